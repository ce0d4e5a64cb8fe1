### 讲稿也在手机上看（--listen）
phone-address = 手機也能看講稿，打開：{ $address }
phone-lost = 連不上那台電腦，等一下會自動再連。
