### 钱转出去了
rescue-title = 出了事，咋个办
rescue-ask = 出了啥子事？选一样。
rescue-steps = 接倒做：
