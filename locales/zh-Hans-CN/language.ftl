### 语言和地区
language-title = 您想听哪种话？ Language
region-title = 您住在哪里？
region-note = 住在哪里，求助电话就用哪里的。
