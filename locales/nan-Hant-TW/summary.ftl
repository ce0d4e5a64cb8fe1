### 一课学完
summary-title = 這一課學完矣
summary-well = 你做甲真好的：
summary-read = 對頭到尾，你攏看完矣。
summary-spotted = 你有認出「{ $flag }」。
summary-fair = 真的代誌，你無冤枉著。
summary-asked = 無把握的時，知影先問人。
summary-again = 後擺較注意咧：
summary-take-home = 紮一句話轉去厝：
summary-reply = 你會當按呢應伊：
summary-next = 後一課：{ $lesson }
summary-repeat = 這課閣看一擺
summary-home = 轉去頭頁
summary-repeat-ask = 欲對頭閣看一擺無？
summary-repeat-note = 拄才揀的會收起來，對第一頁重新開始。
summary-repeat-yes = 對頭閣看
summary-repeat-no = 先毋免
