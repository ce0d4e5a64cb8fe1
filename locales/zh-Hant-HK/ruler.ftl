### 大厅里量一量：横杠有多长，后排离多远，字看上去有多大
ruler-title = 量一量
ruler-bar = 用尺量一量這條橫線，有多長？
ruler-length = 現在寫的是 { $n } 厘米。
ruler-far = 坐得最遠的人，離螢幕有多遠？
ruler-distance = 現在寫的是 { $n } 米。
ruler-plus = 多 { $n }
ruler-minus = 少 { $n }
ruler-done = 就是這個數
ruler-result = 一個字高 { $mm } 毫米。坐在 { $metres } 米外，看上去是 { $minutes } 角分。
ruler-good = 夠大了，後排也看得清。
ruler-fair = 看得清。再大一號，後排會更舒服。
ruler-small = 字太小了。請按加號把字放大，或者請大家坐前一點。
