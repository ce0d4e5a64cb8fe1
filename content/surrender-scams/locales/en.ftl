### Insurance refund scams: the pack in English.
### 只改等号右边；原文一变，这一条就退回原文，要重新译。

# 原文：保险退保黑产
pack-name = Insurance refund scams

## 01-four-losses.toml

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

# 原文：阿姨，您那份保险是个坑。我里头有人，能全额退。
four-losses-c3-l1 = Auntie, that policy of yours is a money pit. I have people inside. I can get you a full refund.

# 原文：退保的路人人能走，用不着“里头有人”。
four-losses-c3-l1-flag = The way to cancel is open to everyone. Nobody needs "people inside".

# 原文：我都交了8年了，真能一分不少？
four-losses-c3-l2 = I've been paying for 8 years. Will I really get back every yuan?

# 原文：办成了才收费。今天先交500块定金，占个名额。
four-losses-c3-l3 = You pay only when it's done. Just 500 yuan down today, to hold your place.

# 原文：嘴上说办成才收，手已经伸出来了。
four-losses-c3-l3-flag = "Only when it's done," he says, and his hand is already out.

# 原文：那我打个电话，问问保险公司。
four-losses-c3-l4 = Then let me ring the insurer and ask.

# 原文：可别打，一打就办不成了，往后都由我去谈。
four-losses-c3-l5 = Oh, don't do that! One call and it all falls through. From now on, let me do the talking.

# 原文：不让您自己问，是怕您问出实话。
four-losses-c3-l5-flag = He won't have you ask, for fear that you hear the truth.

# 原文：要是他们打过来问我呢？
four-losses-c3-l6 = And what if they ring me?

# 原文：能不接就不接。真问到了，就说当初骗您是存款。
four-losses-c3-l7 = Don't answer if you can help it. If they do ask, say they cheated you: they called it a bank deposit.

# 原文：没有的事教您说，出了事要您来担。
four-losses-c3-l7-flag = He teaches you to say what never happened. If trouble comes, you are the one who answers for it.

# 原文：还要我准备点什么？
four-losses-c3-l8 = What else should I get ready?

# 原文：身份证、保单、银行卡，都先放我这儿。
four-losses-c3-l9 = Your ID card, your policy and your bank card. Just leave them all with me.

# 原文：证件和卡凑齐了，他就能用您的名字办事。
four-losses-c3-l9-flag = With papers and card together, he can act in your name.

# 原文：小吴干的叫“退保黑产”，就是哄人退保，赚黑心钱。算一算，他让陈奶奶丢了4样东西。
# 头一样是保障。她68岁，又生了病，再想买，多半买不成了。
# 第二样是钱。退回4万8千元，到手2万4千元。
# 第三样是证件。落在别人手里，不知道会拿去办什么。
# 第四样是安心。假话是小吴编的，签字的却是她。查起来，她也可能要担责任。
four-losses-c4-text =
    What Young Wu does is called the refund racket: coaxing people to cancel, and growing fat on their money. Let us count. He robbed Granny Chen of 4 things.
    The first is her cover: the promise to pay if she falls ill. She is 68 now, and ill. Most likely, no one will insure her again.
    The second is money. 48,000 yuan came back, and 24,000 yuan reached her.
    The third is her papers. In a stranger's hands, who knows what they will be used for?
    The fourth is peace of mind. Young Wu made up the lies, but the name under them is hers. If it is looked into, she may have to answer for it too.

# 原文：不让您接保险公司的电话
four-losses-c5-i1 = Won't let you take the insurer's calls

# 原文：要您的证件、保单和银行卡
four-losses-c5-i2 = Wants your papers, policy and bank card

# 原文：教您说没有的事
four-losses-c5-i3 = Teaches you to say what never happened

# 原文：事没办成，先收定金
four-losses-c5-i4 = Wants money down before anything is done

# 原文：替人退保的，常要抽走两成到六成。退回1万元，他拿走2000到6000元。
four-losses-c6-text = People who cancel policies for others often keep two to six yuan in every ten. Of 10,000 yuan paid back, they take 2,000 to 6,000 yuan.

