### 练一练：几种练法
exercise-title = 練看啊
exercise-practice = 真个抑係假个
exercise-calls = 接電話：搬看啊
exercise-review = 溫習學過个
exercise-progress = 𠊎學到哪位
exercise-cases = 真人真事
