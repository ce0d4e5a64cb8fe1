### 出了问题
trouble-title = 有兜課打毋開
trouble-note = 別課共樣做得學。請摎這一頁分寫課个人看。
trouble-none = 逐課都打得開。
small-title = 視窗忒細了
small-note = 請摎視窗拉較大。這下 { $columns } 格闊、{ $rows } 行高。
