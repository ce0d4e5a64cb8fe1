### 练一练：几种练法
exercise-title = 練看覓
exercise-practice = 真的抑是假的
exercise-calls = 接電話：搬看覓
exercise-review = 溫習學過的
exercise-progress = 我學到佗位
exercise-cases = 真人真事
