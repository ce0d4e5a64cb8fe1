### 首页
home-title = 乐龄学堂
home-motto = 认得出骗局，也勿冤枉好人。
home-begin = 开始学第一课
home-next = 学下一课
home-again = 学过个再看看
home-continue = 接下去学：{ $lesson }
home-courses = 拣一课
home-language = 换一种闲话
home-settings = 大小、颜色、地区
home-help = 按键哪能用
home-leave = 今朝先到搿搭
home-exercise = 练一练
home-look = 帮我看看：是勿是骗局
home-rescue = 钞票转出去了，哪能办
home-more = 闲话、字号、离开
