### 字号、颜色、地区
settings-title = Letters, colours, region
settings-letters = Letter size
settings-colours = Colours: { $colours }
settings-region = Region: { $region }
settings-ruler = In a hall: can the back row see?
settings-guard = One press counts twice
