### 语言和地区
language-title = 侬想听啥个闲话？ Language
region-title = 侬住勒啥地方？
region-note = 住勒啥地方，求助电话就用啥地方个。
