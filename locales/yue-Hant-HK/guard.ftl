### 手抖的人：同一个键隔得太近的第二下不算
guard-title = 手震，一下撳咗兩下
guard-note = 同一個掣，緊接住嘅第二下唔計。
guard-off = 下下都計
guard-light = 手定，同平時一樣
guard-middle = 手有少少震
guard-strong = 手震得好緊要
guard-strongest = 成日撳住放唔開
