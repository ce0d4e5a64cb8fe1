### 记不下来的时候
leave-kept = Your place in the lessons is kept. A call left half-way begins anew.
notice-not-kept = Your place cannot be kept; lessons work as before.
keep-no-folder = This computer has no place to keep how far you are.
keep-read-only = Your place cannot be kept: its folder cannot be written.
keep-full = Your place cannot be kept: the disk is full.
keep-broken = The file with your place cannot be read. It was left as it is.
keep-newer = A newer version wrote the file with your place. It was left as it is.
keep-busy = Your place cannot be kept: another program is using its file.
keep-disk = Your place cannot be kept: something is wrong with the disk.
keep-safe = Lessons work as before, and what was kept before is still there.
keep-press = Press . to go back and carry on. Ask your family to have a look some time.
