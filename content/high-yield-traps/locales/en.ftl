### High-interest traps: the pack in English.
### 只改等号右边；原文一变，这一条就退回原文，要重新译。

# 原文：高息理财陷阱
pack-name = High-interest traps

## 01-yuan-per-hundred.toml

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

# 原文：大爷，一年12个点，保本保息，签合同的。
yuan-per-hundred-c3-l1 = It's 12 points a year, Uncle. Money safe, interest sure, and a contract to sign.

# 原文：本钱保住，利息又高，这两样很难凑到一块儿。
yuan-per-hundred-c3-l1-flag = Your money safe, and high interest too: those two are hardly ever found together.

# 原文：12个点，就是一百块给12块？
yuan-per-hundred-c3-l2 = 12 points. That's 12 yuan on a hundred?

# 原文：对呀，银行才给那么点儿，钱放着都发霉了。
yuan-per-hundred-c3-l3 = That's it! The bank gives you next to nothing. Your money is going mouldy in there.

# 原文：先说银行不好，是想让您觉得存着吃亏。
yuan-per-hundred-c3-l3-flag = She runs down the bank first, so that saving there feels like a loss.

# 原文：那你们拿我的钱去干什么？
yuan-per-hundred-c3-l4 = And what do you do with my money?

# 原文：公司有大项目，说了您也不懂，跟着赚就行。
yuan-per-hundred-c3-l5 = The firm has a big project. You wouldn't follow it anyway. Just come along and earn with us.

# 原文：钱拿去干什么，最该讲清楚，偏偏讲不出来。
yuan-per-hundred-c3-l5-flag = What the money is for should be the clearest thing of all, and that is just what she cannot say.

# 原文：给我12块，还要付房租工钱，得赚多少才够？
yuan-per-hundred-c3-l6 = You give me 12 yuan, and there's rent and wages to pay. What must you earn to cover it all?

# 原文：哎呀，今天最后3个名额，再想可就没了。
yuan-per-hundred-c3-l7 = Oh dear, there are only 3 places left today. Think any longer and they'll be gone.

# 原文：答不上来就催，是怕您回家算账。
yuan-per-hundred-c3-l7-flag = No answer, so she hurries you. She fears you will go home and do the sums.

# 原文：不急。我掌了半辈子秤，先称称再说。
yuan-per-hundred-c3-l8 = I'm in no hurry. I held the scales half my life. Let me weigh this first.

# 原文：嘴上说保本，利息还特别高
yuan-per-hundred-c4-i1 = Says your money is safe, and the interest is very high

# 原文：钱拿去做什么，讲不清楚
yuan-per-hundred-c4-i2 = Cannot say clearly what the money is for

# 原文：您一问细账，就催您快定
yuan-per-hundred-c4-i3 = Rushes you as soon as you ask about the sums

# 原文：钱要进个人的卡，或者收现金
yuan-per-hundred-c4-i4 = Money must go to a private card, or be paid in cash

# 原文：2018年，管银行和保险的郭树清主席给过一把尺子。收益率，就是一百块一年给几块。超过6%要打问号，超过8%就很危险。10%以上，要准备损失全部本金。那时存款利息比现在高，这把尺子如今偏松了。
yuan-per-hundred-c5-text = In 2018 Guo Shuqing, then in charge of watching over banks and insurers, gave people a yardstick. The rate of return is how many yuan a year you get on a hundred. Above 6%, put a question mark. Above 8%, it is very dangerous. At 10% or more, be ready to lose all the money you put in. Deposits earned more in those days than now, so today this yardstick is, if anything, too lenient.

# 原文：时任银保监会主席郭树清，2018年6月14日在陆家嘴论坛讲打击非法集资
yuan-per-hundred-c5-source = Guo Shuqing, then chairman of the China Banking and Insurance Regulatory Commission, on fighting illegal fundraising, Lujiazui Forum, 14 June 2018

# 原文：请人投钱的广告，不许说保本、无风险、保收益。国家另有规定的除外。满街发的红纸写着“保本高息”，您先打个问号。
yuan-per-hundred-c6-text = Advertisements asking for investments may not promise safe money, no risk or sure gains, unless the state has ruled otherwise. When a red leaflet in the street says "money safe, interest high", put a question mark beside it.

# 原文：《中华人民共和国广告法》第二十五条
yuan-per-hundred-c6-source = Advertising Law of the People's Republic of China, Article 25

