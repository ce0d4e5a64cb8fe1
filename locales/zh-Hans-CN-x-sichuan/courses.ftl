### 选课
courses-title = 选一课
courses-packs = 想学哪一样？
courses-done = { $lesson }（学完咯）
courses-started = { $lesson }（学到一半）
list-more = 后头还有
list-first = 回到前头
courses-empty = 这儿还没得课。
courses-trouble = 有的课打不开，看哈咋个回事
courses-today = 今天：{ $title }
