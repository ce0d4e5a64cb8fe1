### 复习学过的
review-due = 温一温学过个（今朝 { $n } 题）
home-exercise-due = 练一练（今朝温 { $n } 题）
review-aloud = 响点读一遍：
review-done = 今朝温好了
review-well = 记得牢个：{ $n } 样。
review-rest = 歇一歇。隔几日再看，记得更加牢。
review-enough = 先到搿搭
review-more = 再做 { $n } 题
review-none = 今朝呒没要温个。
review-next = 下趟：{ $month }月{ $day }号。
review-first = 先学一课。过几日，学过个会得自家回来。
