### 打印出来的讲义
print-contents = 这里面有
# $kind 哪一种，$title 课名
print-section = { $kind }：{ $title }
print-lesson = 大字课文
print-answers = 题目
print-key = 答案和为什么
print-guide = 带课的人看
print-pact = 全家约定
print-cards = 复习卡
print-card-key = 复习卡的答案
# $n 几分钟
print-about = 大约 { $n } 分钟
# $authors 谁写的，$licence 许可
print-by = 编写：{ $authors }（{ $licence }）
print-ring = 有事打这里：
# $n 第几题
print-question = 第 { $n } 题
print-tick-one = 选一个，在方框里打勾。
print-tick-several = 可以选好几个，在方框里打勾。
print-rank = 先做哪样，方框里就写 1，再写 2、3。
print-key-note = 先自己选好，再看这一页。
# $choice 选项
print-also-good = 这样也好：{ $choice }
print-guide-opening = 开场问大家一句：
print-guide-points = 要说透的：
print-guide-asked = 大家会问的：
# $words 问的话
print-guide-question = 问：{ $words }
# $words 答的话
print-guide-answer = 答：{ $words }
print-guide-watch = 多留意：
print-pact-start = 一家人坐下来，一条一条商量好，贴在电话旁边。
print-pact-code = 暗号
print-pact-code-how = 来电要钱，先问暗号。暗号记在心里，不写在这张纸上。
print-pact-limit = 限额
print-pact-limit-how = 问问银行，每天转账的数能不能调小，大钱能不能晚一天到。
# $currency 钱的名字：元、港元
print-pact-limit-most = 每天最多转（{ $currency }）：
print-pact-list = 先打给谁
print-pact-list-how = 拿不准，从上往下挨个打。
# $n 第几个
print-pact-person = 第 { $n } 个（称呼和号码）：
print-pact-promise = 谁上了当，谁先开口
print-pact-promise-how = 先救钱，再安慰人，一句埋怨也不说。
print-pact-signed = 签名：
print-pact-date = 日子：
print-pact-again = 下回再看这张纸：
print-cut = 沿着虚线剪开，一张一道题。先想好，再照卡上的号去看答案。
# $code 卡片上的号
print-code = 卡号 { $code }
print-plan = 一年的课
# $month 几月
print-plan-month = { $month }月
# $week 这个月的第几周
print-plan-week = 第 { $week } 周
# $lesson “学一课：……”
print-plan-review = 温习：{ $lesson }
# $case 案例的题目
print-plan-case = 讲真人真事：{ $case }
print-certificate = 奖状
# 没有说是哪一次课的时候，就写在“在……里”的书名号里
print-certificate-contest = 消保赛
# $session 哪一次课；下一行是队名
print-certificate-in = 在《{ $session }》的消保赛里，
print-certificate-for = 有商有量，互相帮着看，一起守住养老钱。
print-certificate-joy = 特发此状，大家一起高兴。
print-certificate-sentence = 我们这一桌的那句话：
print-certificate-volunteer = 志愿者：
