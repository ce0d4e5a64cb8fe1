### 真还是假：一轮看完
practice-title = 這一輪看完了
practice-scams = 認出詐騙 { $n } 個，一共 { $total } 個。
practice-genuine = 真事沒錯怪 { $n } 件，一共 { $total } 件。
practice-asked = 先問了人 { $n } 次。
practice-all = 詐騙認得出，真的沒錯怪，樣樣都看準了。
practice-fair = 真的事一件也沒錯怪，這最不容易。
practice-seen = 詐騙一個也沒放過。
practice-most = 大部分您都分清了，是真是假心裡有數。
practice-asks = 沒把握就先問人，騙子最怕這樣。
practice-suspicious = 不過真的也有，別冤枉了人家。多看一眼：他讓不讓您自己去查證？
practice-trusting = 詐騙裝得很像。要錢、要密碼、叫您瞞著人的，先停一停。
practice-more = 再來一輪
practice-empty = 這裡還沒有題目。
