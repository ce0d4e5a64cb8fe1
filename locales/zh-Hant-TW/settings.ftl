### 字号、颜色、地区
settings-title = 字體、顏色、地區
settings-letters = 字的大小
settings-colours = 顏色：{ $colours }
settings-region = 地區：{ $region }
settings-ruler = 禮堂裡，量一量後排看得清嗎
settings-guard = 手抖，一下按成兩下
