### 我学到哪儿了
progress-none = 还没开始学。学了一课，这里就看得见。
# $n 几题
progress-well = 这四个星期，做好了 { $n } 题。
# $n 几题
progress-due = 今天可以复习 { $n } 题。
# $done 学完几课，$total 一共几课
progress-lessons = 学完 { $done } 课，一共 { $total } 课
# $done 做好几题，$total 一共几题
progress-items = 做好 { $done } 题，一共 { $total } 题
# $n 几题
progress-again = 还有 { $n } 题，再看一眼更稳当。
progress-weeks = 星期一到星期日，哪几天学了
# $days 几天
progress-week = 这星期：{ $days } 天
# $days 几天
progress-week-last = 上星期：{ $days } 天
# $n 几个星期，$days 几天
progress-week-ago = { $n } 个星期前：{ $days } 天
