### 大厅里量一量：横杠有多长，后排离多远，字看上去有多大
ruler-title = 量量看
ruler-bar = 拿把尺量量看搿条横杠，有多少长？
ruler-length = 现在写个是 { $n } 厘米。
ruler-far = 坐得顶远个人，离屏幕有多少远？
ruler-distance = 现在写个是 { $n } 米。
ruler-plus = 多 { $n }
ruler-minus = 少 { $n }
ruler-done = 就是搿只数
ruler-result = 一只字高 { $mm } 毫米。坐勒 { $metres } 米外头，看上去是 { $minutes } 角分。
ruler-good = 够大了，后排也看得清爽。
ruler-fair = 看得清爽。再大一号，后排更加适意。
ruler-small = 字忒小了。请揿加号拿字放大，或者请大家坐前头点。
