### 自助机：大家轮着用的一台机器，没有人守着
attract-sentence = 有人催您轉帳？先停一停，問一問。
attract-begin = 按任何一個鍵，或者輕觸螢幕，便可開始。
still-title = 您還在嗎？
still-note = 還在的話，隨便按一個鍵，繼續看。沒有人按，便回到開頭，做過的都忘掉。
slip-title = 我有四個數字
slip-ask = 紙上的四個數字，一個一個按。
slip-left = 還有 { $n } 個數字。
slip-ready = 看一看，對的話按 Enter。
slip-wrong = 這四個數字對不上，不要緊，看看紙上，再按一遍。
slip-without = 找不到也不要緊，按 7 回首頁，從「練一練」開始也一樣。
slip-digit = 按 { $n }
slip-next = 下次來，按這四個數字：
slip-note = 抄下來，拍下來也可以。沒有名字，誰也認不出您。
done-title = 我用完了
offer-done = 用完了
done-ask = 用完了嗎？
done-note = 您做過的，現在就忘掉，後面的人看不到。
done-no = 還沒有，繼續看
done-yes = 用完了
kiosk-more = 語言、字體、用完了
gate-title = 義工
gate-ask = 按密碼，再按 Enter。
gate-typed = 按了 { $n } 個。
gate-wrong = 不對。過一會再按。
gate-unset = 這部機器還沒有設密碼，從鍵盤不能離開。
gate-how = 在設定檔 settings.toml 加一行 kiosk_code = "密碼"。密碼是四至八個數字。寫好了，重新打開。
