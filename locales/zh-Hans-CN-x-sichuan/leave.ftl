### 离开
leave-title = 要走咯嗦？
leave-note = 现在关咯，学到哪儿就记不倒咯。下回从头学，也不费事。
leave-stay = 再学一哈
leave-go = 离开
