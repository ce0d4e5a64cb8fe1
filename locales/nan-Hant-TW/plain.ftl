### 一行一行地说：给读屏软件、串口和老终端
plain-how = 拍一个號碼，揤 Enter，就揀著矣；閣揤一擺 Enter，才算數。
plain-chosen = 揀的是：{ $choice }
plain-offer = { $key } { $what }
plain-join = ，
plain-again = 這一頁閣講一遍
plain-letters = 遮的字是終端機家己的，大細佇終端機內底調。
plain-unknown = 這一逝看無，啥物攏無變。有佗幾个鍵會當揤，揤 9 就知。
plain-bye = 學堂關起來矣，後擺見。
plain-dot = 點（.）
plain-slash = 斜線（/）
plain-star = 星號（*）
