### 答完以后的话
rationale-right = 对，就是这样。
rationale-also-good = 先问问人，这样稳当。
rationale-partly = 有对的，再看一眼。
rationale-missed = 差一点，好多人都这么选。
# $answer 读者选的
rationale-yours = 您选的：{ $answer }
# $answer 更好的选择
rationale-better = 更稳当的是：{ $answer }
rationale-scam = 这是骗局。
rationale-real = 这是真的。
rationale-ask-scam = 多问一句，骗局就露馅了。
rationale-ask-real = 这回是真的。问一句也不耽误事。
rationale-order = 顺序是这样：
# 红旗的名字和为什么之间
rationale-flag-join = 。
rationale-next = 遇到了这么办：
