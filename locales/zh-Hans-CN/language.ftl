### 语言和地区
language-title = 您想听哪种话？
language-current = 现在用的
language-more = 还有别的
language-first = 回到前面
region-title = 您住在哪里？
region-note = 住在哪里，求助电话就用哪里的。
