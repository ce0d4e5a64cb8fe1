### 选课
courses-title = 选一课
courses-packs = 想学哪一样？
# $lesson 课名
courses-done = { $lesson }（学完了）
# $lesson 课名
courses-started = { $lesson }（学到一半）
list-more = 后面还有
list-first = 回到前面
courses-empty = 这里还没有课。
courses-trouble = 有的课打不开，看看原因
# $title 今天是什么日子
courses-today = 今天：{ $title }
