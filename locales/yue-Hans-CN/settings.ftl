### 字号和地区
settings-title = 字嘅大细同地区
settings-letters = 字嘅大细
settings-region = 地区：{ $region }
settings-ruler = 喺大厅，度下后排睇唔睇得清
settings-guard = 手震，一下揿咗两下
