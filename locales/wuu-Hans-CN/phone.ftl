### 讲稿也在手机上看（--listen）
phone-address = 手机浪也好看讲稿，打开：{ $address }
phone-lost = 连勿上埃只电脑了，歇一歇伊会得自家再连。
