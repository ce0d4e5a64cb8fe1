### 练一练：几种练法
exercise-title = 练一哈
exercise-practice = 真的还是假的
exercise-calls = 接电话：演一盘
exercise-review = 学过的再看哈
exercise-progress = 我学到哪儿咯
exercise-cases = 真人真事
