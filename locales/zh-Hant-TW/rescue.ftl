### 钱转出去了
rescue-title = 出了事，怎麼辦
rescue-ask = 出了什麼事？選一樣。
rescue-steps = 接著做：
