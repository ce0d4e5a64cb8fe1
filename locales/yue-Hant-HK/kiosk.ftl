### 自助机：大家轮着用的一台机器，没有人守着
attract-sentence = 有人催你過數？停一停先，問吓人。
attract-begin = 撳邊個掣都得，掂一掂個芒都得，即刻開始。
still-title = 你仲喺唔喺度？
still-note = 喺度嘅話，求其撳個掣，繼續睇。冇人撳，就返去開頭，做過嘅都唔記得。
slip-title = 我有四個數字
slip-ask = 張紙上面四個數字，逐個逐個撳。
slip-left = 仲有 { $n } 個數字。
slip-ready = 睇一睇，啱嘅話撳 Enter。
slip-wrong = 呢四個數字對唔上，唔緊要，睇吓張紙，再撳過。
slip-without = 搵唔返都唔緊要，撳 7 返首頁，由「練吓先」開始都一樣。
slip-digit = 撳 { $n }
slip-next = 下次嚟，撳呢四個數字：
slip-note = 抄低佢，影低都得。冇寫名，邊個都認唔出你。
done-title = 我用完喇
offer-done = 用完喇
done-ask = 用完未？
done-note = 你做過嘅，即刻唔記得，後面嘅人睇唔到。
done-no = 未，繼續睇
done-yes = 用完喇
kiosk-more = 語言、大細、用完喇
gate-title = 義工
gate-ask = 撳密碼，再撳 Enter。
gate-typed = 撳咗 { $n } 個。
gate-wrong = 唔啱。等陣再撳。
gate-unset = 呢部機仲未設密碼，用鍵盤出唔到去。
gate-how = 喺設定檔 settings.toml 加一行 kiosk_code = "密碼"。密碼係四至八個數字。寫好咗，再開過。
