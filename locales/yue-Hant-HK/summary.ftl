### 一课学完
summary-title = 呢一課學完喇
summary-well = 你做得好嘅：
summary-read = 由頭到尾，你都睇晒。
summary-spotted = 認得出「{ $flag }」。
summary-fair = 真嘅嘢，你冇錯怪到。
summary-asked = 唔肯定嘅時候，識得問人先。
summary-again = 下次留意多啲：
summary-take-home = 帶一句說話返屋企：
summary-reply = 你可以噉應佢：
summary-next = 下一課：{ $lesson }
summary-repeat = 呢課再睇一次
summary-home = 返首頁
summary-repeat-ask = 由頭再睇一次？
summary-repeat-note = 頭先揀嘅會收起，由第一頁重新開始。
summary-repeat-yes = 由頭再睇
summary-repeat-no = 暫時唔使喇
