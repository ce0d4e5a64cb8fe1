### 自助机：大家轮着用的一台机器，没有人守着
attract-sentence = 有人催你转钱？停一停先，问下人。
attract-begin = 揿边个掣都得，掂一掂个屏都得，即刻开始。
still-title = 你仲喺唔喺度？
still-note = 喺度嘅话，求其揿个掣，继续睇。冇人揿，就返去开头，做过嘅都唔记得。
slip-title = 我有四个数字
slip-ask = 张纸上面四个数字，逐个逐个揿。
slip-left = 仲有 { $n } 个数字。
slip-ready = 睇一睇，啱嘅话揿回车。
slip-wrong = 呢四个数字对唔上，唔紧要，睇下张纸，再揿过。
slip-without = 揾唔返都唔紧要，揿 7 返首页，由“练下先”开始都一样。
slip-digit = 揿 { $n }
slip-next = 下次嚟，揿呢四个数字：
slip-note = 抄低佢，影低都得。冇写名，边个都认唔出你。
done-title = 我用完喇
offer-done = 用完喇
done-ask = 用完未？
done-note = 你做过嘅，即刻唔记得，后面嘅人睇唔到。
done-no = 未，继续睇
done-yes = 用完喇
kiosk-more = 语言、大细、用完喇
gate-title = 志愿者
gate-ask = 揿密码，再揿回车。
gate-typed = 揿咗 { $n } 个。
gate-wrong = 唔啱。等阵再揿。
gate-unset = 呢部机仲未设密码，用键盘出唔到去。
gate-how = 喺设置文件 settings.toml 加一行 kiosk_code = "密码"。密码系四到八个数字。写好咗，再开过。
