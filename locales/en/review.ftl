### 复习学过的
review-due = Look again (today: { $n })
home-exercise-due = Practise ({ $n } to look at again)
review-aloud = Read it aloud once:
review-done = That is enough for now
review-well = What you remember well: { $n }
review-rest = Have a rest. What you see again in some days, you remember better.
review-enough = Enough for now
review-more = Look at { $n } more
review-none = Nothing to look at again today.
review-next = Next time: day { $day } of month { $month }.
review-first = Take a lesson first. After some days, it comes back here.
