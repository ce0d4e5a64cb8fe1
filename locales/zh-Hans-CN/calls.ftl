### 接电话：演一演
calls-title = 选一个来电
calls-empty = 这里还没有来电可以演。
# $call 来电的名字
calls-done = { $call }（演过了）
# $call 来电的名字
calls-started = { $call }（演到一半）
calls-more = 后面还有
call-which-part = 这一回，您是哪一位？
call-experiencer = 当事人：事情落在您身上，您来拿主意。
call-helper = 帮忙的人：您在旁边，想法子帮一把。
call-observer = 旁观的人：您在一旁听，猜猜下一步。
# $part 哪一位
call-played = { $part }（演过了）
# $n 几分钟
call-minutes = 大约 { $n } 分钟。怎么选都可以，选过了还能退回来。
# 钱现在怎样，前面的字
call-money = 钱：
# 人和人现在怎样，前面的字
call-trust = 人：
# $choice 上回在这里选的
call-before = 【刚才选的】{ $choice }
# 选得稳当，再说为什么
call-wise = 这一步稳当。
call-wise-too = 这样做，心里踏实。
# 旁观的人猜得准
call-seen = 您看得准。
# 选得不稳当，先说为什么；不怪人
call-slip = 先听一句为什么。
call-slip-too = 不急，听听为什么。
# 结尾的标题：平安
call-safe = 平平安安。
# 结尾的标题：钱或密码出去了
call-rescue = 先别慌，一步一步来。
call-rescue-steps = 现在就这么办：
# 结尾的标题：错怪了真的来电
call-mend = 补一句，心就近了。
call-mend-steps = 这样补回来：
call-ring = 打给谁：
call-aloud = 念出来：
# $sentence 要念的那一句
call-quoted = “{ $sentence }”
call-aloud-note = 念一遍，真遇上了，张口就有。
call-real = 这回是真的。
call-other-part = 同一件事，换个人来演
# $call 来电的名字
call-next = 再演一个：{ $call }
