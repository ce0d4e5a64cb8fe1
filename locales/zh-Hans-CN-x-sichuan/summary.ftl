### 一课学完
summary-title = 这一课学完咯
summary-well = 你做得好的：
summary-read = 从头到尾，你都看完咯。
summary-spotted = 认出咯“{ $flag }”。
summary-fair = 真的事情，没错怪它。
summary-asked = 拿不准的时候，晓得先问人。
summary-again = 下回多留个神：
summary-take-home = 带一句话回屋头：
summary-reply = 你可以这样子回他：
summary-next = 下一课：{ $lesson }
summary-repeat = 这课再看一道
summary-home = 回首页
summary-repeat-ask = 从头再看一道？
summary-repeat-note = 将才选的会收起来，从第一页重新开始。
summary-repeat-yes = 从头再看
summary-repeat-no = 先不看
