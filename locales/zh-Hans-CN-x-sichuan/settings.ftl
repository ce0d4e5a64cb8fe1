### 字号、颜色、地区
settings-title = 字号、颜色、地区
settings-letters = 字的大小
settings-colours = 颜色：{ $colours }
settings-region = 地区：{ $region }
settings-ruler = 大厅里头，量哈后排看得清不
settings-guard = 手抖，一下按成两下
