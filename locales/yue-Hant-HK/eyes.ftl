### 试试眼睛：一排比一排小，选看得清的最小那一排
eyes-title = 睇唔睇得清？
eyes-question = 最尾嗰行睇唔睇得清？睇得清嘅入面，揀最細嗰行。
eyes-sample = 清楚
eyes-one-size = 呢個視窗入面，啲字得一種大細。撳住 Ctrl 再撳加號，啲字會大啲。
