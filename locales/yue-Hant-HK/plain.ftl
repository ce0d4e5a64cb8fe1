### 一行一行地说：给读屏软件、串口和老终端
plain-how = 打一個號碼，撳 Enter，就揀咗；再撳一次 Enter，先至算數。
plain-chosen = 揀咗：{ $choice }
plain-offer = { $key } { $what }
plain-join = ，
plain-again = 呢一版再講一次
plain-letters = 呢度啲字係終端機自己嘅，大細喺終端機度校。
plain-unknown = 呢一行睇唔明，乜都冇變到。有邊啲掣撳得，撳 9 就知。
plain-bye = 學堂閂咗，下次見。
plain-dot = 點（.）
plain-slash = 斜線（/）
plain-star = 星號（*）
