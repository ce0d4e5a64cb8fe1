### 自助机：大家轮着用的一台机器，没有人守着
attract-sentence = 有人催你转钱？先停一停，问问人。
attract-begin = 按哪个键都行，点一下也行，这就开始。
still-title = 您还在这儿不？
still-note = 在的话，随便按个键，接着瞅。没人按，就回到开头，做过的都忘了。
slip-title = 我有四个数
slip-ask = 纸上那四个数，一个一个按。
slip-left = 还有 { $n } 个数。
slip-ready = 瞅瞅，对了就按回车。
slip-wrong = 这四个数没对上，没事儿，瞅瞅纸上，再按一遍。
slip-without = 找不着也没事儿，按 7 回首页，从“练练手”开始也一样。
slip-digit = 按 { $n }
slip-next = 下回来，按这四个数：
slip-note = 抄下来，拍一张也行。不写名儿，谁也认不出你。
done-title = 我用完了
offer-done = 用完了
done-ask = 用完了不？
done-note = 你做过的，这就忘了，后头的人瞅不着。
done-no = 没呢，接着瞅
done-yes = 用完了
kiosk-more = 语言、字号、用完了
gate-title = 志愿者
gate-ask = 按密码，完了按回车。
gate-typed = 按了 { $n } 个。
gate-wrong = 不对。等会儿再按。
gate-unset = 这机器还没设密码，从键盘上出不去。
gate-how = 在设置文件 settings.toml 里加一行 kiosk_code = "密码"。密码是四到八个数字。写好了，重新打开。