# 原文：平安人寿2025年金融教育宣传资料
four-losses-c6-source = Ping An Life, financial education material, 2025

# 原文：谁也不许违法推销退保、代办退保，哄人退掉保险。业务员要是没讲实话，您可以投诉。投诉也要照实说，编的不行。
four-losses-c7-text = No one may unlawfully promote cancelling, cancel policies for others, or coax people out of their insurance. If the salesman did not tell you the truth, you may complain. Keep to the truth when you complain too: no made-up stories.

# 原文：《保险销售行为管理办法》第三十九条；《银行业保险业消费投诉处理管理办法》第十六条
four-losses-c7-source = Administrative Measures for Insurance Sales Conduct, Article 39; Administrative Measures for Handling Consumer Complaints in Banking and Insurance, Article 16

# 原文：先停手：不签字，不交定金。
four-losses-c8-i1 = Stop first: sign nothing, pay nothing.

# 原文：翻开保单，找到上面的电话。
four-losses-c8-i2 = Open your policy and find the phone number on it.

# 原文：自己打过去，问问现在退能拿回多少。
four-losses-c8-i3 = Ring it yourself. Ask what you would get back if you cancelled now.

# 原文：和公司谈不拢，打{hotline-finance}。
four-losses-c8-i4 = Can't agree with the insurer? Ring { hotline-finance }.

# 原文：银行卡已经给了人，先挂失，再打{hotline-police}。
four-losses-c8-i5 = Bank card already handed over? Have the bank block it first, then ring { hotline-police }.

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

# 原文：阿姨，您这份保险，一年交6000元吧？
four-losses-q3-l1 = Auntie, this policy costs you 6,000 yuan a year, doesn't it?

# 原文：是啊，交着有点吃力。
four-losses-q3-l2 = It does. It's getting hard to keep up.

# 原文：公司再来电话，您别接，都让我去谈。
four-losses-q3-l3 = If the insurer rings again, don't answer. Leave all the talking to me.

# 原文：退保是您和公司的事，他偏要挡在当中。
four-losses-q3-l3-flag = Cancelling is between you and the insurer, yet he plants himself in the middle.

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

## 02-cancel-it-yourself.toml

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
cancel-it-yourself-c3-text =
    Two terms are good to know before you cancel.
    The first, in your contract, is the "cooling-off period": days in which you may change your mind. It runs from the day you sign for the contract, often for { figure-cooling-off-days }. Your own contract says how long.
    Cancel within it, and for 1,000 yuan paid you get 1,000 yuan back. Some keep a small charge for the paperwork, no more than 10 yuan.
    After it, you get the "cash value": what you get back when you cancel. In the first years it is far less than you paid in.
    Say you paid 2,000 yuan. If you cancel in the second year, perhaps only 700 yuan comes back. A table in your policy gives the figure for every year.

# 原文：大爷，想退保？我替您办，一分不亏。
cancel-it-yourself-c4-l1 = Thinking of cancelling, Uncle? I'll do it for you. You won't lose a single yuan.

# 原文：过了反悔期，退多少按合同算。他一张嘴改不了。
cancel-it-yourself-c4-l1-flag = After the cooling-off period, the contract decides what comes back. All his talk cannot change it.

# 原文：我自己去柜台，不也能退？
cancel-it-yourself-c4-l2 = Can't I go to the counter and cancel it myself?

# 原文：您自己去没用，公司不会理您。
cancel-it-yourself-c4-l3 = No use going yourself. They won't take any notice of you.

# 原文：自己退是您的权利，公司应当给您办。
cancel-it-yourself-c4-l3-flag = Cancelling is your right, and the insurer has to see to it.

# 原文：你替我办，要收多少钱？
cancel-it-yourself-c4-l4 = And if you do it, what do you charge?

# 原文：不多。退回来的钱，您拿七成，我拿三成。
cancel-it-yourself-c4-l5 = Not much. Of what comes back, seven parts are yours and three are mine.

# 原文：退1万元，他就拿走3000元。
cancel-it-yourself-c4-l5-flag = Out of 10,000 yuan, he would take 3,000 yuan.

