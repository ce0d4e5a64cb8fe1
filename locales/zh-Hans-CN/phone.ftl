### 讲稿也在手机上看（--listen）
# $address 网址
phone-address = 手机上也能看讲稿，打开：{ $address }
# 手机上的那一页连不上电脑的时候
phone-lost = 连不上那台电脑了，过一会儿它会自己再连。
