### 大廳：一班人共下上課
hall-title = 揀一堂課
# $title 哪一次课，$minutes 一共几分钟
hall-sheet = 《{ $title }》 { $minutes } 分鐘
hall-none = 這位還無排好个課。
# 上回没讲完的：$title 哪一次课，$step 第几步
hall-go-on = 接等講《{ $title }》，第 { $step } 步
hall-anew = 毋接了，另外揀一堂課
hall-tables = 今晡日分幾桌？
# $n 几桌
hall-tables-of = { $n } 桌
hall-welcome = 今晡日共下學
# 第一次举手：数字记在哪里
hall-vote = 先想看啊，正舉手
hall-vote-hint = 算手：1 號有幾隻就撳幾。毋算：撳 Enter。
hall-again = 再舉一擺手
# $n 第几个选项，$hands 几只手
hall-hands = { $n } 號：{ $hands } 隻手
# $n 第几个选项，$hands 已经按下的数
hall-hands-now = { $n } 號：有幾多隻手？{ $hands }
hall-hands-sum = 攏總 { $sum } 隻手，著無？著就撳 Enter
hall-undo-hint = 撳毋著，撳「.」改轉去
hall-talk = 同脣項个人講一下
hall-talk-note = 你揀个係哪隻？做麼个？
hall-result = 大家个手
hall-why = 做麼个
hall-first = 頭一擺
hall-second = 講過以後
# $n 几只手
hall-count = { $n } 隻
hall-not-counted = 這擺無算手。
# $table 哪一桌
hall-turn = 輪到{ $table }
hall-turn-note = 歸桌先參詳，毋使急。參詳好，共下講。
# $table 刚才说了的那一桌
hall-kept = { $table }守核了。
# $table 刚才说了的那一桌，说的跟答案不一样；不怪谁
hall-differs = { $table }想个無共樣，𠊎等共下看。
hall-board = 各桌守核幾擺
# $table 哪一桌，$n 守住几回
hall-board-row = { $table }：守核 { $n } 擺
# $table 哪一桌，$turns 一共几回；一回也没守住的那桌
hall-board-tried = { $table }：共下看過 { $turns } 擺
# $n 几桌
hall-board-all = { $n } 桌全部守核錢，也無錯怪好人。
hall-board-some = 有人共下看，錢就守得核。
hall-figure = 學到仰般
# 课前和课后：$before 和 $after 是十个人里的几个
hall-figure-scam = 十儕人肚，認出騙局个：上課前 { $before } 儕，上課後 { $after } 儕
# 课前和课后：$before 和 $after 是十个人里的几个
hall-figure-real = 十儕人肚，無錯怪真事个：上課前 { $before } 儕，上課後 { $after } 儕
hall-figure-grown = 這節課過後，認騙局較慶了，也無錯怪好人。
hall-figure-grown-suspicious = 認騙局較慶了。真个事也有，莫錯怪好人。
hall-figure-grown-trusting = 認騙局較慶了。假得像个，再加看一眼。
hall-figure-unsure = 這擺還看毋出有較慶無。後擺再算。
hall-figure-suspicious = 騙局全部防到了。真个事也有，莫錯怪好人。
hall-figure-trusting = 假得像个騙局，還愛加看一眼。
hall-figure-less = 後背該幾件較難。無要緊，後擺再來。
hall-figure-none = 今晡日無算手，就毋算了。
hall-take-home = 共下唸一遍，帶轉屋下
hall-reply = 堵到了，做得恁樣講
hall-end = 今晡日就到這
hall-end-note = 轉去講分一個人聽，就又加守核一家。
hall-dark = （請看講課个人）
hall-other-failed = 記毋落來了，課照上。請看磁碟係毋係滿了。

### 講課个人看个（leling notes）
notes-title = 講稿
notes-waiting = 還吂開始。在另外一個視窗（leling hall）揀一堂課。
notes-away = 大家該片轉去揀課該頁了。在該片揀好，這位就接等。
# $step 第几步，$steps 一共几步
notes-step = 第 { $step } 步，攏總 { $steps } 步
# $used 用了几分钟，$left 还剩几分钟
notes-minutes = 用忒 { $used } 分鐘，還伸 { $left } 分鐘
# $used 这一步用了几分钟，$planned 打算几分钟
notes-step-minutes = 這步：用忒 { $used } 分鐘，打算用 { $planned } 分鐘
notes-now = 大家看到个
notes-answer = 答案，先莫講
notes-digit = 先撳數字：大家揀幾號，就撳幾。
notes-say = 你講
notes-ask = 你問
# $seconds 等几秒
notes-wait = 問忒莫急講，等 { $seconds } 秒。
notes-hands = 舉手
notes-asked = 大家常問
notes-watch = 留心
notes-next = 接下來
notes-keys = Enter：向下。點（.）：退一步。星號（*）：畫面變暗。
notes-dark = 畫面這下係暗个，撳 Enter 就光。
notes-dark-phone = 畫面這下係暗个。
# 课后减课前的 d′：$value，95% 区间从 $low 到 $high
notes-growth = 上課後比上課前（d′）：{ $value }，多半在 { $low } 同 { $high } 中間
