### 练一练：几种练法
exercise-title = Practise
exercise-practice = Real or scam?
exercise-calls = Answer a call
exercise-review = Look again
exercise-progress = How far I am
exercise-cases = True cases
