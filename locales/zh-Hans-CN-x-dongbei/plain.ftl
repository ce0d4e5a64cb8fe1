### 一行一行地说：给读屏软件、串口和老终端
plain-how = 打一个号，按回车，就选上了；再按一遍回车，才算数。
plain-chosen = 选的是：{ $choice }
plain-offer = { $key } { $what }
plain-join = ，
plain-again = 这一屏再说一遍
plain-letters = 这儿的字是终端自己的，大小搁终端里调。
plain-unknown = 这一行没看懂，啥都没变。能按哪些键，按 9 就知道了。
plain-bye = 学堂关上了，下回见。
plain-dot = 点（.）
plain-slash = 斜杠（/）
plain-star = 星号（*）
