### 字号和地区
settings-title = 字个大小搭地区
settings-letters = 字个大小
settings-region = 地区：{ $region }
settings-ruler = 大厅里，量量后排看得清爽伐
settings-guard = 手抖，一记揿成两记
