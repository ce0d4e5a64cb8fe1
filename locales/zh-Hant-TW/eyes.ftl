### 试试眼睛：一排比一排小，选看得清的最小那一排
eyes-title = 看得清楚嗎？
eyes-question = 最後一排看得清楚嗎？看得清楚的裡面，選最小的那一排。
eyes-sample = 清楚
eyes-one-size = 這個視窗裡，字只有一種大小。按住 Ctrl 再按加號，字會變大。
