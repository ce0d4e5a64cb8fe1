### 语言和地区
language-title = 您用哪种话？ Language
language-more = 还有别的 More
language-preview = 按回车，就说{ $name }。
region-title = 您住在哪里？
region-note = 住在哪里，求助电话就用哪里的。
