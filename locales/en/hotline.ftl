### 求助热线
hotline-title = Get help
hotline-purpose = When to call:
hotline-say = What to say:
hotline-spoken = Say it: { $spoken }
hotline-hours = When someone answers:
hotline-source = { $source }, checked on { $month ->
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
hotline-none = We have no numbers for this region yet. Please ask your family or a social worker to call for you.
hotline-rescue = Money is gone
hotline-more = More numbers
