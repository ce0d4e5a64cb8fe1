### 选课
courses-title = 拣一课
courses-packs = 想学边一样？
courses-done = { $lesson }（学完喇）
courses-started = { $lesson }（学到一半）
list-more = 后面仲有
list-first = 返去前面
courses-empty = 呢度仲未有课。
courses-trouble = 有啲课打唔开，睇下点解
courses-today = 今日：{ $title }
