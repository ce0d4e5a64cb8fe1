### 离开
leave-title = 要走了伐？
leave-note = 搿趟学到啥地方，侪帮侬留好勒海。关脱以后，下趟从头学起。
leave-stay = 再学一歇
leave-go = 离开
