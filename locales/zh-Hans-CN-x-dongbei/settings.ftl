### 字号、颜色、地区
settings-title = 字号、颜色、地区
settings-letters = 字的大小
settings-colours = 颜色：{ $colours }
settings-region = 地区：{ $region }
settings-ruler = 大厅里，量量后排瞅得清不
settings-guard = 手哆嗦，一下按成两下
