### 帮我看看
look-place = 第 { $n } 問，攏總 { $total } 問
look-yes = 是
look-no = 毋是
look-unsure = 講袂準
look-result = 看起來是按呢
look-stop = 【停】大部分是詐騙
look-check = 【問】先停一下，問予清楚
look-calm = 【常】看起來平常
look-why = 為啥物按呢看：
look-ring = 欲敲電話，敲遮：
look-flags = 照你講的，伊有疑點：
look-one-of = 下面幾項，上少有一項：
look-rescue = 錢已經出去矣
look-again = 對頭閣問一遍
