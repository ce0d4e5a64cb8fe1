### 真还是假：一轮看完
practice-title = 搿一轮看好了
practice-scams = 骗局认出 { $n } 只，一共 { $total } 只。
practice-genuine = 真事体呒没冤枉 { $n } 桩，一共 { $total } 桩。
practice-asked = 先问了人 { $n } 趟。
practice-all = 骗局认得出，真个呒没冤枉，样样看准了。
practice-fair = 真个事体一桩也呒没冤枉，搿最勿容易。
practice-seen = 骗局一只也呒没放过。
practice-most = 侬多半侪分清爽了，真个假个心里有数。
practice-asks = 吃勿准就先问人，骗子最怕搿。
practice-suspicious = 真个也有个，勿要冤枉人家。多看一眼：伊让勿让侬自家去核实？
practice-trusting = 骗局装得老像个。要钞票、要密码、叫侬瞒牢人个，先停一停。
practice-more = 再来一轮
practice-empty = 搿搭还呒没题目。
