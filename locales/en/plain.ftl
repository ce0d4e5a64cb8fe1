### 一行一行地说：给读屏软件、串口和老终端
plain-how = Type a number and press Enter to select it. Press Enter once more to confirm.
plain-chosen = Selected: { $choice }
plain-offer = { $key }: { $what }
plain-join = ;{ " " }
plain-again = Hear this screen again
plain-letters = The letters here are the terminal's own. Change their size in the terminal.
plain-unknown = That line was not understood, and nothing has changed. Press 9 to hear what the keys do.
plain-bye = The school is closed. See you next time.
plain-dot = Dot (.)
plain-slash = Slash (/)
plain-star = Star (*)
