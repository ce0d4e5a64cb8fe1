### 求助热线
hotline-title = 求助热线
hotline-purpose = 啥辰光打：
hotline-say = 打通了搿能讲：
hotline-spoken = 念作：{ $spoken }
hotline-hours = 有人接个辰光：
hotline-source = { $source }，{ $year }年{ $month }月{ $day }日核对过
hotline-none = 搿个地区个电话还呒没录进来。请屋里向人或者社工帮侬打。
hotline-rescue = 钞票转出去了
hotline-more = 还有别个电话
