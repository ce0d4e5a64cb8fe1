### 真还是假：一轮看完
practice-title = You have been through them all
practice-scams = Scams you spotted: { $n } of { $total }.
practice-genuine = Real ones you were fair to: { $n } of { $total }.
practice-asked = Times you asked someone first: { $n }.
practice-all = You spotted the scams and were fair to what was real. Well seen.
practice-fair = You were fair to everything that was real. That is the hardest part.
practice-seen = Not one scam got past you.
practice-most = You could tell most of them apart.
practice-asks = When unsure, ask someone first: swindlers fear nothing more.
practice-suspicious = Real ones come too, and deserve a fair hearing. Look once more: are you left free to check for yourself?
practice-trusting = Scams look very real. If it wants money, a code or secrecy, stop for a moment.
practice-more = Another round
practice-empty = There is nothing to practise here yet.