# 原文：先换算：一百块，一年给几块
yuan-per-hundred-c7-i1 = First work it out: how many yuan a year on a hundred?

# 原文：再去银行问：今天存一年给几块
yuan-per-hundred-c7-i2 = Then ask at the bank: how many yuan a year do deposits earn today?

# 原文：差得多，就问他钱从哪里赚
yuan-per-hundred-c7-i3 = If they are far apart, ask him where the money is earned.

# 原文：请儿女在金融监管机构的网站查许可
yuan-per-hundred-c7-i4 = Have your children look for a licence on the website of the body that watches over banks and insurers.

# 原文：还拿不准，拨{hotline-antifraud}问一问
yuan-per-hundred-c7-i5 = Still not sure? Ring { hotline-antifraud } and ask.

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

# 原文：它不是银行，却说是“存”。又保本，一百块又给9块，钱靠什么赚一字没提。
yuan-per-hundred-q2-why = It is no bank, yet it says "savings". Money safe and 9 yuan on a hundred, and not a word about how they are earned.

# 原文：先去银行问，今天一百块给几块。
yuan-per-hundred-q2-next = Ask at the bank first: how many yuan on a hundred today?

# 原文：有人许您一百块一年给6块，怎么想稳当？
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

# 原文：大爷，外头冷，您进来坐坐，歇歇脚。
yuan-per-hundred-q5-l1 = It's cold out, Uncle. Come in, sit down, rest your feet.

# 原文：我听听，你们这钱怎么个存法？
yuan-per-hundred-q5-l2 = I'm listening. How does one save money with you?

# 原文：一百块一年给8块，本钱包您一分不少。
yuan-per-hundred-q5-l3 = It's 8 yuan a year on a hundred, and not a yuan of your money can be lost.

# 原文：利息这么高，还说本钱一分不少，两头都占了。
yuan-per-hundred-q5-l3-flag = Such high interest, and not a yuan lost: she claims to have it both ways.

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

# 原文：利息高，本钱又保住，这两样很难凑到一块儿。
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

## 02-steps-of-fundraising.toml

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
# 先给利息尝甜头，
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

# 原文：罗阿姨，这月300块收到了吧？从来不差您的。
steps-of-fundraising-c3-l1 = Auntie Luo, you've had this month's 300 yuan, haven't you? We never keep you waiting.

# 原文：先按月给一点，是为了让您拿出更多。
steps-of-fundraising-c3-l1-flag = A little every month is meant to make you bring out more.

# 原文：收到了。我想把3万块本钱取出来。
steps-of-fundraising-c3-l2 = I have. Now I'd like to take out my 30,000 yuan.

# 原文：现在取要扣一半，不划算，不如再放10万。
steps-of-fundraising-c3-l3 = Take it out now and you lose half. That's a poor bargain. Better put in another 100,000.

# 原文：往外取就拦，往里放就劝，钱只进不出。
steps-of-fundraising-c3-l3-flag = He blocks the way out and coaxes you in. The money travels one way only.

# 原文：小范，山庄我们去看了，那儿只有一头牛。
steps-of-fundraising-c3-l4 = Young Fan, we went to look at the village. There was just one cow.

# 原文：那是二期，国家扶持的，红头文件都有。
steps-of-fundraising-c3-l5 = That's phase two, backed by the state. We have the official papers, red heading and all.

# 原文：借“国家”两个字壮胆，文件却不拿给您看。
steps-of-fundraising-c3-l5-flag = He leans on the word "state", yet he does not let you see the papers.

# 原文：文件呢？我拿去派出所问问。
steps-of-fundraising-c3-l6 = Where are they? I'll take them to the police station and ask.

# 原文：您别声张，拉两个姐妹来，提成先给您。
steps-of-fundraising-c3-l7 = Don't make a noise about it. Bring in two friends, and you get your commission first.

# 原文：又要瞒，又要拉人，是想拿后来人的钱填窟窿。
steps-of-fundraising-c3-l7-flag = Keep quiet and bring others: he wants newcomers' money to fill the hole.

# 原文：提成也是别人的养老钱，我们不拉。
steps-of-fundraising-c3-l8 = That commission is other people's old-age money too. We bring in no one.

# 原文：先送东西，后谈投钱
steps-of-fundraising-c4-i1 = Gifts first, then talk of putting in money

