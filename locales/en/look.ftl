### 帮我看看
look-place = Question { $n } of { $total }
look-yes = Yes
look-no = No
look-unsure = Not sure
look-result = This is how it looks
look-stop = [STOP] Most likely a scam
look-check = [ASK] Wait, and ask first
look-calm = [CALM] Nothing stands out
look-why = Why it looks so:
look-ring = To ring someone:
look-flags = What you describe has red flags:
look-one-of = At least one of these:
look-rescue = The money is gone
look-again = Ask again from the start
