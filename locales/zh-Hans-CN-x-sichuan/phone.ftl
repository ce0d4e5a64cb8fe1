### 讲稿也在手机上看（--listen）
phone-address = 手机上也看得到讲稿，打开：{ $address }
phone-lost = 连不上那台电脑了，等一哈它自己再连。
