### 自助机：大家轮着用的一台机器，没有人守着
attract-sentence = 有人催你轉錢？先停一下，問看覓。
attract-begin = 隨便揤一个鍵，抑是點一下，就開始。
still-title = 你猶佇咧無？
still-note = 若佇咧，隨便揤一个鍵，繼續看。無人揤，就轉去頭起，做過的攏袂記得。
slip-title = 我有四个數字
slip-ask = 紙頂的四个數字，一个一个揤。
slip-left = 猶有 { $n } 个數字。
slip-ready = 看一下，著的話揤 Enter。
slip-wrong = 這四个數字對袂起來，無要緊，看紙頂，閣揤一擺。
slip-without = 揣無嘛無要緊，揤 7 轉去頭頁，對「練看覓」開始嘛仝款。
slip-digit = 揤 { $n }
slip-next = 後擺來，揤這四个數字：
slip-note = 抄起來，翕起來嘛會使。無寫名，無人認會出你。
done-title = 我用好矣
offer-done = 用好矣
done-ask = 用好矣未？
done-note = 你做過的，這馬就袂記得，後壁的人看袂著。
done-no = 猶未，繼續看
done-yes = 用好矣
kiosk-more = 語言、字體、用好矣
gate-title = 志工
gate-ask = 揤密碼，才揤 Enter。
gate-typed = 揤 { $n } 个矣。
gate-wrong = 毋著。小等一下才揤。
gate-unset = 這台機器猶未設密碼，用鍵盤出袂去。
gate-how = 佇設定檔 settings.toml 加一逝 kiosk_code = "密碼"。密碼是四到八个數字。寫好，閣重開。
