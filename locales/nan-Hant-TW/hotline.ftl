### 求助热线
hotline-title = 求助專線
hotline-purpose = 啥物時陣敲：
hotline-say = 敲通矣按呢講：
hotline-spoken = 唸做：{ $spoken }
hotline-hours = 有人接的時間：
hotline-source = { $source }，{ $year }年{ $month }月{ $day }日核對過
hotline-none = 這个地區的電話猶未記入來。請厝內的人抑是社工替你敲。
hotline-rescue = 錢匯出去矣
hotline-more = 猶有別支電話
