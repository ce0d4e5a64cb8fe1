### 记不下来的时候
leave-kept = 学到啥地方侪记好了。下趟打开，接下去学就好。
notice-not-kept = 学到啥地方记勿下来，课照样好学。
keep-no-folder = 搿只机器浪向呒没地方记学到啥地方。
keep-read-only = 学到啥地方记勿下来：放伊个文件夹勿让写。
keep-full = 学到啥地方记勿下来：磁盘满了。
keep-broken = 记学到啥地方个文件读勿懂，呒没动过伊。
keep-newer = 记学到啥地方个文件是新版写个，呒没动过伊。
keep-busy = 学到啥地方记勿下来：别个程序占牢搿只文件。
keep-disk = 学到啥地方记勿下来：磁盘出毛病了。
keep-safe = 课照样好学，老早记好个侪还勒海。
keep-press = 揿“.”回转去，接下去学。有空请屋里向人来看看。
