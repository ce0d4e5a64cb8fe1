### 离开
leave-title = 要离开吗？
leave-note = 学到哪儿，这次都给您留着。关掉以后，下次从头开始学。
leave-stay = 再学一会儿
leave-go = 离开
