### 一行一行地说：给读屏软件、串口和老终端
plain-how = 輸入一個號碼，按 Enter，就選上了；再按一次 Enter，才算數。
plain-chosen = 選的是：{ $choice }
plain-offer = { $key } { $what }
plain-join = ，
plain-again = 這一頁再說一遍
plain-letters = 這裏的字是終端機自己的，大小請在終端機調校。
plain-unknown = 這一行看不懂，甚麼都沒變。有哪些鍵可以按，按 9 就知道。
plain-bye = 學堂關上了，下次見。
plain-dot = 點（.）
plain-slash = 斜線（/）
plain-star = 星號（*）
