### 记不下来的时候
leave-kept = 学到边度都记低咗，下次接住学。电话做到一半嘅，下次由头嚟过。
notice-not-kept = 记唔低学到边度，课照样学得。
keep-no-folder = 呢部机冇地方记学到边度。
keep-read-only = 记唔低学到边度：放佢嘅文件夹唔畀写。
keep-full = 记唔低学到边度：磁盘满咗。
keep-broken = 记住学到边度嗰个文件读唔明，冇郁过佢。
keep-newer = 记住学到边度嗰个文件系新版写嘅，冇郁过佢。
keep-busy = 记唔低学到边度：第个程式用紧嗰个文件。
keep-disk = 记唔低学到边度：磁盘出咗问题。
keep-safe = 课照样学得，以前记低嘅仲喺度。
keep-press = 揿“.”返转头，接住学。得闲请屋企人嚟睇下。
