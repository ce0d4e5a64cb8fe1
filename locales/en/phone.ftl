### 讲稿也在手机上看（--listen）
phone-address = The notes on a telephone: open { $address }
phone-lost = The computer does not answer. This page tries again by itself.
