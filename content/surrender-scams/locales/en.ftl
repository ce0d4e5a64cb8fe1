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
# 原文：能不接就不接。真问到了，就说当初骗您是存款。
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

# 原文：谁也不许违法推销退保、代办退保，哄人退掉保险。业务员要是没讲实话，您可以投诉。投诉也要照实说，编的不行。
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
# 原文：阿姨，您这份保险，一年交6000元吧？
four-losses-q3-l1 = Auntie, this policy costs you 6,000 yuan a year, doesn't it?

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
# 原文：大爷，您这份保险交了2年了吧？
cancel-it-yourself-q5-l1 = Uncle, you've been paying into this policy for 2 years, haven't you?

# 说话：老周（老人） → 小胡（骗子）
# 原文：是啊，想问问能退多少。
cancel-it-yourself-q5-l2 = That's right. I'd like to know what I'd get back.

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
# 林老师听着跑了调：存款怎么还送保障呢？她递过纸笔，请小何写下“这是存款”。小何笑笑，没有接笔。
# 她把材料带回家，和女儿一看，原来是10年的保险。第二年退，要少拿1万元，够她买大半年的菜。
# 第二天，她把钱存成定期，哼着歌回了家。
sales-lines-c2-text =
    It was the Start of Winter, early in November. Mrs Lin's deposit had come due, and she went to put the 50,000 yuan back in the bank. She taught music all her life, and hears at once when someone sings off key.
    A young man came up to her. Young Ho was the name. "This is a deposit too," he said. "High interest, and you get cover thrown in."
    That was off key. Since when does a deposit come with cover? She held out pen and paper, and asked Young Ho to write: "This is a deposit." Young Ho smiled, and did not take the pen.
    She carried the papers home and read them with her daughter. It was an insurance policy of 10 years. Cancelled in the second year, it would give back 10,000 yuan less: more than half a year of her groceries.
    The next day she put the money on fixed deposit, in the bank for a set time. She hummed all the way home.

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

# 原文：又催您签，又让您签空白。哪一样都该停笔。
sales-lines-c4-l7-flag = He hurries you, and he has you sign blanks. Either one is reason to put down the pen.

# 说话：林老师（老人） → 小何（骗子）
# 原文：材料给我，我看懂了再说。
sales-lines-c4-l8 = Give me the papers. When I understand them, we'll see.

# 原文：“跟存款一样，还送保障”
sales-lines-c5-i1 = "Just like a deposit, with cover thrown in"

# 原文：“随时能取，一分不亏”
sales-lines-c5-i2 = "Take it out any time, and lose nothing"

# 原文：“回访电话来了，您都答清楚”
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

# 原文：这句没什么不妥。信不得的，是“肯定能拿到”和“都答清楚”。
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

## lessons/04-read-a-policy.toml：看懂一张保单

# 原文：看懂一张保单
read-a-policy-title = How to read a policy

# 原文：看保单，先抄三个数：反悔期、交费、早退拿多少。
read-a-policy-take-home = Copy three figures: days to change your mind, what you pay, what early leaving gives back.

# 原文：我照保单封面的电话问。
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
# 他75岁，在自来水公司抄了30年表。再脏的表箱，他只看三个数。“豆豆，拿爷爷的抄表本来。”
# 头一个数是反悔期。从签收那天算起，早过了，那是8年前的事。
# 第二个数是交费。每年6000元，交10年，交过8年，还剩2年。今年这笔他忘了，晚了35天。
# 第三个数是“现金价值”，就是今天退能拿回的钱。表上第8年那一行，写着41000元。
# 交了48000元，退要少拿7000元。贾师傅不退了。第二天，他去柜台补上了6000元。
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

# 原文：分年交的保费，晚几天不等于作废。一般是公司催过30天，或者过了约定的日子60天，保障才停。这段日子里出了事，照合同赔，欠的保费从里头扣。停了也别急，两年里还能跟公司商量恢复。
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

# 原文：照封面电话，补交上
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

# 原文：两双眼睛看得细。看完照封面的电话问。
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

# 原文：贾先生，您问受益人写的是谁，电话里我认不准人，不能说。请您本人带身份证来柜台查，要改也在柜台填单子，不收费。照封面的电话，能约个人少的时候。
read-a-policy-q7-show = Mr Jia, whom you named to be paid I can't say on the phone: I can't be sure it is you. Please come to the counter with your ID. Changes are made there on a form, free. Ring the number on the cover for a quiet hour.

# 原文：他护着您的底细，电话里不多说。查和改都请本人去柜台，不收钱。
read-a-policy-q7-why = He guards what is yours, and says little on the phone. Both are done at the counter, in person, free.

# 原文：想好写谁，带身份证去柜台。
read-a-policy-q7-next = Decide whom to name, and take your ID to the counter.

# 原文：收到一份新保单，先后怎么办？
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
# 没懂就说没听清。
sign-and-record-c1-text =
    On blanks I never write my name;
    An illness? I put down the same.
    Before the camera, truth is clear:
    If I don't follow, I say it here.

# 原文：“一会儿问您什么，都答‘清楚’。”小霍架好手机要录像，小声交代了一句。
# 邱阿姨没应声。她77岁，在县广播站念了25年稿子。录进去的话收不回来，这个她比谁都明白。
# 录到一半，邱阿姨摆摆手：“这一句我没听懂，请再念一遍。”
# 小霍念了三遍，一遍比一遍快。邱阿姨还是摇头：“我问的是，第一年退，拿回多少？”
# 小霍只好念那张表。交10000元，第一年退，拿回3000元。
# “这回清楚了。”邱阿姨说，“今天先不签。”
# 过了一星期，她想明白了，去柜台买了一份小的，够自己摔着、住院用。接待她的小岳，把每一页都念到了头。
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

