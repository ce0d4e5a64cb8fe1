### 字号和地区
settings-title = 字的大小和地區
settings-letters = 字的大小
settings-region = 地區：{ $region }
settings-ruler = 禮堂裡，量一量後排看得清嗎
settings-guard = 手抖，一下按成兩下
