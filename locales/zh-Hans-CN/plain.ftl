### 一行一行地说：给读屏软件、串口和老终端
# 头一回说，按键那一屏也说
plain-how = 打一个号，按回车，就选上了；再按一次回车，才算数。
# $choice 选上的那一行
plain-chosen = 选的是：{ $choice }
# $key 键，$what 做什么
plain-offer = { $key } { $what }
# 几样之间
plain-join = ，
plain-again = 这一屏再说一遍
plain-letters = 这里的字是终端自己的，大小在终端里调。
plain-unknown = 这一行没看懂，什么都没变。能按哪些键，按 9 就知道。
plain-bye = 学堂关上了，下回见。
plain-dot = 点（.）
plain-slash = 斜杠（/）
plain-star = 星号（*）
