### 手抖的人：同一个键隔得太近的第二下不算
guard-title = 手會顫，一下揤做兩下
guard-note = 仝一个鍵，紲咧揤的第二下無算。
guard-off = 每一下攏算
guard-light = 手在在，佮平常時仝款
guard-middle = 手淡薄仔會顫
guard-strong = 手顫甲真厲害
guard-strongest = 定定揤牢牢放袂開
