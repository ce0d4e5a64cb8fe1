### 按键怎么用
help-title = 按键咋用
help-note = 按哪个都按不坏。按一下“.”，啥时候都能退回来。
help-choose = 选那一行
help-confirm = 就选它；翻下一页
help-hotline = 求助热线，啥时候按都行
help-back = 退一步，选过的丢不了
help-larger = 字变大
help-smaller = 字变小
help-language = 换一种话
help-move = 上下挪一行，左右翻页
help-home = 回首页
help-help = 看这一页
