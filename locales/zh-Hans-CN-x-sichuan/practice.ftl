### 真还是假：一轮看完
practice-title = 这一轮看完咯
practice-scams = 骗局认出 { $n } 个，一共 { $total } 个。
practice-genuine = 真事没错怪 { $n } 件，一共 { $total } 件。
practice-asked = 先问咯人 { $n } 道。
practice-all = 骗局认得出，真的没错怪，样样都看准咯。
practice-fair = 真的事情一件都没错怪，这个最不容易。
practice-seen = 骗局一个都没放过。
practice-most = 多半你都分清楚咯，真的假的心头有数。
practice-asks = 拿不准就先问人，骗子最怕这个。
practice-suspicious = 不过真的也有，莫冤枉了别个。多看一眼：他让不让你自己去核实？
practice-trusting = 骗局装得像得很。要钱、要密码、喊你瞒到人的，先停一哈。
practice-more = 再来一轮
practice-empty = 这儿还没得题目。
