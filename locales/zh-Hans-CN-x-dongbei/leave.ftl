### 离开
leave-title = 要走啊？
leave-note = 学到哪儿了，这回都给你留着。关了以后，下回从头学。
leave-stay = 再学会儿
leave-go = 离开
