### 题目
item-place = 第 { $n } 題，共 { $total } 題
item-call = 你接著一通電話
item-text = 你收著一通簡訊
item-chat = 訊息肚有人講
item-letter = 紙面頂恁樣寫
item-talk = 有人當面摎你講
item-video = 影片肚恁樣講
item-real-or-scam = 你看，這係真个抑係詐騙？
item-scam = 係詐騙
item-real = 係真个
item-ask-first = 無把握，先問人
item-multi-hint = 做得揀幾下隻。揀一隻，撳一下 Enter 打勾。
item-order-hint = 先做哪項，就先揀哪項，撳 Enter。撳「.」收轉來。
item-done = 都揀好了
item-ticked = 【打勾】{ $choice }
item-ranked = 【第{ $n }】{ $choice }
item-line = { $name }：{ $words }
