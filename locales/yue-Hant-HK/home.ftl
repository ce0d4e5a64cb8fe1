### 首页
home-title = 樂齡學堂
home-motto = 認得出騙局，亦唔會錯怪好人。
home-begin = 開始學第一課
home-next = 學下一課
home-again = 學過嘅再睇吓
home-continue = 接住學：{ $lesson }
home-courses = 揀一課
home-language = 轉語言
home-settings = 大細、顏色、地區
home-help = 啲掣點用
home-leave = 今日學到呢度先
home-exercise = 練吓先
home-look = 幫我睇吓：係咪騙局
home-rescue = 錢過咗數，點算好
home-more = 語言、大細、離開
