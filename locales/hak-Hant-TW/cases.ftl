### 真人真事：怎么找，怎么看
cases-ask = 你想愛仰般尋？
cases-by-swindle = 照騙術尋
cases-by-sign = 照疑點尋
cases-ending = 後來仰般
cases-you = 係講你堵著
cases-back = 看別件
