### 出了问题
trouble-title = 有的课打不开
trouble-note = 别的课照样能学。把这一页给写课的人瞅瞅就行。
trouble-none = 每一课都打得开。
small-title = 窗口太小了
small-note = 把窗口拉大点儿。现在 { $columns } 格宽、{ $rows } 行高。
