### 语言和地区
language-title = Which language would you like?
region-title = Where do you live?
region-note = You will be shown the help lines of that place.
