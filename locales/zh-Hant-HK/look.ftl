### 帮我看看
look-place = 第 { $n } 問，共 { $total } 問
look-yes = 是
look-no = 不是
look-unsure = 說不準
look-result = 看下來是這樣
look-stop = 【停】多半是騙局
look-check = 【問】先停一停，問一問
look-calm = 【常】看來平常
look-why = 為甚麼這樣看：
look-ring = 要打電話，打這裏：
look-flags = 照您說的，他有疑點：
look-one-of = 下面幾樣，至少有一樣：
look-rescue = 錢已經轉走了
look-again = 從頭再問一遍
