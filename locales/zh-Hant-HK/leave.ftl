### 离开
leave-title = 要離開嗎？
leave-note = 這次學到哪裏，都替您留着。關掉以後，下次從頭學起。
leave-stay = 再學一會
leave-go = 離開
