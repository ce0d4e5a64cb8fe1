### 选课
courses-title = 選一課
courses-packs = 想學哪一樣？
courses-done = { $lesson }（學完了）
courses-started = { $lesson }（學到一半）
list-more = 後面還有
list-first = 回到前面
courses-empty = 這裡還沒有課。
courses-trouble = 有的課打不開，看看原因
courses-today = 今天：{ $title }
