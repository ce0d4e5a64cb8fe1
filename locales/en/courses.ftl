### 选课
courses-title = Choose a lesson
courses-packs = Choose a subject
courses-done = { $lesson } (finished)
courses-started = { $lesson } (half way)
list-more = More lessons
list-first = Back to the start
courses-empty = There are no lessons here yet.
courses-trouble = Some lessons do not open: why?
courses-today = Today: { $title }
