### 大厅：一个班一道上课
hall-title = 拣一堂课
# $title 哪一次课，$minutes 一共几分钟
hall-sheet = 《{ $title }》 { $minutes } 分钟
hall-none = 搿搭还呒没排好个课。
# 上回没讲完的：$title 哪一次课，$step 第几步
hall-go-on = 接牢讲《{ $title }》，第 { $step } 步
hall-anew = 勿接了，另外拣一堂课
hall-tables = 今朝分几台？
# $n 几桌
hall-tables-of = { $n } 台
hall-welcome = 今朝一道学
# 第一次举手：数字记在哪里
hall-vote = 先想一想，再举手
hall-vote-hint = 数手：1 号有几只就揿几。勿数：揿回车。
hall-again = 再举一趟手
# $n 第几个选项，$hands 几只手
hall-hands = { $n } 号：{ $hands } 只手
# $n 第几个选项，$hands 已经按下的数
hall-hands-now = { $n } 号：有几只手？{ $hands }
hall-hands-sum = 一共 { $sum } 只手，对伐？对就揿回车
hall-undo-hint = 揿错了，揿“.”改回去
hall-talk = 搭旁边个人讲一讲
hall-talk-note = 侬拣个是阿里一个？为啥？
hall-result = 大家个手
hall-why = 为啥
hall-first = 头一趟
hall-second = 讲过以后
# $n 几只手
hall-count = { $n } 只
hall-not-counted = 搿趟呒没数手。
# $table 哪一桌
hall-turn = 轮到{ $table }
hall-turn-note = 一台人先商量，勿急。商量好了，一道讲。
# $table 刚才说了的那一桌
hall-kept = { $table }守牢了。
# $table 刚才说了的那一桌，说的跟答案不一样；不怪谁
hall-differs = { $table }想得勿一样，阿拉一道看。
hall-board = 各台守牢了几趟
# $table 哪一桌，$n 守住几回
hall-board-row = { $table }：守牢 { $n } 趟
# $table 哪一桌，$turns 一共几回；一回也没守住的那桌
hall-board-tried = { $table }：一道看过 { $turns } 趟
# $n 几桌
hall-board-all = { $n } 台侪守牢了钞票，也呒没错怪好人。
hall-board-some = 有人帮忙一道看，钞票就守得牢。
hall-figure = 学得哪能
# 课前和课后：$before 和 $after 是十个人里的几个
hall-figure-scam = 十个人里，认出骗局个：课前 { $before } 个，课后 { $after } 个
# 课前和课后：$before 和 $after 是十个人里的几个
hall-figure-real = 十个人里，呒没错怪真事体个：课前 { $before } 个，课后 { $after } 个
hall-figure-grown = 搿节课以后，认骗局个本事大了，也呒没错怪好人。
hall-figure-grown-suspicious = 认骗局个本事大了。真事体也有，勿要错怪好人。
hall-figure-grown-trusting = 认骗局个本事大了。装得像个，再多看一眼。
hall-figure-unsure = 搿趟还看勿出大了呒没。下趟再数数看。
hall-figure-suspicious = 骗局侪防牢了。真事体也有，勿要错怪好人。
hall-figure-trusting = 装得像个骗局，还要多看一眼。
hall-figure-less = 后头几桩难一点。勿要紧，下趟再来。
hall-figure-none = 今朝呒没数手，就勿算了。
hall-take-home = 一道读一遍，带回屋里
hall-reply = 碰着了，可以搿能讲
hall-end = 今朝就到搿搭
hall-end-note = 回去讲拨一个人听，就又多守牢一家人家。
hall-dark = （请看讲课个人）
hall-other-failed = 记勿下来了，课照样上。请看看磁盘是勿是满了。

### 讲课个人看个（leling notes）
notes-title = 讲稿
notes-waiting = 还呒没开始。勒另外一个窗口（leling hall）里拣一堂课。
notes-away = 大家搿面回到拣课搿一页了。勒伊面拣好，搿搭就接牢。
# $step 第几步，$steps 一共几步
notes-step = 第 { $step } 步，一共 { $steps } 步
# $used 用了几分钟，$left 还剩几分钟
notes-minutes = 用脱 { $used } 分钟，还有 { $left } 分钟
# $used 搿一步用了几分钟，$planned 打算几分钟
notes-step-minutes = 搿一步：用脱 { $used } 分钟，打算用 { $planned } 分钟
notes-now = 大家看到个
notes-answer = 答案，先勿要讲
notes-digit = 先揿数字：大家拣几号，就揿几。
notes-say = 侬讲
notes-ask = 侬问
# $seconds 等几秒
notes-wait = 问好勿要急了讲，等 { $seconds } 秒。
notes-hands = 举手
notes-asked = 大家常庄问
notes-watch = 当心
notes-next = 接下来
notes-keys = 回车：朝下。点（.）：退一步。星号（*）：屏幕变暗。
notes-dark = 屏幕现在是暗个，揿回车就亮。
notes-dark-phone = 屏幕现在是暗个。
# 课后减课前的 d′：$value，95% 区间从 $low 到 $high
notes-growth = 课后比课前（d′）：{ $value }，多半在 { $low } 和 { $high } 之间
