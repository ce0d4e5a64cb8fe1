### 语言和地区
language-title = 您想聽哪種話？ Language
region-title = 您住在哪裏？
region-note = 住在哪裏，求助電話就用哪裏的。
