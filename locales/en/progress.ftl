### 我学到哪儿了
progress-none = Nothing yet. After your first lesson you see it here.
progress-well = In these four weeks, done well: { $n }
progress-due = To look at again today: { $n }
progress-lessons = Lessons finished: { $done } of { $total }
progress-items = Questions done well: { $done } of { $total }
progress-again = Worth another look: { $n }
progress-weeks = Monday to Sunday: the days you learned
progress-week = This week, days: { $days }
progress-week-last = Last week, days: { $days }
progress-week-ago = { $n } weeks ago, days: { $days }
