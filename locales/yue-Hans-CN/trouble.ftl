### 出了问题
trouble-title = 有啲课打唔开
trouble-note = 其他课照样学得。请畀写课嘅人睇呢一页。
trouble-none = 每一课都打得开。
small-title = 个窗口太细喇
small-note = 请拉大个窗口少少。而家 { $columns } 格阔、{ $rows } 行高。
