### 首页
home-title = 乐龄学堂
home-motto = 认得出骗局，也不冤枉好人。
home-begin = 开始学第一课
home-next = 学下一课
home-again = 学过的再看哈
home-continue = 接倒学：{ $lesson }
home-courses = 选一课
home-language = 换种话
home-settings = 字号、颜色、地区
home-help = 按键咋个用
home-leave = 今天先学到这儿
home-exercise = 练一哈
home-look = 帮我看哈：是不是骗局
home-rescue = 钱转出去咯，咋个办
home-more = 语言、字号、离开
