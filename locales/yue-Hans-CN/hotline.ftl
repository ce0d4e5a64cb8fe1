### 求助热线
hotline-title = 求助热线
hotline-purpose = 几时打：
hotline-say = 打通咗就噉讲：
hotline-spoken = 读做：{ $spoken }
hotline-hours = 有人听嘅时间：
hotline-source = { $source }，{ $year }年{ $month }月{ $day }日核对过
hotline-none = 呢个地区嘅电话仲未入好。请屋企人或者社工帮你打。
hotline-rescue = 钱转咗出去
hotline-more = 仲有第啲电话
