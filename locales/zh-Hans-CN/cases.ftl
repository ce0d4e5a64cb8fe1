### 真人真事：怎么找，怎么看
cases-ask = 您想怎么找？
cases-by-swindle = 按骗法找
cases-by-sign = 按疑点找
cases-ending = 后来怎样
cases-you = 要是您碰上
cases-back = 看别的事
