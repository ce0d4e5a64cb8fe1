### 答完以后的话
rationale-right = Yes, that is right.
rationale-also-good = Ask someone first: that is the safe way.
rationale-partly = Some of it is right. Have another look.
rationale-missed = Nearly. Take another look.
rationale-missed-too = This one is a little tricky.
rationale-yours = You chose: { $answer }
rationale-better = The answer is: { $answer }
rationale-hit = You found: { $answer }
rationale-extra = This one was not needed: { $answer }
rationale-left = There is also this one: { $answer }
rationale-scam = This is a scam.
rationale-real = This is real.
rationale-ask-scam = One question, and a scam falls apart.
rationale-ask-real = This time it is real. Asking does no harm.
rationale-order = This is the order:
rationale-flag-join = .{ " " }
rationale-next = If it happens to you:
