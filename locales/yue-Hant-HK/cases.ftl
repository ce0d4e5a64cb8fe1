### 真人真事：怎么找，怎么看
cases-ask = 你想點樣搵？
cases-by-swindle = 按呃人手法搵
cases-by-sign = 按疑點搵
cases-ending = 之後點樣
cases-you = 如果係你
cases-back = 睇第件事
