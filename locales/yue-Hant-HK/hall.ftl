### 大堂：成班人一齊上堂
hall-title = 揀一堂課
# $title 哪一次课，$minutes 一共几分钟
hall-sheet = 《{ $title }》 { $minutes } 分鐘
hall-none = 呢度未有排好嘅課。
# 上回没讲完的：$title 哪一次课，$step 第几步
hall-go-on = 接住講《{ $title }》，第 { $step } 步
hall-anew = 唔接喇，揀過第二堂
hall-tables = 今日分幾枱？
# $n 几桌
hall-tables-of = { $n } 枱
hall-welcome = 今日一齊學
# 第一次举手：数字记在哪里
hall-vote = 諗一諗先，再舉手
hall-vote-hint = 數手：1 號有幾隻就撳幾。唔數：撳 Enter。
hall-again = 再舉多次手
# $n 第几个选项，$hands 几只手
hall-hands = { $n } 號：{ $hands } 隻手
# $n 第几个选项，$hands 已经按下的数
hall-hands-now = { $n } 號：有幾多隻手？{ $hands }
hall-hands-sum = 一共 { $sum } 隻手，啱唔啱？啱就撳 Enter
hall-undo-hint = 撳錯咗，撳「.」改返
hall-talk = 同隔籬位傾下
hall-talk-note = 你揀嘅係邊個？點解？
hall-result = 大家嘅手
hall-why = 點解
hall-first = 第一次
hall-second = 傾過之後
# $n 几只手
hall-count = { $n } 隻
hall-not-counted = 今次冇數手。
# $table 哪一桌
hall-turn = 輪到{ $table }
hall-turn-note = 成枱人傾掂佢先，唔使急。傾好咗，一齊講。
# $table 刚才说了的那一桌
hall-kept = { $table }守住咗。
# $table 刚才说了的那一桌，说的跟答案不一样；不怪谁
hall-differs = { $table }諗嘅唔同，我哋一齊睇。
hall-board = 每枱守住咗幾多次
# $table 哪一桌，$n 守住几回
hall-board-row = { $table }：守住 { $n } 次
# $table 哪一桌，$turns 一共几回；一回也没守住的那桌
hall-board-tried = { $table }：一齊睇過 { $turns } 次
# $n 几桌
hall-board-all = { $n } 枱都守住咗啲錢，又冇錯怪好人。
hall-board-some = 有人一齊睇，啲錢就守得住。
hall-figure = 學成點
# 课前和课后：$before 和 $after 是十个人里的几个
hall-figure-scam = 十個人入面，認得出騙局嘅：上堂前 { $before } 個，上堂後 { $after } 個
# 课前和课后：$before 和 $after 是十个人里的几个
hall-figure-real = 十個人入面，冇錯怪真事嘅：上堂前 { $before } 個，上堂後 { $after } 個
hall-figure-grown = 上完呢堂，認騙局叻咗，又冇錯怪好人。
hall-figure-grown-suspicious = 認騙局叻咗。真事都有，唔好錯怪好人。
hall-figure-grown-trusting = 認騙局叻咗。扮得似嘅，望多一眼。
hall-figure-unsure = 今次仲睇唔出叻咗未。下次再數。
hall-figure-suspicious = 騙局都防住晒。真事都有，唔好錯怪好人。
hall-figure-trusting = 扮得似嘅騙局，要望多一眼。
hall-figure-less = 後面嗰幾件難啲。唔緊要，下次再嚟。
hall-figure-none = 今日冇數手，就唔計喇。
hall-take-home = 一齊讀一次，帶返屋企
hall-reply = 撞到嘅話，可以噉講
hall-end = 今日就到呢度
hall-end-note = 返去講畀一個人聽，就守多一家。
hall-dark = （請望住講課嘅人）
hall-other-failed = 記唔低喇，照樣上堂。麻煩睇下磁碟係咪滿咗。

### 講課嘅人睇嘅（leling notes）
notes-title = 講稿
notes-waiting = 仲未開始。喺另一個視窗（leling hall）揀一堂課。
notes-away = 大家嗰邊返咗去揀課嗰版。喺嗰邊揀好，呢度就接住講。
# $step 第几步，$steps 一共几步
notes-step = 第 { $step } 步，一共 { $steps } 步
# $used 用了几分钟，$left 还剩几分钟
notes-minutes = 用咗 { $used } 分鐘，仲有 { $left } 分鐘
# $used 这一步用了几分钟，$planned 打算几分钟
notes-step-minutes = 呢一步：用咗 { $used } 分鐘，打算用 { $planned } 分鐘
notes-now = 大家見到嘅
notes-answer = 答案，唔好講住
notes-digit = 先撳數字：大家揀幾號，就撳幾。
notes-say = 你講
notes-ask = 你問
# $seconds 等几秒
notes-wait = 問完唔好急住講，等 { $seconds } 秒。
notes-hands = 舉手
notes-asked = 大家成日問
notes-watch = 留意
notes-next = 跟住
notes-keys = Enter：向下。點（.）：退一步。星號（*）：畫面變黑。
notes-dark = 畫面而家係黑嘅，撳 Enter 就着。
notes-dark-phone = 畫面而家係黑嘅。
# 课后减课前的 d′：$value，95% 区间从 $low 到 $high
notes-growth = 上堂後比上堂前（d′）：{ $value }，多數喺 { $low } 同 { $high } 之間
