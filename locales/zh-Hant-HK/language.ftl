### 语言和地区
language-title = 您用哪種話？ Language
language-more = 還有其他 More
language-preview = 按 Enter，就用{ $name }。
region-title = 您住在哪裏？
region-note = 住在哪裏，求助電話就用哪裏的。
