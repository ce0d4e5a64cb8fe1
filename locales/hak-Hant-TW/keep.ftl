### 记不下来的时候
leave-kept = 學到哪位都記等，下擺接等學。電話搬到一半个，下擺對頭來。
notice-not-kept = 學到哪位記毋下來，課共樣做得學。
keep-no-folder = 這台機器無位所記學到哪位。
keep-read-only = 學到哪位記毋下來：放佢个資料夾毋分人寫。
keep-full = 學到哪位記毋下來：磁碟滿了。
keep-broken = 記學到哪位个該隻檔案讀毋識，無動著佢。
keep-newer = 記學到哪位个該隻檔案係新版寫个，無動著佢。
keep-busy = 學到哪位記毋下來：別隻程式當用該隻檔案。
keep-disk = 學到哪位記毋下來：磁碟有問題。
keep-safe = 課共樣做得學，頭擺記个都還在。
keep-press = 撳「.」轉去，接等學。有閒請屋下人來看啊。
