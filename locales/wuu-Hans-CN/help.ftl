### 按键怎么用
help-title = 按键哪能用
help-note = 随便揿啥，侪揿勿坏。揿一记“.”，随便啥辰光侪好退回来。
help-choose = 拣一行
help-confirm = 就拣伊；翻到下一页
help-hotline = 求助热线，随便啥辰光侪好揿
help-back = 退一步，拣过个勿会落脱
help-larger = 字变大
help-smaller = 字变小
help-language = 换一种闲话
help-move = 上下挪一行，左右翻页
help-home = 回到首页
help-help = 看搿一页
