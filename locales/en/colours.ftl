### 颜色
colours-title = Colours
colours-question = Which colours are easiest on your eyes?
colours-yellow-on-black = Yellow on black
colours-white-on-black = White on black
colours-black-on-white = Black on white
colours-black-on-cream = Black on cream
colours-none = This window has no colours. Words and signs tell you everything.
