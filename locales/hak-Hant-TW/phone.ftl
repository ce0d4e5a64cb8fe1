### 讲稿也在手机上看（--listen）
phone-address = 手機也做得看講稿，打開：{ $address }
phone-lost = 連毋到該台電腦，等一下佢會自家再連。
