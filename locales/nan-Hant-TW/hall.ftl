### 大廳：一班人做伙上課
hall-title = 揀一節課
# $title 哪一次课，$minutes 一共几分钟
hall-sheet = 《{ $title }》 { $minutes } 分鐘
hall-none = 遮猶未有排好的課。
# 上回没讲完的：$title 哪一次课，$step 第几步
hall-go-on = 紲落講《{ $title }》，第 { $step } 步
hall-anew = 無欲紲，另外揀一節課
hall-tables = 今仔日分幾桌？
# $n 几桌
hall-tables-of = { $n } 桌
hall-welcome = 今仔日做伙學
# 第一次举手：数字记在哪里
hall-vote = 先想看覓，才攑手
hall-vote-hint = 算手：1 號有幾肢揤幾。無算：揤 Enter。
hall-again = 閣攑一擺手
# $n 第几个选项，$hands 几只手
hall-hands = { $n } 號：{ $hands } 肢手
# $n 第几个选项，$hands 已经按下的数
hall-hands-now = { $n } 號：有幾肢手？{ $hands }
hall-hands-sum = 攏總 { $sum } 肢手，著無？著就揤 Enter
hall-undo-hint = 揤毋著，揤「.」改轉去
hall-talk = 佮邊仔的人講一下
hall-talk-note = 你揀佗一个？是按怎？
hall-result = 逐家的手
hall-why = 是按怎
hall-first = 頭一擺
hall-second = 講了後
# $n 几只手
hall-count = { $n } 肢
hall-not-counted = 這擺無算手。
# $table 哪一桌
hall-turn = 輪著{ $table }
hall-turn-note = 規桌先參詳，免急。參詳好，做伙講。
# $table 刚才说了的那一桌
hall-kept = { $table }顧牢矣。
# $table 刚才说了的那一桌，说的跟答案不一样；不怪谁
hall-differs = { $table }想的無仝，咱鬥陣看。
hall-board = 逐桌顧牢幾擺
# $table 哪一桌，$n 守住几回
hall-board-row = { $table }：顧牢 { $n } 擺
# $table 哪一桌，$turns 一共几回；一回也没守住的那桌
hall-board-tried = { $table }：鬥陣看過 { $turns } 擺
# $n 几桌
hall-board-all = { $n } 桌攏共錢顧牢牢，嘛無錯怪好人。
hall-board-some = 有人鬥看，錢就顧會牢。
hall-figure = 學了按怎
# 课前和课后：$before 和 $after 是十个人里的几个
hall-figure-scam = 十个人內底，認出騙局的：上課前 { $before } 个，上課後 { $after } 个
# 课前和课后：$before 和 $after 是十个人里的几个
hall-figure-real = 十个人內底，無錯怪真代誌的：上課前 { $before } 个，上課後 { $after } 个
hall-figure-grown = 這節課了後，認騙局較進步，嘛無錯怪好人。
hall-figure-grown-suspicious = 認騙局較進步。真的代誌嘛有，莫錯怪好人。
hall-figure-grown-trusting = 認騙局較進步。假甲真成的，閣加看一眼。
hall-figure-unsure = 這擺猶看袂出有進步無。後擺閣算。
hall-figure-suspicious = 騙局攏防著。真的代誌嘛有，莫錯怪好人。
hall-figure-trusting = 假甲真成的騙局，愛閣加看一眼。
hall-figure-less = 後壁彼幾件較僫。無要緊，後擺閣來。
hall-figure-none = 今仔日無算手，就莫算。
hall-take-home = 做伙讀一遍，紮轉去
hall-reply = 拄著矣，會使按呢講
hall-end = 今仔日就到遮
hall-end-note = 轉去講予一个人聽，就閣加顧牢一家。
hall-dark = （請看講課的人）
hall-other-failed = 記袂落來矣，課照上。請看磁碟是毋是滿矣。

### 講課的人看的（leling notes）
notes-title = 講稿
notes-waiting = 猶未開始。佇另外一个視窗（leling hall）揀一節課。
notes-away = 逐家彼爿轉去揀課彼頁矣。佇彼爿揀好，遮就接落去。
# $step 第几步，$steps 一共几步
notes-step = 第 { $step } 步，攏總 { $steps } 步
# $used 用了几分钟，$left 还剩几分钟
notes-minutes = 用 { $used } 分鐘矣，賰 { $left } 分鐘
# $used 这一步用了几分钟，$planned 打算几分钟
notes-step-minutes = 這一步：用 { $used } 分鐘矣，拍算用 { $planned } 分鐘
notes-now = 逐家看著的
notes-answer = 答案，先莫講
notes-digit = 先揤數字：逐家揀幾號，就揤幾。
notes-say = 你講
notes-ask = 你問
# $seconds 等几秒
notes-wait = 問了莫急講，等 { $seconds } 秒。
notes-hands = 攑手
notes-asked = 逐家定定問
notes-watch = 注意
notes-next = 紲落來
notes-keys = Enter：向下。點（.）：退一步。星號（*）：畫面變暗。
notes-dark = 畫面這馬是暗的，揤 Enter 就光。
notes-dark-phone = 畫面這馬是暗的。
# 课后减课前的 d′：$value，95% 区间从 $low 到 $high
notes-growth = 上課後比上課前（d′）：{ $value }，大部份佇 { $low } 佮 { $high } 中間
