### 记不下来的时候
leave-kept = 學到佗位攏記咧，後擺繼續學。電話搬到一半的，後擺對頭來。
notice-not-kept = 學到佗位記袂落來，課照常會當學。
keep-no-folder = 這台機器無所在會當記學到佗位。
keep-read-only = 學到佗位記袂落來：囥伊的資料夾袂當寫。
keep-full = 學到佗位記袂落來：磁碟滿矣。
keep-broken = 記學到佗位的彼个檔案讀無，無共振動。
keep-newer = 記學到佗位的彼个檔案是新版寫的，無共振動。
keep-busy = 學到佗位記袂落來：別个程式當咧用彼个檔案。
keep-disk = 學到佗位記袂落來：磁碟有問題。
keep-safe = 課照常會當學，進前記的攏猶佇咧。
keep-press = 揤「.」轉去，繼續學。有閒請厝內人來看覓。
