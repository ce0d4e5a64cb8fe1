### 帮我看看
look-place = 第 { $n } 问，共 { $total } 问
look-yes = 是
look-no = 勿是
look-unsure = 讲勿准
look-result = 看下来是搿能
look-stop = 【停】多半是骗局
look-check = 【问】先停一停，问清爽
look-calm = 【常】看上去平常
look-why = 为啥搿能看：
look-ring = 要打电话，打搿搭：
look-flags = 照侬讲个，伊有疑点：
look-one-of = 下头几样，起码占一样：
look-rescue = 钞票已经出去了
look-again = 从头再问一遍
