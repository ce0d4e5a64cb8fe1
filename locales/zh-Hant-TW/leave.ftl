### 离开
leave-title = 要離開嗎？
leave-note = 這次學到哪裡，都幫您留著。關掉以後，下次從頭學起。
leave-stay = 再學一下
leave-go = 離開
