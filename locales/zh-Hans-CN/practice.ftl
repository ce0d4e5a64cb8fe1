### 真还是假：一轮看完
practice-title = 这一轮看完了
# $n 认出几个，$total 一共几个
practice-scams = 骗局认出 { $n } 个，一共 { $total } 个。
# $n 没有错怪几件，$total 一共几件；先问了人的也没错怪
practice-genuine = 真事没错怪 { $n } 件，一共 { $total } 件。
# $n 几次
practice-asked = 先问了人 { $n } 次。
practice-all = 骗局认得出，真事没错怪，样样看准了。
practice-fair = 真事一件也没错怪，这最不容易。
practice-seen = 骗局一个也没放过。
practice-most = 多半您都分清了，是真是假心里有数。
practice-asks = 拿不准，先问人，骗子最怕这个。
# 样样都说是骗局的人
practice-suspicious = 不过真事也有，别冤枉了人家。多看一眼：他让不让您自己去核实？
# 样样都说是真的人
practice-trusting = 骗局装得很像。要钱、要密码、叫您瞒着人的，先停一停。
practice-more = 再来一轮
practice-empty = 这里还没有题目。
