### 语言和地区
language-title = 你讲边种话？ Language
language-more = 仲有第啲 More
language-preview = 揿回车，就讲{ $name }。
region-title = 你住喺边度？
region-note = 住喺边度，求助电话就用边度嘅。
