### 语言和地区
language-title = 你说哪种话？ Language
language-more = 还有别的 More
language-preview = 按回车，就说{ $name }。
region-title = 你住在哪儿？
region-note = 住在哪儿，求助电话就用哪儿的。
