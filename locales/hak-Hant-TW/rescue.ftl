### 钱转出去了
rescue-title = 出事了，仰般正好
rescue-ask = 出麼个事？揀一樣。
rescue-steps = 接等做：
