### 今天：这一天、这个节气、这个月讲什么
today-title = 今天
today-lesson = 学一课：{ $lesson }
today-practice = 练一哈：{ $topic }
today-call = 接电话：{ $call }
