### 复习学过的
review-due = 溫返學過嘅（今日 { $n } 題）
home-exercise-due = 練吓先（今日溫 { $n } 題）
review-aloud = 大聲讀一次：
review-done = 今日溫好喇
review-well = 記得實嘅：{ $n } 樣。
review-rest = 唞吓先。隔幾日再睇，記得更實。
review-enough = 到呢度先
review-more = 再做 { $n } 題
review-none = 今日冇嘢要溫。
review-next = 下次：{ $month }月{ $day }日。
review-first = 學一課先。過幾日，學過嘅會自己返嚟。
