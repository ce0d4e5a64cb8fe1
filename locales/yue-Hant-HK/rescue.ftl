### 钱转出去了
rescue-title = 出咗事，點算好
rescue-ask = 發生咩事？揀一樣。
rescue-steps = 跟住做：
