### 自助机：大家轮着用的一台机器，没有人守着
attract-sentence = Pressed to send money? Stop, and ask someone.
attract-begin = Press any key, or touch the screen, to begin.
still-title = Are you still there?
still-note = If so, press any key and read on. If nobody does, it goes back to the start and forgets what you did.
slip-title = I have four digits
slip-ask = Press the four digits on your slip, one by one.
slip-left = Digits still to come: { $n }.
slip-ready = Have a look. If they are right, press Enter.
slip-wrong = These four digits do not match. Never mind: look at the slip and try again.
slip-without = Lost the slip? Never mind. Press 7 and begin under “Practise”; it is just as good.
slip-digit = Press { $n }
slip-next = Next time, press these four digits:
slip-note = Copy them, or take a picture. They hold no name: nobody can tell who you are.
done-title = I have finished
offer-done = Finish
done-ask = Have you finished?
done-note = What you did is forgotten now. Nobody after you can see it.
done-no = No, go on
done-yes = Yes, I have finished
kiosk-more = Language, letters, finish
gate-title = Volunteers
gate-ask = Type the code, then press Enter.
gate-typed = Digits typed: { $n }.
gate-wrong = Not that. Wait a little, then try again.
gate-unset = This machine has no code yet. Nobody can leave by the keyboard.
gate-how = Add the line kiosk_code = "CODE" to settings.toml, with a code of four to eight digits, and start again.
