### 出了问题
trouble-title = 有的课打不开
trouble-note = 别的课照样能学。请把这一页给写课的人看。
trouble-none = 每一课都打得开。
small-title = 窗口太小了
# $columns 列数，$rows 行数
small-note = 请把窗口拉大一点。现在 { $columns } 格宽、{ $rows } 行高。
