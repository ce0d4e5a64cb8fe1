### 求助热线
hotline-title = 求助热线
hotline-purpose = 啥子时候打：
hotline-say = 打通咯就这样子说：
hotline-spoken = 念成：{ $spoken }
hotline-hours = 有人接的时间：
hotline-source = { $source }，{ $year }年{ $month }月{ $day }日核对过
hotline-none = 这个地区的电话还没录进来。请屋头人或者社工帮你打。
hotline-rescue = 钱转出去咯
hotline-more = 还有别的电话
