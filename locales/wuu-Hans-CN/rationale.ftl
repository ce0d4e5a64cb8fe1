### 答完以后的话
rationale-right = 对个，就是搿能。
rationale-also-good = 先问问人，搿能牢靠。
rationale-partly = 有对个，再看一眼。
rationale-missed = 差一眼眼，再看看。
rationale-missed-too = 搿搭容易看走眼。
rationale-yours = 侬拣个：{ $answer }
rationale-better = 答案是：{ $answer }
rationale-hit = 拣对了：{ $answer }
rationale-extra = 搿只勿用拣：{ $answer }
rationale-left = 还有搿只：{ $answer }
rationale-scam = 搿是骗局。
rationale-real = 搿是真个。
rationale-ask-scam = 多问一句，骗局就穿帮了。
rationale-ask-real = 搿趟是真个。问一句也勿耽误事体。
rationale-order = 顺序是搿能：
rationale-flag-join = 。
rationale-next = 碰着了搿能办：
