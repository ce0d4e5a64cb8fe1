### 大厅：一个班一块儿上课
hall-title = 选一堂课
# $title 哪一次课，$minutes 一共几分钟
hall-sheet = 《{ $title }》 { $minutes } 分钟
hall-none = 这儿还没排好课呢。
# 上回没讲完的：$title 哪一次课，$step 第几步
hall-go-on = 接着讲《{ $title }》，第 { $step } 步
hall-anew = 不接了，换一堂课
hall-tables = 今天分几桌？
# $n 几桌
hall-tables-of = { $n } 桌
hall-welcome = 今儿个一块儿学
# 第一次举手：数字记在哪里
hall-vote = 先寻思寻思，再举手
hall-vote-hint = 数手：1 号有几只就按几。不数：按回车。
hall-again = 再举一次手
# $n 第几个选项，$hands 几只手
hall-hands = { $n } 号：{ $hands } 只手
# $n 第几个选项，$hands 已经按下的数
hall-hands-now = { $n } 号：有几只手？{ $hands }
hall-hands-sum = 拢共 { $sum } 只手，对不？对就按回车
hall-undo-hint = 按错了，按“.”改回去
hall-talk = 跟边儿上的人唠两句
hall-talk-note = 你选的哪个？为啥呀？
hall-result = 大家的手
hall-why = 为啥
hall-first = 头一回
hall-second = 唠完以后
# $n 几只手
hall-count = { $n } 只
hall-not-counted = 这回没数手。
# $table 哪一桌
hall-turn = 轮到{ $table }
hall-turn-note = 一桌人先商量商量，不着急。商量好了，一块儿说。
# $table 刚才说了的那一桌
hall-kept = { $table }守住了。
# $table 刚才说了的那一桌，说的跟答案不一样；不怪谁
hall-differs = { $table }想得不一样，咱们一块儿看。
hall-board = 各桌守住了几回
# $table 哪一桌，$n 守住几回
hall-board-row = { $table }：守住 { $n } 回
# $table 哪一桌，$turns 一共几回；一回也没守住的那桌
hall-board-tried = { $table }：一块儿看过 { $turns } 回
# $n 几桌
hall-board-all = { $n } 桌都守住了钱，也没错怪好人。
hall-board-some = 有人帮着一块儿看，钱就守得住。
hall-figure = 学得咋样
# 课前和课后：$before 和 $after 是十个人里的几个
hall-figure-scam = 十个人里，认出骗局的：课前 { $before } 个，课后 { $after } 个
# 课前和课后：$before 和 $after 是十个人里的几个
hall-figure-real = 十个人里，没错怪真事的：课前 { $before } 个，课后 { $after } 个
hall-figure-grown = 上完这堂课，认骗局的能耐长了，也没错怪好人。
hall-figure-grown-suspicious = 认骗局的能耐长了。真事儿也有，别错怪好人。
hall-figure-grown-trusting = 认骗局的能耐长了。装得像的，再多瞅一眼。
hall-figure-unsure = 这回还瞅不出长没长。下回再数数。
hall-figure-suspicious = 骗局都防住了。真事儿也有，别错怪好人。
hall-figure-trusting = 装得像的骗局，还得多瞅一眼。
hall-figure-less = 后头那几件难点儿。没事儿，下回再来。
hall-figure-none = 今天没有数手，就不算了。
hall-take-home = 一块儿念一遍，带回家
hall-reply = 碰上了，能这么说
hall-end = 今儿个就到这儿
hall-end-note = 回去说给一个人听，就又多守住一家。
hall-dark = （请看讲课的人）
hall-other-failed = 记不下来了，课照样上。请看看磁盘是不是满了。

### 讲课的人看的（leling notes）
notes-title = 讲稿
notes-waiting = 还没有开始。在另一个窗口（leling hall）里选一堂课。
notes-away = 大伙儿那边回到选课那页了。在那边选好，这儿就接上。
# $step 第几步，$steps 一共几步
notes-step = 第 { $step } 步，一共 { $steps } 步
# $used 用了几分钟，$left 还剩几分钟
notes-minutes = 用了 { $used } 分钟，还剩 { $left } 分钟
# $used 这一步用了几分钟，$planned 打算几分钟
notes-step-minutes = 这一步：用了 { $used } 分钟，打算用 { $planned } 分钟
notes-now = 大家看到的
notes-answer = 答案，先别说
notes-digit = 先按数字：大伙儿选几号，就按几。
notes-say = 您说
notes-ask = 您问
# $seconds 等几秒
notes-wait = 问完别着急说，等 { $seconds } 秒。
notes-hands = 举手
notes-asked = 大家常问
notes-watch = 留心
notes-next = 接下来
notes-keys = 回车：往下。点（.）：退一步。星号（*）：屏幕变黑。
notes-dark = 屏幕现在是黑的，按回车就亮。
notes-dark-phone = 屏幕现在是黑的。
# 课后减课前的 d′：$value，95% 区间从 $low 到 $high
notes-growth = 课后比课前（d′）：{ $value }，多半在 { $low } 和 { $high } 之间
