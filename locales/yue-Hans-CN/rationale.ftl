### 答完以后的话
rationale-right = 啱喇，就系噉。
rationale-also-good = 问下人先，噉样稳阵。
rationale-partly = 有啱嘅，再睇多眼。
rationale-missed = 争少少，再睇下。
rationale-missed-too = 呢度好易睇走眼。
rationale-yours = 你拣嘅：{ $answer }
rationale-better = 答案系：{ $answer }
rationale-hit = 拣啱咗：{ $answer }
rationale-extra = 呢个唔使拣：{ $answer }
rationale-left = 仲有呢个：{ $answer }
rationale-scam = 呢个系骗局。
rationale-real = 呢个系真嘅。
rationale-ask-scam = 问多一句，骗局就穿煲。
rationale-ask-real = 今次系真嘅。问多一句都唔会误事。
rationale-order = 次序系噉：
rationale-flag-join = 。
rationale-next = 撞到就噉做：
