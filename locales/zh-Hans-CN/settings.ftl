### 字号、颜色、地区
settings-title = 字号、颜色、地区
settings-letters = 字的大小
# $colours 颜色的名字
settings-colours = 颜色：{ $colours }
# $region 地区的名字
settings-region = 地区：{ $region }
settings-ruler = 大厅里，量一量后排看不看得清
settings-guard = 手抖，一下按成两下
