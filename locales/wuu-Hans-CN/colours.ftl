### 颜色
colours-title = 颜色
colours-question = 阿里一种颜色看起来顶适意？
colours-yellow-on-black = 黑底黄字
colours-white-on-black = 黑底白字
colours-black-on-white = 白底黑字
colours-black-on-cream = 米色底黑字
colours-none = 搿只窗口呒没颜色，字搭记号一样看得清爽。
