### 一课学完
summary-title = 这一课学完了
summary-well = 您做得好的：
summary-read = 从头到尾，您都看完了。
# $flag 疑点的名字
summary-spotted = 认出了“{ $flag }”。
summary-fair = 真事没有错怪。
summary-asked = 拿不准的时候，知道先问人。
summary-again = 下回多留意：
summary-take-home = 带一句话回家：
summary-reply = 您可以这样回他：
# $lesson 课名
summary-next = 下一课：{ $lesson }
summary-repeat = 这课再看一遍
summary-home = 回首页
summary-repeat-ask = 从头再看一遍吗？
summary-repeat-note = 刚才选的会收起来，从第一页重新开始。
summary-repeat-yes = 从头再看
summary-repeat-no = 先不了
