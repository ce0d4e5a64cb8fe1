### 手抖的人：同一个键隔得太近的第二下不算
guard-title = 手抖，一记揿成两记
guard-note = 同一只键，紧跟牢个第二记勿算。
guard-off = 每一记侪算
guard-light = 手稳，搭平常一样
guard-middle = 手有眼抖
guard-strong = 手抖得结棍
guard-strongest = 常桩揿牢了放勿开
