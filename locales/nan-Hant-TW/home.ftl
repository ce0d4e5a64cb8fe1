### 首页
home-title = 樂齡學堂
home-motto = 認會出詐騙，嘛袂冤枉好人。
home-begin = 開始學第一課
home-next = 學後一課
home-again = 學過的閣看覓
home-continue = 繼續學：{ $lesson }
home-courses = 揀一課
home-language = 換一種話
home-settings = 大細、色水、地區
home-help = 遮的鍵按怎用
home-leave = 今仔日先到遮
home-exercise = 練看覓
home-look = 共我看覓：敢是詐騙
home-rescue = 錢匯出去矣，欲按怎
home-more = 語言、字體、離開
