### 今天：这一天、这个节气、这个月讲什么
today-title = 今日
today-lesson = 上一堂：{ $lesson }
today-practice = 练一练：{ $topic }
today-call = 听电话：{ $call }
