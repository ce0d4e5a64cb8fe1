### 离开
leave-title = 要离开吗？
leave-note = 现在关掉，学到哪儿就不记得了。下次从头学，也不费事。
leave-stay = 再学一会儿
leave-go = 离开
