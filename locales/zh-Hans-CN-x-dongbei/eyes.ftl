### 试试眼睛：一排比一排小，选看得清的最小那一排
eyes-title = 瞅得清不？
eyes-question = 最后一排能瞅清不？瞅得清的里头，选最小的那一排。
eyes-sample = 清楚
eyes-one-size = 这窗口里，字就一种大小。按住 Ctrl 再按加号，字就大了。
