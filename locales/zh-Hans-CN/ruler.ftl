### 大厅里量一量：横杠有多长，后排离多远，字看上去有多大
ruler-title = 量一量
ruler-bar = 拿尺子量一量这条横杠，有多长？
# $n 厘米数
ruler-length = 现在写的是 { $n } 厘米。
ruler-far = 坐得最远的人，离屏幕有多远？
# $n 米数，可能带半米
ruler-distance = 现在写的是 { $n } 米。
# $n 加减多少
ruler-plus = 多 { $n }
# $n 加减多少
ruler-minus = 少 { $n }
ruler-done = 就是它
# $mm 字高几毫米，$metres 坐在几米外，$minutes 看上去几角分
ruler-result = 一个字高 { $mm } 毫米。坐在 { $metres } 米外，看上去是 { $minutes } 角分。
ruler-good = 够大了，后排也看得清。
ruler-fair = 看得清。再大一号，后排更舒服。
ruler-small = 字太小了。请按加号把字放大，或者请大家往前坐。
