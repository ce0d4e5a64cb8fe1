### 真还是假：一轮看完
practice-title = 這輪看完了
practice-scams = 詐騙認出 { $n } 隻，總共 { $total } 隻。
practice-genuine = 真个事情無冤枉 { $n } 件，總共 { $total } 件。
practice-asked = 先問人 { $n } 擺。
practice-all = 詐騙認得出，真个無冤枉，樣樣看得準。
practice-fair = 真个事情一件也無冤枉，這最無簡單。
practice-seen = 詐騙一隻也無放過。
practice-most = 你大部分都分得清楚，真个假个心肚有數。
practice-asks = 無把握就先問人，騙子最驚這。
practice-suspicious = 毋過真个也有，莫冤枉人。加看一下：佢有分你自家去查無？
practice-trusting = 詐騙裝到當像。愛錢、愛密碼、喊你莫講个，先停一下。
practice-more = 再來一輪
practice-empty = 這位還無題目。
