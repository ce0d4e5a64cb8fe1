### 手抖的人：同一个键隔得太近的第二下不算
guard-title = 手哆嗦，一下按成两下
guard-note = 同一个键，紧跟着的第二下不算。
guard-off = 每一下都算
guard-light = 手稳当，跟平常一样
guard-middle = 手有点儿哆嗦
guard-strong = 手哆嗦得挺厉害
guard-strongest = 老是按住松不开
