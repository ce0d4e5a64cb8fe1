### 按键怎么用
help-title = What the keys do
help-note = No key can do any harm. Press "." to step back at any time.
help-choose = Choose that line
help-confirm = Take this one; next page
help-hotline = Get help by phone, at any time
help-back = One step back; your answers are kept
help-larger = Larger letters
help-smaller = Smaller letters
help-language = Another language
help-move = Up and down: the lines. Left and right: the pages
help-home = The first screen
help-help = This page
