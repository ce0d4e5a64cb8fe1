### 今天：这一天、这个节气、这个月讲什么
today-title = 今天
# $lesson 课名
today-lesson = 学一课：{ $lesson }
# $topic 练哪一类
today-practice = 练一练：{ $topic }
# $call 来电的题目
today-call = 接电话：{ $call }
