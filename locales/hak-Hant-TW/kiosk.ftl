### 自助机：大家轮着用的一台机器，没有人守着
attract-sentence = 有人催你轉錢？先停一下，問看啊。
attract-begin = 隨便撳一隻鍵，抑係點一下，就開始。
still-title = 你還在無？
still-note = 還在个話，隨便撳一隻鍵，接等看。無人撳，就轉去開頭，做過个都毋記得。
slip-title = 𠊎有四隻數字
slip-ask = 紙頂个四隻數字，一隻一隻撳。
slip-left = 還有 { $n } 隻數字。
slip-ready = 看一下，著个話撳 Enter。
slip-wrong = 這四隻數字對毋著，毋怕，看紙頂，再過撳一擺。
slip-without = 尋毋著也毋怕，撳 7 轉頭頁，對「練看啊」開始也共樣。
slip-digit = 撳 { $n }
slip-next = 下擺來，撳這四隻數字：
slip-note = 抄起來，翕起來也做得。無寫名，無人認得出你。
done-title = 𠊎用好了
offer-done = 用好了
done-ask = 用好吂？
done-note = 你做過个，這下就毋記得，後背个人看毋著。
done-no = 還吂，接等看
done-yes = 用好了
kiosk-more = 語言、字體、用好了
gate-title = 志工
gate-ask = 撳密碼，正撳 Enter。
gate-typed = 撳 { $n } 隻了。
gate-wrong = 毋著。等一下正撳。
gate-unset = 這台機器還吂設密碼，用鍵盤出毋得。
gate-how = 在設定檔 settings.toml 加一行 kiosk_code = "密碼"。密碼係四到八隻數字。寫好了，再過重開。
