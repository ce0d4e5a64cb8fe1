### 大厅里量一量：横杠有多长，后排离多远，字看上去有多大
ruler-title = 度一度
ruler-bar = 攞把尺度吓呢條橫線，有幾長？
ruler-length = 而家寫住 { $n } 厘米。
ruler-far = 坐得最遠嗰位，離個螢幕有幾遠？
ruler-distance = 而家寫住 { $n } 米。
ruler-plus = 多 { $n }
ruler-minus = 少 { $n }
ruler-done = 就係呢個數
ruler-result = 一個字高 { $mm } 毫米。坐喺 { $metres } 米外，睇落係 { $minutes } 角分。
ruler-good = 夠大喇，後排都睇得清。
ruler-fair = 睇得清。再大一號，後排會舒服啲。
ruler-small = 啲字太細喇。請撳加號放大啲，或者請大家坐前啲。
