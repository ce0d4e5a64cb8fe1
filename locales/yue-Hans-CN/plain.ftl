### 一行一行地说：给读屏软件、串口和老终端
plain-how = 打一个号，揿回车，就拣咗；再揿一次回车，先至算数。
plain-chosen = 拣咗：{ $choice }
plain-offer = { $key } { $what }
plain-join = ，
plain-again = 呢一版再讲一次
plain-letters = 呢度啲字系终端自己嘅，大细喺终端度校。
plain-unknown = 呢一行睇唔明，乜都冇变到。有边啲掣揿得，揿 9 就知。
plain-bye = 学堂闩咗，下次见。
plain-dot = 点（.）
plain-slash = 斜杠（/）
plain-star = 星号（*）
