### 我学到哪儿了
progress-none = 还呒没开始学。学了一课，搿搭就看得见。
progress-well = 搿四个礼拜，做好了 { $n } 题。
progress-due = 今朝可以温 { $n } 题。
progress-lessons = 学好 { $done } 课，一共 { $total } 课
progress-items = 做好 { $done } 题，一共 { $total } 题
progress-again = 还有 { $n } 题，再看一眼更加稳。
progress-weeks = 礼拜一到礼拜日，阿里几日学了
progress-week = 搿个礼拜：{ $days } 日
progress-week-last = 上个礼拜：{ $days } 日
progress-week-ago = { $n } 个礼拜前头：{ $days } 日
