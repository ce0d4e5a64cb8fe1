### 钱转出去了
rescue-title = 出代誌矣，欲按怎
rescue-ask = 出啥物代誌？揀一項。
rescue-steps = 紲落來做：
