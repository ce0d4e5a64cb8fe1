### 每一屏都有的：最上面一行、最下面一行。下面一行在 40 格宽的屏上也要放得下，话要短。

# $page 第几页，$pages 一共几页
frame-page = 第 { $page } 页，共 { $pages } 页
# 选项和步骤前面的号；$n 第几
frame-number = { $n }、
# 键的名字
key-enter = 回车
key-dot = .
key-arrows = 箭头
# $last 最后一个号
key-numbers = 1到{ $last }
# 屏幕最下面，键后面的话
offer-hotline = 求助热线
offer-next-page = 下一页
offer-go-on = 往下
offer-confirm = 就选它
offer-open = 打开
offer-choose = 选
offer-mark = 打勾
offer-rank = 排上
offer-back = 返回
offer-undo = 收回
offer-language = 语言
offer-help = 按键
# 按了键，一时做不了
notice-choose-first = 先按数字选一个，再按回车。
notice-one-size = 按住 Ctrl 再按加号，字会变大。
notice-largest = 已经是最大的字了。
notice-smallest = 已经是最小的字了。
notice-no-voice = 这台机器还不会念课文。
notice-no-choice = 这一屏没有这个号。
notice-first-page = 这就是第一页。
notice-last-page = 这就是最后一页。
notice-not-saved = 没能存下来，下次请再选一遍。
offer-home = 首页
notice-num-lock = 按一下 Num Lock，数字键就管用了。
notice-limit = 到头了，不能再调了。
offer-leave = 离开
