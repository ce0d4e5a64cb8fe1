### 记不下来的时候
leave-kept = 學到哪裏都記着，下次接着學。電話演到一半的，下次從頭來。
notice-not-kept = 學到哪裏記不下來，課照樣可以學。
keep-no-folder = 這部機器上沒有地方記學到哪裏。
keep-read-only = 學到哪裏記不下來：放它的資料夾不能寫入。
keep-full = 學到哪裏記不下來：磁碟滿了。
keep-broken = 記着學到哪裏的那個檔案讀不懂，沒有動它。
keep-newer = 記着學到哪裏的那個檔案是新版寫的，沒有動它。
keep-busy = 學到哪裏記不下來：別的程式正在用那個檔案。
keep-disk = 學到哪裏記不下來：磁碟出了問題。
keep-safe = 課照樣可以學，以前記下的都還在。
keep-press = 按「.」返回，接着學。有空請家人來看看。
