### 试试眼睛：一排比一排小，选看得清的最小那一排
eyes-title = 看得清吗？
eyes-question = 最后一排能看清吗？看得清的里头，选最小的那一排。
eyes-sample = 清楚
eyes-one-size = 这个窗口里，字只有一种大小。按住 Ctrl 再按加号，字会变大。
