### 颜色
colours-title = 顏色
colours-question = 哪一種顏色看起來最舒服？
colours-yellow-on-black = 黑底黃字
colours-white-on-black = 黑底白字
colours-black-on-white = 白底黑字
colours-black-on-cream = 米色底黑字
colours-none = 這個視窗沒有顏色，字和記號一樣看得清楚。
