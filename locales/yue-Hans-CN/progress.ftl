### 我学到哪儿了
progress-none = 仲未开始学。学咗一课，呢度就睇得见。
progress-well = 呢四个星期，做好咗 { $n } 题。
progress-due = 今日可以温 { $n } 题。
progress-lessons = 学完 { $done } 课，一共 { $total } 课
progress-items = 做好 { $done } 题，一共 { $total } 题
progress-again = 仲有 { $n } 题，睇多次更稳阵。
progress-weeks = 星期一到星期日，边几日有学
progress-week = 今个星期：{ $days } 日
progress-week-last = 上个星期：{ $days } 日
progress-week-ago = { $n } 个星期之前：{ $days } 日
