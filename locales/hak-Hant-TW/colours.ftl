### 颜色
colours-title = 色目
colours-question = 哪種色目看起來最舒服？
colours-yellow-on-black = 烏底黃字
colours-white-on-black = 烏底白字
colours-black-on-white = 白底烏字
colours-black-on-cream = 米色底烏字
colours-none = 這隻視窗無色目，字摎記號共樣看得清楚。
