### 首页
home-title = 樂齡學堂
home-motto = 認得出騙局，也不錯怪好人。
home-begin = 開始學第一課
home-next = 學下一課
home-again = 學過的再看看
home-continue = 接着學：{ $lesson }
home-courses = 選一課
home-language = 轉換語言
home-settings = 字體、顏色、地區
home-help = 按鍵怎樣用
home-leave = 今天先學到這裏
home-exercise = 練一練
home-look = 幫我看看：是不是騙局
home-rescue = 錢轉出去了，怎麼辦
home-more = 語言、字體、離開
