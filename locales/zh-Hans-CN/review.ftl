### 复习学过的
# $n 几题
review-due = 复习学过的（今天 { $n } 题）
# $n 几题
home-exercise-due = 练一练（今天复习 { $n } 题）
review-aloud = 大声念一遍：
review-done = 今天复习好了
# $n 几样
review-well = 记得牢的：{ $n } 样。
review-rest = 歇一歇。隔几天再看，记得更牢。
review-enough = 先到这儿
# $n 几题
review-more = 再来 { $n } 题
review-none = 今天没有要复习的。
# $month 月，$day 日
review-next = 下一次：{ $month }月{ $day }日。
review-first = 先学一课。过几天，学过的会自己回来。
