### 手抖的人：同一个键隔得太近的第二下不算
guard-title = 手抖，一下按成两下
guard-note = 同一个键，紧跟着的第二下不算。
guard-off = 每一下都算
guard-light = 手稳，和平时一样
guard-middle = 手有点抖
guard-strong = 手抖得多
guard-strongest = 常常按住松不开
