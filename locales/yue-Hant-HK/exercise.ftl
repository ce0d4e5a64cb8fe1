### 练一练：几种练法
exercise-title = 練吓先
exercise-practice = 真定假
exercise-calls = 聽電話：做場戲
exercise-review = 溫返學過嘅
exercise-progress = 我學到邊度
exercise-cases = 真人真事
