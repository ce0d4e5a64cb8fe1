### 离开
leave-title = 要走啊？
leave-note = 现在关了，学到哪儿就记不住了。下回从头学，也不费事儿。
leave-stay = 再学会儿
leave-go = 离开
