### 试试眼睛：一排比一排小，选看得清的最小那一排
eyes-title = 看得清爽伐？
eyes-question = 最后一排看得清爽伐？看得清爽个当中，拣顶小个一排。
eyes-sample = 清楚
eyes-one-size = 搿只窗口里，字只有一种大小。揿牢 Ctrl 再揿加号，字会得变大。
