### 字号、颜色、地区
settings-title = 大細、色水、地區
settings-letters = 字的大細
settings-colours = 色水：{ $colours }
settings-region = 地區：{ $region }
settings-ruler = 禮堂內，量看覓後壁敢看會清楚
settings-guard = 手會顫，一下揤做兩下
