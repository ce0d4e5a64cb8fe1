### 今天：这一天、这个节气、这个月讲什么
today-title = 今日
today-lesson = 上一堂：{ $lesson }
today-practice = 練一練：{ $topic }
today-call = 聽電話：{ $call }
