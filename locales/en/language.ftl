### 语言和地区
language-title = Which language? 语言
language-more = More 更多
language-preview = Enter: go on in { $name }.
region-title = Where do you live?
region-note = You will be shown the help lines of that place.
