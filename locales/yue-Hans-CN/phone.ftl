### 讲稿也在手机上看（--listen）
phone-address = 手机都睇到讲稿，打开：{ $address }
phone-lost = 连唔到嗰部电脑，等阵佢会自己再连。
