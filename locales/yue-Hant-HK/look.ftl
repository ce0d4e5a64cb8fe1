### 帮我看看
look-place = 第 { $n } 問，共 { $total } 問
look-yes = 係
look-no = 唔係
look-unsure = 講唔準
look-result = 睇落係噉
look-stop = 【停】多數係騙局
look-check = 【問】停一停，問一問先
look-calm = 【常】睇落平常
look-why = 點解噉睇：
look-ring = 要打電話，打呢度：
look-flags = 照你講，佢有疑點：
look-one-of = 下面幾樣，最少佔一樣：
look-rescue = 錢已經過咗數
look-again = 由頭再問一次
