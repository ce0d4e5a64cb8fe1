### 课文
lesson-dialogue = Listen to what they say
lesson-flags = Remember these red flags
lesson-fact = What is true
lesson-steps = What to do
lesson-source = Source: { $source }
lesson-checked = Checked on { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $day }, { $year }
lesson-flag-lead = Red flag:{ " " }
lesson-speaker = { $name }:{ " " }
lesson-only-in = This lesson follows the rules of { $regions }.
lesson-and = { " and " }
