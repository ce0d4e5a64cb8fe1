### 复习学过的
review-due = 学过的再瞅瞅（今儿 { $n } 题）
home-exercise-due = 练练手（今儿复习 { $n } 题）
review-aloud = 大点儿声念一遍：
review-done = 今儿复习完了
review-well = 记得牢的：{ $n } 样。
review-rest = 歇会儿。隔几天再瞅瞅，记得更牢。
review-enough = 先到这儿
review-more = 再整 { $n } 题
review-none = 今儿没有要复习的。
review-next = 下回：{ $month }月{ $day }号。
review-first = 先学一课。过几天，学过的自个儿就回来了。
