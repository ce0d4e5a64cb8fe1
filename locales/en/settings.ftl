### 字号和地区
settings-title = Letter size and region
settings-letters = Letter size
settings-region = Region: { $region }
settings-ruler = In a hall: can the back row see?
settings-guard = One press counts twice
