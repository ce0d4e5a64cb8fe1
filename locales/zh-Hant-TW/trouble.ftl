### 出了问题
trouble-title = 有的課打不開
trouble-note = 別的課照樣能學。請把這一頁給寫課的人看。
trouble-none = 每一課都打得開。
small-title = 視窗太小了
small-note = 請把視窗拉大一點。現在 { $columns } 格寬、{ $rows } 行高。
