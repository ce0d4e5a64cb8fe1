### 讲稿也在手机上看（--listen）
phone-address = 手機都睇到講稿，打開：{ $address }
phone-lost = 連唔到嗰部電腦，等陣佢會自己再連。
