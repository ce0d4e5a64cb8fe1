### 试试眼睛：一排比一排小，选看得清的最小那一排
eyes-title = 看得清楚不？
eyes-question = 最后一排看得清楚不？看得清楚的里头，选最小的那一排。
eyes-sample = 清楚
eyes-one-size = 这个窗口里头，字只有一种大小。按倒 Ctrl 再按加号，字就变大。
