### 课文
lesson-dialogue = 聽吓佢哋點講
lesson-flags = 記住呢幾個疑點
lesson-fact = 實情係噉
lesson-steps = 噉樣做
lesson-source = 出處：{ $source }
lesson-checked = { $year }年{ $month }月{ $day }日核對過
lesson-flag-lead = 疑點：
lesson-speaker = { $name }：
lesson-only-in = 呢課講嘅係{ $regions }嘅規矩。
lesson-and = 、
