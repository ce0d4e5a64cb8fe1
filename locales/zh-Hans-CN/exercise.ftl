### 练一练：几种练法
exercise-title = 练一练
exercise-practice = 真还是假
exercise-calls = 接电话：演一演
exercise-review = 复习学过的
exercise-progress = 我学到哪儿了
exercise-cases = 真人真事
