### 按键怎么用
help-title = 按键咋个用
help-note = 按哪个都按不烂。按一哈“.”，随时都退得回来。
help-choose = 选那一行
help-confirm = 就选它；翻到下一页
help-hotline = 求助热线，随时都按得
help-back = 退一步，选过的都还在
help-larger = 字变大点
help-smaller = 字变小点
help-language = 换一种话
help-move = 上下挪一行，左右翻页
help-home = 回首页
help-help = 看这一页
