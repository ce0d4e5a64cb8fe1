### 语言和地区
language-title = 你講邊種話？ Language
language-more = 仲有第啲 More
language-preview = 撳 Enter，就講{ $name }。
region-title = 你住喺邊度？
region-note = 住喺邊度，求助電話就用邊度嘅。
