### 答完以后的话
rationale-right = 著，就是按呢。
rationale-also-good = 先問人，按呢較穩當。
rationale-partly = 有揀著的，閣看一擺。
rationale-missed = 差一屑仔，閣看覓。
rationale-missed-too = 這搭較歹認。
rationale-yours = 你揀的：{ $answer }
rationale-better = 答案是：{ $answer }
rationale-hit = 揀著矣：{ $answer }
rationale-extra = 這个免揀：{ $answer }
rationale-left = 閣有這个：{ $answer }
rationale-scam = 這是詐騙。
rationale-real = 這是真的。
rationale-ask-scam = 加問一句，諞仙仔就露馬跤。
rationale-ask-real = 這擺是真的。加問一句嘛袂誤代誌。
rationale-order = 順序是按呢：
rationale-flag-join = 。
rationale-next = 拄著就按呢做：
