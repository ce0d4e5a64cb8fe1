### 语言和地区
language-title = 你想听哪种话？ Language
region-title = 你住哪儿啊？
region-note = 住哪儿，求助电话就用哪儿的。
