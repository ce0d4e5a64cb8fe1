### 求助热线
hotline-title = 求助熱線
hotline-purpose = 幾時打：
hotline-say = 打通咗就噉講：
hotline-spoken = 讀做：{ $spoken }
hotline-hours = 有人聽嘅時間：
hotline-source = { $source }，{ $year }年{ $month }月{ $day }日核對過
hotline-none = 呢個地區嘅電話仲未入好。請屋企人或者社工幫你打。
hotline-rescue = 錢過咗數
hotline-more = 仲有第啲電話
