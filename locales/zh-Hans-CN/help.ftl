### 按键怎么用
help-title = 按键怎么用
help-note = 按哪个都不会按坏。按一下“.”，随时退回来。
help-choose = 选那一行
help-confirm = 就选它；翻到下一页
help-hotline = 求助热线，随时能按
help-back = 退一步，选过的不会丢
help-larger = 字变大
help-smaller = 字变小
help-language = 换一种话
help-move = 上下挪一行，左右翻页
help-home = 回首页
help-help = 看这一页
