### 记不下来的时候
leave-kept = 学到哪儿都记着呢，下回接着学。电话演到一半的，下回从头来。
notice-not-kept = 学到哪儿记不下来，课照样能学。
keep-no-folder = 这台机器上没地方记学到哪儿。
keep-read-only = 学到哪儿记不下来：放它的文件夹不让写。
keep-full = 学到哪儿记不下来：磁盘满了。
keep-broken = 记着学到哪儿的那个文件读不懂，没动它。
keep-newer = 记着学到哪儿的那个文件是新版写的，没动它。
keep-busy = 学到哪儿记不下来：别的程序正占着那个文件。
keep-disk = 学到哪儿记不下来：磁盘出毛病了。
keep-safe = 课照样能学，以前记下的都还在。
keep-press = 按“.”返回，接着学。有空让家里人来瞅瞅。
