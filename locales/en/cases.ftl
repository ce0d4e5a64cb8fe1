### 真人真事：怎么找，怎么看
cases-ask = How would you like to look?
cases-by-swindle = By kind of scam
cases-by-sign = By warning sign
cases-ending = How it ended
cases-you = If it were you
cases-back = Other cases
