### 帮我看看
# $n 第几问，$total 一共几问
look-place = 第 { $n } 问，共 { $total } 问
look-yes = 是
look-no = 不是
look-unsure = 说不准
look-result = 看下来是这样
# 三种结果，一种一个字号：停、问、常。看着平常不等于稳当，不许说“放心”
look-stop = 【停】多半是骗局
look-check = 【问】先停一停，问一问
look-calm = 【常】看着平常
look-why = 为什么这么看：
look-ring = 要打电话，打这里：
look-flags = 照您说的，他有疑点：
# 一个问题里有两处疑点
look-one-of = 下面几样，至少占一样：
look-rescue = 钱已经出去了
look-again = 从头再问一遍
