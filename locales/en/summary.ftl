### 一课学完
summary-title = You have finished this lesson
summary-well = What you did well:
summary-read = You read it from start to finish.
summary-spotted = You spotted "{ $flag }".
summary-fair = You were fair to what was real.
summary-asked = When unsure, you knew to ask first.
summary-again = Look out for this next time:
summary-take-home = A sentence to take home:
summary-reply = What you can say to them:
summary-next = Next lesson: { $lesson }
summary-repeat = See this lesson again
summary-home = The first screen
summary-repeat-ask = Start this lesson again?
summary-repeat-note = What you chose will be cleared, and you start again on the first page.
summary-repeat-yes = Start again
summary-repeat-no = Not now
