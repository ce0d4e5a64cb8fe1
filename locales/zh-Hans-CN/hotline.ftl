### 求助热线
hotline-title = 求助热线
hotline-purpose = 什么时候打：
hotline-say = 接通了这样说：
# $spoken 数字的念法
hotline-spoken = 念作：{ $spoken }
hotline-hours = 有人接的时间：
# $source 出处，$year $month $day 核对的日子
hotline-source = { $source }，{ $year }年{ $month }月{ $day }日核对过
hotline-none = 这个地区的电话还没有录进来。请家里人或社工帮您打电话。
hotline-rescue = 钱转出去了
hotline-more = 还有别的电话
