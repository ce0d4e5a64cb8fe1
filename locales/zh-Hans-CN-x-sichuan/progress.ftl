### 我学到哪儿了
progress-none = 还没开始学。学咯一课，这儿就看得到。
progress-well = 这四个星期，做好咯 { $n } 题。
progress-due = 今天可以复习 { $n } 题。
progress-lessons = 学完 { $done } 课，一共 { $total } 课
progress-items = 做好 { $done } 题，一共 { $total } 题
progress-again = 还有 { $n } 题，再看一哈更稳当。
progress-weeks = 星期一到星期天，哪几天学咯
progress-week = 这星期：{ $days } 天
progress-week-last = 上星期：{ $days } 天
progress-week-ago = { $n } 个星期前：{ $days } 天
