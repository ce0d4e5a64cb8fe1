### 练一练：几种练法
exercise-title = 練一練
exercise-practice = 真還是假
exercise-calls = 接電話：演一演
exercise-review = 複習學過的
exercise-progress = 我學到哪裡
exercise-cases = 真人真事
