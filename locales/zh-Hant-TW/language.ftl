### 语言和地区
language-title = 您想聽哪一種話？ Language
region-title = 您住在哪裡？
region-note = 住在哪裡，求助電話就用哪裡的。
