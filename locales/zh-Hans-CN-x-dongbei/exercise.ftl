### 练一练：几种练法
exercise-title = 练练手
exercise-practice = 真的还是假的
exercise-calls = 接电话：演一出
exercise-review = 学过的再瞅瞅
exercise-progress = 我学到哪儿了
exercise-cases = 真人真事
