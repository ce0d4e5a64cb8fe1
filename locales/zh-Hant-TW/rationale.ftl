### 答完以后的话
rationale-right = 對，就是這樣。
rationale-also-good = 先問問人，這樣最穩當。
rationale-partly = 有對的，再看一眼。
rationale-missed = 差一點，再看看。
rationale-missed-too = 這個地方，容易看走眼。
rationale-yours = 您選的：{ $answer }
rationale-better = 答案是：{ $answer }
rationale-hit = 選對了：{ $answer }
rationale-extra = 這個不用選：{ $answer }
rationale-left = 還有這一項：{ $answer }
rationale-scam = 這是詐騙。
rationale-real = 這是真的。
rationale-ask-scam = 多問一句，詐騙就露餡了。
rationale-ask-real = 這次是真的。多問一句也不會誤事。
rationale-order = 順序是這樣：
rationale-flag-join = 。
rationale-next = 遇到了這樣做：
