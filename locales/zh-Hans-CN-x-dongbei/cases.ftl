### 真人真事：怎么找，怎么看
cases-ask = 你想咋找？
cases-by-swindle = 按骗法找
cases-by-sign = 按疑点找
cases-ending = 后来咋样了
cases-you = 要是你碰上
cases-back = 看别的事儿
