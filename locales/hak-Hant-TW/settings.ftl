### 字号、颜色、地区
settings-title = 大細、色目、地區
settings-letters = 字个大細
settings-colours = 色目：{ $colours }
settings-region = 地區：{ $region }
settings-ruler = 禮堂肚，量看啊後排看得清楚無
settings-guard = 手會顫，一下撳做兩下
