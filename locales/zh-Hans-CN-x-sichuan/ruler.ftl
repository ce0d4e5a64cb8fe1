### 大厅里量一量：横杠有多长，后排离多远，字看上去有多大
ruler-title = 量一哈
ruler-bar = 拿尺子量一哈这条横杠，有好长？
ruler-length = 现在写的是 { $n } 厘米。
ruler-far = 坐得最远的人，离屏幕有好远？
ruler-distance = 现在写的是 { $n } 米。
ruler-plus = 多 { $n }
ruler-minus = 少 { $n }
ruler-done = 就是它
ruler-result = 一个字高 { $mm } 毫米。坐在 { $metres } 米外头，看起来是 { $minutes } 角分。
ruler-good = 够大咯，后排也看得清。
ruler-fair = 看得清。再大一号，后排更安逸。
ruler-small = 字小咯点儿。请按加号把字放大，要不就请大家往前头坐。
