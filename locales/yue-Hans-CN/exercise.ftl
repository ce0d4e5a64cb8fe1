### 练一练：几种练法
exercise-title = 练下先
exercise-practice = 真定假
exercise-calls = 听电话：做场戏
exercise-review = 温返学过嘅
exercise-progress = 我学到边度
exercise-cases = 真人真事
