### 真人真事：怎么找，怎么看
cases-ask = 你想欲按怎揣？
cases-by-swindle = 按騙術揣
cases-by-sign = 按疑點揣
cases-ending = 後來按怎
cases-you = 若是你拄著
cases-back = 看別件
