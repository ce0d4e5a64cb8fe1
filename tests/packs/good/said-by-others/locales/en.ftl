# 原文：您老糊涂了吧，快点转，来不及了！
said-by-others-c2-l1 = You silly old thing, hurry up!

# 原文：孙子考试那天，陈奶奶说：“我真傻，差点转了钱。”
# 女儿说：“您不傻，上当不丢人，这不怪您。”
said-by-others-c3-text = On the day of her grandson’s exam, Granny Chen said: “I was so silly.”

# 原文：挂断了，他就没办法。
said-by-others-q1-o2-why = Nothing can go wrong once you hang up. There is no hurry.
