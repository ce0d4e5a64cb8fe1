### 复习学过的
review-due = 溫習學過个（今晡日 { $n } 題）
home-exercise-due = 練看啊（今晡日溫習 { $n } 題）
review-aloud = 大聲唸一擺：
review-done = 今晡日溫習好了
review-well = 記得穩个：{ $n } 項。
review-rest = 敨一下。過幾日再過看，記得較穩。
review-enough = 先到這
review-more = 再過做 { $n } 題
review-none = 今晡日無愛溫習个。
review-next = 下擺：{ $month }月{ $day }日。
review-first = 先學一課。過幾日，學過个會自家轉來。
