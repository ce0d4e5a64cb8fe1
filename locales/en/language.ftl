### 语言和地区
language-title = Which language? 语言
language-more = More 更多
region-title = Where do you live?
region-note = You will be shown the help lines of that place.
