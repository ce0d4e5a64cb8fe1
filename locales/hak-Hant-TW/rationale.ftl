### 答完以后的话
rationale-right = 著，就係恁樣。
rationale-also-good = 先問人，恁樣較穩當。
rationale-partly = 有揀著个，再過看一擺。
rationale-missed = 差一息仔，再過看啊。
rationale-missed-too = 這位較難認。
rationale-yours = 你揀个：{ $answer }
rationale-better = 答案係：{ $answer }
rationale-hit = 揀著了：{ $answer }
rationale-extra = 這隻毋使揀：{ $answer }
rationale-left = 還有這隻：{ $answer }
rationale-scam = 這係詐騙。
rationale-real = 這係真个。
rationale-ask-scam = 加問一句，騙局就露馬腳。
rationale-ask-real = 這擺係真个。加問一句也毋會誤事。
rationale-order = 順序係恁樣：
rationale-flag-join = 。
rationale-next = 堵著就恁樣做：
