### 一行一行地说：给读屏软件、串口和老终端
plain-how = 打一隻號碼，撳 Enter，就揀著了；再過撳一擺 Enter，正算數。
plain-chosen = 揀个係：{ $choice }
plain-offer = { $key } { $what }
plain-join = ，
plain-again = 這一頁再過講一擺
plain-letters = 這位个字係終端機自家个，大細在終端機肚調。
plain-unknown = 這一行看毋識，麼个都無變。有哪兜鍵做得撳，撳 9 就知。
plain-bye = 學堂關起來了，下擺見。
plain-dot = 點（.）
plain-slash = 斜線（/）
plain-star = 星號（*）
