### 选课
courses-title = 揀一課
courses-packs = 欲學佗一項？
courses-done = { $lesson }（學完矣）
courses-started = { $lesson }（學到一半）
list-more = 後壁閣有
list-first = 轉去頭前
courses-empty = 遮猶無課。
courses-trouble = 有的課拍袂開，看是按怎
courses-today = 今仔日：{ $title }
