### 颜色
colours-title = 颜色
colours-question = 边种颜色睇得最舒服？
colours-yellow-on-black = 黑底黄字
colours-white-on-black = 黑底白字
colours-black-on-white = 白底黑字
colours-black-on-cream = 米色底黑字
colours-none = 呢个窗口冇颜色，啲字同记号一样睇得清。
