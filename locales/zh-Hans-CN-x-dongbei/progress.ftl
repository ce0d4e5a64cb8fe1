### 我学到哪儿了
progress-none = 还没开始学呢。学完一课，这儿就能瞅见。
progress-well = 这四个礼拜，做好了 { $n } 题。
progress-due = 今儿能复习 { $n } 题。
progress-lessons = 学完 { $done } 课，一共 { $total } 课
progress-items = 做好 { $done } 题，一共 { $total } 题
progress-again = 还有 { $n } 题，再瞅一眼更稳当。
progress-weeks = 礼拜一到礼拜天，哪几天学了
progress-week = 这礼拜：{ $days } 天
progress-week-last = 上礼拜：{ $days } 天
progress-week-ago = { $n } 个礼拜前：{ $days } 天
