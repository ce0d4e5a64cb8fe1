### 大厅里量一量：横杠有多长，后排离多远，字看上去有多大
ruler-title = 量看覓
ruler-bar = 提尺量這條橫槓，有偌長？
ruler-length = 這馬寫的是 { $n } 公分。
ruler-far = 坐上遠的人，離螢幕有偌遠？
ruler-distance = 這馬寫的是 { $n } 公尺。
ruler-plus = 加 { $n }
ruler-minus = 減 { $n }
ruler-done = 就是這个數
ruler-result = 一字懸 { $mm } 公釐。坐佇 { $metres } 公尺外，看起來是 { $minutes } 角分。
ruler-good = 有夠大，後壁排嘛看會清楚。
ruler-fair = 看會清楚。閣較大一號，後壁排看著較輕鬆。
ruler-small = 字傷細。請揤加號共字放大，抑是請逐家坐較頭前。
