### 试试眼睛：一排比一排小，选看得清的最小那一排
eyes-title = 敢看會清楚？
eyes-question = 上尾彼排敢看會清楚？看會清楚的內底，揀上細的彼排。
eyes-sample = 清楚
eyes-one-size = 這個視窗內，字干焦一種大細。揤牢 Ctrl 閣揤加號，字會變大。
