### 一行一行地说：给读屏软件、串口和老终端
plain-how = 打一只号，揿回车，就拣好了；再揿一趟回车，才算数。
plain-chosen = 拣个是：{ $choice }
plain-offer = { $key } { $what }
plain-join = ，
plain-again = 搿一面再讲一遍
plain-letters = 搿搭个字是终端自家个，大小到终端里去调。
plain-unknown = 搿一行看勿懂，啥也呒没变。有啥键好揿，揿 9 就晓得。
plain-bye = 学堂关脱了，下趟会。
plain-dot = 点（.）
plain-slash = 斜杠（/）
plain-star = 星号（*）
