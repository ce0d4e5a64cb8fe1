### 首页
home-title = 乐龄学堂
home-motto = 认得出骗局，亦唔会错怪好人。
home-begin = 开始学第一课
home-next = 学下一课
home-again = 学过嘅再睇下
home-continue = 接住学：{ $lesson }
home-courses = 拣一课
home-language = 转语言
home-settings = 大细、颜色、地区
home-help = 啲掣点用
home-leave = 今日学到呢度先
home-exercise = 练下先
home-look = 帮我睇下：系咪骗局
home-rescue = 钱转咗出去，点算好
home-more = 语言、大细、离开
