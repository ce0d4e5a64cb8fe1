### Insurance refund scams: the pack in English.
### 只改等号右边；原文一变，这一条就退回原文，要重新译。

## pack.toml

# 原文：保险退保黑产
pack-name = Insurance refund scams

## lessons/01-four-losses.toml：“全额退保”亏在哪

# 原文：“全额退保”亏在哪
four-losses-title = What a "full refund" costs

# 原文：听见“全额退保”，先打保单上的电话。
four-losses-take-home = Hear "full refund"? Ring the number on your policy first.

# 原文：谢谢，我自己打保险公司电话。
four-losses-reply = Thank you, I shall ring my insurer myself.

# 原文：小吴
four-losses-people-scammer = Young Wu

# 原文：陈奶奶
four-losses-people-elder = Granny Chen

# 原文：保单好比一把伞，
# 他劝拆了去换钱。
# 换来的钱他先拿，
# 下雨淋湿没人管。
four-losses-c1-text =
    A policy is an umbrella.
    "Cash it in," says a smooth young fella.
    He takes his share and slips away,
    And leaves you wet on a rainy day.

# 原文：陈奶奶在幼儿园做了半辈子饭，豆沙包蒸得最香。60岁那年，她给自己买了一份重病保险。
# 8年交了4万8千元，她想退出来，给孙女凑学费。
# 视频里的小吴说，他有门路，能全额退。他收走了证件和银行卡，还教她编了一套话。
# 钱退到卡上那天，小吴先划走一半。这2万4千元，是陈奶奶8个月的退休金。
# 入冬，陈奶奶查出了重病。保单要是还在，能赔10万元。
# 孙女陪她去报了案，说：“是他骗人，您不丢人。”
# （人名是化名，根据公开报道改编。）
four-losses-c2-text =
    Granny Chen cooked half her life for a nursery school, and nobody's sweet bean buns smelled better. At 60 she bought herself insurance against serious illness.
    In 8 years she paid in 48,000 yuan. Then she wanted to cancel, to help with her granddaughter's school fees.
    On a video, Young Wu said he knew a way to get every yuan back. He took her papers and her bank card, and taught her a story to tell.
    The day the money reached her card, Young Wu moved half of it out first. Those 24,000 yuan were 8 months of Granny Chen's pension.
    When winter came, the doctors found that she was seriously ill. Had the policy still been there, it would have paid 100,000 yuan.
    Her granddaughter went with her to the police. "He did the cheating," she said. "You have nothing to be ashamed of."
    (Names are changed. The story is adapted from published reports.)

# 原文：老话说“请神容易送神难”。找代办只要一句话，想甩开他、要回证件，就难了。
four-losses-c3-text = An old saying: "Easier to ask a spirit in than to send it away." One word brings in an agent. To shake him off and get your papers back is hard.

# 说话：小吴（骗子） → 陈奶奶（老人）
# 原文：阿姨，您那份保险是个坑。我里头有人，能全额退。
four-losses-c4-l1 = Auntie, that policy of yours is a money pit. I have people inside. I can get you a full refund.

# 原文：退保的路人人能走，用不着“里头有人”。
four-losses-c4-l1-flag = The way to cancel is open to everyone. Nobody needs "people inside".

# 说话：陈奶奶（老人） → 小吴（骗子）
# 原文：我都交了8年了，真能一分不少？
four-losses-c4-l2 = I've been paying for 8 years. Will I really get back every yuan?

# 说话：小吴（骗子） → 陈奶奶（老人）
# 原文：办成了才收费。今天先交500块定金，占个名额。
four-losses-c4-l3 = You pay only when it's done. Just 500 yuan down today, to hold your place.

# 原文：嘴上说办成才收，手已经伸出来了。
four-losses-c4-l3-flag = "Only when it's done," he says, and his hand is already out.

# 说话：陈奶奶（老人） → 小吴（骗子）
# 原文：那我打个电话，问问保险公司。
four-losses-c4-l4 = Then let me ring the insurer and ask.

# 说话：小吴（骗子） → 陈奶奶（老人）
# 原文：可别打，一打就办不成了，往后都由我去谈。
four-losses-c4-l5 = Oh, don't do that! One call and it all falls through. From now on, let me do the talking.

# 原文：不让您自己问，是怕您问出实话。
four-losses-c4-l5-flag = He won't have you ask, for fear that you hear the truth.

# 说话：陈奶奶（老人） → 小吴（骗子）
# 原文：要是他们打过来问我呢？
four-losses-c4-l6 = And what if they ring me?

# 说话：小吴（骗子） → 陈奶奶（老人）
# 原文：能不接就不接。真问到了，就说业务员当初骗您是存款。
four-losses-c4-l7 = Don't answer if you can help it. If they do ask, say they cheated you: they called it a bank deposit.

# 原文：没有的事教您说，出了事要您来担。
four-losses-c4-l7-flag = He teaches you to say what never happened. If trouble comes, you are the one who answers for it.

# 说话：陈奶奶（老人） → 小吴（骗子）
# 原文：还要我准备点什么？
four-losses-c4-l8 = What else should I get ready?

# 说话：小吴（骗子） → 陈奶奶（老人）
# 原文：身份证、保单、银行卡，都先放我这儿。
four-losses-c4-l9 = Your ID card, your policy and your bank card. Just leave them all with me.

# 原文：证件和卡凑齐了，他就能用您的名字办事。
four-losses-c4-l9-flag = With papers and card together, he can act in your name.

# 原文：小吴干的叫“退保黑产”，就是哄人退保，赚黑心钱。算一算，他让陈奶奶丢了4样东西。
# 头一样是保障。她68岁，又生了病，再想买，多半买不成了。
# 第二样是钱。退回4万8千元，到手2万4千元。
# 第三样是证件。落在别人手里，不知道会拿去办什么。
# 第四样是安心。假话是小吴编的，签字的却是她。查起来，她也可能要担责任。
four-losses-c5-text =
    What Young Wu does is called the refund racket: coaxing people to cancel, and growing fat on their money. Let us count. He robbed Granny Chen of 4 things.
    The first is her cover: the promise to pay if she falls ill. She is 68 now, and ill. Most likely, no one will insure her again.
    The second is money. 48,000 yuan came back, and 24,000 yuan reached her.
    The third is her papers. In a stranger's hands, who knows what they will be used for?
    The fourth is peace of mind. Young Wu made up the lies, but the name under them is hers. If it is looked into, she may have to answer for it too.

# 原文：不让您接保险公司的电话
four-losses-c6-i1 = Won't let you take the insurer's calls

# 原文：要您的证件、保单和银行卡
four-losses-c6-i2 = Wants your papers, policy and bank card

# 原文：教您说没有的事
four-losses-c6-i3 = Teaches you to say what never happened

# 原文：事没办成，先收定金
four-losses-c6-i4 = Wants money down before anything is done

# 原文：替人退保的，常要抽走两成到六成。退回1万元，他拿走2000到6000元。
four-losses-c7-text = People who cancel policies for others often keep two to six yuan in every ten. Of 10,000 yuan paid back, they take 2,000 to 6,000 yuan.

# 原文：平安人寿2025年金融教育宣传资料
four-losses-c7-source = Ping An Life, financial education material, 2025

# 原文：拉人退保、代办退保来赚钱，规定不许，哄人退掉保险更不许。业务员要是没讲实话，您可以投诉。投诉也要照实说，编的不行。
four-losses-c8-text = No one may unlawfully promote cancelling, cancel policies for others, or coax people out of their insurance. If the salesman did not tell you the truth, you may complain. Keep to the truth when you complain too: no made-up stories.

# 原文：《保险销售行为管理办法》第三十九条；《银行业保险业消费投诉处理管理办法》第十六条
four-losses-c8-source = Administrative Measures for Insurance Sales Conduct, Article 39; Administrative Measures for Handling Consumer Complaints in Banking and Insurance, Article 16

# 原文：先停手：不签字，不交定金。
four-losses-c9-i1 = Stop first: sign nothing, pay nothing.

# 原文：翻开保单，找到上面的电话。
four-losses-c9-i2 = Open your policy and find the phone number on it.

# 原文：自己打过去，问问现在退能拿回多少。
four-losses-c9-i3 = Ring it yourself. Ask what you would get back if you cancelled now.

# 原文：和公司谈不拢，打{hotline-finance}。
four-losses-c9-i4 = Can't agree with the insurer? Ring { hotline-finance }.

# 原文：银行卡已经给了人，先挂失，再打{hotline-police}。
four-losses-c9-i5 = Bank card already handed over? Have the bank block it first, then ring { hotline-police }.

# 原文：视频里的人说有门路，能全额退保。您先怎么办？
four-losses-q1-ask = A man on a video says he knows a way to a full refund. What do you do first?

# 原文：留个号码，等他联系
four-losses-q1-o1 = Leave a number and wait for him

# 原文：他有了号码，会天天来劝。您交了多少、能退多少，公司才有底账。
four-losses-q1-o1-why = With your number, he will be at you every day. Only the insurer's books show what you paid and what comes back.

# 原文：拍下保单，请他估价
four-losses-q1-o2 = Send a photo and ask his price

# 原文：保单上有您的姓名和证件号，拍给他就收不回来了。
four-losses-q1-o2-why = Your name and ID number are on the policy. Once he has the picture, you cannot take it back.

# 原文：打保单电话，问公司
four-losses-q1-o3 = Ring the insurer's number on the policy

# 原文：公司有您的底账。问一句不花钱，也用不着谁的门路。
four-losses-q1-o3-why = The insurer keeps your account. Asking costs nothing, and you need nobody's back door.

# 原文：叫上孩子，一起看看
four-losses-q1-o4 = Call the children and look together

# 原文：多一双眼睛看，挺好。看完一起打保单上的电话。
four-losses-q1-o4-why = A second pair of eyes is a fine thing. Then ring the number on the policy together.

# 原文：找出保单，把上面的电话抄在本子上。
four-losses-q1-next = Find your policy and copy its phone number into your notebook.

# 原文：您好，我是保险公司客服。您昨天打来问退保能拿回多少，我们算出来了。您照保单上的电话打回来，就能查到。
four-losses-q2-show = Hello, this is your insurer's customer service. You rang yesterday to ask what you would get back if you cancelled. We have the figure now. Ring us on the number on your policy, and you can hear it.

# 原文：是您先问的，他来回话。还请您照保单上的电话打回去，这就经得起查。
four-losses-q2-why = You asked first, and this is the answer. You are even asked to ring the policy's own number, so it can all be checked.

# 原文：照保单上的电话打回去，听听那个数。
four-losses-q2-next = Ring back on the policy's number and hear the figure.

# 原文：小吴哪一句话，露了马脚？
four-losses-q3-ask = Which of Young Wu's lines gives him away?

# 说话：小吴（骗子） → 陈奶奶（老人）
# 原文：阿姨，您这份保险，年年交着不轻松吧？
four-losses-q3-l1 = Auntie, paying for this policy year after year weighs on you, doesn't it?

# 说话：陈奶奶（老人） → 小吴（骗子）
# 原文：是啊，交着有点吃力。
four-losses-q3-l2 = It does. It's getting hard to keep up.

# 说话：小吴（骗子） → 陈奶奶（老人）
# 原文：公司再来电话，您别接，都让我去谈。
four-losses-q3-l3 = If the insurer rings again, don't answer. Leave all the talking to me.

# 原文：退保是您和公司的事，他偏要挡在当中。
four-losses-q3-l3-flag = Cancelling is between you and the insurer, yet he plants himself in the middle.

# 说话：陈奶奶（老人） → 小吴（骗子）
# 原文：那我在家等你的信儿。
four-losses-q3-l4 = Then I'll wait at home for your news.

# 原文：这句是平常话。露马脚的是“您别接”：他怕您和公司说上话。
four-losses-q3-why = This line is everyday talk. What gives him away is "don't answer": he fears you will speak with the insurer.

# 原文：照保单上的电话，自己打给公司问。
four-losses-q3-next = Ring the insurer yourself, on the policy's number.

# 原文：小吴抽走一半钱。他还让陈奶奶丢了哪几样？
four-losses-q4-ask = Young Wu took half the money. What else did he rob Granny Chen of?

# 原文：生病时能赔的保障
four-losses-q4-o1 = Cover that pays when she is ill

# 原文：保单退了，病了就没得赔。年纪大了再买，常常买不成。
four-losses-q4-o1-why = With the policy gone, nothing is paid when illness comes. Later in life, it is often impossible to buy cover again.

# 原文：按月领的退休金
four-losses-q4-o2 = Her monthly pension

# 原文：退休金和保单是两回事，还会照常发。
four-losses-q4-o2-why = The pension and the policy are two separate things. Her pension still comes as always.

# 原文：证件号码的安全
four-losses-q4-o3 = The safety of her ID papers

# 原文：证件和卡经了他的手，不知道还会拿去办什么。
four-losses-q4-o3-why = Papers and card have passed through his hands. Who knows what they may yet be used for?

# 原文：自己投诉的权利
four-losses-q4-o4 = Her own right to complain

# 原文：这个一直都在。业务员要是没讲实话，她照样可以自己投诉。
four-losses-q4-o4-why = That stays hers always. If the salesman was not truthful, she can still complain herself.

# 原文：卡和密码给过外人的，去银行换卡、改密码。
four-losses-q4-next = If an outsider has had your card and password, have the bank change both.

# 原文：您好，我是退保服务中心。您那份老保单可以全额退，办成了才收费。您把身份证和保单拍照发来，就能办。
four-losses-q5-show = Hello, this is the Policy Refund Centre. Your old policy can be refunded in full, and you pay only when it is done. Just send us photos of your ID card and policy, and we can start.

# 原文：退保是您和公司的事，外面的“中心”插不上手。证件照发出去，就收不回来了。
four-losses-q5-why = Cancelling is between you and the insurer. An outside "centre" has no hand in it. A photo of your ID, once sent, cannot be called back.

# 原文：不回这一条，照保单上的电话问公司。
four-losses-q5-next = Leave it unanswered, and ask the insurer on the policy's number.

# 原文：在保险公司柜台，人家这样说。您怎么办？
four-losses-q6-ask = At the insurer's own counter they tell you this. What do you do?

# 原文：办退保，要看身份证和保单。这张表上是能拿回的数，钱退到您自己的卡上。您看清楚，想好再签。
four-losses-q6-show = To cancel, we need to see your ID card and policy. This sheet shows what you get back. The money goes to your own card. Read it through, think it over, and only then sign.

# 原文：看清数目，再定退不退
four-losses-q6-o1 = Read the figure, then decide

# 原文：能拿回多少，表上看得见。钱进您自己的卡，可以放心定。
four-losses-q6-o1-why = The sheet shows what you get back, and it goes to your own card. You can decide in peace.

# 原文：收好证件，赶紧回家去
four-losses-q6-o2 = Gather up my papers and hurry home

# 原文：护着证件是好习惯。这是公司自己的柜台，看了证件，才认得准您。
four-losses-q6-o2-why = Guarding your papers is a good habit. This is the insurer's own counter. They look at your papers to be sure it is you.

# 原文：给点辛苦钱，求个快办
four-losses-q6-o3 = Offer a little money for speed

# 原文：柜台办退保，用不着打点。该退多少，表上都写着。
four-losses-q6-o3-why = The counter needs no tips to cancel a policy. What you are due is all on the sheet.

# 原文：打给女儿，请她也听听
four-losses-q6-o4 = Ring my daughter so she hears too

# 原文：两个人一起听，心里更踏实。听完了，主意还是您拿。
four-losses-q6-o4-why = With two listening, the mind is easier. And when all is said, the decision is still yours.

# 原文：请柜台把能拿回的数，写在纸上给您。
four-losses-q6-next = Ask the counter to write down on paper what you get back.

# 原文：接到“全额退保”的电话，先做什么，后做什么？
four-losses-q7-ask = A caller offers a "full refund". What do you do first, and what next?

# 原文：说一声不用，挂断电话
four-losses-q7-i1 = Say "No, thank you" and hang up

# 原文：找出保单，看上面的电话
four-losses-q7-i2 = Find your policy and its phone number

# 原文：打过去，问能拿回多少
four-losses-q7-i3 = Ring it and ask what comes back

# 原文：和家人算一算，再定退不退
four-losses-q7-i4 = Do the sums with family, then decide

# 原文：先离开骗子，再问公司。数目清楚了，商量起来才有底。
four-losses-q7-why = First get clear of the swindler, then ask the insurer. With a firm figure, there is something to talk over.

# 原文：今天就把保单放进好找的抽屉。
four-losses-q7-next = Put your policy in an easy-to-find drawer today.

# 原文：“全额退保”这四个字，您在哪儿见过？视频里，还是电线杆上？
four-losses-guide-opening = "Full refund": where have you seen those two words? On a video, or on a lamp post?

# 原文：找代办，丢的是四样：保障、钱、证件、安心。
four-losses-guide-p1 = With an agent, four things are lost: cover, money, papers, peace of mind.

# 原文：退不退自己定。先打保单上的电话，话照实说。
four-losses-guide-p2 = To cancel or not is for you to say. Ring the number on the policy first, and tell the truth.

# 原文：听说真有人全退回来了，怎么办成的？
four-losses-guide-a1 = I hear some people really got it all back. How was that done?

# 原文：多半是教人编一套话，反复去闹。退成了，他抽走两成到六成。编的话却是您说的，查起来找的是您。
four-losses-guide-a1-answer = Mostly by telling a made-up story, over and over. If it works, he keeps two to six yuan in every ten. But the words are yours, and you are asked about them.

# 原文：证件已经给了人，怎么办？
four-losses-guide-a2 = My papers are with someone already. What can I do?

# 原文：银行卡马上挂失，身份证去派出所说明、补办，再告诉保险公司：往后只认您本人。他不肯还，就报警。
four-losses-guide-a2-answer = Have the bank block the card today. Tell the police about your ID card, and get a new one. Then tell the insurer: deal only with me in person. If he keeps the papers, report it.

# 原文：当初业务员真骗了我，就这么认了？
four-losses-guide-a3 = The salesman really did deceive me. Must I put up with it?

# 原文：不用认。您有权照实投诉，先找公司，不满意再打金融投诉电话。自己去，一分钱不花。
four-losses-guide-a3-answer = No. You have the right to complain, truthfully. First to the insurer, then to the bank and insurance complaints line. Go yourself, and it costs nothing.

# 原文：有人正等着代办的消息，听了坐不住。别说“那保险本来就不该买”。想退保不是坏事，只是自己去退。
four-losses-guide-watch = Someone may be waiting for word from an agent, and find it hard to sit still. Don't say "you should never have bought it". To cancel is no wrong. Just do it yourself.

## lessons/02-cancel-it-yourself.toml：想退保，自己退

# 原文：想退保，自己退
cancel-it-yourself-title = Cancel your policy yourself

# 原文：退保自己办，一分不给骗子赚。
cancel-it-yourself-take-home = Cancel it yourself, and not a penny goes to a swindler.

# 原文：不用代办，退保我自己去。
cancel-it-yourself-reply = No agent, thank you. I'll cancel it myself.

# 原文：小胡
cancel-it-yourself-people-scammer = Young Hu

# 原文：老周
cancel-it-yourself-people-elder = Mr Zhou

# 原文：自己买的自己退，
# 何必请人白交费。
# 保单电话打过去，
# 算清再定不吃亏。
cancel-it-yourself-c1-text =
    You bought it, you can end it too;
    Why pay to have it done for you?
    Take your policy, take the phone,
    Do the sums, and choose on your own.

# 原文：电线杆上贴着一张纸：“代办退保，全额到手。”贴纸的小胡见老周站住，凑过来搭话。
# 老周开了30年公交车，只认站牌，不抄小道。
# 他有一份保险，每年交5000元，还要再交8年。今年老伴换了膝盖，手头紧了。
# 他戴上老花镜，照保单上的电话打过去。客服说，2年交了1万元，现在退，能拿回3800元。
# 老两口算了一晚上，第二天去柜台退了。11天后，钱到了他的卡上。
# 老周说：“少拿6200元，心疼，可少在哪儿，我明白。”
cancel-it-yourself-c2-text =
    On a lamp post hung a sheet of paper: "We cancel policies for you. Every yuan back." Young Hu, who had stuck it there, saw Mr Zhou stop and sidled up to chat.
    Mr Zhou drove a bus for 30 years. He trusts the stops on the route and takes no short cuts.
    He had a policy that cost 5,000 yuan a year, with 8 years still to pay. This year his wife was given a new knee, and money was tight.
    He put on his reading glasses and rang the number on the policy. He had paid 10,000 yuan in 2 years, they told him. If he cancelled now, he would get back 3,800 yuan.
    Husband and wife did sums all evening, and the next day they cancelled at the counter. After 11 days the money was on his card.
    "It's 6,200 yuan less, and that hurts," said Mr Zhou. "But I know where it went."

# 原文：老话说“求人不如求己”。退保这件事，正好用得上。
cancel-it-yourself-c3-text = An old saying: "Rather than ask others, ask yourself." For cancelling a policy it is just right.

# 原文：两个词弄明白，退保心里就有数。
# 合同上的“犹豫期”，就是反悔期。从签收合同算起，常见是{figure-cooling-off-days}，具体看合同。
# 反悔期里退，交了1000元，就退1000元。有的要扣工本费，不超过10元。
# 过了反悔期，退的是“现金价值”，就是退保能拿回的钱。头几年，它比交进去的少得多。
# 打个比方：交了2000元，第二年退，也许只拿回700元。保单里有一张表，每年的数都印着。
cancel-it-yourself-c4-text =
    Two terms are good to know before you cancel.
    The first, in your contract, is the "cooling-off period": days in which you may change your mind. It runs from the day you sign for the contract, often for { figure-cooling-off-days }. Your own contract says how long.
    Cancel within it, and for 1,000 yuan paid you get 1,000 yuan back. Some keep a small charge for the paperwork, no more than 10 yuan.
    After it, you get the "cash value": what you get back when you cancel. In the first years it is far less than you paid in.
    Say you paid 2,000 yuan. If you cancel in the second year, perhaps only 700 yuan comes back. A table in your policy gives the figure for every year.

# 说话：小胡（骗子） → 老周（老人）
# 原文：大爷，想退保？我替您办，一分不亏。
cancel-it-yourself-c5-l1 = Thinking of cancelling, Uncle? I'll do it for you. You won't lose a single yuan.

# 原文：过了反悔期，退多少按合同算。他一张嘴改不了。
cancel-it-yourself-c5-l1-flag = After the cooling-off period, the contract decides what comes back. All his talk cannot change it.

# 说话：老周（老人） → 小胡（骗子）
# 原文：我自己去柜台，不也能退？
cancel-it-yourself-c5-l2 = Can't I go to the counter and cancel it myself?

# 说话：小胡（骗子） → 老周（老人）
# 原文：您自己去没用，公司不会理您。
cancel-it-yourself-c5-l3 = No use going yourself. They won't take any notice of you.

# 原文：自己退是您的权利，公司应当给您办。
cancel-it-yourself-c5-l3-flag = Cancelling is your right, and the insurer has to see to it.

# 说话：老周（老人） → 小胡（骗子）
# 原文：你替我办，要收多少钱？
cancel-it-yourself-c5-l4 = And if you do it, what do you charge?

# 说话：小胡（骗子） → 老周（老人）
# 原文：不多。退回来的钱，您拿七成，我拿三成。
cancel-it-yourself-c5-l5 = Not much. Of what comes back, seven parts are yours and three are mine.

# 原文：退1万元，他就拿走3000元。
cancel-it-yourself-c5-l5-flag = Out of 10,000 yuan, he would take 3,000 yuan.

# 说话：老周（老人） → 小胡（骗子）
# 原文：我先打保单上的电话问问。
cancel-it-yourself-c5-l6 = I'll ring the number on my policy first.

# 说话：小胡（骗子） → 老周（老人）
# 原文：别问了，今天签字，过两天就办不成了。
cancel-it-yourself-c5-l7 = Never mind asking. Sign today. In a day or two it can't be done.

# 原文：催着您签，是怕您一打听就明白。
cancel-it-yourself-c5-l7-flag = He hurries you because one question would make it all plain.

# 说话：老周（老人） → 小胡（骗子）
# 原文：那就不用了，退保我自己去。
cancel-it-yourself-c5-l8 = Then no, thank you. I'll cancel it myself.

# 原文：买保险的人，一般可以自己退保。公司收到通知后，要在{figure-surrender-refund-days}内退还现金价值。
cancel-it-yourself-c6-text = If you bought the policy, you may as a rule cancel it yourself. Once the insurer has your notice, it must pay back the cash value within { figure-surrender-refund-days }.

# 原文：《中华人民共和国保险法》第十五条、第四十七条
cancel-it-yourself-c6-source = Insurance Law of the People's Republic of China, Articles 15 and 47

# 原文：业务员没讲实话，您可以向公司投诉。事情简单的，公司要在15天内办好，告诉您结果。
cancel-it-yourself-c7-text = If the salesman did not tell you the truth, you may complain to the insurer. A simple case must be settled within 15 days, and you must be told the result.

# 原文：《银行业保险业消费投诉处理管理办法》，2020年3月1日起施行
cancel-it-yourself-c7-source = Administrative Measures for Handling Consumer Complaints in Banking and Insurance, in force since 1 March 2020

# 原文：打保单上的电话，问反悔期过了没有。
cancel-it-yourself-c8-i1 = Ring the number on your policy. Ask whether the cooling-off period is over.

# 原文：再问一句：今天退，能拿回多少？
cancel-it-yourself-c8-i2 = Then ask: if I cancel today, what do I get back?

# 原文：和家人算一算：留着好，还是退了好。
cancel-it-yourself-c8-i3 = Do the sums with your family: better to keep it, or to cancel?

# 原文：要退，带上身份证、保单和自己的卡去柜台。
cancel-it-yourself-c8-i4 = To cancel, take your ID card, your policy and your own bank card to the counter.

# 原文：业务员没讲实话的，先向公司投诉，再打{hotline-finance}。
cancel-it-yourself-c8-i5 = If the salesman was not truthful, complain to the insurer first, then ring { hotline-finance }.

# 原文：签收合同第5天，您不想要这份保险了。怎么办？
cancel-it-yourself-q1-ask = It is day 5 after you signed for the contract. You no longer want this policy. What do you do?

# 原文：交500元，请人代退
cancel-it-yourself-q1-o1 = Pay someone 500 yuan to cancel it

# 原文：这500元可以省下。反悔期里退，自己办就行，用不着先交钱。
cancel-it-yourself-q1-o1-why = You can keep those 500 yuan. In the cooling-off period you can cancel it yourself, with nothing to pay first.

# 原文：打保单电话，说要退
cancel-it-yourself-q1-o2 = Ring the policy's number and cancel

# 原文：第5天，一般还在反悔期里。交的钱差不多都能退回来。
cancel-it-yourself-q1-o2-why = On day 5 you are, as a rule, still in the cooling-off period. Nearly all you paid can come back.

# 原文：先放一放，明年再说
cancel-it-yourself-q1-o3 = Leave it until next year

# 原文：不急是好性子。只是过了反悔期，能拿回的钱就少多了。
cancel-it-yourself-q1-o3-why = Not rushing is a fine quality. Only, after the cooling-off period, far less comes back.

# 原文：看看合同是哪天签收的，写在封面上。
cancel-it-yourself-q1-next = See which day you signed for the contract. It is on the cover.

# 原文：您好，我是退保办理处。您那份保险的反悔期延长了，还能全额退。您先交200元手续费，我们就替您办下来。
cancel-it-yourself-q2-show = Hello, this is the Policy Cancelling Office. Your cooling-off period has been made longer, so you can still have a full refund. Pay a handling fee of 200 yuan first, and we will see to it for you.

# 原文：反悔期写在合同里，外人延不了。事还没办就收钱，是骗子的老路子。
cancel-it-yourself-q2-why = The cooling-off period stands in the contract, and no outsider can make it longer. Money before anything is done: that is the swindlers' old road.

# 原文：挂断，翻开合同看反悔期那一条。
cancel-it-yourself-q2-next = Hang up, and find the cooling-off clause in your contract.

# 原文：打电话给公司问退保，先问清哪几样？
cancel-it-yourself-q3-ask = You ring the insurer about cancelling. Which things do you ask first?

# 原文：反悔期过了没有
cancel-it-yourself-q3-o1 = Is the cooling-off period over?

# 原文：没过，交的钱差不多都能退。过了，退的是现金价值。
cancel-it-yourself-q3-o1-why = If it is not, nearly all you paid can come back. If it is, you get the cash value.

# 原文：哪家代办退得快
cancel-it-yourself-q3-o2 = Which agent cancels fastest?

# 原文：自己办就行。公司收到通知，{figure-surrender-refund-days}内要把钱退给您。
cancel-it-yourself-q3-o2-why = You can do it yourself. Once the insurer has your notice, it must pay you within { figure-surrender-refund-days }.

# 原文：今天退能拿多少
cancel-it-yourself-q3-o3 = What do I get back today?

# 原文：这个数就是现金价值。知道了数，才好算划不划算。
cancel-it-yourself-q3-o3-why = That figure is the cash value. Once you know it, you can work out whether cancelling is worth it.

# 原文：退了还保不保我
cancel-it-yourself-q3-o4 = Am I still covered after cancelling?

# 原文：一退，保障就停了。家里谁靠它，先想一想。
cancel-it-yourself-q3-o4-why = Cancel, and the cover stops. Think first who at home relies on it.

# 原文：找谁能多退一点
cancel-it-yourself-q3-o5 = Who could get me a bit more?

# 原文：能退多少，合同里那张表写着。找谁问，都是这个数。
cancel-it-yourself-q3-o5-why = The table in the contract says what comes back. Whoever asks for you, the figure is the same.

# 原文：拿张纸，把要问的话先写下来。
cancel-it-yourself-q3-next = Take a sheet of paper and write down your questions first.

# 原文：客服这样答您。您听了，怎么想更合适？
cancel-it-yourself-q4-ask = The insurer's customer service tells you this. How would you take it?

# 原文：您交了2年，一共2000元，反悔期已经过了。今天退，能拿回700元。每年的数，都在保单里那张表上。
cancel-it-yourself-q4-show = You have paid for 2 years, 2,000 yuan in all, and the cooling-off period is over. If you cancel today, you get back 700 yuan. The figure for every year is in the table in your policy.

# 原文：这是公司少算了钱
cancel-it-yourself-q4-o1 = The insurer has counted too little

# 原文：心疼钱，谁都一样。先对一对表，数对得上，就是照合同算的。
cancel-it-yourself-q4-o1-why = Anyone would mind losing that money. Look at the table first. If the figures agree, it was reckoned by the contract.

# 原文：找代办把差额要回来
cancel-it-yourself-q4-o2 = Have an agent win back the rest

# 原文：代办常靠教人编话去闹，还要抽走两成到六成。
cancel-it-yourself-q4-o2-why = Agents often teach people a made-up story to make a fuss with. Then they keep two to six yuan in every ten.

# 原文：问问孩子，一起看表
cancel-it-yourself-q4-o3 = Ask the children; read the table together

# 原文：一起看表，看得更清楚。数对上了，再算划不划算。
cancel-it-yourself-q4-o3-why = Together you see the table more clearly. If the figure agrees, work out whether cancelling is worth it.

# 原文：先对那张表，再决定
cancel-it-yourself-q4-o4 = Look at the table, then decide

# 原文：过了反悔期，退的是现金价值，头几年少。表上对得上，就是真的。
cancel-it-yourself-q4-o4-why = After the cooling-off period you get the cash value, and that is low in the first years. If the table agrees, the figure is true.

# 原文：翻到保单里那张表，找到今年这一行。
cancel-it-yourself-q4-next = Turn to the table in your policy and find the line for this year.

# 原文：小胡哪一句话不对劲？
cancel-it-yourself-q5-ask = Which of Young Hu's lines does not ring true?

# 说话：小胡（骗子） → 老周（老人）
# 原文：大爷，您这份保险交了几年了？
cancel-it-yourself-q5-l1 = Uncle, how many years have you been paying into this policy?

# 说话：老周（老人） → 小胡（骗子）
# 原文：2年了，想问问能退多少。
cancel-it-yourself-q5-l2 = 2 years. I'd like to know what I'd get back.

# 说话：小胡（骗子） → 老周（老人）
# 原文：先交800元保证金，我马上替您跑。
cancel-it-yourself-q5-l3 = Pay a bond of 800 yuan first, and I'll get going for you at once.

# 原文：事没办，先收钱。钱到了他手里，就难要回来。
cancel-it-yourself-q5-l3-flag = Money before anything is done. Once it is in his hands, it is hard to get back.

# 说话：老周（老人） → 小胡（骗子）
# 原文：公司要是问我为什么退呢？
cancel-it-yourself-q5-l4 = And if the insurer asks why I'm cancelling?

# 说话：小胡（骗子） → 老周（老人）
# 原文：您就说业务员骗您是存款，一口咬定。
cancel-it-yourself-q5-l5 = Say the salesman cheated you and called it a bank deposit. Stick to that.

# 原文：没有的事教您说。话是您说的，责任也成了您的。
cancel-it-yourself-q5-l5-flag = He teaches you to say what never happened. The words become yours, and you must answer for them.

# 原文：这句是平常问答。不对劲的两句，一句先要钱，一句教人说假话。
cancel-it-yourself-q5-why = This is ordinary talk. Of the two lines that ring false, one wants money first, and one teaches a lie.

# 原文：保证金不交，自己给公司打电话。
cancel-it-yourself-q5-next = Pay no bond, and ring the insurer yourself.

# 原文：您签收合同第9天申请退保，我们已经收到。应退1000元，会退回您交费的那张卡。有事请打保单上的电话。
cancel-it-yourself-q6-show = You asked to cancel on day 9 after signing for your contract. We have received your request. You are due 1,000 yuan, which will go back to the card you paid with. If you have questions, ring the number on your policy.

# 原文：您自己申请的，在反悔期里，钱也原路退回。没要密码，也没叫您先交钱。
cancel-it-yourself-q6-why = You asked for it yourself, within the cooling-off period, and the money goes back the way it came. Nobody wants a password, or money first.

# 原文：过几天查一查卡，看看钱到了没有。
cancel-it-yourself-q6-next = In a few days, look whether the money has reached your card.

# 原文：业务员真没讲实话，您想讨个说法。先后怎么走？
cancel-it-yourself-q7-ask = The salesman really was not truthful, and you want it put right. In what order do you go?

# 原文：收好合同、单据和聊天记录
cancel-it-yourself-q7-i1 = Keep contract, receipts and chat messages safe

# 原文：照实向保险公司投诉
cancel-it-yourself-q7-i2 = Complain truthfully to the insurer

# 原文：对答复不满意，打{hotline-finance}
cancel-it-yourself-q7-i3 = Not happy with the answer? Ring { hotline-finance }

# 原文：还谈不拢，申请调解
cancel-it-yourself-q7-i4 = Still no agreement? Ask for mediation

# 原文：单据先收好，说话有凭据。先问公司，走不通再走下一步。
cancel-it-yourself-q7-why = With the papers safe, you can prove what you say. Ask the insurer first, and go one step further only if that leads nowhere. Mediation means that a neutral person helps both sides agree.

# 原文：把合同和收据，收进同一个袋子。
cancel-it-yourself-q7-next = Put the contract and the receipts into one bag.

# 原文：要是想退一份保险，您头一个电话会打给谁？
cancel-it-yourself-guide-opening = If you wished to cancel a policy, whom would you ring first?

# 原文：退保是自己的权利，自己去，不用交代办费。
cancel-it-yourself-guide-p1 = Cancelling is your own right. Go yourself, and there is no agent's fee to pay.

# 原文：反悔期里退，交的差不多都拿回。过了，退的是现金价值，那张表上写着。
cancel-it-yourself-guide-p2 = In the cooling-off period nearly all comes back. After it, you get the cash value. It stands in the table.

# 原文：公司拖着不给退，怎么办？
cancel-it-yourself-guide-a1 = And if the insurer keeps putting it off?

# 原文：把申请那天记下来。法律写明，公司收到通知后{figure-surrender-refund-days}内要退。拖了，先向公司投诉，再打金融投诉电话。
cancel-it-yourself-guide-a1-answer = Write down the day you asked. The law says: the insurer pays within {figure-surrender-refund-days} of being told. If it is late, complain to them first. Then ring the complaints line.

# 原文：腿脚不好，去不了柜台呢？
cancel-it-yourself-guide-a2 = I can't walk to the counter. What then?

# 原文：打保单上的电话问。有的手机上能办，有的能上门，有的能委托家里人。委托书写明白，别托外人。
cancel-it-yourself-guide-a2-answer = Ring the number on the policy and ask. Some do it by phone, some come to you, some let family act. Put it clearly in writing, and let no outsider do it.

# 原文：交了两年只退一点点，这合理吗？
cancel-it-yourself-guide-a3 = I paid for two years and get so little back. Is that fair?

# 原文：心疼是真的。先看那张表，对得上就是照合同算的。当时没给您讲明白的，可以照实投诉。
cancel-it-yourself-guide-a3-answer = It does hurt. Look at the table first: if it agrees, it is as the contract says. If nobody made that clear to you, you may complain, truthfully.

# 原文：有人算完要少拿一大截，会难过，也会怨当初。别催他退，也别劝他留。数算清了，请他回家想一夜。
cancel-it-yourself-guide-watch = Some work it out, see how much is missing, and are sad or bitter. Don't press them to cancel, nor to keep it. When the sum is clear, let them sleep on it.

## lessons/03-sales-lines.toml：卖保险的话，怎么听

# 原文：卖保险的话，怎么听
sales-lines-title = How to hear a sales pitch

# 原文：他说得再好，也请他指出写在哪一页。
sales-lines-take-home = However well he talks, ask him which page it is on.

# 原文：材料给我，我带回家看懂了再说。
sales-lines-reply = Give me the papers, please. I'll read them at home first.

# 原文：小何
sales-lines-people-scammer = Young Ho

# 原文：林老师
sales-lines-people-elder = Mrs Lin

# 原文：嘴上开出一朵花，
# 纸上半句没有它。
# 请他翻开指一下，
# 看不懂就带回家。
sales-lines-c1-text =
    His words are flowers, fresh and sweet,
    But none are on the printed sheet.
    "Which page?" is all you need to say;
    Not clear? Then take it home today.

# 原文：立冬那天，林老师去银行，想把到期的5万元再存上。她教了一辈子音乐，谁唱跑了调，一听就知道。
# 一个年轻人迎上来，说他叫小何。“这也是存款，利息高，还送保障。”
# 林老师听着，这话跑了调：存款怎么还送保障呢？她递过纸笔，请小何写下“这是存款”。小何笑笑，没有接笔。
# 她把材料带回家，和女儿一看，原来是10年的保险。第二年退，要少拿1万元，够她买大半年的菜。
# 第二天，她把钱存成定期，哼着歌回了家。
sales-lines-c2-text =
    It was the Start of Winter, early in November. Mrs Lin's deposit had come due, and she went to put the 50,000 yuan back in the bank. She taught music all her life, and hears at once when someone sings off key.
    A young man came up to her. Young Ho was the name. "This is a deposit too," he said. "High interest, and you get cover thrown in."
    That was off key. Since when does a deposit come with cover? She held out pen and paper, and asked Young Ho to write: "This is a deposit." Young Ho smiled, and did not take the pen.
    She carried the papers home and read them with her daughter. It was an insurance policy of 10 years. Cancelled in the second year, it would give back 10,000 yuan less: more than half a year of her groceries.
    The next day she put the money on fixed deposit, in the bank for a set time. She hummed all the way home.

# 原文：老话说“耳听为虚，眼见为实”。好听的话，请他翻到那一页，指给您看。
sales-lines-c3-text = An old saying: "Ears may be fooled, eyes see it plain." When the words are sweet, ask to have it shown to your eyes.

# 说话：小何（骗子） → 林老师（老人）
# 原文：阿姨，这跟存款一样，还送您一份保障。
sales-lines-c4-l1 = It's just like a deposit, Auntie, and you get cover thrown in.

# 原文：存款就是存款。送保障的，多半是保险。
sales-lines-c4-l1-flag = A deposit is a deposit. If cover is thrown in, it is most likely insurance.

# 说话：林老师（老人） → 小何（骗子）
# 原文：那请你写上“这是存款”，盖个章。
sales-lines-c4-l2 = Then please write "this is a deposit", and stamp it.

# 说话：小何（骗子） → 林老师（老人）
# 原文：哎呀，不用写。随时能取，一分不亏。
sales-lines-c4-l3 = Oh, no need to write anything. Take it out any time, and you won't lose a yuan.

# 原文：保险退得早要亏。亏多少，合同里的表写着。
sales-lines-c4-l3-flag = Cancel insurance early, and you do lose. How much, the table in the contract says.

# 说话：林老师（老人） → 小何（骗子）
# 原文：第二年取，能拿回多少？在哪一页？
sales-lines-c4-l4 = If I take it out in the second year, what do I get back? On which page?

# 说话：小何（骗子） → 林老师（老人）
# 原文：您放心，100元一年给4块5，肯定有。
sales-lines-c4-l5 = Don't you worry. It's 4.5 yuan a year on every 100 yuan, for certain.

# 原文：写进合同的才算保证，演示的数说不准。
sales-lines-c4-l5-flag = Only what is in the contract is guaranteed. Figures in an illustration are no more than perhaps.

# 说话：林老师（老人） → 小何（骗子）
# 原文：我回家跟女儿商量一下。
sales-lines-c4-l6 = I'll go home and talk it over with my daughter.

# 说话：小何（骗子） → 林老师（老人）
# 原文：今天就停售了，您先签，后面我替您填。
sales-lines-c4-l7 = It comes off sale today. You sign now, and I'll fill in the rest for you.

# 原文：又催您签，又让您签空白。碰上哪一样，都该停笔。
sales-lines-c4-l7-flag = He hurries you, and he has you sign blanks. Either one is reason to put down the pen.

# 说话：林老师（老人） → 小何（骗子）
# 原文：材料给我，我看懂了再说。
sales-lines-c4-l8 = Give me the papers. When I understand them, we'll see.

# 原文：“跟存款一样，还送保障”
sales-lines-c5-i1 = "Just like a deposit, with cover thrown in"

# 原文：“随时能取，一分不亏”
sales-lines-c5-i2 = "Take it out any time, and lose nothing"

# 原文：“回访电话来了，您都答‘清楚’”
sales-lines-c5-i3 = "When they ring to check, say it's all clear"

# 原文：“旧的退了，换份新的更好”
sales-lines-c5-i4 = "Drop the old one; a new one is better"

# 原文：一个人在一家银行的存款，本钱加利息，最高保{figure-deposit-cover}。这是给存款的保障，所以要问清：这是不是存款？
sales-lines-c6-text = One person's deposits in one bank are protected up to { figure-deposit-cover }, money and interest together. This protection is for deposits. So do ask: is this a deposit, or is it not?

# 原文：内地：《存款保险条例》第五条。别处：当地的存款保障机构
sales-lines-c6-source = Mainland: Deposit Insurance Regulation, Article 5. Elsewhere: the deposit protection body of the place

# 原文：卖保险的人不许骗您，也不许瞒下要紧的事。真瞒了您，先找公司，再打{hotline-finance}。
sales-lines-c7-text = People who sell insurance may not cheat you, nor hide what matters. If something was hidden from you, go to the insurer first, then ring { hotline-finance }.

# 原文：《中华人民共和国保险法》第一百一十六条、第一百三十一条
sales-lines-c7-source = Insurance Law of the People's Republic of China, Articles 116 and 131

# 原文：问：这是存款，还是保险？请写下来。
sales-lines-c8-i1 = Ask: is this a deposit or insurance? Please write it down.

# 原文：问：第二年退，拿回多少？请指给我看。
sales-lines-c8-i2 = Ask: if I cancel in the second year, what comes back? Please show me.

# 原文：问：哪些收益写进了合同，哪些只是演示？
sales-lines-c8-i3 = Ask: which gains are in the contract, and which are only an illustration?

# 原文：当天不签，材料带回家，和家人一起看。
sales-lines-c8-i4 = Sign nothing that day. Take the papers home and read them with your family.

# 原文：买了以后来回访，没讲清的就说没讲清。
sales-lines-c8-i5 = When the insurer rings after the sale, say plainly what was not made clear.

# 原文：有人说：“这跟存款一样。”您怎么接话？
sales-lines-q1-ask = Someone says: "It's just like a deposit." What do you answer?

# 原文：“那我先买一半试试。”
sales-lines-q1-o1 = "Then I'll buy half, to see."

# 原文：买一半，这一半也是保险，不是存款。先弄清它是什么。
sales-lines-q1-o1-why = Half of it is still insurance, not a deposit. First find out what it is.

# 原文：“请写上：这是存款。”
sales-lines-q1-o2 = "Please write: this is a deposit."

# 原文：真是存款，写下来不难。不肯写，您心里就有数了。
sales-lines-q1-o2-why = If it is one, that is easily written. If he won't write it, you have your answer.

# 原文：“邻居买了，我也买。”
sales-lines-q1-o3 = "My neighbour bought it. So will I."

# 原文：邻居也许同样没听明白。合同各看各的，看懂了再说。
sales-lines-q1-o3-why = Perhaps nobody made it clear to your neighbour either. Read your own contract first, and then see.

# 原文：“我先问问我女儿。”
sales-lines-q1-o4 = "I'll ask my daughter first."

# 原文：商量一下很好。再请他写下来，一起看更清楚。
sales-lines-q1-o4-why = Talking it over is very good. Have him write it down too, and you both see more clearly.

# 原文：随身带支笔，请他写下“这是存款”。
sales-lines-q1-next = Carry a pen, and ask him to write "this is a deposit".

# 原文：您好，我是保险公司的回访员。您上周买的是10年期的保险，不是存款，早退会亏。这些当时给您讲清楚了吗？
sales-lines-q2-show = Hello, I'm ringing from your insurer to check with you after the sale. What you bought last week is a 10-year insurance policy, not a deposit. Cancelling early loses money. Was all this made clear to you?

# 原文：回访是来核对的。他把“不是存款、早退会亏”都说在明处，也没叫您转钱。
sales-lines-q2-why = Insurers ring after a sale to check. He says openly that it is not a deposit and that cancelling early loses money. And he asks for no money.

# 原文：照实答。没讲清的，就说没讲清。
sales-lines-q2-next = Answer as it was. If something was not made clear, say so.

# 原文：小何哪一句话信不得？
sales-lines-q3-ask = Which of Young Ho's lines is not to be relied on?

# 说话：小何（骗子） → 林老师（老人）
# 原文：您看，这一页是演示的收益。
sales-lines-q3-l1 = Look, this page is an illustration of what it earns.

# 说话：林老师（老人） → 小何（骗子）
# 原文：演示的，就一定能拿到吗？
sales-lines-q3-l2 = An illustration? Am I certain to get that?

# 说话：小何（骗子） → 林老师（老人）
# 原文：肯定能拿到，100元一年给4块5。
sales-lines-q3-l3 = Quite certain. On 100 yuan you get 4.5 yuan a year.

# 原文：演示的数说不准，他偏说一定有。
sales-lines-q3-l3-flag = An illustration is no more than perhaps, yet he calls it certain.

# 说话：林老师（老人） → 小何（骗子）
# 原文：这些我还没太听懂。
sales-lines-q3-l4 = I haven't quite followed all this yet.

# 说话：小何（骗子） → 林老师（老人）
# 原文：没事，回访电话来了，您都答“清楚”就行。
sales-lines-q3-l5 = Never mind. When they ring to check, just say it's all "clear".

# 原文：没听懂却教您答清楚，往后想说理就难了。
sales-lines-q3-l5-flag = He has you say "clear" when it is not. That makes it hard to put your case later.

# 原文：这句没什么不妥。信不得的，是“肯定能拿到”和“都答‘清楚’”。
sales-lines-q3-why = There is nothing amiss in this line. Do not rely on "quite certain", nor on "say it's all clear".

# 原文：请他指一指，合同里哪行写着“保证”。
sales-lines-q3-next = Ask him to point out the line in the contract that says "guaranteed".

# 原文：阿姨，这份保险今天停售，买了随时能取，一分不亏。我再返您2000元现金。孩子那边先别说，回头给个惊喜。
sales-lines-q4-show = Auntie, this policy comes off sale today. Once you have it, take the money out any time and lose nothing. And I'll give you 2,000 yuan back in cash. Not a word to the children yet. Let it be a nice surprise.

# 原文：催您今天签，又让您瞒着孩子。合同外返钱也不合规，羊毛出在羊身上。
sales-lines-q4-why = He wants you to sign today and keep it from your children. Cash outside the contract is against the rules, and it comes out of your own purse.

# 原文：笔放下，当着他的面给孩子打电话。
sales-lines-q4-next = Put down the pen, and ring your children in front of him.

# 原文：大妈，这是保险，不是存款，头几年退要亏。您过了60岁，我们要录音录像。您同意就开始，没听懂随时问。
sales-lines-q5-show = Auntie, this is insurance, not a deposit, and cancelling in the first years loses money. As you are over 60, we have to record sound and picture. If you agree, we'll begin. Ask whenever something is not clear.

# 原文：是保险、早退要亏，他先讲明了。实在的业务员，就是这样说话。
sales-lines-q5-why = That it is insurance, and that cancelling early loses money, he says first of all. This is how an honest salesman talks.

# 原文：对着镜头，没听懂的地方当场问。
sales-lines-q5-next = In front of the camera, ask at once about anything that is not clear.

# 原文：他劝您退了旧保单，换份新的。先想想哪几样？
sales-lines-q6-ask = He urges you to drop an old policy for a new one. Which things do you think of first?

# 原文：新的听着更划算
sales-lines-q6-o1 = The new one sounds better value

# 原文：听着划算，要看纸上。按您现在的年纪，新的常常更贵。
sales-lines-q6-o1-why = However it sounds, look at the paper. At the age you are now, a new one often costs more.

# 原文：中间生病谁来赔
sales-lines-q6-o2 = Who pays if I'm ill in between?

# 原文：旧保障停了，新保障常要等些日子。这段时间病了，可能没人赔。
sales-lines-q6-o2-why = The old cover stops, and the new one often makes you wait. Fall ill in that time, and perhaps nobody pays.

# 原文：他跑几趟不容易
sales-lines-q6-o3 = He has taken so much trouble

# 原文：体谅人是好心。保障是您自己的，慢慢定，不欠他什么。
sales-lines-q6-o3-why = It is kind of you to feel for him. But the cover is your own. Take your time; you owe him nothing.

# 原文：新的还收不收我
sales-lines-q6-o4 = Will the new one accept me?

# 原文：年纪大了，身体有了毛病，新保险可能不收。旧的先留着。
sales-lines-q6-o4-why = With the years, and an ailment or two, a new insurer may say no. Keep the old one for now.

# 原文：旧保单先别动，打上面的电话问问。
sales-lines-q6-next = Leave the old policy as it is. Ring its number and ask.

# 原文：大妈，我是银行的人。这个存款是新的，利息高，还送您一份保障。您先在单子上签个名，空着的我来填。
sales-lines-q7-show = Auntie, I'm from the bank. This is a new kind of deposit: high interest, and you get cover thrown in. You just sign your name on the form, and I'll fill in the blanks.

# 原文：存款不送保障，这多半是保险。空单子签了名，后来填的都算您说的。
sales-lines-q7-why = Deposits do not come with cover, so this is most likely insurance. Sign an empty form, and whatever is filled in later counts as yours.

# 原文：看看胸牌，问清他是哪家单位的人。
sales-lines-q7-next = Look at his badge, and ask which company he works for.

# 原文：卖保险的说过的话里，哪一句让您最动心？
sales-lines-guide-opening = Of all that insurance sellers have told you, what tempted you most?

# 原文：说得再好，请他指出写在哪一页。写进合同的才算数。
sales-lines-guide-p1 = However well he talks, ask which page it is on. Only what is in the contract counts.

# 原文：今天不签，天塌不下来。没讲清的，回访时就说没讲清。
sales-lines-guide-p2 = If you don't sign today, the sky won't fall. What was not clear, say so when they ring to check.

# 原文：不签，会不会伤了人情？
sales-lines-guide-a1 = If I don't sign, will I hurt their feelings?

# 原文：真替您想的人，不催您今天签。一句“我带回家看懂了再说”，谁也不伤。
sales-lines-guide-a1-answer = Whoever really cares for you won't press you to sign today. "I'll read it at home first" hurts nobody.

# 原文：卖保险的是我外甥，总不会骗我吧？
sales-lines-guide-a2 = The seller is my own nephew. Surely he won't cheat me?

# 原文：他未必想骗您，也可能自己没弄明白。照样三问，照样看合同，亲戚才处得长久。
sales-lines-guide-a2-answer = He may not mean to. Perhaps he has not understood it himself. Ask your three questions and read the contract all the same. It keeps a family close.

# 原文：演示的收益，能信几分？
sales-lines-guide-a3 = The gains in the illustration: how far can I trust them?

# 原文：演示是打比方，写着“保证”的才作数。请他拿笔，把合同里“保证”的那几个数圈出来。
sales-lines-guide-a3-answer = An illustration is a "suppose". Only what says "guaranteed" counts. Let him take a pen, and ring the "guaranteed" figures in the contract.

# 原文：台下也许有人做过保险，或者孩子正在卖保险。说那几句话就好，别说那一行人。实在的业务员很多。
sales-lines-guide-watch = Someone here may have sold insurance, or have a child who does. Speak of the sales lines, not of the people. Many who sell it are honest.

## lessons/04-read-a-policy.toml：看懂一张保单

# 原文：看懂一张保单
read-a-policy-title = How to read a policy

# 原文：看保单，先抄三个数：反悔期、交费、早退拿多少。
read-a-policy-take-home = Copy three figures: days to change your mind, what you pay, what early leaving gives back.

# 原文：我自己打保单封面的电话。
read-a-policy-reply = I'll ask on the number on my policy's cover.

# 原文：小柴
read-a-policy-people-scammer = Young Chai

# 原文：贾师傅
read-a-policy-people-elder = Mr Jia

# 原文：豆豆
read-a-policy-people-family = Doudou

# 原文：保单厚厚像本账，
# 三个数字找一趟。
# 反悔交费退多少，
# 抄在自家本子上。
read-a-policy-c1-text =
    A policy is a heavy tome;
    Three figures are all you need take home:
    The days, the payments, the money back.
    Copy them out, and you'll keep track.

# 原文：腊月擦柜子，贾师傅从饼干盒底翻出一份保单，纸都发黄了。厚厚一本，看着就眼晕。
# 他75岁，在自来水公司抄了30年表。再脏的表箱，他也只看三个数。他朝里屋喊：“豆豆，拿爷爷的抄表本来。”
# 头一个数是反悔期。从签收那天算起，早过了，那是8年前的事。
# 第二个数是交费。每年6000元，交10年，交过8年，还剩2年。今年这笔他忘了，晚了35天。
# 第三个数是“现金价值”，就是今天退能拿回的钱。表上第8年那一行，写着41000元。
# 交了48000元，退要少拿7000元。贾师傅打定主意：不退。第二天，他去柜台补上了6000元。
# 柜员说：“您来得正好，保障没断。”贾师傅把三个数抄在封面里头，换了个新盒子。
read-a-policy-c2-text =
    Tidying up before New Year, Mr Jia found a policy under a biscuit tin. It was yellow with age, and so thick that his head swam.
    He is 75, and read meters for the waterworks for 30 years. However dirty the box, he looks for three figures. "Doudou, bring Grandad's meter book."
    One: the cooling-off period. It runs from the day he signed for the policy, 8 years ago, and was long over.
    Two: the payments. 6,000 yuan a year for 10 years; 8 paid, 2 to go. This year's he had forgotten, 35 days ago.
    Three: the "cash value", what comes back if he cancels today. In the table, year 8 said 41,000 yuan.
    He had paid 48,000 yuan, so it would be 7,000 yuan less. Mr Jia kept his policy, and paid the 6,000 yuan at the counter the next day.
    "Just in time," said the teller. "You are still covered." He copied the three figures inside the cover, and found it a new box.

# 原文：老话讲“丑话说在前头”。保单上“责任免除”那几行，就是公司说在前头的丑话：这几样不赔。
read-a-policy-c3-text = An old saying: put the hard words first. In a policy they stand under "exclusions": what the insurer will not pay for.

# 说话：小柴（骗子） → 贾师傅（老人）、豆豆（家人）
# 原文：贾先生，您的保单失效了，交1200元激活费就能用。
read-a-policy-c4-l1 = Mr Jia, your policy has lapsed. For an activation fee of 1,200 yuan it works again.

# 原文：忘了交费，补的是保费，交给公司。“激活费”进的是他的口袋。
read-a-policy-c4-l1-flag = What he forgot is the premium, and that goes to the insurer. An "activation fee" goes into this man's pocket.

# 说话：贾师傅（老人） → 小柴（骗子）、豆豆（家人）
# 原文：才晚了35天，合同上写的是60天。
read-a-policy-c4-l2 = I'm 35 days late. The contract says 60 days.

# 说话：小柴（骗子） → 贾师傅（老人）、豆豆（家人）
# 原文：那是老规定。您把保单首页拍来，我替您查。
read-a-policy-c4-l3 = That's the old rule. Send me a photo of the first page, and I'll look it up.

# 原文：首页有姓名和证件号，拍出去就收不回来。
read-a-policy-c4-l3-flag = Name and ID number are on that page. Once sent, they cannot be called back.

# 说话：贾师傅（老人） → 小柴（骗子）、豆豆（家人）
# 原文：今年退能拿多少，在第几页，你说说？
read-a-policy-c4-l4 = If I cancel this year, what comes back, and on which page is it?

# 说话：小柴（骗子） → 贾师傅（老人）、豆豆（家人）
# 原文：那张表看了心烦，我给您换份新的，更划算。
read-a-policy-c4-l5 = That table only upsets people. I'll get you a new policy, better value.

# 原文：不让看表，是怕您看懂了不肯换。
read-a-policy-c4-l5-flag = He won't have the table read: whoever understands it won't change.

# 说话：豆豆（家人） → 小柴（骗子）、贾师傅（老人）
# 原文：爷爷，封面上印着公司的电话呢。
read-a-policy-c4-l6 = Grandad, the company's number is on the cover.

# 说话：小柴（骗子） → 贾师傅（老人）、豆豆（家人）
# 原文：那个难打，您打我手机就行。
read-a-policy-c4-l7 = You'll never get through. Ring my mobile.

# 原文：号码是他给的，接的就是他的人。
read-a-policy-c4-l7-flag = If the number is his, the voice that answers is his too.

# 说话：贾师傅（老人） → 小柴（骗子）、豆豆（家人）
# 原文：难打我也打。抄表要看原表，不听人报数。
read-a-policy-c4-l8 = I'll ring it all the same. A meter man reads the meter, not what he's told.

# 原文：分年交的保费，晚几天不等于作废。一般是公司催了以后满30天，或者过了约定的日子60天，保障才停。这段日子里出了事，照合同赔，欠的保费从里头扣。停了也别急，两年里还能跟公司商量恢复。
read-a-policy-c5-text = A few days late does not end a policy. As a rule, cover stops 30 days after the insurer reminds you, or 60 days after the day agreed. Until then it pays by the contract, less the premium owed. And if it has stopped, you can still talk with the insurer about restoring it, for two years.

# 原文：《中华人民共和国保险法》第三十六条、第三十七条；合同另有约定的，看合同
read-a-policy-c5-source = Insurance Law of the People's Republic of China, Articles 36 and 37; if your contract says otherwise, the contract

# 原文：哪些情形不赔，公司要在单子上标得醒目，还要给您讲清楚。没标、没讲的，那一条不算数。
read-a-policy-c6-text = What is not paid for, the insurer must mark clearly in the papers and explain to you. A clause neither marked nor explained does not count.

# 原文：《中华人民共和国保险法》第十七条
read-a-policy-c6-source = Insurance Law of the People's Republic of China, Article 17

# 原文：反悔期从签收合同算起，常见是{figure-cooling-off-days}。过了反悔期再退，公司在{figure-surrender-refund-days}里退还现金价值。
read-a-policy-c7-text = The cooling-off period runs from the day you sign for the contract, often for {figure-cooling-off-days}. Cancel after it, and the insurer pays the cash value within {figure-surrender-refund-days}.

# 原文：《中华人民共和国保险法》第四十七条；反悔期长短以合同为准
read-a-policy-c7-source = Insurance Law of the People's Republic of China, Article 47; the length of the cooling-off period is as the contract says

# 原文：看封面：哪家公司，客服电话多少
read-a-policy-c8-i1 = The cover: which insurer, which phone number

# 原文：看签收那天：反悔期到几号
read-a-policy-c8-i2 = The day you signed for it: until when you may change your mind

# 原文：看交费：一年多少，交几年
read-a-policy-c8-i3 = The payments: how much a year, for how many years

# 原文：看那张表：今年退能拿多少
read-a-policy-c8-i4 = The table: what comes back this year

# 原文：看“责任免除”：哪些不赔
read-a-policy-c8-i5 = "Exclusions": what is not paid for

# 原文：保单里“现金价值”那张表，说的是什么？
read-a-policy-q1-ask = What does the "cash value" table in a policy tell you?

# 原文：生病能赔多少
read-a-policy-q1-o1 = What is paid for illness

# 原文：生病赔多少，写在“保险金额”那儿。这张表说的是退保。
read-a-policy-q1-o1-why = That stands under "sum insured". This table is about cancelling.

# 原文：哪年退拿多少
read-a-policy-q1-o2 = What cancelling gives back

# 原文：一年一行，退保能拿回的钱都印着。头几年往往比交的少。
read-a-policy-q1-o2-why = One line a year, with what comes back. In the first years it is often less than was paid.

# 原文：每年要交多少
read-a-policy-q1-o3 = What to pay each year

# 原文：一年交多少，写在“保险费”那儿。两个数别看混了。
read-a-policy-q1-o3-why = That stands under "premium". The two figures are easily mixed up.

# 原文：找到今年那一行，把数抄下来。
read-a-policy-q1-next = Find the line for this year, and copy the figure.

# 原文：【城南人寿】贾先生，您的保单本期保费6000元，12月3日没扣成，卡里钱不够。宽限到来年2月1日，补上保障不断。请往原来那张卡里存够，或到柜台交。
read-a-policy-q2-show = {"["}South City Life] Mr Jia, your premium of 6,000 yuan could not be taken on 3 December: too little on the card. You have until 1 February to pay, and stay covered. Please top up that card, or pay at our counter.

# 原文：钱还从您原来的卡里扣，也能去柜台交。没有网址，宽限到哪天也写明了。
read-a-policy-q2-why = It is still your own card, or the counter. No web address, and the last day is named.

# 原文：翻开保单，对一对交费那一页。
read-a-policy-q2-next = Open your policy and compare the payments page.

# 原文：【保单服务】贾先生，您的老保单核出一笔没领的红利8600元，12月31日清零。请加专员好友，发保单首页和身份证照片，我们代您领，到账后再收一成。
read-a-policy-q3-show = {"["}Policy Service] Mr Jia, your old policy has an unclaimed bonus of 8,600 yuan, void after 31 December. Add our officer as a friend, and send photos of its first page and your ID. We claim it and take one yuan in ten.

# 原文：有没有红利，公司柜台一查就知道。首页和身份证照片发出去，别人就能用您的名字办事。
read-a-policy-q3-why = Is there a bonus? The insurer's counter can tell. With photos of page and ID, others can act in your name.

# 原文：不加好友，照封面的电话问公司。
read-a-policy-q3-next = Add no one. Ask on the number on the cover.

# 原文：发现保费晚交了20天，怎么办好？
read-a-policy-q4-ask = You find a premium is 20 days late. What is best?

# 原文：打封面电话，补交上
read-a-policy-q4-o1 = Ring the cover's number and pay

# 原文：晚20天，多半还在能补的日子里。补上欠的保费，保障就接着管。
read-a-policy-q4-o1-why = At 20 days, it can most likely be paid still. Then the cover goes on.

# 原文：保单作废了，不管它
read-a-policy-q4-o2 = It has lapsed, so let it be

# 原文：晚几天不等于作废。放着不管，真停了才可惜。
read-a-policy-q4-o2-why = A few days late is not lapsed. It would be a pity to let it really stop.

# 原文：托人花钱，激活一下
read-a-policy-q4-o3 = Pay someone to activate it

# 原文：要补的只有保费，交给公司。外人收的“激活费”，进了他的口袋。
read-a-policy-q4-o3-why = Only the premium is owed, and to the insurer. An "activation fee" goes into a stranger's pocket.

# 原文：叫豆豆来，一起看看
read-a-policy-q4-o4 = Call Doudou and look together

# 原文：两双眼睛看得细。看完打封面的电话问。
read-a-policy-q4-o4-why = Two pairs of eyes see more. Then ask on the number on the cover.

# 原文：把交费的日子，写在挂历上。
read-a-policy-q4-next = Write the payment day on your calendar.

# 原文：新保单到手，先看清哪几样？
read-a-policy-q5-ask = A new policy comes. Which things do you look at first?

# 原文：反悔期到哪一天
read-a-policy-q5-o1 = Until when I can change my mind

# 原文：在这之前不想要，交的钱差不多都退给您。
read-a-policy-q5-o1-why = Until then, nearly all you paid comes back if you don't want it.

# 原文：一年交多少，交几年
read-a-policy-q5-o2 = How much a year, how many years

# 原文：交不起会断，先算算往后的退休金够不够。
read-a-policy-q5-o2-why = Unpaid, it stops. See if your pension will reach.

# 原文：业务员说的收益
read-a-policy-q5-o3 = The gains the salesman named

# 原文：嘴上说的不算数。要看合同里哪一行写着“保证”。
read-a-policy-q5-o3-why = Words don't count. See which line of the contract says "guaranteed".

# 原文：第二年退能拿多少
read-a-policy-q5-o4 = What year 2 gives back

# 原文：这个数最能说明，它是不是能随时取的钱。
read-a-policy-q5-o4-why = This shows best whether it is money you can take out any time.

# 原文：三个数抄在一张纸上，夹在封面里。
read-a-policy-q5-next = Copy the three figures, and keep them in the cover.

# 原文：小柴哪句话信不得？
read-a-policy-q6-ask = Which of Young Chai's lines are not to be relied on?

# 说话：小柴（骗子） → 贾师傅（老人）
# 原文：贾师傅，您这双解放鞋，走过不少楼道吧？
read-a-policy-q6-l1 = Mr Jia, those old shoes have climbed many stairs, haven't they?

# 说话：贾师傅（老人） → 小柴（骗子）
# 原文：“责任免除”四个字，是什么意思？
read-a-policy-q6-l2 = What does "exclusions" mean?

# 说话：小柴（骗子） → 贾师傅（老人）
# 原文：那是套话，什么病都赔，您放心。
read-a-policy-q6-l3 = That's a set phrase. It pays for every illness, rest assured.

# 原文：免除就是不赔。哪些不赔，合同里一条条写着。
read-a-policy-q6-l3-flag = Excluded means not paid for. The contract lists it, one by one.

# 说话：小柴（骗子） → 贾师傅（老人）
# 原文：保单放我这儿，我替您保管，省得弄丢。
read-a-policy-q6-l4 = Leave the policy with me. I'll keep it safe for you.

# 原文：保单一离手，他拿去办什么，您就不知道了。
read-a-policy-q6-l4-flag = Once it leaves your hands, you don't know what he does with it.

# 原文：这句是拉家常。信不得的，是“什么都赔”和“放我这儿”。
read-a-policy-q6-why = This line is everyday talk. Don't rely on "every illness", nor on "leave it with me".

# 原文：保单放回自己抽屉，跟儿女说一声。
read-a-policy-q6-next = Put the policy in your own drawer, and tell your children where.

# 原文：贾先生，您问受益人写的是谁，电话里我认不准人，不能说。请您本人带身份证来柜台查，要改也在柜台填单子，不收费。打封面的电话，能约个人少的时候。
read-a-policy-q7-show = Mr Jia, whom you named to be paid I can't say on the phone: I can't be sure it is you. Please come to the counter with your ID. Changes are made there on a form, free. Ring the number on the cover for a quiet hour.

# 原文：他护着您的底细，电话里不多说。查和改都请本人去柜台，不收钱。
read-a-policy-q7-why = He guards what is yours, and says little on the phone. Both are done at the counter, in person, free.

# 原文：想好写谁，带身份证去柜台。
read-a-policy-q7-next = Decide whom to name, and take your ID to the counter.

# 原文：收到一份新保单，先后怎么排？
read-a-policy-q8-ask = A new policy arrives. What first, what next?

# 原文：签收，把日子写在封面上
read-a-policy-q8-i1 = Sign for it, write the day on it

# 原文：看交几年、早退拿多少、哪些不赔
read-a-policy-q8-i2 = Read: years, money back, exclusions

# 原文：看不懂的，打封面电话问
read-a-policy-q8-i3 = Not clear? Ring the cover's number

# 原文：不想要，就在反悔期里去退
read-a-policy-q8-i4 = Not wanted? Cancel in cooling-off

# 原文：日子记住了，反悔期才算得清。看明白、问明白了，留还是退都由您。
read-a-policy-q8-why = With the day noted, you can count the cooling-off period. When all is clear, keep it or cancel as you like.

# 原文：今天就给家里的保单写上签收日。
read-a-policy-q8-next = Write the day you signed for it on your policies today.

# 原文：家里的保单放在哪儿？上回翻开它，是哪一年？
read-a-policy-guide-opening = Where do you keep your policies? In which year did you last open one?

# 原文：三个数：反悔期到几号，一年交多少交几年，今年退能拿多少。
read-a-policy-guide-p1 = Three figures: when cooling-off ends; what you pay, and for how many years; what comes back this year.

# 原文：看“责任免除”，就是看哪些不赔。不懂的，打封面电话问公司。
read-a-policy-guide-p2 = "Exclusions" tells you what is not paid for. If something is unclear, ask on the number on the cover.

# 原文：保单丢了怎么办？
read-a-policy-guide-a1 = What if I've lost the policy?

# 原文：本人带身份证去保险公司柜台补一份。只记得公司名字，也能查。别找外人代补。
read-a-policy-guide-a1-answer = Take your ID card to the insurer's counter, and get a new copy. The insurer's name alone is enough to look it up. Let no outsider do it for you.

# 原文：字太小，看不清怎么办？
read-a-policy-guide-a2 = The print is too small for me. What can I do?

# 原文：请儿女念，或者去柜台请人一页页指。公司有责任讲清楚，问多少遍都行。
read-a-policy-guide-a2-answer = Have your children read it out, or be shown page by page at the counter. Making it clear is their duty. Ask as often as you like.

# 原文：现金价值比交的少，是被坑了吗？
read-a-policy-guide-a3 = The cash value is less than I paid. Have I been cheated?

# 原文：不一定。头几年要扣保障的钱和公司的费用，本来就少。要看当初有没有给您讲明白，没讲明白可以投诉。
read-a-policy-guide-a3-answer = Not necessarily. In the first years cover and costs are taken off, so it is less. Was that made clear to you? If not, you may complain.

# 原文：有人看完表，会心疼少掉的钱。别接“当初就不该买”这句话。先看它还保着什么，再说留还是退。
read-a-policy-guide-watch = Some will see the table and grieve for the missing money. If someone says "never should have bought it", let it pass. See first what it still covers, then talk of keeping or cancelling.

## lessons/05-sign-and-record.toml：签字、双录、回访

# 原文：签字、双录、回访
sign-and-record-title = Signing and recording

# 原文：空白不签名，没懂就说没懂。
sign-and-record-take-home = Sign no blanks. Not clear? Say it's not clear.

# 原文：没听懂，请对着镜头再讲一遍。
sign-and-record-reply = I didn't follow. Please say it again, for the camera.

# 原文：小霍
sign-and-record-people-scammer = Young Huo

# 原文：邱阿姨
sign-and-record-people-elder = Mrs Qiu

# 原文：空白纸上不落名，
# 有病没病写分明。
# 镜头前面说实话，
# 没懂请他再讲清。
sign-and-record-c1-text =
    On blanks I never write my name;
    An illness? I put down the same.
    Before the camera, truth is plain;
    What I don't follow, please explain.

# 原文：“一会儿问您什么，都答‘清楚’。”小霍架好手机要录像，小声交代了一句。
# 邱阿姨没应声。她77岁，在县广播站念了25年稿子。录进去的话收不回来，这个她比谁都明白。
# 录到一半，邱阿姨摆摆手：“这一句我没听懂，请再念一遍。”
# 小霍念了三遍，一遍比一遍快。邱阿姨还是摇头：“我问的是，第一年退，拿回多少？”
# 小霍只好念那张表。交10000元，第一年退，拿回3000元。
# “这回清楚了。”邱阿姨说，“今天先不签。”
# 过了一星期，她想明白了，去柜台买了一份小的，摔了、住院了都管。接待她的小岳，把每一页都念到了头。
sign-and-record-c2-text =
    "Whatever I ask, say it's clear," said Young Huo softly, and set up his phone to record.
    Mrs Qiu did not reply. She is 77, and read the news on county radio for 25 years. What is recorded cannot be taken back: nobody knows it better.
    Half-way she raised her hand. "I didn't follow that. Please read it again."
    Young Huo read it three times, each time faster. Mrs Qiu shook her head. "I ask: if I cancel in year one, what comes back?"
    So he had to read the table. Of 10,000 yuan paid, 3,000 yuan came back in year one.
    "Now it's clear," said Mrs Qiu. "And today I won't sign."
    After a week she had thought it over. She bought a small policy at the counter, enough for a fall or a stay in hospital. Young Yue, who served her, read every page to the end.

# 原文：签收保单第9天，电话响了。是保险公司打来回访的。
# “这份保险是您本人签的名吗？”“是。”
# “早退会亏，当时讲过吗？”“讲过，念了表。”
# “哪些病不赔，讲过吗？”邱阿姨想了想：“这个没讲细，您给我讲讲。”
# 那头一条一条讲，讲了七分钟。邱阿姨拿铅笔记下来，夹在保单里。
sign-and-record-c3-text =
    On day 9 after she signed for the policy, the phone rang. It was the insurer, to check.
    "Did you sign this yourself?" "I did."
    "Were you told that leaving early loses money?" "I was. He read me the table."
    "And what is not paid for?" Mrs Qiu thought. "Not in detail. Please tell me."
    The voice told her, one by one, for seven minutes. Mrs Qiu took it down in pencil and put it in the policy.

# 原文：老话说“空口无凭，立字为据”。立字的时候，纸上不能留空格。
sign-and-record-c4-text = An old saying: words are air, so put it in writing. And in writing, leave no blanks.

# 说话：小霍（骗子） → 邱阿姨（老人）
# 原文：邱阿姨，一会儿录像，问什么您都答“清楚”。
sign-and-record-c5-l1 = Mrs Qiu, when I record, just say "clear" to everything.

# 原文：录像是替您留凭证的。照他教的答，凭证就帮了他。
sign-and-record-c5-l1-flag = The recording is your proof. Say what he teaches, and it becomes his.

# 说话：邱阿姨（老人） → 小霍（骗子）
# 原文：我有高血压，你怎么在表上写“无”？
sign-and-record-c5-l2 = I have high blood pressure. Why do you write "none"?

# 说话：小霍（骗子） → 邱阿姨（老人）
# 原文：写了要加钱。不写，没人去查。
sign-and-record-c5-l3 = It would cost you more. Leave it out, nobody checks.

# 原文：公司问到的病没照实说，将来可能不赔。
sign-and-record-c5-l3-flag = If what they asked was not told truly, they may not pay later.

# 说话：邱阿姨（老人） → 小霍（骗子）
# 原文：那几格空着，我签在哪儿？
sign-and-record-c5-l4 = Those boxes are empty. Where do I sign?

# 说话：小霍（骗子） → 邱阿姨（老人）
# 原文：您先签名，空着的我回去填。
sign-and-record-c5-l5 = Sign first. I'll fill in the blanks at the office.

# 原文：名字在下头，上头他填什么都算您的。
sign-and-record-c5-l5-flag = With your name below, whatever he fills in above is yours.

# 说话：邱阿姨（老人） → 小霍（骗子）
# 原文：要是回访问起来呢？
sign-and-record-c5-l6 = And when they ring to check?

# 说话：小霍（骗子） → 邱阿姨（老人）
# 原文：走过场。答“是”就完，答别的还得重录。
sign-and-record-c5-l7 = A formality. Say "yes" and it's over. Anything else, and we record again.

# 原文：回访是听您说实话的。重录一遍，也不要您的钱。
sign-and-record-c5-l7-flag = They ring to hear the truth from you. To record again costs you nothing.

# 说话：邱阿姨（老人） → 小霍（骗子）
# 原文：我念了25年稿，没念懂的，一句不播。
sign-and-record-c5-l8 = In 25 years of reading, I sent out no line I didn't understand.

# 原文：60岁以上的人买一年期以上的人身保险，卖的人要录音录像。这叫“双录”，要您本人同意才录。在银行买这样的保险，不到60岁也要录。
sign-and-record-c6-text = When people of 60 or over buy personal insurance for more than a year, the seller must record sound and picture, with their consent. At a bank, this holds under 60, too.

# 原文：《保险销售行为可回溯管理暂行办法》，2017年11月起施行，新华社2017年11月3日报道
sign-and-record-c6-source = Interim Measures for Traceable Insurance Sales, in force since November 2017, reported by Xinhua, 3 November 2017

# 原文：2026年2月起，又多了一条。金融机构把高风险的产品卖给65岁以上的人，要格外留心、多提醒。60岁是录音录像，65岁是高风险，两个数别记混。
sign-and-record-c7-text = Since February 2026 there is one more rule. Whoever sells high-risk products to people over 65 must take special care and warn them more. So 60 is for recording, and 65 is for high risk.

# 原文：《金融机构产品适当性管理办法》，金融监管总局令2025年第7号，2026年2月1日起施行
sign-and-record-c7-source = Measures for the Suitability of Financial Products, NFRA Order No. 7 of 2025, in force since 1 February 2026

# 原文：公司问到的病，要照实说。故意瞒着不说，真出了事，公司可以不赔，保费也可以不退。
sign-and-record-c8-text = Illnesses the insurer asks about must be told truly. If they are hidden on purpose, it may refuse to pay, and keep the premiums.

# 原文：《中华人民共和国保险法》第十六条
sign-and-record-c8-source = Insurance Law of the People's Republic of China, Article 16

# 原文：有空格的纸，不签名
sign-and-record-c9-i1 = Sign no paper with blanks

# 原文：问到的病，照实写上
sign-and-record-c9-i2 = Asked about an illness? Write it truly

# 原文：录像时没听懂，当场说没听懂
sign-and-record-c9-i3 = Not clear while recording? Say so there and then

# 原文：签收那天，把日子写在封面上
sign-and-record-c9-i4 = Write the day you sign for it on the cover

# 原文：回访照实答，没讲清的说没讲清
sign-and-record-c9-i5 = When they ring to check, tell it as it was

# 原文：录像录到一半，有一句没听懂，怎么办？
sign-and-record-q1-ask = In the middle of recording, something is not clear. What do you do?

# 原文：先点头，回家再查
sign-and-record-q1-o1 = Nod, and look it up at home

# 原文：点了头，录像里就是您听懂了。当场问，最省事。
sign-and-record-q1-o1-why = A nod on the recording means you understood. To ask at once is easiest.

# 原文：跟着答，图个顺当
sign-and-record-q1-o2 = Agree, so that it goes smoothly

# 原文：顺当的是他。这段录像，将来是替您说话的。
sign-and-record-q1-o2-why = Smoothly for him. This recording is to speak for you one day.

# 原文：打断他，请再讲一遍
sign-and-record-q1-o3 = Stop him: please say it again

# 原文：录像的时候，随时能问。讲到您懂了，再往下走。
sign-and-record-q1-o3-why = That is what the recording is for. It goes on when it is clear to you.

# 原文：把没懂的那句，请他指给您看。
sign-and-record-q1-next = Have him point to the sentence that was not clear.

# 原文：【城南人寿】邱女士，您8日的录音录像已存好。保单15日送到，请本人签收，反悔期从那天算起。想看录像，带身份证到柜台调看，不收费。
sign-and-record-q2-show = {"["}South City Life] Ms Qiu, your recording of the 8th is stored. Your policy comes on the 15th. Please sign for it yourself; the cooling-off period starts that day. To see the recording, bring your ID card to our counter, free.

# 原文：录像存在公司，您随时能去柜台看。签收、反悔期都讲明，没有要您再做什么。
sign-and-record-q2-why = It is stored with the insurer, and you may see it any time. All is explained, and nothing more is wanted from you.

# 原文：15日那天，把日子写在保单封面上。
sign-and-record-q2-next = On the 15th, write the day on the policy's cover.

# 原文：邱女士，我是质检部的。您8日的录像声音不清，保单15日起作废。今天在手机会议里补录，身份证举到镜头前，念一遍卡号和短信来的六个数，不收费。
sign-and-record-q3-show = Ms Qiu, Quality Control. The sound on the 8th wasn't good, and your policy is void from the 15th. We record again today in a phone meeting: hold up your ID, read your card number and the six figures you receive. Free.

# 原文：补录像用不着卡号，更用不着短信里的数。那六个数一念，钱就能被转走。
sign-and-record-q3-why = A recording needs no card number, and no code. Read out the six figures, and money can be moved.

# 原文：挂断，照保单上的电话问录像的事。
sign-and-record-q3-next = Hang up. Ask about the recording on your policy's number.

# 原文：签字的时候，哪几样该这么办？
sign-and-record-q4-ask = When signing, which of these do you do?

# 原文：替老伴把名也签了
sign-and-record-q4-o1 = Sign for my husband as well

# 原文：想替他省事。可他的保险要他本人点头，替签了反倒麻烦。
sign-and-record-q4-o1-why = It is meant to help. But his insurance needs his own yes, or there is trouble later.

# 原文：自己的名字自己签
sign-and-record-q4-o2 = Sign my own name myself

# 原文：别人替签，将来说不清。手抖也不要紧，慢慢写。
sign-and-record-q4-o2-why = If others sign, it is hard to prove later. A shaky hand is fine: write slowly.

# 原文：空格划掉，再落笔
sign-and-record-q4-o3 = Cross out blanks, then sign

# 原文：划掉了，谁也添不上去。
sign-and-record-q4-o3-why = Once crossed out, nobody can add anything.

# 原文：金额先空着，回头补
sign-and-record-q4-o4 = Leave the sum for later

# 原文：空着的金额，谁拿着笔谁说了算。
sign-and-record-q4-o4-why = An empty sum belongs to whoever holds the pen.

# 原文：问到的病照实写上
sign-and-record-q4-o5 = Put down illnesses truly

# 原文：写明白了，将来赔起来才踏实。
sign-and-record-q4-o5-why = Clearly written, it will be safe when you claim.

# 原文：出门前，把老花镜放进包里。
sign-and-record-q4-next = Before you go out, put your reading glasses in your bag.

# 原文：邱阿姨，血压那一栏先空着，我回去替您填“正常”。您签这三处名就行，日期也别写，好赶月底的优惠。老客户都这么办，回访问起来，您就说都看过了。
sign-and-record-q5-show = Mrs Qiu, leave the blood pressure box, I'll put "normal" for you. Just sign here, three times, and no date, so you get this month's offer. Old customers all do. When they ring to check, say you've read it all.

# 原文：病替您改成“正常”，名签在空格下头，话也教好了。出了事，这三样都算在您身上。
sign-and-record-q5-why = An illness made "normal", a name under blanks, answers ready made. If anything happens, all three count as yours.

# 原文：笔放下，请他把空格当面划掉。
sign-and-record-q5-next = Put down the pen, and have him cross out the blanks.

# 原文：邱阿姨，血压那一栏您照实写。写了可能要加钱，也可能不收您，这我定不了。不写，将来赔不下来。空着的几格我当面划掉，您看着。今天想不好，月底前再签也行。
sign-and-record-q6-show = Mrs Qiu, please put your blood pressure as it is. It may cost more, or they may say no; that's not for me to decide. If it's left out, they won't pay later. I'm crossing out the blanks, please watch. Not sure today? Sign by month's end.

# 原文：加钱、不收的话都说在前头，空格当面划掉。签不签、哪天签，都等您想好。
sign-and-record-q6-why = "May cost more" and "may say no" come first, and blanks are crossed out. Whether and when you sign is yours.

# 原文：回家把吃的药抄一遍，再来填表。
sign-and-record-q6-next = At home, list the medicines you take, then fill in the form.

# 原文：回访这样问，早退的事当时没讲。怎么答？
sign-and-record-q7-ask = The insurer rings to check. Leaving early was never mentioned. What do you say?

# 原文：邱女士，这份保险是您本人签的名吗？早退会亏，业务员给您讲过吗？
sign-and-record-q7-show = Ms Qiu, did you sign this yourself? Did the salesman tell you that leaving early loses money?

# 原文：都答讲过，省得麻烦
sign-and-record-q7-o1 = Yes to all, to save trouble

# 原文：答了讲过，往后想说理就难。照实说，不得罪谁。
sign-and-record-q7-o1-why = After a yes, it is hard to put your case. The truth offends nobody.

# 原文：早退的事，没有讲过
sign-and-record-q7-o2 = Leaving early? He didn't say

# 原文：照实说，公司就要给您补讲。听完再定留还是退。
sign-and-record-q7-o2-why = Told truly, the insurer has to explain it. Then decide to keep it or cancel.

# 原文：不敢答话，先挂断
sign-and-record-q7-o3 = I'm not sure, so I hang up

# 原文：怕答不好，是谨慎。照保单上的电话打回去，还能接着答。
sign-and-record-q7-o3-why = That is careful. Ring back on the policy's number, and you can still answer.

# 原文：稍等，叫女儿来听
sign-and-record-q7-o4 = One moment, I call my daughter

# 原文：好。两个人一块儿听，答起来更稳。
sign-and-record-q7-o4-why = Good. With two listening, answers come more calmly.

# 原文：拿支笔，把他补讲的话记下来。
sign-and-record-q7-next = Take a pen, and note what they explain.

# 原文：自己想买一份保险，先后怎么排？
sign-and-record-q8-ask = You would like to buy insurance. What first, what next?

# 原文：问清是什么，早退拿多少
sign-and-record-q8-i1 = Ask what it is, what comes back

# 原文：录音录像，没懂的当场问
sign-and-record-q8-i2 = Recording: ask what isn't clear

# 原文：看清没有空格，再签名
sign-and-record-q8-i3 = See there's no blank, then sign

# 原文：保单到手，回访照实答
sign-and-record-q8-i4 = Policy here: answer the call truly

# 原文：先问明白，对着镜头再问一遍，才落笔。最后的回访，是给您把关的。
sign-and-record-q8-why = Ask, ask again before the camera, and only then sign. The last call is there to guard you.

# 原文：照这四步，一步一步慢慢走。
sign-and-record-q8-next = Take these four steps one by one, slowly.

# 原文：有人替您填过表吗？当时您看清上头写了什么？
sign-and-record-guide-opening = Has anyone ever filled in a form for you? Could you see what it said?

# 原文：空格不签名。名字在下头，上头填什么都算自己的。
sign-and-record-guide-p1 = Sign no blanks. With your name below, whatever is filled in above counts as yours.

# 原文：录音录像和回访是替自己留凭证。没懂就说没懂，一点不难为情。
sign-and-record-guide-p2 = The recording and the call after the sale are proof for you. If it is not clear, say so. No need to feel shy.

# 原文：我已经照他教的，都答了“清楚”，怎么办？
sign-and-record-guide-a1 = I said "clear" to everything, as he taught me. What now?

# 原文：还在反悔期里，可以去退。过了，也可以照实向公司投诉：当时是怎么教的，有录音、聊天就带上。
sign-and-record-guide-a1-answer = In the cooling-off period, you can cancel. After it, you can still complain to the insurer, truthfully. Say what he taught you. Bring recordings or messages, if you have any.

# 原文：得过大病，照实写就买不成了，怎么办？
sign-and-record-guide-a2 = I was seriously ill. If I put that down, they won't take me. What then?

# 原文：可能加钱，也可能不收。瞒着买成了，真病了不赔，钱也白交。可以多问几家，看哪家肯收、加多少钱。
sign-and-record-guide-a2-answer = They may charge more, or they may refuse. If you hide it, they won't pay when you fall ill, and all you paid is lost. Ask several insurers: who takes you, and for how much more?

# 原文：60岁和65岁，到底管什么？
sign-and-record-guide-a3 = 60 and 65: what are these two ages for?

# 原文：60岁以上买长期人身保险，要录音录像。65岁以上买高风险的产品，机构要格外留心。记不住也行，会说“没听懂”就够了。
sign-and-record-guide-a3-answer = At 60 or over, buying long-term personal insurance is recorded. Over 65, sellers must take special care with high-risk products. No need to remember it: "I didn't follow" will do.

# 原文：不少人签过空白，一听会慌。先说一句：表是他递的，字是他催的。再说还在反悔期的，课后就帮他打电话。
sign-and-record-guide-watch = Many have signed blanks, and will be startled. Say first: he handed you the form, and he pressed you to sign. Then: if it is still cooling-off, we ring together after class.

## items/policy-sales.toml

# 原文：黎阿姨，您这40000元又到期了？咱们行新来一种五年期的存款，利息比柜台高，另外还有分红。您先在最后一页签上名，前头空的几格，我下了班慢慢替您填。条款带回家看，不着急。
policy-sales-like-a-deposit-a-show = Auntie Li, your 40000 yuan are due again? We have a new kind of five-year deposit: better interest than at the counter, and bonuses too. Just sign the last page. The blanks at the front I'll fill in for you after work. Take the terms home and read them, there's no hurry.

# 原文：存款没有分红这一说，多半是保险。名先签了，空格由他填，回家再看也晚了。
policy-sales-like-a-deposit-a-why = Deposits have no bonuses: this is most likely insurance. Signed first, filled in by him, read at home: that is too late.

# 原文：请他写下“这是存款”，写不了就不签。
policy-sales-like-a-deposit-a-next = Ask him to write "This is a deposit". If he can't, don't sign.

# 原文：段大爷，这不算买东西，是换个地方存，一年8000元，存满六年。哪天急用，第二天就能取，一分不少。一会儿有张表问您怕不怕亏，您就选“不怕”，选了别的，柜台那机器不让过。
policy-sales-like-a-deposit-b-show = Mr Duan, you're not buying anything, it's only kept in another place: 8000 yuan a year for six years. If you need it, you can have it all the next day. In a moment a form asks if you fear a loss. Please choose "No"; with anything else, the machine won't let it through.

# 原文：表是问您真心话的，他却教您选“不怕”。一分不少只在嘴上，没说写在哪一页。
policy-sales-like-a-deposit-b-why = The form asks what you truly think, and he tells you to choose "No". "All of it" is talk; on which page is it written?

# 原文：问一句：第二年退，拿回多少，在哪一页？
policy-sales-like-a-deposit-b-next = Ask: if I cancel in year two, how much back, and which page?

# 原文：您好，是骆老师吗？我是银行的客户经理。您那12000元礼拜四到期，转成“储蓄保”，头一年利息今天就发。柜台人多，您不用跑。手机上马上来一串数，您念给我，我在这头给您转。
policy-sales-like-a-deposit-c-show = Hello, is that Mrs Luo? I'm your adviser at the bank. Your 12000 yuan are due on Thursday. Change them to "Savings Plus", and the first year's interest is paid today. The counter is crowded, no need to come. In a moment some figures come to your phone. Read them to me, and I'll move it from here.

# 原文：到期了去柜台办就行，他要的是手机上那串数。念出去，钱往哪儿转就由他了。
policy-sales-like-a-deposit-c-why = For a deposit that is due, you go to the counter. He wants the figures on your phone; with them he can send your money anywhere.

# 原文：挂断，礼拜四拿着存单去柜台办。
policy-sales-like-a-deposit-c-next = Hang up. On Thursday, take the slip to the counter.

# 原文：龚师傅，您手上这张是保险公司的，我们行替它卖，可不是存款。60000元放进去，第三年想用，照这一栏只拿得回51000元。您先把笔收起来，回家跟嫂子合计合计，下礼拜再来找我。
policy-sales-plain-counter-a-show = Mr Gong, the form in your hand comes from an insurer. We sell it for them; it is not a deposit. Put in 60000 yuan, and if you need it in year three, this column says you get only 51000 yuan. Put your pen away for now, talk it over with your wife, and come to me next week.

# 原文：是保险、早取亏多少，他都指给您看。还请您收起笔，回家跟老伴合计。
policy-sales-plain-counter-a-why = That it is insurance, and what early cancelling costs: he shows you both. And he sends you home to talk it over.

# 原文：把那一栏的数抄在纸上，带给老伴看。
policy-sales-plain-counter-a-next = Copy the figure in that column, and show it to your wife.

# 原文：汤姐，您进的是保险公司，我们柜台没有存款。这份一年交3000元，连交十年，中间断了，保障就停。真想买，得到小屋里录像，我念一句您听一句。今天人多，您改天带闺女来吧。
policy-sales-plain-counter-b-show = Mrs Tang, you've come to the insurer; we have no deposits here. This one is 3000 yuan a year for ten years, and if you stop paying, the cover stops. If you really want it, we record it in the small room: I read, you listen. It's busy today. Why not come another day with your daughter?

# 原文：没有存款就说没有，中间断了会怎样，也讲在前头。今天不办，还约您带女儿再来。
policy-sales-plain-counter-b-why = No deposits, she says, and what happens if you stop paying. Nothing done today, and your daughter is welcome.

# 原文：算算十年一共交多少，说给女儿听。
policy-sales-plain-counter-b-next = Work out ten years of payments, and tell your daughter.

# 原文：是邵先生吗？银行打来的。您昨天问的那份分红险，我漏讲一句：头五年退，都要亏本。您那20000元要留给老伴开刀，我看它不合适。还想问什么，打卡背面的电话就能找着我。
policy-sales-plain-counter-c-show = Is that Mr Shao? This is the bank. About the policy with bonuses you asked for yesterday, I left something out: cancel in the first five years, and you lose money. Your 20000 yuan are for your wife's operation, so I don't think it suits you. Any questions, you'll find me on the number on your card.

# 原文：他回过头来补的，是一句亏本的话。什么也没要，还请您自己打卡背面的电话。
policy-sales-plain-counter-c-why = He comes back to tell you of a loss. He wants nothing, and gives you the number on your own card.

# 原文：打卡背面的电话，再问问早退亏多少。
policy-sales-plain-counter-c-next = Ring the number on your card, and ask what is lost.

# 原文：【福泽保险】陶女士，您在柜台问过的“福满堂”28日停售。老客户可留一个名额，不收订金。请回复身份证号和银行卡号，专员替您填单。首年8600元到时自动扣，合同随后寄给您。
policy-sales-last-day-a-show = {"["}Fortune Insurance] Mrs Tao, "Full House of Luck", which you asked about at the counter, ends on the 28th. As an old customer you may keep a place, no deposit. Reply with your ID number and bank card number, and our officer fills in the form. The first 8600 yuan are then taken, and the contract follows by post.

# 原文：合同还没见着，先要身份证号和卡号。单子由别人填，钱由别人扣，您做不了主。
policy-sales-last-day-a-why = No contract yet, but they want ID and card numbers. Others fill in the form and take the money: you have no say.

# 原文：短信不回，想买就去柜台先看合同。
policy-sales-last-day-a-next = No reply. To buy, see the contract at the counter first.

# 原文：熊姨，月底停售是真的，公司网站也查得到。您交头一年的10000元，我从佣金里返您2500元。公司不许返钱，回访问起来，您就答没有。女婿要问，也说是原价，咱娘俩知道就行。
policy-sales-last-day-b-show = Auntie Xiong, it really does end this month, you can see it on the company's site. Of your first 10000 yuan, I give you back 2500 yuan from my share. The company forbids it, so if they ring, say there was nothing. If your son-in-law asks, say full price. It stays between us two.

# 原文：停售也许不假，可他返钱要瞒着公司，还教您两头说假话。出了事，话算您说的。
policy-sales-last-day-b-why = It may really end. But he hides his gift from the company, and has you tell untruths to both. Later, they count as yours.

# 原文：返的钱不收，把这事照实跟女婿说说。
policy-sales-last-day-b-next = Don't take the money. Tell your son-in-law plainly.

# 原文：老客户通知：本点代办的重疾险20日停售。当天交满5000元，返大米一袋、红包一个。刷卡机在修，保费请带现金，本点开收据，正式保单开春统一发。地点菜场南门，周末也有人。
policy-sales-last-day-c-show = Notice to old customers: the serious illness policy sold here ends on the 20th. Pay 5000 yuan that day and get a bag of rice and a red packet. The card machine is under repair, so please bring cash. We give a receipt; the policies come in spring. At the south gate of the food market, also at weekends.

# 原文：保费交了现金，手里只有他开的收据。正式保单要等到开春，人走了找谁要？
policy-sales-last-day-c-why = You pay in cash, and hold only his receipt. The policy comes in spring; and if he has gone by then?

# 原文：打保险公司的电话，问菜场有没有这个点。
policy-sales-last-day-c-next = Ring the insurer: do they sell at the food market?

# 原文：【江北人寿】尤先生，您的保单30日该交第三年保费，2400元，照旧从您原来的卡上扣。过了60天还没交上，保障就停。想改卡号、想退保的，请带合同和身份证，到柜台问清楚再办。
policy-sales-office-notice-a-show = {"["}Jiangbei Life] Mr You, your third premium, 2400 yuan, is due on the 30th, from the same card as before. If it is still unpaid after 60 days, your cover stops. To change the card or to cancel, please bring contract and ID card to our counter and ask before you decide.

# 原文：扣多少、哪天扣，都能和合同对上。要改什么，是您自己去柜台，短信里没有网址。
policy-sales-office-notice-a-why = Sum and day can be checked in the contract. For any change, you go to the counter. There is no link.

# 原文：翻合同对保费，再看卡里的钱够不够。
policy-sales-office-notice-a-next = Check the sum in the contract, then the money on the card.

# 原文：鲍老师，给您报个信，您看过的那份年金，公司31日起不卖了。可您别为这个着急。一年5000元，要交十年，您的退休金就去了一小半。先让您儿子看看条款，今年赶不上，就等新的。
policy-sales-office-notice-b-show = Mrs Bao, a word to let you know: the annuity you looked at won't be sold after the 31st. But please don't hurry for that. At 5000 yuan a year for ten years, almost half your pension is gone. Let your son read the terms first. If you miss this one, wait for a new one.

# 原文：停售是真的，他倒劝您别急着买。要交多久讲在明处，还请儿子先看条款。
policy-sales-office-notice-b-why = It really does end, yet he lets you take your time. How long you pay is said openly, and your son may read first.

# 原文：把条款拍给儿子，等他看完再定。
policy-sales-office-notice-b-next = Send your son photos of the terms, and wait for him.

# 原文：柜台告示：本公司“松柏”医疗险20日停售。买过的客户，合同照管到期满，每年860元照旧，用不着换新的。有人上门催您换保单、收现金，请先打保单上的电话问。本柜台周六也办公。
policy-sales-office-notice-c-show = Counter notice: our "Pine" medical policy ends on the 20th. If you have it, the contract holds to its end, at 860 yuan a year as before. You need no new one. If anyone comes to your door to swap policies or collect cash, please first ring the number on your policy. We are open on Saturdays, too.

# 原文：停售的日子写了，也写明老客户照旧，什么都不用办。要问，打的是自己保单上的电话。
policy-sales-office-notice-c-why = It says when it ends, and that old customers need do nothing. To ask, you ring the number on your own policy.

# 原文：找出保单，看上面是不是这个名字。
policy-sales-office-notice-c-next = Find your policy, and see if it has that name.

# 原文：梅姐，我是给您办保险的小关。明天公司打来回访，问您早退会不会亏，您答“都懂”。多说一句就得重录，那1500元礼金就发不下来。回执上您的名字我代签好了，您在家等着就行！
policy-sales-coached-answers-a-show = Mei, my dear, it's young Guan, who did your policy. Tomorrow the company rings. When they ask if early cancelling loses money, say "I know it all". One word more and we must record again, and your gift of 1500 yuan can't be paid. I've signed the delivery slip for you. Just wait at home!

# 原文：回访是听实话的，他拿礼金引您照他的话答。名字也替您签了，往后说不清。
policy-sales-coached-answers-a-why = That call is for the truth, and he pays you to say his words. He has signed your name, too, and that is hard to undo.

# 原文：明天回访照实答，没讲过的就说没讲过。
policy-sales-coached-answers-a-next = Tell them the truth: what was not explained, say it was not.

# 原文：盛大哥，录像约在周三上午。问收入，您说一个月9000元；问得过什么病，您说没有，这样才批得快。身份证和存折您先拍给我，表我填好，您那天来按个手印，十分钟就回家做饭。
policy-sales-coached-answers-b-show = Mr Sheng, the recording is on Wednesday morning. Income: say 9000 yuan a month. Illness: say none, it goes faster. Send me photos of your ID card and your bank book first. I'll fill in the form, and you just come for the thumbprint. In ten minutes you're home for lunch.

# 原文：收入和病都是编的，真要赔时就对不上。存折还要拍给他，这一步不该有。
policy-sales-coached-answers-b-why = Income and health are made up; when you claim, they won't match. And no step needs your bank book.

# 原文：存折不拍，录像时照实说得过什么病。
policy-sales-coached-answers-b-next = No photo of the book. On record, name your illnesses.

# 原文：丛老师，这6000元就当给孙子存的压岁钱。条款我念过一百遍了，没有坑。您戴上花镜，签这儿，再签这儿。这两张空白的是备用，也签上。保单到了先放我柜子里，替您保管，丢不了。
policy-sales-coached-answers-c-show = Mr Cong, think of these 6000 yuan as New Year money for your grandson. I've read the terms a hundred times, no traps. Put on your glasses, sign here, and here. These two blank ones are spares, sign them too. When the policy comes, I keep it in my cupboard for you. It won't get lost.

# 原文：空白的签了名，写什么都由他。保单也归他收着，您想看都看不到。
policy-sales-coached-answers-c-why = On a signed blank, he can write anything. He keeps the policy too, and you could not even look.

# 原文：空白的划掉，保单要回来自己收着。
policy-sales-coached-answers-c-next = Cross out the blanks, and keep the policy yourself.

# 原文：齐师傅您好，公司回访。您给孙女买的那份一年6000元，要交到她18岁，中途停会亏，当时讲过吗？有人教您怎么答没有？您照自己的话说。您这会儿要做饭，我就明天再打！
policy-sales-true-answers-a-show = Hello, Mr Qi, your insurer here. The policy for your granddaughter is 6000 yuan a year until she is 18, and stopping halfway loses money. Were you told? Did anyone teach you what to answer? Use your own words, please. If you're cooking, I'll ring again tomorrow!

# 原文：他问的正是亏不亏、有没有人教过您。没要您点什么、念什么，明天再说也行。
policy-sales-true-answers-a-why = She asks about losses, and whether you were coached. Nothing to tap or read out, and tomorrow will do as well.

# 原文：想想业务员当时的原话，明天照实讲。
policy-sales-true-answers-a-next = Think what the seller really said, and tell them tomorrow.

# 原文：温阿姨，录像约在周五下午，公司一楼。我要念三样：是保险，分红没准数，早退会亏。哪句没听清，您摆摆手我重念。得过的病照实报，报完一年也许多交800元。身份证您自己带着。
policy-sales-true-answers-b-show = Auntie Wen, the recording is on Friday afternoon, ground floor, at the company. I read out three things: it is insurance, bonuses are not fixed, cancelling early loses money. If you miss something, wave, and I read it again. Tell us all your illnesses; it may add 800 yuan a year. You keep your own ID card.

# 原文：“早退会亏”这句，他要录着像念给您听，病也请您照实报。身份证一直在您自己手里。
policy-sales-true-answers-b-why = The loss is read out on record, and you are asked for the truth about your health. Your ID stays in your hands.

# 原文：把平日吃的药抄在纸上，周五带着去。
policy-sales-true-answers-b-next = Write down the pills you take, and bring the list on Friday.

# 原文：易大伯，表上我念一条，您答一条，我写一条。住过院这条，我照实写了“是”，等公司查了病历，没准一年加700元，没准不收。空着的格子我画了杠。您带回去给孩子看，看好再签名。
policy-sales-true-answers-c-show = Mr Yi, I read a line, you answer, I write it down. You've been in hospital, so I wrote "yes". The company looks at your records, and it may be 700 yuan more a year, or they may say no. I've put a stroke through the empty boxes. Take it home to your children, and sign after that.

# 原文：住过院照实写，空格当面画了杠。表先带回家给孩子看，签名放在最后头。
policy-sales-true-answers-c-why = The hospital stay is there, and the blanks are struck out before your eyes. Your children read it first; you sign last.

# 原文：晚上跟孩子一道，把那张表从头念一遍。
policy-sales-true-answers-c-next = Tonight, read that form with your children from the top.

## items/surrender-agents.toml

# 原文：是赵秀兰女士吗？我是监管部门退保小组的。那家公司正挨查，30000元保费能全退。这几天公司来电话，先别接，免得走漏消息。咱们加个好友，今天就教您填表格。
surrender-agents-fake-caller-a-show = Is that Mrs Zhao Xiulan? I'm with the regulator's cancellation team. That insurer is under inquiry, and you can have all 30000 yuan back. If the company rings these days, don't answer, so that nothing leaks out. Let's add each other as friends, and today I'll show you how to fill in the form.

# 原文：真替您办事的人，不怕您接公司的电话。他偏叫您别接，又拉您私下加好友，您就没处对证了。
surrender-agents-fake-caller-a-why = Someone who really acts for you does not fear the company's call. He cuts you off from it, so that you can't check.

# 原文：好友不加，公司再来电话，照常接。
surrender-agents-fake-caller-a-next = Don't add him. If the company rings, answer as always.

# 原文：高师傅，我是保险公司结算部的。您去年退保，系统少算了2600元，今天就给补上。等一会儿手机上会收到六个数，念给我核对一下，钱就回到原来的卡，不用跑柜台。
surrender-agents-fake-caller-b-show = Mr Gao, this is the insurer's payments office. When you cancelled last year, our system paid you 2600 yuan too little. It will be made good today. In a moment six figures come to your phone. Read them to me to confirm, and the money goes to your old card, with no trip to the counter.

# 原文：那六个数就是验证码，念出去，卡里的钱他就能动。公司真要补钱，自己就能打到您卡上，用不着您念数。
surrender-agents-fake-caller-b-why = Those six figures are the code; with it he can move your money. A company that owes you can pay your card without it.

# 原文：数不念，挂断，短信留着给孩子看。
surrender-agents-fake-caller-b-next = Read nothing, hang up, keep the text for your children.

# 原文：您好，是何阿姨吧？我是保险公司管退保的，您那4800元卡在最后一步。不放心，我报总台的电话给您打。先戴上老花镜，打开手机会议，让我看见屏幕，我说一步，您点一步。
surrender-agents-fake-caller-c-show = Hello, Auntie He? I handle cancellations at the insurer. Your 4800 yuan are stuck at the last step. If you're uneasy, I'll give you our main number to ring. Put on your glasses and open a phone meeting, so that I can see your screen. I say a step, you tap a step.

# 原文：退您的钱，用不着看您的手机。屏幕让他看见了，您点的密码、收到的短信，他也全看见了。总台的电话是他报的，打过去还是他们的人。
surrender-agents-fake-caller-c-why = To pay you, nobody needs your screen: they would see your PIN and your texts. And the main number is his: his people will answer.

# 原文：会议不开，挂断，打保单上的电话问。
surrender-agents-fake-caller-c-next = No meeting. Hang up, and ring the number on your policy.

# 原文：是孙桂芳女士吧？我是保险公司回访的。您上周买的是保险，每年9000元，要交5年，早退会少拿。当时讲明白没有？没有就照实说。反悔期到12号，不想要就去柜台退。
surrender-agents-real-caller-a-show = Mrs Sun Guifang? I'm ringing from your insurer. What you bought last week is insurance: 9000 yuan a year for 5 years, and if you cancel early you get less back. Was that made clear? If not, say so. The cooling-off period ends on the 12th. If you don't want it, cancel at our counter.

# 原文：不好听的话，他讲在前头：是保险，早退会少拿。要退也是您自己去柜台，没要您报什么、转什么。
surrender-agents-real-caller-a-why = The less pleasant things he says first. To cancel, you go to the counter; nothing to read out, nothing to pay.

# 原文：找出合同，看签收那天到12号有几天。
surrender-agents-real-caller-a-next = Find the contract, and count the days to the 12th.

# 原文：冯师傅，您上礼拜投诉业务员把保险说成存款，我帮您查。合同和那张20000元的收据，请您收好。当时怎么说的，照实讲就可以。不放心，照保单上的电话打回来找我。
surrender-agents-real-caller-b-show = Mr Feng, last week you complained that our seller called insurance a deposit. I'm looking into it. Please keep the contract and the receipt for 20000 yuan yourself. Just tell me plainly what was said. If you're uneasy, ring back on the number on your policy and ask for me.

# 原文：投诉是您自己提的，他来问经过。单子留在您手里，话请您照实说，还让您自己打回去对。
surrender-agents-real-caller-b-why = You made the complaint, and he asks how it was. The papers stay with you, and you may ring back to check.

# 原文：照保单上的电话打回去，问是谁在查。
surrender-agents-real-caller-b-next = Ring the number on your policy: who is dealing with it?

# 原文：您好，吴玉珍老师，您昨天在我们柜台申请退保。退下来是6200元，比交的少1800元。我打来再问您一句，是您自己要退的吗？改主意的话，今天五点前打保单上的电话。
surrender-agents-real-caller-c-show = Hello, Mrs Wu Yuzhen. Yesterday you applied at our counter to cancel. It comes to 6200 yuan, 1800 yuan less than you paid. I'm ringing to ask once more: is it your own wish? If you change your mind, ring the number on your policy before five today.

# 原文：申请是您自己去柜台办的，钱数和少拿多少，他都不瞒。他只问是不是您本人的意思，别的什么都没要。
surrender-agents-real-caller-c-why = You applied at the counter yourself, and he hides no figure. He asks only if it is your own wish, nothing else.

# 原文：跟家里再算一遍，改主意就打保单上的电话。
surrender-agents-real-caller-c-next = Work it out once more at home; to change, ring that number.

# 原文：【保险维权中心】新规已下，老保单可以申请全额退，本区已有人拿回8600元。按登记先后办理，12日截止。回复姓名和保单号，专人替您跑到底，不用您去柜台排队。
surrender-agents-full-refund-a-show = {"["}Insurance Rights Centre] Under new rules, old policies can be refunded in full. In your area someone has had 8600 yuan back. First come, first served, until the 12th. Reply with your name and policy number, and our officer does it all. No queuing at the counter.

# 原文：退保是您和公司的事，用不着跟外面的“中心”登记。姓名配上保单号，交出去就收不回来了。
surrender-agents-full-refund-a-why = Cancelling is between you and the insurer; no need to sign up with an outside "centre". Name and policy number, once given, don't come back.

# 原文：不回复，想退自己打保单上的电话。
surrender-agents-full-refund-a-next = No reply. To cancel, ring the number on your policy.

# 原文：各位邻居：本站代办退保，钱到您手了再付三成。来时带身份证、保单和银行卡，卡先放站里，办完了就还。公司来电话问，请答“当初没人跟我讲”。粮店隔壁，找老秦。
surrender-agents-full-refund-b-show = Dear neighbours: we cancel policies for you, and only when you have the money, you pay us three yuan in ten. Bring ID card, policy and bank card; the card stays with us until it's done. If the company rings, please answer "Nobody told me at the time". Next to the grain shop, ask for old Qin.

# 原文：卡押在他那儿，退的钱就先过他的手。他还教您说没有的事，将来查起来，话算您说的。
surrender-agents-full-refund-b-why = He keeps your card, so the money passes through his hands first. And the untruth he teaches you will count as yours.

# 原文：证件留在抽屉里，自己去公司柜台问。
surrender-agents-full-refund-b-next = Leave your cards in the drawer; ask at the insurer's counter.

# 原文：叔叔，我们上月刚帮一位老师退了60000元。签一份委托书，1000元定金从佣金里抵，办不成就退。公司来电话，您说在忙就行。要讲的话我写好了，您今天抽空念两遍。
surrender-agents-full-refund-c-show = Uncle, last month we got 60000 yuan back for a teacher. Sign a power of attorney; the deposit of 1000 yuan comes off our fee, and is returned if it fails. If the company rings, just say you're busy. I've written down what to say. Read it through twice when you have time today.

# 原文：事没办，先收1000元，还要您躲着公司。稿子是他写的，念出来就成了您的话。
surrender-agents-full-refund-c-why = Nothing done, but 1000 yuan first, and you are to avoid the company. His script becomes your words once you say it.

# 原文：委托书不签，这段聊天留着给家里人看。
surrender-agents-full-refund-c-next = Sign nothing, and keep this chat to show at home.

# 原文：【城南人寿】魏女士，您3月8日签收的保单还在反悔期，到22日止。不想要，您带合同和身份证去柜台退，扣10元工本费，其余的退回原卡。想留着就不用回复，也不用过来。
surrender-agents-plain-notice-a-show = {"["}South City Life] Mrs Wei, the policy you signed for on 8 March is in its cooling-off period until the 22nd. If you don't want it, bring contract and ID card to our counter: 10 yuan are kept for the paper, the rest goes to your old card. If you keep it, no reply and no visit are needed.

# 原文：哪天签收、扣多少，都能和手里的合同对上。去的是柜台，钱回原来的卡，短信里没有网址。
surrender-agents-plain-notice-a-why = Day and sum match your contract. You go to the counter, the money goes to your old card, and there is no link.

# 原文：翻开合同，对一对签收的日子。
surrender-agents-plain-notice-a-next = Open the contract, and check the day you signed for it.

# 原文：分红通知：蔡先生，您的保单今年分红318元，已经记在保单账上。往后每年分多少说不准，也可能一分没有。想领，请本人带保单来柜台办；不领，留在账上也可以。
surrender-agents-plain-notice-b-show = Bonus notice: Mr Cai, this year your policy has a bonus of 318 yuan, already on its account. What comes in later years is not certain; it may be nothing. To draw it, please bring the policy to our counter yourself. Or leave it in the account.

# 原文：有多少说多少，还讲明往后说不准。领不领由您，办事在公司柜台，也没催您。
surrender-agents-plain-notice-b-why = It says how much, and that later years are uncertain. Draw it or not, at the company's own counter, in no hurry.

# 原文：把通知和保单夹在一起，下回去柜台对一对。
surrender-agents-plain-notice-b-next = Keep notice and policy together, and check at the counter.

# 原文：田老师，我是去年给您送保单的小方，下月调去外地了。接手的姓王，公司会寄信告诉您。有人上门说是接我班的，先别急。您打保单上的电话，问清楚了再让他进门。
surrender-agents-plain-notice-c-show = Mrs Tian, this is young Fang, who brought you your policy last year. Next month I'm moved to another city. Mr Wang takes over, and the company will write to you. If someone comes and says he is the one, wait a moment. Ring the number on your policy, and let him in after that.

# 原文：人要换了，他请您先问公司，连接手的人也让您查。这样的话，不怕核实。
surrender-agents-plain-notice-c-why = He asks you to check with the company, even on the man who takes over. Such words fear no checking.

# 原文：等公司的信到了，打保单电话问接手的是谁。
surrender-agents-plain-notice-c-next = When the letter is here, ring and ask who takes over.

# 原文：刘姨，您这份老保单利息太低啦！退了换这份新的，签完当天就管用。退旧的要亏3000元，这钱我私人补给您。您在这儿签个名字，退保的单子我回去替您填，省得您跑。
surrender-agents-swap-old-policy-a-show = Auntie Liu, this old policy pays far too little! Cancel it for this new one, which covers you from the day you sign. You lose 3000 yuan on the old one, but I'll pay you that myself. Sign your name here, and I'll fill in the cancelling form later. It saves you the trip.

# 原文：旧的一退就没了保障，新的常要等些日子才管用。补3000元只在他嘴上，名字却签在空单子上。
surrender-agents-swap-old-policy-a-why = Cancel, and the old cover is gone; a new one often starts later. 3000 yuan are talk, but your name is on a blank form.

# 原文：笔放下，打电话问公司，退了少哪些保障。
surrender-agents-swap-old-policy-a-next = Put down the pen. Ask the insurer what cover you would lose.

# 原文：大哥，公司派我给老客户看保单，不收钱。您这两份一年交7000元，都过时了，并成一份划算。保单和身份证我先带回去，旧的我替您退。不放心，打我名片上的电话问。
surrender-agents-swap-old-policy-b-show = Sir, the company sends me to look over old customers' policies, free of charge. Your two cost 7000 yuan a year and are out of date; one together would be better. I'll take the policies and your ID card with me, and cancel the old ones for you. If you're uneasy, ring the number on my business card.

# 原文：看保单，在您家桌上就能看，用不着带走。名片是他自己印的，打过去还是他的人。
surrender-agents-swap-old-policy-b-why = Policies can be looked over at your table. He printed that business card; his own people will answer.

# 原文：保单不离手，打保单上的电话问有没有这个人。
surrender-agents-swap-old-policy-b-next = Keep the policies. Ring their number: is he one of them?

# 原文：马老师，您喝口水。您那份大病险退出来有42000元，放进我们的养老计划，100块一年给8块。柜台要问，您就说家里急用。闺女上班忙，这点小事等办妥了再跟她说。
surrender-agents-swap-old-policy-c-show = Mr Ma, have some water. Your serious illness policy would pay out 42000 yuan. Put that in our pension plan: 8 yuan a year on 100. If the counter asks, say the family needs it. Your daughter is busy at work; tell her when it's all done.

# 原文：“就说家里急用”，是教您对柜台编话。好好的大病保障退掉，还要瞒着闺女，这就不对劲了。
surrender-agents-swap-old-policy-c-why = "The family needs it" is an untruth for the counter. Good cover given up, and hidden from your daughter: that is not right.

# 原文：今晚给闺女打电话，把他的话讲一遍。
surrender-agents-swap-old-policy-c-next = Ring your daughter tonight, and tell her what he said.

# 原文：周阿姨，您这份四年交了20000元，今天退能拿回11600元，数都在这张表上。退了往后住院就不归它管了。您先坐这儿给家里打个电话，定了再叫我，我五点半才下班。
surrender-agents-honest-counter-a-show = Auntie Zhou, you paid 20000 yuan in four years. Cancel today, and you get 11600 yuan; it's all on this table. After that, it won't cover a stay in hospital. Sit down here and ring your family first. Call me when you've decided; I'm here until half past five.

# 原文：能拿回多少、少了什么，都摆在纸上让您对。让您先跟家里商量，没催着您签。
surrender-agents-honest-counter-a-why = What you get and what you lose is on paper for you to check. Talk to your family first; nobody makes you sign.

# 原文：在表上找到11600元，再给家里打电话。
surrender-agents-honest-counter-a-next = Find 11600 yuan on the table, then ring your family.

# 原文：老唐，我帮您比过了，旧的那份千万留着！新的一年要多交2000元，头几个月生病还不赔。您血压高，人家收不收也难说。材料您拿回家慢慢看，今天什么都不用签。
surrender-agents-honest-counter-b-show = Mr Tang, I've compared them for you. Do keep the old one! The new one costs 2000 yuan more a year, and pays nothing for illness in the first months. With your blood pressure, they may not even take you. Take the papers home and read them. Nothing needs signing today.

# 原文：他没劝您退旧买新，新保单不好的地方也说了。今天不签，材料带回家，主意在您手里。
surrender-agents-honest-counter-b-why = He doesn't make you swap, and tells you what is worse in the new one. Nothing signed, papers at home: you decide.

# 原文：材料带回家，不懂的地方用笔圈出来。
surrender-agents-honest-counter-b-next = Take the papers home, and circle what is not clear.

# 原文：郑师傅，门口那位说能退全款，我们柜台没有这个办法。照合同这张表，今天退是38000元，打到您本人卡上，不收手续费。要退今天就能填单子，想再看看，表您带走。
surrender-agents-honest-counter-c-show = Mr Zheng, that man at the door says you get it all back. Our counter can't do that. By this table in your contract, today it is 38000 yuan, to your own card, no fee. You can fill in the form today. If you'd like to think, take the table with you.

# 原文：柜台不顺着“全款”说好听的，照合同上的表来。钱到您自己卡上，退不退都由您。
surrender-agents-honest-counter-c-why = The counter has no sweet words about "all"; it goes by the contract. The money goes to your own card, and you decide.

# 原文：把表带走，算算38000元和保障哪样要紧。
surrender-agents-honest-counter-c-next = Take the table, and weigh 38000 yuan against the cover.

## scenarios/counter-mis-sale.toml：大厅里的“新品”

# 原文：大厅里的“新品”
counter-mis-sale-title = The "new product"

# 原文：存单到期，银行大厅里有人推荐一样“新品”。
counter-mis-sale-about = Your deposit is due, and in the bank's hall someone offers a "new product".

# 原文：这是存款吗？请你写下来。
counter-mis-sale-say = Is this a deposit? Please write it down.

# 原文：当天不签，去柜台问：这是不是存款？
counter-mis-sale-next = Sign nothing that day. Ask at the counter: is it a deposit?

# 原文：小娄
counter-mis-sale-people-scammer = Young Lou

# 原文：旁白
counter-mis-sale-people-narrator = Narrator

# 原文：小项
counter-mis-sale-people-official = Young Xiang

# 原文：素琴
counter-mis-sale-people-friend = Suqin

# 原文：国强
counter-mis-sale-people-family = Guoqiang

# 原文：常奶奶
counter-mis-sale-people-elder = Granny Chang

# 原文：您是常奶奶，76岁，从前在小学食堂做饭。存单到期了，您来银行转存。
counter-mis-sale-experiencer-intro = You are Granny Chang, 76, who used to cook for a primary school. Your deposit is due, and you come to the bank to renew it.

# 原文：您是素琴，常奶奶楼上的老邻居，来银行交煤气费。她正跟一个穿西装的小伙子坐着喝茶。
counter-mis-sale-helper-intro = You are Suqin, Granny Chang's old neighbour from upstairs, here to pay the gas bill. She sits drinking tea with a young man in a suit.

# 原文：您坐在大厅的长椅上等叫号，听小娄跟常奶奶说话。猜一猜，他下一步要什么。
counter-mis-sale-observer-intro = You sit in the hall, waiting for your number, and hear Young Lou talk to Granny Chang. Guess what he will want next.

# 说话：小娄（骗子）
# 原文：奶奶，存单到期啦？有个新品，跟存款一样，利息高一截。
counter-mis-sale-e1-l1 = Granny, is your deposit due? We have a new product: the same as a deposit, and better interest.

# 原文：50000元，今天到期。
counter-mis-sale-e1-money = 50000 yuan, due today.

# 原文：他穿着西装，站在银行大厅里。
counter-mis-sale-e1-trust = He wears a suit, and stands in the bank's hall.

# 原文：您先怎么接？
counter-mis-sale-e1-ask = What do you say first?

# 原文：“那它是存款吗？”
counter-mis-sale-e1-o1 = "And is it a deposit?"

# 原文：“一样”和“就是”，差着一层。问出来。
counter-mis-sale-e1-o1-why = "The same as" is not "is". Ask, and it comes out.

# 原文：“银行里的，那我放心。”
counter-mis-sale-e1-o2 = "From the bank? Then it's safe."

# 原文：谁进了银行都放心。可大厅里站着的，不一定都是银行的人。
counter-mis-sale-e1-o2-why = In a bank, we all feel safe. But not everyone standing in the hall is from the bank.

# 原文：“你是银行的，还是别家？”
counter-mis-sale-e1-o3 = "Are you from the bank, or not?"

# 原文：先问他是哪家的，再听他卖什么。
counter-mis-sale-e1-o3-why = First ask where he is from, then hear what he sells.

# 说话：小娄（骗子）
# 原文：还送一份保障。满5年连本带利，名额就剩两个。
counter-mis-sale-e2-l1 = You get cover on top, free. After 5 years, money and interest. Only two places left.

# 说话：小娄（骗子）
# 原文：您这边坐，我帮您填。
counter-mis-sale-e2-l2 = Come and sit here, I'll fill it in for you.

# 原文：50000元还没动。
counter-mis-sale-e2-money = The 50000 yuan are untouched.

# 原文：茶是热的，他的嘴是甜的。
counter-mis-sale-e2-trust = The tea is hot, and his tongue is sweet.

# 原文：您怎么接？
counter-mis-sale-e2-ask = What do you say?

# 原文：“满5年？中途取呢？”
counter-mis-sale-e2-o1 = "5 years? And if I need it before?"

# 原文：做饭要看火候，存钱要看几年。这一问要紧。
counter-mis-sale-e2-o1-why = A cook watches the fire, a saver the years. This question matters.

# 原文：“好，那你帮我填吧。”
counter-mis-sale-e2-o2 = "All right, fill it in for me."

# 原文：眼花，有人代填是省事。可填的是什么，您还没看见。
counter-mis-sale-e2-o2-why = With tired eyes, that is handy. But what he fills in you have not seen.

# 原文：“等等，我去柜台问问。”
counter-mis-sale-e2-o3 = "Wait, I'll ask at the counter."

# 原文：柜台就几步路，问一声不费什么。
counter-mis-sale-e2-o3-why = The counter is a few steps away, and asking costs nothing.

# 说话：小娄（骗子） → 旁白（旁白）
# 原文：我在这儿驻点，跟他们是一家人。
counter-mis-sale-e3-l1 = I'm stationed here. We're all one family.

# 说话：旁白（旁白） → 小娄（骗子）
# 原文：他的胸牌翻过来，印着一家保险公司。
counter-mis-sale-e3-l2 = His badge turns over. It names an insurance company.

# 原文：50000元还没动。
counter-mis-sale-e3-money = The 50000 yuan are untouched.

# 原文：胸牌上的字，和他说的不一样。
counter-mis-sale-e3-trust = The badge does not say what he says.

# 原文：看见胸牌，您怎么办？
counter-mis-sale-e3-ask = You see the badge. What do you do?

# 原文：“一家人就好，你接着说。”
counter-mis-sale-e3-o1 = "One family? Then go on."

# 原文：想信人，是您厚道。可胸牌写得明白，他卖的多半是保险。
counter-mis-sale-e3-o1-why = You are kind to trust. But the badge is clear: he most likely sells insurance.

# 原文：“那你卖的，是保险吧？”
counter-mis-sale-e3-o2 = "So what you sell is insurance?"

# 原文：一句话，把东西的名字问出来。
counter-mis-sale-e3-o2-why = A few words, and the thing has its name.

# 原文：走到柜台，问柜员小项
counter-mis-sale-e3-o3 = Go and ask Xiang at the counter

# 原文：换一个人问，真话就好比出来。
counter-mis-sale-e3-o3-why = Ask someone else, and you can compare.

# 说话：小娄（骗子）
# 原文：跟存款一样嘛，就是叫法不同。
counter-mis-sale-e4-l1 = It's the same as a deposit, only the name is different.

# 原文：50000元还没动。
counter-mis-sale-e4-money = The 50000 yuan are untouched.

# 原文：“是不是”，他没答。
counter-mis-sale-e4-trust = "Is it?" He has not answered.

# 原文：您再问哪一句？
counter-mis-sale-e4-ask = What do you ask next?

# 原文：“叫法不同，那也不要紧吧。”
counter-mis-sale-e4-o1 = "A name is neither here nor there."

# 原文：叫法不同，规矩就不同。保险和存款，取起来不一样。
counter-mis-sale-e4-o1-why = Other name, other rules. Taking money out of insurance is not the same.

# 原文：“最坏会亏多少？”
counter-mis-sale-e4-o2 = "At worst, what could I lose?"

# 原文：好的谁都会说，坏的要您自己问。
counter-mis-sale-e4-o2-why = The good anyone will tell you; the bad you must ask.

# 原文：“你写上‘存款’两个字。”
counter-mis-sale-e4-o3 = "Write down the word deposit."

# 原文：写得下来的，才算数。
counter-mis-sale-e4-o3-why = What can be written down counts.

# 说话：小娄（骗子）
# 原文：一百块一年给三块五，肯定有。要用钱，随时取。
counter-mis-sale-e7-l1 = Three and a half a year on a hundred, for certain. If you need it, take it out any time.

# 原文：50000元还没动。
counter-mis-sale-e7-money = The 50000 yuan are untouched.

# 原文：话说得满，没有一样落在纸上。
counter-mis-sale-e7-trust = Big words, and none of them on paper.

# 原文：“肯定有”“随时取”，您呢？
counter-mis-sale-e7-ask = "For certain", "any time": and you?

# 原文：“第二年取，拿回多少？”
counter-mis-sale-e7-o1 = "In year two, how much back?"

# 原文：问一个准数。准数一出来，好坏就见了底。
counter-mis-sale-e7-o1-why = Ask for a figure. A figure shows what it is worth.

# 原文：“肯定有？写在哪一页？”
counter-mis-sale-e7-o2 = "For certain? On which page?"

# 原文：请他指给您看。指不出来的，不算。
counter-mis-sale-e7-o2-why = Let him point to it. What he can't point to does not count.

# 原文：“随时能取，那就好。”
counter-mis-sale-e7-o3 = "Any time? That's good, then."

# 原文：能取是能取，少不少，他没有说。问一句再定。
counter-mis-sale-e7-o3-why = You can, but for how much less he has not said. Ask before you decide.

# 说话：旁白（旁白） → 小娄（骗子）
# 原文：他的笔停住了，把单子往回收了收。
counter-mis-sale-e8-l1 = His pen stops, and he draws the form back a little.

# 说话：小娄（骗子） → 旁白（旁白）
# 原文：奶奶，您问得太细了，别人都不问。
counter-mis-sale-e8-l2 = Granny, you ask so much. Nobody else does.

# 原文：50000元还没动。
counter-mis-sale-e8-money = The 50000 yuan are untouched.

# 原文：他没写，也没答。
counter-mis-sale-e8-trust = He neither writes nor answers.

# 原文：您怎么办？
counter-mis-sale-e8-ask = What do you do?

# 原文：“写不了，那我先不买。”
counter-mis-sale-e8-o1 = "If you can't write it, I won't buy."

# 原文：话说得不重，理站得很正。
counter-mis-sale-e8-o1-why = Not hard words, but they stand straight.

# 原文：“单子我带走，回家看。”
counter-mis-sale-e8-o2 = "I'll read the form at home."

# 原文：带得走的单子，才经得起看。他不大情愿，还是给了。
counter-mis-sale-e8-o2-why = A sound form may be taken home. Not gladly, but he gives it to you.

# 原文：怕他为难，就不多问了
counter-mis-sale-e8-o3 = I don't like to press him further

# 原文：您心软。可您问的是自己的钱，哪一句都不算多。
counter-mis-sale-e8-o3-why = You have a soft heart. But it is your money, and no question is too many.

# 说话：小项（真的工作人员）
# 原文：奶奶，那是保险，不是存款。早退会亏。
counter-mis-sale-e6-l1 = Granny, that's insurance, not a deposit. Cancel early, and you lose.

# 说话：小项（真的工作人员）
# 原文：保险也有用处，您想清楚再定，不急。
counter-mis-sale-e6-l2 = Insurance has its uses. Think it over, there's no hurry.

# 原文：50000元还没动。
counter-mis-sale-e6-money = The 50000 yuan are untouched.

# 原文：她在纸上画了两格，左边存款，右边保险。
counter-mis-sale-e6-trust = She draws two boxes: deposit left, insurance right.

# 原文：您怎么办？
counter-mis-sale-e6-ask = What do you do?

# 原文：“那我还是转存定期。”
counter-mis-sale-e6-o1 = "Then I'll renew my deposit."

# 原文：来办什么，就办什么。
counter-mis-sale-e6-o1-why = What you came for, you do.

# 原文：“可他说，还送保障呢。”
counter-mis-sale-e6-o2 = "But he says there's free cover."

# 原文：保障不是送的，是拿您的钱买的。您回头看看，小娄正走过来。
counter-mis-sale-e6-o2-why = Cover is not free, your money buys it. You look round: here comes Young Lou.

# 原文：“单子给我，问问儿子。”
counter-mis-sale-e6-o3 = "Give me the form for my son."

# 原文：大钱，多一个人看，不耽误。
counter-mis-sale-e6-o3-why = For much money, one more pair of eyes; nothing is lost.

# 说话：小娄（骗子） → 素琴（朋友）
# 原文：过了今天就停售，您可别后悔。
counter-mis-sale-e9-l1 = After today it's off the market. I hope you won't be sorry.

# 说话：素琴（朋友） → 小娄（骗子）
# 原文：常姐，我交完煤气费了，等你一块儿回家。
counter-mis-sale-e9-l2 = Chang, my dear, I've paid my gas. I'll wait and walk home with you.

# 原文：50000元还没动。
counter-mis-sale-e9-money = The 50000 yuan are untouched.

# 原文：老邻居素琴，在门边等着您。
counter-mis-sale-e9-trust = Suqin, your old neighbour, waits by the door.

# 原文：他说今天停售，您呢？
counter-mis-sale-e9-ask = He says it ends today. And you?

# 原文：一听停售，心里急，那就签吧
counter-mis-sale-e9-o1 = Ends today? Then I'd better sign

# 原文：您怕错过。可明天还在的，才是好东西。
counter-mis-sale-e9-o1-why = You fear to miss it. But a good thing is still there tomorrow.

# 原文：“停就停。”去柜台存定期
counter-mis-sale-e9-o2 = "Let it end." Renew my deposit

# 原文：一口锅歇了火，还有别的灶。
counter-mis-sale-e9-o2-why = One stove goes out; there are others.

# 原文：“我叫儿子来听听。”
counter-mis-sale-e9-o3 = "I'll have my son hear this."

# 原文：他要您今天定，您要先商量。您把单子带回了家。
counter-mis-sale-e9-o3-why = He wants it today, you want a talk. You take the form home.

# 说话：国强（家人） → 旁白（旁白）
# 原文：妈，您念给我听听？
counter-mis-sale-e10-l1 = Mum, will you read it to me?

# 说话：旁白（旁白） → 国强（家人）
# 原文：念到“投保人”三个字，您停住了。
counter-mis-sale-e10-l2 = At the words "policy holder" you stop.

# 原文：50000元还没动。
counter-mis-sale-e10-money = The 50000 yuan are untouched.

# 原文：儿子没抢单子，听您念。
counter-mis-sale-e10-trust = Your son leaves you the form, and listens.

# 原文：您怎么想？
counter-mis-sale-e10-ask = What do you think?

# 原文：“国强，这三个字啥意思？”
counter-mis-sale-e10-o1 = "Guoqiang, what does that mean?"

# 原文：不懂就问自家人，不丢脸。
counter-mis-sale-e10-o1-why = What is not clear you can ask your own; it is no shame.

# 原文：“可那小伙子多客气呀。”
counter-mis-sale-e10-o2 = "But the lad was so polite."

# 原文：客气是真的。可东西好不好，不看客气不客气。
counter-mis-sale-e10-o2-why = He was. But whether a thing is good has nothing to do with it.

# 原文：“投保人，那就是保险。”
counter-mis-sale-e10-o3 = "Policy: then it's insurance."

# 原文：您自己念出来的，记得最牢。
counter-mis-sale-e10-o3-why = What you read out yourself, you remember best.

# 说话：国强（家人） → 常奶奶（老人）
# 原文：妈，这钱，您想哪天用？
counter-mis-sale-e11-l1 = Mum, when do you mean to use this money?

# 说话：常奶奶（老人） → 国强（家人）
# 原文：楼里要装电梯，一家交40000元，说是开春。
counter-mis-sale-e11-l2 = The house gets a lift: 40000 yuan from each home, in spring, they say.

# 原文：开春要用40000元。
counter-mis-sale-e11-money = In spring you need 40000 yuan.

# 原文：他先问您的打算。
counter-mis-sale-e11-trust = He asks about your plans first.

# 原文：您怎么定？
counter-mis-sale-e11-ask = What will you do?

# 原文：“等小娄再来电话，再说。”
counter-mis-sale-e11-o1 = "Let's wait till Lou rings."

# 原文：等等也行。只是他的电话，是催您签的，不是帮您想的。
counter-mis-sale-e11-o1-why = You may. But his call will press you to sign, not help you think.

# 原文：“电梯钱要用，存短的。”
counter-mis-sale-e11-o2 = "For the lift: a short deposit."

# 原文：钱跟着用处走，不会错。
counter-mis-sale-e11-o2-why = Let money follow its use, and all is well.

# 原文：“电梯钱不动，余下的再看。”
counter-mis-sale-e11-o3 = "Keep the lift's money. Rest later."

# 原文：要用的、不用的分开想，就清楚了。
counter-mis-sale-e11-o3-why = What you need and what you don't: apart, they are clear.

# 说话：小娄（骗子）
# 原文：奶奶，名额给您留着呢。
counter-mis-sale-e12-l1 = Granny, I've kept the place for you.

# 说话：小娄（骗子）
# 原文：签了以后，有人打电话回访，您都答“清楚”。
counter-mis-sale-e12-l2 = After you sign, someone rings. Just say "clear" to it all.

# 原文：50000元还没动。
counter-mis-sale-e12-money = The 50000 yuan are untouched.

# 原文：还没签，就教您怎么答了。
counter-mis-sale-e12-trust = Not signed yet, and he teaches you the answers.

# 原文：电话里，您怎么回他？
counter-mis-sale-e12-ask = What do you tell him on the phone?

# 原文：“不清楚的，我不答清楚。”
counter-mis-sale-e12-o1 = "If it's not clear, I'll say so."

# 原文：说得好。回访是替您把关的，要说实话。
counter-mis-sale-e12-o1-why = Well said. That call guards you; it needs the truth.

# 原文：“好，难为你想得周到。”
counter-mis-sale-e12-o2 = "Good of you to think of it."

# 原文：他想得周到，是替自己想的。教您答话，是怕您说真话。
counter-mis-sale-e12-o2-why = He thinks of himself. He teaches you, for fear of the truth.

# 原文：“我去柜台，再问一遍。”
counter-mis-sale-e12-o3 = "I'll ask again at the counter."

# 原文：电话里的不算，柜台上写的才算。
counter-mis-sale-e12-o3-why = On the phone it does not count; in writing at the counter it does.

# 说话：旁白（旁白） → 小娄（骗子）
# 原文：单子填好了，有两处空着。
counter-mis-sale-e5-l1 = The form is filled in, with two places blank.

# 说话：小娄（骗子） → 旁白（旁白）
# 原文：您先签名，空着的我回头补。
counter-mis-sale-e5-l2 = You sign now, I'll fill the blanks later.

# 原文：50000元还没划走。
counter-mis-sale-e5-money = The 50000 yuan have not gone yet.

# 原文：笔在您手里。签不签？
counter-mis-sale-e5-ask = The pen is in your hand. Do you sign?

# 原文：“我没听懂，要录像吗？”
counter-mis-sale-e5-o1 = "Not clear. Don't you record this?"

# 原文：卖给您这样的保险，是要录音录像的。这一问，他只好照规矩来。
counter-mis-sale-e5-o1-why = Selling you this has to be recorded. Now he must go by the rules.

# 原文：签吧，人家等了半天
counter-mis-sale-e5-o2 = Sign; he has waited so long

# 原文：怕人家等，是您体贴。可空着的地方，他填什么都算您说的。
counter-mis-sale-e5-o2-why = You are considerate. But whatever he puts in the blanks counts as yours.

# 原文：“空着不签。”走去柜台
counter-mis-sale-e5-o3 = "Not with blanks." To the counter

# 原文：锅盖没盖严，不能端。您去问了小项。
counter-mis-sale-e5-o3-why = A pot without its lid you don't carry. You go and ask Young Xiang.

# 说话：旁白（旁白）
# 原文：录像架好了。小娄小声说：“都答清楚。”
counter-mis-sale-e14-l1 = The camera is up. Lou whispers: "Say clear to it all."

# 说话：旁白（旁白）
# 原文：镜头前问您：“这是保险，不是存款，您清楚吗？”
counter-mis-sale-e14-l2 = On camera they ask: "This is insurance, not a deposit. Is that clear?"

# 原文：50000元还没划走。
counter-mis-sale-e14-money = The 50000 yuan have not gone yet.

# 原文：您怎么答？
counter-mis-sale-e14-ask = What do you answer?

# 原文：“清楚……”答完就完了
counter-mis-sale-e14-o1 = "Clear …", and have it over

# 原文：您想早些完。可这段录像，将来是替您说话的。
counter-mis-sale-e14-o1-why = You want it over. But one day this recording is to speak for you.

# 原文：“不清楚，他说是存款。”
counter-mis-sale-e14-o2 = "No. He said it's a deposit."

# 原文：实话录了进去，这单就签不成了。您走去柜台，问个明白。
counter-mis-sale-e14-o2-why = The truth is recorded, and this can't be signed. You go to the counter and ask.

# 原文：“这句没懂，再念一遍。”
counter-mis-sale-e14-o3 = "I didn't follow. Read it again."

# 原文：没懂就再念，念到懂为止。他念着念着，自己停了。
counter-mis-sale-e14-o3-why = Again, until it is clear. He reads and reads, and stops by himself.

# 说话：旁白（旁白）
# 原文：字签了。晚上，国强看见单子：“妈，这是保险。”
counter-mis-sale-e13-l1 = Signed. In the evening Guoqiang sees the form: "Mum, this is insurance."

# 原文：50000元成了一份保单。
counter-mis-sale-e13-money = The 50000 yuan are now a policy.

# 原文：他没埋怨，给您倒了杯水。
counter-mis-sale-e13-trust = He does not scold, he pours you some water.

# 原文：您怎么说？
counter-mis-sale-e13-ask = What do you say?

# 原文：“签都签了，算了吧。”
counter-mis-sale-e13-o1 = "It's signed. Let it be."

# 原文：怕麻烦，就想算了。可新保单有犹豫期，能退的日子不等人。
counter-mis-sale-e13-o1-why = It seems a bother. But new policies have a cooling-off period, and days don't wait.

# 原文：“刚签的，还能反悔吗？”
counter-mis-sale-e13-o2 = "Can I still change my mind?"

# 原文：问得及时。犹豫期里退，交的钱差不多都退。
counter-mis-sale-e13-o2-why = Just in time. In the cooling-off period, nearly all you paid comes back.

# 原文：“封面有电话，陪我打。”
counter-mis-sale-e13-o3 = "There's a number. Ring with me."

# 原文：自己打，照实说，一样一样来得及。
counter-mis-sale-e13-o3-why = Ring yourself, tell it plainly; there is time for it all.

# 说话：旁白（旁白）
# 原文：您一夜没睡好。装电梯的钱，都在里头。
counter-mis-sale-e15-l1 = You slept badly. The money for the lift is all in there.

# 原文：50000元在保单里。
counter-mis-sale-e15-money = 50000 yuan are in the policy.

# 原文：天亮了，您先做什么？
counter-mis-sale-e15-ask = Morning. What do you do first?

# 原文：叫国强，打保单上的电话
counter-mis-sale-e15-o1 = With Guoqiang, ring the number

# 原文：一夜的心事，一个电话就有了头绪。
counter-mis-sale-e15-o1-why = A night of worry, and one call shows the way.

# 原文：去大厅，等小娄给个说法
counter-mis-sale-e15-o2 = Go and ask Lou in the hall

# 原文：他多半劝您别退。国强陪着您，打了保单上的电话。
counter-mis-sale-e15-o2-why = He would talk you out of it. With Guoqiang, you rang the number on the policy.

# 原文：看看签收日，数数犹豫期
counter-mis-sale-e15-o3 = See the date, count the days

# 原文：数清了日子，心就定了。
counter-mis-sale-e15-o3-why = With the days counted, your mind is at rest.

# 说话：常奶奶（老人） → 旁白（旁白）
# 原文：素琴，快来！跟存款一样，还送保障。
counter-mis-sale-h1-l1 = Suqin, come quick! It's the same as a deposit, with free cover.

# 说话：旁白（旁白） → 常奶奶（老人）
# 原文：小娄给您也拉了把椅子。
counter-mis-sale-h1-l2 = Young Lou pulls up a chair for you, too.

# 原文：她的50000元刚到期。
counter-mis-sale-h1-money = Her 50000 yuan have just come due.

# 原文：她叫您来，是有好事想着您。
counter-mis-sale-h1-trust = She calls you, to share something good.

# 原文：您先怎么接？
counter-mis-sale-h1-ask = What do you say first?

# 原文：“你不是来转存的吗？”
counter-mis-sale-h1-o1 = "Didn't you come to renew?"

# 原文：提一句她本来要办的事，她就想起来了。
counter-mis-sale-h1-o1-why = Name what she came for, and she remembers.

# 原文：“别听他的，都是骗人的！”
counter-mis-sale-h1-o2 = "Don't listen, it's all a cheat!"

# 原文：您是护着她。可这一嗓子，她在大厅里下不来台。
counter-mis-sale-h1-o2-why = You mean to guard her. But so loud, in the hall, she loses face.

# 原文：“有好事想着我。我听听。”
counter-mis-sale-h1-o3 = "You thought of me. Let me hear."

# 原文：先领她的情，再坐下来一起听。
counter-mis-sale-h1-o3-why = First take it kindly, then sit and listen with her.

# 说话：常奶奶（老人） → 旁白（旁白）
# 原文：人家在银行里，怎么会骗人？
counter-mis-sale-h2-l1 = He's in the bank. How could he cheat?

# 说话：旁白（旁白） → 常奶奶（老人）
# 原文：小娄笑了笑。她往他那边挪了挪。
counter-mis-sale-h2-l2 = Young Lou smiles. She moves a little his way.

# 原文：50000元还没动。
counter-mis-sale-h2-money = The 50000 yuan are untouched.

# 原文：她觉着您扫了她的兴。
counter-mis-sale-h2-trust = She feels you have spoilt it for her.

# 原文：怎么把话接回来？
counter-mis-sale-h2-ask = How do you pick it up again?

# 原文：“不听拉倒，我交我的费。”
counter-mis-sale-h2-o1 = "As you like. I'll pay my gas."

# 原文：有气，也难免。可您一走开，她就一个人对着他了。
counter-mis-sale-h2-o1-why = You are cross, no wonder. But if you go, she faces him alone.

# 原文：“怪我嗓门大。讲给我听？”
counter-mis-sale-h2-o2 = "I was loud. Will you tell me?"

# 原文：嗓门一收，她又把椅子拉了过来。
counter-mis-sale-h2-o2-why = Your voice drops, and her chair comes back.

# 原文：“我不懂，咱问问柜台？”
counter-mis-sale-h2-o3 = "I don't know. Ask the counter?"

# 原文：您不懂，她不懂，柜台懂。这话谁也不伤。
counter-mis-sale-h2-o3-why = You don't know, she doesn't, the counter does. It hurts nobody.

# 说话：小娄（骗子） → 常奶奶（老人）
# 原文：满5年，一百块一年给三块五，肯定有，随时能取。
counter-mis-sale-h3-l1 = After 5 years, three and a half a year on a hundred, for certain, and out any time.

# 说话：常奶奶（老人） → 小娄（骗子）
# 原文：比定期高一截呢。
counter-mis-sale-h3-l2 = That's more than the fixed rate.

# 原文：50000元还没动。
counter-mis-sale-h3-money = The 50000 yuan are untouched.

# 原文：她看着您，等您点头。
counter-mis-sale-h3-trust = She looks at you, waiting for a nod.

# 原文：您问哪一句？
counter-mis-sale-h3-ask = What do you ask?

# 原文：“随时取，扣不扣钱？”
counter-mis-sale-h3-o1 = "Any time? And what does it cost?"

# 原文：问得家常，他却不好答。
counter-mis-sale-h3-o1-why = A homely question, but he finds it hard.

# 原文：“是存款吗？写一个看看。”
counter-mis-sale-h3-o2 = "Is it a deposit? Do write it."

# 原文：写得下来，大家放心；写不下来，大家明白。
counter-mis-sale-h3-o2-why = If he can write it, all are at ease; if not, all understand.

# 原文：“三块五？哪有这样的好事！”
counter-mis-sale-h3-o3 = "Three and a half? Too good!"

# 原文：疑得有理。可她听着，像是说她贪这三块五。
counter-mis-sale-h3-o3-why = You have reason to doubt. But to her it sounds as if she wanted too much.

# 说话：常奶奶（老人） → 旁白（旁白）
# 原文：转存才几个钱？装电梯一家要交40000元呢。
counter-mis-sale-h4-l1 = What does a deposit bring? The lift costs each home 40000 yuan.

# 说话：旁白（旁白） → 常奶奶（老人）
# 原文：她的腿，上五楼要歇三回。
counter-mis-sale-h4-l2 = Up to the fifth floor, her legs need three rests.

# 原文：50000元还没动。
counter-mis-sale-h4-money = The 50000 yuan are untouched.

# 原文：原来她是为了电梯。
counter-mis-sale-h4-trust = So it is for the lift.

# 原文：您怎么说？
counter-mis-sale-h4-ask = What do you say?

# 原文：“电梯的事，急什么呀。”
counter-mis-sale-h4-o1 = "The lift? What's the hurry?"

# 原文：您腿脚好，不急。她上楼歇三回，这句听着不贴心。
counter-mis-sale-h4-o1-why = Your legs are good. She rests three times; it sounds cold to her.

# 原文：“那钱哪天要交？”
counter-mis-sale-h4-o2 = "And when must it be paid?"

# 原文：问到日子，放几年合适，她自己会算。
counter-mis-sale-h4-o2-why = With the date, she can work out herself for how long.

# 原文：“那更要问，是不是存款。”
counter-mis-sale-h4-o3 = "Then do ask if it's a deposit."

# 原文：先替她着急，再替她问。
counter-mis-sale-h4-o3-why = First feel with her, then ask for her.

# 说话：小项（真的工作人员） → 常奶奶（老人）
# 原文：奶奶，那是保险，不是存款。早退会亏。
counter-mis-sale-h5-l1 = Granny, that's insurance, not a deposit. Cancel early, and you lose.

# 说话：常奶奶（老人） → 小项（真的工作人员）
# 原文：可他说一样呀。
counter-mis-sale-h5-l2 = But he says it's the same.

# 原文：50000元还没动。
counter-mis-sale-h5-money = The 50000 yuan are untouched.

# 原文：她看看小项，又看看小娄。
counter-mis-sale-h5-trust = She looks at Xiang, and then at Lou.

# 原文：您怎么说？
counter-mis-sale-h5-ask = What do you say?

# 原文：“你问他，第二年取多少？”
counter-mis-sale-h5-o1 = "Ask him: how much in year two?"

# 原文：让她自己问，听来的数她自己信。
counter-mis-sale-h5-o1-why = She asks it herself, and believes the figure she hears.

# 原文：“你看，我就说是骗人吧。”
counter-mis-sale-h5-o2 = "See, I told you it's a cheat."

# 原文：赢了理，她的脸又红了。
counter-mis-sale-h5-o2-why = You are right, and her face is red again.

# 原文：“看看谁肯写下来。”
counter-mis-sale-h5-o3 = "See which of them writes it."

# 原文：嘴上的不算，写下来的才算。她听懂了。
counter-mis-sale-h5-o3-why = Spoken does not count, written does. She understands.

# 说话：旁白（旁白）
# 原文：您交完费，回头一看，她拿着笔要签字。
counter-mis-sale-h6-l1 = Your bill is paid. You look back: she has the pen, about to sign.

# 原文：50000元还没划走，还来得及。
counter-mis-sale-h6-money = The 50000 yuan have not gone; there is time.

# 原文：您怎么办？
counter-mis-sale-h6-ask = What do you do?

# 原文：各人的钱各人做主，走了
counter-mis-sale-h6-o1 = Her money, her choice: I go

# 原文：尊重她，是对的。只是她脸上没了笑，像在等您一句话。
counter-mis-sale-h6-o1-why = You respect her, rightly. But her smile is gone; she waits for a word.

# 原文：“眼镜借你，字太小了。”
counter-mis-sale-h6-o2 = "Small print! Take my glasses."

# 原文：一副眼镜，比一句劝管用。她低头看了起来。
counter-mis-sale-h6-o2-why = Glasses help more than advice. She bends down and reads.

# 原文：“我等你，一块儿回家。”
counter-mis-sale-h6-o3 = "I'll wait and walk you home."

# 原文：有人等着，她就不慌着签了，又问了他一句。
counter-mis-sale-h6-o3-why = Someone waits, so she does not rush to sign, and asks him once more.

# 说话：旁白（旁白） → 常奶奶（老人）
# 原文：小娄的笔停住了：“写‘存款’？这不合规定。”
counter-mis-sale-h7-l1 = Young Lou's pen stops. "Write deposit? That's against the rules."

# 说话：常奶奶（老人） → 旁白（旁白）
# 原文：怎么就不能写呢？
counter-mis-sale-h7-l2 = Why can't it be written?

# 原文：50000元还没动。
counter-mis-sale-h7-money = The 50000 yuan are untouched.

# 原文：这话，是她自己问的。
counter-mis-sale-h7-trust = She asked that by herself.

# 原文：您怎么办？
counter-mis-sale-h7-ask = What do you do?

# 原文：不接话，等着他答
counter-mis-sale-h7-o1 = Say nothing, let him answer

# 原文：您不抢话，静一静，他就露了底。
counter-mis-sale-h7-o1-why = You leave it quiet, and in the quiet he shows himself.

# 原文：“因为他心里有鬼呗。”
counter-mis-sale-h7-o2 = "Because he has things to hide."

# 原文：嘴快了一点。小娄板起脸，她夹在中间难做人。
counter-mis-sale-h7-o2-why = A little quick. Lou frowns, and she sits between you two.

# 原文：“问得好，再问一句？”
counter-mis-sale-h7-o3 = "Well asked. Ask another?"

# 原文：一句夸，她就敢往下问。
counter-mis-sale-h7-o3-why = A word of praise, and she dares to go on.

# 说话：旁白（旁白） → 常奶奶（老人）
# 原文：她脸红了，站起来理衣角。
counter-mis-sale-h8-l1 = She turns red, gets up, and smooths her coat.

# 说话：常奶奶（老人） → 旁白（旁白）
# 原文：我就想多攒几个，也不行？
counter-mis-sale-h8-l2 = I only want to save a little. Mayn't I?

# 原文：50000元还没动。
counter-mis-sale-h8-money = The 50000 yuan are untouched.

# 原文：她有点委屈。
counter-mis-sale-h8-trust = She is a little hurt.

# 原文：您怎么补？
counter-mis-sale-h8-ask = How do you mend it?

# 原文：“会攒，也得看清楚呀。”
counter-mis-sale-h8-o1 = "Save, but look at it first."

# 原文：话在理上，可听着像训她。她一扭身，又坐到小娄那边去了。
counter-mis-sale-h8-o1-why = True, but it sounds like a lesson. She turns, and sits with Lou again.

# 原文：“想攒是好的，咱挑稳的。”
counter-mis-sale-h8-o2 = "Saving is good. Let's pick safely."

# 原文：先认她的想头，再陪她挑。
counter-mis-sale-h8-o2-why = First her wish, then choose with her.

# 原文：“攒钱，楼里数你最会。”
counter-mis-sale-h8-o3 = "Nobody saves as well as you."

# 原文：先说她的长处，她就肯坐下了。
counter-mis-sale-h8-o3-why = First what she is good at, and she sits down again.

# 说话：常奶奶（老人） → 小娄（骗子）
# 原文：电梯开春动工，动工就要交钱。
counter-mis-sale-h9-l1 = They start on the lift in spring, and then we pay.

# 说话：小娄（骗子） → 常奶奶（老人）
# 原文：急用也能取，就是扣一点。
counter-mis-sale-h9-l2 = If you need it, you can have it, just a little less.

# 原文：50000元还没动。
counter-mis-sale-h9-money = The 50000 yuan are untouched.

# 原文：她一听“扣”，眉头动了动。
counter-mis-sale-h9-trust = At "less", her brow moves.

# 原文：您接哪一句？
counter-mis-sale-h9-ask = What do you say?

# 原文：“扣一点，是多少？”
counter-mis-sale-h9-o1 = "A little less, is how much?"

# 原文：“一点”两个字最含糊，要一个准数。
counter-mis-sale-h9-o1-why = "A little" is vague; ask for a figure.

# 原文：“开春要用，放5年合适？”
counter-mis-sale-h9-o2 = "For spring, are 5 years right?"

# 原文：问她，不问他。她自己心里有日历。
counter-mis-sale-h9-o2-why = You ask her, not him. She has the calendar in her head.

# 原文：“扣一点，也不要紧吧。”
counter-mis-sale-h9-o3 = "A little less won't matter."

# 原文：想圆个场，是好意。可这一点是多少，还没人说。
counter-mis-sale-h9-o3-why = You mean to smooth it over. But how much it is, nobody has said.

# 说话：小娄（骗子） → 常奶奶（老人）、旁白（旁白）
# 原文：第二年取……大概，40000元吧。
counter-mis-sale-h10-l1 = In year two … about 40000 yuan, I think.

# 说话：常奶奶（老人） → 小娄（骗子）、旁白（旁白）
# 原文：少了10000元！那我图个什么？
counter-mis-sale-h10-l2 = 10000 yuan less! Then what's the good of it?

# 说话：旁白（旁白） → 小娄（骗子）、常奶奶（老人）
# 原文：她把笔放下了。
counter-mis-sale-h10-l3 = She puts down the pen.

# 原文：50000元还没动。
counter-mis-sale-h10-money = The 50000 yuan are untouched.

# 原文：主意是她自己拿的。
counter-mis-sale-h10-trust = She decided it herself.

# 原文：您怎么说？
counter-mis-sale-h10-ask = What do you say?

# 原文：“你刚才差点就签了！”
counter-mis-sale-h10-o1 = "And you had nearly signed!"

# 原文：您替她后怕。她自己更怕，这句先收着。
counter-mis-sale-h10-o1-why = You had a fright for her. She had a bigger one; keep that for now.

# 原文：“问得好，一下问出来了。”
counter-mis-sale-h10-o2 = "Well asked! That brought it out."

# 原文：这一句是她问的。她站起来，往柜台走。
counter-mis-sale-h10-o2-why = It was her question. She gets up, and walks to the counter.

# 原文：“走，去柜台办转存。”
counter-mis-sale-h10-o3 = "Come, let's renew at the counter."

# 原文：不多说，陪她把正事办了。
counter-mis-sale-h10-o3-why = Few words, and you go with her to do what she came for.

# 说话：常奶奶（老人） → 旁白（旁白）
# 原文：这把年纪了，还叫人当小孩哄。
counter-mis-sale-h13-l1 = At my age, coaxed like a child.

# 说话：旁白（旁白） → 常奶奶（老人）
# 原文：她坐着没动，手搓着布包的带子。
counter-mis-sale-h13-l2 = She sits still, and rubs the strap of her bag.

# 原文：50000元还没动。
counter-mis-sale-h13-money = The 50000 yuan are untouched.

# 原文：她在怪自己。
counter-mis-sale-h13-trust = She blames herself.

# 原文：怎么说，她好受些？
counter-mis-sale-h13-ask = What would comfort her?

# 原文：“他天天练，咱头一回。”
counter-mis-sale-h13-o1 = "He does it daily, we're new to it."

# 原文：不是她不行，是那头练熟了。
counter-mis-sale-h13-o1-why = It is not her; the other side is well practised.

# 原文：“往后存钱，叫上我就行。”
counter-mis-sale-h13-o2 = "Next time, just take me along."

# 原文：您热心。可您不在的那天呢？教她三句，她自己就行。
counter-mis-sale-h13-o2-why = Kind of you. And on a day without you? With three questions, she can do it.

# 原文：“是你一句话把他问住的。”
counter-mis-sale-h13-o3 = "It was you who stopped him."

# 原文：她想了想，笑了：“可不是嘛。”
counter-mis-sale-h13-o3-why = She thinks, and laughs: "So I did."

# 说话：小项（真的工作人员） → 常奶奶（老人）
# 原文：转好了，照您说的，存了短的。
counter-mis-sale-h12-l1 = All renewed, as you said: a short one.

# 说话：常奶奶（老人） → 小项（真的工作人员）
# 原文：素琴，那保险是不是都买不得？
counter-mis-sale-h12-l2 = Suqin, so should one never buy insurance?

# 原文：50000元存好了。
counter-mis-sale-h12-money = The 50000 yuan are on deposit.

# 原文：她是认真问的。
counter-mis-sale-h12-trust = She asks in earnest.

# 原文：您怎么答？
counter-mis-sale-h12-ask = What do you answer?

# 原文：“保险一样都碰不得。”
counter-mis-sale-h12-o1 = "Never touch any insurance."

# 原文：保险也有用得着的，一概不碰，就挡了好的。弄明白再挑。
counter-mis-sale-h12-o1-why = Some insurance is useful; this shuts out the good as well. Understand, then choose.

# 原文：“想买自己挑，问清三句。”
counter-mis-sale-h12-o2 = "Choose it yourself: three questions."

# 原文：是不是存款，最坏亏多少，中途取扣多少。三句够了。
counter-mis-sale-h12-o2-why = Is it a deposit, the worst loss, the cost of cancelling: three will do.

# 原文：“跟国强商量，不急一天。”
counter-mis-sale-h12-o3 = "Ask Guoqiang. There's no hurry."

# 原文：有商量，有日子，就不会叫人催着走。
counter-mis-sale-h12-o3-why = With a talk and some days, nobody can rush you.

# 说话：旁白（旁白）
# 原文：晚上，国强来敲门：“素琴姨，我妈不吃饭。”
counter-mis-sale-h11-l1 = In the evening, Guoqiang knocks: "Auntie Suqin, Mum won't eat."

# 原文：50000元成了一份保单。
counter-mis-sale-h11-money = The 50000 yuan are now a policy.

# 原文：您想起她拿笔时的脸色。
counter-mis-sale-h11-trust = You remember her face as she held the pen.

# 原文：您怎么办？
counter-mis-sale-h11-ask = What do you do?

# 原文：“白天劝过，她不听嘛。”
counter-mis-sale-h11-o1 = "I told her, she wouldn't listen."

# 原文：您也委屈。可国强这一趟，是来请您的，您还是下了楼。
counter-mis-sale-h11-o1-why = You are hurt, too. But Guoqiang came to ask you, and you went down all the same.

# 原文：下楼，陪她坐坐
counter-mis-sale-h11-o2 = Go down, and sit with her

# 原文：老邻居坐在边上，比讲道理强。
counter-mis-sale-h11-o2-why = An old neighbour beside her is better than reasons.

# 原文：“单子呢？看看签收日。”
counter-mis-sale-h11-o3 = "The form? See the date on it."

# 原文：日子最要紧，您问到了点子上。
counter-mis-sale-h11-o3-why = The date matters most; you went to the point.

# 说话：常奶奶（老人） → 旁白（旁白）
# 原文：你一走，我心里就没了底。
counter-mis-sale-h14-l1 = When you went, I lost my footing.

# 说话：旁白（旁白） → 常奶奶（老人）
# 原文：保单封面印着电话，签收日是今天。
counter-mis-sale-h14-l2 = The policy's cover has a number, and today's date.

# 原文：50000元在保单里，签收才一天。
counter-mis-sale-h14-money = 50000 yuan are in the policy, signed for today.

# 原文：她只怪自己，不怪别人。
counter-mis-sale-h14-trust = She blames only herself.

# 原文：您怎么说？
counter-mis-sale-h14-ask = What do you say?

# 原文：“今天签收，还能反悔。”
counter-mis-sale-h14-o1 = "Today's date: you can cancel."

# 原文：这一句，她最想听。没过犹豫期，钱差不多都能回来。
counter-mis-sale-h14-o1-why = What she most wants to hear. In the cooling-off period, nearly all the money comes back.

# 原文：“先吃饭，这事放一放。”
counter-mis-sale-h14-o2 = "Eat first, let it wait a bit."

# 原文：饭要吃。这事有日子，吃完就打电话。
counter-mis-sale-h14-o2-why = Do eat. It has its days; after supper, ring.

# 原文：“是他没讲清，不怪你。”
counter-mis-sale-h14-o3 = "He left it unclear. Not you."

# 原文：没讲清的是他。她听了，端起了碗。
counter-mis-sale-h14-o3-why = It was he. She hears it, and takes up her bowl.

# 说话：小娄（骗子）
# 原文：奶奶，有个新品，跟存款一样，利息高一截。
counter-mis-sale-o1-l1 = Granny, we have a new product: like a deposit, and better interest.

# 原文：常奶奶的50000元今天到期。
counter-mis-sale-o1-money = Granny Chang's 50000 yuan are due today.

# 原文：站在银行里，就是银行的人？
counter-mis-sale-o1-ask = He stands in the bank: is he the bank's?

# 原文：当然是，大厅里站着呢
counter-mis-sale-o1-o1 = Of course, he is in the hall

# 原文：大厅里也有驻点的。再看一样。
counter-mis-sale-o1-o1-why = Others are stationed in halls, too. Look at one more thing.

# 原文：穿西装、戴胸牌，准是
counter-mis-sale-o1-o2 = A suit and a badge: surely

# 原文：胸牌上写的什么，还没看清。再看一样。
counter-mis-sale-o1-o2-why = What the badge says you haven't seen. Look at one more thing.

# 原文：不一定，看胸牌写的啥
counter-mis-sale-o1-o3 = Perhaps not: read the badge

# 原文：看清他是哪家的，就知道他卖什么。
counter-mis-sale-o1-o3-why = See where he is from, and you know what he sells.

# 说话：旁白（旁白）
# 原文：他的胸牌翻过来，印着一家保险公司。
counter-mis-sale-o2-l1 = His badge turns over. It names an insurance company.

# 原文：胸牌说明什么？
counter-mis-sale-o2-ask = What does the badge tell you?

# 原文：他卖的，多半是保险
counter-mis-sale-o2-o1 = He most likely sells insurance

# 原文：是哪家的人，卖哪家的货。
counter-mis-sale-o2-o1-why = Whose man he is, their goods he sells.

# 原文：银行和保险是一家
counter-mis-sale-o2-o2 = Bank and insurer are one

# 原文：两家在一个厅里，东西还是两样。
counter-mis-sale-o2-o2-why = Two firms in one hall, and still two things.

# 说话：小娄（骗子）
# 原文：还送一份保障呢，存款可没有。
counter-mis-sale-o3-l1 = And it comes with free cover. A deposit hasn't that.

# 原文：存款会“送保障”吗？
counter-mis-sale-o3-ask = Do deposits come with "free cover"?

# 原文：会，银行做活动送的
counter-mis-sale-o3-o1 = Yes, as a gift of the bank

# 原文：送米送油是活动。送保障的，要看看名字。
counter-mis-sale-o3-o1-why = Rice and oil are gifts. With cover, look at the name.

# 原文：不会，这是保险的话
counter-mis-sale-o3-o2 = No, that is insurance talk

# 原文：保障是拿钱买的，不是送的。
counter-mis-sale-o3-o2-why = Cover is bought with money, not given.

# 说话：常奶奶（老人） → 小娄（骗子）
# 原文：那你写上“存款”两个字。
counter-mis-sale-o4-l1 = Then write down the word deposit.

# 说话：小娄（骗子） → 常奶奶（老人）
# 原文：这……不合规定。
counter-mis-sale-o4-l2 = Well … that's against the rules.

# 原文：为什么写不了？
counter-mis-sale-o4-ask = Why can't he write it?

# 原文：他的笔没带在身上
counter-mis-sale-o4-o1 = He has no pen on him

# 原文：填单子有笔，写这两个字就没有了。
counter-mis-sale-o4-o1-why = For the form he has a pen; for one word he has none.

# 原文：它本来就不是存款
counter-mis-sale-o4-o2 = It is simply not a deposit

# 原文：写不下来的，就不是那样东西。
counter-mis-sale-o4-o2-why = What can't be written down is not that thing.

# 说话：小娄（骗子）
# 原文：今天停售，名额就剩两个。单子我帮您填。
counter-mis-sale-o5-l1 = It ends today, and two places are left. I'll fill in the form for you.

# 原文：常奶奶有点急了。
counter-mis-sale-o5-trust = Granny Chang grows a little anxious.

# 原文：一催一填，图什么？
counter-mis-sale-o5-ask = He rushes and fills in. What for?

# 原文：不让她看，不让她想
counter-mis-sale-o5-o1 = So she neither looks nor thinks

# 原文：看了想了，她就会去问柜台。
counter-mis-sale-o5-o1-why = If she looked and thought, she would ask at the counter.

# 原文：替她省时间
counter-mis-sale-o5-o2 = To save her time

# 原文：省下的，是她看清楚的时间。
counter-mis-sale-o5-o2-why = It saves the time in which she would see clearly.

# 说话：旁白（旁白）
# 原文：单子有两处空着，笔递到了她手里。
counter-mis-sale-o6-l1 = Two places are blank, and the pen is held out to her.

# 原文：50000元还没划走。
counter-mis-sale-o6-money = The 50000 yuan have not gone yet.

# 原文：您猜常奶奶怎么办？
counter-mis-sale-o6-ask = What do you guess Granny Chang does?

# 原文：怕人家等，先签了
counter-mis-sale-o6-o1 = She won't keep him waiting: signs

# 原文：心软的人，最怕人家等。往下看看。
counter-mis-sale-o6-o1-why = A soft heart hates to keep others waiting. Read on.

# 原文：放下笔，去问柜台
counter-mis-sale-o6-o2 = Puts it down, asks at the counter

# 原文：做饭的人，揭锅前先看看火。往下看看。
counter-mis-sale-o6-o2-why = A cook looks at the fire before lifting the lid. Read on.

# 说话：旁白（旁白）
# 原文：她写了一个“常”字，停住了，看看您。
counter-mis-sale-o7-l1 = She has written "Chang", stops, and looks at you.

# 原文：50000元还没划走，还来得及。
counter-mis-sale-o7-money = The 50000 yuan have not gone; there is time.

# 原文：您递哪一句？
counter-mis-sale-o7-ask = What do you whisper to her?

# 原文：“第二年取，拿回多少？”
counter-mis-sale-o7-o1 = "In year two, how much back?"

# 原文：一个数，就能让她停下来。她放下笔，走去柜台。
counter-mis-sale-o7-o1-why = One figure makes her stop. She puts down the pen and goes to the counter.

# 原文：“这也敢签，您胆子真大。”
counter-mis-sale-o7-o2 = "You'd sign that? How bold."

# 原文：她正没主意，听着像笑她，手一抖就签完了。
counter-mis-sale-o7-o2-why = She is at a loss, and it sounds like mockery. Her hand jerks, and it is signed.

# 原文：不多嘴，由她去
counter-mis-sale-o7-o3 = Say nothing, leave it to her

# 原文：由她，是对的。可她停了笔看您，是想听一句。
counter-mis-sale-o7-o3-why = It is hers to decide. But she stopped and looked at you, hoping for a word.

# 说话：小娄（骗子）
# 原文：回访来电话，您都答“清楚”。
counter-mis-sale-o8-l1 = When they ring you, say "clear" to it all.

# 原文：为什么先教她怎么答？
counter-mis-sale-o8-ask = Why does he teach her the answers?

# 原文：怕她答不好，难为情
counter-mis-sale-o8-o1 = She might answer badly

# 原文：照实答，哪有答不好的。
counter-mis-sale-o8-o1-why = The plain truth is never a bad answer.

# 原文：怕她说出没讲清
counter-mis-sale-o8-o2 = She might say it was unclear

# 原文：她一说实话，公司就要给她补讲了。
counter-mis-sale-o8-o2-why = Once she tells the truth, the insurer must explain it to her.

# 说话：旁白（旁白）
# 原文：字签了。国强看见，说这是保险。
counter-mis-sale-o10-l1 = Signed. Guoqiang sees it, and says it is insurance.

# 原文：50000元成了一份保单。
counter-mis-sale-o10-money = The 50000 yuan are now a policy.

# 原文：您请他们先做什么？
counter-mis-sale-o10-ask = What should they do first?

# 原文：去大厅，跟小娄吵一架
counter-mis-sale-o10-o1 = Have it out with Lou in the hall

# 原文：吵赢了，日子也耽误了。先打电话问退。
counter-mis-sale-o10-o1-why = You may win, and lose days. Ring first and ask about cancelling.

# 原文：等满5年，看看再说
counter-mis-sale-o10-o2 = Wait the 5 years and see

# 原文：有日子的事，不能等。先问犹豫期。
counter-mis-sale-o10-o2-why = What has a date can't wait. Ask about the cooling-off period first.

# 原文：打保单电话，问犹豫期
counter-mis-sale-o10-o3 = Ring: is it still cooling-off?

# 原文：先问清还剩几天。没过，交的钱差不多都退。
counter-mis-sale-o10-o3-why = First ask how many days are left. If it is not over, nearly all you paid comes back.

# 说话：小项（真的工作人员） → 常奶奶（老人）
# 原文：左边存款，右边保险，您要哪样，自己挑。
counter-mis-sale-o9-l1 = Deposit on the left, insurance on the right. Choose which you like.

# 说话：常奶奶（老人） → 小项（真的工作人员）
# 原文：那这银行，往后还能来吗？
counter-mis-sale-o9-l2 = And can I still come to this bank?

# 原文：50000元还没动。
counter-mis-sale-o9-money = The 50000 yuan are untouched.

# 原文：您怎么答她？
counter-mis-sale-o9-ask = What do you answer?

# 原文：“能来，认准柜台问。”
counter-mis-sale-o9-o1 = "Do come, and ask at the counter."

# 原文：银行是正经地方，有小项这样的人。
counter-mis-sale-o9-o1-why = A bank is a proper place, with people like Young Xiang.

# 原文：“银行也靠不住，别来了。”
counter-mis-sale-o9-o2 = "No bank is safe. Stay away."

# 原文：不来，钱放哪儿呢？小项不也在银行里嘛。
counter-mis-sale-o9-o2-why = And where to put your money? Young Xiang is in the bank, too.

# 原文：“写下来的，才作数。”
counter-mis-sale-o9-o3 = "Only what is written counts."

# 原文：一句话，走到哪家银行都用得上。
counter-mis-sale-o9-o3-why = Words of use in any bank.

# 原文：50000元存好了，存单折进蓝布包。开春，电梯动了工，常奶奶头一个交了钱。她说：“往后上五楼，不用歇三回了。”
counter-mis-sale-deposit-text = The 50000 yuan are on deposit, and the slip is in the blue cloth bag. In spring the lift was begun, and Granny Chang paid first. "No more three rests to the fifth floor," she said.

# 原文：常奶奶把三句话抄在菜谱背面：是存款吗？最坏亏多少？中途取扣多少？电梯装好那天，她请楼里人吃了一锅红烧肉。
counter-mis-sale-taught-text = Granny Chang wrote three questions on the back of her recipes: Is it a deposit? What is the worst loss? What does early cancelling cost? When the lift was in, she cooked braised pork for the whole house.

# 原文：50000元成了一份保单，是小娄没有讲清。好在签收不久，还在犹豫期里，办法很多。常奶奶不用怪自己。
counter-mis-sale-signed-text = The 50000 yuan became a policy because Young Lou left it unclear. Luckily it is new, in its cooling-off period, and there are many ways. Granny Chang need not blame herself.

# 原文：看清签收日，在日历上圈出犹豫期最后一天。
counter-mis-sale-signed-i1 = See the day you signed for it, and circle the last cooling-off day on the calendar.

# 原文：打保单封面上的电话，说：“我要在犹豫期里退。”
counter-mis-sale-signed-i2 = Ring the number on the cover: "I want to cancel in the cooling-off period."

# 原文：带保单、身份证和卡，本人去办，留好回单。
counter-mis-sale-signed-i3 = Take policy, ID card and bank card, go yourself, and keep the slip.

# 原文：回访来电，照实答：“他说是存款，没讲清。”
counter-mis-sale-signed-i4 = If they ring, say plainly: "He called it a deposit, and left it unclear."

# 原文：公司推脱，就投诉，再不行打{hotline-finance}。
counter-mis-sale-signed-i5 = If the insurer puts you off, complain; if that does not help, ring {hotline-finance}.

## scenarios/full-refund-agent.toml：“全额退保”来电

# 原文：“全额退保”来电
full-refund-agent-title = A "full refund" call

# 原文：来电的人说，您的老保单能一分不少退回来。
full-refund-agent-about = The caller says you can have every yuan back from your old policy.

# 原文：退不退，我自己打保单电话问。
full-refund-agent-say = Cancel or keep: I'll ring my policy's number and ask.

# 原文：挂断，找出保单，打上面印的电话。
full-refund-agent-next = Hang up, find your policy, and ring the number printed on it.

# 原文：小冯
full-refund-agent-people-scammer = Young Feng

# 原文：郑奶奶
full-refund-agent-people-elder = Granny Zheng

# 原文：旁白
full-refund-agent-people-narrator = Narrator

# 原文：客服
full-refund-agent-people-official = Customer service

# 原文：小云
full-refund-agent-people-family = Yun

# 原文：您是郑奶奶，73岁，做了一辈子裁缝。老屋漏雨，您正愁修屋顶的钱，电话响了。
full-refund-agent-experiencer-intro = You are Granny Zheng, 73, a seamstress all your life. The old roof leaks, and you wonder how to pay for it. The phone rings.

# 原文：您是小云，郑奶奶的女儿。您在厨房洗碗，妈在外屋接电话。
full-refund-agent-helper-intro = You are Yun, Granny Zheng's daughter. You wash up in the kitchen, and Mum is on the phone in the next room.

# 原文：您在旁边听着小冯给郑奶奶打电话，猜猜他下一步要什么。
full-refund-agent-observer-intro = You listen while Young Feng talks to Granny Zheng. Guess what he will want next.

# 说话：小冯（骗子）
# 原文：郑阿姨吧？我是退保服务中心的小冯。
full-refund-agent-e1-l1 = Mrs Zheng? This is Young Feng from the Policy Refund Centre.

# 说话：小冯（骗子）
# 原文：您交了6年的那份保险，能一分不少退回来。
full-refund-agent-e1-l2 = That policy you've paid for 6 years: you can have every yuan back.

# 原文：交的30000元都在保单里，好好的。
full-refund-agent-e1-money = The 30,000 yuan you paid are in the policy, quite safe.

# 原文：您不认得他，他倒叫得出您的姓。
full-refund-agent-e1-trust = You don't know him, yet he knows your name.

# 原文：您先回哪一句？
full-refund-agent-e1-ask = What do you answer first?

# 原文：“真的？屋顶正等钱修呢。”
full-refund-agent-e1-o1 = "Really? I need it for the roof."

# 原文：难处一说出来，他就知道往哪儿劝您了。先问他是谁。
full-refund-agent-e1-o1-why = Tell him your trouble, and he knows where to push. First ask who he is.

# 原文：“你是哪家公司的？”
full-refund-agent-e1-o2 = "Which company are you from?"

# 原文：先问来路。真公司的人，说得清是哪家、哪个柜台。
full-refund-agent-e1-o2-why = First ask where he is from. A real company can name itself and its counter.

# 原文：“谁说我有保险的？”
full-refund-agent-e1-o3 = "Who says I have a policy?"

# 原文：问到点子上了。您的保单，外人本不该知道。
full-refund-agent-e1-o3-why = That is the point. No outsider should know of it.

# 说话：小冯（骗子）
# 原文：修屋顶？正好，下个月钱就到您卡上。
full-refund-agent-e2-l1 = The roof? Just right. Next month it's on your card.

# 说话：小冯（骗子）
# 原文：我们有内部渠道，今天还剩2个名额。
full-refund-agent-e2-l2 = We have an inside channel. There are 2 places left today.

# 原文：钱还在保单里，一分没动。
full-refund-agent-e2-money = The money is in the policy, untouched.

# 原文：他知道您等钱用，话更热乎了。
full-refund-agent-e2-trust = He knows you need money, and sounds warmer.

# 原文：“内部渠道”，您怎么听？
full-refund-agent-e2-ask = "An inside channel": how do you take it?

# 原文：退保人人能退，不用门路
full-refund-agent-e2-o1 = Anyone can cancel without one

# 原文：对。买保险的人自己就能退，用不着走后门。
full-refund-agent-e2-o1-why = Yes. Whoever bought a policy can cancel it, through the front door.

# 原文：有门路好，先占个名额
full-refund-agent-e2-o2 = Good, I'll take a place

# 原文：名额是他嘴里的，想剩几个就剩几个。急的是他，不是您。
full-refund-agent-e2-o2-why = The places are only words. He is the one in a rush, not you.

# 原文：先问他怎么收钱
full-refund-agent-e2-o3 = First ask what he charges

# 原文：价钱问在前头，账才算得清。听听他怎么说。
full-refund-agent-e2-o3-why = Ask the price first, and you can do the sums. Hear what he says.

# 说话：小冯（骗子）
# 原文：我们中心专替人维权，和各家公司都熟。
full-refund-agent-e3-l1 = We're a rights centre. We know all the companies.

# 说话：小冯（骗子）
# 原文：别人要排队，您这份今天就能办。
full-refund-agent-e3-l2 = Others have to wait. Yours can be done today.

# 原文：话说得热闹，是哪家却没说。
full-refund-agent-e3-trust = Many words, but no company's name.

# 原文：他答清楚了吗？
full-refund-agent-e3-ask = Has he answered?

# 原文：叫“中心”，听着像是公家的
full-refund-agent-e3-o1 = "Centre" sounds official

# 原文：“中心”两个字，谁都能叫。是哪家，他一个字没说。
full-refund-agent-e3-o1-why = Anyone can be a "centre". Which company, he has not said.

# 原文：先听听是怎么个办法
full-refund-agent-e3-o2 = First hear how it works

# 原文：听听可以。钱和证件先捂好，别跟着话头走。
full-refund-agent-e3-o2-why = You may listen. Hold on to money and papers, and don't be led.

# 原文：没答清，连公司名都没有
full-refund-agent-e3-o3 = No, not even a name

# 原文：问东答西，就是没答。您听得仔细。
full-refund-agent-e3-o3-why = Asked one thing, he answers another. You listened well.

# 说话：小冯（骗子）
# 原文：办成了，您拿六成，我们拿四成。
full-refund-agent-e4-l1 = When it's done, you get six parts and we take four.

# 说话：小冯（骗子）
# 原文：先交600元定金，再把身份证和保单拍给我。
full-refund-agent-e4-l2 = First 600 yuan down, and photos of your ID card and policy.

# 原文：30000元的四成，是12000元。
full-refund-agent-e4-money = Four parts of 30,000 yuan are 12,000 yuan.

# 原文：他又要钱，又要证件，您呢？
full-refund-agent-e4-ask = He wants money and papers. And you?

# 原文：600元也不多，先给他转过去
full-refund-agent-e4-o1 = 600 yuan is little, so send it

# 原文：事没办先收钱，交出去就难要回来。小钱是他的钩子。
full-refund-agent-e4-o1-why = Money before anything is done hardly comes back. The small sum is his hook.

# 原文：“先不给，我问问公司。”
full-refund-agent-e4-o2 = "Not yet. I'll ask my insurer."

# 原文：一样不给，先问，他就拿不走什么。
full-refund-agent-e4-o2-why = Give nothing, ask first, and he can take nothing.

# 原文：不交钱，只拍保单
full-refund-agent-e4-o3 = No money, only a photo

# 原文：保单上有姓名和证件号，拍出去就收不回来了。
full-refund-agent-e4-o3-why = Name and ID number are on the policy. A photo cannot be called back.

# 说话：郑奶奶（老人） → 小冯（骗子）
# 原文：我先打保单上的电话问问。
full-refund-agent-e5-l1 = I'll ring the number on my policy first.

# 说话：小冯（骗子） → 郑奶奶（老人）
# 原文：别打！一打公司就防着您，办不成了。
full-refund-agent-e5-l2 = Don't! One call, and they're on guard, and it falls through.

# 说话：小冯（骗子） → 郑奶奶（老人）
# 原文：您放心，全交给我。
full-refund-agent-e5-l3 = Don't worry. Leave it all to me.

# 原文：他前头客气，这会儿急了。
full-refund-agent-e5-trust = So polite before, so pressing now.

# 原文：他不让您打，您怎么办？
full-refund-agent-e5-ask = He won't have you ring. What do you do?

# 原文：说声谢谢，挂断，翻保单
full-refund-agent-e5-o1 = Thank him, hang up, find it

# 原文：自己的保单，问一声天经地义。他怕的就是这一声。
full-refund-agent-e5-o1-why = It is your policy, and you may ask. That is what he fears.

# 原文：“那先听你的，不打。”
full-refund-agent-e5-o2 = "As you say, I won't ring."

# 原文：不打这个电话，您就只能听他一个人说。
full-refund-agent-e5-o2-why = Without that call, you hear only him.

# 原文：“等我女儿来了再说。”
full-refund-agent-e5-o3 = "Wait till my daughter comes."

# 原文：多一个人商量，他的话就不好圆了。
full-refund-agent-e5-o3-why = With one more to listen, his story is harder to tell.

# 说话：小冯（骗子）
# 原文：保单收到了。公司来电，您一个也别接。
full-refund-agent-e6-l1 = I have the photo. If the company rings, don't answer once.

# 说话：小冯（骗子）
# 原文：问起来，就说业务员骗您是存款。
full-refund-agent-e6-l2 = If they ask, say the salesman cheated you: a deposit, he said.

# 原文：钱没动，保单照片在他手里了。
full-refund-agent-e6-money = The money is untouched. A photo of your policy is with him.

# 原文：他教您这样说，您呢？
full-refund-agent-e6-ask = He teaches you to say this. And you?

# 原文：“行，照你教的说。”
full-refund-agent-e6-o1 = "All right, as you say."

# 原文：假话是他编的，说的人是您。查起来，担责的也是您。
full-refund-agent-e6-o1-why = He made up the lie, but you say it. If it is looked into, you answer for it.

# 原文：挂了，跟女儿说一声
full-refund-agent-e6-o2 = Hang up, tell my daughter

# 原文：说出来就好。照片发出去，也不怪您。
full-refund-agent-e6-o2-why = Good to tell. That the photo was sent is not your fault.

# 原文：“没这回事，我不说。”
full-refund-agent-e6-o3 = "It isn't so. I won't say it."

# 原文：没有的事不说，您就站得稳。
full-refund-agent-e6-o3-why = Say only what was, and you stand firm.

# 说话：小冯（骗子）
# 原文：600元到了。还差2000元保证金。
full-refund-agent-e7-l1 = I have the 600 yuan. There's still a bond of 2,000 yuan.

# 说话：小冯（骗子）
# 原文：交齐了，连定金一起退给您。
full-refund-agent-e7-l2 = Pay it all, and you get it back with your deposit.

# 原文：600元转出去了，保单里的钱还在。
full-refund-agent-e7-money = 600 yuan have gone. The money in the policy is still there.

# 原文：您心里猛地一沉。
full-refund-agent-e7-trust = All at once your heart sinks.

# 原文：下一步呢？
full-refund-agent-e7-ask = And next?

# 原文：不补，记下账号去报警
full-refund-agent-e7-o1 = No, note his account, ring police

# 原文：停住就好。他的账号、转钱的时间，警察最用得上。
full-refund-agent-e7-o1-why = Good that you stop. His account and the time help the police most.

# 原文：补上，好把600元拿回来
full-refund-agent-e7-o2 = Pay, to get the 600 yuan back

# 原文：拿退钱当饵，再骗一回。补多少，他都说还差一点。
full-refund-agent-e7-o2-why = The refund is bait to cheat you again. Whatever you pay, a little is missing.

# 原文：叫女儿来，一起想办法
full-refund-agent-e7-o3 = Call my daughter, and think

# 原文：上当不丢人，闷着才吃亏。女儿也会劝您快报警。
full-refund-agent-e7-o3-why = Being cheated is no shame; silence costs more. She will say: the police, soon.

# 说话：小冯（骗子）
# 原文：说定了，明天把银行卡寄来。
full-refund-agent-e8-l1 = It's agreed. Tomorrow you send me your bank card.

# 说话：小冯（骗子）
# 原文：密码写张纸条，钱到了我好分账。
full-refund-agent-e8-l2 = Write the PIN on a note, so I can share the money out.

# 原文：卡里还有您的退休金。
full-refund-agent-e8-money = Your pension is on that card, too.

# 原文：他越来越急，您有点不踏实。
full-refund-agent-e8-trust = He presses more and more, and you are uneasy.

# 原文：卡和密码，寄不寄？
full-refund-agent-e8-ask = Card and PIN: send them?

# 原文：都到这一步了，寄吧
full-refund-agent-e8-o1 = I've come this far, so yes

# 原文：走错几步，也能回头。卡和密码凑齐，卡里的钱就由他了。
full-refund-agent-e8-o1-why = After a few steps one can still turn back. With card and PIN, all on it is his.

# 原文：不寄，打保单电话问
full-refund-agent-e8-o2 = No, ring the policy's number

# 原文：这一问，什么时候都不晚。
full-refund-agent-e8-o2-why = It is never too late to ask.

# 原文：先放一放，问问女儿
full-refund-agent-e8-o3 = Leave it, ask my daughter

# 原文：放一放，热乎劲就过去了。
full-refund-agent-e8-o3-why = Leave it a while, and the heat is gone.

# 说话：旁白（旁白） → 客服（真的工作人员）
# 原文：您照保单上的电话，自己打了过去。
full-refund-agent-e9-l1 = You ring the number on your policy yourself.

# 说话：客服（真的工作人员） → 旁白（旁白）
# 原文：郑女士，今天退，能拿回18200元。
full-refund-agent-e9-l2 = Ms Zheng, if you cancel today, you get back 18,200 yuan.

# 说话：客服（真的工作人员） → 旁白（旁白）
# 原文：一退，生病的保障就停了。
full-refund-agent-e9-l3 = And your cover for illness stops.

# 原文：保单还在，保障没断。
full-refund-agent-e9-money = The policy is there, and you are covered.

# 原文：您接着问哪一句？
full-refund-agent-e9-ask = What do you ask next?

# 原文：“那今天就给我把保单退了。”
full-refund-agent-e9-o1 = "Then please cancel it today."

# 原文：退是您的权利。先和家里算一算，再定不迟。
full-refund-agent-e9-o1-why = That is your right. Do the sums with the family first; there is time.

# 原文：“有人说，能退足30000元？”
full-refund-agent-e9-o2 = "Someone says all 30,000 yuan?"

# 原文：问出来好。能退多少，公司照合同跟您说。
full-refund-agent-e9-o2-why = Good to ask. The company tells you what the contract gives.

# 原文：“这个数，表上查得到吗？”
full-refund-agent-e9-o3 = "Is that figure in the table?"

# 原文：对。合同里有一张表，每年能退多少都印着。
full-refund-agent-e9-o3-why = Yes. A table in the contract gives it for every year.

# 说话：旁白（旁白） → 小云（家人）
# 原文：小云来了，手里还提着半袋米。
full-refund-agent-e10-l1 = Yun has come, still with half a bag of rice in her hand.

# 说话：小云（家人） → 旁白（旁白）
# 原文：妈，不急。他跟您要什么了？
full-refund-agent-e10-l2 = No rush, Mum. What did he want from you?

# 原文：女儿坐下来听，没埋怨一句。
full-refund-agent-e10-trust = Your daughter sits and listens, without a word of blame.

# 原文：您怎么跟女儿说？
full-refund-agent-e10-ask = What do you tell her?

# 原文：“人家能一分不少退，你别拦。”
full-refund-agent-e10-o1 = "I get it all back, don't stop me."

# 原文：女儿没拦您。她说：妈，咱们一起打个电话问问。
full-refund-agent-e10-o1-why = She does not stop you. "Mum," she says, "let's ring and ask together."

# 原文：“没什么，随便聊聊。”
full-refund-agent-e10-o2 = "Nothing. Just a chat."

# 原文：不想叫她操心，是疼她。可说出来，两个人拿主意才稳。
full-refund-agent-e10-o2-why = You want to spare her. But once said, two decide more safely.

# 原文：“要证件，还不让我问公司。”
full-refund-agent-e10-o3 = "My papers, and no asking."

# 原文：把他要的东西摆出来，真假就露了一半。
full-refund-agent-e10-o3-why = Lay out what he wants, and half is clear.

# 说话：旁白（旁白） → 小冯（骗子）
# 原文：小云没追问，去淘米了。手机又亮了。
full-refund-agent-e8b-l1 = Yun asks no more, and goes to wash the rice. The phone lights up again.

# 说话：小冯（骗子） → 旁白（旁白）
# 原文：阿姨，公司的电话，您可千万别打。
full-refund-agent-e8b-l2 = Auntie, whatever you do, don't ring the company.

# 原文：您看看手机，又看看女儿的背影。
full-refund-agent-e8b-trust = You look at the phone, and at your daughter's back.

# 原文：还来得及，您怎么办？
full-refund-agent-e8b-ask = There is still time. What do you do?

# 原文：叫一声：“小云，你来看。”
full-refund-agent-e8b-o1 = Call out: "Yun, come and look."

# 原文：什么时候开口都不晚。女儿擦擦手，就过来了。
full-refund-agent-e8b-o1-why = It is never too late to speak. She dries her hands and comes.

# 原文：走到一边，小声回他
full-refund-agent-e8b-o2 = Step aside and answer softly

# 原文：要躲着家里人说的事，先打个问号。
full-refund-agent-e8b-o2-why = What is hidden from the family deserves a question mark.

# 原文：不回，翻出保单打电话
full-refund-agent-e8b-o3 = Don't answer, ring the policy's line

# 原文：他说千万别打，那就更该打。
full-refund-agent-e8b-o3-why = If he says never ring, then do ring.

# 说话：小冯（骗子） → 旁白（旁白）
# 原文：银行卡和密码，今天就寄给我。
full-refund-agent-e8c-l1 = Bank card and PIN: send them to me today.

# 说话：旁白（旁白） → 小冯（骗子）
# 原文：您把卡装进信封，手心有点发凉。
full-refund-agent-e8c-l2 = You put the card in an envelope, and your hands feel cold.

# 说话：旁白（旁白）
# 原文：您拿着信封，站在快递柜前头。
full-refund-agent-e11-l1 = You stand at the parcel locker with the envelope.

# 说话：旁白（旁白）
# 原文：卡和密码在里头，还没寄出去。
full-refund-agent-e11-l2 = Card and PIN are in it, not sent yet.

# 原文：卡还在您手里，还来得及。
full-refund-agent-e11-money = The card is still in your hand; there is time.

# 原文：站一站，您怎么办？
full-refund-agent-e11-ask = You pause. What do you do?

# 原文：塞进去，图个清静
full-refund-agent-e11-o1 = Put it in, to have peace

# 原文：您累了，想早点完事。可这一塞，卡就不由您管了。
full-refund-agent-e11-o1-why = You are tired and want it over. But then the card is no longer yours.

# 原文：转身回家，打保单电话
full-refund-agent-e11-o2 = Go home, ring the policy's line

# 原文：信封没出手，什么都不晚。
full-refund-agent-e11-o2-why = While the envelope is yours, nothing is too late.

# 原文：给女儿打电话，说实话
full-refund-agent-e11-o3 = Ring my daughter, and tell all

# 原文：说了实话，心里的石头先落一半。
full-refund-agent-e11-o3-why = Once told, half the weight is off your heart.

# 说话：小云（家人） → 旁白（旁白）
# 原文：妈，信封拿好，您在那儿等我。
full-refund-agent-e10b-l1 = Hold on to the envelope, Mum, and wait for me there.

# 说话：旁白（旁白） → 小云（家人）
# 原文：10分钟后，女儿陪您走回了家。
full-refund-agent-e10b-l2 = Within 10 minutes your daughter is there and walks you home.

# 说话：旁白（旁白） → 小冯（骗子）
# 原文：手机银行跳出一行字：您认识收款人吗？
full-refund-agent-e12-l1 = The bank's app asks: Do you know the payee?

# 说话：小冯（骗子） → 旁白（旁白）
# 原文：点“认识”，快点！
full-refund-agent-e12-l2 = Tap "yes", quick!

# 原文：600元出去了，2000元还没出去。
full-refund-agent-e12-money = 600 yuan have gone, the 2,000 yuan have not.

# 原文：您点哪一个？
full-refund-agent-e12-ask = Which do you tap?

# 原文：点“不认识”，退出来
full-refund-agent-e12-o1 = "No", and close it

# 原文：照实点就对了。这一行字，是银行替您多问一句。
full-refund-agent-e12-o1-why = The truth is right here. The bank asks once more on your behalf.

# 原文：点“认识”，接着转
full-refund-agent-e12-o2 = "Yes", and go on

# 原文：您没见过他，不算认识。这一点，钱就走了。
full-refund-agent-e12-o2-why = You have never met him, so you don't know him. One tap, and it is gone.

# 原文：放下手机，喝口水
full-refund-agent-e12-o3 = Put it down, drink water

# 原文：停一分钟，手就不跟着他走了。
full-refund-agent-e12-o3-why = One minute's pause, and your hand is your own.

# 说话：旁白（旁白）
# 原文：您打通了{hotline-police}。
full-refund-agent-e13-l1 = You ring {hotline-police}, and they answer.

# 说话：旁白（旁白）
# 原文：值班民警问得很细，让您慢慢说。
full-refund-agent-e13-l2 = The officer asks about everything, and lets you take your time.

# 原文：保单里的钱没动。
full-refund-agent-e13-money = The money in the policy is untouched.

# 原文：您先说哪一样？
full-refund-agent-e13-ask = What do you say first?

# 原文：先说自己多后悔
full-refund-agent-e13-o1 = How sorry I am

# 原文：不用后悔，是他骗人。账号和时间先说，警察好去拦钱。
full-refund-agent-e13-o1-why = No need: he cheated. Account and time first, so the police can stop the money.

# 原文：几点转的，多少，给了谁
full-refund-agent-e13-o2 = When, how much, to whom

# 原文：这几样最要紧。早说一分钟，就多一分指望。
full-refund-agent-e13-o2-why = These matter most. Each minute sooner gives more hope.

# 原文：先问钱追不追得回来
full-refund-agent-e13-o3 = Whether it can come back

# 原文：谁都想先问这个。账号和时间先报，追得才快。
full-refund-agent-e13-o3-why = Anyone would ask. Account and time first, and it goes faster.

# 说话：客服（真的工作人员）
# 原文：合同里有张表，每年能退多少都印着。
full-refund-agent-e14-l1 = There's a table in the contract, with the figure for every year.

# 说话：客服（真的工作人员）
# 原文：外头代办的，不是我们的人。您给过谁东西没有？
full-refund-agent-e14-l2 = Agents outside aren't ours. Have you given anyone anything?

# 原文：客服问这个，是想替您看好保单。
full-refund-agent-e14-trust = Customer service asks so as to guard your policy.

# 原文：您怎么答？
full-refund-agent-e14-ask = What do you answer?

# 原文：照实说，给过的都说
full-refund-agent-e14-o1 = The truth, all I gave

# 原文：公司知道了，好帮您留意这份保单。
full-refund-agent-e14-o1-why = Then the company can watch over your policy.

# 原文：不好意思讲，就说没有
full-refund-agent-e14-o2 = "Nothing", as I'm shy to say

# 原文：这有什么难为情的，是他骗人。想说的时候，再打来也行。
full-refund-agent-e14-o2-why = No need to be shy: he cheated. You can ring again any time.

# 原文：“那我往后怎么防他？”
full-refund-agent-e14-o3 = "How do I guard against him?"

# 原文：问得好。陌生来电说退保，一律回头打保单电话。
full-refund-agent-e14-o3-why = Well asked. A stranger on cancelling? Always ring the policy's number.

# 说话：旁白（旁白） → 小云（家人）、郑奶奶（老人）
# 原文：晚饭后，娘儿俩坐在灯下。
full-refund-agent-e15-l1 = After supper you sit under the lamp, mother and daughter.

# 说话：小云（家人） → 旁白（旁白）、郑奶奶（老人）
# 原文：妈，修屋顶要多少钱？
full-refund-agent-e15-l2 = Mum, what does the roof cost?

# 说话：郑奶奶（老人） → 旁白（旁白）、小云（家人）
# 原文：师傅说，8000元。
full-refund-agent-e15-l3 = 8,000 yuan, the builder says.

# 原文：保单现在退，能拿18200元。
full-refund-agent-e15-money = Cancelled now, the policy gives 18,200 yuan.

# 原文：算完了，您怎么定？
full-refund-agent-e15-ask = The sums are done. What do you decide?

# 原文：保单留着，屋顶钱一起凑
full-refund-agent-e15-o1 = Keep it, find the roof money

# 原文：病了有个靠。屋顶的8000元，办法多着呢。
full-refund-agent-e15-o1-why = If you are ill, it is there. For 8,000 yuan there are many ways.

# 原文：再跟小冯还还价
full-refund-agent-e15-o2 = Bargain with Young Feng

# 原文：还下来也是白送。女儿把账一算，您自己先笑了。
full-refund-agent-e15-o2-why = Any price is a gift to him. She does the sum, and you laugh yourself.

# 原文：真要退，自己去柜台
full-refund-agent-e15-o3 = Cancel, but at the counter

# 原文：想清楚了退，也很好。钱进您自己的卡。
full-refund-agent-e15-o3-why = Thought through, that is good too. The money goes to your own card.

# 说话：旁白（旁白） → 郑奶奶（老人）、小冯（骗子）
# 原文：妈开着免提，笑得眼睛眯起来。
full-refund-agent-h1-l1 = Mum has the speaker on, and her eyes are all smiles.

# 说话：郑奶奶（老人） → 旁白（旁白）、小冯（骗子）
# 原文：真能全退？那屋顶有钱修了。
full-refund-agent-h1-l2 = All of it? Then the roof can be mended.

# 说话：小冯（骗子） → 旁白（旁白）、郑奶奶（老人）
# 原文：阿姨，先别告诉家里人，怕他们拦着。
full-refund-agent-h1-l3 = Auntie, don't tell the family yet. They'd stop you.

# 原文：30000元在妈的保单里。
full-refund-agent-h1-money = 30,000 yuan are in Mum's policy.

# 原文：妈信着他，也一向信您。
full-refund-agent-h1-trust = Mum believes him, and has always trusted you.

# 原文：您在厨房听见了，先怎么做？
full-refund-agent-h1-ask = You hear it in the kitchen. What do you do first?

# 原文：拿过妈的手机，挂断
full-refund-agent-h1-o1 = Take Mum's phone and hang up

# 原文：心是好的。可手机是妈的，拿走了，下回她会躲着您接。
full-refund-agent-h1-o1-why = You mean well. But it is her phone; next time she will hide to answer.

# 原文：“妈，这是骗子！”
full-refund-agent-h1-o2 = "Mum, that's a swindler!"

# 原文：话没说错。可她正高兴，听着像是说她不明白。
full-refund-agent-h1-o2-why = It is so. But she is happy, and hears that she does not understand.

# 原文：擦擦手，坐到妈身边
full-refund-agent-h1-o3 = Dry my hands, sit by Mum

# 原文：您坐下来，妈就不是一个人听了。
full-refund-agent-h1-o3-why = You sit down, and Mum is not alone with him.

# 说话：郑奶奶（老人） → 旁白（旁白）
# 原文：我接个电话，你也要管？
full-refund-agent-h2-l1 = I can't even take a call by myself?

# 说话：旁白（旁白） → 郑奶奶（老人）
# 原文：妈转过身，背对着您。
full-refund-agent-h2-l2 = Mum turns her back on you.

# 原文：妈这会儿不大想跟您说话。
full-refund-agent-h2-trust = Just now Mum would rather not talk to you.

# 原文：怎么把话说回来？
full-refund-agent-h2-ask = How do you mend it?

# 原文：“妈，我刚才急了。”
full-refund-agent-h2-o1 = "Mum, I was too quick."

# 原文：先认一句急，妈就转过身来了。
full-refund-agent-h2-o1-why = Own that first, and Mum turns round.

# 原文：“我还不是为您好？”
full-refund-agent-h2-o2 = "I only mean it well."

# 原文：真心话，可妈听着像数落。先认一句急，她才好下台阶。
full-refund-agent-h2-o2-why = True, but it sounds like a scolding. Own that you were quick, and it is easier for her.

# 原文：“屋顶的钱，我来出。”
full-refund-agent-h2-o3 = "I'll pay for the roof."

# 原文：您看见了她的难处，这很好。她还想自己做主，先坐下听。
full-refund-agent-h2-o3-why = You saw her trouble, and that is good. She still wants to decide; sit and listen first.

# 说话：小冯（骗子） → 旁白（旁白）
# 原文：身份证和保单拍给我，再交600元定金。
full-refund-agent-h3-l1 = Photos of your ID and policy, please, and 600 yuan down.

# 说话：旁白（旁白） → 小冯（骗子）
# 原文：妈捂住话筒，看了看您。
full-refund-agent-h3-l2 = Mum covers the phone, and looks at you.

# 原文：600元还没出去。
full-refund-agent-h3-money = The 600 yuan have not gone yet.

# 原文：妈看您这一眼，是想听您说句话。
full-refund-agent-h3-trust = With that look, Mum asks for a word from you.

# 原文：您轻轻说哪一句？
full-refund-agent-h3-ask = What do you say, gently?

# 原文：“妈，快挂了，听我的。”
full-refund-agent-h3-o1 = "Hang up, Mum. Trust me."

# 原文：您说挂，她会挂。可她心里没明白，他再打来还会接。
full-refund-agent-h3-o1-why = She will. But it is not clear to her, and when he rings again she answers.

# 原文：“妈，问问他是哪家公司。”
full-refund-agent-h3-o2 = "Ask which company he is, Mum."

# 原文：让妈自己问，答案她自己听见。这比您说十句都管用。
full-refund-agent-h3-o2-why = Mum asks, and hears for herself. That beats ten words of yours.

# 原文：“不急，咱们先商量商量。”
full-refund-agent-h3-o3 = "No rush, let us talk first."

# 原文：您说“咱们”，妈就知道您和她是一头的。
full-refund-agent-h3-o3-why = You say "us", and Mum knows you are on her side.

# 说话：旁白（旁白） → 小冯（骗子）
# 原文：妈进了里屋，关上门接着听。
full-refund-agent-h4-l1 = Mum goes into her room, shuts the door, and listens on.

# 说话：小冯（骗子） → 旁白（旁白）
# 原文：先转600元定金，给您占个名额。
full-refund-agent-h4-l2 = Just 600 yuan down, to hold your place.

# 原文：600元还没出去。
full-refund-agent-h4-money = The 600 yuan have not gone yet.

# 原文：您站在门外，怎么办？
full-refund-agent-h4-ask = You stand at the door. What do you do?

# 原文：敲门：“妈，我陪您听。”
full-refund-agent-h4-o1 = Knock: "May I listen too, Mum?"

# 原文：不是来管，是来陪。这样的门，妈愿意开。
full-refund-agent-h4-o1-why = Not to rule, but to keep her company. Such a door Mum will open.

# 原文：隔着门喊：“别转钱！”
full-refund-agent-h4-o2 = Call out: "Don't pay!"

# 原文：喊得急，妈只听见吵，听不见理。
full-refund-agent-h4-o2-why = Shouted, Mum hears the noise and not the reason.

# 原文：叫弟弟来，一起劝她
full-refund-agent-h4-o3 = Fetch my brother to help

# 原文：人一多，像开会批她，她更想躲开。等他来，钱也许走了。
full-refund-agent-h4-o3-why = Many people feel like a court, and she hides more. And by then the money may be gone.

# 说话：郑奶奶（老人） → 小冯（骗子）、旁白（旁白）
# 原文：小伙子，你是哪家公司的呀？
full-refund-agent-h5-l1 = Young man, which company are you from?

# 说话：小冯（骗子） → 郑奶奶（老人）、旁白（旁白）
# 原文：我们是中心……这个不方便说。
full-refund-agent-h5-l2 = We're a centre … I'm not free to say.

# 说话：旁白（旁白） → 郑奶奶（老人）、小冯（骗子）
# 原文：妈的眉头皱了起来。
full-refund-agent-h5-l3 = Mum frowns.

# 原文：妈自己起了疑，看看您。
full-refund-agent-h5-trust = Mum doubts it herself, and looks at you.

# 原文：妈起了疑，您接哪句？
full-refund-agent-h5-ask = Mum has doubts. What do you say?

# 原文：“咱们打保单电话问问？”
full-refund-agent-h5-o1 = "Shall we ring the policy's line?"

# 原文：一起打一个电话，真假由公司来说，妈不失面子。
full-refund-agent-h5-o1-why = One call together: the company tells, and Mum loses no face.

# 原文：“看吧，我早说是骗子！”
full-refund-agent-h5-o2 = "See? I said so all along!"

# 原文：她刚自己想明白，您一抢功，她脸上挂不住。
full-refund-agent-h5-o2-why = She has just seen it herself. Take the credit, and she is hurt.

# 原文：“往后这种事都归我管。”
full-refund-agent-h5-o3 = "From now on, leave it to me."

# 原文：您一包办，她下回还是不会。教她自己问，更长久。
full-refund-agent-h5-o3-why = Then she won't know how next time. Learning to ask lasts longer.

# 说话：旁白（旁白）
# 原文：妈挂了，坐着不说话。电话又响了。
full-refund-agent-h6-l1 = Mum hung up, and sits in silence. The phone rings again.

# 原文：妈心里别扭，不知道该听谁的。
full-refund-agent-h6-trust = Mum is torn, and does not know whom to believe.

# 原文：电话响着，您怎么说？
full-refund-agent-h6-ask = It is ringing. What do you say?

# 原文：替妈接起来，狠狠骂他几句
full-refund-agent-h6-o1 = Answer, and give him a piece of my mind

# 原文：骂完，他换个号再打。妈还是不知道真假在哪儿。
full-refund-agent-h6-o1-why = He takes another number and rings again. And Mum still can't tell real from false.

# 原文：“咱先找保单，再说接不接。”
full-refund-agent-h6-o2 = "Let's find the policy first."

# 原文：把手头的事换一换，气就顺了。
full-refund-agent-h6-o2-why = Something else to do, and the mood is better.

# 原文：“妈，接不接，您定。”
full-refund-agent-h6-o3 = "Answer or not, Mum: you decide."

# 原文：主意还给她。她想了想，把电话按掉了。
full-refund-agent-h6-o3-why = The choice is hers again. She thinks, and presses it away.

# 说话：旁白（旁白） → 郑奶奶（老人）
# 原文：傍晚，妈低声说，她后来转了600元。
full-refund-agent-h7-l1 = Towards evening Mum says softly that she sent 600 yuan after all.

# 说话：郑奶奶（老人） → 旁白（旁白）
# 原文：小云，我是不是不中用了？
full-refund-agent-h7-l2 = Yun, am I of no use any more?

# 原文：600元转出去了，保单里的钱还在。
full-refund-agent-h7-money = 600 yuan have gone. The money in the policy is still there.

# 原文：妈肯告诉您，是信您。
full-refund-agent-h7-trust = Mum tells you, so she trusts you.

# 原文：您先说哪一句？
full-refund-agent-h7-ask = What do you say first?

# 原文：“才600元，算了。”
full-refund-agent-h7-o1 = "Only 600 yuan. Let it go."

# 原文：想叫她宽心，是好意。可他还会再来，得先报警。
full-refund-agent-h7-o1-why = You want to ease her. But he will be back; the police first.

# 原文：“是他骗人，咱们报警。”
full-refund-agent-h7-o2 = "He cheated. Let's ring the police."

# 原文：先说是谁不好，再说怎么办。妈抬头看了看您。
full-refund-agent-h7-o2-why = First whose fault it is, then what to do. Mum looks up at you.

# 原文：“我不是让您别理吗？”
full-refund-agent-h7-o3 = "I told you not to answer."

# 原文：这话一出口，下回她就不敢告诉您了。
full-refund-agent-h7-o3-why = After this, next time she would not dare to tell you.

# 说话：旁白（旁白） → 小冯（骗子）
# 原文：妈低下头。手机又响了，还是小冯。
full-refund-agent-h12-l1 = Mum bows her head. The phone rings: Young Feng again.

# 说话：小冯（骗子） → 旁白（旁白）
# 原文：补2000元保证金，一起退给您。
full-refund-agent-h12-l2 = A bond of 2,000 yuan, and you get it all back.

# 原文：2000元还没出去，还来得及。
full-refund-agent-h12-money = The 2,000 yuan have not gone; there is time.

# 原文：您怎么说？
full-refund-agent-h12-ask = What do you say?

# 原文：“妈，刚才我话说重了。”
full-refund-agent-h12-o1 = "Mum, I was too hard just now."

# 原文：补这一句，妈才听得进下一句。她把手机推给您看了。
full-refund-agent-h12-o1-why = With this, Mum can hear the rest. She shows you the phone.

# 原文：让妈自己看着办
full-refund-agent-h12-o2 = Let Mum decide by herself

# 原文：尊重她，是对的。可这会儿她最需要有个人陪。
full-refund-agent-h12-o2-why = You respect her. But just now she most needs company.

# 原文：“妈，不补，咱们报警。”
full-refund-agent-h12-o3 = "Don't pay, Mum. The police."

# 原文：一句话两件事，停手和报警都有了。
full-refund-agent-h12-o3-why = Stop, and report: both in one line.

# 说话：旁白（旁白）
# 原文：妈打通了{hotline-police}，手有点抖。
full-refund-agent-h11-l1 = Mum rings {hotline-police}, and her hand shakes a little.

# 说话：旁白（旁白）
# 原文：民警问，钱是几点走的。
full-refund-agent-h11-l2 = The officer asks when the money went.

# 原文：您在旁边怎么帮？
full-refund-agent-h11-ask = How do you help?

# 原文：写下时间和账号，给她看
full-refund-agent-h11-o1 = Write down time and account

# 原文：她说，您递条子。这件事是她自己办成的。
full-refund-agent-h11-o1-why = She speaks, you hand her notes. She did it herself.

# 原文：拿过话筒，替她全说了
full-refund-agent-h11-o2 = Take the phone and tell it all

# 原文：替她说也快。她自己说完，心里才有底。
full-refund-agent-h11-o2-why = That is quick. Telling it herself, she feels she can manage.

# 原文：先不说账号，怕丢人
full-refund-agent-h11-o3 = Leave out the account, for shame

# 原文：不丢人，是他骗人。账号最要紧，警察靠它去拦钱。
full-refund-agent-h11-o3-why = No shame: he cheated. The account matters most, to stop the money.

# 说话：旁白（旁白） → 郑奶奶（老人）
# 原文：保单找出来了，字小得像芝麻。
full-refund-agent-h8-l1 = The policy is found. The print is as small as sesame.

# 说话：郑奶奶（老人） → 旁白（旁白）
# 原文：我看不清，你来弄吧。
full-refund-agent-h8-l2 = I can't read it. You do it.

# 原文：妈肯把保单递给您了。
full-refund-agent-h8-trust = Mum hands you her policy.

# 原文：这个电话，怎么打？
full-refund-agent-h8-ask = How is the call made?

# 原文：上网搜一个，快些
full-refund-agent-h8-o1 = Find a number online, faster

# 原文：网上的号码，谁都能放上去。保单上印的才靠得住。
full-refund-agent-h8-o1-why = Anyone can put a number there. The one on the policy is sure.

# 原文：您念号码，妈来按
full-refund-agent-h8-o2 = You read, and Mum dials

# 原文：慢一点不要紧。她按过一遍，下回一个人也会。
full-refund-agent-h8-o2-why = Slow is fine. Done once, she can do it alone.

# 原文：您拨通，话筒给妈
full-refund-agent-h8-o3 = You dial, and Mum speaks

# 原文：也好。话由妈来说，公司也好核对是本人。
full-refund-agent-h8-o3-why = Good too. Mum speaks, and the company knows it is she.

# 说话：旁白（旁白） → 郑奶奶（老人）
# 原文：网上头一条写着：退保热线，全额退。
full-refund-agent-h9-l1 = The first line online: Refund hotline, every yuan back.

# 说话：郑奶奶（老人） → 旁白（旁白）
# 原文：咦，这不就是小冯的话吗？
full-refund-agent-h9-l2 = Why, that's what Young Feng said!

# 原文：妈自己看出来了。
full-refund-agent-h9-trust = Mum saw it herself.

# 原文：您怎么接？
full-refund-agent-h9-ask = What do you say?

# 原文：“妈眼真尖，用保单上的。”
full-refund-agent-h9-o1 = "Sharp eyes! The policy's, then."

# 原文：夸在实处。她看出来了，往后就有底气。
full-refund-agent-h9-o1-why = True praise. She saw it, and will be surer from now on.

# 原文：打过去听听，也无妨
full-refund-agent-h9-o2 = Ring it, just to hear

# 原文：一打，又落回那条路上。妈摆摆手，把保单递了过来。
full-refund-agent-h9-o2-why = That leads back to the same road. Mum waves it away, and holds out the policy.

# 原文：跟保单上的号码比一比
full-refund-agent-h9-o3 = Compare with the policy's number

# 原文：一比就不一样。这个法子，妈一个人也会用。
full-refund-agent-h9-o3-why = They differ. This way Mum can use by herself, too.

# 说话：客服（真的工作人员） → 郑奶奶（老人）
# 原文：郑女士，今天退，能拿回18200元。
full-refund-agent-h10-l1 = Ms Zheng, if you cancel today, you get back 18,200 yuan.

# 说话：客服（真的工作人员） → 郑奶奶（老人）
# 原文：一退，生病的保障就停了。
full-refund-agent-h10-l2 = And your cover for illness stops.

# 说话：郑奶奶（老人） → 客服（真的工作人员）
# 原文：少了一万多呢……
full-refund-agent-h10-l3 = More than ten thousand less …

# 原文：保单还在，退不退由妈定。
full-refund-agent-h10-money = The policy is there. Mum decides.

# 原文：妈心疼，您怎么说？
full-refund-agent-h10-ask = It hurts Mum. What do you say?

# 原文：“退不退您定，我帮着算。”
full-refund-agent-h10-o1 = "You decide, I'll do the sums."

# 原文：账您帮着算，主意妈来拿。
full-refund-agent-h10-o1-why = You count, and Mum decides.

# 原文：“少在哪儿，咱们看那张表。”
full-refund-agent-h10-o2 = "Let's see where in the table."

# 原文：表上一格一格印着。看明白了，心疼也疼得明白。
full-refund-agent-h10-o2-why = It is all printed there. It still hurts, but she knows why.

# 原文：“早知道，当初就不该买它。”
full-refund-agent-h10-o3 = "Had you never bought it!"

# 原文：她买那会儿，是怕生病拖累你们。这句她听着难受。
full-refund-agent-h10-o3-why = She bought it so as not to burden you. This hurts her.

# 说话：旁白（旁白）
# 原文：妈把保单合上，半天没抬头。
full-refund-agent-h13-l1 = Mum closes the policy, and does not look up.

# 原文：话说重了，补一句还来得及。
full-refund-agent-h13-trust = It was hard, but it can be mended.

# 原文：怎么补？
full-refund-agent-h13-ask = How?

# 原文：“我去做饭了。”
full-refund-agent-h13-o1 = "I'll go and cook."

# 原文：躲开一会儿也行。话还得补，晚一点不要紧。
full-refund-agent-h13-o1-why = A short pause is fine. It still needs a word; later will do.

# 原文：“妈，您买它是疼我们。”
full-refund-agent-h13-o2 = "You bought it for us, Mum."

# 原文：说到她心里去了。她抬起头，把保单又翻开。
full-refund-agent-h13-o2-why = That reaches her. She looks up, and opens it again.

# 原文：倒杯热水，坐回她身边
full-refund-agent-h13-o3 = Bring hot water, sit by her

# 原文：不说话，也是一句话。妈喝了口水，接着算账。
full-refund-agent-h13-o3-why = No words are words, too. Mum drinks, and goes on with the sums.

# 说话：小冯（骗子）
# 原文：郑阿姨，您那份保险就是个坑。
full-refund-agent-o1-l1 = Mrs Zheng, that policy of yours is a money pit.

# 说话：小冯（骗子）
# 原文：我们专门替老人讨公道。
full-refund-agent-o1-l2 = We get justice for older people.

# 原文：30000元在奶奶的保单里。
full-refund-agent-o1-money = 30,000 yuan are in her policy.

# 原文：先说保险是坑，图什么？
full-refund-agent-o1-ask = "A money pit": what is that for?

# 原文：让奶奶嫌弃旧保单
full-refund-agent-o1-o1 = So that she dislikes it

# 原文：嫌弃了旧的，才肯跟着他走。
full-refund-agent-o1-o1-why = Only if she dislikes the old one will she follow him.

# 原文：劝奶奶去看看合同
full-refund-agent-o1-o2 = So that she reads the contract

# 原文：他最怕奶奶看合同。合同里有表，一看就明白。
full-refund-agent-o1-o2-why = He fears that most. With its table, all is clear.

# 原文：替奶奶抱不平
full-refund-agent-o1-o3 = Out of fairness to her

# 原文：听着像。可奶奶买的是哪份，他问都没问。
full-refund-agent-o1-o3-why = It sounds so. But he never asked which policy she has.

# 说话：郑奶奶（老人） → 小冯（骗子）
# 原文：你知道我买的是哪一份？
full-refund-agent-o3-l1 = Do you know which policy I have?

# 说话：小冯（骗子） → 郑奶奶（老人）
# 原文：这个不要紧，能退就行。
full-refund-agent-o3-l2 = That doesn't matter. It can be refunded.

# 原文：这句话，露了什么底？
full-refund-agent-o3-ask = What does this line give away?

# 原文：他记性不大好
full-refund-agent-o3-o1 = His memory is poor

# 原文：不是记性。他对谁都念这一套话。
full-refund-agent-o3-o1-why = It is not memory. He says the same to everyone.

# 原文：他心急，想快点帮上奶奶
full-refund-agent-o3-o2 = He's eager to help her

# 原文：真想帮，先得看看保单写了什么。
full-refund-agent-o3-o2-why = To help, one first reads the policy.

# 原文：没看保单，就说能退
full-refund-agent-o3-o3 = He promises without reading it

# 原文：没看过就打包票，这话没根。
full-refund-agent-o3-o3-why = A promise without a look has no root.

# 说话：小冯（骗子） → 郑奶奶（老人）
# 原文：别人只退六成，我们有内部渠道，全退。
full-refund-agent-o2-l1 = Others get back six in ten. We have an inside channel: all of it.

# 说话：郑奶奶（老人） → 小冯（骗子）
# 原文：那你怎么收费呢？
full-refund-agent-o2-l2 = And what do you charge?

# 原文：奶奶有点动心了。
full-refund-agent-o2-trust = She is a little tempted.

# 原文：猜猜他下一句。
full-refund-agent-o2-ask = Guess his next line.

# 原文：“不收钱，我们做好事。”
full-refund-agent-o2-o1 = "Nothing, it's a good deed."

# 原文：也有这么开头的，绕一圈还是要钱。
full-refund-agent-o2-o1-why = Some begin like that, and come round to money.

# 原文：“先交一点定金。”
full-refund-agent-o2-o2 = "A little down first."

# 原文：事没办，先收钱，是他们的老规矩。
full-refund-agent-o2-o2-why = Money before anything is done: their old rule.

# 原文：“您去柜台问问。”
full-refund-agent-o2-o3 = "Ask at the counter."

# 原文：叫人去柜台，是真办事的说法。他可不敢。
full-refund-agent-o2-o3-why = That is how honest people speak. He would not dare.

# 说话：小冯（骗子） → 郑奶奶（老人）
# 原文：先交600元定金，办成了我拿四成。
full-refund-agent-o4-l1 = First 600 yuan down. When it's done, I take four in ten.

# 说话：郑奶奶（老人） → 小冯（骗子）
# 原文：30000元的四成，那是12000元呀。
full-refund-agent-o4-l2 = Four in ten of 30,000 yuan: that is 12,000 yuan.

# 原文：一分还没出去。
full-refund-agent-o4-money = Nothing has gone yet.

# 原文：您猜奶奶往哪边走？
full-refund-agent-o4-ask = Which way will she go?

# 原文：她会想，600元不多
full-refund-agent-o4-o1 = "600 yuan isn't much."

# 原文：好多人都这么想。钱数小，正是他的钩子。往下看看。
full-refund-agent-o4-o1-why = Many think so. The small sum is his hook. Let us see.

# 原文：她会说，先问问公司
full-refund-agent-o4-o2 = "I'll ask the company first."

# 原文：肯算账的人，心里有杆秤。往下看看。
full-refund-agent-o4-o2-why = Who does the sums has scales in her heart. Let us see.

# 说话：郑奶奶（老人） → 小冯（骗子）
# 原文：我先打保单电话问问。
full-refund-agent-o5-l1 = I'll ring the policy's number first.

# 说话：小冯（骗子） → 郑奶奶（老人）
# 原文：别打！公司来电，您也一个都别接。
full-refund-agent-o5-l2 = Don't! And if the company rings, don't answer once.

# 原文：他为什么不让打？
full-refund-agent-o5-ask = Why won't he have her ring?

# 原文：怕公司把实话说出来
full-refund-agent-o5-o1 = They would tell her the truth

# 原文：公司一开口，能退多少、谁能办，就都清楚了。
full-refund-agent-o5-o1-why = One word from them: what comes back, and who can do it.

# 原文：怕奶奶麻烦公司
full-refund-agent-o5-o2 = So as not to trouble them

# 原文：公司接电话是本分，谈不上麻烦。
full-refund-agent-o5-o2-why = To answer is their work, and no trouble.

# 原文：怕公司抢他的生意
full-refund-agent-o5-o3 = They would take his business

# 原文：他没有正经生意可抢。公司一句实话，他就演不下去了。
full-refund-agent-o5-o3-why = He has no honest business. One true word, and his play is over.

# 说话：旁白（旁白） → 小冯（骗子）
# 原文：奶奶翻到了转账那一页。
full-refund-agent-o6-l1 = She opens the payment page.

# 说话：小冯（骗子） → 旁白（旁白）
# 原文：转好了，再把身份证拍给我。
full-refund-agent-o6-l2 = When it's sent, a photo of your ID card, please.

# 原文：600元还没出去。
full-refund-agent-o6-money = The 600 yuan have not gone yet.

# 原文：他要身份证，想干什么？
full-refund-agent-o6-ask = What does he want the ID for?

# 原文：登记一下，走个手续
full-refund-agent-o6-o1 = To register, a formality

# 原文：真登记在柜台，当面看，看完就还您。
full-refund-agent-o6-o1-why = That is done at the counter: seen, and handed back.

# 原文：顶着奶奶的名字办事
full-refund-agent-o6-o2 = To act in her name

# 原文：证件凑齐了，他就能冒她的名。
full-refund-agent-o6-o2-why = With all her papers, he can pass for her.

# 原文：给奶奶开张收据
full-refund-agent-o6-o3 = To write her a receipt

# 原文：开收据用不着身份证照片。
full-refund-agent-o6-o3-why = A receipt needs no picture of an ID.

# 说话：旁白（旁白）
# 原文：屏幕上跳出一行字：您认识收款人吗？
full-refund-agent-o8-l1 = A line comes up: Do you know the payee?

# 说话：旁白（旁白）
# 原文：奶奶停了停，朝您这边看。
full-refund-agent-o8-l2 = She stops, and looks towards you.

# 原文：600元还没出去，还来得及。
full-refund-agent-o8-money = The 600 yuan have not gone; there is time.

# 原文：您要能递句话，递哪句？
full-refund-agent-o8-ask = If you could say a word, which?

# 原文：“您怎么这也信？”
full-refund-agent-o8-o1 = "How can you believe that?"

# 原文：这样说，她会急着证明自己没看错。
full-refund-agent-o8-o1-why = Then she wants to prove that she judged well.

# 原文：人家的事，不作声
full-refund-agent-o8-o2 = None, it isn't my affair

# 原文：不多嘴是客气。可轻轻一句，也许就拦住了。
full-refund-agent-o8-o2-why = That is polite. But a gentle word might stop it.

# 原文：“不急，先停一停。”
full-refund-agent-o8-o3 = "No rush. Stop a moment."

# 原文：不怪人，也不吓人。她把手机放下了。
full-refund-agent-o8-o3-why = No blame, no fright. She puts down the phone.

# 说话：旁白（旁白） → 小冯（骗子）
# 原文：奶奶点了“认识”，600元出去了。
full-refund-agent-o9-l1 = She tapped "yes", and 600 yuan have gone.

# 说话：小冯（骗子） → 旁白（旁白）
# 原文：还差2000元保证金，一起退给您。
full-refund-agent-o9-l2 = There's still a bond of 2,000 yuan. You get it all back.

# 原文：600元转出去了。
full-refund-agent-o9-money = 600 yuan have gone.

# 原文：这一句，是什么招？
full-refund-agent-o9-ask = What kind of trick is this?

# 原文：手续就是这么多
full-refund-agent-o9-o1 = That is simply the fee

# 原文：正经手续，交多少都写在前头，不会一步一加。
full-refund-agent-o9-o1-why = Proper fees are told in advance, and don't grow step by step.

# 原文：拿退钱当饵，再骗一回
full-refund-agent-o9-o2 = Refund as bait, to cheat again

# 原文：他知道您舍不得那600元，就拿它钓2000元。
full-refund-agent-o9-o2-why = She wants her 600 yuan, so he fishes for 2,000 yuan.

# 原文：他算错了数
full-refund-agent-o9-o3 = He counted badly

# 原文：没算错。一回加一点，是早就想好的。
full-refund-agent-o9-o3-why = He counted well. A little more each time was the plan.

# 说话：旁白（旁白）
# 原文：奶奶没再转，她问您该怎么办。
full-refund-agent-o10-l1 = She sent no more, and asks you what to do.

# 原文：2000元没出去，保单里的钱还在。
full-refund-agent-o10-money = The 2,000 yuan have not gone. The policy is still there.

# 原文：您请她先做什么？
full-refund-agent-o10-ask = What should she do first?

# 原文：先打{hotline-police}报警
full-refund-agent-o10-o1 = Ring {hotline-police}

# 原文：钱走得快。早一分钟报，就多一分指望。
full-refund-agent-o10-o1-why = Money travels fast. Each minute sooner gives more hope.

# 原文：先在电话里骂他一顿
full-refund-agent-o10-o2 = Tell him what she thinks

# 原文：气归气。骂他要时间，报警更要时间。
full-refund-agent-o10-o2-why = She may be angry. But that takes time, and the police come first.

# 原文：先等两天看看
full-refund-agent-o10-o3 = Wait two days and see

# 原文：等两天，钱就走远了。不好意思，也请先报警。
full-refund-agent-o10-o3-why = In two days it is far away. Even if she feels shy: the police first.

# 说话：小冯（骗子） → 郑奶奶（老人）
# 原文：公司问起来，就说业务员骗您是存款。
full-refund-agent-o7-l1 = If the company asks, say the salesman cheated you: a deposit, he said.

# 说话：郑奶奶（老人） → 小冯（骗子）
# 原文：没有的事，叫我怎么说？
full-refund-agent-o7-l2 = It wasn't so. How can I say that?

# 原文：奶奶的脸沉下来了。
full-refund-agent-o7-trust = Her face grows stern.

# 原文：照他教的说，谁吃亏？
full-refund-agent-o7-ask = If she says so, who suffers?

# 原文：当初的业务员
full-refund-agent-o7-o1 = The salesman of that time

# 原文：他会受冤枉。可最后签字担责的，还是奶奶。
full-refund-agent-o7-o1-why = He would be blamed unfairly. But she signs, and she answers for it.

# 原文：保险公司
full-refund-agent-o7-o2 = The insurance company

# 原文：公司会去查。一查对不上，难的是说话的人。
full-refund-agent-o7-o2-why = It looks into it. If it does not agree, it is hard for who said it.

# 原文：奶奶，话是她说的
full-refund-agent-o7-o3 = Granny Zheng: her words

# 原文：话从谁嘴里出来，就由谁担。他躲得远远的。
full-refund-agent-o7-o3-why = Whoever says it answers for it. He keeps well away.

# 说话：旁白（旁白） → 客服（真的工作人员）
# 原文：奶奶挂了，自己打保单上的电话。
full-refund-agent-o11-l1 = She hung up, and rings the number on her policy.

# 说话：客服（真的工作人员） → 旁白（旁白）
# 原文：今天退，能拿回18200元，进您自己的卡。
full-refund-agent-o11-l2 = If you cancel today, 18,200 yuan go to your own card.

# 原文：凭什么信这一头？
full-refund-agent-o11-ask = Why trust this side?

# 原文：客服说话更好听
full-refund-agent-o11-o1 = They speak more kindly

# 原文：好听不算数，小冯也很会说。看电话是哪儿来的。
full-refund-agent-o11-o1-why = That proves nothing; Young Feng can, too. See where the number is from.

# 原文：电话是保单上印的
full-refund-agent-o11-o2 = The number is on the policy

# 原文：号码是自己找的，不是别人塞的，这就牢靠。
full-refund-agent-o11-o2-why = She found it herself, and nobody pressed it on her. That is sure.

# 原文：给的钱，比小冯那头还多
full-refund-agent-o11-o3 = They pay more than Young Feng

# 原文：扣掉他那四成，是多200元。可真不真，不看钱多钱少。
full-refund-agent-o11-o3-why = After his four in ten, it is 200 yuan more. But that does not tell real from false.

# 说话：郑奶奶（老人）
# 原文：那我到底退不退好呢？
full-refund-agent-o12-l1 = So should I cancel it, or not?

# 原文：您会怎么说？
full-refund-agent-o12-ask = What would you say?

# 原文：“算清了再定，都行。”
full-refund-agent-o12-o1 = "Do the sums, both are fine."

# 原文：留有留的好，退有退的用处。算清了，都是好主意。
full-refund-agent-o12-o1-why = To keep has its good side, to cancel its use. With the sums done, both are good.

# 原文：“交了6年，可千万不能退！”
full-refund-agent-o12-o2 = "After 6 years? Never cancel!"

# 原文：怕她吃亏，是好心。退不退是她的权利，您帮着算就好。
full-refund-agent-o12-o2-why = You fear for her. But it is her right; just help with the sums.

# 原文：“先放几天，问问女儿。”
full-refund-agent-o12-o3 = "Wait a few days, ask Yun."

# 原文：放几天不要紧，保单又不会跑。
full-refund-agent-o12-o3-why = A few days don't matter. A policy can't run away.

# 原文：保单收回了抽屉，屋顶的8000元一家人凑齐了。夜里下雨，屋里没再摆接水的脸盆。
full-refund-agent-kept-text = The policy is back in the drawer, and the family found the 8,000 yuan for the roof. At night it rained, and no basins stood on the floor.

# 原文：郑奶奶想好了，带着身份证、保单和卡，自己去了柜台。18200元进了她自己的卡，谁也没抽走一分。
full-refund-agent-own-desk-text = Granny Zheng thought it over, and took her ID card, policy and bank card to the counter herself. 18,200 yuan reached her own card, and nobody took a share.

# 原文：妈把保单上的电话抄在挂历上，字写得老大。她说：“下回他再打来，我自己会问。”
full-refund-agent-together-text = Mum copied the policy's number onto the calendar, very large. "When he rings again," she said, "I know how to ask."

# 原文：过了两天，您一边剥豆子一边补了那句话。妈说：“我没往心里去。”保单好好的，娘儿俩又说到一块儿了。
full-refund-agent-late-word-text = Two days later, shelling beans, you said that word to Mum. "I didn't take it to heart," she said. The policy is safe, and you two talk again.

# 原文：600元转出去了，是小冯骗人。幸好及时停了手，保单和保障都还在。
full-refund-agent-paid-text = 600 yuan have gone, and the cheat is Young Feng. Luckily it stopped there: policy and cover are safe.

# 原文：马上打{hotline-police}，说清几点、多少钱、对方账号。
full-refund-agent-paid-i1 = Ring {hotline-police} at once: when, how much, whose account.

# 原文：打银行卡背面的电话，请银行帮着看好账户。
full-refund-agent-paid-i2 = Ring the number on your bank card, and ask the bank to guard the account.

# 原文：打保单上的电话，请公司提防有人冒名办退保。
full-refund-agent-paid-i3 = Ring the number on your policy: someone may try to cancel in your name.

# 原文：转账单和聊天记录都留着，别再补一分钱。
full-refund-agent-paid-i4 = Keep the payment slip and the chats, and pay nothing more.

# 原文：有人说能帮您追钱，先问{hotline-antifraud}。
full-refund-agent-paid-i5 = If someone offers recovery, ask {hotline-antifraud} first.

# 原文：2600元转出去了，是小冯一步一步骗走的。现在停下，就保住了保单里的大头。
full-refund-agent-paid-more-text = 2,600 yuan have gone: Young Feng took them step by step. Stop now, and most of it, in the policy, is safe.

# 原文：马上打{hotline-police}，说清两笔钱的时间和账号。
full-refund-agent-paid-more-i1 = Ring {hotline-police} at once: time and account of both sums.

# 原文：打银行卡背面的电话，请银行帮着拦。
full-refund-agent-paid-more-i2 = Ring the number on your bank card, and ask the bank to stop it.

# 原文：打保单上的电话，请公司提防有人冒名办退保。
full-refund-agent-paid-more-i3 = Ring the number on your policy: someone may try to cancel in your name.

# 原文：聊天记录别删，他再要什么都不给。
full-refund-agent-paid-more-i4 = Keep the chats, and give him nothing more.

# 原文：卡和密码寄出去了，是他哄着寄的。卡一挂失，他拿着也没用，越快越好。
full-refund-agent-card-gone-text = Card and PIN were sent: he coaxed them out of you. Once blocked, the card is of no use to him. The sooner, the better.

# 原文：马上打银行的客服电话挂失，号码问营业厅或看存折。
full-refund-agent-card-gone-i1 = Ring the bank's line and block the card. A branch or your bank book has the number.

# 原文：打{hotline-police}报警，说清寄到了哪儿。
full-refund-agent-card-gone-i2 = Ring {hotline-police}, and say where it was sent.

# 原文：带身份证去银行，换新卡，改密码。
full-refund-agent-card-gone-i3 = Take your ID card to the bank: a new card, a new PIN.

# 原文：打保单上的电话，请公司提防有人冒名办退保。
full-refund-agent-card-gone-i4 = Ring the number on your policy: someone may try to cancel in your name.

## scenarios/policy-swap-visit.toml：上门“保单升级”

# 原文：上门“保单升级”
policy-swap-visit-title = A "policy upgrade"

# 原文：有人拎着橘子上门，说您的老保单可以升级。
policy-swap-visit-about = Someone comes to your door with oranges, and says your old policy can be upgraded.

# 原文：旧的先不动，材料留下我看看。
policy-swap-visit-say = The old one stays. Leave the papers for me to read.

# 原文：旧保单先不动，打保单上的电话问。
policy-swap-visit-next = Leave the old policy as it is. Ring the number on it.

# 原文：旁白
policy-swap-visit-people-narrator = Narrator

# 原文：小简
policy-swap-visit-people-scammer = Young Jian

# 原文：林伯
policy-swap-visit-people-elder = Mr Lin

# 原文：阿诚
policy-swap-visit-people-family = Cheng

# 原文：客服
policy-swap-visit-people-official = Customer service

# 原文：您是林伯，76岁，老木匠。去年心脏放过支架，正在家里刨一张小板凳。
policy-swap-visit-experiencer-intro = You are Mr Lin, 76, an old carpenter. Last year you had a stent put in your heart. You are at home, planing a little stool.

# 原文：您是孙姐，林伯的邻居。您端一碗刚出锅的饺子，去敲他家的门。
policy-swap-visit-helper-intro = You are Mrs Sun, Mr Lin's neighbour. With a bowl of fresh dumplings, you knock at his door.

# 原文：您坐在林伯家的门边看着，猜猜上门的人下一步要什么。
policy-swap-visit-observer-intro = You watch from Mr Lin's door. Guess what the visitor will want next.

# 说话：旁白（旁白） → 小简（骗子）
# 原文：门铃响了，门外站着一个姑娘。
policy-swap-visit-e1-l1 = The bell rings. A young woman is at the door.

# 说话：小简（骗子） → 旁白（旁白）
# 原文：林伯，我是您保单的升级服务员，叫我小简。
policy-swap-visit-e1-l2 = Mr Lin, I'm here to upgrade your policy. Call me Young Jian.

# 说话：小简（骗子） → 旁白（旁白）
# 原文：这点橘子，您收下。
policy-swap-visit-e1-l3 = A few oranges, please take them.

# 原文：旧保单交了9年，大病能赔80000元。
policy-swap-visit-e1-money = Old policy: paid for 9 years, 80000 yuan if gravely ill.

# 原文：她叫得出您的姓，您没见过她。
policy-swap-visit-e1-trust = She knows your name. You have never seen her.

# 原文：您怎么迎她？
policy-swap-visit-e1-ask = How do you receive her?

# 原文：请进来坐，泡上茶
policy-swap-visit-e1-o1 = Ask her in, and make tea

# 原文：待客是好礼数。来路问清了，茶再泡也不迟。
policy-swap-visit-e1-o1-why = Good manners. But first who she is; the tea can wait.

# 原文：先看看工作证
policy-swap-visit-e1-o2 = See her staff card first

# 原文：真来办事的，不怕您看证件。
policy-swap-visit-e1-o2-why = Whoever comes on true business shows it gladly.

# 原文：“橘子不收，有话请讲。”
policy-swap-visit-e1-o3 = "No oranges. What is it about?"

# 原文：不收东西，等会儿摇头也轻松。
policy-swap-visit-e1-o3-why = With nothing taken, it is easier to shake your head later.

# 说话：小简（骗子）
# 原文：林伯，您这份老保单过时啦。
policy-swap-visit-e2-l1 = Mr Lin, this old policy of yours is out of date.

# 说话：小简（骗子）
# 原文：升级一下，保得多，还返钱。
policy-swap-visit-e2-l2 = Upgrade it: more cover, and money back as well.

# 原文：旧保单在抽屉里，没动。
policy-swap-visit-e2-money = The old policy is in the drawer.

# 原文：她嘴甜，橘子也摆上了桌。
policy-swap-visit-e2-trust = Her words are sweet, and the oranges are on the table.

# 原文：听她说“过时”，您问什么？
policy-swap-visit-e2-ask = "Out of date": what do you ask?

# 原文：“旧的那份怎么办？”
policy-swap-visit-e2-o1 = "And what about the old one?"

# 原文：先问旧的，就问到了要紧处。“升级”说白了是退旧买新。
policy-swap-visit-e2-o1-why = To the point. "Upgrade" means: cancel the old, buy a new one.

# 原文：“升级要多少钱？”
policy-swap-visit-e2-o2 = "What does an upgrade cost?"

# 原文：价钱该问。旧的怎么办，也别忘了问。
policy-swap-visit-e2-o2-why = Do ask the price. And don't forget to ask about the old one.

# 原文：“橘子真甜，你坐，慢慢讲。”
policy-swap-visit-e2-o3 = "Sweet oranges. Sit down, tell me."

# 原文：听是可以听。吃了她的橘子，也不欠她一份保单。
policy-swap-visit-e2-o3-why = You may listen. Her oranges don't oblige you to buy a policy.

# 说话：小简（骗子）
# 原文：工作证忘在公司了，不碍事。
policy-swap-visit-e3-l1 = I left my staff card at the office, never mind.

# 说话：小简（骗子）
# 原文：您看，名单上有您，保单号都对。
policy-swap-visit-e3-l2 = Look, you're on my list, and the policy number is right.

# 原文：她拿名单给您看，您怎么想？
policy-swap-visit-e3-ask = She shows you a list. What do you think?

# 原文：保单号一个不差，那就是真的
policy-swap-visit-e3-o1 = The number is right: she is real

# 原文：保单号也能从别处弄来。对得上，不等于公司派来的。
policy-swap-visit-e3-o1-why = Such numbers can be had elsewhere. Right or not, it does not prove who sent her.

# 原文：“材料放下，我自己看。”
policy-swap-visit-e3-o2 = "Leave the papers, I'll read them."

# 原文：看纸不看嘴。愿意放下的，才经得起看。
policy-swap-visit-e3-o2-why = Look at paper, not at talk. What may be left will bear reading.

# 原文：打保单电话，问有没有她
policy-swap-visit-e3-o3 = Ring my policy's number and ask

# 原文：一个电话，就知道公司派没派人。
policy-swap-visit-e3-o3-why = One call tells you if they sent anyone.

# 说话：小简（骗子）
# 原文：新的一年12000元，交5年。
policy-swap-visit-e4-l1 = The new one is 12000 yuan a year, for 5 years.

# 说话：小简（骗子）
# 原文：旧的退了拿25000元，够交头两年，还有富余。
policy-swap-visit-e4-l2 = The old one pays out 25000 yuan: enough for the first two years, and some over.

# 说话：小简（骗子）
# 原文：您一分钱都不用掏。
policy-swap-visit-e4-l3 = You pay nothing at all.

# 原文：旧的已经交了36000元，退了只拿25000元。
policy-swap-visit-e4-money = Paid into the old one: 36000 yuan. Back: only 25000 yuan.

# 原文：“一分不用掏”，这账怎么看？
policy-swap-visit-e4-ask = "Nothing at all": how do you see it?

# 原文：后三年还要36000元呢
policy-swap-visit-e4-o1 = Three years more: 36000 yuan

# 原文：老木匠会量尺寸。她量给您看的，只是头一截。
policy-swap-visit-e4-o1-why = A carpenter measures. She only showed you the first piece.

# 原文：划算，拿旧的换一份新的
policy-swap-visit-e4-o2 = Good: the old one buys a new one

# 原文：那25000元，本来就是您的。后头三年，还得接着掏。
policy-swap-visit-e4-o2-why = Those 25000 yuan are yours anyway. And then you pay three years more.

# 原文：旧的停了，病了谁赔
policy-swap-visit-e4-o3 = Without it, who pays if I'm ill?

# 原文：问到根上了。旧的一退，保障当天就断。
policy-swap-visit-e4-o3-why = To the root. Once the old one is cancelled, its cover is gone that day.

# 说话：林伯（老人） → 小简（骗子）
# 原文：我去年放过支架，新的还收我吗？
policy-swap-visit-e5-l1 = I had a stent last year. Will the new one take me?

# 说话：小简（骗子） → 林伯（老人）
# 原文：那个您别写，没人查。
policy-swap-visit-e5-l2 = Just don't write it down. Nobody checks.

# 说话：小简（骗子） → 林伯（老人）
# 原文：今天最后一天，先把字签了。
policy-swap-visit-e5-l3 = Today's the last day, so sign first.

# 原文：她说得轻巧，您心里一沉。
policy-swap-visit-e5-trust = She says it lightly; your heart sinks.

# 原文：她叫您别写支架，您呢？
policy-swap-visit-e5-ask = She wants the stent left out. And you?

# 原文：不写就不写，先签
policy-swap-visit-e5-o1 = Leave it out, and sign

# 原文：有病故意瞒下，真病了公司可能不赔。照实写，才保得住。
policy-swap-visit-e5-o1-why = Hide an illness, and they may not pay. Write it, and you are covered.

# 原文：“瞒病的字，我不签。”
policy-swap-visit-e5-o2 = "I won't sign what hides it."

# 原文：照实说，是护着自己。她急，您不急。
policy-swap-visit-e5-o2-why = The truth guards you. She has no time to lose, you have.

# 原文：“我先问问儿子。”
policy-swap-visit-e5-o3 = "I'll ask my son first."

# 原文：家里人一问，今天就不是“最后一天”了。
policy-swap-visit-e5-o3-why = Once the family asks, today is no longer "the last day".

# 说话：小简（骗子）
# 原文：您签这三处，空着的我回去填。
policy-swap-visit-e7-l1 = Sign in these three places. I'll fill the blanks later.

# 说话：小简（骗子）
# 原文：身份证和旧保单我带走，替您跑腿。
policy-swap-visit-e7-l2 = I'll take your ID card and the old policy, and do the running for you.

# 原文：字还没签，旧保单在桌上。
policy-swap-visit-e7-money = Not signed. The old policy is on the table.

# 原文：笔在您手里，怎么办？
policy-swap-visit-e7-ask = The pen is in your hand. What do you do?

# 原文：证件不给，字先签了
policy-swap-visit-e7-o1 = Keep the ID, but sign

# 原文：空白处签了名，后来填什么都算您的。
policy-swap-visit-e7-o1-why = Sign a blank, and whatever is filled in counts as yours.

# 原文：签了，证件也交给她
policy-swap-visit-e7-o2 = Sign, and give her the ID

# 原文：信得过人，是您厚道。可证件一走，她就能顶您的名办事。
policy-swap-visit-e7-o2-why = You are kind to trust. But with your ID, she can act in your name.

# 原文：放下笔：“明天再说。”
policy-swap-visit-e7-o3 = Put it down: "Tomorrow."

# 原文：下料要量三遍，签字也一样。明天的日头照样升。
policy-swap-visit-e7-o3-why = Measure three times, then cut; and so with signing. The sun will rise tomorrow.

# 说话：阿诚（家人）
# 原文：爸，您别急，也别赶人。
policy-swap-visit-e8-l1 = Dad, don't worry, and don't throw her out.

# 说话：阿诚（家人）
# 原文：保单上有电话，您先打一个，我等您回话。
policy-swap-visit-e8-l2 = There's a number on the policy. Ring it first, and I'll wait to hear from you.

# 说话：旁白（旁白）
# 原文：字签了。小简把证件装进包，站起身。
policy-swap-visit-e9-l1 = Signed. Young Jian puts the ID in her bag, and stands up.

# 原文：人还在屋里，还来得及。
policy-swap-visit-e9-money = She is still in the room; there is time.

# 原文：您忽然有点舍不得那个旧本子。
policy-swap-visit-e9-trust = Suddenly you hate to part with that old policy.

# 原文：您怎么办？
policy-swap-visit-e9-ask = What do you do?

# 原文：送她下楼，等好消息
policy-swap-visit-e9-o1 = See her out, and wait for news

# 原文：您是好客。可证件出了门，就由不得您了。
policy-swap-visit-e9-o1-why = You are a good host. But once your ID is out of the door, you have no say.

# 原文：“证件和纸还我，我自己去。”
policy-swap-visit-e9-o2 = "My ID and papers. I'll go myself."

# 原文：一句话就要回来了。自己的事自己去，谁也挑不出理。
policy-swap-visit-e9-o2-why = A few words, and you have them back. Nobody can object.

# 原文：当她面，打给儿子
policy-swap-visit-e9-o3 = Ring my son, before her eyes

# 原文：电话一接通，她就把东西放回桌上了。
policy-swap-visit-e9-o3-why = As soon as he answers, she puts it all back on the table.

# 说话：旁白（旁白）
# 原文：您签了三处名。小简收起纸，又夹上旧保单。
policy-swap-visit-e10-l1 = You sign in three places. Young Jian takes the sheets, and the old policy with them.

# 原文：东西还在屋里，还来得及。
policy-swap-visit-e10-money = It is all still in the room; there is time.

# 原文：纸和保单，怎么办？
policy-swap-visit-e10-ask = The sheets and the policy: what now?

# 原文：“都先放我这儿。”
policy-swap-visit-e10-o1 = "All that stays with me first."

# 原文：纸没出门，就好办。看懂了再交，不迟。
policy-swap-visit-e10-o1-why = While they are here, it is easy. Understand first, hand over later.

# 原文：让她拿走，心里嘀咕
policy-swap-visit-e10-o2 = Let her, with an uneasy mind

# 原文：心里嘀咕，就是在提醒您。说一声“先放着”，不失礼。
policy-swap-visit-e10-o2-why = Your uneasy mind warns you. "Leave it here" is not rude.

# 原文：用手机拍下来再给她
policy-swap-visit-e10-o3 = Photograph it, then let her

# 原文：留底是细心。可空白的签名，留在自己手里才稳。
policy-swap-visit-e10-o3-why = A copy is careful. But signed blanks are safe only in your own hands.

# 说话：旁白（旁白） → 阿诚（家人）
# 原文：第二天，阿诚来送新米，看抽屉空着。
policy-swap-visit-e11-l1 = The next day Cheng brings new rice, and sees the empty drawer.

# 说话：阿诚（家人） → 旁白（旁白）
# 原文：爸，旧保单呢？咱们一起打个电话？
policy-swap-visit-e11-l2 = Dad, where's the old policy? Shall we make a call together?

# 原文：旧保单也许正在退，钱还没动。
policy-swap-visit-e11-money = They may be cancelling it now; the money is there yet.

# 原文：儿子没埋怨您。
policy-swap-visit-e11-trust = Your son does not scold you.

# 原文：您先打给谁？
policy-swap-visit-e11-ask = Whom do you ring first?

# 原文：打给小简，催她送回来
policy-swap-visit-e11-o1 = Young Jian, to bring it back

# 原文：该要回来。只是电话里老是忙音，先找公司更快。
policy-swap-visit-e11-o1-why = You should have it back. But her line is always busy; the insurer is faster.

# 原文：再等两天，兴许没事
policy-swap-visit-e11-o2 = Wait two days, it may be fine

# 原文：谁都盼着没事。早说一天，就多一分来得及。
policy-swap-visit-e11-o2-why = Anyone would hope. A day sooner gives a better chance.

# 原文：打保单电话，先说清楚
policy-swap-visit-e11-o3 = The insurer, and tell them

# 原文：公司先知道，才好替您看住这份保单。
policy-swap-visit-e11-o3-why = Once they know, they can guard this policy for you.

# 说话：客服（真的工作人员）
# 原文：林先生，我们先给您记上。
policy-swap-visit-e12-l1 = Mr Lin, we'll make a note of it now.

# 说话：客服（真的工作人员）
# 原文：您没想退的话，请本人尽快来柜台说清。
policy-swap-visit-e12-l2 = If you don't want to cancel, please come to our counter yourself, soon.

# 原文：保单还在，没退成。
policy-swap-visit-e12-money = The policy is there, not cancelled.

# 原文：您怎么答？
policy-swap-visit-e12-ask = What do you answer?

# 原文：“我没要退，这就去。”
policy-swap-visit-e12-o1 = "I don't. I'm on my way."

# 原文：本人一句话，比什么都管用。
policy-swap-visit-e12-o1-why = Your own word counts most.

# 原文：“都这样了，就退吧。”
policy-swap-visit-e12-o2 = "As it is, let it be cancelled."

# 原文：走到半路，也能回头。旧保单还护着您呢。
policy-swap-visit-e12-o2-why = One can turn back halfway. The old policy still covers you.

# 原文：“旧保单叫她拿走了，咋办？”
policy-swap-visit-e12-o3 = "She has the policy. What now?"

# 原文：问得好。先报警，再请儿子陪您去柜台说明。
policy-swap-visit-e12-o3-why = Well asked. Tell the police first, then go to the counter with your son.

# 说话：旁白（旁白） → 客服（真的工作人员）
# 原文：您照保单上的电话打过去。
policy-swap-visit-e6-l1 = You ring the number on the policy.

# 说话：客服（真的工作人员） → 旁白（旁白）
# 原文：我们没派人上门升级。
policy-swap-visit-e6-l2 = We have sent nobody to upgrade policies.

# 说话：客服（真的工作人员） → 旁白（旁白）
# 原文：您这份再交1年就满了，照样保您。
policy-swap-visit-e6-l3 = Yours has 1 more year to pay, and covers you all the while.

# 原文：旧保单还在，大病能赔80000元。
policy-swap-visit-e6-money = The old policy is safe: 80000 yuan if gravely ill.

# 原文：小简在一边，有点坐不住了。
policy-swap-visit-e6-trust = Young Jian can hardly sit still.

# 原文：您接着问什么？
policy-swap-visit-e6-ask = What do you ask next?

# 原文：“退了旧的，能拿多少？”
policy-swap-visit-e6-o1 = "If I cancel, how much back?"

# 原文：交了36000元，退了拿25000元，少11000元。数一清楚，心就定了。
policy-swap-visit-e6-o1-why = Paid 36000 yuan, back 25000 yuan: 11000 yuan less. With figures, the mind is at rest.

# 原文：“放过支架，还能买新的吗？”
policy-swap-visit-e6-o2 = "With a stent, would a new one do?"

# 原文：有病在身，新的可能不收，要收也常常更贵。
policy-swap-visit-e6-o2-why = With an illness, a new one may not take you, or costs more.

# 原文：不再问了，人家小姑娘还等着呢
policy-swap-visit-e6-o3 = No more: the girl is waiting

# 原文：您体谅她。保单是您的，多问两句谁也不耽误。
policy-swap-visit-e6-o3-why = You feel for her. It is your policy; two more questions harm nobody.

# 说话：小简（骗子） → 旁白（旁白）
# 原文：林伯，客服哪懂这个？签吧，就差您了。
policy-swap-visit-e14-l1 = Mr Lin, what do they know? Sign, only you are missing.

# 说话：旁白（旁白） → 小简（骗子）
# 原文：笔尖碰到了纸。
policy-swap-visit-e14-l2 = The pen touches the paper.

# 原文：字还没签，还来得及。
policy-swap-visit-e14-money = Not signed yet; there is time.

# 原文：您的手停在那儿，怎么办？
policy-swap-visit-e14-ask = Your hand has stopped. What do you do?

# 原文：签了算了，省得她为难
policy-swap-visit-e14-o1 = Sign, to spare her the trouble

# 原文：您心软。可她为难一会儿，您的保障是一辈子。
policy-swap-visit-e14-o1-why = You have a soft heart. Her trouble is short, your cover is for life.

# 原文：把笔盖上，说不办了
policy-swap-visit-e14-o2 = Cap the pen, and say no

# 原文：不用讲道理，三个字就够。
policy-swap-visit-e14-o2-why = No reasons needed: a few words will do.

# 原文：再打一遍，请客服跟她说
policy-swap-visit-e14-o3 = Ring again, let them talk to her

# 原文：公司的人一开口，她就没话了。
policy-swap-visit-e14-o3-why = When the insurer speaks, she has nothing to say.

# 说话：小简（骗子）
# 原文：林伯，我可是好心。过了今天真没了。
policy-swap-visit-e13-l1 = Mr Lin, I only mean well. After today it's really gone.

# 原文：您心里有了底，不跟她急。
policy-swap-visit-e13-trust = You are sure now, and stay calm.

# 原文：怎么送她走？
policy-swap-visit-e13-ask = How do you see her off?

# 原文：“想换，我自己找公司。”
policy-swap-visit-e13-o1 = "To change, I'll ask the insurer."

# 原文：不伤和气，话也说死了。
policy-swap-visit-e13-o1-why = No quarrel, and the matter is closed.

# 原文：骂她一顿，推出门去
policy-swap-visit-e13-o2 = Scold her, push her out

# 原文：气归气，别跟她拉扯，伤着身子。说不办，关门就好。
policy-swap-visit-e13-o2-why = No wonder you are cross, but don't tussle, you may be hurt. Say no, shut the door.

# 原文：“橘子你带走，慢走。”
policy-swap-visit-e13-o3 = "Take your oranges. Goodbye."

# 原文：东西不留，人情不欠，门关得轻松。
policy-swap-visit-e13-o3-why = Nothing kept, nothing owed, and the door shuts lightly.

# 说话：旁白（旁白） → 小简（骗子）
# 原文：您端着饺子进门，林伯手里拿着笔。
policy-swap-visit-h1-l1 = You come in with dumplings. Mr Lin has a pen in his hand.

# 说话：小简（骗子） → 旁白（旁白）
# 原文：阿姨，我们谈点私事，您先回吧。
policy-swap-visit-h1-l2 = Auntie, this is private. Would you come back later?

# 原文：林伯的旧保单摊在桌上。
policy-swap-visit-h1-money = Mr Lin's old policy lies on the table.

# 原文：您和林伯做了20年邻居。
policy-swap-visit-h1-trust = You have been neighbours for 20 years.

# 原文：您怎么办？
policy-swap-visit-h1-ask = What do you do?

# 原文：人家的事，放下就走
policy-swap-visit-h1-o1 = Not my affair: leave them, and go

# 原文：不掺和，是客气。可他一个人对着一支笔，多双眼睛也好。
policy-swap-visit-h1-o1-why = You are discreet. But he is alone with that pen; more eyes are better.

# 原文：“林伯，这人是骗子！”
policy-swap-visit-h1-o2 = "Mr Lin, she's a swindler!"

# 原文：您看得准。可这话一出，他觉得脸上没光。
policy-swap-visit-h1-o2-why = You see it well. But put so, he loses face.

# 原文：“趁热吃，我坐一会儿。”
policy-swap-visit-h1-o3 = "Eat them hot. I'll sit a while."

# 原文：不争不吵，人坐下了，劲就松了。
policy-swap-visit-h1-o3-why = No quarrel. You sit down, and all ease off.

# 说话：小简（骗子） → 林伯（老人）
# 原文：林伯，空着的我来填，您签名就好。
policy-swap-visit-h2-l1 = Mr Lin, I fill in the blanks, you just sign.

# 说话：林伯（老人） → 小简（骗子）
# 原文：孙姐眼睛好，帮我瞧瞧？
policy-swap-visit-h2-l2 = Mrs Sun, you have good eyes. Will you look?

# 原文：林伯自己开口请您看了。
policy-swap-visit-h2-trust = Mr Lin himself asks you to look.

# 原文：您怎么帮他看？
policy-swap-visit-h2-ask = How do you help him read?

# 原文：“旧的那份，还保不保您？”
policy-swap-visit-h2-o1 = "Does the old one still cover you?"

# 原文：问一句要紧的，他就想起了自己的支架。
policy-swap-visit-h2-o1-why = One good question, and he thinks of his stent.

# 原文：拿过来：“别签，听我的。”
policy-swap-visit-h2-o2 = Take it: "Don't sign. Hear me."

# 原文：他请您瞧，主意还是他的。念给他听就好。
policy-swap-visit-h2-o2-why = He asked you to look; he decides. Just read it to him.

# 原文：“这几处空着，念念看？”
policy-swap-visit-h2-o3 = "There are blanks. Shall I read?"

# 原文：念出声来，空白的地方就藏不住了。
policy-swap-visit-h2-o3-why = Read aloud, blanks can't hide.

# 说话：林伯（老人） → 小简（骗子）
# 原文：人家客客气气的，你别乱说。
policy-swap-visit-h3-l1 = She's been so polite. Don't say such things.

# 说话：小简（骗子） → 林伯（老人）
# 原文：就是，阿姨误会了。
policy-swap-visit-h3-l2 = Yes, Auntie has got me wrong.

# 原文：林伯脸上挂不住，反倒护着她。
policy-swap-visit-h3-trust = His face is hurt, so he takes her side.

# 原文：怎么转个弯？
policy-swap-visit-h3-ask = How do you turn it round?

# 原文：“我拿这张老脸担保，她是骗子！”
policy-swap-visit-h3-o1 = "I swear to you, she's a swindler!"

# 原文：越争，他越要护着她。让一步，他才看得清。
policy-swap-visit-h3-o1-why = The more you argue, the more he shields her. Give way, and he can see.

# 原文：“怪我嘴快，我也听听。”
policy-swap-visit-h3-o2 = "I was quick. Let me listen, too."

# 原文：您让了半步，他把凳子推了过来。
policy-swap-visit-h3-o2-why = You give half a step, and he pushes a stool your way.

# 原文：“好好，当我没说。”
policy-swap-visit-h3-o3 = "All right, I said nothing."

# 原文：退一步是好脾气。只是您一走，屋里就剩他俩了。
policy-swap-visit-h3-o3-why = You are good-tempered. But if you go, he is alone with her.

# 说话：旁白（旁白）
# 原文：您回到家，饺子也吃不香。
policy-swap-visit-h4-l1 = Back home, your dumplings have no taste.

# 说话：旁白（旁白）
# 原文：隔着墙，还听见小简在劝。
policy-swap-visit-h4-l2 = Through the wall, you hear Young Jian talking on.

# 原文：您心里不踏实，怎么办？
policy-swap-visit-h4-ask = You are uneasy. What do you do?

# 原文：打电话给他儿子阿诚
policy-swap-visit-h4-o1 = Ring his son Cheng

# 原文：家里人知道了，您就不是一个人着急。
policy-swap-visit-h4-o1-why = When the family knows, you do not worry alone.

# 原文：等她走了，再过去问问他
policy-swap-visit-h4-o2 = Ask him when she has gone

# 原文：顾着林伯的面子，是体贴。只怕那时字已经签了。
policy-swap-visit-h4-o2-why = You spare his pride. But by then it may be signed.

# 原文：去敲门，说借把尺子
policy-swap-visit-h4-o3 = Knock, and borrow a ruler

# 原文：找个由头坐进去，他不难堪，您也放心。
policy-swap-visit-h4-o3-why = With a reason to sit down, he keeps face, and you are at ease.

# 说话：林伯（老人） → 小简（骗子）、旁白（旁白）
# 原文：这儿空着，写的什么？
policy-swap-visit-h5-l1 = This blank here, what goes in it?

# 说话：小简（骗子） → 林伯（老人）、旁白（旁白）
# 原文：公司的格式，您看不懂的。
policy-swap-visit-h5-l2 = That's the company's form, you wouldn't understand.

# 说话：旁白（旁白） → 林伯（老人）、小简（骗子）
# 原文：林伯把笔搁下了。
policy-swap-visit-h5-l3 = Mr Lin puts down the pen.

# 原文：他不爱听“看不懂”三个字。
policy-swap-visit-h5-trust = "Wouldn't understand": he does not like that.

# 原文：怎么让他自己拿主意？
policy-swap-visit-h5-ask = How do you let him decide?

# 原文：“林伯，打保单电话问问？”
policy-swap-visit-h5-o1 = "Shall we ring and ask, Mr Lin?"

# 原文：一起打一个电话，是他问，不是您管。
policy-swap-visit-h5-o1-why = You ring together; he asks, you don't rule.

# 原文：“您放过支架，跟她说了吗？”
policy-swap-visit-h5-o2 = "Did you tell her of your stent?"

# 原文：您记着他的病，他听着暖，也听出了门道。
policy-swap-visit-h5-o2-why = You remember his illness. It warms him, and he sees the point.

# 原文：“这种人，您还不快赶走！”
policy-swap-visit-h5-o3 = "Such people! Throw her out!"

# 原文：赶人容易。他没弄明白，改天她还来。
policy-swap-visit-h5-o3-why = That is easy. But if it isn't clear to him, she comes back.

# 说话：林伯（老人） → 小简（骗子）
# 原文：我放过支架，她叫我别写。
policy-swap-visit-h10-l1 = I had a stent. She says not to write it.

# 说话：小简（骗子） → 林伯（老人）
# 原文：写了就买不成嘛，没人查的。
policy-swap-visit-h10-l2 = With that, you couldn't buy it. Nobody checks.

# 原文：字还没签。
policy-swap-visit-h10-money = Not signed yet.

# 原文：听到“别写”，您接哪句？
policy-swap-visit-h10-ask = "Not to write it": what do you say?

# 原文：“这不是坑人吗！”
policy-swap-visit-h10-o1 = "That's a wicked trick!"

# 原文：说得对，可火气一上来，他就得来劝架了。
policy-swap-visit-h10-o1-why = True, but when you flare up, he has to make peace.

# 原文：“不写，真病了赔不赔？”
policy-swap-visit-h10-o2 = "And if he's ill, do you pay?"

# 原文：这一问，她答不上，林伯听得见。
policy-swap-visit-h10-o2-why = She has no answer, and Mr Lin can hear it.

# 原文：“这事，问公司才算数。”
policy-swap-visit-h10-o3 = "Only the insurer can say."

# 原文：谁说了都不算，公司说了才算。
policy-swap-visit-h10-o3-why = Nobody's word counts here but the insurer's.

# 说话：旁白（旁白） → 小简（骗子）
# 原文：林伯闷着头，又拿起了笔。
policy-swap-visit-h6-l1 = Silent, Mr Lin takes up the pen again.

# 说话：小简（骗子） → 旁白（旁白）
# 原文：还是林伯明白。
policy-swap-visit-h6-l2 = Mr Lin knows best, you see.

# 原文：他觉得您小看了他。
policy-swap-visit-h6-trust = He feels you think little of him.

# 原文：还来得及，说哪句？
policy-swap-visit-h6-ask = There is time. What do you say?

# 原文：“签吧，亏了别怨我。”
policy-swap-visit-h6-o1 = "Sign, but don't come crying."

# 原文：这是气话。他要的不是输赢，是有人陪他想想。
policy-swap-visit-h6-o1-why = Said in anger. He doesn't want to win, he wants someone to think with.

# 原文：“您定。先打个电话行不？”
policy-swap-visit-h6-o2 = "You decide. One call first?"

# 原文：主意归他，只求一个电话，他点了头。
policy-swap-visit-h6-o2-why = It is his to decide; you only ask for a call. He nods.

# 原文：“您常说，量三遍再下锯。”
policy-swap-visit-h6-o3 = "You always say: measure first."

# 原文：用他自己的话劝他，他笑了，把笔放下。
policy-swap-visit-h6-o3-why = In his own words. He laughs, and puts down the pen.

# 说话：阿诚（家人）
# 原文：孙姨，多谢您。我爸最怕人说他老。
policy-swap-visit-h7-l1 = Mrs Sun, thank you. Dad hates to be called old.

# 说话：阿诚（家人）
# 原文：您陪他打个保单电话，好不好？
policy-swap-visit-h7-l2 = Would you ring the policy's number with him?

# 原文：阿诚把父亲托付给您了。
policy-swap-visit-h7-trust = Cheng puts his father in your hands.

# 原文：您再去敲门，怎么开口？
policy-swap-visit-h7-ask = You knock again. How do you begin?

# 原文：“我也有保单，跟您学学。”
policy-swap-visit-h7-o1 = "I have a policy, too. Teach me."

# 原文：请他当师傅，他就来了精神。
policy-swap-visit-h7-o1-why = Make him the master, and he brightens up.

# 原文：“您儿子不放心您。”
policy-swap-visit-h7-o2 = "Your son is worried about you."

# 原文：是实话。可他听着像被看着，脸就绷起来了。
policy-swap-visit-h7-o2-why = True. But he feels watched, and his face goes stiff.

# 原文：“饺子趁热，我也坐会儿。”
policy-swap-visit-h7-o3 = "Eat them hot. I'll sit, too."

# 原文：坐下就好，话慢慢说。
policy-swap-visit-h7-o3-why = Sit down; the rest comes by and by.

# 说话：旁白（旁白） → 林伯（老人）
# 原文：小简走了，带走了证件和签过名的纸。
policy-swap-visit-h8-l1 = Young Jian has gone, with his ID card and the signed sheets.

# 说话：林伯（老人） → 旁白（旁白）
# 原文：孙姐，我是不是太急了？
policy-swap-visit-h8-l2 = Mrs Sun, was I too quick?

# 原文：旧保单也许要被退掉，钱还没动。
policy-swap-visit-h8-money = They may cancel the old one; the money is there yet.

# 原文：他肯跟您说，是信您。
policy-swap-visit-h8-trust = He tells you because he trusts you.

# 原文：您怎么答？
policy-swap-visit-h8-ask = What do you answer?

# 原文：“看吧，我说什么来着。”
policy-swap-visit-h8-o1 = "Well, what did I say?"

# 原文：他已经难过了。先帮他把电话打通。
policy-swap-visit-h8-o1-why = He is sad enough. Help him make the call first.

# 原文：“现在就打电话，我陪您。”
policy-swap-visit-h8-o2 = "Let's ring now. I'm with you."

# 原文：不翻旧账，先办要紧的。
policy-swap-visit-h8-o2-why = No looking back; first what matters.

# 原文：“都签了，随它去吧。”
policy-swap-visit-h8-o3 = "It's signed, let it go."

# 原文：想让他宽心。可早打一个电话，也许就拦住了。
policy-swap-visit-h8-o3-why = You want to ease him. But one early call may still stop it.

# 说话：客服（真的工作人员） → 林伯（老人）
# 原文：我们先记上，请林先生本人尽快来柜台。
policy-swap-visit-h11-l1 = We've made a note. Mr Lin, please come to our counter yourself, soon.

# 说话：林伯（老人） → 客服（真的工作人员）
# 原文：可身份证还在她包里呢。
policy-swap-visit-h11-l2 = But my ID card is in her bag.

# 原文：保单还在，没退成。
policy-swap-visit-h11-money = The policy is there, not cancelled.

# 原文：您怎么帮？
policy-swap-visit-h11-ask = How do you help?

# 原文：四处找小简去
policy-swap-visit-h11-o1 = Go and look for Young Jian

# 原文：她多半不露面。先报警、先去柜台，更要紧。
policy-swap-visit-h11-o1-why = She won't show herself. The police and the counter matter more.

# 原文：陪他去报警，叫上阿诚
policy-swap-visit-h11-o2 = To the police with him, call Cheng

# 原文：报了警，证件的事有了记录，再去柜台说明。
policy-swap-visit-h11-o2-why = The police have it on record; then tell them at the counter.

# 原文：替他去柜台说一声
policy-swap-visit-h11-o3 = Go to the counter for him

# 原文：热心肠。退不退要本人说，您陪着去就好。
policy-swap-visit-h11-o3-why = Warm-hearted. But he must say it himself; just go along.

# 说话：旁白（旁白） → 客服（真的工作人员）、林伯（老人）
# 原文：林伯照保单上的电话打了过去。
policy-swap-visit-h9-l1 = Mr Lin rings the number on the policy.

# 说话：客服（真的工作人员） → 旁白（旁白）、林伯（老人）
# 原文：我们没派人上门升级。
policy-swap-visit-h9-l2 = We have sent nobody to upgrade policies.

# 说话：客服（真的工作人员） → 旁白（旁白）、林伯（老人）
# 原文：林先生这份，再交1年就满了。
policy-swap-visit-h9-l3 = Mr Lin's policy has 1 more year to pay.

# 说话：林伯（老人） → 旁白（旁白）、客服（真的工作人员）
# 原文：哎哟，就差1年！
policy-swap-visit-h9-l4 = Dear me, just 1 more year!

# 原文：旧保单好好的，大病能赔80000元。
policy-swap-visit-h9-money = The old policy is safe: 80000 yuan if gravely ill.

# 原文：是林伯自己问出来的。
policy-swap-visit-h9-trust = Mr Lin found it out himself.

# 原文：小简还坐着，您呢？
policy-swap-visit-h9-ask = Young Jian is still there. And you?

# 原文：给林伯添杯茶，等他说
policy-swap-visit-h9-o1 = Pour him tea, let him speak

# 原文：这句话该他来说，您在旁边就够了。
policy-swap-visit-h9-o1-why = These words are his; you need only be there.

# 原文：替他出口气，数落小简两句
policy-swap-visit-h9-o2 = Give her a piece of my mind

# 原文：替他出气，是好街坊。可让他自己开口，更有面子。
policy-swap-visit-h9-o2-why = A good neighbour. But let him say it himself, it does him honour.

# 原文：“您看，咱怎么回她？”
policy-swap-visit-h9-o3 = "What shall we tell her?"

# 原文：问他一句，他就有了主心骨。
policy-swap-visit-h9-o3-why = Ask him, and he stands firm.

# 说话：小简（骗子） → 旁白（旁白）
# 原文：我也就是个打工的，何必呢。
policy-swap-visit-h12-l1 = I only do my job. Is all this needed?

# 说话：旁白（旁白） → 小简（骗子）
# 原文：林伯搓着手，有点下不来台。
policy-swap-visit-h12-l2 = Mr Lin rubs his hands, ill at ease.

# 原文：他心软，怕伤了人。
policy-swap-visit-h12-trust = He has a soft heart, and hates to hurt.

# 原文：怎么给他个台阶？
policy-swap-visit-h12-ask = How do you make it easy for him?

# 原文：“您说不办就行，我送客。”
policy-swap-visit-h12-o1 = "Say no, and I see her out."

# 原文：他说一句，您送一程，事就了了。
policy-swap-visit-h12-o1-why = He says it, you see her to the door, and it is done.

# 原文：“您可别又心软！”
policy-swap-visit-h12-o2 = "Don't you go soft again!"

# 原文：心软不是短处。帮他把话说出口就好。
policy-swap-visit-h12-o2-why = A soft heart is no fault. Just help him say it.

# 说话：小简（骗子）
# 原文：林伯，公司派我来给您升级保单。
policy-swap-visit-o1-l1 = Mr Lin, the insurer sends me to upgrade your policy.

# 说话：小简（骗子）
# 原文：这点橘子，您收下。
policy-swap-visit-o1-l2 = A few oranges, please take them.

# 原文：旧保单交了9年，大病能赔80000元。
policy-swap-visit-o1-money = Old policy: paid for 9 years, 80000 yuan if gravely ill.

# 原文：头一招，是什么？
policy-swap-visit-o1-ask = What is her first move?

# 原文：送点东西，好进门
policy-swap-visit-o1-o1 = A small gift to get in

# 原文：收了东西，就不好意思摇头了。
policy-swap-visit-o1-o1-why = Who has taken a gift does not like to shake his head.

# 原文：公司过节发的礼物
policy-swap-visit-o1-o2 = A holiday gift of the company

# 原文：公司也有送礼的。可真假得问公司，不能光听她讲。
policy-swap-visit-o1-o2-why = Some companies do. But ask the company, don't go by her.

# 原文：她敬重老人
policy-swap-visit-o1-o3 = She honours older people

# 原文：敬重是好事。看她后头要什么，才看得准。
policy-swap-visit-o1-o3-why = That is good. See what she wants later, and you see clearly.

# 说话：林伯（老人） → 小简（骗子）
# 原文：往年公司没送过橘子呀。
policy-swap-visit-o3-l1 = They never sent oranges before.

# 说话：小简（骗子） → 林伯（老人）
# 原文：您是贵宾，别人没有。
policy-swap-visit-o3-l2 = You're a special guest. Nobody else gets them.

# 原文：“别人没有”，想让他怎样？
policy-swap-visit-o3-ask = "Nobody else": what is it for?

# 原文：让他知道公司大方
policy-swap-visit-o3-o1 = To show how generous they are

# 原文：真大方，不会只挑一个人。
policy-swap-visit-o3-o1-why = The truly generous do not pick just one.

# 原文：觉得特别，不好推辞
policy-swap-visit-o3-o2 = Special, he can't well refuse

# 原文：捧高一点，人就不好意思说不。
policy-swap-visit-o3-o2-why = Lift someone up a little, and he does not like to say no.

# 原文：让他别告诉邻居
policy-swap-visit-o3-o3 = So he won't tell neighbours

# 原文：也有这层意思。最要紧的，是让他不好推辞。
policy-swap-visit-o3-o3-why = That, too. But above all, he is not to refuse.

# 说话：小简（骗子）
# 原文：新的一年12000元，交5年。
policy-swap-visit-o2-l1 = The new one is 12000 yuan a year, for 5 years.

# 说话：小简（骗子）
# 原文：旧的退25000元，够头两年，您一分不掏。
policy-swap-visit-o2-l2 = The old one pays out 25000 yuan, enough for two years. You pay nothing.

# 原文：旧的已经交了36000元。
policy-swap-visit-o2-money = Paid into the old one: 36000 yuan.

# 原文：哪一笔，她没提？
policy-swap-visit-o2-ask = Which sum has she left out?

# 原文：新的能保多少钱
policy-swap-visit-o2-o1 = What the new one pays out

# 原文：这个她不会漏，还会越说越大。
policy-swap-visit-o2-o1-why = She won't leave that out; it grows as she talks.

# 原文：后三年还要36000元
policy-swap-visit-o2-o2 = Three years more: 36000 yuan

# 原文：头两年摆在明处，后三年藏在后头。
policy-swap-visit-o2-o2-why = The first two years in the light, the last three in the dark.

# 原文：退旧的，少了11000元
policy-swap-visit-o2-o3 = 11000 yuan lost on the old one

# 原文：36000元变成25000元，这笔她悄悄跳过去了。
policy-swap-visit-o2-o3-why = 36000 yuan become 25000 yuan: this she skips over.

# 说话：小简（骗子） → 林伯（老人）
# 原文：新的保得多，返得也多，您就等着享福。
policy-swap-visit-o2b-l1 = The new one covers more and pays more. Just sit and enjoy it.

# 说话：林伯（老人） → 小简（骗子）
# 原文：那第三年起，谁来交？
policy-swap-visit-o2b-l2 = And from year three, who pays?

# 原文：林伯这一问，问的是什么？
policy-swap-visit-o2b-ask = What is Mr Lin asking about?

# 原文：后三年的36000元
policy-swap-visit-o2b-o1 = The 36000 yuan of later years

# 原文：老木匠量得准。她只量了头一截给人看。
policy-swap-visit-o2b-o1-why = The old carpenter measures well. She only showed the first piece.

# 原文：橘子的钱
policy-swap-visit-o2b-o2 = The price of the oranges

# 原文：橘子是小钱。大的在后头三年呢。
policy-swap-visit-o2b-o2-why = Oranges cost little. The big sum is in the last three years.

# 说话：林伯（老人） → 小简（骗子）
# 原文：我去年放过支架。
policy-swap-visit-o4-l1 = I had a stent last year.

# 说话：小简（骗子） → 林伯（老人）
# 原文：那个别写，没人查。
policy-swap-visit-o4-l2 = Don't write that down. Nobody checks.

# 原文：您猜林伯往哪边走？
policy-swap-visit-o4-ask = Which way do you guess Mr Lin goes?

# 原文：他会问，不写赔不赔
policy-swap-visit-o4-o1 = He asks: unwritten, is it paid?

# 原文：一辈子跟尺子打交道的人，心里有数。往下看看。
policy-swap-visit-o4-o1-why = All his life with a ruler, he knows his measure. Read on.

# 原文：他会想，没人查就不写
policy-swap-visit-o4-o2 = Nobody checks, so he leaves it

# 原文：累了一天，谁都想省事。往下看看。
policy-swap-visit-o4-o2-why = After a long day, who does not want it easy? Read on.

# 说话：林伯（老人） → 小简（骗子）
# 原文：不写，真病了赔不赔？
policy-swap-visit-o6-l1 = If I don't write it and fall ill, is it paid?

# 说话：小简（骗子） → 林伯（老人）
# 原文：哎呀，您吉人天相！今天可是最后一天了。
policy-swap-visit-o6-l2 = Oh, a lucky man like you! But today's the last day.

# 原文：她没答，把话岔开了。
policy-swap-visit-o6-trust = She has not answered, and changes the subject.

# 原文：猜猜她接着做什么？
policy-swap-visit-o6-ask = Guess what she does next.

# 原文：请他回家慢慢想
policy-swap-visit-o6-o1 = Lets him think it over at home

# 原文：肯让人慢慢想的，才是正经办事的。
policy-swap-visit-o6-o1-why = Those who let you think do proper business.

# 原文：翻出赔付那一页
policy-swap-visit-o6-o2 = Turns to the page on payments

# 原文：翻出来，就写着要照实说病，她不会翻。
policy-swap-visit-o6-o2-why = It says: tell us your illnesses. She won't turn to it.

# 原文：催他快点签字
policy-swap-visit-o6-o3 = Urges him to sign at once

# 原文：答不上来，就催。一催，人就顾不上问了。
policy-swap-visit-o6-o3-why = No answer, so she rushes. Rushed, people forget to ask.

# 说话：小简（骗子）
# 原文：您签这三处，空着的我回去填。
policy-swap-visit-o7-l1 = Sign in these three places. I'll fill the blanks later.

# 原文：字还没签。
policy-swap-visit-o7-money = Not signed yet.

# 原文：空着让她填，险在哪儿？
policy-swap-visit-o7-ask = Blanks for her to fill: what is the risk?

# 原文：她填的都算林伯的
policy-swap-visit-o7-o1 = It all counts as Mr Lin's word

# 原文：名字在下头，上头写什么都赖不掉。
policy-swap-visit-o7-o1-why = His name is below; whatever is above, he can't deny.

# 原文：她的字写得不好看
policy-swap-visit-o7-o2 = Her handwriting may be poor

# 原文：字好不好看不要紧，要紧的是写了什么。
policy-swap-visit-o7-o2-why = Poor or fine, what matters is what it says.

# 原文：要多跑一趟
policy-swap-visit-o7-o3 = It means one more trip

# 原文：跑一趟不打紧。不知道写了什么，才打紧。
policy-swap-visit-o7-o3-why = A trip is nothing. Not knowing what it says is something.

# 说话：旁白（旁白）
# 原文：林伯摸出老花镜，又看了看您。
policy-swap-visit-o9-l1 = Mr Lin finds his reading glasses, and looks at you.

# 原文：字还没签，还来得及。
policy-swap-visit-o9-money = Not signed yet; there is time.

# 原文：您要能递句话，递哪句？
policy-swap-visit-o9-ask = If you could say a word, which?

# 原文：“您怎么也不看清楚？”
policy-swap-visit-o9-o1 = "Why don't you look properly?"

# 原文：他听着像挨训，一赌气就签了。
policy-swap-visit-o9-o1-why = It sounds like scolding, and in a huff he signs.

# 原文：“林伯，念出来听听？”
policy-swap-visit-o9-o2 = "Mr Lin, read it out to us?"

# 原文：念出声，空白就藏不住。他念着念着，摸起了电话。
policy-swap-visit-o9-o2-why = Aloud, blanks can't hide. He reads and reads, and reaches for the phone.

# 原文：不作声，接着看
policy-swap-visit-o9-o3 = Say nothing, go on watching

# 原文：不插嘴是客气。有时候，轻轻一句就够。
policy-swap-visit-o9-o3-why = You are discreet. Sometimes one soft word is enough.

# 说话：旁白（旁白） → 小简（骗子）
# 原文：林伯签了字。
policy-swap-visit-o10-l1 = Mr Lin signs.

# 说话：小简（骗子） → 旁白（旁白）
# 原文：身份证和旧保单，我替您带走去办。
policy-swap-visit-o10-l2 = I'll take your ID card and the old policy, and do it for you.

# 原文：她要证件，干什么？
policy-swap-visit-o10-ask = What does she want his ID for?

# 原文：拿去复印，马上还
policy-swap-visit-o10-o1 = To copy it, and bring it back

# 原文：真要复印，用不着带走旧保单。
policy-swap-visit-o10-o1-why = For a copy, she would not need the old policy.

# 原文：替他保管几天
policy-swap-visit-o10-o2 = To keep it for a few days

# 原文：自己的东西，放自己家最稳。
policy-swap-visit-o10-o2-why = One's own things are safest at home.

# 原文：顶他的名，退掉旧的
policy-swap-visit-o10-o3 = To cancel the old, as him

# 原文：旧的一退，钱就成了她那份新保单的头两年。
policy-swap-visit-o10-o3-why = The old one's money then pays two years of her new one.

# 说话：旁白（旁白） → 阿诚（家人）
# 原文：证件刚进包，儿子阿诚推门进来。
policy-swap-visit-o11-l1 = The ID is just in her bag when Cheng, his son, comes in.

# 说话：阿诚（家人） → 旁白（旁白）
# 原文：爸，咱们一起打个电话？
policy-swap-visit-o11-l2 = Dad, shall we make a call together?

# 原文：东西还在屋里，还来得及。
policy-swap-visit-o11-money = It is all still in the room; there is time.

# 原文：眼下最要紧的是哪样？
policy-swap-visit-o11-ask = What matters most now?

# 原文：先听小简解释
policy-swap-visit-o11-o1 = Let Young Jian explain first

# 原文：听她解释，她就有工夫走。先把东西留住。
policy-swap-visit-o11-o1-why = While you listen, she can leave. First keep the things here.

# 原文：先把证件和纸要回来
policy-swap-visit-o11-o2 = Get ID and papers back first

# 原文：东西在手，什么都好说。
policy-swap-visit-o11-o2-why = With them in hand, all else is easy.

# 原文：爷儿俩先吃饭
policy-swap-visit-o11-o3 = Father and son eat first

# 原文：饭不急。人一出门，就难找了。
policy-swap-visit-o11-o3-why = Supper can wait. Once she is out, she is hard to find.

# 说话：旁白（旁白） → 客服（真的工作人员）
# 原文：林伯自己打了保单上的电话。
policy-swap-visit-o8-l1 = Mr Lin rings the number on the policy himself.

# 说话：客服（真的工作人员） → 旁白（旁白）
# 原文：我们没派人上门。您再交1年就满了。
policy-swap-visit-o8-l2 = We have sent nobody. Yours has 1 more year to pay.

# 原文：旧保单在，大病能赔80000元。
policy-swap-visit-o8-money = The old policy is there: 80000 yuan if gravely ill.

# 原文：凭什么信客服，不信小简？
policy-swap-visit-o8-ask = Why trust them, and not Young Jian?

# 原文：电话是保单上印的
policy-swap-visit-o8-o1 = The number is on the policy

# 原文：号码自己找的，不是她给的，这就牢靠。
policy-swap-visit-o8-o1-why = You found it yourself, not she: that is solid.

# 原文：客服的话，听着更顺耳
policy-swap-visit-o8-o2 = They sound more pleasant

# 原文：中听不中听，不作数。小简的话也中听。
policy-swap-visit-o8-o2-why = Pleasant does not count. Young Jian was pleasant, too.

# 原文：客服没送橘子来
policy-swap-visit-o8-o3 = They sent no oranges

# 原文：不送礼，人情是轻了。凭据还是那个号码，是保单上印的。
policy-swap-visit-o8-o3-why = No gift, so no favour owed. The proof is still that number on the policy.

# 说话：旁白（旁白） → 林伯（老人）
# 原文：小简拎着橘子走了。
policy-swap-visit-o12-l1 = Young Jian has left, with her oranges.

# 说话：林伯（老人） → 旁白（旁白）
# 原文：那我想换新的，是不是就不行了？
policy-swap-visit-o12-l2 = So if I ever want a new one, mayn't I?

# 原文：您怎么答他？
policy-swap-visit-o12-ask = What do you answer?

# 原文：“往后谁来卖保险，都别信。”
policy-swap-visit-o12-o1 = "Never trust any insurance seller."

# 原文：实在的业务员也很多。问得清、写得明的，就能信。
policy-swap-visit-o12-o1-why = Many sellers are honest. If it can be asked and is in writing, you may trust.

# 原文：“行，自己去公司问。”
policy-swap-visit-o12-o2 = "You may. Ask them yourself."

# 原文：换不换是他的权利。问清了再换，旧的先留着。
policy-swap-visit-o12-o2-why = It is his right. Ask first, and keep the old one until then.

# 原文：“先跟阿诚商量商量。”
policy-swap-visit-o12-o3 = "Talk it over with Cheng first."

# 原文：爷儿俩一起看，看得更细。
policy-swap-visit-o12-o3-why = Father and son together see more.

# 原文：旧保单回了抽屉，再交1年就满了。小板凳也做好了，四条腿稳稳当当。
policy-swap-visit-kept-text = The old policy is back in the drawer, with 1 more year to pay. The little stool is done, and stands firm on its four legs.

# 原文：林伯把饺子热了热，两家人一块儿吃。他说：“还是先量三遍好。”往后有人来推销，他先来敲您的门。
policy-swap-visit-neighbour-text = Mr Lin warmed up the dumplings, and both homes ate together. "Measuring three times is best," he said. When someone comes to sell, he now knocks at your door first.

# 原文：林伯本人到柜台说清了，旧保单没退成。该报警的报了警，该补的补了新的。只耽误了半天工夫。
policy-swap-visit-kept-late-text = Mr Lin told them at the counter himself, and the old policy was not cancelled. The police know, and the ID card is new. It cost only half a day.

# 原文：证件和签名在外头走了一圈，是小简哄去的。公司知道了，旧保单还护着林伯。接着把门关严。
policy-swap-visit-stopped-text = ID and signature were out in the world: Young Jian coaxed them away. The insurer knows now, and the old policy still covers Mr Lin. Shut the door tight.

# 原文：本人去公司柜台，说明没有要退保。
policy-swap-visit-stopped-i1 = Go to the insurer's counter yourself: you are not cancelling.

# 原文：打{hotline-police}报警，说有人拿走了证件和签名。
policy-swap-visit-stopped-i2 = Ring {hotline-police}: someone took your ID and signature.

# 原文：身份证没要回来，去派出所办挂失、补新的。
policy-swap-visit-stopped-i3 = ID not back? Report it lost at the police station, and get a new one.

# 原文：给新保险那家公司打电话，说明不是自己的意思。
policy-swap-visit-stopped-i4 = Ring the new insurer: it was not your wish.

# 原文：跟银行说一声，帮着看好账户。
policy-swap-visit-stopped-i5 = Tell your bank, and ask them to guard the account.

# 原文：旧的退了，新的也签了，是小简哄着办的。刚签的新合同，常见有{figure-cooling-off-days}反悔期，早些问，还来得及。
policy-swap-visit-swapped-text = The old one is cancelled, the new one signed: Young Jian coaxed it out of him. A new contract often gives {figure-cooling-off-days} to change your mind. Ask soon, and there is time.

# 原文：打新合同上的电话，说要在反悔期里退。
policy-swap-visit-swapped-i1 = Ring the number on the new contract: cancel in the cooling-off period.

# 原文：打旧保单的公司，问退保能不能停下来。
policy-swap-visit-swapped-i2 = Ask the old insurer if the cancelling can be stopped.

# 原文：把她说的、签的都记下来，先向公司投诉。
policy-swap-visit-swapped-i3 = Write down what she said and what was signed. Complain to the insurer first.

# 原文：公司答复不满意，打{hotline-finance}。
policy-swap-visit-swapped-i4 = If the answer does not content you, ring {hotline-finance}.

# 原文：证件被拿走的，打{hotline-police}报警。
policy-swap-visit-swapped-i5 = If your ID was taken, ring {hotline-police}.

## scenarios/real-callback.toml：一通回访电话

# 原文：一通回访电话
real-callback-title = A call after the sale

# 原文：来电的人说是保险公司的，要问几句话，还录音。
real-callback-about = The caller says she is from the insurer. She has a few questions, and it is recorded.

# 原文：没听懂，请你再讲一遍。
real-callback-say = I didn't follow that. Please say it again.

# 原文：照保单封面上的电话核一核，再照实答。
real-callback-next = Check on the number on your policy's cover, then answer plainly.

# 原文：小柳
real-callback-people-official = Young Liu

# 原文：旁白
real-callback-people-narrator = Narrator

# 原文：严师傅
real-callback-people-elder = Mr Yan

# 原文：晓燕
real-callback-people-family = Xiaoyan

# 原文：您是严师傅，74岁，修了一辈子钟表。六天前您在银行大厅交了30000元，拿回一份保单。电话响了。
real-callback-experiencer-intro = You are Mr Yan, 74, who repaired clocks all his life. Six days ago you paid 30000 yuan in the bank's hall, and came home with a policy. The phone rings.

# 原文：您是女儿晓燕，来给爸爸送饺子。他一手拿镊子，一手举着电话。
real-callback-helper-intro = You are Xiaoyan, his daughter, bringing dumplings. He has tweezers in one hand and the phone in the other.

# 原文：您坐在修表的小桌旁，听严师傅接电话。猜一猜下一句，也分一分真假。
real-callback-observer-intro = You sit at the clock table while Mr Yan is on the phone. Guess the next words, and whether it is true or false.

# 说话：小柳（真的工作人员）
# 原文：严师傅您好，我是保险公司回访的小柳。
real-callback-e1-l1 = Hello, Mr Yan, this is Young Liu, ringing from your insurer.

# 说话：小柳（真的工作人员）
# 原文：您那份保单，有几句话要问您，会录音。
real-callback-e1-l2 = I have a few questions about your policy. The call is recorded.

# 原文：30000元，六天前交的。
real-callback-e1-money = 30000 yuan, paid six days ago.

# 原文：卖的小伙子交代过：回访来了，都答“清楚”。
real-callback-e1-trust = The seller told you: if they ring, say "clear" to all.

# 原文：您先怎么接？
real-callback-e1-ask = What do you say first?

# 原文：“清楚清楚，我都清楚。”
real-callback-e1-o1 = "Clear, clear, it's all clear."

# 原文：她还没开口问呢。这几句话是替您把关的，慢慢答。
real-callback-e1-o1-why = She hasn't asked yet. These questions guard you; answer slowly.

# 原文：“我打封面上的电话核一下。”
real-callback-e1-o2 = "I'll ring the cover's number."

# 原文：保单封面印着电话。自己核过，心里踏实。
real-callback-e1-o2-why = The number is on your policy's cover. Check yourself, and be at ease.

# 原文：“又是骗子！”马上挂断
real-callback-e1-o3 = "A swindler again!" Hang up

# 原文：警觉是好的。听听她要什么，不要东西的，不妨听完。
real-callback-e1-o3-why = It is good to be alert. Hear what she wants; if nothing, you may hear her out.

# 原文：“你先说，你是哪里的？”
real-callback-e1-o4 = "First, where do you ring from?"

# 原文：先问来路，不急着答。
real-callback-e1-o4-why = First who she is, then the answers.

# 说话：小柳（真的工作人员）
# 原文：我还没问呢，您不用急着答。
real-callback-e2-l1 = I haven't asked yet. You needn't answer so fast.

# 说话：小柳（真的工作人员）
# 原文：没听懂就说没听懂。怎么答，都不收您的钱。
real-callback-e2-l2 = If something isn't clear, say so. Whatever you answer, it costs nothing.

# 原文：30000元在保单里。
real-callback-e2-money = 30000 yuan are in the policy.

# 原文：她把话放慢了。
real-callback-e2-trust = She speaks more slowly now.

# 原文：您怎么说？
real-callback-e2-ask = What do you say?

# 原文：“那你慢慢问，我慢慢答。”
real-callback-e2-o1 = "Ask slowly, and so I'll answer."

# 原文：修表要一个齿一个齿看。答话也一样。
real-callback-e2-o1-why = A clock is mended tooth by tooth. Answers are the same.

# 原文：“问完了吧？我忙着修表。”
real-callback-e2-o2 = "Done? I have a clock to mend."

# 原文：手上有活，是真的。可这几句，比一块表要紧。
real-callback-e2-o2-why = You do have work. But these questions matter more than a clock.

# 原文：“卖的人叫我都答清楚的。”
real-callback-e2-o3 = "He told me to say it's clear."

# 原文：照实说，最好。她一听，就知道该给您补讲了。
real-callback-e2-o3-why = The plain truth is best. Now she knows she must explain it to you.

# 说话：旁白（旁白）
# 原文：您挂了，找出保单，照封面上的电话打。
real-callback-e3-l1 = You hang up, find the policy, and ring the number on its cover.

# 说话：旁白（旁白）
# 原文：那头说：“是我们在回访，小柳是我们的人。”
real-callback-e3-l2 = They say: "Yes, we are ringing customers. Young Liu is one of us."

# 原文：30000元在保单里。
real-callback-e3-money = 30000 yuan are in the policy.

# 原文：号码是您自己找的，核实过了。
real-callback-e3-trust = You found the number yourself, and it is checked.

# 原文：核实了，接着怎么办？
real-callback-e3-ask = It is checked. What next?

# 原文：“就在这头问我，行吗？”
real-callback-e3-o1 = "Can you ask me on this line?"

# 原文：行。核实了的这一头，放心答。
real-callback-e3-o1-why = They can. On the line you checked, answer in peace.

# 原文：“是真的就好，别的不用问了。”
real-callback-e3-o2 = "Real, good. No need to ask more."

# 原文：是真的，才更该听完。她要讲的，是您自己的钱。
real-callback-e3-o2-why = If it is real, all the more reason to listen: it is about your money.

# 原文：“请她打来，我好好答。”
real-callback-e3-o3 = "Let her ring, I'll answer well."

# 原文：该核的核了，该听的听完。
real-callback-e3-o3-why = You have checked; now hear her out.

# 说话：旁白（旁白）
# 原文：您挂了。墙上的钟，当当敲了两下。
real-callback-e4-l1 = You hang up. The clock on the wall strikes two.

# 说话：旁白（旁白）
# 原文：保单在抽屉里，六天了，您还没细看过。
real-callback-e4-l2 = The policy lies in the drawer. In six days, you haven't read it closely.

# 原文：她没有再打来催。
real-callback-e4-trust = She has not rung again.

# 原文：心里有点放不下，怎么办？
real-callback-e4-ask = It stays on your mind. What do you do?

# 原文：骗子多，不理就对了
real-callback-e4-o1 = So many swindlers: leave it

# 原文：防着没有坏处。只是这份保单的事，您还没弄明白。
real-callback-e4-o1-why = Care does no harm. Only, this policy is still not clear to you.

# 原文：翻出保单，打封面的电话
real-callback-e4-o2 = Find it, and ring the cover's number

# 原文：自己找的号码，最靠得住。挂错了也能接上。
real-callback-e4-o2-why = A number you found is the safest. You can pick it up from there.

# 原文：拿给女儿晓燕看看
real-callback-e4-o3 = Show it to my daughter Xiaoyan

# 原文：两个人看，字就不那么小了。她陪您打电话问明白了。
real-callback-e4-o3-why = Four eyes make small print larger. She rang with you, and it became clear.

# 说话：小柳（真的工作人员）
# 原文：您不放心，就打保单封面的电话，一样能答。
real-callback-e5-l1 = If you're uneasy, ring the number on the cover. You can answer there just as well.

# 说话：小柳（真的工作人员）
# 原文：我什么也不要，证件号也不用报。
real-callback-e5-l2 = I want nothing from you, not even your ID number.

# 原文：她没要一分钱。
real-callback-e5-money = She has not asked for one yuan.

# 原文：她请您去查她。
real-callback-e5-trust = She invites you to check on her.

# 原文：您怎么办？
real-callback-e5-ask = What do you do?

# 原文：“嘴上说得好听，谁信哪。”
real-callback-e5-o1 = "Fine words. Who'd believe them?"

# 原文：好听不好听，都不作数。她请您查，您查一下就知道。
real-callback-e5-o1-why = Fine or not, words prove nothing. She asks you to check: do, and you know.

# 原文：“不要东西，那你问吧。”
real-callback-e5-o2 = "You want nothing? Then ask."

# 原文：什么都不要，答几句话也不碍事。
real-callback-e5-o2-why = She wants nothing. A few answers do no harm.

# 原文：挂断，照封面的电话打
real-callback-e5-o3 = Hang up, ring the cover's number

# 原文：一个电话，真假就分开了。
real-callback-e5-o3-why = One call, and true and false part.

# 说话：小柳（真的工作人员） → 严师傅（老人）
# 原文：头一句：这是保险，不是存款，您知道吗？
real-callback-e6-l1 = First: this is insurance, not a deposit. Did you know?

# 说话：严师傅（老人） → 小柳（真的工作人员）
# 原文：啊？他说跟存款一样。
real-callback-e6-l2 = What? He said it's the same as a deposit.

# 原文：30000元在保单里。
real-callback-e6-money = 30000 yuan are in the policy.

# 原文：您的镊子停在半空。
real-callback-e6-trust = Your tweezers stop in mid-air.

# 原文：您怎么答她？
real-callback-e6-ask = What do you answer?

# 原文：“你讲讲，差在哪儿？”
real-callback-e6-o1 = "Tell me, what's the difference?"

# 原文：肯问，就不会吃亏在不知道上。
real-callback-e6-o1-why = Who asks, does not lose for want of knowing.

# 原文：“知道，就问到这儿吧。”
real-callback-e6-o2 = "I know. Let's leave it there."

# 原文：您怕难为情。可答了“知道”，该讲的她就略过去了。
real-callback-e6-o2-why = It is awkward. But if you say "I know", she will leave out what you need.

# 原文：“不知道，他没有讲清。”
real-callback-e6-o3 = "No, he never made it clear."

# 原文：照实答，这通电话才帮得上您。
real-callback-e6-o3-why = With the plain truth, this call can help you.

# 说话：小柳（真的工作人员）
# 原文：它不是存款，放满8年才划算，早退会亏。
real-callback-e7-l1 = It's no deposit. It needs 8 full years to pay; cancel early, and you lose.

# 说话：小柳（真的工作人员）
# 原文：合同写着{figure-cooling-off-days}犹豫期，从签收算，还剩9天。
real-callback-e7-l2 = The contract gives {figure-cooling-off-days} to change your mind, from the day you signed for it. 9 days are left.

# 原文：这9天里退，交的钱退您，可能扣一点工本费。
real-callback-e7-money = Cancel in these 9 days: your money back, perhaps less a small fee.

# 原文：好听的、不好听的，她都讲了。
real-callback-e7-trust = She tells you the good and the bad.

# 原文：您接着怎么说？
real-callback-e7-ask = What do you say next?

# 原文：“早退，要亏多少？”
real-callback-e7-o1 = "Early, how much would I lose?"

# 原文：问到要紧处。亏多少，纸上有数。
real-callback-e7-o1-why = That is the point. The paper has the figure.

# 原文：“9天，我跟女儿商量。”
real-callback-e7-o2 = "9 days: I'll ask my daughter."

# 原文：有日子，有商量，就不会慌。
real-callback-e7-o2-why = With days in hand and someone to ask, there is no panic.

# 原文：“你现在就给我退掉它。”
real-callback-e7-o3 = "Cancel it for me right now."

# 原文：心急，是心疼钱。先看清，再定，9天够用。
real-callback-e7-o3-why = You fear for your money. See it clearly first; 9 days are enough.

# 说话：小柳（真的工作人员） → 旁白（旁白）
# 原文：合同里有张表，哪年退、拿回多少，都印着。
real-callback-e13-l1 = There's a table in the contract: for each year, what you get back.

# 说话：旁白（旁白） → 小柳（真的工作人员）
# 原文：您拿修表的放大镜，一格一格看。
real-callback-e13-l2 = You take your clock glass, and read box by box.

# 原文：过了犹豫期，头一年退，拿回24000元。
real-callback-e13-money = After those days, in year one: 24000 yuan back.

# 原文：说的和印的，一个样。
real-callback-e13-trust = What is said and what is printed agree.

# 原文：看见24000元，您怎么说？
real-callback-e13-ask = You see 24000 yuan. What do you say?

# 原文：“你们这不是坑人吗！”
real-callback-e13-o1 = "Is this a trick of yours?"

# 原文：您心疼钱。没讲清的是卖的人，她正给您补讲呢。
real-callback-e13-o1-why = Your money hurts. The seller left it unclear; she is making it clear.

# 原文：“看清了，我回家想想。”
real-callback-e13-o2 = "I see it now. I'll think it over."

# 原文：看清了再想，想的就是实数。
real-callback-e13-o2-why = Seen clearly, you think with real figures.

# 原文：“当初没讲，能投诉吗？”
real-callback-e13-o3 = "He never said. May I complain?"

# 原文：能。照实说，这是您的权利。
real-callback-e13-o3-why = You may. Tell it as it was; it is your right.

# 说话：小柳（真的工作人员）
# 原文：您有意见，能投诉。照实说，公司会查，也会回您。
real-callback-e14-l1 = You may complain. Tell it plainly; the company looks into it and answers you.

# 说话：小柳（真的工作人员）
# 原文：投诉归投诉，那9天您别错过。
real-callback-e14-l2 = Complain by all means, but don't let the 9 days pass.

# 原文：30000元在保单里，还剩9天。
real-callback-e14-money = 30000 yuan are in the policy, 9 days left.

# 原文：她没有替谁遮着。
real-callback-e14-trust = She covers up for nobody.

# 原文：两件事，先办哪样？
real-callback-e14-ask = Two matters. Which comes first?

# 原文：先定退留，再说投诉
real-callback-e14-o1 = Keep or cancel, then complain

# 原文：有日子的在前，没日子的在后。
real-callback-e14-o1-why = First what has a date, then what has none.

# 原文：一肚子气，先放下不管了
real-callback-e14-o2 = So cross: put it all aside

# 原文：气头上歇一歇，也好。只是那9天，不会停下来等。
real-callback-e14-o2-why = A rest is good when you are cross. Only, the 9 days won't wait.

# 原文：请她把日子再说一遍
real-callback-e14-o3 = Ask her to say the date again

# 原文：您一笔一画，写在了日历上。
real-callback-e14-o3-why = Stroke by stroke, you write it on the calendar.

# 说话：小柳（真的工作人员）
# 原文：电话里退不了，要您本人办，别人代不了。
real-callback-e12-l1 = It can't be done by phone. You must come yourself; nobody can do it for you.

# 说话：小柳（真的工作人员）
# 原文：不用急，9天里哪天都行。
real-callback-e12-l2 = No hurry. Any of the 9 days will do.

# 原文：30000元在保单里。
real-callback-e12-money = 30000 yuan are in the policy.

# 原文：她这样答，您怎么想？
real-callback-e12-ask = What do you make of that?

# 原文：“要带些什么？我记下。”
real-callback-e12-o1 = "What do I bring? I'll note it."

# 原文：问清楚，路上就少跑一趟。
real-callback-e12-o1-why = Ask first, and save a second trip.

# 原文：“推来推去，就是不想退吧？”
real-callback-e12-o2 = "Excuses! You won't pay, will you?"

# 原文：要本人办，是怕别人冒您的名。日子和去处，她都讲给您了。
real-callback-e12-o2-why = You in person: so nobody uses your name. She told you when and where.

# 原文：“那我先跟女儿说说。”
real-callback-e12-o3 = "I'll tell my daughter first."

# 原文：说说再去，也误不了事。
real-callback-e12-o3-why = Tell her, then go. Nothing is lost.

# 说话：小柳（真的工作人员）
# 原文：您忙，我改天再打，您打封面的电话也行。
real-callback-e8-l1 = You're busy. I'll ring another day, or you ring the cover's number.

# 说话：小柳（真的工作人员）
# 原文：只提一句：{figure-cooling-off-days}犹豫期，还剩9天。
real-callback-e8-l2 = Just one thing: of {figure-cooling-off-days} to change your mind, 9 are left.

# 原文：她没有追着您不放。
real-callback-e8-trust = She does not keep at you.

# 原文：听见这一句，您呢？
real-callback-e8-ask = You hear this. And you?

# 原文：“知道了。”接着修表
real-callback-e8-o1 = "Right." Go on with the clock

# 原文：手上的活放不下，也是真的。这一句，最好记一笔。
real-callback-e8-o1-why = Your work won't wait, true. But these words are worth a note.

# 原文：把“9天”写在日历上
real-callback-e8-o2 = Write "9 days" on the calendar

# 原文：写下来，就忘不了。晚上晓燕来，一眼看见了。
real-callback-e8-o2-why = Once written, it is not forgotten. In the evening, Xiaoyan saw it.

# 原文：“等等，犹豫期是什么？”
real-callback-e8-o3 = "Wait: change my mind?"

# 原文：问得好。就是反悔期，能退的日子。
real-callback-e8-o3-why = Well asked. These are the days in which you can cancel.

# 说话：旁白（旁白） → 晓燕（家人）
# 原文：过了两天，晓燕来吃饭，看见了保单。
real-callback-e9-l1 = Two days later Xiaoyan comes for a meal, and sees the policy.

# 说话：晓燕（家人） → 旁白（旁白）
# 原文：爸，这是保险。回访打来过没有？
real-callback-e9-l2 = Dad, this is insurance. Has the insurer rung?

# 原文：犹豫期还剩7天。
real-callback-e9-money = 7 days are left to change your mind.

# 原文：您怎么答她？
real-callback-e9-ask = What do you answer?

# 原文：“打来过，我没好好答。”
real-callback-e9-o1 = "Yes. I didn't really answer."

# 原文：说出来，就能补上。她陪您打了封面的电话。
real-callback-e9-o1-why = Once said, it can be mended. She rings the cover's number with you.

# 原文：“没有。这事你不用管。”
real-callback-e9-o2 = "No. Don't you bother with it."

# 原文：怕她操心，是疼她。可这7天里，两个人想，总比一个人强。
real-callback-e9-o2-why = You spare her the worry. But for these 7 days, two heads are better.

# 原文：“你陪我再打一个？”
real-callback-e9-o3 = "Will you ring again with me?"

# 原文：她念号码，您来按，一会儿就问明白了。
real-callback-e9-o3-why = She reads, you dial, and soon it is clear.

# 说话：晓燕（家人） → 严师傅（老人）
# 原文：爸，这笔钱，您打算哪天用？
real-callback-e10-l1 = Dad, when do you mean to use this money?

# 说话：严师傅（老人） → 晓燕（家人）
# 原文：明年想换副好点的助听器。
real-callback-e10-l2 = Next year I'd like better hearing aids.

# 原文：犹豫期里，退和留都由您定。
real-callback-e10-money = In these days, cancel or keep is up to you.

# 原文：她只问，没有替您定。
real-callback-e10-trust = She only asks, and does not decide for you.

# 原文：您怎么定？
real-callback-e10-ask = What will you do?

# 原文：急用的钱，去柜台退
real-callback-e10-o1 = I need it: cancel at the counter

# 原文：本人去，钱退回您自己的卡。
real-callback-e10-o1-why = You go yourself, and it goes back to your own card.

# 原文：先放着，过了{figure-cooling-off-days}再说吧
real-callback-e10-o2 = Leave it till {figure-cooling-off-days} are over

# 原文：放着省事。可{figure-cooling-off-days}一过，再退就要亏，这几天最值钱。
real-callback-e10-o2-why = Easy to leave. But after {figure-cooling-off-days}, cancelling costs money. These days are worth most.

# 原文：算了算用不着，就留着
real-callback-e10-o3 = I can do without it: keep it

# 原文：弄明白了再留，也是好主意。
real-callback-e10-o3-why = Understood first, then kept: a good choice, too.

# 说话：严师傅（老人） → 旁白（旁白）
# 原文：清楚，清楚，都清楚。
real-callback-h1-l1 = Clear, clear, it's all clear.

# 说话：旁白（旁白） → 严师傅（老人）
# 原文：那头像是还没有问完。
real-callback-h1-l2 = The other side doesn't seem to have finished.

# 原文：六天前，他交了30000元，您不知道。
real-callback-h1-money = Six days ago he paid 30000 yuan. You did not know.

# 原文：他答得飞快，像在背书。
real-callback-h1-trust = He answers fast, as if by heart.

# 原文：您先怎么办？
real-callback-h1-ask = What do you do first?

# 原文：放下饺子，坐旁边听
real-callback-h1-o1 = Put down the dumplings, listen

# 原文：听清了再说话，才不会帮倒忙。
real-callback-h1-o1-why = Listen before you speak, and you are a real help.

# 原文：“爸，谁呀？快挂了吧！”
real-callback-h1-o2 = "Who is it, Dad? Hang up!"

# 原文：怕他上当，是好心。可您还没听见，那头要的是什么。
real-callback-h1-o2-why = You fear for him. But you haven't heard yet what the caller wants.

# 原文：写纸条：她问的什么？
real-callback-h1-o3 = A note: "What does she ask?"

# 原文：纸条不打断他。他一看，自己也愣了：还真没听清。
real-callback-h1-o3-why = A note does not cut in. He reads it, and finds he hasn't listened.

# 说话：旁白（旁白） → 严师傅（老人）
# 原文：他挂了，愣愣地看着您。
real-callback-h2-l1 = He hangs up, and stares at you.

# 说话：严师傅（老人） → 旁白（旁白）
# 原文：保险公司回访的。卖的人说，都答清楚就行。
real-callback-h2-l2 = The insurer. The seller said: just say it's all clear.

# 原文：30000元在保单里。
real-callback-h2-money = 30000 yuan are in the policy.

# 原文：他瞒着您买的，有点怕您说。
real-callback-h2-trust = He bought it without you, and fears your words.

# 原文：您怎么接？
real-callback-h2-ask = What do you say?

# 原文：“您买保险，怎么没跟我说？”
real-callback-h2-o1 = "Insurance, and not a word to me?"

# 原文：您也吃惊。可他正怕这一句，一听就不讲了。
real-callback-h2-o1-why = You are surprised, too. But this is what he feared, and he falls silent.

# 原文：“是我嘴快。她问了什么？”
real-callback-h2-o2 = "I was quick. What did she ask?"

# 原文：先收回自己的急，再听他的事。
real-callback-h2-o2-why = First take back your haste, then hear his story.

# 原文：“什么保险？我看看行吗？”
real-callback-h2-o3 = "What policy? May I see it?"

# 原文：一个“行吗”，主意还在他手里。
real-callback-h2-o3-why = With "may I", the say is still his.

# 说话：小柳（真的工作人员） → 旁白（旁白）
# 原文：没听懂就说没听懂。这是保险，您知道吗？
real-callback-h3-l1 = If it isn't clear, say so. This is insurance. Did you know?

# 说话：旁白（旁白） → 小柳（真的工作人员）
# 原文：他看看您，镊子停在半空。
real-callback-h3-l2 = He looks at you, his tweezers in mid-air.

# 原文：30000元在保单里。
real-callback-h3-money = 30000 yuan are in the policy.

# 原文：他不知道该怎么答。
real-callback-h3-trust = He does not know what to answer.

# 原文：您怎么帮？
real-callback-h3-ask = How do you help?

# 原文：接过电话：“我来跟你说！”
real-callback-h3-o1 = Take the phone: "I'll tell you!"

# 原文：您能说清。可人家要问的是他，他答了才算数。
real-callback-h3-o1-why = You could say it well. But she asks him, and his answer counts.

# 原文：小声：“您照实答就行。”
real-callback-h3-o2 = Softly: "Just say it as it is."

# 原文：一句话，把教他背的那句换下来了。
real-callback-h3-o2-why = A few words take the place of what he was taught.

# 原文：冲他点点头，不出声
real-callback-h3-o3 = Nod to him, and say nothing

# 原文：有您在边上，他敢说真话。
real-callback-h3-o3-why = With you beside him, he dares to tell the truth.

# 说话：旁白（旁白） → 严师傅（老人）
# 原文：他从抽屉里拿出保单，封面印着电话。
real-callback-h4-l1 = He takes the policy from the drawer. The cover has a number.

# 说话：严师傅（老人） → 旁白（旁白）
# 原文：我当是存款。小伙子说，跟存款一样。
real-callback-h4-l2 = I took it for a deposit. The young man said it's the same.

# 原文：30000元在保单里。
real-callback-h4-money = 30000 yuan are in the policy.

# 原文：他的声音越来越小。
real-callback-h4-trust = His voice grows smaller and smaller.

# 原文：您说哪一句？
real-callback-h4-ask = What do you say?

# 原文：“是他没讲清，不怪您。”
real-callback-h4-o1 = "He left it unclear. Not you, Dad."

# 原文：他最怕您怪他。听了这句，他才抬头看您。
real-callback-h4-o1-why = He fears your blame most. At this, he looks up at you.

# 原文：“咱打封面的电话问问？”
real-callback-h4-o2 = "Shall we ring the cover's number?"

# 原文：是真是假，能退不能退，一问都有了。
real-callback-h4-o2-why = Real or not, cancel or not: one call tells both.

# 原文：“保险和存款，差远了呀！”
real-callback-h4-o3 = "But that's quite different, Dad!"

# 原文：是差远了。可他这会儿已经知道了，先别再说一遍。
real-callback-h4-o3-why = It is. But he knows that now; no need to say it again.

# 说话：旁白（旁白） → 严师傅（老人）
# 原文：他把镊子一搁，背过身去修表。
real-callback-h5-l1 = He puts down the tweezers, and turns to his clocks.

# 说话：严师傅（老人） → 旁白（旁白）
# 原文：我自己的钱，还要你批？
real-callback-h5-l2 = My own money, and you must allow it?

# 原文：30000元在保单里。
real-callback-h5-money = 30000 yuan are in the policy.

# 原文：他脸上挂不住。
real-callback-h5-trust = His pride is hurt.

# 原文：您怎么接？
real-callback-h5-ask = What do you say?

# 原文：“那您往后别来找我。”
real-callback-h5-o1 = "Then don't come to me again."

# 原文：气话谁都说过。可他听了，真会一个人扛着。
real-callback-h5-o1-why = Everyone says such things. But he would carry it all alone.

# 原文：把饺子下锅，端过去
real-callback-h5-o2 = Cook the dumplings, bring him some

# 原文：一碗热的，话就软了。
real-callback-h5-o2-why = With a hot bowl, words grow soft.

# 原文：“不用批，我想听听。”
real-callback-h5-o3 = "No. I'd just like to hear it."

# 原文：您不是来管，是来听。他的背松了下来。
real-callback-h5-o3-why = You come to listen, not to rule. His back relaxes.

# 说话：严师傅（老人） → 小柳（真的工作人员）
# 原文：姑娘，我不知道是保险，他说跟存款一样。
real-callback-h6-l1 = Miss, I didn't know it's insurance. He said it's like a deposit.

# 说话：小柳（真的工作人员） → 严师傅（老人）
# 原文：那我给您补讲。犹豫期{figure-cooling-off-days}，还剩9天。
real-callback-h6-l2 = Then let me explain. You have {figure-cooling-off-days} to change your mind; 9 are left.

# 原文：9天里退，交的钱退他，可能扣一点工本费。
real-callback-h6-money = Cancel in 9 days: his money back, perhaps less a small fee.

# 原文：他松了口气，看看您。
real-callback-h6-trust = He is relieved, and looks at you.

# 原文：您怎么帮？
real-callback-h6-ask = How do you help?

# 原文：拿笔，替他记下“9天”
real-callback-h6-o1 = Take a pen, and note "9 days"

# 原文：他听，您记，配合得正好。
real-callback-h6-o1-why = He listens, you write: a good pair.

# 原文：“还等什么，现在就退！”
real-callback-h6-o2 = "Why wait? Cancel it now!"

# 原文：您是怕他吃亏。可退不退，他还没说话呢。
real-callback-h6-o2-why = You fear a loss for him. But he hasn't said yet what he wants.

# 原文：“爸，先打封面电话核核？”
real-callback-h6-o3 = "Dad, check on the cover's number?"

# 原文：好主意。一打，那头说小柳是他们的人，请接着听。
real-callback-h6-o3-why = Good. They say Young Liu is one of them, please go on listening.

# 说话：旁白（旁白） → 严师傅（老人）
# 原文：热气上来，他叹了口气。
real-callback-h7-l1 = The steam rises, and he sighs.

# 说话：严师傅（老人） → 旁白（旁白）
# 原文：回访我都答了清楚。我怕丢人。
real-callback-h7-l2 = I said "clear" to it all. I was ashamed.

# 原文：这句，他憋了半天。
real-callback-h7-trust = He has held this in for a while.

# 原文：您怎么说？
real-callback-h7-ask = What do you say?

# 原文：“没懂说没懂，才是细致人。”
real-callback-h7-o1 = "Careful people say: not clear."

# 原文：修表的人，最懂细致。他点了点头。
real-callback-h7-o1-why = A clockmaker knows about care. He nods.

# 原文：“已经答了，那就没办法了。”
real-callback-h7-o2 = "It's said now. Nothing to be done."

# 原文：有办法的。回访能再问，犹豫期也还在，别先泄了气。
real-callback-h7-o2-why = There is. They can ask again, and the days are not over. Don't lose heart.

# 原文：“咱打回去，照实再说。”
real-callback-h7-o3 = "Let's ring, and say it as it is."

# 原文：给他一条补回来的路。
real-callback-h7-o3-why = You show him a way to mend it.

# 说话：旁白（旁白） → 严师傅（老人）
# 原文：封面上的电话，他自己按通了。
real-callback-h8-l1 = He rings the cover's number himself.

# 说话：旁白（旁白） → 严师傅（老人）
# 原文：那头说：“小柳是我们的人，请她给您补讲。”
real-callback-h8-l2 = They say: "Young Liu is one of us. She'll explain it to you."

# 说话：严师傅（老人） → 旁白（旁白）
# 原文：真要说，我没听懂？
real-callback-h8-l3 = Must I really say it wasn't clear?

# 原文：30000元在保单里。
real-callback-h8-money = 30000 yuan are in the policy.

# 原文：核实过了，来电是真的。
real-callback-h8-trust = It is checked: the call is real.

# 原文：他捂着话筒问您。
real-callback-h8-ask = He asks you, with his hand on the phone.

# 原文：“看不清，您敢拧螺丝吗？”
real-callback-h8-o1 = "Turn a screw you can't see?"

# 原文：用他的手艺说，他一听就笑了，开口照实讲。
real-callback-h8-o1-why = In terms of his own craft, he laughs, and tells it plainly.

# 原文：“要不算了，别丢这个人。”
real-callback-h8-o2 = "Leave it, spare yourself that."

# 原文：怕他难为情，是体贴。可没听懂不丢人，亏了才可惜。
real-callback-h8-o2-why = You spare his pride. But "not clear" is no shame, and a loss is a pity.

# 原文：“说吧，我在边上。”
real-callback-h8-o3 = "Tell her. I'm right here."

# 原文：有人在，真话就好出口。
real-callback-h8-o3-why = With someone near, the truth comes easily.

# 说话：旁白（旁白）
# 原文：他不提这事了。过了三天，墙上的钟停了，他也没修。
real-callback-h9-l1 = He does not speak of it. In three days the wall clock stops, and he leaves it.

# 原文：犹豫期还剩6天。
real-callback-h9-money = 6 days are left to change his mind.

# 原文：他心里是惦着的。
real-callback-h9-trust = It is on his mind.

# 原文：您怎么办？
real-callback-h9-ask = What do you do?

# 原文：翻开日历，圈出最后一天
real-callback-h9-o1 = Circle the last day on the calendar

# 原文：不用劝。他看着那个圈，自己拿保单打了电话。
real-callback-h9-o1-why = No urging. He looks at the circle, takes the policy, and rings.

# 原文：他不提，您也不提
real-callback-h9-o2 = He says nothing, so I don't

# 原文：给他留脸面，是好意。可日子不等人，脸面和钱都能留住。
real-callback-h9-o2-why = You spare his pride. But days don't wait; pride and money can both be kept.

# 原文：“还有6天，咱问一声？”
real-callback-h9-o3 = "6 days left, Dad. Shall we ask?"

# 原文：还来得及。他“嗯”了一声，把电话拿了过来。
real-callback-h9-o3-why = There is still time. "Hm," he says, and reaches for the phone.

# 说话：小柳（真的工作人员） → 严师傅（老人）
# 原文：电话里退不了，要本人办。不急，还有9天。
real-callback-h10-l1 = It can't be done by phone, you must come yourself. No hurry, 9 days are left.

# 说话：严师傅（老人） → 小柳（真的工作人员）
# 原文：晓燕，我还没说退呢。
real-callback-h10-l2 = Xiaoyan, I haven't said I'd cancel.

# 原文：30000元在保单里。
real-callback-h10-money = 30000 yuan are in the policy.

# 原文：他有点不高兴。
real-callback-h10-trust = He is a little displeased.

# 原文：您怎么说？
real-callback-h10-ask = What do you say?

# 原文：“留着干什么？听我的。”
real-callback-h10-o1 = "Why keep it? Listen to me."

# 原文：您替他急。可钱是他的，用处他知道，他听了把脸扭开了。
real-callback-h10-o1-why = You are anxious for him. But it is his money; he turns his face away.

# 原文：“对，该您说，我记着。”
real-callback-h10-o2 = "Yes, you say it, I'll write."

# 原文：主意还给他，他反倒愿意听您的。
real-callback-h10-o2-why = You give it back to him, and now he likes to hear you.

# 原文：“您先说，钱想怎么用？”
real-callback-h10-o3 = "What is the money for, Dad?"

# 原文：先问用处，退留就好定了。
real-callback-h10-o3-why = First what it is for, then keep or cancel is easy.

# 说话：小柳（真的工作人员） → 严师傅（老人）
# 原文：合同里有张表，哪年退、拿回多少，都印着。
real-callback-h11-l1 = There's a table in the contract: for each year, what you get back.

# 说话：严师傅（老人） → 小柳（真的工作人员）
# 原文：过了犹豫期，头一年退，24000元……少了6000元。
real-callback-h11-l2 = After those days, in year one, 24000 yuan … 6000 yuan less.

# 原文：犹豫期里退，不亏这些。
real-callback-h11-money = In these days, cancelling does not cost that.

# 原文：他拿着放大镜，看得仔细。
real-callback-h11-trust = He reads closely, with his glass.

# 原文：他心疼，您怎么说？
real-callback-h11-ask = It hurts him. What do you say?

# 原文：“好在日子还没过。”
real-callback-h11-o1 = "Luckily there's still time."

# 原文：先说还来得及，他的心就定了。
real-callback-h11-o1-why = First that there is time, and his mind is at rest.

# 原文：“您看看，让人坑了吧。”
real-callback-h11-o2 = "There, see how he tricked you."

# 原文：您也气。可他这会儿听着，像是说他不会看。
real-callback-h11-o2-why = You are angry, too. But to him it sounds as if he could not see.

# 原文：“是他没讲，您这就看清了。”
real-callback-h11-o3 = "He never said. You've found it."

# 原文：没讲清的是那个人，看清的是他自己。
real-callback-h11-o3-why = The other left it unclear, and he saw it clearly himself.

# 说话：严师傅（老人） → 旁白（旁白）
# 原文：我做了一辈子细活，叫你们说得什么也不是。
real-callback-h12-l1 = All my life I did fine work, and now I'm good for nothing, it seems.

# 说话：旁白（旁白） → 严师傅（老人）
# 原文：他摘下放大镜，放进盒子里。
real-callback-h12-l2 = He takes off his glass, and puts it in its box.

# 原文：30000元在保单里。
real-callback-h12-money = 30000 yuan are in the policy.

# 原文：话重了，还补得回来。
real-callback-h12-trust = Your words were hard; they can be mended.

# 原文：您怎么补？
real-callback-h12-ask = How do you mend them?

# 原文：“我说的，也是实情嘛。”
real-callback-h12-o1 = "But what I said is true."

# 原文：实情也要挑时候。他这会儿要的，是您信得过他。
real-callback-h12-o1-why = Truth has its time. What he needs now is that you trust him.

# 原文：“怪我急了，听您的。”
real-callback-h12-o2 = "I was hasty. You decide, Dad."

# 原文：一句软话，他又把放大镜拿了出来。
real-callback-h12-o2-why = One soft word, and the glass comes out again.

# 原文：“那张表，您看得比我细。”
real-callback-h12-o3 = "You read it better than I do."

# 原文：是实话，也是暖话。他又拿起了放大镜。
real-callback-h12-o3-why = True words, and warm ones. He takes up his glass again.

# 说话：严师傅（老人） → 旁白（旁白）
# 原文：这钱，明年想换副好点的助听器。
real-callback-h13-l1 = With this money I'd like better hearing aids next year.

# 说话：旁白（旁白） → 严师傅（老人）
# 原文：他说完，看看表，又看看您。
real-callback-h13-l2 = He looks at the clock, and then at you.

# 原文：犹豫期里，退和留都由他定。
real-callback-h13-money = In these days, cancel or keep is up to him.

# 原文：您怎么接？
real-callback-h13-ask = What do you say?

# 原文：“助听器我买，这个您就别动。”
real-callback-h13-o1 = "I'll buy them. Leave this one."

# 原文：是孝心。可他想用自己的钱听见您说话，这份心也要紧。
real-callback-h13-o1-why = A good daughter. But he wants to hear you by his own money; that matters, too.

# 原文：“那咱去柜台，您办我陪。”
real-callback-h13-o2 = "To the counter, then. I'll come."

# 原文：他来办，您来陪，正合适。
real-callback-h13-o2-why = He does it, you go along. Just right.

# 原文：“哪天要用多少，算一算？”
real-callback-h13-o3 = "Shall we see how much, and when?"

# 原文：账算清了，退也好，留也好，都是他的主意。他算完，从别的钱里留出了一份。
real-callback-h13-o3-why = With clear sums, either way is his own choice. In the end, he set some aside from other money.

# 说话：小柳（真的工作人员） → 旁白（旁白）
# 原文：我是保险公司回访的，有几句话要问您。
real-callback-o1-l1 = I'm ringing from your insurer. I have a few questions.

# 说话：旁白（旁白） → 小柳（真的工作人员）
# 原文：卖的人教过严师傅：都答“清楚”。
real-callback-o1-l2 = The seller had taught Mr Yan: say "clear" to all.

# 原文：30000元在保单里。
real-callback-o1-money = 30000 yuan are in the policy.

# 原文：回访，是来做什么的？
real-callback-o1-ask = What is such a call for?

# 原文：来催他再交钱的
real-callback-o1-o1 = To make him pay more

# 原文：听听看，她有没有提交钱。
real-callback-o1-o1-why = Listen whether she speaks of paying.

# 原文：问他听懂了没有
real-callback-o1-o2 = To ask if it was clear to him

# 原文：对，是替买的人把一道关。
real-callback-o1-o2-why = Yes, it guards the buyer.

# 原文：走个过场，应付一下
real-callback-o1-o3 = For form's sake only

# 原文：卖的人盼着是过场。听听她怎么问。
real-callback-o1-o3-why = The seller hopes so. Hear how she asks.

# 说话：小柳（真的工作人员）
# 原文：不收您的钱，证件号也不用报，就问几句。
real-callback-o2-l1 = No charge, and no ID number. Just a few questions.

# 原文：到现在，她要过什么？
real-callback-o2-ask = So far, what has she asked for?

# 原文：要他快快答“清楚”
real-callback-o2-o1 = That he says "clear" quickly

# 原文：那是卖的人要的。她叫他慢慢答。
real-callback-o2-o1-why = The seller wanted that. She asks him to go slowly.

# 原文：什么东西也没要
real-callback-o2-o2 = For nothing at all

# 原文：不要钱、不要码、不要证件。这样的电话，可以往下听。
real-callback-o2-o2-why = No money, no code, no papers. Such a call you can hear out.

# 说话：严师傅（老人） → 小柳（真的工作人员）
# 原文：清楚，清楚，都清楚。
real-callback-o3-l1 = Clear, clear, it's all clear.

# 说话：小柳（真的工作人员） → 严师傅（老人）
# 原文：我还没问呢，您不用急着答。
real-callback-o3-l2 = I haven't asked yet. You needn't answer so fast.

# 原文：严师傅有点不好意思。
real-callback-o3-trust = Mr Yan is a little embarrassed.

# 原文：她不让他快答，图什么？
real-callback-o3-ask = Why won't she have him answer fast?

# 原文：真想知道他懂没懂
real-callback-o3-o1 = She really wants to know

# 原文：只想应付的，巴不得他快答。
real-callback-o3-o1-why = For form's sake, she would love a quick answer.

# 原文：拖着时间，好套他的话
real-callback-o3-o2 = To gain time and sound him out

# 原文：有戒心是好的。看她后头套不套东西。
real-callback-o3-o2-why = Good to be wary. See if she pumps him for anything.

# 说话：旁白（旁白）
# 原文：您数了数，她问的都是他懂不懂。
real-callback-o11-l1 = You count: all her questions are whether he understood.

# 说话：旁白（旁白）
# 原文：卡号、密码、家里有多少钱，一样没问。
real-callback-o11-l2 = Card number, PIN, money at home: she asked none of these.

# 原文：这算不算套话？
real-callback-o11-ask = Is that sounding him out?

# 原文：也算，问话都是套话
real-callback-o11-o1 = Yes, all questions are

# 原文：问您懂不懂，是为您好。问您的密码，才是套话。
real-callback-o11-o1-why = To ask if you understood is for your good. To ask your PIN is not.

# 原文：不算，问的是他懂不懂
real-callback-o11-o2 = No, only if he understood

# 原文：分得清。看她要什么，不看她问没问。
real-callback-o11-o2-why = Well told apart. See what she wants, not whether she asks.

# 说话：小柳（真的工作人员）
# 原文：这是保险，不是存款，您知道吗？
real-callback-o4-l1 = This is insurance, not a deposit. Did you know?

# 原文：他想起卖的人教的那句话。
real-callback-o4-trust = He thinks of what the seller taught him.

# 原文：您猜他怎么答？
real-callback-o4-ask = What do you guess he says?

# 原文：照实说：不知道
real-callback-o4-o1 = As it is: he didn't know

# 原文：修表的人，差一丝都不放过。往下看看。
real-callback-o4-o1-why = A clockmaker lets no hair's breadth pass. Read on.

# 原文：照教的说：知道
real-callback-o4-o2 = As he was taught: he knew

# 原文：没听懂，又不好意思说。往下看看。
real-callback-o4-o2-why = Not clear, and shy to say so. Read on.

# 说话：严师傅（老人） → 旁白（旁白）
# 原文：知……知道吧。
real-callback-o5-l1 = I … I think I knew.

# 说话：旁白（旁白） → 严师傅（老人）
# 原文：他说完，看看您。
real-callback-o5-l2 = And he looks at you.

# 原文：30000元在保单里。
real-callback-o5-money = 30000 yuan are in the policy.

# 原文：您递哪一句？
real-callback-o5-ask = What do you whisper to him?

# 原文：“没懂，就说没懂。”
real-callback-o5-o1 = "Not clear? Then say so."

# 原文：六个字，他松了口气，改口照实说了。
real-callback-o5-o1-why = Few words, and he is relieved, and tells it as it is.

# 原文：“您这不是说瞎话吗？”
real-callback-o5-o2 = "Now that isn't true, is it?"

# 原文：瞎话是别人教的。这样一说，他更开不了口。
real-callback-o5-o2-why = Others taught him that. Put so, he can speak even less.

# 原文：不出声，由他去答
real-callback-o5-o3 = Say nothing, let him answer

# 原文：由他答，是对的。可他看您这一眼，是想听一句。
real-callback-o5-o3-why = It is his to answer. But he looked at you, hoping for a word.

# 说话：小柳（真的工作人员）
# 原文：那我再多说一句，犹豫期还剩9天，能退。
real-callback-o7-l1 = Then just one thing more: 9 days are left, and you can cancel.

# 原文：他答了“知道”，她为什么还说？
real-callback-o7-ask = He said he knew. Why does she go on?

# 原文：怕他不知道能反悔
real-callback-o7-o1 = He may not know he can cancel

# 原文：多说这一句，对她没有好处，对他有。
real-callback-o7-o1-why = These words gain her nothing. They gain him something.

# 原文：想劝他再买一份
real-callback-o7-o2 = To sell him another one

# 原文：劝人买的，不会先告诉人能退。
real-callback-o7-o2-why = Who wants to sell does not first say you can cancel.

# 说话：小柳（真的工作人员）
# 原文：早退会亏。犹豫期{figure-cooling-off-days}，还剩9天，退留由您。
real-callback-o6-l1 = Early, you lose. You have {figure-cooling-off-days}, 9 are left. Keep or cancel, as you like.

# 原文：讲能退，又不催、不要钱，像什么？
real-callback-o6-ask = She says he can cancel, with no rush and no fee. What is she like?

# 原文：像替他把关的
real-callback-o6-o1 = Someone looking out for him

# 原文：退留由他，钱也不经她的手，这才叫把关。
real-callback-o6-o1-why = Keep or cancel is up to him, and no money passes her hands. That is looking out for him.

# 原文：像先装好人的
real-callback-o6-o2 = Someone playing nice at first

# 原文：也有装的。所以还要再查一步，查清了就信。
real-callback-o6-o2-why = Some play. So take one more step and check; then you may trust.

# 说话：严师傅（老人）
# 原文：姑娘，我怎么知道你是真的？
real-callback-o8-l1 = Miss, how do I know you're real?

# 原文：他问得直，她没有恼。
real-callback-o8-trust = He asks it straight, and she does not mind.

# 原文：怎么查最准？
real-callback-o8-ask = What is the surest check?

# 原文：请她发工作证的照片
real-callback-o8-o1 = A photo of her staff card

# 原文：照片能做。听听她自己怎么说。
real-callback-o8-o1-why = Photos can be made. Hear what she says herself.

# 原文：打保单封面上的电话
real-callback-o8-o2 = The number on the policy's cover

# 原文：封面是自己手里的，号码做不了假。
real-callback-o8-o2-why = The cover is in his hands; that number can't be false.

# 原文：听她的口音像不像本地
real-callback-o8-o3 = Does she have the local accent?

# 原文：口音分不出真假。听听她自己怎么说。
real-callback-o8-o3-why = An accent proves nothing. Hear what she says herself.

# 说话：小柳（真的工作人员）
# 原文：照片不算数，您打封面的电话，一问就知道。
real-callback-o10-l1 = Photos don't count. Ring the cover's number, and you'll know.

# 原文：她这样说，说明什么？
real-callback-o10-ask = What does this tell you?

# 原文：她不怕人查
real-callback-o10-o1 = She does not fear a check

# 原文：真的才敢请您查。查一下，心就落了地。
real-callback-o10-o1-why = Only the real ones invite it. Check, and it is settled.

# 原文：她嫌拍照麻烦
real-callback-o10-o2 = A photo is too much trouble

# 原文：照片不作准，是实话。她指的是更准的路。
real-callback-o10-o2-why = True, photos don't count. She shows him a surer way.

# 说话：旁白（旁白） → 严师傅（老人）
# 原文：封面的电话打通了，回访是真的。
real-callback-o9-l1 = They answer on the cover's number: the call was real.

# 说话：严师傅（老人） → 旁白（旁白）
# 原文：那我是退，还是留？
real-callback-o9-l2 = So do I cancel, or keep it?

# 原文：犹豫期还剩9天。
real-callback-o9-money = 9 days are left to change his mind.

# 原文：您怎么答他？
real-callback-o9-ask = What do you answer?

# 原文：“保险都是骗人的，退！”
real-callback-o9-o1 = "Insurance is all a cheat. Cancel!"

# 原文：保险也有用得着的。没讲清的，是卖的那个人。他想了想，说先看哪天用钱。
real-callback-o9-o1-why = Insurance has its uses. It was the seller who left it unclear. He thinks, and asks himself when he needs the money.

# 原文：“看哪天要用，再定。”
real-callback-o9-o2 = "It depends when you need it."

# 原文：问到用处上，退留就清楚了。
real-callback-o9-o2-why = Ask what it is for, and the choice is clear.

# 原文：“不急，过了{figure-cooling-off-days}再看。”
real-callback-o9-o3 = "After {figure-cooling-off-days} we'll see."

# 原文：别的可以慢，这个有日子。{figure-cooling-off-days}一过，退就要亏。
real-callback-o9-o3-why = Other things can wait; this has a date. After {figure-cooling-off-days}, cancelling costs money.

# 原文：“9天里，跟晓燕商量。”
real-callback-o9-o4 = "Ask Xiaoyan within the 9 days."

# 原文：有日子，有人商量，怎么定都踏实。
real-callback-o9-o4-why = With days in hand and someone to ask, any choice is sound.

# 原文：严师傅带着保单和身份证，自己去柜台办了退。钱回到他原来的卡上，扣了一点工本费。新助听器戴上那天，他头一个听清的，是墙上的钟。
real-callback-returned-text = Mr Yan took policy and ID card to the counter and cancelled. The money went back to his old card, less a small fee. The day he wore his new hearing aids, the first thing he heard was the clock on the wall.

# 原文：弄明白了，保单就留着，放进修表的工具箱。那张表折了个角，写着哪年退、拿多少。严师傅说：“没懂就问，问清了再留。”
real-callback-kept-text = Now it is clear, and the policy stays, in his box of clock tools. The table has its corner folded: which year, how much. "Not clear? Ask," says Mr Yan. "Then keep it."

# 原文：来电是真的，是来提醒犹豫期的。小心一点，谁也不怪。日子还没过，现在补，还来得及。
real-callback-missed-text = The call was real, to remind you of your days. Nobody blames you for a little care. The days are not over, and there is time to go on.

# 原文：翻出保单，看看签收的日子，在日历上圈出最后一天。
real-callback-missed-i1 = Find the policy and the day you signed for it. Circle the last day on the calendar.

# 原文：照封面上的电话打，说：“请给我补讲一遍。”
real-callback-missed-i2 = Ring the number on the cover: "Please explain it to me again."

# 原文：问两句：今天退拿回多少？过了犹豫期呢？
real-callback-missed-i3 = Ask two things: how much if I cancel today? And after these days?

# 原文：跟晓燕算一算这钱哪天用，再定退留。
real-callback-missed-i4 = See with Xiaoyan when you need the money, then keep or cancel.

# 原文：来电是真的。您是疼爸爸，话说急了，他就不提了。犹豫期还没过，补起来不难。
real-callback-missed-two-text = The call was real. You feared for Dad and spoke too fast, and he fell silent. The days are not over, and it is easily mended.

# 原文：跟他说一句：“那天是我急了。”
real-callback-missed-two-i1 = Say to him: "I was hasty that day."

# 原文：把签收的日子和最后一天，一起圈在日历上。
real-callback-missed-two-i2 = Together, circle the day he signed for it, and the last day.

# 原文：他来按封面的电话，您在边上听。
real-callback-missed-two-i3 = He dials the cover's number, you listen beside him.

# 原文：退还是留，听他先说这钱要怎么用。
real-callback-missed-two-i4 = Cancel or keep: first hear what he wants the money for.

## scenarios/real-surrender-desk.toml：保险公司回电话

# 原文：保险公司回电话
real-surrender-desk-title = The insurer rings back

# 原文：来电的人说是保险公司的，谈起您的退保。
real-surrender-desk-about = The caller says she is from the insurer, and speaks of cancelling your policy.

# 原文：谢谢，我照保单电话打回去。
real-surrender-desk-say = Thank you, I'll ring back on my policy's number.

# 原文：照保单上的电话打回去，核实了再往下谈。
real-surrender-desk-next = Ring back on the number on your policy, check, and then go on.

# 原文：小苏
real-surrender-desk-people-official = Young Su

# 原文：旁白
real-surrender-desk-people-narrator = Narrator

# 原文：老姐妹
real-surrender-desk-people-friend = Old friend

# 原文：建国
real-surrender-desk-people-family = Jianguo

# 原文：何阿姨
real-surrender-desk-people-elder = Auntie He

# 原文：您是何阿姨，75岁，爱唱越剧。昨天您打电话问过退保，今天锅里煮着粥，电话响了。
real-surrender-desk-experiencer-intro = You are Auntie He, 75, who loves to sing opera. Yesterday you rang to ask about cancelling a policy. Today the porridge is on the stove, and the phone rings.

# 原文：您是建国，何阿姨的儿子。您刚听完防骗讲座，一进门就听见妈在电话里说退保。
real-surrender-desk-helper-intro = You are Jianguo, Auntie He's son. You come straight from a talk on scams, and hear Mum speak of cancelling on the phone.

# 原文：您在旁边听着这个来电，猜猜下一句，也分分真假。
real-surrender-desk-observer-intro = You listen to this call. Guess the next words, and whether it is true or false.

# 说话：小苏（真的工作人员）
# 原文：何阿姨您好，我是保险公司柜台的小苏。
real-surrender-desk-e1-l1 = Hello, Auntie He, this is Young Su from the insurer's counter.

# 说话：小苏（真的工作人员）
# 原文：您昨天打来问退保，数算出来了。
real-surrender-desk-e1-l2 = You rang yesterday about cancelling. I have the figures now.

# 原文：交的30000元都在保单里。
real-surrender-desk-e1-money = All 30000 yuan you paid are in the policy.

# 原文：昨天，确实是您打去问的。
real-surrender-desk-e1-trust = Yesterday it was indeed you who rang.

# 原文：您先怎么接？
real-surrender-desk-e1-ask = What do you say first?

# 原文：“骗子！”马上挂断
real-surrender-desk-e1-o1 = "Swindler!" Hang up at once

# 原文：警觉是好的。可昨天真是您先问的，听一听，钱不动就不怕。
real-surrender-desk-e1-o1-why = It is good to be alert. But you did ask first; listening is safe while the money stays.

# 原文：“你说，我听着。”
real-surrender-desk-e1-o2 = "Go on, I'm listening."

# 原文：是您先问的，听听回话，吃不了亏。
real-surrender-desk-e1-o2-why = You asked first. Hearing the answer costs nothing.

# 原文：“我打回去，再跟你说。”
real-surrender-desk-e1-o3 = "I'll ring back, then we talk."

# 原文：最稳的一招。真来电，不怕您打回去。
real-surrender-desk-e1-o3-why = The safest way. A true caller does not mind.

# 说话：旁白（旁白）
# 原文：您挂了，去搅锅里的粥。
real-surrender-desk-e2-l1 = You hang up, and stir the porridge.

# 说话：旁白（旁白）
# 原文：搅着搅着想起来，昨天是自己打去问的呀。
real-surrender-desk-e2-l2 = Stirring, you remember: you rang them yesterday yourself.

# 原文：她没再打来催您。
real-surrender-desk-e2-trust = She has not rung again to press you.

# 原文：您怎么办？
real-surrender-desk-e2-ask = What do you do?

# 原文：照保单电话打去问
real-surrender-desk-e2-o1 = Ring the number on my policy

# 原文：自己找的号码，最放心。刚才挂了，也没什么。
real-surrender-desk-e2-o1-why = A number you found yourself is the safest. Hanging up did no harm.

# 原文：宁可错挂，不管它了
real-surrender-desk-e2-o2 = Better safe: leave it

# 原文：小心没有错。可您要问的数，还没问到呢。
real-surrender-desk-e2-o2-why = Care is always good. But the figure you wanted you still don't have.

# 原文：等她再打来
real-surrender-desk-e2-o3 = Wait until she rings again

# 原文：真公司不追着您催。等不来，就自己打。
real-surrender-desk-e2-o3-why = A real insurer does not chase you. If no call comes, ring yourself.

# 说话：小苏（真的工作人员）
# 原文：您交了5年，一共30000元。
real-surrender-desk-e3-l1 = You have paid for 5 years, 30000 yuan in all.

# 说话：小苏（真的工作人员）
# 原文：今天退，能拿回17500元。
real-surrender-desk-e3-l2 = Cancel today, and you get back 17500 yuan.

# 说话：小苏（真的工作人员）
# 原文：少的这些，合同里那张表上都有。
real-surrender-desk-e3-l3 = What is missing is all in the table in your contract.

# 原文：钱还在保单里，一分没动。
real-surrender-desk-e3-money = The money is in the policy, untouched.

# 原文：少了12500元，您怎么说？
real-surrender-desk-e3-ask = 12500 yuan less. What do you say?

# 原文：“少这么多，你们是不是坑我？”
real-surrender-desk-e3-o1 = "So much less! Is this a trick?"

# 原文：少了一万多，难怪您心疼。先对表，对得上就是照合同算的。
real-surrender-desk-e3-o1-why = So much less hurts. See the table first: if it matches, it goes by the contract.

# 原文：“多退点，我谢谢你。”
real-surrender-desk-e3-o2 = "Give me more, I'd thank you."

# 原文：退多少合同里写死了，小苏改不了，也不收谢。
real-surrender-desk-e3-o2-why = The contract fixes the sum. Young Su can't change it, and takes no thanks.

# 原文：“你等等，我拿保单对。”
real-surrender-desk-e3-o3 = "Wait, I'll get my policy."

# 原文：对。说的和写的一样，就信得过。
real-surrender-desk-e3-o3-why = Yes. When the spoken and the written agree, you can trust it.

# 说话：旁白（旁白）
# 原文：您照保单上的电话，自己打了过去。
real-surrender-desk-e4-l1 = You ring the number on your policy yourself.

# 说话：旁白（旁白）
# 原文：那边说，小苏是柜台的人，这就给您转过去。
real-surrender-desk-e4-l2 = They say: Young Su is at our counter, we'll put you through.

# 原文：核实过了，来电是真的。
real-surrender-desk-e4-trust = You have checked: the call is real.

# 原文：核实了，接着怎么办？
real-surrender-desk-e4-ask = It is real. What next?

# 原文：“是真的就好，现在退吧。”
real-surrender-desk-e4-o1 = "It's real, so cancel it now."

# 原文：真来电，也用不着急。先听听要少多少。
real-surrender-desk-e4-o1-why = Even with a real call, no hurry. Hear first how much less it is.

# 原文：“请小苏把数跟我说说。”
real-surrender-desk-e4-o2 = "Let Su tell me the figures."

# 原文：该核的核了，就放心听。
real-surrender-desk-e4-o2-why = You have checked what there is to check. Listen in peace.

# 原文：“数念给我，我记下来。”
real-surrender-desk-e4-o3 = "Read them out, I'll write."

# 原文：写在纸上，好跟表上比。
real-surrender-desk-e4-o3-why = On paper, you can compare with the table.

# 说话：旁白（旁白） → 老姐妹（朋友）
# 原文：三天过去，没人再打来。
real-surrender-desk-e5-l1 = Three days pass, and nobody rings.

# 说话：老姐妹（朋友） → 旁白（旁白）
# 原文：听说有人专门代办，能全额退。
real-surrender-desk-e5-l2 = They say there are agents who get it all back.

# 原文：钱还在保单里。
real-surrender-desk-e5-money = The money is in the policy.

# 原文：老姐妹是热心，她也是听来的。
real-surrender-desk-e5-trust = Your friend means well; she only heard it.

# 原文：老姐妹的话，您怎么办？
real-surrender-desk-e5-ask = What do you do with your friend's words?

# 原文：先放着，不想这事了
real-surrender-desk-e5-o1 = Leave it, think no more of it

# 原文：放着也行。只是心里这个结，还没解开。
real-surrender-desk-e5-o1-why = You may leave it. Only, the knot in your mind is still there.

# 原文：去听听代办怎么说
real-surrender-desk-e5-o2 = Hear what the agents say

# 原文：代办要抽钱、要证件。公司的数，一个电话就能问到。
real-surrender-desk-e5-o2-why = Agents want a share and your papers. One call to the insurer gives the figure.

# 原文：打保单电话，接着问
real-surrender-desk-e5-o3 = Ring my policy's number and ask

# 原文：正路一直开着，哪天打都行。
real-surrender-desk-e5-o3-why = The proper road is open, any day.

# 说话：旁白（旁白）
# 原文：代办要您的身份证，还要先交500元。
real-surrender-desk-e9-l1 = The agent wants your ID card, and 500 yuan first.

# 说话：旁白（旁白）
# 原文：您没给，走出来，想起了保单上的电话。
real-surrender-desk-e9-l2 = You give neither, walk out, and think of the number on your policy.

# 原文：身份证在身上，钱也没交。
real-surrender-desk-e9-money = The ID card is in your pocket, and nothing is paid.

# 说话：旁白（旁白） → 小苏（真的工作人员）
# 原文：表上第5年那一格，正是17500元。
real-surrender-desk-e6-l1 = In the table, the box for year 5 says 17500 yuan.

# 说话：小苏（真的工作人员） → 旁白（旁白）
# 原文：您别急着定。一退，生病的保障就停了。
real-surrender-desk-e6-l2 = Please don't decide in a hurry. Once cancelled, your cover for illness stops.

# 原文：退不退，都由您。
real-surrender-desk-e6-money = Cancel or keep: it is up to you.

# 原文：数对上了，您心里踏实些。
real-surrender-desk-e6-trust = The figures match, and your mind is easier.

# 原文：她劝您先想想，您呢？
real-surrender-desk-e6-ask = She asks you to think first. And you?

# 原文：“好，我跟家里商量。”
real-surrender-desk-e6-o1 = "Yes, I'll ask my family."

# 原文：账清楚了，商量起来才有底。
real-surrender-desk-e6-o1-why = With clear figures, you can talk it over well.

# 原文：“你是想留住我的钱吧？”
real-surrender-desk-e6-o2 = "You want to keep my money?"

# 原文：她把账都摆明了，退不退由您。这是该说的话。
real-surrender-desk-e6-o2-why = She laid it all open, and you decide. It is her duty to say so.

# 原文：“身份证号报给你，快办。”
real-surrender-desk-e6-o3 = "Here's my ID number, do it."

# 原文：不用报。真柜台要您本人来，当面看证件。
real-surrender-desk-e6-o3-why = No need. A real counter wants you in person, and sees the card there.

# 说话：小苏（真的工作人员）
# 原文：阿姨，这个数是合同定的，我改不了。
real-surrender-desk-e7-l1 = Auntie, the contract sets this figure. I can't change it.

# 说话：小苏（真的工作人员）
# 原文：您来柜台，我一格一格翻给您看。
real-surrender-desk-e7-l2 = Come to the counter, and I'll show you, box by box.

# 原文：她不催，也不恼。
real-surrender-desk-e7-trust = She neither hurries nor gets cross.

# 原文：她请您去柜台，怎么答？
real-surrender-desk-e7-ask = She asks you to the counter. What do you say?

# 原文：“那我去投诉你。”
real-surrender-desk-e7-o1 = "Then I'll complain of you."

# 原文：没讲清，可以投诉，这是权利。这回先看看那张表。
real-surrender-desk-e7-o1-why = If it was not made clear, you may complain. This time, see the table first.

# 原文：“行，我带着保单去。”
real-surrender-desk-e7-o2 = "Right, I'll bring my policy."

# 原文：当面看，看得最清楚。
real-surrender-desk-e7-o2-why = Face to face, you see best.

# 原文：“我走不动，你来办。”
real-surrender-desk-e7-o3 = "I can't walk. You come here."

# 原文：腿脚不便，可以请家里人陪着。这家公司要本人到场。
real-surrender-desk-e7-o3-why = If walking is hard, family can come along. This insurer wants you in person.

# 说话：小苏（真的工作人员）
# 原文：证件号，电话里一概不用说。
real-surrender-desk-e10-l1 = Your ID number never needs saying on the phone.

# 说话：小苏（真的工作人员）
# 原文：退保要您本人来，我们不上门收证件。
real-surrender-desk-e10-l2 = To cancel, you come yourself. We never collect papers at the door.

# 原文：到现在，她什么也没跟您要。
real-surrender-desk-e10-trust = So far, she has asked you for nothing.

# 原文：这话听着怎么样？
real-surrender-desk-e10-ask = How does that sound?

# 原文：推来推去，准是嫌我麻烦
real-surrender-desk-e10-o1 = She only finds me a bother

# 原文：跑这一趟，是护着您的钱。别人想冒您的名，就难了。
real-surrender-desk-e10-o1-why = This trip guards your money. Nobody else can easily use your name.

# 原文：什么都不要，经得起查
real-surrender-desk-e10-o2 = She wants nothing: she is sound

# 原文：对。不要钱、不要码、请您去当面，就放心了。
real-surrender-desk-e10-o2-why = Yes. No money, no code, and you come in person: that is reassuring.

# 原文：“柜台在哪儿？我记下。”
real-surrender-desk-e10-o3 = "Where is it? I'll note it."

# 原文：记下来，再跟保单上印的对一对。
real-surrender-desk-e10-o3-why = Note it, and compare with what is printed on the policy.

# 说话：小苏（真的工作人员）
# 原文：您有意见，我给您记上，会有人回您。
real-surrender-desk-e11-l1 = I'll note your complaint, and someone will answer you.

# 说话：小苏（真的工作人员）
# 原文：什么时候想问，打保单电话都行。
real-surrender-desk-e11-l2 = Whenever you want to ask, ring the number on your policy.

# 原文：话说重了，她还是客客气气。
real-surrender-desk-e11-trust = Your words were hard; she stays polite.

# 原文：话说到这儿，您呢？
real-surrender-desk-e11-ask = So far so good. And you?

# 原文：“那我照保单电话再问。”
real-surrender-desk-e11-o1 = "I'll ring that number and ask."

# 原文：再核一遍也好，她不会怪您。
real-surrender-desk-e11-o1-why = Check again, by all means. She won't mind.

# 原文：哼一声，挂断
real-surrender-desk-e11-o2 = "Hm!" Hang up

# 原文：心里有气，挂就挂了。气消了，路还在。
real-surrender-desk-e11-o2-why = You are upset, and may hang up. When it has passed, the road is still there.

# 原文：“我急了，姑娘别见怪。”
real-surrender-desk-e11-o3 = "I was sharp. Don't mind me."

# 原文：一句软话，两边都舒坦。
real-surrender-desk-e11-o3-why = One soft word, and both feel better.

# 说话：旁白（旁白） → 建国（家人）
# 原文：建国来吃晚饭，您把数写给他看。
real-surrender-desk-e8-l1 = Jianguo comes to supper, and you write down the figures for him.

# 说话：建国（家人） → 旁白（旁白）
# 原文：妈，留着还是退，咱们算算。
real-surrender-desk-e8-l2 = Mum, keep or cancel, let's work it out.

# 原文：退，拿17500元；留，病了有得赔。
real-surrender-desk-e8-money = Cancel: 17500 yuan. Keep: cover when ill.

# 原文：一家人坐下来，一起看那个数。
real-surrender-desk-e8-trust = The family sits down and looks at that figure.

# 原文：您想怎么定？
real-surrender-desk-e8-ask = What will you do?

# 原文：腿脚不便，叫建国替我去退
real-surrender-desk-e8-o1 = Walking is hard: send Jianguo

# 原文：省腿脚是好。这家公司要本人去，叫他陪着就行。
real-surrender-desk-e8-o1-why = It would spare your legs. But this insurer wants you in person; let him come along.

# 原文：想好了，本人去柜台退
real-surrender-desk-e8-o2 = Go and cancel it myself

# 原文：钱退进您自己的卡，清清楚楚。
real-surrender-desk-e8-o2-why = The money goes to your own card, all clear.

# 原文：先留着，病了有个靠
real-surrender-desk-e8-o3 = Keep it, in case I am ill

# 原文：留着也很好。想退，哪天都能去。
real-surrender-desk-e8-o3-why = Keeping is good, too. You can cancel any day.

# 说话：何阿姨（老人） → 旁白（旁白）
# 原文：哦，17500元，我记一下。
real-surrender-desk-h1-l1 = Oh, 17500 yuan. Let me write that down.

# 说话：旁白（旁白） → 何阿姨（老人）
# 原文：妈举着电话，笔在纸上划。
real-surrender-desk-h1-l2 = Mum holds the phone, and her pen moves on the paper.

# 原文：30000元都在妈的保单里。
real-surrender-desk-h1-money = All 30000 yuan are in Mum's policy.

# 原文：妈一个人过惯了，事事自己拿主意。
real-surrender-desk-h1-trust = Mum is used to living alone and deciding herself.

# 原文：您一听“退保”，先怎么做？
real-surrender-desk-h1-ask = You hear "cancel". What do you do first?

# 原文：坐下来，先听三句
real-surrender-desk-h1-o1 = Sit down and listen a little

# 原文：听清了再说话，才不会帮了倒忙。
real-surrender-desk-h1-o1-why = Listen before you speak, and you are a real help.

# 原文：抢过电话：“骗子！”
real-surrender-desk-h1-o2 = Grab the phone: "Swindler!"

# 原文：防着是好心。可您还没听清，这电话是妈自己等来的。
real-surrender-desk-h1-o2-why = You mean to guard her. But you haven't listened: Mum was waiting for this call.

# 原文：轻声问：“妈，谁呀？”
real-surrender-desk-h1-o3 = Softly: "Mum, who is it?"

# 原文：问一声，妈就把前因后果告诉您了。
real-surrender-desk-h1-o3-why = Ask, and Mum tells you how it all came about.

# 说话：旁白（旁白） → 何阿姨（老人）
# 原文：电话断了，纸上的数只写了一半。
real-surrender-desk-h2-l1 = The call is cut off. On the paper, half a figure.

# 说话：何阿姨（老人） → 旁白（旁白）
# 原文：是我昨天打去问的！人家好好说话。
real-surrender-desk-h2-l2 = I rang them yesterday myself! She was perfectly polite.

# 原文：妈又生气，又难堪。
real-surrender-desk-h2-trust = Mum is cross, and ashamed before the caller.

# 原文：怎么补这一下？
real-surrender-desk-h2-ask = How do you put it right?

# 原文：“骂错也比上当强。”
real-surrender-desk-h2-o1 = "Better rude than cheated."

# 原文：小心没有错，骂人用不着。真假查一查就知道。
real-surrender-desk-h2-o1-why = Care is always good, but it needs no rudeness. A check shows what is true.

# 原文：“往后电话都归我接。”
real-surrender-desk-h2-o2 = "I answer all calls from now on."

# 原文：电话是妈的。都归您接，她自己就不会判了。
real-surrender-desk-h2-o2-why = The phone is Mum's. If you take every call, she can't learn to judge.

# 原文：“妈，我急了。咱打回去？”
real-surrender-desk-h2-o3 = "I was hasty. Ring back, Mum?"

# 原文：认一句急，再一起核实，两样都补上了。
real-surrender-desk-h2-o3-why = You own up, and check together: both are put right.

# 说话：何阿姨（老人）
# 原文：保险公司的小苏。我昨天打去问的。
real-surrender-desk-h3-l1 = Young Su, from the insurer. I rang them yesterday.

# 原文：妈说得明明白白。
real-surrender-desk-h3-trust = Mum says it quite clearly.

# 原文：妈说是她先问的，您怎么想？
real-surrender-desk-h3-ask = Mum says she asked first. What do you think?

# 原文：妈上了年纪，准是记岔了
real-surrender-desk-h3-o1 = At her age, she has mixed it up

# 原文：先信妈的话，再去核实。疑心别先冲着她。
real-surrender-desk-h3-o1-why = Believe Mum first, then check. Don't aim your doubts at her.

# 原文：听听那边要什么
real-surrender-desk-h3-o2 = Hear what the caller wants

# 原文：分真假，就看要不要钱、要不要码。
real-surrender-desk-h3-o2-why = True or false: see if they want money or a code.

# 原文：“妈，咱打回去核一核？”
real-surrender-desk-h3-o3 = "Mum, shall we ring and check?"

# 原文：不伤她，也不冤枉人家。
real-surrender-desk-h3-o3-why = It hurts nobody, and wrongs nobody.

# 说话：小苏（真的工作人员）
# 原文：证件号，电话里不用报。
real-surrender-desk-h4-l1 = Your ID number? Not on the phone, please.

# 说话：小苏（真的工作人员）
# 原文：您想好了，带着保单来柜台就行。
real-surrender-desk-h4-l2 = When you have thought it over, just bring your policy to the counter.

# 原文：她没提一句要钱的话。
real-surrender-desk-h4-money = Not a word from her about money.

# 原文：听了这几句，您怎么想？
real-surrender-desk-h4-ask = What do you make of that?

# 原文：越客气越可疑
real-surrender-desk-h4-o1 = So polite: suspicious

# 原文：客气不是凭据，凶也不是。看她要不要东西。
real-surrender-desk-h4-o1-why = Polite proves nothing, nor does rude. See what she wants.

# 原文：什么都没要，先核一核
real-surrender-desk-h4-o2 = She wants nothing: check first

# 原文：听着像真的，再打回去，就踏实了。
real-surrender-desk-h4-o2-why = It sounds true. Ring back as well, and your mind is at rest.

# 原文：“妈，亏一万多，别退！”
real-surrender-desk-h4-o3 = "Mum, you'd lose so much! No!"

# 原文：心疼妈的钱。可她为什么想退，您还没问。
real-surrender-desk-h4-o3-why = You feel for her money. But why she wants to cancel, you haven't asked.

# 说话：何阿姨（老人） → 旁白（旁白）
# 原文：那我的事，还问不问了？
real-surrender-desk-h5-l1 = So may I ask about it, or may I not?

# 说话：旁白（旁白） → 何阿姨（老人）
# 原文：妈把写着数的纸揉成了一团。
real-surrender-desk-h5-l2 = Mum crumples the paper with the figures.

# 原文：妈觉得，您不信她会办事。
real-surrender-desk-h5-trust = Mum feels you don't trust her with her own affairs.

# 原文：还来得及，您怎么说？
real-surrender-desk-h5-ask = It is not too late. What do you say?

# 原文：把纸展平：“接着问。”
real-surrender-desk-h5-o1 = Smooth it: "Do go on asking."

# 原文：一张纸展平了，妈的眉头也平了。
real-surrender-desk-h5-o1-why = The paper is smooth again, and so is Mum's brow.

# 原文：“问什么，不退了。”
real-surrender-desk-h5-o2 = "Don't ask. Don't cancel."

# 原文：您是怕她吃亏。可保单是妈的，这句该由她说。
real-surrender-desk-h5-o2-why = You fear a loss for her. But it is Mum's policy, and hers to say.

# 原文：背着妈，自己去问
real-surrender-desk-h5-o3 = Ask them without telling Mum

# 原文：您想替她省心。叫上她，她才知道您不是防着她。
real-surrender-desk-h5-o3-why = You want to spare her. With her there, she knows it is not against her.

# 说话：旁白（旁白） → 小苏（真的工作人员）、何阿姨（老人）
# 原文：妈念保单上的号码，您来按，通了。
real-surrender-desk-h6-l1 = Mum reads the number on the policy, you dial, and it rings.

# 说话：小苏（真的工作人员） → 旁白（旁白）、何阿姨（老人）
# 原文：核一下是应该的，何阿姨。
real-surrender-desk-h6-l2 = Quite right to check, Auntie He.

# 说话：何阿姨（老人） → 旁白（旁白）、小苏（真的工作人员）
# 原文：建国，那你说，退不退好？
real-surrender-desk-h6-l3 = Jianguo, what do you say: cancel or keep?

# 原文：来电是真的，妈松了口气。
real-surrender-desk-h6-trust = The call was real, and Mum is relieved.

# 原文：妈问您，您怎么答？
real-surrender-desk-h6-ask = Mum asks you. What do you answer?

# 原文：“妈，您为什么想退呀？”
real-surrender-desk-h6-o1 = "Why do you want to cancel?"

# 原文：先听她的心思，再算她的账。
real-surrender-desk-h6-o1-why = First her reasons, then her sums.

# 原文：“当然别退，亏死了。”
real-surrender-desk-h6-o2 = "Keep it, of course. Such a loss!"

# 原文：亏多少要看清。主意是妈的，您帮着算就好。
real-surrender-desk-h6-o2-why = See the loss clearly. But Mum decides; you help with the sums.

# 原文：“咱把那张表翻出来。”
real-surrender-desk-h6-o3 = "Let's find that table."

# 原文：对着表说话，谁也不用争。
real-surrender-desk-h6-o3-why = With the table before you, nobody needs to argue.

# 说话：何阿姨（老人）
# 原文：你一张嘴，就替我定了。
real-surrender-desk-h7-l1 = You open your mouth, and it's decided for me.

# 原文：妈不是气亏钱，是气没人听她说。
real-surrender-desk-h7-trust = It isn't the loss; nobody let her speak.

# 原文：怎么把主意还给妈？
real-surrender-desk-h7-ask = How do you give it back to her?

# 原文：“那您自己看着办。”
real-surrender-desk-h7-o1 = "Then do as you please."

# 原文：撒手不管，妈更没底。她要的是有人听她说完。
real-surrender-desk-h7-o1-why = Left alone, Mum is less sure still. She wants someone to hear her out.

# 原文：“妈，您先说说想法。”
real-surrender-desk-h7-o2 = "Mum, tell me what you think."

# 原文：一句话，主意就回到妈手里了。
real-surrender-desk-h7-o2-why = A few words, and the say is Mum's again.

# 原文：“我是怕您吃亏嘛。”
real-surrender-desk-h7-o3 = "I was afraid you'd lose by it."

# 原文：真心话，妈听得出来。她叹口气，还是跟您说了。
real-surrender-desk-h7-o3-why = Mum hears that you mean it. She sighs, and tells you all the same.

# 说话：何阿姨（老人） → 旁白（旁白）
# 原文：孙子要办喜事，我想给他添一点。
real-surrender-desk-h8-l1 = My grandson is getting married, and I'd like to give him something.

# 说话：旁白（旁白） → 何阿姨（老人）
# 原文：妈说着，从柜子里拿出一块红布。
real-surrender-desk-h8-l2 = So saying, Mum takes a red cloth from the cupboard.

# 原文：退，拿17500元；留，病了有得赔。
real-surrender-desk-h8-money = Cancel: 17500 yuan. Keep: cover when ill.

# 原文：原来是这样，您怎么说？
real-surrender-desk-h8-ask = So that is it. What do you say?

# 原文：“您的心意，他都记着。”
real-surrender-desk-h8-o1 = "He'll never forget it, Mum."

# 原文：先收下心意，账才好往下算。
real-surrender-desk-h8-o1-why = Take in her kindness first, then do the sums.

# 原文：“这钱我出，您别管。”
real-surrender-desk-h8-o2 = "I'll pay it. Leave it to me."

# 原文：是孝顺。可奶奶想给的是自己的一份，替不得。
real-surrender-desk-h8-o2-why = A good son. But Granny's own gift nobody else can give.

# 原文：“咱算算，怎样都行。”
real-surrender-desk-h8-o3 = "Let's do sums. Both ways are fine."

# 原文：留有留的好，退有退的用。算清了再定。
real-surrender-desk-h8-o3-why = Keeping has its use, and so has cancelling. Sums first, then decide.

# 说话：小苏（真的工作人员） → 何阿姨（老人）
# 原文：要退，本人带身份证、保单和卡来。
real-surrender-desk-h9-l1 = To cancel, please come yourself, with ID card, policy and bank card.

# 说话：何阿姨（老人） → 小苏（真的工作人员）
# 原文：我想去柜台看看那张表。
real-surrender-desk-h9-l2 = I'd like to come to the counter and see that table.

# 原文：妈这回说话，底气足了。
real-surrender-desk-h9-trust = This time Mum speaks with confidence.

# 原文：您怎么帮？
real-surrender-desk-h9-ask = How do you help?

# 原文：“我去就行，您歇着。”
real-surrender-desk-h9-o1 = "I'll go, you have a rest."

# 原文：疼妈的腿脚。柜台说了要本人去，您陪着就好。
real-surrender-desk-h9-o1-why = You spare her legs. They want her in person; just go along.

# 原文：“不急，多算两天再去？”
real-surrender-desk-h9-o2 = "No hurry. Go over it two days?"

# 原文：真柜台不催人。妈想了想，说也好。
real-surrender-desk-h9-o2-why = A real counter does not rush. Mum thinks, and says that will do.

# 原文：陪她去，她问，您听
real-surrender-desk-h9-o3 = Go along: she asks, I listen

# 原文：她来说话，您来壮胆，正合适。
real-surrender-desk-h9-o3-why = She speaks, you give her heart. Just right.

# 说话：小苏（真的工作人员）
# 原文：何阿姨，我是保险公司柜台的小苏。
real-surrender-desk-o1-l1 = Auntie He, this is Young Su from the insurer's counter.

# 说话：小苏（真的工作人员）
# 原文：您昨天打来问退保，数算出来了。
real-surrender-desk-o1-l2 = You rang yesterday about cancelling. I have the figures now.

# 原文：头一句，先想哪一样？
real-surrender-desk-o1-ask = First words. What do you think of first?

# 原文：说退保，准是骗子
real-surrender-desk-o1-o1 = "Cancelling": it's a swindler

# 原文：退保是正经事，公司也办。看她后头要什么。
real-surrender-desk-o1-o1-why = Cancelling is a proper matter; insurers do it. See what she wants next.

# 原文：昨天是不是她先问的
real-surrender-desk-o1-o2 = Did Auntie He really ask first?

# 原文：自己先问的，来回话就有来由。
real-surrender-desk-o1-o2-why = If you asked first, an answer has good reason.

# 原文：听声音，像不像一个好人
real-surrender-desk-o1-o3 = Does she sound like a good soul?

# 原文：声音听不出好坏。看来由，看她要什么。
real-surrender-desk-o1-o3-why = A voice does not show it. See the reason, and what she wants.

# 说话：何阿姨（老人）
# 原文：是啊，昨天上午我打去问的。
real-surrender-desk-o3-l1 = Yes, I rang yesterday morning.

# 原文：这句话，说明什么？
real-surrender-desk-o3-ask = What does this tell you?

# 原文：什么也说明不了
real-surrender-desk-o3-o1 = It tells me nothing

# 原文：能说明一半：是她先开的口。另一半，往后听。
real-surrender-desk-o3-o1-why = It tells you half: she asked first. For the other half, listen on.

# 原文：有来由，可以接着听
real-surrender-desk-o3-o2 = There is a reason; listen on

# 原文：有来由就听下去，钱不动就是了。
real-surrender-desk-o3-o2-why = With a reason, listen on. Only leave the money where it is.

# 原文：肯定是真的了
real-surrender-desk-o3-o3 = So it must be true

# 原文：也别这么快。骗子碰巧撞上的也有，再听听她要什么。
real-surrender-desk-o3-o3-why = Not so fast. A swindler may hit it by chance. Hear what she wants.

# 说话：小苏（真的工作人员） → 何阿姨（老人）
# 原文：您交了30000元，今天退，拿回17500元。
real-surrender-desk-o2-l1 = You paid 30000 yuan. Cancel today, and you get 17500 yuan.

# 说话：何阿姨（老人） → 小苏（真的工作人员）
# 原文：哎哟，少了这么多！
real-surrender-desk-o2-l2 = Oh dear, so much less!

# 原文：钱还在保单里。
real-surrender-desk-o2-money = The money is in the policy.

# 原文：猜猜小苏下一句。
real-surrender-desk-o2-ask = Guess Young Su's next words.

# 原文：“今天不退就没了。”
real-surrender-desk-o2-o1 = "Today, or it's gone."

# 原文：催人的话，是骗子爱说的。听听她是不是。
real-surrender-desk-o2-o1-why = Swindlers like to rush. Hear if she does.

# 原文：“交500元，我帮您全退回来。”
real-surrender-desk-o2-o2 = "500 yuan, and I get you it all."

# 原文：先收钱，是骗子的路数。听听她是不是。
real-surrender-desk-o2-o2-why = Money first is the swindler's way. Hear if it is hers.

# 原文：“少在哪儿，表上都有。”
real-surrender-desk-o2-o3 = "The table shows what is missing."

# 原文：数目有纸可对，说话才有底。
real-surrender-desk-o2-o3-why = Figures that can be checked on paper stand firm.

# 说话：小苏（真的工作人员）
# 原文：少在哪儿，合同里那张表都写着。
real-surrender-desk-o4-l1 = What is missing is all in the table in your contract.

# 说话：小苏（真的工作人员）
# 原文：您别急着定，先跟家里想想。
real-surrender-desk-o4-l2 = Please don't decide in a hurry. Think it over at home first.

# 原文：她不催。
real-surrender-desk-o4-trust = She does not hurry anyone.

# 原文：她劝人先想想，图什么？
real-surrender-desk-o4-ask = Why does she ask her to think first?

# 原文：把账说明，由您定
real-surrender-desk-o4-o1 = To be clear, and let her decide

# 原文：肯让人想的，不怕人想明白。
real-surrender-desk-o4-o1-why = Whoever lets you think does not fear your thinking.

# 原文：先稳住，后头再骗
real-surrender-desk-o4-o2 = To calm her, and cheat later

# 原文：提防是好的。那就数一数，她要过什么。
real-surrender-desk-o4-o2-why = Good to be on guard. Then count: what has she asked for?

# 原文：舍不得客户走
real-surrender-desk-o4-o3 = She hates to lose a customer

# 原文：也许有一点。可她没拦着，账也摊在桌上。
real-surrender-desk-o4-o3-why = A little, perhaps. But she does not stop her, and all is on the table.

# 说话：旁白（旁白）
# 原文：您心里数了数，从头到现在。
real-surrender-desk-o6-l1 = You count in your head, from the start until now.

# 说话：旁白（旁白）
# 原文：她报了数，指了表，劝人别急。
real-surrender-desk-o6-l2 = She gave a figure, named the table, and said not to hurry.

# 原文：到现在，她要过什么？
real-surrender-desk-o6-ask = So far, what has she asked for?

# 原文：要了点时间
real-surrender-desk-o6-o1 = For a little time

# 原文：接个电话，总要点时间。要紧的是没要钱、没要码。
real-surrender-desk-o6-o1-why = A call takes time. What matters: no money, no code.

# 原文：什么也没要
real-surrender-desk-o6-o2 = For nothing

# 原文：不要钱、不要码、不要证件，这就看得出来。
real-surrender-desk-o6-o2-why = No money, no code, no papers: that tells you a lot.

# 说话：何阿姨（老人）
# 原文：那我把身份证号报给你？
real-surrender-desk-o5-l1 = Shall I give you my ID number, then?

# 原文：证件在抽屉里。
real-surrender-desk-o5-money = The ID card is in the drawer.

# 原文：猜猜她怎么答。
real-surrender-desk-o5-ask = Guess her answer.

# 原文：“报吧，我替您办。”
real-surrender-desk-o5-o1 = "Yes, and I'll do it for you."

# 原文：要是这么答，就得停一停了。听她怎么说。
real-surrender-desk-o5-o1-why = At such an answer, stop a moment. Hear what she says.

# 原文：“不用，您本人带来。”
real-surrender-desk-o5-o2 = "No, bring the card yourself."

# 原文：真柜台要本人、看原件，不在电话里收。
real-surrender-desk-o5-o2-why = A real counter wants you and the card, not a number by phone.

# 原文：“发张照片也行。”
real-surrender-desk-o5-o3 = "A photo of it will do."

# 原文：要证件照片的，先停一停。听她怎么说。
real-surrender-desk-o5-o3-why = Whoever wants a photo of it: stop a moment. Hear what she says.

# 说话：小苏（真的工作人员） → 旁白（旁白）
# 原文：不用报。您本人带身份证和保单来柜台。
real-surrender-desk-o7-l1 = No need. Please come to the counter yourself, with ID card and policy.

# 说话：旁白（旁白） → 小苏（真的工作人员）
# 原文：何阿姨心里，还有一点打鼓。
real-surrender-desk-o7-l2 = Auntie He's heart still beats a little.

# 原文：她怎么核实最稳？
real-surrender-desk-o7-ask = What is the safest way to check?

# 原文：问小苏的工号，就信
real-surrender-desk-o7-o1 = Ask for Su's staff number

# 原文：工号是她自己报的。还得从另一头问一问。
real-surrender-desk-o7-o1-why = The number comes from her. Ask from the other end, too.

# 原文：照保单电话打回去
real-surrender-desk-o7-o2 = Ring the number on the policy

# 原文：号码自己找，接的人自然是公司。
real-surrender-desk-o7-o2-why = Your own number leads to the insurer.

# 原文：挂了，再也不理
real-surrender-desk-o7-o3 = Hang up, and leave it for good

# 原文：防着没有坏处。只是该问的数，也丢下了。
real-surrender-desk-o7-o3-why = Care does no harm. Only, the figure she wanted is lost, too.

# 说话：小苏（真的工作人员）
# 原文：工号您记着。再打保单电话，一问便知。
real-surrender-desk-o9-l1 = Do note my staff number. Then ring your policy's number and ask.

# 原文：她请人去查她。
real-surrender-desk-o9-trust = She invites a check on herself.

# 原文：肯让人查，说明什么？
real-surrender-desk-o9-ask = She lets herself be checked. So?

# 原文：她经得起查
real-surrender-desk-o9-o1 = She would stand the check

# 原文：光说不算，真去查一遍，心就落了地。
real-surrender-desk-o9-o1-why = Words are not enough; do check, and it is settled.

# 原文：只是客气话
real-surrender-desk-o9-o2 = It is only politeness

# 原文：是不是客气，打一个电话就知道。
real-surrender-desk-o9-o2-why = Politeness or not, one call will tell.

# 说话：旁白（旁白）
# 原文：何阿姨挂了。到了晚上，她还惦记那个数。
real-surrender-desk-o10-l1 = Auntie He hung up. In the evening, she still thinks of that figure.

# 原文：您会跟她说哪句？
real-surrender-desk-o10-ask = What do you say to her?

# 原文：“你呀，太多心了。”
real-surrender-desk-o10-o1 = "You worry too much."

# 原文：多心不是毛病，核一核就好。
real-surrender-desk-o10-o1-why = To wonder is no fault. A check settles it.

# 原文：“算了，别退了。”
real-surrender-desk-o10-o2 = "Forget it, don't cancel."

# 原文：算了也行。可她想知道的，还是没知道。
real-surrender-desk-o10-o2-why = You may leave it. But what she wanted to know, she still doesn't.

# 原文：“不怪你，明天打去问。”
real-surrender-desk-o10-o3 = "Never mind, ring tomorrow."

# 原文：挂错了不打紧，打回去就接上了。
real-surrender-desk-o10-o3-why = Hanging up did no harm. Ring back, and go on from there.

# 说话：旁白（旁白）
# 原文：何阿姨照保单电话打过去，小苏真在柜台。
real-surrender-desk-o8-l1 = Auntie He rings the number on her policy. Young Su is at the counter indeed.

# 说话：旁白（旁白）
# 原文：17500元，和表上那一格也一样。
real-surrender-desk-o8-l2 = 17500 yuan: the same as in the table.

# 原文：核实过了，是真的。
real-surrender-desk-o8-trust = It is checked, and true.

# 原文：最能说明是真的，是哪样？
real-surrender-desk-o8-ask = What shows best that it is true?

# 原文：她一张口，就叫得出姓名
real-surrender-desk-o8-o1 = She knew the name at once

# 原文：姓名骗子也能打听到。自己打回去，才算数。
real-surrender-desk-o8-o1-why = Swindlers find out names, too. Your own call back counts.

# 原文：她说话和气
real-surrender-desk-o8-o2 = She speaks kindly

# 原文：和气不和气，都不算凭据。
real-surrender-desk-o8-o2-why = Kindly or not, it proves nothing.

# 原文：自己打回去，对上了
real-surrender-desk-o8-o3 = She rang back, and it matched

# 原文：号码是保单上的，数是合同里的，两头都合上了。
real-surrender-desk-o8-o3-why = The number from the policy, the sum from the contract: both agree.

# 说话：何阿姨（老人）
# 原文：那我接下来，怎么办好？
real-surrender-desk-o11-l1 = And what should I do now?

# 原文：您怎么劝她？
real-surrender-desk-o11-ask = What do you advise her?

# 原文：“先跟建国算一算。”
real-surrender-desk-o11-o1 = "Do the sums with Jianguo."

# 原文：家里人一起算，留还是退，都看得清。
real-surrender-desk-o11-o1-why = With the family, keep or cancel becomes clear.

# 原文：“要不，再找代办问一问？”
real-surrender-desk-o11-o2 = "Why not ask an agent, too?"

# 原文：公司说清了，用不着代办。代办要抽走一截。
real-surrender-desk-o11-o2-why = The insurer has made it clear. An agent would only take a share.

# 原文：“想退，就自己去柜台。”
real-surrender-desk-o11-o3 = "To cancel, go there yourself."

# 原文：本人去，钱进自己的卡，没人经手。
real-surrender-desk-o11-o3-why = You go, it reaches your own card, and no other hands.

# 原文：建国陪着，何阿姨自己去了柜台，对着那张表办了退保。后来17500元到了她的卡上。小苏送到门口，说慢走。
real-surrender-desk-desk-text = With Jianguo beside her, Auntie He went to the counter herself, looked at that table, and cancelled. Later 17500 yuan reached her card. Young Su saw them to the door.

# 原文：一家人算了算，保单先留着。何阿姨把17500元写在封面上，心里亮堂，又哼起了越剧。
real-surrender-desk-kept-text = The family did the sums, and the policy stays for now. Auntie He wrote 17500 yuan on the cover. Her mind is clear, and she hums her opera again.

# 原文：您挂了。小苏不往心里去，她天天接这样的电话。保单好好的，话还可以接着问。
real-surrender-desk-hung-up-text = You hung up. Young Su does not mind, it happens every day. The policy is safe, and you can go on asking.

# 原文：翻出保单，照上面的电话打回去。
real-surrender-desk-hung-up-i1 = Find the policy, and ring the number on it.

# 原文：说一声：昨天那个数，请再跟我讲讲。
real-surrender-desk-hung-up-i2 = Say: yesterday's figure, please tell me once more.

# 原文：把数写下来，和合同里那张表对一对。
real-surrender-desk-hung-up-i3 = Write it down, and compare it with the table in the contract.

# 原文：没讲清的，请她再讲，或者去柜台看。
real-surrender-desk-hung-up-i4 = If something is not clear, ask again, or see it at the counter.

# 原文：来电是真的，一挂，要问的也搁下了。小心一点没什么不好，现在接上就行。
real-surrender-desk-unasked-text = The call was real. Hung up, the question was left, too. A little care does no harm; just go on now.

# 原文：照保单上的电话，自己打过去。
real-surrender-desk-unasked-i1 = Ring the number on the policy yourself.

# 原文：问两句：今天退，拿多少？退了还保不保？
real-surrender-desk-unasked-i2 = Ask: how much if I cancel today? And the cover?

# 原文：跟家里人算一算，再定留还是退。
real-surrender-desk-unasked-i3 = Do the sums with the family, then keep or cancel.

# 原文：您是怕妈上当，这份心妈懂。只是来电是真的，妈要问的事被搁下了。补一补，很容易。
real-surrender-desk-not-asked-text = You feared that Mum would be cheated, and she knows it. Only, the call was real, and her question was left. It is easy to mend.

# 原文：跟妈说一句：“刚才是我急了。”
real-surrender-desk-not-asked-i1 = Say to Mum: "I was hasty just now."

# 原文：把保单找出来，妈念号码，您来按。
real-surrender-desk-not-asked-i2 = Find the policy: Mum reads the number, you dial.

# 原文：核实了就听人家讲，讲完对一对表。
real-surrender-desk-not-asked-i3 = Once checked, hear them out, and compare with the table.

# 原文：退不退，听妈说完想法，您帮着算账。
real-surrender-desk-not-asked-i4 = Cancel or keep: hear Mum's reasons, and help with the sums.

## cases/policy-sales.toml

# 原文：卖保险、卖理财
topic-policy-sales-name = Selling policies and investments

# 原文：办公室里的好产品
in-the-managers-office-title = A good thing, in the office

# 原文：宁奶奶80多岁，一个人住。钱放在哪儿，她从来不用想，这家银行她来了好多年。理财经理小石见了面，总是先扶她坐下。
# 小石请她到办公室坐：“这是我们银行内部的，利息比存款高，保本。”说着用自己的电脑，三两下就替她办好了。
# 第二年，收她钱的那家公司倒了。宁奶奶拿着单子去柜台，柜台的人看了又看：“奶奶，这个不是我们行卖的。”
# 亏掉的是99万元。她在大厅里一直坐到关门，把单子叠了又叠。
in-the-managers-office-story =
    Granny Ning was over 80, and lived alone. Where to keep her money she never had to ask. She had come to this bank for years. Young Shi, the adviser there, always helped her to a chair first.
    One day Young Shi asked her into the office. "This one is only for our own customers. It earns more than a deposit, and your money is safe." A few clicks on Young Shi's own computer, and it was done.
    The next year the company behind it failed. Granny Ning took her paper to the counter. The teller looked at it again and again. "Granny, this is not something our bank sold."
    990,000 yuan were lost. She sat in the hall until closing time, folding the paper smaller and smaller.

# 原文：她打了官司。法院说，事情出在银行里头，银行没管好自己的人，要赔她39万多元。小石一辈子不许再干这一行。
in-the-managers-office-ending = She went to court. It had happened inside the bank, said the judges, and the bank had not watched its own staff. It had to pay her over 390,000 yuan. Young Shi may never work in banking again.

# 原文：问柜台：这是你们行卖的吗？请他写下来，盖章。
in-the-managers-office-you1 = Ask at the counter: does your bank sell this? Have it written and stamped.

# 原文：办公室里谈的，到柜台找另一个人再问一遍。
in-the-managers-office-you2 = Offered in an office? Ask someone else, at the counter.

# 原文：转账前看看钱进谁的户头，不是银行就先停下。
in-the-managers-office-you3 = Before you pay, see whose account it is. Not the bank's? Stop.

# 原文：根据上海金融法院公布的一起银行“飞单”案例、新浪财经2025年11月21日报道整理，人名和细节改过
in-the-managers-office-source = Based on a case published by the Shanghai Financial Court, of bank staff selling outside products, in Sina Finance, 21 November 2025; names and details changed

# 原文：抽屉里的硬壳本
fourteenth-day-title = The stiff book in the drawer

# 原文：存折没拿回来，换回一个硬壳本子。经理跟68岁的鲍阿姨说，这也是存，利息高，随时能取。她把本子搁进了抽屉。
# 隔了两个礼拜，女儿来包饺子，翻抽屉找秤。“妈，您什么时候买的保险？一年5万元，要交五年呢。”
# 鲍阿姨手里的饺子皮掉在案板上。女儿没埋怨，戴上眼镜找日子。从签收那天数到今天，第十四天。
# 本子里有一行小字：签收以后十五天内，可以退。饺子先不煮了，母女俩照本子上的号码打了过去。
fourteenth-day-story =
    She did not get her bank book back, but a stiff new book instead. It was a deposit too, the manager told Mrs Bao, 68. High interest, and she could take it out any time. She put the book in a drawer.
    Two weeks later her daughter came to make dumplings, and looked in the drawer for the scales. "Mum, when did you buy insurance? 50,000 yuan a year, for five years!"
    The dumpling skin fell from Mrs Bao's hand. Her daughter spoke no word of blame. She put on her glasses, and counted from the day it was signed for. Today was day fourteen.
    In small print the book said: within fifteen days, you may cancel. The dumplings had to wait. Mother and daughter rang the number in the book.

# 原文：第二天一早去办，扣掉10元工本费，退回49990元。鲍阿姨改存了定期，单子拿在手里看了三遍。那顿饺子，是第二天中午吃的。
fourteenth-day-ending = Early next day they went to cancel. 10 yuan were kept for the paper, and 49,990 yuan came back. Mrs Bao put them on fixed deposit, and read the slip three times. They ate the dumplings that noon.

# 原文：拿回家的本子，当晚翻开，找“犹豫期”三个字。
fourteenth-day-you1 = A book to take home? Open it that evening, and find "cooling-off period".

# 原文：签收那天写在封面上，多少天能退，看合同。
fourteenth-day-you2 = Write on the cover which day you signed for it. How many days? See the contract.

# 原文：想退，照保单上的电话打，自己去办。
fourteenth-day-you3 = Want to cancel? Ring the number on the policy, and go yourself.

# 原文：人和事是编的，按长期人身险合同里常见的犹豫期写成；天数、扣不扣工本费，以自家合同为准
fourteenth-day-source = People and events are made up, after the cooling-off period usual in long-term personal insurance; for days and paper charge, your own contract counts

# 原文：打回去的电话
return-call-title = Ringing back

# 原文：座机响的时候，游师傅正在喂鸟。那头是个女声：“您好，保险公司回访，占您三分钟，有录音。”
# 游师傅先起了疑：“你怎么知道我买了保险？”“您上礼拜签的。不放心，您可以挂了，照保单上的号码打回来。”
# 他还真挂了，找出保单打过去。那头一查，是有这回事，替他转给了原来那位。前两个问题都好答。第三个是：“提前退会有损失，业务员跟您讲明白了吗？”
# 业务员嘱咐过，问什么都说“是”。游师傅看了看鸟，说：“这一条，没讲明白。”
return-call-story =
    Mr You was feeding his bird when the telephone rang. "Hello," said a woman, "this is your insurer, calling after the sale. It takes three minutes, and is recorded."
    He had his doubts. "How do you know that I bought insurance?" "You signed last week. If you're not sure, hang up, and ring us on the number in your policy."
    So he did hang up, found his policy and rang. Yes, they had called, and they put him through to her. The first two questions were easy. The third was: "If you cancel early, you lose money. Did the salesman make that clear?"
    Say yes to everything, the salesman had told him. Mr You looked at his bird. "No," he said, "that was not made clear."

# 原文：那头也不怪他，从头讲了一遍，第三年退能拿回多少，报了个准数。游师傅想了一晚，这份还用得着，留下了。这一回，他心里有底。
return-call-ending = She did not mind. She went through it from the start, and named the exact sum for the third year. Mr You slept on it. He needed this policy, so he kept it. Now he knows where he stands.

# 原文：回访是真有的，不放心就照保单上的号打回去。
return-call-you1 = Calls after a sale are real. Not sure? Ring back on the policy's number.

# 原文：哪一条没讲清，就说“没讲清”，请她从头讲。
return-call-you2 = Not clear? Say "that was not clear", and have it told from the start.

# 原文：问一句：第三年退能拿回多少？记在保单封面上。
return-call-you3 = Ask: if I cancel in the third year, what comes back? Note it on the cover.

# 原文：人和事是编的，按《保险销售行为管理办法》里售后回访的规定写成（2024年3月1日起施行）
return-call-source = People and events are made up, after the rules on calls after a sale in the Administrative Measures for Insurance Sales Conduct (in force since 1 March 2024)

## cases/surrender-agents.toml

# 原文：代理退保
topic-surrender-agents-name = Cancelling by agents

# 原文：手续费降到一成
fee-down-to-a-tenth-title = The fee came down to a tenth

# 原文：短视频里的“律所”，人人穿西装，桌上摆着天平。72岁的屠大爷看了好几晚。说是能退回九成保费，手续费收两成。
# 他嫌贵。那头痛快，降到一成，只是要先付。屠大爷分三回，转了4000元。
# 事情没有动静，电话越来越难打。他在台灯底下算了一遍：就算自己去退，也亏不了这么多。
# 天一亮，他去了保险公司。话才说到一半，柜台里的人就放下了笔：“大爷，您这不是退保，您是碰上骗子了。咱们先报警。”
fee-down-to-a-tenth-story =
    In the short videos of the "law firm" all wore suits, and scales stood on the desk. Mr Tu, 72, watched them for several evenings. Nine yuan in ten would come back, they said. Their fee was two in ten.
    Too dear, said Mr Tu. Gladly they came down to one in ten, only it had to be paid first. In three goes, he sent 4,000 yuan.
    Nothing happened, and their phone was harder and harder to reach. Under his lamp he did the sum. Even if he cancelled it himself, he would not lose as much.
    At daybreak he went to the insurer. He was half-way through when the clerk put down her pen. "Sir, this is no cancelling. You've met swindlers. Let's ring the police first."

# 原文：保险公司的人陪着他报了警，又告诉了监管部门，4000元都追了回来。保单还退不退，屠大爷说，我跟老伴再商量商量。
fee-down-to-a-tenth-ending = Someone from the insurer went with him to the police, and told the regulator too. All 4,000 yuan came back. And the policy? "I'll talk it over with my wife," says Mr Tu.

# 原文：想退保，先打保单上的电话，问能拿回多少。
fee-down-to-a-tenth-you1 = Want to cancel? Ring the policy's number, and ask what comes back.

# 原文：手续费再低也不付，退保自己办，不收代办费。
fee-down-to-a-tenth-you2 = However low the fee, don't pay. Cancel it yourself: no agent's fee.

# 原文：钱转出去了，带上转账记录，去派出所报案。
fee-down-to-a-tenth-you3 = Money sent already? Take the payment record to the police.

# 原文：根据福建漳州2025年7月的一起代理退保案例（保险公司公布，福建消费网站刊登）整理，人名和细节改过
fee-down-to-a-tenth-source = Based on an agent case of July 2025 in Zhangzhou, Fujian (published by the insurer, carried by Fujian's consumer website); names and details changed

# 原文：改过的一句话
recording-played-back-title = One line, altered

# 原文：老路和业务员的聊天记录，有一句给改过了，改成了“保底有5%”。改的办法，是“维权机构”教他的。为这个，他付了2000元。
# 老路的保单一年交12000元，交了三年。机构说能全退，又嘱咐他：公司来电话，一概别接，我们去谈。
# 公司打了好几回，老路到底接了一回。那头没有跟他争，只说：“路先生，您听听当年的录音。”
# 录音里是他自己的声音：“我晓得，分红说不准。”老路请他又放了一遍。
recording-played-back-story =
    In the chat record one line had been altered. It now said "5% at the very least". A "rights agency" had shown Mr Lu how to alter it. For that he paid them 2,000 yuan.
    His policy cost 12,000 yuan a year, and he had paid for three years. All of it would come back, said the agency. If the insurer rings, don't answer; we do the talking.
    The insurer rang many times, and once he did pick up. They did not argue with him. "Mr Lu," said the voice, "please listen to the recording from that day."
    It was his own voice: "I know, the bonus is not certain." Mr Lu asked to hear it once more.

# 原文：当天他就停了委托，也不退了。2000元没能要回来，条子上早写好了不退。保单留下了，往后公司的电话，他接。
recording-played-back-ending = That same day he called off the agency, and kept his policy. The 2,000 yuan did not come back. Their slip said from the start: no refunds. When the insurer rings now, he answers.

# 原文：没有的事，谁教也不说，签字的是您自己。
recording-played-back-you1 = What never happened, don't say, whoever teaches it. The name under it is yours.

# 原文：公司的电话接一接，听听他怎么讲。
recording-played-back-you2 = When the insurer rings, answer, and hear what they say.

# 原文：手头紧，先问公司还有什么办法，再想退不退。
recording-played-back-you3 = Money is tight? Ask the insurer for other ways, then think about cancelling.

# 原文：根据山东德州一家保险公司公布的“以案说险”案例整理，人名和细节改过
recording-played-back-source = Based on a teaching case published by an insurer in Dezhou, Shandong; names and details changed

# 原文：三个晚上的商量
at-the-counter-myself-title = Three evenings of talk

# 原文：儿媳要动手术，家里等着用钱。安奶奶想起自己那份交了九年的保险，跟老伴说：“要不，退了吧。”
# 对门认得一个能“多退”的人，要身份证和卡。安奶奶谢过人家，没有去。她照着保单头一页的号码，自己打了电话。
# 那头问明白缘由，报了个数：现在退，拿回41600元。又说，要是只缺一阵子，也有别的办法，慢慢讲给她听。安奶奶拿铅笔都记下来。
# 一家人对着那张纸，商量了三个晚上。
at-the-counter-myself-story =
    Her daughter-in-law needed an operation, and the family needed money. Granny An thought of the policy she had paid into for nine years. "Shall we cancel it?" she asked her husband.
    A neighbour knew someone who "gets more back", and wanted ID and card for it. Granny An said thank you, and did not go. She rang the number on page one of the policy herself.
    They asked what it was for, and named the sum: cancelled now, 41,600 yuan. If it was only for a while, there were other ways too. Patiently they explained them, and Granny An took it all down in pencil.
    The family sat over that sheet for three evenings.

# 原文：最后还是退了，是他们自己拿的主意。带着身份证去的柜台，没花代办费，钱不到十天进了她自己的卡。儿媳的手术很顺利。
at-the-counter-myself-ending = In the end they cancelled, and it was their own decision. She took her ID card to the counter, and paid no agent. In less than ten days the money was on her own card. The operation went well.

# 原文：退不退自己定，先打电话问清能拿回多少。
at-the-counter-myself-you1 = To cancel or not is yours to say. Ring first: what comes back?

# 原文：问一句：不退的话，还有没有别的办法？
at-the-counter-myself-you2 = Ask: if I don't cancel, are there other ways?

# 原文：要退就去柜台，钱只打进您自己的卡。
at-the-counter-myself-you3 = To cancel, go to the counter. The money goes only to your own card.

# 原文：人和事是编的，按《中华人民共和国保险法》第十五条、第四十七条写成
at-the-counter-myself-source = People and events are made up, after the Insurance Law of the People's Republic of China, Articles 15 and 47

## sessions/01-four-losses.toml：旧伞和老保单

# 原文：旧伞和老保单
hall-four-losses-title = The old umbrella and the old policy

# 原文：借一把结实的旧伞。有人正想退保，听他说完，退不退都由他。要一台电视。
hall-four-losses-guide-about = Borrow a sturdy old umbrella. If someone is about to cancel, hear them out; it is theirs to decide. You need a TV.

# 原文：下雨了，没带伞，怎么办？
hall-four-losses-s1-text = Rain, and no umbrella. What now?

# 原文：我带了把旧伞来，撑开给大家看看。老话说，屋里撑伞长不高。咱们这个岁数，不怕了。
# 两人结个伴，互相认认。谁抬不起胳膊，就跟伴儿说几号，伴儿替您举另一只手。
# 没结上伴的，朝我眨眨眼，我当您的伴。
hall-four-losses-guide-s1-say =
    I've brought an old umbrella. Let me open it for you. They used to say: open one indoors, and you won't grow. At our age, that's no worry.
    Find yourself a partner, and say hello. If your arm won't go up, tell your partner the number. They raise their other hand for you.
    No partner yet? Wink at me, and I'll be yours.

# 原文：您碰上过哪一场大雨，偏偏没带伞？后来是谁帮的忙？
hall-four-losses-guide-s1-ask = Which downpour caught you without an umbrella? Who helped you in the end?

# 原文：看几件事，都跟退保沾边。一号，是骗局；二号，是真的；三号，先问一问。
# 保险公司的人也会打电话，也会上门。好人坏人，今天先凭您的感觉。
hall-four-losses-guide-s2-say =
    Now some stories, all about cancelling a policy. One is a scam, two is real, three is ask first.
    Real insurers ring too, and they come to the door. Good or bad? Today, go by your feeling first.

# 原文：念到“他劝拆了去换钱”，我把伞收起来。念到“下雨淋湿没人管”，大家抬头看看。
# 陈奶奶想给孙女凑学费，这份心多好。坏就坏在那个小吴，专拣这样的心下手。
# 想退保不是坏事。今天谁正想退，不劝您退，也不劝您留。
hall-four-losses-guide-s3-say =
    At "Cash it in", I close the umbrella. At "wet on a rainy day", we all look up.
    Granny Chen wanted to help with her granddaughter's fees. What a good heart. The harm is Young Wu's, who picks out hearts like that.
    To cancel is no wrong. If you are thinking of it, I'll not press you to do it, nor to leave it.

# 原文：请一对伴儿来念，一位念小吴，一位念陈奶奶。念完握个手，念小吴的那位辛苦了。
hall-four-losses-guide-s4-say = One pair to read, please: one is Young Wu, one is Granny Chen. Then shake hands, and thanks to whoever had to be Young Wu.

# 原文：小吴最怕陈奶奶做哪件事？
hall-four-losses-guide-s4-ask = What does Young Wu fear most that Granny Chen might do?

# 原文：您是郑奶奶，做了一辈子裁缝。老屋漏雨，正愁修屋顶的钱，电话就来了。
# 跟伴儿商量一句，再举手。裁衣裳要量三回，接电话也能量一量。
# 布剪岔了没法补，这儿选岔了能退回来。走到客服那一段，听听真公司的人怎么说。数目清楚，主意让您拿。
hall-four-losses-guide-s5-say =
    You are Granny Zheng, a dressmaker all your life. The old roof leaks, and you worry about the money. Then the phone rings.
    A word with your partner, then hands up. You measure cloth three times before you cut it. You can measure a phone call, too.
    Cloth cut wrong can't be mended, but a choice here can be taken back. When we come to customer service, hear how the real insurer talks. The figures are clear, and the choice is yours.

# 原文：四样东西，我请四位来扮：保障、钱、证件、安心。站不起来的，坐着扮。
# 我来扮小吴，走一步，拿走一样，那一位就低下头去。等会儿，咱们再一个个请回来。
hall-four-losses-guide-s6-say =
    I need four people to play four things: Cover, Money, Papers and Peace of Mind. You can play sitting down.
    I play Young Wu. With each step I take one away, and that one bows their head. Later we ask them back, one by one.

# 原文：哪一样丢了，最难找回来？
hall-four-losses-guide-s6-ask = Which of them, once lost, is the hardest to find again?

# 原文：这回是在柜台。人家要看证件，要签字，您怎么办？先想，再跟伴儿说，再举一回。
# 柜台的人问得细，是替咱们把关。数目摆在纸上，就不怕看。
hall-four-losses-guide-s7-say =
    Now we are at a counter. They want to see your ID, and your signature. What do you do? Think, talk to your partner, and hands up once more.
    When a teller asks so much, it is to guard us. Figures on paper are not afraid to be seen.

# 原文：再看几件。一号、二号、三号，照旧。看完一件，问问伴儿：这一件，该打哪个电话？电话印在哪儿？
hall-four-losses-guide-s8-say = A few more. One, two and three, as before. After each one, ask your partner: which number would you ring? Where is it printed?

# 原文：屏幕上的话，照着念一遍。跟伴儿击个掌，轻轻的。
hall-four-losses-guide-s9-say = Let's read what the screen says. Then clap hands with your partner, gently.

# 原文：扮“保障”“钱”“证件”“安心”的四位，现在抬起头，欢迎回家。
# 伞再撑开，一位传一位。谁拿着伞，谁念一遍。拿不动的，伴儿替您撑，您来念。
# 证件给过代办的，先别慌。下课坐下说，先挂失哪张卡，我陪您打电话。
hall-four-losses-guide-s10-say =
    Cover, Money, Papers and Peace of Mind: lift your heads now, and welcome home.
    The umbrella goes up again, and round from hand to hand. Whoever holds it reads the line. If it's heavy, your partner holds it, and you read.
    Papers handed to an agent already? No harm in saying so. Afterwards we sit down and see which card to block first. I'll ring with you.

## 没有人用的译文：原文已经不在了，留着备用

# 旧名：full-refund-agent-e11-o1-why

# 旧名：full-refund-agent-h3-o3-why

# 旧名：full-refund-agent-h7-o2-why
