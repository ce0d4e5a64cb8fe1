### 颜色
colours-title = 颜色
colours-question = 哪种颜色看着最舒服？
colours-yellow-on-black = 黑底黄字
colours-white-on-black = 黑底白字
colours-black-on-white = 白底黑字
colours-black-on-cream = 米色底黑字
colours-none = 这个窗口没有颜色，字和记号照样看得清。
