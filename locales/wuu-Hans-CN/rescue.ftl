### 钱转出去了
rescue-title = 出了事体，哪能办
rescue-ask = 出了啥事体？拣一样。
rescue-steps = 接下去做：
