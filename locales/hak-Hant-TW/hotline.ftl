### 求助热线
hotline-title = 求助專線
hotline-purpose = 麼个時節打：
hotline-say = 打通了恁樣講：
hotline-spoken = 讀做：{ $spoken }
hotline-hours = 有人接个時間：
hotline-source = { $source }，{ $year }年{ $month }月{ $day }日核對過
hotline-none = 這隻地區个電話還吂錄入來。請屋下人或者社工幫你打。
hotline-rescue = 錢轉出去了
hotline-more = 還有別个電話
