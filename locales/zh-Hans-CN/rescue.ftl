### 钱转出去了
rescue-title = 出了事，怎么办
rescue-ask = 出了什么事？选一样。
rescue-steps = 接着做：
