### 选课
courses-title = 揀一課
courses-packs = 想學邊一樣？
courses-done = { $lesson }（學完喇）
courses-started = { $lesson }（學到一半）
list-more = 後面仲有
list-first = 返去前面
courses-empty = 呢度仲未有課。
courses-trouble = 有啲課打唔開，睇吓點解
courses-today = 今日：{ $title }
