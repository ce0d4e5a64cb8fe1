### 手抖的人：同一个键隔得太近的第二下不算
guard-title = 手震，一下揿咗两下
guard-note = 同一个掣，紧接住嘅第二下唔计。
guard-off = 下下都计
guard-light = 手定，同平时一样
guard-middle = 手有少少震
guard-strong = 手震得好紧要
guard-strongest = 成日揿住放唔开
