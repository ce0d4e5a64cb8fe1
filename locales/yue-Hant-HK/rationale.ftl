### 答完以后的话
rationale-right = 啱喇，就係噉。
rationale-also-good = 問吓人先，噉樣穩陣。
rationale-partly = 有啱嘅，再睇多眼。
rationale-missed = 爭少少，再睇吓。
rationale-missed-too = 呢度好易睇走眼。
rationale-yours = 你揀嘅：{ $answer }
rationale-better = 答案係：{ $answer }
rationale-hit = 揀啱咗：{ $answer }
rationale-extra = 呢個唔使揀：{ $answer }
rationale-left = 仲有呢個：{ $answer }
rationale-scam = 呢個係騙局。
rationale-real = 呢個係真嘅。
rationale-ask-scam = 問多一句，騙局就穿煲。
rationale-ask-real = 今次係真嘅。問多句都唔會誤事。
rationale-order = 次序係噉：
rationale-flag-join = 。
rationale-next = 撞到就噉做：
