### 记不下来的时候
leave-kept = 学到哪儿都记倒的，下回接倒学。电话演到一半的，下回从头来。
notice-not-kept = 学到哪儿记不倒，课照样学得成。
keep-no-folder = 这台机器上没得地方记学到哪儿。
keep-read-only = 学到哪儿记不倒：放它的文件夹不准写。
keep-full = 学到哪儿记不倒：磁盘满咯。
keep-broken = 记学到哪儿的那个文件读不懂，没动它。
keep-newer = 记学到哪儿的那个文件是新版写的，没动它。
keep-busy = 学到哪儿记不倒：别的程序正占倒那个文件。
keep-disk = 学到哪儿记不倒：磁盘出咯毛病。
keep-safe = 课照样学得成，以前记倒的都还在。
keep-press = 按“.”返回，接倒学。有空请屋头人来看哈。
