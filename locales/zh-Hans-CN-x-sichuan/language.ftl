### 语言和地区
language-title = 你想听哪种话？ Language
region-title = 你住在哪儿？
region-note = 住在哪儿，求助电话就用哪儿的。
