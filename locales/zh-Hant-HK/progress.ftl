### 我学到哪儿了
progress-none = 還未開始學。學了一課，這裏就看得到。
progress-well = 這四個星期，做好了 { $n } 題。
progress-due = 今天可以溫習 { $n } 題。
progress-lessons = 學完 { $done } 課，一共 { $total } 課
progress-items = 做好 { $done } 題，一共 { $total } 題
progress-again = 還有 { $n } 題，再看一眼更穩當。
progress-weeks = 星期一到星期日，哪幾天學了
progress-week = 這星期：{ $days } 天
progress-week-last = 上星期：{ $days } 天
progress-week-ago = { $n } 個星期前：{ $days } 天
