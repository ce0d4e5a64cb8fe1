### 语言和地区
language-title = 你想愛聽哪種話？ Language
region-title = 你戴在哪位？
region-note = 戴在哪位，求助電話就用哪位个。
