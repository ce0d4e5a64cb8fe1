### 练一练：几种练法
exercise-title = 练一练
exercise-practice = 真个还是假个
exercise-calls = 接电话：演一演
exercise-review = 温一温学过个
exercise-progress = 我学到啥地方
exercise-cases = 真人真事
