### 离开
leave-title = 要走咯嗦？
leave-note = 学到哪儿咯，这回都给你留倒的。关咯过后，下回从头学起。
leave-stay = 再学一哈
leave-go = 离开
