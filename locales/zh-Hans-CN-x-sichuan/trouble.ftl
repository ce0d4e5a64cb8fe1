### 出了问题
trouble-title = 有的课打不开
trouble-note = 别的课照样学得成。请把这一页拿给写课的人看。
trouble-none = 每一课都打得开。
small-title = 窗口太小咯
small-note = 请把窗口拉大点儿。现在 { $columns } 格宽、{ $rows } 行高。
