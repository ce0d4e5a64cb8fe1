### 选课
courses-title = 选一课
courses-packs = 想学哪一样？
courses-done = { $lesson }（学完了）
courses-started = { $lesson }（学到一半）
list-more = 后边还有
list-first = 回前边
courses-empty = 这儿还没课呢。
courses-trouble = 有的课打不开，瞅瞅咋回事
courses-today = 今儿个：{ $title }
