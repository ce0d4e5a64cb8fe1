### 一行一行地说：给读屏软件、串口和老终端
plain-how = 打一个号，按回车，就选起了；再按一道回车，才算数。
plain-chosen = 选的是：{ $choice }
plain-offer = { $key } { $what }
plain-join = ，
plain-again = 这一屏再说一道
plain-letters = 这儿的字是终端自己的，大小在终端里头调。
plain-unknown = 这一行没看懂，啥子都没变。有哪些键按得，按 9 就晓得。
plain-bye = 学堂关咯，下回见。
plain-dot = 点（.）
plain-slash = 斜杠（/）
plain-star = 星号（*）
