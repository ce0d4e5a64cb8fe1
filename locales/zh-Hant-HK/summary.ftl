### 一课学完
summary-title = 這一課學完了
summary-well = 您做得好的：
summary-read = 從頭到尾，您都看完了。
summary-spotted = 認出了「{ $flag }」。
summary-fair = 真的事沒有錯怪。
summary-asked = 不肯定的時候，懂得先問人。
summary-again = 下次多留意：
summary-take-home = 帶一句話回家：
summary-reply = 您可以這樣回答他：
summary-next = 下一課：{ $lesson }
summary-repeat = 這一課再看一次
summary-home = 回首頁
summary-repeat-ask = 從頭再看一次嗎？
summary-repeat-note = 剛才選的會收起來，從第一頁重新開始。
summary-repeat-yes = 從頭再看
summary-repeat-no = 暫時不用
