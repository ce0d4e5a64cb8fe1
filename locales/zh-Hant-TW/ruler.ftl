### 大厅里量一量：横杠有多长，后排离多远，字看上去有多大
ruler-title = 量一量
ruler-bar = 拿尺量一量這條橫槓，有多長？
ruler-length = 現在寫的是 { $n } 公分。
ruler-far = 坐得最遠的人，離螢幕有多遠？
ruler-distance = 現在寫的是 { $n } 公尺。
ruler-plus = 多 { $n }
ruler-minus = 少 { $n }
ruler-done = 就是這個數
ruler-result = 一個字高 { $mm } 公釐。坐在 { $metres } 公尺外，看起來是 { $minutes } 角分。
ruler-good = 夠大了，後排也看得清楚。
ruler-fair = 看得清楚。再大一號，後排會更舒服。
ruler-small = 字太小了。請按加號把字放大，或是請大家往前坐。
