### 首页
home-title = 樂齡學堂
home-motto = 認得出詐騙，也毋會冤枉好人。
home-begin = 開始學第一課
home-next = 學下一課
home-again = 學過个再過看啊
home-continue = 接等學：{ $lesson }
home-courses = 揀一課
home-language = 換一種話
home-settings = 大細、色目、地區
home-help = 這兜鍵仰般用
home-leave = 今晡日先到這
home-exercise = 練看啊
home-look = 同𠊎看啊：係毋係詐騙
home-rescue = 錢轉出去了，仰般正好
home-more = 語言、字體、離開
