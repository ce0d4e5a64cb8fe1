### 记不下来的时候
leave-kept = 學到哪裡都記著，下次接著學。電話演到一半的，下次從頭來。
notice-not-kept = 學到哪裡記不下來，課照樣能學。
keep-no-folder = 這台機器上沒有地方記學到哪裡。
keep-read-only = 學到哪裡記不下來：放它的資料夾不能寫入。
keep-full = 學到哪裡記不下來：磁碟滿了。
keep-broken = 記著學到哪裡的那個檔案讀不懂，沒有動它。
keep-newer = 記著學到哪裡的那個檔案是新版寫的，沒有動它。
keep-busy = 學到哪裡記不下來：別的程式正在用那個檔案。
keep-disk = 學到哪裡記不下來：磁碟出了問題。
keep-safe = 課照樣能學，以前記下的都還在。
keep-press = 按「.」返回，接著學。有空請家人來看看。
