### 记不下来的时候
leave-kept = 學到邊度都記低咗，下次接住學。電話做到一半嘅，下次由頭嚟過。
notice-not-kept = 記唔低學到邊度，課照樣學得。
keep-no-folder = 呢部機冇地方記學到邊度。
keep-read-only = 記唔低學到邊度：放佢嘅資料夾唔畀寫。
keep-full = 記唔低學到邊度：磁碟滿咗。
keep-broken = 記住學到邊度嗰個檔案讀唔明，冇郁過佢。
keep-newer = 記住學到邊度嗰個檔案係新版寫嘅，冇郁過佢。
keep-busy = 記唔低學到邊度：第個程式用緊嗰個檔案。
keep-disk = 記唔低學到邊度：磁碟出咗問題。
keep-safe = 課照樣學得，以前記低嘅仲喺度。
keep-press = 撳「.」返轉頭，接住學。得閒請屋企人嚟睇吓。
