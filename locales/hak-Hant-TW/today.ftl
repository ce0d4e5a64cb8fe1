### 今天：这一天、这个节气、这个月讲什么
today-title = 今晡日
today-lesson = 學一課：{ $lesson }
today-practice = 練看啊：{ $topic }
today-call = 接電話：{ $call }
