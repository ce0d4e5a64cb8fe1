### 按键怎么用
help-title = 這兜鍵仰般用
help-note = 撳哪隻都毋會壞忒。撳一下「.」，隨時做得轉來。
help-choose = 揀該一行
help-confirm = 就揀這隻；掀到下一頁
help-hotline = 求助專線，隨時做得撳
help-back = 退一步，揀過个毋會無忒
help-larger = 字變大
help-smaller = 字變細
help-language = 換一種話
help-move = 上下徙一行，左右掀頁
help-home = 轉頭頁
help-help = 看這一頁
