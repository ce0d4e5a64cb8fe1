### 求助热线
hotline-title = 求助熱線
hotline-purpose = 甚麼時候打：
hotline-say = 接通後這樣說：
hotline-spoken = 讀作：{ $spoken }
hotline-hours = 有人接聽的時間：
hotline-source = { $source }，{ $year }年{ $month }月{ $day }日核對過
hotline-none = 這個地區的電話還未收錄。請家人或社工幫您打電話。
hotline-rescue = 錢轉走了
hotline-more = 還有別的電話
