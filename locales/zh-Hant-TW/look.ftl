### 帮我看看
look-place = 第 { $n } 問，共 { $total } 問
look-yes = 是
look-no = 不是
look-unsure = 說不準
look-result = 看下來是這樣
look-stop = 【停】多半是詐騙
look-check = 【問】先停一停，問一問
look-calm = 【常】看起來平常
look-why = 為什麼這樣看：
look-ring = 要打電話，打這裡：
look-flags = 照您說的，對方有疑點：
look-one-of = 下面幾樣，至少符合一樣：
look-rescue = 錢已經出去了
look-again = 從頭再問一遍
