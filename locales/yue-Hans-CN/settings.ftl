### 字号、颜色、地区
settings-title = 大细、颜色、地区
settings-letters = 字嘅大细
settings-colours = 颜色：{ $colours }
settings-region = 地区：{ $region }
settings-ruler = 喺大厅，度下后排睇唔睇得清
settings-guard = 手震，一下揿咗两下
