### 大廳：一個班一起上課
hall-title = 選一堂課
# $title 哪一次课，$minutes 一共几分钟
hall-sheet = 《{ $title }》 { $minutes } 分鐘
hall-none = 這裡還沒有排好的課。
# 上回没讲完的：$title 哪一次课，$step 第几步
hall-go-on = 接著講《{ $title }》，第 { $step } 步
hall-anew = 不接了，另選一堂課
hall-tables = 今天分幾桌？
# $n 几桌
hall-tables-of = { $n } 桌
hall-welcome = 今天一起學
# 第一次举手：数字记在哪里
hall-vote = 先想一想，再舉手
hall-vote-hint = 數手：1 號有幾隻就按幾。不數：按 Enter。
hall-again = 再舉一次手
# $n 第几个选项，$hands 几只手
hall-hands = { $n } 號：{ $hands } 隻手
# $n 第几个选项，$hands 已经按下的数
hall-hands-now = { $n } 號：有幾隻手？{ $hands }
hall-hands-sum = 一共 { $sum } 隻手，對嗎？對就按 Enter
hall-undo-hint = 按錯了，按「.」改回去
hall-talk = 跟旁邊的人說一說
hall-talk-note = 您選的是哪個？為什麼？
hall-result = 大家的手
hall-why = 為什麼
hall-first = 第一次
hall-second = 說過以後
# $n 几只手
hall-count = { $n } 隻
hall-not-counted = 這次沒有數手。
# $table 哪一桌
hall-turn = 輪到{ $table }
hall-turn-note = 一桌人先商量，不急。商量好了，一起說。
# $table 刚才说了的那一桌
hall-kept = { $table }守住了。
# $table 刚才说了的那一桌，说的跟答案不一样；不怪谁
hall-differs = { $table }想得不一樣，我們一起看。
hall-board = 各桌守住了幾次
# $table 哪一桌，$n 守住几回
hall-board-row = { $table }：守住 { $n } 次
# $table 哪一桌，$turns 一共几回；一回也没守住的那桌
hall-board-tried = { $table }：一起看過 { $turns } 次
# $n 几桌
hall-board-all = { $n } 桌都守住了錢，也沒錯怪好人。
hall-board-some = 有人一起看，錢就守得住。
hall-figure = 學得怎麼樣
# 课前和课后：$before 和 $after 是十个人里的几个
hall-figure-scam = 十個人裡，認出騙局的：課前 { $before } 個，課後 { $after } 個
# 课前和课后：$before 和 $after 是十个人里的几个
hall-figure-real = 十個人裡，沒錯怪真事的：課前 { $before } 個，課後 { $after } 個
hall-figure-grown = 這節課後，認騙局的本領好了，也沒有錯怪好人。
hall-figure-grown-suspicious = 認騙局的本領好了。真事也有，別錯怪了好人。
hall-figure-grown-trusting = 認騙局的本領好了。裝得像的，再多看一眼。
hall-figure-unsure = 這次還看不出好了沒有。下次再數一數。
hall-figure-suspicious = 騙局都防住了。真事也有，別錯怪了好人。
hall-figure-trusting = 裝得像的騙局，還要多看一眼。
hall-figure-less = 後面那幾件難一些。不要緊，下次再來。
hall-figure-none = 今天沒有數手，就不算了。
hall-take-home = 一起唸一遍，帶回家
hall-reply = 碰上了，可以這樣說
hall-end = 今天就到這裡
hall-end-note = 回去說給一個人聽，就又多守住一家。
hall-dark = （請看講課的人）
hall-other-failed = 記不下來了，課照樣上。請看看磁碟是不是滿了。

### 講課的人看的（leling notes）
notes-title = 講稿
notes-waiting = 還沒有開始。請在另一個視窗（leling hall）選一堂課。
notes-away = 大家那邊回到選課那一頁。在那邊選好，這裡就接上。
# $step 第几步，$steps 一共几步
notes-step = 第 { $step } 步，一共 { $steps } 步
# $used 用了几分钟，$left 还剩几分钟
notes-minutes = 用了 { $used } 分鐘，還剩 { $left } 分鐘
# $used 这一步用了几分钟，$planned 打算几分钟
notes-step-minutes = 這一步：用了 { $used } 分鐘，打算用 { $planned } 分鐘
notes-now = 大家看到的
notes-answer = 答案，先別說
notes-digit = 先按數字：大家選幾號，就按幾。
notes-say = 您說
notes-ask = 您問
# $seconds 等几秒
notes-wait = 問完別急著說，等 { $seconds } 秒。
notes-hands = 舉手
notes-asked = 大家常問
notes-watch = 留心
notes-next = 接下來
notes-keys = Enter：往下。點（.）：退一步。星號（*）：螢幕變黑。
notes-dark = 螢幕現在是黑的，按 Enter 就亮。
notes-dark-phone = 螢幕現在是黑的。
# 课后减课前的 d′：$value，95% 区间从 $low 到 $high
notes-growth = 課後比課前（d′）：{ $value }，多半在 { $low } 和 { $high } 之間
