### 大厅：成班人一齐上堂
hall-title = 拣一堂课
# $title 哪一次课，$minutes 一共几分钟
hall-sheet = 《{ $title }》 { $minutes } 分钟
hall-none = 呢度仲未有排好嘅课。
# 上回没讲完的：$title 哪一次课，$step 第几步
hall-go-on = 接住讲《{ $title }》，第 { $step } 步
hall-anew = 唔接喇，拣过第二堂
hall-tables = 今日分几台？
# $n 几桌
hall-tables-of = { $n } 台
hall-welcome = 今日一齐学
# 第一次举手：数字记在哪里
hall-vote = 谂一谂先，再举手
hall-vote-hint = 数手：1 号有几只就揿几。唔数：揿回车。
hall-again = 再举多次手
# $n 第几个选项，$hands 几只手
hall-hands = { $n } 号：{ $hands } 只手
# $n 第几个选项，$hands 已经按下的数
hall-hands-now = { $n } 号：有几多只手？{ $hands }
hall-hands-sum = 一共 { $sum } 只手，啱唔啱？啱就揿回车
hall-undo-hint = 揿错咗，揿“.”改返
hall-talk = 同隔篱位倾下
hall-talk-note = 你拣嘅系边个？点解？
hall-result = 大家嘅手
hall-why = 点解
hall-first = 第一次
hall-second = 倾过之后
# $n 几只手
hall-count = { $n } 只
hall-not-counted = 今次冇数手。
# $table 哪一桌
hall-turn = 轮到{ $table }
hall-turn-note = 成台人倾掂佢先，唔使急。倾好咗，一齐讲。
# $table 刚才说了的那一桌
hall-kept = { $table }守住咗。
# $table 刚才说了的那一桌，说的跟答案不一样；不怪谁
hall-differs = { $table }谂嘅唔同，我哋一齐睇。
hall-board = 每台守住咗几多次
# $table 哪一桌，$n 守住几回
hall-board-row = { $table }：守住 { $n } 次
# $table 哪一桌，$turns 一共几回；一回也没守住的那桌
hall-board-tried = { $table }：一齐睇过 { $turns } 次
# $n 几桌
hall-board-all = { $n } 台都守住咗啲钱，又冇错怪好人。
hall-board-some = 有人一齐睇，啲钱就守得住。
hall-figure = 学成点
# 课前和课后：$before 和 $after 是十个人里的几个
hall-figure-scam = 十个人入面，认得出骗局嘅：上堂前 { $before } 个，上堂后 { $after } 个
# 课前和课后：$before 和 $after 是十个人里的几个
hall-figure-real = 十个人入面，冇错怪真事嘅：上堂前 { $before } 个，上堂后 { $after } 个
hall-figure-grown = 上完呢堂，认骗局叻咗，又冇错怪好人。
hall-figure-grown-suspicious = 认骗局叻咗。真事都有，唔好错怪好人。
hall-figure-grown-trusting = 认骗局叻咗。扮得似嘅，望多一眼。
hall-figure-unsure = 今次仲睇唔出叻咗未。下次再数。
hall-figure-suspicious = 骗局都防住晒。真事都有，唔好错怪好人。
hall-figure-trusting = 扮得似嘅骗局，要望多一眼。
hall-figure-less = 后面嗰几件难啲。唔紧要，下次再嚟。
hall-figure-none = 今日冇数手，就唔计喇。
hall-take-home = 一齐读一次，带返屋企
hall-reply = 撞到嘅话，可以噉讲
hall-end = 今日就到呢度
hall-end-note = 返去讲畀一个人听，就守多一家。
hall-dark = （请望住讲课嘅人）
hall-other-failed = 记唔低喇，照样上堂。麻烦睇下磁盘系咪满咗。

### 讲课嘅人睇嘅（leling notes）
notes-title = 讲稿
notes-waiting = 仲未开始。喺另一个窗口（leling hall）拣一堂课。
notes-away = 大家嗰边返咗去拣课嗰版。喺嗰边拣好，呢度就接住讲。
# $step 第几步，$steps 一共几步
notes-step = 第 { $step } 步，一共 { $steps } 步
# $used 用了几分钟，$left 还剩几分钟
notes-minutes = 用咗 { $used } 分钟，仲有 { $left } 分钟
# $used 这一步用了几分钟，$planned 打算几分钟
notes-step-minutes = 呢一步：用咗 { $used } 分钟，打算用 { $planned } 分钟
notes-now = 大家见到嘅
notes-answer = 答案，唔好讲住
notes-digit = 先揿数字：大家拣几号，就揿几。
notes-say = 你讲
notes-ask = 你问
# $seconds 等几秒
notes-wait = 问完唔好急住讲，等 { $seconds } 秒。
notes-hands = 举手
notes-asked = 大家成日问
notes-watch = 留意
notes-next = 跟住
notes-keys = 回车：向下。点（.）：退一步。星号（*）：画面变黑。
notes-dark = 画面而家系黑嘅，揿回车就着。
notes-dark-phone = 画面而家系黑嘅。
# 课后减课前的 d′：$value，95% 区间从 $low 到 $high
notes-growth = 上堂后比上堂前（d′）：{ $value }，多数喺 { $low } 同 { $high } 之间
