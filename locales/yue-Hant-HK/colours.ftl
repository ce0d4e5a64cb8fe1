### 颜色
colours-title = 顏色
colours-question = 邊種顏色睇得最舒服？
colours-yellow-on-black = 黑底黃字
colours-white-on-black = 黑底白字
colours-black-on-white = 白底黑字
colours-black-on-cream = 米色底黑字
colours-none = 呢個視窗冇顏色，啲字同記號一樣睇得清。
