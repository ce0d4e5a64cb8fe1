### 我学到哪儿了
progress-none = 猶未開始學。學一課了後，遮就看會著。
progress-well = 這四禮拜，做好 { $n } 題。
progress-due = 今仔日會當溫習 { $n } 題。
progress-lessons = 學完 { $done } 課，攏總 { $total } 課
progress-items = 做好 { $done } 題，攏總 { $total } 題
progress-again = 猶有 { $n } 題，閣看一擺較穩。
progress-weeks = 拜一到禮拜，佗幾工有學
progress-week = 這禮拜：{ $days } 工
progress-week-last = 頂禮拜：{ $days } 工
progress-week-ago = { $n } 禮拜前：{ $days } 工
