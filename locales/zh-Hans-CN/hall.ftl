### 大厅：一个班一起上课
hall-title = 选一堂课
# $title 哪一次课，$minutes 一共几分钟
hall-sheet = 《{ $title }》 { $minutes } 分钟
hall-none = 这里还没有排好的课。
# 上回没讲完的：$title 哪一次课，$step 第几步
hall-go-on = 接着讲《{ $title }》，第 { $step } 步
hall-anew = 不接了，另选一堂课
hall-tables = 今天分几桌？
# $n 几桌
hall-tables-of = { $n } 桌
hall-welcome = 今天一起学
# 第一次举手：数字记在哪里
hall-vote = 先想一想，再举手
hall-vote-hint = 数手：1 号有几只就按几。不数：按回车。
hall-again = 再举一次手
# $n 第几个选项，$hands 几只手
hall-hands = { $n } 号：{ $hands } 只手
# $n 第几个选项，$hands 已经按下的数
hall-hands-now = { $n } 号：有几只手？{ $hands }
hall-hands-sum = 一共 { $sum } 只手，对吗？对就按回车
hall-undo-hint = 按错了，按“.”改回去
hall-talk = 跟旁边的人说一说
hall-talk-note = 您选的是哪个？为什么？
hall-result = 大家的手
hall-why = 为什么
hall-first = 头一回
hall-second = 说过以后
# $n 几只手
hall-count = { $n } 只
hall-not-counted = 这回没有数手。
# $table 哪一桌
hall-turn = 轮到{ $table }
hall-turn-note = 一桌人先商量，不急。商量好了，一起说。
# $table 刚才说了的那一桌
hall-kept = { $table }守住了。
# $table 刚才说了的那一桌，说的跟答案不一样；不怪谁
hall-differs = { $table }想得不一样，咱们一起看。
hall-board = 各桌守住了几回
# $table 哪一桌，$n 守住几回
hall-board-row = { $table }：守住 { $n } 回
# $table 哪一桌，$turns 一共几回；一回也没守住的那桌
hall-board-tried = { $table }：一起看过 { $turns } 回
# $n 几桌
hall-board-all = { $n } 桌都守住了钱，也没错怪好人。
hall-board-some = 有人帮着一起看，钱就守得住。
hall-figure = 学得怎么样
# 课前和课后：$before 和 $after 是十个人里的几个
hall-figure-scam = 十个人里，认出骗局的：课前 { $before } 个，课后 { $after } 个
# 课前和课后：$before 和 $after 是十个人里的几个
hall-figure-real = 十个人里，没错怪真事的：课前 { $before } 个，课后 { $after } 个
hall-figure-grown = 这节课后，认骗局的本事涨了，也没有错怪好人。
hall-figure-grown-suspicious = 认骗局的本事涨了。真事也有，别错怪了好人。
hall-figure-grown-trusting = 认骗局的本事涨了。装得像的，再多看一眼。
hall-figure-unsure = 这回还看不出涨了没有。下回再数一数。
hall-figure-suspicious = 骗局都防着了。真事也有，别错怪了好人。
hall-figure-trusting = 装得像的骗局，还要多看一眼。
hall-figure-less = 后面那几件难一些。不要紧，下回再来。
hall-figure-none = 今天没有数手，就不算了。
hall-take-home = 一起念一遍，带回家
hall-reply = 碰上了，可以这样说
hall-end = 今天就到这里
hall-end-note = 回去说给一个人听，就又多守住一家。
hall-dark = （请看讲课的人）
hall-other-failed = 记不下来了，课照样上。请看看磁盘是不是满了。

### 讲课的人看的（leling notes）
notes-title = 讲稿
notes-waiting = 还没有开始。在另一个窗口（leling hall）里选一堂课。
# 班上回到了选课的那一页
notes-away = 大家那边回到了选课那一页。在那边选好，这里就接上。
# $step 第几步，$steps 一共几步
notes-step = 第 { $step } 步，一共 { $steps } 步
# $used 用了几分钟，$left 还剩几分钟
notes-minutes = 用了 { $used } 分钟，还剩 { $left } 分钟
# $used 这一步用了几分钟，$planned 打算几分钟
notes-step-minutes = 这一步：用了 { $used } 分钟，打算用 { $planned } 分钟
notes-now = 大家看到的
notes-answer = 答案，先别说
notes-digit = 先按数字：大家选几号，就按几。
notes-say = 您说
notes-ask = 您问
# $seconds 等几秒
notes-wait = 问完别急着说，等 { $seconds } 秒。
notes-hands = 举手
notes-asked = 大家常问
notes-watch = 留心
notes-next = 接下来
notes-keys = 回车：往下。点（.）：退一步。星号（*）：屏幕变黑。
notes-dark = 屏幕现在是黑的，按回车就亮。
# 手机上没有键可按
notes-dark-phone = 屏幕现在是黑的。
# 课后减课前的 d′：$value，95% 区间从 $low 到 $high
notes-growth = 课后比课前（d′）：{ $value }，多半在 { $low } 和 { $high } 之间