# 原文：头几个月，利息特别准时
steps-of-fundraising-c4-i2 = In the first months, interest is very punctual

# 原文：想取本钱，他有一堆理由
steps-of-fundraising-c4-i3 = When you want your money out, he is full of reasons

# 原文：带人进来，给您提成
steps-of-fundraising-c4-i4 = Bring someone in, and you get a commission

# 原文：没有许可，许诺给回报，向众人收钱，这叫非法集资。条例第二十五条写得明白。“因参与非法集资受到的损失，由集资参与人自行承担。”就是说，公安会去追，追不回的，投钱的人自己担。
steps-of-fundraising-c5-text = No licence, a promised return, and money taken from all and sundry: that is illegal fundraising. Article 25 of the Regulation says it plainly. "Losses from taking part in illegal fundraising shall be borne by the participants themselves." In other words, the police will go after the money. What they cannot recover, those who put it in must bear.

# 原文：《防范和处置非法集资条例》第二条、第二十五条
steps-of-fundraising-c5-source = Regulation on Preventing and Handling Illegal Fundraising, Articles 2 and 25

# 原文：谁也不许从非法集资里得好处。拉人得的提成、好处费，都要交出来，退给投钱的人。
steps-of-fundraising-c6-text = No one may profit from illegal fundraising. Commissions and rewards for bringing people in must all be handed over, and go back to those who put in money.

# 原文：《防范和处置非法集资条例》第二十五条、第二十六条
steps-of-fundraising-c6-source = Regulation on Preventing and Handling Illegal Fundraising, Articles 25 and 26

# 原文：听完课就走，当场不交钱
steps-of-fundraising-c7-i1 = When the talk is over, leave. Pay nothing there and then.

# 原文：请儿女在金融监管总局网站查许可
steps-of-fundraising-c7-i2 = Have your children look for a licence on the website of the National Financial Regulatory Administration.

# 原文：查不到，不投钱，也不介绍人
steps-of-fundraising-c7-i3 = No licence to be found? Put in no money, and bring in no one.

# 原文：已经投了，马上停，收好合同收据
steps-of-fundraising-c7-i4 = Money already in? Stop at once, and keep the contract and receipts.

# 原文：带着材料去派出所，急事拨{hotline-police}
steps-of-fundraising-c7-i5 = Take the papers to the police station. If it is urgent, ring { hotline-police }.

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

# 原文：康养之家通知：周三早上7点半，请60岁以上居民免费看山庄，管午饭。请带身份证、银行卡，当天投钱送油一桶。
steps-of-fundraising-q5-show = Notice from the House of Healthy Years. Wednesday, half past 7 in the morning: free visit to our hill village for residents of 60 or over, with lunch. Bring your ID card and bank card. Put in money that day, and take home a big bottle of cooking oil.

# 原文：看山庄用不着银行卡。车饭都不要钱，为的是让您当天就投。
steps-of-fundraising-q5-why = To look at a village, nobody needs a bank card. Bus and lunch are free so that you put in money that very day.

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

## 03-three-boxes.toml

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

# 原文：小姚
three-boxes-people-official = Young Yao

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

# 原文：晚上邻居来串门，丁老师在纸上画了三个盒子。
# 第一个是存款。钱放在银行，利息不高，本钱安稳。万一银行还不上，有存款保险来赔。
# 第二个是理财。钱交给别人去打理，赚了亏了，都算自己的。
# 第三个是保险。它管的是生病和意外，真出了事，它来赔。中途退，本钱拿不全。
three-boxes-c3-text =
    In the evening the neighbours dropped in, and Mrs Ding drew three boxes on a sheet of paper.
    The first is a deposit. The money stays in the bank. The interest is low, but your money stays whole. Should the bank be unable to pay, deposit insurance pays.
    The second is an investment. The money goes to others, who manage it for you. Whether it gains or loses, it is all your own.
    The third is insurance. It looks after illness and accidents: if they really happen, it pays. Cancel halfway, and you do not get back all you paid.

# 原文：丁老师，上回没讲清。这款真是存款，利息还高。
three-boxes-c4-l1 = I didn't make it clear last time, Mrs Ding. This one really is a deposit, and the interest is high.

# 原文：把保险说成存款，是最常见的一招。
three-boxes-c4-l1-flag = Calling insurance a deposit is the commonest trick of all.

