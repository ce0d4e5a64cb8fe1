### 一课学完
summary-title = 搿一课学好了
summary-well = 侬做得好个：
summary-read = 从头到底，侬侪看好了。
summary-spotted = 认出了“{ $flag }”。
summary-fair = 真个事体呒没冤枉。
summary-asked = 吃勿准个辰光，晓得先问人。
summary-again = 下趟多当心：
summary-take-home = 带一句闲话回去：
summary-reply = 侬可以搿能回伊：
summary-next = 下一课：{ $lesson }
summary-repeat = 搿课再看一遍
summary-home = 回到首页
summary-repeat-ask = 从头再看一遍伐？
summary-repeat-note = 刚刚拣个会得收起来，从第一页重新开始。
summary-repeat-yes = 从头再看
summary-repeat-no = 先勿看
