### 手抖的人：同一个键隔得太近的第二下不算
guard-title = 手會顫，一下撳做兩下
guard-note = 共樣个鍵，跈等來个第二下毋算。
guard-off = 每一下都算
guard-light = 手當定，同平時共樣
guard-middle = 手有息把顫
guard-strong = 手顫到當厲害
guard-strongest = 常常撳等放毋開
