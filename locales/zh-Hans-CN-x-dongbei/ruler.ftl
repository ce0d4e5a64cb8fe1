### 大厅里量一量：横杠有多长，后排离多远，字看上去有多大
ruler-title = 量一量
ruler-bar = 拿尺子量量这条横杠，有多长？
ruler-length = 现在写的是 { $n } 厘米。
ruler-far = 坐得最远的人，离屏幕有多远？
ruler-distance = 现在写的是 { $n } 米。
ruler-plus = 多 { $n }
ruler-minus = 少 { $n }
ruler-done = 就是它
ruler-result = 一个字高 { $mm } 毫米。坐在 { $metres } 米外，瞅着是 { $minutes } 角分。
ruler-good = 够大了，后排也瞅得清。
ruler-fair = 瞅得清。再大一号，后排更得劲儿。
ruler-small = 字太小了。请按加号把字放大，要不请大伙儿往前坐坐。
