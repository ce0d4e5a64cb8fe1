### High-interest traps: the pack in English.
### 只改等号右边；原文一变，这一条就退回原文，要重新译。

## pack.toml

# 原文：高息理财陷阱
pack-name = High-interest traps

## lessons/01-yuan-per-hundred.toml：利息这杆秤

# 原文：利息这杆秤
yuan-per-hundred-title = Put interest on the scales

# 原文：别人讲利息，先问一百块一年给几块。
yuan-per-hundred-take-home = When someone talks interest, ask: how many yuan a year on a hundred?

# 原文：一百块一年给几块？我先去银行问问。
yuan-per-hundred-reply = How many yuan a year on a hundred? I'll ask at the bank first.

# 原文：小孟
yuan-per-hundred-people-scammer = Young Meng

# 原文：周师傅
yuan-per-hundred-people-elder = Master Zhou

# 原文：一百块，存一年，
# 利息不过一点点。
# 谁把利息吹上天，
# 您把钱袋捂胸前。
yuan-per-hundred-c1-text =
    Put a hundred by for a year:
    A little is earned, that much is clear.
    When somebody's interest climbs to the sky,
    Hold your purse tight and let them go by.

# 原文：周师傅76岁，在粮站掌了30年的秤。家里墙上还挂着那杆老秤，秤砣擦得发亮。
# 腊月里，有个叫小孟的姑娘在菜场门口发红纸。纸上写着：“保本保息，年息12%。”
# 周师傅嫌百分号绕，拿笔换算了一下。一百块放一年，给12块。
# 第二天，他去银行问柜员。柜员说，一百块存一年，利息{figure-deposit-rate-100}。
# “一头轻，一头重，这秤不平啊。”周师傅带上红纸，找小孟问个明白。
yuan-per-hundred-c2-text =
    People call him Master Zhou, as one does with a skilled man. He is 76, and for 30 years he worked the scales at the grain store. The old balance still hangs on his wall, its weight polished bright.
    It was the last month before the Chinese New Year. At the market a girl called Young Meng was handing out red leaflets. They said: "Money safe, interest sure, 12% a year."
    Master Zhou finds percent signs a nuisance, so he took a pen and worked it out. Leave a hundred yuan for a year, and they give you 12 yuan.
    The next day he asked a teller at the bank. A hundred yuan left in for a year, said the teller, earns { figure-deposit-rate-100 }.
    "One side light, one side heavy. These scales don't balance." Master Zhou took the red leaflet and went to put a few questions to Young Meng.

# 原文：老话说“秤砣虽小压千斤”。一百块一年几块，这个数虽小，多大的口气它都称得出来。
yuan-per-hundred-c3-text = An old saying: "The weight is small, and holds down a thousand pounds." Yuan a year on a hundred is a small figure, and weighs the biggest talk.

# 说话：小孟（骗子） → 周师傅（老人）
# 原文：大爷，一年12个点，保本保息，签合同的。
yuan-per-hundred-c4-l1 = It's 12 points a year, Uncle. Money safe, interest sure, and a contract to sign.

# 原文：本钱保住，利息又高，这两样很难凑到一块儿。
yuan-per-hundred-c4-l1-flag = Your money safe, and high interest too: those two are hardly ever found together.

# 说话：周师傅（老人） → 小孟（骗子）
# 原文：12个点，就是一百块给12块？
yuan-per-hundred-c4-l2 = 12 points. That's 12 yuan on a hundred?

# 说话：小孟（骗子） → 周师傅（老人）
# 原文：对呀，银行才给那么点儿，钱放着都发霉了。
yuan-per-hundred-c4-l3 = That's it! The bank gives you next to nothing. Your money is going mouldy in there.

# 原文：先说银行不好，是想让您觉得存着吃亏。
yuan-per-hundred-c4-l3-flag = She runs down the bank first, so that saving there feels like a loss.

# 说话：周师傅（老人） → 小孟（骗子）
# 原文：那你们拿我的钱去干什么？
yuan-per-hundred-c4-l4 = And what do you do with my money?

# 说话：小孟（骗子） → 周师傅（老人）
# 原文：公司有大项目，说了您也不懂，跟着赚就行。
yuan-per-hundred-c4-l5 = The firm has a big project. You wouldn't follow it anyway. Just come along and earn with us.

# 原文：钱拿去干什么，最该讲清楚，偏偏讲不出来。
yuan-per-hundred-c4-l5-flag = What the money is for should be the clearest thing of all, and that is just what she cannot say.

# 说话：周师傅（老人） → 小孟（骗子）
# 原文：给我12块，还要付房租工钱，得赚多少才够？
yuan-per-hundred-c4-l6 = You give me 12 yuan, and there's rent and wages to pay. What must you earn to cover it all?

# 说话：小孟（骗子） → 周师傅（老人）
# 原文：哎呀，今天最后3个名额，再想可就没了。
yuan-per-hundred-c4-l7 = Oh dear, there are only 3 places left today. Think any longer and they'll be gone.

# 原文：答不上来就催，是怕您回家算账。
yuan-per-hundred-c4-l7-flag = No answer, so she hurries you. She fears you will go home and do the sums.

# 说话：周师傅（老人） → 小孟（骗子）
# 原文：不急。我掌了半辈子秤，先称称再说。
yuan-per-hundred-c4-l8 = I'm in no hurry. I held the scales half my life. Let me weigh this first.

# 原文：嘴上说保本，利息还特别高
yuan-per-hundred-c5-i1 = Says your money is safe, and the interest is very high

# 原文：钱拿去做什么，讲不清楚
yuan-per-hundred-c5-i2 = Cannot say clearly what the money is for

# 原文：您一问细账，就催您快定
yuan-per-hundred-c5-i3 = Rushes you as soon as you ask about the sums

# 原文：钱要进个人的卡，或者收现金
yuan-per-hundred-c5-i4 = Money must go to a private card, or be paid in cash

# 原文：2018年，管银行和保险的郭树清主席给过一把尺子。收益率，就是一百块一年给几块。超过6%要打问号，超过8%就很危险。10%以上，要准备损失全部本金。那时存款利息比现在高，这把尺子如今偏松了。
yuan-per-hundred-c6-text = In 2018 Guo Shuqing, then in charge of watching over banks and insurers, gave people a yardstick. The rate of return is how many yuan a year you get on a hundred. Above 6%, put a question mark. Above 8%, it is very dangerous. At 10% or more, be ready to lose all the money you put in. Deposits earned more in those days than now, so today this yardstick is, if anything, too lenient.

# 原文：时任银保监会主席郭树清，2018年6月14日在陆家嘴论坛讲打击非法集资
yuan-per-hundred-c6-source = Guo Shuqing, then chairman of the China Banking and Insurance Regulatory Commission, on fighting illegal fundraising, Lujiazui Forum, 14 June 2018

# 原文：请人投钱的广告，不许说保本、无风险、保收益。国家另有规定的除外。满街发的红纸写着“保本高息”，您先打个问号。
yuan-per-hundred-c7-text = Advertisements asking for investments may not promise safe money, no risk or sure gains, unless the state has ruled otherwise. When a red leaflet in the street says "money safe, interest high", put a question mark beside it.

# 原文：《中华人民共和国广告法》第二十五条
yuan-per-hundred-c7-source = Advertising Law of the People's Republic of China, Article 25

# 原文：先换算：一百块，一年给几块
yuan-per-hundred-c8-i1 = First work it out: how many yuan a year on a hundred?

# 原文：再去银行问：今天存一年给几块
yuan-per-hundred-c8-i2 = Then ask at the bank: how many yuan a year do deposits earn today?

# 原文：差得多，就问他钱从哪里赚
yuan-per-hundred-c8-i3 = If they are far apart, ask him where the money is earned.

# 原文：请儿女在金融监管机构的网站查许可
yuan-per-hundred-c8-i4 = Have your children look for a licence on the website of the body that watches over banks and insurers.

# 原文：还拿不准，拨{hotline-antifraud}问一问
yuan-per-hundred-c8-i5 = Still not sure? Ring { hotline-antifraud } and ask.

# 原文：红纸上写着“保本，年息12%”，是什么意思？
yuan-per-hundred-q1-ask = A red leaflet says: "Money safe, 12% a year." What does it mean?

# 原文：一百块，一个月给12块
yuan-per-hundred-q1-o1 = On a hundred yuan, 12 yuan a month

# 原文：12块是一年的，摊到每个月才1块。看见“年息”，就按一整年算。
yuan-per-hundred-q1-o1-why = The 12 yuan are for the year: only 1 yuan for each month. When you read "a year", count the whole year.

# 原文：一百块，一整年给12块
yuan-per-hundred-q1-o2 = On a hundred yuan, 12 yuan a year

# 原文：不管他说几个点，都换成一百块一年给几块，一听就明白。
yuan-per-hundred-q1-o2-why = However many points they name, turn them into yuan a year on a hundred, and it is plain to hear.

# 原文：一万块，一整年给12块
yuan-per-hundred-q1-o3 = On ten thousand yuan, 12 yuan a year

# 原文：一万块里有100个一百块，一年要给1200块。按一百块算，最好记。
yuan-per-hundred-q1-o3-why = In ten thousand yuan there are 100 hundreds, so it would be 1,200 yuan a year. By the hundred, it is easiest to remember.

# 原文：听见利息，先换成一百块一年给几块。
yuan-per-hundred-q1-next = When you hear of interest, turn it into yuan a year on a hundred.

# 原文：邻居从菜场带回这张通知，您看呢？
yuan-per-hundred-q2-ask = A neighbour brought this notice home from the market. What do you think?

# 原文：康养中心通知：10日早上8点半，三楼开办养老专享存。1万元起，名额不多，满额为止。保本，年息9%，请带身份证。
yuan-per-hundred-q2-show = Notice from the Health and Care Centre. On the 10th, half past 8 in the morning, third floor: Golden Years Savings open. From 10,000 yuan. Places are few, until all are taken. Money safe, 9% a year. Please bring your ID card.

# 原文：它不是银行，却说是“存”。嘴上保本，一百块还给9块，钱从哪儿赚，一字不提。
yuan-per-hundred-q2-why = It is no bank, yet it says "savings". Money safe and 9 yuan on a hundred, and not a word about how they are earned.

# 原文：先去银行问，今天一百块给几块。
yuan-per-hundred-q2-next = Ask at the bank first: how many yuan on a hundred today?

# 原文：有人许您一百块一年给6块，怎么想才稳当？
yuan-per-hundred-q3-ask = Someone promises you 6 yuan a year on a hundred. What is a sound way to think?

# 原文：还没到8块，可以放心
yuan-per-hundred-q3-o1 = Not yet 8 yuan, so no worry

# 原文：8块那条线是2018年画的。如今存款利息低了，6块也该多问几句。
yuan-per-hundred-q3-o1-why = That line at 8 yuan was drawn in 2018. Deposits earn less now, so 6 yuan too is worth a few questions.

# 原文：先给女儿看看，再决定
yuan-per-hundred-q3-o2 = Show my daughter first, then decide

# 原文：好主意。两个人一块儿算账，算得更明白。
yuan-per-hundred-q3-o2-why = A good idea. With two people doing the sums, it all becomes clearer.

# 原文：先放一点，到期再多放
yuan-per-hundred-q3-o3 = Put in a little now, more later

# 原文：头一回他多半会还，等的就是您下回放大钱。
yuan-per-hundred-q3-o3-why = The first time, most likely, he will pay you back. What he is waiting for is the big sum next time.

# 原文：比银行高一截，先问清
yuan-per-hundred-q3-o4 = More than the bank pays: ask first

# 原文：多出来的几块钱从哪儿赚，他得讲得清，您得查得到。
yuan-per-hundred-q3-o4-why = He must be able to say where the extra yuan are earned, and you must be able to check it.

# 原文：问他一句：拿我的钱去做什么？
yuan-per-hundred-q3-next = Ask him one thing: what will you do with my money?

# 原文：银行大厅墙上贴着这张通知，您看呢？
yuan-per-hundred-q4-ask = This notice hangs on the wall inside your bank. What do you think?

# 原文：本行通知：10日早上8点半，柜台开卖储蓄国债。100元起，额度不多，卖完为止。利率见墙上公告，请带身份证。
yuan-per-hundred-q4-show = Notice from this bank. On the 10th, half past 8 in the morning, at the counter: savings bonds on sale. From 100 yuan. Amounts are limited, until sold out. For the rate, see the notice on the wall. Please bring your ID card.

# 原文：国债是国家向大家借钱，到期还本钱、给利息。公告贴在银行里，人人一样，也真会卖完。
yuan-per-hundred-q4-why = With savings bonds the state borrows from us all, and pays back money and interest when due. The notice hangs in the bank, the same for everyone. And bonds really do sell out.

# 原文：想买就带身份证，到柜台看清公告。
yuan-per-hundred-q4-next = If you want some, take your ID card and read the notice at the counter.

# 原文：小孟哪句话露了马脚？
yuan-per-hundred-q5-ask = Which of Young Meng's lines gives her away?

# 说话：小孟（骗子） → 周师傅（老人）
# 原文：大爷，外头冷，您进来坐坐，歇歇脚。
yuan-per-hundred-q5-l1 = It's cold out, Uncle. Come in, sit down, rest your feet.

# 说话：周师傅（老人） → 小孟（骗子）
# 原文：我听听，你们这钱怎么个存法？
yuan-per-hundred-q5-l2 = I'm listening. How does one save money with you?

# 说话：小孟（骗子） → 周师傅（老人）
# 原文：一百块一年给12块，本钱包您一分不少。
yuan-per-hundred-q5-l3 = It's 12 yuan a year on a hundred, and not a yuan of your money can be lost.

# 原文：利息这么高，还说本钱一分不少，两头都占了。
yuan-per-hundred-q5-l3-flag = Such high interest, and not a yuan lost: she claims to have it both ways.

# 说话：小孟（骗子） → 周师傅（老人）
# 原文：公司账户在年检，钱先打到我个人卡上。
yuan-per-hundred-q5-l4 = The firm's account is having its yearly check. Send it to my own card for now.

# 原文：正规收钱进机构的账户。进了个人的卡，就难找了。
yuan-per-hundred-q5-l4-flag = Proper firms take money into the firm's account. Once on a private card, it is hard to find again.

# 原文：这句是平常话，听听无妨。要留心讲利息、讲收钱的那两句。
yuan-per-hundred-q5-why = This line is everyday talk, no harm in it. Mind the two lines about the interest and about where to pay.

# 原文：一听要打到个人卡上，就停下来。
yuan-per-hundred-q5-next = When you hear "my own card", stop there.

# 原文：周师傅去银行转钱，柜员这样问，怎么办好？
yuan-per-hundred-q6-ask = Master Zhou goes to the bank to send money, and the teller asks this. What is best?

# 原文：周师傅，这5万块转给谁？您认识他吗？做什么用？我们得多问您几句。
yuan-per-hundred-q6-show = Master Zhou, who are you sending this 50,000 yuan to? Do you know them? What is it for? We have to ask you a little more than usual.

# 原文：照实说转给谁、做什么
yuan-per-hundred-q6-o1 = Say truly who it's for and why

# 原文：银行多问几句，是法律要求的。您照实说，真有不妥，他能当场提醒。
yuan-per-hundred-q6-o1-why = The law requires banks to ask a little more. Answer truly, and if something is amiss, you hear it there and then.

# 原文：转自己的钱，少说几句
yuan-per-hundred-q6-o2 = It's my own money, so say little

# 原文：钱是您的，主意也是您的。照实说两句，柜员才能帮您把把关。
yuan-per-hundred-q6-o2-why = The money is yours, and so is the decision. With a true word or two, the teller can keep watch with you.

# 原文：先打电话问问家里人
yuan-per-hundred-q6-o3 = Ring the family and ask first

# 原文：也好。问过家里人，再照实告诉柜员，两头都踏实。
yuan-per-hundred-q6-o3-why = Good too. Ask the family, then tell the teller truly, and everyone's mind is easier.

# 原文：就说买家具，图个省事
yuan-per-hundred-q6-o4 = Say it's for furniture, to save trouble

# 原文：照实说最省事。骗子常教人对银行编话，就怕柜员看出来。
yuan-per-hundred-q6-o4-why = The truth saves most trouble. Swindlers often teach people a story for the bank, for fear that the teller sees through it.

# 原文：柜员多问几句，照实回答就好。
yuan-per-hundred-q6-next = When the teller asks a little more, simply answer truly.

# 原文：这几句话，哪几句要再称一称？
yuan-per-hundred-q7-ask = Which of these lines need weighing once more?

# 原文：保本，一百块一年给10块
yuan-per-hundred-q7-o1 = Money safe, 10 yuan a year per hundred

# 原文：话说得太圆了。给得这么高，亏了算谁的？他不讲。
yuan-per-hundred-q7-o1-why = High interest, and your money safe too: those two are hardly ever found together.

# 原文：利率贴在墙上，人人一样
yuan-per-hundred-q7-o2 = Rates on the wall, same for all

# 原文：公开贴出来的，您可以自己去核对。这句听着踏实。
yuan-per-hundred-q7-o2-why = What hangs there for all to see, you can check yourself. That sounds solid.

# 原文：打到我卡上，我替您去存
yuan-per-hundred-q7-o3 = Send it to my card, I'll deposit it

# 原文：存钱用不着过别人的卡。一过手，就由不得您了。
yuan-per-hundred-q7-o3-why = To save money, nobody else's card is needed. Once it has passed through, it is out of your hands.

# 原文：合同带回家，看好了再签
yuan-per-hundred-q7-o4 = Take the contract home before you sign

# 原文：肯让您慢慢看，是守规矩的做法。这句可以放心听。
yuan-per-hundred-q7-o4-why = Letting you take your time is the proper way. That one you may hear with an easy mind.

# 原文：今天就定，先别跟家里说
yuan-per-hundred-q7-o5 = Decide today, don't tell the family yet

# 原文：又催又瞒，是怕您回家一算就明白。
yuan-per-hundred-q7-o5-why = Hurry and secrecy together: they fear you will do the sums at home and see.

# 原文：哪句心里没底，拨{hotline-antifraud}问一问。
yuan-per-hundred-q7-next = If a line leaves you uneasy, ring { hotline-antifraud } and ask.

# 原文：今天去银行存一百块，一年大约给几块利息，谁猜得着？
yuan-per-hundred-guide-opening = Put a hundred yuan in the bank today: how many yuan interest a year? Who can guess?

# 原文：不管他说几个点，都换成一百块一年给几块，再跟银行比。
yuan-per-hundred-guide-p1 = However many points they speak of, turn it into yuan a year on a hundred. Then compare with the bank.

# 原文：多出来的利息从哪儿赚，他讲不清，就不放钱。
yuan-per-hundred-guide-p2 = If they can't say clearly where the extra interest is earned, put in no money.

# 原文：银行利息这么低，钱放着不是越放越少？
yuan-per-hundred-guide-a1 = Bank interest is so low. Won't my money shrink if I leave it there?

# 原文：您想让钱多一点，谁都一样。可以去银行问国债、问理财，先问会不会亏。高出一大截又说保本的，先不碰。
yuan-per-hundred-guide-a1-answer = We all wish it would grow. Ask at the bank about government bonds or investments, and first ask: can it lose? Far more interest, and "money safe"? Leave that alone.

# 原文：我放了半年，月月准时给，还是假的？
yuan-per-hundred-guide-a2 = They've paid me every month for half a year. Can it still be false?

# 原文：头几个月准时给，正是常见的样子。给您的，可能是后来人的本钱。试一句就知道：本钱现在全取，行不行？
yuan-per-hundred-guide-a2-answer = Paying on time in the first months is just how it looks. It may be newcomers' money. One question will tell: may I take it all out now?

# 原文：6、8、10那把尺子，今天还管用吗？
yuan-per-hundred-guide-a3 = That yardstick, 6, 8 and 10: does it still hold today?

# 原文：那是2018年的尺子，那时存款利息高些，如今偏松了。最好拿今天银行墙上的数来比。
yuan-per-hundred-guide-a3-answer = It dates from 2018, when deposits earned more, so today it is rather lenient. Better compare with the figure on the bank's wall today.

# 原文：有人正领着高利息，听了会不服气。别跟他争，请他自己把账算一遍。已经投了的，课后陪他理单据。
yuan-per-hundred-guide-watch = Someone who draws high interest just now may not like to hear it. Don't argue; let them do the sum themselves. If money is in already, sort the papers together after class.

## lessons/02-steps-of-fundraising.toml：非法集资四步走

# 原文：非法集资四步走
steps-of-fundraising-title = A swindle in four steps

# 原文：他送的是鸡蛋，想要的是鸡。
steps-of-fundraising-take-home = He gives you eggs. What he wants is the hen.

# 原文：谢谢，我不投钱，也不介绍人。
steps-of-fundraising-reply = Thank you, but I put in no money and bring in no one.

# 原文：小范
steps-of-fundraising-people-scammer = Young Fan

# 原文：罗大妈
steps-of-fundraising-people-elder = Auntie Luo

# 原文：翠兰
steps-of-fundraising-people-friend = Cuilan

# 原文：头天送蛋拉拉手，
# 再讲项目带您走。
# 给点利息尝甜头，
# 本钱一到他就溜。
steps-of-fundraising-c1-text =
    First come eggs and a friendly hand,
    Next a tour of the promised land.
    Then some interest, sweet as pie;
    Then he has your savings: goodbye!

# 原文：罗大妈家的桌上放着一盒鸡蛋，是听“养老山庄”的课白领的。讲课的小范，还请大家坐车去公司看模型。
# 小范说，投3万块，每月领300块，像多一份退休金。那是罗大妈攒了2年的钱。头3个月，利息真到了手。
# 小范又说，带一个姐妹来，另给500块。罗大妈就去找翠兰，两人在厂里食堂搭过20年班。
# 翠兰问：“利息是山庄挣的，还是后来人的本钱？”她俩进山一看，只有一片荒地，还有一头牛。
# 罗大妈当天停了手，小范再来电话，两人一起听。第二天，翠兰陪她去报了案。
steps-of-fundraising-c2-text =
    On Auntie Luo's table stood a box of eggs, a free gift from a talk about a "retirement village" in the hills. Young Fan, who gave the talk, also took everyone by bus to his firm to see a model.
    Put in 30,000 yuan, he said, and draw 300 yuan every month, like a second pension. It was what Auntie Luo had saved in 2 years. For the first 3 months the interest really did come.
    Bring a friend, said Young Fan next, and there are 500 yuan on top. So Auntie Luo went to see Cuilan. The two had worked side by side in the factory canteen for 20 years.
    "Does the village earn that interest," asked Cuilan, "or is it the money of those who come after?" They went up into the hills to see. There was nothing but waste land, and one cow.
    Auntie Luo stopped that same day. When Young Fan rang again, the two listened together. The next day Cuilan went with her to the police.

# 原文：歇后语说得好：黄鼠狼给鸡拜年，没安好心。他提着蛋上门，惦记的是您家的鸡。
steps-of-fundraising-c3-text = As the saying goes: the weasel wishes the hen a happy New Year, and means no good. He comes with eggs, and thinks of your hens.

# 说话：小范（骗子） → 罗大妈（老人）、翠兰（朋友）
# 原文：罗阿姨，这月300块收到了吧？从来不差您的。
steps-of-fundraising-c4-l1 = Auntie Luo, you've had this month's 300 yuan, haven't you? We never keep you waiting.

# 原文：先按月给一点，是为了让您拿出更多。
steps-of-fundraising-c4-l1-flag = A little every month is meant to make you bring out more.

# 说话：罗大妈（老人） → 小范（骗子）、翠兰（朋友）
# 原文：收到了。我想把3万块本钱取出来。
steps-of-fundraising-c4-l2 = I have. Now I'd like to take out my 30,000 yuan.

# 说话：小范（骗子） → 罗大妈（老人）、翠兰（朋友）
# 原文：现在取要扣一半，不划算，不如再放10万。
steps-of-fundraising-c4-l3 = Take it out now and you lose half. That's a poor bargain. Better put in another 100,000.

# 原文：往外取就拦，往里放就劝，钱只进不出。
steps-of-fundraising-c4-l3-flag = He blocks the way out and coaxes you in. The money travels one way only.

# 说话：翠兰（朋友） → 小范（骗子）、罗大妈（老人）
# 原文：小范，山庄我们去看了，那儿只有一头牛。
steps-of-fundraising-c4-l4 = Young Fan, we went to look at the village. There was just one cow.

# 说话：小范（骗子） → 罗大妈（老人）、翠兰（朋友）
# 原文：那是二期，国家扶持的，红头文件都有。
steps-of-fundraising-c4-l5 = That's phase two, backed by the state. We have the official papers, red heading and all.

# 原文：借“国家”两个字壮胆，文件却不拿给您看。
steps-of-fundraising-c4-l5-flag = He leans on the word "state", yet he does not let you see the papers.

# 说话：罗大妈（老人） → 小范（骗子）、翠兰（朋友）
# 原文：文件呢？我拿去派出所问问。
steps-of-fundraising-c4-l6 = Where are they? I'll take them to the police station and ask.

# 说话：小范（骗子） → 罗大妈（老人）、翠兰（朋友）
# 原文：您别声张，拉两个姐妹来，提成先给您。
steps-of-fundraising-c4-l7 = Don't make a noise about it. Bring in two friends, and you get your commission first.

# 原文：又要瞒，又要拉人，是想拿后来人的钱填窟窿。
steps-of-fundraising-c4-l7-flag = Keep quiet and bring others: he wants newcomers' money to fill the hole.

# 说话：翠兰（朋友） → 小范（骗子）、罗大妈（老人）
# 原文：提成也是别人的养老钱，我们不拉。
steps-of-fundraising-c4-l8 = That commission is other people's old-age money too. We bring in no one.

# 原文：先送东西，后谈投钱
steps-of-fundraising-c5-i1 = Gifts first, then talk of putting in money

# 原文：头几个月，利息特别准时
steps-of-fundraising-c5-i2 = In the first months, interest is very punctual

# 原文：想取本钱，他有一堆理由
steps-of-fundraising-c5-i3 = When you want your money out, he is full of reasons

# 原文：带人进来，给您提成
steps-of-fundraising-c5-i4 = Bring someone in, and you get a commission

# 原文：没有许可，许诺给回报，向众人收钱，这叫非法集资。条例第二十五条写得明白。“因参与非法集资受到的损失，由集资参与人自行承担。”就是说，公安会去追，追不回的，投钱的人自己担。
steps-of-fundraising-c6-text = No licence, a promised return, and money taken from all and sundry: that is illegal fundraising. Article 25 of the Regulation says it plainly. "Losses from taking part in illegal fundraising shall be borne by the participants themselves." In other words, the police will go after the money. What they cannot recover, those who put it in must bear.

# 原文：《防范和处置非法集资条例》第二条、第二十五条
steps-of-fundraising-c6-source = Regulation on Preventing and Handling Illegal Fundraising, Articles 2 and 25

# 原文：谁也不许从非法集资里得好处。拉人得的提成、好处费，都要交出来，退给投钱的人。
steps-of-fundraising-c7-text = No one may profit from illegal fundraising. Commissions and rewards for bringing people in must all be handed over, and go back to those who put in money.

# 原文：《防范和处置非法集资条例》第二十五条、第二十六条
steps-of-fundraising-c7-source = Regulation on Preventing and Handling Illegal Fundraising, Articles 25 and 26

# 原文：听完课就走，当场不交钱
steps-of-fundraising-c8-i1 = When the talk is over, leave. Pay nothing there and then.

# 原文：请儿女在金融监管总局网站查许可
steps-of-fundraising-c8-i2 = Have your children look for a licence on the website of the National Financial Regulatory Administration.

# 原文：查不到，不投钱，也不介绍人
steps-of-fundraising-c8-i3 = No licence to be found? Put in no money, and bring in no one.

# 原文：已经投了，马上停，收好合同收据
steps-of-fundraising-c8-i4 = Money already in? Stop at once, and keep the contract and receipts.

# 原文：带着材料去派出所，急事拨{hotline-police}
steps-of-fundraising-c8-i5 = Take the papers to the police station. If it is urgent, ring { hotline-police }.

# 原文：有人白送鸡蛋，请您听“赚钱课”，图什么？
steps-of-fundraising-q1-ask = Someone gives you free eggs to come to a "money-making class". What is he after?

# 原文：图课堂上人多热闹
steps-of-fundraising-q1-o1 = A full and lively class

# 原文：热闹是摆给人看的。送鸡蛋要花钱，他得从别处赚回来。
steps-of-fundraising-q1-o1-why = The bustle is for show. Giving away eggs costs money, and he has to earn it back somewhere.

# 原文：图鸡蛋早点送出去
steps-of-fundraising-q1-o2 = Giving his eggs away quickly

# 原文：鸡蛋也是花钱买的。白送几盒，是为了后面的大钱。
steps-of-fundraising-q1-o2-why = Eggs have to be paid for too. A few free boxes now are for the big money later.

# 原文：图您存折上的本钱
steps-of-fundraising-q1-o3 = The savings in your bank book

# 原文：鸡蛋是鱼饵，钓的是您的养老钱。
steps-of-fundraising-q1-o3-why = The eggs are bait, and the fish is your old-age money.

# 原文：谢绝鸡蛋，钱袋子捂好。
steps-of-fundraising-q1-next = Say no to the eggs with thanks, and keep your purse shut.

# 原文：骗子这四步，先后怎么排？
steps-of-fundraising-q2-ask = In what order does the swindler take his four steps?

# 原文：送鸡蛋，套近乎
steps-of-fundraising-q2-i1 = Gives eggs and makes friends

# 原文：讲大项目，请您投钱
steps-of-fundraising-q2-i2 = Talks of big projects, wants your money

# 原文：头几个月，利息准时给
steps-of-fundraising-q2-i3 = Pays interest on time, the first months

# 原文：收够大钱，人去楼空
steps-of-fundraising-q2-i4 = Has the big money, leaves an empty office

# 原文：先送小的，再讲大的，给点甜头，最后收网。认出是哪一步，就在哪一步停下。
steps-of-fundraising-q2-why = First something small, then something grand, then a sweet taste, and then he draws in the net. Whichever step you recognise, stop there.

# 原文：走到哪一步，都能停下来。
steps-of-fundraising-q2-next = At any step at all, you can stop.

# 原文：楼道里贴着这张通知，您看呢？
steps-of-fundraising-q3-ask = This notice hangs in your stairwell. What do you think?

# 原文：社区卫生站通知：周三早上7点半，请65岁以上居民免费体检，管早饭。请空着肚子，带身份证，到站里一楼登记。
steps-of-fundraising-q3-show = Notice from the neighbourhood clinic. Wednesday, half past 7 in the morning: free health check for residents of 65 or over, with breakfast. Come with an empty stomach, bring your ID card, and sign in at the clinic, ground floor.

# 原文：体检就在卫生站做，从头到尾没提投钱。免费的事，也有正经的。
steps-of-fundraising-q3-why = The check is done at the clinic, and from first to last nobody mentions putting in money. Some free things are quite genuine.

# 原文：去之前，到卫生站窗口问一声。
steps-of-fundraising-q3-next = Before you go, ask at the clinic's window.

# 原文：小范说：“亏了有公司担着。”您怎么看？
steps-of-fundraising-q4-ask = Young Fan says: "If money is lost, the firm bears it." What do you think?

# 原文：条例写明，亏了自己担
steps-of-fundraising-q4-o1 = By the Regulation, the loss is my own

# 原文：公安会去追，追回来的退给大家。追不回的，由投钱的人自己担。
steps-of-fundraising-q4-o1-why = The police will go after it, and what they recover goes back to people. What they cannot recover, those who put it in must bear.

# 原文：盖了红章，公司就会赔
steps-of-fundraising-q4-o2 = It's stamped in red, they'll pay

# 原文：章谁都能刻。公司一搬空，合同就剩一张纸，找不到人来赔。
steps-of-fundraising-q4-o2-why = Anyone can have a stamp carved. When the firm clears out, the contract is a scrap of paper, and there is nobody left to pay.

# 原文：投的人多，国家就会补
steps-of-fundraising-q4-o3 = With so many in, the state pays

# 原文：人再多，国家也不掏这笔钱。公安追回多少，退多少，所以报案要早。
steps-of-fundraising-q4-o3-why = However many there are, the state does not pay for this. What the police recover is what comes back, so tell them early.

# 原文：钱还没交，先请儿女查许可。
steps-of-fundraising-q4-next = Before any money is paid, have your children look for a licence.

# 原文：电梯里贴着这张通知，您看呢？
steps-of-fundraising-q5-ask = This notice hangs in your lift. What do you think?

# 原文：康养之家通知：周三早上7点半，请60岁以上居民免费看山庄，管午饭。请带身份证、银行卡，当天签约送油一桶。
steps-of-fundraising-q5-show = Notice from the House of Healthy Years. Wednesday, half past 7 in the morning: free visit to our hill village for residents of 60 or over, with lunch. Bring your ID card and bank card. Put in money that day, and take home a big bottle of cooking oil.

# 原文：看山庄用不着银行卡。管饭又送油，为的是让您当天就投。
steps-of-fundraising-q5-why = To look at a village, nobody needs a bank card. Lunch and cooking oil are free so that you put in money that very day.

# 原文：卡留在家里，先跟家里人说一声。
steps-of-fundraising-q5-next = Leave the card at home, and tell the family first.

# 原文：老同事拉您一起投，说月月准时。怎么办好？
steps-of-fundraising-q6-ask = An old workmate asks you to join in. It pays on time every month, she says. What do you do?

# 原文：先放1000块，试试
steps-of-fundraising-q6-o1 = Put in 1,000 yuan first, to see

# 原文：小钱他还得上。尝过甜头，再想守住大钱就难了。
steps-of-fundraising-q6-o1-why = Small money he can pay back. After that sweet taste, it is harder to hold on to the big money.

# 原文：谢谢她，自己先不投钱
steps-of-fundraising-q6-o2 = Thank her, and put in no money

# 原文：不投，本钱就还在自己手里。人情归人情，钱归钱。
steps-of-fundraising-q6-o2-why = Then your money is still in your own hands. Friendship is friendship, and money is money.

# 原文：劝她也停下，一起查查
steps-of-fundraising-q6-o3 = Ask her to stop, and check together

# 原文：她也许还蒙在鼓里。您劝一句，能帮她留住本钱。
steps-of-fundraising-q6-o3-why = Perhaps she is still being kept in the dark. A word from you may help her keep her money.

# 原文：介绍邻居来，拿点提成
steps-of-fundraising-q6-o4 = Bring in neighbours for the commission

# 原文：提成是邻居的本钱，将来要交出来。明知是骗还拉人，还会受罚。
steps-of-fundraising-q6-o4-why = That commission is your neighbours' money, and will have to be handed over. Whoever brings people in, knowing it is a swindle, is punished too.

# 原文：请女儿查查有没有许可
steps-of-fundraising-q6-o5 = Have my daughter look for a licence

# 原文：向大家收钱，要有国家许可。查不到，就不投。
steps-of-fundraising-q6-o5-why = To take money from the public, one needs the state's licence. If there is none to be found, put in no money.

# 原文：给老同事打个电话，劝她停一停。
steps-of-fundraising-q6-next = Ring your old workmate, and ask her to hold off a while.

# 原文：民警上门对邻居何大爷这样说，怎么办好？
steps-of-fundraising-q7-ask = A police officer calls on your neighbour Mr Ho and says this. What is best?

# 原文：何大爷，小范那伙人我们在查。您投过的话，带上合同和转账记录，到派出所登记，不收钱。
steps-of-fundraising-q7-show = Mr Ho, we are looking into Young Fan and his people. If you put in money, bring the contract and payment records to the police station and have it put on record. There is no charge.

# 原文：等小范还了钱，再登记
steps-of-fundraising-q7-o1 = Wait till Young Fan pays, then go

# 原文：等得越久，钱转得越远。先登记，追回来了照样退给您。
steps-of-fundraising-q7-o1-why = The longer the wait, the further the money travels. Go first. What is recovered still comes back to you.

# 原文：带上合同，去所里登记
steps-of-fundraising-q7-o2 = Take the contract to the police station

# 原文：登记在派出所办，不收钱，不问密码。去得早，追回的希望大。
steps-of-fundraising-q7-o2-why = It is done at the station, without charge, and nobody asks for a password. The earlier you go, the better the hope.

# 原文：合同没找齐，过阵子去
steps-of-fundraising-q7-o3 = Go later, with all papers found

# 原文：有几张带几张，记得多少说多少。民警会帮您理清楚。
steps-of-fundraising-q7-o3-why = Bring the papers you have, and tell what you remember. The officers will help you to sort it out.

# 原文：先去所里问问是不是他
steps-of-fundraising-q7-o4 = Ask the station if he's truly theirs

# 原文：好。有人上门，先核实一下。核实清楚，当场就能登记。
steps-of-fundraising-q7-o4-why = Good. When someone comes to the door, make sure first. Once that is settled, it can be put on record there and then.

# 原文：上当不丢人，带上材料去派出所。
steps-of-fundraising-q7-next = Being cheated is no shame. Take the papers to the police station.

# 原文：在楼下领过鸡蛋、米、油的请点点头。领完之后，人家请您做什么？
steps-of-fundraising-guide-opening = Who has had free eggs, rice or oil by the front door? Just nod. What did they want of you next?

# 原文：送礼、讲项目、给甜头、收网，一共四步。认出是哪一步，就在哪一步停下。
steps-of-fundraising-guide-p1 = Gifts, a project, a sweet taste, the net: four steps. See which step it is, and stop there.

# 原文：自己不投，也不拉人。拉人得的提成，将来要交出来退给大家。
steps-of-fundraising-guide-p2 = Put in nothing, and bring in no one. A commission must be handed over one day, and shared out.

# 原文：钱投进去了，国家赔不赔？
steps-of-fundraising-guide-a1 = Once the money is in, will the state make it good?

# 原文：国家不赔。公安去追，追回来的退给大家，追不回的自己担。所以早一天登记，多一分指望。
steps-of-fundraising-guide-a1-answer = No. The police go after it, and what they recover is shared out. The rest is your own loss. So the earlier you report it, the more hope there is.

# 原文：拉我进去的是表妹，报了案会不会害她？
steps-of-fundraising-guide-a2 = My cousin brought me in. If I report it, do I harm her?

# 原文：她多半也蒙在鼓里。早停手、早说清、把提成交出来，对她也是好事。您去报案，是帮她止住。
steps-of-fundraising-guide-a2-answer = Most likely she knows no more than you. To stop early, tell all and hand over the commission is good for her too. By reporting it, you help her stop.

# 原文：有营业执照，算不算有许可？
steps-of-fundraising-guide-a3 = They have a business licence. Is that a permit?

# 原文：不算。营业执照只说它是家公司，收大家的钱还要金融许可。请儿女在金融监管总局网站查，查不到就不投。
steps-of-fundraising-guide-a3-answer = No. It only says that this is a firm. To take the public's money, it needs a financial licence. Have your children look on the National Financial Regulatory Administration's website. Not there? Put in nothing.

# 原文：台下也许有投了钱的，也有拉过人的，两样都难开口。别当众问“谁拉的谁”。先说一句：骗人的是他们。
steps-of-fundraising-guide-watch = Some here may have put in money, some may have brought others. Both are hard to say. Don't ask in public who brought whom. Say first: it is they who cheated.

## lessons/03-three-boxes.toml：存款、理财、保险分得清

# 原文：存款、理财、保险分得清
three-boxes-title = Three boxes for your money

# 原文：是存款就写上，写不上就不是存款。
three-boxes-take-home = If it is a deposit, he can write it. If he can't write it, it isn't.

# 原文：请写上“这是存款”，再签上您的名字。
three-boxes-reply = Please write "this is a deposit", and sign your name under it.

# 原文：小柳
three-boxes-people-scammer = Young Liu

# 原文：丁老师
three-boxes-people-elder = Mrs Ding

# 原文：三个盒子摆面前，
# 存款理财和保险。
# 签字之前问三遍，
# 写在纸上才周全。
three-boxes-c1-text =
    Deposit, investment, insurance too:
    Three boxes stand in front of you.
    Ask three times before you sign,
    And have it written, line by line.

# 原文：“阿姨，这个跟存款一样，还送一份保障。”银行大厅里，小柳笑着迎上来。
# 丁老师78岁，教了一辈子小学算术。她手里的10万块，是留给老伴换膝盖的。
# 她从包里摸出红铅笔，递过去。“那就写上四个字：这是存款。再签个名。”小柳的笔停在半空，半天没落下来。
# 柜员小姚走过来看了看。“丁老师，这是10年的保险，早退要亏钱。”她说。
# 丁老师谢过她，把钱存了定期。存单上“定期存款”四个字，她用红笔画了个圈。
three-boxes-c2-text =
    "It's just like a deposit, Auntie, and you get cover thrown in." In the hall of the bank, Young Liu came up with a smile.
    Mrs Ding is 78, and taught sums at primary school all her life. The 100,000 yuan in her hand were put by for her husband's new knee.
    She took a red pencil out of her bag and held it out. "Then write four words: this is a deposit. And sign your name." In Young Liu's hand the pencil stopped in mid-air, and for a long while it did not come down.
    Young Yao, the teller, came over to look. "Mrs Ding, this is an insurance policy of 10 years," she said. "If you cancel early, you lose money."
    Mrs Ding thanked her and put the money on fixed deposit, in the bank for a set time. On the deposit slip stood the words "fixed deposit", and she drew a red ring round them.

# 原文：“一码归一码”，这话您常说。存款是存款，保险是保险，装错了盒子，急用时就拿不出来。
three-boxes-c3-text = An old saying: "Each thing by itself." A deposit is a deposit, and insurance is insurance. In the wrong box, it can't be had when you need it.

# 原文：晚上邻居来串门，丁老师在纸上画了三个盒子。
# 第一个是存款。钱放在银行，利息不高，本钱安稳。万一银行还不上，有存款保险来赔。
# 第二个是理财。钱交给别人去打理，赚了亏了，都算自己的。
# 第三个是保险。它管的是生病和意外，真出了事，它来赔。中途退，本钱拿不全。
three-boxes-c4-text =
    In the evening the neighbours dropped in, and Mrs Ding drew three boxes on a sheet of paper.
    The first is a deposit. The money stays in the bank. The interest is low, but your money stays whole. Should the bank be unable to pay, deposit insurance pays.
    The second is an investment. The money goes to others, who manage it for you. Whether it gains or loses, it is all your own.
    The third is insurance. It looks after illness and accidents: if they really happen, it pays. Cancel halfway, and you do not get back all you paid.

# 说话：小柳（骗子） → 丁老师（老人）
# 原文：丁老师，上回没讲清。这款真是存款，利息还高。
three-boxes-c5-l1 = I didn't make it clear last time, Mrs Ding. This one really is a deposit, and the interest is high.

# 原文：把保险说成存款，是最常见的一招。
three-boxes-c5-l1-flag = Calling insurance a deposit is the commonest trick of all.

# 说话：丁老师（老人） → 小柳（骗子）
# 原文：随时能取吗？取了扣不扣钱？
three-boxes-c5-l2 = Can I take it out any time? Is anything taken off if I do?

# 说话：小柳（骗子） → 丁老师（老人）
# 原文：随时能取，一分不亏，您放一百个心。
three-boxes-c5-l3 = Any time you like, and you won't lose a yuan. Put your mind at rest.

# 原文：保险退早了要扣钱，合同里写着，嘴上却不提。
three-boxes-c5-l3-flag = Cancel insurance early, and money is taken off. It is there in the contract, but he does not mention it.

# 说话：丁老师（老人） → 小柳（骗子）
# 原文：一分不亏写在哪一页？你指给我看。
three-boxes-c5-l4 = "Won't lose a yuan": which page is that on? Show me.

# 说话：小柳（骗子） → 丁老师（老人）
# 原文：字太小，您别费眼，签这儿，后面我来填。
three-boxes-c5-l5 = The print is so small, do spare your eyes. Sign here, and I'll fill in the rest.

# 原文：空白处签了字，后来填什么都算您的。
three-boxes-c5-l5-flag = Sign a blank, and whatever is filled in later counts as yours.

# 说话：丁老师（老人） → 小柳（骗子）
# 原文：眼睛花，心里不花，我带回家念一遍。
three-boxes-c5-l6 = My eyes may be dim, but my mind is not. I'll take it home and read it aloud.

# 说话：小柳（骗子） → 丁老师（老人）
# 原文：今天最后一天。公司来电话问，您都说“清楚”。
three-boxes-c5-l7 = Today is the last day. When the company rings to ask, just say it's all "clear".

# 原文：又催您，又教您怎么答，是怕您说出没听懂。
three-boxes-c5-l7-flag = He hurries you, and he tells you what to answer. He fears you will say it was not clear.

# 说话：丁老师（老人） → 小柳（骗子）
# 原文：那就等我真清楚了，再来签。
three-boxes-c5-l8 = Then I'll come and sign when it really is clear to me.

# 原文：存款有存款保险。一个人在同一家银行，本钱加利息，最高赔{figure-deposit-cover}。
three-boxes-c6-text = Deposits have deposit insurance. For one person in one bank, it pays up to { figure-deposit-cover }, money and interest together.

# 原文：内地：《存款保险条例》第五条。别处：当地的存款保障机构
three-boxes-c6-source = Mainland: Deposit Insurance Regulation, Article 5. Elsewhere: the deposit protection body of the place

# 原文：买长期保险，有一段反悔期，合同里叫“犹豫期”。过了这段日子再退，退的是“现金价值”。现金价值，就是退保能拿回的钱，头几年往往比交的少。
three-boxes-c7-text = With long-term insurance you have some days to change your mind. The contract calls them the "cooling-off period". If you cancel after those days, you get the "cash value". That is what you get back when you cancel, and in the first years it is often less than you paid.

# 原文：《中华人民共和国保险法》第四十七条；犹豫期长短以合同为准
three-boxes-c7-source = Insurance Law of the People's Republic of China, Article 47; the length of the cooling-off period is as the contract says

# 原文：问：这是存款、理财，还是保险？
three-boxes-c8-i1 = Ask: is this a deposit, an investment or insurance?

# 原文：问：最坏的时候，会亏多少？
three-boxes-c8-i2 = Ask: at the very worst, how much would I lose?

# 原文：问：中途取出来，要扣多少？
three-boxes-c8-i3 = Ask: if I take it out midway, how much is taken off?

# 原文：请他写在纸上，带回家念给家里人听
three-boxes-c8-i4 = Have him write it down. Take it home and read it to the family.

# 原文：说的跟写的不一样，拨{hotline-finance}投诉
three-boxes-c8-i5 = If what he said is not what is written, ring { hotline-finance } and complain.

# 原文：看病的钱，说用就要用，放哪个盒子合适？
three-boxes-q1-ask = Money for the doctor may be needed at any moment. Which box suits it?

# 原文：放进存款那个盒子
three-boxes-q1-o1 = The box for deposits

# 原文：存款急用时能取，本钱安稳。定期提前取，只是利息少一点。
three-boxes-q1-o1-why = A deposit can be taken out in need, and your money stays whole. A fixed deposit taken out early only earns less interest.

# 原文：放进理财那个盒子
three-boxes-q1-o2 = The box for investments

# 原文：有的理财没到期不能取，还可能亏。急用的钱，要拿得出来。
three-boxes-q1-o2-why = Some investments cannot be taken out before they are due, and they may lose. Money for urgent needs must be within reach.

# 原文：放进保险那个盒子
three-boxes-q1-o3 = The box for insurance

# 原文：保险能防大病和意外，是好东西。中途退要亏，急用的钱另外放。
three-boxes-q1-o3-why = Insurance is a good thing against serious illness and accidents. Cancelling midway loses money, so keep money for urgent needs elsewhere.

# 原文：把急用的钱单独存在银行里。
three-boxes-q1-next = Keep the money for urgent needs apart, in the bank.

# 原文：丁老师真有这笔存款，这条短信您看呢？
three-boxes-q2-ask = Mrs Ding really has this deposit. What do you think of the message?

# 原文：【城南银行】丁女士，您尾号3321的定期存款11月20日到期。请带存单和身份证，到开户的网点办理。
three-boxes-q2-show = South City Bank: Mrs Ding, your fixed deposit ending in 3321 is due on 20 November. Please bring your deposit slip and ID card to the branch where you opened it.

# 原文：只提醒日子，请您自己去网点。没有网址，也不要密码。
three-boxes-q2-why = It only reminds you of the day, and asks you to go to the branch yourself. There is no web address, and no password is wanted.

# 原文：带上存单，自己走到网点去办。
three-boxes-q2-next = Take the deposit slip, and go to the branch yourself.

# 原文：下面哪几样，可能拿不回全部本钱？
three-boxes-q3-ask = With which of these might you not get back all your money?

# 原文：理财，到期看行情怎样
three-boxes-q3-o1 = An investment, depending on the market

# 原文：理财有赚也有亏。买之前，先问最坏会亏多少。
three-boxes-q3-o1-why = Investments can gain, and they can lose. Before you buy, ask what you would lose at the very worst.

# 原文：长期保险，第2年就退
three-boxes-q3-o2 = Long-term insurance, cancelled in year 2

# 原文：早退只退现金价值，头几年往往比交的少。
three-boxes-q3-o2-why = Cancel early, and you get only the cash value. In the first years it is often less than you paid.

# 原文：存款，1万块存上一年
three-boxes-q3-o3 = A deposit of 10,000 yuan, one year

# 原文：这是存款，有存款保险管着，1万块连本带利都能拿回。
three-boxes-q3-o3-why = This is a deposit, and deposit insurance watches over it. The 10,000 yuan come back with all their interest.

# 原文：别人代存的“高息存款”
three-boxes-q3-o4 = A "high-interest deposit" someone makes for you

# 原文：钱进了别人手里，就不在您的存折上。说是存款，银行里也查不到。
three-boxes-q3-o4-why = Once it is in other hands, the money is not in your bank book. They call it a deposit, but the bank finds none.

# 原文：国债，到期去柜台取钱
three-boxes-q3-o5 = Savings bonds, cashed when due

# 原文：国债是国家向大家借钱，到期还本钱、给利息。
three-boxes-q3-o5-why = With savings bonds the state borrows from us all, and pays back money and interest when due.

# 原文：开口先问：这是存款吗？请写上。
three-boxes-q3-next = Open with this: is it a deposit? Then please write it down.

# 原文：小柳哪句话不对劲？
three-boxes-q4-ask = Which of Young Liu's lines does not ring true?

# 说话：小柳（骗子） → 丁老师（老人）
# 原文：丁老师，您请坐，我给您倒杯水。
three-boxes-q4-l1 = Do sit down, Mrs Ding. Let me bring you a glass of water.

# 说话：丁老师（老人） → 小柳（骗子）
# 原文：最坏的时候，会亏多少？
three-boxes-q4-l2 = At the very worst, how much would I lose?

# 说话：小柳（骗子） → 丁老师（老人）
# 原文：肯定赚，写不写都一样，您信我的。
three-boxes-q4-l3 = It's sure to gain. Written or not, it's all the same. Trust me.

# 原文：话说得满，却不肯写。写进合同的才算数。
three-boxes-q4-l3-flag = Full of promises, yet he won't write one down. Only what is in the contract counts.

# 说话：小柳（骗子） → 丁老师（老人）
# 原文：您先签名，金额空着，我回头替您填。
three-boxes-q4-l4 = You sign first and leave the sum blank. I'll fill it in for you later.

# 原文：金额该您自己填。空着签了名，他写多少是多少。
three-boxes-q4-l4-flag = The sum is yours to fill in. Signed with a blank, it becomes whatever he writes.

# 原文：这句是平常话。要留心的是不肯写的，还有替您填的。
three-boxes-q4-why = This line is everyday talk. Mind the one where he won't write, and the one where he fills in for you.

# 原文：请他把话写上，把合同带回家看。
three-boxes-q4-next = Ask him to write it down, and take the contract home to read.

# 原文：邻居何大爷收到这条短信，您看呢？
three-boxes-q5-ask = Your neighbour Mr Ho receives this message. What do you think?

# 原文：【城南银行】何先生，您尾号5507的定期存款今天到期。请点开网址，填卡号和密码办理，转存利息多一倍。
three-boxes-q5-show = South City Bank: Mr Ho, your fixed deposit ending in 5507 is due today. Please open the web link and fill in your card number and password. Renew it there, and the interest is doubled.

# 原文：银行办存款，不会发短信要密码。密码一填，钱就由别人动了。
three-boxes-q5-why = For a deposit, no bank sends a message asking for your password. Once it is filled in, others can move the money.

# 原文：放下短信，打卡背面的电话问银行。
three-boxes-q5-next = Put the message aside, and ring the bank on the number on the back of your card.

# 原文：丁老师想买份保险，小姚这样说，怎么看？
three-boxes-q6-ask = Mrs Ding would like to buy insurance, and Young Yao says this. What do you think?

# 原文：丁老师，这是保险，不是存款，要交5年，早退会亏。您要办，我们得录音录像。您慢慢想。
three-boxes-q6-show = Mrs Ding, this is insurance, not a deposit. You pay for 5 years, and cancelling early loses money. If you want it, we have to record sound and picture. Do take your time.

# 原文：要录音录像，怕有问题
three-boxes-q6-o1 = A recording? Something may be amiss

# 原文：录下来，是给您留个凭证。谁说过什么，以后都查得到。
three-boxes-q6-o1-why = The recording is there as proof for you. Whoever said what, it can be looked up later.

# 原文：讲得明白，听清了再定
three-boxes-q6-o2 = Clearly told: hear it out, then decide

# 原文：是什么、交几年、早退会怎样，都讲在前头。这样卖保险，合规矩。
three-boxes-q6-o2-why = What it is, how many years you pay, what happens if you cancel early: it all comes first. Insurance sold like this follows the rules.

# 原文：回家跟女儿商量了再来
three-boxes-q6-o3 = Talk with my daughter, then come back

# 原文：好。小姚也请您慢慢想。合同念一遍，心里更有底。
three-boxes-q6-o3-why = Good. Young Yao asks you to take your time too. Read the contract through, and you will feel surer.

# 原文：是银行的人，放心就签
three-boxes-q6-o4 = She's from the bank, so just sign

# 原文：小姚讲得实在。合同还是自己看一遍，写在纸上的才算数。
three-boxes-q6-o4-why = Young Yao speaks honestly. Do read the contract yourself all the same. What is on paper is what counts.

# 原文：录的时候，哪句没听懂就说出来。
three-boxes-q6-next = While it records, speak up if a sentence was not clear.

# 原文：有人向您推销，先后怎么排？
three-boxes-q7-ask = Someone wants to sell you something. What do you do, and in what order?

# 原文：先问：存款、理财还是保险
three-boxes-q7-i1 = Ask: deposit, investment or insurance?

# 原文：再问：最坏亏多少，早取扣多少
three-boxes-q7-i2 = Ask the worst loss and the early charge

# 原文：请他把答的话写在纸上
three-boxes-q7-i3 = Have him write down what he answers

# 原文：带回家念给家里人听
three-boxes-q7-i4 = Take it home, read it to family

# 原文：先问清，再写下，回家想一夜。什么时候签字，您说了算。
three-boxes-q7-why = First ask, then have it written, then go home and sleep on it. When you sign is for you to say.

# 原文：把这三问抄在纸上，放进钱包。
three-boxes-q7-next = Copy these three questions onto paper, and keep it in your purse.

# 原文：手里有一万块，存款、理财、保险三个盒子，您怎么放？
three-boxes-guide-opening = You have ten thousand yuan, and three boxes: deposit, investment, insurance. How would you place it?

# 原文：签字之前问三句：是什么？最坏亏多少？中途取扣多少？请他写下来。
three-boxes-guide-p1 = Before signing, ask three things. What is it? What could I lose at worst? What is taken off if I leave midway? Have it written.

# 原文：三个盒子各有用处。急用的钱放存款，大病意外靠保险。
three-boxes-guide-p2 = Each box has its use. Money you may need soon goes in a deposit. Illness and accidents are for insurance.

# 原文：在银行大厅里买的，还能不是存款？
three-boxes-guide-a1 = I bought it in the hall of the bank. Can it be anything but a deposit?

# 原文：能。银行也代卖理财和保险，都在一个大厅里。看单子上印的是什么，印着“存款”才是存款。
three-boxes-guide-a1-answer = It can. Banks also sell investments and insurance for others, in the same hall. See what is printed on the slip. Only "deposit" is a deposit.

# 原文：照这么说，理财都不能买？
three-boxes-guide-a2 = Does this mean we can't buy investments at all?

# 原文：不是。亏得起的钱，问明白了，可以买。看病过日子的钱，别放进去。
three-boxes-guide-a2-answer = No. With money you can afford to lose, and when it is all clear, you can. Money for doctors and daily life stays out of it.

# 原文：我已经把保险当存款买了，怎么办？
three-boxes-guide-a3 = I've already bought insurance, thinking it was a deposit. What now?

# 原文：先查查是哪天签收的。还在反悔期，去柜台退。过了，看合同里那张现金价值表，退能拿多少。当时真跟您说是存款的，可以照实投诉。
three-boxes-guide-a3-answer = Find the day you signed for it. Still cooling-off? Cancel at the counter. If not, see in the table what you would get back. If they told you it was a deposit, you may complain, truthfully.

# 原文：有人会当场想起自己那张单子，心里一沉。别说“亏了”，课后陪他找签收日和那张表。也别把银行的人都说成骗子。
three-boxes-guide-watch = Some will think of a slip of their own, and their heart sinks. Don't say "you've lost". Afterwards, find the signing day and the table together. And don't paint all bank staff as swindlers.

## lessons/04-money-on-screen.toml：投资群和“稳定币”

# 原文：投资群和“稳定币”
money-on-screen-title = Money on a screen

# 原文：屏上的数不算，取得出来才算。
money-on-screen-take-home = A figure on a screen is not money. What you can take out is.

# 原文：从账里扣吧，我一分不再交。
money-on-screen-reply = Take it off my balance. I pay in nothing more.

# 原文：小乔
money-on-screen-people-scammer = Young Qiao

# 原文：顾大爷
money-on-screen-people-elder = Mr Gu

# 原文：小舟
money-on-screen-people-family = Zhou

# 原文：银幕上头金满山，
# 伸手一摸是布单。
# 取钱反要先交钱，
# 一分一厘别再添。
money-on-screen-c1-text =
    On the screen, a mountain of gold:
    A cotton sheet is all you hold.
    If you must pay to get yours out,
    Pay nothing more, there is no doubt.

# 原文：“52000元”。软件上这个数，顾大爷一天要看八回。他77岁，放了40年露天电影，眼神还好使。
# 霜降那天，有人拉他进了一个群。群里的小乔天天讲“稳定币”，说它跟着美元走，又稳，又月月涨。
# 他照网址装了软件，放进1000元。过两天取200元，真到了卡上。他又放进30000元，那是给老伴镶牙的钱。
# 数字天天往上跳。立冬他想取，屏上蹦出一行字：“先交8000元税款。”
# 外孙小舟来送白菜，听完问：“从那52000元里扣，不就行了？”
# 顾大爷愣住了。银幕上的金山，他放过多少回。灯一关，就是一块白布。
# 祖孙俩当天去报了案。路上小舟没埋怨，只问姥爷当年怎么挂银幕。那8000元，骗子没拿到。
# （人名是化名，根据公开报道改编。）
money-on-screen-c2-text =
    "52,000 yuan." Mr Gu looked at that figure in the app eight times a day. He is 77. For 40 years he showed films in the open air, and his eyes are still good.
    One October day someone put him in a chat group. Young Qiao there spoke daily of "stablecoins": tied to the dollar, so steady, and up every month.
    He installed the app from a web address and put in 1,000 yuan. Two days later he took out 200 yuan, and they really came. So he put in 30,000 yuan, the money for his wife's teeth.
    The figure jumped up daily. In November he wanted it out. A line came up: "Pay tax of 8,000 yuan first."
    His grandson Zhou, bringing cabbages, asked: "Can't they take it off the 52,000 yuan?"
    Mr Gu sat still. How many mountains of gold had he shown! Lights off, and there is a white sheet.
    They went to the police that day. On the way Zhou spoke no word of blame. He only asked how Grandad used to hang the screen. Those 8,000 yuan the swindlers never got.
    (Names are changed. The story is adapted from published reports.)

# 原文：“镜中花，水中月”，看得见，拿不着。软件上的数也是这样，到了自己卡上才是钱。
money-on-screen-c3-text = An old saying: flowers in a mirror, the moon in the water. You see them and cannot hold them. A figure in an app is the same. It is money when it is on your own card.

# 说话：小乔（骗子） → 顾大爷（老人）、小舟（家人）
# 原文：顾爷爷，咱们这个币跟着美元走，又稳，又月月涨。
money-on-screen-c4-l1 = Grandpa Gu, our coin is tied to the dollar. It's steady, and it goes up every month.

# 原文：真要是稳，就不会月月涨。两头好处，他都许了。
money-on-screen-c4-l1-flag = If it were steady, it would not go up every month. He promises both.

# 说话：顾大爷（老人） → 小乔（骗子）、小舟（家人）
# 原文：我想全取出来，老伴的牙约好了。
money-on-screen-c4-l2 = I want it all out. My wife's teeth are booked.

# 说话：小乔（骗子） → 顾大爷（老人）、小舟（家人）
# 原文：恭喜呀！按规定先交8000元税款，交完就到账。
money-on-screen-c4-l3 = Congratulations! The rule is tax of 8,000 yuan first, then it all comes to you.

# 原文：取自己的钱，倒要先往外掏。
money-on-screen-c4-l3-flag = To take out what is his, he is to pay in.

# 说话：小舟（家人） → 小乔（骗子）、顾大爷（老人）
# 原文：税款从那52000元里扣，行吗？
money-on-screen-c4-l4 = Take the tax off the 52,000 yuan. Will that do?

# 说话：小乔（骗子） → 顾大爷（老人）、小舟（家人）
# 原文：系统锁着，扣不了。群里的叔叔阿姨都是先交的。
money-on-screen-c4-l5 = The system is locked, it can't. All the uncles and aunties in the group paid first.

# 原文：扣不了，多半是里头没有钱。群里晒单的，常是他们自己人。
money-on-screen-c4-l5-flag = It can't, most likely, because nothing is in it. Those who show off gains are often his own people.

# 说话：顾大爷（老人） → 小乔（骗子）、小舟（家人）
# 原文：那打给谁？公司全名叫什么？
money-on-screen-c4-l6 = Whom do I pay? What is the firm's full name?

# 说话：小乔（骗子） → 顾大爷（老人）、小舟（家人）
# 原文：打给财务王姐。今晚12点不交，账户就冻住了。
money-on-screen-c4-l7 = Pay Sister Wang in accounts. After 12 tonight, your account is frozen.

# 原文：公司名不说，钱进个人的卡，又拿“冻住”来催。
money-on-screen-c4-l7-flag = No firm's name, one person's card, and "frozen" to rush him.

# 说话：顾大爷（老人） → 小乔（骗子）、小舟（家人）
# 原文：放了一辈子电影，影子我认得。不交了。
money-on-screen-c4-l8 = I've shown films all my life. I know a shadow. I'm not paying.

# 原文：软件要照网址装，应用市场里没有
money-on-screen-c5-i1 = The app comes from a web address, not the app store

# 原文：先让您取出一点小钱
money-on-screen-c5-i2 = First lets you take out a little

# 原文：数字天天涨，就是取不出
money-on-screen-c5-i3 = The figure climbs daily, yet won't come out

# 原文：取钱之前，要交税款、保证金
money-on-screen-c5-i4 = Wants tax or a bond before you take out money

# 原文：虚拟币不是国家发的钱，不能当人民币花。2026年2月，人民银行等八个部门写明了：虚拟货币相关业务活动，属于非法金融活动。
money-on-screen-c6-text = Virtual coins are not issued by the state, and cannot be spent like yuan. In February 2026 the People's Bank and others, eight bodies in all, wrote it down: business with virtual currency is illegal finance.

# 原文：人民银行等八部门《关于进一步防范和处置虚拟货币等相关风险的通知》，2026年2月6日
money-on-screen-c6-source = Notice on Virtual Currency Risks, People's Bank of China and seven other bodies, 6 February 2026

# 原文：2025年7月，北京、深圳都提醒大家：有人打着“稳定币”的旗号收钱。他们爱说“稳赚不赔”“保本付息”。没有许可，这样向众人收钱，就有非法集资的风险。
money-on-screen-c7-text = In July 2025, Beijing and Shenzhen gave warning: some collect money in the name of "stablecoins". They like to say "sure to gain", "money and interest guaranteed". Without a licence, collecting from the public like this may be illegal fundraising.

# 原文：深圳有关部门2025年7月7日公告；北京市互联网金融行业协会2025年7月9日风险提示
money-on-screen-c7-source = Notice of Shenzhen authorities, 7 July 2025; Beijing Internet Finance Association, risk notice, 9 July 2025

# 原文：群里发的网址不点，软件不装
money-on-screen-c8-i1 = Open no web address from a group, install no app

# 原文：已经放了钱，先停手，一分不再加
money-on-screen-c8-i2 = Money in already? Stop, and add nothing

# 原文：马上拨{hotline-police}，说清几点、多少、转给谁
money-on-screen-c8-i3 = Ring {hotline-police} at once: when, how much, to whom

# 原文：聊天、转账记录都留着，先别退群
money-on-screen-c8-i4 = Keep chats and payment records, stay in the group for now

# 原文：想买基金，去银行、证券公司的柜台问
money-on-screen-c8-i5 = Want a fund? Ask at a bank's or broker's counter

# 原文：软件写着赚了，取钱却要先交税。多半是怎么回事？
money-on-screen-q1-ask = The app shows a gain, but wants tax before it pays out. What is likely?

# 原文：交了这笔，钱就能取
money-on-screen-q1-o1 = Once it's paid, the money comes

# 原文：交了税款，还有保证金、解冻费等着。钱只往一头走。
money-on-screen-q1-o1-why = After the tax, a bond and an unfreezing fee wait. The money goes one way only.

# 原文：数是写的，里头没钱
money-on-screen-q1-o2 = A figure only, with no money in it

# 原文：真赚了，税从里头扣就行。扣不出来，那数多半是打上去的。
money-on-screen-q1-o2-why = From a real gain, tax can be taken off. If it can't, the figure was only typed in.

# 原文：收费严，平台才正规
money-on-screen-q1-o3 = Strict fees mean a proper firm

# 原文：正规的地方，收费写在明处，不会叫您打到个人卡上。
money-on-screen-q1-o3-why = Proper firms show fees openly, and never have you pay to a person's card.

# 原文：先问问小舟再说
money-on-screen-q1-o4 = I'll ask Zhou first

# 原文：这一问很值。多一个人听，话里的漏洞就藏不住。
money-on-screen-q1-o4-why = Well worth it. With one more to listen, the holes in the story show.

# 原文：钱先不转，问他一句：从账里扣行不行？
money-on-screen-q1-next = Put down the phone and ask: can you take it off my balance?

# 原文：茶馆里有人这样说，您看呢？
money-on-screen-q2-ask = Someone in the tea house says this. What do you think?

# 原文：大爷，这叫数字养老币，一枚1元，每天多出3厘，跟存折一样随时取。您看我手机，昨天又多了90元。今天放10000元，送您个保温杯。您转给我，我替您存。
money-on-screen-q2-show = These are digital pension coins, sir, 1 yuan each. They grow by 3 yuan a day on a thousand, and you take them out any time, as from a bank book. Look, I had 90 yuan more yesterday. Put in 10,000 yuan today, and this flask is yours. Send it to me, I'll pay it in for you.

# 原文：一天3厘，一百块一年要给一百多块，没有哪个存折这样。钱转给他，您手里就只剩屏上一个数。
money-on-screen-q2-why = At 3 yuan a day on a thousand, a hundred yuan would earn over a hundred in a year. No bank book does that. Send him the money, and you are left with a figure on a screen.

# 原文：杯子不要，钱不转，换张桌子喝茶。
money-on-screen-q2-next = Leave the flask, move no money, and go back to your own tea.

# 原文：银行柜员这样说，您看呢？
money-on-screen-q3-ask = A bank teller says this. What do you think?

# 原文：大爷，数字人民币就是人民币，一元顶一元，不会涨成两元。您想用，手机里开一个，不收钱。不想用，现金照样花。有人劝您拿它去投资，您先来柜台问我。
money-on-screen-q3-show = Sir, digital yuan are yuan, one for one, and one never grows to two. If you like, open it on your phone, free of charge. If not, cash is as good as ever. If someone wants you to invest them, ask me here first.

# 原文：他不说能赚，也不收钱，一元就是一元。用不用随您，人就坐在银行柜台里。
money-on-screen-q3-why = No talk of gains, no charge, and one yuan is one yuan. You may use it or not, and he sits at a bank counter.

# 原文：想用就在柜台开，不想用也不耽误。
money-on-screen-q3-next = If you want it, open it at the counter. If not, nothing is lost.

# 原文：碰上哪几样，往后怕是取不出？
money-on-screen-q4-ask = Which signs tell you that money may not come out again?

# 原文：软件在应用市场找不到
money-on-screen-q4-o1 = The app isn't in the app store

# 原文：正经软件不怕上架。照网址装的，里头的数由他们写。
money-on-screen-q4-o1-why = A proper app can be in the store. In one from a web address, they write the figures.

# 原文：办事要本人带身份证
money-on-screen-q4-o2 = I must come myself, with my ID

# 原文：认准本人再办，是护着您的钱。银行、证券公司都这样。
money-on-screen-q4-o2-why = To be sure it is you guards your money. All banks and brokers do it.

# 原文：小钱能取，大钱总卡着
money-on-screen-q4-o3 = Small sums come out, large ones stick

# 原文：小钱是让您放心的。想取大钱，就有一关又一关。
money-on-screen-q4-o3-why = The small ones are there to calm you. For a large one there is gate after gate.

# 原文：收钱的卡，回回换个人
money-on-screen-q4-o4 = Each time I pay to another person

# 原文：正规机构收钱，进它自己的账户。老换人，是怕警察查。
money-on-screen-q4-o4-why = A proper firm takes money into its own account. New names are there to hide from the police.

# 原文：打开应用市场，搜搜有没有这个软件。
money-on-screen-q4-next = Open the app store and look whether the app is there.

# 原文：小乔哪句话露了马脚？
money-on-screen-q5-ask = Which of Young Qiao's lines give him away?

# 说话：小乔（骗子） → 顾大爷（老人）
# 原文：顾爷爷，天凉了，您那老寒腿可得护着。
money-on-screen-q5-l1 = Grandpa Gu, it's turning cold. Do keep your knees warm.

# 说话：顾大爷（老人） → 小乔（骗子）
# 原文：我先取5000元，给老伴买药。
money-on-screen-q5-l2 = I'll take out 5,000 yuan first, for my wife's medicine.

# 说话：小乔（骗子） → 顾大爷（老人）
# 原文：取的人多，先交2000元保证金，给您排在前头。
money-on-screen-q5-l3 = So many are waiting. Pay a bond of 2,000 yuan, and you're first in line.

# 原文：取自己的钱，没有先往外交的道理。
money-on-screen-q5-l3-flag = To take out your own money, you never have to pay in first.

# 说话：小乔（骗子） → 顾大爷（老人）
# 原文：银行要是问，您就说是给孙子买房。
money-on-screen-q5-l4 = If the bank asks, say it's for a flat for your grandson.

# 原文：教您编话，是怕银行的人提醒您。
money-on-screen-q5-l4-flag = He teaches you a story, for fear that the bank warns you.

# 原文：这句听着平常。要留心的，一句要钱，一句教人编话。
money-on-screen-q5-why = This line is everyday talk. Mind the one that wants money, and the one that teaches a story.

# 原文：到了银行，照实说这钱转给谁。
money-on-screen-q5-next = At the bank, say truly who gets the money.

# 原文：银行的人这样介绍，怎么看？
money-on-screen-q6-ask = Someone at the bank says this. What do you think?

# 原文：顾师傅，这只基金去年亏过，今年也说不准。先填张表，看看适不适合您。今天不买也行。
money-on-screen-q6-show = Mr Gu, this fund lost money last year, and this year nobody can say. Let's fill in a form first and see if it suits you. You need not buy today.

# 原文：说会亏，准是骗局
money-on-screen-q6-o1 = "It can lose": surely a swindle

# 原文：肯把会亏讲在前头，是实在话。骗子只讲赚，不讲亏。
money-on-screen-q6-o1-why = To speak of losses first is honest. Swindlers speak only of gains.

# 原文：填过表就不会亏
money-on-screen-q6-o2 = With the form, it cannot lose

# 原文：填表是看适不适合，不管涨跌。会不会亏，还要看行情。
money-on-screen-q6-o2-why = The form is to see if it suits you. Gain or loss depends on the market.

# 原文：先拿资料给小舟看
money-on-screen-q6-o3 = Show Zhou the papers first

# 原文：挺好。他说了今天不买也行，回家看明白不迟。
money-on-screen-q6-o3-why = Good. You need not buy today, so there is time to read at home.

# 原文：会亏讲明了，想好再定
money-on-screen-q6-o4 = Losses are named: think, then decide

# 原文：好处坏处都摆出来，不催您。主意由您慢慢拿。
money-on-screen-q6-o4-why = Good and bad are both laid out, and nobody rushes you. You decide in your own time.

# 原文：看病养老的钱先留出来，别动它。
money-on-screen-q6-next = Put aside the money for doctors and old age, and leave it there.

# 原文：钱放进去取不出，先后怎么排？
money-on-screen-q7-ask = Money is in and won't come out. What first, what next?

# 原文：先停手，一分不再交
money-on-screen-q7-i1 = Stop, and pay in nothing more

# 原文：马上拨{hotline-police}报案
money-on-screen-q7-i2 = Ring {hotline-police} at once

# 原文：带上聊天和转账记录去派出所
money-on-screen-q7-i3 = Take chats and records to the police

# 原文：再有人说能追回，先收费的不理
money-on-screen-q7-i4 = Later: answer no one with a fee first

# 原文：先把口子堵住，再报案。往后来“帮您追钱”的，是想再骗一回。
money-on-screen-q7-why = Close the hole first, then report it. Whoever comes later to "recover" it wants to cheat you once more.

# 原文：给家里人打个电话，请他陪您去。
money-on-screen-q7-next = Ring someone in the family to go with you.

# 原文：谁的手机上，被人拉进过讲赚钱的群？
money-on-screen-guide-opening = Who has been put in a chat group about making money?

# 原文：屏幕上的数是他们写的。能全数取回自己卡上，才算钱。
money-on-screen-guide-p1 = The figure on the screen is what they write there. It is money when all of it is on your own card.

# 原文：取自己的钱，费用从里头扣就行。要另外先交，就停手报警。
money-on-screen-guide-p2 = Taking out your own money? Costs can come off it. If you must pay extra first, stop, and ring the police.

# 原文：我取过200元，真到了账，怎么会是假的？
money-on-screen-guide-a1 = I took out 200 yuan, and they really came. How can it be false?

# 原文：那200元本来就是您自己的。让您取一回小的，好让您放进大的。要看的是：全取出来，行不行？
money-on-screen-guide-a1-answer = Those 200 yuan were your own all along. You take out a little, so that you put in a lot. Ask this: may I take it all out?

# 原文：听说香港的稳定币有牌照，是真的吧？
money-on-screen-guide-a2 = I hear Hong Kong stablecoins have licences. Surely they are real?

# 原文：各地规矩不一样。内地明文写着，虚拟货币相关业务属于非法金融活动。拿别处的牌照来劝您转钱的，更要停一停。
money-on-screen-guide-a2-answer = Each place has its rules. On the mainland it is in writing: business with virtual currency is illegal finance. If someone uses a licence from elsewhere to have you pay, stop all the more.

# 原文：数字人民币也是这种币吗？
money-on-screen-guide-a3 = Is the digital yuan such a coin, too?

# 原文：不是。数字人民币是国家发的，一元就是一元，不会涨价。劝您拿它去投资的，是借它的名字。
money-on-screen-guide-a3-answer = No. The state issues the digital yuan. One yuan is one yuan, and never goes up. Whoever wants you to invest in it only borrows its name.

# 原文：在座也许有人的钱正压在里头。别问“怎么会信这个”，也别当众追问数目。下课单独陪他打电话、理记录。
money-on-screen-guide-watch = Someone here may have money stuck in it now. Don't ask "how could you believe it", nor how much, in public. Afterwards, ring and sort the records together, alone.

## lessons/05-national-projects.toml：“国家项目”和国补

# 原文：“国家项目”和国补
national-projects-title = "National projects"

# 原文：领国家的钱，不用先交钱。
national-projects-take-home = Money from the state never needs money from you first.

# 原文：文号给我，我去街道窗口问。
national-projects-reply = Give me its number. I'll ask at the neighbourhood office.

# 原文：袁主任
national-projects-people-scammer = Director Yuan

# 原文：蒋奶奶
national-projects-people-elder = Granny Jiang

# 原文：淑珍
national-projects-people-friend = Shuzhen

# 原文：红头文件满群飞，
# 哄您交钱领一堆。
# 真有公文查得到，
# 街道窗口问一回。
national-projects-c1-text =
    Papers with a scarlet head:
    Pay a little, get heaps instead.
    True papers go from hand to hand;
    Ask at the counter where they stand.

# 原文：头场雪那天，老姐妹淑珍拉蒋奶奶进了一个群。群里有五百多人，早上一齐发小红旗，热闹得像过年。
# 群主袁主任发来一张红头文件，底下盖着大红章。上面说，民族资产解冻了，每人能领60万元。先交98元公证费，就能编号。
# 98元也就是两袋米，蒋奶奶的手指都伸到付款那儿了，又缩了回来。她78岁，在县里的打字室打了31年公文。
# 公文发给谁，谁发的，文号怎么写，她闭着眼都能打。这一张，连发给谁都没写。她把文号抄在挂历背面，走到街道窗口去问。
# 窗口的姑娘查了查，摇头说：“没有这份文件。也没有这样的项目。”
# 淑珍已经交了三回，一共396元，几夜没睡好。她说怕人笑话。
# “拿国旗来骗人，该臊的是他。”蒋奶奶说。两人一起去了派出所。
# （人名是化名，根据公开报道改编。）
national-projects-c2-text =
    On the day of the first snow, her old friend Shuzhen brought Granny Jiang into a chat group. Over five hundred people posted little red flags each morning, merry as New Year.
    Director Yuan, who ran it, sent a paper with a red heading and a large red stamp. The nation's assets were released, it said: 600,000 yuan for each. For a notary's fee of 98 yuan, one got a number.
    98 yuan is two bags of rice. Granny Jiang's finger was on "pay", and drew back. She is 78, and typed official papers for her county for 31 years.
    To whom a paper goes, who sends it, what its number means: she knows it with closed eyes. This one did not even say to whom. She copied its number, and asked at the neighbourhood office.
    The young woman looked, and shook her head. "There is no such paper. And no such project."
    Shuzhen had paid three times, 396 yuan, and lay awake at night. She feared that people would laugh.
    "He cheats with the nation's flag. The shame is his," said Granny Jiang. They went to the police together.
    (Names are changed. The story is adapted from published reports.)

# 原文：老话说“拿着鸡毛当令箭”。红头文件是假的，那张纸就是鸡毛。
national-projects-c3-text = An old saying: he carries a chicken feather and calls it the general's order. The red paper was false. It was the feather.

# 说话：袁主任（骗子） → 蒋奶奶（老人）、淑珍（朋友）
# 原文：家人们，民族资产解冻，下月每人发60万元。
national-projects-c4-l1 = Dear all, the nation's assets are released. Next month, 600,000 yuan for each of us.

# 原文：公安部讲得明白：我国没有这样的项目，一个也没有。
national-projects-c4-l1-flag = The Ministry of Public Security says it plainly: there is no such project in China, not one.

# 说话：蒋奶奶（老人） → 袁主任（骗子）、淑珍（朋友）
# 原文：那98元做什么用？
national-projects-c4-l2 = What are the 98 yuan for?

# 说话：袁主任（骗子） → 蒋奶奶（老人）、淑珍（朋友）
# 原文：公证费，国家定的。交了才有编号。
national-projects-c4-l3 = The notary's fee, set by the state. Pay it, and you get your number.

# 原文：发钱的事，先从您这儿收一笔，事情就反了。
national-projects-c4-l3-flag = They are to give you money, and take some first. That is upside down.

# 说话：蒋奶奶（老人） → 袁主任（骗子）、淑珍（朋友）
# 原文：文号在这儿，我去街道问问。
national-projects-c4-l4 = I have its number. I'll ask at the neighbourhood office.

# 说话：袁主任（骗子） → 蒋奶奶（老人）、淑珍（朋友）
# 原文：这是保密工程。您一问就算泄密，名额取消。
national-projects-c4-l5 = This is a secret project. If you ask, that's a leak, and your place is gone.

# 原文：名头大得吓人，偏偏不许您查。
national-projects-c4-l5-flag = So grand a name, and you may not check it.

# 说话：淑珍（朋友） → 袁主任（骗子）、蒋奶奶（老人）
# 原文：可我都交了三回了。
national-projects-c4-l6 = But I've paid three times already.

# 说话：袁主任（骗子） → 蒋奶奶（老人）、淑珍（朋友）
# 原文：淑珍姐，您再拉五个人进来，升您当队长，多领一份。
national-projects-c4-l7 = Sister Shuzhen, bring in five more, and you're team leader, with a second share.

# 原文：拉进来的都是熟人，收走的是他们的钱。
national-projects-c4-l7-flag = Those you bring in are people you know. It is their money he takes.

# 说话：蒋奶奶（老人） → 袁主任（骗子）、淑珍（朋友）
# 原文：那我等街道发通知。这98元，先买两袋米。
national-projects-c4-l8 = Then I'll wait for the office to tell me. My 98 yuan buy two bags of rice.

# 原文：交几十几百元，说能领几十万
national-projects-c5-i1 = Pay tens or hundreds, get hundreds of thousands

# 原文：文件只在群里发，窗口查不到
national-projects-c5-i2 = The paper is only in the group; no office has it

# 原文：说是保密，不让您去问
national-projects-c5-i3 = It is secret, so you may not ask

# 原文：拉人进群，给您升官加钱
national-projects-c5-i4 = Bring people in, and rise in rank and pay

# 原文：我国没有任何民族资产解冻这样的项目和组织。凡说交几十元、几百元，就能得几万、几百万的，都是诈骗。
national-projects-c6-text = China has no project and no body that "releases the nation's assets". Whoever says you get tens of thousands or millions for a few dozen or a few hundred yuan is a swindler.

# 原文：公安部关于民族资产解冻类诈骗的提示“四个凡是”，重庆公安发布
national-projects-c6-source = Ministry of Public Security, four warnings on "national assets" scams, published by the Chongqing police

# 原文：2024年2月起，公安部专门打这种骗局。到10月，破案574起，牵涉的钱有129亿多元。一回只收几十、几百元，也能收成这么大一堆。
national-projects-c7-text = From February 2024, the Ministry of Public Security went after this swindle. By October, 574 cases were solved, with over 12.9 billion yuan. Taken in tens and hundreds, it makes so great a heap.

# 原文：公安部2024年打击民族资产解冻类诈骗专项行动通报，2024年10月刊载
national-projects-c7-source = Ministry of Public Security, report on the 2024 action against "national assets" scams, printed October 2024

# 原文：2024年，有人造了一份假文件，说领以旧换新补贴要交公证费。9月2日商务部声明：从没发过，已经报案。南通公安也讲：领国家补贴，不用先交任何费用。
national-projects-c8-text = In 2024 a false paper asked for a notary's fee for trade-in subsidies. On 2 September the Ministry of Commerce declared: never issued by us, and reported to the police. The Nantong police said too: state subsidies need no payment first.

# 原文：商务部2024年9月2日声明，《南方都市报》9月4日报道；南通市公安局2025年4月7日提示
national-projects-c8-source = Ministry of Commerce statement, 2 September 2024, in Southern Metropolis Daily, 4 September; Nantong police notice, 7 April 2025

# 原文：听见“国家项目”，先不交钱，不拉人
national-projects-c9-i1 = "National project"? Pay nothing, bring in no one

# 原文：把文件名、文号抄下来
national-projects-c9-i2 = Copy down the paper's name and number

# 原文：去街道、社区窗口问有没有
national-projects-c9-i3 = Ask at the neighbourhood office if it exists

# 原文：家电补贴，到商场柜台当面问
national-projects-c9-i4 = For appliance subsidies, ask at the shop's counter

# 原文：交过钱的，留好记录，拨{hotline-police}
national-projects-c9-i5 = Paid already? Keep the records, ring {hotline-police}

# 原文：“交98元，领60万元”，您怎么看？
national-projects-q1-ask = "Pay 98 yuan, get 600,000 yuan." What do you think?

# 原文：98元不多，交了试试
national-projects-q1-o1 = 98 yuan is little, so try it

# 原文：98元是敲门钱。交了头一回，会员费、解冻费跟着就来。
national-projects-q1-o1-why = The 98 yuan only open the door. Membership and release fees come next.

# 原文：盖了红章，应该不假
national-projects-q1-o2 = With that red stamp it's true

# 原文：红头红章，电脑上都画得出来。真文件，街道窗口查得到。
national-projects-q1-o2-why = Red heads and stamps can be drawn by computer. A true paper, the office can find.

# 原文：领钱先交钱，先停住
national-projects-q1-o3 = Pay first, to be paid? I stop

# 原文：国家给钱，不从您这儿先收。光这一条，就够停下来。
national-projects-q1-o3-why = When the state gives, it takes nothing first. This alone is reason to stop.

# 原文：把文号抄下来，去街道窗口问。
national-projects-q1-next = Copy the number, and ask at the neighbourhood office.

# 原文：群里转来这张通知，您看呢？
national-projects-q2-ask = This notice is passed on in your group. What do you think?

# 原文：通知：家电以旧换新惠民补贴第三批登记，每户可领8000元。请在20日前交公证费128元，扫码进群，等专员发编号。名单已上报，发放前请勿外传。
national-projects-q2-show = Notice: third list for the appliance trade-in subsidy, 8,000 yuan for each household. Please pay a notary's fee of 128 yuan by the 20th, scan to join the group, and wait for your number. The list has gone up. Do not tell outsiders before payment.

# 原文：补贴还没见着，先收128元。又要扫码，又叫人别往外说，就怕您拿去窗口问。
national-projects-q2-why = No subsidy yet, but 128 yuan first. You scan, and tell no one: they fear that you will ask at the office.

# 原文：码不扫，想换家电去商场问。
national-projects-q2-next = Don't scan. For a new appliance, ask at a shop.

# 原文：商场门口贴着这张通知，您看呢？
national-projects-q3-ask = This notice hangs at a shop's door. What do you think?

# 原文：通知：本店家电以旧换新照常办。旧冰箱我们上门拉走，补贴在收银台直接从价钱里减，不另收费。请带身份证，到二楼服务台登记，名额用完为止。
national-projects-q3-show = Notice: appliance trade-in goes on as usual. We fetch your old fridge, and the subsidy comes off the price at the till, at no charge. Bring your ID card to the service desk upstairs, while places last.

# 原文：补贴是从价钱里减，不用您先掏。商场开着门，走上二楼就能问清楚。
national-projects-q3-why = It comes off the price, and you pay nothing first. The shop is open: go up one floor and ask.

# 原文：量好家里放冰箱的地方，再去看。
national-projects-q3-next = Measure the place for the fridge, then go and look.

# 原文：群里来了“红头文件”，先后怎么排？
national-projects-q4-ask = A "red-headed paper" comes to your group. What first, what next?

# 原文：不交钱，也不拉人
national-projects-q4-i1 = Pay nothing, bring in no one

# 原文：抄下文件名和文号
national-projects-q4-i2 = Copy its name and number

# 原文：到街道窗口问有没有
national-projects-q4-i3 = Ask the office if it exists

# 原文：把问来的话，告诉拉您进群的人
national-projects-q4-i4 = Tell the answer to whoever brought you in

# 原文：先把钱守住，再去问。问来的准话，还能帮老姐妹一把。
national-projects-q4-why = Guard the money first, then ask. The answer may help your old friend, too.

# 原文：挂历边上放支笔，文号随手抄。
national-projects-q4-next = Keep a pen by the calendar, to copy such numbers.

# 原文：蒋奶奶接到这个电话，您看呢？
national-projects-q5-ask = Granny Jiang gets this call. What do you think?

# 原文：蒋奶奶，我是街道的小武。今年的慰问品到了，一桶油，一袋米，不收钱。请20号以前，带身份证到二楼窗口来领。走不动，叫孩子来也行。卡号不用报。
national-projects-q5-show = Granny Jiang, this is Young Wu from the neighbourhood office. This year's gifts are here: a big bottle of oil and a bag of rice, free. Please collect them upstairs at the counter before the 20th, with your ID card. If walking is hard, your children may come. No card number needed.

# 原文：东西到窗口领，不收钱，不问卡号。街道二楼就在那儿，去问一声便知道。
national-projects-q5-why = You fetch it at the counter, free, with no card number. The office is close by, so one question makes sure.

# 原文：挑个晴天，慢慢走去二楼窗口。
national-projects-q5-next = Choose a fine day, and walk there slowly.

# 原文：蒋奶奶又接到一个电话，您看呢？
national-projects-q6-ask = Granny Jiang gets another call. What do you think?

# 原文：蒋奶奶，我是养老帮扶基金会的。给老职工的32万元批下来了，有您一份，编号0719。请先交260元开张对接卡，转给王会计。这事上面直接管，街道还不知道。
national-projects-q6-show = Granny Jiang, this is the Senior Support Foundation. 320,000 yuan for retired workers are approved, and your number is 0719. Please pay 260 yuan to open your card, to Mr Wang the bookkeeper. This comes from the very top, the neighbourhood office has not been told.

# 原文：街道不知道，您就没处问了。32万元在嘴上，260元却要真转给个人。
national-projects-q6-why = If the office has not been told, you can ask nobody. The 320,000 yuan are words; the 260 yuan are real, and go to one man.

# 原文：挂断，去街道问有没有这家基金会。
national-projects-q6-next = Hang up, and ask the office if there is such a foundation.

# 原文：哪几句话，一听就先停住？
national-projects-q7-ask = Which lines tell you to stop?

# 原文：“不清楚，您来窗口问”
national-projects-q7-o1 = "Not sure? Ask at our counter."

# 原文：肯让您到窗口问的，不怕您查。这一句可以放心。
national-projects-q7-o1-why = Whoever lets you ask fears no checking. This one can be trusted.

# 原文：“保密工程，不许打听”
national-projects-q7-o2 = "Secret project, don't ask."

# 原文：真给百姓的好处，贴在墙上让人看。不许问的，先停住。
national-projects-q7-o2-why = True benefits hang on the wall for all to read. If you may not ask, stop.

# 原文：“拉五个人，升您队长”
national-projects-q7-o3 = "Bring five, be team leader."

# 原文：拉来的是熟人，收走的是他们的钱。劝人进群，自己也会有麻烦。
national-projects-q7-o3-why = You bring in friends, and their money is taken. Whoever persuades others may be in trouble, too.

# 原文：“交启动金，就发大钱”
national-projects-q7-o4 = "A starting fee, then riches."

# 原文：换个名字还是先收钱。交几十，得几十万，都是诈骗。
national-projects-q7-o4-why = A new name, and still money first. Dozens for hundreds of thousands is a swindle.

# 原文：听见这样的话，就说我去窗口问。
national-projects-q7-next = To such lines, say: I'll ask at the office.

# 原文：淑珍交过三回钱，夜里睡不着。您怎么说？
national-projects-q8-ask = Shuzhen paid three times and lies awake. What do you say?

# 原文：“是他骗人，我陪你去报案。”
national-projects-q8-o1 = "He cheated. I'll go with you."

# 原文：先说是谁的不是，再说有人陪。她的心就定了一半。
national-projects-q8-o1-why = First whose fault it is, then that she is not alone. Half the weight is gone.

# 原文：“再等等，没准真发。”
national-projects-q8-o2 = "Wait, perhaps they will pay."

# 原文：想让她宽心。可等一天，群里又要收一回。
national-projects-q8-o2-why = It is meant to ease her. But each day's wait, the group collects again.

# 原文：“钱不多，忘了它吧。”
national-projects-q8-o3 = "It isn't much. Forget it."

# 原文：是好意。可报了案，警察能照着线索找到那伙人。
national-projects-q8-o3-why = Kindly meant. But her report can lead the police to those people.

# 原文：“先别再交，咱去街道问。”
national-projects-q8-o4 = "Pay no more, let's ask first."

# 原文：也好。止住不再交，再问个准信。
national-projects-q8-o4-why = Good too. Stop paying, and get a sure answer.

# 原文：带上转账记录，陪她走一趟派出所。
national-projects-q8-next = Take the payment records, and go to the police with her.

# 原文：谁在群里见过盖红章的文件？当时您信几分？
national-projects-guide-opening = Who has seen papers with a red stamp in a chat group? How far did you believe them?

# 原文：我国没有民族资产解冻这样的项目，一个也没有。这句话请大家念两遍。
national-projects-guide-p1 = China has no project that "releases the nation's assets", not one. Let us all read that twice.

# 原文：真补贴不用先交钱。商场当面减，街道窗口问得到。
national-projects-guide-p2 = A real subsidy needs no payment first. The shop takes it off the price, and the neighbourhood office can tell you.

# 原文：文件有红头有红章，编号也有，怎么会是假的？
national-projects-guide-a1 = The paper has a red heading, a red stamp and a number. How can it be false?

# 原文：电脑上几分钟就能画一张。真文件不靠样子认，靠查：拿文号到街道窗口，查得到才算。
national-projects-guide-a1-answer = A computer makes one in a few minutes. You know a real paper not by its looks, but by checking. Take its number to the neighbourhood office. Only if it is there does it count.

# 原文：拉我的是几十年的老同事，她会骗我？
national-projects-guide-a2 = A colleague of decades brought me in. Would she cheat me?

# 原文：她多半也是让人哄进去的，一片好心想带着您。别吵，陪她一起去问。
national-projects-guide-a2-answer = Most likely she was coaxed in herself, and kindly wants to take you along. Don't quarrel. Go and ask together.

# 原文：那国家补贴我还领不领？
national-projects-guide-a3 = And the state subsidies, should I still claim them?

# 原文：该领的要领。到商场柜台、街道窗口去办，不用交公证费，也不用进谁的群。
national-projects-guide-a3-answer = Do claim what is yours. Go to the shop's counter or the neighbourhood office. There is no notary's fee, and no group to join.

# 原文：有人交过钱，还盼着发钱的那一天。别笑“60万元”这个数，也别议论谁爱国、谁上当。先请他别再交，课后陪着去报案。
national-projects-guide-watch = Someone may have paid, and still hope for the great day. Don't laugh at 600,000 yuan. Don't discuss who loves the country, or who was cheated. First ask them to pay no more, then go to the police together.

## lessons/06-house-for-old-age.toml：以房养老，一真一假

# 原文：以房养老，一真一假
house-for-old-age-title = A pension from your home

# 原文：房本不出门，要办只找保险公司。
house-for-old-age-take-home = Keep the deeds at home. The true kind comes only from an insurer.

# 原文：请问，是哪家保险公司办的？
house-for-old-age-reply = May I ask: which insurance company is this?

# 原文：小彭
house-for-old-age-people-scammer = Young Peng

# 原文：冉大妈
house-for-old-age-people-elder = Mrs Ran

# 原文：小枫
house-for-old-age-people-family = Feng

# 原文：房本薄薄一小本，
# 老窝稳稳在里头。
# 谁劝押房生利息，
# 先问线头谁来收。
house-for-old-age-c1-text =
    The deeds are just a slender book;
    My whole old nest is in it: look!
    You'd pledge it for some interest? Then
    Say first, whose hands hold the other end.

# 原文：冉大妈家窗前有棵枇杷树，是女儿小枫出生那年栽的。她76岁，在纺织厂接了30年线头。
# 跳舞认识的小彭说，房本押一押，能借出80万元。钱放进他们公司，每月给她4800元，房子照住。
# 明天就去公证处签字。小彭还说，先别告诉女儿。
# 夜里她睡不着，拿铅笔在日历背面画线。房子押给谁？一个没见过的老板。借来的钱去哪儿？小彭的公司。
# 公司要是不给钱了，老板找谁要？线画到头，又绕回她自己的房子。
# “线头全在我手里，断了都归我接。”天一亮，她没去公证处，去了小枫家。
# 后来听说，同队的老郭签了字。第七个月钱停了，那位老板拿着合同来要房。
# 小枫帮老郭把合同理好，陪他去报案，又请了律师。老郭直叹气。冉大妈说：“是他们下的套，咱们一根线一根线往回理。”
# （人名是化名，根据公开报道改编。）
house-for-old-age-c2-text =
    A loquat tree stands at Mrs Ran's window, planted the year her daughter Feng was born. She is 76, and for 30 years tied broken threads in a cotton mill.
    Young Peng, from the dancing, told her: pledge the deeds, and 800,000 yuan can be borrowed. Put it in our firm, get 4,800 yuan a month, and live on in your home.
    Tomorrow they would sign at the notary's. Best not to tell her daughter yet, said Young Peng.
    She could not sleep, and drew lines on the back of the calendar. The home is pledged to whom? A man she had never met. The money goes where? To Young Peng's firm.
    And if the firm stopped paying, whom would that man come to? The line ran back to her own home.
    "All the threads end with me. If one breaks, I must tie it." In the morning she went not to the notary, but to Feng.
    Later she heard that Guo, from the same dance group, had signed. In the seventh month the money stopped. The man came with the contract and wanted the home.
    Feng sorted Guo's papers, went with him to the police, and found him a lawyer. Guo sighed. "They set the trap," said Mrs Ran. "We untangle it, one thread at a time."
    (Names are changed. The story is adapted from published reports.)

# 原文：以房养老也有真的。真的那种，全名叫“住房反向抵押养老保险”，是保险公司卖的一种保险。
# 房子抵给保险公司，您接着住。公司按月给您钱，一直领到老。
# 人不在了，公司才处置房子，先抵它垫出去的钱。剩下的怎么算，合同里写着。
# 它不叫您拿钱去投资，也不怕您带儿女来问。家里没儿女，或者一家人商量好了，可以当个办法。
house-for-old-age-c3-text =
    There is a true kind, too. Its full name is "reverse mortgage pension insurance", and insurers sell it.
    You pledge the home to the insurer and go on living in it. It pays you every month, for life.
    When you are no more, it deals with the home, and first takes back what it paid. What happens with the rest, the contract says.
    It has you invest nothing, and is glad if your children come to ask. If there are none, or all agree, it may be a way.

# 原文：“金窝银窝，不如自家的老窝。”房本在自己手里，老窝才是自家的。
house-for-old-age-c4-text = "Gold nest, silver nest, one's own old nest is best." It is your own while the deeds are in your hands.

# 说话：小彭（骗子） → 冉大妈（老人）、小枫（家人）
# 原文：阿姨，房本押一押，每月白拿4800元，房子照住。
house-for-old-age-c5-l1 = Auntie, pledge the deeds: 4,800 yuan a month for nothing, and you live on in your home.

# 原文：没有白拿的钱。那是拿您的房子借来的。
house-for-old-age-c5-l1-flag = Nothing is for nothing. It is borrowed on your home.

# 说话：冉大妈（老人） → 小彭（骗子）、小枫（家人）
# 原文：借来的80万元，进谁的账？
house-for-old-age-c5-l2 = The 800,000 yuan borrowed: into whose account?

# 说话：小彭（骗子） → 冉大妈（老人）、小枫（家人）
# 原文：放我们公司理财。债主的利息，我们替您还。
house-for-old-age-c5-l3 = Our firm invests it. We pay the lender's interest for you.

# 原文：钱是您借的，花的是他。他一停，债主来找的是您。
house-for-old-age-c5-l3-flag = You borrow, he spends. When he stops, the lender comes to you.

# 说话：小枫（家人） → 小彭（骗子）、冉大妈（老人）
# 原文：真的以房养老，是哪家保险公司办的？
house-for-old-age-c5-l4 = The true kind comes from an insurer. Which one is it?

# 说话：小彭（骗子） → 冉大妈（老人）、小枫（家人）
# 原文：我们比保险公司灵活，公证处都给办公证。
house-for-old-age-c5-l5 = We're more flexible than insurers. Even the notary certifies it.

# 原文：公证证明的是您签了字，不保您的钱回得来。
house-for-old-age-c5-l5-flag = The notary certifies that you signed, not that your money comes back.

# 说话：冉大妈（老人） → 小彭（骗子）、小枫（家人）
# 原文：这张委托书，写的什么？
house-for-old-age-c5-l6 = And this power of attorney, what does it say?

# 说话：小彭（骗子） → 冉大妈（老人）、小枫（家人）
# 原文：走个过场。空着的您先签，别让女儿多心。
house-for-old-age-c5-l7 = Only a formality. Sign the blanks, and don't trouble your daughter.

# 原文：要是签了卖房的委托，别人就能替您把房卖了。
house-for-old-age-c5-l7-flag = If you sign away the power to sell, others can sell your home.

# 说话：冉大妈（老人） → 小彭（骗子）、小枫（家人）
# 原文：这根线我不接。枇杷熟了，我还要在窗前摘。
house-for-old-age-c5-l8 = This thread I won't tie. When the loquats ripen, I'll pick them at my window.

# 原文：真的以房养老，由保险公司来办。2014年7月，先在北京、上海、广州、武汉试着办。2018年7月，扩到全国。老人接着住，按月领，一直领到老。
house-for-old-age-c6-text = The true kind comes from insurers. It was tried from July 2014 in Beijing, Shanghai, Guangzhou and Wuhan, and went nationwide in July 2018. You live on in your home, and are paid monthly for life.

# 原文：住房反向抵押养老保险试点及扩大范围的规定，《金融时报》2021年6月15日报道
house-for-old-age-c6-source = Rules on the pilot of reverse mortgage pension insurance and its extension, in Financial News, 15 June 2021

# 原文：2019年4月，北京海淀警方查了一家打“以房养老”旗号的公司。刑事拘留了88人。有些老人的房子，眼看要被拿去拍卖。
house-for-old-age-c7-text = In April 2019, the police in Haidian, Beijing, looked into a firm with such "home pensions". 88 people were detained. Some older people's homes were about to be auctioned.

# 原文：北京市公安局海淀分局2019年4月公告，媒体报道
house-for-old-age-c7-source = Notice of the Haidian police, Beijing, April 2019, in the press

# 原文：房本收好，不交给外人
house-for-old-age-c8-i1 = Keep the deeds safe, and give them to no outsider

# 原文：先问：是哪家保险公司办的？
house-for-old-age-c8-i2 = Ask first: which insurance company?

# 原文：自己找那家公司的电话，打去问
house-for-old-age-c8-i3 = Find its number yourself, and ring it

# 原文：合同带回家，跟儿女、律师一起看
house-for-old-age-c8-i4 = Take the contract home; read it with family and a lawyer

# 原文：已经签了，带合同报警，再拨{hotline-legal-aid}
house-for-old-age-c8-i5 = Signed already? Take it to the police, and ring {hotline-legal-aid}

# 原文：真的以房养老，由谁来办？
house-for-old-age-q1-ask = Who provides a true pension from your home?

# 原文：公证处
house-for-old-age-q1-o1 = A notary

# 原文：公证处证明您签了字，不给您发养老钱。
house-for-old-age-q1-o1-why = A notary certifies that you signed, and pays no pension.

# 原文：理财公司
house-for-old-age-q1-o2 = A finance firm

# 原文：押了房再去理财，正是骗局的样子。
house-for-old-age-q1-o2-why = Pledge the home, then invest: that is what the swindle looks like.

# 原文：保险公司
house-for-old-age-q1-o3 = An insurer

# 原文：它是一种保险，由保险公司办，合同里写明按月给多少。
house-for-old-age-q1-o3-why = It is insurance, so it comes from an insurer. The contract says what is paid each month.

# 原文：有人来说，先问是哪家保险公司。
house-for-old-age-q1-next = If anyone offers it, ask first: which insurer?

# 原文：社区墙上贴着这张通知，您看呢？
house-for-old-age-q2-ask = This notice hangs at the community centre. What do you think?

# 原文：住房反向抵押养老保险讲座：周四下午社区二楼，保险公司来讲。房子接着住，每月领钱，身后房子要处置，请家里人同来听。当天不签合同，不收费。
house-for-old-age-q2-show = Talk on reverse mortgage pension insurance: Thursday afternoon, upstairs, by the insurer. You live on in your home and are paid monthly; later the home is dealt with, so please bring your family. Nothing is signed that day, no charge.

# 原文：身后房子要处置，这句不好听的也写上了。请家里人一起来，当天什么都不签。
house-for-old-age-q2-why = Even what is not pleasant is there: later the home goes. The family is asked along, and nothing is signed that day.

# 原文：想听就约上孩子，一起坐前排。
house-for-old-age-q2-next = If you like, take your children and sit in front.

# 原文：电梯里贴着这张通知，您看呢？
house-for-old-age-q3-ask = This notice hangs in your lift. What do you think?

# 原文：银发安居计划：70岁以上、有房本的居民，可领安居金60万元，房子照住。钱存在我们这儿，每年再给42000元。周四下午二楼签意向书，先交评估费2000元。
house-for-old-age-q3-show = Silver Home Plan: residents over 70 with deeds get 600,000 yuan and live on in their homes. Leave the money with us for another 42,000 yuan each year. Sign on Thursday afternoon, upstairs. Valuation fee 2,000 yuan first.

# 原文：60万元是押房借来的，还不上要的是房子。一百块一年给7块，钱从哪儿来，一个字没有。
house-for-old-age-q3-why = The 600,000 yuan are borrowed on your home; if unpaid, the home goes. 7 yuan a year on a hundred: where from, not a word.

# 原文：不去签，把通知拿给女儿看看。
house-for-old-age-q3-next = Don't sign, and show the notice to your daughter.

# 原文：真的以房养老，有下面哪几样？
house-for-old-age-q4-ask = Which of these belong to the true kind?

# 原文：借出钱来再投资
house-for-old-age-q4-o1 = You borrow, then invest

# 原文：这是押房借债。投资亏了，债还在您身上。
house-for-old-age-q4-o1-why = That is debt on your home. If the money is lost, the debt stays yours.

# 原文：房子您接着住
house-for-old-age-q4-o2 = You live on in your home

# 原文：抵给保险公司，人还住在里头，直到终老。
house-for-old-age-q4-o2-why = It is pledged to the insurer, and you stay in it all your life.

# 原文：钱按月领到老
house-for-old-age-q4-o3 = You are paid monthly for life

# 原文：每月多少，合同里写着，活到多大领到多大。
house-for-old-age-q4-o3-why = The contract says how much, for as long as you live.

# 原文：不用叫儿女知道
house-for-old-age-q4-o4 = The children need not know

# 原文：真的巴不得一家人都听明白，省得日后说不清。
house-for-old-age-q4-o4-why = The true kind wants the whole family to understand, to save trouble later.

# 原文：对的那两样缺了一样，就先放下。
house-for-old-age-q4-next = If one of the two that fit is missing, put it aside for now.

# 原文：小彭哪句话不对劲？
house-for-old-age-q5-ask = Which of Young Peng's lines ring false?

# 说话：小彭（骗子） → 冉大妈（老人）
# 原文：阿姨，今年枇杷结得真多，压弯了枝。
house-for-old-age-q5-l1 = Auntie, so many loquats this year! The branches are bending.

# 说话：冉大妈（老人） → 小彭（骗子）
# 原文：借来的钱，要是还不上呢？
house-for-old-age-q5-l2 = And if the borrowed money can't be paid back?

# 说话：小彭（骗子） → 冉大妈（老人）
# 原文：有公司顶着，您的房子谁也动不了。
house-for-old-age-q5-l3 = The firm stands behind you. Nobody can touch your home.

# 原文：押出去的是您的房。还不上，要动的正是它。
house-for-old-age-q5-l3-flag = Your home is what was pledged. If unpaid, it is just that which goes.

# 说话：小彭（骗子） → 冉大妈（老人）
# 原文：委托书先签，往后卖房您都不用跑腿。
house-for-old-age-q5-l4 = Sign the power of attorney. If it's ever sold, you needn't go anywhere.

# 原文：不用您跑腿，就是不用您点头。
house-for-old-age-q5-l4-flag = You needn't go there: that means you are not asked.

# 原文：这句没毛病。要紧的是房子动不动、委托书签不签。
house-for-old-age-q5-why = Nothing wrong with this one. What matters is whether the home is at risk, and the power of attorney.

# 原文：委托书不签，先给律师看一遍。
house-for-old-age-q5-next = Don't sign it. Let a lawyer read it first.

# 原文：保险公司的小温这样说，怎么办好？
house-for-old-age-q6-ask = Young Wen from the insurer says this. What is best?

# 原文：冉阿姨，合同80页，今天先不签。您跟女儿一起看，最好再问问律师。要紧的我折了角。
house-for-old-age-q6-show = Mrs Ran, the contract has 80 pages, so don't sign today. Read it with your daughter, and best ask a lawyer. I've turned down the corners that matter.

# 原文：这么厚，怕是有花样
house-for-old-age-q6-o1 = So thick? There's a trick in it

# 原文：厚不厚不要紧，肯让您带回家细看，就不怕您看。
house-for-old-age-q6-o1-why = Thick or thin: whoever lets you read at home does not fear your reading.

# 原文：带回家，一家人慢慢看
house-for-old-age-q6-o2 = Take it home, read it together

# 原文：房子是大事。看懂了、商量好了，再签不迟。
house-for-old-age-q6-o2-why = A home is a great matter. Understand, agree, and then sign.

# 原文：人实在，当场就签了
house-for-old-age-q6-o3 = She's honest, so sign at once

# 原文：小温是实在。可合同还得自己看过，才算数。
house-for-old-age-q6-o3-why = Young Wen is honest. But what counts is that you have read it yourself.

# 原文：先打去问有没有这个人
house-for-old-age-q6-o4 = Ring first: does she work there?

# 原文：好。自己找那家公司的电话，问一声就踏实了。
house-for-old-age-q6-o4-why = Good. Find the insurer's number yourself, ask, and be at ease.

# 原文：跟女儿约好，周末一页页念。
house-for-old-age-q6-next = Agree a weekend with your daughter, and read page by page.

# 原文：有人劝您押房本，先后怎么排？
house-for-old-age-q7-ask = Someone wants you to pledge your deeds. What first, what next?

# 原文：房本收好，当天不签
house-for-old-age-q7-i1 = Deeds put away, nothing signed

# 原文：问清是哪家保险公司
house-for-old-age-q7-i2 = Ask which insurer it is

# 原文：自己打那家公司的电话核实
house-for-old-age-q7-i3 = Ring that insurer yourself

# 原文：和儿女、律师一起看合同
house-for-old-age-q7-i4 = Read it with family and a lawyer

# 原文：房本在手，什么都来得从容。问清了，核实了，再坐下来看合同。
house-for-old-age-q7-why = With the deeds in hand, there is time. Ask, check, and only then sit down to read.

# 原文：看看房本在哪个抽屉，心里有数。
house-for-old-age-q7-next = See which drawer your deeds are in.

# 原文：要是有人说，房子照住，每月还给您钱，您先问哪一句？
house-for-old-age-guide-opening = "Live on in your home, and have money every month." What would you ask first?

# 原文：真的只由保险公司办：房子接着住，钱领到老，身后才处置房子。
house-for-old-age-guide-p1 = The true kind comes only from an insurer. You live on there, paid for life. Only afterwards does it deal with the home.

# 原文：凡是押了房、拿借来的钱去理财的，债在自己身上，钱在别人手里。
house-for-old-age-guide-p2 = Pledge the home, borrow, and invest that? Then the debt is yours, and the money is in other hands.

# 原文：公证处都公证了，还会有假？
house-for-old-age-guide-a1 = It was all done at the notary's. Can it still be false?

# 原文：公证证明的是您本人签了字。这笔买卖赚不赔钱，公证不管。所以签之前要看懂每一张。
house-for-old-age-guide-a1-answer = The notary certifies that you signed, yourself. Whether it gains or loses is not his business. So understand each sheet before you sign.

# 原文：我没儿没女，真的以房养老能办吗？
house-for-old-age-guide-a2 = I have no children. Can I have the true kind?

# 原文：可以去问保险公司。哪家还在办、每月给多少，各地各时不一样。带个信得过的亲友，再请律师看合同。
house-for-old-age-guide-a2-answer = You can ask insurers. Who still offers it, and how much a month, differs by place and time. Take someone you trust, and have a lawyer read the contract.

# 原文：已经签了字、押了房，还有救吗？
house-for-old-age-guide-a3 = I've signed already, and pledged the home. Is there any help?

# 原文：有人帮。合同、转账记录都带上，去公安报案，再打法律咨询电话问律师。越早理，线头越好找。
house-for-old-age-guide-a3-answer = There is. Take contract and payment records to the police, then ask a lawyer on the legal advice line. The sooner it is sorted, the easier to find the threads.

# 原文：房子牵着儿女的事，别当众问“孩子孝不孝顺”。有人可能已经签了，一听就坐不住，课间过去陪他说两句。
house-for-old-age-guide-watch = A home concerns the children, so don't ask in public if they are good to their parents. Someone may have signed already, and find it hard to sit still. In the break, go over and say a few words.

## items/fake-projects.toml

# 原文：慈善养老工程通知：凡在厂里、队里干满20年的，人人有份，每户38000元，专户发放。现在服务站办对接卡，工本费66元，交给组长，开收条。名单还没公布，请大家别到社区打听。
fake-projects-state-project-a-show = Notice of the Senior Charity Project. Whoever worked 20 years or more in a factory or on a farm team gets a share: 38,000 yuan a household, on a special account. Set up your link card at the service station now: 66 yuan, to the group leader, with a receipt. The list is not out yet, so please don't ask the neighbourhood office.

# 原文：给钱的还没影，66元先收走了。真是公家的事，不会怕您到社区去问。
fake-projects-state-project-a-why = No sign of the gift, but 66 yuan are taken. What is truly public does not fear your asking at the office.

# 原文：拿着这张通知，到社区问有没有这事。
fake-projects-state-project-a-next = Take this notice to the neighbourhood office, and ask.

# 原文：【以旧换新服务】韦女士，您家热水器的补贴1500元已经批下，不用再跑窗口。为保证款到本人，请打开下面的网址，核对银行卡号，填手机收到的六位数。核对不收费，20日前有效。
fake-projects-state-project-b-show = {"["}Trade-in Service] Mrs Wei, the 1,500 yuan subsidy for your water heater is approved. No more trips to the counter. To make sure it reaches you, open the link below, confirm your bank card number, and fill in the six figures sent to your phone. Checking is free. Valid until the 20th.

# 原文：说是核对，要的却是卡号和六位数。这两样凑齐，卡里的钱就能转走。
fake-projects-state-project-b-why = He calls it checking, but wants the card number and the six figures. With both, the money on the card can be taken.

# 原文：网址别点，去买热水器的店里问。
fake-projects-state-project-b-next = Leave the link. Ask at the shop that sold you the heater.

# 原文：金师傅，我是老区振兴办的小蓝。修过水库的老同志，这回都有功勋金，您排在第47位，12万元。您往胡会计卡上存300元，卡一活，两笔一道打给您。再把当年的工友请进群来！
fake-projects-state-project-c-show = Mr Jin, this is young Lan from the Old Areas Office. All who built the reservoir get a medal bonus. You are number 47, with 120,000 yuan. Please pay 300 yuan onto the card of Mr Hu, our bookkeeper. Once the card is live, both sums come to you. And do bring your old workmates into our chat group!

# 原文：12万元在嘴上，300元却要真存进会计的卡。还请您拉工友，收的是一群人的钱。
fake-projects-state-project-c-why = 120,000 yuan are words, but 300 yuan go onto a bookkeeper's card. And you are to bring others, so that many pay.

# 原文：钱不存，也跟工友们说一声别交。
fake-projects-state-project-c-next = Pay nothing, and tell your workmates not to pay.

# 原文：社区公告：老房装扶手、换防滑砖，可以申请补贴，一户最多2000元。您先找人装好，留着发票，验收完补三成，打进社保卡。请带户口本到服务站登记，5月15日截止，过期等下一批。
fake-projects-real-subsidy-a-show = Neighbourhood notice: for handrails and non-slip tiles in older homes there is a subsidy, up to 2,000 yuan a household. Have the work done and keep the bill. After our check, three yuan in ten come back, on your social security card. Bring your household book to the service station by 15 May. Later: the next round.

# 原文：找谁装都随您，等验收完了才补钱。登记就在服务站，您走过去能问明白。
fake-projects-real-subsidy-a-why = You choose who does the work, and they pay after the check. You can walk to the service station and ask.

# 原文：走到服务站，问清楚哪几样能补。
fake-projects-real-subsidy-a-next = Walk to the service station, and ask what is covered.

# 原文：【万家电器商场】尹先生，您订的洗衣机周六送到。国家补贴360元，开票时已从价钱里减掉，您付的2040元就是全部。旧机子当天拉走。票上哪个数不明白，请带发票来服务台问。
fake-projects-real-subsidy-b-show = {"["}Ten Thousand Homes Appliances] Mr Yin, your washing machine comes on Saturday. The state subsidy of 360 yuan was taken off when we wrote the bill. The 2,040 yuan you paid is all. We take the old machine the same day. If a figure is not clear, please bring the bill to our service desk.

# 原文：补贴当面从价钱里减，发票上看得到。短信里没有网址，要问就去服务台。
fake-projects-real-subsidy-b-why = The subsidy came off the price, and the bill shows it. The text has no link; questions go to the desk.

# 原文：找出发票，看是不是减了360元。
fake-projects-real-subsidy-b-next = Find the bill, and see that 360 yuan came off.

# 原文：谭老师，我是社区的小毛。您申请的助浴批下来了，一个月两回，一回80元由街道出，您一分也别给。头一回我陪着上门，认认脸。想看批条，明天上午到服务站来，正好把时间排上！
fake-projects-real-subsidy-c-show = Mrs Tan, this is young Mao from the neighbourhood office. Your bathing help is approved: two times a month, 80 yuan each, paid by the district. Don't pay a thing. The first time I'll come along so you know the face. If you'd like to see the paper, come to the service station tomorrow morning, and we'll fix the days!

# 原文：钱由街道出，她没问卡号，也没收您什么。批条就在服务站，去了看得见。
fake-projects-real-subsidy-c-why = The district pays. She asks for no card number and no money. The paper is there to be seen.

# 原文：明天去服务站看批条，把日子排好。
fake-projects-real-subsidy-c-next = Go tomorrow, see the paper, and fix the days.

# 原文：老同学们，数字钱要普及了，咱们这儿开了“养老钱包”。存5000元另送一成，随存随取，我昨天还取出来买了排骨。应用商店还没上架，请大家扫我的码装。介绍老友进来，另有红包。
fake-projects-new-money-a-show = Old classmates, digital money is coming, and we now have a "pension wallet". Put in 5,000 yuan and get one yuan extra on every ten, in and out as you like. I took some out yesterday and bought spare ribs. It's not in the app store yet, so please scan my code. Bring old friends, and there's a red packet.

# 原文：软件要扫私人的码才装得上，钱进去就看不见了。拉人有赏，赏的是后来人的钱。
fake-projects-new-money-a-why = The app only comes by one person's code, and then your money is out of sight. Pay for bringing friends is the friends' money.

# 原文：码不扫，把这段话给孙子看看。
fake-projects-new-money-a-next = Don't scan. Show these words to your grandson.

# 原文：石大妈，您别怕“虚拟”这俩字，我妈也买了。您拿出30000元，我带您换成币，密码我替您记着，您每天早上看一眼数就成。等涨起来咱们再跟老爷子讲，他脾气急，这几天您别提。
fake-projects-new-money-b-show = Mrs Shi, don't be afraid of the word "virtual". My own mum bought some. Take 30,000 yuan and I'll change it into coins for you. I keep the password, and you just look at the figure each morning. When it's gone up we'll tell your husband. He has a temper, so not a word these days.

# 原文：密码在别人手里，您看到的只是一个数。涨跌由他说，还要您瞒着老伴。
fake-projects-new-money-b-why = With the password in other hands, all you see is a figure. It goes up and down as he says, and you are to hide it from your husband.

# 原文：钱不换，晚饭时跟老伴说说这事。
fake-projects-new-money-b-next = Change nothing. Tell your husband over supper.

# 原文：您好，是江先生吗？您前年在币圈亏的46000元，我们替您追回来了，压在监管账上。解冻要验资，您往这个户头放20000元，过一夜两笔一起退。柜台要是问，您就说借给外甥娶亲。
fake-projects-new-money-c-show = Hello, Mr Jiang? The 46,000 yuan you lost on coins two years ago: we have recovered it. It sits in a supervised account. To release it you must show funds. Put 20,000 yuan into this account, and overnight both come back. If the bank asks, say you're lending it for your nephew's wedding.

# 原文：追钱先要放钱，追的是您剩下的那份。柜台一问还得编个外甥，这事见不得人。
fake-projects-new-money-c-why = To recover money, more money first: it is what you have left he is after. And why invent a nephew, if all is well?

# 原文：钱不放，带上旧的转账记录去派出所。
fake-projects-new-money-c-next = Pay nothing. Take the old transfer records to the police.

# 原文：老邻居们，我是居委会小辛。周六上午银行来活动室讲国债，怎么买、早取扣多少，拿10000元算给大家看。只讲不卖，真想买，10号自己去银行。利息贴在大厅，哪家都一样。
fake-projects-real-bonds-a-show = Dear neighbours, this is young Xin of the residents' committee. On Saturday morning the bank comes to our activity room to talk about savings bonds: how to buy, and what early cashing costs, worked out on 10,000 yuan. Talk only, nothing sold. To buy, go to a bank yourself on the 10th. The rate hangs in the hall, the same at every bank.

# 原文：那天只讲不卖，想买要您自己走去银行。利息贴在大厅，换一家也能对。
fake-projects-real-bonds-a-why = That day is talk only; to buy, you walk to a bank. The rate hangs in the hall, and another bank has the same.

# 原文：周六去听听，再去大厅看利息多少。
fake-projects-real-bonds-a-next = Listen on Saturday, then see the rate at the bank.

# 原文：崔阿姨，您在我们行买的20000元国债，还差一年到期。今天取，利息要少一截，算下来少拿600多元。您要是等着用，身份证给我，这就能办。等得起，把这张算好的纸带走，明年再来。
fake-projects-real-bonds-b-show = Auntie Cui, your 20,000 yuan of savings bonds here have one year to go. Cash them today, and you get less interest, over 600 yuan less all in all. If you need the money, give me your ID card and it's done. If you can wait, take this sheet with the sum, and come back next year.

# 原文：取得早要少拿多少，他替您算在纸上。钱是您自己的，取不取都在柜台当面办。
fake-projects-real-bonds-b-why = He works out on paper what early cashing costs. It is your money, and done at the counter, or not.

# 原文：看看家里还有没有别的钱能先用。
fake-projects-real-bonds-b-next = See if there is other money at home to use first.

# 原文：您好，汤师傅，银行打来的。您三年前买的10000元国债，10号到期，本钱利息自己回到卡上，您不用来。要是有人劝您添1000元换“国债币”，没有这东西。不信我，打卡背面的电话。
fake-projects-real-bonds-c-show = Hello, Mr Tang, this is your bank. The 10,000 yuan of savings bonds from three years ago fall due on the 10th. Money and interest go to your card by themselves. You needn't come. Someone may offer a "bond coin" for another 1,000 yuan: there is no such thing. If you don't trust me, ring the number on your card.

# 原文：到期的钱自己回卡上，他没叫您动一下手。信不过，还请您打卡背面的电话。
fake-projects-real-bonds-c-why = What is due goes to your card by itself; you need do nothing. If in doubt, he asks you to ring the number on your card.

# 原文：10号过后去银行，看钱到了没有。
fake-projects-real-bonds-c-next = After the 10th, see at the bank if it has come.

# 原文：向大哥，您看这间养老公寓，一间16万元。您不住，公司替您租出去，一年返14000元，满五年照原价收回。客房给您备好了，您和嫂子住两天再走。定金今天刷上，楼证下月补给您。
fake-projects-flat-and-house-a-show = Mr Xiang, look at this retirement flat: 160,000 yuan. If you don't live in it, we let it for you: 14,000 yuan a year, and after five years we buy it back at the same price. A guest room is ready, do stay two days with your wife. Pay the deposit by card today, and the papers for the building follow next month.

# 原文：楼的证还没有，先要您刷定金。一年返14000元，五年还原价收，这笔账谁来补？
fake-projects-flat-and-house-a-why = No papers for the building, but a deposit today. 14,000 yuan a year and the full price back: who pays for that?

# 原文：卡不刷，请孩子去查这楼有没有证。
fake-projects-flat-and-house-a-next = No card. Ask your children to see if it has papers.

# 原文：金屋计划：70岁以上房主，凭房本每月领5200元，房子照样住。房子押给合作单位，所得款放在本中心增值。请带房本、户口本到前台，委托书已拟好，本人签名就行，子女以后通知。
fake-projects-flat-and-house-b-show = Gold House Plan: home owners over 70 get 5,200 yuan a month on their deeds, and live on at home. The home is pledged to our partner, and our centre makes the money grow. Bring deeds and household book to the desk. The power of attorney is ready; your own signature will do. We tell the children later.

# 原文：房子一押，换来的钱在他们手里，断了找谁？签的是委托书，子女最后才知道。
fake-projects-flat-and-house-b-why = Once the home is pledged, they hold the money. If it stops, whom do you ask? And your children are the last to know.

# 原文：房本留在家里，先跟孩子说一声。
fake-projects-flat-and-house-b-next = Keep the deeds at home, and tell your children first.

# 原文：是任老师吧？您订的养老公寓封顶了。补18000元契税，打到代办员小朱卡上，周五交齐，月底您来窗口领钥匙。工地灰大，您别往那儿跑，我拍了相片给您。要退房，得扣一半定金。
fake-projects-flat-and-house-c-show = Mrs Ren? The retirement flats you booked have their roof on. Please pay 18,000 yuan of tax to the card of young Zhu, our agent, by Friday. At month's end you get the keys at our desk. The site is dusty, so don't go there; I took photos for you. If you cancel, half the deposit is kept.

# 原文：税款进了代办员自己的卡，楼也不让您去看。说退房要扣一半，是逼您转。
fake-projects-flat-and-house-c-why = Tax goes to an agent's own card, and you may not see the site. "Half is kept" is there to push you.

# 原文：不转，跟家里人去看楼盖没盖。
fake-projects-flat-and-house-c-next = Send nothing. Go with family to see what is built.

# 原文：萧姐，这张认购单我给您念念：“回报由公司定，房屋尚未办证。”您这90000元转给一家公司，转出去我追不回来。您先去房管窗口问问这楼。问完还想转，我四点半下班前照样办。
fake-projects-pause-and-look-a-show = Mrs Xiao, let me read you this form: "Returns are set by the company; the building has no papers yet." Your 90,000 yuan would go to one company, and once sent, I can't get them back. Please ask at the housing counter first. If you still want it then, I'll do it before I go home at half past four.

# 原文：他把单子上的字念给您听，请您先去窗口问楼。问完转不转，还是您定。
fake-projects-pause-and-look-a-why = He reads you the form, and sends you to ask first. Whether you pay after that is still up to you.

# 原文：带上认购单，去房管窗口问这楼。
fake-projects-pause-and-look-a-next = Take the form to the housing counter, and ask.

# 原文：邻里公告：有人在小广场讲“押房一月领4000元”。真的以房养老由保险公司办，房子自己住到老，合同给子女看。已经签字、交了2000元的，请带上合同，周二下午来居委会问律师。
fake-projects-pause-and-look-b-show = Notice to neighbours: in the little square, someone offers "pledge your home, 4,000 yuan a month". A true pension from your home comes from an insurer. You live there for life, and your children see the contract. If you have signed or paid 2,000 yuan, bring the contract to the residents' committee on Tuesday afternoon and ask our lawyer.

# 原文：真的什么样写得明白：保险公司办，合同给子女看。居委会就在楼下，律师当面见。
fake-projects-pause-and-look-b-why = It says what the true kind is: an insurer, and children see the contract. The committee is close by, with a lawyer to see.

# 原文：签过的带上合同，周二去居委会问。
fake-projects-pause-and-look-b-next = If you signed, bring the contract on Tuesday.

# 原文：是云阿姨吗？银行的小雷。您给养老公寓汇30000元，选了明天到，今晚还能撤。收款户名比您填的公寓名多两字，您别嫌我多话。拿合同来柜台对，或者您自己打卡背面的电话。
fake-projects-pause-and-look-c-show = Auntie Yun? This is young Lei from the bank. The 30,000 yuan you sent for a retirement flat arrive tomorrow, and tonight you can still take them back. The payee's name has two words more than the name of the flats you filled in. Forgive me for asking. Bring the contract to the counter, or ring the number on your card.

# 原文：他没叫您再转，只提醒户名对不上。撤还是不撤，您自己打卡背面的电话。
fake-projects-pause-and-look-c-why = He wants no transfer; he only says that the names differ. Take it back or not: you ring the number on your card.

# 原文：拿出合同，看户名多出哪两个字。
fake-projects-pause-and-look-c-next = Take out the contract, and find the two extra words.

## items/high-yield.toml

# 原文：松鹤山庄认购书：认购一份20000元，日后入住优先挑房。不住的，每月领回报180元，三年后本金原数退还。服务窗口当场开红章收据。周末有车接去看，不看也能订。
high-yield-sweet-project-a-show = Pine Crane Village, order form: one share is 20,000 yuan, and you choose your room first. If you don't move in, you get 180 yuan each month, and after three years all your money back. The service desk gives you a receipt with a red stamp at once. A bus takes you there at weekends. You can order without seeing it.

# 原文：一个月180元，一年就是2160元，一百块给了快11块。本钱还说原数退，这么多利息从哪儿来？
high-yield-sweet-project-a-why = 180 yuan a month are 2,160 yuan a year: close to 11 on a hundred. And all your money back as well? The two hardly go together.

# 原文：请孩子在金融监管总局网站查有没有许可。
high-yield-sweet-project-a-next = Ask your children to look for its licence on the regulator's website.

# 原文：李姐，后山那片林地是县里看好的，剪彩的照片挂着呢。您放50000元，一年分6000元，本钱不动。我婆婆也放了，她最谨慎。您带个老姐妹来，她的那份也给您提成。
high-yield-sweet-project-b-show = Mrs Li, the county thinks highly of that wood behind the hill. There are photos of the ribbon being cut. Put in 50,000 yuan and get 6,000 yuan a year, and your money stays whole. My mother-in-law is in, and she is the careful sort. Bring an old friend, and you get something on her share, too.

# 原文：一百块一年给12块，本钱还说不动。带人来又给钱，那多半是拿后来人的本钱，给前头的人当利息。
high-yield-sweet-project-b-why = 12 yuan a year on a hundred, and your money whole. Pay for bringing friends is often newcomers' money, handed on as interest.

# 原文：先不答应，拨{hotline-antifraud}问问。
high-yield-sweet-project-b-next = Promise nothing. Ring {hotline-antifraud} and ask.

# 原文：福年会通知：会员卡充3000元，当6000元用，买菜理发配眼镜都行。年底没用完的，本钱加一成退还。账户正在换，本月先收现金，请您带上老花镜，来这里当场填个表。
high-yield-sweet-project-c-show = Notice from the Happy Years Club: put 3,000 yuan on your member card, and it counts as 6,000 yuan, for shopping, haircuts or glasses. What is left at year's end comes back, with one yuan more on every ten. Our account is being changed, so cash only this month. Bring your reading glasses, and fill in a form here.

# 原文：充一份当两份用，年底还加一成退，这钱从哪儿来没有讲。只收现金，往后连转账的记录都没有。
high-yield-sweet-project-c-why = Double value, and more back at year's end: where it comes from is not said. With cash, there is not even a record.

# 原文：现金不取，把这张通知拿给社区的人看看。
high-yield-sweet-project-c-next = Draw no cash. Show this notice at the neighbourhood office.

# 原文：本行通知：储蓄国债10日早上8点半开卖，三年期，100元起。额度有限，上回半天就卖完了。利率贴在大厅，家家银行都一样。带身份证和本行的卡来办，买不上的等下回。
high-yield-bank-notice-a-show = Notice from this bank: savings bonds on sale from half past 8 on the morning of the 10th. Three years, from 100 yuan. Amounts are limited; last time they went in half a day. The rate hangs in the hall, the same at every bank. Bring your ID card and our bank card. If you miss it, there is a next time.

# 原文：国债在银行里卖，利率贴在墙上，换一家银行也能对。好卖是真的，买不上还有下回，不用抢。
high-yield-bank-notice-a-why = Savings bonds are sold in banks, and the rate is on the wall; any other bank will show the same. They do sell fast, but there is a next time.

# 原文：先去大厅看利率，再想买多少。
high-yield-bank-notice-a-next = See the rate in the hall first, then think how much.

# 原文：高阿姨，这款理财不是存款。去年100块赚了3块，今年没准会亏。您刚才填的表说不能亏本钱，那这款我不能卖给您。您那50000元想图稳当，去那边存定期，利息少些。
high-yield-bank-notice-b-show = Auntie Gao, this product is not a deposit. Last year it made 3 yuan on 100, this year it may lose. You wrote that you can't lose any money, so I may not sell it to you. If you want your 50,000 yuan safe, put them on fixed deposit over there. The interest is a little lower.

# 原文：会亏的话，他说在前头。跟您想要的不合，他就不卖，还指您去柜台存定期。
high-yield-bank-notice-b-why = He says first that it may lose. It is not what you want, so he won't sell it, and shows you the deposit counter.

# 原文：去存定期，看清存单上写的是“存款”。
high-yield-bank-notice-b-next = Make a fixed deposit, and see that the slip says "deposit".

# 原文：利率公告：下月1日起，本行三年定期利率往下调，10000元一年少12元利息。已存下的，照原来的利率算到期满，不用来换。想赶在月底前存的，请带身份证来柜台问问。
high-yield-bank-notice-c-show = Notice of rates: from the 1st of next month, our three-year fixed rate goes down. On 10,000 yuan that is 12 yuan less a year. What is on deposit already keeps its old rate to the end; no need to change anything. To deposit before month's end, please bring your ID card and ask at the counter.

# 原文：利息往下调，这样的话也照实贴出来。不用转钱，不用换单子，走进大厅就能核对。
high-yield-bank-notice-c-why = Even lower interest is posted plainly. Nothing to transfer, no slip to change, and you can check it in the hall.

# 原文：路过银行，看看大厅贴的是不是这张。
high-yield-bank-notice-c-next = When you pass the bank, see if this notice is up.

# 原文：【盈丰财富】曹先生，您账户里的盈利已到8600元，今天就可以提现。按规定先缴税款1720元，往哪儿转由客服打电话告诉您。税款到账，本金和盈利两小时内回到您的卡。
high-yield-fake-platform-a-show = {"["}Yingfeng Wealth] Mr Cao, the profit on your account is now 8,600 yuan, and you can draw it today. The rule is tax first: 1,720 yuan. Our service will ring to tell you where to pay it. Once the tax is in, your money and profit reach your card within two hours.

# 原文：取自己的钱，先要往外再转一笔，那“盈利”只是屏幕上的数。转了1720元，后面还会有别的费。
high-yield-fake-platform-a-why = If your own money needs a payment first, the "profit" is only a figure on a screen. After 1,720 yuan comes the next fee.

# 原文：1720元不转，带上手机去派出所问问。
high-yield-fake-platform-a-next = Don't pay 1,720 yuan. Take your phone to the police and ask.

# 原文：陈老师上周点的那只股票，老李放5000元，取出来6700元，截图在上面。下一个只带听过课的人。软件在应用市场搜不到，我发个网址，密码您自己设，装好了我帮您存。
high-yield-fake-platform-b-show = The share Mr Chen named last week: old Li put in 5,000 yuan and took out 6,700 yuan. See the screenshot above. The next one is only for those who came to class. The app is not in the app market, so I'll send a link. You set your own password, and once it's installed, I'll help you pay in.

# 原文：赚没赚，您只看见他们发的图。软件在应用市场都找不着，钱进去以后，多少全由他们说。
high-yield-fake-platform-b-why = All you see of the gain is their picture. The app is not in the market, and once the money is in, the figure is whatever they say.

# 原文：网址别点，把群里的话给孩子看看。
high-yield-fake-platform-b-next = Leave the link. Show the chat to your children.

# 原文：是罗老师吧？上回您试了1000元，取出来多了90元，我没骗您吧？这回的稳定币是上头要推的，先给老学员留着。您放10万元，照样随时能取。收钱的账号我让会计发您。
high-yield-fake-platform-c-show = Mr Luo? Last time you tried 1,000 yuan and took out 90 yuan more. So did I lie? Now there's a stablecoin, wanted from the very top, kept for our old students first. Put in 100,000 yuan, and you can still take it out any time. The bookkeeper will send you the account.

# 原文：上回的90元是鱼食，这回的10万元才是他要的鱼。“上头要推”没处查，账号又是会计私下发来的。
high-yield-fake-platform-c-why = The 90 yuan were the bait; the 100,000 yuan are the fish. "From the very top" can't be checked, and the account comes from a private hand.

# 原文：钱不转，账号抄下来，拨{hotline-antifraud}。
high-yield-fake-platform-c-next = Send nothing. Note the account, and ring {hotline-antifraud}.

# 原文：【城南银行】袁女士，您尾号2741的定期存款20000元，12月6日到期。您没约定转存，到期以后按活期算利息。要续存，请带身份证和存单来网点办，晚几天来也不要紧。
high-yield-bank-message-a-show = {"["}South City Bank] Mrs Yuan, your fixed deposit of 20,000 yuan, ending in 2741, is due on 6 December. You did not ask us to renew it, so after that it earns the low everyday rate. To renew, please bring your ID card and the slip to our branch. A few days later is no problem.

# 原文：只说哪天到期、利息怎么算，办事要您自己去网点。没有网址，晚几天来也行，不催您。
high-yield-bank-message-a-why = It says when it is due and what it earns, and you go to the branch. No link, and a few days later will do.

# 原文：在挂历上圈住12月6日，存单放进包里。
high-yield-bank-message-a-next = Mark 6 December on the calendar, and put the slip in your bag.

# 原文：各位老街坊，我是路口银行的小梁。昨天群里那个“10000元一年给900元”的网址，不是我们行发的。点进去填过密码的，今天下午带上卡来2号窗口改，我帮您去取号。
high-yield-bank-message-b-show = Dear neighbours, this is young Liang from the bank on the corner. Yesterday's link in our chat, "900 yuan a year on 10,000 yuan", did not come from our bank. If you opened it and typed your PIN, come this afternoon with your card to counter 2 and change it. I'll get you a ticket for the queue.

# 原文：他没发网址，也没问您密码。改密码在银行窗口，您自己按，走过去就能对上人。
high-yield-bank-message-b-why = He sends no link and asks for no PIN. You change it at the counter with your own fingers, and can see who he is.

# 原文：点过的，带上卡去窗口改密码。
high-yield-bank-message-b-next = If you tapped it, take your card and change the PIN.

# 原文：是沈先生吗？银行打来，回访您上周买的80000元理财。它不保本，六月底才能取，您当时知道吗？风险那页，是您自己看过签的吗？有疑问，打卡背面的电话，也能查到。
high-yield-bank-message-c-show = Is that Mr Shen? This is your bank, about the 80,000 yuan product you bought last week. It can lose money, and you can't draw it until the end of June. Did you know that? The page on risk, did you read and sign it yourself? If you wonder, ring the number on your card; they can look it up.

# 原文：不保本、哪天能取，他都讲明了。只问您知不知道，没要密码，您还能自己打卡背面的电话查。
high-yield-bank-message-c-why = It can lose, and when you can draw it: he says both. He asks only what you knew, no PIN, and you can ring the number on your card.

# 原文：哪一条当时没听懂，就照实告诉他。
high-yield-bank-message-c-next = If something was not clear then, tell him so.

# 原文：姑父，房本放着也是放着。咱们去公证处签几张纸，押出60万元，放到我们公司，一个月给您4500元零花。三年到了房本还您，房子照样住。表妹那边先别提，见了钱再说。
high-yield-house-for-income-a-show = Uncle, your deeds just lie there. Let's sign a few papers at the notary's, borrow 600,000 yuan on the home, and put it in our firm: 4,500 yuan a month to spend. After three years you get the deeds back, and you live there all the while. Not a word to your daughter yet. Let her see the money first.

# 原文：押出来的钱是借的，公司哪天停了利息，债主来要的是房子。不让女儿知道的事，偏要先让她知道。
high-yield-house-for-income-a-why = That money is a loan. The day the firm stops paying, the lender comes for the home. What she may not know, she should know first.

# 原文：房本收好，今天就打电话问问女儿。
high-yield-house-for-income-a-next = Put the deeds away, and ring your daughter today.

# 原文：您好，我是以房养老服务中心的。您家两居室估过价没有？能值200万元，不用搬家，按月领钱。今天下午有车到楼下，您带上房本和身份证。表格字小，我们都替您填好。
high-yield-house-for-income-b-show = Hello, this is the Home Pension Service Centre. Has your two-bedroom flat been valued? It may be worth 2,000,000 yuan. No moving, and money every month. A car comes to your door this afternoon. Bring deeds and ID card. The print on the form is small, so we fill it all in for you.

# 原文：真的以房养老由保险公司办，会让您慢慢看合同。他派车来接，又替您填表，您签了什么自己都不知道。
high-yield-house-for-income-b-why = The true kind comes from an insurer, with time to read. He sends a car and fills in the form: you would not know what you sign.

# 原文：房本不出门，请孩子去问保险公司。
high-yield-house-for-income-b-next = The deeds stay home. Ask your children to ask an insurer.

# 原文：老哥，我自己也办了。房子押给一位老板，借出80万元放进养老基金，付完他的利息，我一月净落3000元。合同一共三份，后两份还空着。您先签上，免得改天再跑公证处！
high-yield-house-for-income-c-show = Old friend, I've done it myself. You pledge the home to a businessman, borrow 800,000 yuan, and put it in the pension fund. After his interest I'm left with 3,000 yuan a month. There are three contracts; the last two are still blank. Sign them now, it saves another trip to the notary!

# 原文：空着的合同签了名，往后填多少都算您借的。那个“基金”一停，老板来收的就是您的房。
high-yield-house-for-income-c-why = Sign a blank contract, and whatever is filled in is your debt. When the "fund" stops, it is your home he comes for.

# 原文：空白合同不签，请孩子找个律师看看。
high-yield-house-for-income-c-next = Sign nothing blank. Ask your children to find a lawyer.

# 原文：宋大爷，这18万元转给一家康养公司，是做什么用的？您以前没给它转过，我得多问几句，您可别嫌烦。合同带来没有，给我看一眼行吗？没带的话，今天先不转，也不耽误。
high-yield-careful-staff-a-show = Mr Song, these 180,000 yuan to a care company: what are they for? You've never paid them before, so I have to ask a few things. I hope you don't mind. Have you got the contract with you? May I see it? If not, let's leave it for today. Nothing is lost.

# 原文：柜员问钱去哪儿、做什么，是替您把把关。他没要密码，钱还在您卡上，转不转您来定。
high-yield-careful-staff-a-why = She asks where the money goes and why: a second pair of eyes. No PIN wanted, the money is still on your card, and you decide.

# 原文：照实说用途，把合同拿给柜员看一眼。
high-yield-careful-staff-a-next = Say what it is for, and show her the contract.

# 原文：您好，银行打来的。您上午10点在手机上转12万元给新账户，这笔我们先停下了。是您自己转的吗？密码别告诉我。您要是拿不准，来网点，或者打卡背面的电话，都能查。
high-yield-careful-staff-b-show = Hello, this is your bank. At 10 this morning 120,000 yuan were to go from your phone to a new account. We have stopped it for now. Was it you? Don't tell me your PIN. If you're not sure, come to the branch, or ring the number on your card. Both can check.

# 原文：密码他不要，也没叫您点什么、转什么。去网点、打卡背面的电话，真假您自己能查。
high-yield-careful-staff-b-why = He wants no PIN, and nothing tapped or sent. At the branch or on the number on your card you can check for yourself.

# 原文：挂断，自己打卡背面的电话问这笔钱。
high-yield-careful-staff-b-next = Hang up, and ask on the number on your card.

# 原文：卢老师，这是我们保险公司的以房养老，不是理财。房子您住到老，每月领3200元，写在合同里。合同厚，今天先不签！您带回去，跟孩子请个律师看一遍，下月再约也行。
high-yield-careful-staff-c-show = Mr Lu, this is our company's home pension, not an investment. You live there for life and get 3,200 yuan a month, as the contract says. It is thick, so nothing is signed today! Take it home, and read it with your children and a lawyer. Next month is fine, too.

# 原文：房子接着住，钱数写进合同，还请孩子和律师一起看。他不急着要您签，您去问谁都行。
high-yield-careful-staff-c-why = You live on at home, the sum is in the contract, and children and a lawyer may read it. He is in no hurry; ask whom you like.

# 原文：跟孩子约个日子，把合同一页页看完。
high-yield-careful-staff-c-next = Fix a day with your children to read every page.

## scenarios/house-for-old-age-visit.toml：房本押一押

# 原文：房本押一押
house-for-old-age-visit-title = Pledge your deeds

# 原文：老同事带人上门，说房子照住，每月还能领钱。
house-for-old-age-visit-about = An old workmate brings a visitor: live on at home, and get money every month.

# 原文：纸留下，我叫家里人一起看。
house-for-old-age-visit-say = Leave the papers. I'll read them with my family.

# 原文：房本收好，当天不签，先问是哪家保险公司办的。
house-for-old-age-visit-next = Keep the deeds, sign nothing that day. Which insurer is it?

# 原文：小蒲
house-for-old-age-visit-people-scammer = Young Pu

# 原文：老姜
house-for-old-age-visit-people-friend = Jiang

# 原文：旁白
house-for-old-age-visit-people-narrator = Narrator

# 原文：阿兰
house-for-old-age-visit-people-family = Lan

# 原文：小戚
house-for-old-age-visit-people-official = Young Qi

# 原文：康大妈
house-for-old-age-visit-people-elder = Mrs Kang

# 原文：您是康大妈，77岁，在公交车上卖了半辈子票。您没儿没女，有一套房，一个外甥女阿兰。
house-for-old-age-visit-experiencer-intro = You are Mrs Kang, 77, who sold bus tickets half her life. You have no children, but a flat, and a niece, Lan.

# 原文：您是外甥女阿兰，在医院当护士，三班倒。下了夜班来看姨妈，桌上摆着房本。
house-for-old-age-visit-helper-intro = You are Lan, her niece, a nurse on shifts. After a night shift you visit your aunt. On the table lie the deeds.

# 原文：您坐在康大妈家的沙发上听着。猜一猜，小蒲下一步要什么。
house-for-old-age-visit-observer-intro = You sit on Mrs Kang's sofa and listen. Guess what Young Pu will want next.

# 说话：小蒲（骗子） → 老姜（朋友）
# 原文：康大妈，房本押一押，每月白拿5000元，房子照住。
house-for-old-age-visit-e1-l1 = Mrs Kang, pledge the deeds, and get 5000 yuan a month for nothing. You live on at home.

# 说话：老姜（朋友） → 小蒲（骗子）
# 原文：康姐，我拿了三个月，一天没差。
house-for-old-age-visit-e1-l2 = Kang, I've had it for three months, never a day late.

# 原文：一套房，存款20000元，还有退休金。
house-for-old-age-visit-e1-money = A flat, 20000 yuan saved, and a pension.

# 原文：老姜跟您同一趟车，搭了二十年班。
house-for-old-age-visit-e1-trust = You and Jiang shared a bus for twenty years.

# 原文：您先问哪一句？
house-for-old-age-visit-e1-ask = What do you ask first?

# 原文：“是哪家保险公司办的？”
house-for-old-age-visit-e1-o1 = "Which insurer is it from?"

# 原文：真的以房养老，由保险公司来办。这一问就分得开。
house-for-old-age-visit-e1-o1-why = The true kind comes from an insurer. This question tells them apart.

# 原文：“真能照住？月月都有？”
house-for-old-age-visit-e1-o2 = "Live on here? Every month?"

# 原文：谁听了都心动。先问钱从哪儿来，再问有没有。
house-for-old-age-visit-e1-o2-why = Anyone's heart would warm. First ask where the money comes from.

# 原文：“这钱，从哪儿来的？”
house-for-old-age-visit-e1-o3 = "Where does the money come from?"

# 原文：没有白来的钱。问清来路，才知道要还给谁。
house-for-old-age-visit-e1-o3-why = No money comes from nowhere. Know its source, and you know whom you owe.

# 说话：小蒲（骗子）
# 原文：照住！明天我接您去公证处，签几张纸就行。
house-for-old-age-visit-e2-l1 = You do live on! Tomorrow I'll take you to the notary. Just sign a few papers.

# 说话：小蒲（骗子）
# 原文：先别跟外甥女讲，年轻人就惦记房子。
house-for-old-age-visit-e2-l2 = Don't tell your niece yet. Young people only think of the flat.

# 原文：房本在抽屉里。
house-for-old-age-visit-e2-money = The deeds are in the drawer.

# 原文：阿兰隔天就来看您一回。
house-for-old-age-visit-e2-trust = Lan comes to see you every other day.

# 原文：她叫您瞒着阿兰，您呢？
house-for-old-age-visit-e2-ask = She wants it kept from Lan. And you?

# 原文：“也是，省得她多心。”
house-for-old-age-visit-e2-o1 = "True, it would only worry her."

# 原文：怕阿兰多心，是替她想。可越是大事，越要有个人商量。
house-for-old-age-visit-e2-o1-why = You spare Lan. But the bigger the matter, the more you need someone to ask.

# 原文：“纸先留下，我看看。”
house-for-old-age-visit-e2-o2 = "Leave the papers. I'll read them."

# 原文：肯留下的，才经得起看。
house-for-old-age-visit-e2-o2-why = What may be left will bear reading.

# 原文：“我得跟阿兰说一声。”
house-for-old-age-visit-e2-o3 = "I'll have to tell Lan first."

# 原文：不让说的，多半怕人问。她没法子，把纸也留下了。
house-for-old-age-visit-e2-o3-why = What must not be told fears questions. She has no choice, and leaves the papers.

# 说话：小蒲（骗子）
# 原文：房押出去，借600000元，放我们公司生钱。
house-for-old-age-visit-e3-l1 = You pledge the flat and borrow 600000 yuan. Our firm makes it grow.

# 说话：小蒲（骗子）
# 原文：每月给您5000元，债主的利息我们还。
house-for-old-age-visit-e3-l2 = You get 5000 yuan a month, and we pay the lender's interest.

# 原文：房本在抽屉里。
house-for-old-age-visit-e3-money = The deeds are in the drawer.

# 原文：原来不是白拿，是借来的。
house-for-old-age-visit-e3-trust = So it is not for nothing: it is borrowed.

# 原文：您接着问哪一句？
house-for-old-age-visit-e3-ask = What do you ask next?

# 原文：“你们不给了，债主找谁？”
house-for-old-age-visit-e3-o1 = "If you stop, whom does he ask?"

# 原文：问到根上了。债是谁借的，就找谁要。
house-for-old-age-visit-e3-o1-why = To the root. Whoever borrowed must pay.

# 原文：“公司这么大，不用怕吧。”
house-for-old-age-visit-e3-o2 = "So big a firm: it's safe."

# 原文：门面大，不等于靠得住。它一停，债还在您名下。
house-for-old-age-visit-e3-o2-why = A grand front proves nothing. When it stops, the debt is in your name.

# 原文：“借来的钱，进谁的账？”
house-for-old-age-visit-e3-o3 = "Into whose account does it go?"

# 原文：债在您这头，钱在他们那头，这就要多想想。
house-for-old-age-visit-e3-o3-why = The debt is on your side, the money on theirs: think twice.

# 说话：小蒲（骗子） → 老姜（朋友）
# 原文：我们不是保险公司，比他们灵活，给得也多。
house-for-old-age-visit-e4-l1 = We're no insurer. We're more flexible, and pay more.

# 说话：老姜（朋友） → 小蒲（骗子）
# 原文：保险公司那个，我也没听说过。
house-for-old-age-visit-e4-l2 = I never heard of that insurer kind, either.

# 原文：房本在抽屉里。
house-for-old-age-visit-e4-money = The deeds are in the drawer.

# 原文：您问的，她自己答了：不是。
house-for-old-age-visit-e4-trust = You asked, and she answered herself: they are not.

# 原文：不是保险公司，您呢？
house-for-old-age-visit-e4-ask = No insurer. And you?

# 原文：“那我先去问问真的。”
house-for-old-age-visit-e4-o1 = "I'll ask about the true kind."

# 原文：两样比一比，真假就看得见。
house-for-old-age-visit-e4-o1-why = Side by side, you see what is true and what is false.

# 原文：“灵活好，我就图个方便。”
house-for-old-age-visit-e4-o2 = "Flexible is good. I like it easy."

# 原文：省事是好。可房子的事，方便的路常少了栏杆。
house-for-old-age-visit-e4-o2-why = Easy is nice. But with a home, the easy road often has no railings.

# 原文：“纸留下，我慢慢看。”
house-for-old-age-visit-e4-o3 = "Leave them, I read slowly."

# 原文：车要慢慢停，字要慢慢看。
house-for-old-age-visit-e4-o3-why = A bus stops slowly, and papers are read slowly.

# 说话：小蒲（骗子）
# 原文：进公司的账，您就别操心了。
house-for-old-age-visit-e8-l1 = It goes to the firm's account, don't you worry.

# 说话：小蒲（骗子）
# 原文：您一个人，哪天病了靠谁？就靠这5000元呀。
house-for-old-age-visit-e8-l2 = All alone, if you fall ill, whom have you? You'd have these 5000 yuan.

# 原文：房本在抽屉里。
house-for-old-age-visit-e8-money = The deeds are in the drawer.

# 原文：这句话，正说到您最怕的地方。
house-for-old-age-visit-e8-trust = Her words touch what you fear most.

# 原文：心里一酸，您怎么办？
house-for-old-age-visit-e8-ask = Your heart aches. What do you do?

# 原文：“是啊，我靠谁呢。签吧。”
house-for-old-age-visit-e8-o1 = "Yes, whom have I? I'll sign."

# 原文：这份怕，是真的。她拿您的怕当车票，先别上车。
house-for-old-age-visit-e8-o1-why = The fear is real. She makes it her bus ticket; don't get on yet.

# 原文：带上纸，去外甥女阿兰家
house-for-old-age-visit-e8-o2 = Take the papers to my niece Lan

# 原文：怕的时候，先找自己人。
house-for-old-age-visit-e8-o2-why = When afraid, first go to your own.

# 原文：“靠谁，我也得看清楚。”
house-for-old-age-visit-e8-o3 = "Even so, I must read them."

# 原文：怕归怕，看归看，两样不耽误。她只好把纸留下。
house-for-old-age-visit-e8-o3-why = One can fear and still read. She has to leave the papers.

# 说话：旁白（旁白）
# 原文：纸有七张，两张空着没填，一张写着“委托卖房”。
house-for-old-age-visit-e6-l1 = Seven sheets. Two are blank; one says "power to sell the home".

# 说话：旁白（旁白）
# 原文：您卖了半辈子票，没撕过一张空白的。
house-for-old-age-visit-e6-l2 = In half a life of tickets, you never tore off a blank one.

# 原文：房本在抽屉里，字没签。
house-for-old-age-visit-e6-money = The deeds are in the drawer, nothing is signed.

# 原文：您怎么办？
house-for-old-age-visit-e6-ask = What do you do?

# 原文：拿给阿兰，一起看
house-for-old-age-visit-e6-o1 = Read them with Lan

# 原文：两个人看，一个念，一个想。
house-for-old-age-visit-e6-o1-why = Two together: one reads, one thinks.

# 原文：拿去社区，问律师
house-for-old-age-visit-e6-o2 = Ask the neighbourhood lawyer

# 原文：看不懂的纸，就找专门看纸的人。
house-for-old-age-visit-e6-o2-why = For hard papers, go to those who read papers.

# 原文：空着的，大概用不上吧
house-for-old-age-visit-e6-o3 = Blanks? Probably not needed

# 原文：空着的，人家填什么都算您的。空白票，最容易出事。
house-for-old-age-visit-e6-o3-why = Whatever goes into a blank counts as yours. Blank tickets bring the most trouble.

# 说话：阿兰（家人）
# 原文：姨，房子是您的，我一间也不要。
house-for-old-age-visit-e7-l1 = Auntie, the flat is yours. I don't want a single room.

# 说话：阿兰（家人）
# 原文：我就怕哪天，有人敲门叫您搬。
house-for-old-age-visit-e7-l2 = I only fear that one day someone knocks and has you move out.

# 原文：房本在抽屉里，字没签。
house-for-old-age-visit-e7-money = The deeds are in the drawer, nothing is signed.

# 原文：她刚下夜班，还没合眼。
house-for-old-age-visit-e7-trust = She comes from a night shift, and hasn't slept.

# 原文：您怎么答她？
house-for-old-age-visit-e7-ask = What do you answer?

# 原文：“你嘴上不要，心里呢？”
house-for-old-age-visit-e7-o1 = "So you say. And in your heart?"

# 原文：是小蒲的话，从您嘴里出来了。阿兰听了，心里会凉一下。
house-for-old-age-visit-e7-o1-why = Young Pu's words, from your mouth. It makes Lan's heart go cold.

# 原文：“你帮我看看这几张纸。”
house-for-old-age-visit-e7-o2 = "Help me read these papers."

# 原文：请她看，就是信她。她搬近了椅子。
house-for-old-age-visit-e7-o2-why = You ask her, so you trust her. She draws her chair closer.

# 原文：“可我老了，靠谁呢？”
house-for-old-age-visit-e7-o3 = "But I'm old. Whom have I?"

# 原文：把怕的话说出来，她才知道往哪儿使劲。
house-for-old-age-visit-e7-o3-why = Say what you fear, and she knows how to help.

# 说话：旁白（旁白）
# 原文：阿兰眼圈红了，没还嘴，去阳台收衣服。
house-for-old-age-visit-e11-l1 = Lan's eyes turn red. She says nothing, and takes in the washing.

# 说话：旁白（旁白）
# 原文：她小时候，天天坐在您的车上写作业。
house-for-old-age-visit-e11-l2 = As a child, she did her homework on your bus every day.

# 原文：房本在抽屉里。
house-for-old-age-visit-e11-money = The deeds are in the drawer.

# 原文：话说重了，还收得回来。
house-for-old-age-visit-e11-trust = Hard words can be taken back.

# 原文：您怎么办？
house-for-old-age-visit-e11-ask = What do you do?

# 原文：走过去，帮她收衣服
house-for-old-age-visit-e11-o1 = Go and help with the washing

# 原文：不用说对不起，手一伸，她就懂了。
house-for-old-age-visit-e11-o1-why = No need to say sorry; you lend a hand, and she understands.

# 原文：回家去，自己拿主意
house-for-old-age-visit-e11-o2 = Go home, decide by myself

# 原文：一个人拿主意，是您的硬气。可那头，正等着您一个人。
house-for-old-age-visit-e11-o2-why = You are strong, alone. But they are waiting for you to be alone.

# 原文：“姨说重了，你坐下。”
house-for-old-age-visit-e11-o3 = "That was hard. Sit with me."

# 原文：一句软话，娘儿俩又挨着坐了。
house-for-old-age-visit-e11-o3-why = One soft word, and you sit side by side again.

# 说话：阿兰（家人）
# 原文：靠我，也靠社区。送饭、陪诊，都有人。
house-for-old-age-visit-e12-l1 = You have me, and the neighbourhood: meals, someone to go to hospital with you.

# 说话：阿兰（家人）
# 原文：真想拿房子养老，咱去问保险公司，我陪您。
house-for-old-age-visit-e12-l2 = If you do want a pension from the flat, let's ask an insurer. I'll come along.

# 原文：房本在抽屉里。
house-for-old-age-visit-e12-money = The deeds are in the drawer.

# 原文：她没说不行，只说一起去问。
house-for-old-age-visit-e12-trust = She doesn't say no, only "let's ask together".

# 原文：您怎么答？
house-for-old-age-visit-e12-ask = What do you answer?

# 原文：“那都麻烦，不如拿5000元。”
house-for-old-age-visit-e12-o1 = "Such a bother. Rather 5000 yuan."

# 原文：怕麻烦人，您一辈子都这样。纸在桌上，先看了再说。
house-for-old-age-visit-e12-o1-why = You never like to be a bother. The papers are here: first read them.

# 原文：“好，一起去问问。”
house-for-old-age-visit-e12-o2 = "Yes, let's go and ask."

# 原文：有人陪着问，问来的话心里踏实。
house-for-old-age-visit-e12-o2-why = With someone along, you trust what you hear.

# 原文：“先看看这几张纸。”
house-for-old-age-visit-e12-o3 = "First let's read these papers."

# 原文：先看手上的，再问外头的，不乱。
house-for-old-age-visit-e12-o3-why = First what is in hand, then the rest: all in order.

# 说话：旁白（旁白） → 阿兰（家人）
# 原文：阿兰一张张念，念到“委托卖房”，停住了。
house-for-old-age-visit-e10-l1 = Lan reads sheet by sheet. At "power to sell the home" she stops.

# 说话：阿兰（家人） → 旁白（旁白）
# 原文：姨，签了这张，别人就能替您卖房。
house-for-old-age-visit-e10-l2 = Auntie, sign this one, and others can sell the flat for you.

# 原文：房本在抽屉里，字没签。
house-for-old-age-visit-e10-money = The deeds are in the drawer, nothing is signed.

# 原文：您怎么办？
house-for-old-age-visit-e10-ask = What do you do?

# 原文：“不签。房本我收好。”
house-for-old-age-visit-e10-o1 = "I won't sign. I keep the deeds."

# 原文：房本在自己手里，窝就是自己的。
house-for-old-age-visit-e10-o1-why = With the deeds in your hands, the nest is your own.

# 原文：“去问问律师，更稳当。”
house-for-old-age-visit-e10-o2 = "To be sure, ask a lawyer."

# 原文：心里有数，再问个准，两头都实。
house-for-old-age-visit-e10-o2-why = You know, and you ask as well: firm on both sides.

# 原文：“她说那张是走过场。”
house-for-old-age-visit-e10-o3 = "She says that's for form's sake."

# 原文：纸上写的才算数，嘴上说的不算。要真是过场，何必叫您签。
house-for-old-age-visit-e10-o3-why = Paper counts, talk doesn't. If it were mere form, why have you sign?

# 说话：小戚（真的工作人员）
# 原文：真的由保险公司办，您接着住，领到老。
house-for-old-age-visit-e9-l1 = The true kind comes from an insurer. You live on there, and are paid for life.

# 说话：小戚（真的工作人员）
# 原文：押房借钱去生钱的，不是它，别签。
house-for-old-age-visit-e9-l2 = Borrowing on the home to make money grow is something else. Don't sign.

# 原文：房本好好地在抽屉里。
house-for-old-age-visit-e9-money = The deeds are safe in the drawer.

# 原文：律师小戚，在社区坐班，替人看纸。
house-for-old-age-visit-e9-trust = Qi, the lawyer, reads papers for the neighbourhood.

# 原文：您还想问什么？
house-for-old-age-visit-e9-ask = What else do you ask?

# 原文：“没别的了，我回家。”
house-for-old-age-visit-e9-o1 = "That's all. I'll go home."

# 原文：弄清自己的，就很好。老姜那边，改天再去说也行。
house-for-old-age-visit-e9-o1-why = Your own affairs are clear, good. Jiang you can tell another day.

# 原文：“老姜签过了，怎么帮他？”
house-for-old-age-visit-e9-o2 = "Jiang has signed. What can he do?"

# 原文：您停住了，还惦记老同事。小戚说，叫他带合同来。
house-for-old-age-visit-e9-o2-why = You stopped, and think of a workmate. Qi says: let him bring the contract.

# 原文：“真的那种，给我讲讲？”
house-for-old-age-visit-e9-o3 = "Tell me of the true kind?"

# 原文：听明白了，将来要不要办，您自己定。
house-for-old-age-visit-e9-o3-why = Once it is clear, you can choose it one day, or not.

# 说话：老姜（朋友） → 旁白（旁白）
# 原文：康姐，你没签？我这个月的钱，还没到呢。
house-for-old-age-visit-e13-l1 = Kang, you didn't sign? My money hasn't come this month.

# 说话：旁白（旁白） → 老姜（朋友）
# 原文：他的房本，早就交出去了。
house-for-old-age-visit-e13-l2 = His deeds he handed over long ago.

# 原文：您的房本在抽屉里。
house-for-old-age-visit-e13-money = Your deeds are in the drawer.

# 原文：他也是让人哄进去的。
house-for-old-age-visit-e13-trust = He was coaxed into it, too.

# 原文：您怎么说？
house-for-old-age-visit-e13-ask = What do you say?

# 原文：“带上合同，我陪你报案。”
house-for-old-age-visit-e13-o1 = "Bring the contract, we'll report it."

# 原文：二十年的搭班，再陪他走一站。
house-for-old-age-visit-e13-o1-why = Twenty years together; ride one more stop with him.

# 原文：“你还拉我去呢，你也是的。”
house-for-old-age-visit-e13-o2 = "And you brought her to me!"

# 原文：心里有气，难免。他这会儿正六神无主，气消了再去看他。
house-for-old-age-visit-e13-o2-why = No wonder you are cross. He is lost just now; when it has passed, go and see him.

# 原文：“别慌，先问律师怎么办。”
house-for-old-age-visit-e13-o3 = "Steady. Let's ask the lawyer."

# 原文：有人指路，他的腿就不软了。
house-for-old-age-visit-e13-o3-why = Someone shows the way, and his knees grow firm.

# 说话：旁白（旁白） → 小蒲（骗子）
# 原文：公证处的走廊里，小蒲递来一叠纸。
house-for-old-age-visit-e5-l1 = In the notary's corridor, Young Pu hands you a pile of papers.

# 说话：小蒲（骗子） → 旁白（旁白）
# 原文：公证员问您懂不懂，您都说“懂”。
house-for-old-age-visit-e5-l2 = If the notary asks whether you understand, just say "yes".

# 原文：字还没签。
house-for-old-age-visit-e5-money = Not signed yet.

# 原文：她在教您怎么答话。
house-for-old-age-visit-e5-trust = She teaches you the answers.

# 原文：还没进门。您怎么办？
house-for-old-age-visit-e5-ask = You are not in yet. What do you do?

# 原文：“不懂的，我照实问。”
house-for-old-age-visit-e5-o1 = "If it's not clear, I'll ask."

# 原文：公证员问，就是等您说不懂的。
house-for-old-age-visit-e5-o1-why = The notary asks so that you can say it is not clear.

# 原文：走到一边，打给阿兰
house-for-old-age-visit-e5-o2 = Step aside, and ring Lan

# 原文：进门前打个电话，来得及。阿兰叫您带上纸，接您回了家。
house-for-old-age-visit-e5-o2-why = Before the door there is time for a call. Lan had you bring the papers, and took you home.

# 原文：“好，我都说懂，快些办完。”
house-for-old-age-visit-e5-o3 = "Yes to it all, to be done soon."

# 原文：走到这儿，谁都想早些办完。可这个“懂”字，一出口就收不回。
house-for-old-age-visit-e5-o3-why = By now anyone wants it done. But that "yes" can't be taken back.

# 说话：旁白（旁白） → 康大妈（老人）
# 原文：公证员问：“委托卖房，您清楚是什么意思吗？”
house-for-old-age-visit-e15-l1 = The notary asks: "Power to sell the home: do you know what that means?"

# 说话：康大妈（老人） → 旁白（旁白）
# 原文：卖房？我没有要卖房呀！
house-for-old-age-visit-e15-l2 = Sell? I don't want to sell my home!

# 说话：旁白（旁白） → 康大妈（老人）
# 原文：公证员把笔收起来：“那今天不能办。”
house-for-old-age-visit-e15-l3 = The notary puts the pen away: "Then it can't be done today."

# 原文：字没签，房本在您包里。
house-for-old-age-visit-e15-money = Not signed; the deeds are in your bag.

# 原文：小蒲的脸，一下子白了。
house-for-old-age-visit-e15-trust = Young Pu's face turns white.

# 原文：您怎么办？
house-for-old-age-visit-e15-ask = What do you do?

# 原文：小蒲说换一家，跟她去
house-for-old-age-visit-e15-o1 = Go with Pu to another notary

# 原文：换一家，问的还是这句话。有人替您问清楚，是好事。
house-for-old-age-visit-e15-o1-why = Another will ask the same. It is good that someone asks for you.

# 原文：“这几张，我带去问律师。”
house-for-old-age-visit-e15-o2 = "I'll show these to a lawyer."

# 原文：公证员问出一句，律师能讲清七张。
house-for-old-age-visit-e15-o2-why = The notary asked one thing; a lawyer can explain all seven sheets.

# 原文：“谢谢你，我回家商量。”
house-for-old-age-visit-e15-o3 = "Thank you. I'll ask at home."

# 原文：说声谢谢，带上纸就走，谁也拦不住您。
house-for-old-age-visit-e15-o3-why = Say thank you, take the papers and go; nobody can stop you.

# 说话：旁白（旁白）
# 原文：字签了，房本交了。四个月后，钱停了。
house-for-old-age-visit-e14-l1 = Signed, and the deeds handed over. After four months the money stops.

# 说话：旁白（旁白）
# 原文：债主打来电话：不还钱，就要房。
house-for-old-age-visit-e14-l2 = The lender rings: pay, or the home goes.

# 原文：房子押出去了，人还住在里头。
house-for-old-age-visit-e14-money = The home is pledged; you still live in it.

# 原文：小蒲的电话，成了空号。
house-for-old-age-visit-e14-trust = Young Pu's number is dead.

# 原文：您先怎么办？
house-for-old-age-visit-e14-ask = What do you do first?

# 原文：不接电话，谁也不说
house-for-old-age-visit-e14-o1 = Don't answer, tell nobody

# 原文：您怕，想躲一躲。可早一天说，就早一天有人帮。
house-for-old-age-visit-e14-o1-why = You are afraid, and want to hide. A day sooner told is a day sooner helped.

# 原文：打给阿兰，全告诉她
house-for-old-age-visit-e14-o2 = Ring Lan, and tell her all

# 原文：这个电话最难打，打通了就不是一个人了。
house-for-old-age-visit-e14-o2-why = The hardest call. Once made, you are not alone.

# 原文：带上合同，去派出所
house-for-old-age-visit-e14-o3 = Take the contract to the police

# 原文：合同、转账单都是凭据，越早去越好。
house-for-old-age-visit-e14-o3-why = Contract and payment slips are proof. The sooner, the better.

# 说话：旁白（旁白） → 阿兰（家人）
# 原文：门口贴了张纸。阿兰来送饭，看见了。
house-for-old-age-visit-e16-l1 = A notice is stuck on your door. Lan brings a meal, and sees it.

# 说话：阿兰（家人） → 旁白（旁白）
# 原文：姨，这是什么？
house-for-old-age-visit-e16-l2 = Auntie, what's this?

# 原文：房子押出去了，人还住在里头。
house-for-old-age-visit-e16-money = The home is pledged; you still live in it.

# 原文：她放下饭盒，拉住您的手。
house-for-old-age-visit-e16-trust = She puts down the box and takes your hand.

# 原文：您怎么说？
house-for-old-age-visit-e16-ask = What do you say?

# 原文：“没事，贴到别人家的。”
house-for-old-age-visit-e16-o1 = "Nothing, it's for next door."

# 原文：怕拖累她，是疼她。阿兰没松手，您慢慢地，还是讲了。
house-for-old-age-visit-e16-o1-why = You spare her. Lan held on to your hand, and slowly you told her after all.

# 原文：“阿兰，姨让人骗了。”
house-for-old-age-visit-e16-o2 = "Lan, I've been cheated."

# 原文：说出来，天就没有塌。骗人的是他们。
house-for-old-age-visit-e16-o2-why = Said, and the sky has not fallen. They did the cheating.

# 原文：把合同拿给她看
house-for-old-age-visit-e16-o3 = Give her the contract to read

# 原文：说不出口，就让她看。一样的。
house-for-old-age-visit-e16-o3-why = If words won't come, let her read. It is the same.

# 说话：康大妈（老人） → 旁白（旁白）
# 原文：阿兰，往后我每月白拿5000元，不拖累你。
house-for-old-age-visit-h1-l1 = Lan, from now on I get 5000 yuan a month for nothing. I won't be a burden.

# 说话：旁白（旁白） → 康大妈（老人）
# 原文：房本摆在桌上。她说得高兴，眼睛不看您。
house-for-old-age-visit-h1-l2 = The deeds are on the table. She sounds glad, but does not look at you.

# 原文：房本在桌上，字没签。
house-for-old-age-visit-h1-money = The deeds are on the table, nothing is signed.

# 原文：她有话没说完。
house-for-old-age-visit-h1-trust = There is something she has not said.

# 原文：您先说哪一句？
house-for-old-age-visit-h1-ask = What do you say first?

# 原文：“您怎么会是拖累？”
house-for-old-age-visit-h1-o1 = "You are no burden at all."

# 原文：她的话里，最疼的是“拖累”两个字。您听见了。
house-for-old-age-visit-h1-o1-why = "Burden" is the word that hurts most. You heard it.

# 原文：“房本可千万不能动！”
house-for-old-age-visit-h1-o2 = "Don't ever touch the deeds!"

# 原文：话没有错。可一张口就是房本，她听着像您惦记房子。
house-for-old-age-visit-h1-o2-why = True. But with the deeds first, it sounds as if you want the flat.

# 原文：“每月5000元？给我讲讲。”
house-for-old-age-visit-h1-o3 = "5000 yuan a month? Tell me."

# 原文：先请她讲，讲着讲着，缝就露出来了。
house-for-old-age-visit-h1-o3-why = Let her tell it first, and the gaps begin to show.

# 说话：康大妈（老人） → 旁白（旁白）
# 原文：小蒲说得没错，年轻人就惦记房子。
house-for-old-age-visit-h2-l1 = Pu is right. Young people only think of the flat.

# 说话：旁白（旁白） → 康大妈（老人）
# 原文：她把房本抱进怀里。
house-for-old-age-visit-h2-l2 = She holds the deeds to her chest.

# 原文：房本在她怀里。
house-for-old-age-visit-h2-money = The deeds are in her arms.

# 原文：这话，是有人先教给她的。
house-for-old-age-visit-h2-trust = Someone taught her these words.

# 原文：您怎么接？
house-for-old-age-visit-h2-ask = What do you say?

# 原文：“这些年，是谁天天来看您？”
house-for-old-age-visit-h2-o1 = "And who visits you all these years?"

# 原文：您委屈，是真的。可这会儿一算账，就更像为了房子。
house-for-old-age-visit-h2-o1-why = You are truly hurt. But counting it up now looks the more like the flat.

# 原文：“房子您做主，我不要。”
house-for-old-age-visit-h2-o2 = "It's yours. I don't want it."

# 原文：先把话放明白，她才肯把纸给您看。
house-for-old-age-visit-h2-o2-why = Once that is clear, she lets you see the papers.

# 原文：不争，进厨房淘米
house-for-old-age-visit-h2-o3 = Say nothing, and wash the rice

# 原文：饭香一起来，话就软了。她跟进来，站在您边上。
house-for-old-age-visit-h2-o3-why = With the smell of rice, words soften. She comes and stands beside you.

# 说话：康大妈（老人） → 旁白（旁白）
# 原文：你三班倒，还得惦记我。我哪天动不了，靠谁？
house-for-old-age-visit-h3-l1 = You work shifts, and have me to worry about. When I can't move, whom have I?

# 说话：旁白（旁白） → 康大妈（老人）
# 原文：她说完，低头擦桌子。
house-for-old-age-visit-h3-l2 = She bends down, and wipes the table.

# 原文：房本在桌上，字没签。
house-for-old-age-visit-h3-money = The deeds are on the table, nothing is signed.

# 原文：这才是她最怕的。
house-for-old-age-visit-h3-trust = This is what she fears most.

# 原文：您怎么说？
house-for-old-age-visit-h3-ask = What do you say?

# 原文：“您怕什么，说给我听。”
house-for-old-age-visit-h3-o1 = "What do you fear? Tell me."

# 原文：怕的事说出来，就小了一半。
house-for-old-age-visit-h3-o1-why = A fear that is told is half as big.

# 原文：“靠我，也靠咱一起想。”
house-for-old-age-visit-h3-o2 = "You have me. We'll think together."

# 原文：不说大话，只说一起。她点点头，往下讲了。
house-for-old-age-visit-h3-o2-why = No big words, only "together". She nods, and goes on.

# 原文：“您身体好着呢，别多想。”
house-for-old-age-visit-h3-o3 = "You're so well. Don't think of it."

# 原文：想叫她宽心。可怕的事给一句话盖住，她就只好去信小蒲。
house-for-old-age-visit-h3-o3-why = You mean to ease her. But a fear brushed aside sends her to Young Pu.

# 说话：旁白（旁白） → 小蒲（骗子）
# 原文：她“嗯”了一声，不说了。门铃响，小蒲来了。
house-for-old-age-visit-h6-l1 = "Hm," she says, no more. The bell rings: Young Pu.

# 说话：小蒲（骗子） → 旁白（旁白）
# 原文：大妈，明天八点我来接您。这位是？
house-for-old-age-visit-h6-l2 = Mrs Kang, I'll come for you at eight tomorrow. And who is this?

# 原文：字还没签。
house-for-old-age-visit-h6-money = Not signed yet.

# 原文：您怎么应？
house-for-old-age-visit-h6-ask = How do you answer?

# 原文：“我是外甥女，我也听听。”
house-for-old-age-visit-h6-o1 = "Her niece. I'd like to hear it."

# 原文：不赶人，先坐下听。有您在，她的话就要收着说。
house-for-old-age-visit-h6-o1-why = You throw nobody out, you sit and listen. With you there, she must mind her words.

# 原文：“我们用不着，请你走吧！”
house-for-old-age-visit-h6-o2 = "We don't need it. Please go!"

# 原文：您急着护她。可客人一赶走，姨妈的脸就拉下来了。
house-for-old-age-visit-h6-o2-why = You rush to guard her. But a guest thrown out makes your aunt's face fall.

# 原文：倒茶：“是哪家保险公司？”
house-for-old-age-visit-h6-o3 = Pour tea: "Which insurer is it?"

# 原文：客客气气一句，问在要害上。
house-for-old-age-visit-h6-o3-why = Quite polite, and right to the point.

# 说话：小蒲（骗子） → 康大妈（老人）
# 原文：我们比保险公司灵活，公证处都给办公证。
house-for-old-age-visit-h10-l1 = We're more flexible than insurers. Even the notary certifies it.

# 说话：康大妈（老人） → 小蒲（骗子）
# 原文：阿兰，办了公证，还能有假？
house-for-old-age-visit-h10-l2 = Lan, if a notary certifies it, can it be false?

# 原文：字还没签。
house-for-old-age-visit-h10-money = Not signed yet.

# 原文：她转过头来，问的是您。
house-for-old-age-visit-h10-trust = She turns, and it is you she asks.

# 原文：您怎么答？
house-for-old-age-visit-h10-ask = What do you answer?

# 原文：“公证处也跟他们一伙的。”
house-for-old-age-visit-h10-o1 = "The notary is one of them."

# 原文：没凭据的话，她不会信。公证员其实是帮人把关的。
house-for-old-age-visit-h10-o1-why = Without proof, she won't believe it. In fact, notaries are there to guard people.

# 原文：“公证的，是您签了字。”
house-for-old-age-visit-h10-o2 = "They certify that you signed."

# 原文：公证证明字是您签的，不保钱回得来。她听懂了。
house-for-old-age-visit-h10-o2-why = That you signed, not that money comes back. She understands.

# 原文：“纸留下，咱慢慢看？”
house-for-old-age-visit-h10-o3 = "Leave them, and we read slowly?"

# 原文：留得下的纸，才经得起看。小蒲不大情愿地留下了。
house-for-old-age-visit-h10-o3-why = What may be left will bear reading. Not gladly, Young Pu leaves them.

# 说话：康大妈（老人）
# 原文：房押出去，借600000元，放他们公司，月月给钱。
house-for-old-age-visit-h4-l1 = I pledge the flat, borrow 600000 yuan, their firm has it, and pays me monthly.

# 说话：康大妈（老人）
# 原文：明天去公证处签字。
house-for-old-age-visit-h4-l2 = Tomorrow I sign at the notary's.

# 原文：房本在桌上，字没签。
house-for-old-age-visit-h4-money = The deeds are on the table, nothing is signed.

# 原文：她讲得明白，就是没往后头想。
house-for-old-age-visit-h4-trust = She tells it clearly, but has not thought further.

# 原文：您问哪一句？
house-for-old-age-visit-h4-ask = Which question do you ask?

# 原文：“这是骗子，不许去！”
house-for-old-age-visit-h4-o1 = "It's a swindle. You mayn't go!"

# 原文：“不许”两个字，把她的主意也收走了。她会偷着去。
house-for-old-age-visit-h4-o1-why = "Mayn't" takes her say away. She would go in secret.

# 原文：“那几张纸，我念您听？”
house-for-old-age-visit-h4-o2 = "Shall I read you those papers?"

# 原文：念出来，纸会自己说话。
house-for-old-age-visit-h4-o2-why = Read aloud, papers speak for themselves.

# 原文：“哪天停了，债主找谁？”
house-for-old-age-visit-h4-o3 = "If it stops, whom does he ask?"

# 原文：一个问题，让她自己往下想。
house-for-old-age-visit-h4-o3-why = One question, and she thinks on by herself.

# 说话：旁白（旁白） → 康大妈（老人）
# 原文：她不说话，把衣服一件件叠好。
house-for-old-age-visit-h5-l1 = She says nothing, and folds clothes, one by one.

# 说话：康大妈（老人） → 旁白（旁白）
# 原文：我就这一套房，我还做不了主？
house-for-old-age-visit-h5-l2 = I've just this one flat, and have no say in it?

# 原文：房本在她手里，字没签。
house-for-old-age-visit-h5-money = The deeds are in her hand, nothing is signed.

# 原文：她争的不是钱，是做主。
house-for-old-age-visit-h5-trust = It isn't the money, it is her say.

# 原文：您怎么说？
house-for-old-age-visit-h5-ask = What do you say?

# 原文：“您做主。我陪您看清楚。”
house-for-old-age-visit-h5-o1 = "You decide. I'll read with you."

# 原文：主还是她做，您只是陪着看。
house-for-old-age-visit-h5-o1-why = The say is hers; you only read along.

# 原文：“刚才我急了，姨。”
house-for-old-age-visit-h5-o2 = "I was hasty, Auntie."

# 原文：先认一句急。她叠衣服的手慢了，把小蒲的话讲了一遍。
house-for-old-age-visit-h5-o2-why = You own up first. Her hands slow down, and she tells you what Young Pu said.

# 原文：“行，签了往后别找我。”
house-for-old-age-visit-h5-o3 = "Sign, then, and don't ring me."

# 原文：气话谁都说过。可这一句，她会当真，真就不找您了。
house-for-old-age-visit-h5-o3-why = Everyone says such things. But she would take it to heart, and not ring.

# 说话：康大妈（老人） → 旁白（旁白）
# 原文：债主？那不就来要我的房！
house-for-old-age-visit-h7-l1 = The lender? He'd come for my flat!

# 说话：旁白（旁白） → 康大妈（老人）
# 原文：她手里的抹布停住了。
house-for-old-age-visit-h7-l2 = The cloth in her hand stops.

# 原文：房本在桌上，字没签。
house-for-old-age-visit-h7-money = The deeds are on the table, nothing is signed.

# 原文：这一层，她自己想到了。
house-for-old-age-visit-h7-trust = She thought of that by herself.

# 原文：您怎么办？
house-for-old-age-visit-h7-ask = What do you do?

# 原文：“您看，前头太大意了吧。”
house-for-old-age-visit-h7-o1 = "See, you were too careless."

# 原文：她刚想明白，正后怕。这句话一落，她又缩回去了。
house-for-old-age-visit-h7-o1-why = She has just seen it, and had a fright. At this, she shrinks back.

# 原文：不接话，等她往下想
house-for-old-age-visit-h7-o2 = Say nothing, let her think on

# 原文：留一点空，主意就是她自己的。
house-for-old-age-visit-h7-o2-why = Leave a little room, and the choice is her own.

# 原文：“那几张纸，拿去问问？”
house-for-old-age-visit-h7-o3 = "Shall we show them to someone?"

# 原文：想到了，再去问实，她心里才稳。
house-for-old-age-visit-h7-o3-why = She has seen it; ask as well, and her mind is firm.

# 说话：旁白（旁白） → 康大妈（老人）
# 原文：七张纸，两张空着，一张写着“委托卖房”。
house-for-old-age-visit-h8-l1 = Seven sheets. Two are blank; one says "power to sell the home".

# 说话：康大妈（老人） → 旁白（旁白）
# 原文：她说，那张是走过场。
house-for-old-age-visit-h8-l2 = She said that one is for form's sake.

# 原文：字没签。
house-for-old-age-visit-h8-money = Nothing is signed.

# 原文：您怎么说？
house-for-old-age-visit-h8-ask = What do you say?

# 原文：“空白票，您撕过没有？”
house-for-old-age-visit-h8-o1 = "Did you ever sell a blank ticket?"

# 原文：用她的老行当问她，她一听就摇头。
house-for-old-age-visit-h8-o1-why = In terms of her old trade; she shakes her head at once.

# 原文：“卖房都写上了，您没看？”
house-for-old-age-visit-h8-o2 = "Sell the home! Didn't you look?"

# 原文：字那么小，她哪看得清。这一问，她先怪起自己来。
house-for-old-age-visit-h8-o2-why = The print is so small. At this question she begins to blame herself.

# 原文：“是不是过场，问问律师？”
house-for-old-age-visit-h8-o3 = "For form? Let's ask a lawyer."

# 原文：不跟她争，找个懂行的来答。
house-for-old-age-visit-h8-o3-why = No arguing; someone who knows can answer.

# 说话：康大妈（老人） → 旁白（旁白）
# 原文：没儿没女的，连个商量的人也没有。
house-for-old-age-visit-h12-l1 = No son, no daughter, and nobody to talk it over with.

# 说话：旁白（旁白） → 康大妈（老人）
# 原文：声音很轻，像说给自己听。
house-for-old-age-visit-h12-l2 = Very softly, as if to herself.

# 原文：字没签，房本在桌上。
house-for-old-age-visit-h12-money = Nothing signed, the deeds are on the table.

# 原文：她心里空落落的。
house-for-old-age-visit-h12-trust = Her heart is empty.

# 原文：您怎么补？
house-for-old-age-visit-h12-ask = What do you add?

# 原文：“您有我，往后先打给我。”
house-for-old-age-visit-h12-o1 = "You have me. Ring me first."

# 原文：一句实在话。她看看您，把房本推过来，请您一起看。
house-for-old-age-visit-h12-o1-why = Plain words. She looks at you, and pushes the deeds over, to read together.

# 原文：“那您当初怎么没找我商量？”
house-for-old-age-visit-h12-o2 = "So why didn't you ask me?"

# 原文：她怕拖累您，才没找。这一问，她又不说话了。
house-for-old-age-visit-h12-o2-why = She did not want to burden you. At this, she falls silent again.

# 原文：挨着她，握住她的手
house-for-old-age-visit-h12-o3 = Sit close, and hold her hand

# 原文：手是暖的，话就不用多。过了一会儿，她说，去问问律师吧。
house-for-old-age-visit-h12-o3-why = A warm hand needs few words. In a while she says: let's ask a lawyer.

# 说话：康大妈（老人） → 旁白（旁白）
# 原文：卖了半辈子票，没出过一张空白的。这字，不签。
house-for-old-age-visit-h11-l1 = Half a life of tickets, and never a blank one. I won't sign this.

# 说话：旁白（旁白） → 康大妈（老人）
# 原文：她把房本放回抽屉，上了锁。
house-for-old-age-visit-h11-l2 = She puts the deeds in the drawer, and locks it.

# 原文：房本在抽屉里。
house-for-old-age-visit-h11-money = The deeds are in the drawer.

# 原文：主意是她自己拿的。
house-for-old-age-visit-h11-trust = She decided it herself.

# 原文：您接哪一句？
house-for-old-age-visit-h11-ask = What do you say?

# 原文：“早听我的，不就没事了？”
house-for-old-age-visit-h11-o1 = "Had you listened to me at once!"

# 原文：她刚拿定主意，这话像是怪她。她笑笑，没接话。
house-for-old-age-visit-h11-o1-why = She has just decided, and it sounds like blame. She smiles, and says nothing.

# 原文：“老姜叔那边，怎么办？”
house-for-old-age-visit-h11-o2 = "And Uncle Jiang, what of him?"

# 原文：她一听就站起来：走，看看他去。
house-for-old-age-visit-h11-o2-why = She gets up at once: come, let's go and see him.

# 原文：“养老的事，咱去问问真的。”
house-for-old-age-visit-h11-o3 = "Let's ask about the true kind."

# 原文：假的不签，怕的事还在。陪她去找条真路。
house-for-old-age-visit-h11-o3-why = The false one is not signed, but the fear is there. Find a true road with her.

# 说话：小戚（真的工作人员） → 康大妈（老人）
# 原文：真的由保险公司办，住着，领到老，身后才动房。
house-for-old-age-visit-h13-l1 = The true kind comes from an insurer: you live there, paid for life, and the home is touched only after.

# 说话：小戚（真的工作人员） → 康大妈（老人）
# 原文：这几张别签。养老的事，办法不止一种。
house-for-old-age-visit-h13-l2 = Don't sign these. There is more than one way for one's old age.

# 说话：康大妈（老人） → 小戚（真的工作人员）
# 原文：阿兰，那我往后靠谁呢？
house-for-old-age-visit-h13-l3 = Lan, whom shall I have, later on?

# 原文：房本好好的。
house-for-old-age-visit-h13-money = The deeds are safe.

# 原文：您怎么答？
house-for-old-age-visit-h13-ask = What do you answer?

# 原文：“咱列张单子，一样样想。”
house-for-old-age-visit-h13-o1 = "Let's make a list, one by one."

# 原文：送饭、看病、夜里有事找谁，写下来，怕就有了边。
house-for-old-age-visit-h13-o1-why = Meals, doctors, whom to ring at night: written down, a fear has its limits.

# 原文：“反正别再提房子了。”
house-for-old-age-visit-h13-o2 = "Just never mention the flat again."

# 原文：假的吓人，真的也是一条路。听明白了，让她自己定。
house-for-old-age-visit-h13-o2-why = The false kind is frightening, but the true kind is a way. Let her hear it and decide.

# 原文：“先去看看老姜叔，好不好？”
house-for-old-age-visit-h13-o3 = "First to Uncle Jiang, shall we?"

# 原文：她惦记老同事。帮人的时候，她就不怕了。
house-for-old-age-visit-h13-o3-why = She thinks of her old workmate. While helping, she has no fear.

# 说话：老姜（朋友） → 康大妈（老人）
# 原文：这个月钱没到，小蒲也不接电话。
house-for-old-age-visit-h14-l1 = This month's money hasn't come, and Young Pu won't answer.

# 说话：康大妈（老人） → 老姜（朋友）
# 原文：阿兰，快帮帮他。
house-for-old-age-visit-h14-l2 = Lan, quick, help him.

# 原文：姨妈的房本没动，老姜的押出去了。
house-for-old-age-visit-h14-money = Your aunt's deeds are safe, Jiang's are pledged.

# 原文：老姜的手直抖。
house-for-old-age-visit-h14-trust = Jiang's hands are shaking.

# 原文：您怎么说？
house-for-old-age-visit-h14-ask = What do you say?

# 原文：“姜叔，您先坐，喝口水。”
house-for-old-age-visit-h14-o1 = "Uncle Jiang, sit, have some water."

# 原文：当护士的知道，先稳住人。稳住了，您陪他们去报了案。
house-for-old-age-visit-h14-o1-why = A nurse knows: first calm the person. Then you went with them to report it.

# 原文：“姜叔，是您带我姨去的吧？”
house-for-old-age-visit-h14-o2 = "You took my aunt there, didn't you?"

# 原文：是实情。可他也是让人哄的，这句一说，他头都抬不起来。
house-for-old-age-visit-h14-o2-why = It is so. But he was coaxed, too; now he can't lift his head.

# 原文：“带上合同，咱去报案。”
house-for-old-age-visit-h14-o3 = "Bring the contract, we'll report it."

# 原文：一句话指一条路，再搭一只手。
house-for-old-age-visit-h14-o3-why = A few words show the way, and you lend a hand.

# 说话：旁白（旁白） → 康大妈（老人）
# 原文：四个月后，姨妈来电话，声音发颤。
house-for-old-age-visit-h9-l1 = Four months later your aunt rings, with a shaking voice.

# 说话：康大妈（老人） → 旁白（旁白）
# 原文：阿兰，有人来要房。
house-for-old-age-visit-h9-l2 = Lan, they've come for the flat.

# 原文：房子押出去了，人还住在里头。
house-for-old-age-visit-h9-money = The home is pledged; she still lives in it.

# 原文：她还是找了您。
house-for-old-age-visit-h9-trust = She has turned to you after all.

# 原文：您头一句说什么？
house-for-old-age-visit-h9-ask = What are your first words?

# 原文：“别怕，我马上就到。”
house-for-old-age-visit-h9-o1 = "Don't be afraid, I'm coming."

# 原文：先让她知道有人来，别的到了再说。
house-for-old-age-visit-h9-o1-why = First, someone is coming. The rest when you are there.

# 原文：“门先别开，我来报警。”
house-for-old-age-visit-h9-o2 = "Don't open. I'll ring the police."

# 原文：有人堵门，正该找警察。
house-for-old-age-visit-h9-o2-why = With people at the door, the police are the ones to ring.

# 原文：“我说过，签了别找我。”
house-for-old-age-visit-h9-o3 = "I said, don't ring me."

# 原文：那是句气话，您自己也悔。快收回来，人先过去。
house-for-old-age-visit-h9-o3-why = You said it in anger, and are sorry. Take it back, and go to her first.

# 说话：旁白（旁白） → 康大妈（老人）
# 原文：您到了。她捏着合同，坐在门后头。
house-for-old-age-visit-h15-l1 = You arrive. She sits behind the door, the contract in her hand.

# 说话：康大妈（老人） → 旁白（旁白）
# 原文：我对不起你，房子没了。
house-for-old-age-visit-h15-l2 = I'm so sorry. The flat is gone.

# 原文：房子押出去了，人还住在里头。
house-for-old-age-visit-h15-money = The home is pledged; she still lives in it.

# 原文：到这时候，她还在说对不起。
house-for-old-age-visit-h15-trust = Even now she says that she is sorry.

# 原文：您怎么说？
house-for-old-age-visit-h15-ask = What do you say?

# 原文：“当初您怎么就不听呢？”
house-for-old-age-visit-h15-o1 = "Why didn't you listen then?"

# 原文：您也心疼。可她听见这句，就更站不起来了，先扶她去报警。
house-for-old-age-visit-h15-o1-why = It hurts you, too. But at this she can't get up; first help her to the police.

# 原文：“房子不要紧，您要紧。”
house-for-old-age-visit-h15-o2 = "You matter, not the flat."

# 原文：她等的就是这一句。小蒲说您惦记房子，这下不攻自破。
house-for-old-age-visit-h15-o2-why = She was waiting for this. Young Pu's words about you fall to pieces.

# 原文：“字是哄着签的，咱去报案。”
house-for-old-age-visit-h15-o3 = "They coaxed you. We'll report it."

# 原文：错在骗子。先把这句说清，再陪她去报案。
house-for-old-age-visit-h15-o3-why = The swindlers did it. Say so first, then go with her to report it.

# 说话：小蒲（骗子） → 老姜（朋友）
# 原文：房本押一押，每月白拿5000元，房子照住。
house-for-old-age-visit-o1-l1 = Pledge the deeds, and get 5000 yuan a month for nothing. You live on at home.

# 说话：老姜（朋友） → 小蒲（骗子）
# 原文：我拿了三个月，一天没差。
house-for-old-age-visit-o1-l2 = I've had it for three months, never a day late.

# 原文：康大妈的房本在抽屉里。
house-for-old-age-visit-o1-money = Mrs Kang's deeds are in the drawer.

# 原文：头三个月按时给，图什么？
house-for-old-age-visit-o1-ask = Three months on time: what for?

# 原文：公司真的会挣钱
house-for-old-age-visit-o1-o1 = The firm really earns money

# 原文：挣不挣钱，看不见。再听一句。
house-for-old-age-visit-o1-o1-why = Nobody can see that. Hear one more line.

# 原文：叫大家放心，跟着来
house-for-old-age-visit-o1-o2 = So that all feel safe, and follow

# 原文：头几个月给得准，后头的人才肯押。
house-for-old-age-visit-o1-o2-why = The first months are on time, so that later ones pledge.

# 原文：小蒲这人讲信用
house-for-old-age-visit-o1-o3 = Young Pu keeps her word

# 原文：信用要看得久。再听一句。
house-for-old-age-visit-o1-o3-why = A word shows over years. Hear one more line.

# 说话：老姜（朋友）
# 原文：我带康姐来，小蒲还送我一床被子。
house-for-old-age-visit-o2-l1 = I brought Kang along, and Young Pu gives me a quilt for it.

# 原文：老姜说得实心实意。
house-for-old-age-visit-o2-trust = Jiang means every word.

# 原文：老姜知道里头的事吗？
house-for-old-age-visit-o2-ask = Does Jiang know what is behind it?

# 原文：知道，他俩是一伙的
house-for-old-age-visit-o2-o1 = Yes, he is one of them

# 原文：老姜自己的房也押着呢。别冤枉他。
house-for-old-age-visit-o2-o1-why = Jiang's own home is pledged. He means well.

# 原文：不知道，他也在里头
house-for-old-age-visit-o2-o2 = No, he is in it himself

# 原文：对。熟人也可能蒙在鼓里，所以要自己看清。
house-for-old-age-visit-o2-o2-why = Yes. A friend may be in the dark, so look for yourself.

# 说话：康大妈（老人） → 小蒲（骗子）
# 原文：钱从哪儿来？
house-for-old-age-visit-o3-l1 = Where does the money come from?

# 说话：小蒲（骗子） → 康大妈（老人）
# 原文：房押出去借600000元，放我们公司生钱。
house-for-old-age-visit-o3-l2 = You pledge the flat and borrow 600000 yuan. Our firm makes it grow.

# 原文：公司停了，债主要什么？
house-for-old-age-visit-o3-ask = If the firm stops, what does the lender want?

# 原文：要小蒲来还
house-for-old-age-visit-o3-o1 = That Young Pu pays

# 原文：纸上借钱的，不是小蒲。
house-for-old-age-visit-o3-o1-why = On paper, it was not Young Pu who borrowed.

# 原文：要康大妈的房
house-for-old-age-visit-o3-o2 = Mrs Kang's home

# 原文：借钱的是她，押的是她的房。您看到底了。
house-for-old-age-visit-o3-o2-why = She borrowed, and her home is pledged. You see to the bottom.

# 原文：要老姜来还
house-for-old-age-visit-o3-o3 = That Jiang pays

# 原文：老姜那头，还有他自己的债呢。
house-for-old-age-visit-o3-o3-why = Jiang has a debt of his own.

# 说话：康大妈（老人） → 小蒲（骗子）
# 原文：借条上，写谁的名字？
house-for-old-age-visit-o4-l1 = Whose name is on the loan?

# 说话：小蒲（骗子） → 康大妈（老人）
# 原文：当然写您，房子是您的嘛。
house-for-old-age-visit-o4-l2 = Yours, of course. It's your flat.

# 原文：这句话，说明什么？
house-for-old-age-visit-o4-ask = What does this tell you?

# 原文：债归她，钱归公司
house-for-old-age-visit-o4-o1 = Debt to her, money to the firm

# 原文：一头重，一头轻，车就要翻。
house-for-old-age-visit-o4-o1-why = Heavy on one side: that bus will tip over.

# 原文：房子还是她的，不用怕
house-for-old-age-visit-o4-o2 = It is still her flat: no fear

# 原文：房子是她的，所以债主才找得着她。
house-for-old-age-visit-o4-o2-why = It is hers, and so the lender knows where to find her.

# 说话：小蒲（骗子）
# 原文：先别跟外甥女讲，明天我接您去公证处。
house-for-old-age-visit-o5-l1 = Don't tell your niece yet. Tomorrow I'll take you to the notary.

# 原文：康大妈摸了摸房本。
house-for-old-age-visit-o5-trust = Mrs Kang strokes the deeds.

# 原文：您猜她怎么办？
house-for-old-age-visit-o5-ask = What do you guess she does?

# 原文：她去找外甥女阿兰
house-for-old-age-visit-o5-o1 = She goes to her niece Lan

# 原文：越不让说，她越要说。往下看看。
house-for-old-age-visit-o5-o1-why = What she may not tell, she tells. Read on.

# 原文：她跟小蒲去公证处
house-for-old-age-visit-o5-o2 = She goes to the notary with Pu

# 原文：怕老来没靠，心就急了。往下看看。
house-for-old-age-visit-o5-o2-why = Afraid of being alone when old, the heart rushes. Read on.

# 说话：旁白（旁白）
# 原文：公证处走廊里，小蒲教她：都说“懂”。
house-for-old-age-visit-o6-l1 = In the notary's corridor, Young Pu teaches her: say "yes" to all.

# 说话：旁白（旁白）
# 原文：康大妈看看您。
house-for-old-age-visit-o6-l2 = Mrs Kang looks at you.

# 原文：字还没签，还来得及。
house-for-old-age-visit-o6-money = Not signed yet; there is time.

# 原文：您递哪一句？
house-for-old-age-visit-o6-ask = What do you whisper to her?

# 原文：“都到这儿了，您才怕？”
house-for-old-age-visit-o6-o1 = "Now you're here, you're afraid?"

# 原文：她怕，正是在想。这一激，她反倒进去了。
house-for-old-age-visit-o6-o1-why = Her fear is her thinking. Stung like this, she goes in.

# 原文：不出声，公证员会把关
house-for-old-age-visit-o6-o2 = Nothing: the notary is on guard

# 原文：公证员是会问。可她要是都答“懂”，就难把住了。
house-for-old-age-visit-o6-o2-why = The notary will ask. But with "yes" to all, it is hard to guard her.

# 原文：“不懂的，照实问他。”
house-for-old-age-visit-o6-o3 = "What isn't clear, just ask."

# 原文：一句话，她就敢开口了。
house-for-old-age-visit-o6-o3-why = A few words, and she dares to speak.

# 说话：旁白（旁白） → 康大妈（老人）
# 原文：公证员问：“委托卖房，您清楚吗？”
house-for-old-age-visit-o8-l1 = The notary asks: "Power to sell the home: do you understand it?"

# 说话：康大妈（老人） → 旁白（旁白）
# 原文：我没有要卖房呀！
house-for-old-age-visit-o8-l2 = I don't want to sell my home!

# 说话：旁白（旁白） → 康大妈（老人）
# 原文：公证员说，那今天不能办。
house-for-old-age-visit-o8-l3 = Then it can't be done today, says the notary.

# 原文：这位公证员，好在哪儿？
house-for-old-age-visit-o8-ask = What is good about this notary?

# 原文：手脚慢，耽误了工夫
house-for-old-age-visit-o8-o1 = Slow, and it took so long

# 原文：慢的这几分钟，护住了一套房。
house-for-old-age-visit-o8-o1-why = These slow minutes saved a home.

# 原文：问得细，没懂就不让签
house-for-old-age-visit-o8-o2 = Asks first: unclear, unsigned

# 原文：真把关的人，就怕您没听懂。
house-for-old-age-visit-o8-o2-why = One who truly guards you wants you to understand.

# 说话：旁白（旁白）
# 原文：字签了。四个月后，钱停了，债主来要房。
house-for-old-age-visit-o7-l1 = Signed. After four months the money stops, and the lender comes for the home.

# 原文：房子押出去了，人还住在里头。
house-for-old-age-visit-o7-money = The home is pledged; she still lives in it.

# 原文：小蒲跑了，债在谁名下？
house-for-old-age-visit-o7-ask = Pu has run. In whose name is the debt?

# 原文：跟着小蒲一起没了
house-for-old-age-visit-o7-o1 = It went away with Young Pu

# 原文：债不会跟着跑。所以要快去报案，请律师。
house-for-old-age-visit-o7-o1-why = A debt does not run along. So report it soon, and ask a lawyer.

# 原文：还在康大妈名下
house-for-old-age-visit-o7-o2 = Still in Mrs Kang's name

# 原文：这正是他们的算计。越早说，越有办法。
house-for-old-age-visit-o7-o2-why = So they planned it. The sooner she tells, the more can be done.

# 说话：旁白（旁白）
# 原文：康大妈问，这会儿先做哪样？
house-for-old-age-visit-o10-l1 = Mrs Kang asks: what first?

# 原文：房子押出去了，人还住在里头。
house-for-old-age-visit-o10-money = The home is pledged; she still lives in it.

# 原文：您请她先做什么？
house-for-old-age-visit-o10-ask = What should she do first?

# 原文：带合同报案，再问律师
house-for-old-age-visit-o10-o1 = Report it, then ask a lawyer

# 原文：合同、转账单、聊天，一样不少带上。
house-for-old-age-visit-o10-o1-why = Contract, payment slips, chats: take them all.

# 原文：先搬去阿兰家躲一躲
house-for-old-age-visit-o10-o2 = Move to Lan's, and hide

# 原文：先别搬。门有人堵，就报警。
house-for-old-age-visit-o10-o2-why = Don't move out. If people block the door, ring the police.

# 原文：再借一笔，先还上利息
house-for-old-age-visit-o10-o3 = Borrow more to pay interest

# 原文：旧洞没补，又挖新洞。先去报案。
house-for-old-age-visit-o10-o3-why = A new hole beside the old one. First report it.

# 说话：小戚（真的工作人员） → 康大妈（老人）
# 原文：真的由保险公司办，接着住，领到老。
house-for-old-age-visit-o9-l1 = The true kind comes from an insurer. You live on there, and are paid for life.

# 说话：康大妈（老人） → 小戚（真的工作人员）
# 原文：那往后，这样的事，是不是一概别沾？
house-for-old-age-visit-o9-l2 = So from now on, should one keep off all such things?

# 原文：房本在抽屉里。
house-for-old-age-visit-o9-money = The deeds are in the drawer.

# 原文：您怎么答她？
house-for-old-age-visit-o9-ask = What do you answer?

# 原文：“房子的事，一概别沾。”
house-for-old-age-visit-o9-o1 = "With a home, keep off it all."

# 原文：真的那种，也帮着一些老人过日子。问清了，她自己定。
house-for-old-age-visit-o9-o1-why = The true kind does help some older people. Ask first, and let her decide.

# 原文：“真的可以问，叫上阿兰。”
house-for-old-age-visit-o9-o2 = "Ask about the true one, with Lan."

# 原文：找保险公司，叫上家里人，听懂再说。
house-for-old-age-visit-o9-o2-why = An insurer, with family along, and only once it is clear.

# 原文：“先去看看老姜怎么样了。”
house-for-old-age-visit-o9-o3 = "First see how Jiang is."

# 原文：她停住了，还有人没停住。
house-for-old-age-visit-o9-o3-why = She has stopped; someone else has not.

# 原文：房本锁在抽屉里，钥匙挂在康大妈自己脖子上。阿兰的班表贴在冰箱门上，夜里有事打给谁，写得清清楚楚。过了几天，她陪老姜带上合同，去问了律师。
house-for-old-age-visit-home-text = The deeds are locked in the drawer, the key on a string round Mrs Kang's neck. Lan's shifts are on the fridge door, and whom to ring at night. A few days later Mrs Kang went along with Jiang and his contract to ask a lawyer.

# 原文：老姜带着合同报了案，律师一张张替他看纸。康大妈的房本没动。两位老同事又坐同一趟车，这回是去派出所送材料，阿兰陪着。
house-for-old-age-visit-both-text = Jiang took the contract to the police, and a lawyer read it sheet by sheet. Mrs Kang's deeds are safe. The two workmates rode the same bus again, with papers for the police, and Lan beside them.

# 原文：字签了，房子押了，是小蒲一伙哄着签的。康大妈没做亏心事。人还住在里头，早一天说，就多一条路。
house-for-old-age-visit-signed-text = Signed and pledged: Young Pu's people coaxed it out of her. Mrs Kang did nothing wrong. She still lives there, and each day sooner opens one more way.

# 原文：带上合同、转账单、聊天，去派出所报案。
house-for-old-age-visit-signed-i1 = Take contract, payment slips and chats to the police.

# 原文：有人堵门、逼您搬，马上打{hotline-police}。
house-for-old-age-visit-signed-i2 = If people block the door or make you move, ring {hotline-police} at once.

# 原文：请律师看合同；请不起的，去问法律援助。
house-for-old-age-visit-signed-i3 = Ask a lawyer to read the contract; if that costs too much, ask for legal aid.

# 原文：什么都别再签，别再借新钱还旧债。
house-for-old-age-visit-signed-i4 = Sign nothing more, and take no new loan for the old one.

# 原文：姨甥俩做个伴，一起吃饭，别一个人熬着。
house-for-old-age-visit-signed-i5 = Aunt and niece keep each other company, eat together, and nobody bears it alone.

## scenarios/national-project.toml：数字养老币

# 原文：数字养老币
national-project-title = Digital pension coins

# 原文：手机群里说有个国家项目，签到攒的币能换钱。
national-project-about = A chat group says: a state project, and the coins you collect turn into money.

# 原文：文号我抄下来，去街道问。
national-project-say = I'll note the document number and ask at the office.

# 原文：不交钱，不拉人，拿着文号去街道窗口问。
national-project-next = Pay nothing, bring nobody. Take the document number to the neighbourhood office.

# 原文：齐组长
national-project-people-scammer = Group Leader Qi

# 原文：旁白
national-project-people-narrator = Narrator

# 原文：季老师
national-project-people-friend = Mrs Ji

# 原文：春生
national-project-people-family = Chunsheng

# 原文：小宁
national-project-people-official = Young Ning

# 原文：汪老师
national-project-people-elder = Mrs Wang

# 原文：您是汪老师，75岁，教了一辈子地理。您在“数字养老群”里签到一个月，还拉了老同事季老师。
national-project-experiencer-intro = You are Mrs Wang, 75, who taught geography all her life. For a month you have checked in to the "Digital Pension Group", and brought in your old colleague Mrs Ji.

# 原文：您是春生，汪老师的侄子，开一间打印店。姑姑举着手机进来，要印一份文件。
national-project-helper-intro = You are Chunsheng, Mrs Wang's nephew, with a print shop. Your aunt comes in, phone held high, to have a document printed.

# 原文：您跟汪老师一起看群里的话。猜一猜，齐组长下一步要什么。
national-project-observer-intro = You read the group's messages with Mrs Wang. Guess what Group Leader Qi will want next.

# 说话：齐组长（骗子）
# 原文：汪老师，您签到满30天，养老币攒到12000个了！
national-project-e1-l1 = Mrs Wang, you've checked in for 30 days. You have 12000 pension coins!

# 说话：齐组长（骗子）
# 原文：国家项目，1个抵1元。交380元激活费，就能领。
national-project-e1-l2 = State project, 1 coin is 1 yuan. Pay 380 yuan to activate, and it's yours.

# 原文：卡里有35000元，币在软件里。
national-project-e1-money = 35000 yuan on your card, the coins in the app.

# 原文：季老师是跟着您进群的。
national-project-e1-trust = Mrs Ji joined the group because of you.

# 原文：激活费380元，您呢？
national-project-e1-ask = 380 yuan to activate. And you?

# 原文：“文件给我看看。”
national-project-e1-o1 = "Show me the document."

# 原文：看清是谁发的、发给谁，再说交不交。
national-project-e1-o1-why = See who issued it and to whom, before you speak of paying.

# 原文：“380元换12000元，那就交。”
national-project-e1-o2 = "380 for 12000 yuan? I'll pay."

# 原文：签了一个月，谁都盼着。可12000元是个数，380元是真钱。
national-project-e1-o2-why = After a month, anyone would hope. But 12000 yuan are a figure, and 380 yuan real money.

# 原文：“领钱，怎么先交钱？”
national-project-e1-o3 = "To be paid, why pay first?"

# 原文：这一问，问在先后上。国家给钱，不从您这儿先收。
national-project-e1-o3-why = You ask about the order. When the state gives, it does not take from you first.

# 说话：旁白（旁白） → 齐组长（骗子）
# 原文：交款的页面开了，收款的是个人，姓宫。
national-project-e2-l1 = The payment page opens. The payee is a person, by the name of Gong.

# 说话：齐组长（骗子） → 旁白（旁白）
# 原文：那是国库的专管员，您放心点。
national-project-e2-l2 = That's the officer of the state treasury. Just tap.

# 原文：380元还没出去。
national-project-e2-money = The 380 yuan have not gone yet.

# 原文：钱要进个人的卡，您呢？
national-project-e2-ask = It goes to one person's card. And you?

# 原文：数目也不大，点了算了
national-project-e2-o1 = It isn't much, I'll just tap

# 原文：他挑的就是这个数，不大，人才肯点头。先停一停。
national-project-e2-o1-why = So he chose it: not much, so people nod. Stop a moment first.

# 原文：退出来，去街道问问
national-project-e2-o2 = Go back, ask at the office

# 原文：街道窗口就几步路，问一声不花钱。
national-project-e2-o2-why = The neighbourhood office is near, and asking costs nothing.

# 原文：问问季老师，交了没有
national-project-e2-o3 = Ask Mrs Ji if she has paid

# 原文：两个人一对，就不是一个人在想了。
national-project-e2-o3-why = Two compare, and you no longer think alone.

# 说话：齐组长（骗子）
# 原文：这叫激活，不叫收费。激活了全都返给您。
national-project-e3-l1 = It's activating, not charging. It all comes back to you.

# 说话：齐组长（骗子）
# 原文：明天关通道，您是文化人，别错过。
national-project-e3-l2 = It closes tomorrow. You're an educated woman, don't miss it.

# 原文：380元还没出去。
national-project-e3-money = The 380 yuan have not gone yet.

# 原文：换了个叫法，还是先交。
national-project-e3-trust = A new name, and still you pay first.

# 原文：他换了说法，您怎么想？
national-project-e3-ask = He puts it differently. What do you think?

# 原文：“文件发来，我先看看。”
national-project-e3-o1 = "Send the document, I'll look."

# 原文：说法能换，白纸黑字换不了。
national-project-e3-o1-why = Words can change; black on white can't.

# 原文：“改个名字，也是先收钱。”
national-project-e3-o2 = "New name, but you pay first."

# 原文：您听得仔细。名字怎么改，先后没有变。
national-project-e3-o2-why = You listen closely. Whatever the name, the order is the same.

# 原文：明天就关，心里有点急
national-project-e3-o3 = Tomorrow it closes; I'm uneasy

# 原文：他一说关门，人就想往里挤。真有这件事，明天后天都问得到。
national-project-e3-o3-why = Hear "closing", and people push in. If it is true, you can ask tomorrow or later.

# 说话：旁白（旁白） → 齐组长（骗子）
# 原文：文件来了，红头红章，还印着一张小地图。
national-project-e4-l1 = The document comes: red heading, red stamp, and a little map.

# 说话：旁白（旁白） → 齐组长（骗子）
# 原文：您凑近一看，黄河画到了长江的南边。
national-project-e4-l2 = You look closely: the Yellow River runs south of the Yangtze.

# 说话：齐组长（骗子） → 旁白（旁白）
# 原文：内部件，别拿去街道问，会泄密。
national-project-e4-l3 = It's for insiders. Don't ask at the office, it would leak out.

# 原文：教地理的人，一眼就不舒服。
national-project-e4-trust = A geography teacher feels it at once.

# 原文：您怎么办？
national-project-e4-ask = What do you do?

# 原文：抄下文号，去街道窗口
national-project-e4-o1 = Note the number, go and ask

# 原文：不让问的地方，正该去问。
national-project-e4-o1-why = Where you may not ask is just where to ask.

# 原文：红章齐全，兴许图印歪了
national-project-e4-o2 = The stamps are there; a misprint

# 原文：您替他找了个说法。红章电脑上也画得出来。
national-project-e4-o2-why = You find a reason for him. Red stamps can be drawn on a computer.

# 原文：拿给侄子春生看看
national-project-e4-o3 = Show it to my nephew Chunsheng

# 原文：春生开打印店，纸上的门道他懂。
national-project-e4-o3-why = Chunsheng has a print shop; he knows about paper.

# 说话：季老师（朋友）
# 原文：我等着你呢。你交，我就交，我信你。
national-project-e6-l1 = I'm waiting for you. If you pay, I pay. I trust you.

# 原文：两个人的钱，都还没动。
national-project-e6-money = Both your money and hers are untouched.

# 原文：她是跟着您进来的。
national-project-e6-trust = She came in because of you.

# 原文：她等您一句话。
national-project-e6-ask = She waits for your word.

# 原文：“先别交，我去街道问准。”
national-project-e6-o1 = "Don't pay yet. I'll go and ask."

# 原文：她信您，您就给她一个准信。
national-project-e6-o1-why = She trusts you, and you bring her a sure word.

# 原文：“先要份文件，看看再说。”
national-project-e6-o2 = "First let's see the document."

# 原文：白纸黑字摆出来，两个人一起看，谁也不用猜。
national-project-e6-o2-why = Black on white, you look together, and nobody needs to guess.

# 原文：“那咱俩做个伴，一起交。”
national-project-e6-o3 = "Then let's both pay together."

# 原文：有伴壮胆，也会有伴掉坑。谁先停，另一个就得救。
national-project-e6-o3-why = Company gives courage, also to fall in. If one stops, the other is saved.

# 说话：旁白（旁白） → 齐组长（骗子）
# 原文：群里刷起来：“我激活啦！”“感谢国家！”
national-project-e8-l1 = The group fills up: "I'm activated!" "Thank you, state!"

# 说话：齐组长（骗子） → 旁白（旁白）
# 原文：汪老师，就差您了，别拖大家后腿。
national-project-e8-l2 = Mrs Wang, only you are missing. Don't hold us all up.

# 原文：380元还没出去。
national-project-e8-money = The 380 yuan have not gone yet.

# 原文：一群人催着，您怎么办？
national-project-e8-ask = They all urge you. What do you do?

# 原文：大伙都交了，我也交吧
national-project-e8-o1 = They all paid, so I'll pay, too

# 原文：热闹的时候，谁都难站住。可那些名字，您见过几个？
national-project-e8-o1-why = In a crowd, it is hard to stand. But how many of those names have you met?

# 原文：看看刷屏的，认得几个
national-project-e8-o2 = See how many names I know

# 原文：数下来，您只认得季老师一个，她还没有出声。
national-project-e8-o2-why = You count, and know only Mrs Ji; she has not said a word.

# 原文：关掉手机，去街道窗口
national-project-e8-o3 = Switch off, go to the office

# 原文：群里吵，窗口静。静的地方好问话。
national-project-e8-o3-why = The group is loud, the counter quiet. Quiet is good for asking.

# 说话：春生（家人）
# 原文：姑，这个章，边上发毛，是电脑上拼的。
national-project-e9-l1 = Auntie, this stamp has blurred edges. It's pieced together on a computer.

# 说话：春生（家人）
# 原文：我店里那台机器，这样的一天能印好多。
national-project-e9-l2 = My machine here could print lots of them in a day.

# 原文：35000元还在。
national-project-e9-money = The 35000 yuan are there.

# 原文：他没笑您，先给您搬了把椅子。
national-project-e9-trust = He didn't laugh, he brought you a chair.

# 原文：您怎么接？
national-project-e9-ask = What do you say?

# 原文：“黄河也画反了，你看。”
national-project-e9-o1 = "And look, the river is not where it should be."

# 原文：一个看章，一个看图，你们俩都看到点子上了。走，去街道。
national-project-e9-o1-why = One saw the stamp, one the map: both to the point. Off to the office.

# 原文：“那去街道，问个准信。”
national-project-e9-o2 = "Then let's ask at the office."

# 原文：看出不对，再去问实，两步都走稳了。
national-project-e9-o2-why = You saw it, and you ask as well: two firm steps.

# 原文：“你开小店，哪懂国家的事？”
national-project-e9-o3 = "What does a print shop know?"

# 原文：您是盼着它真。国家的事，街道窗口懂，问一声就好。
national-project-e9-o3-why = You hope that it is true. The office knows about state matters; just ask.

# 说话：小宁（真的工作人员）
# 原文：查过了，没有这个项目，也没有这份文件。
national-project-e7-l1 = I've looked: no such project, and no such document.

# 说话：小宁（真的工作人员）
# 原文：国家给钱，不用先交钱。
national-project-e7-l2 = When the state gives, you pay nothing first.

# 原文：35000元一分没少。
national-project-e7-money = All 35000 yuan are there.

# 原文：她把电脑转过来，让您自己看。
national-project-e7-trust = She turns the screen for you to see.

# 原文：接着做什么？
national-project-e7-ask = What next?

# 原文：“真的补贴，上哪儿问？”
national-project-e7-o1 = "Where do I ask about true ones?"

# 原文：真的就在这个窗口，门口墙上也贴着。问明白了，季老师也找来了。
national-project-e7-o1-why = At this counter, and on the wall by the door. And when it was clear, Mrs Ji came, too.

# 原文：悄悄退群，不好意思提了
national-project-e7-o2 = Leave the group, and not a word

# 原文：一时开不了口。可季老师是跟您进的群，想好了再跟她说。
national-project-e7-o2-why = It is hard to say at once. But Mrs Ji came in with you; tell her when you are ready.

# 原文：去找季老师，叫她别交
national-project-e7-o3 = Find Mrs Ji: she mustn't pay

# 原文：她等的就是您这句话。
national-project-e7-o3-why = It is your word she is waiting for.

# 说话：季老师（朋友） → 旁白（旁白）
# 原文：是你拉我进来的，这会儿又说是假的？
national-project-e14-l1 = You brought me in, and now you say it's false?

# 说话：旁白（旁白） → 季老师（朋友）
# 原文：她捏着手机，有点恼，也有点怕。
national-project-e14-l2 = She grips her phone, cross, and afraid.

# 原文：两个人的钱，都还没动。
national-project-e14-money = Both your money and hers are untouched.

# 原文：您怎么说？
national-project-e14-ask = What do you say?

# 原文：“我也是一片好心，你怪我？”
national-project-e14-o1 = "I meant well! You blame me?"

# 原文：您委屈。可她正怕着，听不进这句，过两天就好了。
national-project-e14-o1-why = It hurts you. But she is afraid, and can't hear it; in two days it will be better.

# 原文：“怪我没先查。咱一起退。”
national-project-e14-o2 = "I hadn't checked. Let's both leave."

# 原文：认一句没先查，老姐妹就不用跟您争了。
national-project-e14-o2-why = You own up, and your friend need not argue.

# 原文：“走，我陪你去窗口看。”
national-project-e14-o3 = "Come, I'll go there with you."

# 原文：您讲不清的，窗口一查她就明白。
national-project-e14-o3-why = What you can't explain, the counter can.

# 说话：旁白（旁白） → 齐组长（骗子）
# 原文：380元交了。软件上又写着：待缴个税1200元。
national-project-e5-l1 = 380 yuan are paid. The app now says: income tax due, 1200 yuan.

# 说话：齐组长（骗子） → 旁白（旁白）
# 原文：恭喜激活！交了个税，12000元就到。
national-project-e5-l2 = You're activated! Pay the tax, and the 12000 yuan come.

# 原文：380元出去了，别的还在卡里。
national-project-e5-money = 380 yuan have gone; the rest is on the card.

# 原文：交之前，没说过有个税。
national-project-e5-trust = Before, there was no word of tax.

# 原文：又要1200元，您呢？
national-project-e5-ask = 1200 yuan more. And you?

# 原文：“从12000元里扣，行吗？”
national-project-e5-o1 = "Take it off the 12000 yuan?"

# 原文：真有12000元，扣1200元正好。听听他怎么答。
national-project-e5-o1-why = If the 12,000 yuan were real, taking off 1,200 yuan would be easy. Hear his answer.

# 原文：都激活了，再交这一笔
national-project-e5-o2 = It's activated: pay this as well

# 原文：舍不得前头的，就会搭上后头的。好多人是这样走远的。
national-project-e5-o2-why = Hard to let the first go, so the next follows. Many have gone far that way.

# 原文：停手，去街道问一声
national-project-e5-o3 = Stop, and ask at the office

# 原文：停在380元，就守住了大头。
national-project-e5-o3-why = Stop at 380 yuan, and most is safe.

# 说话：齐组长（骗子）
# 原文：扣不了。您拉三个人进来，个税就免了。
national-project-e11-l1 = That can't be done. Bring three people, and the tax is waived.

# 原文：大头还在卡里。
national-project-e11-money = Most is still on the card.

# 原文：不交钱，就要您拉人。
national-project-e11-trust = If you don't pay, you are to bring people.

# 原文：拉不拉？
national-project-e11-ask = Do you bring anyone?

# 原文：“他们进来，也要交380元？”
national-project-e11-o1 = "And would they pay 380 yuan?"

# 原文：他说那当然。您一听就明白了：免的是您的，收的是他们的。
national-project-e11-o1-why = Of course, he says. You see at once: yours is waived, theirs is taken.

# 原文：翻翻通讯录，看拉谁好
national-project-e11-o2 = Look who could come

# 原文：想有个伴，也想省一笔。先想一想，他们来了会怎样。
national-project-e11-o2-why = You want company, and to save a sum. First think what happens to them.

# 原文：“不拉，也不交了。”
national-project-e11-o3 = "I bring nobody, and pay no more."

# 原文：您自己停，也不带别人进来，好样的。
national-project-e11-o3-why = You stop, and bring in no one else. Well done.

# 说话：旁白（旁白）
# 原文：通讯录里，老同事、老学生，一个个名字。
national-project-e12-l1 = In your contacts: old colleagues, old pupils, name after name.

# 原文：还没有拉一个人。
national-project-e12-money = You have not brought anyone yet.

# 原文：还来得及。您怎么办？
national-project-e12-ask = There is still time. What do you do?

# 原文：先拉自家侄子春生试试
national-project-e12-o1 = Try Chunsheng, my own nephew

# 原文：春生一看，放下活就来了，没说您一句，陪您去了派出所。
national-project-e12-o1-why = Chunsheng looked, dropped his work and came. Not a word of blame; he went to the police with you.

# 原文：一个也不拉，去派出所
national-project-e12-o2 = Nobody: I go to the police

# 原文：这些名字，是信您的人。护住他们，也护住自己。
national-project-e12-o2-why = These names trust you. Guard them, and guard yourself.

# 说话：旁白（旁白） → 季老师（朋友）
# 原文：1200元也交了，又来一项：解冻费3000元。
national-project-e10-l1 = 1200 yuan are paid, too. Now a release fee: 3000 yuan.

# 说话：季老师（朋友） → 旁白（旁白）
# 原文：汪老师，你也走到这一步了？我心里慌。
national-project-e10-l2 = Mrs Wang, have you come so far as well? I'm frightened.

# 原文：1580元出去了，大头还在卡里。
national-project-e10-money = 1580 yuan have gone; most is still on the card.

# 原文：您怎么说？
national-project-e10-ask = What do you say?

# 原文：“最后一笔，交完就有了。”
national-project-e10-o1 = "The last one, and then it comes."

# 原文：盼了这么久，谁都想看见头。可他的最后一笔，后头还有。
national-project-e10-o1-why = After so long, anyone wants to see the end. But after his last one comes another.

# 原文：“我也慌。咱问问春生。”
national-project-e10-o2 = "So am I. Let's ask Chunsheng."

# 原文：肯说慌，就是醒了。春生来了，陪你们去报了警。
national-project-e10-o2-why = To say so is to wake up. Chunsheng came, and went with you both to report it.

# 原文：“咱俩都停，去派出所。”
national-project-e10-o3 = "Both stop, and to the police."

# 原文：一句“咱俩”，她也有了伴。
national-project-e10-o3-why = With "both", she has company, too.

# 说话：旁白（旁白） → 季老师（朋友）
# 原文：3000元的数目填好了，只差一按。
national-project-e13-l1 = 3000 is filled in; only one tap is missing.

# 说话：季老师（朋友） → 旁白（旁白）
# 原文：我闺女说，国家给钱，不先收钱。
national-project-e13-l2 = My daughter says: when the state gives, it does not take first.

# 原文：1580元出去了，3000元还没出去。
national-project-e13-money = 1580 yuan have gone; 3000 yuan have not gone yet.

# 原文：手指停住了。您呢？
national-project-e13-ask = Your finger has stopped. And you?

# 原文：删掉数目，拨{hotline-police}
national-project-e13-o1 = Delete it, and ring {hotline-police}

# 原文：这一删，就守住了大头。
national-project-e13-o1-why = Deleted, and most is safe.

# 原文：再信他这一回
national-project-e13-o2 = Trust him just this once more

# 原文：季老师急了，电话直打进来。您俩说着说着，一起去了派出所。
national-project-e13-o2-why = Mrs Ji, alarmed, rings you straight away. You talk, and go to the police together.

# 说话：汪老师（老人） → 旁白（旁白）
# 原文：春生，印20张，要清楚些。国家项目，好事！
national-project-h1-l1 = Chunsheng, print 20, nice and clear. A state project, good news!

# 说话：旁白（旁白） → 汪老师（老人）
# 原文：红头红章，写着“数字养老币全国试点”。
national-project-h1-l2 = Red heading, red stamp: "National Trial of Digital Pension Coins".

# 原文：她是家里最有学问的人。
national-project-h1-trust = She is the most learned in the family.

# 原文：您先怎么接？
national-project-h1-ask = What do you say first?

# 原文：“姑，这是张假文件！”
national-project-h1-o1 = "Auntie, this is a false paper!"

# 原文：您是行家，一眼看得出。可她正高兴，听着像说她不识字。
national-project-h1-o1-why = You know your trade. But she is so glad; it sounds as if she could not read.

# 原文：“印给谁呀？您慢慢讲。”
national-project-h1-o2 = "Who are they for? Do tell me."

# 原文：先问给谁，事情就露出一半。
national-project-h1-o2-why = Ask who it is for, and half the matter shows.

# 原文：“机器要热一热，先喝茶。”
national-project-h1-o3 = "It must warm up. Have some tea."

# 原文：不接活，也不推活。茶喝着，话就来了。
national-project-h1-o3-why = Neither yes nor no. Over tea, the talk begins.

# 说话：汪老师（老人） → 旁白（旁白）
# 原文：我教了四十年书，文件还不会看？
national-project-h2-l1 = Forty years a teacher, and I can't read a document?

# 说话：旁白（旁白） → 汪老师（老人）
# 原文：她收起手机，要去找别家。
national-project-h2-l2 = She puts her phone away, to try another shop.

# 原文：激活费380元，她还没交。
national-project-h2-money = She has not paid the 380 yuan yet.

# 原文：她脸上挂不住了。
national-project-h2-trust = Her pride is hurt.

# 原文：怎么留住她？
national-project-h2-ask = How do you keep her?

# 原文：“您教教我，怎么看？”
national-project-h2-o1 = "Teach me how one reads it."

# 原文：请她当老师，她就不是挨训的人了。
national-project-h2-o1-why = Make her the teacher, and she is not being scolded.

# 原文：“印。我先放大您看看。”
national-project-h2-o2 = "I'll print it. First, enlarged."

# 原文：不争，先放大。字和图，自己会说话。
national-project-h2-o2-why = No arguing; enlarge it. Words and map speak for themselves.

# 原文：“别家也看得出是假的。”
national-project-h2-o3 = "Other shops will see it, too."

# 原文：话是不假。可她要争的，已经是脸面了。
national-project-h2-o3-why = True. But what she defends now is her pride.

# 说话：汪老师（老人）
# 原文：签到攒了12000个币，激活就变成钱。
national-project-h3-l1 = I've collected 12000 coins. Activated, they turn into money.

# 说话：汪老师（老人）
# 原文：我再拉三个人，就是队长。
national-project-h3-l2 = With three more people, I'm a team leader.

# 原文：激活费380元，她还没交。
national-project-h3-money = She has not paid the 380 yuan yet.

# 原文：她讲得眼睛亮亮的。
national-project-h3-trust = Her eyes shine as she tells you.

# 原文：您问哪一句？
national-project-h3-ask = Which question do you ask?

# 原文：“您还想当队长呢？”
national-project-h3-o1 = "You, a team leader?"

# 原文：她想的不是当官，是有人需要她。这句听着像笑话她。
national-project-h3-o1-why = It isn't rank she wants, but to be needed. It sounds like a joke on her.

# 原文：“您想叫哪几位来？”
national-project-h3-o2 = "Whom would you like to bring?"

# 原文：念起名字来，人就会往细处想。
national-project-h3-o2-why = Naming names, people begin to think.

# 原文：“先交钱，还是先领钱？”
national-project-h3-o3 = "Which is first: pay, or be paid?"

# 原文：不说真假，只问先后。她会自己答。
national-project-h3-o3-why = Not true or false, just the order. She will answer herself.

# 说话：旁白（旁白） → 汪老师（老人）
# 原文：您把文件放大，贴在墙上，一行行看。
national-project-h4-l1 = You enlarge the document, put it on the wall, and read line by line.

# 说话：汪老师（老人） → 旁白（旁白）
# 原文：咦，黄河怎么画到长江南边去了？
national-project-h4-l2 = Why, the Yellow River is south of the Yangtze!

# 原文：380元还没交。
national-project-h4-money = The 380 yuan are not paid.

# 原文：这是她自己看出来的。
national-project-h4-trust = She saw it herself.

# 原文：您怎么接？
national-project-h4-ask = What do you say?

# 原文：“还是您眼睛尖。”
national-project-h4-o1 = "You have the sharper eyes."

# 原文：夸在实处。她的学问，正用在这儿。
national-project-h4-o1-why = Well praised. Here her learning counts.

# 原文：“看吧，我就说是假的。”
national-project-h4-o2 = "See, I said it was false."

# 原文：她刚看出来，您一抢，她又不自在了。
national-project-h4-o2-why = She had just seen it. You snatch it, and she is ill at ease again.

# 原文：“文号，咱也去查查？”
national-project-h4-o3 = "Shall we check the number, too?"

# 原文：图看出来了，文号再一查，就全清楚。
national-project-h4-o3-why = The map is seen; with the number, it is all clear.

# 说话：汪老师（老人） → 旁白（旁白）
# 原文：你是嫌姑姑老了。
national-project-h5-l1 = You think your aunt is old.

# 说话：旁白（旁白） → 汪老师（老人）
# 原文：她往门口走，外头下着小雨。
national-project-h5-l2 = She goes to the door. Outside there is a fine rain.

# 原文：380元还没交。
national-project-h5-money = The 380 yuan are not paid.

# 原文：她要的，是有人看得起她。
national-project-h5-trust = She wants someone to think well of her.

# 原文：您怎么办？
national-project-h5-ask = What do you do?

# 原文：递把伞：“我话冲了。”
national-project-h5-o1 = An umbrella: "I was sharp."

# 原文：一把伞，一句软话。她站住了，又坐下来。
national-project-h5-o1-why = An umbrella, a soft word. She stops, and sits down again.

# 原文：“您教的地理，我都记得。”
national-project-h5-o2 = "I still know all you taught me."

# 原文：她回过头来。说起地理，她愿意再看一眼那张图。
national-project-h5-o2-why = She turns round. For geography, she will look at that map again.

# 原文：“我手上忙，您慢走。”
national-project-h5-o3 = "I'm busy. Mind how you go."

# 原文：忙是真忙。可她这一走，就只剩群里那些人陪她了。
national-project-h5-o3-why = You are. But if she goes, only that group keeps her company.

# 说话：汪老师（老人） → 旁白（旁白）
# 原文：先交380元，再领12000元。嗯……
national-project-h6-l1 = First pay 380 yuan, then get 12000 yuan. Hm …

# 说话：旁白（旁白） → 汪老师（老人）
# 原文：她自己停了一下。
national-project-h6-l2 = She stops by herself.

# 原文：380元还没交。
national-project-h6-money = The 380 yuan are not paid.

# 原文：这个“嗯”，是她在想。
national-project-h6-trust = That "hm" is her thinking.

# 原文：您接哪一句？
national-project-h6-ask = What do you say?

# 原文：“这还用想？明摆着嘛！”
national-project-h6-o1 = "Why think? It's plain to see!"

# 原文：她正在想，别催。自己想通的，才记得牢。
national-project-h6-o1-why = She is thinking; don't push. What she finds herself, she keeps.

# 原文：“街道就在前头，问一声？”
national-project-h6-o2 = "The office is near. Shall we ask?"

# 原文：给她一条不花钱的路。
national-project-h6-o2-why = You show her a way that costs nothing.

# 原文：“您怎么看这个先后？”
national-project-h6-o3 = "What do you make of the order?"

# 原文：把题留给老师自己解。她解得出来。
national-project-h6-o3-why = Leave the question to the teacher. She can solve it.

# 说话：汪老师（老人） → 旁白（旁白）
# 原文：季老师，还有教音乐的老梅，一辈子的同事。
national-project-h7-l1 = Mrs Ji, and old Mei who taught music. We worked together all our lives.

# 说话：旁白（旁白） → 汪老师（老人）
# 原文：她念着名字，声音慢了下来。
national-project-h7-l2 = She names them, and her voice slows down.

# 原文：380元还没交。
national-project-h7-money = The 380 yuan are not paid.

# 原文：这些人，都信她。
national-project-h7-trust = All of them trust her.

# 原文：您怎么说？
national-project-h7-ask = What do you say?

# 原文：“先问准了，再叫她们？”
national-project-h7-o1 = "First make sure, then tell them?"

# 原文：慢一步，对她、对老同事都好。
national-project-h7-o1-why = A step slower is good for her, and for them.

# 原文：“要是不准，她们咋办？”
national-project-h7-o2 = "If it isn't so, what of them?"

# 原文：您替她们想，她也就想到了。
national-project-h7-o2-why = You think of them, and so does she.

# 原文：“您可别害了人家呀。”
national-project-h7-o3 = "Mind you don't harm them."

# 原文：她是想带着大伙好。“害”字太重，她坐不住了。
national-project-h7-o3-why = She wants good for them. "Harm" is too heavy; she can't sit still.

# 说话：旁白（旁白） → 齐组长（骗子）
# 原文：齐组长来电话，她按了免提。
national-project-h8-l1 = Group Leader Qi rings. She puts him on the speaker.

# 说话：齐组长（骗子） → 旁白（旁白）
# 原文：文件印好没有？可别拿去街道问。
national-project-h8-l2 = Are they printed? And don't go asking at the office.

# 原文：380元还没交。
national-project-h8-money = The 380 yuan are not paid.

# 原文：她看看墙上的图，又看看您。
national-project-h8-trust = She looks at the map on the wall, and at you.

# 原文：您在旁边，怎么帮？
national-project-h8-ask = You are beside her. How do you help?

# 原文：写纸条：问他黄河在哪？
national-project-h8-o1 = A note: "Where is the river?"

# 原文：用她的本行去问，她最有底气。
national-project-h8-o1-why = From her own subject, she asks with the most confidence.

# 原文：抢过话：“你是骗子！”
national-project-h8-o2 = Cut in: "You're a swindler!"

# 原文：您解了气，她的话却没说成。那头挂了，她愣在那儿。
national-project-h8-o2-why = You feel better, but she could not speak. He hangs up, and she is stunned.

# 原文：小声问：“他怕街道什么？”
national-project-h8-o3 = Softly: "Why fear the office?"

# 原文：一句问话，她的眉头就皱起来了。
national-project-h8-o3-why = One question, and her brow tightens.

# 说话：汪老师（老人） → 齐组长（骗子）、旁白（旁白）
# 原文：齐组长，你这图上，黄河在哪儿？
national-project-h12-l1 = Mr Qi, on this map of yours, where is the Yellow River?

# 说话：齐组长（骗子） → 汪老师（老人）、旁白（旁白）
# 原文：什么黄河？您到底交不交！
national-project-h12-l2 = What river? Are you paying or not!

# 说话：旁白（旁白） → 汪老师（老人）、齐组长（骗子）
# 原文：那头挂了。她哼了一声。
national-project-h12-l3 = He hangs up. "Hm!" she says.

# 原文：35000元一分没动。
national-project-h12-money = The 35000 yuan are untouched.

# 原文：她好些天没这么痛快了。
national-project-h12-trust = She hasn't been so pleased for days.

# 原文：您说什么？
national-project-h12-ask = What do you say?

# 原文：“早这么问，不就好了？”
national-project-h12-o1 = "Had you asked that before!"

# 原文：她刚赢一回，这话听着像埋怨。
national-project-h12-o1-why = She has just won, and it sounds like a complaint.

# 原文：“您这一问，比我强多了。”
national-project-h12-o2 = "You asked it better than I could."

# 原文：她听了高兴，还想去窗口问个实。
national-project-h12-o2-why = She is glad, and wants to ask at the office as well.

# 原文：“季老师那儿，说一声？”
national-project-h12-o3 = "Shall we tell Mrs Ji?"

# 原文：她点点头。自己明白了，就想着别人。
national-project-h12-o3-why = She nods. Once it is clear to her, she thinks of others.

# 说话：旁白（旁白） → 汪老师（老人）
# 原文：她不说话，把老花镜折起来，又打开。
national-project-h9-l1 = She says nothing, folds her glasses, and opens them again.

# 说话：汪老师（老人） → 旁白（旁白）
# 原文：教了一辈子书，叫一张假纸哄住了。
national-project-h9-l2 = A teacher all my life, and coaxed by a false paper.

# 原文：35000元一分没动。
national-project-h9-money = The 35000 yuan are untouched.

# 原文：她在怪自己。
national-project-h9-trust = She blames herself.

# 原文：怎么说，她好受些？
national-project-h9-ask = What would comfort her?

# 原文：“黄河，是您看出来的。”
national-project-h9-o1 = "It was you who saw the river."

# 原文：她听了，抬起头，说再去街道问个准。
national-project-h9-o1-why = She looks up, and says: let's ask at the office as well.

# 原文：“往后，您就别进群了。”
national-project-h9-o2 = "Don't join any groups again."

# 原文：听着像收走她的热闹。她要的，是有事做、有人信。
national-project-h9-o2-why = It sounds as if her company were taken. She wants a task, and trust.

# 原文：“他下了功夫，就为哄人。”
national-project-h9-o3 = "He worked hard just to coax you."

# 原文：不是她眼拙，是那头费了心思。她叹口气，想起了季老师。
national-project-h9-o3-why = Not her eyes, his effort. She sighs, and thinks of Mrs Ji.

# 说话：小宁（真的工作人员） → 汪老师（老人）
# 原文：没有这个项目，文号也查不到。
national-project-h10-l1 = There is no such project, and no such number.

# 说话：汪老师（老人） → 小宁（真的工作人员）
# 原文：可季老师，是我拉进去的。
national-project-h10-l2 = But it was I who brought in Mrs Ji.

# 原文：35000元一分没少。
national-project-h10-money = All 35000 yuan are there.

# 原文：她不怕丢钱，怕对不起人。
national-project-h10-trust = She doesn't fear for money, she fears for her friend.

# 原文：您怎么说？
national-project-h10-ask = What do you say?

# 原文：“多没面子，不提算了。”
national-project-h10-o1 = "So awkward. Just don't mention it."

# 原文：护她的脸面，是好意。可季老师那头，还等着她一句话呢。
national-project-h10-o1-why = You spare her pride. But Mrs Ji is waiting for a word.

# 原文：“您说一声，她就不交了。”
national-project-h10-o2 = "Tell her, and she won't pay."

# 原文：这句话一说，她就从上当的人，变成救人的人。
national-project-h10-o2-why = With that, she was cheated no longer: she saves someone.

# 原文：“我陪您，一块儿跟她说。”
national-project-h10-o3 = "I'll come. We'll tell her together."

# 原文：有您在边上，她这个口就好开了。
national-project-h10-o3-why = With you beside her, it is easy to say.

# 说话：季老师（朋友） → 汪老师（老人）
# 原文：你说假就假？我都攒9000个币了！
national-project-h13-l1 = False, just because you say so? I have 9000 coins!

# 说话：汪老师（老人） → 季老师（朋友）
# 原文：春生，你替我讲讲。
national-project-h13-l2 = Chunsheng, you tell her.

# 原文：季老师的380元，也还没交。
national-project-h13-money = Mrs Ji's 380 yuan are not paid, either.

# 原文：您怎么帮？
national-project-h13-ask = How do you help?

# 原文：“季老师，您快醒醒吧。”
national-project-h13-o1 = "Mrs Ji, do wake up."

# 原文：您急。可她还在梦边上，一喊就恼，过两天再去说说。
national-project-h13-o1-why = You are anxious. She is half in a dream, and gets cross; go again in two days.

# 原文：把文件放大，递给她们
national-project-h13-o2 = Hand them the enlarged paper

# 原文：不用您讲。两位老师看着小地图，自己就聊起来了。
national-project-h13-o2-why = You needn't speak. Two teachers, one little map: they talk by themselves.

# 原文：“您讲，她最信的是您。”
national-project-h13-o3 = "You tell her. She trusts you."

# 原文：老姐妹的话，比晚辈的管用。
national-project-h13-o3-why = An old friend's words do more than a young man's.

# 说话：旁白（旁白）
# 原文：第二天，季老师打来电话：“你姑交了380元！”
national-project-h11-l1 = The next day Mrs Ji rings: "Your aunt has paid 380 yuan!"

# 原文：380元出去了，大头还在。
national-project-h11-money = 380 yuan have gone; most is there.

# 原文：您想起昨天的雨，和那扇门。
national-project-h11-trust = You think of yesterday's rain, and that door.

# 原文：您先怎么办？
national-project-h11-ask = What do you do first?

# 原文：“您先别交，等我过来。”
national-project-h11-o1 = "Don't you pay. I'm coming over."

# 原文：先稳住还没交的，再去看交了的。
national-project-h11-o1-why = First hold the one who hasn't paid, then see the one who has.

# 原文：“昨天就劝过，没有用。”
national-project-h11-o2 = "I told her. It was no use."

# 原文：心里有气，也是真的。气归气，您还是关了店门过去。
national-project-h11-o2-why = You are cross, no wonder. Still, you shut the shop and go.

# 原文：关了店门，去看看姑姑
national-project-h11-o3 = Shut the shop, go to my aunt

# 原文：人到了，比什么话都强。
national-project-h11-o3-why = Being there is better than any words.

# 说话：旁白（旁白） → 汪老师（老人）
# 原文：姑姑坐在窗前。软件上又写着：个税1200元。
national-project-h14-l1 = She sits at the window. The app says: income tax, 1200 yuan.

# 说话：汪老师（老人） → 旁白（旁白）
# 原文：春生，我不好意思找你。
national-project-h14-l2 = Chunsheng, I didn't like to come to you.

# 原文：380元出去了，大头还在。
national-project-h14-money = 380 yuan have gone; most is there.

# 原文：她等着您说话。
national-project-h14-trust = She waits for you to speak.

# 原文：您头一句说什么？
national-project-h14-ask = What are your first words?

# 原文：“昨天我话冲，该打。”
national-project-h14-o1 = "I was sharp yesterday. I'm sorry."

# 原文：您先认，她就不用躲着您了。你们一起去了派出所。
national-project-h14-o1-why = You own up, so she need not hide. You go to the police together.

# 原文：“380元罢了，就当没有过。”
national-project-h14-o2 = "It's 380 yuan. Forget about it."

# 原文：想叫她宽心。可报了案，能帮上别的老人，她会愿意的。
national-project-h14-o2-why = You mean to ease her. But a report helps other older people; she will be glad to.

# 原文：“找我就对了，咱去报警。”
national-project-h14-o3 = "You did right. Let's report it."

# 原文：先让她知道来对了，再说怎么办。
national-project-h14-o3-why = First that she was right to come, then what to do.

# 说话：齐组长（骗子）
# 原文：签到30天，养老币12000个，1个抵1元！
national-project-o1-l1 = 30 days checked in: 12000 pension coins, 1 coin is 1 yuan!

# 原文：汪老师卡里有35000元。
national-project-o1-money = Mrs Wang has 35000 yuan on her card.

# 原文：天天签到白送币，图什么？
national-project-o1-ask = Free coins every day: what for?

# 原文：让人天天来，舍不得走
national-project-o1-o1 = So people come daily, and stay

# 原文：攒了一个月，就像自家的了。舍不得，才肯交钱。
national-project-o1-o1-why = After a month, it feels like one's own. Who can't let go will pay.

# 原文：国家照顾老人的心意
national-project-o1-o2 = The state cares for the old

# 原文：真的心意，街道窗口问得到。再听一句。
national-project-o1-o2-why = True care you can ask about at the office. Hear one more line.

# 原文：人多热闹，好交差
national-project-o1-o3 = A full group looks good

# 原文：热闹是有。可后头还有别的，再听一句。
national-project-o1-o3-why = It is lively. But there is more to come; hear one more line.

# 说话：汪老师（老人） → 齐组长（骗子）
# 原文：这个币，能去菜场买菜吗？
national-project-o2-l1 = With these coins, can I buy vegetables?

# 说话：齐组长（骗子） → 汪老师（老人）
# 原文：现在不能，激活了就能。
national-project-o2-l2 = Not now. Once activated, yes.

# 原文：买不了菜的币，是什么？
national-project-o2-ask = A coin that buys no vegetables: what is it?

# 原文：还没到日子的钱
national-project-o2-o1 = Money whose day hasn't come

# 原文：日子由他说，数目由他写。不算钱。
national-project-o2-o1-why = He names the day, and writes the sum. That is not money.

# 原文：软件里的一个数
national-project-o2-o2 = A figure in an app

# 原文：对。他想写几就写几。
national-project-o2-o2-why = Yes. He can write any figure he likes.

# 说话：齐组长（骗子） → 汪老师（老人）
# 原文：交380元激活费，12000元到账。
national-project-o3-l1 = Pay 380 yuan to activate, and 12000 yuan come to you.

# 说话：汪老师（老人） → 齐组长（骗子）
# 原文：领钱，怎么先交钱？
national-project-o3-l2 = To be paid, why pay first?

# 原文：猜猜他怎么答。
national-project-o3-ask = Guess his answer.

# 原文：“您去街道交也行。”
national-project-o3-o1 = "You can pay at the office, too."

# 原文：他最怕您去街道。听听他怎么说。
national-project-o3-o1-why = He most fears the office. Hear what he says.

# 原文：“那就从里头扣。”
national-project-o3-o2 = "Then it comes off the sum."

# 原文：真有12000元，正该这样。听听他怎么说。
national-project-o3-o2-why = If the 12000 yuan were real, yes. Hear what he says.

# 原文：“这叫激活，不叫收费。”
national-project-o3-o3 = "It's activating, not charging."

# 原文：换个名字，绕过去。您猜得准。
national-project-o3-o3-why = A new name, and round the corner. Well guessed.

# 说话：齐组长（骗子）
# 原文：这叫激活，不叫收费。别去街道问，会泄密。
national-project-o4-l1 = It's activating, not charging. Don't ask at the office, it would leak out.

# 原文：给百姓的好处，为什么怕问？
national-project-o4-ask = A gift for all: why fear questions?

# 原文：一问，街道就说没有
national-project-o4-o1 = The office would say: not so

# 原文：真的贴在墙上，巴不得人人知道。
national-project-o4-o1-why = True ones hang on the wall, for all to know.

# 原文：怕名额不够，大家来抢
national-project-o4-o2 = Too few places, all would rush

# 原文：名额是他嘴里的。他怕的是一句实话。
national-project-o4-o2-why = The places are his words. He fears a true one.

# 说话：旁白（旁白）
# 原文：红头文件来了。小地图上，黄河在长江南边。
national-project-o5-l1 = The document comes. On its map, the Yellow River runs south of the Yangtze.

# 原文：汪老师教了一辈子地理。
national-project-o5-trust = Mrs Wang taught geography all her life.

# 原文：您猜她怎么办？
national-project-o5-ask = What do you guess she does?

# 原文：没顾上看图，先想交钱
national-project-o5-o1 = Misses the map, thinks of paying

# 原文：红章太亮，图就看不见了。往下看看。
national-project-o5-o1-why = A bright red stamp outshines the map. Read on.

# 原文：看出来了，要去问一问
national-project-o5-o2 = Sees it, and wants to ask

# 原文：看图的眼睛，也看得了骗局。往下看看。
national-project-o5-o2-why = Eyes that read maps can read a swindle. Read on.

# 说话：旁白（旁白）
# 原文：交款的页面开了，收款的是个人。她看看您。
national-project-o6-l1 = The payment page opens. The payee is a person. She looks at you.

# 原文：380元还没出去，还来得及。
national-project-o6-money = The 380 yuan have not gone; there is time.

# 原文：您递哪一句？
national-project-o6-ask = What do you whisper to her?

# 原文：“当老师的，也信这个？”
national-project-o6-o1 = "A teacher, and believes this?"

# 原文：这句最伤老师。她一赌气，就按下去了。
national-project-o6-o1-why = Nothing hurts a teacher more. In a huff, she taps.

# 原文：“您看这图，画得对吗？”
national-project-o6-o2 = "Is this map drawn right?"

# 原文：请老师看图，她一看就停住了。
national-project-o6-o2-why = Ask the teacher about a map, and she stops at once.

# 原文：不出声，她自己有数
national-project-o6-o3 = Nothing: she knows what she does

# 原文：信她有数，是尊重。可轻轻一问，也不失礼。
national-project-o6-o3-why = You respect her. But a soft question is not rude.

# 说话：旁白（旁白）
# 原文：380元出去了。又要个税1200元，拉三个人可以免。
national-project-o7-l1 = 380 yuan have gone. Now 1200 yuan tax, waived for three people.

# 原文：大头还在卡里。
national-project-o7-money = Most is still on the card.

# 原文：叫她拉人，图什么？
national-project-o7-ask = She is to bring people: what for?

# 原文：要她用人情换钱
national-project-o7-o1 = To turn her friends into money

# 原文：她的钱要得慢了，就要信她的人的钱。
national-project-o7-o1-why = Her money comes slowly, so he wants that of those who trust her.

# 原文：给她省一笔个税
national-project-o7-o2 = To save her the tax

# 原文：省下的1200元，要三个朋友来填。
national-project-o7-o2-why = The 1200 yuan saved, three friends would pay.

# 说话：旁白（旁白）
# 原文：汪老师不拉人了。她问，先做哪样？
national-project-o10-l1 = Mrs Wang brings nobody. What first, she asks.

# 原文：大头还在卡里。
national-project-o10-money = Most is still on the card.

# 原文：您请她先做什么？
national-project-o10-ask = What should she do first?

# 原文：在群里跟他们讲道理
national-project-o10-o1 = Reason with them in the group

# 原文：群里都是他们的人。道理讲给警察听。
national-project-o10-o1-why = The group is all their people. Tell your reasons to the police.

# 原文：留好记录，打{hotline-police}
national-project-o10-o2 = Keep it all, ring {hotline-police}

# 原文：记录别删，群先别退，给民警看过再说。
national-project-o10-o2-why = Delete nothing, and don't leave the group until the police have seen it.

# 原文：再等等，看国家发不发
national-project-o10-o3 = Wait if the state pays

# 原文：没有这个项目，等不来。报了警，季老师也能早些知道。
national-project-o10-o3-why = No project, nothing to wait for. Reported, Mrs Ji will know sooner, too.

# 说话：小宁（真的工作人员） → 汪老师（老人）
# 原文：没有这个项目，也没有这个文号。
national-project-o8-l1 = There is no such project, and no such number.

# 说话：汪老师（老人） → 小宁（真的工作人员）
# 原文：那真的好处，什么样？
national-project-o8-l2 = And what do true ones look like?

# 原文：您替小宁答一答。
national-project-o8-ask = Answer in Young Ning's place.

# 原文：红章更红，纸更好
national-project-o8-o1 = Redder stamps, better paper

# 原文：章和纸都能做。看哪儿问得到。
national-project-o8-o1-why = Stamps and paper can be made. See where you can ask.

# 原文：墙上贴着，窗口能问
national-project-o8-o2 = On the wall, open to questions

# 原文：不用先交钱，也不怕您问，这才是真的。
national-project-o8-o2-why = No paying first, and no fear of questions: that is true.

# 原文：数目更大，到得更快
national-project-o8-o3 = Bigger sums, and faster

# 原文：数目大、到得快，正是骗人的话。
national-project-o8-o3-why = Big and fast is just how swindlers talk.

# 说话：汪老师（老人）
# 原文：季老师是我拉进去的，怎么开口呢？
national-project-o9-l1 = I brought Mrs Ji in. How do I begin?

# 原文：35000元一分没少。
national-project-o9-money = All 35000 yuan are there.

# 原文：您给她出个主意。
national-project-o9-ask = What do you advise her?

# 原文：“先说怪骗子，再陪她退。”
national-project-o9-o1 = "Blame the swindler, leave together."

# 原文：骗她们的是那伙人，老姐妹就不用互相怪。
national-project-o9-o1-why = Those people cheated both; old friends need not blame each other.

# 原文：“别提了，她早晚会明白。”
national-project-o9-o2 = "Leave it, she'll see in time."

# 原文：晚一天明白，也许就交了380元。想好了，还是说一声。
national-project-o9-o2-why = A day later, she may have paid 380 yuan. Tell her when you are ready.

# 原文：“带上图，请她看黄河。”
national-project-o9-o3 = "Show her the river on the map."

# 原文：不用讲理，看一眼就懂。
national-project-o9-o3-why = No reasons needed: one look, and she knows.

# 原文：季老师看着图，先笑了：“黄河都搬家了！”两个人一起退了群，一分钱没交。周末，她们去社区给老人们讲怎么看地图，也讲怎么看文件。
national-project-both-text = Mrs Ji looked at the map and laughed: "The Yellow River has moved house!" Both left the group and paid nothing. At the weekend they taught older people in the neighbourhood to read maps, and documents, too.

# 原文：钱一分没少。过了几天，汪老师请季老师来吃饺子，还是把那张图拿了出来。季老师说：“我那380元，正要交呢。”
national-project-quiet-text = No money is lost. Some days later, Mrs Wang asked Mrs Ji for dumplings, and showed her that map after all. "My 380 yuan!" said Mrs Ji. "I was about to pay."

# 原文：380元交出去了，是齐组长一步步哄走的。汪老师停得住手，也没拉别人进来，大头都在。这一步，最不容易。
national-project-small-text = 380 yuan have gone: Group Leader Qi coaxed them away step by step. Mrs Wang stopped, and brought in no one; most is there. That step is the hardest.

# 原文：不再交一分钱，不再拉一个人。
national-project-small-i1 = Pay nothing more, bring nobody more.

# 原文：打{hotline-police}，或去派出所：几点、多少、交给了谁。
national-project-small-i2 = Ring {hotline-police} or go to the police: when, how much, to whom.

# 原文：群里的话、交款的记录都留着，别删。
national-project-small-i3 = Keep the group's messages and the payment; delete nothing.

# 原文：填过卡号、身份证的，打卡背面的电话说一声。
national-project-small-i4 = If you gave card or ID numbers, ring the number on your card.

# 原文：告诉季老师和老同事们，别再交。
national-project-small-i5 = Tell Mrs Ji and the old colleagues not to pay.

# 原文：1580元交出去了，是齐组长一笔一笔要走的。两位老师停了手，大头都在。上当不丢人，说出来还能救别人。
national-project-paid-text = 1580 yuan have gone: Group Leader Qi took them sum by sum. Both teachers stopped, and most is there. Being cheated is no shame; told, it saves others.

# 原文：3000元不交，他再来电话也不接。
national-project-paid-i1 = Don't pay the 3000 yuan, and don't answer him.

# 原文：打{hotline-police}：两笔的时间、数目、收款的户名。
national-project-paid-i2 = Ring {hotline-police}: time, sum and payee of both payments.

# 原文：打银行卡背面的电话，请银行帮着看住账户。
national-project-paid-i3 = Ring the number on your bank card, and ask the bank to guard the account.

# 原文：群里的话、文件都留着，带去派出所。
national-project-paid-i4 = Keep the messages and the document, and take them to the police.

# 原文：有人说交钱能退款，先问{hotline-antifraud}。
national-project-paid-i5 = If someone offers a refund for a fee, ask {hotline-antifraud} first.

## scenarios/pension-project.toml：松鹤苑一日游

# 原文：松鹤苑一日游
pension-project-title = A day at Pine Crane Park

# 原文：老工友拉您坐车去看养老山庄，管饭，还送油。
pension-project-about = An old workmate takes you by bus to a home in the hills, with lunch, and oil to take home.

# 原文：谢谢，我回家商量，不急着定。
pension-project-say = Thank you, I'll ask at home. There's no hurry.

# 原文：不签不交，回家和家里人一起查它的许可。
pension-project-next = Sign nothing, pay nothing. Look for its licence with your family.

# 原文：小贺
pension-project-people-scammer = Young He

# 原文：老崔
pension-project-people-friend = Cui

# 原文：旁白
pension-project-people-narrator = Narrator

# 原文：小云
pension-project-people-family = Yun

# 原文：小唐
pension-project-people-official = Young Tang

# 原文：魏师傅
pension-project-people-elder = Mr Wei

# 原文：您是魏师傅，退休的老电工。老工友老崔拉您去看“松鹤苑”。
pension-project-experiencer-intro = You are Mr Wei, a retired electrician. Your old workmate Cui takes you to see "Pine Crane Park".

# 原文：您是女儿小云，周末回家。爸爸刚从“松鹤苑”看了一圈回来。
pension-project-helper-intro = You are Yun, his daughter, home for the weekend. Dad has just been to see "Pine Crane Park".

# 原文：您也坐在这辆车上，只看不说。猜一猜，下一步唱哪一出。
pension-project-observer-intro = You sit on the same bus, and only watch. Guess what comes next.

# 说话：小贺（骗子） → 老崔（朋友）
# 原文：魏师傅，车接车送，还管午饭，您就当散心。
pension-project-e1-l1 = Mr Wei, the bus is free both ways, and so is lunch. Just take it as a day out.

# 说话：老崔（朋友） → 小贺（骗子）
# 原文：我投了50000元，月月拿400元，没差过。
pension-project-e1-l2 = I put in 50,000 yuan, and get 400 yuan every month, never late.

# 原文：家里有张100000元的存单，是您和老伴攒的。
pension-project-e1-money = A 100,000 yuan deposit, saved with your wife.

# 原文：您和老崔一个班组，干了20年。
pension-project-e1-trust = You worked in one team with Cui for 20 years.

# 原文：车快到了。您心里怎么想？
pension-project-e1-ask = The bus is nearly there. What do you think?

# 原文：老崔都投了，准没有事
pension-project-e1-o1 = Cui is in, so it must be safe

# 原文：老崔是好人。可他也许还蒙在鼓里，头几个月的利息最准时。
pension-project-e1-o1-why = Cui is a good man. But he may be in the dark; the first months always pay on time.

# 原文：先看看，今天不掏钱
pension-project-e1-o2 = Look first, no money today

# 原文：看归看，钱归钱。上车前定好这一条，心里就稳。
pension-project-e1-o2-why = Looking is one thing, money another. Settled before you board, it keeps you steady.

# 原文：问小贺：“一百块一年给几块？”
pension-project-e1-o3 = "On a hundred, how much a year?"

# 原文：把利息换成一百块几块，一听就知道高不高。
pension-project-e1-o3-why = Yuan per hundred: one hears at once if it is high.

# 说话：小贺（骗子）
# 原文：大家看，这是样板房，拉绳一响就有人来。
pension-project-e2-l1 = Look, all, our show room. Pull the cord, and someone comes.

# 说话：小贺（骗子）
# 原文：床位先到先得，今天定下，送油一桶。
pension-project-e2-l2 = First come, first served. Book today, and get a big bottle of oil.

# 原文：100000元还在存单上。
pension-project-e2-money = The 100,000 yuan are on deposit.

# 原文：一屋子老人都在点头。
pension-project-e2-trust = A room full of older people, all nodding.

# 原文：您怎么说？
pension-project-e2-ask = What do you say?

# 原文：“收钱的许可，给我看看。”
pension-project-e2-o1 = "May I see your licence?"

# 原文：向大家收钱，要国家许可。有许可的，不怕您看。
pension-project-e2-o1-why = Collecting money from all needs a state licence. Who has one is glad to show it.

# 原文：悄悄问老崔：“本钱取出来过吗？”
pension-project-e2-o2 = "Cui, ever got your own money out?"

# 原文：利息到手不算数，本钱取得出来才算数。
pension-project-e2-o2-why = Interest does not count. Your own money back does.

# 原文：“我先交10000元，占个床位。”
pension-project-e2-o3 = "10,000 yuan now, to keep a place."

# 原文：先别急着交。交钱前看看许可，床位不会长腿跑掉。
pension-project-e2-o3-why = See the licence first; beds have no legs to run away.

# 说话：小贺（骗子）
# 原文：一百块一年给十块，保本保息，签合同。
pension-project-e3-l1 = Ten a year on a hundred, money and interest safe, with a contract.

# 说话：小贺（骗子）
# 原文：银行一百块才给{figure-deposit-rate-100}，您算算。
pension-project-e3-l2 = At a bank, a hundred brings {figure-deposit-rate-100}. Work it out.

# 原文：100000元还在存单上。
pension-project-e3-money = The 100,000 yuan are on deposit.

# 原文：小贺笑眯眯的，给您剥了个橘子。
pension-project-e3-trust = Young He smiles, and peels you an orange.

# 原文：您接着问什么？
pension-project-e3-ask = What do you ask next?

# 原文：“多给的九块，从哪儿赚来？”
pension-project-e3-o1 = "What earns the other nine?"

# 原文：他给您十块，自己要赚得更多才行。答不上来，就是窟窿。
pension-project-e3-o1-why = To give you ten, he must earn more. No answer means a hole.

# 原文：“签合同盖了章，那就放心。”
pension-project-e3-o2 = "A stamped contract: that's safe."

# 原文：盖个章不费事。哪天人走楼空，您拿着合同找谁去？
pension-project-e3-o2-why = Anyone can have a stamp cut. When the firm is gone, it is a sheet of paper.

# 原文：“本钱想取，随时能取吗？”
pension-project-e3-o3 = "Can I take it out any time?"

# 原文：进去容易出来难，这一句最试得出来。
pension-project-e3-o3-why = Easy in, hard out: this question shows it best.

# 说话：小贺（骗子）
# 原文：我们是国家扶持的，许可总部正在办。
pension-project-e4-l1 = The state supports us. Head office is getting the licence.

# 说话：小贺（骗子）
# 原文：名额只剩三个，今天不定可就没了。
pension-project-e4-l2 = Just three places left. Not today, and they're gone.

# 原文：100000元还在存单上。
pension-project-e4-money = The 100,000 yuan are on deposit.

# 原文：您问许可，他说名额，话没接上。
pension-project-e4-trust = You ask about a licence; he speaks of places.

# 原文：您怎么办？
pension-project-e4-ask = What do you do?

# 原文：“国家扶持的，那我信。”
pension-project-e4-o1 = "If the state supports it, I trust it."

# 原文：借“国家”两个字壮胆。真有文件，您查得到，也看得见。
pension-project-e4-o1-why = He borrows the word "state". A real document you can look up and see.

# 原文：到院子外头，自己转一圈
pension-project-e4-o2 = Take a walk round outside

# 原文：样板房是给人看的。后头什么样，走几步就知道。
pension-project-e4-o2-why = A show room is for show. A few steps show what is behind.

# 原文：“那等办好了，我再来。”
pension-project-e4-o3 = "I'll come when you have it."

# 原文：许可没下来就收钱，顺序就不对。您等得起。
pension-project-e4-o3-why = Money before the licence turns it upside down. You can wait.

# 说话：小贺（骗子）
# 原文：公司账户在年检，您先打到我卡上。
pension-project-e5-l1 = The firm's account is under yearly review, so pay it onto my card.

# 说话：小贺（骗子）
# 原文：先别跟女儿讲，赚了给她一个惊喜。
pension-project-e5-l2 = Don't tell your daughter yet. Surprise her when it has grown.

# 原文：100000元还在存单上，一分没动。
pension-project-e5-money = The 100,000 yuan are on deposit, untouched.

# 原文：他叫您瞒着女儿小云。
pension-project-e5-trust = He wants it kept from your daughter Yun.

# 原文：您怎么回他？
pension-project-e5-ask = What do you answer?

# 原文：“我给女儿打个电话再说。”
pension-project-e5-o1 = "I'll ring my daughter first."

# 原文：越不让说，越要说。好事不怕女儿知道。
pension-project-e5-o1-why = What you may not tell, do tell. A good thing does not fear a daughter.

# 原文：“行，先打10000元试试。”
pension-project-e5-o2 = "All right, 10,000 yuan to begin."

# 原文：小钱是引子，后头等着大钱。进了个人的卡，更难找。
pension-project-e5-o2-why = Small money draws the big money. On one person's card, it is harder to find.

# 原文：“进个人的卡，我不打。”
pension-project-e5-o3 = "Your own card? Then I won't."

# 原文：正规收钱，进机构自己的账户。这一句就够了。
pension-project-e5-o3-why = Proper money goes to the firm's own account. These words are enough.

# 说话：老崔（朋友）
# 原文：本钱……小贺说，满一年才好取。
pension-project-e6-l1 = My own money … He says, only after a full year.

# 说话：老崔（朋友）
# 原文：不过带一个人来，他另给我500元。
pension-project-e6-l2 = But for each person I bring, he gives me 500 yuan more.

# 原文：100000元还在存单上。
pension-project-e6-money = The 100,000 yuan are on deposit.

# 原文：老崔低下头，没敢看您。
pension-project-e6-trust = Cui looks down, away from you.

# 原文：您对老崔说什么？
pension-project-e6-ask = What do you say to Cui?

# 原文：“咱俩一起，去派出所问问。”
pension-project-e6-o1 = "Let's both ask the police."

# 原文：两个人做伴，去得踏实。问一句，他的本钱也多分指望。
pension-project-e6-o1-why = Two together walk more easily, and it gives his money more hope.

# 原文：“你自己当心，我不投。”
pension-project-e6-o2 = "You take care. I'm not in."

# 原文：不投是稳当的。要是再拉老崔一把，就更好了。
pension-project-e6-o2-why = Staying out is safe. If you gave Cui a hand as well, better still.

# 原文：“那你多带几个，多拿点提成。”
pension-project-e6-o3 = "Bring more, and earn on them."

# 原文：提成是后来人的本钱，将来要交出来，退给大家。
pension-project-e6-o3-why = That is newcomers' own money. One day it must be handed in, and goes back to them all.

# 说话：旁白（旁白） → 小贺（骗子）
# 原文：一屋子人都看着您。
pension-project-e7-l1 = The whole room looks at you.

# 说话：小贺（骗子） → 旁白（旁白）
# 原文：魏师傅，大伙儿都交了，就差您一个。
pension-project-e7-l2 = Mr Wei, everyone has paid. Only you are missing.

# 说话：小贺（骗子） → 旁白（旁白）
# 原文：空着手走，油可就没有了。
pension-project-e7-l3 = Leave like that, and there's no oil for you.

# 原文：100000元还在存单上。
pension-project-e7-money = The 100,000 yuan are on deposit.

# 原文：脸上有点挂不住，心里是清楚的。
pension-project-e7-trust = It is awkward, but your mind is clear.

# 原文：您怎么办？
pension-project-e7-ask = What do you do?

# 原文：“谢谢，我回家商量。”
pension-project-e7-o1 = "Thank you, I'll ask at home."

# 原文：一句话，不吵不闹。面子和钱，都在自己手里。
pension-project-e7-o1-why = A few words, no quarrel. Face and money are both in your hands.

# 原文：抹不开，先签张意向书
pension-project-e7-o2 = It's awkward: sign for interest

# 原文：围着劝，谁都难摇头。签了也别慌，钱还没有交。
pension-project-e7-o2-why = In such a ring, who can shake his head? If signed, don't worry: nothing is paid.

# 原文：“老崔，咱们一块儿回。”
pension-project-e7-o3 = "Cui, let's go home together."

# 原文：拉上老崔，路上好说话。一桶油自己也买得起。
pension-project-e7-o3-why = With Cui, there is time to talk. A bottle of oil you can buy yourself.

# 说话：旁白（旁白）
# 原文：后头是荒地，样板房一共就三间。
pension-project-e8-l1 = Behind it lies waste land. There are three show rooms in all.

# 说话：旁白（旁白）
# 原文：看门的大哥说：“房子是租的，年底到期。”
pension-project-e8-l2 = The gatekeeper says: "The house is rented, till the end of the year."

# 原文：100000元还在存单上。
pension-project-e8-money = The 100,000 yuan are on deposit.

# 原文：您亲眼看见的，比他讲的实在。
pension-project-e8-trust = Your own eyes tell you more than he does.

# 原文：您怎么办？
pension-project-e8-ask = What do you do?

# 原文：“也许二期才盖，再听听。”
pension-project-e8-o1 = "They may build later. Listen on."

# 原文：没盖的房子，可以等盖好再看。您的钱不用先去等。
pension-project-e8-o1-why = What is not built you can see when it is. Your money need not go and wait.

# 原文：拍几张照片，带回家看
pension-project-e8-o2 = Take photos to show at home

# 原文：照片不会说假话。一家人看了，一起拿主意。
pension-project-e8-o2-why = Photos don't lie. The family sees, and thinks together.

# 原文：叫上老崔，也来看一眼
pension-project-e8-o3 = Call Cui to see it, too

# 原文：您说十句，不如他自己看一眼。
pension-project-e8-o3-why = One look of his own does more than ten words of yours.

# 说话：旁白（旁白） → 小贺（骗子）
# 原文：10000元，打到了小贺的卡上。
pension-project-e9-l1 = 10,000 yuan have gone onto Young He's card.

# 说话：小贺（骗子） → 旁白（旁白）
# 原文：魏师傅爽快！再凑90000元，床位就是您的。
pension-project-e9-l2 = Well done, Mr Wei! Another 90,000 yuan, and the bed is yours.

# 原文：10000元出去了，90000元还在存单上。
pension-project-e9-money = 10,000 yuan have gone; 90,000 yuan are on deposit.

# 原文：他刚拿了小的，就要大的。
pension-project-e9-trust = He has the small sum, and wants the big one.

# 原文：您怎么办？
pension-project-e9-ask = What do you do?

# 原文：打给小云，照实说
pension-project-e9-o1 = Ring Yun, and tell her plainly

# 原文：女儿不会怪您。两个人一起报警，话说得更清楚。
pension-project-e9-o1-why = Your daughter won't blame you. Two together tell it more clearly to the police.

# 原文：停手，马上拨{hotline-police}
pension-project-e9-o2 = Stop, and ring {hotline-police} at once

# 原文：越早报，越有希望拦住那10000元。
pension-project-e9-o2-why = The sooner, the more hope of stopping those 10,000 yuan.

# 原文：凑齐吧，利息还能多拿一些
pension-project-e9-o3 = Pay it all, for more interest

# 原文：90000元还在您手里，这是最要紧的。先停下来想一夜。
pension-project-e9-o3-why = 90,000 yuan are still in your hands; that matters most. Stop, and sleep on it.

# 说话：小云（家人）
# 原文：爸，您问我就对了，咱们一起查查。
pension-project-e10-l1 = Dad, you did right to ask. Let's look it up together.

# 说话：小云（家人）
# 原文：金融监管总局的网站上，没有它的许可。
pension-project-e10-l2 = On the regulator's website, there's no licence for it.

# 原文：100000元还在存单上。
pension-project-e10-money = The 100,000 yuan are on deposit.

# 原文：小云没有说您一句。
pension-project-e10-trust = Not a word of blame from Yun.

# 原文：查不到许可。您怎么想？
pension-project-e10-ask = No licence. What do you think?

# 原文：“那我不投，存单不动了。”
pension-project-e10-o1 = "I'm out. The deposit stays."

# 原文：说停就停，这叫有主意。
pension-project-e10-o1-why = You say stop and you stop: that is a clear mind.

# 原文：“老崔还在里头，得告诉他。”
pension-project-e10-o2 = "Cui is still in. I must tell him."

# 原文：您守住了，又想着老伙计，真好。
pension-project-e10-o2-why = You are safe, and think of your friend. Well done.

# 原文：“可是老崔月月都拿到钱。”
pension-project-e10-o3 = "But Cui is paid every month."

# 原文：拿到的是利息，压着的是本钱。往往是后来人的钱垫的。
pension-project-e10-o3-why = What he gets is interest; his own money is held. Newcomers often pay for it.

# 说话：老崔（朋友）
# 原文：我那50000元，还在里头呢。
pension-project-e11-l1 = My 50,000 yuan are still in there.

# 说话：老崔（朋友）
# 原文：我怕一说，更拿不回来了。
pension-project-e11-l2 = If I speak up, I fear I'll never have it back.

# 原文：您的100000元没动。老崔的还压着。
pension-project-e11-money = Your 100,000 yuan are untouched; Cui's are held.

# 原文：老崔肯跟您讲心里话。
pension-project-e11-trust = Cui tells you what is on his heart.

# 原文：您怎么劝他？
pension-project-e11-ask = What do you say to him?

# 原文：“早一天登记，多一分指望。”
pension-project-e11-o1 = "A day sooner means more hope."

# 原文：公安会去追，追回来的退给大家。去得早，指望大。
pension-project-e11-o1-why = The police go after it, and what is found goes back to all. Sooner is better.

# 原文：“谁叫你拉我来的！”
pension-project-e11-o2 = "And you dragged me there!"

# 原文：老崔也是让人哄进去的。这话一出，他就不肯再说了。
pension-project-e11-o2-why = Cui was coaxed into it, too. At this, he says no more.

# 原文：“带上合同，我陪你去派出所。”
pension-project-e11-o3 = "Bring the contract. I'll come."

# 原文：有人陪，脚步就轻。合同和转账记录都带上。
pension-project-e11-o3-why = With company, steps are light. Take the contract and the payment slips.

# 说话：旁白（旁白）
# 原文：意向书上写着：三天里交10000元。
pension-project-e12-l1 = The paper says: pay 10,000 yuan within three days.

# 说话：旁白（旁白）
# 原文：纸在您口袋里，钱还没有交。
pension-project-e12-l2 = It is in your pocket, and nothing is paid.

# 原文：100000元还在存单上。
pension-project-e12-money = The 100,000 yuan are on deposit.

# 原文：小贺一天来了四个电话。
pension-project-e12-trust = Young He has rung four times in one day.

# 原文：还来得及。您怎么办？
pension-project-e12-ask = There is still time. What do you do?

# 原文：签了就得交，明天去打钱
pension-project-e12-o1 = Signed is signed: pay tomorrow

# 原文：讲信用是您的好处。可交不交，先问过懂的人再定。
pension-project-e12-o1-why = You keep your word, a good trait. But ask those who know, and then decide.

# 原文：拨{hotline-antifraud}，照实问问
pension-project-e12-o2 = Ring {hotline-antifraud} and ask plainly

# 原文：照着纸念给他们听，他们会教您怎么办。
pension-project-e12-o2-why = Read them the paper, and they tell you what to do.

# 原文：拿给小云看，一起商量
pension-project-e12-o3 = Show it to Yun, and talk it over

# 原文：一张纸不用自己扛。多双眼睛看，心就不慌。
pension-project-e12-o3-why = A paper need not be borne alone. More eyes, and the heart is calm.

# 说话：小唐（真的工作人员）
# 原文：魏师傅，这90000元转给个人，您认识他吗？
pension-project-e13-l1 = Mr Wei, these 90,000 yuan go to one person. Do you know him?

# 说话：小唐（真的工作人员）
# 原文：做什么用？我得多问您两句。
pension-project-e13-l2 = What is it for? I have to ask a little more.

# 原文：10000元出去了，90000元还在账上。
pension-project-e13-money = 10,000 yuan have gone; 90,000 yuan are there.

# 原文：柜员问得细，是在护着您的钱。
pension-project-e13-trust = The clerk asks closely, to guard your money.

# 原文：您怎么答？
pension-project-e13-ask = What do you answer?

# 原文：“先不转了，我回去想想。”
pension-project-e13-o1 = "Not yet, then. I'll think it over."

# 原文：在柜台前停下，一点不丢人。
pension-project-e13-o1-why = To stop at the counter is no shame at all.

# 原文：“都是熟人介绍的，你快转吧。”
pension-project-e13-o2 = "A friend knows him. Just send it."

# 原文：银行多问是法律要求的。照实说，他才帮得上忙。
pension-project-e13-o2-why = The law has banks ask. Tell it plainly, and the clerk can help.

# 原文：“其实不熟，你帮我看看。”
pension-project-e13-o3 = "I hardly know him. Will you look?"

# 原文：一句实话，留住了90000元。
pension-project-e13-o3-why = One true word saved 90,000 yuan.

# 说话：旁白（旁白）
# 原文：90000元也转走了。第二天，小贺的电话关了机。
pension-project-e15-l1 = The 90,000 yuan have gone, too. The next day Young He's phone is off.

# 说话：旁白（旁白）
# 原文：小云回来吃饭，看见您没动筷子。
pension-project-e15-l2 = Yun comes for a meal, and sees that you don't eat.

# 原文：100000元都出去了。
pension-project-e15-money = All 100,000 yuan have gone.

# 原文：小云坐到您旁边，等您开口。
pension-project-e15-trust = Yun sits by you, and waits.

# 原文：您怎么办？
pension-project-e15-ask = What do you do?

# 原文：“没事，天热，胃口不大好。”
pension-project-e15-o1 = "It's the heat. I'm not hungry."

# 原文：怕孩子担心，是疼她。小云还是听出来了，陪您去报了警。
pension-project-e15-o1-why = You spare your child. Yun heard it all the same, and went to the police with you.

# 原文：从头到尾，讲给小云听
pension-project-e15-o2 = Tell Yun, from start to end

# 原文：说出来，才有人一起想办法。报警越早越好。
pension-project-e15-o2-why = Once told, others can think with you. The sooner it is reported, the better.

# 说话：旁白（旁白） → 老崔（朋友）
# 原文：第二天，老崔提着那桶油来敲门。
pension-project-e16-l1 = The next day Cui knocks, with that bottle of oil.

# 说话：老崔（朋友） → 旁白（旁白）
# 原文：老魏，我一夜没睡，心里不踏实。
pension-project-e16-l2 = Wei, I couldn't sleep. I'm uneasy.

# 原文：您的100000元没动。老崔的还压着。
pension-project-e16-money = Your 100,000 yuan are untouched; Cui's are held.

# 原文：老崔头一个想到的，是您。
pension-project-e16-trust = It was you Cui thought of first.

# 原文：您怎么说？
pension-project-e16-ask = What do you say?

# 原文：“油你拿回去，别再提了。”
pension-project-e16-o1 = "Take your oil. I've had enough."

# 原文：心里有气，也是常情。等气消了，再去看看他。
pension-project-e16-o1-why = No wonder you are cross. When it has passed, go and see him.

# 原文：“进来坐，一起看看合同。”
pension-project-e16-o2 = "Come in, let's read the contract."

# 原文：坐下来看，收款的是谁、许可在哪儿，一条一条就清楚。
pension-project-e16-o2-why = Sit down and read: who is paid, where is the licence. It grows clear line by line.

# 原文：“走，咱俩去派出所问问。”
pension-project-e16-o3 = "Come, let's both ask the police."

# 原文：您一个伴，顶他一夜的翻来覆去。
pension-project-e16-o3-why = Your company is worth more than all his tossing at night.

# 说话：旁白（旁白） → 魏师傅（老人）
# 原文：爸爸把一份红皮合同放在饭桌上。
pension-project-h1-l1 = Dad puts a red contract on the table.

# 说话：魏师傅（老人） → 旁白（旁白）
# 原文：明天我去打100000元，给你留个养老床位。
pension-project-h1-l2 = Tomorrow I'll pay 100,000 yuan, and have a bed kept for you one day.

# 原文：100000元还在存单上。
pension-project-h1-money = The 100,000 yuan are on deposit.

# 原文：爸爸很高兴，等着您夸他。
pension-project-h1-trust = Dad is glad, and waits for your praise.

# 原文：您先说什么？
pension-project-h1-ask = What do you say first?

# 原文：“爸，您想着我呢，给我讲讲？”
pension-project-h1-o1 = "You thought of me! Tell me, Dad?"

# 原文：先接住他的好心，他才愿意往下讲。
pension-project-h1-o1-why = First take his kindness, and he likes to go on.

# 原文：“爸，您又乱花钱！”
pension-project-h1-o2 = "Dad, wasting money again!"

# 原文：他听见“又”，就只顾争面子了。
pension-project-h1-o2-why = He hears "again", and only fights for his pride.

# 原文：等他睡了，把存单藏起来
pension-project-h1-o3 = Hide the slip while he sleeps

# 原文：想护住钱，是孝心。可背着他拿，他会更不信您。
pension-project-h1-o3-why = You want to guard it. But taken behind his back, he will trust you less.

# 说话：魏师傅（老人） → 旁白（旁白）
# 原文：我自己的钱，我做主！
pension-project-h2-l1 = It's my own money, and I decide!

# 说话：旁白（旁白） → 魏师傅（老人）
# 原文：他把合同锁进了柜子。
pension-project-h2-l2 = He locks the contract in the cupboard.

# 原文：100000元还在存单上。
pension-project-h2-money = The 100,000 yuan are on deposit.

# 原文：爸爸扭过脸去看电视。
pension-project-h2-trust = Dad turns away to the television.

# 原文：怎么把话接回来？
pension-project-h2-ask = How do you mend it?

# 原文：先盛碗汤，吃完饭再聊
pension-project-h2-o1 = Serve some soup, and talk later

# 原文：一碗热汤，能把火气压下去。慢一点，不耽误。
pension-project-h2-o1-why = Hot soup cools a temper. Slower does no harm.

# 原文：“钱是您的，您做主。我想听听。”
pension-project-h2-o2 = "It's yours. I'd like to hear it."

# 原文：认他做主，他就不用争了。
pension-project-h2-o2-why = If he may decide, he need not fight.

# 原文：“您连我都不信？”
pension-project-h2-o3 = "Don't you trust your daughter?"

# 原文：这样一比，他更难受。钱的事，先别跟亲不亲搅在一起。
pension-project-h2-o3-why = Put so, it hurts him more. Keep money and love apart for now.

# 说话：魏师傅（老人）
# 原文：保本，一百块一年给十块，老崔月月拿。
pension-project-h3-l1 = Money safe, ten a year on a hundred, and Cui is paid every month.

# 说话：魏师傅（老人）
# 原文：小贺还说，先别跟你讲，给你惊喜。
pension-project-h3-l2 = And he said not to tell you yet, to surprise you.

# 原文：100000元还在存单上。
pension-project-h3-money = The 100,000 yuan are on deposit.

# 原文：爸爸肯讲了，讲得很细。
pension-project-h3-trust = Dad talks now, and tells it all.

# 原文：您问哪一句？
pension-project-h3-ask = Which question do you ask?

# 原文：“明摆着是骗人，您还信他？”
pension-project-h3-o1 = "A plain cheat! And you trust him?"

# 原文：后半句伤人。他就算起了疑，也不肯认了。
pension-project-h3-o1-why = The last part hurts. Even if he doubts it, he won't say so.

# 原文：“给十块，他靠什么赚？”
pension-project-h3-o2 = "To pay ten, what does he earn by?"

# 原文：爸爸会算账。请他来算，比您算好。
pension-project-h3-o2-why = Dad is good at sums. Better he does it than you.

# 原文：“他为什么怕您跟我讲？”
pension-project-h3-o3 = "Why mustn't I hear of it?"

# 原文：不说是骗，只问一句为什么。爸爸自己会想。
pension-project-h3-o3-why = Not "a cheat", only "why". Dad can think for himself.

# 说话：旁白（旁白） → 魏师傅（老人）
# 原文：早上，爸爸翻遍了抽屉。
pension-project-h4-l1 = In the morning Dad goes through all the drawers.

# 说话：魏师傅（老人） → 旁白（旁白）
# 原文：存单呢？你拿我的东西？
pension-project-h4-l2 = Where's my slip? Have you taken my things?

# 原文：100000元的存单，在您包里。
pension-project-h4-money = The 100,000 yuan deposit slip is in your bag.

# 原文：爸爸气得手发抖。
pension-project-h4-trust = Dad is so angry that his hands shake.

# 原文：您怎么办？
pension-project-h4-ask = What do you do?

# 原文：“我不该拿。还您，给我讲讲？”
pension-project-h4-o1 = "I shouldn't have. Here. Tell me?"

# 原文：认一声不是，东西还他，话就又通了。
pension-project-h4-o1-why = You own up and give it back, and the talk flows again.

# 原文：“我还不是为您好！”
pension-project-h4-o2 = "It was only for your good!"

# 原文：是真心话，可听着像管着他。先把东西还给他。
pension-project-h4-o2-why = True, but it sounds like ruling him. Give it back first.

# 说话：旁白（旁白） → 魏师傅（老人）
# 原文：爸爸穿上外套，要自己去银行。
pension-project-h5-l1 = Dad puts on his coat, to go to the bank alone.

# 说话：魏师傅（老人） → 旁白（旁白）
# 原文：老崔都投了，就你不信我！
pension-project-h5-l2 = Cui is in it, and only you don't trust me!

# 原文：存单在他口袋里，钱还没转。
pension-project-h5-money = The slip is in his pocket; nothing is sent.

# 原文：他憋着一口气。
pension-project-h5-trust = He is full of anger.

# 原文：您怎么办？
pension-project-h5-ask = What do you do?

# 原文：叫来姑姑舅舅，一起劝
pension-project-h5-o1 = Call aunts and uncles to help

# 原文：一屋子人围着劝，他更不肯低头。推销的就是这么劝的。
pension-project-h5-o1-why = A room full of talk, and he bends less. That is how sellers do it.

# 原文：“外头冷，我陪您去。”
pension-project-h5-o2 = "It's cold out. I'll come along."

# 原文：不拦着，陪着走。到了柜台，还有人帮着问。
pension-project-h5-o2-why = You don't stop him, you go with him. At the counter, others will ask, too.

# 原文：“您看着办，我不管了。”
pension-project-h5-o3 = "As you like. I've done with it."

# 原文：气话好说，事难收。人走了，还可以马上跟过去。
pension-project-h5-o3-why = Easily said, hard to mend. If he has gone, you can still follow at once.

# 说话：小唐（真的工作人员） → 魏师傅（老人）
# 原文：魏师傅，这钱转给谁？做什么用？
pension-project-h6-l1 = Mr Wei, who is this money for? And what for?

# 说话：魏师傅（老人） → 小唐（真的工作人员）
# 原文：转给小贺，投养老床位。
pension-project-h6-l2 = For Mr He. It's for a bed in a home.

# 原文：100000元还在账上。
pension-project-h6-money = The 100,000 yuan are in the account.

# 原文：爸爸看了您一眼。
pension-project-h6-trust = Dad gives you a look.

# 原文：您怎么做？
pension-project-h6-ask = What do you do?

# 原文：“爸，咱们坐下听小唐说说。”
pension-project-h6-o1 = "Dad, let's sit and hear her."

# 原文：懂行的人讲一遍，他不是输给女儿，是问明白了。
pension-project-h6-o1-why = One who knows explains it. He has not lost to his daughter, he has asked.

# 原文：抢着说：“别转，他让人骗了！”
pension-project-h6-o2 = "Don't send it, he's been cheated!"

# 原文：当着人这样说，爸爸脸上下不来。话让他自己讲。
pension-project-h6-o2-why = Said before others, Dad loses face. Let him tell it.

# 原文：不出声，等爸爸自己回答
pension-project-h6-o3 = Say nothing, let Dad answer

# 原文：他自己答，自己就听出不对来了。
pension-project-h6-o3-why = Answering himself, he hears what is not right.

# 说话：旁白（旁白） → 小唐（真的工作人员）
# 原文：爸爸到了柜台。小唐问过他，打电话给您。
pension-project-h7-l1 = Dad is at the counter. Young Tang asks him, and then rings you.

# 说话：小唐（真的工作人员） → 旁白（旁白）
# 原文：魏师傅要转100000元给个人，您知道吗？
pension-project-h7-l2 = Mr Wei wants to send 100,000 yuan to one person. Did you know?

# 原文：100000元还没转。
pension-project-h7-money = The 100,000 yuan have not gone yet.

# 原文：爸爸在旁边，等着您说什么。
pension-project-h7-trust = Dad is there, waiting to hear what you say.

# 原文：您对小唐说什么？
pension-project-h7-ask = What do you tell Young Tang?

# 原文：“别给他办，他不懂！”
pension-project-h7-o1 = "Don't. He doesn't understand!"

# 原文：爸爸也听得见。“不懂”两个字，比少一张存单还疼。
pension-project-h7-o1-why = Dad hears it, too. Those words hurt more than a lost deposit.

# 原文：“他高兴就好，转吧。”
pension-project-h7-o2 = "If it makes him happy, do it."

# 原文：让他高兴，是好心。可钱进了个人的卡，就难回来了。
pension-project-h7-o2-why = You mean it kindly. But on one person's card, money is hard to get back.

# 原文：“请让我爸听，我马上过来。”
pension-project-h7-o3 = "Let me speak to him. I'm coming."

# 原文：跟爸爸本人说，人也过去。他就知道您在乎他。
pension-project-h7-o3-why = You speak to Dad himself, and come. He knows that you care.

# 说话：旁白（旁白） → 魏师傅（老人）
# 原文：爸爸拿起铅笔，在报纸边上算了算。
pension-project-h8-l1 = Dad takes a pencil, and does the sum on a newspaper.

# 说话：魏师傅（老人） → 旁白（旁白）
# 原文：嗯……这账是有点怪。那你说咋办？
pension-project-h8-l2 = Hm … that is odd. So what should we do?

# 原文：100000元还在存单上。
pension-project-h8-money = The 100,000 yuan are on deposit.

# 原文：爸爸开口问您了。
pension-project-h8-trust = Dad asks you, of himself.

# 原文：您怎么说？
pension-project-h8-ask = What do you say?

# 原文：“问问崔叔，本钱取过没有？”
pension-project-h8-o1 = "Ask Uncle Cui: ever got it out?"

# 原文：这一问，还能帮崔叔也醒一醒。
pension-project-h8-o1-why = This question may wake Uncle Cui as well.

# 原文：“咱俩一起，查查它的许可。”
pension-project-h8-o2 = "Let's look for its licence."

# 原文：一起查，查到什么他都信。
pension-project-h8-o2-why = Looked up together, he believes what you find.

# 原文：“听我的，别投就是了。”
pension-project-h8-o3 = "Listen to me: just don't."

# 原文：理是这个理。可他没亲手弄明白，小贺一劝又会动心。
pension-project-h8-o3-why = True. But if he has not seen it himself, Young He may win him again.

# 说话：旁白（旁白） → 魏师傅（老人）
# 原文：你们俩一起查，收钱的许可没有查到。
pension-project-h9-l1 = You look it up together, and find no licence.

# 说话：魏师傅（老人） → 旁白（旁白）
# 原文：可那样板房，我亲眼看过呀。
pension-project-h9-l2 = But that show room, I saw it with my own eyes.

# 原文：100000元还在存单上。
pension-project-h9-money = The 100,000 yuan are on deposit.

# 原文：爸爸有点下不来台。
pension-project-h9-trust = Dad is a little embarrassed.

# 原文：您接哪一句？
pension-project-h9-ask = What do you say?

# 原文：“您眼力好，是他会摆样子。”
pension-project-h9-o1 = "You see well. He set it up well."

# 原文：不是您看走眼，是他摆给人看的。爸爸听了心里舒坦。
pension-project-h9-o1-why = Not your eyes, but his show. It does Dad good.

# 原文：“再打个电话，问个准信？”
pension-project-h9-o2 = "Shall we ring, to be quite sure?"

# 原文：让他自己问，问来的话他最信。
pension-project-h9-o2-why = He asks himself, and trusts what he hears most.

# 原文：“您看看，还是我说得对吧。”
pension-project-h9-o3 = "There, so I was right."

# 原文：赢了理，输了爸爸的脸面。把台阶递过去才好。
pension-project-h9-o3-why = You win, and Dad loses face. Better leave him a way.

# 说话：旁白（旁白） → 小贺（骗子）
# 原文：小贺来电话了，爸爸按了免提。
pension-project-h10-l1 = Young He rings. Dad puts him on the speaker.

# 说话：小贺（骗子） → 旁白（旁白）
# 原文：最后一个名额了！女儿不懂，您别听她的。
pension-project-h10-l2 = The last place! Daughters don't understand, don't listen to her.

# 原文：100000元还在存单上。
pension-project-h10-money = The 100,000 yuan are on deposit.

# 原文：爸爸看看电话，又看看您。
pension-project-h10-trust = Dad looks at the phone, and at you.

# 原文：您怎么办？
pension-project-h10-ask = What do you do?

# 原文：拿过电话，骂他一顿
pension-project-h10-o1 = Take the phone, and scold him

# 原文：一骂，小贺正好说：您看，女儿多凶。
pension-project-h10-o1-why = Then he can say: see how rude she is.

# 原文：递张纸条：“先问问再定？”
pension-project-h10-o2 = A note: "Ask first, then decide?"

# 原文：纸条不抢话，也不打断。末尾的问号，是留给他定的。
pension-project-h10-o2-why = A note does not cut in, and its question mark leaves it to him.

# 原文：“爸，您想怎么回，就怎么回。”
pension-project-h10-o3 = "Dad, answer as you like."

# 原文：信得过他，他就有底气。话由他自己说。
pension-project-h10-o3-why = You trust him, so he stands firm. He speaks for himself.

# 说话：老崔（朋友）
# 原文：本钱？没取过，小贺说要满一年。
pension-project-h11-l1 = My own money? Never. He says, after a full year.

# 说话：老崔（朋友）
# 原文：小云，你是说……这事不对？
pension-project-h11-l2 = Yun, do you mean … it isn't right?

# 原文：爸爸的100000元没动。老崔的50000元压着。
pension-project-h11-money = Dad's 100,000 yuan are safe; Cui's 50,000 yuan are held.

# 原文：老崔的声音一下子老了。
pension-project-h11-trust = All at once, Cui's voice sounds old.

# 原文：您怎么对崔叔说？
pension-project-h11-ask = What do you tell Uncle Cui?

# 原文：“崔叔，咱们一起去问派出所。”
pension-project-h11-o1 = "Uncle, let's ask the police together."

# 原文：您和爸爸陪着，他才迈得动步子。
pension-project-h11-o1-why = With you and Dad, he can take the step.

# 原文：“崔叔，您可把我爸害苦了！”
pension-project-h11-o2 = "Uncle, what you did to my dad!"

# 原文：他也是让人哄进去的。怪他，他就不敢再来了。
pension-project-h11-o2-why = He was coaxed, too. Blamed, he won't dare to come again.

# 原文：“崔叔，别急。先别再拉人。”
pension-project-h11-o3 = "Steady, Uncle. Bring nobody more."

# 原文：先停住，不让窟窿变大，也护着他自己。
pension-project-h11-o3-why = First stop, so the hole does not grow; it guards him, too.

# 说话：旁白（旁白） → 魏师傅（老人）
# 原文：爸爸自己拨了{hotline-antifraud}，问了半天。
pension-project-h12-l1 = Dad rings {hotline-antifraud} himself, and asks for a while.

# 说话：魏师傅（老人） → 旁白（旁白）
# 原文：人家说，没许可又保本，别投。
pension-project-h12-l2 = They say: no licence, and money "safe"? Don't.

# 说话：魏师傅（老人） → 旁白（旁白）
# 原文：唉，差点让你们操心。
pension-project-h12-l3 = Dear me, I nearly gave you all a worry.

# 原文：100000元还在存单上。
pension-project-h12-money = The 100,000 yuan are on deposit.

# 原文：是他自己问明白的。
pension-project-h12-trust = He found it out himself.

# 原文：您怎么说？
pension-project-h12-ask = What do you say?

# 原文：“崔叔那边，咱也说一声？”
pension-project-h12-o1 = "Shall we tell Uncle Cui as well?"

# 原文：爸爸有了底，正好去帮老伙计。
pension-project-h12-o1-why = Dad is sure now, just right to help a friend.

# 原文：“您自己问清的，我佩服。”
pension-project-h12-o2 = "You asked it all. I admire that."

# 原文：这一句，他能记好多年。下回还会先问再定。
pension-project-h12-o2-why = He will remember it for years, and ask first next time.

# 原文：“往后钱的事，都归我管。”
pension-project-h12-o3 = "I'll look after all the money now."

# 原文：他刚刚自己问清楚。收走主意，比收走钱还让人难受。
pension-project-h12-o3-why = He has just asked it all himself. Taking his say hurts more than taking money.

# 说话：小贺（骗子） → 旁白（旁白）
# 原文：您看看，女儿就盯着您那点钱！
pension-project-h13-l1 = You see, your daughter is only after your money!

# 说话：旁白（旁白） → 小贺（骗子）
# 原文：爸爸把电话拿进了里屋。
pension-project-h13-l2 = Dad takes the phone to the other room.

# 原文：100000元还在存单上。
pension-project-h13-money = The 100,000 yuan are on deposit.

# 原文：那头在挑拨，爸爸有点动摇。
pension-project-h13-trust = He stirs up trouble, and Dad wavers.

# 原文：怎么补？
pension-project-h13-ask = How do you mend it?

# 原文：跟进里屋，接着跟小贺吵个明白
pension-project-h13-o1 = Follow, and fight it out with him

# 原文：吵的是小贺，夹在中间的是爸爸。
pension-project-h13-o1-why = You quarrel with Young He, and Dad is in between.

# 原文：“爸，我急了。您自己跟他说。”
pension-project-h13-o2 = "I was hasty, Dad. You tell him."

# 原文：把电话和主意都还给他，他就不往那头靠了。
pension-project-h13-o2-why = You give back phone and say, and he no longer leans that way.

# 说话：魏师傅（老人） → 小贺（骗子）、旁白（旁白）
# 原文：小贺，先把收钱的许可拿来我看。
pension-project-h14-l1 = Mr He, first show me your licence to collect money.

# 说话：小贺（骗子） → 魏师傅（老人）、旁白（旁白）
# 原文：您这人，真没劲！
pension-project-h14-l2 = You really are no fun!

# 说话：旁白（旁白） → 魏师傅（老人）、小贺（骗子）
# 原文：那头把电话挂了。
pension-project-h14-l3 = The other side hangs up.

# 原文：100000元还在存单上。
pension-project-h14-money = The 100,000 yuan are on deposit.

# 原文：爸爸哼了一声，腰板挺得直直的。
pension-project-h14-trust = "Hm!" says Dad, and sits up straight.

# 原文：您怎么说？
pension-project-h14-ask = What do you say?

# 原文：“咱去给崔叔也讲讲？”
pension-project-h14-o1 = "Shall we tell Uncle Cui, too?"

# 原文：爸爸会讲得比您好，崔叔听他的。
pension-project-h14-o1-why = Dad will tell it better than you; Cui listens to him.

# 原文：“您早这么问，不就都好了？”
pension-project-h14-o2 = "Had you asked that at once!"

# 原文：他刚赢了一回，先让他高兴高兴。
pension-project-h14-o2-why = He has just won. Let him be glad first.

# 原文：“您这一句，问到根上了。”
pension-project-h14-o3 = "That question went to the root."

# 原文：是他自己把那头问退的，该夸。
pension-project-h14-o3-why = He drove him off by asking. It deserves praise.

# 说话：魏师傅（老人）
# 原文：老崔那50000元，还在里头呢。
pension-project-h16-l1 = Cui's 50,000 yuan are still in there.

# 说话：魏师傅（老人）
# 原文：他要面子，不肯说。
pension-project-h16-l2 = He is proud, and won't speak up.

# 原文：爸爸的100000元没动。
pension-project-h16-money = Dad's 100,000 yuan are untouched.

# 原文：爸爸惦记着老伙计。
pension-project-h16-trust = Dad is thinking of his old friend.

# 原文：您怎么帮？
pension-project-h16-ask = How do you help?

# 原文：“别管他，咱家没事就行。”
pension-project-h16-o1 = "Never mind him, we are safe."

# 原文：自家平安是头一样。等爸爸想去了，您再陪着。
pension-project-h16-o1-why = Your own first, yes. When Dad wants to go, go with him.

# 原文：“您去说，他听您的。”
pension-project-h16-o2 = "You tell him. He listens to you."

# 原文：老工友说一句，顶别人十句。
pension-project-h16-o2-why = An old workmate's word is worth ten of others.

# 原文：“我开车，陪你们去登记。”
pension-project-h16-o3 = "I'll drive you both to the police."

# 原文：不催不训，只当司机。两位老人都自在。
pension-project-h16-o3-why = No urging, no lesson, just a driver. Both are at ease.

# 说话：魏师傅（老人） → 旁白（旁白）
# 原文：你们都当我老了，不中用了。
pension-project-h17-l1 = You all think I'm old, and of no use.

# 说话：旁白（旁白） → 魏师傅（老人）
# 原文：他坐在椅子上，半天没说话。
pension-project-h17-l2 = He sits in the chair, and is silent for a while.

# 原文：100000元还没转。
pension-project-h17-money = The 100,000 yuan have not gone yet.

# 原文：爸爸伤了心。还暖得回来。
pension-project-h17-trust = Dad is hurt. It can be mended.

# 原文：您补一句什么？
pension-project-h17-ask = What do you add?

# 原文：“年纪大了，就该听我们的。”
pension-project-h17-o1 = "At your age, you should listen."

# 原文：听着像盖章说他老了。换一句他的长处，他才转得过来。
pension-project-h17-o1-why = It stamps him as old. Name what he is good at, and he comes round.

# 原文：“您修电那么细，这账您来查。”
pension-project-h17-o2 = "You check wires so well. Check this."

# 原文：请他用自己的本事去查，他就又是那个魏师傅了。
pension-project-h17-o2-why = With his own skill, he is that Mr Wei again.

# 原文：“爸，我话急了。您定，我陪着。”
pension-project-h17-o3 = "I was hasty. You decide, I'm here."

# 原文：先收回急话，再把主意还给他。
pension-project-h17-o3-why = First take back the hasty words, then give him back his say.

# 说话：旁白（旁白） → 魏师傅（老人）
# 原文：100000元转走了。傍晚，小贺的电话关了机。
pension-project-h18-l1 = 100,000 yuan have gone. In the evening Young He's phone is off.

# 说话：魏师傅（老人） → 旁白（旁白）
# 原文：小云，他怎么不接了？
pension-project-h18-l2 = Yun, why doesn't he answer?

# 原文：100000元出去了。
pension-project-h18-money = 100,000 yuan have gone.

# 原文：爸爸望着您，嘴唇发白。
pension-project-h18-trust = Dad looks at you, with pale lips.

# 原文：您怎么办？
pension-project-h18-ask = What do you do?

# 原文：“不怪您。咱们马上报警。”
pension-project-h18-o1 = "It's not your fault. To the police."

# 原文：一句暖心，一句办事。这时候，快就是帮。
pension-project-h18-o1-why = A warm word and a deed. Now, quick is help.

# 原文：“等明天，也许就开机了。”
pension-project-h18-o2 = "Wait, it may be on tomorrow."

# 原文：等一夜，钱就走远一夜。宽心话和报警，一起来。
pension-project-h18-o2-why = A night's wait, and money is a night further off. Comfort him, and report it.

# 原文：“我早说什么来着！”
pension-project-h18-o3 = "What did I tell you!"

# 原文：他已经在怪自己了。这句先咽下去，报警要紧。
pension-project-h18-o3-why = He blames himself already. Keep that back; reporting matters.

# 说话：小唐（真的工作人员） → 魏师傅（老人）
# 原文：收款的是个人，没有公司，也没有凭证。
pension-project-h19-l1 = The payee is one person: no firm, no papers.

# 说话：小唐（真的工作人员） → 魏师傅（老人）
# 原文：真是养老机构，收钱不走个人的卡。
pension-project-h19-l2 = A real care home does not take money on someone's own card.

# 说话：魏师傅（老人） → 小唐（真的工作人员）
# 原文：那……先不转了。
pension-project-h19-l3 = Then … I won't send it yet.

# 原文：100000元还在账上。
pension-project-h19-money = The 100,000 yuan are in the account.

# 原文：爸爸自己说了“不转”。
pension-project-h19-trust = It was Dad who said "I won't".

# 原文：出了银行，您说什么？
pension-project-h19-ask = Outside the bank, what do you say?

# 原文：“还是听女儿的没坏处吧？”
pension-project-h19-o1 = "Good that you heard your daughter."

# 原文：是他自己停下的。这么一说，倒像没他的事了。
pension-project-h19-o1-why = He stopped by himself. Put so, it sounds as if he had no part in it.

# 原文：“您当场就拿定主意，利落。”
pension-project-h19-o2 = "You decided on the spot. Neat."

# 原文：夸得实在，他下回还这样办。
pension-project-h19-o2-why = True praise, and he will do it again.

# 原文：“回家再打个电话问问？”
pension-project-h19-o3 = "Shall we ring someone from home?"

# 原文：趁热再问一处，心里就踏实了。
pension-project-h19-o3-why = Ask once more while it is fresh, and the mind is at rest.

# 说话：旁白（旁白） → 魏师傅（老人）
# 原文：爸爸坐在床边，灯也没开。
pension-project-h20-l1 = Dad sits on the bed, without a light.

# 说话：魏师傅（老人） → 旁白（旁白）
# 原文：那是我和你妈攒的……
pension-project-h20-l2 = Your mum and I saved that …

# 原文：100000元出去了，还没有报警。
pension-project-h20-money = 100,000 yuan have gone; nothing is reported yet.

# 原文：他肯让您坐在旁边。
pension-project-h20-trust = He lets you sit beside him.

# 原文：您怎么说？
pension-project-h20-ask = What do you say?

# 原文：“是他骗人。我陪您去报警。”
pension-project-h20-o1 = "He cheated. Let's go and report it."

# 原文：怪骗子，不怪爸爸。今晚去，比明天早。
pension-project-h20-o1-why = The swindler is to blame, not Dad. Tonight is better than tomorrow.

# 原文：“等您缓过来，再说吧。”
pension-project-h20-o2 = "When you feel better, perhaps."

# 原文：体贴他是对的。只是报警要趁早，您陪着，他走得动。
pension-project-h20-o2-why = You are considerate. But report it soon; with you, he can walk.

# 说话：小贺（骗子）
# 原文：各位叔叔阿姨，午饭管够，回去每人一桶油。
pension-project-o1-l1 = Dear all, as much lunch as you like, and a bottle of oil each.

# 说话：小贺（骗子）
# 原文：咱们就是去看看，不买东西。
pension-project-o1-l2 = We're only going to look. Nothing is sold.

# 原文：车上20多位老人，都带着身份证。
pension-project-o1-money = Over 20 older people, all with their ID cards.

# 原文：又管饭又送油，图什么？
pension-project-o1-ask = Free lunch, free oil: what for?

# 原文：图老人家里的存款
pension-project-o1-o1 = For their savings at home

# 原文：油是鱼饵。几十块的油，钓几万块的存单。
pension-project-o1-o1-why = Oil is the bait: a few yuan of oil for a big deposit.

# 原文：图大家帮着说好话
pension-project-o1-o2 = For their kind words

# 原文：说好话是捎带的，后头还有更大的。再听一句。
pension-project-o1-o2-why = Those come as well, but there is something bigger. Hear one more line.

# 原文：图车上热闹，有人气
pension-project-o1-o3 = For a lively, full bus

# 原文：热闹也要花钱，总得从哪里赚回来。再听一句。
pension-project-o1-o3-why = Lively costs money; it must come from somewhere. Hear one more line.

# 说话：小贺（骗子）
# 原文：阿姨，您退休金多少？存单几年到期？
pension-project-o2-l1 = Auntie, how much is your pension? When is your deposit due?

# 说话：小贺（骗子）
# 原文：我就随便问问，拉拉家常。
pension-project-o2-l2 = I'm only chatting.

# 原文：阿姨不好意思不答。
pension-project-o2-trust = She does not like not to answer.

# 原文：拉家常，为什么问存单？
pension-project-o2-ask = Just a chat: why ask about deposits?

# 原文：看谁家钱多，先劝谁
pension-project-o2-o1 = To see who has most

# 原文：他心里有本账。家里多少钱，跟外人不用说。
pension-project-o2-o1-why = He keeps a list. What you have at home is not for strangers.

# 原文：关心老人的日子过得好不好
pension-project-o2-o2 = To see if they are well

# 原文：关心日子，会问吃得好不好，用不着问存单。
pension-project-o2-o2-why = Then he would ask if they eat well, not about deposits.

# 说话：小贺（骗子） → 老崔（朋友）
# 原文：请老崔叔给大家讲讲！
pension-project-o3-l1 = Let Uncle Cui tell us all!

# 说话：老崔（朋友） → 小贺（骗子）
# 原文：我投了50000元，月月拿400元。
pension-project-o3-l2 = I put in 50,000 yuan, and get 400 yuan every month.

# 原文：老崔说的是实话，他真拿到了。
pension-project-o3-trust = Cui tells the truth; he did get it.

# 原文：这400元，多半从哪儿来？
pension-project-o3-ask = Those 400 yuan: most likely from where?

# 原文：山庄做生意挣的
pension-project-o3-o1 = Earned by the hill village

# 原文：山庄还没住人，生意从哪儿来？往下听。
pension-project-o3-o1-why = Nobody lives there yet; what business? Listen on.

# 原文：后来人交的本钱
pension-project-o3-o2 = Newcomers' own money

# 原文：拿后来人的钱，给先来人当利息。没人再来，就全塌了。
pension-project-o3-o2-why = Newcomers' money, given to the first as interest. When nobody comes, it all falls.

# 原文：银行给的利息
pension-project-o3-o3 = Interest from a bank

# 原文：银行没有这么高的利息。往下听。
pension-project-o3-o3-why = No bank pays so much. Listen on.

# 说话：魏师傅（老人） → 小贺（骗子）
# 原文：山庄住了多少人？一年收多少钱？
pension-project-o4-l1 = How many live there? What does it take in a year?

# 说话：小贺（骗子） → 魏师傅（老人）
# 原文：这是商业秘密。您跟着赚就行。
pension-project-o4-l2 = That's a business secret. Just come in and earn.

# 原文：魏师傅皱了皱眉头。
pension-project-o4-trust = Mr Wei frowns.

# 原文：小贺为什么答不上来？
pension-project-o4-ask = Why has Young He no answer?

# 原文：小贺新来的，还不熟
pension-project-o4-o1 = He is new, and hardly knows it

# 原文：再新，自家住了几个人也数得出来。是没有生意可讲。
pension-project-o4-o1-why = However new, one can count the residents. There is no business to tell of.

# 原文：没有真买卖，没法讲
pension-project-o4-o2 = No real trade, nothing to tell

# 原文：钱怎么赚的，最该讲清楚。讲不出，就是没有。
pension-project-o4-o2-why = How it earns should be told first. If it can't be, there is nothing.

# 说话：小贺（骗子） → 魏师傅（老人）
# 原文：保本，一百块一年给十块，合同盖红章。
pension-project-o5-l1 = Money safe, ten a year on a hundred, a contract with a red stamp.

# 说话：魏师傅（老人） → 小贺（骗子）
# 原文：我想想。
pension-project-o5-l2 = Let me think.

# 原文：魏师傅家里有100000元存单。
pension-project-o5-money = Mr Wei has 100,000 yuan on deposit.

# 原文：魏师傅说“想想”，小贺下一句呢？
pension-project-o5-ask = "Let me think." What does Young He say next?

# 原文：“名额只剩三个了！”
pension-project-o5-o1 = "Just three places left!"

# 原文：怕您回家算账，就拿名额催您。这叫抢着定。
pension-project-o5-o1-why = He fears your sums at home, so he rushes you with places.

# 原文：“回家跟孩子商量吧。”
pension-project-o5-o2 = "Talk it over at home."

# 原文：真这么说，倒是个实在人。往下听他怎么讲。
pension-project-o5-o2-why = If he said so, he would be honest. Hear what he says.

# 原文：“您去银行问问也好。”
pension-project-o5-o3 = "Do ask at your bank, too."

# 原文：他最怕您去问银行。往下听他怎么讲。
pension-project-o5-o3-why = He most fears the bank. Hear what he says.

# 说话：小贺（骗子）
# 原文：今天最后3个名额，等您想好就没了。
pension-project-o6-l1 = The last 3 places today. Think too long, and they're gone.

# 说话：小贺（骗子）
# 原文：先别跟孩子说，他们不懂。
pension-project-o6-l2 = Don't tell the children yet. They don't understand.

# 原文：两位阿姨已经在掏身份证了。
pension-project-o6-trust = Two women already take out their ID cards.

# 原文：又催又瞒，他怕什么？
pension-project-o6-ask = Rushed, and hidden: what does he fear?

# 原文：怕床位让别人占了
pension-project-o6-o1 = That others take the beds

# 原文：后头是一片荒地，床位哪里占得完。他怕的是您问人。
pension-project-o6-o1-why = Behind it is waste land; no beds to take. He fears your questions.

# 原文：怕有人查出没许可
pension-project-o6-o2 = That someone finds: no licence

# 原文：收大家的钱要许可。一查，就露底了。
pension-project-o6-o2-why = Collecting from all needs a licence. One look, and it is out.

# 说话：小贺（骗子）
# 原文：公司账户年检，钱先打我个人卡上。
pension-project-o7-l1 = The firm's account is under review, so pay it onto my own card.

# 说话：小贺（骗子）
# 原文：拉一位新朋友来，提成500元。
pension-project-o7-l2 = Bring a new friend, and get 500 yuan.

# 原文：前排的阿姨，正在包里找银行卡。
pension-project-o7-money = A woman in front looks for her bank card.

# 原文：这两句里，藏着哪两招？
pension-project-o7-ask = Which two tricks are in these lines?

# 原文：进个人卡，拉熟人
pension-project-o7-o1 = One man's card, friends brought

# 原文：钱进个人的卡，难找。拉熟人，窟窿就传给亲友。
pension-project-o7-o1-why = On one man's card, it is hard to find. Through friends, the hole is passed on.

# 原文：请客送油，讲老交情
pension-project-o7-o2 = Free lunch and oil, old ties

# 原文：那是头一招，早上用过了。这会儿是收钱和拉人。
pension-project-o7-o2-why = That was the first trick, this morning. Now it is taking money and bringing friends.

# 说话：老崔（朋友） → 魏师傅（老人）
# 原文：老魏，你也来一份？我那500元分你一半。
pension-project-o8-l1 = Wei, will you take one, too? You get half of my 500 yuan.

# 说话：魏师傅（老人） → 老崔（朋友）
# 原文：提成是谁的钱呢？
pension-project-o8-l2 = And whose money is that?

# 原文：老崔也愣了一下。
pension-project-o8-trust = Cui is puzzled, too.

# 原文：提成是谁的钱？
pension-project-o8-ask = Whose money is it?

# 原文：小贺自己掏腰包的
pension-project-o8-o1 = It is from He's own pocket

# 原文：他不会掏自己的。羊毛，出在后来的羊身上。
pension-project-o8-o1-why = He won't use his own. The wool is from the sheep that come later.

# 原文：新来的人交的钱
pension-project-o8-o2 = It is what newcomers paid

# 原文：将来查清了，拿的提成要交出来，退给大家。
pension-project-o8-o2-why = When it all comes out, it must be handed in, and goes back to them.

# 说话：魏师傅（老人） → 老崔（朋友）
# 原文：谢谢，我回家商量，不急着定。
pension-project-o9-l1 = Thank you, I'll ask at home. There's no hurry.

# 说话：老崔（朋友） → 魏师傅（老人）
# 原文：那……我也跟你一块儿回。
pension-project-o9-l2 = Then … I'll go back with you.

# 原文：魏师傅的100000元一分没动。
pension-project-o9-money = Mr Wei's 100,000 yuan are untouched.

# 原文：两位老工友并排坐着，没再说话。
pension-project-o9-trust = Two old workmates side by side, silent.

# 原文：车上，您对老崔说哪句最好？
pension-project-o9-ask = On the bus, what is best to say to Cui?

# 原文：“利息都拿了，不亏的。”
pension-project-o9-o1 = "You had interest, so no loss."

# 原文：本钱还压着。早点去问，才多一分指望。
pension-project-o9-o1-why = His own money is held. Asking soon gives more hope.

# 原文：“你可别再害人了。”
pension-project-o9-o2 = "Don't you harm others again."

# 原文：他不是害人，是让人哄了。这句会叫他把话咽回去。
pension-project-o9-o2-why = He was coaxed, he did no harm on purpose. At this, he swallows his words.

# 原文：“早点去登记，我陪你。”
pension-project-o9-o3 = "Report it soon. I'll come along."

# 原文：给他一条路，再给他一个伴。
pension-project-o9-o3-why = You show him a way, and go with him.

# 原文：老崔带着合同去派出所登了记，魏师傅陪着。不收钱，也没人笑话。两个人回来，在楼下吃了碗馄饨。
pension-project-both-safe-text = Cui took the contract to the police, with Mr Wei beside him. It cost nothing, and nobody laughed. On the way back, they had a bowl of dumpling soup.

# 原文：魏师傅的存单一分没动。过了几天，他还是去敲了老崔的门，两个老工友一起去了派出所。
pension-project-alone-safe-text = Mr Wei's deposit is untouched. Some days later he knocked at Cui's door after all, and the two old workmates went to the police together.

# 原文：存单放回了抽屉。爸爸逢人就讲：先换成一百块几块，再查许可。楼下几位老人，都来请他帮着看合同。
pension-project-proud-dad-text = The slip is back in the drawer. Dad tells everyone: first yuan per hundred, then the licence. Older neighbours come to have him read their contracts.

# 原文：您看清了这四步：送饭送油，讲大项目，给点利息，拉人收钱。魏师傅和老崔半路就下了车。
pension-project-watched-text = You have seen all four steps: free lunch and oil, a grand project, a little interest, then money and friends. Mr Wei and Cui got off halfway.

# 原文：有一笔钱打出去了。这不丢人，是小贺那伙人会骗。先停住手，报警越早越好。
pension-project-money-gone-text = A sum has gone. It is no shame: Young He's people cheat well. Stop first, and report it; the sooner, the better.

# 原文：一分也不再交，小贺的电话先不接
pension-project-money-gone-i1 = Pay nothing more, and don't answer Young He

# 原文：拨{hotline-police}：几点、多少钱、打到哪张卡
pension-project-money-gone-i2 = Ring {hotline-police}: when, how much, to which card

# 原文：收好合同、收据和转账记录，去派出所登记
pension-project-money-gone-i3 = Take contract, receipts and payment slips to the police

# 原文：不替他拉人，也劝老崔停下来
pension-project-money-gone-i4 = Bring him nobody, and ask Cui to stop

# 原文：有人说先交钱就能追回，别理他
pension-project-money-gone-i5 = If someone offers recovery for a fee, don't answer

## scenarios/real-bank-call.toml：存单快到期了

# 原文：存单快到期了
real-bank-call-title = A deposit falls due

# 原文：电话里的人说是银行的，您有一张存单快到期。
real-bank-call-about = The caller says she is from the bank. A deposit of yours is nearly due.

# 原文：谢谢，我打卡背面的电话问问。
real-bank-call-say = Thank you. I'll ask on the number on my card.

# 原文：看看存单上的日子，打卡背面的电话，或者去柜台问。
real-bank-call-next = Look at the date on your deposit slip. Ring the number on your card, or ask at the counter.

# 原文：小曲
real-bank-call-people-official = Young Qu

# 原文：旁白
real-bank-call-people-narrator = Narrator

# 原文：建国
real-bank-call-people-family = Jianguo

# 原文：葛奶奶
real-bank-call-people-elder = Granny Ge

# 原文：您是葛奶奶，刚把芹菜摘好，准备包饺子。电话响了。
real-bank-call-experiencer-intro = You are Granny Ge. The celery is ready, and you are about to make dumplings. The phone rings.

# 原文：您是邻居老许，正和葛奶奶一起绕毛线。她的电话响了。
real-bank-call-helper-intro = You are Xu, her neighbour, winding wool with Granny Ge. Her phone rings.

# 原文：您在一旁听着。猜一猜，她接下来会要什么，信不信得过。
real-bank-call-observer-intro = You listen. Guess what the caller will want, and whether she can be trusted.

# 说话：小曲（真的工作人员）
# 原文：葛奶奶您好，我是城南银行的小曲。
real-bank-call-e1-l1 = Hello, Granny Ge. This is Young Qu from South City Bank.

# 说话：小曲（真的工作人员）
# 原文：您有一张定期存单，下周三到期。
real-bank-call-e1-l2 = You have a fixed deposit that is due next Wednesday.

# 原文：存单在柜子里，50000元，是留着换牙和过年的。
real-bank-call-e1-money = The slip is in the cupboard: 50,000 yuan, for new teeth and New Year.

# 原文：您昨天刚听过防骗课，心里绷着弦。
real-bank-call-e1-trust = Yesterday you were at a talk on swindlers, and are on guard.

# 原文：您怎么回她？
real-bank-call-e1-ask = What do you answer?

# 原文：“骗子！别再打来！”
real-bank-call-e1-o1 = "A swindler! Don't ring again!"

# 原文：绷着弦是好的。可还没听她要什么，先别急着骂。
real-bank-call-e1-o1-why = Being on guard is good. But you have not heard yet what she wants.

# 原文：“你打来，要我做什么？”
real-bank-call-e1-o2 = "What do you want me to do?"

# 原文：真假先不猜，问她要什么。要什么，最说明问题。
real-bank-call-e1-o2-why = Don't guess if it is real. What she wants tells most.

# 原文：“你先说说，我存了多少？”
real-bank-call-e1-o3 = "Tell me first how much it is."

# 原文：数目哪能在电话里细说。报得出的，也未必是真。
real-bank-call-e1-o3-why = Sums are not for the phone. And to know it proves nothing.

# 说话：旁白（旁白）
# 原文：电话挂了。第二天，手机来了一条短信。
real-bank-call-e2-l1 = You hung up. The next day a message comes.

# 说话：旁白（旁白）
# 原文：“您有一张存单下周三到期，请到网点。”
real-bank-call-e2-l2 = "You have a deposit due next Wednesday. Please come to the branch."

# 原文：存单在柜子里，50000元。
real-bank-call-e2-money = The slip is in the cupboard, 50,000 yuan.

# 原文：昨天那姑娘的话，您没听完。
real-bank-call-e2-trust = Yesterday you did not hear her out.

# 原文：您怎么办？
real-bank-call-e2-ask = What do you do?

# 原文：翻出存单，看看日子
real-bank-call-e2-o1 = Find the slip, look at the date

# 原文：存单在自己手里，上面的日子不会骗人。
real-bank-call-e2-o1-why = The slip is in your own hands, and its date is true.

# 原文：删掉，跟昨天那个准是一伙的
real-bank-call-e2-o2 = Delete it, it's the same gang

# 原文：短信里没有网址，也不要密码。这样的，可以查一查。
real-bank-call-e2-o2-why = No web address, no password wanted. Such a message can be checked.

# 原文：打卡背面的电话问
real-bank-call-e2-o3 = Ring the number on my card

# 原文：号码是自己找的，问到的才算数。
real-bank-call-e2-o3-why = A number you found yourself gives an answer that counts.

# 说话：小曲（真的工作人员）
# 原文：我什么都不要您的，就是提醒一声。
real-bank-call-e3-l1 = I don't need anything from you. I only want to remind you.

# 说话：小曲（真的工作人员）
# 原文：您带上存单和身份证，到柜台办就行。
real-bank-call-e3-l2 = Bring the slip and your ID card to the counter, that's all.

# 说话：小曲（真的工作人员）
# 原文：密码不用说，谁问都别说。
real-bank-call-e3-l3 = Don't tell me your PIN, nor anyone who asks.

# 原文：存单在柜子里，一分没动。
real-bank-call-e3-money = The slip is in the cupboard, untouched.

# 原文：她不催，也没要东西。
real-bank-call-e3-trust = She does not press, and asks for nothing.

# 原文：您怎么回？
real-bank-call-e3-ask = What do you answer?

# 原文：“哪一种利息高，你给说说。”
real-bank-call-e3-o1 = "Which kind pays most interest?"

# 原文：可以问。听听她讲不讲风险，也是个试法。
real-bank-call-e3-o1-why = You may ask. Whether she speaks of risk will show you more.

# 原文：“我怎么知道你是真的？”
real-bank-call-e3-o2 = "How do I know you're real?"

# 原文：问得不失礼。真银行不怕您查。
real-bank-call-e3-o2-why = Not impolite at all. A real bank is glad if you check.

# 原文：“不要东西？更可疑！”
real-bank-call-e3-o3 = "You want nothing? Suspicious!"

# 原文：不要钱、不要码、请您去柜台，这是真银行的样子。
real-bank-call-e3-o3-why = No money, no code, please come to the counter: that is how a real bank speaks.

# 说话：旁白（旁白） → 建国（家人）
# 原文：到期过了三天。儿子建国来吃饺子。
real-bank-call-e4-l1 = Three days after the date, your son Jianguo comes for dumplings.

# 说话：建国（家人） → 旁白（旁白）
# 原文：妈，柜子里这张存单到期了，没人通知您？
real-bank-call-e4-l2 = Mum, this deposit in the cupboard was due. Did nobody tell you?

# 原文：50000元好好的，还在银行账上。
real-bank-call-e4-money = The 50,000 yuan are safe with the bank.

# 原文：您想起了那个电话。
real-bank-call-e4-trust = You remember that call.

# 原文：您怎么说？
real-bank-call-e4-ask = What do you say?

# 原文：“来过电话，我当骗子了。”
real-bank-call-e4-o1 = "They rang. I thought: a swindler."

# 原文：说开了，一点不难为情。小心本来就没有什么不好。
real-bank-call-e4-o1-why = Said openly, nothing to be shy of. Care is never a bad thing.

# 原文：“银行的事，我一概不信。”
real-bank-call-e4-o2 = "I believe nothing from banks."

# 原文：都不信，真有事也错过了。查一查，比都不信省心。
real-bank-call-e4-o2-why = Then true things pass you by. Checking is easier than believing nothing.

# 原文：“咱俩打卡背面的电话？”
real-bank-call-e4-o3 = "Shall we ring the card's number?"

# 原文：现在查，也不晚。钱在银行里，跑不了。
real-bank-call-e4-o3-why = It is not too late. The money is at the bank and cannot run away.

# 说话：旁白（旁白）
# 原文：存单上印着到期日，正是下周三。
real-bank-call-e5-l1 = The date on the slip is next Wednesday.

# 说话：旁白（旁白）
# 原文：上面写着城南银行，您开户的那个网点。
real-bank-call-e5-l2 = It says South City Bank, the branch where you opened it.

# 原文：存单在手里，50000元。
real-bank-call-e5-money = The slip is in your hand, 50,000 yuan.

# 原文：日子对上了，网点也对上了。
real-bank-call-e5-trust = The date agrees, and so does the branch.

# 原文：接着呢？
real-bank-call-e5-ask = And next?

# 原文：点开手机，回拨那个号码
real-bank-call-e5-o1 = Ring back the caller's number

# 原文：多半也能通。可自己找的号码，比来电的更牢靠。
real-bank-call-e5-o1-why = It would most likely do. But a number you found yourself is surer.

# 原文：打卡背面的电话，再问一遍
real-bank-call-e5-o2 = Ask on my card's number too

# 原文：两头一对，真假就出来了。
real-bank-call-e5-o2-why = When you compare both, it comes out true or false.

# 原文：到了周三，直接去柜台
real-bank-call-e5-o3 = Go to the counter on Wednesday

# 原文：自己走到柜台，谁也冒充不了。
real-bank-call-e5-o3-why = Walk to the counter yourself, and nobody can pretend.

# 说话：旁白（旁白）
# 原文：卡背面的电话通了，客服查了查。
real-bank-call-e6-l1 = Customer service answers on your card's number, and looks it up.

# 说话：旁白（旁白）
# 原文：“是我们网点打的提醒，请您来柜台办。”
real-bank-call-e6-l2 = "Our branch rang to remind you. Please come to the counter."

# 原文：50000元在账上。
real-bank-call-e6-money = 50,000 yuan are in the account.

# 原文：是您自己查出来的，不是听人说的。
real-bank-call-e6-trust = You found it out yourself, nobody told you.

# 原文：您怎么想？
real-bank-call-e6-ask = What do you think?

# 原文：“顺便问问，要带什么？”
real-bank-call-e6-o1 = "And what should I bring?"

# 原文：一个电话办两件事，少跑一趟。
real-bank-call-e6-o1-why = One call, two things, and one walk saved.

# 原文：“那我放心了，去柜台办。”
real-bank-call-e6-o2 = "Good, then I'll go there."

# 原文：该查的查了，就可以信。信，也是本事。
real-bank-call-e6-o2-why = What is checked can be trusted. To trust is a skill, too.

# 原文：“他们没准是串通好了来骗我的。”
real-bank-call-e6-o3 = "Perhaps they are all one gang."

# 原文：号码是您从卡背面找的，谁也换不了。查清了，就可以信。
real-bank-call-e6-o3-why = The number came from your own card, nobody can swap it. Checked, it can be trusted.

# 说话：小曲（真的工作人员）
# 原文：您小心是对的，数目我在电话里不报。
real-bank-call-e7-l1 = You're right to be careful. I don't say sums on the phone.

# 说话：小曲（真的工作人员）
# 原文：您挂了，打卡背面的电话问我们。
real-bank-call-e7-l2 = Please hang up, and ask us on the number on your card.

# 说话：小曲（真的工作人员）
# 原文：直接来柜台也行，找谁都能办。
real-bank-call-e7-l3 = Or come straight to the counter. Any teller can do it.

# 原文：存单在柜子里，一分没动。
real-bank-call-e7-money = The slip is in the cupboard, untouched.

# 原文：她请您去查，不怕您查。
real-bank-call-e7-trust = She asks you to check, and is glad if you do.

# 原文：您怎么办？
real-bank-call-e7-ask = What do you do?

# 原文：“叫我查？又是什么花招？”
real-bank-call-e7-o1 = "Check? What trick is this?"

# 原文：骗子最怕您自己去查。肯让您查的，先给她一分信任。
real-bank-call-e7-o1-why = Swindlers fear your checking most. Whoever asks for it earns a little trust.

# 原文：“听着就是真的，不查了。”
real-bank-call-e7-o2 = "You sound real, I won't check."

# 原文：这一回，您听得不差。查一下只要两分钟，往后更有底。
real-bank-call-e7-o2-why = This time you heard rightly. But checking takes two minutes, and helps the next time.

# 原文：谢过她，挂了照卡背面打
real-bank-call-e7-o3 = Thank her, ring the card's number

# 原文：她不恼，您也踏实。这个办法，回回能用。
real-bank-call-e7-o3-why = She does not mind, and you are sure. It works every time.

# 说话：小曲（真的工作人员）
# 原文：利息高的多半是理财，不是存款，可能会亏。
real-bank-call-e8-l1 = High interest is mostly an investment, not a deposit. It may lose.

# 说话：小曲（真的工作人员）
# 原文：看病、过日子的钱，别放进去。
real-bank-call-e8-l2 = Don't put money in that you need for doctors or daily life.

# 说话：小曲（真的工作人员）
# 原文：电话里不办，您回家商量商量。
real-bank-call-e8-l3 = Nothing is done by phone. Talk it over at home.

# 原文：50000元还在存单上。
real-bank-call-e8-money = The 50,000 yuan are still on deposit.

# 原文：她先讲会亏，再讲别急。
real-bank-call-e8-trust = First she says it may lose, then that there is time.

# 原文：您怎么回？
real-bank-call-e8-ask = What do you answer?

# 原文：“我和儿子商量了再定。”
real-bank-call-e8-o1 = "I'll talk with my son first."

# 原文：她也请您商量。这样的事，不差这几天。
real-bank-call-e8-o1-why = She advises it too. A few days make no difference.

# 原文：“真亏了，总归有银行赔吧？”
real-bank-call-e8-o2 = "If it loses, the bank pays?"

# 原文：这一句问得要紧。听听她怎么答，讲不讲实话。
real-bank-call-e8-o2-why = An important question. See if she answers honestly.

# 原文：“那换牙的钱，还存定期。”
real-bank-call-e8-o3 = "Fixed deposit, then, for my teeth."

# 原文：急用的钱放稳当处，这个主意您拿得对。
real-bank-call-e8-o3-why = Money you need soon in a safe place: well decided.

# 说话：旁白（旁白） → 小曲（真的工作人员）
# 原文：您到了柜台。胸牌上写着小曲。
real-bank-call-e9-l1 = You are at the counter. The badge says Young Qu.

# 说话：小曲（真的工作人员） → 旁白（旁白）
# 原文：葛奶奶，您坐。利率在墙上，人人一样。
real-bank-call-e9-l2 = Do sit down, Granny Ge. The rates are on the wall, the same for all.

# 说话：小曲（真的工作人员） → 旁白（旁白）
# 原文：这张表，您看清楚了再签。
real-bank-call-e9-l3 = Please read this form before you sign.

# 原文：50000元，这就办。
real-bank-call-e9-money = 50,000 yuan, about to be done.

# 原文：电话里的声音，和眼前的人对上了。
real-bank-call-e9-trust = The voice on the phone and the person here agree.

# 原文：签之前，您做什么？
real-bank-call-e9-ask = Before signing, what do you do?

# 原文：请她一行一行念给您听
real-bank-call-e9-o1 = Have her read it, line by line

# 原文：眼睛累了，就请人念。听明白了再签，是您的权利。
real-bank-call-e9-o1-why = When eyes are tired, have it read. To sign when it is clear is your right.

# 原文：戴上老花镜，看清再签
real-bank-call-e9-o2 = Glasses on, read, then sign

# 原文：“定期存款”四个字看见了，名字签得才安心。
real-bank-call-e9-o2-why = With "fixed deposit" before your eyes, you sign in peace.

# 原文：“信得过你，单子我就不看了。”
real-bank-call-e9-o3 = "I trust you, no need to read."

# 原文：信人是好的，单子还是自己看一眼。这不算不信她。
real-bank-call-e9-o3-why = Trust is good. Read it all the same; she will not be offended.

# 说话：小曲（真的工作人员） → 旁白（旁白）
# 原文：没关系，葛奶奶，您小心是好事。
real-bank-call-e10-l1 = That's all right, Granny Ge. It's good that you're careful.

# 说话：小曲（真的工作人员） → 旁白（旁白）
# 原文：存单在您手里，有空来一趟就行。
real-bank-call-e10-l2 = The slip is with you. Come when you have time.

# 说话：旁白（旁白） → 小曲（真的工作人员）
# 原文：她轻轻挂了电话。
real-bank-call-e10-l3 = She hangs up gently.

# 原文：50000元还在存单上。
real-bank-call-e10-money = The 50,000 yuan are still on deposit.

# 原文：她没有生气，您心里倒有点过意不去。
real-bank-call-e10-trust = She was not cross, and you feel a little sorry.

# 原文：接着呢？
real-bank-call-e10-ask = And next?

# 原文：当没这回事，往后也不去问
real-bank-call-e10-o1 = Forget it, and don't ask

# 原文：不理她，不花钱。可存单真要到期，您自己的事还在那儿。
real-bank-call-e10-o1-why = It costs nothing. But if the deposit is due, that is still to be done.

# 原文：明天去柜台，当面问
real-bank-call-e10-o2 = Ask at the counter tomorrow

# 原文：当面一问，真假都有了。走几步路，最省猜。
real-bank-call-e10-o2-why = One question there, and you know. A short walk saves guessing.

# 原文：打卡背面的电话问一问
real-bank-call-e10-o3 = Ring the number on my card

# 原文：她的话不算，您查的算。两分钟的事。
real-bank-call-e10-o3-why = Not her word but your check counts. It takes two minutes.

# 说话：小曲（真的工作人员）
# 原文：您慢一点，我再说一遍。
real-bank-call-e11-l1 = Take your time. I'll say it again.

# 说话：小曲（真的工作人员）
# 原文：存款有存款保险，理财可能会亏。
real-bank-call-e11-l2 = Deposits have deposit insurance. Investments may lose.

# 说话：小曲（真的工作人员）
# 原文：没听懂，就说没听懂，不着急签。
real-bank-call-e11-l3 = If it's not clear, say so. There's time to sign.

# 原文：50000元还没办。
real-bank-call-e11-money = The 50,000 yuan: nothing done yet.

# 原文：她放下笔，等您想明白。
real-bank-call-e11-trust = She puts down the pen, and waits until it is clear.

# 原文：您怎么说？
real-bank-call-e11-ask = What do you say?

# 原文：“听懂了，存定期，我看看单子。”
real-bank-call-e11-o1 = "Clear: fixed deposit. Let me read."

# 原文：自己说一遍，就是真懂了。单子看清，就可以签。
real-bank-call-e11-o1-why = Said in your own words, it is truly clear. Read, and then sign.

# 原文：“我拿回家，跟建国商量。”
real-bank-call-e11-o2 = "I'll take it home to Jianguo."

# 原文：拿回家看，她也乐意。过两天再来，一样办。
real-bank-call-e11-o2-why = She is happy with that. In a few days it is done just the same.

# 原文：“你说哪样好，就哪样吧。”
real-bank-call-e11-o3 = "Whichever you think is best."

# 原文：钱什么时候用，您最清楚。她能讲明白，主意要您来拿。
real-bank-call-e11-o3-why = You know best when you need it. She explains, and you decide.

# 说话：旁白（旁白） → 小曲（真的工作人员）
# 原文：您到了柜台，胸牌上写着小曲。
real-bank-call-e12-l1 = You are at the counter. The badge says Young Qu.

# 说话：小曲（真的工作人员） → 旁白（旁白）
# 原文：葛奶奶，您来啦，上回是我打的电话。
real-bank-call-e12-l2 = Granny Ge, welcome. It was I who rang you.

# 原文：50000元一分没少。
real-bank-call-e12-money = The 50,000 yuan are all there.

# 原文：她笑着，给您搬了把椅子。
real-bank-call-e12-trust = She smiles, and brings you a chair.

# 原文：您怎么说？
real-bank-call-e12-ask = What do you say?

# 原文：“上回话冲了，别往心里去。”
real-bank-call-e12-o1 = "I was sharp. Don't mind it."

# 原文：一句话，两个人都松快了。
real-bank-call-e12-o1-why = One sentence, and both are at ease.

# 原文：“谁叫你在电话里不说清楚。”
real-bank-call-e12-o2 = "You didn't explain it clearly."

# 原文：她说了，您没听完。一句“没听清”，两边都舒坦。
real-bank-call-e12-o2-why = She did, but you had hung up. "I didn't hear it all" is easier for both.

# 原文：“来，帮我看看怎么存。”
real-bank-call-e12-o3 = "Come, help me put it by."

# 原文：肯坐下来办，就是信她了。她懂的。
real-bank-call-e12-o3-why = To sit down with her is trust. She understands.

# 说话：小曲（真的工作人员） → 葛奶奶（老人）
# 原文：那我问您，这钱什么时候要用？
real-bank-call-e13-l1 = Then let me ask: when do you need this money?

# 说话：葛奶奶（老人） → 小曲（真的工作人员）
# 原文：开春换牙，过年给孙子包红包。
real-bank-call-e13-l2 = Teeth in spring, and red envelopes for the grandchildren at New Year.

# 原文：50000元，说用就要用。
real-bank-call-e13-money = 50,000 yuan, needed soon.

# 原文：她先问您要用钱的日子。
real-bank-call-e13-trust = First she asks when you need it.

# 原文：您怎么定？
real-bank-call-e13-ask = What do you decide?

# 原文：“那就存定期，我看清再签。”
real-bank-call-e13-o1 = "Fixed deposit. I'll read, then sign."

# 原文：日子定了，放哪里也就定了。这个主意是您拿的。
real-bank-call-e13-o1-why = With the day known, the place is known. You decided it yourself.

# 原文：“利息高的那种，给我来一份。”
real-bank-call-e13-o2 = "The one with high interest."

# 原文：利息高的可能亏，开春就要用，赶不上。她会请您再想想。
real-bank-call-e13-o2-why = It may lose, and spring is near. She will ask you to think again.

# 说话：小曲（真的工作人员）
# 原文：理财亏了，银行不赔，算自己的。
real-bank-call-e14-l1 = If an investment loses, the bank doesn't pay. The loss is yours.

# 说话：小曲（真的工作人员）
# 原文：存款不一样，有存款保险管着。
real-bank-call-e14-l2 = Deposits are different. They have deposit insurance.

# 说话：小曲（真的工作人员）
# 原文：您慢慢想，想好了再来柜台。
real-bank-call-e14-l3 = Take your time, and then come to the counter.

# 原文：50000元还在存单上。
real-bank-call-e14-money = The 50,000 yuan are still on deposit.

# 原文：不好听的话，她也照实讲了。
real-bank-call-e14-trust = What is not pleasant to hear, she also says.

# 原文：您怎么回？
real-bank-call-e14-ask = What do you answer?

# 原文：“还好问了你，那我存定期。”
real-bank-call-e14-o1 = "Good I asked. Fixed deposit."

# 原文：问明白了再选，这就是您的本事。
real-bank-call-e14-o1-why = Ask first, then choose: that is your skill.

# 原文：“我记下来，念给建国听。”
real-bank-call-e14-o2 = "I'll note it for Jianguo."

# 原文：写在纸上，一家人商量，不怕记混。
real-bank-call-e14-o2-why = On paper, nothing gets mixed up, and the family can talk.

# 原文：“你们卖的，怎么不管赔呢？”
real-bank-call-e14-o3 = "You sell it, why not pay?"

# 原文：卖之前讲清会亏，是守规矩。买不买，您说了算。
real-bank-call-e14-o3-why = To name losses before selling is the rule. Whether to buy is for you to say.

# 说话：小曲（真的工作人员） → 旁白（旁白）、葛奶奶（老人）
# 原文：葛奶奶您好，我是城南银行的小曲。
real-bank-call-h1-l1 = Hello, Granny Ge. This is Young Qu from South City Bank.

# 说话：旁白（旁白） → 小曲（真的工作人员）、葛奶奶（老人）
# 原文：葛奶奶捂住话筒，看着您。
real-bank-call-h1-l2 = Granny Ge covers the phone, and looks at you.

# 说话：葛奶奶（老人） → 小曲（真的工作人员）、旁白（旁白）
# 原文：说是银行的，我挂不挂？
real-bank-call-h1-l3 = The bank, she says. Do I hang up?

# 原文：葛奶奶有张50000元的存单。
real-bank-call-h1-money = Granny Ge has a deposit of 50,000 yuan.

# 原文：她问您，是信得过您。
real-bank-call-h1-trust = She asks you because she trusts you.

# 原文：您怎么说？
real-bank-call-h1-ask = What do you say?

# 原文：“拿来，我替你问。”
real-bank-call-h1-o1 = "Give me the phone, I'll ask."

# 原文：您问得快。可这是她的存款，该她自己问。
real-bank-call-h1-o1-why = You would do it in no time. But it is her deposit, and hers to ask about.

# 原文：“挂！这年头都是骗子。”
real-bank-call-h1-o2 = "Hang up! They all cheat."

# 原文：护着她，是好心。可“都是骗子”，会让她连真事也错过。
real-bank-call-h1-o2-why = You protect her. But with "they all cheat", she misses true things, too.

# 原文：“先听听，她要什么。”
real-bank-call-h1-o3 = "First hear what she wants."

# 原文：不猜真假，先听她要什么。这个办法，她学得会。
real-bank-call-h1-o3-why = No guessing: hear what she wants. That she can learn.

# 说话：旁白（旁白） → 葛奶奶（老人）
# 原文：电话挂了。毛线团滚到了地上。
real-bank-call-h2-l1 = She hung up. The ball of wool rolls across the floor.

# 说话：葛奶奶（老人） → 旁白（旁白）
# 原文：可我真有张存单，到底是哪天到期？
real-bank-call-h2-l2 = But I do have a deposit. When is it due?

# 原文：50000元的存单在柜子里。
real-bank-call-h2-money = The slip for 50,000 yuan is in the cupboard.

# 原文：她心里不踏实，又不好驳您。
real-bank-call-h2-trust = She is uneasy, but would not contradict you.

# 原文：您怎么说？
real-bank-call-h2-ask = What do you say?

# 原文：“怪我嘴快，打卡背面问问。”
real-bank-call-h2-o1 = "Too quick of me. Ring your card."

# 原文：认一句嘴快，事情就转回来了。
real-bank-call-h2-o1-why = Own that you were quick, and all turns round.

# 原文：“咱们翻出来看看？”
real-bank-call-h2-o2 = "Shall we look at the slip?"

# 原文：不用猜，存单上写着。一起翻，她就不慌。
real-bank-call-h2-o2-why = No guessing, it is written there. Together, she is calm.

# 原文：“别管它，存单放着又跑不了。”
real-bank-call-h2-o3 = "Leave it, it can't run away."

# 原文：钱是跑不了，她的心可悬着。查一查，两分钟。
real-bank-call-h2-o3-why = The money can't, but she is uneasy. Checking takes two minutes.

# 说话：旁白（旁白） → 小曲（真的工作人员）
# 原文：葛奶奶按了免提。
real-bank-call-h3-l1 = Granny Ge turns on the speaker.

# 说话：小曲（真的工作人员） → 旁白（旁白）
# 原文：您的存单下周三到期，请带身份证来柜台。
real-bank-call-h3-l2 = Your deposit is due next Wednesday. Please bring your ID to the counter.

# 说话：小曲（真的工作人员） → 旁白（旁白）
# 原文：电话里什么也不办，密码谁问都别说。
real-bank-call-h3-l3 = Nothing is done by phone. Tell nobody your PIN.

# 原文：50000元没动。
real-bank-call-h3-money = The 50,000 yuan are untouched.

# 原文：葛奶奶看看电话，又看看您。
real-bank-call-h3-trust = Granny Ge looks at the phone, and at you.

# 原文：您小声对她说什么？
real-bank-call-h3-ask = What do you whisper?

# 原文：“问问她，能不能自己去查。”
real-bank-call-h3-o1 = "Ask if you can check yourself."

# 原文：这一问，真假就露了。真的不怕您查。
real-bank-call-h3-o1-why = This shows real from false. The real are glad of it.

# 原文：“越是这么客气的，越是骗子。”
real-bank-call-h3-o2 = "So polite: surely a swindler."

# 原文：客气不客气，分不出真假。要看她要什么，让不让您查。
real-bank-call-h3-o2-why = Manners prove nothing. See what she wants, and whether you may check.

# 原文：“没要钱，没要码，这是好记号。”
real-bank-call-h3-o3 = "No money, no code: good signs."

# 原文：教她看记号，比替她下结论好。
real-bank-call-h3-o3-why = Showing her the signs is better than judging for her.

# 说话：小曲（真的工作人员） → 葛奶奶（老人）
# 原文：请葛奶奶自己听，好吗？存款只跟本人说。
real-bank-call-h4-l1 = May Granny Ge listen herself? I speak of deposits only to the owner.

# 说话：葛奶奶（老人） → 小曲（真的工作人员）
# 原文：我耳朵好着呢。
real-bank-call-h4-l2 = My ears are quite good.

# 原文：50000元没动。
real-bank-call-h4-money = The 50,000 yuan are untouched.

# 原文：葛奶奶有点不高兴。
real-bank-call-h4-trust = Granny Ge is a little put out.

# 原文：您怎么办？
real-bank-call-h4-ask = What do you do?

# 原文：“她年纪大，跟我说一样。”
real-bank-call-h4-o1 = "She's old. Tell me instead."

# 原文：这话葛奶奶听着刺耳。只跟本人说，是在护着她。
real-bank-call-h4-o1-why = That stings Granny Ge. Speaking only to her protects her.

# 原文：“给你，你来问，我记着。”
real-bank-call-h4-o2 = "Here, you ask, and I'll write."

# 原文：话还给她，您拿支笔。帮忙，就是这样帮。
real-bank-call-h4-o2-why = She speaks, you hold the pen. That is how to help.

# 说话：旁白（旁白） → 葛奶奶（老人）
# 原文：过了几天，葛奶奶饭也吃得少。
real-bank-call-h5-l1 = Some days on, Granny Ge eats little.

# 说话：葛奶奶（老人） → 旁白（旁白）
# 原文：要是真到期了，可怎么好？
real-bank-call-h5-l2 = What if it really is due?

# 原文：50000元还在银行账上。
real-bank-call-h5-money = The 50,000 yuan are still with the bank.

# 原文：那天的话，她一直惦记着。
real-bank-call-h5-trust = That call is still on her mind.

# 原文：您怎么说？
real-bank-call-h5-ask = What do you say?

# 原文：“不会的，你别瞎想。”
real-bank-call-h5-o1 = "It isn't, don't think of it."

# 原文：叫她别想，她想得更多。陪她查一次，比劝十句强。
real-bank-call-h5-o1-why = Then she thinks of it more. One check together helps more than ten words.

# 原文：“卡拿来，你拨，我陪着。”
real-bank-call-h5-o2 = "Get your card, dial, I'm here."

# 原文：她拨，您陪。一通电话，一块石头落地。
real-bank-call-h5-o2-why = She dials, you are near. One call, and the worry is gone.

# 原文：“上回我急了，一起去柜台？”
real-bank-call-h5-o3 = "I was too quick. To the counter?"

# 原文：先说是自己急，再陪她走一趟。
real-bank-call-h5-o3-why = First own that you were quick, then walk with her.

# 说话：旁白（旁白） → 葛奶奶（老人）
# 原文：存单上的到期日，跟电话里说的一样。
real-bank-call-h6-l1 = The date on the slip is the one she heard.

# 说话：葛奶奶（老人） → 旁白（旁白）
# 原文：哎呀，那姑娘没说假话？
real-bank-call-h6-l2 = Oh dear, so the girl told the truth?

# 原文：50000元的存单在手里。
real-bank-call-h6-money = The slip for 50,000 yuan is in her hand.

# 原文：她有点懊恼，刚才挂得太快。
real-bank-call-h6-trust = She is a little sorry that she hung up so soon.

# 原文：您怎么说？
real-bank-call-h6-ask = What do you say?

# 原文：“快点，照来电给她回过去吧！”
real-bank-call-h6-o1 = "Quick, ring her number back!"

# 原文：想补上，是好心。回给卡背面的号码，更牢靠。
real-bank-call-h6-o1-why = You want to make up for it. The number on her card is surer.

# 原文：“日子对上了，再打卡背面问。”
real-bank-call-h6-o2 = "The date agrees. Now your card."

# 原文：对上一样，再查一样。两样都对，就可以信。
real-bank-call-h6-o2-why = One thing agrees, check one more. When both do, trust it.

# 原文：“骗子也能打听到日子。”
real-bank-call-h6-o3 = "Swindlers find out dates, too."

# 原文：有这个可能，所以再查一步。光疑心不查，就停在这儿了。
real-bank-call-h6-o3-why = They may, so check once more. Doubt alone stops here.

# 说话：旁白（旁白）
# 原文：葛奶奶自己照着卡背面，一个一个按。
real-bank-call-h7-l1 = Granny Ge dials the number on her card, one figure at a time.

# 说话：旁白（旁白）
# 原文：客服说：“是提醒您存单到期，请到网点。”
real-bank-call-h7-l2 = Customer service says: "It's to remind you. Please come to the branch."

# 原文：50000元在账上。
real-bank-call-h7-money = 50,000 yuan are in the account.

# 原文：她举着话筒，冲您点头。
real-bank-call-h7-trust = She holds the phone, and nods to you.

# 原文：您说哪一句？
real-bank-call-h7-ask = Which line do you say?

# 原文：“查清了，我陪你去。”
real-bank-call-h7-o1 = "It's checked. I'll come along."

# 原文：查完就信，再陪一程。
real-bank-call-h7-o1-why = Checked, trusted, and walked together.

# 原文：“客服的话，我看也靠不住。”
real-bank-call-h7-o2 = "I'd not trust that line, either."

# 原文：号码是她自己从卡上找的。到这一步还疑，就没处可信了。
real-bank-call-h7-o2-why = She took the number from her own card. Doubt this, and nothing is left to trust.

# 原文：“你自己查清的，真利索。”
real-bank-call-h7-o3 = "You found out yourself. Smart!"

# 原文：夸她查得好。下回您不在，她也会查。
real-bank-call-h7-o3-why = Praise the check. When you are away, she will check, too.

# 说话：葛奶奶（老人） → 旁白（旁白）
# 原文：那我把密码告诉她，让她先办着？
real-bank-call-h8-l1 = Shall I tell her my PIN, so she can begin?

# 说话：旁白（旁白） → 葛奶奶（老人）
# 原文：她说着，就要去翻本子。
real-bank-call-h8-l2 = And she goes to fetch her notebook.

# 原文：50000元没动。
real-bank-call-h8-money = The 50,000 yuan are untouched.

# 原文：她信了，信得有点快。
real-bank-call-h8-trust = She trusts, a little too fast.

# 原文：您怎么接？
real-bank-call-h8-ask = What do you say?

# 原文：“你呀，差点又闯祸。”
real-bank-call-h8-o1 = "You! Nearly in trouble again."

# 原文：她正高兴呢。好好说一句“密码不用给”，就够了。
real-bank-call-h8-o1-why = She is so glad. A kind "no PIN needed" is enough.

# 原文：“也行，省得跑一趟。”
real-bank-call-h8-o2 = "Well, it saves the walk."

# 原文：真银行也用不着密码。好在小曲会拦住她。
real-bank-call-h8-o2-why = A real bank never needs the PIN. Luckily Young Qu will stop her.

# 原文：“她没要，咱也不给。柜台上按。”
real-bank-call-h8-o3 = "She didn't ask. At the counter."

# 原文：信一个人，也不用给密码。真银行从不问。
real-bank-call-h8-o3-why = One can trust without giving a PIN. A real bank never asks.

# 说话：葛奶奶（老人） → 旁白（旁白）
# 原文：那我往后，谁的电话也不接了。
real-bank-call-h9-l1 = Then I'll answer nobody's calls any more.

# 说话：旁白（旁白） → 葛奶奶（老人）
# 原文：她把手机塞进了毛线筐底下。
real-bank-call-h9-l2 = She pushes her phone under the wool.

# 原文：50000元没动，也没人问。
real-bank-call-h9-money = The 50,000 yuan are untouched, and nobody asked.

# 原文：她怕了，怕得有点过。
real-bank-call-h9-trust = She is afraid, a little too much.

# 原文：您怎么补一句？
real-bank-call-h9-ask = What do you add?

# 原文：“是我说重了。能查的，就查。”
real-bank-call-h9-o1 = "I overdid it. Check what you can."

# 原文：不用都信，也不用都不信。能查，就有第三条路。
real-bank-call-h9-o1-why = Not all believed, not all doubted. Checking is a third way.

# 原文：“建国的电话还得接呀，对不？”
real-bank-call-h9-o2 = "You'll answer Jianguo, won't you?"

# 原文：笑着提一句儿子，她就松下来了。
real-bank-call-h9-o2-why = With a smile about her son, she relaxes.

# 原文：“对，谁的也别接。”
real-bank-call-h9-o3 = "Quite right, answer no one."

# 原文：儿子、医院的电话也在里头。都不接，日子就窄了。
real-bank-call-h9-o3-why = Her son and the hospital ring, too. Life would grow narrow.

# 说话：葛奶奶（老人） → 小曲（真的工作人员）
# 原文：姑娘，我想自己查一查，行不行？
real-bank-call-h10-l1 = My girl, may I check for myself?

# 说话：小曲（真的工作人员） → 葛奶奶（老人）
# 原文：当然行。您挂了，打卡背面的电话。
real-bank-call-h10-l2 = Of course. Hang up, and ring the number on your card.

# 说话：小曲（真的工作人员） → 葛奶奶（老人）
# 原文：直接来柜台也好，找谁都能办。
real-bank-call-h10-l3 = Or come straight to the counter. Any teller can do it.

# 原文：50000元没动。
real-bank-call-h10-money = The 50,000 yuan are untouched.

# 原文：小曲一点不恼。
real-bank-call-h10-trust = Young Qu does not mind at all.

# 原文：您怎么说？
real-bank-call-h10-ask = What do you say?

# 原文：“查也别查，去也别去。”
real-bank-call-h10-o1 = "Don't check, and don't go."

# 原文：她请您查，您不查，就白白错过了。
real-bank-call-h10-o1-why = She is asked to check. If she does not, it passes her by.

# 原文：“挂吧，你来拨，我念号码。”
real-bank-call-h10-o2 = "Hang up. You dial, I read."

# 原文：两个人配合，一个念，一个拨。
real-bank-call-h10-o2-why = Two together: one reads, one dials.

# 原文：“那就周三，一起去柜台。”
real-bank-call-h10-o3 = "Wednesday, then, both of us."

# 原文：去柜台，就是最好的查。
real-bank-call-h10-o3-why = To go to the counter is the best check of all.

# 说话：旁白（旁白） → 小曲（真的工作人员）、葛奶奶（老人）
# 原文：你们俩一起到了柜台。
real-bank-call-h11-l1 = You both come to the counter.

# 说话：小曲（真的工作人员） → 旁白（旁白）、葛奶奶（老人）
# 原文：存款稳当，理财可能亏，您慢慢选。
real-bank-call-h11-l2 = Deposits are safe, investments may lose. Take your time.

# 说话：葛奶奶（老人） → 旁白（旁白）、小曲（真的工作人员）
# 原文：老许，你说我存哪样？
real-bank-call-h11-l3 = Xu, which one do I take?

# 原文：50000元，这就办。
real-bank-call-h11-money = 50,000 yuan, about to be done.

# 原文：她又来问您了。
real-bank-call-h11-trust = She asks you again.

# 原文：您怎么说？
real-bank-call-h11-ask = What do you say?

# 原文：“问小曲：最坏会亏多少？”
real-bank-call-h11-o1 = "Ask her: the worst loss?"

# 原文：教她问要紧的。问明白，她自己会定。
real-bank-call-h11-o1-why = You show her the question that matters. Then she can decide.

# 原文：“先想想，哪天要用这笔钱？”
real-bank-call-h11-o2 = "When will you need it?"

# 原文：问一句，主意还是她拿。
real-bank-call-h11-o2-why = One question, and the decision stays hers.

# 原文：“听我的，就买利息最高的那种。”
real-bank-call-h11-o3 = "Take the highest interest."

# 原文：钱是她的，用处她知道。您替她定，亏了两头难受。
real-bank-call-h11-o3-why = It is her money, and she knows what for. If you decide and it loses, both suffer.

# 说话：小曲（真的工作人员）
# 原文：葛奶奶，您别说密码，我也不听。
real-bank-call-h12-l1 = Granny Ge, don't say the PIN, I won't listen.

# 说话：小曲（真的工作人员）
# 原文：对谁都别说，到柜台您自己按。
real-bank-call-h12-l2 = Tell it to nobody. You key it in yourself at the counter.

# 原文：50000元没动，密码也没出口。
real-bank-call-h12-money = The 50,000 yuan are untouched, and the PIN unsaid.

# 原文：葛奶奶愣了一下，笑了。
real-bank-call-h12-trust = Granny Ge is surprised, and laughs.

# 原文：您对葛奶奶说什么？
real-bank-call-h12-ask = What do you tell her?

# 原文：“你看，真银行是这样的。”
real-bank-call-h12-o1 = "See? So a real bank does."

# 原文：拦着不听密码的，正是真人。这个记号，她记住了。
real-bank-call-h12-o1-why = The real one stops you from telling. She will remember the sign.

# 原文：“装得可真像，还是别信她。”
real-bank-call-h12-o2 = "Well acted, don't trust her."

# 原文：不听密码，请您去柜台，没有什么好装的。
real-bank-call-h12-o2-why = No PIN, please come to the counter: there is nothing to act.

# 说话：葛奶奶（老人） → 小曲（真的工作人员）
# 原文：可这是我换牙的钱呀。
real-bank-call-h13-l1 = But this is the money for my teeth.

# 说话：小曲（真的工作人员） → 葛奶奶（老人）
# 原文：急用的钱，买理财要当心，可能会亏。
real-bank-call-h13-l2 = With money you need soon, mind: investments may lose.

# 原文：50000元，开春就要用。
real-bank-call-h13-money = 50,000 yuan, needed in spring.

# 原文：葛奶奶两头看，不知听谁的。
real-bank-call-h13-trust = Granny Ge looks from one to the other.

# 原文：您怎么补？
real-bank-call-h13-ask = What do you add?

# 原文：“没事，亏不了几个钱。”
real-bank-call-h13-o1 = "Never mind, it can't lose much."

# 原文：谁也说不准会亏多少。好在她回家问了儿子，还是存了定期。
real-bank-call-h13-o1-why = Nobody knows how much. Luckily she asked her son, and took the fixed deposit.

# 原文：“那放稳当的，还是你来定。”
real-bank-call-h13-o2 = "Then something safe. You decide."

# 原文：听见她的难处，就改口。改口不丢人。
real-bank-call-h13-o2-why = You heard her need, and changed your mind. That is no shame.

# 说话：小曲（真的工作人员）
# 原文：葛奶奶您好，我是城南银行的小曲。
real-bank-call-o1-l1 = Hello, Granny Ge. This is Young Qu from South City Bank.

# 说话：小曲（真的工作人员）
# 原文：您有一张存单，下周三到期。
real-bank-call-o1-l2 = You have a deposit that is due next Wednesday.

# 原文：葛奶奶真有一张50000元的存单。
real-bank-call-o1-money = Granny Ge does have a deposit of 50,000 yuan.

# 原文：听到这里，能断定真假吗？
real-bank-call-o1-ask = Can you tell real from false yet?

# 原文：能，来电话的都是骗子
real-bank-call-o1-o1 = Yes, all callers are swindlers

# 原文：银行也会打电话。先别下结论，听她要什么。
real-bank-call-o1-o1-why = Banks ring people, too. Hear what she wants first.

# 原文：能，知道存单就是真的
real-bank-call-o1-o2 = Yes, she knows of it: real

# 原文：这些也可能漏出去。先别下结论，听她要什么。
real-bank-call-o1-o2-why = That may have leaked out. Hear what she wants first.

# 原文：还不能，要听她要什么
real-bank-call-o1-o3 = Not yet, hear what she wants

# 原文：说得出姓名和存单，真假都有。要紧的在后头。
real-bank-call-o1-o3-why = Name and deposit can be known to both. What matters comes later.

# 说话：葛奶奶（老人） → 小曲（真的工作人员）
# 原文：你怎么知道我有存单？
real-bank-call-o2-l1 = How do you know of my deposit?

# 说话：小曲（真的工作人员） → 葛奶奶（老人）
# 原文：您在我们网点开的户，快到期了提醒一声。
real-bank-call-o2-l2 = You opened it at our branch. It's nearly due, so I remind you.

# 原文：小曲答得平平常常，不急。
real-bank-call-o2-trust = Young Qu answers quite plainly, without haste.

# 原文：要分真假，接着听哪一样？
real-bank-call-o2-ask = To tell real from false, what do you listen for?

# 原文：听她要不要钱和密码
real-bank-call-o2-o1 = If she wants money or a PIN

# 原文：要什么，最说明问题。
real-bank-call-o2-o1-why = What she wants tells most.

# 原文：听她说话客气不客气
real-bank-call-o2-o2 = If she speaks politely

# 原文：客气不客气，说明不了什么。听她要什么。
real-bank-call-o2-o2-why = Manners prove nothing. Hear what she wants.

# 说话：葛奶奶（老人）
# 原文：那你要我做什么？
real-bank-call-o3-l1 = And what do I have to do?

# 原文：50000元在存单上。
real-bank-call-o3-money = 50,000 yuan are on deposit.

# 原文：她要是真的，下一句多半是什么？
real-bank-call-o3-ask = If she is real, what comes next?

# 原文：“方便时，请来柜台。”
real-bank-call-o3-o1 = "Please come when it suits you."

# 原文：什么也不要，请您自己去。这是真银行的样子。
real-bank-call-o3-o1-why = She wants nothing, and you go yourself: that is a real bank.

# 原文：“今天不办，就作废。”
real-bank-call-o3-o2 = "Today, or it is void."

# 原文：存单到期，钱也还在账上，不会作废。听听她怎么说。
real-bank-call-o3-o2-why = When a deposit is due, the money stays in the account. Hear what she says.

# 原文：“把密码报给我核对。”
real-bank-call-o3-o3 = "Tell me your PIN to check."

# 原文：真银行不问密码。听听她到底怎么说。
real-bank-call-o3-o3-why = Real banks don't ask for it. Hear what she says.

# 说话：小曲（真的工作人员）
# 原文：您方便时，带存单和身份证来柜台。
real-bank-call-o4-l1 = When it suits you, bring the slip and your ID to the counter.

# 说话：小曲（真的工作人员）
# 原文：电话里什么也不办，密码别告诉人。
real-bank-call-o4-l2 = Nothing is done by phone. Tell nobody your PIN.

# 原文：葛奶奶的肩膀松了一点。
real-bank-call-o4-trust = Granny Ge's shoulders relax a little.

# 原文：这两句话，好在哪里？
real-bank-call-o4-ask = What is good about these lines?

# 原文：说话快，办事利索，不拖拉
real-bank-call-o4-o1 = Fast and to the point

# 原文：快慢分不出真假。好在她什么也不要。
real-bank-call-o4-o1-why = Speed proves nothing. What is good: she wants nothing.

# 原文：不要东西，请您自己来
real-bank-call-o4-o2 = She wants nothing, just come

# 原文：走到柜台，谁也冒充不了。
real-bank-call-o4-o2-why = At the counter, nobody can pretend.

# 说话：葛奶奶（老人）
# 原文：我怎么知道，你真是银行的？
real-bank-call-o5-l1 = How do I know you're really from the bank?

# 原文：葛奶奶问得直，也不失礼。
real-bank-call-o5-trust = Granny Ge asks plainly, and is not impolite.

# 原文：小曲要是真的，会怎么答？
real-bank-call-o5-ask = If Young Qu is real, what will she say?

# 原文：“不信拉倒，您别后悔。”
real-bank-call-o5-o1 = "Then don't, you'll be sorry."

# 原文：吓唬人的，才这么说。听听她怎么答。
real-bank-call-o5-o1-why = Those who frighten speak like this. Hear what she says.

# 原文：“我发工作证照片给您。”
real-bank-call-o5-o2 = "I'll send you a badge photo."

# 原文：照片能做，算不得数。听听她怎么答。
real-bank-call-o5-o2-why = Photos can be made, and prove nothing. Hear what she says.

# 原文：“您打卡背面的电话查。”
real-bank-call-o5-o3 = "Ring the number on your card."

# 原文：叫您用自己找的号码查，才是不怕查。
real-bank-call-o5-o3-why = A number you find yourself: she does not fear a check.

# 说话：小曲（真的工作人员）
# 原文：您挂了，打卡背面的电话，一问就知道。
real-bank-call-o6-l1 = Hang up, ring the number on your card, and you'll know.

# 说话：小曲（真的工作人员）
# 原文：来柜台也行，不找我，找谁都能办。
real-bank-call-o6-l2 = Or come to the counter. Any teller can do it, not only me.

# 原文：“找谁都能办”，葛奶奶听进去了。
real-bank-call-o6-trust = "Any teller": Granny Ge takes that in.

# 原文：骗子敢不敢说“找谁都能办”？
real-bank-call-o6-ask = Would a swindler dare to say "any teller"?

# 原文：敢，嘴上说说而已
real-bank-call-o6-o1 = Yes, it's only words

# 原文：嘴上敢说，您真去查他就完了。所以要真的去查。
real-bank-call-o6-o1-why = He may say it, but if you check, he is lost. So do check.

# 原文：不敢，一问就露馅
real-bank-call-o6-o2 = No, one question and he is lost

# 原文：骗子只许您找他一个。肯让您找别人的，多半是真。
real-bank-call-o6-o2-why = A swindler wants you to deal with him alone. Who sends you to others is likely real.

# 说话：葛奶奶（老人） → 小曲（真的工作人员）
# 原文：我想要个利息高的，有没有？
real-bank-call-o7-l1 = I'd like high interest. Is there any?

# 说话：小曲（真的工作人员） → 葛奶奶（老人）
# 原文：高的多半是理财，不是存款，可能会亏。
real-bank-call-o7-l2 = High is mostly an investment, not a deposit. It may lose.

# 原文：50000元是换牙和过年的钱。
real-bank-call-o7-money = The 50,000 yuan are for teeth and New Year.

# 原文：她先讲“可能会亏”，说明什么？
real-bank-call-o7-ask = First she says "it may lose". What does it show?

# 原文：把风险讲在前头，实在
real-bank-call-o7-o1 = Risks come first: honest

# 原文：先讲会亏的，是让您明明白白选。
real-bank-call-o7-o1-why = Who speaks of losses first lets you choose with open eyes.

# 原文：她不想做这笔生意，推掉算了
real-bank-call-o7-o2 = She doesn't want the business

# 原文：不是不想做，是先把丑话讲在前头。再听一句。
real-bank-call-o7-o2-why = She does, but hard words come first. Hear one more line.

# 说话：小曲（真的工作人员）
# 原文：您先回家商量，看病的钱别放进去。
real-bank-call-o8-l1 = Talk it over at home first. Keep money for doctors out of it.

# 说话：小曲（真的工作人员）
# 原文：没听懂的，到柜台我再讲一遍。
real-bank-call-o8-l2 = What's not clear, I'll explain again at the counter.

# 原文：葛奶奶在日历上画了个圈。
real-bank-call-o8-trust = Granny Ge draws a ring on the calendar.

# 原文：这位小曲，是哪一种人？
real-bank-call-o8-ask = What kind of person is Young Qu?

# 原文：实在人，不催不哄
real-bank-call-o8-o1 = Honest: no rush, no coaxing

# 原文：不催不哄，让您商量，可以信。
real-bank-call-o8-o1-why = No rush, no coaxing, time to talk: she can be trusted.

# 原文：怕担责任，推来推去
real-bank-call-o8-o2 = Afraid of blame, puts it off

# 原文：她肯再讲一遍，不是推。是请您想明白。
real-bank-call-o8-o2-why = She will explain it again, so she puts nothing off. She wants you to think.

# 说话：旁白（旁白） → 葛奶奶（老人）
# 原文：葛奶奶打了卡背面的电话，是真的。
real-bank-call-o9-l1 = Granny Ge rang the number on her card. It was real.

# 说话：葛奶奶（老人） → 旁白（旁白）
# 原文：那我周三去，还是不去？
real-bank-call-o9-l2 = So do I go on Wednesday, or not?

# 原文：50000元一分没动。
real-bank-call-o9-money = The 50,000 yuan are all there.

# 原文：您怎么劝她？
real-bank-call-o9-ask = What do you advise?

# 原文：“还是别去，小心为上。”
real-bank-call-o9-o1 = "Better not, to be careful."

# 原文：小心是为了办好事，不是不办事。
real-bank-call-o9-o1-why = Care is for doing things well, not for leaving them.

# 原文：“查过了，放心去吧。”
real-bank-call-o9-o2 = "You checked, so go in peace."

# 原文：查过就信。不冤枉好人，也不耽误自己。
real-bank-call-o9-o2-why = Checked is trusted: fair to honest people, and good for you.

# 说话：葛奶奶（老人） → 旁白（旁白）
# 原文：可我自己查过了，还不能信吗？
real-bank-call-o10-l1 = But I checked it myself. May I not believe it?

# 说话：旁白（旁白） → 葛奶奶（老人）
# 原文：她摸了摸存单，看着您。
real-bank-call-o10-l2 = She touches the slip, and looks at you.

# 原文：她说得在理。
real-bank-call-o10-trust = She has a point.

# 原文：您改不改口？
real-bank-call-o10-ask = Do you change your mind?

# 原文：“那让建国陪你去。”
real-bank-call-o10-o1 = "Then let Jianguo go with you."

# 原文：有人陪也好。去了，事情就办了。
real-bank-call-o10-o1-why = Company is good, too. Once there, it gets done.

# 原文：“你说得对，去吧。”
real-bank-call-o10-o2 = "You're right. Do go."

# 原文：听见有理就改口，这才是真会看人看事。
real-bank-call-o10-o2-why = To change your mind for a good reason is true judgement.

# 原文：“我说别去，就别去。”
real-bank-call-o10-o3 = "I said no, and it's no."

# 原文：查清了还不信，真人真事也会寒心。
real-bank-call-o10-o3-why = If even what is checked is doubted, honest people lose heart.

# 原文：您看清了才办，主意是自己拿的。回家的路上，您买了半斤虾仁包饺子，单子折好放进了柜子。
real-bank-call-trusted-text = You read first, then decided for yourself. The slip is back in the cupboard, and on the way home you bought prawns for dumplings.

# 原文：小曲说，小心的老人她最放心。您把事办好了，还把卡背面的电话抄在了日历上。
real-bank-call-made-up-text = Careful older people, said Young Qu, are the ones she worries about least. All is done, and the number on your card is on your calendar.

# 原文：葛奶奶看清单子，自己拿了主意。回来的路上她说：“下回我自己查给你看。”毛线，接着绕。
real-bank-call-friends-ok-text = Granny Ge read the form and decided herself. "Next time I'll check, and you may watch," she said on the way back. And you went on winding wool.

# 原文：您看清了真银行的样子：不催，不要密码，请您去柜台，也不怕您查。葛奶奶周三去了，事情办得很顺。
real-bank-call-watched-text = You have seen what a real bank is like: no rush, no PIN, please come to the counter, and glad if you check. On Wednesday, all went well for Granny Ge.

# 原文：这个电话是真的，您错怪了她。这不要紧，小曲没往心里去。钱在银行里好好的，补上就是。
real-bank-call-late-text = The call was real. No matter: Young Qu did not take it to heart. The money is safe at the bank, and the rest is soon made up.

# 原文：翻出存单，看看到期的日子
real-bank-call-late-i1 = Find the slip, and look at its date

# 原文：带上存单和身份证，到柜台办
real-bank-call-late-i2 = Take slip and ID card to the counter

# 原文：跟小曲说一句：“上回没听清。”
real-bank-call-late-i3 = Tell Young Qu: "Last time I didn't hear it all."

# 原文：把卡背面的电话，抄在日历上
real-bank-call-late-i4 = Copy the number on your card onto the calendar

# 原文：这个电话是真的。没人吃亏，只是话说满了，葛奶奶悬了几天心。陪她走一趟，就补回来了。
real-bank-call-not-checked-text = The call was real. Nobody lost anything, but too much was said, and Granny Ge worried for days. Go with her, and all is mended.

# 原文：陪她翻出存单，看看日子
real-bank-call-not-checked-i1 = Find the slip with her, and look at its date

# 原文：她来拨卡背面的电话，您在旁边
real-bank-call-not-checked-i2 = She rings the number on her card, you are beside her

# 原文：陪她去柜台，跟小曲打个招呼
real-bank-call-not-checked-i3 = Go to the counter with her, and greet Young Qu

# 原文：说一句：“上回是我太小心了。”
real-bank-call-not-checked-i4 = Say: "Last time I was too careful."

## scenarios/stock-group.toml：群里的金老师

# 原文：群里的金老师
stock-group-title = Teacher Jin's chat group

# 原文：手机上有个炒股群，老师天天讲课，人人都说赚了。
stock-group-about = A share-trading group on your phone. The teacher speaks every day, and all say they gain.

# 原文：正规的路人人能走，我去柜台问。
stock-group-say = The proper road is open to all. I'll ask at a counter.

# 原文：先不投钱，拿着手机去证券公司柜台问一问。
stock-group-next = Put in no money yet. Take the phone to a broker's counter and ask.

# 原文：小米
stock-group-people-scammer = Mimi

# 原文：旁白
stock-group-people-narrator = Narrator

# 原文：老宋
stock-group-people-friend = Song

# 原文：小盛
stock-group-people-official = Young Sheng

# 原文：阿平
stock-group-people-family = Ping

# 原文：邵伯
stock-group-people-elder = Mr Shao

# 原文：您是邵伯，退休会计。有人把您拉进一个炒股群，助理叫小米。
stock-group-experiencer-intro = You are Mr Shao, a retired bookkeeper. Someone put you in a share-trading group. The assistant is called Mimi.

# 原文：您是棋友老宋。公园石桌边，邵伯把手机递到您眼前。
stock-group-helper-intro = You are Song, his chess friend. At the stone table in the park, Mr Shao shows you his phone.

# 原文：您和邵伯一起看群里的消息。猜一猜，小米下一步要什么。
stock-group-observer-intro = You read the group with Mr Shao. Guess what Mimi will want next.

# 说话：小米（骗子） → 旁白（旁白）
# 原文：邵伯好，金老师今晚8点讲课，送牛股。
stock-group-e1-l1 = Hello, Mr Shao! Teacher Jin speaks at 8 tonight. He gives away winning shares.

# 说话：旁白（旁白） → 小米（骗子）
# 原文：群里一张接一张，晒的都是赚钱的图。
stock-group-e1-l2 = One picture after another in the group, all of gains.

# 说话：旁白（旁白） → 小米（骗子）
# 原文：“又赚了！”“谢谢金老师！”
stock-group-e1-l3 = "Gained again!" "Thank you, Teacher Jin!"

# 原文：您存了200000元，还有5000元零花。
stock-group-e1-money = You have 200,000 yuan in savings, and 5,000 yuan to spend.

# 原文：群里100多人，您一个也不认识。
stock-group-e1-trust = Over 100 people in the group, and you know none of them.

# 原文：看着这些图，您怎么想？
stock-group-e1-ask = You see the pictures. What do you think?

# 原文：这么多人赚，真不假
stock-group-e1-o1 = So many gain, it must be true

# 原文：图能做，人能装。群里说话的，多半是他们自己人。
stock-group-e1-o1-why = Pictures can be made, people can be played. Those who speak are mostly his own.

# 原文：问一句：“谁拉我进来的？”
stock-group-e1-o2 = Ask: "Who brought me in?"

# 原文：正经老师不会到处拉生人。先问来路。
stock-group-e1-o2-why = A proper teacher does not bring in strangers. First ask where it comes from.

# 原文：光看看，听课又不花钱
stock-group-e1-o3 = Just look, listening is free

# 原文：看着看着，心就热了。他们等的就是这一天。
stock-group-e1-o3-why = You look and look, and the heart grows warm. They wait for that day.

# 说话：小米（骗子）
# 原文：邵伯，我发您一个网址，装上我们的软件。
stock-group-e2-l1 = Mr Shao, I'll send you a web address. Install our app.

# 说话：小米（骗子）
# 原文：投5000元试试水，随时能提出来。
stock-group-e2-l2 = Put in 5,000 yuan to try. You can take it out any time.

# 原文：5000元零花还在银行里。
stock-group-e2-money = The 5,000 yuan are still at the bank.

# 原文：小米早晚问好，比儿子来得还勤。
stock-group-e2-trust = Mimi greets you morning and night, more often than your son.

# 原文：您怎么办？
stock-group-e2-ask = What do you do?

# 原文：先问问棋友老宋
stock-group-e2-o1 = Ask my chess friend Song

# 原文：多一个人听，就多一个主意。问一句又不花钱。
stock-group-e2-o1-why = One more to listen, one more idea. And asking is free.

# 原文：点开网址，把软件装上
stock-group-e2-o2 = Open it, and install the app

# 原文：外面网址装来的软件，数字由他们写。没投钱，还不晚。
stock-group-e2-o2-why = In an app from a web address, they write the figures. No money is in; there is time.

# 原文：“我用证券公司自己的软件。”
stock-group-e2-o3 = "I use a broker's own app."

# 原文：正规软件从手机自带的市场装，不从网址装。
stock-group-e2-o3-why = Proper apps come from the phone's own store, not from a web address.

# 说话：小米（骗子）
# 原文：我们走内部渠道，外面的软件买不到。
stock-group-e3-l1 = We have an inside channel. No outside app can buy this.

# 说话：小米（骗子）
# 原文：今晚12点就截止，机会不等人。
stock-group-e3-l2 = It closes at 12 tonight. A chance doesn't wait.

# 原文：5000元零花还在银行里。
stock-group-e3-money = The 5,000 yuan are still at the bank.

# 原文：您问的她没答，先讲截止时间。
stock-group-e3-trust = She did not answer you, and speaks of closing time.

# 原文：您怎么回她？
stock-group-e3-ask = What do you answer?

# 原文：“既然内部，那我试一点。”
stock-group-e3-o1 = "Inside? Then I'll try a little."

# 原文：正规的路人人能走，用不着内部。先停一停。
stock-group-e3-o1-why = The proper road is open to all, and needs no inside. Stop a moment.

# 原文：“把公司全名写给我。”
stock-group-e3-o2 = "Write me the firm's full name."

# 原文：有了全名，就能去查。不肯写的，您就明白了。
stock-group-e3-o2-why = With a full name, it can be looked up. If she won't, you know.

# 原文：不回她，去证券公司问
stock-group-e3-o3 = Don't answer, ask at a broker's

# 原文：柜台有招牌，有人。当面问一句，比群里看十天强。
stock-group-e3-o3-why = A counter has a sign and people. One question there beats ten days in the group.

# 说话：旁白（旁白）
# 原文：您投了5000元。过了三天，软件上写着5800元。
stock-group-e4-l1 = You put in 5,000 yuan. After three days the app says 5,800 yuan.

# 说话：旁白（旁白）
# 原文：您试着提1000元，真到了账。
stock-group-e4-l2 = You try to take out 1,000 yuan, and they really come.

# 原文：投进5000元，拿回1000元。大钱还没动。
stock-group-e4-money = 5,000 yuan in, 1,000 yuan back. The big money is untouched.

# 原文：小米说：“邵伯，您看我没骗您吧？”
stock-group-e4-trust = "See, Mr Shao?" says Mimi. "I didn't lie."

# 原文：您怎么办？
stock-group-e4-ask = What do you do?

# 原文：把剩下的，全都提出来
stock-group-e4-o1 = Take out all the rest

# 原文：全提一次，真假就见底了。
stock-group-e4-o1-why = Take out everything once, and you know.

# 原文：真能提，加到100000元
stock-group-e4-o2 = It works: add up to 100,000 yuan

# 原文：让您提小钱，是为了让您放大钱。大钱还在手里，想一夜。
stock-group-e4-o2-why = Small sums come out so that big ones go in. Yours is still with you: sleep on it.

# 原文：先去证券公司问问
stock-group-e4-o3 = Ask at a broker's first

# 原文：赚了也去问。真的，问不坏；假的，问得出来。
stock-group-e4-o3-why = Ask, even with a gain. What is real takes no harm; what is false shows.

# 说话：老宋（朋友）
# 原文：我那小舅子，也进过这样的群。
stock-group-e5-l1 = My wife's brother was in a group like that.

# 说话：老宋（朋友）
# 原文：头几天能提钱，后来就提不出来了。
stock-group-e5-l2 = In the first days money came out. Later, none did.

# 原文：5000元零花还在银行里。
stock-group-e5-money = The 5,000 yuan are still at the bank.

# 原文：老宋跟您下了十年棋，不说虚话。
stock-group-e5-trust = Song has played chess with you for ten years, and speaks plainly.

# 原文：您怎么说？
stock-group-e5-ask = What do you say?

# 原文：“我让她写公司全名来。”
stock-group-e5-o1 = "I'll have her write the firm's name."

# 原文：老会计的办法：先看抬头，再看数目。
stock-group-e5-o1-why = The bookkeeper's way: first the name on top, then the figures.

# 原文：“咱俩去柜台问一问？”
stock-group-e5-o2 = "Shall we ask at a counter?"

# 原文：两个人做伴，顺路就去了。
stock-group-e5-o2-why = In company, it is only a short walk.

# 原文：“我这个群跟他那个可不一样。”
stock-group-e5-o3 = "My group is quite different."

# 原文：哪个群都说自己不一样。一不一样，查了才知道。
stock-group-e5-o3-why = Each group says so. Only looking it up will tell.

# 说话：旁白（旁白） → 小米（骗子）
# 原文：公司全名，小米没有写。她发来一段语音。
stock-group-e6-l1 = Mimi did not write the firm's name. She sends a voice message.

# 说话：小米（骗子） → 旁白（旁白）
# 原文：邵伯，我是拿您当亲爸，才跟您说的。
stock-group-e6-l2 = Mr Shao, I only tell you because you're like a father to me.

# 原文：大钱一分没动。
stock-group-e6-money = The big money is untouched.

# 原文：语音甜，要问的还是没答。
stock-group-e6-trust = A sweet voice, and still no answer.

# 原文：您怎么办？
stock-group-e6-ask = What do you do?

# 原文：人家有情义，投一点吧
stock-group-e6-o1 = She's so kind. I put in a little

# 原文：情义不在钱上。真拿您当亲人，不怕您查一查。
stock-group-e6-o1-why = Kindness is not in money. Whoever sees you as family is glad if you check.

# 原文：“心领了，我不投。”退群
stock-group-e6-o2 = "Thank you, no." And leave

# 原文：客客气气一句，退出来就清静了。
stock-group-e6-o2-why = A polite word, and it is quiet.

# 原文：打给儿子阿平，念给他听
stock-group-e6-o3 = Ring my son Ping, and read it out

# 原文：念一遍，自己先听出味道来了。
stock-group-e6-o3-why = Reading it aloud, you hear it for yourself.

# 说话：小盛（真的工作人员）
# 原文：老先生，这个软件不是我们的，也查不到。
stock-group-e7-l1 = This app isn't ours, sir, and it can't be found anywhere.

# 说话：小盛（真的工作人员）
# 原文：买股票，钱在您自己名下的账户里。
stock-group-e7-l2 = When you buy shares, the money is in an account in your own name.

# 原文：200000元存款没动。
stock-group-e7-money = The 200,000 yuan are untouched.

# 原文：柜台的小盛说话慢，写在纸上给您看。
stock-group-e7-trust = Young Sheng at the counter speaks slowly, and writes it down for you.

# 原文：您怎么说？
stock-group-e7-ask = What do you say?

# 原文：“那这个群，我也退了吧。”
stock-group-e7-o1 = "I'll leave that group, too."

# 原文：退之前先留几张截图，报案用得上。
stock-group-e7-o1-why = Before you leave, keep some pictures of it. The police can use them.

# 原文：“我想跟{hotline-antifraud}说一声。”
stock-group-e7-o2 = "I'd like to tell {hotline-antifraud}."

# 原文：您说一声，群里别的老人也能早点得信。
stock-group-e7-o2-why = If you tell them, others in the group are warned sooner.

# 原文：“可群里人人都晒图，都赚了呀。”
stock-group-e7-o3 = "But all show gains in the group."

# 原文：群里的人您一个也没见过。眼前的小盛，有名有姓。
stock-group-e7-o3-why = You have never met one of them. Young Sheng stands here, with a name.

# 说话：小米（骗子）
# 原文：100000元打到这个账户，是我们财务的卡。
stock-group-e8-l1 = Send the 100,000 yuan to this account. It's our accounts office's card.

# 说话：小米（骗子）
# 原文：家里人问起，就说存了定期。
stock-group-e8-l2 = If the family asks, say it's on fixed deposit.

# 原文：200000元存款还在银行。
stock-group-e8-money = The 200,000 yuan are still at the bank.

# 原文：她教您跟儿子说假话。
stock-group-e8-trust = She teaches you to lie to your son.

# 原文：您怎么办？
stock-group-e8-ask = What do you do?

# 原文：“为什么打给个人的卡？”
stock-group-e8-o1 = "Why to a person's card?"

# 原文：买股票的钱，不该进别人的卡。您是会计，一问就准。
stock-group-e8-o1-why = Money for shares goes to nobody's card. A bookkeeper knows what to ask.

# 原文：机会难得，先打过去再说
stock-group-e8-o2 = A rare chance, so send it

# 原文：让她的好话推着走，谁都会心动。可大钱一走，就难回头。
stock-group-e8-o2-why = Fine words push anyone along. But the big money would hardly come back.

# 原文：“我先跟阿平说一声。”
stock-group-e8-o3 = "I'll tell Ping first."

# 原文：越教您瞒着，越要说。
stock-group-e8-o3-why = The more you are to hide it, the more it should be told.

# 说话：小米（骗子）
# 原文：现在提走太可惜，金老师要不高兴的。
stock-group-e9-l1 = Take it out now? What a pity. Teacher Jin won't like it.

# 说话：小米（骗子）
# 原文：真要提，先交2000元手续费。
stock-group-e9-l2 = If you must, there's a fee of 2,000 yuan first.

# 原文：软件里写着4800元。存款没动。
stock-group-e9-money = The app says 4,800 yuan. Your savings are untouched.

# 原文：放钱的时候，没说过有这一笔。
stock-group-e9-trust = When you put it in, there was no word of a fee.

# 原文：您怎么办？
stock-group-e9-ask = What do you do?

# 原文：交2000元，好全提出来
stock-group-e9-o1 = Pay 2,000 yuan, get it all

# 原文：交了这笔，还有下一笔。这2000元先别出门。
stock-group-e9-o1-why = After this fee comes the next. Keep these 2,000 yuan at home.

# 原文：那就先放着，再看看
stock-group-e9-o2 = Leave it in, and wait

# 原文：放着，她天天来劝您加。看清了，就该出来。
stock-group-e9-o2-why = Then she will press you daily to add. Once it is clear, come out.

# 原文：“提我自己的钱，不先交钱。”
stock-group-e9-o3 = "My own money, no fee first."

# 原文：说得对。手续费该从里头扣，哪有先往外掏的。
stock-group-e9-o3-why = Well said. A fee can come off the sum; nobody pays in first.

# 说话：旁白（旁白） → 小米（骗子）
# 原文：2000元交了，还是提不出来。
stock-group-e10-l1 = You paid the 2,000 yuan, and still nothing comes out.

# 说话：小米（骗子） → 旁白（旁白）
# 原文：还差5000元税款，交了马上解冻。
stock-group-e10-l2 = There's still tax of 5,000 yuan. Pay, and it's released at once.

# 原文：里头压着4000元本钱，又交了2000元。存款没动。
stock-group-e10-money = 4,000 yuan of yours are in it, and 2,000 yuan more. Your savings are untouched.

# 原文：她的“马上”，已经说了三回。
stock-group-e10-trust = She has said "at once" three times now.

# 原文：您怎么办？
stock-group-e10-ask = What do you do?

# 原文：停手，拨{hotline-police}
stock-group-e10-o1 = Stop, and ring {hotline-police}

# 原文：在这儿停下，200000元存款就守住了。
stock-group-e10-o1-why = Stop here, and the 200,000 yuan are safe.

# 原文：打给阿平，照实讲
stock-group-e10-o2 = Ring Ping, and tell it all

# 原文：讲出来，就不用一个人算这笔乱账。
stock-group-e10-o2-why = Once told, you need not sort out this tangle alone.

# 原文：最后一笔了，交吧
stock-group-e10-o3 = The last one, so pay it

# 原文：您想把钱要回来，这很自然。可她的最后一笔，没有最后。
stock-group-e10-o3-why = Of course you want it back. But her last one is never the last.

# 说话：小米（骗子）
# 原文：规矩就是这样，大家都这么办的。
stock-group-e11-l1 = That's the rule. Everyone does it like that.

# 说话：小米（骗子）
# 原文：您再问，我只好把您移出内部群了。
stock-group-e11-l2 = If you ask again, I'll have to put you out of the inside group.

# 原文：200000元存款还在银行。
stock-group-e11-money = The 200,000 yuan are still at the bank.

# 原文：话软了几天，今天硬了。
stock-group-e11-trust = So soft for days, so hard today.

# 原文：您怎么办？
stock-group-e11-ask = What do you do?

# 原文：“移就移吧。”自己退群
stock-group-e11-o1 = "Then do." And I leave

# 原文：拿移群吓人，说明她没别的可说了。
stock-group-e11-o1-why = If that is her threat, she has nothing else to say.

# 原文：“别移别移，容我再想一想。”
stock-group-e11-o2 = "Please don't, let me think."

# 原文：舍不得这个群，也是人情。打给儿子，一起想。
stock-group-e11-o2-why = It is human to miss the group. Ring your son, and think together.

# 原文：截下图，拨{hotline-antifraud}
stock-group-e11-o3 = Keep pictures, ring {hotline-antifraud}

# 原文：聊天记录是凭据，留着有大用。
stock-group-e11-o3-why = Chats are proof, and of great use.

# 说话：旁白（旁白）
# 原文：100000元打过去了。软件上写着180000元。
stock-group-e12-l1 = 100,000 yuan have gone. The app says 180,000 yuan.

# 说话：旁白（旁白）
# 原文：点“提现”，跳出一行字：先交保证金20000元。
stock-group-e12-l2 = You tap "take out". A line comes up: pay a bond of 20,000 yuan first.

# 原文：100000元出去了，还有100000元在银行。
stock-group-e12-money = 100,000 yuan gone, 100,000 yuan still at the bank.

# 原文：屏幕上的数再大，也拿不到手里。
stock-group-e12-trust = However big a figure on a screen, it is not in your hand.

# 原文：您怎么办？
stock-group-e12-ask = What do you do?

# 原文：交20000元，就能拿180000元
stock-group-e12-o1 = Pay 20,000 yuan, get 180,000 yuan

# 原文：那180000元是画上去的。这20000元，可是真钱。
stock-group-e12-o1-why = The 180,000 yuan are painted. The 20,000 yuan are real.

# 原文：停手，马上拨{hotline-police}
stock-group-e12-o2 = Stop, and ring {hotline-police} at once

# 原文：越早报，越有希望把钱卡住。别等她回话。
stock-group-e12-o2-why = The sooner, the better the hope of holding it. Don't wait for her.

# 原文：打给阿平，请他陪着报警
stock-group-e12-o3 = Ring Ping to come to the police

# 原文：两个人，一个说，一个找记录，快得多。
stock-group-e12-o3-why = One speaks, one finds the records: two are faster.

# 说话：阿平（家人） → 旁白（旁白）
# 原文：爸，我不怪您，您念给我听听。
stock-group-e13-l1 = I don't blame you, Dad. Read it to me.

# 说话：旁白（旁白） → 阿平（家人）
# 原文：您念到“内部渠道”，阿平轻轻“嗯”了一声。
stock-group-e13-l2 = At "inside channel", Ping says a soft "hm".

# 原文：200000元存款还在银行。
stock-group-e13-money = The 200,000 yuan are still at the bank.

# 原文：阿平没急，也没抢着说。
stock-group-e13-trust = Ping is calm, and lets you speak.

# 原文：您怎么办？
stock-group-e13-ask = What do you do?

# 原文：念完，自己退了群
stock-group-e13-o1 = Read to the end, and leave it

# 原文：自己念明白的，退得也干脆。
stock-group-e13-o1-why = You heard it for yourself, so it is easy to leave.

# 原文：“你说，去哪儿问好？”
stock-group-e13-o2 = "Where would be good to ask?"

# 原文：找个能当面问的地方，比父子俩猜强。
stock-group-e13-o2-why = A place to ask face to face beats guessing.

# 原文：“算了，说了你也不懂。”
stock-group-e13-o3 = "Oh, you wouldn't understand."

# 原文：股票他许是不懂，人情话听得出来。不急着定，睡一夜。
stock-group-e13-o3-why = Shares perhaps not, but he understands people. Sleep on it.

# 说话：旁白（旁白）
# 原文：第二天，有个生人要加您好友。
stock-group-e14-l1 = The next day a stranger wants to be your friend.

# 说话：旁白（旁白）
# 原文：“邵伯，我们这个群更稳，老师免费带。”
stock-group-e14-l2 = "Mr Shao, our group is safer. The teacher guides you free."

# 原文：200000元存款还在银行。
stock-group-e14-money = The 200,000 yuan are still at the bank.

# 原文：您的名字，怕是让他们传来传去了。
stock-group-e14-trust = Your name is being passed around, it seems.

# 原文：加不加？
stock-group-e14-ask = Add him or not?

# 原文：不加，删掉就好
stock-group-e14-o1 = No, just delete it

# 原文：一样的话，换了个头像。不搭话，他就没办法。
stock-group-e14-o1-why = The same words with a new picture. If you don't answer, that is the end.

# 原文：加上看看，不投就是
stock-group-e14-o2 = Yes, to look, not to pay

# 原文：新群老套路。进去了，又得从头守一回。
stock-group-e14-o2-why = A new group, the old way. Inside, you would have to guard again from the start.

# 原文：不加，讲给棋友们听
stock-group-e14-o3 = No, and tell my chess friends

# 原文：您这一讲，石桌边的几位都能防着。
stock-group-e14-o3-why = After that, all at the stone table are on guard.

# 说话：旁白（旁白） → 小米（骗子）
# 原文：又交了一笔，还是提不出来。
stock-group-e15-l1 = Another sum paid, and still nothing comes out.

# 说话：小米（骗子） → 旁白（旁白）
# 原文：系统说您账户异常，再交最后一笔。
stock-group-e15-l2 = The system finds your account irregular. One last payment.

# 原文：又出去一笔。剩下的还在银行。
stock-group-e15-money = Another sum gone. The rest is still at the bank.

# 原文：您放下老花镜，坐了很久。
stock-group-e15-trust = You put down your glasses, and sit for a long time.

# 原文：还能守住剩下的。您怎么办？
stock-group-e15-ask = The rest can be saved. What do you do?

# 原文：都到这步了，再信她最后一回
stock-group-e15-o1 = This far, trust her once more

# 原文：到了这时，阿平来了电话。您讲了，剩下的才守住。
stock-group-e15-o1-why = At that moment Ping rang. You told him, and so the rest was saved.

# 原文：不交了，去派出所报案
stock-group-e15-o2 = No more, go to the police

# 原文：停在哪一笔，剩下的就是哪一笔。现在停，正好。
stock-group-e15-o2-why = Wherever you stop, the rest is yours. Now is just the time.

# 说话：旁白（旁白） → 小米（骗子）
# 原文：加上一看，头像换了，还是小米。
stock-group-e16-l1 = You added him and looked. A new picture, and it is Mimi.

# 说话：小米（骗子） → 旁白（旁白）
# 原文：邵伯，又见面啦！金老师开了新群。
stock-group-e16-l2 = Mr Shao, we meet again! Teacher Jin has a new group.

# 原文：200000元存款还在银行。
stock-group-e16-money = The 200,000 yuan are still at the bank.

# 原文：一样的话，您听第二遍了。
stock-group-e16-trust = You hear the same words a second time.

# 说话：邵伯（老人）
# 原文：老宋，你看，三天赚了800元！
stock-group-h1-l1 = Look, Song: 800 yuan in three days!

# 说话：邵伯（老人）
# 原文：我还提出来1000元。明天加到100000元。
stock-group-h1-l2 = I even took out 1,000 yuan. Tomorrow I go up to 100,000 yuan.

# 说话：邵伯（老人）
# 原文：你也来，我让小米拉你。
stock-group-h1-l3 = You come too. I'll have Mimi bring you in.

# 原文：邵伯投了5000元。200000元存款还没动。
stock-group-h1-money = Mr Shao put in 5,000 yuan. The 200,000 yuan are untouched.

# 原文：他拿您当好兄弟，才告诉您。
stock-group-h1-trust = He tells you because you are a good friend.

# 原文：您先说什么？
stock-group-h1-ask = What do you say first?

# 原文：“这是骗子，你赶紧退！”
stock-group-h1-o1 = "A swindle! Get out of it!"

# 原文：他正高兴，一盆冷水下去，他只想证明给您看。
stock-group-h1-o1-why = He is happy. Cold water on that, and he only wants to prove it to you.

# 原文：“有好事想着我。怎么个做法？”
stock-group-h1-o2 = "Kind of you. How does it work?"

# 原文：先领他的情，再听他讲。讲着讲着，漏洞就出来了。
stock-group-h1-o2-why = Thank him first, then listen. As he tells, the holes show.

# 原文：“那我也投2000元试试。”
stock-group-h1-o3 = "I'll try 2,000 yuan as well."

# 原文：陪他一起投，是讲义气。可您一投，他更放心加码了。
stock-group-h1-o3-why = A loyal friend. But if you put money in, he adds more easily.

# 说话：邵伯（老人） → 旁白（旁白）
# 原文：你不懂，我当了一辈子会计！
stock-group-h2-l1 = You don't understand. I was a bookkeeper all my life!

# 说话：旁白（旁白） → 邵伯（老人）
# 原文：他把手机揣进口袋，棋也不下了。
stock-group-h2-l2 = He pockets his phone, and stops playing.

# 原文：200000元存款还没动。
stock-group-h2-money = The 200,000 yuan are untouched.

# 原文：他有点恼，脸红红的。
stock-group-h2-trust = He is put out, his face red.

# 原文：怎么把话接回来？
stock-group-h2-ask = How do you mend it?

# 原文：“会计又怎样，照样上当。”
stock-group-h2-o1 = "Bookkeepers get cheated, too."

# 原文：这话最伤老会计。行家也会上当，是因为骗子专会做账。
stock-group-h2-o1-why = That hurts an old bookkeeper. Experts are cheated because swindlers are good at figures.

# 原文：“是我嘴快。你账算得细，我信。”
stock-group-h2-o2 = "I spoke too soon. You're exact."

# 原文：先认嘴快，再敬他的本事。棋还能接着下。
stock-group-h2-o2-why = Own it, then honour his skill. The game can go on.

# 原文：摆好棋子：“先下完这盘。”
stock-group-h2-o3 = Set the board: "Our game first."

# 原文：有些话，下着棋才说得出来。
stock-group-h2-o3-why = Some things are said only over a game.

# 说话：邵伯（老人）
# 原文：软件是小米发的网址，外头买不到。
stock-group-h3-l1 = The app comes from Mimi's web address. You can't get it elsewhere.

# 说话：邵伯（老人）
# 原文：她还说，先别跟阿平讲。
stock-group-h3-l2 = And she says not to tell Ping yet.

# 原文：200000元存款还没动。
stock-group-h3-money = The 200,000 yuan are untouched.

# 原文：他讲得细，眼睛亮亮的。
stock-group-h3-trust = He tells it all, with bright eyes.

# 原文：您问哪一句？
stock-group-h3-ask = Which question do you ask?

# 原文：“阿平知道，会怎么说？”
stock-group-h3-o1 = "What would Ping say of it?"

# 原文：不说对不对，只请他想一想儿子。
stock-group-h3-o1-why = Neither right nor not; you only have him think of his son.

# 原文：“网址来的软件，你也敢装？”
stock-group-h3-o2 = "You install such an app?"

# 原文：他听见的是“你胆大”。换成请教，他才不用防着您。
stock-group-h3-o2-why = He hears "how rash". Ask for advice, and he need not be on guard.

# 原文：“公司叫什么？咱们查查账。”
stock-group-h3-o3 = "What firm? Let's check it."

# 原文：查账是他的老本行，这句话他接得住。
stock-group-h3-o3-why = Checking was his trade. He can take that up.

# 说话：旁白（旁白） → 小米（骗子）
# 原文：您也装了软件，投了2000元，显示赚了300元。
stock-group-h4-l1 = You installed it, and put in 2,000 yuan. It shows a gain of 300 yuan.

# 说话：小米（骗子） → 旁白（旁白）
# 原文：宋叔，您跟邵伯一起加，收益翻番。
stock-group-h4-l2 = Mr Song, add together with Mr Shao, and the gain doubles.

# 原文：您的2000元进去了。邵伯的大钱还没动。
stock-group-h4-money = Your 2,000 yuan are in. Mr Shao's big money is untouched.

# 原文：邵伯拍着您的肩：“我说吧！”
stock-group-h4-trust = Mr Shao slaps your shoulder: "I told you!"

# 原文：还来得及。您怎么办？
stock-group-h4-ask = There is still time. What do you do?

# 原文：“我心里没底，去问问柜台。”
stock-group-h4-o1 = "I'm unsure. Let's ask a counter."

# 原文：说自己没底，就不是说他不对。他愿意陪您去。
stock-group-h4-o1-why = You are unsure, so he is not at fault. He is glad to come.

# 原文：“咱俩都全提一次，试试？”
stock-group-h4-o2 = "Shall we both take out all?"

# 原文：拿您自己的钱开头试，他不会觉得丢面子。
stock-group-h4-o2-why = Begin with your own money, and he loses no face.

# 原文：“那就一起加，有个伴。”
stock-group-h4-o3 = "Then we add together."

# 原文：两个人壮胆，也会两个人掉坑。先停一停，问过再说。
stock-group-h4-o3-why = Two are braver, and two can fall in. Stop, and ask first.

# 说话：旁白（旁白） → 邵伯（老人）
# 原文：邵伯走了。晚上，他在棋友群里晒了一张图。
stock-group-h5-l1 = Mr Shao left. In the evening he posts a picture to the chess group.

# 说话：邵伯（老人） → 旁白（旁白）
# 原文：明天一早，我就去转账。
stock-group-h5-l2 = Tomorrow morning I'll send the money.

# 原文：200000元存款还没动。
stock-group-h5-money = The 200,000 yuan are untouched.

# 原文：他不回您的消息。
stock-group-h5-trust = He does not answer you.

# 原文：您怎么办？
stock-group-h5-ask = What do you do?

# 原文：悄悄打给阿平，请他来
stock-group-h5-o1 = Ring Ping quietly to come

# 原文：家里人该知道。只是请阿平先听，别急着训。
stock-group-h5-o1-why = The family should know. Ask Ping to listen first, and not to scold.

# 原文：在棋友群里，说他上当了
stock-group-h5-o2 = Tell the chess group he's cheated

# 原文：当众一说，他的脸往哪儿放？话要单独讲。
stock-group-h5-o2-why = In front of all, where can he look? Say it to him alone.

# 原文：拎两块豆腐，上门坐坐
stock-group-h5-o3 = Take him tofu, and sit a while

# 原文：人到了，心意就到了。先道声不是，再说别的。
stock-group-h5-o3-why = You came, and he sees what you mean. Say sorry first, then the rest.

# 说话：邵伯（老人）
# 原文：公司……小米说是内部的，名字不能讲。
stock-group-h6-l1 = The firm … Mimi says it's inside, the name is secret.

# 说话：邵伯（老人）
# 原文：咦，记账哪有不写名字的？
stock-group-h6-l2 = Hm, what kind of book has no name on it?

# 原文：200000元存款还没动。
stock-group-h6-money = The 200,000 yuan are untouched.

# 原文：他自己说出了不对劲。
stock-group-h6-trust = He said himself what is amiss.

# 原文：您接哪一句？
stock-group-h6-ask = What do you say?

# 原文：“你看，我一开始就说对了吧。”
stock-group-h6-o1 = "See? I said so at the start."

# 原文：他刚看出来，别急着抢功。让他自己往下想。
stock-group-h6-o1-why = He has only just seen it. Let him think on by himself.

# 原文：“老会计一眼就看出来了。”
stock-group-h6-o2 = "A bookkeeper sees it at once."

# 原文：看出来的是他，这句夸得实。
stock-group-h6-o2-why = It was he who saw it: true praise.

# 原文：“咱们去证券公司问一问？”
stock-group-h6-o3 = "Shall we ask at a broker's?"

# 原文：趁他起了疑，当面问清楚。
stock-group-h6-o3-why = Now that he doubts, make it clear face to face.

# 说话：邵伯（老人）
# 原文：阿平忙，我想赚一点，给他换辆车。
stock-group-h7-l1 = Ping works so hard. I'd like to gain a little, for a new car for him.

# 说话：邵伯（老人）
# 原文：他要是知道了，准不让。
stock-group-h7-l2 = If he knew, he wouldn't let me.

# 原文：200000元存款还没动。
stock-group-h7-money = The 200,000 yuan are untouched.

# 原文：他说了心里话。
stock-group-h7-trust = He has opened his heart.

# 原文：您怎么接？
stock-group-h7-ask = What do you say?

# 原文：“打个电话给他？我陪你。”
stock-group-h7-o1 = "Ring him? I'll be beside you."

# 原文：有您在旁边，这个电话就不难打。
stock-group-h7-o1-why = With you beside him, this call is not hard.

# 原文：“你疼儿子，我懂。先问个清楚。”
stock-group-h7-o2 = "You love him. Let's ask first."

# 原文：懂他的心，再说慢一点。他听得进。
stock-group-h7-o2-why = See his heart, then say "slowly". He will listen.

# 原文：“你都多大了，还想发财。”
stock-group-h7-o3 = "Still after riches, at your age?"

# 原文：他不是想发财，是疼儿子。这句收回来吧。
stock-group-h7-o3-why = Not riches, but love for his son. Take that back.

# 说话：小米（骗子） → 邵伯（老人）
# 原文：现在提可惜。要全提，先交2000元手续费。
stock-group-h8-l1 = What a pity to take it out. For all of it, 2,000 yuan in fees first.

# 说话：邵伯（老人） → 小米（骗子）
# 原文：提自己的钱，还要先交钱？
stock-group-h8-l2 = Pay, to take out my own money?

# 原文：您的2000元、邵伯的4000元，提不出来。
stock-group-h8-money = Your 2,000 yuan and Mr Shao's 4,000 yuan won't come out.

# 原文：邵伯摘下老花镜，看着您。
stock-group-h8-trust = Mr Shao takes off his glasses, and looks at you.

# 原文：您怎么说？
stock-group-h8-ask = What do you say?

# 原文：“不交了。咱俩一起去报案。”
stock-group-h8-o1 = "No. Let's report it together."

# 原文：您也投了，跟他一样。两个人去，谁也不用脸红。
stock-group-h8-o1-why = You put in money, too. Together, nobody need blush.

# 原文：“不交。先守住你的200000元。”
stock-group-h8-o2 = "No. Guard your 200,000 yuan."

# 原文：先说守住的，再说丢的。他就有了主心骨。
stock-group-h8-o2-why = First what is kept, then what is lost. That steadies him.

# 原文：“交了吧，好歹能拿回来。”
stock-group-h8-o3 = "Pay, to get something back."

# 原文：一交就有第二笔。小钱先放下，大钱要紧。
stock-group-h8-o3-why = After that comes the next. Let the small go; the big matters.

# 说话：旁白（旁白） → 小米（骗子）
# 原文：第二天，邵伯进了银行，排在三号窗口。
stock-group-h9-l1 = The next day Mr Shao waits at the bank, at window three.

# 说话：小米（骗子） → 旁白（旁白）
# 原文：邵伯，快到您了吗？转好了告诉我。
stock-group-h9-l2 = Mr Shao, is it your turn soon? Tell me when it's sent.

# 原文：100000元还没转。
stock-group-h9-money = The 100,000 yuan have not gone yet.

# 原文：他看见您来，转过了头。
stock-group-h9-trust = He sees you come, and turns his head away.

# 原文：您怎么办？
stock-group-h9-ask = What do you do?

# 原文：拉着他的胳膊往外走
stock-group-h9-o1 = Take his arm and pull him out

# 原文：大庭广众，一拉就僵了。挨着坐下，也拦得住。
stock-group-h9-o1-why = In front of all, he would stiffen. Sitting by him can stop it, too.

# 原文：挨着坐下：“我陪你排队。”
stock-group-h9-o2 = Sit by him: "I'll wait with you."

# 原文：不拦也不劝。他不转头了，您再说话。
stock-group-h9-o2-why = You neither stop nor urge. When he looks round, speak.

# 原文：“昨天我不对，来赔个不是。”
stock-group-h9-o3 = "I'm sorry for yesterday."

# 原文：为昨天的话道歉，今天的话就说得进去了。
stock-group-h9-o3-why = Sorry for yesterday's words, and today's are heard.

# 说话：小盛（真的工作人员）
# 原文：老先生，这个软件查不到，不是正规的。
stock-group-h10-l1 = This app can't be found, sir. It isn't a proper one.

# 说话：小盛（真的工作人员）
# 原文：头几天能提小钱，是让人放心加大的。
stock-group-h10-l2 = Small sums come out at first so that people add more.

# 原文：200000元存款还没动。
stock-group-h10-money = The 200,000 yuan are untouched.

# 原文：邵伯听着，手指在桌上敲。
stock-group-h10-trust = Mr Shao listens, and his fingers drum.

# 原文：出了门，您说什么？
stock-group-h10-ask = Outside, what do you say?

# 原文：“你肯来问，就是老会计的谨慎。”
stock-group-h10-o1 = "You came to ask: careful work."

# 原文：把“上当”换成“谨慎”，他的腰就直了。
stock-group-h10-o1-why = Instead of "cheated" you say "careful", and he stands straight.

# 原文：“人家都这么讲，这回你服气了吧？”
stock-group-h10-o2 = "Now do you believe me?"

# 原文：他服的是理，不是谁。这句一说，理也不香了。
stock-group-h10-o2-why = He believes the reason, not a person. Said like this, even the reason tastes bitter.

# 原文：“走，吃碗面，慢慢想。”
stock-group-h10-o3 = "Noodles first. Think slowly."

# 原文：让他缓一缓。热面下肚，主意就定了。
stock-group-h10-o3-why = Give him time. After hot noodles, his mind is made up.

# 说话：阿平（家人） → 邵伯（老人）
# 原文：爸，我不缺钱花。您念给我听听？
stock-group-h11-l1 = I don't need money, Dad. Will you read it to me?

# 说话：邵伯（老人） → 阿平（家人）
# 原文：你不骂我？
stock-group-h11-l2 = You won't scold?

# 原文：200000元存款还没动。
stock-group-h11-money = The 200,000 yuan are untouched.

# 原文：邵伯看看您，松了一口气。
stock-group-h11-trust = Mr Shao looks at you, and breathes out.

# 原文：您在旁边做什么？
stock-group-h11-ask = You are beside him. What do you do?

# 原文：插一句：“我早就劝过他。”
stock-group-h11-o1 = Say: "I warned him long ago."

# 原文：父子正说得好，别让他下不来台。
stock-group-h11-o1-why = Father and son are talking well. Don't embarrass him.

# 原文：给他续杯茶，不插话
stock-group-h11-o2 = Fill his cup, and say nothing

# 原文：该说的让他们说。您在，就是帮。
stock-group-h11-o2-why = Let them speak. Your being there is help.

# 原文：“明天我陪他去柜台问。”
stock-group-h11-o3 = "Tomorrow I'll go and ask with him."

# 原文：儿子离得远，您离得近。这句话两头都放心。
stock-group-h11-o3-why = The son is far, you are near. Both are reassured.

# 说话：邵伯（老人） → 旁白（旁白）
# 原文：我退群了。那里头剩的钱，怎么办？
stock-group-h12-l1 = I've left the group. And the money still in it?

# 说话：旁白（旁白） → 邵伯（老人）
# 原文：他有点心疼，又怕人笑话。
stock-group-h12-l2 = It hurts a little, and he fears that people laugh.

# 原文：200000元守住了。里头还压着几千元。
stock-group-h12-money = 200,000 yuan are safe. A few thousand yuan are still inside.

# 原文：他肯跟您商量后头的事。
stock-group-h12-trust = He talks with you about what comes next.

# 原文：您怎么说？
stock-group-h12-ask = What do you say?

# 原文：“截好图，我陪你去报案。”
stock-group-h12-o1 = "Keep pictures; I'll come along."

# 原文：记录在，路又近，有个伴。
stock-group-h12-o1-why = The records are there, the way is short, and he has company.

# 原文：“几千块钱，就当买个教训。”
stock-group-h12-o2 = "A few thousand: a lesson paid."

# 原文：听着轻巧，那也是他一分一分攒的。报了案，才有指望。
stock-group-h12-o2-why = It sounds light, but he saved it bit by bit. A report gives hope.

# 原文：“先问问{hotline-antifraud}怎么办。”
stock-group-h12-o3 = "Let's ask {hotline-antifraud} first."

# 原文：问一句，下一步就清楚了。
stock-group-h12-o3-why = One question, and the next step is clear.

# 说话：小米（骗子） → 旁白（旁白）
# 原文：快点确认，过了时间就不算了。
stock-group-h13-l1 = Confirm, quick! After that it doesn't count.

# 说话：旁白（旁白） → 小米（骗子）
# 原文：邵伯的手指，停在“确认”上头。
stock-group-h13-l2 = Mr Shao's finger rests above "confirm".

# 原文：还没按下去。
stock-group-h13-money = Not pressed yet.

# 原文：他没看您，可也没按。
stock-group-h13-trust = He does not look at you, nor press.

# 原文：您轻轻说一句什么？
stock-group-h13-ask = What do you say, gently?

# 原文：“记账的老规矩，先对账再付款。”
stock-group-h13-o1 = "Check first, then pay: your rule."

# 原文：用他自己的规矩提醒他，他最听得进。
stock-group-h13-o1-why = His own rule is the one he hears best.

# 原文：“先别按，数三下再说。”
stock-group-h13-o2 = "Wait. Count to three first."

# 原文：不讲理，只要三秒。三秒够他回过神。
stock-group-h13-o2-why = No reasons, just three seconds. They are enough to come to.

# 原文：“你按吧，我不管你了。”
stock-group-h13-o3 = "Press it, then, I'm done."

# 原文：这是气话。他停着没按，就是在等您。
stock-group-h13-o3-why = Said in anger. He has stopped, and is waiting for you.

# 说话：邵伯（老人） → 旁白（旁白）
# 原文：老宋，我要是不转，前头的就白搭了？
stock-group-h14-l1 = Song, if I don't send it, the first money is lost, isn't it?

# 说话：旁白（旁白） → 邵伯（老人）
# 原文：他把手机扣在了膝盖上。
stock-group-h14-l2 = He puts the phone face down on his knee.

# 原文：大钱还在银行里。
stock-group-h14-money = The big money is still at the bank.

# 原文：他问您了，声音很小。
stock-group-h14-trust = He asks you, in a low voice.

# 原文：您怎么答？
stock-group-h14-ask = What do you answer?

# 原文：“前头的小，后头的大。守大的。”
stock-group-h14-o1 = "That was small. Guard the big."

# 原文：一句话算清了账，不带一个责怪的字。
stock-group-h14-o1-why = The sum is clear, without a word of blame.

# 原文：“谁叫你当初不听我的。”
stock-group-h14-o2 = "You didn't listen to me."

# 原文：他正要回头，别在这儿推他一把。
stock-group-h14-o2-why = He is just turning back. Don't push him away.

# 原文：“先去柜台问，再定转不转。”
stock-group-h14-o3 = "Ask at a counter, then decide."

# 原文：主意还是他拿。问过再定，不吃亏。
stock-group-h14-o3-why = The decision is his. Ask first, and nothing is lost.

# 说话：旁白（旁白） → 邵伯（老人）
# 原文：邵伯不说话，低头擦他的老花镜。
stock-group-h15-l1 = Mr Shao is silent, and wipes his glasses.

# 说话：邵伯（老人） → 旁白（旁白）
# 原文：都说我精明，这回让人笑话了。
stock-group-h15-l2 = They all call me sharp. Now they'll laugh.

# 原文：200000元存款还没动。
stock-group-h15-money = The 200,000 yuan are untouched.

# 原文：他难受的不是钱，是脸面。
stock-group-h15-trust = It is not the money that hurts, but his pride.

# 原文：您补一句什么？
stock-group-h15-ask = What do you add?

# 原文：“以后手机少玩一点。”
stock-group-h15-o1 = "Play less with your phone."

# 原文：听着像哄小孩。手机没有不好，不好的是那伙人。
stock-group-h15-o1-why = As if to a child. The phone is not bad, those people are.

# 原文：“没人笑话，他们专挑行家骗。”
stock-group-h15-o2 = "No. It's experts they aim at."

# 原文：他们把账做得像真的，正是给行家看的。
stock-group-h15-o2-why = Their books look real: made for an expert's eye.

# 原文：“怪我嘴快。你停得住，不容易。”
stock-group-h15-o3 = "My quick tongue! You did stop."

# 原文：先认自己的，再夸他的。脸面就回来了。
stock-group-h15-o3-why = Own your part, then praise his. His pride is back.

# 说话：旁白（旁白）
# 原文：过了两天，一个生人打给邵伯。
stock-group-h16-l1 = Two days later, a stranger rings Mr Shao.

# 说话：旁白（旁白）
# 原文：“我们能帮您追回那笔钱，先交500元。”
stock-group-h16-l2 = "We can recover your money, for 500 yuan first."

# 原文：200000元还在。几千元还没报案。
stock-group-h16-money = 200,000 yuan are there. The few thousand are not reported yet.

# 原文：他头一个打给了您。
stock-group-h16-trust = You are the first he rings.

# 原文：您怎么说？
stock-group-h16-ask = What do you say?

# 原文：“你问我就对了，咱们去报案。”
stock-group-h16-o1 = "Good you asked. To the police."

# 原文：先夸他问得好，再一起去。
stock-group-h16-o1-why = Praise the question, then go together.

# 原文：“先收钱，又是一样的路数。”
stock-group-h16-o2 = "Money first: the same old way."

# 原文：一句点透。追钱找公安，不收钱。
stock-group-h16-o2-why = One line says it. The police recover money, and charge nothing.

# 原文：“500元也不算多，要不试试看？”
stock-group-h16-o3 = "500 yuan isn't much. Try it?"

# 原文：丢了钱的人，他们还要再骗一回。先收钱的，都停下。
stock-group-h16-o3-why = Those who lost money, they cheat again. Money first: stop.

# 说话：旁白（旁白）
# 原文：100000元转走了。软件上写着180000元。
stock-group-h17-l1 = 100,000 yuan have gone. The app says 180,000 yuan.

# 说话：旁白（旁白）
# 原文：再一点“提现”，又要交20000元。
stock-group-h17-l2 = He taps "take out", and it wants 20,000 yuan more.

# 原文：100000元出去了，还有100000元在银行。
stock-group-h17-money = 100,000 yuan gone, 100,000 yuan still at the bank.

# 原文：邵伯抓住了您的手。
stock-group-h17-trust = Mr Shao grips your hand.

# 原文：第一句说什么？
stock-group-h17-ask = What are your first words?

# 原文：“再等等，兴许能提出来。”
stock-group-h17-o1 = "Wait, perhaps it comes out."

# 原文：等一会儿，钱就走远一程。先守住剩下的。
stock-group-h17-o1-why = While you wait, the money travels. Guard the rest first.

# 原文：“我在。咱们马上报警。”
stock-group-h17-o2 = "I'm here. The police, at once."

# 原文：先让他知道有人在，再办要紧的事。
stock-group-h17-o2-why = First that he is not alone, then what is urgent.

# 原文：“唉，你怎么不听呢！”
stock-group-h17-o3 = "Oh, why didn't you listen?"

# 原文：他已经悔得不行了。这句留着，永远别说。
stock-group-h17-o3-why = He is sorry enough. Keep that one unsaid, for good.

# 说话：邵伯（老人） → 旁白（旁白）
# 原文：我也是会计，怎么老想着试一试。
stock-group-h18-l1 = I'm a bookkeeper, and I still want to try it.

# 说话：旁白（旁白） → 邵伯（老人）
# 原文：他又翻了翻手机，没舍得删。
stock-group-h18-l2 = He looks at the phone again, and can't delete it.

# 原文：500元还没交。
stock-group-h18-money = The 500 yuan are not paid yet.

# 原文：他还在跟您商量，这就好。
stock-group-h18-trust = He still talks with you: that is good.

# 原文：您怎么说？
stock-group-h18-ask = What do you say?

# 原文：“追钱的事，交给公安。我陪你。”
stock-group-h18-o1 = "Leave it to the police. I'll come."

# 原文：给他一条正路，再给他一个伴。
stock-group-h18-o1-why = A proper road, and company on it.

# 原文：“随你吧，反正也没有多少钱。”
stock-group-h18-o2 = "As you like, it isn't much."

# 原文：多不多，都是他的钱。好在他没交，第二天还是去报了案。
stock-group-h18-o2-why = Much or not, it is his. Luckily he did not pay, and reported it the next day.

# 说话：旁白（旁白） → 邵伯（老人）
# 原文：小米又来催：“邵伯，就差20000元了。”
stock-group-h19-l1 = Mimi presses again: "Mr Shao, only 20,000 yuan to go."

# 说话：邵伯（老人） → 旁白（旁白）
# 原文：老宋，我手抖得按不了字。
stock-group-h19-l2 = Song, my hands shake. I can't type.

# 原文：还有100000元在银行。
stock-group-h19-money = 100,000 yuan are still at the bank.

# 原文：他把手机递给了您。
stock-group-h19-trust = He hands you the phone.

# 原文：您怎么办？
stock-group-h19-ask = What do you do?

# 原文：替他拨{hotline-police}，请他自己讲
stock-group-h19-o1 = Dial {hotline-police}, he speaks

# 原文：号码您拨，话他讲。讲不清的，您再补。
stock-group-h19-o1-why = You dial, he tells. What is not clear, you add.

# 原文：先替他回小米：“等一等。”
stock-group-h19-o2 = Answer Mimi: "One moment."

# 原文：不用回她。那头多拖一分钟，这头就少一分指望。
stock-group-h19-o2-why = She needs no answer. Each minute lost there is hope lost here.

# 说话：旁白（旁白） → 小米（骗子）
# 原文：2000元交了，还是提不出来。
stock-group-h20-l1 = The 2,000 yuan are paid, and still nothing comes out.

# 说话：小米（骗子） → 旁白（旁白）
# 原文：还差5000元税款，交了马上解冻。
stock-group-h20-l2 = There's still tax of 5,000 yuan. Pay, and it's released at once.

# 原文：200000元存款还没动。
stock-group-h20-money = The 200,000 yuan are untouched.

# 原文：你们俩对看了一眼。
stock-group-h20-trust = You look at each other.

# 原文：您怎么说？
stock-group-h20-ask = What do you say?

# 原文：“停。咱俩一起去报案。”
stock-group-h20-o1 = "Stop. We report it together."

# 原文：您先说停，他就不用先开这个口。
stock-group-h20-o1-why = You say stop first, so he need not.

# 原文：“再交这一回，就这一回。”
stock-group-h20-o2 = "Once more, only this once."

# 原文：您舍不得那几千元。邵伯摇了头，你们后来去报了案。
stock-group-h20-o2-why = You could not let those few thousand go. Mr Shao shook his head, and later you both reported it.

# 原文：“大钱还在，这就够了。”
stock-group-h20-o3 = "The big money's safe: enough."

# 原文：守住大的，心就稳了。小的再慢慢办。
stock-group-h20-o3-why = With the big kept, the heart is steady. The small can follow.

# 说话：旁白（旁白）
# 原文：你们俩一起到了银行。
stock-group-h21-l1 = You both come to the bank.

# 说话：旁白（旁白）
# 原文：柜员问：“收款的是个人，认识吗？”
stock-group-h21-l2 = "The payee is a person," says the teller. "Do you know them?"

# 原文：200000元存款还没动。
stock-group-h21-money = The 200,000 yuan are untouched.

# 原文：邵伯等着您开口。
stock-group-h21-trust = Mr Shao waits for you to speak.

# 原文：您怎么答？
stock-group-h21-ask = What do you answer?

# 原文：“不认识。老邵，再想想？”
stock-group-h21-o1 = "No. Shao, shall we think again?"

# 原文：您一句实话，他也就不用硬撑了。
stock-group-h21-o1-why = You tell the truth, so he need not pretend.

# 原文：“认识认识，老朋友了，快转吧。”
stock-group-h21-o2 = "Yes, an old friend. Go ahead."

# 原文：柜员多问，是护着你们的钱。照实说最省心。
stock-group-h21-o2-why = The teller asks to guard your money. The truth is easiest.

# 原文：“先把里头的提出来试试。”
stock-group-h21-o3 = "First try to take some out."

# 原文：进去容易出来难，一试就知道。
stock-group-h21-o3-why = In is easy, out is hard: one try will show.

# 说话：小米（骗子） → 旁白（旁白）
# 原文：欢迎邵伯！金老师今晚讲课，送牛股。
stock-group-o1-l1 = Welcome, Mr Shao! Teacher Jin speaks tonight, and gives away winning shares.

# 说话：旁白（旁白） → 小米（骗子）
# 原文：群里刷起来：“跟着老师，天天有肉吃！”
stock-group-o1-l2 = The group fills: "With Teacher, we eat meat every day!"

# 原文：邵伯有200000元存款。
stock-group-o1-money = Mr Shao has 200,000 yuan in savings.

# 原文：这些夸老师的人，多半是谁？
stock-group-o1-ask = Who are these people, most likely?

# 原文：跟邵伯一样的老股民
stock-group-o1-o1 = Old investors like Mr Shao

# 原文：听着像。再看一条，看他们什么时候说话。
stock-group-o1-o1-why = It looks so. See when they speak.

# 原文：他们自己人装的
stock-group-o1-o2 = Played by the swindlers

# 原文：一个人能扮几十个头像。热闹是做给邵伯看的。
stock-group-o1-o2-why = One person can play dozens. The show is for Mr Shao.

# 原文：证券公司的工作人员
stock-group-o1-o3 = Staff of a broker

# 原文：证券公司的人，不在这种群里刷屏。再看一条。
stock-group-o1-o3-why = They don't post in such groups. See some more.

# 说话：邵伯（老人） → 旁白（旁白）
# 原文：请问，公司叫什么？
stock-group-o2-l1 = May I ask the firm's name?

# 说话：旁白（旁白） → 邵伯（老人）
# 原文：二十个人一起刷屏，把这句话顶了上去。
stock-group-o2-l2 = Twenty people post at once, and push his line away.

# 原文：邵伯的话，一眨眼就看不见了。
stock-group-o2-trust = In a blink, Mr Shao's question is gone.

# 原文：为什么一起刷屏？
stock-group-o2-ask = Why do they all post?

# 原文：太高兴了，没看见
stock-group-o2-o1 = Too happy to see it

# 原文：二十个人一齐没看见，太巧了。他们是不想让人问。
stock-group-o2-o1-why = Twenty at once? They don't want anyone to ask.

# 原文：把问题盖过去
stock-group-o2-o2 = To bury the question

# 原文：问到要紧处，就用热闹盖住。
stock-group-o2-o2-why = When it matters, noise covers it.

# 说话：小米（骗子）
# 原文：邵伯，群里人杂，我单独跟您说。
stock-group-o3-l1 = Mr Shao, the group is so mixed. I'll tell you alone.

# 说话：小米（骗子）
# 原文：金老师有内部渠道，一般人不告诉。
stock-group-o3-l2 = Teacher Jin has an inside channel. Hardly anyone knows.

# 原文：200000元存款没动。
stock-group-o3-money = The 200,000 yuan are untouched.

# 原文：她下一步，多半要什么？
stock-group-o3-ask = What will she most likely want next?

# 原文：请邵伯去公司坐坐
stock-group-o3-o1 = That he visits the firm

# 原文：公司一去就露馅，她不会请。往下看。
stock-group-o3-o1-why = A visit would show it up; she won't ask. Read on.

# 原文：要邵伯先打100000元
stock-group-o3-o2 = That he sends 100,000 yuan

# 原文：还早呢，鱼饵要先小后大。往下看。
stock-group-o3-o2-why = Too early: bait is small first. Read on.

# 原文：叫他点网址，装软件
stock-group-o3-o3 = That he installs an app

# 原文：软件是他们的，赚多赚少，想写几就写几。
stock-group-o3-o3-why = The app is theirs. They write any gain they like.

# 说话：小米（骗子）
# 原文：点这个网址，装上软件，投5000元试水。
stock-group-o4-l1 = Open this address, install the app, put in 5,000 yuan to try.

# 说话：小米（骗子）
# 原文：随时能提，您放心。
stock-group-o4-l2 = You can take it out any time. Don't worry.

# 原文：邵伯心想：5000元，丢了也不心疼。
stock-group-o4-trust = Mr Shao thinks: losing 5,000 yuan would not hurt.

# 原文：为什么只要5000元？
stock-group-o4-ask = Why only 5,000 yuan?

# 原文：钱少，人容易点头
stock-group-o4-o1 = Little money is easily given

# 原文：先让人迈一小步。下一步，就好劝了。
stock-group-o4-o1-why = A small step first. The next is easier.

# 原文：照顾老人，怕您亏得多
stock-group-o4-o2 = To keep his losses small

# 原文：真怕您亏，就不会催您装外头的软件。
stock-group-o4-o2-why = If she cared, she would press no outside app on him.

# 说话：旁白（旁白）
# 原文：三天后，软件上写着5800元。
stock-group-o5-l1 = Three days later the app says 5,800 yuan.

# 说话：旁白（旁白）
# 原文：邵伯提了1000元，真到账了。
stock-group-o5-l2 = Mr Shao took out 1,000 yuan, and they really came.

# 原文：投进5000元，拿回1000元。
stock-group-o5-money = 5,000 yuan in, 1,000 yuan back.

# 原文：他们为什么肯让他提？
stock-group-o5-ask = Why do they let him take it out?

# 原文：让他放心，好加大钱
stock-group-o5-o1 = So that he adds big money

# 原文：还您1000元，为的是后头的100000元。
stock-group-o5-o1-why = 1,000 yuan back, for the 100,000 yuan to come.

# 原文：他们守规矩，说话算话
stock-group-o5-o2 = They keep their word

# 原文：算话的是小钱。再看一条，看大钱怎么说。
stock-group-o5-o2-why = With small sums. See what happens to big ones.

# 原文：真的赚了钱，该提
stock-group-o5-o3 = It really gained

# 原文：账上的数是他们写的。再看一条，看接着劝什么。
stock-group-o5-o3-why = They write the figures. See what she urges next.

# 说话：小米（骗子）
# 原文：您看，说提就提吧？加到100000元，翻得更快。
stock-group-o6-l1 = See, any time! Go up to 100,000 yuan, it doubles faster.

# 说话：小米（骗子）
# 原文：家里人问起，就说存定期了。
stock-group-o6-l2 = If the family asks, say it's on fixed deposit.

# 原文：邵伯有点犯难，他从不瞒儿子。
stock-group-o6-trust = Mr Shao is uneasy: he never hides things from his son.

# 原文：哪一句最说不通？
stock-group-o6-ask = Which line makes least sense?

# 原文：加得多，赚得也翻得快
stock-group-o6-o1 = More in, more gain

# 原文：赚得多，亏得也多。最说不通的，是教他瞒家里人。
stock-group-o6-o1-why = More gain can be more loss. Least sense makes hiding it from the family.

# 原文：教他跟家里人说假话
stock-group-o6-o2 = A lie to the family

# 原文：正经买卖不怕家里人知道。
stock-group-o6-o2-why = Honest business may be known to the family.

# 说话：小米（骗子） → 邵伯（老人）
# 原文：打到这张卡上，是我们财务的。
stock-group-o7-l1 = Send it to this card. It's our accounts office.

# 说话：邵伯（老人） → 小米（骗子）
# 原文：怎么是个人的名字？
stock-group-o7-l2 = Why is it a person's name?

# 原文：200000元存款还在银行。
stock-group-o7-money = The 200,000 yuan are still at the bank.

# 原文：要是打过去，后头会怎样？
stock-group-o7-ask = If he sent it, what would follow?

# 原文：赚了钱，随时能提
stock-group-o7-o1 = A gain, out at any time

# 原文：小钱能提，大钱就不能了。往下看。
stock-group-o7-o1-why = Small sums come out, big ones don't. Read on.

# 原文：想提，先交税和保证金
stock-group-o7-o2 = Tax and a bond, to take it out

# 原文：一笔接一笔，每笔都说是最后一笔。
stock-group-o7-o2-why = One after another, and each is the last.

# 原文：亏一点，也就算了
stock-group-o7-o3 = A small loss, no more

# 原文：不是亏一点，是整笔都出不来。往下看。
stock-group-o7-o3-why = Not a small loss: all of it stays inside. Read on.

# 说话：旁白（旁白）
# 原文：群里有人冒了一句：“我提现怎么要交税？”
stock-group-o8-l1 = Someone in the group asks: "Why tax, to take out money?"

# 说话：旁白（旁白）
# 原文：一转眼，这个人就不见了。
stock-group-o8-l2 = In a blink, that person is gone.

# 原文：邵伯也看见了那句话。
stock-group-o8-trust = Mr Shao saw that line, too.

# 原文：那个人去哪儿了？
stock-group-o8-ask = Where did that person go?

# 原文：让他们移出群了
stock-group-o8-o1 = Put out of the group

# 原文：说实话的人，他们留不得。
stock-group-o8-o1-why = They cannot keep those who speak the truth.

# 原文：赚够了，自己退的
stock-group-o8-o2 = Left, with enough gained

# 原文：赚够的人，不会问为什么要交税。
stock-group-o8-o2-why = Who has gained enough does not ask about tax.

# 说话：邵伯（老人） → 小米（骗子）
# 原文：正规的路人人能走，我去柜台问。
stock-group-o9-l1 = The proper road is open to all. I'll ask at a counter.

# 说话：小米（骗子） → 邵伯（老人）
# 原文：您不信金老师，只好请您退群了！
stock-group-o9-l2 = If you don't trust Teacher Jin, you'll have to leave!

# 原文：200000元守住了，软件里压着4000元。
stock-group-o9-money = 200,000 yuan are safe; 4,000 yuan are in the app.

# 原文：邵伯笑了笑，把聊天都截了图。
stock-group-o9-trust = Mr Shao smiles, and keeps pictures of the chats.

# 原文：接着，哪一样最要紧？
stock-group-o9-ask = And next, what matters most?

# 原文：在群里跟她吵一架
stock-group-o9-o1 = Quarrel with her in the group

# 原文：一吵，他们就把您移出去，记录也少了。留好证据要紧。
stock-group-o9-o1-why = They would put you out, and records are lost. Keep the proof.

# 原文：交点手续费，拿回4000元
stock-group-o9-o2 = A fee, for the 4,000 yuan

# 原文：一交就有下一笔。4000元的事，交给公安。
stock-group-o9-o2-why = After one fee comes the next. Leave the 4,000 yuan to the police.

# 原文：带着截图，去派出所
stock-group-o9-o3 = Take the pictures to the police

# 原文：记录、账户、时间都在，民警好查。
stock-group-o9-o3-why = Records, accounts, times: the police can work with that.

# 原文：反诈专线的同志问得很细，记下了群名和账户。邵伯退了群，晚上给阿平打电话，讲得像说书一样。
stock-group-reported-text = The anti-scam line asked about everything, and noted the group's name and account. Mr Shao left the group. In the evening he told Ping on the phone, like a storyteller.

# 原文：邵伯没再搭理他们，存款一分没动。棋友们都说，换了谁都会心动。要是还有小钱压在软件里，带上截图去报个案。
stock-group-left-group-text = Mr Shao did not answer them again, and his savings are untouched. Anyone's heart would have warmed, say his chess friends. If there is still a little money in the app, take pictures and report it.

# 原文：两个棋友一起去了派出所，该说的都说了。200000元守住了，石桌上的棋，第二天接着下。
stock-group-both-told-text = The two chess friends went to the police together, and told it all. 200,000 yuan are safe, and the next day the game at the stone table went on.

# 原文：您看清了这一套：热闹的群，外头的软件，先给小钱，再劝加码，最后提不出来。邵伯停在了加码前头。
stock-group-watched-text = You have seen it all: a lively group, an outside app, small money back, big money urged, and nothing comes out. Mr Shao stopped before adding.

# 原文：有一笔钱进去了，提不出来。这不丢人，他们把账做得跟真的一样。停住手，剩下的就守住了。
stock-group-money-in-text = Some money went in and won't come out. It is no shame: their books look quite real. Stop here, and the rest is safe.

# 原文：停手，一分也不再交
stock-group-money-in-i1 = Stop, and pay in nothing more

# 原文：拨{hotline-police}：几点、多少钱、对方账户和户名
stock-group-money-in-i2 = Ring {hotline-police}: when, how much, whose account and name

# 原文：打卡背面的电话，问银行怎么办
stock-group-money-in-i3 = Ring the number on your card, and ask the bank what to do

# 原文：聊天、软件、转账都截图，先别删
stock-group-money-in-i4 = Keep pictures of chats, app and payments; delete nothing yet

# 原文：有人说交钱能追回，别理他
stock-group-money-in-i5 = If someone offers recovery for a fee, don't answer

## cases/fake-projects.toml

# 原文：国家项目、补贴
topic-fake-projects-name = State projects and subsidies

# 原文：来办一张新卡
enriching-plan-title = A new card, please

# 原文：“稳赚不赔，稳赚不赔。”柜员小夏听见老太太自言自语。80多岁的白奶奶要办张新卡，钱怎么转，问了一遍又一遍。
# 问她做什么用，她很郑重：“参加国家的富民计划。”
# 小夏说机器出了点毛病，请她先坐，转身打了电话。民警看了她的手机：先是网页上跳出来的广告，后头跟着一个“客服”。就等她这张卡了。
# 民警没说她不对，只问：“奶奶，这么好的事，怎么没贴在居委会门口？”白奶奶想了想：“是啊，我们楼里没一个人听说。”
enriching-plan-story =
    "Sure to gain, can't lose." Xia, the teller, heard the old lady murmur it to herself. Granny Bai, over 80, wanted a new card. How does one send money? She asked again and again.
    What was it for? She answered gravely: "I'm taking part in the state's Prosperity Plan."
    The machine needed a moment, said Xia. Would she sit down? Then she rang the police. The officer looked at Granny Bai's phone. First there was an advert on a web page, then a "customer service". This card was all they were waiting for.
    He did not tell her she was mistaken. "Such a fine thing, Granny. Why is there no notice at the residents' committee?" She thought. "True. Nobody in our block has heard of it."

# 原文：说了一个多钟头，她自己点了头，请民警把那个软件删了。钱还在老存折上。出门时她问小夏：“姑娘，你那机器修好没有？”
enriching-plan-ending = They talked for over an hour. Then she nodded, and had the officer delete the app. Her money is still in the old bank book. On her way out she asked: "Is your machine mended now, dear?"

# 原文：听说国家有好事，先到居委会问一声。
enriching-plan-you1 = Good things from the state? Ask at the residents' committee first.

# 原文：有人叫您办新卡投钱，缓一缓，跟柜员说实话。
enriching-plan-you2 = A new card, to pay into something? Pause, and tell the teller the truth.

# 原文：网页上跳出来的，关掉就行，不用回话。
enriching-plan-you3 = If it pops up on a web page, close it. No need to answer.

# 原文：根据太原警方劝阻经过、《山西晚报》2025年11月11日报道整理，人名和细节改过
enriching-plan-source = Based on a case of the Taiyuan police, reported by Shanxi Evening News, 11 November 2025; names and details changed

# 原文：一家九口的名单
nine-names-title = A list of nine names

# 原文：红头文件，大红印章，写着一笔1万多亿元的资产等着“解冻”。拿文件来的人七十多了，说话斯文，说有功的每人奖100万元。
# 池伯回家，把一家九口的名字端端正正抄在纸上，连刚上学的孙女也没落下。参与费11万元，他交了。
# 那头说，项目一启动就分钱。等来的却是一样一样的费用：办理费，接待费，工资卡费，证件费。一年多里，他一笔一笔地交。
# 儿子发现了，刚要开口，池伯护着那张纸：“都写着你们的名字呢。”儿子鼻子一酸，拉起他的手，去了派出所。
nine-names-story =
    A red heading, a great red stamp, and over 1 trillion yuan of assets waiting to be "released". The man with the paper was past seventy himself, and softly spoken. Everyone of merit, he said, would get 1,000,000 yuan.
    At home Mr Chi wrote down all nine of his family, in his best hand. Even the granddaughter, just starting school, was on it. He paid 110,000 yuan to take part.
    The money comes when the project starts, they told him. What came were costs: handling, hospitality, wage cards, papers. For over a year he paid, one after another.
    His son found out. Before he could speak, Mr Chi held the paper close. "All your names are on it." Tears came to the son's eyes. He took his father's hand, and they went to the police.

# 原文：警方抓了7个人，好几个自己也是交过钱的老人。池伯的钱没能都回来。那张名单，儿子夹进了相册，孙女放学还是爷爷去接。
nine-names-ending = The police caught 7 people. Some of them were old themselves, and had paid too. Not all of Mr Chi's money came back. The son put the list in the family album. Grandad still fetches the girl from school.

# 原文：盖红章的文件，拍下来，拿到派出所请人看。
nine-names-you1 = A paper with a red stamp? Take a photo, and show it to the police.

# 原文：交了钱还要再交，就停在这一笔，不往下跟。
nine-names-you2 = Paid once, and there is more to pay? Stop here, go no further.

# 原文：写着家里人名字的单子，先念给家里人听。
nine-names-you3 = A list with your family's names? Read it to the family first.

# 原文：根据广州警方2017年3月22日通报的案件整理，人名和细节改过
nine-names-source = Based on a case announced by the Guangzhou police, 22 March 2017; names and details changed

# 原文：换一台新冰箱
fridge-discount-title = A new fridge

# 原文：用了十九年的冰箱不响了。丰奶奶听说，旧的换新的，国家给补贴。可孙子在群里转过警方的话：有人拿这个骗公证费。
# 她揣着两样心思进了商场，开口就问：“领补贴，要不要先交钱？”营业员说：“不用，该减的，付款时就减了。”
# “要不要扫生人的码，装什么软件？”“用您自己手机上付钱的那个。我教您，您自己按。”
# 丰奶奶还没按。她走到门口，给街道打了个电话。那头说：“是有这事，这家店在名单上。”
fridge-discount-story =
    After nineteen years the fridge had gone quiet. Old for new, and the state pays part, Granny Feng had heard. But her grandson had posted a police warning: some use this to collect false notary's fees.
    So she went to the store in two minds, and asked at once: "For the subsidy, do I have to pay first?" "No," said the shop girl. "It comes off when you pay."
    "Must I scan a stranger's code, or install something?" "Just pay on your own phone, as always. I'll show you, and you tap."
    Granny Feng did not tap yet. At the door she rang the neighbourhood office. "Yes, that's right," they said. "This shop is on the list."

# 原文：她少付了几百元，旧冰箱第二天有人来拉走。晚上她在群里回孙子：真的不用先交钱，要先交的才躲。孙子发来三个大拇指。
fridge-discount-ending = She paid several hundred yuan less. The next day they fetched the old fridge. In the evening she wrote to her grandson: no paying first; if they want it first, walk away. He sent three thumbs up.

# 原文：先问一句：领补贴要不要先交钱？要交的就走。
fridge-discount-you1 = First ask: must I pay for the subsidy? If so, leave.

# 原文：补贴怎么领，打街道或者商场总台问。
fridge-discount-you2 = How to claim? Ask the neighbourhood office, or the store's main desk.

# 原文：付款的时候自己按，密码自己输，不让人代劳。
fridge-discount-you3 = When you pay, tap yourself and key in your own PIN.

# 原文：人和事是编的，按商务部2024年9月2日声明、南通市公安局2025年4月7日提示“领补贴不用先交钱”写成
fridge-discount-source = People and events are made up, after "no payment first for a subsidy": Ministry of Commerce statement, 2 September 2024; Nantong police notice, 7 April 2025

## cases/high-yield.toml

# 原文：高利息、炒股、押房
topic-high-yield-name = High interest, shares, pledged homes

# 原文：热闹的群
one-hundred-and-eight-title = A lively group

# 原文：群里109个人，从早到晚说股票。这个赚了，那个谢老师，时阿婆越看越坐不住。
# 拉她进来的网友，说自己投了600万元。眼下有一只新股，能赚两成多，晚了就没有了。时阿婆问过儿子。儿子上网一查，那家公司真有，明年要上市。
# 她到银行汇10万元，柜员觉得不对，叫来了民警。民警把群翻了一遍，说：“阿婆，这109个人里头，108个是一伙的。”
# 时阿婆在心里减了一下。剩下那一个，是她。
one-hundred-and-eight-story =
    There were 109 people in the group, talking shares from morning to night. One had gained, another thanked the teacher. Granny Shi found it hard to sit still.
    The online friend who had brought her in said she had 6,000,000 yuan in it. Just now there was a new share, a gain of over a fifth, and soon gone. Granny Shi even asked her son. He looked it up: the company was real, and coming to market next year.
    At the bank she wanted to send 100,000 yuan. The teller felt uneasy, and called the police. The officer read through the group. "Granny, of these 109 people, 108 belong together."
    She did the sum in her head. The one left over was herself.

# 原文：10万元没有汇出去。退了群，手机一下子静了。儿子说：“公司是真的，拿公司说话的人是假的，我也没看出来。往后咱俩一块儿看。”
one-hundred-and-eight-ending = The 100,000 yuan were never sent. She left the group, and her phone fell silent. "The company is real," said her son. "Those who spoke in its name were false. I didn't see it either. From now on we look together."

# 原文：公司真有，还要看钱进谁的账户，户名对不上就停。
one-hundred-and-eight-you1 = A real company? See whose account the money goes to. Other name: stop.

# 原文：群里人人都赚钱，找一个群外头的人问问。
one-hundred-and-eight-you2 = All in the group gain? Ask someone outside it.

# 原文：柜员留您，就坐一会儿，把群给他看。
one-hundred-and-eight-you3 = If a teller asks you to stay, sit a while, and show the group.

# 原文：根据上海静安警方2025年11月的劝阻、台湾雅虎新闻12月1日转述东方网和《潇湘晨报》的报道整理，人名和细节改过
one-hundred-and-eight-source = Based on a case of the Jing'an police, Shanghai, November 2025, from Eastday and Xiaoxiang Morning Post, in Yahoo News Taiwan, 1 December; names and details changed

# 原文：下课路上的讲演会
after-the-lecture-title = A talk on the way home

# 原文：老年大学下了课，一帮同学走在路上。有人说前头酒店有讲演会，去了有礼品，柴老师就跟着去了。
# 会场里净是白头发，跟着台上喊口号。利息12%，说背后是大公司。她一回一回地投，前后一百多万元，里头有公婆老房子的拆迁款。
# 等明白过来，公司已经没有人了。她不敢看老伴的脸，亲戚来电话也不接。
# 有一天，楼下又有人发传单，几个老姐妹围着听。柴老师本来要绕开，走了两步又折回来：“几位，先听听我那一百万是怎么没的。”
after-the-lecture-story =
    After class at the seniors' college, they all walked home together. There was a talk at the hotel, someone said, with a gift. Mrs Chai, the teacher, went along.
    The hall was full of white heads, calling slogans with the stage. 12% interest, and a big company behind it. Time after time she paid in, over a million yuan in all. In it was what her parents-in-law were paid for their old house.
    When she understood, the company was empty. She could not look her husband in the face, and let the phone ring when relatives called.
    One day leaflets were handed out downstairs again, and some women stood listening. Mrs Chai walked past. After two steps she turned round. "Ladies, first hear how my million went."

# 原文：钱大多没有回来。她跟一群同样丢过钱的人，一条街一条街去讲，几年里劝住了两百来人。老伴给她拎喇叭，说她站在那儿，又像个老师了。
after-the-lecture-ending = Most of the money never came back. With others who had lost money, she went from street to street and told her story. Over the years they have kept about two hundred people from paying. Her husband carries the loudspeaker. Standing there, he says, she is a teacher again.

# 原文：喊口号的会场，礼品放下，先走出来透透气。
after-the-lecture-you1 = A hall where they call slogans? Put down the gift, and go out for air.

# 原文：一百块一年给12块的，问清凭什么，问不清就不投。
after-the-lecture-you2 = 12 yuan a year on a hundred? Ask how. Not clear? Put in nothing.

# 原文：丢了钱别一个人扛，先说给老伴听。
after-the-lecture-you3 = If you lose money, don't carry it alone. Tell your nearest first.

# 原文：根据《财经》2022年7月、《环球人物》等报刊对一群退休反诈志愿者的报道整理，人名和细节改过
after-the-lecture-source = Based on reports about a group of retired anti-scam volunteers in Caijing (July 2022), Global People and others; names and details changed

# 原文：念出来的那一行
paper-read-aloud-title = The line he read aloud

# 原文：三份文件，每份都要签好几处。葛大爷72岁，只有一套两居室。介绍人说，房本押一押，每月白拿4000元，房子照住。
# 约在公证处，介绍人一页一页替他翻：“签这儿，还有这儿。跟孩子就别提了，省得他们惦记房子。”
# 葛大爷年轻时在厂里念广播稿，落下个习惯，签字前要念出声来。念到第三份：“委托——出售——房屋。”他自己停住了。
# 公证员也抬起头：“大爷，这一份，是委托别人卖您的房子。您知道吗？”
paper-read-aloud-story =
    Three papers, and several places to sign on each. Mr Ge, 72, had one flat with two bedrooms. Pledge the deeds, said the go-between. 4,000 yuan a month for nothing, and you live on there.
    They met at the notary's. The go-between turned the pages for him. "Sign here, and here. Don't mention it to your children. They'd only have their eye on the flat."
    As a young man Mr Ge had read the news on the factory radio. He still read everything aloud before he signed. In the third paper he came to: "Power … to sell … the home." There he stopped.
    The notary looked up, too. "Sir, this paper gives someone else the power to sell your home. Did you know?"

# 原文：他把笔帽拧上，没有签。房本还在自家柜子里。后来儿子陪他去保险公司，问了问真的那一种，听明白了，觉得眼下还用不着。
paper-read-aloud-ending = He put the cap back on the pen, and did not sign. The deeds are in his own cupboard. Later his son went with him to an insurer, to ask about the true kind. He understood it, and felt he did not need it yet.

# 原文：签字前念出声，念不懂的那一行，请公证员讲。
paper-read-aloud-you1 = Read aloud before you sign. A line you can't follow? Ask the notary.

# 原文：见到“借款、抵押、委托售房”，先不签，带回家看。
paper-read-aloud-you2 = "Loan", "pledge", "power to sell"? Don't sign yet. Read it at home.

# 原文：真的那一种只有保险公司办，自己去问。
paper-read-aloud-you3 = The true kind comes only from an insurer. Ask them yourself.

# 原文：人和事是编的，按《金融时报》2021年6月15日等对“以房养老”骗局和住房反向抵押养老保险的报道写成
paper-read-aloud-source = People and events are made up, after reports on "home pension" swindles and on reverse mortgage pension insurance in Financial News, 15 June 2021, and others

## sessions/01-yuan-per-hundred.toml：消保赛：称称利息

# 原文：消保赛：称称利息
hall-yuan-per-hundred-title = Safe Money Contest: weigh the interest

# 原文：两桌到六桌。上课前去银行抄一个数：今天一百块存一年给几块。豆子洗净晒干，别进嘴。
hall-yuan-per-hundred-guide-about = Two to six tables. Before class, copy one figure at the bank: yuan a year on a hundred, today. Wash and dry the beans; not for eating.

# 原文：一百颗豆子，一年添几颗？
hall-yuan-per-hundred-s1-text = A hundred beans: how many more in a year?

# 原文：每桌一碗豆子，一百颗，当一百块钱。请一桌人商量：存一年，银行添几颗？抓出来放在碟里。
# 今天是消保赛，两桌能开，六桌也能开。一桌一桌来，先商量，后开口。不急，也不排先后。
# 举手也行，推豆子也行。往前推一颗，就是一号；推两颗，就是二号。
hall-yuan-per-hundred-guide-s1-say =
    Each table has a bowl of a hundred beans: a hundred yuan. Talk it over. After a year, how many beans does the bank add? Put them on the saucer.
    Today is our Safe Money Contest. Two tables will do, and so will six. Table by table, talk first, then answer. No hurry, and nobody is first or last.
    Raise a hand or push a bean, as you like. One bean forward is number one. Two beans are number two.

# 原文：您头一回存钱是哪一年？存了几块？
hall-yuan-per-hundred-guide-s1-ask = In which year did you first put money in a bank? How much?

# 原文：我头一回存了两块，隔天取出来买了冰棍。利息嘛，是甜的。
# 顺口溜念到“捂胸前”，大家都捂一捂口袋。
# 周师傅掌了三十年的秤，嫌百分号绕。他怎么换算的，大家听仔细。
hall-yuan-per-hundred-guide-s2-say =
    My first was two yuan. The next day I took it out and bought ice lollies. The interest was sweet.
    When the rhyme says "Hold your purse tight", we all put a hand on our pocket.
    Master Zhou worked the scales for thirty years, and finds percent signs a nuisance. Listen how he works it out.

# 原文：“年息12%”，是多少颗豆子？先自己想，再跟同桌数一数，再来一回。
# 数好了，跟碟里那几颗摆在一块儿，看看一头重一头轻。
hall-yuan-per-hundred-guide-s3-say =
    "12% a year": how many beans is that? Think first, count with your table, then answer once more.
    When you've counted, put them beside those on the saucer. One side light, one side heavy?

# 原文：请两位来念小孟和周师傅。念到带叹号的，全场问一声：“钱从哪儿赚？”
# 想让钱多一点，人人都想。骗子说的是咱们爱听的，不好的是他。
hall-yuan-per-hundred-guide-s4-say =
    Two readers, please: Young Meng and Master Zhou. At each exclamation mark, we all ask: "Where is the money earned?"
    We all wish for a little more. Swindlers say what we like to hear, and that is their doing.

# 原文：换一个电话。您是葛奶奶，芹菜摘好了，正要包饺子。
# 刚听完小孟，谁都会多留个心眼。先别猜真假，问她一句：你要我做什么？
# 演完了再说这一段：小曲不要密码，还请人自己去查。下回去柜台，碰上这样的姑娘，道声辛苦。
hall-yuan-per-hundred-guide-s5-say =
    Now a different call. You are Granny Ge. The celery is ready, and you are about to make dumplings.
    After Young Meng, anyone would be on their guard. Don't guess yet if it's true. Ask her: what do you want me to do?
    Afterwards, say this. Young Qu wants no PIN, and asks people to check for themselves. If you meet a girl like that at the counter, say thank you.

# 原文：轮到的一桌先商量。商量好了一起说：一号，是骗局；二号，是真的；三号，先问一问。
# 先问一问，也算守住。里头有银行的、保险公司的真消息，认出来同样要拍手。
# 守住一件，我往前头的大碟里添一颗豆子。六件事轮着来，不比哪一桌多，大碟是大家的。
hall-yuan-per-hundred-guide-s6-say =
    When it's your table's turn, talk first, then say it together. One is a scam, two is real, three is ask first.
    "Ask first" counts as kept safe, too. Some are true messages from banks and insurers. Knowing those, we clap just the same.
    For each one kept safe, a bean goes on the big plate. Six things go round. We don't compare tables; the big plate is everyone's.

# 原文：别的先不说：这一件，一百块一年给几块？
hall-yuan-per-hundred-guide-s6-ask = Before anything else: how many yuan a year on a hundred is this?

# 原文：五步念一遍，都是不费钱的。今天银行的数，我抄来了，念给大家听。
# 有的人手里正拿着高利息，月月也准时。不争，也不笑。下课带上单子，咱们一起算一算。
# 钱已经拿不回来的，更请您留一留。骗子先给几个月甜头，换了谁都信。
hall-yuan-per-hundred-guide-s7-say =
    Let's read the five steps. None of them costs anything. I've copied the bank's figure for today, and I'll read it to you.
    Some may draw high interest now, every month on time. We don't argue, and we don't laugh. Bring the papers afterwards, and we'll do the sum together.
    If your money can't be had back, please stay a while, too. They pay sweetly for some months first. Anyone would believe it.

# 原文：大碟端到前头，数一数守住了几颗，一起拍手。
# 全场念一遍，再一桌一桌念。这一桌念完，下一桌问：“给几块？”前一桌答：“先问银行！”
# 每人挑一颗豆子，自己再念一声。豆子带回家，放在存折旁边，看见它就想起来。
hall-yuan-per-hundred-guide-s8-say =
    The big plate comes to the front. We count what we kept safe, and we clap.
    All read it once, then table by table. When one has read, the next asks: "How many yuan?" They answer: "Ask at the bank!"
    Everyone picks a bean, and reads the line once more. Take the bean home, and put it by your bank book. It will remind you.

## sessions/02-house-for-old-age.toml：房本不出门

# 原文：房本不出门
hall-house-for-old-age-title = The deeds stay at home

# 原文：不问谁有房、给谁住，也不问孩子孝不孝顺。要一台电视、一块白板，一人一张厚纸。
hall-house-for-old-age-guide-about = Don't ask who owns a home or who gets it, nor about good children. You need a TV, a white board and stiff paper for each.

# 原文：您家窗户外头，看得见什么？
hall-house-for-old-age-s1-text = What can you see from your window?

# 原文：说房子以前，先说说窗户。我家窗外就是别人家窗户，人家今天包饺子，我都闻见了。
# 手里这张纸，横着拿是一号，竖着拿是二号，贴在胸口是三号。贴脑门上，是四号。
# 拿不住的，请旁边的人替您拿，您点点头就行。
hall-house-for-old-age-guide-s1-say =
    Before we speak of homes, let's speak of windows. Mine looks into a neighbour's. They are making dumplings today; I could smell them.
    Now the paper in your hand. Held flat it is one, upright it is two, on your chest it is three. On your forehead, four.
    If it's hard to hold, a neighbour holds it for you. You just nod.

# 原文：现在这间屋子，您住了多少年？哪一处最舍不得？
hall-house-for-old-age-guide-s1-ask = How many years have you lived in your rooms? Which corner do you love most?

# 原文：冉大妈接了三十年线头。我在白板上画三个圈：她的房子、那位老板、小彭的公司。
# 一根线一根线画，大家说从哪儿连到哪儿。画到最后，看看线头落在谁手里。
# 老郭签了字，那是小彭下的套。冉大妈没笑他，说一根线一根线往回理。
hall-house-for-old-age-guide-s2-say =
    Mrs Ran tied threads for thirty years. I draw three rings on the board: her home, the lender, Young Peng's firm.
    Line by line, tell me where each one goes. At the end, let's see in whose hands the thread is.
    Guo signed, but the trap was Young Peng's. Mrs Ran did not laugh at him. We untangle it, she said, one thread at a time.

# 原文：公司要是不给钱了，老板去找谁要？
hall-house-for-old-age-guide-s2-ask = If the firm stops paying, whom does the lender go to?

# 原文：墙上一张，电梯里一张。横着拿，是骗局；竖着拿，是真的；贴胸口，先问问。
# 跟旁边的人商量，专找一句话：房子到末了归谁，它写没写？
hall-house-for-old-age-guide-s3-say =
    One on a wall, one in a lift. Flat is a scam, upright is real, on the chest is ask first.
    Talk with your neighbour, and look for one thing: whose is the home in the end? Does it say?

# 原文：真的也有，由保险公司来办。接着住，领到老，身后才动房子。
# 肯当着一家人的面，把不好听的话也讲清楚，那是好业务员。请他喝杯水，慢慢听他讲。
# 合适不合适，各家不一样，一家人坐下来商量。
# 末了一句老话，我念“金窝银窝”，大家接下半句。
hall-house-for-old-age-guide-s4-say =
    There is a true kind, from insurers. You live on there, paid for life. Only afterwards is the home touched.
    Whoever tells the whole family the hard parts too, is a good seller. Give them a glass of water, and listen in peace.
    Does it suit? Every family is different. Sit down and talk it over.
    Last, the old saying. I read "Gold nest, silver nest", and you say the rest.

# 原文：您是康大妈，在公交车上卖了半辈子票。老同事带人上门来了，茶都倒好了。
# 横、竖、贴胸口，大家说走哪一步。坐过站不要紧，退回来，从上一站再走。
# 路上碰见外甥女、律师、公证员，停下来看看。他们是来抢主意的，还是来帮忙的？
hall-house-for-old-age-guide-s5-say =
    You are Mrs Kang, who sold bus tickets half her life. An old workmate brings someone to the door, and the tea is poured.
    Flat, upright, on the chest: you say which way we go. If we miss our stop, never mind. We go back one, and on from there.
    On the way you meet the niece, a lawyer, a notary. Stop and look. Do they come to decide for you, or to help?

# 原文：小温抱来八十页合同，说今天先不签。您怎么看这个人？
# 八十页，够垫稳一张桌子了。垫桌子以前，先看完。
hall-house-for-old-age-guide-s6-say =
    Young Wen brings a contract of eighty pages, and says: don't sign today. What do you think of this person?
    Eighty pages will steady any wobbly table. But before they go under it, read them.

# 原文：再看几件事，有真有假，都跟养老、项目沾边。还是横、竖、贴胸口。
# 看完一件，请一位说一句：换了我，头一个打给谁问？
hall-house-for-old-age-guide-s7-say =
    Some more now, true and false, about old age and projects. Flat, upright, or on the chest, as before.
    After each, one of you tells us: in their place, whom would I ring first?

# 原文：六个字记住它：问哪家、自己打。电话自己找，别用他给的。
# 哪位已经签过了，先别慌。合同、单子都带上，我陪您去报案，再拨{hotline-legal-aid}问律师。
# 课间想出去透口气的，只管去。我跟您一道走走。
hall-house-for-old-age-guide-s8-say =
    Keep it in a few words: "Which insurer? I'll ring." Find the number yourself, and don't use theirs.
    If you have signed already, don't be afraid. Bring contract and papers, and I'll go to the police with you. Then we ring {hotline-legal-aid} and ask a lawyer.
    If you'd like some air in the break, do go. I'll walk with you.

# 原文：闭上眼，想一想房本在家里哪个抽屉。想着就好，别说出来。
# 睁开眼，一起念。念完，双手往前一推，就当把抽屉关上。
# 回家真去推一推，再跟家里人说一句：房子的事，我找你商量。
hall-house-for-old-age-guide-s9-say =
    Close your eyes. Think in which drawer at home your deeds are. Just think it, don't say it.
    Open them, and read together. Then push both hands forward, as if you closed that drawer.
    At home, really push it. Then tell your family: anything about the home, I'll talk over with you.

## 没有人用的译文：原文已经不在了，留着备用

# 旧名：real-bank-call-e5-o2-why

# 旧名：real-bank-call-h1-o1-why

# 旧名：real-bank-call-h7-o1

# 旧名：stock-group-h20-o2-why

# 旧名：three-boxes-people-official
