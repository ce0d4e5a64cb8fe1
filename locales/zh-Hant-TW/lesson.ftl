### 课文
lesson-dialogue = 聽聽他們怎麼說
lesson-flags = 記住這幾處疑點
lesson-fact = 實情是這樣
lesson-steps = 這樣做
lesson-source = 出處：{ $source }
lesson-checked = { $year }年{ $month }月{ $day }日核對過
lesson-flag-lead = 疑點：
lesson-speaker = { $name }：
lesson-only-in = 這一課講的是{ $regions }的規矩。
lesson-and = 、
