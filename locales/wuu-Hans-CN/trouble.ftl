### 出了问题
trouble-title = 有几课打勿开
trouble-note = 别个课照样好学。请拿搿一页拨写课个人看。
trouble-none = 每一课侪打得开。
small-title = 窗口忒小了
small-note = 请拿窗口拉大点。现在 { $columns } 格宽、{ $rows } 行高。
