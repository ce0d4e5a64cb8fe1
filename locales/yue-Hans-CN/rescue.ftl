### 钱转出去了
rescue-title = 出咗事，点算好
rescue-ask = 发生咩事？拣一样。
rescue-steps = 跟住做：
