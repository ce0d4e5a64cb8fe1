### 选课
courses-title = 揀一課
courses-packs = 想愛學哪項？
courses-done = { $lesson }（學完了）
courses-started = { $lesson }（學到一半）
list-more = 後背還有
list-first = 轉到頭前
courses-empty = 這位還吂有課。
courses-trouble = 有兜課打毋開，看係仰般
courses-today = 今晡日：{ $title }
