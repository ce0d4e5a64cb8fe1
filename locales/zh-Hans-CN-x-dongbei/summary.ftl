### 一课学完
summary-title = 这课学完了
summary-well = 你做得好的：
summary-read = 从头到尾，你都看完了。
summary-spotted = 认出了“{ $flag }”。
summary-fair = 真事儿没冤枉。
summary-asked = 拿不准的时候，知道先问人。
summary-again = 下回多留点儿神：
summary-take-home = 带句话回家：
summary-reply = 你可以这么回他：
summary-next = 下一课：{ $lesson }
summary-repeat = 这课再看一遍
summary-home = 回首页
summary-repeat-ask = 从头再看一遍不？
summary-repeat-note = 刚才选的都收起来，打第一页重新开始。
summary-repeat-yes = 从头再看
summary-repeat-no = 先不看了
