### 今天：这一天、这个节气、这个月讲什么
today-title = 今儿个
today-lesson = 学一课：{ $lesson }
today-practice = 练一练：{ $topic }
today-call = 接电话：{ $call }
