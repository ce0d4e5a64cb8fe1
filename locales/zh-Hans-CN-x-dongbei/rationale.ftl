### 答完以后的话
rationale-right = 对，就是这么回事。
rationale-also-good = 先问问人，这么办稳当。
rationale-partly = 有选对的，再瞅一眼。
rationale-missed = 就差一点儿，再瞅瞅。
rationale-missed-too = 这块儿容易看走眼。
rationale-yours = 你选的：{ $answer }
rationale-better = 答案是：{ $answer }
rationale-hit = 选对了：{ $answer }
rationale-extra = 这个不用选：{ $answer }
rationale-left = 还有这一样：{ $answer }
rationale-scam = 这是骗局。
rationale-real = 这是真的。
rationale-ask-scam = 多问一句，骗局就露馅了。
rationale-ask-real = 这回是真的。问一句也不耽误事儿。
rationale-order = 顺序是这样：
rationale-flag-join = 。
rationale-next = 碰上了就这么办：
