### 语言和地区
language-title = 你说哪种话？ Language
language-more = 还有别的 More
language-preview = 按回车，就唠{ $name }。
region-title = 你住哪儿啊？
region-note = 住哪儿，求助电话就用哪儿的。
