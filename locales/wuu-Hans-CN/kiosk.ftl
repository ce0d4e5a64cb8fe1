### 自助机：大家轮着用的一台机器，没有人守着
attract-sentence = 有人催侬转钞票？先停一停，问问人。
attract-begin = 随便揿一只键，点一记也好，搿就开始。
still-title = 侬还勒海伐？
still-note = 勒海个闲话，随便揿一只键，接下去看。呒没人揿，就回到开头，做过个侪忘记脱。
slip-title = 我有四只数字
slip-ask = 纸头浪四只数字，一只一只揿。
slip-left = 还有 { $n } 只数字。
slip-ready = 看一看，对个就揿回车。
slip-wrong = 搿四只数字对勿上，勿要紧，看看纸头，再揿一遍。
slip-without = 寻勿着也勿要紧，揿 7 回首页，从“练一练”开始也一样。
slip-digit = 揿 { $n }
slip-next = 下趟来，揿搿四只数字：
slip-note = 抄下来，拍一张也好。勿写名字，啥人也认勿出侬。
done-title = 我用好了
offer-done = 用好了
done-ask = 用好了伐？
done-note = 侬做过个，搿就忘记脱，后头个人看勿到。
done-no = 还呒没，接下去看
done-yes = 用好了
kiosk-more = 闲话、字号、用好了
gate-title = 志愿者
gate-ask = 揿密码，再揿回车。
gate-typed = 揿了 { $n } 只。
gate-wrong = 勿对。等一歇再揿。
gate-unset = 搿只机器还呒没设密码，从键盘浪出勿去。
gate-how = 勒设置文件 settings.toml 里加一行 kiosk_code = "密码"。密码是四到八只数字。写好了，重新打开。
