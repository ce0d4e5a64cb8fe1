### 按键怎么用
help-title = 按鍵怎樣用
help-note = 按哪個都不會按壞。按一下「.」，隨時退回來。
help-choose = 選那一行
help-confirm = 選這個；翻到下一頁
help-hotline = 求助熱線，隨時可按
help-back = 退一步，選過的不會消失
help-larger = 字變大
help-smaller = 字變小
help-language = 換一種語言
help-move = 上下移一行，左右翻頁
help-home = 回首頁
help-help = 看這一頁
