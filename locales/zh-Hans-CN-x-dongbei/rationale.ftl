### 答完以后的话
rationale-right = 对，就是这么回事。
rationale-also-good = 先问问人，这么办稳当。
rationale-partly = 有选对的，再瞅一眼。
rationale-missed = 就差一点儿，老多人都这么选。
rationale-yours = 你选的：{ $answer }
rationale-better = 更稳当的是：{ $answer }
rationale-scam = 这是骗局。
rationale-real = 这是真的。
rationale-ask-scam = 多问一句，骗局就露馅了。
rationale-ask-real = 这回是真的。问一句也不耽误事儿。
rationale-order = 顺序是这样：
rationale-flag-join = 。
rationale-next = 碰上了就这么办：
