### 我学到哪儿了
progress-none = 仲未開始學。學咗一課，呢度就睇得見。
progress-well = 呢四個星期，做好咗 { $n } 題。
progress-due = 今日可以溫 { $n } 題。
progress-lessons = 學完 { $done } 課，一共 { $total } 課
progress-items = 做好 { $done } 題，一共 { $total } 題
progress-again = 仲有 { $n } 題，睇多次更穩陣。
progress-weeks = 星期一到星期日，邊幾日有學
progress-week = 今個星期：{ $days } 日
progress-week-last = 上個星期：{ $days } 日
progress-week-ago = { $n } 個星期之前：{ $days } 日
