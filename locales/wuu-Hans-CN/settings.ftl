### 字号、颜色、地区
settings-title = 大小、颜色、地区
settings-letters = 字个大小
settings-colours = 颜色：{ $colours }
settings-region = 地区：{ $region }
settings-ruler = 大厅里，量量后排看得清爽伐
settings-guard = 手抖，一记揿成两记
