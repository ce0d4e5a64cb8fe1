### 答完以后的话
rationale-right = 对，就是这样。
rationale-also-good = 先问问人，这样稳当。
rationale-partly = 有对的，再看一眼。
rationale-missed = 差一点，再看看。
rationale-missed-too = 这一处，容易看走眼。
# $answer 读者选的
rationale-yours = 您选的：{ $answer }
# $answer 要找的答案
rationale-better = 答案是：{ $answer }
# 几样都要选的题：$answer 选对的
rationale-hit = 选对了：{ $answer }
# $answer 不该选的
rationale-extra = 这个不用选：{ $answer }
# $answer 漏掉的
rationale-left = 还有这一样：{ $answer }
rationale-scam = 这是骗局。
rationale-real = 这是真的。
rationale-ask-scam = 多问一句，骗局就露馅了。
rationale-ask-real = 这回是真的。问一句也不耽误事。
rationale-order = 顺序是这样：
# 疑点的名字和为什么之间
rationale-flag-join = 。
rationale-next = 遇到了这么办：
