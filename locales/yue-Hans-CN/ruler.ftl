### 大厅里量一量：横杠有多长，后排离多远，字看上去有多大
ruler-title = 度一度
ruler-bar = 攞把尺度下呢条横线，有几长？
ruler-length = 而家写住 { $n } 厘米。
ruler-far = 坐得最远嗰位，离个屏幕有几远？
ruler-distance = 而家写住 { $n } 米。
ruler-plus = 多 { $n }
ruler-minus = 少 { $n }
ruler-done = 就系呢个数
ruler-result = 一个字高 { $mm } 毫米。坐喺 { $metres } 米外，睇落系 { $minutes } 角分。
ruler-good = 够大喇，后排都睇得清。
ruler-fair = 睇得清。再大一号，后排会舒服啲。
ruler-small = 啲字太细喇。请揿加号放大啲，或者请大家坐前啲。
