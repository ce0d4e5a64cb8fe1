### 求助热线
hotline-title = 求助專線
hotline-purpose = 什麼時候打：
hotline-say = 接通了這樣說：
hotline-spoken = 唸作：{ $spoken }
hotline-hours = 有人接的時間：
hotline-source = { $source }，{ $year }年{ $month }月{ $day }日核對過
hotline-none = 這個地區的電話還沒有收錄。請家人或社工幫您打電話。
hotline-rescue = 錢轉出去了
hotline-more = 還有別的電話
