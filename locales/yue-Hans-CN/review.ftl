### 复习学过的
review-due = 温返学过嘅（今日 { $n } 题）
home-exercise-due = 练下先（今日温 { $n } 题）
review-aloud = 大声读一次：
review-done = 今日温好喇
review-well = 记得实嘅：{ $n } 样。
review-rest = 唞下先。隔几日再睇，记得更实。
review-enough = 到呢度先
review-more = 再做 { $n } 题
review-none = 今日冇嘢要温。
review-next = 下次：{ $month }月{ $day }日。
review-first = 学一课先。过几日，学过嘅会自己返嚟。
