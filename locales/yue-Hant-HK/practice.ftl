### 真还是假：一轮看完
practice-title = 呢一輪睇完喇
practice-scams = 認得出騙局 { $n } 個，一共 { $total } 個。
practice-genuine = 真嘢冇錯怪 { $n } 件，一共 { $total } 件。
practice-asked = 問咗人先 { $n } 次。
practice-all = 騙局認得出，真嘅冇錯怪，樣樣都睇得準。
practice-fair = 真嘅嘢一件都冇錯怪，呢樣最難得。
practice-seen = 騙局一個都走唔甩。
practice-most = 大部分你都分得清，真定假心中有數。
practice-asks = 唔肯定就問人先，騙徒最怕呢樣。
practice-suspicious = 不過真嘅都有，唔好冤枉人哋。睇多眼：佢畀唔畀你自己去查證？
practice-trusting = 騙局扮得好似。要錢、要密碼、叫你唔好話畀人知嘅，停一停先。
practice-more = 再嚟一輪
practice-empty = 呢度仲未有題目。
