### 字号、颜色、地区
settings-title = 大細、顏色、地區
settings-letters = 字嘅大細
settings-colours = 顏色：{ $colours }
settings-region = 地區：{ $region }
settings-ruler = 喺禮堂，度吓後排睇唔睇得清
settings-guard = 手震，一下撳咗兩下
