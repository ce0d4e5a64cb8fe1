### 出了问题
trouble-title = 有的課拍袂開
trouble-note = 別課照常會當學。請共這一頁予寫課的人看。
trouble-none = 逐課攏拍會開。
small-title = 視窗傷細
small-note = 請共視窗搝較大咧。這馬 { $columns } 格闊、{ $rows } 逝懸。
