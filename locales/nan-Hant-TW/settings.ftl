### 字号和地区
settings-title = 字的大細佮地區
settings-letters = 字的大細
settings-region = 地區：{ $region }
settings-ruler = 禮堂內，量看覓後壁敢看會清楚
settings-guard = 手會顫，一下揤做兩下
