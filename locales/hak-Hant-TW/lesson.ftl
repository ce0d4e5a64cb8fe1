### 课文
lesson-dialogue = 聽看啊佢兜仰般講
lesson-flags = 記等這幾隻疑點
lesson-fact = 實情係恁樣
lesson-steps = 恁樣做
lesson-source = 出處：{ $source }
lesson-checked = { $year }年{ $month }月{ $day }日核對過
lesson-flag-lead = 疑點：
lesson-speaker = { $name }：
lesson-only-in = 這課講个係{ $regions }个規矩。
lesson-and = 、
