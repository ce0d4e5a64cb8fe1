### 试试眼睛：一排比一排小，选看得清的最小那一排
eyes-title = 睇唔睇得清？
eyes-question = 最尾嗰行睇唔睇得清？睇得清嘅入面，拣最细嗰行。
eyes-sample = 清楚
eyes-one-size = 呢个窗口入面，啲字得一种大细。揿住 Ctrl 再揿加号，啲字会大啲。
