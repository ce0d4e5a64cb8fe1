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

# 待译
# 原文：老话说“请神容易送神难”。证件交出去只要一分钟，要回来就难了。
four-losses-c3-text = 老话说“请神容易送神难”。证件交出去只要一分钟，要回来就难了。

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

# 待译
# 原文：“全额退保”这四个字，您在哪儿见过？视频里，还是电线杆上？
four-losses-guide-opening = “全额退保”这四个字，您在哪儿见过？视频里，还是电线杆上？

# 待译
# 原文：找代办，丢的是四样：保障、钱、证件、安心。
four-losses-guide-p1 = 找代办，丢的是四样：保障、钱、证件、安心。

# 待译
# 原文：退不退自己定。先打保单上的电话，话照实说。
four-losses-guide-p2 = 退不退自己定。先打保单上的电话，话照实说。

# 待译
# 原文：听说真有人全退回来了，怎么办成的？
four-losses-guide-a1 = 听说真有人全退回来了，怎么办成的？

# 待译
# 原文：多半是教人编一套话，反复去闹。退成了，他抽走两成到六成。编的话却是您说的，查起来找的是您。
four-losses-guide-a1-answer = 多半是教人编一套话，反复去闹。退成了，他抽走两成到六成。编的话却是您说的，查起来找的是您。

# 待译
# 原文：证件已经给了人，怎么办？
four-losses-guide-a2 = 证件已经给了人，怎么办？

# 待译
# 原文：银行卡马上挂失，身份证去派出所说明、补办，再告诉保险公司：往后只认您本人。他不肯还，就报警。
four-losses-guide-a2-answer = 银行卡马上挂失，身份证去派出所说明、补办，再告诉保险公司：往后只认您本人。他不肯还，就报警。

# 待译
# 原文：当初业务员真骗了我，就这么认了？
four-losses-guide-a3 = 当初业务员真骗了我，就这么认了？

# 待译
# 原文：不用认。您有权照实投诉，先找公司，不满意再打金融投诉电话。自己去，一分钱不花。
four-losses-guide-a3-answer = 不用认。您有权照实投诉，先找公司，不满意再打金融投诉电话。自己去，一分钱不花。

# 待译
# 原文：有人正等着代办的消息，听了坐不住。别说“那保险本来就不该买”。想退保不是坏事，只是自己去退。
four-losses-guide-watch = 有人正等着代办的消息，听了坐不住。别说“那保险本来就不该买”。想退保不是坏事，只是自己去退。

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

# 待译
# 原文：老话说“求人不如求己”。退保这件事，正好用得上。
cancel-it-yourself-c3-text = 老话说“求人不如求己”。退保这件事，正好用得上。

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

# 待译
# 原文：要是想退一份保险，您头一个电话会打给谁？
cancel-it-yourself-guide-opening = 要是想退一份保险，您头一个电话会打给谁？

# 待译
# 原文：退保是自己的权利，自己去，不用交代办费。
cancel-it-yourself-guide-p1 = 退保是自己的权利，自己去，不用交代办费。

# 待译
# 原文：反悔期里退，交的差不多都拿回。过了，退的是现金价值，那张表上写着。
cancel-it-yourself-guide-p2 = 反悔期里退，交的差不多都拿回。过了，退的是现金价值，那张表上写着。

# 待译
# 原文：公司拖着不给退，怎么办？
cancel-it-yourself-guide-a1 = 公司拖着不给退，怎么办？

# 待译
# 原文：把申请那天记下来。法律写明，公司收到通知后{figure-surrender-refund-days}内要退。拖了，先向公司投诉，再打金融投诉电话。
cancel-it-yourself-guide-a1-answer = 把申请那天记下来。法律写明，公司收到通知后{ figure-surrender-refund-days }内要退。拖了，先向公司投诉，再打金融投诉电话。

# 待译
# 原文：腿脚不好，去不了柜台呢？
cancel-it-yourself-guide-a2 = 腿脚不好，去不了柜台呢？

# 待译
# 原文：打保单上的电话问。有的手机上能办，有的能上门，有的能委托家里人。委托书写明白，别托外人。
cancel-it-yourself-guide-a2-answer = 打保单上的电话问。有的手机上能办，有的能上门，有的能委托家里人。委托书写明白，别托外人。

# 待译
# 原文：交了两年只退一点点，这合理吗？
cancel-it-yourself-guide-a3 = 交了两年只退一点点，这合理吗？

# 待译
# 原文：心疼是真的。先看那张表，对得上就是照合同算的。当时没给您讲明白的，可以照实投诉。
cancel-it-yourself-guide-a3-answer = 心疼是真的。先看那张表，对得上就是照合同算的。当时没给您讲明白的，可以照实投诉。

# 待译
# 原文：有人算完要少拿一大截，会难过，也会怨当初。别催他退，也别劝他留。数算清了，请他回家想一夜。
cancel-it-yourself-guide-watch = 有人算完要少拿一大截，会难过，也会怨当初。别催他退，也别劝他留。数算清了，请他回家想一夜。

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

# 待译
# 原文：老话说“耳听为虚，眼见为实”。好听的话，请他指给您的眼睛看。
sales-lines-c3-text = 老话说“耳听为虚，眼见为实”。好听的话，请他指给您的眼睛看。

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

# 原文：一个人在一家银行的存款，本钱加利息，最高保{figure-mainland-deposit-cover}。这是给存款的保障，所以要问清：这是不是存款？
sales-lines-c6-text = One person's deposits in one bank are protected up to { figure-mainland-deposit-cover }, money and interest together. This protection is for deposits. So do ask: is this a deposit, or is it not?

# 原文：《存款保险条例》第五条
sales-lines-c6-source = Deposit Insurance Regulation, Article 5

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

# 待译
# 原文：卖保险的说过的话里，哪一句让您最动心？
sales-lines-guide-opening = 卖保险的说过的话里，哪一句让您最动心？

# 待译
# 原文：说得再好，请他指出写在哪一页。写进合同的才算数。
sales-lines-guide-p1 = 说得再好，请他指出写在哪一页。写进合同的才算数。

# 待译
# 原文：今天不签，天塌不下来。没讲清的，回访时就说没讲清。
sales-lines-guide-p2 = 今天不签，天塌不下来。没讲清的，回访时就说没讲清。

# 待译
# 原文：不签，会不会伤了人情？
sales-lines-guide-a1 = 不签，会不会伤了人情？

# 待译
# 原文：真替您想的人，不催您今天签。一句“我带回家看懂了再说”，谁也不伤。
sales-lines-guide-a1-answer = 真替您想的人，不催您今天签。一句“我带回家看懂了再说”，谁也不伤。

# 待译
# 原文：卖保险的是我外甥，总不会骗我吧？
sales-lines-guide-a2 = 卖保险的是我外甥，总不会骗我吧？

# 待译
# 原文：他未必想骗您，也可能自己没弄明白。照样三问，照样看合同，亲戚才处得长久。
sales-lines-guide-a2-answer = 他未必想骗您，也可能自己没弄明白。照样三问，照样看合同，亲戚才处得长久。

# 待译
# 原文：演示的收益，能信几分？
sales-lines-guide-a3 = 演示的收益，能信几分？

# 待译
# 原文：演示是打比方，写着“保证”的才作数。请他拿笔，把合同里“保证”的那几个数圈出来。
sales-lines-guide-a3-answer = 演示是打比方，写着“保证”的才作数。请他拿笔，把合同里“保证”的那几个数圈出来。

# 待译
# 原文：台下也许有人做过保险，或者孩子正在卖保险。说那几句话就好，别说那一行人。实在的业务员很多。
sales-lines-guide-watch = 台下也许有人做过保险，或者孩子正在卖保险。说那几句话就好，别说那一行人。实在的业务员很多。

## lessons/04-read-a-policy.toml：看懂一张保单

# 待译
# 原文：看懂一张保单
read-a-policy-title = 看懂一张保单

# 待译
# 原文：看保单，先抄三个数：反悔期、交费、早退拿多少。
read-a-policy-take-home = 看保单，先抄三个数：反悔期、交费、早退拿多少。

# 待译
# 原文：我照保单封面的电话问。
read-a-policy-reply = 我照保单封面的电话问。

# 待译
# 原文：小柴
read-a-policy-people-scammer = 小柴

# 待译
# 原文：贾师傅
read-a-policy-people-elder = 贾师傅

# 待译
# 原文：豆豆
read-a-policy-people-family = 豆豆

# 待译
# 原文：保单厚厚像本账，
# 三个数字找一趟。
# 反悔交费退多少，
# 抄在自家本子上。
read-a-policy-c1-text =
    保单厚厚像本账，
    三个数字找一趟。
    反悔交费退多少，
    抄在自家本子上。

# 待译
# 原文：腊月擦柜子，贾师傅从饼干盒底翻出一份保单，纸都发黄了。厚厚一本，看着就眼晕。
# 他75岁，在自来水公司抄了30年表。再脏的表箱，他只看三个数。“豆豆，拿爷爷的抄表本来。”
# 头一个数是反悔期。从签收那天算起，早过了，那是8年前的事。
# 第二个数是交费。每年6000元，交10年，交过8年，还剩2年。今年这笔他忘了，晚了35天。
# 第三个数是“现金价值”，就是今天退能拿回的钱。表上第8年那一行，写着41000元。
# 交了48000元，退要少拿7000元。贾师傅不退了。第二天，他去柜台补上了6000元。
# 柜员说：“您来得正好，保障没断。”贾师傅把三个数抄在封面里头，换了个新盒子。
read-a-policy-c2-text =
    腊月擦柜子，贾师傅从饼干盒底翻出一份保单，纸都发黄了。厚厚一本，看着就眼晕。
    他75岁，在自来水公司抄了30年表。再脏的表箱，他只看三个数。“豆豆，拿爷爷的抄表本来。”
    头一个数是反悔期。从签收那天算起，早过了，那是8年前的事。
    第二个数是交费。每年6000元，交10年，交过8年，还剩2年。今年这笔他忘了，晚了35天。
    第三个数是“现金价值”，就是今天退能拿回的钱。表上第8年那一行，写着41000元。
    交了48000元，退要少拿7000元。贾师傅不退了。第二天，他去柜台补上了6000元。
    柜员说：“您来得正好，保障没断。”贾师傅把三个数抄在封面里头，换了个新盒子。

# 待译
# 原文：老话讲“丑话说在前头”。保单上“责任免除”那几行，就是公司说在前头的丑话：这几样不赔。
read-a-policy-c3-text = 老话讲“丑话说在前头”。保单上“责任免除”那几行，就是公司说在前头的丑话：这几样不赔。

# 待译
# 说话：小柴（骗子） → 贾师傅（老人）、豆豆（家人）
# 原文：贾先生，您的保单失效了，交1200元激活费就能用。
read-a-policy-c4-l1 = 贾先生，您的保单失效了，交1200元激活费就能用。

# 待译
# 原文：忘了交费，补的是保费，交给公司。“激活费”进的是他的口袋。
read-a-policy-c4-l1-flag = 忘了交费，补的是保费，交给公司。“激活费”进的是他的口袋。

# 待译
# 说话：贾师傅（老人） → 小柴（骗子）、豆豆（家人）
# 原文：才晚了35天，合同上写的是60天。
read-a-policy-c4-l2 = 才晚了35天，合同上写的是60天。

# 待译
# 说话：小柴（骗子） → 贾师傅（老人）、豆豆（家人）
# 原文：那是老规定。您把保单首页拍来，我替您查。
read-a-policy-c4-l3 = 那是老规定。您把保单首页拍来，我替您查。

# 待译
# 原文：首页有姓名和证件号，拍出去就收不回来。
read-a-policy-c4-l3-flag = 首页有姓名和证件号，拍出去就收不回来。

# 待译
# 说话：贾师傅（老人） → 小柴（骗子）、豆豆（家人）
# 原文：今年退能拿多少，在第几页，你说说？
read-a-policy-c4-l4 = 今年退能拿多少，在第几页，你说说？

# 待译
# 说话：小柴（骗子） → 贾师傅（老人）、豆豆（家人）
# 原文：那张表看了心烦，我给您换份新的，更划算。
read-a-policy-c4-l5 = 那张表看了心烦，我给您换份新的，更划算。

# 待译
# 原文：不让看表，是怕您看懂了不肯换。
read-a-policy-c4-l5-flag = 不让看表，是怕您看懂了不肯换。

# 待译
# 说话：豆豆（家人） → 小柴（骗子）、贾师傅（老人）
# 原文：爷爷，封面上印着公司的电话呢。
read-a-policy-c4-l6 = 爷爷，封面上印着公司的电话呢。

# 待译
# 说话：小柴（骗子） → 贾师傅（老人）、豆豆（家人）
# 原文：那个难打，您打我手机就行。
read-a-policy-c4-l7 = 那个难打，您打我手机就行。

# 待译
# 原文：号码是他给的，接的就是他的人。
read-a-policy-c4-l7-flag = 号码是他给的，接的就是他的人。

# 待译
# 说话：贾师傅（老人） → 小柴（骗子）、豆豆（家人）
# 原文：难打我也打。抄表要看原表，不听人报数。
read-a-policy-c4-l8 = 难打我也打。抄表要看原表，不听人报数。

# 待译
# 原文：分年交的保费，晚几天不等于作废。一般是公司催过30天，或者过了约定的日子60天，保障才停。这段日子里出了事，照合同赔，欠的保费从里头扣。停了也别急，两年里还能跟公司商量恢复。
read-a-policy-c5-text = 分年交的保费，晚几天不等于作废。一般是公司催过30天，或者过了约定的日子60天，保障才停。这段日子里出了事，照合同赔，欠的保费从里头扣。停了也别急，两年里还能跟公司商量恢复。

# 待译
# 原文：《中华人民共和国保险法》第三十六条、第三十七条；合同另有约定的，看合同
read-a-policy-c5-source = 《中华人民共和国保险法》第三十六条、第三十七条；合同另有约定的，看合同

# 待译
# 原文：哪些情形不赔，公司要在单子上标得醒目，还要给您讲清楚。没标、没讲的，那一条不算数。
read-a-policy-c6-text = 哪些情形不赔，公司要在单子上标得醒目，还要给您讲清楚。没标、没讲的，那一条不算数。

# 待译
# 原文：《中华人民共和国保险法》第十七条
read-a-policy-c6-source = 《中华人民共和国保险法》第十七条

# 待译
# 原文：反悔期从签收合同算起，常见是{figure-cooling-off-days}。过了反悔期再退，公司在{figure-surrender-refund-days}里退还现金价值。
read-a-policy-c7-text = 反悔期从签收合同算起，常见是{ figure-cooling-off-days }。过了反悔期再退，公司在{ figure-surrender-refund-days }里退还现金价值。

# 待译
# 原文：《中华人民共和国保险法》第四十七条；反悔期长短以合同为准
read-a-policy-c7-source = 《中华人民共和国保险法》第四十七条；反悔期长短以合同为准

# 待译
# 原文：看封面：哪家公司，客服电话多少
read-a-policy-c8-i1 = 看封面：哪家公司，客服电话多少

# 待译
# 原文：看签收那天：反悔期到几号
read-a-policy-c8-i2 = 看签收那天：反悔期到几号

# 待译
# 原文：看交费：一年多少，交几年
read-a-policy-c8-i3 = 看交费：一年多少，交几年

# 待译
# 原文：看那张表：今年退能拿多少
read-a-policy-c8-i4 = 看那张表：今年退能拿多少

# 待译
# 原文：看“责任免除”：哪些不赔
read-a-policy-c8-i5 = 看“责任免除”：哪些不赔

# 待译
# 原文：保单里“现金价值”那张表，说的是什么？
read-a-policy-q1-ask = 保单里“现金价值”那张表，说的是什么？

# 待译
# 原文：生病能赔多少
read-a-policy-q1-o1 = 生病能赔多少

# 待译
# 原文：生病赔多少，写在“保险金额”那儿。这张表说的是退保。
read-a-policy-q1-o1-why = 生病赔多少，写在“保险金额”那儿。这张表说的是退保。

# 待译
# 原文：哪年退拿多少
read-a-policy-q1-o2 = 哪年退拿多少

# 待译
# 原文：一年一行，退保能拿回的钱都印着。头几年往往比交的少。
read-a-policy-q1-o2-why = 一年一行，退保能拿回的钱都印着。头几年往往比交的少。

# 待译
# 原文：每年要交多少
read-a-policy-q1-o3 = 每年要交多少

# 待译
# 原文：一年交多少，写在“保险费”那儿。两个数别看混了。
read-a-policy-q1-o3-why = 一年交多少，写在“保险费”那儿。两个数别看混了。

# 待译
# 原文：找到今年那一行，把数抄下来。
read-a-policy-q1-next = 找到今年那一行，把数抄下来。

# 待译
# 原文：【城南人寿】贾先生，您的保单本期保费6000元，12月3日没扣成，卡里钱不够。宽限到来年2月1日，补上保障不断。请往原来那张卡里存够，或到柜台交。
read-a-policy-q2-show = 【城南人寿】贾先生，您的保单本期保费6000元，12月3日没扣成，卡里钱不够。宽限到来年2月1日，补上保障不断。请往原来那张卡里存够，或到柜台交。

# 待译
# 原文：钱还从您原来的卡里扣，也能去柜台交。没有网址，宽限到哪天也写明了。
read-a-policy-q2-why = 钱还从您原来的卡里扣，也能去柜台交。没有网址，宽限到哪天也写明了。

# 待译
# 原文：翻开保单，对一对交费那一页。
read-a-policy-q2-next = 翻开保单，对一对交费那一页。

# 待译
# 原文：【保单服务】贾先生，您的老保单核出一笔没领的红利8600元，12月31日清零。请加专员好友，发保单首页和身份证照片，我们代您领，到账后再收一成。
read-a-policy-q3-show = 【保单服务】贾先生，您的老保单核出一笔没领的红利8600元，12月31日清零。请加专员好友，发保单首页和身份证照片，我们代您领，到账后再收一成。

# 待译
# 原文：有没有红利，公司柜台一查就知道。首页和身份证照片发出去，别人就能用您的名字办事。
read-a-policy-q3-why = 有没有红利，公司柜台一查就知道。首页和身份证照片发出去，别人就能用您的名字办事。

# 待译
# 原文：不加好友，照封面的电话问公司。
read-a-policy-q3-next = 不加好友，照封面的电话问公司。

# 待译
# 原文：发现保费晚交了20天，怎么办好？
read-a-policy-q4-ask = 发现保费晚交了20天，怎么办好？

# 待译
# 原文：照封面电话，补交上
read-a-policy-q4-o1 = 照封面电话，补交上

# 待译
# 原文：晚20天，多半还在能补的日子里。补上欠的保费，保障就接着管。
read-a-policy-q4-o1-why = 晚20天，多半还在能补的日子里。补上欠的保费，保障就接着管。

# 待译
# 原文：保单作废了，不管它
read-a-policy-q4-o2 = 保单作废了，不管它

# 待译
# 原文：晚几天不等于作废。放着不管，真停了才可惜。
read-a-policy-q4-o2-why = 晚几天不等于作废。放着不管，真停了才可惜。

# 待译
# 原文：托人花钱，激活一下
read-a-policy-q4-o3 = 托人花钱，激活一下

# 待译
# 原文：要补的只有保费，交给公司。外人收的“激活费”，进了他的口袋。
read-a-policy-q4-o3-why = 要补的只有保费，交给公司。外人收的“激活费”，进了他的口袋。

# 待译
# 原文：叫豆豆来，一起看看
read-a-policy-q4-o4 = 叫豆豆来，一起看看

# 待译
# 原文：两双眼睛看得细。看完照封面的电话问。
read-a-policy-q4-o4-why = 两双眼睛看得细。看完照封面的电话问。

# 待译
# 原文：把交费的日子，写在挂历上。
read-a-policy-q4-next = 把交费的日子，写在挂历上。

# 待译
# 原文：新保单到手，先看清哪几样？
read-a-policy-q5-ask = 新保单到手，先看清哪几样？

# 待译
# 原文：反悔期到哪一天
read-a-policy-q5-o1 = 反悔期到哪一天

# 待译
# 原文：在这之前不想要，交的钱差不多都退给您。
read-a-policy-q5-o1-why = 在这之前不想要，交的钱差不多都退给您。

# 待译
# 原文：一年交多少，交几年
read-a-policy-q5-o2 = 一年交多少，交几年

# 待译
# 原文：交不起会断，先算算往后的退休金够不够。
read-a-policy-q5-o2-why = 交不起会断，先算算往后的退休金够不够。

# 待译
# 原文：业务员说的收益
read-a-policy-q5-o3 = 业务员说的收益

# 待译
# 原文：嘴上说的不算数。要看合同里哪一行写着“保证”。
read-a-policy-q5-o3-why = 嘴上说的不算数。要看合同里哪一行写着“保证”。

# 待译
# 原文：第二年退能拿多少
read-a-policy-q5-o4 = 第二年退能拿多少

# 待译
# 原文：这个数最能说明，它是不是能随时取的钱。
read-a-policy-q5-o4-why = 这个数最能说明，它是不是能随时取的钱。

# 待译
# 原文：三个数抄在一张纸上，夹在封面里。
read-a-policy-q5-next = 三个数抄在一张纸上，夹在封面里。

# 待译
# 原文：小柴哪句话信不得？
read-a-policy-q6-ask = 小柴哪句话信不得？

# 待译
# 说话：小柴（骗子） → 贾师傅（老人）
# 原文：贾师傅，您这双解放鞋，走过不少楼道吧？
read-a-policy-q6-l1 = 贾师傅，您这双解放鞋，走过不少楼道吧？

# 待译
# 说话：贾师傅（老人） → 小柴（骗子）
# 原文：“责任免除”四个字，是什么意思？
read-a-policy-q6-l2 = “责任免除”四个字，是什么意思？

# 待译
# 说话：小柴（骗子） → 贾师傅（老人）
# 原文：那是套话，什么病都赔，您放心。
read-a-policy-q6-l3 = 那是套话，什么病都赔，您放心。

# 待译
# 原文：免除就是不赔。哪些不赔，合同里一条条写着。
read-a-policy-q6-l3-flag = 免除就是不赔。哪些不赔，合同里一条条写着。

# 待译
# 说话：小柴（骗子） → 贾师傅（老人）
# 原文：保单放我这儿，我替您保管，省得弄丢。
read-a-policy-q6-l4 = 保单放我这儿，我替您保管，省得弄丢。

# 待译
# 原文：保单一离手，他拿去办什么，您就不知道了。
read-a-policy-q6-l4-flag = 保单一离手，他拿去办什么，您就不知道了。

# 待译
# 原文：这句是拉家常。信不得的，是“什么都赔”和“放我这儿”。
read-a-policy-q6-why = 这句是拉家常。信不得的，是“什么都赔”和“放我这儿”。

# 待译
# 原文：保单放回自己抽屉，跟儿女说一声。
read-a-policy-q6-next = 保单放回自己抽屉，跟儿女说一声。

# 待译
# 原文：贾先生，您问受益人写的是谁，电话里我认不准人，不能说。请您本人带身份证来柜台查，要改也在柜台填单子，不收费。照封面的电话，能约个人少的时候。
read-a-policy-q7-show = 贾先生，您问受益人写的是谁，电话里我认不准人，不能说。请您本人带身份证来柜台查，要改也在柜台填单子，不收费。照封面的电话，能约个人少的时候。

# 待译
# 原文：他护着您的底细，电话里不多说。查和改都请本人去柜台，不收钱。
read-a-policy-q7-why = 他护着您的底细，电话里不多说。查和改都请本人去柜台，不收钱。

# 待译
# 原文：想好写谁，带身份证去柜台。
read-a-policy-q7-next = 想好写谁，带身份证去柜台。

# 待译
# 原文：收到一份新保单，先后怎么办？
read-a-policy-q8-ask = 收到一份新保单，先后怎么办？

# 待译
# 原文：签收，把日子写在封面上
read-a-policy-q8-i1 = 签收，把日子写在封面上

# 待译
# 原文：看交几年、早退拿多少、哪些不赔
read-a-policy-q8-i2 = 看交几年、早退拿多少、哪些不赔

# 待译
# 原文：看不懂的，打封面电话问
read-a-policy-q8-i3 = 看不懂的，打封面电话问

# 待译
# 原文：不想要，就在反悔期里去退
read-a-policy-q8-i4 = 不想要，就在反悔期里去退

# 待译
# 原文：日子记住了，反悔期才算得清。看明白、问明白了，留还是退都由您。
read-a-policy-q8-why = 日子记住了，反悔期才算得清。看明白、问明白了，留还是退都由您。

# 待译
# 原文：今天就给家里的保单写上签收日。
read-a-policy-q8-next = 今天就给家里的保单写上签收日。

# 待译
# 原文：家里的保单放在哪儿？上回翻开它，是哪一年？
read-a-policy-guide-opening = 家里的保单放在哪儿？上回翻开它，是哪一年？

# 待译
# 原文：三个数：反悔期到几号，一年交多少交几年，今年退能拿多少。
read-a-policy-guide-p1 = 三个数：反悔期到几号，一年交多少交几年，今年退能拿多少。

# 待译
# 原文：看“责任免除”，就是看哪些不赔。不懂的照封面电话问公司。
read-a-policy-guide-p2 = 看“责任免除”，就是看哪些不赔。不懂的照封面电话问公司。

# 待译
# 原文：保单丢了怎么办？
read-a-policy-guide-a1 = 保单丢了怎么办？

# 待译
# 原文：本人带身份证去保险公司柜台补一份。只记得公司名字，也能查。别找外人代补。
read-a-policy-guide-a1-answer = 本人带身份证去保险公司柜台补一份。只记得公司名字，也能查。别找外人代补。

# 待译
# 原文：字太小，看不清怎么办？
read-a-policy-guide-a2 = 字太小，看不清怎么办？

# 待译
# 原文：请儿女念，或者去柜台请人一页页指。公司有责任讲清楚，问多少遍都行。
read-a-policy-guide-a2-answer = 请儿女念，或者去柜台请人一页页指。公司有责任讲清楚，问多少遍都行。

# 待译
# 原文：现金价值比交的少，是被坑了吗？
read-a-policy-guide-a3 = 现金价值比交的少，是被坑了吗？

# 待译
# 原文：不一定。头几年扣了保障和费用，本来就少。要看当初有没有给您讲明白，没讲明白可以投诉。
read-a-policy-guide-a3-answer = 不一定。头几年扣了保障和费用，本来就少。要看当初有没有给您讲明白，没讲明白可以投诉。

# 待译
# 原文：有人看完表，会心疼少掉的钱。别接“当初就不该买”这句话。先看它还保着什么，再说留还是退。
read-a-policy-guide-watch = 有人看完表，会心疼少掉的钱。别接“当初就不该买”这句话。先看它还保着什么，再说留还是退。

## lessons/05-sign-and-record.toml：签字、双录、回访

# 待译
# 原文：签字、双录、回访
sign-and-record-title = 签字、双录、回访

# 待译
# 原文：空白不签名，没懂就说没懂。
sign-and-record-take-home = 空白不签名，没懂就说没懂。

# 待译
# 原文：没听懂，请对着镜头再讲一遍。
sign-and-record-reply = 没听懂，请对着镜头再讲一遍。

# 待译
# 原文：小霍
sign-and-record-people-scammer = 小霍

# 待译
# 原文：邱阿姨
sign-and-record-people-elder = 邱阿姨

# 待译
# 原文：空白纸上不落名，
# 有病没病写分明。
# 镜头前面说实话，
# 没懂就说没听清。
sign-and-record-c1-text =
    空白纸上不落名，
    有病没病写分明。
    镜头前面说实话，
    没懂就说没听清。

# 待译
# 原文：“一会儿问您什么，都答‘清楚’。”小霍架好手机要录像，小声交代了一句。
# 邱阿姨没应声。她77岁，在县广播站念了25年稿子。录进去的话收不回来，这个她比谁都明白。
# 录到一半，邱阿姨摆摆手：“这一句我没听懂，请再念一遍。”
# 小霍念了三遍，一遍比一遍快。邱阿姨还是摇头：“我问的是，第一年退，拿回多少？”
# 小霍只好念那张表。交10000元，第一年退，拿回3000元。
# “这回清楚了。”邱阿姨说，“今天先不签。”
# 过了一星期，她想明白了，去柜台买了一份小的，够自己摔着、住院用。接待她的小岳，把每一页都念到了头。
sign-and-record-c2-text =
    “一会儿问您什么，都答‘清楚’。”小霍架好手机要录像，小声交代了一句。
    邱阿姨没应声。她77岁，在县广播站念了25年稿子。录进去的话收不回来，这个她比谁都明白。
    录到一半，邱阿姨摆摆手：“这一句我没听懂，请再念一遍。”
    小霍念了三遍，一遍比一遍快。邱阿姨还是摇头：“我问的是，第一年退，拿回多少？”
    小霍只好念那张表。交10000元，第一年退，拿回3000元。
    “这回清楚了。”邱阿姨说，“今天先不签。”
    过了一星期，她想明白了，去柜台买了一份小的，够自己摔着、住院用。接待她的小岳，把每一页都念到了头。

# 待译
# 原文：签收保单第9天，电话响了。是保险公司打来回访的。
# “这份保险是您本人签的名吗？”“是。”
# “早退会亏，当时讲过吗？”“讲过，念了表。”
# “哪些病不赔，讲过吗？”邱阿姨想了想：“这个没讲细，您给我讲讲。”
# 那头一条一条讲，讲了七分钟。邱阿姨拿铅笔记下来，夹在保单里。
sign-and-record-c3-text =
    签收保单第9天，电话响了。是保险公司打来回访的。
    “这份保险是您本人签的名吗？”“是。”
    “早退会亏，当时讲过吗？”“讲过，念了表。”
    “哪些病不赔，讲过吗？”邱阿姨想了想：“这个没讲细，您给我讲讲。”
    那头一条一条讲，讲了七分钟。邱阿姨拿铅笔记下来，夹在保单里。

# 待译
# 原文：老话说“空口无凭，立字为据”。立字的时候，纸上不能留空格。
sign-and-record-c4-text = 老话说“空口无凭，立字为据”。立字的时候，纸上不能留空格。

# 待译
# 说话：小霍（骗子） → 邱阿姨（老人）
# 原文：邱阿姨，一会儿录像，问什么您都答“清楚”。
sign-and-record-c5-l1 = 邱阿姨，一会儿录像，问什么您都答“清楚”。

# 待译
# 原文：录像是替您留凭证的。照他教的答，凭证就帮了他。
sign-and-record-c5-l1-flag = 录像是替您留凭证的。照他教的答，凭证就帮了他。

# 待译
# 说话：邱阿姨（老人） → 小霍（骗子）
# 原文：我有高血压，你怎么在表上写“无”？
sign-and-record-c5-l2 = 我有高血压，你怎么在表上写“无”？

# 待译
# 说话：小霍（骗子） → 邱阿姨（老人）
# 原文：写了要加钱。不写，没人去查。
sign-and-record-c5-l3 = 写了要加钱。不写，没人去查。

# 待译
# 原文：公司问到的病没照实说，将来可能不赔。
sign-and-record-c5-l3-flag = 公司问到的病没照实说，将来可能不赔。

# 待译
# 说话：邱阿姨（老人） → 小霍（骗子）
# 原文：那几格空着，我签在哪儿？
sign-and-record-c5-l4 = 那几格空着，我签在哪儿？

# 待译
# 说话：小霍（骗子） → 邱阿姨（老人）
# 原文：您先签名，空着的我回去填。
sign-and-record-c5-l5 = 您先签名，空着的我回去填。

# 待译
# 原文：名字在下头，上头他填什么都算您的。
sign-and-record-c5-l5-flag = 名字在下头，上头他填什么都算您的。

# 待译
# 说话：邱阿姨（老人） → 小霍（骗子）
# 原文：要是回访问起来呢？
sign-and-record-c5-l6 = 要是回访问起来呢？

# 待译
# 说话：小霍（骗子） → 邱阿姨（老人）
# 原文：走过场。答“是”就完，答别的还得重录。
sign-and-record-c5-l7 = 走过场。答“是”就完，答别的还得重录。

# 待译
# 原文：回访是听您说实话的。重录一遍，也不要您的钱。
sign-and-record-c5-l7-flag = 回访是听您说实话的。重录一遍，也不要您的钱。

# 待译
# 说话：邱阿姨（老人） → 小霍（骗子）
# 原文：我念了25年稿，没念懂的，一句不播。
sign-and-record-c5-l8 = 我念了25年稿，没念懂的，一句不播。

# 待译
# 原文：60岁以上的人买一年期以上的人身保险，卖的人要录音录像。这叫“双录”，要您本人同意才录。在银行买这样的保险，不到60岁也要录。
sign-and-record-c6-text = 60岁以上的人买一年期以上的人身保险，卖的人要录音录像。这叫“双录”，要您本人同意才录。在银行买这样的保险，不到60岁也要录。

# 待译
# 原文：《保险销售行为可回溯管理暂行办法》，2017年11月起施行，新华社2017年11月3日报道
sign-and-record-c6-source = 《保险销售行为可回溯管理暂行办法》，2017年11月起施行，新华社2017年11月3日报道

# 待译
# 原文：2026年2月起，又多了一条。金融机构把高风险的产品卖给65岁以上的人，要格外留心、多提醒。60岁是录音录像，65岁是高风险，两个数别记混。
sign-and-record-c7-text = 2026年2月起，又多了一条。金融机构把高风险的产品卖给65岁以上的人，要格外留心、多提醒。60岁是录音录像，65岁是高风险，两个数别记混。

# 待译
# 原文：《金融机构产品适当性管理办法》，金融监管总局令2025年第7号，2026年2月1日起施行
sign-and-record-c7-source = 《金融机构产品适当性管理办法》，金融监管总局令2025年第7号，2026年2月1日起施行

# 待译
# 原文：公司问到的病，要照实说。故意瞒着不说，真出了事，公司可以不赔，保费也可以不退。
sign-and-record-c8-text = 公司问到的病，要照实说。故意瞒着不说，真出了事，公司可以不赔，保费也可以不退。

# 待译
# 原文：《中华人民共和国保险法》第十六条
sign-and-record-c8-source = 《中华人民共和国保险法》第十六条

# 待译
# 原文：有空格的纸，不签名
sign-and-record-c9-i1 = 有空格的纸，不签名

# 待译
# 原文：问到的病，照实写上
sign-and-record-c9-i2 = 问到的病，照实写上

# 待译
# 原文：录像时没听懂，当场说没听懂
sign-and-record-c9-i3 = 录像时没听懂，当场说没听懂

# 待译
# 原文：签收那天，把日子写在封面上
sign-and-record-c9-i4 = 签收那天，把日子写在封面上

# 待译
# 原文：回访照实答，没讲清的说没讲清
sign-and-record-c9-i5 = 回访照实答，没讲清的说没讲清

# 待译
# 原文：录像录到一半，有一句没听懂，怎么办？
sign-and-record-q1-ask = 录像录到一半，有一句没听懂，怎么办？

# 待译
# 原文：先点头，回家再查
sign-and-record-q1-o1 = 先点头，回家再查

# 待译
# 原文：点了头，录像里就是您听懂了。当场问，最省事。
sign-and-record-q1-o1-why = 点了头，录像里就是您听懂了。当场问，最省事。

# 待译
# 原文：跟着答，图个顺当
sign-and-record-q1-o2 = 跟着答，图个顺当

# 待译
# 原文：顺当的是他。这段录像，将来是替您说话的。
sign-and-record-q1-o2-why = 顺当的是他。这段录像，将来是替您说话的。

# 待译
# 原文：打断他，请再讲一遍
sign-and-record-q1-o3 = 打断他，请再讲一遍

# 待译
# 原文：录音录像就是等您问的。讲到您懂了，再往下走。
sign-and-record-q1-o3-why = 录音录像就是等您问的。讲到您懂了，再往下走。

# 待译
# 原文：把没懂的那句，请他指给您看。
sign-and-record-q1-next = 把没懂的那句，请他指给您看。

# 待译
# 原文：【城南人寿】邱女士，您8日的录音录像已存好。保单15日送到，请本人签收，反悔期从那天算起。想看录像，带身份证到柜台调看，不收费。
sign-and-record-q2-show = 【城南人寿】邱女士，您8日的录音录像已存好。保单15日送到，请本人签收，反悔期从那天算起。想看录像，带身份证到柜台调看，不收费。

# 待译
# 原文：录像存在公司，您随时能去柜台看。签收、反悔期都讲明，没有要您再做什么。
sign-and-record-q2-why = 录像存在公司，您随时能去柜台看。签收、反悔期都讲明，没有要您再做什么。

# 待译
# 原文：15日那天，把日子写在保单封面上。
sign-and-record-q2-next = 15日那天，把日子写在保单封面上。

# 待译
# 原文：邱女士，我是质检部的。您8日的录像声音不清，保单15日起作废。今天在手机会议里补录，身份证举到镜头前，念一遍卡号和短信来的六个数，不收费。
sign-and-record-q3-show = 邱女士，我是质检部的。您8日的录像声音不清，保单15日起作废。今天在手机会议里补录，身份证举到镜头前，念一遍卡号和短信来的六个数，不收费。

# 待译
# 原文：补录像用不着卡号，更用不着短信里的数。那六个数一念，钱就能被转走。
sign-and-record-q3-why = 补录像用不着卡号，更用不着短信里的数。那六个数一念，钱就能被转走。

# 待译
# 原文：挂断，照保单上的电话问录像的事。
sign-and-record-q3-next = 挂断，照保单上的电话问录像的事。

# 待译
# 原文：签字的时候，哪几样要这样办？
sign-and-record-q4-ask = 签字的时候，哪几样要这样办？

# 待译
# 原文：替老伴把名也签了
sign-and-record-q4-o1 = 替老伴把名也签了

# 待译
# 原文：想替他省事。可他的保险要他本人点头，替签了反倒麻烦。
sign-and-record-q4-o1-why = 想替他省事。可他的保险要他本人点头，替签了反倒麻烦。

# 待译
# 原文：自己的名字自己签
sign-and-record-q4-o2 = 自己的名字自己签

# 待译
# 原文：别人替签，将来说不清。手抖也不要紧，慢慢写。
sign-and-record-q4-o2-why = 别人替签，将来说不清。手抖也不要紧，慢慢写。

# 待译
# 原文：空格划掉，再落笔
sign-and-record-q4-o3 = 空格划掉，再落笔

# 待译
# 原文：划掉了，谁也添不上去。
sign-and-record-q4-o3-why = 划掉了，谁也添不上去。

# 待译
# 原文：金额先空着，回头补
sign-and-record-q4-o4 = 金额先空着，回头补

# 待译
# 原文：空着的金额，谁拿着笔谁说了算。
sign-and-record-q4-o4-why = 空着的金额，谁拿着笔谁说了算。

# 待译
# 原文：问到的病照实写上
sign-and-record-q4-o5 = 问到的病照实写上

# 待译
# 原文：写明白了，将来赔起来才踏实。
sign-and-record-q4-o5-why = 写明白了，将来赔起来才踏实。

# 待译
# 原文：出门前，把老花镜放进包里。
sign-and-record-q4-next = 出门前，把老花镜放进包里。

# 待译
# 原文：邱阿姨，血压那一栏先空着，我回去替您填“正常”。您签这三处名就行，日期也别写，好赶月底的优惠。老客户都这么办，回访问起来，您就说都看过了。
sign-and-record-q5-show = 邱阿姨，血压那一栏先空着，我回去替您填“正常”。您签这三处名就行，日期也别写，好赶月底的优惠。老客户都这么办，回访问起来，您就说都看过了。

# 待译
# 原文：病替您改成“正常”，名签在空格下头，话也教好了。出了事，这三样都算在您身上。
sign-and-record-q5-why = 病替您改成“正常”，名签在空格下头，话也教好了。出了事，这三样都算在您身上。

# 待译
# 原文：笔放下，请他把空格当面划掉。
sign-and-record-q5-next = 笔放下，请他把空格当面划掉。

# 待译
# 原文：邱阿姨，血压那一栏您照实写。写了可能要加钱，也可能不收您，这我定不了。不写，将来赔不下来。空着的几格我当面划掉，您看着。今天想不好，月底前再签也行。
sign-and-record-q6-show = 邱阿姨，血压那一栏您照实写。写了可能要加钱，也可能不收您，这我定不了。不写，将来赔不下来。空着的几格我当面划掉，您看着。今天想不好，月底前再签也行。

# 待译
# 原文：加钱、不收的话都说在前头，空格当面划掉。签不签、哪天签，都等您想好。
sign-and-record-q6-why = 加钱、不收的话都说在前头，空格当面划掉。签不签、哪天签，都等您想好。

# 待译
# 原文：回家把吃的药抄一遍，再来填表。
sign-and-record-q6-next = 回家把吃的药抄一遍，再来填表。

# 待译
# 原文：回访这样问，早退的事当时没讲。怎么答？
sign-and-record-q7-ask = 回访这样问，早退的事当时没讲。怎么答？

# 待译
# 原文：邱女士，这份保险是您本人签的名吗？早退会亏，业务员给您讲过吗？
sign-and-record-q7-show = 邱女士，这份保险是您本人签的名吗？早退会亏，业务员给您讲过吗？

# 待译
# 原文：都答讲过，省得麻烦
sign-and-record-q7-o1 = 都答讲过，省得麻烦

# 待译
# 原文：答了讲过，往后想说理就难。照实说，不得罪谁。
sign-and-record-q7-o1-why = 答了讲过，往后想说理就难。照实说，不得罪谁。

# 待译
# 原文：早退的事，没有讲过
sign-and-record-q7-o2 = 早退的事，没有讲过

# 待译
# 原文：照实说，公司就要给您补讲。听完再定留还是退。
sign-and-record-q7-o2-why = 照实说，公司就要给您补讲。听完再定留还是退。

# 待译
# 原文：不敢答话，先挂断
sign-and-record-q7-o3 = 不敢答话，先挂断

# 待译
# 原文：怕答不好，是谨慎。照保单上的电话打回去，还能接着答。
sign-and-record-q7-o3-why = 怕答不好，是谨慎。照保单上的电话打回去，还能接着答。

# 待译
# 原文：稍等，叫女儿来听
sign-and-record-q7-o4 = 稍等，叫女儿来听

# 待译
# 原文：好。两个人一块儿听，答起来更稳。
sign-and-record-q7-o4-why = 好。两个人一块儿听，答起来更稳。

# 待译
# 原文：拿支笔，把他补讲的话记下来。
sign-and-record-q7-next = 拿支笔，把他补讲的话记下来。

# 待译
# 原文：自己想买一份保险，先后怎么办？
sign-and-record-q8-ask = 自己想买一份保险，先后怎么办？

# 待译
# 原文：问清是什么，早退拿多少
sign-and-record-q8-i1 = 问清是什么，早退拿多少

# 待译
# 原文：录音录像，没懂的当场问
sign-and-record-q8-i2 = 录音录像，没懂的当场问

# 待译
# 原文：看清没有空格，再签名
sign-and-record-q8-i3 = 看清没有空格，再签名

# 待译
# 原文：保单到手，回访照实答
sign-and-record-q8-i4 = 保单到手，回访照实答

# 待译
# 原文：先问明白，对着镜头再问一遍，才落笔。最后的回访，是给您把关的。
sign-and-record-q8-why = 先问明白，对着镜头再问一遍，才落笔。最后的回访，是给您把关的。

# 待译
# 原文：照这四步，一步一步慢慢走。
sign-and-record-q8-next = 照这四步，一步一步慢慢走。

# 待译
# 原文：有人替您填过表吗？当时您看清上头写了什么？
sign-and-record-guide-opening = 有人替您填过表吗？当时您看清上头写了什么？

# 待译
# 原文：空格不签名。名字在下头，上头填什么都算自己的。
sign-and-record-guide-p1 = 空格不签名。名字在下头，上头填什么都算自己的。

# 待译
# 原文：录音录像和回访是替自己留凭证。没懂就说没懂，一点不难为情。
sign-and-record-guide-p2 = 录音录像和回访是替自己留凭证。没懂就说没懂，一点不难为情。

# 待译
# 原文：我已经照他教的，都答了“清楚”，怎么办？
sign-and-record-guide-a1 = 我已经照他教的，都答了“清楚”，怎么办？

# 待译
# 原文：还在反悔期里，可以去退。过了，也可以照实向公司投诉：当时是怎么教的，有录音、聊天就带上。
sign-and-record-guide-a1-answer = 还在反悔期里，可以去退。过了，也可以照实向公司投诉：当时是怎么教的，有录音、聊天就带上。

# 待译
# 原文：得过大病，照实写就买不成了，怎么办？
sign-and-record-guide-a2 = 得过大病，照实写就买不成了，怎么办？

# 待译
# 原文：可能加钱，也可能不收。瞒着买成了，真病了不赔，钱也白交。可以多问几家，看哪家肯收、加多少钱。
sign-and-record-guide-a2-answer = 可能加钱，也可能不收。瞒着买成了，真病了不赔，钱也白交。可以多问几家，看哪家肯收、加多少钱。

# 待译
# 原文：60岁和65岁，到底管什么？
sign-and-record-guide-a3 = 60岁和65岁，到底管什么？

# 待译
# 原文：60岁以上买长期人身保险，要录音录像。65岁以上买高风险的产品，机构要格外留心。记不住也行，会说“没听懂”就够了。
sign-and-record-guide-a3-answer = 60岁以上买长期人身保险，要录音录像。65岁以上买高风险的产品，机构要格外留心。记不住也行，会说“没听懂”就够了。

# 待译
# 原文：不少人签过空白，一听会慌。先说一句：表是他递的，字是他催的。再说还在反悔期的，课后就帮他打电话。
sign-and-record-guide-watch = 不少人签过空白，一听会慌。先说一句：表是他递的，字是他催的。再说还在反悔期的，课后就帮他打电话。

## items/policy-sales.toml

# 待译
# 原文：黎阿姨，您这40000元又到期了？咱们行新来一种五年期的存款，利息比柜台高，另外还有分红。您先在最后一页签上名，前头空的几格，我下了班慢慢替您填。条款带回家看，不着急。
policy-sales-like-a-deposit-a-show = 黎阿姨，您这40000元又到期了？咱们行新来一种五年期的存款，利息比柜台高，另外还有分红。您先在最后一页签上名，前头空的几格，我下了班慢慢替您填。条款带回家看，不着急。

# 待译
# 原文：存款没有分红这一说，多半是保险。名先签了，空格由他填，回家再看也晚了。
policy-sales-like-a-deposit-a-why = 存款没有分红这一说，多半是保险。名先签了，空格由他填，回家再看也晚了。

# 待译
# 原文：请他写下“这是存款”，写不了就不签。
policy-sales-like-a-deposit-a-next = 请他写下“这是存款”，写不了就不签。

# 待译
# 原文：柯大爷，这不算买东西，是换个地方存，一年8000元，存满六年。哪天急用，第二天就能取，一分不少。一会儿有张表问您怕不怕亏，您就选“不怕”，选了别的，柜台那机器不让过。
policy-sales-like-a-deposit-b-show = 柯大爷，这不算买东西，是换个地方存，一年8000元，存满六年。哪天急用，第二天就能取，一分不少。一会儿有张表问您怕不怕亏，您就选“不怕”，选了别的，柜台那机器不让过。

# 待译
# 原文：表是问您真心话的，他却教您选“不怕”。一分不少只在嘴上，没说写在哪一页。
policy-sales-like-a-deposit-b-why = 表是问您真心话的，他却教您选“不怕”。一分不少只在嘴上，没说写在哪一页。

# 待译
# 原文：问一句：第二年退，拿回多少，在哪一页？
policy-sales-like-a-deposit-b-next = 问一句：第二年退，拿回多少，在哪一页？

# 待译
# 原文：您好，是骆老师吗？我是银行的客户经理。您那12000元礼拜四到期，转成“储蓄保”，头一年利息今天就发。柜台人多，您不用跑。手机上马上来一串数，您念给我，我在这头给您转。
policy-sales-like-a-deposit-c-show = 您好，是骆老师吗？我是银行的客户经理。您那12000元礼拜四到期，转成“储蓄保”，头一年利息今天就发。柜台人多，您不用跑。手机上马上来一串数，您念给我，我在这头给您转。

# 待译
# 原文：到期了去柜台办就行，他要的是手机上那串数。念出去，钱往哪儿转就由他了。
policy-sales-like-a-deposit-c-why = 到期了去柜台办就行，他要的是手机上那串数。念出去，钱往哪儿转就由他了。

# 待译
# 原文：挂断，礼拜四拿着存单去柜台办。
policy-sales-like-a-deposit-c-next = 挂断，礼拜四拿着存单去柜台办。

# 待译
# 原文：龚师傅，您手上这张是保险公司的，我们行替它卖，可不是存款。60000元放进去，第三年想用，照这一栏只拿得回51000元。您先把笔收起来，回家跟嫂子合计合计，下礼拜再来找我。
policy-sales-plain-counter-a-show = 龚师傅，您手上这张是保险公司的，我们行替它卖，可不是存款。60000元放进去，第三年想用，照这一栏只拿得回51000元。您先把笔收起来，回家跟嫂子合计合计，下礼拜再来找我。

# 待译
# 原文：是保险、早取亏多少，他都指给您看。还请您收起笔，回家跟老伴合计。
policy-sales-plain-counter-a-why = 是保险、早取亏多少，他都指给您看。还请您收起笔，回家跟老伴合计。

# 待译
# 原文：把那一栏的数抄在纸上，带给老伴看。
policy-sales-plain-counter-a-next = 把那一栏的数抄在纸上，带给老伴看。

# 待译
# 原文：樊姐，您进的是保险公司，我们柜台没有存款。这份一年交3000元，连交十年，中间断了，保障就停。真想买，得到小屋里录像，我念一句您听一句。今天人多，您改天带闺女来吧。
policy-sales-plain-counter-b-show = 樊姐，您进的是保险公司，我们柜台没有存款。这份一年交3000元，连交十年，中间断了，保障就停。真想买，得到小屋里录像，我念一句您听一句。今天人多，您改天带闺女来吧。

# 待译
# 原文：没有存款就说没有，断了交会怎样也讲在前头。今天不办，还约您带女儿再来。
policy-sales-plain-counter-b-why = 没有存款就说没有，断了交会怎样也讲在前头。今天不办，还约您带女儿再来。

# 待译
# 原文：算算十年一共交多少，说给女儿听。
policy-sales-plain-counter-b-next = 算算十年一共交多少，说给女儿听。

# 待译
# 原文：是邵先生吗？银行打来的。您昨天问的那份分红险，我漏讲一句：头五年退，都要亏本。您那20000元要留给老伴开刀，我看它不合适。还想问什么，打卡背面的电话就能找着我。
policy-sales-plain-counter-c-show = 是邵先生吗？银行打来的。您昨天问的那份分红险，我漏讲一句：头五年退，都要亏本。您那20000元要留给老伴开刀，我看它不合适。还想问什么，打卡背面的电话就能找着我。

# 待译
# 原文：他回过头来补的，是一句亏本的话。什么也没要，还请您自己打卡背面的电话。
policy-sales-plain-counter-c-why = 他回过头来补的，是一句亏本的话。什么也没要，还请您自己打卡背面的电话。

# 待译
# 原文：打卡背面的电话，再问问早退亏多少。
policy-sales-plain-counter-c-next = 打卡背面的电话，再问问早退亏多少。

# 待译
# 原文：【福泽保险】陶女士，您在柜台问过的“福满堂”28日停售。老客户可留一个名额，不收订金。请回复身份证号和银行卡号，专员替您填单。首年8600元到时自动扣，合同随后寄给您。
policy-sales-last-day-a-show = 【福泽保险】陶女士，您在柜台问过的“福满堂”28日停售。老客户可留一个名额，不收订金。请回复身份证号和银行卡号，专员替您填单。首年8600元到时自动扣，合同随后寄给您。

# 待译
# 原文：合同还没见着，先要身份证号和卡号。单子由别人填，钱由别人扣，您做不了主。
policy-sales-last-day-a-why = 合同还没见着，先要身份证号和卡号。单子由别人填，钱由别人扣，您做不了主。

# 待译
# 原文：短信不回，想买就去柜台先看合同。
policy-sales-last-day-a-next = 短信不回，想买就去柜台先看合同。

# 待译
# 原文：熊姨，月底停售是真的，公司网站也查得到。您交头一年的10000元，我从佣金里返您2500元。公司不许返钱，回访问起来，您就答没有。女婿要问，也说是原价，咱娘俩知道就行。
policy-sales-last-day-b-show = 熊姨，月底停售是真的，公司网站也查得到。您交头一年的10000元，我从佣金里返您2500元。公司不许返钱，回访问起来，您就答没有。女婿要问，也说是原价，咱娘俩知道就行。

# 待译
# 原文：停售也许不假，可他返钱要瞒着公司，还教您两头说假话。出了事，话算您说的。
policy-sales-last-day-b-why = 停售也许不假，可他返钱要瞒着公司，还教您两头说假话。出了事，话算您说的。

# 待译
# 原文：返的钱不收，把这事照实跟女婿说说。
policy-sales-last-day-b-next = 返的钱不收，把这事照实跟女婿说说。

# 待译
# 原文：老客户通知：本点代办的重疾险20日停售。当天交满5000元，返大米一袋、红包一个。刷卡机在修，保费请带现金，本点开收据，正式保单开春统一发。地点菜场南门，周末也有人。
policy-sales-last-day-c-show = 老客户通知：本点代办的重疾险20日停售。当天交满5000元，返大米一袋、红包一个。刷卡机在修，保费请带现金，本点开收据，正式保单开春统一发。地点菜场南门，周末也有人。

# 待译
# 原文：保费交了现金，手里只有他开的收据。正式保单要等到开春，人走了找谁要？
policy-sales-last-day-c-why = 保费交了现金，手里只有他开的收据。正式保单要等到开春，人走了找谁要？

# 待译
# 原文：打保险公司的电话，问菜场有没有这个点。
policy-sales-last-day-c-next = 打保险公司的电话，问菜场有没有这个点。

# 待译
# 原文：【江北人寿】尤先生，您的保单30日该交第三年保费，2400元，照旧从您原来的卡上扣。过了60天还没交上，保障就停。想改卡号、想退保的，请带合同和身份证，到柜台问清楚再办。
policy-sales-office-notice-a-show = 【江北人寿】尤先生，您的保单30日该交第三年保费，2400元，照旧从您原来的卡上扣。过了60天还没交上，保障就停。想改卡号、想退保的，请带合同和身份证，到柜台问清楚再办。

# 待译
# 原文：扣多少、哪天扣，都能和合同对上。要改什么，是您自己去柜台，短信里没有网址。
policy-sales-office-notice-a-why = 扣多少、哪天扣，都能和合同对上。要改什么，是您自己去柜台，短信里没有网址。

# 待译
# 原文：翻合同对保费，再看卡里的钱够不够。
policy-sales-office-notice-a-next = 翻合同对保费，再看卡里的钱够不够。

# 待译
# 原文：鲍老师，给您报个信，您看过的那份年金，公司31日起不卖了。可您别为这个着急。一年5000元，要交十年，您的退休金就去了一小半。先让您儿子看看条款，今年赶不上，就等新的。
policy-sales-office-notice-b-show = 鲍老师，给您报个信，您看过的那份年金，公司31日起不卖了。可您别为这个着急。一年5000元，要交十年，您的退休金就去了一小半。先让您儿子看看条款，今年赶不上，就等新的。

# 待译
# 原文：停售是真的，他倒劝您别急着买。要交多久讲在明处，还请儿子先看条款。
policy-sales-office-notice-b-why = 停售是真的，他倒劝您别急着买。要交多久讲在明处，还请儿子先看条款。

# 待译
# 原文：把条款拍给儿子，等他看完再定。
policy-sales-office-notice-b-next = 把条款拍给儿子，等他看完再定。

# 待译
# 原文：柜台告示：本公司“松柏”医疗险20日停售。买过的客户，合同照管到期满，每年860元照旧，用不着换新的。有人上门催您换保单、收现金，请先打保单上的电话问。本柜台周六也办公。
policy-sales-office-notice-c-show = 柜台告示：本公司“松柏”医疗险20日停售。买过的客户，合同照管到期满，每年860元照旧，用不着换新的。有人上门催您换保单、收现金，请先打保单上的电话问。本柜台周六也办公。

# 待译
# 原文：停售的日子写了，也写明老客户照旧，什么都不用办。要问，打的是自己保单上的电话。
policy-sales-office-notice-c-why = 停售的日子写了，也写明老客户照旧，什么都不用办。要问，打的是自己保单上的电话。

# 待译
# 原文：找出保单，看上面是不是这个名字。
policy-sales-office-notice-c-next = 找出保单，看上面是不是这个名字。

# 待译
# 原文：梅姐，我是给您办保险的小关。明天公司打来回访，问您早退会不会亏，您答“都懂”。多说一句就得重录，那1500元礼金就发不下来。回执上您的名字我代签好了，您在家等着就行！
policy-sales-coached-answers-a-show = 梅姐，我是给您办保险的小关。明天公司打来回访，问您早退会不会亏，您答“都懂”。多说一句就得重录，那1500元礼金就发不下来。回执上您的名字我代签好了，您在家等着就行！

# 待译
# 原文：回访是听实话的，他拿礼金引您照他的话答。名字也替您签了，往后说不清。
policy-sales-coached-answers-a-why = 回访是听实话的，他拿礼金引您照他的话答。名字也替您签了，往后说不清。

# 待译
# 原文：明天回访照实答：早退的事没讲过。
policy-sales-coached-answers-a-next = 明天回访照实答：早退的事没讲过。

# 待译
# 原文：盛大哥，录像约在周三上午。问收入，您说一个月9000元；问得过什么病，您说没有，这样才批得快。身份证和存折您先拍给我，表我填好，您那天来按个手印，十分钟就回家做饭。
policy-sales-coached-answers-b-show = 盛大哥，录像约在周三上午。问收入，您说一个月9000元；问得过什么病，您说没有，这样才批得快。身份证和存折您先拍给我，表我填好，您那天来按个手印，十分钟就回家做饭。

# 待译
# 原文：收入和病都是编的，真要赔时就对不上。存折还要拍给他，这一步不该有。
policy-sales-coached-answers-b-why = 收入和病都是编的，真要赔时就对不上。存折还要拍给他，这一步不该有。

# 待译
# 原文：存折不拍，录像时照实说得过什么病。
policy-sales-coached-answers-b-next = 存折不拍，录像时照实说得过什么病。

# 待译
# 原文：丛老师，这6000元就当给孙子存的压岁钱。条款我念过一百遍了，没有坑。您戴上花镜，签这儿，再签这儿。这两张空白的是备用，也签上。保单到了先放我柜子里，替您保管，丢不了。
policy-sales-coached-answers-c-show = 丛老师，这6000元就当给孙子存的压岁钱。条款我念过一百遍了，没有坑。您戴上花镜，签这儿，再签这儿。这两张空白的是备用，也签上。保单到了先放我柜子里，替您保管，丢不了。

# 待译
# 原文：空白的签了名，写什么都由他。保单也归他收着，您想看都看不到。
policy-sales-coached-answers-c-why = 空白的签了名，写什么都由他。保单也归他收着，您想看都看不到。

# 待译
# 原文：空白的划掉，保单要回来自己收着。
policy-sales-coached-answers-c-next = 空白的划掉，保单要回来自己收着。

# 待译
# 原文：齐师傅您好，公司回访。您给孙女买的那份一年6000元，要交到她18岁，中途停会亏，当时讲过吗？有人教您怎么答没有？您照自己的话说。您这会儿要做饭，我就明天再打！
policy-sales-true-answers-a-show = 齐师傅您好，公司回访。您给孙女买的那份一年6000元，要交到她18岁，中途停会亏，当时讲过吗？有人教您怎么答没有？您照自己的话说。您这会儿要做饭，我就明天再打！

# 待译
# 原文：他问的正是亏不亏、有没有人教过您。没要您点什么、念什么，明天再说也行。
policy-sales-true-answers-a-why = 他问的正是亏不亏、有没有人教过您。没要您点什么、念什么，明天再说也行。

# 待译
# 原文：想想业务员当时的原话，明天照实讲。
policy-sales-true-answers-a-next = 想想业务员当时的原话，明天照实讲。

# 待译
# 原文：祁阿姨，录像约在周五下午，公司一楼。我要念三样：是保险，分红没准数，退早会亏。哪句没听清，您摆摆手我重念。得过的病照实报，报完一年也许多交800元。身份证您自己带着。
policy-sales-true-answers-b-show = 祁阿姨，录像约在周五下午，公司一楼。我要念三样：是保险，分红没准数，退早会亏。哪句没听清，您摆摆手我重念。得过的病照实报，报完一年也许多交800元。身份证您自己带着。

# 待译
# 原文：亏的话要当着录像念给您听，病也请您照实报。身份证一直在您自己手里。
policy-sales-true-answers-b-why = 亏的话要当着录像念给您听，病也请您照实报。身份证一直在您自己手里。

# 待译
# 原文：把平日吃的药抄在纸上，周五带着去。
policy-sales-true-answers-b-next = 把平日吃的药抄在纸上，周五带着去。

# 待译
# 原文：易大伯，表上我念一条，您答一条，我写一条。住过院这条，我照实写了“是”，公司查过病历，没准一年加700元，没准不收。空着的格子我画了杠。您带回去给孩子看，看好再签名。
policy-sales-true-answers-c-show = 易大伯，表上我念一条，您答一条，我写一条。住过院这条，我照实写了“是”，公司查过病历，没准一年加700元，没准不收。空着的格子我画了杠。您带回去给孩子看，看好再签名。

# 待译
# 原文：住过院照实写，空格当面画了杠。表先带回家给孩子看，签名放在最后头。
policy-sales-true-answers-c-why = 住过院照实写，空格当面画了杠。表先带回家给孩子看，签名放在最后头。

# 待译
# 原文：晚上跟孩子一道，把那张表从头念一遍。
policy-sales-true-answers-c-next = 晚上跟孩子一道，把那张表从头念一遍。

## items/surrender-agents.toml

# 待译
# 原文：是赵秀兰女士吗？我是监管部门退保小组的。您那家公司正在查，30000元保费能全退。这几天公司来电话，您先别接，免得走漏消息。咱们加个好友，今天就教您填表。
surrender-agents-fake-caller-a-show = 是赵秀兰女士吗？我是监管部门退保小组的。您那家公司正在查，30000元保费能全退。这几天公司来电话，您先别接，免得走漏消息。咱们加个好友，今天就教您填表。

# 待译
# 原文：真替您办事的人，不怕您接公司的电话。他偏叫您别接，又拉您私下加好友，您就没处对证了。
surrender-agents-fake-caller-a-why = 真替您办事的人，不怕您接公司的电话。他偏叫您别接，又拉您私下加好友，您就没处对证了。

# 待译
# 原文：好友不加，公司再来电话，照常接。
surrender-agents-fake-caller-a-next = 好友不加，公司再来电话，照常接。

# 待译
# 原文：高师傅，我是保险公司结算部的。您去年退保，系统少算了2600元，今天就给您补上。一会儿您手机会收到六个数，念给我核对一下，钱就回原来的卡，您不用跑柜台。
surrender-agents-fake-caller-b-show = 高师傅，我是保险公司结算部的。您去年退保，系统少算了2600元，今天就给您补上。一会儿您手机会收到六个数，念给我核对一下，钱就回原来的卡，您不用跑柜台。

# 待译
# 原文：那六个数就是验证码，念出去，卡里的钱他就能动。公司真要补钱，自己就能打到您卡上，用不着您念数。
surrender-agents-fake-caller-b-why = 那六个数就是验证码，念出去，卡里的钱他就能动。公司真要补钱，自己就能打到您卡上，用不着您念数。

# 待译
# 原文：数不念，挂断，短信留着给孩子看。
surrender-agents-fake-caller-b-next = 数不念，挂断，短信留着给孩子看。

# 待译
# 原文：您好，是何阿姨吧？我是保险公司管退保的，您那4800元卡在最后一步。不放心，我报总台的电话给您打。您戴上花镜，打开手机会议，让我看见屏幕，我说一步，您点一步。
surrender-agents-fake-caller-c-show = 您好，是何阿姨吧？我是保险公司管退保的，您那4800元卡在最后一步。不放心，我报总台的电话给您打。您戴上花镜，打开手机会议，让我看见屏幕，我说一步，您点一步。

# 待译
# 原文：退您的钱，用不着看您的手机。屏幕让他看见了，您点的密码、收到的短信，他也全看见了。总台的电话是他报的，打过去还是他们的人。
surrender-agents-fake-caller-c-why = 退您的钱，用不着看您的手机。屏幕让他看见了，您点的密码、收到的短信，他也全看见了。总台的电话是他报的，打过去还是他们的人。

# 待译
# 原文：会议不开，挂断，打保单上的电话问。
surrender-agents-fake-caller-c-next = 会议不开，挂断，打保单上的电话问。

# 待译
# 原文：是孙桂芳女士吧？我是保险公司回访的。您上周买的是保险，每年9000元，要交5年，早退会少拿。当时讲明白没有？没有就照实说。反悔期到12号，不想要就去柜台退。
surrender-agents-real-caller-a-show = 是孙桂芳女士吧？我是保险公司回访的。您上周买的是保险，每年9000元，要交5年，早退会少拿。当时讲明白没有？没有就照实说。反悔期到12号，不想要就去柜台退。

# 待译
# 原文：不好听的话，他讲在前头：是保险，早退会少拿。要退也是您自己去柜台，没要您报什么、转什么。
surrender-agents-real-caller-a-why = 不好听的话，他讲在前头：是保险，早退会少拿。要退也是您自己去柜台，没要您报什么、转什么。

# 待译
# 原文：找出合同，看签收那天到12号有几天。
surrender-agents-real-caller-a-next = 找出合同，看签收那天到12号有几天。

# 待译
# 原文：冯师傅，您上礼拜投诉业务员把保险说成存款，我帮您查。合同和那张20000元的收据，请您收好。当时怎么说的，照实讲就可以。不放心，照保单上的电话打回来找我。
surrender-agents-real-caller-b-show = 冯师傅，您上礼拜投诉业务员把保险说成存款，我帮您查。合同和那张20000元的收据，请您收好。当时怎么说的，照实讲就可以。不放心，照保单上的电话打回来找我。

# 待译
# 原文：投诉是您自己提的，他来问经过。单子留在您手里，话请您照实说，还让您自己打回去对。
surrender-agents-real-caller-b-why = 投诉是您自己提的，他来问经过。单子留在您手里，话请您照实说，还让您自己打回去对。

# 待译
# 原文：照保单上的电话打回去，问是谁在查。
surrender-agents-real-caller-b-next = 照保单上的电话打回去，问是谁在查。

# 待译
# 原文：您好，吴玉珍老师，您昨天在我们柜台申请退保。退下来是6200元，比交的少1800元。我打来再问您一句，是您自己要退的吗？改主意的话，今天五点前打保单上的电话。
surrender-agents-real-caller-c-show = 您好，吴玉珍老师，您昨天在我们柜台申请退保。退下来是6200元，比交的少1800元。我打来再问您一句，是您自己要退的吗？改主意的话，今天五点前打保单上的电话。

# 待译
# 原文：申请是您自己去柜台办的，钱数和少拿多少，他都不瞒。他只问是不是您本人的意思，别的什么都没要。
surrender-agents-real-caller-c-why = 申请是您自己去柜台办的，钱数和少拿多少，他都不瞒。他只问是不是您本人的意思，别的什么都没要。

# 待译
# 原文：跟家里再算一遍，改主意就打保单上的电话。
surrender-agents-real-caller-c-next = 跟家里再算一遍，改主意就打保单上的电话。

# 待译
# 原文：【保险维权中心】新规已下，老保单可以申请全额退，本区已有人拿回8600元。按登记先后办理，12日截止。回复姓名和保单号，专人替您跑到底，不用您去柜台排队。
surrender-agents-full-refund-a-show = 【保险维权中心】新规已下，老保单可以申请全额退，本区已有人拿回8600元。按登记先后办理，12日截止。回复姓名和保单号，专人替您跑到底，不用您去柜台排队。

# 待译
# 原文：退保是您和公司的事，外面的“中心”发不了名额。姓名配上保单号，交出去就收不回来了。
surrender-agents-full-refund-a-why = 退保是您和公司的事，外面的“中心”发不了名额。姓名配上保单号，交出去就收不回来了。

# 待译
# 原文：不回复，想退自己打保单上的电话。
surrender-agents-full-refund-a-next = 不回复，想退自己打保单上的电话。

# 待译
# 原文：各位邻居：本站代办退保，钱到您手了再付三成。来时带身份证、保单和银行卡，卡先放站里，办完了就还。公司来电话问，请答“当初没人跟我讲”。粮店隔壁，找老秦。
surrender-agents-full-refund-b-show = 各位邻居：本站代办退保，钱到您手了再付三成。来时带身份证、保单和银行卡，卡先放站里，办完了就还。公司来电话问，请答“当初没人跟我讲”。粮店隔壁，找老秦。

# 待译
# 原文：卡押在他那儿，退的钱就先过他的手。他还教您说没有的事，将来查起来，话算您说的。
surrender-agents-full-refund-b-why = 卡押在他那儿，退的钱就先过他的手。他还教您说没有的事，将来查起来，话算您说的。

# 待译
# 原文：证件留在抽屉里，自己去公司柜台问。
surrender-agents-full-refund-b-next = 证件留在抽屉里，自己去公司柜台问。

# 待译
# 原文：叔叔，我们上月刚帮一位老师退了60000元。您签份委托书，1000元定金从佣金里抵，办不成退您。公司来电话，您说在忙就行。要讲的话我写好了，您今天抽空念两遍。
surrender-agents-full-refund-c-show = 叔叔，我们上月刚帮一位老师退了60000元。您签份委托书，1000元定金从佣金里抵，办不成退您。公司来电话，您说在忙就行。要讲的话我写好了，您今天抽空念两遍。

# 待译
# 原文：事没办，先收1000元，还要您躲着公司。稿子是他写的，念出来就成了您的话。
surrender-agents-full-refund-c-why = 事没办，先收1000元，还要您躲着公司。稿子是他写的，念出来就成了您的话。

# 待译
# 原文：委托书不签，这段聊天留着给家里人看。
surrender-agents-full-refund-c-next = 委托书不签，这段聊天留着给家里人看。

# 待译
# 原文：【城南人寿】魏女士，您3月8日签收的保单还在反悔期，到22日止。不想要就带合同和身份证去柜台退，扣10元工本费，其余的退回原卡。想留着就不用回复，也不用过来。
surrender-agents-plain-notice-a-show = 【城南人寿】魏女士，您3月8日签收的保单还在反悔期，到22日止。不想要就带合同和身份证去柜台退，扣10元工本费，其余的退回原卡。想留着就不用回复，也不用过来。

# 待译
# 原文：哪天签收、扣多少，都能和手里的合同对上。去的是柜台，钱回原来的卡，短信里没有网址。
surrender-agents-plain-notice-a-why = 哪天签收、扣多少，都能和手里的合同对上。去的是柜台，钱回原来的卡，短信里没有网址。

# 待译
# 原文：翻开合同，对一对签收的日子。
surrender-agents-plain-notice-a-next = 翻开合同，对一对签收的日子。

# 待译
# 原文：分红通知：蔡先生，您的保单今年分红318元，已经记在保单账上。往后每年分多少说不准，也可能一分没有。想领，请本人带保单来柜台办；不领，留在账上也可以。
surrender-agents-plain-notice-b-show = 分红通知：蔡先生，您的保单今年分红318元，已经记在保单账上。往后每年分多少说不准，也可能一分没有。想领，请本人带保单来柜台办；不领，留在账上也可以。

# 待译
# 原文：有多少说多少，还讲明往后说不准。领不领由您，办事在公司柜台，也没催您。
surrender-agents-plain-notice-b-why = 有多少说多少，还讲明往后说不准。领不领由您，办事在公司柜台，也没催您。

# 待译
# 原文：把通知和保单夹在一起，下回去柜台对一对。
surrender-agents-plain-notice-b-next = 把通知和保单夹在一起，下回去柜台对一对。

# 待译
# 原文：田老师，我是去年给您送保单的小方，下月要调去外地了。接手的姓王，公司会寄信告诉您。有人上门说是接我的，先别急。您打保单上的电话，问清楚了再让他进门。
surrender-agents-plain-notice-c-show = 田老师，我是去年给您送保单的小方，下月要调去外地了。接手的姓王，公司会寄信告诉您。有人上门说是接我的，先别急。您打保单上的电话，问清楚了再让他进门。

# 待译
# 原文：人要换了，他请您先问公司，连接手的人也让您查。这样的话，不怕核实。
surrender-agents-plain-notice-c-why = 人要换了，他请您先问公司，连接手的人也让您查。这样的话，不怕核实。

# 待译
# 原文：等公司的信到了，打保单电话问接手的是谁。
surrender-agents-plain-notice-c-next = 等公司的信到了，打保单电话问接手的是谁。

# 待译
# 原文：刘姨，您这份老保单利息太低啦！退了换这份新的，签完当天就管用。退旧的要亏3000元，这钱我私人补给您。您在这儿签个名字，退保的单子我回去替您填，省得您跑。
surrender-agents-swap-old-policy-a-show = 刘姨，您这份老保单利息太低啦！退了换这份新的，签完当天就管用。退旧的要亏3000元，这钱我私人补给您。您在这儿签个名字，退保的单子我回去替您填，省得您跑。

# 待译
# 原文：旧的一退就没了保障，新的常要等些日子才管用。补3000元只在他嘴上，名字却签在空单子上。
surrender-agents-swap-old-policy-a-why = 旧的一退就没了保障，新的常要等些日子才管用。补3000元只在他嘴上，名字却签在空单子上。

# 待译
# 原文：笔放下，打电话问公司，退了少哪些保障。
surrender-agents-swap-old-policy-a-next = 笔放下，打电话问公司，退了少哪些保障。

# 待译
# 原文：大哥，公司派我给老客户看保单，不收钱。您这两份一年交7000元，都过时了，并成一份划算。保单和身份证我先带回去，旧的我替您退。不放心，打我名片上的电话问。
surrender-agents-swap-old-policy-b-show = 大哥，公司派我给老客户看保单，不收钱。您这两份一年交7000元，都过时了，并成一份划算。保单和身份证我先带回去，旧的我替您退。不放心，打我名片上的电话问。

# 待译
# 原文：看保单，在您家桌上就能看，用不着带走。名片是他自己印的，打过去还是他的人。
surrender-agents-swap-old-policy-b-why = 看保单，在您家桌上就能看，用不着带走。名片是他自己印的，打过去还是他的人。

# 待译
# 原文：保单不离手，打保单上的电话问有没有这个人。
surrender-agents-swap-old-policy-b-next = 保单不离手，打保单上的电话问有没有这个人。

# 待译
# 原文：马老师，您喝口水。您那份大病险退出来有42000元，放进我们的养老计划，100块一年给8块。柜台要问，您就说家里急用。闺女上班忙，这点小事等办妥了再跟她说。
surrender-agents-swap-old-policy-c-show = 马老师，您喝口水。您那份大病险退出来有42000元，放进我们的养老计划，100块一年给8块。柜台要问，您就说家里急用。闺女上班忙，这点小事等办妥了再跟她说。

# 待译
# 原文：“就说家里急用”，是教您对柜台编话。好好的大病保障退掉，还要瞒着闺女，这就不对劲了。
surrender-agents-swap-old-policy-c-why = “就说家里急用”，是教您对柜台编话。好好的大病保障退掉，还要瞒着闺女，这就不对劲了。

# 待译
# 原文：今晚给闺女打电话，把他的话讲一遍。
surrender-agents-swap-old-policy-c-next = 今晚给闺女打电话，把他的话讲一遍。

# 待译
# 原文：周阿姨，您这份四年交了20000元，今天退能拿回11600元，数都在这张表上。退了往后住院就不归它管了。您先坐这儿给家里打个电话，定了再叫我，我五点半才下班。
surrender-agents-honest-counter-a-show = 周阿姨，您这份四年交了20000元，今天退能拿回11600元，数都在这张表上。退了往后住院就不归它管了。您先坐这儿给家里打个电话，定了再叫我，我五点半才下班。

# 待译
# 原文：能拿回多少、少了什么，都摆在纸上让您对。让您先跟家里商量，没催着您签。
surrender-agents-honest-counter-a-why = 能拿回多少、少了什么，都摆在纸上让您对。让您先跟家里商量，没催着您签。

# 待译
# 原文：在表上找到11600元，再给家里打电话。
surrender-agents-honest-counter-a-next = 在表上找到11600元，再给家里打电话。

# 待译
# 原文：老唐，我帮您比过了，旧的那份千万留着！新的一年要多交2000元，头几个月生病还不赔。您血压高，人家收不收也难说。材料您拿回家慢慢看，今天什么都不用签。
surrender-agents-honest-counter-b-show = 老唐，我帮您比过了，旧的那份千万留着！新的一年要多交2000元，头几个月生病还不赔。您血压高，人家收不收也难说。材料您拿回家慢慢看，今天什么都不用签。

# 待译
# 原文：他没劝您退旧买新，新保单不好的地方也说了。今天不签，材料带回家，主意在您手里。
surrender-agents-honest-counter-b-why = 他没劝您退旧买新，新保单不好的地方也说了。今天不签，材料带回家，主意在您手里。

# 待译
# 原文：材料带回家，不懂的地方用笔圈出来。
surrender-agents-honest-counter-b-next = 材料带回家，不懂的地方用笔圈出来。

# 待译
# 原文：郑师傅，门口那位说能退全款，我们柜台没有这个办法。照合同这张表，今天退是38000元，打到您本人卡上，不收手续费。要退今天就能填单子，想再看看，表您带走。
surrender-agents-honest-counter-c-show = 郑师傅，门口那位说能退全款，我们柜台没有这个办法。照合同这张表，今天退是38000元，打到您本人卡上，不收手续费。要退今天就能填单子，想再看看，表您带走。

# 待译
# 原文：柜台不顺着“全款”说好听的，照合同上的表来。钱到您自己卡上，退不退都由您。
surrender-agents-honest-counter-c-why = 柜台不顺着“全款”说好听的，照合同上的表来。钱到您自己卡上，退不退都由您。

# 待译
# 原文：把表带走，算算38000元和保障哪样要紧。
surrender-agents-honest-counter-c-next = 把表带走，算算38000元和保障哪样要紧。

## scenarios/counter-mis-sale.toml：大厅里的“新品”

# 待译
# 原文：大厅里的“新品”
counter-mis-sale-title = 大厅里的“新品”

# 待译
# 原文：存单到期，银行大厅里有人推荐一样“新品”。
counter-mis-sale-about = 存单到期，银行大厅里有人推荐一样“新品”。

# 待译
# 原文：这是存款吗？请你写下来。
counter-mis-sale-say = 这是存款吗？请你写下来。

# 待译
# 原文：当天不签，去柜台问：这是不是存款？
counter-mis-sale-next = 当天不签，去柜台问：这是不是存款？

# 待译
# 原文：小娄
counter-mis-sale-people-scammer = 小娄

# 待译
# 原文：旁白
counter-mis-sale-people-narrator = 旁白

# 待译
# 原文：小项
counter-mis-sale-people-official = 小项

# 待译
# 原文：素琴
counter-mis-sale-people-friend = 素琴

# 待译
# 原文：国强
counter-mis-sale-people-family = 国强

# 待译
# 原文：常奶奶
counter-mis-sale-people-elder = 常奶奶

# 待译
# 原文：您是常奶奶，76岁，在小学食堂做了一辈子饭。存单到期了，您来银行转存。
counter-mis-sale-experiencer-intro = 您是常奶奶，76岁，在小学食堂做了一辈子饭。存单到期了，您来银行转存。

# 待译
# 原文：您是素琴，常奶奶楼上的老邻居，来银行交煤气费。她正跟一个穿西装的小伙子坐着喝茶。
counter-mis-sale-helper-intro = 您是素琴，常奶奶楼上的老邻居，来银行交煤气费。她正跟一个穿西装的小伙子坐着喝茶。

# 待译
# 原文：您坐在大厅的长椅上等叫号，听小娄跟常奶奶说话。猜一猜，他下一步要什么。
counter-mis-sale-observer-intro = 您坐在大厅的长椅上等叫号，听小娄跟常奶奶说话。猜一猜，他下一步要什么。

# 待译
# 说话：小娄（骗子）
# 原文：奶奶，存单到期啦？有个新品，跟存款一样，利息高一截。
counter-mis-sale-e1-l1 = 奶奶，存单到期啦？有个新品，跟存款一样，利息高一截。

# 待译
# 原文：50000元，今天到期。
counter-mis-sale-e1-money = 50000元，今天到期。

# 待译
# 原文：他穿着西装，站在银行大厅里。
counter-mis-sale-e1-trust = 他穿着西装，站在银行大厅里。

# 待译
# 原文：您先怎么接？
counter-mis-sale-e1-ask = 您先怎么接？

# 待译
# 原文：“那它是存款吗？”
counter-mis-sale-e1-o1 = “那它是存款吗？”

# 待译
# 原文：“一样”和“就是”，差着一层。问出来。
counter-mis-sale-e1-o1-why = “一样”和“就是”，差着一层。问出来。

# 待译
# 原文：“银行里的，那我放心。”
counter-mis-sale-e1-o2 = “银行里的，那我放心。”

# 待译
# 原文：谁进了银行都放心。可大厅里站着的，不一定都是银行的人。
counter-mis-sale-e1-o2-why = 谁进了银行都放心。可大厅里站着的，不一定都是银行的人。

# 待译
# 原文：“你是银行的，还是别家？”
counter-mis-sale-e1-o3 = “你是银行的，还是别家？”

# 待译
# 原文：先问他是哪家的，再听他卖什么。
counter-mis-sale-e1-o3-why = 先问他是哪家的，再听他卖什么。

# 待译
# 说话：小娄（骗子）
# 原文：还送一份保障。满5年连本带利，名额就剩两个。
counter-mis-sale-e2-l1 = 还送一份保障。满5年连本带利，名额就剩两个。

# 待译
# 说话：小娄（骗子）
# 原文：您这边坐，我帮您填。
counter-mis-sale-e2-l2 = 您这边坐，我帮您填。

# 待译
# 原文：50000元还没动。
counter-mis-sale-e2-money = 50000元还没动。

# 待译
# 原文：茶是热的，他的嘴是甜的。
counter-mis-sale-e2-trust = 茶是热的，他的嘴是甜的。

# 待译
# 原文：您怎么接？
counter-mis-sale-e2-ask = 您怎么接？

# 待译
# 原文：“满5年？中途取呢？”
counter-mis-sale-e2-o1 = “满5年？中途取呢？”

# 待译
# 原文：做饭要看火候，存钱要看几年。这一问要紧。
counter-mis-sale-e2-o1-why = 做饭要看火候，存钱要看几年。这一问要紧。

# 待译
# 原文：“好，那你帮我填吧。”
counter-mis-sale-e2-o2 = “好，那你帮我填吧。”

# 待译
# 原文：眼花，有人代填是省事。可填的是什么，您还没看见。
counter-mis-sale-e2-o2-why = 眼花，有人代填是省事。可填的是什么，您还没看见。

# 待译
# 原文：“等等，我去柜台问问。”
counter-mis-sale-e2-o3 = “等等，我去柜台问问。”

# 待译
# 原文：柜台就几步路，问一声不费什么。
counter-mis-sale-e2-o3-why = 柜台就几步路，问一声不费什么。

# 待译
# 说话：小娄（骗子） → 旁白（旁白）
# 原文：我在这儿驻点，跟他们是一家人。
counter-mis-sale-e3-l1 = 我在这儿驻点，跟他们是一家人。

# 待译
# 说话：旁白（旁白） → 小娄（骗子）
# 原文：他的胸牌翻过来，印着一家保险公司。
counter-mis-sale-e3-l2 = 他的胸牌翻过来，印着一家保险公司。

# 待译
# 原文：50000元还没动。
counter-mis-sale-e3-money = 50000元还没动。

# 待译
# 原文：胸牌上的字，和他说的不一样。
counter-mis-sale-e3-trust = 胸牌上的字，和他说的不一样。

# 待译
# 原文：看见胸牌，您怎么办？
counter-mis-sale-e3-ask = 看见胸牌，您怎么办？

# 待译
# 原文：“一家人就好，你接着说。”
counter-mis-sale-e3-o1 = “一家人就好，你接着说。”

# 待译
# 原文：想信人，是您厚道。可胸牌写得明白，他卖的多半是保险。
counter-mis-sale-e3-o1-why = 想信人，是您厚道。可胸牌写得明白，他卖的多半是保险。

# 待译
# 原文：“那你卖的，是保险吧？”
counter-mis-sale-e3-o2 = “那你卖的，是保险吧？”

# 待译
# 原文：一句话，把东西的名字问出来。
counter-mis-sale-e3-o2-why = 一句话，把东西的名字问出来。

# 待译
# 原文：走到柜台，问柜员小项
counter-mis-sale-e3-o3 = 走到柜台，问柜员小项

# 待译
# 原文：换一个人问，真话就好比出来。
counter-mis-sale-e3-o3-why = 换一个人问，真话就好比出来。

# 待译
# 说话：小娄（骗子）
# 原文：跟存款一样嘛，就是叫法不同。
counter-mis-sale-e4-l1 = 跟存款一样嘛，就是叫法不同。

# 待译
# 原文：50000元还没动。
counter-mis-sale-e4-money = 50000元还没动。

# 待译
# 原文：“是不是”，他没答。
counter-mis-sale-e4-trust = “是不是”，他没答。

# 待译
# 原文：您再问哪一句？
counter-mis-sale-e4-ask = 您再问哪一句？

# 待译
# 原文：“叫法不同，那也不要紧吧。”
counter-mis-sale-e4-o1 = “叫法不同，那也不要紧吧。”

# 待译
# 原文：叫法不同，规矩就不同。保险和存款，取起来不一样。
counter-mis-sale-e4-o1-why = 叫法不同，规矩就不同。保险和存款，取起来不一样。

# 待译
# 原文：“最坏会亏多少？”
counter-mis-sale-e4-o2 = “最坏会亏多少？”

# 待译
# 原文：好的谁都会说，坏的要您自己问。
counter-mis-sale-e4-o2-why = 好的谁都会说，坏的要您自己问。

# 待译
# 原文：“你写上‘存款’两个字。”
counter-mis-sale-e4-o3 = “你写上‘存款’两个字。”

# 待译
# 原文：写得下来的，才算数。
counter-mis-sale-e4-o3-why = 写得下来的，才算数。

# 待译
# 说话：小娄（骗子）
# 原文：一百块一年给三块五，肯定有。要用钱，随时取。
counter-mis-sale-e7-l1 = 一百块一年给三块五，肯定有。要用钱，随时取。

# 待译
# 原文：50000元还没动。
counter-mis-sale-e7-money = 50000元还没动。

# 待译
# 原文：话说得满，没有一样落在纸上。
counter-mis-sale-e7-trust = 话说得满，没有一样落在纸上。

# 待译
# 原文：“肯定有”“随时取”，您呢？
counter-mis-sale-e7-ask = “肯定有”“随时取”，您呢？

# 待译
# 原文：“第二年取，拿回多少？”
counter-mis-sale-e7-o1 = “第二年取，拿回多少？”

# 待译
# 原文：问一个准数。准数一出来，好坏就见了底。
counter-mis-sale-e7-o1-why = 问一个准数。准数一出来，好坏就见了底。

# 待译
# 原文：“肯定有？写在哪一页？”
counter-mis-sale-e7-o2 = “肯定有？写在哪一页？”

# 待译
# 原文：请他指给您看。指不出来的，不算。
counter-mis-sale-e7-o2-why = 请他指给您看。指不出来的，不算。

# 待译
# 原文：“随时能取，那就好。”
counter-mis-sale-e7-o3 = “随时能取，那就好。”

# 待译
# 原文：能取是能取，少不少，他没有说。问一句再定。
counter-mis-sale-e7-o3-why = 能取是能取，少不少，他没有说。问一句再定。

# 待译
# 说话：旁白（旁白） → 小娄（骗子）
# 原文：他的笔停住了，把单子往回收了收。
counter-mis-sale-e8-l1 = 他的笔停住了，把单子往回收了收。

# 待译
# 说话：小娄（骗子） → 旁白（旁白）
# 原文：奶奶，您问得太细了，别人都不问。
counter-mis-sale-e8-l2 = 奶奶，您问得太细了，别人都不问。

# 待译
# 原文：50000元还没动。
counter-mis-sale-e8-money = 50000元还没动。

# 待译
# 原文：他没写，也没答。
counter-mis-sale-e8-trust = 他没写，也没答。

# 待译
# 原文：您怎么办？
counter-mis-sale-e8-ask = 您怎么办？

# 待译
# 原文：“写不了，那我先不买。”
counter-mis-sale-e8-o1 = “写不了，那我先不买。”

# 待译
# 原文：话说得不重，理站得很正。
counter-mis-sale-e8-o1-why = 话说得不重，理站得很正。

# 待译
# 原文：“单子我带走，回家看。”
counter-mis-sale-e8-o2 = “单子我带走，回家看。”

# 待译
# 原文：带得走的单子，才经得起看。他不大情愿，还是给了。
counter-mis-sale-e8-o2-why = 带得走的单子，才经得起看。他不大情愿，还是给了。

# 待译
# 原文：怕他为难，就不多问了
counter-mis-sale-e8-o3 = 怕他为难，就不多问了

# 待译
# 原文：您心软。可您问的是自己的钱，哪一句都不算多。
counter-mis-sale-e8-o3-why = 您心软。可您问的是自己的钱，哪一句都不算多。

# 待译
# 说话：小项（真的工作人员）
# 原文：奶奶，那是保险，不是存款。早退会亏。
counter-mis-sale-e6-l1 = 奶奶，那是保险，不是存款。早退会亏。

# 待译
# 说话：小项（真的工作人员）
# 原文：保险也有用处，您想清楚再定，不急。
counter-mis-sale-e6-l2 = 保险也有用处，您想清楚再定，不急。

# 待译
# 原文：50000元还没动。
counter-mis-sale-e6-money = 50000元还没动。

# 待译
# 原文：她在纸上画了两格，左边存款，右边保险。
counter-mis-sale-e6-trust = 她在纸上画了两格，左边存款，右边保险。

# 待译
# 原文：您怎么办？
counter-mis-sale-e6-ask = 您怎么办？

# 待译
# 原文：“那我还是转存定期。”
counter-mis-sale-e6-o1 = “那我还是转存定期。”

# 待译
# 原文：来办什么，就办什么。
counter-mis-sale-e6-o1-why = 来办什么，就办什么。

# 待译
# 原文：“可他说，还送保障呢。”
counter-mis-sale-e6-o2 = “可他说，还送保障呢。”

# 待译
# 原文：保障不是送的，是拿您的钱买的。您回头看看，小娄正走过来。
counter-mis-sale-e6-o2-why = 保障不是送的，是拿您的钱买的。您回头看看，小娄正走过来。

# 待译
# 原文：“单子给我，问问儿子。”
counter-mis-sale-e6-o3 = “单子给我，问问儿子。”

# 待译
# 原文：大钱，多一个人看，不耽误。
counter-mis-sale-e6-o3-why = 大钱，多一个人看，不耽误。

# 待译
# 说话：小娄（骗子） → 素琴（朋友）
# 原文：过了今天就停售，您可别后悔。
counter-mis-sale-e9-l1 = 过了今天就停售，您可别后悔。

# 待译
# 说话：素琴（朋友） → 小娄（骗子）
# 原文：常姐，我交完煤气费了，等你一块儿回家。
counter-mis-sale-e9-l2 = 常姐，我交完煤气费了，等你一块儿回家。

# 待译
# 原文：50000元还没动。
counter-mis-sale-e9-money = 50000元还没动。

# 待译
# 原文：老邻居素琴，在门边等着您。
counter-mis-sale-e9-trust = 老邻居素琴，在门边等着您。

# 待译
# 原文：他说今天停售，您呢？
counter-mis-sale-e9-ask = 他说今天停售，您呢？

# 待译
# 原文：一听停售，心里急，那就签吧
counter-mis-sale-e9-o1 = 一听停售，心里急，那就签吧

# 待译
# 原文：怕错过，人人都这样。可明天还在的，才是好东西。
counter-mis-sale-e9-o1-why = 怕错过，人人都这样。可明天还在的，才是好东西。

# 待译
# 原文：“停就停。”去柜台存定期
counter-mis-sale-e9-o2 = “停就停。”去柜台存定期

# 待译
# 原文：一口锅歇了火，还有别的灶。
counter-mis-sale-e9-o2-why = 一口锅歇了火，还有别的灶。

# 待译
# 原文：“我叫儿子来听听。”
counter-mis-sale-e9-o3 = “我叫儿子来听听。”

# 待译
# 原文：他要您今天，您要个商量。您把单子带回了家。
counter-mis-sale-e9-o3-why = 他要您今天，您要个商量。您把单子带回了家。

# 待译
# 说话：国强（家人） → 旁白（旁白）
# 原文：妈，您念给我听听？
counter-mis-sale-e10-l1 = 妈，您念给我听听？

# 待译
# 说话：旁白（旁白） → 国强（家人）
# 原文：念到“投保人”三个字，您停住了。
counter-mis-sale-e10-l2 = 念到“投保人”三个字，您停住了。

# 待译
# 原文：50000元还没动。
counter-mis-sale-e10-money = 50000元还没动。

# 待译
# 原文：儿子没抢单子，听您念。
counter-mis-sale-e10-trust = 儿子没抢单子，听您念。

# 待译
# 原文：您怎么想？
counter-mis-sale-e10-ask = 您怎么想？

# 待译
# 原文：“国强，这三个字啥意思？”
counter-mis-sale-e10-o1 = “国强，这三个字啥意思？”

# 待译
# 原文：不懂就问自家人，不丢脸。
counter-mis-sale-e10-o1-why = 不懂就问自家人，不丢脸。

# 待译
# 原文：“可那小伙子多客气呀。”
counter-mis-sale-e10-o2 = “可那小伙子多客气呀。”

# 待译
# 原文：客气是真的。可东西好不好，不看客气不客气。
counter-mis-sale-e10-o2-why = 客气是真的。可东西好不好，不看客气不客气。

# 待译
# 原文：“投保人，那就是保险。”
counter-mis-sale-e10-o3 = “投保人，那就是保险。”

# 待译
# 原文：您自己念出来的，记得最牢。
counter-mis-sale-e10-o3-why = 您自己念出来的，记得最牢。

# 待译
# 说话：国强（家人） → 常奶奶（老人）
# 原文：妈，这钱，您想哪天用？
counter-mis-sale-e11-l1 = 妈，这钱，您想哪天用？

# 待译
# 说话：常奶奶（老人） → 国强（家人）
# 原文：楼里要装电梯，一家交40000元，说是开春。
counter-mis-sale-e11-l2 = 楼里要装电梯，一家交40000元，说是开春。

# 待译
# 原文：开春要用40000元。
counter-mis-sale-e11-money = 开春要用40000元。

# 待译
# 原文：他先问您的打算。
counter-mis-sale-e11-trust = 他先问您的打算。

# 待译
# 原文：您怎么定？
counter-mis-sale-e11-ask = 您怎么定？

# 待译
# 原文：“等小娄再来电话，再说。”
counter-mis-sale-e11-o1 = “等小娄再来电话，再说。”

# 待译
# 原文：等等也行。只是他的电话，是催您签的，不是帮您想的。
counter-mis-sale-e11-o1-why = 等等也行。只是他的电话，是催您签的，不是帮您想的。

# 待译
# 原文：“电梯钱要用，存短的。”
counter-mis-sale-e11-o2 = “电梯钱要用，存短的。”

# 待译
# 原文：钱跟着用处走，不会错。
counter-mis-sale-e11-o2-why = 钱跟着用处走，不会错。

# 待译
# 原文：“电梯钱不动，余下的再看。”
counter-mis-sale-e11-o3 = “电梯钱不动，余下的再看。”

# 待译
# 原文：要用的、不用的分开想，就清楚了。
counter-mis-sale-e11-o3-why = 要用的、不用的分开想，就清楚了。

# 待译
# 说话：小娄（骗子）
# 原文：奶奶，名额给您留着呢。
counter-mis-sale-e12-l1 = 奶奶，名额给您留着呢。

# 待译
# 说话：小娄（骗子）
# 原文：签了以后，有人打电话回访，您都答“清楚”。
counter-mis-sale-e12-l2 = 签了以后，有人打电话回访，您都答“清楚”。

# 待译
# 原文：50000元还没动。
counter-mis-sale-e12-money = 50000元还没动。

# 待译
# 原文：还没签，就教您怎么答了。
counter-mis-sale-e12-trust = 还没签，就教您怎么答了。

# 待译
# 原文：电话里，您怎么回他？
counter-mis-sale-e12-ask = 电话里，您怎么回他？

# 待译
# 原文：“不清楚的，我不答清楚。”
counter-mis-sale-e12-o1 = “不清楚的，我不答清楚。”

# 待译
# 原文：说得好。回访是替您把关的，要说实话。
counter-mis-sale-e12-o1-why = 说得好。回访是替您把关的，要说实话。

# 待译
# 原文：“好，难为你想得周到。”
counter-mis-sale-e12-o2 = “好，难为你想得周到。”

# 待译
# 原文：他想得周到，是替自己想的。教您答话，是怕您说真话。
counter-mis-sale-e12-o2-why = 他想得周到，是替自己想的。教您答话，是怕您说真话。

# 待译
# 原文：“我去柜台，再问一遍。”
counter-mis-sale-e12-o3 = “我去柜台，再问一遍。”

# 待译
# 原文：电话里的不算，柜台上写的才算。
counter-mis-sale-e12-o3-why = 电话里的不算，柜台上写的才算。

# 待译
# 说话：旁白（旁白） → 小娄（骗子）
# 原文：单子填好了，有两处空着。
counter-mis-sale-e5-l1 = 单子填好了，有两处空着。

# 待译
# 说话：小娄（骗子） → 旁白（旁白）
# 原文：您先签名，空着的我回头补。
counter-mis-sale-e5-l2 = 您先签名，空着的我回头补。

# 待译
# 原文：50000元还没划走。
counter-mis-sale-e5-money = 50000元还没划走。

# 待译
# 原文：笔在您手里。签不签？
counter-mis-sale-e5-ask = 笔在您手里。签不签？

# 待译
# 原文：“我没听懂，要录像吗？”
counter-mis-sale-e5-o1 = “我没听懂，要录像吗？”

# 待译
# 原文：卖给您这样的保险，是要录音录像的。这一问，他只好照规矩来。
counter-mis-sale-e5-o1-why = 卖给您这样的保险，是要录音录像的。这一问，他只好照规矩来。

# 待译
# 原文：签吧，人家等了半天
counter-mis-sale-e5-o2 = 签吧，人家等了半天

# 待译
# 原文：怕人家等，是您体贴。可空着的地方，他填什么都算您说的。
counter-mis-sale-e5-o2-why = 怕人家等，是您体贴。可空着的地方，他填什么都算您说的。

# 待译
# 原文：“空着不签。”走去柜台
counter-mis-sale-e5-o3 = “空着不签。”走去柜台

# 待译
# 原文：锅盖没盖严，不能端。您去问了小项。
counter-mis-sale-e5-o3-why = 锅盖没盖严，不能端。您去问了小项。

# 待译
# 说话：旁白（旁白）
# 原文：录像架好了。小娄小声说：“都答清楚。”
counter-mis-sale-e14-l1 = 录像架好了。小娄小声说：“都答清楚。”

# 待译
# 说话：旁白（旁白）
# 原文：镜头前问您：“这是保险，不是存款，您清楚吗？”
counter-mis-sale-e14-l2 = 镜头前问您：“这是保险，不是存款，您清楚吗？”

# 待译
# 原文：50000元还没划走。
counter-mis-sale-e14-money = 50000元还没划走。

# 待译
# 原文：您怎么答？
counter-mis-sale-e14-ask = 您怎么答？

# 待译
# 原文：“清楚……”答完就完了
counter-mis-sale-e14-o1 = “清楚……”答完就完了

# 待译
# 原文：想早些完，谁都会。可这段录像，将来是替您说话的。
counter-mis-sale-e14-o1-why = 想早些完，谁都会。可这段录像，将来是替您说话的。

# 待译
# 原文：“不清楚，他说是存款。”
counter-mis-sale-e14-o2 = “不清楚，他说是存款。”

# 待译
# 原文：实话录了进去，这单就签不成了。您走去柜台，问个明白。
counter-mis-sale-e14-o2-why = 实话录了进去，这单就签不成了。您走去柜台，问个明白。

# 待译
# 原文：“这句没懂，再念一遍。”
counter-mis-sale-e14-o3 = “这句没懂，再念一遍。”

# 待译
# 原文：没懂就再念，念到懂为止。他念着念着，自己停了。
counter-mis-sale-e14-o3-why = 没懂就再念，念到懂为止。他念着念着，自己停了。

# 待译
# 说话：旁白（旁白）
# 原文：字签了。晚上，国强看见单子：“妈，这是保险。”
counter-mis-sale-e13-l1 = 字签了。晚上，国强看见单子：“妈，这是保险。”

# 待译
# 原文：50000元成了一份保单。
counter-mis-sale-e13-money = 50000元成了一份保单。

# 待译
# 原文：他没埋怨，给您倒了杯水。
counter-mis-sale-e13-trust = 他没埋怨，给您倒了杯水。

# 待译
# 原文：您怎么说？
counter-mis-sale-e13-ask = 您怎么说？

# 待译
# 原文：“签都签了，算了吧。”
counter-mis-sale-e13-o1 = “签都签了，算了吧。”

# 待译
# 原文：怕麻烦，就想算了。可新保单有犹豫期，能退的日子不等人。
counter-mis-sale-e13-o1-why = 怕麻烦，就想算了。可新保单有犹豫期，能退的日子不等人。

# 待译
# 原文：“刚签的，还能反悔吗？”
counter-mis-sale-e13-o2 = “刚签的，还能反悔吗？”

# 待译
# 原文：问得及时。犹豫期里退，亏得最少。
counter-mis-sale-e13-o2-why = 问得及时。犹豫期里退，亏得最少。

# 待译
# 原文：“封面有电话，陪我打。”
counter-mis-sale-e13-o3 = “封面有电话，陪我打。”

# 待译
# 原文：自己打，照实说，一样一样来得及。
counter-mis-sale-e13-o3-why = 自己打，照实说，一样一样来得及。

# 待译
# 说话：旁白（旁白）
# 原文：您一夜没睡好。装电梯的钱，都在里头。
counter-mis-sale-e15-l1 = 您一夜没睡好。装电梯的钱，都在里头。

# 待译
# 原文：50000元在保单里。
counter-mis-sale-e15-money = 50000元在保单里。

# 待译
# 原文：天亮了，您先做什么？
counter-mis-sale-e15-ask = 天亮了，您先做什么？

# 待译
# 原文：叫国强，打保单上的电话
counter-mis-sale-e15-o1 = 叫国强，打保单上的电话

# 待译
# 原文：一夜的心事，一个电话就有了头绪。
counter-mis-sale-e15-o1-why = 一夜的心事，一个电话就有了头绪。

# 待译
# 原文：去大厅，等小娄给个说法
counter-mis-sale-e15-o2 = 去大厅，等小娄给个说法

# 待译
# 原文：他多半劝您别退。国强陪着您，打了保单上的电话。
counter-mis-sale-e15-o2-why = 他多半劝您别退。国强陪着您，打了保单上的电话。

# 待译
# 原文：看看签收日，数数犹豫期
counter-mis-sale-e15-o3 = 看看签收日，数数犹豫期

# 待译
# 原文：数清了日子，心就定了。
counter-mis-sale-e15-o3-why = 数清了日子，心就定了。

# 待译
# 说话：常奶奶（老人） → 旁白（旁白）
# 原文：素琴，快来！跟存款一样，还送保障。
counter-mis-sale-h1-l1 = 素琴，快来！跟存款一样，还送保障。

# 待译
# 说话：旁白（旁白） → 常奶奶（老人）
# 原文：小娄给您也拉了把椅子。
counter-mis-sale-h1-l2 = 小娄给您也拉了把椅子。

# 待译
# 原文：她的50000元刚到期。
counter-mis-sale-h1-money = 她的50000元刚到期。

# 待译
# 原文：她叫您来，是有好事想着您。
counter-mis-sale-h1-trust = 她叫您来，是有好事想着您。

# 待译
# 原文：您先怎么接？
counter-mis-sale-h1-ask = 您先怎么接？

# 待译
# 原文：“你不是来转存的吗？”
counter-mis-sale-h1-o1 = “你不是来转存的吗？”

# 待译
# 原文：提一句她本来要办的事，她就想起来了。
counter-mis-sale-h1-o1-why = 提一句她本来要办的事，她就想起来了。

# 待译
# 原文：“别听他的，都是骗人的！”
counter-mis-sale-h1-o2 = “别听他的，都是骗人的！”

# 待译
# 原文：您是护着她。可这一嗓子，她在大厅里下不来台。
counter-mis-sale-h1-o2-why = 您是护着她。可这一嗓子，她在大厅里下不来台。

# 待译
# 原文：“有好事想着我。我听听。”
counter-mis-sale-h1-o3 = “有好事想着我。我听听。”

# 待译
# 原文：先领她的情，再坐下来一起听。
counter-mis-sale-h1-o3-why = 先领她的情，再坐下来一起听。

# 待译
# 说话：常奶奶（老人） → 旁白（旁白）
# 原文：人家在银行里，怎么会骗人？
counter-mis-sale-h2-l1 = 人家在银行里，怎么会骗人？

# 待译
# 说话：旁白（旁白） → 常奶奶（老人）
# 原文：小娄笑了笑。她往他那边挪了挪。
counter-mis-sale-h2-l2 = 小娄笑了笑。她往他那边挪了挪。

# 待译
# 原文：50000元还没动。
counter-mis-sale-h2-money = 50000元还没动。

# 待译
# 原文：她觉着您扫了她的兴。
counter-mis-sale-h2-trust = 她觉着您扫了她的兴。

# 待译
# 原文：怎么把话接回来？
counter-mis-sale-h2-ask = 怎么把话接回来？

# 待译
# 原文：“不听拉倒，我交我的费。”
counter-mis-sale-h2-o1 = “不听拉倒，我交我的费。”

# 待译
# 原文：有气，也难免。可您一走开，她就一个人对着他了。
counter-mis-sale-h2-o1-why = 有气，也难免。可您一走开，她就一个人对着他了。

# 待译
# 原文：“怪我嗓门大。讲给我听？”
counter-mis-sale-h2-o2 = “怪我嗓门大。讲给我听？”

# 待译
# 原文：嗓门一收，她又把椅子拉了过来。
counter-mis-sale-h2-o2-why = 嗓门一收，她又把椅子拉了过来。

# 待译
# 原文：“我不懂，咱问问柜台？”
counter-mis-sale-h2-o3 = “我不懂，咱问问柜台？”

# 待译
# 原文：您不懂，她不懂，柜台懂。这话谁也不伤。
counter-mis-sale-h2-o3-why = 您不懂，她不懂，柜台懂。这话谁也不伤。

# 待译
# 说话：小娄（骗子） → 常奶奶（老人）
# 原文：满5年，一百块一年给三块五，肯定有，随时能取。
counter-mis-sale-h3-l1 = 满5年，一百块一年给三块五，肯定有，随时能取。

# 待译
# 说话：常奶奶（老人） → 小娄（骗子）
# 原文：比定期高一截呢。
counter-mis-sale-h3-l2 = 比定期高一截呢。

# 待译
# 原文：50000元还没动。
counter-mis-sale-h3-money = 50000元还没动。

# 待译
# 原文：她看着您，等您点头。
counter-mis-sale-h3-trust = 她看着您，等您点头。

# 待译
# 原文：您问哪一句？
counter-mis-sale-h3-ask = 您问哪一句？

# 待译
# 原文：“随时取，扣不扣钱？”
counter-mis-sale-h3-o1 = “随时取，扣不扣钱？”

# 待译
# 原文：问得家常，他却不好答。
counter-mis-sale-h3-o1-why = 问得家常，他却不好答。

# 待译
# 原文：“是存款吗？写一个看看。”
counter-mis-sale-h3-o2 = “是存款吗？写一个看看。”

# 待译
# 原文：写得下来，大家放心；写不下来，大家明白。
counter-mis-sale-h3-o2-why = 写得下来，大家放心；写不下来，大家明白。

# 待译
# 原文：“三块五？哪有这样的好事！”
counter-mis-sale-h3-o3 = “三块五？哪有这样的好事！”

# 待译
# 原文：疑得有理。可她听着，像是说她贪这三块五。
counter-mis-sale-h3-o3-why = 疑得有理。可她听着，像是说她贪这三块五。

# 待译
# 说话：常奶奶（老人） → 旁白（旁白）
# 原文：转存才几个钱？装电梯一家要交40000元呢。
counter-mis-sale-h4-l1 = 转存才几个钱？装电梯一家要交40000元呢。

# 待译
# 说话：旁白（旁白） → 常奶奶（老人）
# 原文：她的腿，上五楼要歇三回。
counter-mis-sale-h4-l2 = 她的腿，上五楼要歇三回。

# 待译
# 原文：50000元还没动。
counter-mis-sale-h4-money = 50000元还没动。

# 待译
# 原文：原来她是为了电梯。
counter-mis-sale-h4-trust = 原来她是为了电梯。

# 待译
# 原文：您怎么说？
counter-mis-sale-h4-ask = 您怎么说？

# 待译
# 原文：“电梯的事，急什么呀。”
counter-mis-sale-h4-o1 = “电梯的事，急什么呀。”

# 待译
# 原文：您腿脚好，不急。她上楼歇三回，这句听着不贴心。
counter-mis-sale-h4-o1-why = 您腿脚好，不急。她上楼歇三回，这句听着不贴心。

# 待译
# 原文：“那钱哪天要交？”
counter-mis-sale-h4-o2 = “那钱哪天要交？”

# 待译
# 原文：问到日子，放几年合适，她自己会算。
counter-mis-sale-h4-o2-why = 问到日子，放几年合适，她自己会算。

# 待译
# 原文：“那更要问，是不是存款。”
counter-mis-sale-h4-o3 = “那更要问，是不是存款。”

# 待译
# 原文：先替她着急，再替她问。
counter-mis-sale-h4-o3-why = 先替她着急，再替她问。

# 待译
# 说话：小项（真的工作人员） → 常奶奶（老人）
# 原文：奶奶，那是保险，不是存款。早退会亏。
counter-mis-sale-h5-l1 = 奶奶，那是保险，不是存款。早退会亏。

# 待译
# 说话：常奶奶（老人） → 小项（真的工作人员）
# 原文：可他说一样呀。
counter-mis-sale-h5-l2 = 可他说一样呀。

# 待译
# 原文：50000元还没动。
counter-mis-sale-h5-money = 50000元还没动。

# 待译
# 原文：她看看小项，又看看小娄。
counter-mis-sale-h5-trust = 她看看小项，又看看小娄。

# 待译
# 原文：您怎么说？
counter-mis-sale-h5-ask = 您怎么说？

# 待译
# 原文：“你问他，第二年取多少？”
counter-mis-sale-h5-o1 = “你问他，第二年取多少？”

# 待译
# 原文：让她自己问，听来的数她自己信。
counter-mis-sale-h5-o1-why = 让她自己问，听来的数她自己信。

# 待译
# 原文：“你看，我就说是骗人吧。”
counter-mis-sale-h5-o2 = “你看，我就说是骗人吧。”

# 待译
# 原文：赢了理，她的脸又红了。
counter-mis-sale-h5-o2-why = 赢了理，她的脸又红了。

# 待译
# 原文：“看看谁肯写下来。”
counter-mis-sale-h5-o3 = “看看谁肯写下来。”

# 待译
# 原文：嘴上的不算，写下来的才算。她听懂了。
counter-mis-sale-h5-o3-why = 嘴上的不算，写下来的才算。她听懂了。

# 待译
# 说话：旁白（旁白）
# 原文：您交完费，回头一看，她拿着笔要签字。
counter-mis-sale-h6-l1 = 您交完费，回头一看，她拿着笔要签字。

# 待译
# 原文：50000元还没划走，还来得及。
counter-mis-sale-h6-money = 50000元还没划走，还来得及。

# 待译
# 原文：您怎么办？
counter-mis-sale-h6-ask = 您怎么办？

# 待译
# 原文：各人的钱各人做主，走了
counter-mis-sale-h6-o1 = 各人的钱各人做主，走了

# 待译
# 原文：尊重她，是对的。只是她脸上没了笑，像在等您一句话。
counter-mis-sale-h6-o1-why = 尊重她，是对的。只是她脸上没了笑，像在等您一句话。

# 待译
# 原文：“眼镜借你，字太小了。”
counter-mis-sale-h6-o2 = “眼镜借你，字太小了。”

# 待译
# 原文：一副眼镜，比一句劝管用。她低头看了起来。
counter-mis-sale-h6-o2-why = 一副眼镜，比一句劝管用。她低头看了起来。

# 待译
# 原文：“我等你，一块儿回家。”
counter-mis-sale-h6-o3 = “我等你，一块儿回家。”

# 待译
# 原文：有人等着，她就不慌着签了，又问了他一句。
counter-mis-sale-h6-o3-why = 有人等着，她就不慌着签了，又问了他一句。

# 待译
# 说话：旁白（旁白） → 常奶奶（老人）
# 原文：小娄的笔停住了：“写‘存款’？这不合规定。”
counter-mis-sale-h7-l1 = 小娄的笔停住了：“写‘存款’？这不合规定。”

# 待译
# 说话：常奶奶（老人） → 旁白（旁白）
# 原文：怎么就不能写呢？
counter-mis-sale-h7-l2 = 怎么就不能写呢？

# 待译
# 原文：50000元还没动。
counter-mis-sale-h7-money = 50000元还没动。

# 待译
# 原文：这话，是她自己问的。
counter-mis-sale-h7-trust = 这话，是她自己问的。

# 待译
# 原文：您怎么办？
counter-mis-sale-h7-ask = 您怎么办？

# 待译
# 原文：不接话，等着他答
counter-mis-sale-h7-o1 = 不接话，等着他答

# 待译
# 原文：您不抢话，静一静，他就露了底。
counter-mis-sale-h7-o1-why = 您不抢话，静一静，他就露了底。

# 待译
# 原文：“因为他心里有鬼呗。”
counter-mis-sale-h7-o2 = “因为他心里有鬼呗。”

# 待译
# 原文：嘴快了一点。小娄板起脸，她夹在中间难做人。
counter-mis-sale-h7-o2-why = 嘴快了一点。小娄板起脸，她夹在中间难做人。

# 待译
# 原文：“问得好，再问一句？”
counter-mis-sale-h7-o3 = “问得好，再问一句？”

# 待译
# 原文：一句夸，她就敢往下问。
counter-mis-sale-h7-o3-why = 一句夸，她就敢往下问。

# 待译
# 说话：旁白（旁白） → 常奶奶（老人）
# 原文：她脸红了，站起来理衣角。
counter-mis-sale-h8-l1 = 她脸红了，站起来理衣角。

# 待译
# 说话：常奶奶（老人） → 旁白（旁白）
# 原文：我就想多攒几个，也不行？
counter-mis-sale-h8-l2 = 我就想多攒几个，也不行？

# 待译
# 原文：50000元还没动。
counter-mis-sale-h8-money = 50000元还没动。

# 待译
# 原文：她有点委屈。
counter-mis-sale-h8-trust = 她有点委屈。

# 待译
# 原文：您怎么补？
counter-mis-sale-h8-ask = 您怎么补？

# 待译
# 原文：“会攒，也得看清楚呀。”
counter-mis-sale-h8-o1 = “会攒，也得看清楚呀。”

# 待译
# 原文：话在理上，可听着像训她。她一扭身，又坐到小娄那边去了。
counter-mis-sale-h8-o1-why = 话在理上，可听着像训她。她一扭身，又坐到小娄那边去了。

# 待译
# 原文：“想攒是好的，咱挑稳的。”
counter-mis-sale-h8-o2 = “想攒是好的，咱挑稳的。”

# 待译
# 原文：先认她的想头，再陪她挑。
counter-mis-sale-h8-o2-why = 先认她的想头，再陪她挑。

# 待译
# 原文：“攒钱，楼里数你最会。”
counter-mis-sale-h8-o3 = “攒钱，楼里数你最会。”

# 待译
# 原文：先说她的长处，她就肯坐下了。
counter-mis-sale-h8-o3-why = 先说她的长处，她就肯坐下了。

# 待译
# 说话：常奶奶（老人） → 小娄（骗子）
# 原文：电梯开春动工，动工就要交钱。
counter-mis-sale-h9-l1 = 电梯开春动工，动工就要交钱。

# 待译
# 说话：小娄（骗子） → 常奶奶（老人）
# 原文：急用也能取，就是扣一点。
counter-mis-sale-h9-l2 = 急用也能取，就是扣一点。

# 待译
# 原文：50000元还没动。
counter-mis-sale-h9-money = 50000元还没动。

# 待译
# 原文：她一听“扣”，眉头动了动。
counter-mis-sale-h9-trust = 她一听“扣”，眉头动了动。

# 待译
# 原文：您接哪一句？
counter-mis-sale-h9-ask = 您接哪一句？

# 待译
# 原文：“扣一点，是多少？”
counter-mis-sale-h9-o1 = “扣一点，是多少？”

# 待译
# 原文：“一点”两个字最含糊，要一个准数。
counter-mis-sale-h9-o1-why = “一点”两个字最含糊，要一个准数。

# 待译
# 原文：“开春要用，放5年合适？”
counter-mis-sale-h9-o2 = “开春要用，放5年合适？”

# 待译
# 原文：问她，不问他。她自己心里有日历。
counter-mis-sale-h9-o2-why = 问她，不问他。她自己心里有日历。

# 待译
# 原文：“扣一点，也不要紧吧。”
counter-mis-sale-h9-o3 = “扣一点，也不要紧吧。”

# 待译
# 原文：想圆个场，是好意。可这一点是多少，还没人说。
counter-mis-sale-h9-o3-why = 想圆个场，是好意。可这一点是多少，还没人说。

# 待译
# 说话：小娄（骗子） → 常奶奶（老人）、旁白（旁白）
# 原文：第二年取……大概，40000元吧。
counter-mis-sale-h10-l1 = 第二年取……大概，40000元吧。

# 待译
# 说话：常奶奶（老人） → 小娄（骗子）、旁白（旁白）
# 原文：少了10000元！那电梯怎么办？
counter-mis-sale-h10-l2 = 少了10000元！那电梯怎么办？

# 待译
# 说话：旁白（旁白） → 小娄（骗子）、常奶奶（老人）
# 原文：她把笔放下了。
counter-mis-sale-h10-l3 = 她把笔放下了。

# 待译
# 原文：50000元还没动。
counter-mis-sale-h10-money = 50000元还没动。

# 待译
# 原文：主意是她自己拿的。
counter-mis-sale-h10-trust = 主意是她自己拿的。

# 待译
# 原文：您怎么说？
counter-mis-sale-h10-ask = 您怎么说？

# 待译
# 原文：“你刚才差点就签了！”
counter-mis-sale-h10-o1 = “你刚才差点就签了！”

# 待译
# 原文：您替她后怕。她自己更怕，这句先收着。
counter-mis-sale-h10-o1-why = 您替她后怕。她自己更怕，这句先收着。

# 待译
# 原文：“问得好，一下问出来了。”
counter-mis-sale-h10-o2 = “问得好，一下问出来了。”

# 待译
# 原文：功劳是她的。她站起来，往柜台走。
counter-mis-sale-h10-o2-why = 功劳是她的。她站起来，往柜台走。

# 待译
# 原文：“走，去柜台办转存。”
counter-mis-sale-h10-o3 = “走，去柜台办转存。”

# 待译
# 原文：不多说，陪她把正事办了。
counter-mis-sale-h10-o3-why = 不多说，陪她把正事办了。

# 待译
# 说话：常奶奶（老人） → 旁白（旁白）
# 原文：这把年纪了，还叫人当小孩哄。
counter-mis-sale-h13-l1 = 这把年纪了，还叫人当小孩哄。

# 待译
# 说话：旁白（旁白） → 常奶奶（老人）
# 原文：她坐着没动，手搓着布包的带子。
counter-mis-sale-h13-l2 = 她坐着没动，手搓着布包的带子。

# 待译
# 原文：50000元还没动。
counter-mis-sale-h13-money = 50000元还没动。

# 待译
# 原文：她在怪自己。
counter-mis-sale-h13-trust = 她在怪自己。

# 待译
# 原文：怎么说，她好受些？
counter-mis-sale-h13-ask = 怎么说，她好受些？

# 待译
# 原文：“他天天练，咱头一回。”
counter-mis-sale-h13-o1 = “他天天练，咱头一回。”

# 待译
# 原文：不是她不行，是那头练熟了。
counter-mis-sale-h13-o1-why = 不是她不行，是那头练熟了。

# 待译
# 原文：“往后存钱，叫上我就行。”
counter-mis-sale-h13-o2 = “往后存钱，叫上我就行。”

# 待译
# 原文：您热心。可您不在的那天呢？教她三句，她自己就行。
counter-mis-sale-h13-o2-why = 您热心。可您不在的那天呢？教她三句，她自己就行。

# 待译
# 原文：“是你一句话把他问住的。”
counter-mis-sale-h13-o3 = “是你一句话把他问住的。”

# 待译
# 原文：她想了想，笑了：“可不是嘛。”
counter-mis-sale-h13-o3-why = 她想了想，笑了：“可不是嘛。”

# 待译
# 说话：小项（真的工作人员） → 常奶奶（老人）
# 原文：转好了，照您说的，存了短的。
counter-mis-sale-h12-l1 = 转好了，照您说的，存了短的。

# 待译
# 说话：常奶奶（老人） → 小项（真的工作人员）
# 原文：素琴，那保险是不是都买不得？
counter-mis-sale-h12-l2 = 素琴，那保险是不是都买不得？

# 待译
# 原文：50000元存好了。
counter-mis-sale-h12-money = 50000元存好了。

# 待译
# 原文：她是认真问的。
counter-mis-sale-h12-trust = 她是认真问的。

# 待译
# 原文：您怎么答？
counter-mis-sale-h12-ask = 您怎么答？

# 待译
# 原文：“保险一样都碰不得。”
counter-mis-sale-h12-o1 = “保险一样都碰不得。”

# 待译
# 原文：保险也有用得着的，一概不碰，就挡了好的。弄明白再挑。
counter-mis-sale-h12-o1-why = 保险也有用得着的，一概不碰，就挡了好的。弄明白再挑。

# 待译
# 原文：“想买自己挑，问清三句。”
counter-mis-sale-h12-o2 = “想买自己挑，问清三句。”

# 待译
# 原文：是不是存款，最坏亏多少，中途取扣多少。三句够了。
counter-mis-sale-h12-o2-why = 是不是存款，最坏亏多少，中途取扣多少。三句够了。

# 待译
# 原文：“跟国强商量，不急一天。”
counter-mis-sale-h12-o3 = “跟国强商量，不急一天。”

# 待译
# 原文：有商量，有日子，就不会叫人催着走。
counter-mis-sale-h12-o3-why = 有商量，有日子，就不会叫人催着走。

# 待译
# 说话：旁白（旁白）
# 原文：晚上，国强来敲门：“素琴姨，我妈不吃饭。”
counter-mis-sale-h11-l1 = 晚上，国强来敲门：“素琴姨，我妈不吃饭。”

# 待译
# 原文：50000元成了一份保单。
counter-mis-sale-h11-money = 50000元成了一份保单。

# 待译
# 原文：您想起她拿笔时的脸色。
counter-mis-sale-h11-trust = 您想起她拿笔时的脸色。

# 待译
# 原文：您怎么办？
counter-mis-sale-h11-ask = 您怎么办？

# 待译
# 原文：“白天劝过，她不听嘛。”
counter-mis-sale-h11-o1 = “白天劝过，她不听嘛。”

# 待译
# 原文：您也委屈。可国强这一趟，是来请您的，您还是下了楼。
counter-mis-sale-h11-o1-why = 您也委屈。可国强这一趟，是来请您的，您还是下了楼。

# 待译
# 原文：下楼，陪她坐坐
counter-mis-sale-h11-o2 = 下楼，陪她坐坐

# 待译
# 原文：老邻居坐在边上，比讲道理强。
counter-mis-sale-h11-o2-why = 老邻居坐在边上，比讲道理强。

# 待译
# 原文：“单子呢？看看签收日。”
counter-mis-sale-h11-o3 = “单子呢？看看签收日。”

# 待译
# 原文：日子最要紧，您问到了点子上。
counter-mis-sale-h11-o3-why = 日子最要紧，您问到了点子上。

# 待译
# 说话：常奶奶（老人） → 旁白（旁白）
# 原文：你一走，我心里就没了底。
counter-mis-sale-h14-l1 = 你一走，我心里就没了底。

# 待译
# 说话：旁白（旁白） → 常奶奶（老人）
# 原文：保单封面印着电话，签收日是今天。
counter-mis-sale-h14-l2 = 保单封面印着电话，签收日是今天。

# 待译
# 原文：50000元在保单里，签收才一天。
counter-mis-sale-h14-money = 50000元在保单里，签收才一天。

# 待译
# 原文：她只怪自己，不怪别人。
counter-mis-sale-h14-trust = 她只怪自己，不怪别人。

# 待译
# 原文：您怎么说？
counter-mis-sale-h14-ask = 您怎么说？

# 待译
# 原文：“今天签收，还能反悔。”
counter-mis-sale-h14-o1 = “今天签收，还能反悔。”

# 待译
# 原文：这一句，她最想听。犹豫期里退，亏得最少。
counter-mis-sale-h14-o1-why = 这一句，她最想听。犹豫期里退，亏得最少。

# 待译
# 原文：“先吃饭，这事放一放。”
counter-mis-sale-h14-o2 = “先吃饭，这事放一放。”

# 待译
# 原文：饭要吃。这事有日子，吃完就打电话。
counter-mis-sale-h14-o2-why = 饭要吃。这事有日子，吃完就打电话。

# 待译
# 原文：“是他没讲清，不怪你。”
counter-mis-sale-h14-o3 = “是他没讲清，不怪你。”

# 待译
# 原文：把不是还给没讲清的人，她端起了碗。
counter-mis-sale-h14-o3-why = 把不是还给没讲清的人，她端起了碗。

# 待译
# 说话：小娄（骗子）
# 原文：奶奶，有个新品，跟存款一样，利息高一截。
counter-mis-sale-o1-l1 = 奶奶，有个新品，跟存款一样，利息高一截。

# 待译
# 原文：常奶奶的50000元今天到期。
counter-mis-sale-o1-money = 常奶奶的50000元今天到期。

# 待译
# 原文：站在银行里，就是银行的人？
counter-mis-sale-o1-ask = 站在银行里，就是银行的人？

# 待译
# 原文：当然是，大厅里站着呢
counter-mis-sale-o1-o1 = 当然是，大厅里站着呢

# 待译
# 原文：大厅里也有驻点的。再看一样。
counter-mis-sale-o1-o1-why = 大厅里也有驻点的。再看一样。

# 待译
# 原文：穿西装、戴胸牌，准是
counter-mis-sale-o1-o2 = 穿西装、戴胸牌，准是

# 待译
# 原文：胸牌上写的什么，还没看清。再看一样。
counter-mis-sale-o1-o2-why = 胸牌上写的什么，还没看清。再看一样。

# 待译
# 原文：不一定，看胸牌写的啥
counter-mis-sale-o1-o3 = 不一定，看胸牌写的啥

# 待译
# 原文：看清他是哪家的，就知道他卖什么。
counter-mis-sale-o1-o3-why = 看清他是哪家的，就知道他卖什么。

# 待译
# 说话：旁白（旁白）
# 原文：他的胸牌翻过来，印着一家保险公司。
counter-mis-sale-o2-l1 = 他的胸牌翻过来，印着一家保险公司。

# 待译
# 原文：胸牌说明什么？
counter-mis-sale-o2-ask = 胸牌说明什么？

# 待译
# 原文：他卖的，多半是保险
counter-mis-sale-o2-o1 = 他卖的，多半是保险

# 待译
# 原文：是哪家的人，卖哪家的货。
counter-mis-sale-o2-o1-why = 是哪家的人，卖哪家的货。

# 待译
# 原文：银行和保险是一家
counter-mis-sale-o2-o2 = 银行和保险是一家

# 待译
# 原文：两家在一个厅里，东西还是两样。
counter-mis-sale-o2-o2-why = 两家在一个厅里，东西还是两样。

# 待译
# 说话：小娄（骗子）
# 原文：还送一份保障呢，存款可没有。
counter-mis-sale-o3-l1 = 还送一份保障呢，存款可没有。

# 待译
# 原文：存款会“送保障”吗？
counter-mis-sale-o3-ask = 存款会“送保障”吗？

# 待译
# 原文：会，银行做活动送的
counter-mis-sale-o3-o1 = 会，银行做活动送的

# 待译
# 原文：送米送油是活动。送保障的，要看看名字。
counter-mis-sale-o3-o1-why = 送米送油是活动。送保障的，要看看名字。

# 待译
# 原文：不会，这是保险的话
counter-mis-sale-o3-o2 = 不会，这是保险的话

# 待译
# 原文：保障是拿钱买的，不是送的。
counter-mis-sale-o3-o2-why = 保障是拿钱买的，不是送的。

# 待译
# 说话：常奶奶（老人） → 小娄（骗子）
# 原文：那你写上“存款”两个字。
counter-mis-sale-o4-l1 = 那你写上“存款”两个字。

# 待译
# 说话：小娄（骗子） → 常奶奶（老人）
# 原文：这……不合规定。
counter-mis-sale-o4-l2 = 这……不合规定。

# 待译
# 原文：为什么写不了？
counter-mis-sale-o4-ask = 为什么写不了？

# 待译
# 原文：他的笔没带在身上
counter-mis-sale-o4-o1 = 他的笔没带在身上

# 待译
# 原文：填单子有笔，写这两个字就没有了。
counter-mis-sale-o4-o1-why = 填单子有笔，写这两个字就没有了。

# 待译
# 原文：它本来就不是存款
counter-mis-sale-o4-o2 = 它本来就不是存款

# 待译
# 原文：写不下来的，就不是那样东西。
counter-mis-sale-o4-o2-why = 写不下来的，就不是那样东西。

# 待译
# 说话：小娄（骗子）
# 原文：今天停售，名额就剩两个。单子我帮您填。
counter-mis-sale-o5-l1 = 今天停售，名额就剩两个。单子我帮您填。

# 待译
# 原文：常奶奶有点急了。
counter-mis-sale-o5-trust = 常奶奶有点急了。

# 待译
# 原文：一催一填，图什么？
counter-mis-sale-o5-ask = 一催一填，图什么？

# 待译
# 原文：不让她看，不让她想
counter-mis-sale-o5-o1 = 不让她看，不让她想

# 待译
# 原文：看了想了，她就会去问柜台。
counter-mis-sale-o5-o1-why = 看了想了，她就会去问柜台。

# 待译
# 原文：替她省时间
counter-mis-sale-o5-o2 = 替她省时间

# 待译
# 原文：省下的，是她看清楚的时间。
counter-mis-sale-o5-o2-why = 省下的，是她看清楚的时间。

# 待译
# 说话：旁白（旁白）
# 原文：单子有两处空着，笔递到了她手里。
counter-mis-sale-o6-l1 = 单子有两处空着，笔递到了她手里。

# 待译
# 原文：50000元还没划走。
counter-mis-sale-o6-money = 50000元还没划走。

# 待译
# 原文：您猜常奶奶怎么办？
counter-mis-sale-o6-ask = 您猜常奶奶怎么办？

# 待译
# 原文：怕人家等，先签了
counter-mis-sale-o6-o1 = 怕人家等，先签了

# 待译
# 原文：心软的人，最怕人家等。往下看看。
counter-mis-sale-o6-o1-why = 心软的人，最怕人家等。往下看看。

# 待译
# 原文：放下笔，去问柜台
counter-mis-sale-o6-o2 = 放下笔，去问柜台

# 待译
# 原文：做饭的人，揭锅前先看看火。往下看看。
counter-mis-sale-o6-o2-why = 做饭的人，揭锅前先看看火。往下看看。

# 待译
# 说话：旁白（旁白）
# 原文：她写了一个“常”字，停住了，看看您。
counter-mis-sale-o7-l1 = 她写了一个“常”字，停住了，看看您。

# 待译
# 原文：50000元还没划走，还来得及。
counter-mis-sale-o7-money = 50000元还没划走，还来得及。

# 待译
# 原文：您递哪一句？
counter-mis-sale-o7-ask = 您递哪一句？

# 待译
# 原文：“第二年取，拿回多少？”
counter-mis-sale-o7-o1 = “第二年取，拿回多少？”

# 待译
# 原文：一个数，就能让她停下来。她放下笔，走去柜台。
counter-mis-sale-o7-o1-why = 一个数，就能让她停下来。她放下笔，走去柜台。

# 待译
# 原文：“这也敢签，您胆子真大。”
counter-mis-sale-o7-o2 = “这也敢签，您胆子真大。”

# 待译
# 原文：她正没主意，听着像笑她，手一抖就签完了。
counter-mis-sale-o7-o2-why = 她正没主意，听着像笑她，手一抖就签完了。

# 待译
# 原文：不多嘴，由她去
counter-mis-sale-o7-o3 = 不多嘴，由她去

# 待译
# 原文：由她，是对的。多问一句，她定得更稳。
counter-mis-sale-o7-o3-why = 由她，是对的。多问一句，她定得更稳。

# 待译
# 说话：小娄（骗子）
# 原文：回访来电话，您都答“清楚”。
counter-mis-sale-o8-l1 = 回访来电话，您都答“清楚”。

# 待译
# 原文：为什么先教她怎么答？
counter-mis-sale-o8-ask = 为什么先教她怎么答？

# 待译
# 原文：怕她答不好，难为情
counter-mis-sale-o8-o1 = 怕她答不好，难为情

# 待译
# 原文：照实答，哪有答不好的。
counter-mis-sale-o8-o1-why = 照实答，哪有答不好的。

# 待译
# 原文：怕她说出没讲清
counter-mis-sale-o8-o2 = 怕她说出没讲清

# 待译
# 原文：她一说实话，公司就要给她补讲了。
counter-mis-sale-o8-o2-why = 她一说实话，公司就要给她补讲了。

# 待译
# 说话：旁白（旁白）
# 原文：字签了。国强看见，说这是保险。
counter-mis-sale-o10-l1 = 字签了。国强看见，说这是保险。

# 待译
# 原文：50000元成了一份保单。
counter-mis-sale-o10-money = 50000元成了一份保单。

# 待译
# 原文：您请他们先做什么？
counter-mis-sale-o10-ask = 您请他们先做什么？

# 待译
# 原文：去大厅，跟小娄吵一架
counter-mis-sale-o10-o1 = 去大厅，跟小娄吵一架

# 待译
# 原文：吵赢了，日子也耽误了。先打电话问退。
counter-mis-sale-o10-o1-why = 吵赢了，日子也耽误了。先打电话问退。

# 待译
# 原文：等满5年，看看再说
counter-mis-sale-o10-o2 = 等满5年，看看再说

# 待译
# 原文：有日子的事，不能等。先问犹豫期。
counter-mis-sale-o10-o2-why = 有日子的事，不能等。先问犹豫期。

# 待译
# 原文：打保单电话，问犹豫期
counter-mis-sale-o10-o3 = 打保单电话，问犹豫期

# 待译
# 原文：犹豫期里退，亏得最少。
counter-mis-sale-o10-o3-why = 犹豫期里退，亏得最少。

# 待译
# 说话：小项（真的工作人员） → 常奶奶（老人）
# 原文：左边存款，右边保险，您要哪样，自己挑。
counter-mis-sale-o9-l1 = 左边存款，右边保险，您要哪样，自己挑。

# 待译
# 说话：常奶奶（老人） → 小项（真的工作人员）
# 原文：那这银行，往后还能来吗？
counter-mis-sale-o9-l2 = 那这银行，往后还能来吗？

# 待译
# 原文：50000元还没动。
counter-mis-sale-o9-money = 50000元还没动。

# 待译
# 原文：您怎么答她？
counter-mis-sale-o9-ask = 您怎么答她？

# 待译
# 原文：“能来，认准柜台问。”
counter-mis-sale-o9-o1 = “能来，认准柜台问。”

# 待译
# 原文：银行是正经地方，有小项这样的人。
counter-mis-sale-o9-o1-why = 银行是正经地方，有小项这样的人。

# 待译
# 原文：“银行也靠不住，别来了。”
counter-mis-sale-o9-o2 = “银行也靠不住，别来了。”

# 待译
# 原文：不来，钱放哪儿呢？小项不也在银行里嘛。
counter-mis-sale-o9-o2-why = 不来，钱放哪儿呢？小项不也在银行里嘛。

# 待译
# 原文：“写下来的，才作数。”
counter-mis-sale-o9-o3 = “写下来的，才作数。”

# 待译
# 原文：一句话，走到哪家银行都用得上。
counter-mis-sale-o9-o3-why = 一句话，走到哪家银行都用得上。

# 待译
# 原文：50000元存好了，存单折进蓝布包。开春，电梯动了工，常奶奶头一个交了钱。她说：“往后上五楼，不用歇三回了。”
counter-mis-sale-deposit-text = 50000元存好了，存单折进蓝布包。开春，电梯动了工，常奶奶头一个交了钱。她说：“往后上五楼，不用歇三回了。”

# 待译
# 原文：常奶奶把三句话抄在菜谱背面：是存款吗？最坏亏多少？中途取扣多少？电梯装好那天，她请楼里人吃了一锅红烧肉。
counter-mis-sale-taught-text = 常奶奶把三句话抄在菜谱背面：是存款吗？最坏亏多少？中途取扣多少？电梯装好那天，她请楼里人吃了一锅红烧肉。

# 待译
# 原文：50000元成了一份保单，是小娄没有讲清。好在签收不久，还在犹豫期里，办法很多。常奶奶不用怪自己。
counter-mis-sale-signed-text = 50000元成了一份保单，是小娄没有讲清。好在签收不久，还在犹豫期里，办法很多。常奶奶不用怪自己。

# 待译
# 原文：看清签收日，在日历上圈出犹豫期最后一天。
counter-mis-sale-signed-i1 = 看清签收日，在日历上圈出犹豫期最后一天。

# 待译
# 原文：打保单封面上的电话，说：“我要在犹豫期里退。”
counter-mis-sale-signed-i2 = 打保单封面上的电话，说：“我要在犹豫期里退。”

# 待译
# 原文：带保单、身份证和卡，本人去办，留好回单。
counter-mis-sale-signed-i3 = 带保单、身份证和卡，本人去办，留好回单。

# 待译
# 原文：回访来电，照实答：“他说是存款，没讲清。”
counter-mis-sale-signed-i4 = 回访来电，照实答：“他说是存款，没讲清。”

# 待译
# 原文：公司推脱，就投诉，再不行打{hotline-finance}。
counter-mis-sale-signed-i5 = 公司推脱，就投诉，再不行打{ hotline-finance }。

## scenarios/full-refund-agent.toml：“全额退保”来电

# 待译
# 原文：“全额退保”来电
full-refund-agent-title = “全额退保”来电

# 待译
# 原文：来电的人说，您的老保单能一分不少退回来。
full-refund-agent-about = 来电的人说，您的老保单能一分不少退回来。

# 待译
# 原文：退不退，我自己打保单电话问。
full-refund-agent-say = 退不退，我自己打保单电话问。

# 待译
# 原文：挂断，找出保单，打上面印的电话。
full-refund-agent-next = 挂断，找出保单，打上面印的电话。

# 待译
# 原文：小冯
full-refund-agent-people-scammer = 小冯

# 待译
# 原文：郑奶奶
full-refund-agent-people-elder = 郑奶奶

# 待译
# 原文：旁白
full-refund-agent-people-narrator = 旁白

# 待译
# 原文：客服
full-refund-agent-people-official = 客服

# 待译
# 原文：小芸
full-refund-agent-people-family = 小芸

# 待译
# 原文：您是郑奶奶，73岁，做了一辈子裁缝。老屋漏雨，您正愁修屋顶的钱，电话响了。
full-refund-agent-experiencer-intro = 您是郑奶奶，73岁，做了一辈子裁缝。老屋漏雨，您正愁修屋顶的钱，电话响了。

# 待译
# 原文：您是小芸，郑奶奶的女儿。您在厨房洗碗，妈在外屋接电话。
full-refund-agent-helper-intro = 您是小芸，郑奶奶的女儿。您在厨房洗碗，妈在外屋接电话。

# 待译
# 原文：您在旁边听着小冯给郑奶奶打电话，猜猜他下一步要什么。
full-refund-agent-observer-intro = 您在旁边听着小冯给郑奶奶打电话，猜猜他下一步要什么。

# 待译
# 说话：小冯（骗子）
# 原文：郑阿姨吧？我是退保服务中心的小冯。
full-refund-agent-e1-l1 = 郑阿姨吧？我是退保服务中心的小冯。

# 待译
# 说话：小冯（骗子）
# 原文：您交了6年的那份保险，能一分不少退回来。
full-refund-agent-e1-l2 = 您交了6年的那份保险，能一分不少退回来。

# 待译
# 原文：交的30000元都在保单里，好好的。
full-refund-agent-e1-money = 交的30000元都在保单里，好好的。

# 待译
# 原文：您不认得他，他倒叫得出您的姓。
full-refund-agent-e1-trust = 您不认得他，他倒叫得出您的姓。

# 待译
# 原文：您先回哪一句？
full-refund-agent-e1-ask = 您先回哪一句？

# 待译
# 原文：“真的？屋顶正等钱修呢。”
full-refund-agent-e1-o1 = “真的？屋顶正等钱修呢。”

# 待译
# 原文：难处一说出来，他就知道往哪儿劝您了。先问他是谁。
full-refund-agent-e1-o1-why = 难处一说出来，他就知道往哪儿劝您了。先问他是谁。

# 待译
# 原文：“你是哪家公司的？”
full-refund-agent-e1-o2 = “你是哪家公司的？”

# 待译
# 原文：先问来路。真公司的人，说得清是哪家、哪个柜台。
full-refund-agent-e1-o2-why = 先问来路。真公司的人，说得清是哪家、哪个柜台。

# 待译
# 原文：“谁说我有保险的？”
full-refund-agent-e1-o3 = “谁说我有保险的？”

# 待译
# 原文：问到点子上了。您的保单，外人本不该知道。
full-refund-agent-e1-o3-why = 问到点子上了。您的保单，外人本不该知道。

# 待译
# 说话：小冯（骗子）
# 原文：修屋顶？正好，下个月钱就到您卡上。
full-refund-agent-e2-l1 = 修屋顶？正好，下个月钱就到您卡上。

# 待译
# 说话：小冯（骗子）
# 原文：我们有内部渠道，今天还剩2个名额。
full-refund-agent-e2-l2 = 我们有内部渠道，今天还剩2个名额。

# 待译
# 原文：钱还在保单里，一分没动。
full-refund-agent-e2-money = 钱还在保单里，一分没动。

# 待译
# 原文：他知道您等钱用，话更热乎了。
full-refund-agent-e2-trust = 他知道您等钱用，话更热乎了。

# 待译
# 原文：“内部渠道”，您怎么听？
full-refund-agent-e2-ask = “内部渠道”，您怎么听？

# 待译
# 原文：退保人人能退，不用门路
full-refund-agent-e2-o1 = 退保人人能退，不用门路

# 待译
# 原文：对。买保险的人自己就能退，用不着走后门。
full-refund-agent-e2-o1-why = 对。买保险的人自己就能退，用不着走后门。

# 待译
# 原文：有门路好，先占个名额
full-refund-agent-e2-o2 = 有门路好，先占个名额

# 待译
# 原文：名额是他嘴里的，想剩几个就剩几个。急的是他，不是您。
full-refund-agent-e2-o2-why = 名额是他嘴里的，想剩几个就剩几个。急的是他，不是您。

# 待译
# 原文：先问他怎么收钱
full-refund-agent-e2-o3 = 先问他怎么收钱

# 待译
# 原文：价钱问在前头，账才算得清。听听他怎么说。
full-refund-agent-e2-o3-why = 价钱问在前头，账才算得清。听听他怎么说。

# 待译
# 说话：小冯（骗子）
# 原文：我们是维权中心，和各家公司都熟。
full-refund-agent-e3-l1 = 我们是维权中心，和各家公司都熟。

# 待译
# 说话：小冯（骗子）
# 原文：别人要排队，您这份今天就能办。
full-refund-agent-e3-l2 = 别人要排队，您这份今天就能办。

# 待译
# 原文：话说得热闹，是哪家却没说。
full-refund-agent-e3-trust = 话说得热闹，是哪家却没说。

# 待译
# 原文：他答清楚了吗？
full-refund-agent-e3-ask = 他答清楚了吗？

# 待译
# 原文：叫“中心”，听着像是公家的
full-refund-agent-e3-o1 = 叫“中心”，听着像是公家的

# 待译
# 原文：“中心”两个字，谁都能叫。是哪家，他一个字没说。
full-refund-agent-e3-o1-why = “中心”两个字，谁都能叫。是哪家，他一个字没说。

# 待译
# 原文：先听听是怎么个办法
full-refund-agent-e3-o2 = 先听听是怎么个办法

# 待译
# 原文：听听可以。钱和证件先捂好，别跟着话头走。
full-refund-agent-e3-o2-why = 听听可以。钱和证件先捂好，别跟着话头走。

# 待译
# 原文：没答清，连公司名都没有
full-refund-agent-e3-o3 = 没答清，连公司名都没有

# 待译
# 原文：问东答西，就是没答。您听得仔细。
full-refund-agent-e3-o3-why = 问东答西，就是没答。您听得仔细。

# 待译
# 说话：小冯（骗子）
# 原文：办成了，您拿六成，我们拿四成。
full-refund-agent-e4-l1 = 办成了，您拿六成，我们拿四成。

# 待译
# 说话：小冯（骗子）
# 原文：先交600元定金，再把身份证和保单拍给我。
full-refund-agent-e4-l2 = 先交600元定金，再把身份证和保单拍给我。

# 待译
# 原文：30000元的四成，是12000元。
full-refund-agent-e4-money = 30000元的四成，是12000元。

# 待译
# 原文：他又要钱，又要证件，您呢？
full-refund-agent-e4-ask = 他又要钱，又要证件，您呢？

# 待译
# 原文：600元也不多，先给他转过去
full-refund-agent-e4-o1 = 600元也不多，先给他转过去

# 待译
# 原文：事没办先收钱，收了就难要回来。小钱是他的钩子。
full-refund-agent-e4-o1-why = 事没办先收钱，收了就难要回来。小钱是他的钩子。

# 待译
# 原文：“先不给，我问问公司。”
full-refund-agent-e4-o2 = “先不给，我问问公司。”

# 待译
# 原文：一样不给，先问，他就拿不走什么。
full-refund-agent-e4-o2-why = 一样不给，先问，他就拿不走什么。

# 待译
# 原文：不交钱，只拍保单
full-refund-agent-e4-o3 = 不交钱，只拍保单

# 待译
# 原文：保单上有姓名和证件号，拍出去就收不回来了。
full-refund-agent-e4-o3-why = 保单上有姓名和证件号，拍出去就收不回来了。

# 说话：郑奶奶（老人） → 小冯（骗子）
# 原文：我先打保单上的电话问问。
full-refund-agent-e5-l1 = I'll ring the number on my policy first.

# 待译
# 说话：小冯（骗子） → 郑奶奶（老人）
# 原文：别打！一打公司就防着您，办不成了。
full-refund-agent-e5-l2 = 别打！一打公司就防着您，办不成了。

# 待译
# 说话：小冯（骗子） → 郑奶奶（老人）
# 原文：您放心，全交给我。
full-refund-agent-e5-l3 = 您放心，全交给我。

# 待译
# 原文：他前头客气，这会儿急了。
full-refund-agent-e5-trust = 他前头客气，这会儿急了。

# 待译
# 原文：他不让您打，您怎么办？
full-refund-agent-e5-ask = 他不让您打，您怎么办？

# 待译
# 原文：说声谢谢，挂断，翻保单
full-refund-agent-e5-o1 = 说声谢谢，挂断，翻保单

# 待译
# 原文：自己的保单，问一声天经地义。他怕的就是这一声。
full-refund-agent-e5-o1-why = 自己的保单，问一声天经地义。他怕的就是这一声。

# 待译
# 原文：“那先听你的，不打。”
full-refund-agent-e5-o2 = “那先听你的，不打。”

# 待译
# 原文：不打这个电话，您就只能听他一个人说。
full-refund-agent-e5-o2-why = 不打这个电话，您就只能听他一个人说。

# 待译
# 原文：“等我女儿来了再说。”
full-refund-agent-e5-o3 = “等我女儿来了再说。”

# 待译
# 原文：多一个人商量，他的话就不好圆了。
full-refund-agent-e5-o3-why = 多一个人商量，他的话就不好圆了。

# 待译
# 说话：小冯（骗子）
# 原文：保单收到了。公司来电，您一个也别接。
full-refund-agent-e6-l1 = 保单收到了。公司来电，您一个也别接。

# 待译
# 说话：小冯（骗子）
# 原文：问起来，就说业务员骗您是存款。
full-refund-agent-e6-l2 = 问起来，就说业务员骗您是存款。

# 待译
# 原文：钱没动，保单照片在他手里了。
full-refund-agent-e6-money = 钱没动，保单照片在他手里了。

# 待译
# 原文：他教您这样说，您呢？
full-refund-agent-e6-ask = 他教您这样说，您呢？

# 待译
# 原文：“行，照你教的说。”
full-refund-agent-e6-o1 = “行，照你教的说。”

# 待译
# 原文：假话是他编的，说的人是您。查起来，担责的也是您。
full-refund-agent-e6-o1-why = 假话是他编的，说的人是您。查起来，担责的也是您。

# 待译
# 原文：挂了，跟女儿说一声
full-refund-agent-e6-o2 = 挂了，跟女儿说一声

# 待译
# 原文：说出来就好。照片发出去，也不怪您。
full-refund-agent-e6-o2-why = 说出来就好。照片发出去，也不怪您。

# 待译
# 原文：“没这回事，我不说。”
full-refund-agent-e6-o3 = “没这回事，我不说。”

# 待译
# 原文：没有的事不说，您就站得稳。
full-refund-agent-e6-o3-why = 没有的事不说，您就站得稳。

# 待译
# 说话：小冯（骗子）
# 原文：600元到了。还差2000元保证金。
full-refund-agent-e7-l1 = 600元到了。还差2000元保证金。

# 待译
# 说话：小冯（骗子）
# 原文：交齐了，连定金一起退给您。
full-refund-agent-e7-l2 = 交齐了，连定金一起退给您。

# 待译
# 原文：600元转出去了，保单里的钱还在。
full-refund-agent-e7-money = 600元转出去了，保单里的钱还在。

# 待译
# 原文：您心里咯噔一下。
full-refund-agent-e7-trust = 您心里咯噔一下。

# 待译
# 原文：下一步呢？
full-refund-agent-e7-ask = 下一步呢？

# 待译
# 原文：不补，记下账号去报警
full-refund-agent-e7-o1 = 不补，记下账号去报警

# 待译
# 原文：停住就好。他的账号、转钱的时间，警察最用得上。
full-refund-agent-e7-o1-why = 停住就好。他的账号、转钱的时间，警察最用得上。

# 待译
# 原文：补上，好把600元拿回来
full-refund-agent-e7-o2 = 补上，好把600元拿回来

# 待译
# 原文：拿退钱当饵，再骗一回。补多少，他都说还差一点。
full-refund-agent-e7-o2-why = 拿退钱当饵，再骗一回。补多少，他都说还差一点。

# 待译
# 原文：叫女儿来，一起想办法
full-refund-agent-e7-o3 = 叫女儿来，一起想办法

# 待译
# 原文：上当不丢人，闷着才吃亏。女儿也会劝您快报警。
full-refund-agent-e7-o3-why = 上当不丢人，闷着才吃亏。女儿也会劝您快报警。

# 待译
# 说话：小冯（骗子）
# 原文：说定了，明天把银行卡寄来。
full-refund-agent-e8-l1 = 说定了，明天把银行卡寄来。

# 待译
# 说话：小冯（骗子）
# 原文：密码写张纸条，钱到了我好分账。
full-refund-agent-e8-l2 = 密码写张纸条，钱到了我好分账。

# 待译
# 原文：卡里还有您的退休金。
full-refund-agent-e8-money = 卡里还有您的退休金。

# 待译
# 原文：他越来越急，您有点不踏实。
full-refund-agent-e8-trust = 他越来越急，您有点不踏实。

# 待译
# 原文：卡和密码，寄不寄？
full-refund-agent-e8-ask = 卡和密码，寄不寄？

# 待译
# 原文：都到这一步了，寄吧
full-refund-agent-e8-o1 = 都到这一步了，寄吧

# 待译
# 原文：走错几步，也能回头。卡和密码凑齐，卡里的钱就由他了。
full-refund-agent-e8-o1-why = 走错几步，也能回头。卡和密码凑齐，卡里的钱就由他了。

# 待译
# 原文：不寄，打保单电话问
full-refund-agent-e8-o2 = 不寄，打保单电话问

# 待译
# 原文：这一问，什么时候都不晚。
full-refund-agent-e8-o2-why = 这一问，什么时候都不晚。

# 待译
# 原文：先放一放，问问女儿
full-refund-agent-e8-o3 = 先放一放，问问女儿

# 待译
# 原文：放一放，热乎劲就过去了。
full-refund-agent-e8-o3-why = 放一放，热乎劲就过去了。

# 待译
# 说话：旁白（旁白） → 客服（真的工作人员）
# 原文：您照保单上的电话，自己打了过去。
full-refund-agent-e9-l1 = 您照保单上的电话，自己打了过去。

# 待译
# 说话：客服（真的工作人员） → 旁白（旁白）
# 原文：郑女士，今天退，能拿回18200元。
full-refund-agent-e9-l2 = 郑女士，今天退，能拿回18200元。

# 待译
# 说话：客服（真的工作人员） → 旁白（旁白）
# 原文：一退，生病的保障就停了。
full-refund-agent-e9-l3 = 一退，生病的保障就停了。

# 待译
# 原文：保单还在，保障没断。
full-refund-agent-e9-money = 保单还在，保障没断。

# 待译
# 原文：您接着问哪一句？
full-refund-agent-e9-ask = 您接着问哪一句？

# 待译
# 原文：“那今天就给我把保单退了。”
full-refund-agent-e9-o1 = “那今天就给我把保单退了。”

# 待译
# 原文：退是您的权利。先和家里算一算，再定不迟。
full-refund-agent-e9-o1-why = 退是您的权利。先和家里算一算，再定不迟。

# 待译
# 原文：“有人说，能退足30000元？”
full-refund-agent-e9-o2 = “有人说，能退足30000元？”

# 待译
# 原文：问出来好。能退多少，公司照合同跟您说。
full-refund-agent-e9-o2-why = 问出来好。能退多少，公司照合同跟您说。

# 待译
# 原文：“这个数，表上查得到吗？”
full-refund-agent-e9-o3 = “这个数，表上查得到吗？”

# 待译
# 原文：对。合同里有一张表，每年能退多少都印着。
full-refund-agent-e9-o3-why = 对。合同里有一张表，每年能退多少都印着。

# 待译
# 说话：旁白（旁白） → 小芸（家人）
# 原文：小芸来了，手里还提着半袋米。
full-refund-agent-e10-l1 = 小芸来了，手里还提着半袋米。

# 待译
# 说话：小芸（家人） → 旁白（旁白）
# 原文：妈，不急。他跟您要什么了？
full-refund-agent-e10-l2 = 妈，不急。他跟您要什么了？

# 待译
# 原文：女儿坐下来听，没埋怨一句。
full-refund-agent-e10-trust = 女儿坐下来听，没埋怨一句。

# 待译
# 原文：您怎么跟女儿说？
full-refund-agent-e10-ask = 您怎么跟女儿说？

# 待译
# 原文：“人家能一分不少退，你别拦。”
full-refund-agent-e10-o1 = “人家能一分不少退，你别拦。”

# 待译
# 原文：女儿没拦您。她说：妈，咱们一起打个电话问问。
full-refund-agent-e10-o1-why = 女儿没拦您。她说：妈，咱们一起打个电话问问。

# 待译
# 原文：“没什么，随便聊聊。”
full-refund-agent-e10-o2 = “没什么，随便聊聊。”

# 待译
# 原文：不想叫她操心，是疼她。可说出来，两个人拿主意才稳。
full-refund-agent-e10-o2-why = 不想叫她操心，是疼她。可说出来，两个人拿主意才稳。

# 待译
# 原文：“要证件，还不让我问公司。”
full-refund-agent-e10-o3 = “要证件，还不让我问公司。”

# 待译
# 原文：把他要的东西摆出来，真假就露了一半。
full-refund-agent-e10-o3-why = 把他要的东西摆出来，真假就露了一半。

# 待译
# 说话：旁白（旁白） → 小冯（骗子）
# 原文：小芸没追问，去淘米了。手机又亮了。
full-refund-agent-e8b-l1 = 小芸没追问，去淘米了。手机又亮了。

# 待译
# 说话：小冯（骗子） → 旁白（旁白）
# 原文：阿姨，公司的电话，您可千万别打。
full-refund-agent-e8b-l2 = 阿姨，公司的电话，您可千万别打。

# 待译
# 原文：您看看手机，又看看女儿的背影。
full-refund-agent-e8b-trust = 您看看手机，又看看女儿的背影。

# 待译
# 原文：还来得及，您怎么办？
full-refund-agent-e8b-ask = 还来得及，您怎么办？

# 待译
# 原文：叫一声：“小芸，你来看。”
full-refund-agent-e8b-o1 = 叫一声：“小芸，你来看。”

# 待译
# 原文：什么时候开口都不晚。女儿擦擦手，就过来了。
full-refund-agent-e8b-o1-why = 什么时候开口都不晚。女儿擦擦手，就过来了。

# 待译
# 原文：走到一边，小声回他
full-refund-agent-e8b-o2 = 走到一边，小声回他

# 待译
# 原文：要躲着家里人说的事，先打个问号。
full-refund-agent-e8b-o2-why = 要躲着家里人说的事，先打个问号。

# 待译
# 原文：不回，翻出保单打电话
full-refund-agent-e8b-o3 = 不回，翻出保单打电话

# 待译
# 原文：他说千万别打，那就更该打。
full-refund-agent-e8b-o3-why = 他说千万别打，那就更该打。

# 待译
# 说话：小冯（骗子） → 旁白（旁白）
# 原文：银行卡和密码，今天就寄给我。
full-refund-agent-e8c-l1 = 银行卡和密码，今天就寄给我。

# 待译
# 说话：旁白（旁白） → 小冯（骗子）
# 原文：您把卡装进信封，手里有点凉。
full-refund-agent-e8c-l2 = 您把卡装进信封，手里有点凉。

# 待译
# 说话：旁白（旁白）
# 原文：您拿着信封，站在快递柜前头。
full-refund-agent-e11-l1 = 您拿着信封，站在快递柜前头。

# 待译
# 说话：旁白（旁白）
# 原文：卡和密码在里头，还没寄出去。
full-refund-agent-e11-l2 = 卡和密码在里头，还没寄出去。

# 待译
# 原文：卡还在您手里，还来得及。
full-refund-agent-e11-money = 卡还在您手里，还来得及。

# 待译
# 原文：站一站，您怎么办？
full-refund-agent-e11-ask = 站一站，您怎么办？

# 待译
# 原文：塞进去，图个清静
full-refund-agent-e11-o1 = 塞进去，图个清静

# 待译
# 原文：累了，想早点完事，谁都有过。可这一塞，卡就不由您管了。
full-refund-agent-e11-o1-why = 累了，想早点完事，谁都有过。可这一塞，卡就不由您管了。

# 待译
# 原文：转身回家，打保单电话
full-refund-agent-e11-o2 = 转身回家，打保单电话

# 待译
# 原文：信封没出手，什么都不晚。
full-refund-agent-e11-o2-why = 信封没出手，什么都不晚。

# 待译
# 原文：给女儿打电话，说实话
full-refund-agent-e11-o3 = 给女儿打电话，说实话

# 待译
# 原文：说了实话，心里的石头先落一半。
full-refund-agent-e11-o3-why = 说了实话，心里的石头先落一半。

# 待译
# 说话：小芸（家人） → 旁白（旁白）
# 原文：妈，信封拿好，您在那儿等我。
full-refund-agent-e10b-l1 = 妈，信封拿好，您在那儿等我。

# 待译
# 说话：旁白（旁白） → 小芸（家人）
# 原文：10分钟后，女儿陪您走回了家。
full-refund-agent-e10b-l2 = 10分钟后，女儿陪您走回了家。

# 待译
# 说话：旁白（旁白） → 小冯（骗子）
# 原文：手机银行跳出一行字：您认识收款人吗？
full-refund-agent-e12-l1 = 手机银行跳出一行字：您认识收款人吗？

# 待译
# 说话：小冯（骗子） → 旁白（旁白）
# 原文：点“认识”，快点！
full-refund-agent-e12-l2 = 点“认识”，快点！

# 待译
# 原文：600元出去了，2000元还没出去。
full-refund-agent-e12-money = 600元出去了，2000元还没出去。

# 待译
# 原文：您点哪一个？
full-refund-agent-e12-ask = 您点哪一个？

# 待译
# 原文：点“不认识”，退出来
full-refund-agent-e12-o1 = 点“不认识”，退出来

# 待译
# 原文：照实点就对了。这一行字，是银行替您多问一句。
full-refund-agent-e12-o1-why = 照实点就对了。这一行字，是银行替您多问一句。

# 待译
# 原文：点“认识”，接着转
full-refund-agent-e12-o2 = 点“认识”，接着转

# 待译
# 原文：您没见过他，不算认识。这一点，钱就走了。
full-refund-agent-e12-o2-why = 您没见过他，不算认识。这一点，钱就走了。

# 待译
# 原文：放下手机，喝口水
full-refund-agent-e12-o3 = 放下手机，喝口水

# 待译
# 原文：停一分钟，手就不跟着他走了。
full-refund-agent-e12-o3-why = 停一分钟，手就不跟着他走了。

# 待译
# 说话：旁白（旁白）
# 原文：您打通了{hotline-police}。
full-refund-agent-e13-l1 = 您打通了{ hotline-police }。

# 待译
# 说话：旁白（旁白）
# 原文：值班民警问得很细，让您慢慢说。
full-refund-agent-e13-l2 = 值班民警问得很细，让您慢慢说。

# 待译
# 原文：保单里的钱没动。
full-refund-agent-e13-money = 保单里的钱没动。

# 待译
# 原文：您先说哪一样？
full-refund-agent-e13-ask = 您先说哪一样？

# 待译
# 原文：先说自己多后悔
full-refund-agent-e13-o1 = 先说自己多后悔

# 待译
# 原文：不用后悔，是他骗人。账号和时间先说，警察好去拦钱。
full-refund-agent-e13-o1-why = 不用后悔，是他骗人。账号和时间先说，警察好去拦钱。

# 待译
# 原文：几点转的，多少，给了谁
full-refund-agent-e13-o2 = 几点转的，多少，给了谁

# 待译
# 原文：这几样最要紧。早说一分钟，就多一分指望。
full-refund-agent-e13-o2-why = 这几样最要紧。早说一分钟，就多一分指望。

# 待译
# 原文：先问钱追不追得回来
full-refund-agent-e13-o3 = 先问钱追不追得回来

# 待译
# 原文：谁都想先问这个。账号和时间先报，追得才快。
full-refund-agent-e13-o3-why = 谁都想先问这个。账号和时间先报，追得才快。

# 待译
# 说话：客服（真的工作人员）
# 原文：合同里有张表，每年能退多少都印着。
full-refund-agent-e14-l1 = 合同里有张表，每年能退多少都印着。

# 待译
# 说话：客服（真的工作人员）
# 原文：外头代办的，不是我们的人。您给过谁东西没有？
full-refund-agent-e14-l2 = 外头代办的，不是我们的人。您给过谁东西没有？

# 待译
# 原文：客服问这个，是想替您看好保单。
full-refund-agent-e14-trust = 客服问这个，是想替您看好保单。

# 待译
# 原文：您怎么答？
full-refund-agent-e14-ask = 您怎么答？

# 待译
# 原文：照实说，给过的都说
full-refund-agent-e14-o1 = 照实说，给过的都说

# 待译
# 原文：公司知道了，好帮您留意这份保单。
full-refund-agent-e14-o1-why = 公司知道了，好帮您留意这份保单。

# 待译
# 原文：不好意思讲，就说没有
full-refund-agent-e14-o2 = 不好意思讲，就说没有

# 待译
# 原文：这有什么难为情的，是他骗人。想说的时候，再打来也行。
full-refund-agent-e14-o2-why = 这有什么难为情的，是他骗人。想说的时候，再打来也行。

# 待译
# 原文：“那我往后怎么防他？”
full-refund-agent-e14-o3 = “那我往后怎么防他？”

# 待译
# 原文：问得好。陌生来电说退保，一律回头打保单电话。
full-refund-agent-e14-o3-why = 问得好。陌生来电说退保，一律回头打保单电话。

# 待译
# 说话：旁白（旁白） → 小芸（家人）、郑奶奶（老人）
# 原文：晚饭后，娘儿俩坐在灯下。
full-refund-agent-e15-l1 = 晚饭后，娘儿俩坐在灯下。

# 待译
# 说话：小芸（家人） → 旁白（旁白）、郑奶奶（老人）
# 原文：妈，修屋顶要多少钱？
full-refund-agent-e15-l2 = 妈，修屋顶要多少钱？

# 待译
# 说话：郑奶奶（老人） → 旁白（旁白）、小芸（家人）
# 原文：师傅说，8000元。
full-refund-agent-e15-l3 = 师傅说，8000元。

# 待译
# 原文：保单现在退，能拿18200元。
full-refund-agent-e15-money = 保单现在退，能拿18200元。

# 待译
# 原文：算完了，您怎么定？
full-refund-agent-e15-ask = 算完了，您怎么定？

# 待译
# 原文：保单留着，屋顶钱一起凑
full-refund-agent-e15-o1 = 保单留着，屋顶钱一起凑

# 待译
# 原文：病了有个靠。屋顶的8000元，办法多着呢。
full-refund-agent-e15-o1-why = 病了有个靠。屋顶的8000元，办法多着呢。

# 待译
# 原文：再跟小冯还还价
full-refund-agent-e15-o2 = 再跟小冯还还价

# 待译
# 原文：还下来也是白送。女儿把账一算，您自己先笑了。
full-refund-agent-e15-o2-why = 还下来也是白送。女儿把账一算，您自己先笑了。

# 待译
# 原文：真要退，自己去柜台
full-refund-agent-e15-o3 = 真要退，自己去柜台

# 待译
# 原文：想清楚了退，也很好。钱进您自己的卡。
full-refund-agent-e15-o3-why = 想清楚了退，也很好。钱进您自己的卡。

# 待译
# 说话：旁白（旁白） → 郑奶奶（老人）、小冯（骗子）
# 原文：妈开着免提，笑得眼睛眯起来。
full-refund-agent-h1-l1 = 妈开着免提，笑得眼睛眯起来。

# 待译
# 说话：郑奶奶（老人） → 旁白（旁白）、小冯（骗子）
# 原文：真能全退？那屋顶有钱修了。
full-refund-agent-h1-l2 = 真能全退？那屋顶有钱修了。

# 待译
# 说话：小冯（骗子） → 旁白（旁白）、郑奶奶（老人）
# 原文：阿姨，先别告诉家里人，怕他们拦着。
full-refund-agent-h1-l3 = 阿姨，先别告诉家里人，怕他们拦着。

# 待译
# 原文：30000元在妈的保单里。
full-refund-agent-h1-money = 30000元在妈的保单里。

# 待译
# 原文：妈信着他，也一向信您。
full-refund-agent-h1-trust = 妈信着他，也一向信您。

# 待译
# 原文：您在厨房听见了，先怎么做？
full-refund-agent-h1-ask = 您在厨房听见了，先怎么做？

# 待译
# 原文：拿过妈的手机，挂断
full-refund-agent-h1-o1 = 拿过妈的手机，挂断

# 待译
# 原文：心是好的。可手机是妈的，拿走了，下回她会躲着您接。
full-refund-agent-h1-o1-why = 心是好的。可手机是妈的，拿走了，下回她会躲着您接。

# 待译
# 原文：“妈，这是骗子！”
full-refund-agent-h1-o2 = “妈，这是骗子！”

# 待译
# 原文：话没说错。可她正高兴，听着像是说她不明白。
full-refund-agent-h1-o2-why = 话没说错。可她正高兴，听着像是说她不明白。

# 待译
# 原文：擦擦手，坐到妈身边
full-refund-agent-h1-o3 = 擦擦手，坐到妈身边

# 待译
# 原文：您坐下来，妈就不是一个人听了。
full-refund-agent-h1-o3-why = 您坐下来，妈就不是一个人听了。

# 待译
# 说话：郑奶奶（老人） → 旁白（旁白）
# 原文：我接个电话，你也要管？
full-refund-agent-h2-l1 = 我接个电话，你也要管？

# 待译
# 说话：旁白（旁白） → 郑奶奶（老人）
# 原文：妈转过身，背对着您。
full-refund-agent-h2-l2 = 妈转过身，背对着您。

# 待译
# 原文：妈这会儿不大想跟您说话。
full-refund-agent-h2-trust = 妈这会儿不大想跟您说话。

# 待译
# 原文：怎么把话说回来？
full-refund-agent-h2-ask = 怎么把话说回来？

# 待译
# 原文：“妈，我刚才急了。”
full-refund-agent-h2-o1 = “妈，我刚才急了。”

# 待译
# 原文：先认一句急，妈就转过身来了。
full-refund-agent-h2-o1-why = 先认一句急，妈就转过身来了。

# 待译
# 原文：“我还不是为您好？”
full-refund-agent-h2-o2 = “我还不是为您好？”

# 待译
# 原文：真心话，可妈听着像数落。先认一句急，她才好下台阶。
full-refund-agent-h2-o2-why = 真心话，可妈听着像数落。先认一句急，她才好下台阶。

# 待译
# 原文：“屋顶的钱，我来出。”
full-refund-agent-h2-o3 = “屋顶的钱，我来出。”

# 待译
# 原文：您看见了她的难处，这很好。她还想自己做主，先坐下听。
full-refund-agent-h2-o3-why = 您看见了她的难处，这很好。她还想自己做主，先坐下听。

# 待译
# 说话：小冯（骗子） → 旁白（旁白）
# 原文：身份证和保单拍给我，再交600元定金。
full-refund-agent-h3-l1 = 身份证和保单拍给我，再交600元定金。

# 待译
# 说话：旁白（旁白） → 小冯（骗子）
# 原文：妈捂住话筒，看了看您。
full-refund-agent-h3-l2 = 妈捂住话筒，看了看您。

# 待译
# 原文：600元还没出去。
full-refund-agent-h3-money = 600元还没出去。

# 待译
# 原文：妈看您这一眼，是想听您说句话。
full-refund-agent-h3-trust = 妈看您这一眼，是想听您说句话。

# 待译
# 原文：您轻轻说哪一句？
full-refund-agent-h3-ask = 您轻轻说哪一句？

# 待译
# 原文：“妈，快挂了，听我的。”
full-refund-agent-h3-o1 = “妈，快挂了，听我的。”

# 待译
# 原文：您说挂，她会挂。可她心里没明白，他再打来还会接。
full-refund-agent-h3-o1-why = 您说挂，她会挂。可她心里没明白，他再打来还会接。

# 待译
# 原文：“妈，问问他是哪家公司。”
full-refund-agent-h3-o2 = “妈，问问他是哪家公司。”

# 待译
# 原文：让妈自己问，答案她自己听见。这比您说十句都管用。
full-refund-agent-h3-o2-why = 让妈自己问，答案她自己听见。这比您说十句都管用。

# 待译
# 原文：“不急，咱们先商量商量。”
full-refund-agent-h3-o3 = “不急，咱们先商量商量。”

# 待译
# 原文：“咱们”两个字好。妈知道您和她是一头的。
full-refund-agent-h3-o3-why = “咱们”两个字好。妈知道您和她是一头的。

# 待译
# 说话：旁白（旁白） → 小冯（骗子）
# 原文：妈进了里屋，关上门接着听。
full-refund-agent-h4-l1 = 妈进了里屋，关上门接着听。

# 待译
# 说话：小冯（骗子） → 旁白（旁白）
# 原文：先转600元定金，给您占个名额。
full-refund-agent-h4-l2 = 先转600元定金，给您占个名额。

# 待译
# 原文：600元还没出去。
full-refund-agent-h4-money = 600元还没出去。

# 待译
# 原文：您站在门外，怎么办？
full-refund-agent-h4-ask = 您站在门外，怎么办？

# 待译
# 原文：敲门：“妈，我陪您听。”
full-refund-agent-h4-o1 = 敲门：“妈，我陪您听。”

# 待译
# 原文：不是来管，是来陪。这样的门，妈愿意开。
full-refund-agent-h4-o1-why = 不是来管，是来陪。这样的门，妈愿意开。

# 待译
# 原文：隔着门喊：“别转钱！”
full-refund-agent-h4-o2 = 隔着门喊：“别转钱！”

# 待译
# 原文：喊得急，妈只听见吵，听不见理。
full-refund-agent-h4-o2-why = 喊得急，妈只听见吵，听不见理。

# 待译
# 原文：叫弟弟来，一起劝她
full-refund-agent-h4-o3 = 叫弟弟来，一起劝她

# 待译
# 原文：人一多，像开会批她，她更想躲开。等他来，钱也许走了。
full-refund-agent-h4-o3-why = 人一多，像开会批她，她更想躲开。等他来，钱也许走了。

# 待译
# 说话：郑奶奶（老人） → 小冯（骗子）、旁白（旁白）
# 原文：小伙子，你是哪家公司的呀？
full-refund-agent-h5-l1 = 小伙子，你是哪家公司的呀？

# 待译
# 说话：小冯（骗子） → 郑奶奶（老人）、旁白（旁白）
# 原文：我们是中心……这个不方便说。
full-refund-agent-h5-l2 = 我们是中心……这个不方便说。

# 待译
# 说话：旁白（旁白） → 郑奶奶（老人）、小冯（骗子）
# 原文：妈的眉头皱了起来。
full-refund-agent-h5-l3 = 妈的眉头皱了起来。

# 待译
# 原文：妈自己起了疑，看看您。
full-refund-agent-h5-trust = 妈自己起了疑，看看您。

# 待译
# 原文：妈起了疑，您接哪句？
full-refund-agent-h5-ask = 妈起了疑，您接哪句？

# 待译
# 原文：“咱们打保单电话问问？”
full-refund-agent-h5-o1 = “咱们打保单电话问问？”

# 待译
# 原文：一起打一个电话，真假由公司来说，妈不失面子。
full-refund-agent-h5-o1-why = 一起打一个电话，真假由公司来说，妈不失面子。

# 待译
# 原文：“看吧，我早说是骗子！”
full-refund-agent-h5-o2 = “看吧，我早说是骗子！”

# 待译
# 原文：她刚自己想明白，您一抢功，她脸上挂不住。
full-refund-agent-h5-o2-why = 她刚自己想明白，您一抢功，她脸上挂不住。

# 待译
# 原文：“往后这种事都归我管。”
full-refund-agent-h5-o3 = “往后这种事都归我管。”

# 待译
# 原文：您一包办，她下回还是不会。教她自己问，更长久。
full-refund-agent-h5-o3-why = 您一包办，她下回还是不会。教她自己问，更长久。

# 待译
# 说话：旁白（旁白）
# 原文：妈挂了，坐着不说话。电话又响了。
full-refund-agent-h6-l1 = 妈挂了，坐着不说话。电话又响了。

# 待译
# 原文：妈心里别扭，不知道该听谁的。
full-refund-agent-h6-trust = 妈心里别扭，不知道该听谁的。

# 待译
# 原文：电话响着，您怎么说？
full-refund-agent-h6-ask = 电话响着，您怎么说？

# 待译
# 原文：替妈接起来，狠狠骂他几句
full-refund-agent-h6-o1 = 替妈接起来，狠狠骂他几句

# 待译
# 原文：骂完，他换个号再打。妈还是不知道真假在哪儿。
full-refund-agent-h6-o1-why = 骂完，他换个号再打。妈还是不知道真假在哪儿。

# 待译
# 原文：“咱先找保单，再说接不接。”
full-refund-agent-h6-o2 = “咱先找保单，再说接不接。”

# 待译
# 原文：把手头的事换一换，气就顺了。
full-refund-agent-h6-o2-why = 把手头的事换一换，气就顺了。

# 待译
# 原文：“妈，接不接，您定。”
full-refund-agent-h6-o3 = “妈，接不接，您定。”

# 待译
# 原文：主意还给她。她想了想，把电话按掉了。
full-refund-agent-h6-o3-why = 主意还给她。她想了想，把电话按掉了。

# 待译
# 说话：旁白（旁白） → 郑奶奶（老人）
# 原文：傍晚，妈低声说，她后来转了600元。
full-refund-agent-h7-l1 = 傍晚，妈低声说，她后来转了600元。

# 待译
# 说话：郑奶奶（老人） → 旁白（旁白）
# 原文：小芸，我是不是不中用了？
full-refund-agent-h7-l2 = 小芸，我是不是不中用了？

# 待译
# 原文：600元转出去了，保单里的钱还在。
full-refund-agent-h7-money = 600元转出去了，保单里的钱还在。

# 待译
# 原文：妈肯告诉您，是信您。
full-refund-agent-h7-trust = 妈肯告诉您，是信您。

# 待译
# 原文：您先说哪一句？
full-refund-agent-h7-ask = 您先说哪一句？

# 待译
# 原文：“才600元，算了。”
full-refund-agent-h7-o1 = “才600元，算了。”

# 待译
# 原文：想叫她宽心，是好意。可他还会再来，得先报警。
full-refund-agent-h7-o1-why = 想叫她宽心，是好意。可他还会再来，得先报警。

# 待译
# 原文：“是他骗人，咱们报警。”
full-refund-agent-h7-o2 = “是他骗人，咱们报警。”

# 待译
# 原文：先说是谁不好，再说怎么办。妈的腰就直起来了。
full-refund-agent-h7-o2-why = 先说是谁不好，再说怎么办。妈的腰就直起来了。

# 待译
# 原文：“我不是让您别理吗？”
full-refund-agent-h7-o3 = “我不是让您别理吗？”

# 待译
# 原文：这话一出口，下回她就不敢告诉您了。
full-refund-agent-h7-o3-why = 这话一出口，下回她就不敢告诉您了。

# 待译
# 说话：旁白（旁白） → 小冯（骗子）
# 原文：妈低下头。手机又响了，还是小冯。
full-refund-agent-h12-l1 = 妈低下头。手机又响了，还是小冯。

# 待译
# 说话：小冯（骗子） → 旁白（旁白）
# 原文：补2000元保证金，一起退给您。
full-refund-agent-h12-l2 = 补2000元保证金，一起退给您。

# 待译
# 原文：2000元还没出去，还来得及。
full-refund-agent-h12-money = 2000元还没出去，还来得及。

# 待译
# 原文：您怎么说？
full-refund-agent-h12-ask = 您怎么说？

# 待译
# 原文：“妈，刚才我话说重了。”
full-refund-agent-h12-o1 = “妈，刚才我话说重了。”

# 待译
# 原文：补这一句，妈才听得进下一句。她把手机推给您看了。
full-refund-agent-h12-o1-why = 补这一句，妈才听得进下一句。她把手机推给您看了。

# 待译
# 原文：让妈自己看着办
full-refund-agent-h12-o2 = 让妈自己看着办

# 待译
# 原文：尊重她，是对的。可这会儿她最需要有个人陪。
full-refund-agent-h12-o2-why = 尊重她，是对的。可这会儿她最需要有个人陪。

# 待译
# 原文：“妈，不补，咱们报警。”
full-refund-agent-h12-o3 = “妈，不补，咱们报警。”

# 待译
# 原文：一句话两件事，停手和报警都有了。
full-refund-agent-h12-o3-why = 一句话两件事，停手和报警都有了。

# 待译
# 说话：旁白（旁白）
# 原文：妈打通了{hotline-police}，手有点抖。
full-refund-agent-h11-l1 = 妈打通了{ hotline-police }，手有点抖。

# 待译
# 说话：旁白（旁白）
# 原文：民警问，钱是几点走的。
full-refund-agent-h11-l2 = 民警问，钱是几点走的。

# 待译
# 原文：您在旁边怎么帮？
full-refund-agent-h11-ask = 您在旁边怎么帮？

# 待译
# 原文：写下时间和账号，给她看
full-refund-agent-h11-o1 = 写下时间和账号，给她看

# 待译
# 原文：她说，您递条子。这件事是她自己办成的。
full-refund-agent-h11-o1-why = 她说，您递条子。这件事是她自己办成的。

# 待译
# 原文：拿过话筒，替她全说了
full-refund-agent-h11-o2 = 拿过话筒，替她全说了

# 待译
# 原文：替她说也快。她自己说，会觉得还拿得住事。
full-refund-agent-h11-o2-why = 替她说也快。她自己说，会觉得还拿得住事。

# 待译
# 原文：先不说账号，怕丢人
full-refund-agent-h11-o3 = 先不说账号，怕丢人

# 待译
# 原文：不丢人，是他骗人。账号最要紧，警察靠它去拦钱。
full-refund-agent-h11-o3-why = 不丢人，是他骗人。账号最要紧，警察靠它去拦钱。

# 待译
# 说话：旁白（旁白） → 郑奶奶（老人）
# 原文：保单找出来了，字小得像芝麻。
full-refund-agent-h8-l1 = 保单找出来了，字小得像芝麻。

# 待译
# 说话：郑奶奶（老人） → 旁白（旁白）
# 原文：我看不清，你来弄吧。
full-refund-agent-h8-l2 = 我看不清，你来弄吧。

# 待译
# 原文：妈肯把保单递给您了。
full-refund-agent-h8-trust = 妈肯把保单递给您了。

# 待译
# 原文：这个电话，怎么打？
full-refund-agent-h8-ask = 这个电话，怎么打？

# 待译
# 原文：上网搜一个，快些
full-refund-agent-h8-o1 = 上网搜一个，快些

# 待译
# 原文：网上的号码，谁都能放上去。保单上印的才靠得住。
full-refund-agent-h8-o1-why = 网上的号码，谁都能放上去。保单上印的才靠得住。

# 待译
# 原文：您念号码，妈来按
full-refund-agent-h8-o2 = 您念号码，妈来按

# 待译
# 原文：慢一点不要紧。她按过一遍，下回一个人也会。
full-refund-agent-h8-o2-why = 慢一点不要紧。她按过一遍，下回一个人也会。

# 待译
# 原文：您拨通，话筒给妈
full-refund-agent-h8-o3 = 您拨通，话筒给妈

# 待译
# 原文：也好。话由妈来说，公司也好核对是本人。
full-refund-agent-h8-o3-why = 也好。话由妈来说，公司也好核对是本人。

# 待译
# 说话：旁白（旁白） → 郑奶奶（老人）
# 原文：网上头一条写着：退保热线，全额退。
full-refund-agent-h9-l1 = 网上头一条写着：退保热线，全额退。

# 待译
# 说话：郑奶奶（老人） → 旁白（旁白）
# 原文：咦，这不就是小冯的话吗？
full-refund-agent-h9-l2 = 咦，这不就是小冯的话吗？

# 待译
# 原文：妈自己看出来了。
full-refund-agent-h9-trust = 妈自己看出来了。

# 待译
# 原文：您怎么接？
full-refund-agent-h9-ask = 您怎么接？

# 待译
# 原文：“妈眼真尖，用保单上的。”
full-refund-agent-h9-o1 = “妈眼真尖，用保单上的。”

# 待译
# 原文：夸在实处。她看出来了，往后就有底气。
full-refund-agent-h9-o1-why = 夸在实处。她看出来了，往后就有底气。

# 待译
# 原文：打过去听听，也无妨
full-refund-agent-h9-o2 = 打过去听听，也无妨

# 待译
# 原文：一打，又落回那条路上。妈摆摆手，把保单递了过来。
full-refund-agent-h9-o2-why = 一打，又落回那条路上。妈摆摆手，把保单递了过来。

# 待译
# 原文：跟保单上的号码比一比
full-refund-agent-h9-o3 = 跟保单上的号码比一比

# 待译
# 原文：一比就不一样。这个法子，妈一个人也会用。
full-refund-agent-h9-o3-why = 一比就不一样。这个法子，妈一个人也会用。

# 待译
# 说话：客服（真的工作人员） → 郑奶奶（老人）
# 原文：郑女士，今天退，能拿回18200元。
full-refund-agent-h10-l1 = 郑女士，今天退，能拿回18200元。

# 待译
# 说话：客服（真的工作人员） → 郑奶奶（老人）
# 原文：一退，生病的保障就停了。
full-refund-agent-h10-l2 = 一退，生病的保障就停了。

# 待译
# 说话：郑奶奶（老人） → 客服（真的工作人员）
# 原文：少了一万多呢……
full-refund-agent-h10-l3 = 少了一万多呢……

# 待译
# 原文：保单还在，退不退由妈定。
full-refund-agent-h10-money = 保单还在，退不退由妈定。

# 待译
# 原文：妈心疼，您怎么说？
full-refund-agent-h10-ask = 妈心疼，您怎么说？

# 待译
# 原文：“退不退您定，我帮着算。”
full-refund-agent-h10-o1 = “退不退您定，我帮着算。”

# 待译
# 原文：账您帮着算，主意妈来拿。
full-refund-agent-h10-o1-why = 账您帮着算，主意妈来拿。

# 待译
# 原文：“少在哪儿，咱们看那张表。”
full-refund-agent-h10-o2 = “少在哪儿，咱们看那张表。”

# 待译
# 原文：表上一格一格印着。看明白了，心疼也疼得明白。
full-refund-agent-h10-o2-why = 表上一格一格印着。看明白了，心疼也疼得明白。

# 待译
# 原文：“早知道，当初就不该买它。”
full-refund-agent-h10-o3 = “早知道，当初就不该买它。”

# 待译
# 原文：她买那会儿，是怕生病拖累你们。这句她听着难受。
full-refund-agent-h10-o3-why = 她买那会儿，是怕生病拖累你们。这句她听着难受。

# 待译
# 说话：旁白（旁白）
# 原文：妈把保单合上，半天没抬头。
full-refund-agent-h13-l1 = 妈把保单合上，半天没抬头。

# 待译
# 原文：话说重了，补一句还来得及。
full-refund-agent-h13-trust = 话说重了，补一句还来得及。

# 待译
# 原文：怎么补？
full-refund-agent-h13-ask = 怎么补？

# 待译
# 原文：“我去做饭了。”
full-refund-agent-h13-o1 = “我去做饭了。”

# 待译
# 原文：躲开一会儿也行。话还得补，晚一点不要紧。
full-refund-agent-h13-o1-why = 躲开一会儿也行。话还得补，晚一点不要紧。

# 待译
# 原文：“妈，您买它是疼我们。”
full-refund-agent-h13-o2 = “妈，您买它是疼我们。”

# 待译
# 原文：说到她心里去了。她抬起头，把保单又翻开。
full-refund-agent-h13-o2-why = 说到她心里去了。她抬起头，把保单又翻开。

# 待译
# 原文：倒杯热水，坐回她身边
full-refund-agent-h13-o3 = 倒杯热水，坐回她身边

# 待译
# 原文：不说话，也是一句话。妈喝了口水，接着算账。
full-refund-agent-h13-o3-why = 不说话，也是一句话。妈喝了口水，接着算账。

# 待译
# 说话：小冯（骗子）
# 原文：郑阿姨，您那份保险就是个坑。
full-refund-agent-o1-l1 = 郑阿姨，您那份保险就是个坑。

# 待译
# 说话：小冯（骗子）
# 原文：我们专门替老人讨公道。
full-refund-agent-o1-l2 = 我们专门替老人讨公道。

# 待译
# 原文：30000元在奶奶的保单里。
full-refund-agent-o1-money = 30000元在奶奶的保单里。

# 待译
# 原文：先说保险是坑，图什么？
full-refund-agent-o1-ask = 先说保险是坑，图什么？

# 待译
# 原文：让奶奶嫌弃旧保单
full-refund-agent-o1-o1 = 让奶奶嫌弃旧保单

# 待译
# 原文：嫌弃了旧的，才肯跟着他走。
full-refund-agent-o1-o1-why = 嫌弃了旧的，才肯跟着他走。

# 待译
# 原文：劝奶奶去看看合同
full-refund-agent-o1-o2 = 劝奶奶去看看合同

# 待译
# 原文：他最怕奶奶看合同。合同里有表，一看就明白。
full-refund-agent-o1-o2-why = 他最怕奶奶看合同。合同里有表，一看就明白。

# 待译
# 原文：替奶奶抱不平
full-refund-agent-o1-o3 = 替奶奶抱不平

# 待译
# 原文：听着像。可奶奶买的是哪份，他问都没问。
full-refund-agent-o1-o3-why = 听着像。可奶奶买的是哪份，他问都没问。

# 待译
# 说话：郑奶奶（老人） → 小冯（骗子）
# 原文：你知道我买的是哪一份？
full-refund-agent-o3-l1 = 你知道我买的是哪一份？

# 待译
# 说话：小冯（骗子） → 郑奶奶（老人）
# 原文：这个不要紧，能退就行。
full-refund-agent-o3-l2 = 这个不要紧，能退就行。

# 待译
# 原文：这句话，露了什么底？
full-refund-agent-o3-ask = 这句话，露了什么底？

# 待译
# 原文：他记性不大好
full-refund-agent-o3-o1 = 他记性不大好

# 待译
# 原文：不是记性。他对谁都念这一套话。
full-refund-agent-o3-o1-why = 不是记性。他对谁都念这一套话。

# 待译
# 原文：他心急，想快点帮上奶奶
full-refund-agent-o3-o2 = 他心急，想快点帮上奶奶

# 待译
# 原文：真想帮，先得看看保单写了什么。
full-refund-agent-o3-o2-why = 真想帮，先得看看保单写了什么。

# 待译
# 原文：没看保单，就说能退
full-refund-agent-o3-o3 = 没看保单，就说能退

# 待译
# 原文：没看过就打包票，这话没根。
full-refund-agent-o3-o3-why = 没看过就打包票，这话没根。

# 待译
# 说话：小冯（骗子） → 郑奶奶（老人）
# 原文：别人只退六成，我们有内部渠道，全退。
full-refund-agent-o2-l1 = 别人只退六成，我们有内部渠道，全退。

# 待译
# 说话：郑奶奶（老人） → 小冯（骗子）
# 原文：那你怎么收费呢？
full-refund-agent-o2-l2 = 那你怎么收费呢？

# 待译
# 原文：奶奶有点动心了。
full-refund-agent-o2-trust = 奶奶有点动心了。

# 待译
# 原文：猜猜他下一句。
full-refund-agent-o2-ask = 猜猜他下一句。

# 待译
# 原文：“不收钱，我们做好事。”
full-refund-agent-o2-o1 = “不收钱，我们做好事。”

# 待译
# 原文：也有这么开头的，绕一圈还是要钱。
full-refund-agent-o2-o1-why = 也有这么开头的，绕一圈还是要钱。

# 待译
# 原文：“先交一点定金。”
full-refund-agent-o2-o2 = “先交一点定金。”

# 待译
# 原文：事没办，先收钱，是他们的老规矩。
full-refund-agent-o2-o2-why = 事没办，先收钱，是他们的老规矩。

# 待译
# 原文：“您去柜台问问。”
full-refund-agent-o2-o3 = “您去柜台问问。”

# 待译
# 原文：叫人去柜台，是真办事的说法。他可不敢。
full-refund-agent-o2-o3-why = 叫人去柜台，是真办事的说法。他可不敢。

# 待译
# 说话：小冯（骗子） → 郑奶奶（老人）
# 原文：先交600元定金，办成了我拿四成。
full-refund-agent-o4-l1 = 先交600元定金，办成了我拿四成。

# 待译
# 说话：郑奶奶（老人） → 小冯（骗子）
# 原文：30000元的四成，那是12000元呀。
full-refund-agent-o4-l2 = 30000元的四成，那是12000元呀。

# 待译
# 原文：一分还没出去。
full-refund-agent-o4-money = 一分还没出去。

# 待译
# 原文：您猜奶奶往哪边走？
full-refund-agent-o4-ask = 您猜奶奶往哪边走？

# 待译
# 原文：她会想，600元不多
full-refund-agent-o4-o1 = 她会想，600元不多

# 待译
# 原文：好多人都这么想。钱数小，正是他的钩子。往下看看。
full-refund-agent-o4-o1-why = 好多人都这么想。钱数小，正是他的钩子。往下看看。

# 待译
# 原文：她会说，先问问公司
full-refund-agent-o4-o2 = 她会说，先问问公司

# 待译
# 原文：肯算账的人，心里有杆秤。往下看看。
full-refund-agent-o4-o2-why = 肯算账的人，心里有杆秤。往下看看。

# 待译
# 说话：郑奶奶（老人） → 小冯（骗子）
# 原文：我先打保单电话问问。
full-refund-agent-o5-l1 = 我先打保单电话问问。

# 待译
# 说话：小冯（骗子） → 郑奶奶（老人）
# 原文：别打！公司来电，您也一个都别接。
full-refund-agent-o5-l2 = 别打！公司来电，您也一个都别接。

# 待译
# 原文：他为什么不让打？
full-refund-agent-o5-ask = 他为什么不让打？

# 待译
# 原文：怕公司把实话说出来
full-refund-agent-o5-o1 = 怕公司把实话说出来

# 待译
# 原文：公司一开口，能退多少、谁能办，就都清楚了。
full-refund-agent-o5-o1-why = 公司一开口，能退多少、谁能办，就都清楚了。

# 待译
# 原文：怕奶奶麻烦公司
full-refund-agent-o5-o2 = 怕奶奶麻烦公司

# 待译
# 原文：公司接电话是本分，谈不上麻烦。
full-refund-agent-o5-o2-why = 公司接电话是本分，谈不上麻烦。

# 待译
# 原文：怕公司抢他的生意
full-refund-agent-o5-o3 = 怕公司抢他的生意

# 待译
# 原文：他没有正经生意可抢。公司一句实话，他就演不下去了。
full-refund-agent-o5-o3-why = 他没有正经生意可抢。公司一句实话，他就演不下去了。

# 待译
# 说话：旁白（旁白） → 小冯（骗子）
# 原文：奶奶翻到了转账那一页。
full-refund-agent-o6-l1 = 奶奶翻到了转账那一页。

# 待译
# 说话：小冯（骗子） → 旁白（旁白）
# 原文：转好了，再把身份证拍给我。
full-refund-agent-o6-l2 = 转好了，再把身份证拍给我。

# 待译
# 原文：600元还没出去。
full-refund-agent-o6-money = 600元还没出去。

# 待译
# 原文：他要身份证，想干什么？
full-refund-agent-o6-ask = 他要身份证，想干什么？

# 待译
# 原文：登记一下，走个手续
full-refund-agent-o6-o1 = 登记一下，走个手续

# 待译
# 原文：真登记在柜台，当面看，看完就还您。
full-refund-agent-o6-o1-why = 真登记在柜台，当面看，看完就还您。

# 待译
# 原文：顶着奶奶的名字办事
full-refund-agent-o6-o2 = 顶着奶奶的名字办事

# 待译
# 原文：证件凑齐了，他就能冒她的名。
full-refund-agent-o6-o2-why = 证件凑齐了，他就能冒她的名。

# 待译
# 原文：给奶奶开张收据
full-refund-agent-o6-o3 = 给奶奶开张收据

# 待译
# 原文：开收据用不着身份证照片。
full-refund-agent-o6-o3-why = 开收据用不着身份证照片。

# 待译
# 说话：旁白（旁白）
# 原文：屏幕上跳出一行字：您认识收款人吗？
full-refund-agent-o8-l1 = 屏幕上跳出一行字：您认识收款人吗？

# 待译
# 说话：旁白（旁白）
# 原文：奶奶停了停，朝您这边看。
full-refund-agent-o8-l2 = 奶奶停了停，朝您这边看。

# 待译
# 原文：600元还没出去，还来得及。
full-refund-agent-o8-money = 600元还没出去，还来得及。

# 待译
# 原文：您要能递句话，递哪句？
full-refund-agent-o8-ask = 您要能递句话，递哪句？

# 待译
# 原文：“您怎么这也信？”
full-refund-agent-o8-o1 = “您怎么这也信？”

# 待译
# 原文：这样说，她会急着证明自己没看错。
full-refund-agent-o8-o1-why = 这样说，她会急着证明自己没看错。

# 待译
# 原文：人家的事，不作声
full-refund-agent-o8-o2 = 人家的事，不作声

# 待译
# 原文：不多嘴是客气。可轻轻一句，也许就拦住了。
full-refund-agent-o8-o2-why = 不多嘴是客气。可轻轻一句，也许就拦住了。

# 待译
# 原文：“不急，先停一停。”
full-refund-agent-o8-o3 = “不急，先停一停。”

# 待译
# 原文：不怪人，也不吓人。她把手机放下了。
full-refund-agent-o8-o3-why = 不怪人，也不吓人。她把手机放下了。

# 待译
# 说话：旁白（旁白） → 小冯（骗子）
# 原文：奶奶点了“认识”，600元出去了。
full-refund-agent-o9-l1 = 奶奶点了“认识”，600元出去了。

# 待译
# 说话：小冯（骗子） → 旁白（旁白）
# 原文：还差2000元保证金，一起退给您。
full-refund-agent-o9-l2 = 还差2000元保证金，一起退给您。

# 待译
# 原文：600元转出去了。
full-refund-agent-o9-money = 600元转出去了。

# 待译
# 原文：这一句，是什么招？
full-refund-agent-o9-ask = 这一句，是什么招？

# 待译
# 原文：手续就是这么多
full-refund-agent-o9-o1 = 手续就是这么多

# 待译
# 原文：正经手续，交多少都写在前头，不会一步一加。
full-refund-agent-o9-o1-why = 正经手续，交多少都写在前头，不会一步一加。

# 待译
# 原文：拿退钱当饵，再骗一回
full-refund-agent-o9-o2 = 拿退钱当饵，再骗一回

# 待译
# 原文：他知道您舍不得那600元，就拿它钓2000元。
full-refund-agent-o9-o2-why = 他知道您舍不得那600元，就拿它钓2000元。

# 待译
# 原文：他算错了数
full-refund-agent-o9-o3 = 他算错了数

# 待译
# 原文：没算错。一回加一点，是早就想好的。
full-refund-agent-o9-o3-why = 没算错。一回加一点，是早就想好的。

# 待译
# 说话：旁白（旁白）
# 原文：奶奶没再转，她问您该怎么办。
full-refund-agent-o10-l1 = 奶奶没再转，她问您该怎么办。

# 待译
# 原文：2000元没出去，保单里的钱还在。
full-refund-agent-o10-money = 2000元没出去，保单里的钱还在。

# 待译
# 原文：您请她先做什么？
full-refund-agent-o10-ask = 您请她先做什么？

# 待译
# 原文：先打{hotline-police}报警
full-refund-agent-o10-o1 = 先打{ hotline-police }报警

# 待译
# 原文：钱走得快。早一分钟报，就多一分指望。
full-refund-agent-o10-o1-why = 钱走得快。早一分钟报，就多一分指望。

# 待译
# 原文：先在电话里骂他一顿
full-refund-agent-o10-o2 = 先在电话里骂他一顿

# 待译
# 原文：气归气。骂他要时间，报警更要时间。
full-refund-agent-o10-o2-why = 气归气。骂他要时间，报警更要时间。

# 待译
# 原文：先等两天看看
full-refund-agent-o10-o3 = 先等两天看看

# 待译
# 原文：等两天，钱就走远了。不好意思，也请先报警。
full-refund-agent-o10-o3-why = 等两天，钱就走远了。不好意思，也请先报警。

# 待译
# 说话：小冯（骗子） → 郑奶奶（老人）
# 原文：公司问起来，就说业务员骗您是存款。
full-refund-agent-o7-l1 = 公司问起来，就说业务员骗您是存款。

# 待译
# 说话：郑奶奶（老人） → 小冯（骗子）
# 原文：没有的事，叫我怎么说？
full-refund-agent-o7-l2 = 没有的事，叫我怎么说？

# 待译
# 原文：奶奶的脸沉下来了。
full-refund-agent-o7-trust = 奶奶的脸沉下来了。

# 待译
# 原文：照他教的说，谁吃亏？
full-refund-agent-o7-ask = 照他教的说，谁吃亏？

# 待译
# 原文：当初的业务员
full-refund-agent-o7-o1 = 当初的业务员

# 待译
# 原文：他会受冤枉。可最后签字担责的，还是奶奶。
full-refund-agent-o7-o1-why = 他会受冤枉。可最后签字担责的，还是奶奶。

# 待译
# 原文：保险公司
full-refund-agent-o7-o2 = 保险公司

# 待译
# 原文：公司会去查。一查对不上，难的是说话的人。
full-refund-agent-o7-o2-why = 公司会去查。一查对不上，难的是说话的人。

# 待译
# 原文：奶奶，话是她说的
full-refund-agent-o7-o3 = 奶奶，话是她说的

# 待译
# 原文：话从谁嘴里出来，就由谁担。他躲得远远的。
full-refund-agent-o7-o3-why = 话从谁嘴里出来，就由谁担。他躲得远远的。

# 待译
# 说话：旁白（旁白） → 客服（真的工作人员）
# 原文：奶奶挂了，自己打保单上的电话。
full-refund-agent-o11-l1 = 奶奶挂了，自己打保单上的电话。

# 待译
# 说话：客服（真的工作人员） → 旁白（旁白）
# 原文：今天退，能拿回18200元，进您自己的卡。
full-refund-agent-o11-l2 = 今天退，能拿回18200元，进您自己的卡。

# 待译
# 原文：凭什么信这一头？
full-refund-agent-o11-ask = 凭什么信这一头？

# 待译
# 原文：客服说话更好听
full-refund-agent-o11-o1 = 客服说话更好听

# 待译
# 原文：好听不算数，小冯也很会说。看电话是哪儿来的。
full-refund-agent-o11-o1-why = 好听不算数，小冯也很会说。看电话是哪儿来的。

# 待译
# 原文：电话是保单上印的
full-refund-agent-o11-o2 = 电话是保单上印的

# 待译
# 原文：号码是自己找的，不是别人塞的，这就牢靠。
full-refund-agent-o11-o2-why = 号码是自己找的，不是别人塞的，这就牢靠。

# 待译
# 原文：给的钱，比小冯那头还多
full-refund-agent-o11-o3 = 给的钱，比小冯那头还多

# 待译
# 原文：扣掉他那四成，是多200元。可真不真，不看钱多钱少。
full-refund-agent-o11-o3-why = 扣掉他那四成，是多200元。可真不真，不看钱多钱少。

# 待译
# 说话：郑奶奶（老人）
# 原文：那我到底退不退好呢？
full-refund-agent-o12-l1 = 那我到底退不退好呢？

# 待译
# 原文：您会怎么说？
full-refund-agent-o12-ask = 您会怎么说？

# 待译
# 原文：“算清了再定，都行。”
full-refund-agent-o12-o1 = “算清了再定，都行。”

# 待译
# 原文：留有留的好，退有退的用处。算清了，都是好主意。
full-refund-agent-o12-o1-why = 留有留的好，退有退的用处。算清了，都是好主意。

# 待译
# 原文：“交了6年，可千万不能退！”
full-refund-agent-o12-o2 = “交了6年，可千万不能退！”

# 待译
# 原文：怕她吃亏，是好心。退不退是她的权利，您帮着算就好。
full-refund-agent-o12-o2-why = 怕她吃亏，是好心。退不退是她的权利，您帮着算就好。

# 待译
# 原文：“先放几天，问问女儿。”
full-refund-agent-o12-o3 = “先放几天，问问女儿。”

# 待译
# 原文：放几天不要紧，保单又不会跑。
full-refund-agent-o12-o3-why = 放几天不要紧，保单又不会跑。

# 待译
# 原文：保单收回了抽屉，屋顶的8000元一家人凑齐了。夜里下雨，屋里没再摆接水的脸盆。
full-refund-agent-kept-text = 保单收回了抽屉，屋顶的8000元一家人凑齐了。夜里下雨，屋里没再摆接水的脸盆。

# 待译
# 原文：郑奶奶想好了，带着身份证、保单和卡，自己去了柜台。18200元进了她自己的卡，谁也没抽走一分。
full-refund-agent-own-desk-text = 郑奶奶想好了，带着身份证、保单和卡，自己去了柜台。18200元进了她自己的卡，谁也没抽走一分。

# 待译
# 原文：妈把保单上的电话抄在挂历上，字写得老大。她说：“下回他再打来，我自己会问。”
full-refund-agent-together-text = 妈把保单上的电话抄在挂历上，字写得老大。她说：“下回他再打来，我自己会问。”

# 待译
# 原文：过了两天，您一边剥豆子一边补了那句话。妈说：“我没往心里去。”保单好好的，娘儿俩又说到一块儿了。
full-refund-agent-late-word-text = 过了两天，您一边剥豆子一边补了那句话。妈说：“我没往心里去。”保单好好的，娘儿俩又说到一块儿了。

# 待译
# 原文：600元转出去了，是小冯骗人。幸好停得住手，保单和保障都还在。
full-refund-agent-paid-text = 600元转出去了，是小冯骗人。幸好停得住手，保单和保障都还在。

# 待译
# 原文：马上打{hotline-police}，说清几点、多少钱、对方账号。
full-refund-agent-paid-i1 = 马上打{ hotline-police }，说清几点、多少钱、对方账号。

# 待译
# 原文：打银行卡背面的电话，请银行帮着看好账户。
full-refund-agent-paid-i2 = 打银行卡背面的电话，请银行帮着看好账户。

# 待译
# 原文：打保单上的电话，告诉公司有人冒名办退保。
full-refund-agent-paid-i3 = 打保单上的电话，告诉公司有人冒名办退保。

# 待译
# 原文：转账单和聊天记录都留着，别再补一分钱。
full-refund-agent-paid-i4 = 转账单和聊天记录都留着，别再补一分钱。

# 待译
# 原文：有人说能帮您追钱，先问{hotline-antifraud}。
full-refund-agent-paid-i5 = 有人说能帮您追钱，先问{ hotline-antifraud }。

# 待译
# 原文：2600元转出去了，是小冯一步一步骗走的。现在停下，就保住了保单里的大头。
full-refund-agent-paid-more-text = 2600元转出去了，是小冯一步一步骗走的。现在停下，就保住了保单里的大头。

# 待译
# 原文：马上打{hotline-police}，说清两笔钱的时间和账号。
full-refund-agent-paid-more-i1 = 马上打{ hotline-police }，说清两笔钱的时间和账号。

# 待译
# 原文：打银行卡背面的电话，请银行帮着拦。
full-refund-agent-paid-more-i2 = 打银行卡背面的电话，请银行帮着拦。

# 待译
# 原文：打保单上的电话，告诉公司有人冒名办退保。
full-refund-agent-paid-more-i3 = 打保单上的电话，告诉公司有人冒名办退保。

# 待译
# 原文：聊天记录别删，他再要什么都不给。
full-refund-agent-paid-more-i4 = 聊天记录别删，他再要什么都不给。

# 待译
# 原文：卡和密码寄出去了，是他哄着寄的。卡一挂失，他拿着也没用，越快越好。
full-refund-agent-card-gone-text = 卡和密码寄出去了，是他哄着寄的。卡一挂失，他拿着也没用，越快越好。

# 待译
# 原文：马上打银行的客服电话挂失，号码问营业厅或看存折。
full-refund-agent-card-gone-i1 = 马上打银行的客服电话挂失，号码问营业厅或看存折。

# 待译
# 原文：打{hotline-police}报警，说清寄到了哪儿。
full-refund-agent-card-gone-i2 = 打{ hotline-police }报警，说清寄到了哪儿。

# 待译
# 原文：带身份证去银行，换新卡，改密码。
full-refund-agent-card-gone-i3 = 带身份证去银行，换新卡，改密码。

# 待译
# 原文：打保单上的电话，告诉公司有人冒名办退保。
full-refund-agent-card-gone-i4 = 打保单上的电话，告诉公司有人冒名办退保。

## scenarios/policy-swap-visit.toml：上门“保单升级”

# 待译
# 原文：上门“保单升级”
policy-swap-visit-title = 上门“保单升级”

# 待译
# 原文：有人拎着橘子上门，说您的老保单可以升级。
policy-swap-visit-about = 有人拎着橘子上门，说您的老保单可以升级。

# 待译
# 原文：旧的先不动，材料留下我看看。
policy-swap-visit-say = 旧的先不动，材料留下我看看。

# 待译
# 原文：旧保单先不动，打保单上的电话问。
policy-swap-visit-next = 旧保单先不动，打保单上的电话问。

# 待译
# 原文：旁白
policy-swap-visit-people-narrator = 旁白

# 待译
# 原文：小简
policy-swap-visit-people-scammer = 小简

# 待译
# 原文：林伯
policy-swap-visit-people-elder = 林伯

# 待译
# 原文：阿诚
policy-swap-visit-people-family = 阿诚

# 待译
# 原文：客服
policy-swap-visit-people-official = 客服

# 待译
# 原文：您是林伯，76岁，做了一辈子木匠。去年心脏放过支架，正在家里刨一张小板凳。
policy-swap-visit-experiencer-intro = 您是林伯，76岁，做了一辈子木匠。去年心脏放过支架，正在家里刨一张小板凳。

# 待译
# 原文：您是孙姐，林伯的邻居。您端一碗刚出锅的饺子，去敲他家的门。
policy-swap-visit-helper-intro = 您是孙姐，林伯的邻居。您端一碗刚出锅的饺子，去敲他家的门。

# 待译
# 原文：您坐在林伯家的门边看着，猜猜上门的人下一步要什么。
policy-swap-visit-observer-intro = 您坐在林伯家的门边看着，猜猜上门的人下一步要什么。

# 待译
# 说话：旁白（旁白） → 小简（骗子）
# 原文：门铃响了，门外站着一个姑娘。
policy-swap-visit-e1-l1 = 门铃响了，门外站着一个姑娘。

# 待译
# 说话：小简（骗子） → 旁白（旁白）
# 原文：林伯，我是您保单的升级服务员，叫我小简。
policy-swap-visit-e1-l2 = 林伯，我是您保单的升级服务员，叫我小简。

# 待译
# 说话：小简（骗子） → 旁白（旁白）
# 原文：这点橘子，您收下。
policy-swap-visit-e1-l3 = 这点橘子，您收下。

# 待译
# 原文：旧保单交了9年，大病能赔80000元。
policy-swap-visit-e1-money = 旧保单交了9年，大病能赔80000元。

# 待译
# 原文：她叫得出您的姓，您没见过她。
policy-swap-visit-e1-trust = 她叫得出您的姓，您没见过她。

# 待译
# 原文：您怎么迎她？
policy-swap-visit-e1-ask = 您怎么迎她？

# 待译
# 原文：请进来坐，泡上茶
policy-swap-visit-e1-o1 = 请进来坐，泡上茶

# 待译
# 原文：待客是好礼数。来路问清了，茶再泡也不迟。
policy-swap-visit-e1-o1-why = 待客是好礼数。来路问清了，茶再泡也不迟。

# 待译
# 原文：先看看工作证
policy-swap-visit-e1-o2 = 先看看工作证

# 待译
# 原文：真来办事的，不怕您看证件。
policy-swap-visit-e1-o2-why = 真来办事的，不怕您看证件。

# 待译
# 原文：“橘子不收，有话请讲。”
policy-swap-visit-e1-o3 = “橘子不收，有话请讲。”

# 待译
# 原文：不收东西，等会儿摇头也轻松。
policy-swap-visit-e1-o3-why = 不收东西，等会儿摇头也轻松。

# 待译
# 说话：小简（骗子）
# 原文：林伯，您这份老保单过时啦。
policy-swap-visit-e2-l1 = 林伯，您这份老保单过时啦。

# 待译
# 说话：小简（骗子）
# 原文：升级一下，保得多，还返钱。
policy-swap-visit-e2-l2 = 升级一下，保得多，还返钱。

# 待译
# 原文：旧保单在抽屉里，没动。
policy-swap-visit-e2-money = 旧保单在抽屉里，没动。

# 待译
# 原文：她嘴甜，橘子也摆上了桌。
policy-swap-visit-e2-trust = 她嘴甜，橘子也摆上了桌。

# 待译
# 原文：听她说“过时”，您问什么？
policy-swap-visit-e2-ask = 听她说“过时”，您问什么？

# 待译
# 原文：“旧的那份怎么办？”
policy-swap-visit-e2-o1 = “旧的那份怎么办？”

# 待译
# 原文：先问旧的，就问到了要紧处。“升级”说白了是退旧买新。
policy-swap-visit-e2-o1-why = 先问旧的，就问到了要紧处。“升级”说白了是退旧买新。

# 待译
# 原文：“升级要多少钱？”
policy-swap-visit-e2-o2 = “升级要多少钱？”

# 待译
# 原文：价钱该问。旧的怎么办，也别忘了问。
policy-swap-visit-e2-o2-why = 价钱该问。旧的怎么办，也别忘了问。

# 待译
# 原文：“橘子真甜，你坐，慢慢讲。”
policy-swap-visit-e2-o3 = “橘子真甜，你坐，慢慢讲。”

# 待译
# 原文：听是可以听。吃了她的橘子，也不欠她一份保单。
policy-swap-visit-e2-o3-why = 听是可以听。吃了她的橘子，也不欠她一份保单。

# 待译
# 说话：小简（骗子）
# 原文：工作证忘在公司了，不碍事。
policy-swap-visit-e3-l1 = 工作证忘在公司了，不碍事。

# 待译
# 说话：小简（骗子）
# 原文：您看，名单上有您，保单号都对。
policy-swap-visit-e3-l2 = 您看，名单上有您，保单号都对。

# 待译
# 原文：她拿名单给您看，您怎么想？
policy-swap-visit-e3-ask = 她拿名单给您看，您怎么想？

# 待译
# 原文：保单号一个不差，那就是真的
policy-swap-visit-e3-o1 = 保单号一个不差，那就是真的

# 待译
# 原文：保单号也能从别处弄来。对得上，不等于公司派来的。
policy-swap-visit-e3-o1-why = 保单号也能从别处弄来。对得上，不等于公司派来的。

# 待译
# 原文：“材料放下，我自己看。”
policy-swap-visit-e3-o2 = “材料放下，我自己看。”

# 待译
# 原文：看纸不看嘴。愿意放下的，才经得起看。
policy-swap-visit-e3-o2-why = 看纸不看嘴。愿意放下的，才经得起看。

# 待译
# 原文：打保单电话，问有没有她
policy-swap-visit-e3-o3 = 打保单电话，问有没有她

# 待译
# 原文：一个电话，就知道公司派没派人。
policy-swap-visit-e3-o3-why = 一个电话，就知道公司派没派人。

# 待译
# 说话：小简（骗子）
# 原文：新的一年12000元，交5年。
policy-swap-visit-e4-l1 = 新的一年12000元，交5年。

# 待译
# 说话：小简（骗子）
# 原文：旧的退了拿25000元，正好够交头两年。
policy-swap-visit-e4-l2 = 旧的退了拿25000元，正好够交头两年。

# 待译
# 说话：小简（骗子）
# 原文：您一分钱都不用掏。
policy-swap-visit-e4-l3 = 您一分钱都不用掏。

# 待译
# 原文：旧的已经交了36000元，退了只拿25000元。
policy-swap-visit-e4-money = 旧的已经交了36000元，退了只拿25000元。

# 待译
# 原文：“一分不用掏”，这账怎么看？
policy-swap-visit-e4-ask = “一分不用掏”，这账怎么看？

# 待译
# 原文：后三年还要36000元呢
policy-swap-visit-e4-o1 = 后三年还要36000元呢

# 待译
# 原文：老木匠会量尺寸。她量给您看的，只是头一截。
policy-swap-visit-e4-o1-why = 老木匠会量尺寸。她量给您看的，只是头一截。

# 待译
# 原文：划算，拿旧的换一份新的
policy-swap-visit-e4-o2 = 划算，拿旧的换一份新的

# 待译
# 原文：那25000元，本来就是您的。后头三年，还得接着掏。
policy-swap-visit-e4-o2-why = 那25000元，本来就是您的。后头三年，还得接着掏。

# 待译
# 原文：旧的停了，病了谁赔
policy-swap-visit-e4-o3 = 旧的停了，病了谁赔

# 待译
# 原文：问到根上了。旧的一退，保障当天就断。
policy-swap-visit-e4-o3-why = 问到根上了。旧的一退，保障当天就断。

# 待译
# 说话：林伯（老人） → 小简（骗子）
# 原文：我去年放过支架，新的还收我吗？
policy-swap-visit-e5-l1 = 我去年放过支架，新的还收我吗？

# 待译
# 说话：小简（骗子） → 林伯（老人）
# 原文：那个您别写，没人查。
policy-swap-visit-e5-l2 = 那个您别写，没人查。

# 待译
# 说话：小简（骗子） → 林伯（老人）
# 原文：今天最后一天，先把字签了。
policy-swap-visit-e5-l3 = 今天最后一天，先把字签了。

# 待译
# 原文：她说得轻巧，您心里一沉。
policy-swap-visit-e5-trust = 她说得轻巧，您心里一沉。

# 待译
# 原文：她叫您别写支架，您呢？
policy-swap-visit-e5-ask = 她叫您别写支架，您呢？

# 待译
# 原文：不写就不写，先签
policy-swap-visit-e5-o1 = 不写就不写，先签

# 待译
# 原文：有病故意瞒下，真病了公司可能不赔。照实写，才保得住。
policy-swap-visit-e5-o1-why = 有病故意瞒下，真病了公司可能不赔。照实写，才保得住。

# 待译
# 原文：“瞒病的字，我不签。”
policy-swap-visit-e5-o2 = “瞒病的字，我不签。”

# 待译
# 原文：照实说，是护着自己。她急，您不急。
policy-swap-visit-e5-o2-why = 照实说，是护着自己。她急，您不急。

# 待译
# 原文：“我先问问儿子。”
policy-swap-visit-e5-o3 = “我先问问儿子。”

# 待译
# 原文：家里人一问，今天就不是“最后一天”了。
policy-swap-visit-e5-o3-why = 家里人一问，今天就不是“最后一天”了。

# 待译
# 说话：小简（骗子）
# 原文：您签这三处，空着的我回去填。
policy-swap-visit-e7-l1 = 您签这三处，空着的我回去填。

# 待译
# 说话：小简（骗子）
# 原文：身份证和旧保单我带走，替您跑腿。
policy-swap-visit-e7-l2 = 身份证和旧保单我带走，替您跑腿。

# 待译
# 原文：字还没签，旧保单在桌上。
policy-swap-visit-e7-money = 字还没签，旧保单在桌上。

# 待译
# 原文：笔在您手里，怎么办？
policy-swap-visit-e7-ask = 笔在您手里，怎么办？

# 待译
# 原文：证件不给，字先签了
policy-swap-visit-e7-o1 = 证件不给，字先签了

# 待译
# 原文：空白处签了名，后来填什么都算您的。
policy-swap-visit-e7-o1-why = 空白处签了名，后来填什么都算您的。

# 待译
# 原文：签了，证件也交给她
policy-swap-visit-e7-o2 = 签了，证件也交给她

# 待译
# 原文：信得过人，是您厚道。可证件一走，她就能顶您的名办事。
policy-swap-visit-e7-o2-why = 信得过人，是您厚道。可证件一走，她就能顶您的名办事。

# 待译
# 原文：放下笔：“明天再说。”
policy-swap-visit-e7-o3 = 放下笔：“明天再说。”

# 待译
# 原文：下料要量三遍，签字也一样。明天的日头照样升。
policy-swap-visit-e7-o3-why = 下料要量三遍，签字也一样。明天的日头照样升。

# 待译
# 说话：阿诚（家人）
# 原文：爸，您别急，也别赶人。
policy-swap-visit-e8-l1 = 爸，您别急，也别赶人。

# 待译
# 说话：阿诚（家人）
# 原文：保单背面有电话，您打一个，我在线上听着。
policy-swap-visit-e8-l2 = 保单背面有电话，您打一个，我在线上听着。

# 待译
# 说话：旁白（旁白）
# 原文：字签了。小简把证件装进包，站起身。
policy-swap-visit-e9-l1 = 字签了。小简把证件装进包，站起身。

# 待译
# 原文：人还在屋里，还来得及。
policy-swap-visit-e9-money = 人还在屋里，还来得及。

# 待译
# 原文：您忽然有点舍不得那个旧本子。
policy-swap-visit-e9-trust = 您忽然有点舍不得那个旧本子。

# 待译
# 原文：您怎么办？
policy-swap-visit-e9-ask = 您怎么办？

# 待译
# 原文：送她下楼，等好消息
policy-swap-visit-e9-o1 = 送她下楼，等好消息

# 待译
# 原文：您是好客。可证件出了门，就由不得您了。
policy-swap-visit-e9-o1-why = 您是好客。可证件出了门，就由不得您了。

# 待译
# 原文：“证件和纸还我，我自己去。”
policy-swap-visit-e9-o2 = “证件和纸还我，我自己去。”

# 待译
# 原文：一句话就要回来了。自己的事自己去，谁也挑不出理。
policy-swap-visit-e9-o2-why = 一句话就要回来了。自己的事自己去，谁也挑不出理。

# 待译
# 原文：当她面，打给儿子
policy-swap-visit-e9-o3 = 当她面，打给儿子

# 待译
# 原文：电话一接通，她就把东西放回桌上了。
policy-swap-visit-e9-o3-why = 电话一接通，她就把东西放回桌上了。

# 待译
# 说话：旁白（旁白）
# 原文：您签了三处名。小简收起纸，又夹上旧保单。
policy-swap-visit-e10-l1 = 您签了三处名。小简收起纸，又夹上旧保单。

# 待译
# 原文：东西还在屋里，还来得及。
policy-swap-visit-e10-money = 东西还在屋里，还来得及。

# 待译
# 原文：纸和保单，怎么办？
policy-swap-visit-e10-ask = 纸和保单，怎么办？

# 待译
# 原文：“都先放我这儿。”
policy-swap-visit-e10-o1 = “都先放我这儿。”

# 待译
# 原文：纸没出门，就好办。看懂了再交，不迟。
policy-swap-visit-e10-o1-why = 纸没出门，就好办。看懂了再交，不迟。

# 待译
# 原文：让她拿走，心里嘀咕
policy-swap-visit-e10-o2 = 让她拿走，心里嘀咕

# 待译
# 原文：心里嘀咕，就是在提醒您。说一声“先放着”，不失礼。
policy-swap-visit-e10-o2-why = 心里嘀咕，就是在提醒您。说一声“先放着”，不失礼。

# 待译
# 原文：用手机拍下来再给她
policy-swap-visit-e10-o3 = 用手机拍下来再给她

# 待译
# 原文：留底是细心。可空白的签名，留在自己手里才稳。
policy-swap-visit-e10-o3-why = 留底是细心。可空白的签名，留在自己手里才稳。

# 待译
# 说话：旁白（旁白） → 阿诚（家人）
# 原文：第二天，阿诚来送新米，看抽屉空着。
policy-swap-visit-e11-l1 = 第二天，阿诚来送新米，看抽屉空着。

# 待译
# 说话：阿诚（家人） → 旁白（旁白）
# 原文：爸，旧保单呢？咱们一起打个电话？
policy-swap-visit-e11-l2 = 爸，旧保单呢？咱们一起打个电话？

# 待译
# 原文：旧保单也许正在退，钱还没动。
policy-swap-visit-e11-money = 旧保单也许正在退，钱还没动。

# 待译
# 原文：儿子没埋怨您。
policy-swap-visit-e11-trust = 儿子没埋怨您。

# 待译
# 原文：您先打给谁？
policy-swap-visit-e11-ask = 您先打给谁？

# 待译
# 原文：打给小简，催她送回来
policy-swap-visit-e11-o1 = 打给小简，催她送回来

# 待译
# 原文：该要回来。只是电话里老是忙音，先找公司更快。
policy-swap-visit-e11-o1-why = 该要回来。只是电话里老是忙音，先找公司更快。

# 待译
# 原文：再等两天，兴许没事
policy-swap-visit-e11-o2 = 再等两天，兴许没事

# 待译
# 原文：谁都盼着没事。早说一天，就多一分来得及。
policy-swap-visit-e11-o2-why = 谁都盼着没事。早说一天，就多一分来得及。

# 待译
# 原文：打保单电话，先说清楚
policy-swap-visit-e11-o3 = 打保单电话，先说清楚

# 待译
# 原文：公司先知道，才好替您看住这份保单。
policy-swap-visit-e11-o3-why = 公司先知道，才好替您看住这份保单。

# 待译
# 说话：客服（真的工作人员）
# 原文：林先生，我们先给您记上。
policy-swap-visit-e12-l1 = 林先生，我们先给您记上。

# 待译
# 说话：客服（真的工作人员）
# 原文：您没想退的话，请本人尽快来柜台说清。
policy-swap-visit-e12-l2 = 您没想退的话，请本人尽快来柜台说清。

# 待译
# 原文：保单还在，没退成。
policy-swap-visit-e12-money = 保单还在，没退成。

# 待译
# 原文：您怎么答？
policy-swap-visit-e12-ask = 您怎么答？

# 待译
# 原文：“我没要退，这就去。”
policy-swap-visit-e12-o1 = “我没要退，这就去。”

# 待译
# 原文：本人一句话，比什么都管用。
policy-swap-visit-e12-o1-why = 本人一句话，比什么都管用。

# 待译
# 原文：“都这样了，就退吧。”
policy-swap-visit-e12-o2 = “都这样了，就退吧。”

# 待译
# 原文：走到半路，也能回头。旧保单还护着您呢。
policy-swap-visit-e12-o2-why = 走到半路，也能回头。旧保单还护着您呢。

# 待译
# 原文：“旧保单叫她拿走了，咋办？”
policy-swap-visit-e12-o3 = “旧保单叫她拿走了，咋办？”

# 待译
# 原文：问得好。先报警，再请儿子陪您去柜台说明。
policy-swap-visit-e12-o3-why = 问得好。先报警，再请儿子陪您去柜台说明。

# 待译
# 说话：旁白（旁白） → 客服（真的工作人员）
# 原文：您照保单上的电话打过去。
policy-swap-visit-e6-l1 = 您照保单上的电话打过去。

# 待译
# 说话：客服（真的工作人员） → 旁白（旁白）
# 原文：我们没派人上门升级。
policy-swap-visit-e6-l2 = 我们没派人上门升级。

# 待译
# 说话：客服（真的工作人员） → 旁白（旁白）
# 原文：您这份再交1年就满了，照样保您。
policy-swap-visit-e6-l3 = 您这份再交1年就满了，照样保您。

# 待译
# 原文：旧保单还在，大病能赔80000元。
policy-swap-visit-e6-money = 旧保单还在，大病能赔80000元。

# 待译
# 原文：小简在一边，有点坐不住了。
policy-swap-visit-e6-trust = 小简在一边，有点坐不住了。

# 待译
# 原文：您接着问什么？
policy-swap-visit-e6-ask = 您接着问什么？

# 待译
# 原文：“退了旧的，能拿多少？”
policy-swap-visit-e6-o1 = “退了旧的，能拿多少？”

# 待译
# 原文：交了36000元，退了拿25000元，少11000元。数一清楚，心就定了。
policy-swap-visit-e6-o1-why = 交了36000元，退了拿25000元，少11000元。数一清楚，心就定了。

# 待译
# 原文：“放过支架，还能买新的吗？”
policy-swap-visit-e6-o2 = “放过支架，还能买新的吗？”

# 待译
# 原文：有病在身，新的可能不收，要收也常常更贵。
policy-swap-visit-e6-o2-why = 有病在身，新的可能不收，要收也常常更贵。

# 待译
# 原文：不再问了，人家小姑娘还等着呢
policy-swap-visit-e6-o3 = 不再问了，人家小姑娘还等着呢

# 待译
# 原文：您体谅她。保单是您的，多问两句谁也不耽误。
policy-swap-visit-e6-o3-why = 您体谅她。保单是您的，多问两句谁也不耽误。

# 待译
# 说话：小简（骗子） → 旁白（旁白）
# 原文：林伯，客服哪懂这个？签吧，就差您了。
policy-swap-visit-e14-l1 = 林伯，客服哪懂这个？签吧，就差您了。

# 待译
# 说话：旁白（旁白） → 小简（骗子）
# 原文：笔尖碰到了纸。
policy-swap-visit-e14-l2 = 笔尖碰到了纸。

# 待译
# 原文：字还没签，还来得及。
policy-swap-visit-e14-money = 字还没签，还来得及。

# 待译
# 原文：您的手停在那儿，怎么办？
policy-swap-visit-e14-ask = 您的手停在那儿，怎么办？

# 待译
# 原文：签了算了，省得她为难
policy-swap-visit-e14-o1 = 签了算了，省得她为难

# 待译
# 原文：您心软。可她为难一会儿，您的保障是一辈子。
policy-swap-visit-e14-o1-why = 您心软。可她为难一会儿，您的保障是一辈子。

# 待译
# 原文：把笔盖上，说不办了
policy-swap-visit-e14-o2 = 把笔盖上，说不办了

# 待译
# 原文：不用讲道理，三个字就够。
policy-swap-visit-e14-o2-why = 不用讲道理，三个字就够。

# 待译
# 原文：再打一遍，请客服跟她说
policy-swap-visit-e14-o3 = 再打一遍，请客服跟她说

# 待译
# 原文：公司的人一开口，她就没话了。
policy-swap-visit-e14-o3-why = 公司的人一开口，她就没话了。

# 待译
# 说话：小简（骗子）
# 原文：林伯，我可是好心。过了今天真没了。
policy-swap-visit-e13-l1 = 林伯，我可是好心。过了今天真没了。

# 待译
# 原文：您心里有了底，不跟她急。
policy-swap-visit-e13-trust = 您心里有了底，不跟她急。

# 待译
# 原文：怎么送她走？
policy-swap-visit-e13-ask = 怎么送她走？

# 待译
# 原文：“想换，我自己找公司。”
policy-swap-visit-e13-o1 = “想换，我自己找公司。”

# 待译
# 原文：不伤和气，话也说死了。
policy-swap-visit-e13-o1-why = 不伤和气，话也说死了。

# 待译
# 原文：骂她一顿，推出门去
policy-swap-visit-e13-o2 = 骂她一顿，推出门去

# 待译
# 原文：气归气，别跟她拉扯，伤着身子。说不办，关门就好。
policy-swap-visit-e13-o2-why = 气归气，别跟她拉扯，伤着身子。说不办，关门就好。

# 待译
# 原文：“橘子你带走，慢走。”
policy-swap-visit-e13-o3 = “橘子你带走，慢走。”

# 待译
# 原文：东西不留，人情不欠，门关得轻松。
policy-swap-visit-e13-o3-why = 东西不留，人情不欠，门关得轻松。

# 待译
# 说话：旁白（旁白） → 小简（骗子）
# 原文：您端着饺子进门，林伯手里拿着笔。
policy-swap-visit-h1-l1 = 您端着饺子进门，林伯手里拿着笔。

# 待译
# 说话：小简（骗子） → 旁白（旁白）
# 原文：阿姨，我们谈点私事，您先回吧。
policy-swap-visit-h1-l2 = 阿姨，我们谈点私事，您先回吧。

# 待译
# 原文：林伯的旧保单摊在桌上。
policy-swap-visit-h1-money = 林伯的旧保单摊在桌上。

# 待译
# 原文：您和林伯做了20年邻居。
policy-swap-visit-h1-trust = 您和林伯做了20年邻居。

# 待译
# 原文：您怎么办？
policy-swap-visit-h1-ask = 您怎么办？

# 待译
# 原文：人家的事，放下就走
policy-swap-visit-h1-o1 = 人家的事，放下就走

# 待译
# 原文：不掺和，是客气。可他一个人对着一支笔，多双眼睛也好。
policy-swap-visit-h1-o1-why = 不掺和，是客气。可他一个人对着一支笔，多双眼睛也好。

# 待译
# 原文：“林伯，这人是骗子！”
policy-swap-visit-h1-o2 = “林伯，这人是骗子！”

# 待译
# 原文：您看得准。可这话一出，他觉得脸上没光。
policy-swap-visit-h1-o2-why = 您看得准。可这话一出，他觉得脸上没光。

# 待译
# 原文：“趁热吃，我坐一会儿。”
policy-swap-visit-h1-o3 = “趁热吃，我坐一会儿。”

# 待译
# 原文：不争不吵，人坐下了，劲就松了。
policy-swap-visit-h1-o3-why = 不争不吵，人坐下了，劲就松了。

# 待译
# 说话：小简（骗子） → 林伯（老人）
# 原文：林伯，空着的我来填，您签名就好。
policy-swap-visit-h2-l1 = 林伯，空着的我来填，您签名就好。

# 待译
# 说话：林伯（老人） → 小简（骗子）
# 原文：孙姐眼睛好，帮我瞧瞧？
policy-swap-visit-h2-l2 = 孙姐眼睛好，帮我瞧瞧？

# 待译
# 原文：林伯自己开口请您看了。
policy-swap-visit-h2-trust = 林伯自己开口请您看了。

# 待译
# 原文：您怎么帮他看？
policy-swap-visit-h2-ask = 您怎么帮他看？

# 待译
# 原文：“旧的那份，还保不保您？”
policy-swap-visit-h2-o1 = “旧的那份，还保不保您？”

# 待译
# 原文：问一句要紧的，他就想起了自己的支架。
policy-swap-visit-h2-o1-why = 问一句要紧的，他就想起了自己的支架。

# 待译
# 原文：拿过来：“别签，听我的。”
policy-swap-visit-h2-o2 = 拿过来：“别签，听我的。”

# 待译
# 原文：他请您瞧，主意还是他的。念给他听就好。
policy-swap-visit-h2-o2-why = 他请您瞧，主意还是他的。念给他听就好。

# 待译
# 原文：“这几处空着，念念看？”
policy-swap-visit-h2-o3 = “这几处空着，念念看？”

# 待译
# 原文：念出声来，空白的地方就藏不住了。
policy-swap-visit-h2-o3-why = 念出声来，空白的地方就藏不住了。

# 待译
# 说话：林伯（老人） → 小简（骗子）
# 原文：人家客客气气的，你别乱说。
policy-swap-visit-h3-l1 = 人家客客气气的，你别乱说。

# 待译
# 说话：小简（骗子） → 林伯（老人）
# 原文：就是，阿姨误会了。
policy-swap-visit-h3-l2 = 就是，阿姨误会了。

# 待译
# 原文：林伯脸上挂不住，反倒护着她。
policy-swap-visit-h3-trust = 林伯脸上挂不住，反倒护着她。

# 待译
# 原文：怎么转个弯？
policy-swap-visit-h3-ask = 怎么转个弯？

# 待译
# 原文：“我拿这张老脸担保，她是骗子！”
policy-swap-visit-h3-o1 = “我拿这张老脸担保，她是骗子！”

# 待译
# 原文：越争，他越要护着她。让一步，他才看得清。
policy-swap-visit-h3-o1-why = 越争，他越要护着她。让一步，他才看得清。

# 待译
# 原文：“怪我嘴快，我也听听。”
policy-swap-visit-h3-o2 = “怪我嘴快，我也听听。”

# 待译
# 原文：您让了半步，他把凳子推了过来。
policy-swap-visit-h3-o2-why = 您让了半步，他把凳子推了过来。

# 待译
# 原文：“好好，当我没说。”
policy-swap-visit-h3-o3 = “好好，当我没说。”

# 待译
# 原文：退一步是好脾气。只是您一走，屋里就剩他俩了。
policy-swap-visit-h3-o3-why = 退一步是好脾气。只是您一走，屋里就剩他俩了。

# 待译
# 说话：旁白（旁白）
# 原文：您回到家，饺子也吃不香。
policy-swap-visit-h4-l1 = 您回到家，饺子也吃不香。

# 待译
# 说话：旁白（旁白）
# 原文：隔着墙，还听见小简在劝。
policy-swap-visit-h4-l2 = 隔着墙，还听见小简在劝。

# 待译
# 原文：您心里不踏实，怎么办？
policy-swap-visit-h4-ask = 您心里不踏实，怎么办？

# 待译
# 原文：打电话给他儿子阿诚
policy-swap-visit-h4-o1 = 打电话给他儿子阿诚

# 待译
# 原文：家里人知道了，您就不是一个人着急。
policy-swap-visit-h4-o1-why = 家里人知道了，您就不是一个人着急。

# 待译
# 原文：等她走了，再过去问问他
policy-swap-visit-h4-o2 = 等她走了，再过去问问他

# 待译
# 原文：顾着林伯的面子，是体贴。只怕那时字已经签了。
policy-swap-visit-h4-o2-why = 顾着林伯的面子，是体贴。只怕那时字已经签了。

# 待译
# 原文：去敲门，说借把尺子
policy-swap-visit-h4-o3 = 去敲门，说借把尺子

# 待译
# 原文：找个由头坐进去，他不难堪，您也放心。
policy-swap-visit-h4-o3-why = 找个由头坐进去，他不难堪，您也放心。

# 待译
# 说话：林伯（老人） → 小简（骗子）、旁白（旁白）
# 原文：这儿空着，写的什么？
policy-swap-visit-h5-l1 = 这儿空着，写的什么？

# 待译
# 说话：小简（骗子） → 林伯（老人）、旁白（旁白）
# 原文：公司的格式，您看不懂的。
policy-swap-visit-h5-l2 = 公司的格式，您看不懂的。

# 待译
# 说话：旁白（旁白） → 林伯（老人）、小简（骗子）
# 原文：林伯把笔搁下了。
policy-swap-visit-h5-l3 = 林伯把笔搁下了。

# 待译
# 原文：他不爱听“看不懂”三个字。
policy-swap-visit-h5-trust = 他不爱听“看不懂”三个字。

# 待译
# 原文：怎么让他自己拿主意？
policy-swap-visit-h5-ask = 怎么让他自己拿主意？

# 待译
# 原文：“林伯，打保单电话问问？”
policy-swap-visit-h5-o1 = “林伯，打保单电话问问？”

# 待译
# 原文：一起打一个电话，是他问，不是您管。
policy-swap-visit-h5-o1-why = 一起打一个电话，是他问，不是您管。

# 待译
# 原文：“您放过支架，跟她说了吗？”
policy-swap-visit-h5-o2 = “您放过支架，跟她说了吗？”

# 待译
# 原文：您记着他的病，他听着暖，也听出了门道。
policy-swap-visit-h5-o2-why = 您记着他的病，他听着暖，也听出了门道。

# 待译
# 原文：“这种人，您还不快赶走！”
policy-swap-visit-h5-o3 = “这种人，您还不快赶走！”

# 待译
# 原文：赶人容易。他没弄明白，改天她还来。
policy-swap-visit-h5-o3-why = 赶人容易。他没弄明白，改天她还来。

# 待译
# 说话：林伯（老人） → 小简（骗子）
# 原文：我放过支架，她叫我别写。
policy-swap-visit-h10-l1 = 我放过支架，她叫我别写。

# 待译
# 说话：小简（骗子） → 林伯（老人）
# 原文：写了就买不成嘛，没人查的。
policy-swap-visit-h10-l2 = 写了就买不成嘛，没人查的。

# 待译
# 原文：字还没签。
policy-swap-visit-h10-money = 字还没签。

# 待译
# 原文：听到“别写”，您接哪句？
policy-swap-visit-h10-ask = 听到“别写”，您接哪句？

# 待译
# 原文：“这不是坑人吗！”
policy-swap-visit-h10-o1 = “这不是坑人吗！”

# 待译
# 原文：说得对，可火气一上来，他就得当和事佬了。
policy-swap-visit-h10-o1-why = 说得对，可火气一上来，他就得当和事佬了。

# 待译
# 原文：“不写，真病了赔不赔？”
policy-swap-visit-h10-o2 = “不写，真病了赔不赔？”

# 待译
# 原文：这一问，她答不上，林伯听得见。
policy-swap-visit-h10-o2-why = 这一问，她答不上，林伯听得见。

# 待译
# 原文：“这事，问公司才算数。”
policy-swap-visit-h10-o3 = “这事，问公司才算数。”

# 待译
# 原文：谁说了都不算，公司说了才算。
policy-swap-visit-h10-o3-why = 谁说了都不算，公司说了才算。

# 待译
# 说话：旁白（旁白） → 小简（骗子）
# 原文：林伯闷着头，又拿起了笔。
policy-swap-visit-h6-l1 = 林伯闷着头，又拿起了笔。

# 待译
# 说话：小简（骗子） → 旁白（旁白）
# 原文：还是林伯明白。
policy-swap-visit-h6-l2 = 还是林伯明白。

# 待译
# 原文：他觉得您小看了他。
policy-swap-visit-h6-trust = 他觉得您小看了他。

# 待译
# 原文：还来得及，说哪句？
policy-swap-visit-h6-ask = 还来得及，说哪句？

# 待译
# 原文：“签吧，亏了别怨我。”
policy-swap-visit-h6-o1 = “签吧，亏了别怨我。”

# 待译
# 原文：这是气话。他要的不是输赢，是有人陪他想想。
policy-swap-visit-h6-o1-why = 这是气话。他要的不是输赢，是有人陪他想想。

# 待译
# 原文：“您定。先打个电话行不？”
policy-swap-visit-h6-o2 = “您定。先打个电话行不？”

# 待译
# 原文：主意归他，只求一个电话，他点了头。
policy-swap-visit-h6-o2-why = 主意归他，只求一个电话，他点了头。

# 待译
# 原文：“您常说，量三遍再下锯。”
policy-swap-visit-h6-o3 = “您常说，量三遍再下锯。”

# 待译
# 原文：用他自己的话劝他，他笑了，把笔放下。
policy-swap-visit-h6-o3-why = 用他自己的话劝他，他笑了，把笔放下。

# 待译
# 说话：阿诚（家人）
# 原文：孙姨，多谢您。我爸最怕人说他老。
policy-swap-visit-h7-l1 = 孙姨，多谢您。我爸最怕人说他老。

# 待译
# 说话：阿诚（家人）
# 原文：您陪他打个保单电话，好不好？
policy-swap-visit-h7-l2 = 您陪他打个保单电话，好不好？

# 待译
# 原文：阿诚把父亲托付给您了。
policy-swap-visit-h7-trust = 阿诚把父亲托付给您了。

# 待译
# 原文：您再去敲门，怎么开口？
policy-swap-visit-h7-ask = 您再去敲门，怎么开口？

# 待译
# 原文：“我也有保单，跟您学学。”
policy-swap-visit-h7-o1 = “我也有保单，跟您学学。”

# 待译
# 原文：请他当师傅，他就来了精神。
policy-swap-visit-h7-o1-why = 请他当师傅，他就来了精神。

# 待译
# 原文：“您儿子不放心您。”
policy-swap-visit-h7-o2 = “您儿子不放心您。”

# 待译
# 原文：是实话。可他听着像被看着，脸就绷起来了。
policy-swap-visit-h7-o2-why = 是实话。可他听着像被看着，脸就绷起来了。

# 待译
# 原文：“饺子趁热，我也坐会儿。”
policy-swap-visit-h7-o3 = “饺子趁热，我也坐会儿。”

# 待译
# 原文：坐下就好，话慢慢说。
policy-swap-visit-h7-o3-why = 坐下就好，话慢慢说。

# 待译
# 说话：旁白（旁白） → 林伯（老人）
# 原文：小简走了，带走了证件和签过名的纸。
policy-swap-visit-h8-l1 = 小简走了，带走了证件和签过名的纸。

# 待译
# 说话：林伯（老人） → 旁白（旁白）
# 原文：孙姐，我是不是太急了？
policy-swap-visit-h8-l2 = 孙姐，我是不是太急了？

# 待译
# 原文：旧保单也许要被退掉，钱还没动。
policy-swap-visit-h8-money = 旧保单也许要被退掉，钱还没动。

# 待译
# 原文：他肯跟您说，是信您。
policy-swap-visit-h8-trust = 他肯跟您说，是信您。

# 待译
# 原文：您怎么答？
policy-swap-visit-h8-ask = 您怎么答？

# 待译
# 原文：“看吧，我说什么来着。”
policy-swap-visit-h8-o1 = “看吧，我说什么来着。”

# 待译
# 原文：他已经难过了。先帮他把电话打通。
policy-swap-visit-h8-o1-why = 他已经难过了。先帮他把电话打通。

# 待译
# 原文：“现在就打电话，我陪您。”
policy-swap-visit-h8-o2 = “现在就打电话，我陪您。”

# 待译
# 原文：不翻旧账，先办要紧的。
policy-swap-visit-h8-o2-why = 不翻旧账，先办要紧的。

# 待译
# 原文：“都签了，随它去吧。”
policy-swap-visit-h8-o3 = “都签了，随它去吧。”

# 待译
# 原文：想让他宽心。可早打一个电话，也许就拦住了。
policy-swap-visit-h8-o3-why = 想让他宽心。可早打一个电话，也许就拦住了。

# 待译
# 说话：客服（真的工作人员） → 林伯（老人）
# 原文：我们先记上，请林先生本人尽快来柜台。
policy-swap-visit-h11-l1 = 我们先记上，请林先生本人尽快来柜台。

# 待译
# 说话：林伯（老人） → 客服（真的工作人员）
# 原文：可身份证还在她包里呢。
policy-swap-visit-h11-l2 = 可身份证还在她包里呢。

# 待译
# 原文：保单还在，没退成。
policy-swap-visit-h11-money = 保单还在，没退成。

# 待译
# 原文：您怎么帮？
policy-swap-visit-h11-ask = 您怎么帮？

# 待译
# 原文：四处找小简去
policy-swap-visit-h11-o1 = 四处找小简去

# 待译
# 原文：她多半不露面。先报警、先去柜台，更要紧。
policy-swap-visit-h11-o1-why = 她多半不露面。先报警、先去柜台，更要紧。

# 待译
# 原文：陪他去报警，叫上阿诚
policy-swap-visit-h11-o2 = 陪他去报警，叫上阿诚

# 待译
# 原文：报了警，证件的事有了记录，再去柜台说明。
policy-swap-visit-h11-o2-why = 报了警，证件的事有了记录，再去柜台说明。

# 待译
# 原文：替他去柜台说一声
policy-swap-visit-h11-o3 = 替他去柜台说一声

# 待译
# 原文：热心肠。退不退要本人说，您陪着去就好。
policy-swap-visit-h11-o3-why = 热心肠。退不退要本人说，您陪着去就好。

# 待译
# 说话：旁白（旁白） → 客服（真的工作人员）、林伯（老人）
# 原文：林伯照保单上的电话打了过去。
policy-swap-visit-h9-l1 = 林伯照保单上的电话打了过去。

# 待译
# 说话：客服（真的工作人员） → 旁白（旁白）、林伯（老人）
# 原文：我们没派人上门升级。
policy-swap-visit-h9-l2 = 我们没派人上门升级。

# 待译
# 说话：客服（真的工作人员） → 旁白（旁白）、林伯（老人）
# 原文：林先生这份，再交1年就满了。
policy-swap-visit-h9-l3 = 林先生这份，再交1年就满了。

# 待译
# 说话：林伯（老人） → 旁白（旁白）、客服（真的工作人员）
# 原文：哎哟，就差1年！
policy-swap-visit-h9-l4 = 哎哟，就差1年！

# 待译
# 原文：旧保单好好的，大病能赔80000元。
policy-swap-visit-h9-money = 旧保单好好的，大病能赔80000元。

# 待译
# 原文：是林伯自己问出来的。
policy-swap-visit-h9-trust = 是林伯自己问出来的。

# 待译
# 原文：小简还坐着，您呢？
policy-swap-visit-h9-ask = 小简还坐着，您呢？

# 待译
# 原文：给林伯添杯茶，等他说
policy-swap-visit-h9-o1 = 给林伯添杯茶，等他说

# 待译
# 原文：这句话该他来说，您在旁边就够了。
policy-swap-visit-h9-o1-why = 这句话该他来说，您在旁边就够了。

# 待译
# 原文：替他出口气，数落小简两句
policy-swap-visit-h9-o2 = 替他出口气，数落小简两句

# 待译
# 原文：替他出气，是好街坊。可让他自己开口，更有面子。
policy-swap-visit-h9-o2-why = 替他出气，是好街坊。可让他自己开口，更有面子。

# 待译
# 原文：“您看，咱怎么回她？”
policy-swap-visit-h9-o3 = “您看，咱怎么回她？”

# 待译
# 原文：问他一句，他就拿得住事。
policy-swap-visit-h9-o3-why = 问他一句，他就拿得住事。

# 待译
# 说话：小简（骗子） → 旁白（旁白）
# 原文：我也就是个打工的，何必呢。
policy-swap-visit-h12-l1 = 我也就是个打工的，何必呢。

# 待译
# 说话：旁白（旁白） → 小简（骗子）
# 原文：林伯搓着手，有点下不来台。
policy-swap-visit-h12-l2 = 林伯搓着手，有点下不来台。

# 待译
# 原文：他心软，怕伤了人。
policy-swap-visit-h12-trust = 他心软，怕伤了人。

# 待译
# 原文：怎么给他个台阶？
policy-swap-visit-h12-ask = 怎么给他个台阶？

# 待译
# 原文：“您说不办就行，我送客。”
policy-swap-visit-h12-o1 = “您说不办就行，我送客。”

# 待译
# 原文：他说一句，您送一程，事就了了。
policy-swap-visit-h12-o1-why = 他说一句，您送一程，事就了了。

# 待译
# 原文：“您可别又心软！”
policy-swap-visit-h12-o2 = “您可别又心软！”

# 待译
# 原文：心软不是短处。帮他把话说出口就好。
policy-swap-visit-h12-o2-why = 心软不是短处。帮他把话说出口就好。

# 待译
# 说话：小简（骗子）
# 原文：林伯，公司派我来给您升级保单。
policy-swap-visit-o1-l1 = 林伯，公司派我来给您升级保单。

# 待译
# 说话：小简（骗子）
# 原文：这点橘子，您收下。
policy-swap-visit-o1-l2 = 这点橘子，您收下。

# 待译
# 原文：旧保单交了9年，大病能赔80000元。
policy-swap-visit-o1-money = 旧保单交了9年，大病能赔80000元。

# 待译
# 原文：头一招，是什么？
policy-swap-visit-o1-ask = 头一招，是什么？

# 待译
# 原文：送点东西，好进门
policy-swap-visit-o1-o1 = 送点东西，好进门

# 待译
# 原文：收了东西，就不好意思摇头了。
policy-swap-visit-o1-o1-why = 收了东西，就不好意思摇头了。

# 待译
# 原文：公司过节发的礼物
policy-swap-visit-o1-o2 = 公司过节发的礼物

# 待译
# 原文：公司也有送礼的。可真假得问公司，不能光听她讲。
policy-swap-visit-o1-o2-why = 公司也有送礼的。可真假得问公司，不能光听她讲。

# 待译
# 原文：她敬重老人
policy-swap-visit-o1-o3 = 她敬重老人

# 待译
# 原文：敬重是好事。看她后头要什么，才看得准。
policy-swap-visit-o1-o3-why = 敬重是好事。看她后头要什么，才看得准。

# 待译
# 说话：林伯（老人） → 小简（骗子）
# 原文：往年公司没送过橘子呀。
policy-swap-visit-o3-l1 = 往年公司没送过橘子呀。

# 待译
# 说话：小简（骗子） → 林伯（老人）
# 原文：您是贵宾，别人没有。
policy-swap-visit-o3-l2 = 您是贵宾，别人没有。

# 待译
# 原文：“别人没有”，想让他怎样？
policy-swap-visit-o3-ask = “别人没有”，想让他怎样？

# 待译
# 原文：让他知道公司大方
policy-swap-visit-o3-o1 = 让他知道公司大方

# 待译
# 原文：真大方，不会只挑一个人。
policy-swap-visit-o3-o1-why = 真大方，不会只挑一个人。

# 待译
# 原文：觉得特别，不好推辞
policy-swap-visit-o3-o2 = 觉得特别，不好推辞

# 待译
# 原文：捧高一点，人就不好意思说不。
policy-swap-visit-o3-o2-why = 捧高一点，人就不好意思说不。

# 待译
# 原文：让他别告诉邻居
policy-swap-visit-o3-o3 = 让他别告诉邻居

# 待译
# 原文：也有这层意思。最要紧的，是让他不好推辞。
policy-swap-visit-o3-o3-why = 也有这层意思。最要紧的，是让他不好推辞。

# 待译
# 说话：小简（骗子）
# 原文：新的一年12000元，交5年。
policy-swap-visit-o2-l1 = 新的一年12000元，交5年。

# 待译
# 说话：小简（骗子）
# 原文：旧的退25000元，够头两年，您一分不掏。
policy-swap-visit-o2-l2 = 旧的退25000元，够头两年，您一分不掏。

# 待译
# 原文：旧的已经交了36000元。
policy-swap-visit-o2-money = 旧的已经交了36000元。

# 待译
# 原文：哪一笔，她没提？
policy-swap-visit-o2-ask = 哪一笔，她没提？

# 待译
# 原文：新的能保多少钱
policy-swap-visit-o2-o1 = 新的能保多少钱

# 待译
# 原文：这个她不会漏，还会越说越大。
policy-swap-visit-o2-o1-why = 这个她不会漏，还会越说越大。

# 待译
# 原文：后三年还要36000元
policy-swap-visit-o2-o2 = 后三年还要36000元

# 待译
# 原文：头两年摆在明处，后三年藏在后头。
policy-swap-visit-o2-o2-why = 头两年摆在明处，后三年藏在后头。

# 待译
# 原文：退旧的，少了11000元
policy-swap-visit-o2-o3 = 退旧的，少了11000元

# 待译
# 原文：36000元变成25000元，这笔她悄悄跳过去了。
policy-swap-visit-o2-o3-why = 36000元变成25000元，这笔她悄悄跳过去了。

# 待译
# 说话：小简（骗子） → 林伯（老人）
# 原文：新的保得多，返得也多，您就等着享福。
policy-swap-visit-o2b-l1 = 新的保得多，返得也多，您就等着享福。

# 待译
# 说话：林伯（老人） → 小简（骗子）
# 原文：那第三年起，谁来交？
policy-swap-visit-o2b-l2 = 那第三年起，谁来交？

# 待译
# 原文：林伯这一问，问的是什么？
policy-swap-visit-o2b-ask = 林伯这一问，问的是什么？

# 待译
# 原文：后三年的36000元
policy-swap-visit-o2b-o1 = 后三年的36000元

# 待译
# 原文：老木匠量得准。她只量了头一截给人看。
policy-swap-visit-o2b-o1-why = 老木匠量得准。她只量了头一截给人看。

# 待译
# 原文：橘子的钱
policy-swap-visit-o2b-o2 = 橘子的钱

# 待译
# 原文：橘子是小钱。大的在后头三年呢。
policy-swap-visit-o2b-o2-why = 橘子是小钱。大的在后头三年呢。

# 待译
# 说话：林伯（老人） → 小简（骗子）
# 原文：我去年放过支架。
policy-swap-visit-o4-l1 = 我去年放过支架。

# 待译
# 说话：小简（骗子） → 林伯（老人）
# 原文：那个别写，没人查。
policy-swap-visit-o4-l2 = 那个别写，没人查。

# 待译
# 原文：您猜林伯往哪边走？
policy-swap-visit-o4-ask = 您猜林伯往哪边走？

# 待译
# 原文：他会问，不写赔不赔
policy-swap-visit-o4-o1 = 他会问，不写赔不赔

# 待译
# 原文：一辈子跟尺子打交道的人，心里有数。往下看看。
policy-swap-visit-o4-o1-why = 一辈子跟尺子打交道的人，心里有数。往下看看。

# 待译
# 原文：他会想，没人查就不写
policy-swap-visit-o4-o2 = 他会想，没人查就不写

# 待译
# 原文：累了一天，谁都想省事。往下看看。
policy-swap-visit-o4-o2-why = 累了一天，谁都想省事。往下看看。

# 待译
# 说话：林伯（老人） → 小简（骗子）
# 原文：不写，真病了赔不赔？
policy-swap-visit-o6-l1 = 不写，真病了赔不赔？

# 待译
# 说话：小简（骗子） → 林伯（老人）
# 原文：哎呀，您吉人天相！今天可是最后一天了。
policy-swap-visit-o6-l2 = 哎呀，您吉人天相！今天可是最后一天了。

# 待译
# 原文：她没答，把话岔开了。
policy-swap-visit-o6-trust = 她没答，把话岔开了。

# 待译
# 原文：猜猜她接着做什么？
policy-swap-visit-o6-ask = 猜猜她接着做什么？

# 待译
# 原文：请他回家慢慢想
policy-swap-visit-o6-o1 = 请他回家慢慢想

# 待译
# 原文：肯让人慢慢想的，才是正经办事的。
policy-swap-visit-o6-o1-why = 肯让人慢慢想的，才是正经办事的。

# 待译
# 原文：翻出赔付那一页
policy-swap-visit-o6-o2 = 翻出赔付那一页

# 待译
# 原文：翻出来，就写着要照实说病，她不会翻。
policy-swap-visit-o6-o2-why = 翻出来，就写着要照实说病，她不会翻。

# 待译
# 原文：催他快点签字
policy-swap-visit-o6-o3 = 催他快点签字

# 待译
# 原文：答不上来，就催。一催，人就顾不上问了。
policy-swap-visit-o6-o3-why = 答不上来，就催。一催，人就顾不上问了。

# 待译
# 说话：小简（骗子）
# 原文：您签这三处，空着的我回去填。
policy-swap-visit-o7-l1 = 您签这三处，空着的我回去填。

# 待译
# 原文：字还没签。
policy-swap-visit-o7-money = 字还没签。

# 待译
# 原文：空着让她填，险在哪儿？
policy-swap-visit-o7-ask = 空着让她填，险在哪儿？

# 待译
# 原文：她填的都算林伯的
policy-swap-visit-o7-o1 = 她填的都算林伯的

# 待译
# 原文：名字在下头，上头写什么都赖不掉。
policy-swap-visit-o7-o1-why = 名字在下头，上头写什么都赖不掉。

# 待译
# 原文：她的字写得不好看
policy-swap-visit-o7-o2 = 她的字写得不好看

# 待译
# 原文：字好不好看不要紧，要紧的是写了什么。
policy-swap-visit-o7-o2-why = 字好不好看不要紧，要紧的是写了什么。

# 待译
# 原文：要多跑一趟
policy-swap-visit-o7-o3 = 要多跑一趟

# 待译
# 原文：跑一趟不打紧。不知道写了什么，才打紧。
policy-swap-visit-o7-o3-why = 跑一趟不打紧。不知道写了什么，才打紧。

# 待译
# 说话：旁白（旁白）
# 原文：林伯摸出老花镜，又看了看您。
policy-swap-visit-o9-l1 = 林伯摸出老花镜，又看了看您。

# 待译
# 原文：字还没签，还来得及。
policy-swap-visit-o9-money = 字还没签，还来得及。

# 待译
# 原文：您要能递句话，递哪句？
policy-swap-visit-o9-ask = 您要能递句话，递哪句？

# 待译
# 原文：“您怎么也不看清楚？”
policy-swap-visit-o9-o1 = “您怎么也不看清楚？”

# 待译
# 原文：他听着像挨训，一赌气就签了。
policy-swap-visit-o9-o1-why = 他听着像挨训，一赌气就签了。

# 待译
# 原文：“林伯，念出来听听？”
policy-swap-visit-o9-o2 = “林伯，念出来听听？”

# 待译
# 原文：念出声，空白就藏不住。他念着念着，摸起了电话。
policy-swap-visit-o9-o2-why = 念出声，空白就藏不住。他念着念着，摸起了电话。

# 待译
# 原文：不作声，接着看
policy-swap-visit-o9-o3 = 不作声，接着看

# 待译
# 原文：不插嘴是客气。有时候，轻轻一句就够。
policy-swap-visit-o9-o3-why = 不插嘴是客气。有时候，轻轻一句就够。

# 待译
# 说话：旁白（旁白） → 小简（骗子）
# 原文：林伯签了字。
policy-swap-visit-o10-l1 = 林伯签了字。

# 待译
# 说话：小简（骗子） → 旁白（旁白）
# 原文：身份证和旧保单，我替您带走去办。
policy-swap-visit-o10-l2 = 身份证和旧保单，我替您带走去办。

# 待译
# 原文：她要证件，干什么？
policy-swap-visit-o10-ask = 她要证件，干什么？

# 待译
# 原文：拿去复印，马上还
policy-swap-visit-o10-o1 = 拿去复印，马上还

# 待译
# 原文：真要复印，用不着带走旧保单。
policy-swap-visit-o10-o1-why = 真要复印，用不着带走旧保单。

# 待译
# 原文：替他保管几天
policy-swap-visit-o10-o2 = 替他保管几天

# 待译
# 原文：自己的东西，放自己家最稳。
policy-swap-visit-o10-o2-why = 自己的东西，放自己家最稳。

# 待译
# 原文：顶他的名，退掉旧的
policy-swap-visit-o10-o3 = 顶他的名，退掉旧的

# 待译
# 原文：旧的一退，钱就成了她那份新保单的头两年。
policy-swap-visit-o10-o3-why = 旧的一退，钱就成了她那份新保单的头两年。

# 待译
# 说话：旁白（旁白） → 阿诚（家人）
# 原文：证件刚进包，儿子阿诚推门进来。
policy-swap-visit-o11-l1 = 证件刚进包，儿子阿诚推门进来。

# 待译
# 说话：阿诚（家人） → 旁白（旁白）
# 原文：爸，咱们一起打个电话？
policy-swap-visit-o11-l2 = 爸，咱们一起打个电话？

# 待译
# 原文：东西还在屋里，还来得及。
policy-swap-visit-o11-money = 东西还在屋里，还来得及。

# 待译
# 原文：眼下最要紧的是哪样？
policy-swap-visit-o11-ask = 眼下最要紧的是哪样？

# 待译
# 原文：先听小简解释
policy-swap-visit-o11-o1 = 先听小简解释

# 待译
# 原文：听她解释，她就有工夫走。先把东西留住。
policy-swap-visit-o11-o1-why = 听她解释，她就有工夫走。先把东西留住。

# 待译
# 原文：先把证件和纸要回来
policy-swap-visit-o11-o2 = 先把证件和纸要回来

# 待译
# 原文：东西在手，什么都好说。
policy-swap-visit-o11-o2-why = 东西在手，什么都好说。

# 待译
# 原文：爷儿俩先吃饭
policy-swap-visit-o11-o3 = 爷儿俩先吃饭

# 待译
# 原文：饭不急。人一出门，就难找了。
policy-swap-visit-o11-o3-why = 饭不急。人一出门，就难找了。

# 待译
# 说话：旁白（旁白） → 客服（真的工作人员）
# 原文：林伯自己打了保单上的电话。
policy-swap-visit-o8-l1 = 林伯自己打了保单上的电话。

# 待译
# 说话：客服（真的工作人员） → 旁白（旁白）
# 原文：我们没派人上门。您再交1年就满了。
policy-swap-visit-o8-l2 = 我们没派人上门。您再交1年就满了。

# 待译
# 原文：旧保单在，大病能赔80000元。
policy-swap-visit-o8-money = 旧保单在，大病能赔80000元。

# 待译
# 原文：凭什么信客服，不信小简？
policy-swap-visit-o8-ask = 凭什么信客服，不信小简？

# 待译
# 原文：电话是保单上印的
policy-swap-visit-o8-o1 = 电话是保单上印的

# 待译
# 原文：号码自己找的，不是她给的，这就牢靠。
policy-swap-visit-o8-o1-why = 号码自己找的，不是她给的，这就牢靠。

# 待译
# 原文：客服的话，听着更顺耳
policy-swap-visit-o8-o2 = 客服的话，听着更顺耳

# 待译
# 原文：中听不中听，不作数。小简的话也中听。
policy-swap-visit-o8-o2-why = 中听不中听，不作数。小简的话也中听。

# 待译
# 原文：客服不收橘子钱
policy-swap-visit-o8-o3 = 客服不收橘子钱

# 待译
# 原文：您真风趣。凭据还是那个号码，是保单上印的。
policy-swap-visit-o8-o3-why = 您真风趣。凭据还是那个号码，是保单上印的。

# 待译
# 说话：旁白（旁白） → 林伯（老人）
# 原文：小简拎着橘子走了。
policy-swap-visit-o12-l1 = 小简拎着橘子走了。

# 待译
# 说话：林伯（老人） → 旁白（旁白）
# 原文：那我想换新的，是不是就不行了？
policy-swap-visit-o12-l2 = 那我想换新的，是不是就不行了？

# 待译
# 原文：您怎么答他？
policy-swap-visit-o12-ask = 您怎么答他？

# 待译
# 原文：“往后谁来卖保险，都别信。”
policy-swap-visit-o12-o1 = “往后谁来卖保险，都别信。”

# 待译
# 原文：实在的业务员也很多。问得清、写得明的，就能信。
policy-swap-visit-o12-o1-why = 实在的业务员也很多。问得清、写得明的，就能信。

# 待译
# 原文：“行，自己去公司问。”
policy-swap-visit-o12-o2 = “行，自己去公司问。”

# 待译
# 原文：换不换是他的权利。问清了再换，旧的先留着。
policy-swap-visit-o12-o2-why = 换不换是他的权利。问清了再换，旧的先留着。

# 待译
# 原文：“先跟阿诚商量商量。”
policy-swap-visit-o12-o3 = “先跟阿诚商量商量。”

# 待译
# 原文：爷儿俩一起看，看得更细。
policy-swap-visit-o12-o3-why = 爷儿俩一起看，看得更细。

# 待译
# 原文：旧保单回了抽屉，再交1年就满了。小板凳也做好了，四条腿稳稳当当。
policy-swap-visit-kept-text = 旧保单回了抽屉，再交1年就满了。小板凳也做好了，四条腿稳稳当当。

# 待译
# 原文：林伯把饺子热了热，两家人一块儿吃。他说：“还是先量三遍好。”往后有人来推销，他先来敲您的门。
policy-swap-visit-neighbour-text = 林伯把饺子热了热，两家人一块儿吃。他说：“还是先量三遍好。”往后有人来推销，他先来敲您的门。

# 待译
# 原文：林伯本人到柜台说清了，旧保单没退成。该报警的报了警，该补的补了新的。只耽误了半天工夫。
policy-swap-visit-kept-late-text = 林伯本人到柜台说清了，旧保单没退成。该报警的报了警，该补的补了新的。只耽误了半天工夫。

# 待译
# 原文：证件和签名在外头走了一圈，是小简哄去的。公司知道了，旧保单还护着林伯。接着把门关严。
policy-swap-visit-stopped-text = 证件和签名在外头走了一圈，是小简哄去的。公司知道了，旧保单还护着林伯。接着把门关严。

# 待译
# 原文：本人去公司柜台，说明没有要退保。
policy-swap-visit-stopped-i1 = 本人去公司柜台，说明没有要退保。

# 待译
# 原文：打{hotline-police}报警，说有人拿走了证件和签名。
policy-swap-visit-stopped-i2 = 打{ hotline-police }报警，说有人拿走了证件和签名。

# 待译
# 原文：身份证没要回来，去派出所办挂失、补新的。
policy-swap-visit-stopped-i3 = 身份证没要回来，去派出所办挂失、补新的。

# 待译
# 原文：给新保险那家公司打电话，说明不是自己的意思。
policy-swap-visit-stopped-i4 = 给新保险那家公司打电话，说明不是自己的意思。

# 待译
# 原文：跟银行说一声，帮着看好账户。
policy-swap-visit-stopped-i5 = 跟银行说一声，帮着看好账户。

# 待译
# 原文：旧的退了，新的也签了，是小简哄着办的。刚签的新合同，常见有{figure-cooling-off-days}反悔期，早些问，还来得及。
policy-swap-visit-swapped-text = 旧的退了，新的也签了，是小简哄着办的。刚签的新合同，常见有{ figure-cooling-off-days }反悔期，早些问，还来得及。

# 待译
# 原文：打新合同上的电话，说要在反悔期里退。
policy-swap-visit-swapped-i1 = 打新合同上的电话，说要在反悔期里退。

# 待译
# 原文：打旧保单的公司，问退保能不能停下来。
policy-swap-visit-swapped-i2 = 打旧保单的公司，问退保能不能停下来。

# 待译
# 原文：把她说的、签的都记下来，先向公司投诉。
policy-swap-visit-swapped-i3 = 把她说的、签的都记下来，先向公司投诉。

# 待译
# 原文：公司答复不满意，打{hotline-finance}。
policy-swap-visit-swapped-i4 = 公司答复不满意，打{ hotline-finance }。

# 待译
# 原文：证件被拿走的，打{hotline-police}报警。
policy-swap-visit-swapped-i5 = 证件被拿走的，打{ hotline-police }报警。

## scenarios/real-callback.toml：一通回访电话

# 待译
# 原文：一通回访电话
real-callback-title = 一通回访电话

# 待译
# 原文：来电的人说是保险公司的，要问几句话，还录音。
real-callback-about = 来电的人说是保险公司的，要问几句话，还录音。

# 待译
# 原文：没听懂，请你再讲一遍。
real-callback-say = 没听懂，请你再讲一遍。

# 待译
# 原文：照保单封面上的电话核一核，再照实答。
real-callback-next = 照保单封面上的电话核一核，再照实答。

# 待译
# 原文：小滕
real-callback-people-official = 小滕

# 待译
# 原文：旁白
real-callback-people-narrator = 旁白

# 待译
# 原文：严师傅
real-callback-people-elder = 严师傅

# 待译
# 原文：晓燕
real-callback-people-family = 晓燕

# 待译
# 原文：您是严师傅，74岁，修了一辈子钟表。六天前您在银行大厅交了30000元，拿回一份保单。电话响了。
real-callback-experiencer-intro = 您是严师傅，74岁，修了一辈子钟表。六天前您在银行大厅交了30000元，拿回一份保单。电话响了。

# 待译
# 原文：您是女儿晓燕，来给爸爸送饺子。他一手拿镊子，一手举着电话。
real-callback-helper-intro = 您是女儿晓燕，来给爸爸送饺子。他一手拿镊子，一手举着电话。

# 待译
# 原文：您坐在修表的小桌旁，听严师傅接电话。猜一猜下一句，也分一分真假。
real-callback-observer-intro = 您坐在修表的小桌旁，听严师傅接电话。猜一猜下一句，也分一分真假。

# 待译
# 说话：小滕（真的工作人员）
# 原文：严师傅您好，我是保险公司回访的小滕。
real-callback-e1-l1 = 严师傅您好，我是保险公司回访的小滕。

# 待译
# 说话：小滕（真的工作人员）
# 原文：您那份保单，有几句话要问您，会录音。
real-callback-e1-l2 = 您那份保单，有几句话要问您，会录音。

# 待译
# 原文：30000元，六天前交的。
real-callback-e1-money = 30000元，六天前交的。

# 待译
# 原文：卖的小伙子交代过：回访来了，都答“清楚”。
real-callback-e1-trust = 卖的小伙子交代过：回访来了，都答“清楚”。

# 待译
# 原文：您先怎么接？
real-callback-e1-ask = 您先怎么接？

# 待译
# 原文：“清楚清楚，我都清楚。”
real-callback-e1-o1 = “清楚清楚，我都清楚。”

# 待译
# 原文：她还没开口问呢。这几句话是替您把关的，慢慢答。
real-callback-e1-o1-why = 她还没开口问呢。这几句话是替您把关的，慢慢答。

# 待译
# 原文：“我打封面上的电话核一下。”
real-callback-e1-o2 = “我打封面上的电话核一下。”

# 待译
# 原文：保单封面印着电话。自己核过，心里踏实。
real-callback-e1-o2-why = 保单封面印着电话。自己核过，心里踏实。

# 待译
# 原文：“又是骗子！”马上挂断
real-callback-e1-o3 = “又是骗子！”马上挂断

# 待译
# 原文：警觉是好的。听听她要什么，不要东西的，不妨听完。
real-callback-e1-o3-why = 警觉是好的。听听她要什么，不要东西的，不妨听完。

# 待译
# 原文：“你先说，你是哪里的？”
real-callback-e1-o4 = “你先说，你是哪里的？”

# 待译
# 原文：先问来路，不急着答。
real-callback-e1-o4-why = 先问来路，不急着答。

# 待译
# 说话：小滕（真的工作人员）
# 原文：我还没问呢，您不用急着答。
real-callback-e2-l1 = 我还没问呢，您不用急着答。

# 待译
# 说话：小滕（真的工作人员）
# 原文：没听懂就说没听懂。怎么答，都不收您的钱。
real-callback-e2-l2 = 没听懂就说没听懂。怎么答，都不收您的钱。

# 待译
# 原文：30000元在保单里。
real-callback-e2-money = 30000元在保单里。

# 待译
# 原文：她把话放慢了。
real-callback-e2-trust = 她把话放慢了。

# 待译
# 原文：您怎么说？
real-callback-e2-ask = 您怎么说？

# 待译
# 原文：“那你慢慢问，我慢慢答。”
real-callback-e2-o1 = “那你慢慢问，我慢慢答。”

# 待译
# 原文：修表要一个齿一个齿看。答话也一样。
real-callback-e2-o1-why = 修表要一个齿一个齿看。答话也一样。

# 待译
# 原文：“问完了吧？我忙着修表。”
real-callback-e2-o2 = “问完了吧？我忙着修表。”

# 待译
# 原文：手上有活，是真的。可这几句，比一块表要紧。
real-callback-e2-o2-why = 手上有活，是真的。可这几句，比一块表要紧。

# 待译
# 原文：“卖的人叫我都答清楚的。”
real-callback-e2-o3 = “卖的人叫我都答清楚的。”

# 待译
# 原文：照实说，最好。她一听，就知道该给您补讲了。
real-callback-e2-o3-why = 照实说，最好。她一听，就知道该给您补讲了。

# 待译
# 说话：旁白（旁白）
# 原文：您挂了，找出保单，照封面上的电话打。
real-callback-e3-l1 = 您挂了，找出保单，照封面上的电话打。

# 待译
# 说话：旁白（旁白）
# 原文：那头说：“是我们在回访，小滕是我们的人。”
real-callback-e3-l2 = 那头说：“是我们在回访，小滕是我们的人。”

# 待译
# 原文：30000元在保单里。
real-callback-e3-money = 30000元在保单里。

# 待译
# 原文：号码是您自己找的，核实过了。
real-callback-e3-trust = 号码是您自己找的，核实过了。

# 待译
# 原文：核实了，接着怎么办？
real-callback-e3-ask = 核实了，接着怎么办？

# 待译
# 原文：“就在这头问我，行吗？”
real-callback-e3-o1 = “就在这头问我，行吗？”

# 待译
# 原文：行。核实了的这一头，放心答。
real-callback-e3-o1-why = 行。核实了的这一头，放心答。

# 待译
# 原文：“是真的就好，别的不用问了。”
real-callback-e3-o2 = “是真的就好，别的不用问了。”

# 待译
# 原文：是真的，才更该听完。她要讲的，是您自己的钱。
real-callback-e3-o2-why = 是真的，才更该听完。她要讲的，是您自己的钱。

# 待译
# 原文：“请她打来，我好好答。”
real-callback-e3-o3 = “请她打来，我好好答。”

# 待译
# 原文：该核的核了，该听的听完。
real-callback-e3-o3-why = 该核的核了，该听的听完。

# 待译
# 说话：旁白（旁白）
# 原文：您挂了。墙上的钟，当当敲了两下。
real-callback-e4-l1 = 您挂了。墙上的钟，当当敲了两下。

# 待译
# 说话：旁白（旁白）
# 原文：保单在抽屉里，六天了，您还没细看过。
real-callback-e4-l2 = 保单在抽屉里，六天了，您还没细看过。

# 待译
# 原文：她没有再打来催。
real-callback-e4-trust = 她没有再打来催。

# 待译
# 原文：心里有点放不下，怎么办？
real-callback-e4-ask = 心里有点放不下，怎么办？

# 待译
# 原文：骗子多，不理就对了
real-callback-e4-o1 = 骗子多，不理就对了

# 待译
# 原文：防着没有坏处。只是这份保单的事，您还没弄明白。
real-callback-e4-o1-why = 防着没有坏处。只是这份保单的事，您还没弄明白。

# 待译
# 原文：翻出保单，打封面的电话
real-callback-e4-o2 = 翻出保单，打封面的电话

# 待译
# 原文：自己找的号码，最靠得住。挂错了也能接上。
real-callback-e4-o2-why = 自己找的号码，最靠得住。挂错了也能接上。

# 待译
# 原文：拿给女儿晓燕看看
real-callback-e4-o3 = 拿给女儿晓燕看看

# 待译
# 原文：两个人看，字就不那么小了。她陪您打电话问明白了。
real-callback-e4-o3-why = 两个人看，字就不那么小了。她陪您打电话问明白了。

# 待译
# 说话：小滕（真的工作人员）
# 原文：您不放心，就打保单封面的电话，一样能答。
real-callback-e5-l1 = 您不放心，就打保单封面的电话，一样能答。

# 待译
# 说话：小滕（真的工作人员）
# 原文：我什么也不要，证件号也不用报。
real-callback-e5-l2 = 我什么也不要，证件号也不用报。

# 待译
# 原文：她没要一分钱。
real-callback-e5-money = 她没要一分钱。

# 待译
# 原文：她请您去查她。
real-callback-e5-trust = 她请您去查她。

# 待译
# 原文：您怎么办？
real-callback-e5-ask = 您怎么办？

# 待译
# 原文：“嘴上说得好听，谁信哪。”
real-callback-e5-o1 = “嘴上说得好听，谁信哪。”

# 待译
# 原文：好听不好听，都不作数。她请您查，您查一下就知道。
real-callback-e5-o1-why = 好听不好听，都不作数。她请您查，您查一下就知道。

# 待译
# 原文：“不要东西，那你问吧。”
real-callback-e5-o2 = “不要东西，那你问吧。”

# 待译
# 原文：什么都不要，答几句话也不碍事。
real-callback-e5-o2-why = 什么都不要，答几句话也不碍事。

# 待译
# 原文：挂断，照封面的电话打
real-callback-e5-o3 = 挂断，照封面的电话打

# 待译
# 原文：一个电话，真假就分开了。
real-callback-e5-o3-why = 一个电话，真假就分开了。

# 待译
# 说话：小滕（真的工作人员） → 严师傅（老人）
# 原文：头一句：这是保险，不是存款，您知道吗？
real-callback-e6-l1 = 头一句：这是保险，不是存款，您知道吗？

# 待译
# 说话：严师傅（老人） → 小滕（真的工作人员）
# 原文：啊？他说跟存款一样。
real-callback-e6-l2 = 啊？他说跟存款一样。

# 待译
# 原文：30000元在保单里。
real-callback-e6-money = 30000元在保单里。

# 待译
# 原文：您的镊子停在半空。
real-callback-e6-trust = 您的镊子停在半空。

# 待译
# 原文：您怎么答她？
real-callback-e6-ask = 您怎么答她？

# 待译
# 原文：“你讲讲，差在哪儿？”
real-callback-e6-o1 = “你讲讲，差在哪儿？”

# 待译
# 原文：肯问，就不会吃亏在不知道上。
real-callback-e6-o1-why = 肯问，就不会吃亏在不知道上。

# 待译
# 原文：“知道，就问到这儿吧。”
real-callback-e6-o2 = “知道，就问到这儿吧。”

# 待译
# 原文：怕难为情，谁都有过。可答了“知道”，该讲的她就略过去了。
real-callback-e6-o2-why = 怕难为情，谁都有过。可答了“知道”，该讲的她就略过去了。

# 待译
# 原文：“不知道，他没有讲清。”
real-callback-e6-o3 = “不知道，他没有讲清。”

# 待译
# 原文：照实答，这通电话才帮得上您。
real-callback-e6-o3-why = 照实答，这通电话才帮得上您。

# 待译
# 说话：小滕（真的工作人员）
# 原文：它不是存款，放满8年才划算，早退会亏。
real-callback-e7-l1 = 它不是存款，放满8年才划算，早退会亏。

# 待译
# 说话：小滕（真的工作人员）
# 原文：合同写着15天犹豫期，从签收算，还剩9天。
real-callback-e7-l2 = 合同写着15天犹豫期，从签收算，还剩9天。

# 待译
# 原文：这9天里退，交的钱退您，可能扣一点工本费。
real-callback-e7-money = 这9天里退，交的钱退您，可能扣一点工本费。

# 待译
# 原文：好听的、不好听的，她都讲了。
real-callback-e7-trust = 好听的、不好听的，她都讲了。

# 待译
# 原文：您接着怎么说？
real-callback-e7-ask = 您接着怎么说？

# 待译
# 原文：“早退，要亏多少？”
real-callback-e7-o1 = “早退，要亏多少？”

# 待译
# 原文：问到要紧处。亏多少，纸上有数。
real-callback-e7-o1-why = 问到要紧处。亏多少，纸上有数。

# 待译
# 原文：“9天，我跟女儿商量。”
real-callback-e7-o2 = “9天，我跟女儿商量。”

# 待译
# 原文：有日子，有商量，就不会慌。
real-callback-e7-o2-why = 有日子，有商量，就不会慌。

# 待译
# 原文：“你现在就给我退掉它。”
real-callback-e7-o3 = “你现在就给我退掉它。”

# 待译
# 原文：心急，是心疼钱。先看清，再定，9天够用。
real-callback-e7-o3-why = 心急，是心疼钱。先看清，再定，9天够用。

# 待译
# 说话：小滕（真的工作人员） → 旁白（旁白）
# 原文：合同里有张表，哪年退、拿回多少，都印着。
real-callback-e13-l1 = 合同里有张表，哪年退、拿回多少，都印着。

# 待译
# 说话：旁白（旁白） → 小滕（真的工作人员）
# 原文：您拿修表的放大镜，一格一格看。
real-callback-e13-l2 = 您拿修表的放大镜，一格一格看。

# 待译
# 原文：过了犹豫期，头一年退，拿回24000元。
real-callback-e13-money = 过了犹豫期，头一年退，拿回24000元。

# 待译
# 原文：说的和印的，一个样。
real-callback-e13-trust = 说的和印的，一个样。

# 待译
# 原文：看见24000元，您怎么说？
real-callback-e13-ask = 看见24000元，您怎么说？

# 待译
# 原文：“你们这不是坑人吗！”
real-callback-e13-o1 = “你们这不是坑人吗！”

# 待译
# 原文：心疼，谁都一样。没讲清的是卖的人，她正给您补讲呢。
real-callback-e13-o1-why = 心疼，谁都一样。没讲清的是卖的人，她正给您补讲呢。

# 待译
# 原文：“看清了，我回家想想。”
real-callback-e13-o2 = “看清了，我回家想想。”

# 待译
# 原文：看清了再想，想的就是实数。
real-callback-e13-o2-why = 看清了再想，想的就是实数。

# 待译
# 原文：“当初没讲，能投诉吗？”
real-callback-e13-o3 = “当初没讲，能投诉吗？”

# 待译
# 原文：能。照实说，这是您的权利。
real-callback-e13-o3-why = 能。照实说，这是您的权利。

# 待译
# 说话：小滕（真的工作人员）
# 原文：您有意见，能投诉。照实说，公司会查，也会回您。
real-callback-e14-l1 = 您有意见，能投诉。照实说，公司会查，也会回您。

# 待译
# 说话：小滕（真的工作人员）
# 原文：投诉归投诉，那9天您别错过。
real-callback-e14-l2 = 投诉归投诉，那9天您别错过。

# 待译
# 原文：30000元在保单里，还剩9天。
real-callback-e14-money = 30000元在保单里，还剩9天。

# 待译
# 原文：她没有替谁遮着。
real-callback-e14-trust = 她没有替谁遮着。

# 待译
# 原文：两件事，先办哪样？
real-callback-e14-ask = 两件事，先办哪样？

# 待译
# 原文：先定退留，再说投诉
real-callback-e14-o1 = 先定退留，再说投诉

# 待译
# 原文：有日子的在前，没日子的在后。
real-callback-e14-o1-why = 有日子的在前，没日子的在后。

# 待译
# 原文：一肚子气，先放下不管了
real-callback-e14-o2 = 一肚子气，先放下不管了

# 待译
# 原文：气头上歇一歇，也好。只是那9天，不会停下来等。
real-callback-e14-o2-why = 气头上歇一歇，也好。只是那9天，不会停下来等。

# 待译
# 原文：请她把日子再说一遍
real-callback-e14-o3 = 请她把日子再说一遍

# 待译
# 原文：您一笔一画，写在了日历上。
real-callback-e14-o3-why = 您一笔一画，写在了日历上。

# 待译
# 说话：小滕（真的工作人员）
# 原文：电话里退不了，要您本人办，别人代不了。
real-callback-e12-l1 = 电话里退不了，要您本人办，别人代不了。

# 待译
# 说话：小滕（真的工作人员）
# 原文：不用急，9天里哪天都行。
real-callback-e12-l2 = 不用急，9天里哪天都行。

# 待译
# 原文：30000元在保单里。
real-callback-e12-money = 30000元在保单里。

# 待译
# 原文：她这样答，您怎么想？
real-callback-e12-ask = 她这样答，您怎么想？

# 待译
# 原文：“要带些什么？我记下。”
real-callback-e12-o1 = “要带些什么？我记下。”

# 待译
# 原文：问清楚，路上就少跑一趟。
real-callback-e12-o1-why = 问清楚，路上就少跑一趟。

# 待译
# 原文：“推来推去，就是不想退吧？”
real-callback-e12-o2 = “推来推去，就是不想退吧？”

# 待译
# 原文：要本人办，是怕别人冒您的名。日子和去处，她都讲给您了。
real-callback-e12-o2-why = 要本人办，是怕别人冒您的名。日子和去处，她都讲给您了。

# 待译
# 原文：“那我先跟女儿说说。”
real-callback-e12-o3 = “那我先跟女儿说说。”

# 待译
# 原文：说说再去，也误不了事。
real-callback-e12-o3-why = 说说再去，也误不了事。

# 待译
# 说话：小滕（真的工作人员）
# 原文：您忙，我改天再打，您打封面的电话也行。
real-callback-e8-l1 = 您忙，我改天再打，您打封面的电话也行。

# 待译
# 说话：小滕（真的工作人员）
# 原文：只提一句：15天犹豫期，还剩9天。
real-callback-e8-l2 = 只提一句：15天犹豫期，还剩9天。

# 待译
# 原文：她没有追着您不放。
real-callback-e8-trust = 她没有追着您不放。

# 待译
# 原文：听见这一句，您呢？
real-callback-e8-ask = 听见这一句，您呢？

# 待译
# 原文：“知道了。”接着修表
real-callback-e8-o1 = “知道了。”接着修表

# 待译
# 原文：手上的活放不下，也是真的。这一句，最好记一笔。
real-callback-e8-o1-why = 手上的活放不下，也是真的。这一句，最好记一笔。

# 待译
# 原文：把“9天”写在日历上
real-callback-e8-o2 = 把“9天”写在日历上

# 待译
# 原文：写下来，就忘不了。晚上晓燕来，一眼看见了。
real-callback-e8-o2-why = 写下来，就忘不了。晚上晓燕来，一眼看见了。

# 待译
# 原文：“等等，犹豫期是什么？”
real-callback-e8-o3 = “等等，犹豫期是什么？”

# 待译
# 原文：问得好。就是反悔期，能退的日子。
real-callback-e8-o3-why = 问得好。就是反悔期，能退的日子。

# 待译
# 说话：旁白（旁白） → 晓燕（家人）
# 原文：过了两天，晓燕来吃饭，看见了保单。
real-callback-e9-l1 = 过了两天，晓燕来吃饭，看见了保单。

# 待译
# 说话：晓燕（家人） → 旁白（旁白）
# 原文：爸，这是保险。回访打来过没有？
real-callback-e9-l2 = 爸，这是保险。回访打来过没有？

# 待译
# 原文：犹豫期还剩7天。
real-callback-e9-money = 犹豫期还剩7天。

# 待译
# 原文：您怎么答她？
real-callback-e9-ask = 您怎么答她？

# 待译
# 原文：“打来过，我没好好答。”
real-callback-e9-o1 = “打来过，我没好好答。”

# 待译
# 原文：说出来，就能补上。她陪您打了封面的电话。
real-callback-e9-o1-why = 说出来，就能补上。她陪您打了封面的电话。

# 待译
# 原文：“没有。这事你不用管。”
real-callback-e9-o2 = “没有。这事你不用管。”

# 待译
# 原文：怕她操心，是疼她。可这7天里，两个人想，总比一个人强。
real-callback-e9-o2-why = 怕她操心，是疼她。可这7天里，两个人想，总比一个人强。

# 待译
# 原文：“你陪我再打一个？”
real-callback-e9-o3 = “你陪我再打一个？”

# 待译
# 原文：她念号码，您来按，一会儿就问明白了。
real-callback-e9-o3-why = 她念号码，您来按，一会儿就问明白了。

# 待译
# 说话：晓燕（家人） → 严师傅（老人）
# 原文：爸，这笔钱，您打算哪天用？
real-callback-e10-l1 = 爸，这笔钱，您打算哪天用？

# 待译
# 说话：严师傅（老人） → 晓燕（家人）
# 原文：明年想换副好点的助听器。
real-callback-e10-l2 = 明年想换副好点的助听器。

# 待译
# 原文：犹豫期里，退和留都由您定。
real-callback-e10-money = 犹豫期里，退和留都由您定。

# 待译
# 原文：她只问，没有替您定。
real-callback-e10-trust = 她只问，没有替您定。

# 待译
# 原文：您怎么定？
real-callback-e10-ask = 您怎么定？

# 待译
# 原文：急用的钱，去柜台退
real-callback-e10-o1 = 急用的钱，去柜台退

# 待译
# 原文：本人去，钱退回您自己的卡。
real-callback-e10-o1-why = 本人去，钱退回您自己的卡。

# 待译
# 原文：先放着，过了15天再说吧
real-callback-e10-o2 = 先放着，过了15天再说吧

# 待译
# 原文：放着省事。可15天一过，再退就要亏，这几天最值钱。
real-callback-e10-o2-why = 放着省事。可15天一过，再退就要亏，这几天最值钱。

# 待译
# 原文：算了算用不着，就留着
real-callback-e10-o3 = 算了算用不着，就留着

# 待译
# 原文：弄明白了再留，也是好主意。
real-callback-e10-o3-why = 弄明白了再留，也是好主意。

# 待译
# 说话：严师傅（老人） → 旁白（旁白）
# 原文：清楚，清楚，都清楚。
real-callback-h1-l1 = 清楚，清楚，都清楚。

# 待译
# 说话：旁白（旁白） → 严师傅（老人）
# 原文：那头像是还没有问完。
real-callback-h1-l2 = 那头像是还没有问完。

# 待译
# 原文：六天前，他交了30000元，您不知道。
real-callback-h1-money = 六天前，他交了30000元，您不知道。

# 待译
# 原文：他答得飞快，像在背书。
real-callback-h1-trust = 他答得飞快，像在背书。

# 待译
# 原文：您先怎么办？
real-callback-h1-ask = 您先怎么办？

# 待译
# 原文：放下饺子，坐旁边听
real-callback-h1-o1 = 放下饺子，坐旁边听

# 待译
# 原文：听清了再说话，才不会帮倒忙。
real-callback-h1-o1-why = 听清了再说话，才不会帮倒忙。

# 待译
# 原文：“爸，谁呀？快挂了吧！”
real-callback-h1-o2 = “爸，谁呀？快挂了吧！”

# 待译
# 原文：怕他上当，是好心。可您还没听见，那头要的是什么。
real-callback-h1-o2-why = 怕他上当，是好心。可您还没听见，那头要的是什么。

# 待译
# 原文：写纸条：她问的什么？
real-callback-h1-o3 = 写纸条：她问的什么？

# 待译
# 原文：纸条不打断他。他一看，自己也愣了：还真没听清。
real-callback-h1-o3-why = 纸条不打断他。他一看，自己也愣了：还真没听清。

# 待译
# 说话：旁白（旁白） → 严师傅（老人）
# 原文：他挂了，愣愣地看着您。
real-callback-h2-l1 = 他挂了，愣愣地看着您。

# 待译
# 说话：严师傅（老人） → 旁白（旁白）
# 原文：保险公司回访的。卖的人说，都答清楚就行。
real-callback-h2-l2 = 保险公司回访的。卖的人说，都答清楚就行。

# 待译
# 原文：30000元在保单里。
real-callback-h2-money = 30000元在保单里。

# 待译
# 原文：他瞒着您买的，有点怕您说。
real-callback-h2-trust = 他瞒着您买的，有点怕您说。

# 待译
# 原文：您怎么接？
real-callback-h2-ask = 您怎么接？

# 待译
# 原文：“您买保险，怎么没跟我说？”
real-callback-h2-o1 = “您买保险，怎么没跟我说？”

# 待译
# 原文：您也吃惊。可他正怕这一句，一听就不讲了。
real-callback-h2-o1-why = 您也吃惊。可他正怕这一句，一听就不讲了。

# 待译
# 原文：“是我嘴快。她问了什么？”
real-callback-h2-o2 = “是我嘴快。她问了什么？”

# 待译
# 原文：先收回自己的急，再听他的事。
real-callback-h2-o2-why = 先收回自己的急，再听他的事。

# 待译
# 原文：“什么保险？我看看行吗？”
real-callback-h2-o3 = “什么保险？我看看行吗？”

# 待译
# 原文：一个“行吗”，主意还在他手里。
real-callback-h2-o3-why = 一个“行吗”，主意还在他手里。

# 待译
# 说话：小滕（真的工作人员） → 旁白（旁白）
# 原文：没听懂就说没听懂。这是保险，您知道吗？
real-callback-h3-l1 = 没听懂就说没听懂。这是保险，您知道吗？

# 待译
# 说话：旁白（旁白） → 小滕（真的工作人员）
# 原文：他看看您，镊子停在半空。
real-callback-h3-l2 = 他看看您，镊子停在半空。

# 待译
# 原文：30000元在保单里。
real-callback-h3-money = 30000元在保单里。

# 待译
# 原文：他不知道该怎么答。
real-callback-h3-trust = 他不知道该怎么答。

# 待译
# 原文：您怎么帮？
real-callback-h3-ask = 您怎么帮？

# 待译
# 原文：接过电话：“我来跟你说！”
real-callback-h3-o1 = 接过电话：“我来跟你说！”

# 待译
# 原文：您能说清。可人家要问的是他，他答了才算数。
real-callback-h3-o1-why = 您能说清。可人家要问的是他，他答了才算数。

# 待译
# 原文：小声：“您照实答就行。”
real-callback-h3-o2 = 小声：“您照实答就行。”

# 待译
# 原文：一句话，把教他背的那句换下来了。
real-callback-h3-o2-why = 一句话，把教他背的那句换下来了。

# 待译
# 原文：冲他点点头，不出声
real-callback-h3-o3 = 冲他点点头，不出声

# 待译
# 原文：有您在边上，他敢说真话。
real-callback-h3-o3-why = 有您在边上，他敢说真话。

# 待译
# 说话：旁白（旁白） → 严师傅（老人）
# 原文：他从抽屉里拿出保单，封面印着电话。
real-callback-h4-l1 = 他从抽屉里拿出保单，封面印着电话。

# 待译
# 说话：严师傅（老人） → 旁白（旁白）
# 原文：我当是存款。小伙子说，跟存款一样。
real-callback-h4-l2 = 我当是存款。小伙子说，跟存款一样。

# 待译
# 原文：30000元在保单里。
real-callback-h4-money = 30000元在保单里。

# 待译
# 原文：他的声音越来越小。
real-callback-h4-trust = 他的声音越来越小。

# 待译
# 原文：您说哪一句？
real-callback-h4-ask = 您说哪一句？

# 待译
# 原文：“是他没讲清，不怪您。”
real-callback-h4-o1 = “是他没讲清，不怪您。”

# 待译
# 原文：先把不是放对地方，他才抬得起头。
real-callback-h4-o1-why = 先把不是放对地方，他才抬得起头。

# 待译
# 原文：“咱打封面的电话问问？”
real-callback-h4-o2 = “咱打封面的电话问问？”

# 待译
# 原文：是真是假，能退不能退，一问都有了。
real-callback-h4-o2-why = 是真是假，能退不能退，一问都有了。

# 待译
# 原文：“保险和存款，差远了呀！”
real-callback-h4-o3 = “保险和存款，差远了呀！”

# 待译
# 原文：是差远了。可他这会儿已经知道了，先别再说一遍。
real-callback-h4-o3-why = 是差远了。可他这会儿已经知道了，先别再说一遍。

# 待译
# 说话：旁白（旁白） → 严师傅（老人）
# 原文：他把镊子一搁，背过身去修表。
real-callback-h5-l1 = 他把镊子一搁，背过身去修表。

# 待译
# 说话：严师傅（老人） → 旁白（旁白）
# 原文：我自己的钱，还要你批？
real-callback-h5-l2 = 我自己的钱，还要你批？

# 待译
# 原文：30000元在保单里。
real-callback-h5-money = 30000元在保单里。

# 待译
# 原文：他脸上挂不住。
real-callback-h5-trust = 他脸上挂不住。

# 待译
# 原文：您怎么接？
real-callback-h5-ask = 您怎么接？

# 待译
# 原文：“那您往后别来找我。”
real-callback-h5-o1 = “那您往后别来找我。”

# 待译
# 原文：气话谁都说过。可他听了，真会一个人扛着。
real-callback-h5-o1-why = 气话谁都说过。可他听了，真会一个人扛着。

# 待译
# 原文：把饺子下锅，端过去
real-callback-h5-o2 = 把饺子下锅，端过去

# 待译
# 原文：一碗热的，话就软了。
real-callback-h5-o2-why = 一碗热的，话就软了。

# 待译
# 原文：“不用批，我想听听。”
real-callback-h5-o3 = “不用批，我想听听。”

# 待译
# 原文：您不是来管，是来听。他的背松了下来。
real-callback-h5-o3-why = 您不是来管，是来听。他的背松了下来。

# 待译
# 说话：严师傅（老人） → 小滕（真的工作人员）
# 原文：姑娘，我不知道是保险，他说跟存款一样。
real-callback-h6-l1 = 姑娘，我不知道是保险，他说跟存款一样。

# 待译
# 说话：小滕（真的工作人员） → 严师傅（老人）
# 原文：那我给您补讲。犹豫期15天，还剩9天。
real-callback-h6-l2 = 那我给您补讲。犹豫期15天，还剩9天。

# 待译
# 原文：9天里退，交的钱退他，可能扣一点工本费。
real-callback-h6-money = 9天里退，交的钱退他，可能扣一点工本费。

# 待译
# 原文：他松了口气，看看您。
real-callback-h6-trust = 他松了口气，看看您。

# 待译
# 原文：您怎么帮？
real-callback-h6-ask = 您怎么帮？

# 待译
# 原文：拿笔，替他记下“9天”
real-callback-h6-o1 = 拿笔，替他记下“9天”

# 待译
# 原文：他听，您记，配合得正好。
real-callback-h6-o1-why = 他听，您记，配合得正好。

# 待译
# 原文：“还等什么，现在就退！”
real-callback-h6-o2 = “还等什么，现在就退！”

# 待译
# 原文：您是怕他吃亏。可退不退，他还没说话呢。
real-callback-h6-o2-why = 您是怕他吃亏。可退不退，他还没说话呢。

# 待译
# 原文：“爸，先打封面电话核核？”
real-callback-h6-o3 = “爸，先打封面电话核核？”

# 待译
# 原文：好主意。一打，那头说小滕是他们的人，请接着听。
real-callback-h6-o3-why = 好主意。一打，那头说小滕是他们的人，请接着听。

# 待译
# 说话：旁白（旁白） → 严师傅（老人）
# 原文：热气上来，他叹了口气。
real-callback-h7-l1 = 热气上来，他叹了口气。

# 待译
# 说话：严师傅（老人） → 旁白（旁白）
# 原文：回访我都答了清楚。我怕丢人。
real-callback-h7-l2 = 回访我都答了清楚。我怕丢人。

# 待译
# 原文：这句，他憋了半天。
real-callback-h7-trust = 这句，他憋了半天。

# 待译
# 原文：您怎么说？
real-callback-h7-ask = 您怎么说？

# 待译
# 原文：“没懂说没懂，才是细致人。”
real-callback-h7-o1 = “没懂说没懂，才是细致人。”

# 待译
# 原文：修表的人，最懂细致。他点了点头。
real-callback-h7-o1-why = 修表的人，最懂细致。他点了点头。

# 待译
# 原文：“已经答了，那就没办法了。”
real-callback-h7-o2 = “已经答了，那就没办法了。”

# 待译
# 原文：有办法的。回访能再问，犹豫期也还在，别先泄了气。
real-callback-h7-o2-why = 有办法的。回访能再问，犹豫期也还在，别先泄了气。

# 待译
# 原文：“咱打回去，照实再说。”
real-callback-h7-o3 = “咱打回去，照实再说。”

# 待译
# 原文：给他一条补回来的路。
real-callback-h7-o3-why = 给他一条补回来的路。

# 待译
# 说话：旁白（旁白） → 严师傅（老人）
# 原文：封面上的电话，他自己按通了。
real-callback-h8-l1 = 封面上的电话，他自己按通了。

# 待译
# 说话：旁白（旁白） → 严师傅（老人）
# 原文：那头说：“小滕是我们的人，请她给您补讲。”
real-callback-h8-l2 = 那头说：“小滕是我们的人，请她给您补讲。”

# 待译
# 说话：严师傅（老人） → 旁白（旁白）
# 原文：真要说，我没听懂？
real-callback-h8-l3 = 真要说，我没听懂？

# 待译
# 原文：30000元在保单里。
real-callback-h8-money = 30000元在保单里。

# 待译
# 原文：核实过了，来电是真的。
real-callback-h8-trust = 核实过了，来电是真的。

# 待译
# 原文：他捂着话筒问您。
real-callback-h8-ask = 他捂着话筒问您。

# 待译
# 原文：“看不清，您敢拧螺丝吗？”
real-callback-h8-o1 = “看不清，您敢拧螺丝吗？”

# 待译
# 原文：用他的手艺说，他一听就笑了，开口照实讲。
real-callback-h8-o1-why = 用他的手艺说，他一听就笑了，开口照实讲。

# 待译
# 原文：“要不算了，别丢这个人。”
real-callback-h8-o2 = “要不算了，别丢这个人。”

# 待译
# 原文：怕他难为情，是体贴。可没听懂不丢人，亏了才可惜。
real-callback-h8-o2-why = 怕他难为情，是体贴。可没听懂不丢人，亏了才可惜。

# 待译
# 原文：“说吧，我在边上。”
real-callback-h8-o3 = “说吧，我在边上。”

# 待译
# 原文：有人在，真话就好出口。
real-callback-h8-o3-why = 有人在，真话就好出口。

# 待译
# 说话：旁白（旁白）
# 原文：他不提这事了。过了三天，墙上的钟停了，他也没修。
real-callback-h9-l1 = 他不提这事了。过了三天，墙上的钟停了，他也没修。

# 待译
# 原文：犹豫期还剩6天。
real-callback-h9-money = 犹豫期还剩6天。

# 待译
# 原文：他心里是惦着的。
real-callback-h9-trust = 他心里是惦着的。

# 待译
# 原文：您怎么办？
real-callback-h9-ask = 您怎么办？

# 待译
# 原文：翻开日历，圈出最后一天
real-callback-h9-o1 = 翻开日历，圈出最后一天

# 待译
# 原文：不用劝。他看着那个圈，自己拿保单打了电话。
real-callback-h9-o1-why = 不用劝。他看着那个圈，自己拿保单打了电话。

# 待译
# 原文：他不提，您也不提
real-callback-h9-o2 = 他不提，您也不提

# 待译
# 原文：给他留脸面，是好意。可日子不等人，脸面和钱都能留住。
real-callback-h9-o2-why = 给他留脸面，是好意。可日子不等人，脸面和钱都能留住。

# 待译
# 原文：“还有6天，咱问一声？”
real-callback-h9-o3 = “还有6天，咱问一声？”

# 待译
# 原文：还来得及。他“嗯”了一声，把电话拿了过来。
real-callback-h9-o3-why = 还来得及。他“嗯”了一声，把电话拿了过来。

# 待译
# 说话：小滕（真的工作人员） → 严师傅（老人）
# 原文：电话里退不了，要本人办。不急，还有9天。
real-callback-h10-l1 = 电话里退不了，要本人办。不急，还有9天。

# 待译
# 说话：严师傅（老人） → 小滕（真的工作人员）
# 原文：晓燕，我还没说退呢。
real-callback-h10-l2 = 晓燕，我还没说退呢。

# 待译
# 原文：30000元在保单里。
real-callback-h10-money = 30000元在保单里。

# 待译
# 原文：他有点不高兴。
real-callback-h10-trust = 他有点不高兴。

# 待译
# 原文：您怎么说？
real-callback-h10-ask = 您怎么说？

# 待译
# 原文：“留着干什么？听我的。”
real-callback-h10-o1 = “留着干什么？听我的。”

# 待译
# 原文：您替他急。可钱是他的，用处他知道，他听了把脸扭开了。
real-callback-h10-o1-why = 您替他急。可钱是他的，用处他知道，他听了把脸扭开了。

# 待译
# 原文：“对，该您说，我记着。”
real-callback-h10-o2 = “对，该您说，我记着。”

# 待译
# 原文：主意还给他，他反倒愿意听您的。
real-callback-h10-o2-why = 主意还给他，他反倒愿意听您的。

# 待译
# 原文：“您先说，钱想怎么用？”
real-callback-h10-o3 = “您先说，钱想怎么用？”

# 待译
# 原文：先问用处，退留就好定了。
real-callback-h10-o3-why = 先问用处，退留就好定了。

# 待译
# 说话：小滕（真的工作人员） → 严师傅（老人）
# 原文：合同里有张表，哪年退、拿回多少，都印着。
real-callback-h11-l1 = 合同里有张表，哪年退、拿回多少，都印着。

# 待译
# 说话：严师傅（老人） → 小滕（真的工作人员）
# 原文：过了犹豫期，头一年退，24000元……少了6000元。
real-callback-h11-l2 = 过了犹豫期，头一年退，24000元……少了6000元。

# 待译
# 原文：犹豫期里退，不亏这些。
real-callback-h11-money = 犹豫期里退，不亏这些。

# 待译
# 原文：他拿着放大镜，看得仔细。
real-callback-h11-trust = 他拿着放大镜，看得仔细。

# 待译
# 原文：他心疼，您怎么说？
real-callback-h11-ask = 他心疼，您怎么说？

# 待译
# 原文：“好在日子还没过。”
real-callback-h11-o1 = “好在日子还没过。”

# 待译
# 原文：先说还来得及，他的心就定了。
real-callback-h11-o1-why = 先说还来得及，他的心就定了。

# 待译
# 原文：“您看看，让人坑了吧。”
real-callback-h11-o2 = “您看看，让人坑了吧。”

# 待译
# 原文：您也气。可他这会儿听着，像是说他不会看。
real-callback-h11-o2-why = 您也气。可他这会儿听着，像是说他不会看。

# 待译
# 原文：“是他没讲，您这就看清了。”
real-callback-h11-o3 = “是他没讲，您这就看清了。”

# 待译
# 原文：把不是还给没讲清的人，把功劳给他。
real-callback-h11-o3-why = 把不是还给没讲清的人，把功劳给他。

# 待译
# 说话：严师傅（老人） → 旁白（旁白）
# 原文：我做了一辈子细活，叫你们说得什么也不是。
real-callback-h12-l1 = 我做了一辈子细活，叫你们说得什么也不是。

# 待译
# 说话：旁白（旁白） → 严师傅（老人）
# 原文：他摘下放大镜，放进盒子里。
real-callback-h12-l2 = 他摘下放大镜，放进盒子里。

# 待译
# 原文：30000元在保单里。
real-callback-h12-money = 30000元在保单里。

# 待译
# 原文：话重了，还补得回来。
real-callback-h12-trust = 话重了，还补得回来。

# 待译
# 原文：您怎么补？
real-callback-h12-ask = 您怎么补？

# 待译
# 原文：“我说的，也是实情嘛。”
real-callback-h12-o1 = “我说的，也是实情嘛。”

# 待译
# 原文：实情也要挑时候。他这会儿要的，是您信得过他。
real-callback-h12-o1-why = 实情也要挑时候。他这会儿要的，是您信得过他。

# 待译
# 原文：“怪我急了，听您的。”
real-callback-h12-o2 = “怪我急了，听您的。”

# 待译
# 原文：一句软话，他又把放大镜拿了出来。
real-callback-h12-o2-why = 一句软话，他又把放大镜拿了出来。

# 待译
# 原文：“那张表，您看得比我细。”
real-callback-h12-o3 = “那张表，您看得比我细。”

# 待译
# 原文：是实话，也是暖话。他又拿起了放大镜。
real-callback-h12-o3-why = 是实话，也是暖话。他又拿起了放大镜。

# 待译
# 说话：严师傅（老人） → 旁白（旁白）
# 原文：这钱，明年想换副好点的助听器。
real-callback-h13-l1 = 这钱，明年想换副好点的助听器。

# 待译
# 说话：旁白（旁白） → 严师傅（老人）
# 原文：他说完，看看表，又看看您。
real-callback-h13-l2 = 他说完，看看表，又看看您。

# 待译
# 原文：犹豫期里，退和留都由他定。
real-callback-h13-money = 犹豫期里，退和留都由他定。

# 待译
# 原文：您怎么接？
real-callback-h13-ask = 您怎么接？

# 待译
# 原文：“助听器我买，这个您就别动。”
real-callback-h13-o1 = “助听器我买，这个您就别动。”

# 待译
# 原文：是孝心。可他想用自己的钱听见您说话，这份心也要紧。
real-callback-h13-o1-why = 是孝心。可他想用自己的钱听见您说话，这份心也要紧。

# 待译
# 原文：“那咱去柜台，您办我陪。”
real-callback-h13-o2 = “那咱去柜台，您办我陪。”

# 待译
# 原文：他来办，您来陪，正合适。
real-callback-h13-o2-why = 他来办，您来陪，正合适。

# 待译
# 原文：“哪天要用多少，算一算？”
real-callback-h13-o3 = “哪天要用多少，算一算？”

# 待译
# 原文：账算清了，退也好，留也好，都是他的主意。他算完，从别的钱里留出了一份。
real-callback-h13-o3-why = 账算清了，退也好，留也好，都是他的主意。他算完，从别的钱里留出了一份。

# 待译
# 说话：小滕（真的工作人员） → 旁白（旁白）
# 原文：我是保险公司回访的，有几句话要问您。
real-callback-o1-l1 = 我是保险公司回访的，有几句话要问您。

# 待译
# 说话：旁白（旁白） → 小滕（真的工作人员）
# 原文：卖的人教过严师傅：都答“清楚”。
real-callback-o1-l2 = 卖的人教过严师傅：都答“清楚”。

# 待译
# 原文：30000元在保单里。
real-callback-o1-money = 30000元在保单里。

# 待译
# 原文：回访，是来做什么的？
real-callback-o1-ask = 回访，是来做什么的？

# 待译
# 原文：来催他再交钱的
real-callback-o1-o1 = 来催他再交钱的

# 待译
# 原文：听听看，她有没有提交钱。
real-callback-o1-o1-why = 听听看，她有没有提交钱。

# 待译
# 原文：问他听懂了没有
real-callback-o1-o2 = 问他听懂了没有

# 待译
# 原文：对，是替买的人把一道关。
real-callback-o1-o2-why = 对，是替买的人把一道关。

# 待译
# 原文：走个过场，应付一下
real-callback-o1-o3 = 走个过场，应付一下

# 待译
# 原文：卖的人盼着是过场。听听她怎么问。
real-callback-o1-o3-why = 卖的人盼着是过场。听听她怎么问。

# 待译
# 说话：小滕（真的工作人员）
# 原文：不收您的钱，证件号也不用报，就问几句。
real-callback-o2-l1 = 不收您的钱，证件号也不用报，就问几句。

# 待译
# 原文：到现在，她要过什么？
real-callback-o2-ask = 到现在，她要过什么？

# 待译
# 原文：要他快快答“清楚”
real-callback-o2-o1 = 要他快快答“清楚”

# 待译
# 原文：那是卖的人要的。她叫他慢慢答。
real-callback-o2-o1-why = 那是卖的人要的。她叫他慢慢答。

# 待译
# 原文：什么东西也没要
real-callback-o2-o2 = 什么东西也没要

# 待译
# 原文：不要钱、不要码、不要证件。这样的电话，可以往下听。
real-callback-o2-o2-why = 不要钱、不要码、不要证件。这样的电话，可以往下听。

# 待译
# 说话：严师傅（老人） → 小滕（真的工作人员）
# 原文：清楚，清楚，都清楚。
real-callback-o3-l1 = 清楚，清楚，都清楚。

# 待译
# 说话：小滕（真的工作人员） → 严师傅（老人）
# 原文：我还没问呢，您不用急着答。
real-callback-o3-l2 = 我还没问呢，您不用急着答。

# 待译
# 原文：严师傅有点不好意思。
real-callback-o3-trust = 严师傅有点不好意思。

# 待译
# 原文：她不让他快答，图什么？
real-callback-o3-ask = 她不让他快答，图什么？

# 待译
# 原文：真想知道他懂没懂
real-callback-o3-o1 = 真想知道他懂没懂

# 待译
# 原文：只想应付的，巴不得他快答。
real-callback-o3-o1-why = 只想应付的，巴不得他快答。

# 待译
# 原文：拖着时间，好套他的话
real-callback-o3-o2 = 拖着时间，好套他的话

# 待译
# 原文：有戒心是好的。看她后头套不套东西。
real-callback-o3-o2-why = 有戒心是好的。看她后头套不套东西。

# 待译
# 说话：旁白（旁白）
# 原文：您数了数，她问的都是他懂不懂。
real-callback-o11-l1 = 您数了数，她问的都是他懂不懂。

# 待译
# 说话：旁白（旁白）
# 原文：卡号、密码、家里有多少钱，一样没问。
real-callback-o11-l2 = 卡号、密码、家里有多少钱，一样没问。

# 待译
# 原文：这算不算套话？
real-callback-o11-ask = 这算不算套话？

# 待译
# 原文：也算，问话都是套话
real-callback-o11-o1 = 也算，问话都是套话

# 待译
# 原文：问您懂不懂，是为您好。问您的密码，才是套话。
real-callback-o11-o1-why = 问您懂不懂，是为您好。问您的密码，才是套话。

# 待译
# 原文：不算，问的是他懂不懂
real-callback-o11-o2 = 不算，问的是他懂不懂

# 待译
# 原文：分得清。看她要什么，不看她问没问。
real-callback-o11-o2-why = 分得清。看她要什么，不看她问没问。

# 待译
# 说话：小滕（真的工作人员）
# 原文：这是保险，不是存款，您知道吗？
real-callback-o4-l1 = 这是保险，不是存款，您知道吗？

# 待译
# 原文：他想起卖的人教的那句话。
real-callback-o4-trust = 他想起卖的人教的那句话。

# 待译
# 原文：您猜他怎么答？
real-callback-o4-ask = 您猜他怎么答？

# 待译
# 原文：照实说：不知道
real-callback-o4-o1 = 照实说：不知道

# 待译
# 原文：修表的人，差一丝都不放过。往下看看。
real-callback-o4-o1-why = 修表的人，差一丝都不放过。往下看看。

# 待译
# 原文：照教的说：知道
real-callback-o4-o2 = 照教的说：知道

# 待译
# 原文：怕难为情，谁都一样。往下看看。
real-callback-o4-o2-why = 怕难为情，谁都一样。往下看看。

# 待译
# 说话：严师傅（老人） → 旁白（旁白）
# 原文：知……知道吧。
real-callback-o5-l1 = 知……知道吧。

# 待译
# 说话：旁白（旁白） → 严师傅（老人）
# 原文：他说完，看看您。
real-callback-o5-l2 = 他说完，看看您。

# 待译
# 原文：30000元在保单里。
real-callback-o5-money = 30000元在保单里。

# 待译
# 原文：您递哪一句？
real-callback-o5-ask = 您递哪一句？

# 待译
# 原文：“没懂，就说没懂。”
real-callback-o5-o1 = “没懂，就说没懂。”

# 待译
# 原文：六个字，他松了口气，改口照实说了。
real-callback-o5-o1-why = 六个字，他松了口气，改口照实说了。

# 待译
# 原文：“您这不是说瞎话吗？”
real-callback-o5-o2 = “您这不是说瞎话吗？”

# 待译
# 原文：瞎话是别人教的。这样一说，他更开不了口。
real-callback-o5-o2-why = 瞎话是别人教的。这样一说，他更开不了口。

# 待译
# 原文：不出声，由他去答
real-callback-o5-o3 = 不出声，由他去答

# 待译
# 原文：由他答，是对的。递一句，他答得更稳。
real-callback-o5-o3-why = 由他答，是对的。递一句，他答得更稳。

# 待译
# 说话：小滕（真的工作人员）
# 原文：那我再多说一句，犹豫期还剩9天，能退。
real-callback-o7-l1 = 那我再多说一句，犹豫期还剩9天，能退。

# 待译
# 原文：他答了“知道”，她为什么还说？
real-callback-o7-ask = 他答了“知道”，她为什么还说？

# 待译
# 原文：怕他不知道能反悔
real-callback-o7-o1 = 怕他不知道能反悔

# 待译
# 原文：多说这一句，对她没有好处，对他有。
real-callback-o7-o1-why = 多说这一句，对她没有好处，对他有。

# 待译
# 原文：想劝他再买一份
real-callback-o7-o2 = 想劝他再买一份

# 待译
# 原文：劝人买的，不会先告诉人能退。
real-callback-o7-o2-why = 劝人买的，不会先告诉人能退。

# 待译
# 说话：小滕（真的工作人员）
# 原文：早退会亏。犹豫期15天，还剩9天，退留由您。
real-callback-o6-l1 = 早退会亏。犹豫期15天，还剩9天，退留由您。

# 待译
# 原文：骗子会主动讲“能退”吗？
real-callback-o6-ask = 骗子会主动讲“能退”吗？

# 待译
# 原文：不会，骗子怕人反悔
real-callback-o6-o1 = 不会，骗子怕人反悔

# 待译
# 原文：主动讲能退的，是让您明明白白选。
real-callback-o6-o1-why = 主动讲能退的，是让您明明白白选。

# 待译
# 原文：会，先装个好人
real-callback-o6-o2 = 会，先装个好人

# 待译
# 原文：也有装的。所以还要再查一步，查清了就信。
real-callback-o6-o2-why = 也有装的。所以还要再查一步，查清了就信。

# 待译
# 说话：严师傅（老人）
# 原文：姑娘，我怎么知道你是真的？
real-callback-o8-l1 = 姑娘，我怎么知道你是真的？

# 待译
# 原文：他问得直，她没有恼。
real-callback-o8-trust = 他问得直，她没有恼。

# 待译
# 原文：怎么查最准？
real-callback-o8-ask = 怎么查最准？

# 待译
# 原文：请她发工作证的照片
real-callback-o8-o1 = 请她发工作证的照片

# 待译
# 原文：照片能做。听听她自己怎么说。
real-callback-o8-o1-why = 照片能做。听听她自己怎么说。

# 待译
# 原文：打保单封面上的电话
real-callback-o8-o2 = 打保单封面上的电话

# 待译
# 原文：封面是自己手里的，号码做不了假。
real-callback-o8-o2-why = 封面是自己手里的，号码做不了假。

# 待译
# 原文：听她的口音像不像本地
real-callback-o8-o3 = 听她的口音像不像本地

# 待译
# 原文：口音分不出真假。听听她自己怎么说。
real-callback-o8-o3-why = 口音分不出真假。听听她自己怎么说。

# 待译
# 说话：小滕（真的工作人员）
# 原文：照片不算数，您打封面的电话，一问就知道。
real-callback-o10-l1 = 照片不算数，您打封面的电话，一问就知道。

# 待译
# 原文：她这样说，说明什么？
real-callback-o10-ask = 她这样说，说明什么？

# 待译
# 原文：她不怕人查
real-callback-o10-o1 = 她不怕人查

# 待译
# 原文：真的才敢请您查。查一下，就落了地。
real-callback-o10-o1-why = 真的才敢请您查。查一下，就落了地。

# 待译
# 原文：她嫌拍照麻烦
real-callback-o10-o2 = 她嫌拍照麻烦

# 待译
# 原文：照片不作准，是实话。她指的是更准的路。
real-callback-o10-o2-why = 照片不作准，是实话。她指的是更准的路。

# 待译
# 说话：旁白（旁白） → 严师傅（老人）
# 原文：封面的电话打通了，回访是真的。
real-callback-o9-l1 = 封面的电话打通了，回访是真的。

# 待译
# 说话：严师傅（老人） → 旁白（旁白）
# 原文：那我是退，还是留？
real-callback-o9-l2 = 那我是退，还是留？

# 待译
# 原文：犹豫期还剩9天。
real-callback-o9-money = 犹豫期还剩9天。

# 待译
# 原文：您怎么答他？
real-callback-o9-ask = 您怎么答他？

# 待译
# 原文：“保险都是骗人的，退！”
real-callback-o9-o1 = “保险都是骗人的，退！”

# 待译
# 原文：保险也有用得着的。没讲清的，是卖的那个人。他想了想，说先看哪天用钱。
real-callback-o9-o1-why = 保险也有用得着的。没讲清的，是卖的那个人。他想了想，说先看哪天用钱。

# 待译
# 原文：“看哪天要用，再定。”
real-callback-o9-o2 = “看哪天要用，再定。”

# 待译
# 原文：问到用处上，退留就清楚了。
real-callback-o9-o2-why = 问到用处上，退留就清楚了。

# 待译
# 原文：“不急，过了15天再看。”
real-callback-o9-o3 = “不急，过了15天再看。”

# 待译
# 原文：别的可以慢，这个有日子。15天一过，退就要亏。
real-callback-o9-o3-why = 别的可以慢，这个有日子。15天一过，退就要亏。

# 待译
# 原文：“9天里，跟晓燕商量。”
real-callback-o9-o4 = “9天里，跟晓燕商量。”

# 待译
# 原文：有日子，有人商量，怎么定都踏实。
real-callback-o9-o4-why = 有日子，有人商量，怎么定都踏实。

# 待译
# 原文：严师傅带着保单和身份证，自己去柜台办了退。钱回到他原来的卡上，扣了一点工本费。新助听器戴上那天，他头一个听清的，是墙上的钟。
real-callback-returned-text = 严师傅带着保单和身份证，自己去柜台办了退。钱回到他原来的卡上，扣了一点工本费。新助听器戴上那天，他头一个听清的，是墙上的钟。

# 待译
# 原文：弄明白了，保单就留着，放进修表的工具箱。那张表折了个角，写着哪年退、拿多少。严师傅说：“没懂就问，问清了再留。”
real-callback-kept-text = 弄明白了，保单就留着，放进修表的工具箱。那张表折了个角，写着哪年退、拿多少。严师傅说：“没懂就问，问清了再留。”

# 待译
# 原文：来电是真的，是来提醒犹豫期的。小心一点，谁也不怪。日子还没过，现在补正来得及。
real-callback-missed-text = 来电是真的，是来提醒犹豫期的。小心一点，谁也不怪。日子还没过，现在补正来得及。

# 待译
# 原文：翻出保单，看看签收的日子，在日历上圈出最后一天。
real-callback-missed-i1 = 翻出保单，看看签收的日子，在日历上圈出最后一天。

# 待译
# 原文：照封面上的电话打，说：“请给我补讲一遍。”
real-callback-missed-i2 = 照封面上的电话打，说：“请给我补讲一遍。”

# 待译
# 原文：问两句：今天退拿回多少？过了犹豫期呢？
real-callback-missed-i3 = 问两句：今天退拿回多少？过了犹豫期呢？

# 待译
# 原文：跟晓燕算一算这钱哪天用，再定退留。
real-callback-missed-i4 = 跟晓燕算一算这钱哪天用，再定退留。

# 待译
# 原文：来电是真的。您是疼爸爸，话说急了，他就不提了。犹豫期还没过，补起来不难。
real-callback-missed-two-text = 来电是真的。您是疼爸爸，话说急了，他就不提了。犹豫期还没过，补起来不难。

# 待译
# 原文：跟他说一句：“那天是我急了。”
real-callback-missed-two-i1 = 跟他说一句：“那天是我急了。”

# 待译
# 原文：把签收的日子和最后一天，一起圈在日历上。
real-callback-missed-two-i2 = 把签收的日子和最后一天，一起圈在日历上。

# 待译
# 原文：他来按封面的电话，您在边上听。
real-callback-missed-two-i3 = 他来按封面的电话，您在边上听。

# 待译
# 原文：退还是留，听他先说这钱要怎么用。
real-callback-missed-two-i4 = 退还是留，听他先说这钱要怎么用。

## scenarios/real-surrender-desk.toml：保险公司回电话

# 待译
# 原文：保险公司回电话
real-surrender-desk-title = 保险公司回电话

# 待译
# 原文：来电的人说是保险公司的，谈起您的退保。
real-surrender-desk-about = 来电的人说是保险公司的，谈起您的退保。

# 待译
# 原文：谢谢，我照保单电话打回去。
real-surrender-desk-say = 谢谢，我照保单电话打回去。

# 待译
# 原文：照保单上的电话打回去，核实了再往下谈。
real-surrender-desk-next = 照保单上的电话打回去，核实了再往下谈。

# 待译
# 原文：小苏
real-surrender-desk-people-official = 小苏

# 待译
# 原文：旁白
real-surrender-desk-people-narrator = 旁白

# 待译
# 原文：老姐妹
real-surrender-desk-people-friend = 老姐妹

# 待译
# 原文：建国
real-surrender-desk-people-family = 建国

# 待译
# 原文：何阿姨
real-surrender-desk-people-elder = 何阿姨

# 待译
# 原文：您是何阿姨，75岁，爱唱越剧。昨天您打电话问过退保，今天锅里煮着粥，电话响了。
real-surrender-desk-experiencer-intro = 您是何阿姨，75岁，爱唱越剧。昨天您打电话问过退保，今天锅里煮着粥，电话响了。

# 待译
# 原文：您是建国，何阿姨的儿子。您刚听完防骗讲座，一进门就听见妈在电话里说退保。
real-surrender-desk-helper-intro = 您是建国，何阿姨的儿子。您刚听完防骗讲座，一进门就听见妈在电话里说退保。

# 待译
# 原文：您在旁边听着这个来电，猜猜下一句，也分分真假。
real-surrender-desk-observer-intro = 您在旁边听着这个来电，猜猜下一句，也分分真假。

# 待译
# 说话：小苏（真的工作人员）
# 原文：何阿姨您好，我是保险公司柜台的小苏。
real-surrender-desk-e1-l1 = 何阿姨您好，我是保险公司柜台的小苏。

# 待译
# 说话：小苏（真的工作人员）
# 原文：您昨天打来问退保，数算出来了。
real-surrender-desk-e1-l2 = 您昨天打来问退保，数算出来了。

# 待译
# 原文：交的30000元都在保单里。
real-surrender-desk-e1-money = 交的30000元都在保单里。

# 待译
# 原文：昨天，确实是您打去问的。
real-surrender-desk-e1-trust = 昨天，确实是您打去问的。

# 待译
# 原文：您先怎么接？
real-surrender-desk-e1-ask = 您先怎么接？

# 待译
# 原文：“骗子！”马上挂断
real-surrender-desk-e1-o1 = “骗子！”马上挂断

# 待译
# 原文：警觉是好的。可昨天真是您先问的，听一听，钱不动就不怕。
real-surrender-desk-e1-o1-why = 警觉是好的。可昨天真是您先问的，听一听，钱不动就不怕。

# 待译
# 原文：“你说，我听着。”
real-surrender-desk-e1-o2 = “你说，我听着。”

# 待译
# 原文：是您先问的，听听回话，吃不了亏。
real-surrender-desk-e1-o2-why = 是您先问的，听听回话，吃不了亏。

# 待译
# 原文：“我打回去，再跟你说。”
real-surrender-desk-e1-o3 = “我打回去，再跟你说。”

# 待译
# 原文：最稳的一招。真来电，不怕您打回去。
real-surrender-desk-e1-o3-why = 最稳的一招。真来电，不怕您打回去。

# 待译
# 说话：旁白（旁白）
# 原文：您挂了，去搅锅里的粥。
real-surrender-desk-e2-l1 = 您挂了，去搅锅里的粥。

# 待译
# 说话：旁白（旁白）
# 原文：搅着搅着想起来，昨天是自己打去问的呀。
real-surrender-desk-e2-l2 = 搅着搅着想起来，昨天是自己打去问的呀。

# 待译
# 原文：她没再打来催您。
real-surrender-desk-e2-trust = 她没再打来催您。

# 待译
# 原文：您怎么办？
real-surrender-desk-e2-ask = 您怎么办？

# 待译
# 原文：照保单电话打去问
real-surrender-desk-e2-o1 = 照保单电话打去问

# 待译
# 原文：自己找的号码，最放心。刚才挂了，也没什么。
real-surrender-desk-e2-o1-why = 自己找的号码，最放心。刚才挂了，也没什么。

# 待译
# 原文：宁可错挂，不管它了
real-surrender-desk-e2-o2 = 宁可错挂，不管它了

# 待译
# 原文：小心没有错。可您要问的数，还没问到呢。
real-surrender-desk-e2-o2-why = 小心没有错。可您要问的数，还没问到呢。

# 待译
# 原文：等她再打来
real-surrender-desk-e2-o3 = 等她再打来

# 待译
# 原文：真公司不追着您催。等不来，就自己打。
real-surrender-desk-e2-o3-why = 真公司不追着您催。等不来，就自己打。

# 待译
# 说话：小苏（真的工作人员）
# 原文：您交了5年，一共30000元。
real-surrender-desk-e3-l1 = 您交了5年，一共30000元。

# 待译
# 说话：小苏（真的工作人员）
# 原文：今天退，能拿回17500元。
real-surrender-desk-e3-l2 = 今天退，能拿回17500元。

# 待译
# 说话：小苏（真的工作人员）
# 原文：少的这些，合同里那张表上都有。
real-surrender-desk-e3-l3 = 少的这些，合同里那张表上都有。

# 待译
# 原文：钱还在保单里，一分没动。
real-surrender-desk-e3-money = 钱还在保单里，一分没动。

# 待译
# 原文：少了12500元，您怎么说？
real-surrender-desk-e3-ask = 少了12500元，您怎么说？

# 待译
# 原文：“少这么多，你们是不是坑我？”
real-surrender-desk-e3-o1 = “少这么多，你们是不是坑我？”

# 待译
# 原文：心疼钱，谁都一样。先对表，对得上就是照合同算的。
real-surrender-desk-e3-o1-why = 心疼钱，谁都一样。先对表，对得上就是照合同算的。

# 待译
# 原文：“多退点，我谢谢你。”
real-surrender-desk-e3-o2 = “多退点，我谢谢你。”

# 待译
# 原文：退多少合同里写死了，小苏改不了，也不收谢。
real-surrender-desk-e3-o2-why = 退多少合同里写死了，小苏改不了，也不收谢。

# 待译
# 原文：“你等等，我拿保单对。”
real-surrender-desk-e3-o3 = “你等等，我拿保单对。”

# 待译
# 原文：对。说的和写的一样，就信得过。
real-surrender-desk-e3-o3-why = 对。说的和写的一样，就信得过。

# 待译
# 说话：旁白（旁白）
# 原文：您照保单上的电话，自己打了过去。
real-surrender-desk-e4-l1 = 您照保单上的电话，自己打了过去。

# 待译
# 说话：旁白（旁白）
# 原文：那边说，小苏是柜台的人，这就给您转过去。
real-surrender-desk-e4-l2 = 那边说，小苏是柜台的人，这就给您转过去。

# 待译
# 原文：核实过了，来电是真的。
real-surrender-desk-e4-trust = 核实过了，来电是真的。

# 待译
# 原文：核实了，接着怎么办？
real-surrender-desk-e4-ask = 核实了，接着怎么办？

# 待译
# 原文：“是真的就好，现在退吧。”
real-surrender-desk-e4-o1 = “是真的就好，现在退吧。”

# 待译
# 原文：真来电，也用不着急。先听听要少多少。
real-surrender-desk-e4-o1-why = 真来电，也用不着急。先听听要少多少。

# 待译
# 原文：“请小苏把数跟我说说。”
real-surrender-desk-e4-o2 = “请小苏把数跟我说说。”

# 待译
# 原文：该核的核了，就放心听。
real-surrender-desk-e4-o2-why = 该核的核了，就放心听。

# 待译
# 原文：“数念给我，我记下来。”
real-surrender-desk-e4-o3 = “数念给我，我记下来。”

# 待译
# 原文：写在纸上，好跟表上比。
real-surrender-desk-e4-o3-why = 写在纸上，好跟表上比。

# 待译
# 说话：旁白（旁白） → 老姐妹（朋友）
# 原文：三天过去，没人再打来。
real-surrender-desk-e5-l1 = 三天过去，没人再打来。

# 待译
# 说话：老姐妹（朋友） → 旁白（旁白）
# 原文：听说有人专门代办，能全额退。
real-surrender-desk-e5-l2 = 听说有人专门代办，能全额退。

# 待译
# 原文：钱还在保单里。
real-surrender-desk-e5-money = 钱还在保单里。

# 待译
# 原文：老姐妹是热心，她也是听来的。
real-surrender-desk-e5-trust = 老姐妹是热心，她也是听来的。

# 待译
# 原文：老姐妹的话，您怎么办？
real-surrender-desk-e5-ask = 老姐妹的话，您怎么办？

# 待译
# 原文：先放着，不想这事了
real-surrender-desk-e5-o1 = 先放着，不想这事了

# 待译
# 原文：放着也行。只是心里这个结，还没解开。
real-surrender-desk-e5-o1-why = 放着也行。只是心里这个结，还没解开。

# 待译
# 原文：去听听代办怎么说
real-surrender-desk-e5-o2 = 去听听代办怎么说

# 待译
# 原文：代办要抽钱、要证件。公司的数，一个电话就能问到。
real-surrender-desk-e5-o2-why = 代办要抽钱、要证件。公司的数，一个电话就能问到。

# 待译
# 原文：打保单电话，接着问
real-surrender-desk-e5-o3 = 打保单电话，接着问

# 待译
# 原文：正路一直开着，哪天打都行。
real-surrender-desk-e5-o3-why = 正路一直开着，哪天打都行。

# 待译
# 说话：旁白（旁白）
# 原文：代办要您的身份证，还要先交500元。
real-surrender-desk-e9-l1 = 代办要您的身份证，还要先交500元。

# 待译
# 说话：旁白（旁白）
# 原文：您没给，走出来，想起了保单上的电话。
real-surrender-desk-e9-l2 = 您没给，走出来，想起了保单上的电话。

# 待译
# 原文：身份证在身上，钱也没交。
real-surrender-desk-e9-money = 身份证在身上，钱也没交。

# 待译
# 说话：旁白（旁白） → 小苏（真的工作人员）
# 原文：表上第5年那一格，正是17500元。
real-surrender-desk-e6-l1 = 表上第5年那一格，正是17500元。

# 待译
# 说话：小苏（真的工作人员） → 旁白（旁白）
# 原文：您别急着定。一退，生病的保障就停了。
real-surrender-desk-e6-l2 = 您别急着定。一退，生病的保障就停了。

# 待译
# 原文：退不退，都由您。
real-surrender-desk-e6-money = 退不退，都由您。

# 待译
# 原文：数对上了，您心里踏实些。
real-surrender-desk-e6-trust = 数对上了，您心里踏实些。

# 待译
# 原文：她劝您先想想，您呢？
real-surrender-desk-e6-ask = 她劝您先想想，您呢？

# 待译
# 原文：“好，我跟家里商量。”
real-surrender-desk-e6-o1 = “好，我跟家里商量。”

# 待译
# 原文：账清楚了，商量起来才有底。
real-surrender-desk-e6-o1-why = 账清楚了，商量起来才有底。

# 待译
# 原文：“你是想留住我的钱吧？”
real-surrender-desk-e6-o2 = “你是想留住我的钱吧？”

# 待译
# 原文：她把账都摆明了，退不退由您。这是该说的话。
real-surrender-desk-e6-o2-why = 她把账都摆明了，退不退由您。这是该说的话。

# 待译
# 原文：“身份证号报给你，快办。”
real-surrender-desk-e6-o3 = “身份证号报给你，快办。”

# 待译
# 原文：不用报。真柜台要您本人来，当面看证件。
real-surrender-desk-e6-o3-why = 不用报。真柜台要您本人来，当面看证件。

# 待译
# 说话：小苏（真的工作人员）
# 原文：阿姨，这个数是合同定的，我改不了。
real-surrender-desk-e7-l1 = 阿姨，这个数是合同定的，我改不了。

# 待译
# 说话：小苏（真的工作人员）
# 原文：您来柜台，我一格一格翻给您看。
real-surrender-desk-e7-l2 = 您来柜台，我一格一格翻给您看。

# 待译
# 原文：她不催，也不恼。
real-surrender-desk-e7-trust = 她不催，也不恼。

# 待译
# 原文：她请您去柜台，怎么答？
real-surrender-desk-e7-ask = 她请您去柜台，怎么答？

# 待译
# 原文：“那我去投诉你。”
real-surrender-desk-e7-o1 = “那我去投诉你。”

# 待译
# 原文：没讲清，可以投诉，这是权利。这回先看看那张表。
real-surrender-desk-e7-o1-why = 没讲清，可以投诉，这是权利。这回先看看那张表。

# 待译
# 原文：“行，我带着保单去。”
real-surrender-desk-e7-o2 = “行，我带着保单去。”

# 待译
# 原文：当面看，看得最清楚。
real-surrender-desk-e7-o2-why = 当面看，看得最清楚。

# 待译
# 原文：“我走不动，你来办。”
real-surrender-desk-e7-o3 = “我走不动，你来办。”

# 待译
# 原文：腿脚不便，可以请家里人陪着。这家公司要本人到场。
real-surrender-desk-e7-o3-why = 腿脚不便，可以请家里人陪着。这家公司要本人到场。

# 待译
# 说话：小苏（真的工作人员）
# 原文：证件号，电话里一概不用说。
real-surrender-desk-e10-l1 = 证件号，电话里一概不用说。

# 待译
# 说话：小苏（真的工作人员）
# 原文：退保要您本人来，我们不上门收证件。
real-surrender-desk-e10-l2 = 退保要您本人来，我们不上门收证件。

# 待译
# 原文：到现在，她什么也没跟您要。
real-surrender-desk-e10-trust = 到现在，她什么也没跟您要。

# 待译
# 原文：这话听着怎么样？
real-surrender-desk-e10-ask = 这话听着怎么样？

# 待译
# 原文：推来推去，准是嫌我麻烦
real-surrender-desk-e10-o1 = 推来推去，准是嫌我麻烦

# 待译
# 原文：跑这一趟，是护着您的钱。别人想冒您的名，就难了。
real-surrender-desk-e10-o1-why = 跑这一趟，是护着您的钱。别人想冒您的名，就难了。

# 待译
# 原文：什么都不要，经得起查
real-surrender-desk-e10-o2 = 什么都不要，经得起查

# 待译
# 原文：对。不要钱、不要码、请您去当面，就放心了。
real-surrender-desk-e10-o2-why = 对。不要钱、不要码、请您去当面，就放心了。

# 待译
# 原文：“柜台在哪儿？我记下。”
real-surrender-desk-e10-o3 = “柜台在哪儿？我记下。”

# 待译
# 原文：记下来，再跟保单上印的对一对。
real-surrender-desk-e10-o3-why = 记下来，再跟保单上印的对一对。

# 待译
# 说话：小苏（真的工作人员）
# 原文：您有意见，我给您记上，会有人回您。
real-surrender-desk-e11-l1 = 您有意见，我给您记上，会有人回您。

# 待译
# 说话：小苏（真的工作人员）
# 原文：什么时候想问，打保单电话都行。
real-surrender-desk-e11-l2 = 什么时候想问，打保单电话都行。

# 待译
# 原文：话说重了，她还是客客气气。
real-surrender-desk-e11-trust = 话说重了，她还是客客气气。

# 待译
# 原文：话说到这儿，您呢？
real-surrender-desk-e11-ask = 话说到这儿，您呢？

# 待译
# 原文：“那我照保单电话再问。”
real-surrender-desk-e11-o1 = “那我照保单电话再问。”

# 待译
# 原文：再核一遍也好，她不会怪您。
real-surrender-desk-e11-o1-why = 再核一遍也好，她不会怪您。

# 待译
# 原文：哼一声，挂断
real-surrender-desk-e11-o2 = 哼一声，挂断

# 待译
# 原文：心里有气，挂就挂了。气消了，路还在。
real-surrender-desk-e11-o2-why = 心里有气，挂就挂了。气消了，路还在。

# 待译
# 原文：“我急了，姑娘别见怪。”
real-surrender-desk-e11-o3 = “我急了，姑娘别见怪。”

# 待译
# 原文：一句软话，两边都舒坦。
real-surrender-desk-e11-o3-why = 一句软话，两边都舒坦。

# 待译
# 说话：旁白（旁白） → 建国（家人）
# 原文：建国来吃晚饭，您把数写给他看。
real-surrender-desk-e8-l1 = 建国来吃晚饭，您把数写给他看。

# 待译
# 说话：建国（家人） → 旁白（旁白）
# 原文：妈，留着还是退，咱们算算。
real-surrender-desk-e8-l2 = 妈，留着还是退，咱们算算。

# 待译
# 原文：退，拿17500元；留，病了有得赔。
real-surrender-desk-e8-money = 退，拿17500元；留，病了有得赔。

# 待译
# 原文：一家人坐下来，一起看那个数。
real-surrender-desk-e8-trust = 一家人坐下来，一起看那个数。

# 待译
# 原文：您想怎么定？
real-surrender-desk-e8-ask = 您想怎么定？

# 待译
# 原文：腿脚不便，叫建国替我去退
real-surrender-desk-e8-o1 = 腿脚不便，叫建国替我去退

# 待译
# 原文：省腿脚是好。柜台说了要本人去，叫他陪着就行。
real-surrender-desk-e8-o1-why = 省腿脚是好。柜台说了要本人去，叫他陪着就行。

# 待译
# 原文：想好了，本人去柜台退
real-surrender-desk-e8-o2 = 想好了，本人去柜台退

# 待译
# 原文：钱退进您自己的卡，清清楚楚。
real-surrender-desk-e8-o2-why = 钱退进您自己的卡，清清楚楚。

# 待译
# 原文：先留着，病了有个靠
real-surrender-desk-e8-o3 = 先留着，病了有个靠

# 待译
# 原文：留着也很好。想退，哪天都能去。
real-surrender-desk-e8-o3-why = 留着也很好。想退，哪天都能去。

# 待译
# 说话：何阿姨（老人） → 旁白（旁白）
# 原文：哦，17500元，我记一下。
real-surrender-desk-h1-l1 = 哦，17500元，我记一下。

# 待译
# 说话：旁白（旁白） → 何阿姨（老人）
# 原文：妈举着电话，笔在纸上划。
real-surrender-desk-h1-l2 = 妈举着电话，笔在纸上划。

# 待译
# 原文：30000元都在妈的保单里。
real-surrender-desk-h1-money = 30000元都在妈的保单里。

# 待译
# 原文：妈一个人过惯了，事事自己拿主意。
real-surrender-desk-h1-trust = 妈一个人过惯了，事事自己拿主意。

# 待译
# 原文：您一听“退保”，先怎么做？
real-surrender-desk-h1-ask = 您一听“退保”，先怎么做？

# 待译
# 原文：坐下来，先听三句
real-surrender-desk-h1-o1 = 坐下来，先听三句

# 待译
# 原文：听清了再说话，才不会帮了倒忙。
real-surrender-desk-h1-o1-why = 听清了再说话，才不会帮了倒忙。

# 待译
# 原文：抢过电话：“骗子！”
real-surrender-desk-h1-o2 = 抢过电话：“骗子！”

# 待译
# 原文：防着是好心。可您还没听清，这电话是妈自己等来的。
real-surrender-desk-h1-o2-why = 防着是好心。可您还没听清，这电话是妈自己等来的。

# 待译
# 原文：轻声问：“妈，谁呀？”
real-surrender-desk-h1-o3 = 轻声问：“妈，谁呀？”

# 待译
# 原文：问一声，妈就把前因后果告诉您了。
real-surrender-desk-h1-o3-why = 问一声，妈就把前因后果告诉您了。

# 待译
# 说话：旁白（旁白） → 何阿姨（老人）
# 原文：电话断了，纸上的数只写了一半。
real-surrender-desk-h2-l1 = 电话断了，纸上的数只写了一半。

# 待译
# 说话：何阿姨（老人） → 旁白（旁白）
# 原文：是我昨天打去问的！人家好好说话。
real-surrender-desk-h2-l2 = 是我昨天打去问的！人家好好说话。

# 待译
# 原文：妈又生气，又难堪。
real-surrender-desk-h2-trust = 妈又生气，又难堪。

# 待译
# 原文：怎么补这一下？
real-surrender-desk-h2-ask = 怎么补这一下？

# 待译
# 原文：“骂错也比上当强。”
real-surrender-desk-h2-o1 = “骂错也比上当强。”

# 待译
# 原文：小心没有错，骂人用不着。真假查一查就知道。
real-surrender-desk-h2-o1-why = 小心没有错，骂人用不着。真假查一查就知道。

# 待译
# 原文：“往后电话都归我接。”
real-surrender-desk-h2-o2 = “往后电话都归我接。”

# 待译
# 原文：电话是妈的。都归您接，她自己就不会判了。
real-surrender-desk-h2-o2-why = 电话是妈的。都归您接，她自己就不会判了。

# 待译
# 原文：“妈，我急了。咱打回去？”
real-surrender-desk-h2-o3 = “妈，我急了。咱打回去？”

# 待译
# 原文：认一句急，再一起核实，两样都补上了。
real-surrender-desk-h2-o3-why = 认一句急，再一起核实，两样都补上了。

# 待译
# 说话：何阿姨（老人）
# 原文：保险公司的小苏。我昨天打去问的。
real-surrender-desk-h3-l1 = 保险公司的小苏。我昨天打去问的。

# 待译
# 原文：妈说得明明白白。
real-surrender-desk-h3-trust = 妈说得明明白白。

# 待译
# 原文：妈说是她先问的，您怎么想？
real-surrender-desk-h3-ask = 妈说是她先问的，您怎么想？

# 待译
# 原文：妈上了年纪，准是记岔了
real-surrender-desk-h3-o1 = 妈上了年纪，准是记岔了

# 待译
# 原文：先信妈的话，再去核实。疑心别先冲着她。
real-surrender-desk-h3-o1-why = 先信妈的话，再去核实。疑心别先冲着她。

# 待译
# 原文：听听那边要什么
real-surrender-desk-h3-o2 = 听听那边要什么

# 待译
# 原文：分真假，就看要不要钱、要不要码。
real-surrender-desk-h3-o2-why = 分真假，就看要不要钱、要不要码。

# 待译
# 原文：“妈，咱打回去核一核？”
real-surrender-desk-h3-o3 = “妈，咱打回去核一核？”

# 待译
# 原文：不伤她，也不冤枉人家。
real-surrender-desk-h3-o3-why = 不伤她，也不冤枉人家。

# 待译
# 说话：小苏（真的工作人员）
# 原文：证件号，电话里不用报。
real-surrender-desk-h4-l1 = 证件号，电话里不用报。

# 待译
# 说话：小苏（真的工作人员）
# 原文：您想好了，带着保单来柜台就行。
real-surrender-desk-h4-l2 = 您想好了，带着保单来柜台就行。

# 待译
# 原文：她没提一句要钱的话。
real-surrender-desk-h4-money = 她没提一句要钱的话。

# 待译
# 原文：听了这几句，您怎么想？
real-surrender-desk-h4-ask = 听了这几句，您怎么想？

# 待译
# 原文：越客气越可疑
real-surrender-desk-h4-o1 = 越客气越可疑

# 待译
# 原文：客气不是凭据，凶也不是。看她要不要东西。
real-surrender-desk-h4-o1-why = 客气不是凭据，凶也不是。看她要不要东西。

# 待译
# 原文：什么都没要，先核一核
real-surrender-desk-h4-o2 = 什么都没要，先核一核

# 待译
# 原文：听着像真的，再打回去，就踏实了。
real-surrender-desk-h4-o2-why = 听着像真的，再打回去，就踏实了。

# 待译
# 原文：“妈，亏一万多，别退！”
real-surrender-desk-h4-o3 = “妈，亏一万多，别退！”

# 待译
# 原文：心疼妈的钱。可她为什么想退，您还没问。
real-surrender-desk-h4-o3-why = 心疼妈的钱。可她为什么想退，您还没问。

# 待译
# 说话：何阿姨（老人） → 旁白（旁白）
# 原文：那我的事，还问不问了？
real-surrender-desk-h5-l1 = 那我的事，还问不问了？

# 待译
# 说话：旁白（旁白） → 何阿姨（老人）
# 原文：妈把写着数的纸揉成了一团。
real-surrender-desk-h5-l2 = 妈把写着数的纸揉成了一团。

# 待译
# 原文：妈觉得，您不信她会办事。
real-surrender-desk-h5-trust = 妈觉得，您不信她会办事。

# 待译
# 原文：还来得及，您怎么说？
real-surrender-desk-h5-ask = 还来得及，您怎么说？

# 待译
# 原文：把纸展平：“接着问。”
real-surrender-desk-h5-o1 = 把纸展平：“接着问。”

# 待译
# 原文：一张纸展平了，妈的眉头也平了。
real-surrender-desk-h5-o1-why = 一张纸展平了，妈的眉头也平了。

# 待译
# 原文：“问什么，不退了。”
real-surrender-desk-h5-o2 = “问什么，不退了。”

# 待译
# 原文：您是怕她吃亏。可保单是妈的，这句该由她说。
real-surrender-desk-h5-o2-why = 您是怕她吃亏。可保单是妈的，这句该由她说。

# 待译
# 原文：背着妈，自己去问
real-surrender-desk-h5-o3 = 背着妈，自己去问

# 待译
# 原文：您想替她省心。叫上她，她才知道您不是防着她。
real-surrender-desk-h5-o3-why = 您想替她省心。叫上她，她才知道您不是防着她。

# 待译
# 说话：旁白（旁白） → 小苏（真的工作人员）、何阿姨（老人）
# 原文：妈念保单上的号码，您来按，通了。
real-surrender-desk-h6-l1 = 妈念保单上的号码，您来按，通了。

# 待译
# 说话：小苏（真的工作人员） → 旁白（旁白）、何阿姨（老人）
# 原文：核一下是应该的，何阿姨。
real-surrender-desk-h6-l2 = 核一下是应该的，何阿姨。

# 待译
# 说话：何阿姨（老人） → 旁白（旁白）、小苏（真的工作人员）
# 原文：建国，那你说，退不退好？
real-surrender-desk-h6-l3 = 建国，那你说，退不退好？

# 待译
# 原文：来电是真的，妈松了口气。
real-surrender-desk-h6-trust = 来电是真的，妈松了口气。

# 待译
# 原文：妈问您，您怎么答？
real-surrender-desk-h6-ask = 妈问您，您怎么答？

# 待译
# 原文：“妈，您为什么想退呀？”
real-surrender-desk-h6-o1 = “妈，您为什么想退呀？”

# 待译
# 原文：先听她的心思，再算她的账。
real-surrender-desk-h6-o1-why = 先听她的心思，再算她的账。

# 待译
# 原文：“当然别退，亏死了。”
real-surrender-desk-h6-o2 = “当然别退，亏死了。”

# 待译
# 原文：亏多少要看清。主意是妈的，您帮着算就好。
real-surrender-desk-h6-o2-why = 亏多少要看清。主意是妈的，您帮着算就好。

# 待译
# 原文：“咱把那张表翻出来。”
real-surrender-desk-h6-o3 = “咱把那张表翻出来。”

# 待译
# 原文：对着表说话，谁也不用争。
real-surrender-desk-h6-o3-why = 对着表说话，谁也不用争。

# 待译
# 说话：何阿姨（老人）
# 原文：你一张嘴，就替我定了。
real-surrender-desk-h7-l1 = 你一张嘴，就替我定了。

# 待译
# 原文：妈不是气亏钱，是气没人听她说。
real-surrender-desk-h7-trust = 妈不是气亏钱，是气没人听她说。

# 待译
# 原文：怎么把主意还给妈？
real-surrender-desk-h7-ask = 怎么把主意还给妈？

# 待译
# 原文：“那您自己看着办。”
real-surrender-desk-h7-o1 = “那您自己看着办。”

# 待译
# 原文：撒手不管，妈更没底。她要的是有人听她说完。
real-surrender-desk-h7-o1-why = 撒手不管，妈更没底。她要的是有人听她说完。

# 待译
# 原文：“妈，您先说说想法。”
real-surrender-desk-h7-o2 = “妈，您先说说想法。”

# 待译
# 原文：一句话，主意就回到妈手里了。
real-surrender-desk-h7-o2-why = 一句话，主意就回到妈手里了。

# 待译
# 原文：“我是怕您吃亏嘛。”
real-surrender-desk-h7-o3 = “我是怕您吃亏嘛。”

# 待译
# 原文：真心话，妈听得出来。她叹口气，还是跟您说了。
real-surrender-desk-h7-o3-why = 真心话，妈听得出来。她叹口气，还是跟您说了。

# 待译
# 说话：何阿姨（老人） → 旁白（旁白）
# 原文：孙子要办喜事，我想给他添一点。
real-surrender-desk-h8-l1 = 孙子要办喜事，我想给他添一点。

# 待译
# 说话：旁白（旁白） → 何阿姨（老人）
# 原文：妈说着，从柜子里拿出一块红布。
real-surrender-desk-h8-l2 = 妈说着，从柜子里拿出一块红布。

# 待译
# 原文：退，拿17500元；留，病了有得赔。
real-surrender-desk-h8-money = 退，拿17500元；留，病了有得赔。

# 待译
# 原文：原来是这样，您怎么说？
real-surrender-desk-h8-ask = 原来是这样，您怎么说？

# 待译
# 原文：“您的心意，他都记着。”
real-surrender-desk-h8-o1 = “您的心意，他都记着。”

# 待译
# 原文：先收下心意，账才好往下算。
real-surrender-desk-h8-o1-why = 先收下心意，账才好往下算。

# 待译
# 原文：“这钱我出，您别管。”
real-surrender-desk-h8-o2 = “这钱我出，您别管。”

# 待译
# 原文：是孝顺。可奶奶想给的是自己的一份，替不得。
real-surrender-desk-h8-o2-why = 是孝顺。可奶奶想给的是自己的一份，替不得。

# 待译
# 原文：“咱算算，怎样都行。”
real-surrender-desk-h8-o3 = “咱算算，怎样都行。”

# 待译
# 原文：留有留的好，退有退的用。算清了再定。
real-surrender-desk-h8-o3-why = 留有留的好，退有退的用。算清了再定。

# 待译
# 说话：小苏（真的工作人员） → 何阿姨（老人）
# 原文：要退，本人带身份证、保单和卡来。
real-surrender-desk-h9-l1 = 要退，本人带身份证、保单和卡来。

# 待译
# 说话：何阿姨（老人） → 小苏（真的工作人员）
# 原文：我想去柜台看看那张表。
real-surrender-desk-h9-l2 = 我想去柜台看看那张表。

# 待译
# 原文：妈这回说话，底气足了。
real-surrender-desk-h9-trust = 妈这回说话，底气足了。

# 待译
# 原文：您怎么帮？
real-surrender-desk-h9-ask = 您怎么帮？

# 待译
# 原文：“我去就行，您歇着。”
real-surrender-desk-h9-o1 = “我去就行，您歇着。”

# 待译
# 原文：疼妈的腿脚。柜台说了要本人去，您陪着就好。
real-surrender-desk-h9-o1-why = 疼妈的腿脚。柜台说了要本人去，您陪着就好。

# 待译
# 原文：“不急，办完喜事再看？”
real-surrender-desk-h9-o2 = “不急，办完喜事再看？”

# 待译
# 原文：真柜台不催人。妈想了想，说也好。
real-surrender-desk-h9-o2-why = 真柜台不催人。妈想了想，说也好。

# 待译
# 原文：陪她去，她问，您听
real-surrender-desk-h9-o3 = 陪她去，她问，您听

# 待译
# 原文：她来说话，您来壮胆，正合适。
real-surrender-desk-h9-o3-why = 她来说话，您来壮胆，正合适。

# 待译
# 说话：小苏（真的工作人员）
# 原文：何阿姨，我是保险公司柜台的小苏。
real-surrender-desk-o1-l1 = 何阿姨，我是保险公司柜台的小苏。

# 待译
# 说话：小苏（真的工作人员）
# 原文：您昨天打来问退保，数算出来了。
real-surrender-desk-o1-l2 = 您昨天打来问退保，数算出来了。

# 待译
# 原文：头一句，先想哪一样？
real-surrender-desk-o1-ask = 头一句，先想哪一样？

# 待译
# 原文：说退保，准是骗子
real-surrender-desk-o1-o1 = 说退保，准是骗子

# 待译
# 原文：退保是正经事，公司也办。看她后头要什么。
real-surrender-desk-o1-o1-why = 退保是正经事，公司也办。看她后头要什么。

# 待译
# 原文：昨天是不是她先问的
real-surrender-desk-o1-o2 = 昨天是不是她先问的

# 待译
# 原文：自己先问的，来回话就有来由。
real-surrender-desk-o1-o2-why = 自己先问的，来回话就有来由。

# 待译
# 原文：听声音，像不像一个好人
real-surrender-desk-o1-o3 = 听声音，像不像一个好人

# 待译
# 原文：声音听不出好坏。看来由，看她要什么。
real-surrender-desk-o1-o3-why = 声音听不出好坏。看来由，看她要什么。

# 待译
# 说话：何阿姨（老人）
# 原文：是啊，昨天上午我打去问的。
real-surrender-desk-o3-l1 = 是啊，昨天上午我打去问的。

# 待译
# 原文：这句话，说明什么？
real-surrender-desk-o3-ask = 这句话，说明什么？

# 待译
# 原文：什么也说明不了
real-surrender-desk-o3-o1 = 什么也说明不了

# 待译
# 原文：能说明一半：是她先开的口。另一半，往后听。
real-surrender-desk-o3-o1-why = 能说明一半：是她先开的口。另一半，往后听。

# 待译
# 原文：有来由，可以接着听
real-surrender-desk-o3-o2 = 有来由，可以接着听

# 待译
# 原文：有来由就听下去，钱不动就是了。
real-surrender-desk-o3-o2-why = 有来由就听下去，钱不动就是了。

# 待译
# 原文：肯定是真的了
real-surrender-desk-o3-o3 = 肯定是真的了

# 待译
# 原文：也别这么快。骗子碰巧撞上的也有，再听听她要什么。
real-surrender-desk-o3-o3-why = 也别这么快。骗子碰巧撞上的也有，再听听她要什么。

# 待译
# 说话：小苏（真的工作人员） → 何阿姨（老人）
# 原文：您交了30000元，今天退，拿回17500元。
real-surrender-desk-o2-l1 = 您交了30000元，今天退，拿回17500元。

# 待译
# 说话：何阿姨（老人） → 小苏（真的工作人员）
# 原文：哎哟，少了这么多！
real-surrender-desk-o2-l2 = 哎哟，少了这么多！

# 待译
# 原文：钱还在保单里。
real-surrender-desk-o2-money = 钱还在保单里。

# 待译
# 原文：猜猜小苏下一句。
real-surrender-desk-o2-ask = 猜猜小苏下一句。

# 待译
# 原文：“今天不退就没了。”
real-surrender-desk-o2-o1 = “今天不退就没了。”

# 待译
# 原文：催人的话，是骗子爱说的。听听她是不是。
real-surrender-desk-o2-o1-why = 催人的话，是骗子爱说的。听听她是不是。

# 待译
# 原文：“交500元，我帮您全退回来。”
real-surrender-desk-o2-o2 = “交500元，我帮您全退回来。”

# 待译
# 原文：先收钱，是骗子的路数。听听她是不是。
real-surrender-desk-o2-o2-why = 先收钱，是骗子的路数。听听她是不是。

# 待译
# 原文：“少在哪儿，表上都有。”
real-surrender-desk-o2-o3 = “少在哪儿，表上都有。”

# 待译
# 原文：数目有纸可对，说话才有底。
real-surrender-desk-o2-o3-why = 数目有纸可对，说话才有底。

# 待译
# 说话：小苏（真的工作人员）
# 原文：少在哪儿，合同里那张表都写着。
real-surrender-desk-o4-l1 = 少在哪儿，合同里那张表都写着。

# 待译
# 说话：小苏（真的工作人员）
# 原文：您别急着定，先跟家里想想。
real-surrender-desk-o4-l2 = 您别急着定，先跟家里想想。

# 待译
# 原文：她不催。
real-surrender-desk-o4-trust = 她不催。

# 待译
# 原文：她劝人先想想，图什么？
real-surrender-desk-o4-ask = 她劝人先想想，图什么？

# 待译
# 原文：把账说明，由您定
real-surrender-desk-o4-o1 = 把账说明，由您定

# 待译
# 原文：肯让人想的，不怕人想明白。
real-surrender-desk-o4-o1-why = 肯让人想的，不怕人想明白。

# 待译
# 原文：先稳住，后头再骗
real-surrender-desk-o4-o2 = 先稳住，后头再骗

# 待译
# 原文：提防是好的。那就数一数，她要过什么。
real-surrender-desk-o4-o2-why = 提防是好的。那就数一数，她要过什么。

# 待译
# 原文：舍不得客户走
real-surrender-desk-o4-o3 = 舍不得客户走

# 待译
# 原文：也许有一点。可她没拦着，账也摊在桌上。
real-surrender-desk-o4-o3-why = 也许有一点。可她没拦着，账也摊在桌上。

# 待译
# 说话：旁白（旁白）
# 原文：您心里数了数，从头到现在。
real-surrender-desk-o6-l1 = 您心里数了数，从头到现在。

# 待译
# 说话：旁白（旁白）
# 原文：她报了数，指了表，劝人别急。
real-surrender-desk-o6-l2 = 她报了数，指了表，劝人别急。

# 待译
# 原文：到现在，她要过什么？
real-surrender-desk-o6-ask = 到现在，她要过什么？

# 待译
# 原文：要了点时间
real-surrender-desk-o6-o1 = 要了点时间

# 待译
# 原文：接个电话，总要点时间。要紧的是没要钱、没要码。
real-surrender-desk-o6-o1-why = 接个电话，总要点时间。要紧的是没要钱、没要码。

# 待译
# 原文：什么也没要
real-surrender-desk-o6-o2 = 什么也没要

# 待译
# 原文：不要钱、不要码、不要证件，这就看得出来。
real-surrender-desk-o6-o2-why = 不要钱、不要码、不要证件，这就看得出来。

# 待译
# 说话：何阿姨（老人）
# 原文：那我把身份证号报给你？
real-surrender-desk-o5-l1 = 那我把身份证号报给你？

# 待译
# 原文：证件在抽屉里。
real-surrender-desk-o5-money = 证件在抽屉里。

# 待译
# 原文：猜猜她怎么答。
real-surrender-desk-o5-ask = 猜猜她怎么答。

# 待译
# 原文：“报吧，我替您办。”
real-surrender-desk-o5-o1 = “报吧，我替您办。”

# 待译
# 原文：要是这么答，就得停一停了。听她怎么说。
real-surrender-desk-o5-o1-why = 要是这么答，就得停一停了。听她怎么说。

# 待译
# 原文：“不用，您本人带来。”
real-surrender-desk-o5-o2 = “不用，您本人带来。”

# 待译
# 原文：真柜台要本人、看原件，不在电话里收。
real-surrender-desk-o5-o2-why = 真柜台要本人、看原件，不在电话里收。

# 待译
# 原文：“发张照片也行。”
real-surrender-desk-o5-o3 = “发张照片也行。”

# 待译
# 原文：要证件照片的，先停一停。听她怎么说。
real-surrender-desk-o5-o3-why = 要证件照片的，先停一停。听她怎么说。

# 待译
# 说话：小苏（真的工作人员） → 旁白（旁白）
# 原文：不用报。您本人带身份证和保单来柜台。
real-surrender-desk-o7-l1 = 不用报。您本人带身份证和保单来柜台。

# 待译
# 说话：旁白（旁白） → 小苏（真的工作人员）
# 原文：何阿姨心里，还有一点打鼓。
real-surrender-desk-o7-l2 = 何阿姨心里，还有一点打鼓。

# 待译
# 原文：她怎么核实最稳？
real-surrender-desk-o7-ask = 她怎么核实最稳？

# 待译
# 原文：问小苏的工号，就信
real-surrender-desk-o7-o1 = 问小苏的工号，就信

# 待译
# 原文：工号是她自己报的。还得从另一头问一问。
real-surrender-desk-o7-o1-why = 工号是她自己报的。还得从另一头问一问。

# 待译
# 原文：照保单电话打回去
real-surrender-desk-o7-o2 = 照保单电话打回去

# 待译
# 原文：号码自己找，接的人自然是公司。
real-surrender-desk-o7-o2-why = 号码自己找，接的人自然是公司。

# 待译
# 原文：挂了，再也不理
real-surrender-desk-o7-o3 = 挂了，再也不理

# 待译
# 原文：防着没有坏处。只是该问的数，也丢下了。
real-surrender-desk-o7-o3-why = 防着没有坏处。只是该问的数，也丢下了。

# 待译
# 说话：小苏（真的工作人员）
# 原文：工号您记着。再打保单电话，一问便知。
real-surrender-desk-o9-l1 = 工号您记着。再打保单电话，一问便知。

# 待译
# 原文：她请人去查她。
real-surrender-desk-o9-trust = 她请人去查她。

# 待译
# 原文：肯让人查，说明什么？
real-surrender-desk-o9-ask = 肯让人查，说明什么？

# 待译
# 原文：她经得起查
real-surrender-desk-o9-o1 = 她经得起查

# 待译
# 原文：光说不算，真去查一遍，就落了地。
real-surrender-desk-o9-o1-why = 光说不算，真去查一遍，就落了地。

# 待译
# 原文：只是客气话
real-surrender-desk-o9-o2 = 只是客气话

# 待译
# 原文：是不是客气，打一个电话就知道。
real-surrender-desk-o9-o2-why = 是不是客气，打一个电话就知道。

# 待译
# 说话：旁白（旁白）
# 原文：何阿姨挂了。到了晚上，她还惦记那个数。
real-surrender-desk-o10-l1 = 何阿姨挂了。到了晚上，她还惦记那个数。

# 待译
# 原文：您会跟她说哪句？
real-surrender-desk-o10-ask = 您会跟她说哪句？

# 待译
# 原文：“你呀，太多心了。”
real-surrender-desk-o10-o1 = “你呀，太多心了。”

# 待译
# 原文：多心不是毛病，核一核就好。
real-surrender-desk-o10-o1-why = 多心不是毛病，核一核就好。

# 待译
# 原文：“算了，别退了。”
real-surrender-desk-o10-o2 = “算了，别退了。”

# 待译
# 原文：算了也行。可她想知道的，还是没知道。
real-surrender-desk-o10-o2-why = 算了也行。可她想知道的，还是没知道。

# 待译
# 原文：“不怪你，明天打去问。”
real-surrender-desk-o10-o3 = “不怪你，明天打去问。”

# 待译
# 原文：挂错了不打紧，打回去就接上了。
real-surrender-desk-o10-o3-why = 挂错了不打紧，打回去就接上了。

# 待译
# 说话：旁白（旁白）
# 原文：何阿姨照保单电话打过去，小苏真在柜台。
real-surrender-desk-o8-l1 = 何阿姨照保单电话打过去，小苏真在柜台。

# 待译
# 说话：旁白（旁白）
# 原文：17500元，和表上那一格也一样。
real-surrender-desk-o8-l2 = 17500元，和表上那一格也一样。

# 待译
# 原文：核实过了，是真的。
real-surrender-desk-o8-trust = 核实过了，是真的。

# 待译
# 原文：最能说明是真的，是哪样？
real-surrender-desk-o8-ask = 最能说明是真的，是哪样？

# 待译
# 原文：她一张口，就叫得出姓名
real-surrender-desk-o8-o1 = 她一张口，就叫得出姓名

# 待译
# 原文：姓名骗子也能打听到。自己打回去，才算数。
real-surrender-desk-o8-o1-why = 姓名骗子也能打听到。自己打回去，才算数。

# 待译
# 原文：她说话和气
real-surrender-desk-o8-o2 = 她说话和气

# 待译
# 原文：和气不和气，都不算凭据。
real-surrender-desk-o8-o2-why = 和气不和气，都不算凭据。

# 待译
# 原文：自己打回去，对上了
real-surrender-desk-o8-o3 = 自己打回去，对上了

# 待译
# 原文：号码是保单上的，数是合同里的，两头都合上了。
real-surrender-desk-o8-o3-why = 号码是保单上的，数是合同里的，两头都合上了。

# 待译
# 说话：何阿姨（老人）
# 原文：那我接下来，怎么办好？
real-surrender-desk-o11-l1 = 那我接下来，怎么办好？

# 待译
# 原文：您怎么劝她？
real-surrender-desk-o11-ask = 您怎么劝她？

# 待译
# 原文：“先跟建国算一算。”
real-surrender-desk-o11-o1 = “先跟建国算一算。”

# 待译
# 原文：家里人一起算，留还是退，都看得清。
real-surrender-desk-o11-o1-why = 家里人一起算，留还是退，都看得清。

# 待译
# 原文：“要不，再找代办问一问？”
real-surrender-desk-o11-o2 = “要不，再找代办问一问？”

# 待译
# 原文：公司说清了，用不着代办。代办要抽走一截。
real-surrender-desk-o11-o2-why = 公司说清了，用不着代办。代办要抽走一截。

# 待译
# 原文：“想退，就自己去柜台。”
real-surrender-desk-o11-o3 = “想退，就自己去柜台。”

# 待译
# 原文：本人去，钱进自己的卡，没人经手。
real-surrender-desk-o11-o3-why = 本人去，钱进自己的卡，没人经手。

# 待译
# 原文：建国陪着，何阿姨自己去了柜台，对着那张表办了退保。后来17500元到了她的卡上。小苏送到门口，说慢走。
real-surrender-desk-desk-text = 建国陪着，何阿姨自己去了柜台，对着那张表办了退保。后来17500元到了她的卡上。小苏送到门口，说慢走。

# 待译
# 原文：一家人算了算，保单先留着。何阿姨把17500元写在封面上，心里亮堂，又哼起了越剧。
real-surrender-desk-kept-text = 一家人算了算，保单先留着。何阿姨把17500元写在封面上，心里亮堂，又哼起了越剧。

# 待译
# 原文：您挂了。小苏不往心里去，她天天接这样的电话。保单好好的，话还可以接着问。
real-surrender-desk-hung-up-text = 您挂了。小苏不往心里去，她天天接这样的电话。保单好好的，话还可以接着问。

# 待译
# 原文：翻出保单，照上面的电话打回去。
real-surrender-desk-hung-up-i1 = 翻出保单，照上面的电话打回去。

# 待译
# 原文：说一声：昨天那个数，请再跟我讲讲。
real-surrender-desk-hung-up-i2 = 说一声：昨天那个数，请再跟我讲讲。

# 待译
# 原文：把数写下来，和合同里那张表对一对。
real-surrender-desk-hung-up-i3 = 把数写下来，和合同里那张表对一对。

# 待译
# 原文：没讲清的，请她再讲，或者去柜台看。
real-surrender-desk-hung-up-i4 = 没讲清的，请她再讲，或者去柜台看。

# 待译
# 原文：来电是真的，一挂，要问的也搁下了。小心一点没什么不好，现在接上就行。
real-surrender-desk-unasked-text = 来电是真的，一挂，要问的也搁下了。小心一点没什么不好，现在接上就行。

# 待译
# 原文：照保单上的电话，自己打过去。
real-surrender-desk-unasked-i1 = 照保单上的电话，自己打过去。

# 待译
# 原文：问两句：今天退，拿多少？退了还保不保？
real-surrender-desk-unasked-i2 = 问两句：今天退，拿多少？退了还保不保？

# 待译
# 原文：跟家里人算一算，再定留还是退。
real-surrender-desk-unasked-i3 = 跟家里人算一算，再定留还是退。

# 待译
# 原文：您是怕妈上当，这份心妈懂。只是来电是真的，妈要问的事被搁下了。补一补，很容易。
real-surrender-desk-not-asked-text = 您是怕妈上当，这份心妈懂。只是来电是真的，妈要问的事被搁下了。补一补，很容易。

# 待译
# 原文：跟妈说一句：“刚才是我急了。”
real-surrender-desk-not-asked-i1 = 跟妈说一句：“刚才是我急了。”

# 待译
# 原文：把保单找出来，妈念号码，您来按。
real-surrender-desk-not-asked-i2 = 把保单找出来，妈念号码，您来按。

# 待译
# 原文：核实了就听人家讲，讲完对一对表。
real-surrender-desk-not-asked-i3 = 核实了就听人家讲，讲完对一对表。

# 待译
# 原文：退不退，听妈说完想法，您帮着算账。
real-surrender-desk-not-asked-i4 = 退不退，听妈说完想法，您帮着算账。
