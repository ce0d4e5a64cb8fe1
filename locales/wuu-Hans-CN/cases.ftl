### 真人真事：怎么找，怎么看
cases-ask = 侬想哪能寻？
cases-by-swindle = 按骗法寻
cases-by-sign = 按疑点寻
cases-ending = 后来哪能
cases-you = 要是侬碰着
cases-back = 看别个事体
