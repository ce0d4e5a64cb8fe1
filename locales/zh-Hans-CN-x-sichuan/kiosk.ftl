### 自助机：大家轮着用的一台机器，没有人守着
attract-sentence = 有人催你转钱？先停一哈，问一哈。
attract-begin = 按哪个键都要得，点一哈也要得，马上开始。
still-title = 你还在不在？
still-note = 在的话，随便按个键，接倒看。没得人按，就回到开头，做过的都忘咯。
slip-title = 我有四个数
slip-ask = 纸上的四个数，一个一个按。
slip-left = 还有 { $n } 个数。
slip-ready = 看一哈，对咯就按回车。
slip-wrong = 这四个数没对上，莫来头，看哈纸上，再按一道。
slip-without = 找不到也莫来头，按 7 回首页，从“练一哈”开始也一样。
slip-digit = 按 { $n }
slip-next = 下回来，按这四个数：
slip-note = 抄下来，拍一张也要得。不写名字，哪个都认不出你。
done-title = 我用完咯
offer-done = 用完咯
done-ask = 用完没得？
done-note = 你做过的，马上就忘咯，后头的人看不到。
done-no = 没有，接倒看
done-yes = 用完咯
kiosk-more = 语言、字号、用完咯
gate-title = 志愿者
gate-ask = 按密码，再按回车。
gate-typed = 按了 { $n } 个。
gate-wrong = 不对。等一哈再按。
gate-unset = 这个机器还没设密码，从键盘上出不去。
gate-how = 在设置文件 settings.toml 里头加一行 kiosk_code = "密码"。密码是四到八个数字。写好咯，重新打开。
