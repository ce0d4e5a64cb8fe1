### 帮我看看
look-place = 第 { $n } 問，共下 { $total } 問
look-yes = 係
look-no = 毋係
look-unsure = 講毋準
look-result = 看起來係恁樣
look-stop = 【停】多半係詐騙
look-check = 【問】先停一下，問清楚
look-calm = 【常】看起來平常
look-why = 做麼个恁樣看：
look-ring = 愛打電話，打這位：
look-flags = 照你講个，佢有疑點：
look-one-of = 下背幾樣，至少有一樣：
look-rescue = 錢已經出去了
look-again = 對頭再過問一擺
