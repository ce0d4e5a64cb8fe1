### 选课
courses-title = 拣一课
courses-packs = 想学阿里一样？
courses-done = { $lesson }（学好了）
courses-started = { $lesson }（学到一半）
list-more = 后头还有
list-first = 回到前头
courses-empty = 搿搭还呒没课。
courses-trouble = 有几课打勿开，看看为啥
courses-today = 今朝：{ $title }
