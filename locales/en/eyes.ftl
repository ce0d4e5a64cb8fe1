### 试试眼睛：一排比一排小，选看得清的最小那一排
eyes-title = Can you read it?
eyes-question = Can you read the last row? Of the rows you can read, choose the smallest.
eyes-sample = Read
eyes-one-size = This window has only one letter size. Hold Ctrl and press + to enlarge.
