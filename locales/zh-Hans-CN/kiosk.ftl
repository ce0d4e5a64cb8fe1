### 自助机：大家轮着用的一台机器，没有人守着
# 没人用的时候，大字写着的一句话
attract-sentence = 有人催您转钱？先停一停，问一问。
attract-begin = 按哪个键都行，点一下也行，这就开始。
# 好久没人按键
still-title = 您还在吗？
still-note = 在的话，随便按一个键，接着看。没人按，就回到开头，做过的都忘掉。
# 纸上记着的四个数；也是首页上的一行
slip-title = 我有四个数
slip-ask = 纸上的四个数，一个一个按。
# $n 还要按几个
slip-left = 还有 { $n } 个数。
slip-ready = 看一看，对的话按回车。
slip-wrong = 这四个数没对上，不要紧，看看纸上，再按一遍。
slip-without = 找不着了也没关系，按 7 回首页，从“练一练”开始也一样。
# 用手指点的时候，六行里的一行；$n 一到六
slip-digit = 按 { $n }
# 一轮练完了，下面是四个大数字
slip-next = 下回来，按这四个数：
slip-note = 抄下来，拍一张也行。不写名字，谁也认不出您。
# 自己说用完了
done-title = 我用完了
# 屏幕最下面的，要短
offer-done = 用完了
done-ask = 用完了吗？
done-note = 您做过的，这就忘掉，后面的人看不到。
done-no = 没有，接着看
done-yes = 用完了
kiosk-more = 语言、字号、用完了
# 志愿者的一屏
gate-title = 志愿者
gate-ask = 按密码，再按回车。
# $n 按了几个
gate-typed = 按了 { $n } 个。
gate-wrong = 不对。过一会儿再按。
gate-unset = 这台机器还没有设密码，从键盘上出不去。
gate-how = 在设置文件 settings.toml 里加一行 kiosk_code = "密码"。密码是四到八个数字。写好了，重新打开。
