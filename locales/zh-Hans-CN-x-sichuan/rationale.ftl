### 答完以后的话
rationale-right = 对头，就是这样子。
rationale-also-good = 先问哈人，这样子稳当。
rationale-partly = 有选对的，再看一眼。
rationale-missed = 差一点点儿，再看哈。
rationale-missed-too = 这个地方，容易看走眼。
rationale-yours = 你选的：{ $answer }
rationale-better = 答案是：{ $answer }
rationale-hit = 选对咯：{ $answer }
rationale-extra = 这个不消选：{ $answer }
rationale-left = 还有这一样：{ $answer }
rationale-scam = 这是骗局。
rationale-real = 这是真的。
rationale-ask-scam = 多问一句，骗局就穿帮咯。
rationale-ask-real = 这回是真的。问一句也不耽搁事。
rationale-order = 顺序是这样子的：
rationale-flag-join = 。
rationale-next = 遇到咯就这么办：
