### 首页
home-title = 乐龄学堂
home-motto = 认得出骗局，也不冤枉好人。
home-begin = 开始学第一课
home-next = 学下一课
home-again = 学过的再瞅瞅
home-continue = 接着学：{ $lesson }
home-courses = 选一课
home-language = 换一种话
home-settings = 字号、颜色、地区
home-help = 按键咋用
home-leave = 今儿个先到这儿
home-exercise = 练练手
home-look = 帮我瞅瞅：是不是骗局
home-rescue = 钱转出去了，咋整
home-more = 语言、字号、离开
