### 帮我看看
look-place = 第 { $n } 问，共 { $total } 问
look-yes = 系
look-no = 唔系
look-unsure = 讲唔准
look-result = 睇落系噉
look-stop = 【停】多数系骗局
look-check = 【问】停一停，问一问先
look-calm = 【常】睇落平常
look-why = 点解噉睇：
look-ring = 要打电话，打呢度：
look-flags = 照你讲，佢有疑点：
look-one-of = 下面几样，最少占一样：
look-rescue = 钱已经转咗出去
look-again = 由头再问一次
