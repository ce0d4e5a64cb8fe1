### 钱转出去了
rescue-title = What to do now
rescue-ask = What has happened?
rescue-steps = Then, in order:
