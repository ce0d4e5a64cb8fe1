### A hall: a class learns together
hall-title = Choose a session
# $minutes how long it takes
hall-sheet = { $title }, { $minutes } minutes
hall-none = There is no session here yet.
# not finished last time: $step the step
hall-go-on = Go on with { $title }, step { $step }
hall-anew = Choose another session
hall-tables = How many tables today?
# $n how many tables
hall-tables-of = { $n } tables
hall-welcome = Today we learn together
# hands for the first time: where they are noted
hall-vote = Think first, then raise a hand
hall-vote-hint = To count: press how many hands for no. 1. If not: press Enter.
hall-again = Raise a hand once more
# $n which choice, $hands how many hands
hall-hands = No. { $n }: { $hands } hands
hall-hands-now = No. { $n }: how many hands? { $hands }
hall-hands-sum = { $sum } hands in all. If so, press Enter
hall-undo-hint = Mistyped? Press "." to go back
hall-talk = Talk to your neighbour
hall-talk-note = Which one did you choose, and why?
hall-result = Everybody's hands
hall-why = Why
hall-first = The first time
hall-second = After the talk
# $n how many hands
hall-count = { $n }
hall-not-counted = No hands were counted this time.
# $table which table
hall-turn = { $table }, your turn
hall-turn-note = Talk it over, there is no hurry. Then answer together.
# $table 刚才说了的那一桌
hall-kept = { $table } kept it safe.
# $table 刚才说了的那一桌，说的跟答案不一样；不怪谁
hall-differs = { $table } saw it another way. Let us look together.
hall-board = How often each table kept it safe
# $table which table, $n how often kept safe, $turns how often in all
hall-board-row =
    { $table }: kept safe { $n ->
        [one] once
       *[other] { $n } times
    }
# $table 哪一桌，$turns 一共几回；一回也没守住的那桌
hall-board-tried =
    { $table }: looked { $turns ->
        [one] once
       *[other] { $turns } times
    } with all
# $n how many tables
hall-board-all = All { $n } tables kept their money safe.
hall-board-some = When others look too, money stays safe.
hall-figure = How it went
hall-figure-scam = Of ten, so many saw the scams: { $before } before, { $after } after
hall-figure-real = Of ten, so many trusted what was real: { $before } before, { $after } after
hall-figure-grown = After this lesson you see scams better, and still trusted good people.
hall-figure-grown-suspicious = You see scams better. Some things are real: trust good people, too.
hall-figure-grown-trusting = You see scams better. Look once more at what looks real.
hall-figure-unsure = It cannot be told yet. We count again next time.
hall-figure-suspicious = You were on guard. Some things are real: trust good people, too.
hall-figure-trusting = Some scams look real. Look once more.
hall-figure-less = The last cases were harder. Never mind, next time again.
hall-figure-none = No hands were counted today.
hall-take-home = Say it together and take it home
hall-reply = If it happens, you can say
hall-end = That is all for today
hall-end-note = Tell one other person, and one more home is safe.
hall-dark = (Look at the speaker)
hall-other-failed = It cannot be noted, the class goes on. Is the disk full?

### For the speaker (leling notes)
notes-title = Speaker's notes
notes-waiting = Nothing has begun. Choose a session in the other window (leling hall).
notes-away = The class is back at the list of sessions. Choose there, and the notes go on.
# $step which step, $steps how many
notes-step = Step { $step } of { $steps }
# $used minutes used, $left minutes left
notes-minutes = { $used } minutes used, { $left } left
# $used minutes of this step, $planned minutes planned
notes-step-minutes = This step: { $used } minutes used, { $planned } planned
notes-now = The class sees
notes-answer = Answer, do not tell yet
notes-digit = Press a digit first: the number that the class chose.
notes-say = Say
notes-ask = Ask
# $seconds how long to wait
notes-wait = Then wait { $seconds } seconds.
notes-hands = Hands
notes-asked = People often ask
notes-watch = Mind
notes-next = Next
notes-keys = Enter: on. Dot (.): one step back. Star (*): dark screen.
notes-dark = The screen is dark now. Enter makes it light.
notes-dark-phone = The screen is dark now.
# $value d′ after less before with its 95 % interval
notes-growth = After against before (d′): { $value }, likely between { $low } and { $high }
