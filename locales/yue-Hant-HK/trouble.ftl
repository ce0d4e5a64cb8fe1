### 出了问题
trouble-title = 有啲課打唔開
trouble-note = 其他課照樣學得。請畀寫課嘅人睇呢一頁。
trouble-none = 每一課都打得開。
small-title = 個視窗太細喇
small-note = 請拉大個視窗少少。而家 { $columns } 格闊、{ $rows } 行高。
