### 语言和地区
language-title = 侬讲啥个闲话？ Language
language-more = 还有别个 More
language-preview = 揿回车，就讲{ $name }。
region-title = 侬住勒啥地方？
region-note = 住勒啥地方，求助电话就用啥地方个。
