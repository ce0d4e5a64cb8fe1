### 真还是假：一轮看完
practice-title = 這輪看完矣
practice-scams = 詐騙認出 { $n } 个，攏總 { $total } 个。
practice-genuine = 真的代誌無冤枉 { $n } 件，攏總 { $total } 件。
practice-asked = 先問人 { $n } 擺。
practice-all = 詐騙認會出來，真的無冤枉著，逐項攏看有準。
practice-fair = 真的代誌一件都無冤枉著，這上無簡單。
practice-seen = 詐騙一个都走袂去。
practice-most = 大部份你攏分有清楚，真的假的心內有數。
practice-asks = 無把握就先問人，諞仙仔上驚這項。
practice-suspicious = 毋過真的嘛有，莫冤枉人。加看一下：伊敢有予你家己去查？
practice-trusting = 詐騙假甲真成。欲討錢、討密碼、叫你莫講的，先停一下。
practice-more = 閣來一輪
practice-empty = 遮猶無題目。
