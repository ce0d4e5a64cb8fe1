### 真人真事：怎么找，怎么看
cases-ask = 您想怎麼找？
cases-by-swindle = 按騙術找
cases-by-sign = 按疑點找
cases-ending = 後來怎樣
cases-you = 要是您遇上
cases-back = 看別的案例
