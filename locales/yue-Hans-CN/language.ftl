### 语言和地区
language-title = 你想听边种话？ Language
region-title = 你住喺边度？
region-note = 住喺边度，求助电话就用边度嘅。
