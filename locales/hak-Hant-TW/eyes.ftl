### 试试眼睛：一排比一排小，选看得清的最小那一排
eyes-title = 看得清楚無？
eyes-question = 最尾該排看得清楚無？看得清楚个，揀最細該排。
eyes-sample = 清楚
eyes-one-size = 這隻視窗肚，字單淨一種大細。撳等 Ctrl 再過撳加號，字會變大。
