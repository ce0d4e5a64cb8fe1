### 课文
lesson-dialogue = 听听伊拉哪能讲
lesson-flags = 记牢搿几个疑点
lesson-fact = 实情是搿能
lesson-steps = 搿能办
lesson-source = 出处：{ $source }
lesson-checked = { $year }年{ $month }月{ $day }日核对过
lesson-flag-lead = 疑点：
lesson-speaker = { $name }：
lesson-only-in = 搿一课讲个是{ $regions }个规矩。
lesson-and = 、
