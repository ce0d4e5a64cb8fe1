### 字号和地区
settings-title = 字體大小和地區
settings-letters = 字體大小
settings-region = 地區：{ $region }
settings-ruler = 禮堂裏，量一量後排看得清嗎
settings-guard = 手震，一下按成兩下