# 原文：我先打保单上的电话问问。
cancel-it-yourself-c4-l6 = I'll ring the number on my policy first.

# 原文：别问了，今天签字，过两天就办不成了。
cancel-it-yourself-c4-l7 = Never mind asking. Sign today. In a day or two it can't be done.

# 原文：催着您签，是怕您一打听就明白。
cancel-it-yourself-c4-l7-flag = He hurries you because one question would make it all plain.

# 原文：那就不用了，退保我自己去。
cancel-it-yourself-c4-l8 = Then no, thank you. I'll cancel it myself.

# 原文：买保险的人，一般可以自己退保。公司收到通知后，要在{figure-surrender-refund-days}内退还现金价值。
cancel-it-yourself-c5-text = If you bought the policy, you may as a rule cancel it yourself. Once the insurer has your notice, it must pay back the cash value within { figure-surrender-refund-days }.

# 原文：《中华人民共和国保险法》第十五条、第四十七条
cancel-it-yourself-c5-source = Insurance Law of the People's Republic of China, Articles 15 and 47

# 原文：业务员没讲实话，您可以向公司投诉。事情简单的，公司要在15天内办好，告诉您结果。
cancel-it-yourself-c6-text = If the salesman did not tell you the truth, you may complain to the insurer. A simple case must be settled within 15 days, and you must be told the result.

# 原文：《银行业保险业消费投诉处理管理办法》，2020年3月1日起施行
cancel-it-yourself-c6-source = Administrative Measures for Handling Consumer Complaints in Banking and Insurance, in force since 1 March 2020

# 原文：打保单上的电话，问反悔期过了没有。
cancel-it-yourself-c7-i1 = Ring the number on your policy. Ask whether the cooling-off period is over.

# 原文：再问一句：今天退，能拿回多少？
cancel-it-yourself-c7-i2 = Then ask: if I cancel today, what do I get back?

# 原文：和家人算一算：留着好，还是退了好。
cancel-it-yourself-c7-i3 = Do the sums with your family: better to keep it, or to cancel?

# 原文：要退，带上身份证、保单和自己的卡去柜台。
cancel-it-yourself-c7-i4 = To cancel, take your ID card, your policy and your own bank card to the counter.

# 原文：业务员没讲实话的，先向公司投诉，再打{hotline-finance}。
cancel-it-yourself-c7-i5 = If the salesman was not truthful, complain to the insurer first, then ring { hotline-finance }.

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

# 原文：大爷，您这份保险交了2年了吧？
cancel-it-yourself-q5-l1 = Uncle, you've been paying into this policy for 2 years, haven't you?

# 原文：是啊，想问问能退多少。
cancel-it-yourself-q5-l2 = That's right. I'd like to know what I'd get back.

# 原文：先交800元保证金，我马上替您跑。
cancel-it-yourself-q5-l3 = Pay a bond of 800 yuan first, and I'll get going for you at once.

# 原文：事没办，先收钱。钱到了他手里，就难要回来。
cancel-it-yourself-q5-l3-flag = Money before anything is done. Once it is in his hands, it is hard to get back.

# 原文：公司要是问我为什么退呢？
cancel-it-yourself-q5-l4 = And if the insurer asks why I'm cancelling?

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

## 03-sales-lines.toml

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

# 原文：阿姨，这跟存款一样，还送您一份保障。
sales-lines-c3-l1 = It's just like a deposit, Auntie, and you get cover thrown in.

# 原文：存款就是存款。送保障的，多半是保险。
sales-lines-c3-l1-flag = A deposit is a deposit. If cover is thrown in, it is most likely insurance.

# 原文：那请你写上“这是存款”，盖个章。
sales-lines-c3-l2 = Then please write "this is a deposit", and stamp it.

# 原文：哎呀，不用写。随时能取，一分不亏。
sales-lines-c3-l3 = Oh, no need to write anything. Take it out any time, and you won't lose a yuan.

# 原文：保险退得早要亏。亏多少，合同里的表写着。
sales-lines-c3-l3-flag = Cancel insurance early, and you do lose. How much, the table in the contract says.

