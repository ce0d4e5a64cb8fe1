### 课文
lesson-dialogue = 聽看人按怎講
lesson-flags = 記牢這幾个疑點
lesson-fact = 實情是按呢
lesson-steps = 按呢做
lesson-source = 出處：{ $source }
lesson-checked = { $year }年{ $month }月{ $day }日核對過
lesson-flag-lead = 疑點：
lesson-speaker = { $name }：
lesson-only-in = 這課講的是{ $regions }的規矩。
lesson-and = 、
