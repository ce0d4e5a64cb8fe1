### 首页
home-title = 乐龄学堂
home-motto = 认得出骗局，也不错怪好人。
home-begin = 开始学第一课
home-next = 学下一课
home-again = 学过的再看看
# $lesson 课名
home-continue = 接着学：{ $lesson }
home-courses = 选一课
home-language = 换语言
home-settings = 字号、颜色、地区
home-help = 按键怎么用
home-leave = 今天先到这儿
home-exercise = 练一练
home-look = 帮我看看：是不是骗局
home-rescue = 钱转出去了，怎么办
home-more = 语言、字号、离开
