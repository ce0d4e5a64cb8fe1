### 手抖的人：同一个键隔得太近的第二下不算
guard-title = 手震，一下按成兩下
guard-note = 同一個鍵，緊接着的第二下不算。
guard-off = 每一下都算
guard-light = 手穩，和平時一樣
guard-middle = 手有點震
guard-strong = 手震得多
guard-strongest = 常常按住放不開