# 原文：随时能取吗？取了扣不扣钱？
three-boxes-c4-l2 = Can I take it out any time? Is anything taken off if I do?

# 原文：随时能取，一分不亏，您放一百个心。
three-boxes-c4-l3 = Any time you like, and you won't lose a yuan. Put your mind at rest.

# 原文：保险退早了要扣钱，合同里写着，嘴上却不提。
three-boxes-c4-l3-flag = Cancel insurance early, and money is taken off. It is there in the contract, but he does not mention it.

# 原文：一分不亏写在哪一页？你指给我看。
three-boxes-c4-l4 = "Won't lose a yuan": which page is that on? Show me.

# 原文：字太小，您别费眼，签这儿，后面我来填。
three-boxes-c4-l5 = The print is so small, do spare your eyes. Sign here, and I'll fill in the rest.

# 原文：空白处签了字，后来填什么都算您的。
three-boxes-c4-l5-flag = Sign a blank, and whatever is filled in later counts as yours.

# 原文：眼睛花，心里不花，我带回家念一遍。
three-boxes-c4-l6 = My eyes may be dim, but my mind is not. I'll take it home and read it aloud.

# 原文：今天最后一天。公司来电话问，您都说“清楚”。
three-boxes-c4-l7 = Today is the last day. When the company rings to ask, just say it's all "clear".

# 原文：又催您，又教您怎么答，是怕您说出没听懂。
three-boxes-c4-l7-flag = He hurries you, and he tells you what to answer. He fears you will say it was not clear.

# 原文：那就等我真清楚了，再来签。
three-boxes-c4-l8 = Then I'll come and sign when it really is clear to me.

# 原文：存款有存款保险。一个人在同一家银行，本钱加利息，最高赔{figure-deposit-cover}。
three-boxes-c5-text = Deposits have deposit insurance. For one person in one bank, it pays up to { figure-deposit-cover }, money and interest together.

# 原文：内地：《存款保险条例》第五条。别处：当地的存款保障机构
three-boxes-c5-source = Mainland: Deposit Insurance Regulation, Article 5. Elsewhere: the deposit protection body of the place

# 原文：买长期保险，有一段反悔期，合同里叫“犹豫期”。过了这段日子再退，退的是“现金价值”。现金价值，就是退保能拿回的钱，头几年往往比交的少。
three-boxes-c6-text = With long-term insurance you have some days to change your mind. The contract calls them the "cooling-off period". If you cancel after those days, you get the "cash value". That is what you get back when you cancel, and in the first years it is often less than you paid.

# 原文：《中华人民共和国保险法》第四十七条；犹豫期长短以合同为准
three-boxes-c6-source = Insurance Law of the People's Republic of China, Article 47; the length of the cooling-off period is as the contract says

# 原文：问：这是存款、理财，还是保险？
three-boxes-c7-i1 = Ask: is this a deposit, an investment or insurance?

# 原文：问：最坏的时候，会亏多少？
three-boxes-c7-i2 = Ask: at the very worst, how much would I lose?

# 原文：问：中途取出来，要扣多少？
three-boxes-c7-i3 = Ask: if I take it out midway, how much is taken off?

# 原文：请他写在纸上，带回家念给家里人听
three-boxes-c7-i4 = Have him write it down. Take it home and read it to the family.

# 原文：说的跟写的不一样，拨{hotline-finance}投诉
three-boxes-c7-i5 = If what he said is not what is written, ring { hotline-finance } and complain.

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

# 原文：丁老师，您请坐，我给您倒杯水。
three-boxes-q4-l1 = Do sit down, Mrs Ding. Let me bring you a glass of water.

# 原文：最坏的时候，会亏多少？
three-boxes-q4-l2 = At the very worst, how much would I lose?

# 原文：肯定赚，写不写都一样，您信我的。
three-boxes-q4-l3 = It's sure to gain. Written or not, it's all the same. Trust me.

# 原文：话说得满，却不肯写。写进合同的才算数。
three-boxes-q4-l3-flag = Full of promises, yet he won't write one down. Only what is in the contract counts.

# 原文：您先签名，金额空着，我回头替您填。
three-boxes-q4-l4 = You sign first and leave the sum blank. I'll fill it in for you later.

# 原文：空白处签了字，后来填什么都算您的。
three-boxes-q4-l4-flag = Sign a blank, and whatever is filled in later counts as yours.

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

# 原文：有人向您推销，先后怎么办？
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
