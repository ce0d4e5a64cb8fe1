### 我学到哪儿了
progress-none = 還吂開始學。學一課以後，這就看得著。
progress-well = 這四隻禮拜，做好 { $n } 題。
progress-due = 今晡日做得溫習 { $n } 題。
progress-lessons = 學完 { $done } 課，總共 { $total } 課
progress-items = 做好 { $done } 題，總共 { $total } 題
progress-again = 還有 { $n } 題，再過看一擺較穩。
progress-weeks = 拜一到禮拜日，哪幾日有學
progress-week = 這隻禮拜：{ $days } 日
progress-week-last = 上隻禮拜：{ $days } 日
progress-week-ago = { $n } 隻禮拜前：{ $days } 日
