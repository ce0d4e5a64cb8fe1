### 离开
leave-title = 愛離開無？
leave-note = 這擺學到哪位，都摎你留等。關忒以後，下擺對頭學起。
leave-stay = 再過學一下
leave-go = 離開
