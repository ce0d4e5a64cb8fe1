### 课文
lesson-dialogue = 听下佢哋点讲
lesson-flags = 记住呢几个疑点
lesson-fact = 实情系噉
lesson-steps = 噉样做
lesson-source = 出处：{ $source }
lesson-checked = { $year }年{ $month }月{ $day }日核对过
lesson-flag-lead = 疑点：
lesson-speaker = { $name }：
lesson-only-in = 呢课讲嘅系{ $regions }嘅规矩。
lesson-and = 、
