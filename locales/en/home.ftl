### 首页
home-title = Leling School
home-motto = Spot the scam, and be fair to honest people.
home-begin = Start the first lesson
home-next = Start the next lesson
home-again = Look at past lessons again
home-continue = Go on with: { $lesson }
home-courses = Choose a lesson
home-language = Change language
home-settings = Letters, colours, region
home-help = What the keys do
home-leave = That is all for today
home-exercise = Practise
home-look = Help me look: is it a scam?
home-rescue = Money is gone: what to do
home-more = Language, letters, leaving
