### 讲稿也在手机上看（--listen）
phone-address = 手機也可以看講稿，打開：{ $address }
phone-lost = 連不上那部電腦，稍後會自動再連。
