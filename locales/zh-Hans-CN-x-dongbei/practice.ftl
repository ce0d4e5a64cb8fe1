### 真还是假：一轮看完
practice-title = 这一轮看完了
practice-scams = 骗局认出 { $n } 个，一共 { $total } 个。
practice-genuine = 真事儿没冤枉 { $n } 件，一共 { $total } 件。
practice-asked = 先问了人 { $n } 回。
practice-all = 骗局认得出，真事儿没冤枉，样样瞅得准。
practice-fair = 真事儿一件都没冤枉，这最不容易。
practice-seen = 骗局一个都没放过。
practice-most = 多半你都分清了，真的假的心里有数。
practice-asks = 拿不准就先问人，骗子最怕这个。
practice-suspicious = 不过真事儿也有，别冤枉了人家。多瞅一眼：他让不让你自个儿去核实？
practice-trusting = 骗局装得老像了。要钱、要密码、让你瞒着人的，先停一停。
practice-more = 再来一轮
practice-empty = 这儿还没有题呢。
