### 复习学过的
review-due = 学过的再看哈（今天 { $n } 题）
home-exercise-due = 练一哈（今天再看 { $n } 题）
review-aloud = 大声念一道：
review-done = 今天复习好咯
review-well = 记得牢的：{ $n } 样。
review-rest = 歇一哈。隔几天再看，记得更牢。
review-enough = 先到这儿
review-more = 再来 { $n } 题
review-none = 今天没得要复习的。
review-next = 下一回：{ $month }月{ $day }号。
review-first = 先学一课。过几天，学过的个人就回来咯。
