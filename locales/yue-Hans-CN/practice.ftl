### 真还是假：一轮看完
practice-title = 呢一轮睇完喇
practice-scams = 认得出骗局 { $n } 个，一共 { $total } 个。
practice-genuine = 真嘢冇错怪 { $n } 件，一共 { $total } 件。
practice-asked = 问咗人先 { $n } 次。
practice-all = 骗局认得出，真嘅冇错怪，样样都睇得准。
practice-fair = 真嘅嘢一件都冇错怪，呢样最难得。
practice-seen = 骗局一个都走唔甩。
practice-most = 大部分你都分得清，真定假心中有数。
practice-asks = 唔肯定就问人先，骗子最怕呢样。
practice-suspicious = 不过真嘅都有，唔好冤枉人哋。睇多眼：佢畀唔畀你自己去查证？
practice-trusting = 骗局扮得好似。要钱、要密码、叫你唔好话畀人知嘅，停一停先。
practice-more = 再嚟一轮
practice-empty = 呢度仲未有题目。
