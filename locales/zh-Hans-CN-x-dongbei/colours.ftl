### 颜色
colours-title = 颜色
colours-question = 哪个颜色瞅着最得劲儿？
colours-yellow-on-black = 黑底黄字
colours-white-on-black = 黑底白字
colours-black-on-white = 白底黑字
colours-black-on-cream = 米色底黑字
colours-none = 这窗口没颜色，字和记号照样瞅得清。
