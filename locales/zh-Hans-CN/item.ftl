### 题目
# $n 第几题，$total 一共几题
item-place = 第 { $n } 题，共 { $total } 题
item-call = 您接到一个电话
item-text = 您收到一条短信
item-chat = 聊天里有人说
item-letter = 纸上这么写着
item-talk = 有人当面跟您说
item-video = 视频里这么说
item-real-or-scam = 您看，这是真的还是骗局？
item-scam = 是骗局
item-real = 是真的
item-ask-first = 拿不准，先问问人
item-spot = 哪一句露了马脚？
item-order = 先做什么，后做什么？
item-multi-hint = 可以选好几个。选一个，按一下回车打勾。
item-order-hint = 先做哪样，就先选哪样，按回车。按“.”收回。
# 都选好以后的那一行
item-done = 都选好了
# $choice 已经打了勾的选项
item-ticked = 【打勾】{ $choice }
# $n 第几个，$choice 选项
item-ranked = 【第{ $n }】{ $choice }
# $name 谁，$words 说的话
item-line = { $name }：{ $words }
# 电话里、聊天里、当面说话的人
item-speaker = 对方
# 视频里说话的人
item-presenter = 讲话的人
