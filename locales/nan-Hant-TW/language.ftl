### 语言和地区
language-title = 你講佗一種話？ Language
language-more = 閣有別種 More
language-preview = 揤 Enter，就講{ $name }。
region-title = 你蹛佇佗位？
region-note = 蹛佇佗位，求助電話就用佗位的。
