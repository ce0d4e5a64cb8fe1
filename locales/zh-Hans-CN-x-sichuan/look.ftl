### 帮我看看
look-place = 第 { $n } 问，一共 { $total } 问
look-yes = 是
look-no = 不是
look-unsure = 说不准
look-result = 看下来是这样
look-stop = 【停】多半是骗局
look-check = 【问】先停一哈，问清楚
look-calm = 【常】看起来平常
look-why = 为啥子这么看：
look-ring = 要打电话，打这儿：
look-flags = 照你说的，他有疑点：
look-one-of = 下头几样，至少占一样：
look-rescue = 钱已经出去咯
look-again = 从头再问一道
