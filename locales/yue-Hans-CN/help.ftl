### 按键怎么用
help-title = 啲掣点用
help-note = 揿边个都唔会揿坏。揿一下“.”，随时返转头。
help-choose = 拣嗰一行
help-confirm = 就拣呢个；揭去下一页
help-hotline = 求助热线，随时揿得
help-back = 退返一步，拣过嘅唔会冇咗
help-larger = 啲字大啲
help-smaller = 啲字细啲
help-language = 转第二种话
help-move = 上下移一行，左右揭页
help-home = 返首页
help-help = 睇呢一页
