### 讲稿也在手机上看（--listen）
phone-address = 手機仔嘛會當看講稿，拍開：{ $address }
phone-lost = 連袂著彼台電腦，等一下會家己閣連。
