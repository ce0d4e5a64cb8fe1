### 讲稿也在手机上看（--listen）
phone-address = 手机上也能瞅讲稿，打开：{ $address }
phone-lost = 连不上那台电脑了，过一会儿它自个儿会再连。