# 原文：录音录像就是等您问的。讲到您懂了，再往下走。
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

# 原文：签字的时候，哪几样要这样办？
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

# 原文：自己想买一份保险，先后怎么办？
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

## scenarios/counter-mis-sale.toml：大厅里的“新品”

# 原文：旁白
counter-mis-sale-people-narrator = Narrator

# 原文：您怎么接？
counter-mis-sale-e2-ask = What do you say?

# 原文：您怎么答？
counter-mis-sale-e14-ask = What do you answer?

# 原文：您怎么说？
counter-mis-sale-e13-ask = What do you say?

# 原文：您怎么说？
counter-mis-sale-h4-ask = What do you say?

# 原文：您怎么说？
counter-mis-sale-h5-ask = What do you say?

# 原文：您怎么说？
counter-mis-sale-h10-ask = What do you say?

# 原文：您怎么答？
counter-mis-sale-h12-ask = What do you answer?

# 原文：您怎么说？
counter-mis-sale-h14-ask = What do you say?

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

# 原文：您是郑奶奶，73岁，做了一辈子裁缝。老屋漏雨，您正愁修屋顶的钱，电话响了。
full-refund-agent-experiencer-intro = You are Granny Zheng, 73, a seamstress all your life. The old roof leaks, and you wonder how to pay for it. The phone rings.

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
# 原文：我们是维权中心，和各家公司都熟。
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

# 原文：事没办先收钱，收了就难要回来。小钱是他的钩子。
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

# 说话：小冯（骗子） → 旁白（旁白）
# 原文：阿姨，公司的电话，您可千万别打。
full-refund-agent-e8b-l2 = Auntie, whatever you do, don't ring the company.

# 原文：您看看手机，又看看女儿的背影。
full-refund-agent-e8b-trust = You look at the phone, and at your daughter's back.

# 原文：还来得及，您怎么办？
full-refund-agent-e8b-ask = There is still time. What do you do?

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
# 原文：您把卡装进信封，手里有点凉。
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

# 原文：替她说也快。她自己说，会觉得还拿得住事。
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

# 原文：600元转出去了，是小冯骗人。幸好停得住手，保单和保障都还在。
full-refund-agent-paid-text = 600 yuan have gone, and the cheat is Young Feng. Luckily it stopped there: policy and cover are safe.

# 原文：马上打{hotline-police}，说清几点、多少钱、对方账号。
full-refund-agent-paid-i1 = Ring {hotline-police} at once: when, how much, whose account.

# 原文：打银行卡背面的电话，请银行帮着看好账户。
full-refund-agent-paid-i2 = Ring the number on your bank card, and ask the bank to guard the account.

# 原文：打保单上的电话，告诉公司有人冒名办退保。
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

# 原文：打保单上的电话，告诉公司有人冒名办退保。
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

# 原文：打保单上的电话，告诉公司有人冒名办退保。
full-refund-agent-card-gone-i4 = Ring the number on your policy: someone may try to cancel in your name.

## scenarios/policy-swap-visit.toml：上门“保单升级”

# 原文：旁白
policy-swap-visit-people-narrator = Narrator

# 原文：客服
policy-swap-visit-people-official = Customer service

# 原文：您怎么答？
policy-swap-visit-e12-ask = What do you answer?

# 原文：您怎么答？
policy-swap-visit-h8-ask = What do you answer?

# 原文：您要能递句话，递哪句？
policy-swap-visit-o9-ask = If you could say a word, which?

# 原文：电话是保单上印的
policy-swap-visit-o8-o1 = The number is on the policy

## scenarios/real-callback.toml：一通回访电话

# 原文：旁白
real-callback-people-narrator = Narrator

# 原文：您怎么说？
real-callback-e2-ask = What do you say?

# 原文：您怎么接？
real-callback-h2-ask = What do you say?

# 原文：您怎么接？
real-callback-h5-ask = What do you say?

# 原文：您怎么说？
real-callback-h7-ask = What do you say?

# 原文：您怎么说？
real-callback-h10-ask = What do you say?

# 原文：您怎么接？
real-callback-h13-ask = What do you say?

## scenarios/real-surrender-desk.toml：保险公司回电话

# 原文：旁白
real-surrender-desk-people-narrator = Narrator

# 原文：钱还在保单里，一分没动。
real-surrender-desk-e3-money = The money is in the policy, untouched.

# 说话：旁白（旁白）
# 原文：您照保单上的电话，自己打了过去。
real-surrender-desk-e4-l1 = You ring the number on your policy yourself.

## 没有人用的译文：原文已经不在了，留着备用

# 旧名：full-refund-agent-e11-o1-why
# 旧原文：累了，想早点完事，谁都有过。可这一塞，卡就不由您管了。
# 旧译文： When tired, anyone wants it over. But then the card is no longer yours.

# 旧名：full-refund-agent-h3-o3-why
# 旧原文：“咱们”两个字好。妈知道您和她是一头的。
# 旧译文： "Us" is good. Mum knows you are on her side.

# 旧名：full-refund-agent-h7-o2-why
# 旧原文：先说是谁不好，再说怎么办。妈的腰就直起来了。
# 旧译文： First whose fault it is, then what to do. Mum sits up straight.
