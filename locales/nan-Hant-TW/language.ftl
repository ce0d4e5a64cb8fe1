### 语言和地区
language-title = 你想欲聽佗一種話？ Language
region-title = 你蹛佇佗位？
region-note = 蹛佇佗位，求助電話就用佗位的。