# 原文：第二年取，能拿回多少？在哪一页？
sales-lines-c3-l4 = If I take it out in the second year, what do I get back? On which page?

# 原文：您放心，100元一年给4块5，肯定有。
sales-lines-c3-l5 = Don't you worry. It's 4.5 yuan a year on every 100 yuan, for certain.

# 原文：写进合同的才算保证，演示的数说不准。
sales-lines-c3-l5-flag = Only what is in the contract is guaranteed. Figures in an illustration are no more than perhaps.

# 原文：我回家跟女儿商量一下。
sales-lines-c3-l6 = I'll go home and talk it over with my daughter.

# 原文：今天就停售了，您先签，后面我替您填。
sales-lines-c3-l7 = It comes off sale today. You sign now, and I'll fill in the rest for you.

# 原文：又催您签，又让您签空白。哪一样都该停笔。
sales-lines-c3-l7-flag = He hurries you, and he has you sign blanks. Either one is reason to put down the pen.

# 原文：材料给我，我看懂了再说。
sales-lines-c3-l8 = Give me the papers. When I understand them, we'll see.

# 原文：“跟存款一样，还送保障”
sales-lines-c4-i1 = "Just like a deposit, with cover thrown in"

# 原文：“随时能取，一分不亏”
sales-lines-c4-i2 = "Take it out any time, and lose nothing"

# 原文：“回访电话来了，您都答清楚”
sales-lines-c4-i3 = "When they ring to check, say it's all clear"

# 原文：“旧的退了，换份新的更好”
sales-lines-c4-i4 = "Drop the old one; a new one is better"

# 原文：一个人在一家银行的存款，本钱加利息，最高保{figure-deposit-cover}。这是给存款的保障，所以要问清：这是不是存款？
sales-lines-c5-text = One person's deposits in one bank are protected up to { figure-deposit-cover }, money and interest together. This protection is for deposits. So do ask: is this a deposit, or is it not?

# 原文：内地：《存款保险条例》第五条。别处：当地的存款保障机构
sales-lines-c5-source = Mainland: Deposit Insurance Regulation, Article 5. Elsewhere: the deposit protection body of the place

# 原文：卖保险的人不许骗您，也不许瞒下要紧的事。真瞒了您，先找公司，再打{hotline-finance}。
sales-lines-c6-text = People who sell insurance may not cheat you, nor hide what matters. If something was hidden from you, go to the insurer first, then ring { hotline-finance }.

# 原文：《中华人民共和国保险法》第一百一十六条、第一百三十一条
sales-lines-c6-source = Insurance Law of the People's Republic of China, Articles 116 and 131

# 原文：问：这是存款，还是保险？请写下来。
sales-lines-c7-i1 = Ask: is this a deposit or insurance? Please write it down.

# 原文：问：第二年退，拿回多少？请指给我看。
sales-lines-c7-i2 = Ask: if I cancel in the second year, what comes back? Please show me.

# 原文：问：哪些收益写进了合同，哪些只是演示？
sales-lines-c7-i3 = Ask: which gains are in the contract, and which are only an illustration?

# 原文：当天不签，材料带回家，和家人一起看。
sales-lines-c7-i4 = Sign nothing that day. Take the papers home and read them with your family.

# 原文：买了以后来回访，没讲清的就说没讲清。
sales-lines-c7-i5 = When the insurer rings after the sale, say plainly what was not made clear.

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

# 原文：您看，这一页是演示的收益。
sales-lines-q3-l1 = Look, this page is an illustration of what it earns.

# 原文：演示的，就一定能拿到吗？
sales-lines-q3-l2 = An illustration? Am I certain to get that?

# 原文：肯定能拿到，100元一年给4块5。
sales-lines-q3-l3 = Quite certain. On 100 yuan you get 4.5 yuan a year.

# 原文：演示的数说不准，他偏说一定有。
sales-lines-q3-l3-flag = An illustration is no more than perhaps, yet he calls it certain.

# 原文：这些我还没太听懂。
sales-lines-q3-l4 = I haven't quite followed all this yet.

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
