### 复习学过的
review-due = 複習學過的（今天 { $n } 題）
home-exercise-due = 練一練（今天複習 { $n } 題）
review-aloud = 大聲唸一次：
review-done = 今天複習好了
review-well = 記得牢的：{ $n } 樣。
review-rest = 休息一下。隔幾天再看，記得更牢。
review-enough = 先到這裡
review-more = 再做 { $n } 題
review-none = 今天沒有要複習的。
review-next = 下一次：{ $month }月{ $day }日。
review-first = 先學一課。過幾天，學過的會自己回來。
