### 离开
leave-title = 要走了伐？
leave-note = 现在关脱，学到啥地方就勿记得了。下趟从头学起，也勿费事。
leave-stay = 再学一歇
leave-go = 离开
