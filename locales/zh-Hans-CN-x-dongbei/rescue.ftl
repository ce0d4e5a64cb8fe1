### 钱转出去了
rescue-title = 出事了，咋整
rescue-ask = 出啥事了？选一样。
rescue-steps = 接着做：
