### 课文
lesson-dialogue = 听听他们怎么说
lesson-flags = 记住这几处疑点
lesson-fact = 实情是这样
lesson-steps = 这么办
# $source 出处
lesson-source = 出处：{ $source }
# $year $month $day 核对的日子
lesson-checked = { $year }年{ $month }月{ $day }日核对过
# 疑点后面的冒号
lesson-flag-lead = 疑点：
# $name 谁
lesson-speaker = { $name }：
# $regions 地区的名字
lesson-only-in = 这一课讲的是{ $regions }的规矩。
# 两个地区之间
lesson-and = 、
