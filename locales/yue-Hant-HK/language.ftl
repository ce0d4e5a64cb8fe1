### 语言和地区
language-title = 你想聽邊種話？ Language
region-title = 你住喺邊度？
region-note = 住喺邊度，求助電話就用邊度嘅。
