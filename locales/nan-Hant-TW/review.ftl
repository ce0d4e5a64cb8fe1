### 复习学过的
review-due = 溫習學過的（今仔日 { $n } 題）
home-exercise-due = 練看覓（今仔日溫習 { $n } 題）
review-aloud = 大聲唸一擺：
review-done = 今仔日溫習好矣
review-well = 記牢牢的：{ $n } 項。
review-rest = 歇睏一下。過幾工閣看，記較牢。
review-enough = 先到遮
review-more = 閣做 { $n } 題
review-none = 今仔日無愛溫習的。
review-next = 後擺：{ $month }月{ $day }日。
review-first = 先學一課。過幾工，學過的會家己轉來。
