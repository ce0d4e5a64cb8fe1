### 大厅里量一量：横杠有多长，后排离多远，字看上去有多大
ruler-title = 量看啊
ruler-bar = 拿尺量看啊，這條橫槓有幾長？
ruler-length = 這下寫个係 { $n } 公分。
ruler-far = 坐最遠个人，離螢幕有幾遠？
ruler-distance = 這下寫个係 { $n } 公尺。
ruler-plus = 加 { $n }
ruler-minus = 減 { $n }
ruler-done = 就係這隻數
ruler-result = 一隻字高 { $mm } 公釐。坐到 { $metres } 公尺遠，看起來係 { $minutes } 角分。
ruler-good = 恁大就做得，後排也看得清楚。
ruler-fair = 看得清楚。再過大一號，後排看較輕鬆。
ruler-small = 字忒細。請撳加號摎字放大，或者請大家坐較前。
