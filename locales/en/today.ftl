### 今天：这一天、这个节气、这个月讲什么
today-title = Today
today-lesson = Lesson: { $lesson }
today-practice = Practice: { $topic }
today-call = Take a call: { $call }
