### 离开
leave-title = 愛離開無？
leave-note = 這下關忒，學到哪位就毋記得了。下擺對頭學起，也毋怕。
leave-stay = 再過學一下
leave-go = 離開
