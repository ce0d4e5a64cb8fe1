### 语言和地区
language-title = 您用哪一種話？ Language
language-more = 還有別的 More
language-preview = 按 Enter，就說{ $name }。
region-title = 您住在哪裡？
region-note = 住在哪裡，求助電話就用哪裡的。
