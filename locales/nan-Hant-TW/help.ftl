### 按键怎么用
help-title = 遮的鍵按怎用
help-note = 揤佗一个都袂歹去。揤一下「.」，隨時會當退轉來。
help-choose = 揀彼一逝
help-confirm = 就揀這个；掀去後一頁
help-hotline = 求助專線，隨時攏會當揤
help-back = 倒退一步，揀過的袂無去
help-larger = 字變大
help-smaller = 字變細
help-language = 換一種話
help-move = 頂下徙一逝，倒爿正爿掀頁
help-home = 轉去頭頁
help-help = 看這一頁
