### 离开
leave-title = 要離開嗎？
leave-note = 現在關掉，學到哪裡就不記得了。下次從頭學，也不費事。
leave-stay = 再學一下
leave-go = 離開
