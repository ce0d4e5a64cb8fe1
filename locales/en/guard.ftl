### 手抖的人：同一个键隔得太近的第二下不算
guard-title = One press counts twice
guard-note = A second press of the same key does not count if it comes too soon.
guard-off = Count every press
guard-light = My hand is steady
guard-middle = My hand shakes a little
guard-strong = My hand shakes a lot
guard-strongest = I often hold keys too long
