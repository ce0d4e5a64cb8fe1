### 课文
lesson-dialogue = 听哈他们咋个说
lesson-flags = 记倒这几处疑点
lesson-fact = 实情是这样子
lesson-steps = 就这么办
lesson-source = 出处：{ $source }
lesson-checked = { $year }年{ $month }月{ $day }日核对过
lesson-flag-lead = 疑点：
lesson-speaker = { $name }：
lesson-only-in = 这一课讲的是{ $regions }的规矩。
lesson-and = 、
