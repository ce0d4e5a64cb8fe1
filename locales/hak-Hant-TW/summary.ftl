### 一课学完
summary-title = 這一課學完了
summary-well = 你做得當好个：
summary-read = 對頭到尾，你都看完了。
summary-spotted = 你認出「{ $flag }」。
summary-fair = 真个事情無冤枉。
summary-asked = 無把握个時節，知得先問人。
summary-again = 下擺較注意：
summary-take-home = 帶一句話轉屋下：
summary-reply = 你做得恁樣應佢：
summary-next = 下一課：{ $lesson }
summary-repeat = 這課再過看一擺
summary-home = 轉頭頁
summary-repeat-ask = 愛對頭再過看一擺無？
summary-repeat-note = 頭先揀个會收起來，對第一頁重新開始。
summary-repeat-yes = 對頭再過看
summary-repeat-no = 先毋使
