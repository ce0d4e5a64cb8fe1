### 真人真事：怎么找，怎么看
cases-ask = 你想点样揾？
cases-by-swindle = 按呃人手法揾
cases-by-sign = 按疑点揾
cases-ending = 之后点样
cases-you = 如果系你
cases-back = 睇第件事
