### 离开
leave-title = 系咪要走喇？
leave-note = 而家闩咗，学到边度就唔记得喇。下次由头学过，唔紧要㗎。
leave-stay = 再学多阵
leave-go = 离开
