### 按键怎么用
help-title = 啲掣點用
help-note = 撳邊個都唔會撳壞。撳一下「.」，隨時返轉頭。
help-choose = 揀嗰一行
help-confirm = 就揀呢個；揭去下一頁
help-hotline = 求助熱線，隨時撳得
help-back = 退返一步，揀過嘅唔會冇咗
help-larger = 啲字大啲
help-smaller = 啲字細啲
help-language = 轉第二種話
help-move = 上下移一行，左右揭頁
help-home = 返首頁
help-help = 睇呢一頁
