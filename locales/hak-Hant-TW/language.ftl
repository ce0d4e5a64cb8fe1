### 语言和地区
language-title = 你講哪種話？ Language
language-more = 還有別種 More
language-preview = 撳 Enter，就講{ $name }。
region-title = 你戴在哪位？
region-note = 戴在哪位，求助電話就用哪位个。
