### 《先学自救》，英语。
### 只改等号右边；等号左边和 { } 里面照抄。原文一变，这一条就退回原文，要重新译。
### 上面写着“待译”的还没译：改了等号右边就算译好；不用改的，删掉“# 待译”那一行。
### 上面写着“草稿”的是电脑转换的：看过、改过就算译好；不用改的，删掉“# 草稿”那一行。

## pack.toml

# 原文：先学自救
pack-name = First aid

## lessons/01-four-cards.toml：骗子的四张牌

# 原文：骗子的四张牌
four-cards-title = The swindler's four cards

# 原文：心里一慌、一热、一急、一软，先停一停。
four-cards-take-home = Heart pounding, glowing, racing or melting? Stop a moment.

# 原文：这事不急，我自己问清楚再说。
four-cards-reply = There's no hurry. I'll find out for myself first.

# 原文：小卓
four-cards-people-scammer = Young Zhuo

# 原文：廖师傅
four-cards-people-elder = Mr Liao

# 原文：骗子手里四张牌，
# 吓钓催哄轮着来。
# 随他怎么往下甩，
# 您停一停不接牌。
four-cards-c1-text =
    Four cards the swindler likes to play:
    Scare, Lure and Rush, then Coax your fears away.
    Let him throw them, one by one;
    You stop and sip your tea, and he is done.

# 原文：廖师傅是老槐树下的牌王。别人出牌图快，他不。轮到他，先端起搪瓷缸喝口茶，再看牌。
# 那天他在家刚泡上茶，电话来了。那头的人自称小卓，说养老金账户出了岔子。廖师傅心里一沉。
# 小卓接着说，还能补发8600元，那是他两个月的退休金。廖师傅心里一热，伸手去摸老花镜。
# 手先碰着了茶缸。照老规矩，他喝了一口。茶一下肚，他听出来了：这个人不是在办事，是在出牌。
# 他挂了电话，去社保窗口问。姑娘查完说，账户好好的，社保这边没给他打过电话。
four-cards-c2-text =
    Under the old locust tree, Mr Liao is king of cards. Others play fast; he does not. When it is his turn, he sips tea from his enamel mug first, and then looks at his cards.
    That day he had just made tea at home when the phone rang. A Young Zhuo said his pension account had a problem. Mr Liao's heart sank.
    There were also 8,600 yuan in back pay, said Young Zhuo: two months of his pension. Mr Liao's heart glowed, and he reached for his glasses.
    His hand met the mug first, and he took a sip, as always. With the tea, he heard it: this man was not doing business, he was playing cards.
    He hung up, and walked to the pension counter. The account was quite in order, said the girl there, and nobody had rung him.

# 说话：小卓（骗子） → 廖师傅（老人）
# 原文：廖师傅，您的养老金账户有问题，要停发了。
four-cards-c3-l1 = Mr Liao, there's a problem with your pension account. Payments will stop.

# 原文：这张牌叫“吓”。先让您心里一慌。
four-cards-c3-l1-flag = This card is "Scare". First he gives you a fright.

# 说话：廖师傅（老人） → 小卓（骗子）
# 原文：停发？这个月我刚领过。
four-cards-c3-l2 = Stop? I had this month's only the other day.

# 说话：小卓（骗子） → 廖师傅（老人）
# 原文：您别慌，补办一下，还能领8600元补发款。
four-cards-c3-l3 = Don't worry. Just register again, and you even get 8,600 yuan in back pay.

# 原文：这张叫“钓”。刚吓完您，又拿好处来引。
four-cards-c3-l3-flag = This one is "Lure". Straight after the fright, he holds out a gift.

# 说话：廖师傅（老人） → 小卓（骗子）
# 原文：那我吃了饭，去窗口补办。
four-cards-c3-l4 = Then I'll eat first, and go to the counter.

# 说话：小卓（骗子） → 廖师傅（老人）
# 原文：来不及啦，10点一过账户就锁，现在就得办。
four-cards-c3-l5 = That's too late. The account is locked at 10 o'clock. It has to be now.

# 原文：这张叫“催”。他怕您走到窗口去问。
four-cards-c3-l5-flag = This one is "Rush". He fears you will walk to the counter and ask.

# 说话：廖师傅（老人） → 小卓（骗子）
# 原文：你慢点说，我找找眼镜。
four-cards-c3-l6 = Not so fast. Let me find my glasses.

# 说话：小卓（骗子） → 廖师傅（老人）
# 原文：叔，我爸跟您同岁，我是拿您当亲人才说的。
four-cards-c3-l7 = Uncle, you're my own father's age. I tell you this as I would tell family.

# 原文：这张叫“哄”。心一软，“不”字就说不出口了。
four-cards-c3-l7-flag = This one is "Coax". When the heart melts, it is hard to say no.

# 说话：廖师傅（老人） → 小卓（骗子）
# 原文：小伙子，牌都出完了？我停一停再说。
four-cards-c3-l8 = Have you played all your cards, young man? I'll stop a moment first.

# 原文：吓，让您心里一慌。钓，让您心里一热。催，让您心里一急。哄，让您心里一软。
# 慌、热、急、软，人人都有，这不是毛病。骗子专往这上头下手。
# 真的亲人也会着急，真的银行也会提醒您。当场分不出真假，不要紧，停一停，自己去问。
# 真事停一停，还在那儿。骗局一停，就散了。
four-cards-c4-text =
    Scare makes the heart pound. Lure makes it glow. Rush makes it race. Coax makes it melt.
    Everyone's heart does this. It is no weakness. Swindlers aim at what all of us have.
    Real family can be in a hurry, too, and a real bank may warn you. If you can't tell at once, never mind. Stop, and ask for yourself.
    A true matter is still there after a pause. A swindle falls apart.

# 原文：吓：账户要停了，案子找上您了
four-cards-c5-i1 = Scare: your account will stop, the police are after you

# 原文：钓：补发、中奖，白得一大笔
four-cards-c5-i2 = Lure: back pay, a prize, money for nothing

# 原文：催：过了几点，就没有了
four-cards-c5-i3 = Rush: after such an hour it's all gone

# 原文：哄：叫叔叫妈，说拿您当亲人
four-cards-c5-i4 = Coax: calls you Uncle or Mum, "you're like family"

# 原文：山东济南的王大妈接到假公安的电话。又吓又催，叫她从3家银行取出75万元，放在家里等人来拿。真的民警先赶到她家，钱保住了。
four-cards-c6-text = In Jinan, Shandong, false police rang Mrs Wang. They scared and rushed her into drawing 750,000 yuan from 3 banks and keeping it at home for someone to collect. The real police reached her first, and the money was saved.

# 原文：齐鲁网·闪电新闻报道的济南趵突泉派出所案例
four-cards-c6-source = A case of Baotuquan police station, Jinan, reported by Qilu TV's Lightning News

# 原文：香港警方教大家防骗，常说一句“停一停，谂一谂”（谂是广东话，就是想）。
four-cards-c7-text = In their scam warnings, the Hong Kong police often say in Cantonese: "Stop a moment, think a moment."

# 原文：香港警务处反诈骗宣传用语
four-cards-c7-source = Anti-scam saying of the Hong Kong Police Force

# 原文：老话说，磨刀不误砍柴工。停一停，喝口茶，也误不了真事。
four-cards-c8-text = An old saying: time spent sharpening the axe is not lost for cutting wood. A pause and a sip of tea cost a true matter nothing.

# 原文：心里一动，手先停下。
four-cards-c9-i1 = When your heart stirs, let your hands rest.

# 原文：挂断电话，坐下喝口茶。
four-cards-c9-i2 = Hang up, sit down, drink some tea.

# 原文：想一想：他出的是哪张牌？
four-cards-c9-i3 = Think: which card is he playing?

# 原文：自己去问：去窗口，打卡背面的电话，问家里人。
four-cards-c9-i4 = Ask for yourself: at the counter, on the number on your card, in the family.

# 原文：还拿不准，打{hotline-antifraud}。
four-cards-c9-i5 = Still not sure? Ring {hotline-antifraud}.

# 原文：这句话，出的是哪张牌？
four-cards-q1-ask = Which card is being played here?

# 原文：您名下的卡牵进了一桩案子，公安正在找您。
four-cards-q1-show = A card in your name has turned up in a crime. The police are looking for you.

# 原文：钓：拿好处引您
four-cards-q1-o1 = Lure: holds out a gift

# 原文：这句里没有好处，只有吓人的事。钓，是说您能白得一笔。
four-cards-q1-o1-why = There is no gift here, only a fright. Lure tells you of money for nothing.

# 原文：吓：让您心里慌
four-cards-q1-o2 = Scare: gives you a fright

# 原文：一听说有案子，谁都会慌。慌了就想撇清，他等的就是这一下。
four-cards-q1-o2-why = Anyone would take fright, and want to clear their name. That is what he waits for.

# 原文：催：不让您细想
four-cards-q1-o3 = Rush: no time to think

# 原文：这句没卡着几点几分。催，常带着“马上”“过时不候”。
four-cards-q1-o3-why = No hour is named. Rush often says "at once" or "too late after that".

# 原文：哄：跟您认亲戚
four-cards-q1-o4 = Coax: talks like family

# 原文：这句冷冰冰的。哄，是叫叔叫妈，让您不好意思说不。
four-cards-q1-o4-why = This line is cold. Coax calls you Uncle or Mum, so that you don't like to say no.

# 原文：挂断电话，去派出所当面问。
four-cards-q1-next = Hang up, and ask at the police station in person.

# 原文：您好，家电城打来的。您抽奖抽中一台按摩椅，值6800元。您先付180元运费，今天下午3点送到，不要就转给下一位。
four-cards-q2-show = Hello, this is the Appliance Store. You have won a massage chair worth 6,800 yuan. Pay 180 yuan for transport first, and it comes at 3 o'clock today. Otherwise it goes to the next winner.

# 原文：先许您一台大椅子，再要您一点小钱。钱一付，椅子和人都没影了。
four-cards-q2-why = First a fine big chair, then a small sum from you. Once you pay, chair and caller are gone.

# 原文：不付钱。想问，到家电城柜台去问。
four-cards-q2-next = Pay nothing. If you wonder, ask at the store's own counter.

# 原文：您好，家电城送货的。您订的藤椅到了，380元您在店里付清了。今天下午3点送到，您不在家就改明天，您说个时候。
four-cards-q3-show = Hello, the Appliance Store, about your delivery. Your cane chair is here, 380 yuan, paid in the shop. It can come at 3 o'clock today, or tomorrow if you are out. When would suit you?

# 原文：椅子是您自己买的，钱也付过了。哪天送由您定，您只管收货。
four-cards-q3-why = You bought the chair and have paid for it. You choose the day, and only take delivery.

# 原文：说个方便的时候，收货时看看椅子腿。
four-cards-q3-next = Name a good time, and look at the chair's legs when it comes.

# 原文：小卓哪句话，是在出牌？
four-cards-q4-ask = Which of Young Zhuo's lines play a card?

# 说话：小卓（骗子） → 廖师傅（老人）
# 原文：廖师傅，今天又要去树下打牌吧？
four-cards-q4-l1 = Mr Liao, off to your card game under the tree again today?

# 说话：廖师傅（老人） → 小卓（骗子）
# 原文：吃了饭就去。你有什么事？
four-cards-q4-l2 = After lunch. What is it about?

# 说话：小卓（骗子） → 廖师傅（老人）
# 原文：您的医保卡叫人盗刷了，今天不处理，要坐牢。
four-cards-q4-l3 = Someone is misusing your health-insurance card. If we don't settle it today, you go to prison.

# 原文：又是“吓”，又是“催”，两张牌一起出。
four-cards-q4-l3-flag = "Scare" and "Rush", two cards at once.

# 说话：廖师傅（老人） → 小卓（骗子）
# 原文：我去医保窗口查一查。
four-cards-q4-l4 = I'll go and ask at the health-insurance counter.

# 说话：小卓（骗子） → 廖师傅（老人）
# 原文：叔，我是心疼您，才悄悄跟您说，别告诉家里。
four-cards-q4-l5 = Uncle, I only tell you because I feel for you. Not a word at home.

# 原文：这张是“哄”，还要您瞒着家里人。
four-cards-q4-l5-flag = This is "Coax", and you are to hide it from your family.

# 原文：这句是平常话。要留心的，是让人发慌的那句，和让人心软的那句。
four-cards-q4-why = This line is everyday talk. Mind the one that frightens, and the one that melts the heart.

# 原文：挂断电话，自己去医保窗口查。
four-cards-q4-next = Hang up, and ask at the health-insurance counter yourself.

# 原文：下面哪几句，是在催您？
four-cards-q5-ask = Which of these lines rush you?

# 原文：挂了电话，就办不成了
four-cards-q5-o1 = "Hang up, and it can't be done."

# 原文：真能办的事，挂了电话也能办。他怕您挂，是怕您去问。
four-cards-q5-o1-why = What is real can be done after you hang up. He fears that you will ask.

# 原文：月底前来交，窗口网上都行
four-cards-q5-o2 = "Pay by month's end, here or online."

# 原文：真事也有期限。给您留着日子，在哪儿办由您挑，就不算催。
four-cards-q5-o2-why = Real matters have dates too. Days are left, and you choose where. That is no rush.

# 原文：您先想想，哪天来都行
four-cards-q5-o3 = "Think it over, come any day."

# 原文：让您慢慢想，这话听着踏实。
four-cards-q5-o3-why = You may take your time. That sounds sound.

# 原文：过了10点，名额就没有了
four-cards-q5-o4 = "After 10 o'clock no places are left."

# 原文：几点几分卡着您，就没有工夫想了。
four-cards-q5-o4-why = Held to the clock, you get no time to think.

# 原文：先办完，回头再告诉家里
four-cards-q5-o5 = "Do it first, tell the family later."

# 原文：又催又瞒。跟家里说句话的工夫，总还是有的。
four-cards-q5-o5-why = Rushed, and hidden too. There is always time for a word at home.

# 原文：听见“马上”两个字，就坐下来。
four-cards-q5-next = When you hear "at once", sit down.

# 原文：【来电显示：大宝】爷爷，我钥匙锁在屋里了，在楼下冻得直跺脚呢！您快下来给我开开门。
four-cards-q6-show = {"["}Caller on the screen: Dabao] Grandad, I've locked my keys in, and I'm downstairs stamping my feet with cold! Please come down and open the door.

# 原文：他急，可是不要钱，也不要密码。号码是老号码，往楼下看一眼就知道。
four-cards-q6-why = It is urgent, but he wants no money and no password. It is his own number, and a look out of the window tells you.

# 原文：往楼下看一眼，披件衣裳去开门。
four-cards-q6-next = Look out of the window, put on a coat, and let him in.

# 原文：电话里有人哭着喊“妈，救我”，您怎么办？
four-cards-q7-ask = A voice on the phone sobs: "Mum, help me!" What do you do?

# 原文：挂断，打孩子原来的号码
four-cards-q7-o1 = Hang up, ring my child's own number

# 原文：孩子真有事，打他原来的号码也找得到。一打，真假就清楚了。
four-cards-q7-o1-why = If something has really happened, the child's own number reaches them too. One call makes it clear.

# 原文：别挂，先问清要多少钱
four-cards-q7-o2 = Stay, and ask how much they want

# 原文：心疼孩子，谁都一样。先别谈钱，一谈钱，就让他牵着走了。
four-cards-q7-o2-why = Any parent's heart would ache. Leave money aside: once you talk money, they lead you.

# 原文：喊孩子名字，看他应不应
four-cards-q7-o3 = Say my child's name and listen

# 原文：名字一喊出口，谁都能顺着答应。应得再像，也听不出真假。
four-cards-q7-o3-why = Anyone can say yes to a name. However right the answer sounds, it can't tell you true from false.

# 原文：叫来老伴，两个人一起听
four-cards-q7-o4 = Call my husband, and listen together

# 原文：两个人听，心里稳一些。听完，还是打孩子原来的号码。
four-cards-q7-o4-why = Two listen more calmly than one. Then still ring the child's own number.

# 原文：把孩子们的号码，抄成大字贴在电话旁。
four-cards-q7-next = Write the children's numbers large, and put them by the phone.

# 原文：电话里一句话，说得您心里发急。先后怎么排？
four-cards-q8-ask = A call makes your heart race. What first, what next?

# 原文：说一声“等等”，停下手
four-cards-q8-i1 = Say "one moment", and stop

# 原文：挂断电话，喝口茶
four-cards-q8-i2 = Hang up and sip some tea

# 原文：自己打电话，或去窗口问
four-cards-q8-i3 = Ring or go and ask yourself

# 原文：问明白了，再定办不办
four-cards-q8-i4 = When it is clear, decide

# 原文：人坐下来，心就慢下来。问明白再定，真事也耽误不了。
four-cards-q8-why = Sit down, and the heart slows down. Decide when it is clear; a true matter can wait.

# 原文：在电话旁贴三个字：停一停。
four-cards-q8-next = Put three words by your phone: stop a moment.

# 原文：最近接到的电话里，哪一句让您心里动了一下？
four-cards-guide-opening = Think of your phone calls lately. Which words made your heart jump?

# 原文：四张牌是骗子的动作。慌、热、急、软人人都有，算不得短处。
four-cards-guide-p1 = The four cards are the swindler's moves. Hearts pound, glow, race and melt in all of us. It is no weakness.

# 原文：不用当场分真假。停一停，自己去问，真的假的都不怕。
four-cards-guide-p2 = You need not tell true from false on the spot. Stop, and ask for yourself. Then neither can harm you.

# 原文：书上说“怕、贪、急、情”，跟这四张是一回事吗？
four-cards-guide-a1 = Books speak of fear, greed, hurry and feeling. Are those the same four cards?

# 原文：是一回事。我们按骗子的动作叫它吓、钓、催、哄，好记，也不伤人。
four-cards-guide-a1-answer = The same. We name them after the swindler's moves: Scare, Lure, Rush, Coax. That is easy to keep, and hurts nobody.

# 原文：停一停，会不会耽误真的急事？
four-cards-guide-a2 = If I stop a moment, won't a true emergency suffer?

# 原文：不会。真的急事，打给孩子、医院、派出所，几分钟就问清了。
four-cards-guide-a2-answer = No. For a true emergency, ring your child, the hospital or the police. In a few minutes you know.

# 原文：他说得出我的名字和住址，还能是假的吗？
four-cards-guide-a3 = He knows my name and address. Can he still be false?

# 原文：能。姓名住址可能早就漏出去了，知道这些，不等于他是真的。
four-cards-guide-a3-answer = He can. Names and addresses may have leaked out long ago. Knowing them does not make him real.

# 原文：有人会想起自己上当的事，脸色一变就先听他说。别说“这么明显”，在电话里谁都会慌。
four-cards-guide-watch = Someone may think of their own loss. If a face changes, listen first. Never say "it was so plain". On the phone, anyone takes fright.

## lessons/02-three-numbers.toml：三个号码记心里

# 原文：三个号码记心里
three-numbers-title = Three numbers to keep

# 原文：钱走了打{hotline-police}，拿不准打{hotline-antifraud}，受委屈打{hotline-finance}。
three-numbers-take-home = Money gone: {hotline-police}. Not sure: {hotline-antifraud}. Badly treated: {hotline-finance}.

# 原文：您先挂吧，我自己打过去问。
three-numbers-reply = Please hang up. I'll ring and ask myself.

# 原文：来电的人
three-numbers-people-scammer = The caller

# 原文：汤奶奶
three-numbers-people-elder = Granny Tang

# 原文：钱出门，打{hotline-police}，
# 拿不准，问{hotline-antifraud}。
# 银行保险有委屈，
# {hotline-finance}记心里。
three-numbers-c1-text =
    Money gone? Ring {hotline-police} straight away.
    Not sure? Ask {hotline-antifraud} what they say.
    Bank or insurer treats you ill?
    {hotline-finance} will hear you still.

# 原文：汤奶奶年轻时是厂里的话务员。200多个分机，要哪个接哪个，从来不翻本子。
# 如今她81岁，早上吃没吃过药，都要想一想。孙女小穗裁了红纸，写上三个号码，贴在冰箱门上。
# 汤奶奶看了直乐：“才三根线呀，插对孔就行。”
# 第一根，{hotline-police}。钱已经转走，或者有人堵着门逼您，就插这根。
# 第二根，{hotline-antifraud}。钱还在，心里打鼓，就打过去问。它打给您，也请接。
# 第三根，{hotline-finance}。银行、保险公司让您受了委屈，先找他们。说不通，再插这根。
# 小穗又教她一招：第二个号码的尾巴，就是第一个号码。两个连着记，省一半力气。
three-numbers-c2-text =
    As a young woman, Granny Tang worked the switchboard of a factory. Over 200 lines, and she never looked one up.
    Now she is 81, and has to think whether she took her morning pills. Her granddaughter Sui wrote three numbers on red paper for the fridge door.
    Granny Tang laughed. "Only three lines? I just plug them in."
    Line one, {hotline-police}: when money has gone, or someone at the door forces you.
    Line two, {hotline-antifraud}: the money is still there, but your mind is uneasy. Ring and ask. If they ring you, do pick up.
    Line three, {hotline-finance}: a bank or an insurer has treated you badly. Talk to them first. If that leads nowhere, plug this in.
    Sui showed her a trick: the second number ends with the first. Learn them as a pair, with half the trouble.

# 说话：来电的人（骗子） → 汤奶奶（老人）
# 原文：您好，我是反诈中心的，您卡里的钱不安全。
three-numbers-c3-l1 = Hello, this is the Anti-Scam Centre. The money on your card isn't safe.

# 原文：来电显示的号码，前头多了两个0。真的反诈专线没有。
three-numbers-c3-l1-flag = Two extra 0s before the number. The real anti-scam line has none.

# 说话：汤奶奶（老人） → 来电的人（骗子）
# 原文：你这号码，前头怎么多出两个0？
three-numbers-c3-l2 = Why does your number start with two extra 0s?

# 说话：来电的人（骗子） → 汤奶奶（老人）
# 原文：那是总机。您先把钱转到保护账户。
three-numbers-c3-l3 = That's the switchboard. Please move your money to a protected account first.

# 原文：真的反诈专线，是劝您别转钱。
three-numbers-c3-l3-flag = The real anti-scam line asks you not to move money.

# 说话：汤奶奶（老人） → 来电的人（骗子）
# 原文：你们不是专门劝人别转钱的吗？
three-numbers-c3-l4 = Isn't it your job to tell people not to?

# 说话：来电的人（骗子） → 汤奶奶（老人）
# 原文：情况特殊。您收到的6位数，念给我。
three-numbers-c3-l5 = This is a special case. Read me the 6 figures you've just received.

# 原文：验证码谁也不给。反诈的人，不会要这个。
three-numbers-c3-l5-flag = A code is for nobody else. Real anti-scam staff never want it.

# 说话：汤奶奶（老人） → 来电的人（骗子）
# 原文：我挂了，自己打{hotline-antifraud}问。
three-numbers-c3-l6 = I'm hanging up, and I'll ask {hotline-antifraud} myself.

# 说话：来电的人（骗子） → 汤奶奶（老人）
# 原文：别打！线路都叫坏人监听了。
three-numbers-c3-l7 = Don't! Criminals are listening on that line.

# 原文：不让您自己打，是怕您一问，他就露馅。
three-numbers-c3-l7-flag = He won't have you ring: one call, and he is found out.

# 原文：来电号码前头带00，或者带+
three-numbers-c4-i1 = The number starts with 00 or with +

# 原文：叫您转钱，账户名字起得好听
three-numbers-c4-i2 = Has you move money to an account with a fine name

# 原文：要您念验证码，要看您的屏幕
three-numbers-c4-i3 = Wants a code read out, or wants to see your screen

# 原文：不让您挂断，不让您自己打
three-numbers-c4-i4 = Won't let you hang up and ring yourself

# 原文：真的反诈专线打来，显示{hotline-antifraud}，或者前面加区号。前头带00、带+的，是假的。真的只劝您停手，不叫您转钱，也不要验证码。
three-numbers-c5-text = When the real anti-scam line rings, the screen shows {hotline-antifraud}, perhaps after an area code. With 00 or + in front, it is false. The real one only asks you to stop. It never has you move money, and wants no code.

# 原文：《中国妇女报》2023年3月24日、《商丘日报》2024年3月12日报道
three-numbers-c5-source = China Women's News, 24 March 2023; Shangqiu Daily, 12 March 2024

# 原文：反诈专线管三件事：劝阻、咨询、举报。到2023年，已经有29个省区市开通。有的地方只在部分时段有人接。打不通，就打{hotline-police}，或者去派出所。
three-numbers-c6-text = The anti-scam line does three things: it warns, answers questions and takes reports. By 2023, 29 regions had it. In some places it is open at certain hours only. If nobody answers, ring {hotline-police} or go to the police station.

# 原文：《中国妇女报》2023年3月24日等报道
three-numbers-c6-source = China Women's News, 24 March 2023, and other reports

# 原文：2025年8月，杭州富阳有位大妈，正照“客服”的话摆弄手机。老伴在旁边越听越不对劲，拿笔在她手边的纸上写了两个号码：{hotline-police}、{hotline-antifraud}。他跑去派出所报了警，200万元保住了。
three-numbers-c7-text = In Fuyang, Hangzhou, in August 2025, a woman was working her phone just as a "customer service" told her. Her husband listened, and felt uneasy. He wrote two numbers on her paper: {hotline-police} and {hotline-antifraud}. Then he ran to the police. 2,000,000 yuan were saved.

# 原文：杭州富阳警方案例，2025年8月媒体报道
three-numbers-c7-source = A case of the Fuyang police, Hangzhou, in the press, August 2025

# 原文：老话说，好记性不如烂笔头。写在红纸上，比记在脑子里牢靠。
three-numbers-c8-text = An old saying: the best memory is no match for a worn pen. On red paper, a number stays put.

# 原文：找张红纸，把三个号码写大。
three-numbers-c9-i1 = Take red paper and write three numbers, large.

# 原文：第一行写：钱走了，{hotline-police}。
three-numbers-c9-i2 = Line one: money gone, {hotline-police}.

# 原文：第二行写：拿不准，{hotline-antifraud}。
three-numbers-c9-i3 = Line two: not sure, {hotline-antifraud}.

# 原文：第三行写：受委屈，{hotline-finance}。
three-numbers-c9-i4 = Line three: badly treated, {hotline-finance}.

# 原文：贴在冰箱上，念给家里人听一遍。
three-numbers-c9-i5 = Put it on the fridge, and read it to the family.

# 原文：汤奶奶刚转走5000元，越想越不对。先打哪个？
three-numbers-q1-ask = Granny Tang has just sent off 5,000 yuan, and feels uneasy. Which number first?

# 原文：{hotline-antifraud}，问是不是骗局
three-numbers-q1-o1 = {hotline-antifraud}: is it a scam?

# 原文：它管拿不准的时候。钱已经出门，先打{hotline-police}，能早些把钱卡住。
three-numbers-q1-o1-why = That line is for when you are not sure. The money has gone, so {hotline-police} can hold it sooner.

# 原文：{hotline-finance}，投诉银行
three-numbers-q1-o2 = {hotline-finance}: about the bank

# 原文：它管银行、保险公司的事。钱是骗子骗走的，先请警察来管。
three-numbers-q1-o2-why = That line is for banks and insurers. A swindler took this money, so the police come first.

# 原文：{hotline-police}，说钱转走了
three-numbers-q1-o3 = {hotline-police}: my money has gone

# 原文：警察可以请银行，把骗子那头的钱先卡住。打得越早，留下的越多。
three-numbers-q1-o3-why = The police can have the bank hold the money at the other end. The sooner, the more is kept.

# 原文：对方的号码，请他退回来
three-numbers-q1-o4 = His number: please send it back

# 原文：想要回来，是人之常情。可他多半再骗一笔，还多了工夫挪钱。
three-numbers-q1-o4-why = Anyone would want it back. But he will most likely ask for more, and gain time.

# 原文：看一眼冰箱，第一个号码在不在。
three-numbers-q1-next = Look at the fridge: is the first number there?

# 原文：邻居这么劝您，钱还没交，心里打鼓。打哪个号码最对路？
three-numbers-q2-ask = A neighbour says this. You have not paid, and feel uneasy. Which number fits best?

# 原文：咱们一块儿办张养老会员卡吧，交10000元，一年返1200元，本钱一分不少。
three-numbers-q2-show = Let's get a care-home card together: pay 10,000 yuan, get 1,200 yuan back each year, and not a yuan of your own is lost.

# 原文：{hotline-antifraud}
three-numbers-q2-o1 = {hotline-antifraud}

# 原文：钱还在手里，正好问一问。说清楚谁拉的、交多少、返多少。
three-numbers-q2-o1-why = The money is still yours: just the time to ask. Say who asked you, what you pay, what comes back.

# 原文：{hotline-police}
three-numbers-q2-o2 = {hotline-police}

# 原文：钱走了，或者有人逼您，就打它。眼下只是拿不准，先问一问更对路。
three-numbers-q2-o2-why = That one is for money gone, or someone forcing you. Here you are only not sure, so ask first.

# 原文：{hotline-finance}
three-numbers-q2-o3 = {hotline-finance}

# 原文：它管银行和保险公司。卖会员卡的，两样都不是。
three-numbers-q2-o3-why = That one is for banks and insurers. A card seller is neither.

# 原文：先问女儿
three-numbers-q2-o4 = My daughter first

# 原文：两个人想，比一个人强。都拿不准，就一起打{hotline-antifraud}。
three-numbers-q2-o4-why = Two heads are better than one. If both are unsure, ring {hotline-antifraud} together.

# 原文：钱先不交，打{hotline-antifraud}问一问。
three-numbers-q2-next = Pay nothing yet, and ask {hotline-antifraud}.

# 原文：【来电显示：{hotline-antifraud}】您好，刚才有人跟您讲了20多分钟吧？他说的先别办，钱别动。信不过我，您挂了自己打过来，去派出所问也行。
three-numbers-q3-show = {"["}Caller on the screen: {hotline-antifraud}] Hello. Did someone just talk to you for over 20 minutes? Please don't do what he said, and leave your money where it is. If you doubt me, hang up and ring us, or ask at the police station.

# 原文：只劝您停手，不要钱，不要码。还请您自己打过去、自己去问。
three-numbers-q3-why = They only ask you to stop. No money, no code, and you are free to ring or go yourself.

# 原文：接完电话，自己打{hotline-antifraud}核一核。
three-numbers-q3-next = Afterwards, ring {hotline-antifraud} yourself and check.

# 原文：我是反诈中心的小骆。您去年被骗的6200元追回来了，今天统一退。您加我好友，报卡号和收到的6位数。不放心，我把工作证拍给您。
three-numbers-q4-show = This is Young Luo from the Anti-Scam Centre. We have recovered your 6,200 yuan from last year, and all refunds go out today. Add me as a friend, tell me your card number and the 6 figures you receive. If you doubt me, I'll send a photo of my badge.

# 原文：退钱要到公安机关当面办。加好友、要6位数，是来掏您的卡。工作证的照片能造假。
three-numbers-q4-why = Money is given back at the police, in person. A new friend who wants 6 figures is after your card. A badge in a photo can be false.

# 原文：不加好友，去派出所当面问。
three-numbers-q4-next = Add no one, and ask at the police station.

# 原文：哪几件事，该找{hotline-finance}？
three-numbers-q5-ask = Which of these are for {hotline-finance}?

# 原文：菜场买的鱼，短了二两
three-numbers-q5-o1 = Fish from the market, short weight

# 原文：买东西吃了亏，打{hotline-consumer}。银行、保险的事，才找它。
three-numbers-q5-o1-why = For shopping, ring {hotline-consumer}. This line is for banks and insurance.

# 原文：保险公司拖着不赔，谈不通
three-numbers-q5-o2 = An insurer will not pay or talk

# 原文：先找公司，谈不通再打它，路子走对了。
three-numbers-q5-o2-why = You spoke to the insurer first, and then rang. That is the right road.

# 原文：银行多扣费，找了没回话
three-numbers-q5-o3 = A bank overcharged and is silent

# 原文：找过银行没下文，就轮到它了。扣费的短信先别删。
three-numbers-q5-o3-why = You asked the bank and heard nothing: now it is their turn. Keep the message about the charge.

# 原文：钱刚刚转给了骗子
three-numbers-q5-o4 = Money just sent to a swindler

# 原文：这件最急，先打{hotline-police}，早一刻是一刻。
three-numbers-q5-o4-why = Most urgent of all: {hotline-police} first. Every minute counts.

# 原文：打之前，先把合同和短信找出来。
three-numbers-q5-next = Before you ring, find the contract and the messages.

# 原文：电话里哪句话，露了马脚？
three-numbers-q6-ask = Which lines on the phone give him away?

# 说话：来电的人（骗子） → 汤奶奶（老人）
# 原文：您好，投诉中心的。您上月投诉过城南银行吧？
three-numbers-q6-l1 = Hello, the Complaints Centre. You complained about South City Bank last month?

# 说话：汤奶奶（老人） → 来电的人（骗子）
# 原文：是啊，正等信儿呢。
three-numbers-q6-l2 = I did. I'm waiting to hear.

# 说话：来电的人（骗子） → 汤奶奶（老人）
# 原文：赔偿批下来了，900元，先交60元办理费。
three-numbers-q6-l3 = You've been granted 900 yuan. There's a handling fee of 60 yuan first.

# 原文：真的投诉热线，是替您催银行，不收办理费。
three-numbers-q6-l3-flag = The real complaints line presses the bank for you, and takes no fee.

# 说话：汤奶奶（老人） → 来电的人（骗子）
# 原文：这钱怎么交？
three-numbers-q6-l4 = How do I pay it?

# 说话：来电的人（骗子） → 汤奶奶（老人）
# 原文：转到王会计的卡上，写您的名字就行。
three-numbers-q6-l5 = To Mr Wang the bookkeeper's card. Just put your name.

# 原文：说是公家的事，钱却进个人的卡。
three-numbers-q6-l5-flag = An office, he says, yet the money goes to one man's card.

# 原文：这句是平常问答。露马脚的，一句要先收钱，一句要钱进个人的卡。
three-numbers-q6-why = This is an everyday question. What gives him away: money first, and to one man's card.

# 原文：挂断，自己打{hotline-finance}问一问。
three-numbers-q6-next = Hang up, and ask {hotline-finance} yourself.

# 原文：有人自称反诈中心，您拿不准。先后怎么排？
three-numbers-q7-ask = "Anti-Scam Centre," says the caller. You are not sure. What first, what next?

# 原文：什么都不答应，先挂断
three-numbers-q7-i1 = Agree to nothing, hang up

# 原文：换一部电话
three-numbers-q7-i2 = Take a different phone

# 原文：自己打{hotline-antifraud}问
three-numbers-q7-i3 = Ask {hotline-antifraud} yourself

# 原文：打不通，去派出所问
three-numbers-q7-i4 = No answer? Ask at the police

# 原文：电话一挂，他就够不着您了。自己打出去的电话，才找得到真的人。
three-numbers-q7-why = Hang up, and you are rid of him. The call you make yourself reaches the real people.

# 原文：把三个号码存进手机，也写在红纸上。
three-numbers-q7-next = Save the three numbers in your phone, and on red paper.

# 原文：家里的电话旁边，贴着几个号码？都是谁的？
three-numbers-guide-opening = How many numbers are stuck up by your phone at home? Whose are they?

# 原文：三个号码三件事：钱走了、拿不准、受委屈。先分清是哪件，再打。
three-numbers-guide-p1 = Three numbers for three things: money gone, not sure, badly treated. See which it is, then ring.

# 原文：反诈专线打来要接。认号码，更要认他要不要钱、要不要码。
three-numbers-guide-p2 = When the anti-scam line rings, pick up. Look at the number. Above all, notice if they want money or codes.

# 原文：拿不准的时候，直接打{hotline-police}行不行？
three-numbers-guide-a1 = When I'm not sure, may I ring {hotline-police} straight away?

# 原文：有人逼您、钱走了，就打它。只是想问问真假，打{hotline-antifraud}更对路；打不通，再打{hotline-police}。
three-numbers-guide-a1-answer = If someone forces you, or the money has gone, yes. To ask if a thing is true, {hotline-antifraud} fits better. No answer? Then ring {hotline-police}.

# 原文：来电显示能不能造假？
three-numbers-guide-a2 = Can the number on the screen be faked?

# 原文：能作假，所以不能只看号码。他要是叫您转钱、念码，显示什么都不信，挂了自己打过去。
three-numbers-guide-a2-answer = It can, so don't go by the number alone. If they want money or codes, believe no number. Hang up, and make the call yourself.

# 原文：{hotline-finance}能替我把钱要回来吗？
three-numbers-guide-a3 = Can {hotline-finance} get my money back for me?

# 原文：它查公司有没有违规，督促公司办。合同上谁对谁错，要靠调解和法院。
three-numbers-guide-a3-answer = They see if the company broke the rules, and press it to act. Who is right about a contract is for mediation and the courts.

# 原文：记性差的人会急。不用背，写下来就算会了。有人接到真的反诈来电却挂断过，别笑他，小心本来是好事。
three-numbers-guide-watch = Those with a poor memory may fret. Nothing to learn by heart: written down is learnt. Someone may have hung up on the real anti-scam line. Don't laugh; being careful is good.

## lessons/03-money-gone.toml：钱转出去了怎么办

# 原文：钱转出去了怎么办
money-gone-title = When the money has gone

# 原文：钱出了门，先打{hotline-police}；过了一夜也要打。
money-gone-take-home = Money gone? Ring {hotline-police} first, even a night later.

# 原文：追款我找警察，不找您。
money-gone-reply = Getting money back is for the police, not for you.

# 原文：接警员
money-gone-people-official = Police operator

# 原文：施奶奶
money-gone-people-elder = Granny Shi

# 原文：小于
money-gone-people-scammer = Young Yu

# 原文：钱转走了别慌乱，
# 断开那头就报案。
# 五根指头报五样，
# 再请银行把门关。
money-gone-c1-text =
    Money gone? Don't despair.
    Cut him off; the police are there.
    Five facts to tell, one hand to show,
    Then let the bank and its people know.

# 原文：腊八那天，施奶奶家的锅里熬着粥。一个自称客服的小于打来电话，教她在手机上点来点去。
# 2点10分，30000元没了。小于还说没弄完，要她再转20000元。
# 施奶奶盯着锅上的白气，手脚一下子凉了。她挂了电话，在板凳上坐了5分钟。
# 该打给谁，她知道。她是怕人笑话。
# 锅盖让热气顶得当当响，她回过神来。她关了火，先打了{hotline-police}。
money-gone-c2-text =
    It was the day of Laba, and Granny Shi had porridge on the stove. A Young Yu of "customer service" rang, and had her tap here and there on her phone.
    At 2:10, 30,000 yuan were gone. It was not finished, said Young Yu; she must send another 20,000 yuan.
    Granny Shi stared at the steam, and her hands and feet went cold. She hung up, and sat on the stool for 5 minutes.
    She knew whom to ring. She was afraid of being laughed at.
    The lid began to rattle, and woke her up. She turned off the gas, and first of all rang {hotline-police}.

# 说话：接警员（真的工作人员） → 施奶奶（老人）
# 原文：您好，{hotline-police}。您慢慢说。
money-gone-c3-l1 = Hello, {hotline-police}. Take your time.

# 说话：施奶奶（老人） → 接警员（真的工作人员）
# 原文：我叫施桂珍，我的钱转给骗子了。
money-gone-c3-l2 = My name is Shi Guizhen. I've sent my money to a swindler.

# 说话：接警员（真的工作人员） → 施奶奶（老人）
# 原文：几点转的？多少钱？从哪张卡出去的？
money-gone-c3-l3 = When did you send it? How much? From which card?

# 说话：施奶奶（老人） → 接警员（真的工作人员）
# 原文：2点10分，30000元，城南银行的卡。
money-gone-c3-l4 = At 2:10. 30,000 yuan, from my South City Bank card.

# 说话：接警员（真的工作人员） → 施奶奶（老人）
# 原文：转给谁了？户名、账号看得见吗？
money-gone-c3-l5 = Who received it? Can you see a name and an account number?

# 说话：施奶奶（老人） → 接警员（真的工作人员）
# 原文：看得见，手机上有记录，我念给您。
money-gone-c3-l6 = Yes, it's on my phone. I'll read it to you.

# 说话：接警员（真的工作人员） → 施奶奶（老人）
# 原文：好，记录别删。您接着打卡背面的电话挂失。
money-gone-c3-l7 = Good. Don't delete it. Next, ring the number on your card and have it blocked.

# 说话：施奶奶（老人） → 接警员（真的工作人员）
# 原文：唉，这么大岁数了，真说不出口。
money-gone-c3-l8 = Oh dear, at my age. I hardly dare say it.

# 说话：接警员（真的工作人员） → 施奶奶（老人）
# 原文：骗人的是他。您能打这个电话，就很不容易。
money-gone-c3-l9 = The cheating was his. To make this call takes courage.

# 原文：40分钟后，警察回了话：那头的账户卡住了，里面还剩26000元。少了的4000元，接着追。
# 女儿赶回来，一句埋怨也没有。娘儿俩把粥又热了一遍，添了一勺红糖。
money-gone-c4-text =
    After 40 minutes the police rang back. The account at the other end was held, with 26,000 yuan still in it. They would go after the other 4,000 yuan.
    Her daughter hurried home, and there was no word of blame. The two warmed up the porridge, and added a spoon of brown sugar.

# 原文：报警要说五样，记在一只手上。
# 大拇指：我是谁，身份证号多少。食指：钱从哪张卡出去的。中指：几点几分，多少钱。
# 无名指：到了谁手里，户名、账号、哪家银行。小指：凭据，截图、单子都算。
# 说不全，不要紧。先打通，想起一样说一样。
money-gone-c5-text =
    The police need five things. Count them on one hand.
    Thumb: who I am, my ID number. First finger: which card the money left. Middle finger: what time, how much.
    Ring finger: who got it, with name, account and bank. Little finger: proof, such as pictures and slips.
    You don't have it all? No matter. Ring, and tell things as they come back to you.

# 原文：要是他还看着您的手机，先关机；关不掉，就取出电话卡，断了家里的网。
money-gone-c6-i1 = Is he still watching your phone? Switch it off. If it won't, take out the SIM card and cut the internet at home.

# 原文：马上打{hotline-police}，说钱转给骗子了。手机关了，就借一部打。
money-gone-c6-i2 = Ring {hotline-police} at once: my money went to a swindler. If your phone is off, borrow one.

# 原文：伸出一只手，报那五样。
money-gone-c6-i3 = Hold up one hand, and tell the five things.

# 原文：打卡背面的电话，挂失，问这笔还能不能拦。
money-gone-c6-i4 = Ring the number on your card. Block the card, and ask if this payment can be stopped.

# 原文：他再来电话，不接，一分钱也不再给。
money-gone-c6-i5 = If he rings again, don't answer, and send nothing more.

# 原文：记录和单子都留好，带着去派出所。
money-gone-c6-i6 = Keep records and slips, and take them to the police station.

# 原文：报了警，公安可以请银行把骗子那头的钱先卡住。这叫“止付”，一次管48小时。接下来，还可以把钱冻住。
money-gone-c7-text = When you report it, the police can have the bank hold the money at the swindler's end. This "emergency stop" lasts 48 hours each time. After it, the money can be frozen.

# 原文：《反电信网络诈骗法》第二十条；人民银行等部门银发〔2016〕86号通知
money-gone-c7-source = Anti-Telecom and Online Fraud Law, Article 20; notice Yinfa [2016] No. 86 of the People's Bank and other bodies

# 原文：“黄金半小时”是警方的提醒，不是规定的期限。骗子常在这段时间里把钱挪走，所以越早越好。过了半小时，过了一夜，照样报警。
money-gone-c8-text = "The golden half hour" is police advice, not a time limit. Swindlers often move the money on within it, so the sooner the better. After half an hour, or a whole night, report it all the same.

# 原文：公安部2016年10月17日公布的报案须知等警方提醒
money-gone-c8-source = Ministry of Public Security, how to report, 17 October 2016, and other police advice

# 原文：从前在取款机上转给别人，要等24小时才到账，可以反悔。2019年起，写明“实时到账”的取款机不用等了。手机、柜台上选了实时到账的，钱走得也快。能不能拦，马上问银行。
money-gone-c9-text = Money sent to others at a cash machine used to take 24 hours, and you could change your mind. Since 2019, machines marked "real-time" no longer wait. Real-time payments by phone or at the counter are just as quick. Can it be stopped? Ask the bank at once.

# 原文：人民银行2016年12月起施行的规定；2019年新通知，《人民日报》2019年3月29日报道
money-gone-c9-source = People's Bank rules in force since December 2016; new notice of 2019, in People's Daily, 29 March 2019

# 原文：2026年3月，湖南洪江有人扫了个码，手机黑了屏，怎么按都不动。她跑进派出所。民警强行关机，拔出电话卡，再把账户冻住。24万元保住了。
money-gone-c10-text = In Hongjiang, Hunan, in March 2026, someone scanned a code. Her phone went black, and no button helped. She ran to the police station. The officers forced it off, took out the SIM card and froze her account. 240,000 yuan were saved.

# 原文：洪江市公安局，洪江新闻网2026年3月10日报道
money-gone-c10-source = Hongjiang police, in Hongjiang News online, 10 March 2026

# 原文：亡羊补牢，为时不晚。羊圈破了个洞，当天堵上，剩下的羊就还在。
money-gone-c11-text = An old saying: a sheep is lost, but it is not too late to mend the fold. Close the hole today, and the other sheep stay yours.

# 原文：钱刚转走，他还在手机里看着。先后怎么排？
money-gone-q1-ask = Money has just gone, and he still sees your phone. What first, what next?

# 原文：关掉手机，断开那头
money-gone-q1-i1 = Switch off: cut him off

# 原文：借个电话，打{hotline-police}
money-gone-q1-i2 = Borrow a phone: {hotline-police}

# 原文：伸出手，报那五样
money-gone-q1-i3 = One hand: tell the five things

# 原文：打给银行，挂失这张卡
money-gone-q1-i4 = Ring the bank: block this card

# 原文：先断开，他就没法接着转。报了警，再把卡锁住。
money-gone-q1-why = Cut off, he can move no more. Then tell the police, and lock the card.

# 原文：找出银行卡，看看背面的电话。
money-gone-q1-next = Find your bank card, and look at the number on the back.

# 原文：打通了{hotline-police}，先说哪一句最管用？
money-gone-q2-ask = {hotline-police} answers. Which words help most at first?

# 原文：“我遇上骗子了，快来人！”
money-gone-q2-o1 = "A swindler! Please come quickly!"

# 原文：心里急，这么说也行。再添上几点、多少钱，警察马上能动手。
money-gone-q2-o1-why = In distress, this will do. Add when and how much, and the police can act at once.

# 原文：“你们先查查他是谁。”
money-gone-q2-o2 = "Please find out who he is."

# 原文：查他，要靠户名和账号。您念出来，警察才好查。
money-gone-q2-o2-why = For that they need his name and account. Read them out, and they can start.

# 原文：“2点10分，转走30000元。”
money-gone-q2-o3 = "30,000 yuan went at 2:10."

# 原文：时间和数目一出口，警察就知道该卡住哪一笔。
money-gone-q2-o3-why = With the time and the sum, the police know which payment to hold.

# 原文：“我先念他的账号给您。”
money-gone-q2-o4 = "I'll read you his account first."

# 原文：账号也是要紧的一样。念完，补上几点、多少钱。
money-gone-q2-o4-why = The account matters too. Then add when and how much.

# 原文：照着一只手，把五样念两遍。
money-gone-q2-next = Go through the five things on one hand, twice.

# 原文：【追款中心】施女士，您被骗的30000元已查到，今天就能退。请先交600元保全费，专人办理，过期作废。办好之前，先别告诉别人。
money-gone-q3-show = {"["}Recovery Centre] Ms Shi, your 30,000 yuan has been found and can be refunded today. Please pay a protection fee of 600 yuan first. An officer is assigned. This offer expires. Tell nobody until it is done.

# 原文：追钱靠公安和银行，不收您的钱。先收“保全费”的，是第二个骗局。
money-gone-q3-why = The police and banks go after money, and charge you nothing. A "protection fee" first is the second swindle.

# 原文：不交钱，拿着短信去派出所问。
money-gone-q3-next = Pay nothing, and show the message at the police station.

# 原文：施奶奶，我是派出所的小纪，您这件案子归我办。周四上午您带上身份证和转账单，来所里做笔录，不收钱。不放心，先来所里问一声。
money-gone-q4-show = Granny Shi, this is Young Ji from the police station, about your case. On Thursday morning, please bring your ID card and the payment slip for your statement. There's no charge. If in doubt, come and ask here first.

# 原文：请您到派出所当面办，不收钱，也不要密码。真假去所里一问就知道。
money-gone-q4-why = You are asked to come in person. No charge, no password, and one question at the station makes sure.

# 原文：把转账单放进袋子，周四带去。
money-gone-q4-next = Put the slip in a bag for Thursday.

# 原文：报警的时候，哪几样要让警察知道？
money-gone-q5-ask = Which things do you tell the police?

# 原文：自己卡的取款密码
money-gone-q5-o1 = The PIN of my own card

# 原文：警察不要密码。谁来要密码，都不给。
money-gone-q5-o1-why = The police never want it. Whoever asks, a PIN is for no one.

# 原文：几点转的，转了多少
money-gone-q5-o2 = When it went, and how much

# 原文：知道几点、多少钱，才找得准是哪一笔。
money-gone-q5-o2-why = Time and sum show which payment it was.

# 原文：对方的户名和账号
money-gone-q5-o3 = His name and account number

# 原文：卡住那头的钱，全靠这两样。
money-gone-q5-o3-why = With these two, the money at the other end can be held.

# 原文：家里一共多少存款
money-gone-q5-o4 = All that we have saved

# 原文：只说被骗的这一笔就够了，别的不用说。
money-gone-q5-o4-why = Only the money taken from you matters. The rest need not be told.

# 原文：手里的截图和单子
money-gone-q5-o5 = Screen pictures and slips

# 原文：这些是凭据。截图别删，单子别扔。
money-gone-q5-o5-why = They are proof. Delete no picture, throw away no slip.

# 原文：转账的单子，单独放进一个信封。
money-gone-q5-next = Keep payment slips in an envelope of their own.

# 原文：昨晚转的钱，今早才想明白。怎么办？
money-gone-q6-ask = You sent it last night, and only this morning see it was a swindle. What now?

# 原文：半小时已经过了，算了
money-gone-q6-o1 = The half hour is over, let it go

# 原文：半小时只是警方的提醒。过了，警察照样管，照样追。
money-gone-q6-o1-why = The half hour is only advice. After it, the police still help.

# 原文：再等等，也许他会退钱
money-gone-q6-o2 = Wait, he may pay it back

# 原文：盼着他退，是善良人的想法。等的工夫，钱越走越远。
money-gone-q6-o2-why = A kind heart hopes so. But while you wait, the money travels on.

# 原文：现在就报警，照样管用
money-gone-q6-o3 = Ring the police now, it still helps

# 原文：过了一夜，也许还有钱没挪走。报了案，警察才能接着追。
money-gone-q6-o3-why = Some of it may not have moved yet. With a report, the police can go after it.

# 原文：叫上女儿，两个人一起打
money-gone-q6-o4 = Have my daughter by me, then ring

# 原文：有人在身边，话好说出口。叫她的工夫，号码先拨上。
money-gone-q6-o4-why = With someone near, it is easier to say. Dial while you call her.

# 原文：打{hotline-police}，从几点说起。
money-gone-q6-next = Ring {hotline-police}, and begin with the time.

# 原文：小于哪一句，是还想再骗？
money-gone-q7-ask = With which lines does Young Yu try again?

# 说话：小于（骗子） → 施奶奶（老人）
# 原文：阿姨，您还在听吗？
money-gone-q7-l1 = Auntie, are you still by the phone?

# 说话：施奶奶（老人） → 小于（骗子）
# 原文：在。我那30000元怎么没退回来？
money-gone-q7-l2 = I am. Why haven't my 30,000 yuan come back?

# 说话：小于（骗子） → 施奶奶（老人）
# 原文：卡在半路了，您再转20000元，两笔一起退。
money-gone-q7-l3 = It's stuck on the way. Send another 20,000 yuan, and both come back together.

# 原文：退钱给您，用不着您再掏钱。
money-gone-q7-l3-flag = To give you money back, nobody needs more of yours.

# 说话：施奶奶（老人） → 小于（骗子）
# 原文：我卡里只剩这点了。
money-gone-q7-l4 = It's all I have left on my card.

# 说话：小于（骗子） → 施奶奶（老人）
# 原文：跟邻居借一点，别说是做什么用的。
money-gone-q7-l5 = Borrow some from the neighbours. Don't say what it's for.

# 原文：教您去借，还教您瞒着，是怕邻居看出来。
money-gone-q7-l5-flag = You are to borrow, and hide why: the neighbours might see through it.

# 原文：这句只是问答。想再骗的，一句叫您再转，一句叫您去借。
money-gone-q7-why = This is only question and answer. He tries again where you are to send more, and to borrow.

# 原文：挂断，马上打{hotline-police}。
money-gone-q7-next = Don't answer any more. Ring {hotline-police} at once.

# 原文：【城南银行】施女士，您今天下午3点来电，尾号2207的卡已挂失。补卡请带身份证到网点。不是您办的，请打卡背面的电话。
money-gone-q8-show = {"["}South City Bank] Ms Shi, your card ending in 2207 was blocked at 3 o'clock this afternoon, as you asked by phone. For a new card, please bring your ID card to a branch. If it was not you, ring the number on your card.

# 原文：挂失是您自己打电话办的。补卡去网点，有疑问打卡背面的电话，样样都能核对。
money-gone-q8-why = You rang to block it. A new card at the branch, questions to the number on the card: it can all be checked.

# 原文：过两天带上身份证，去网点补卡。
money-gone-q8-next = In a few days, take your ID card to the branch for a new one.

# 原文：要是钱刚转出去，您心里头一个念头会是什么？
money-gone-guide-opening = If your money had just gone out, what would be your very first thought?

# 原文：先断开那头，再报警，报五样，再挂失。一只手记住五样。
money-gone-guide-p1 = Cut him off first, then ring the police. Tell the five things, then block the card. One hand holds all five.

# 原文：过了半小时、过了一夜，也要报。怕人笑话，谁都一样；早打一会儿，就多留住一点。
money-gone-guide-p2 = After half an hour, or a whole night, report it still. Everyone fears being laughed at. A little sooner keeps a little more.

# 原文：报了警，钱一定能回来吗？
money-gone-guide-a1 = If I tell the police, is the money sure to come back?

# 原文：谁也不能打包票，越早机会越大。咸宁有位76岁的老人，5万元3个小时就追了回来。
money-gone-guide-a1-answer = No one can promise that. The sooner, the better the chance. In Xianning, someone aged 76 had 50,000 yuan back in 3 hours.

# 原文：听说输三次密码，能锁住骗子的卡？
money-gone-guide-a2 = I hear three wrong PINs will lock the swindler's card. Is that so?

# 原文：各家银行不一样，还占工夫。先报警，让警察去卡住它。
money-gone-guide-a2-answer = It differs from bank to bank, and takes time. Ring the police first, and let them hold it.

# 原文：钱不多，也要报吗？
money-gone-guide-a3 = It was not much. Should I still report it?

# 原文：要报。您这一笔，也许正好连着一伙人。
money-gone-guide-a3-answer = Yes. Your payment may be just the one that leads to a whole gang.

# 原文：在座的人里，可能有人转过钱、没有报。告诉大家现在报也行，别追问数目，也别问“当时怎么想的”。
money-gone-guide-watch = Someone here may have sent money and told nobody. Say that reporting it today still helps. Don't ask how much, nor "what were you thinking".

## lessons/04-four-things.toml：四样东西不离手

# 原文：四样东西不离手
four-things-title = Four things to keep

# 原文：密码自己按，短信码不念，证件看完收，屏幕不共享。
four-things-take-home = Key in your own PIN, read no code out, take your ID back, share no screen.

# 原文：当面办不了的事，我不办。
four-things-reply = What can't be done at the counter, I won't do.

# 原文：小凌
four-things-people-scammer = Young Ling

# 原文：关师傅
four-things-people-elder = Mr Guan

# 原文：四把钥匙腰上拴，
# 密码证件收得严。
# 短信里的码不念，
# 屏幕不给生人看。
four-things-c1-text =
    Four keys upon my belt I wear:
    PIN and papers, kept with care,
    A code I read to none at all,
    A screen no stranger sees when strangers call.

# 原文：关师傅在中学看了30年传达室，腰上42把钥匙，走一步响一步。校长来借，也得在本子上签名。
# 退休那天，钥匙都交了。他跟老伴说，家里还有四样要看牢，比铜钥匙还要紧。
# 密码，是大门的钥匙。验证码，是用一回就换的钥匙。
# 证件，是您的名字，谁拿着谁就能冒充您。屏幕，是窗帘，一拉开，屋里全看见了。
four-things-c2-text =
    For 30 years Mr Guan kept the gate of a school. He had 42 keys on his belt, and they rang at every step. Even the headmaster had to sign for one.
    When he retired, he gave them all back. "There are four things at home to guard," he told his wife. "They matter more than brass keys."
    Your PIN or password is the key to the front door. A code by text message is a key for one turn.
    Your ID is your name: whoever holds it can pass for you. Your screen is the curtain: pull it back, and the whole room can be seen.

# 说话：小凌（骗子） → 关师傅（老人）
# 原文：大爷，手机营业厅的，送您15元话费。
four-things-c3-l1 = Hello, Uncle, from the phone shop. We have 15 yuan of free calls for you.

# 原文：先送一点小东西，叫您不好意思推。
four-things-c3-l1-flag = First a small gift, so that you don't like to refuse.

# 说话：关师傅（老人） → 小凌（骗子）
# 原文：白送？要我做什么？
four-things-c3-l2 = For nothing? What do I have to do?

# 说话：小凌（骗子） → 关师傅（老人）
# 原文：报一下身份证号，再念念刚收到的6位数。
four-things-c3-l3 = Just your ID number, and the 6 figures you've just received.

# 原文：送话费用不着这两样。念出去，门就开了。
four-things-c3-l3-flag = Free calls need neither. Read them out, and the door is open.

# 说话：关师傅（老人） → 小凌（骗子）
# 原文：短信上写着，这6位数不能告诉别人。
four-things-c3-l4 = It says here not to tell anyone these 6 figures.

# 说话：小凌（骗子） → 关师傅（老人）
# 原文：那您打开屏幕共享，我看着弄，不用您念。
four-things-c3-l5 = Then share your screen, and I'll do it. No need to read anything out.

# 原文：不用您念，他自己看。这是叫您拉开窗帘。
four-things-c3-l5-flag = No need to read: he looks himself. He wants the curtain open.

# 说话：关师傅（老人） → 小凌（骗子）
# 原文：你在哪个营业厅？我走过去，当面办。
four-things-c3-l6 = Which shop are you in? I'll walk over and do it there.

# 说话：小凌（骗子） → 关师傅（老人）
# 原文：门店办不了，您别跑冤枉路。
four-things-c3-l7 = The shop can't do it. Save yourself the walk.

# 原文：真能办的，当面也能办。一说当面，他就拦。
four-things-c3-l7-flag = What is real can be done face to face. Say so, and he objects.

# 说话：关师傅（老人） → 小凌（骗子）
# 原文：当面办不了的事，我不办。
four-things-c3-l8 = What can't be done at the counter, I won't do.

# 原文：那什么时候能给？先看谁找谁。
# 您自己走到柜台、医院、派出所，人家要看证件，就给他看，看完收好。
# 人家打电话来要、找上门来要，先不给。到他单位问清楚，再说也不迟。
# 密码和验证码，谁问都不说。柜台办事要用，您自己按进去。
# 驿站的取件码不一样，那是拿包裹用的，到店里报给店员就行。码是做什么的，短信上都写着。
four-things-c4-text =
    So when may you give them? See who came to whom.
    You walk to a counter, a hospital, the police. They need to see your ID: show it, and put it away again.
    They ring you or come to the door: give nothing yet. Ask at their office first.
    A PIN or a code you tell to no one. If the counter needs it, you key it in yourself.
    A pick-up code for a parcel is different: tell it to the shop. The message says what a code is for.

# 原文：屏幕共享，就是把您的手机画面直播给对方看。您按密码，他看得见。您收到验证码，他也看得见。
four-things-c5-text = Sharing your screen shows the other side all you see, live. They see the PIN you key in, and the codes you receive.

# 原文：央视新闻客户端2023年6月2日报道
four-things-c5-source = CCTV News online, 2 June 2023

# 原文：建设银行2025年6月提醒了四个“不”。陌生来电，不轻信。可疑软件，不安装。陌生人叫您开手机的“碰一碰”，不听。陌生人要远程操作，不听。
four-things-c6-text = In June 2025, China Construction Bank gave four warnings. Strange call: don't believe it. Doubtful app: don't install it. A stranger wants "tap to pay" switched on: don't listen. A stranger wants to work your phone from afar: don't listen.

# 原文：中国建设银行2025年6月3日风险提示
four-things-c6-source = China Construction Bank, risk notice, 3 June 2025

# 原文：香港警方说得明白：警员绝不会叫人转账，也不会要网上银行的密码。
four-things-c7-text = The Hong Kong police say it plainly: an officer will never ask you to move money, nor for your online banking password.

# 原文：香港警务处，《星岛日报》2026年2月3日报道
four-things-c7-source = Hong Kong Police Force, in Sing Tao Daily, 3 February 2026

# 原文：有句顺口溜：屏幕一共享，家底全亮相。
four-things-c8-text = There is a rhyme for it: share your screen, and all is seen.

# 原文：密码：自己记，自己按，谁问都不说。
four-things-c9-i1 = PIN: know it yourself, key it in yourself, tell no one.

# 原文：验证码：先看短信写着办什么，不念给人听。
four-things-c9-i2 = Code: see what the message says it is for, and read it to no one.

# 原文：证件：当面给看，看完收回；复印件上写明用途。
four-things-c9-i3 = ID: show it face to face and take it back. On a copy, write what it is for.

# 原文：屏幕：不跟生人共享，不装他发来的软件。
four-things-c9-i4 = Screen: share it with no stranger, and install nothing he sends.

# 原文：请家里人帮忙弄手机，坐到身边来，密码还是您自己按。
four-things-c9-i5 = Family helping with the phone? Have them sit beside you, and key in the PIN yourself.

# 原文：有人打电话来问，哪几样不能给？
four-things-q1-ask = Someone rings and asks. Which of these do you keep to yourself?

# 原文：您哪天在家收货
four-things-q1-o1 = The day I'm in for a parcel

# 原文：送货的问这个，是平常事。说个方便的时候就行。
four-things-q1-o1-why = Delivery people ask that every day. Name a good time.

# 原文：银行卡的取款密码
four-things-q1-o2 = The PIN of my bank card

# 原文：密码是大门的钥匙。银行的人也不会问。
four-things-q1-o2-why = The PIN opens the front door. Not even bank staff will ask for it.

# 原文：刚收到的验证码
four-things-q1-o3 = A code I've just received

# 原文：钥匙只用一回，一回就够他开门了。
four-things-q1-o3-why = The key turns once. Once is enough to let him in.

# 原文：家里水管漏在哪儿
four-things-q1-o4 = Where the water pipe leaks

# 原文：您请的修水管师傅，问清漏在哪儿，好带家什来。
four-things-q1-o4-why = The plumber you sent for needs to know which tools to bring.

# 原文：手机屏幕上的画面
four-things-q1-o5 = What is on my screen

# 原文：画面给了他，密码和短信他都看得见。
four-things-q1-o5-why = With your screen before him, he sees PIN and messages.

# 原文：在电话旁贴一行字：密码、验证码、屏幕不给人。
four-things-q1-next = By the phone, write: PIN, codes and screen are for no one.

# 原文：大爷，换卡要看一下您的身份证，看完就还您。新密码您自己在这个小键盘上按两遍，我转过脸去。
four-things-q2-show = For the new card, sir, I need to see your ID card. You'll have it straight back. Please key in your new PIN twice on this pad. I'll look away.

# 原文：证件当面看、当面还。密码由您自己按，柜员还避开不看。
four-things-q2-why = The ID is seen and handed back. You key in the PIN yourself, and the teller looks away.

# 原文：用手遮着键盘按，证件当场收好。
four-things-q2-next = Cover the pad with your hand, and put your ID away at once.

# 原文：大爷，银行柜台的。您上午换的卡，键盘没录上新密码。不用您再跑，报一遍给我，我替您补上，过10分钟就能用。
four-things-q3-show = Sir, from the bank counter. The pad didn't take the new PIN for your card this morning. No need to come back: tell it to me, and I'll put it in. It works in 10 minutes.

# 原文：密码只有您自己能按。真没录上，也是请您回柜台，当面再按。
four-things-q3-why = Only you key in a PIN. If the pad did not take it, they would ask you back to the counter.

# 原文：不说密码，打卡背面的电话问。
four-things-q3-next = Don't tell the PIN. Ring the number on your card and ask.

# 原文：小凌说，把码念给他，就能“取消扣费”。您怎么办？
four-things-q4-ask = Read it to him, says Young Ling, and he "cancels a charge". What do you do?

# 原文：【城南银行】验证码830417，您正在转出5000元，请勿告诉他人。
four-things-q4-show = {"["}South City Bank] Code 830417. You are sending 5,000 yuan. Do not tell anyone this code.

# 原文：念给他，先停了扣费
four-things-q4-o1 = Read it, to stop the charge

# 原文：怕白白扣钱，谁都一样。可短信写的是转出5000元，一念，钱就走了。
four-things-q4-o1-why = Nobody likes to be charged. But the message says 5,000 yuan go out: read it, and they are gone.

# 原文：只念三位，试他一试
four-things-q4-o2 = Read half of it, to try him

# 原文：念了三位，他会哄您念完。一位也不念，最稳当。
four-things-q4-o2-why = After half, he coaxes out the rest. Safest is not one figure.

# 原文：看见“转出”，马上挂断
four-things-q4-o3 = It says "sending": hang up

# 原文：他嘴上说取消，短信写着转出。短信才是真话。
four-things-q4-o3-why = He says cancel, the message says send. The message speaks true.

# 原文：先给孙子看看短信
four-things-q4-o4 = Show my grandson the message

# 原文：好，请孙子坐到身边来看。看完，这条也不念给外人。
four-things-q4-o4-why = Good, have him sit beside you. And still, no outsider hears this code.

# 原文：收到验证码，先看短信写着办什么。
four-things-q4-next = When a code comes, see first what it is for.

# 原文：小凌哪句话，是来要钥匙的？
four-things-q5-ask = Which of Young Ling's lines want a key?

# 说话：小凌（骗子） → 关师傅（老人）
# 原文：大爷，今天太阳好，被子晒上了吧？
four-things-q5-l1 = Uncle, such sunshine today! Are your quilts out to air?

# 说话：关师傅（老人） → 小凌（骗子）
# 原文：晒上了。你还有事？
four-things-q5-l2 = They are. Was there anything else?

# 说话：小凌（骗子） → 关师傅（老人）
# 原文：送您10斤米，您拍身份证正反面给我。
four-things-q5-l3 = There's 10 jin of rice for you, five kilos. Just photograph both sides of your ID card for me.

# 原文：领米用不着拍证件。照片发出去，就收不回来。
four-things-q5-l3-flag = Rice needs no picture of an ID. Once sent, it cannot be called back.

# 说话：关师傅（老人） → 小凌（骗子）
# 原文：我自己去店里领，行不行？
four-things-q5-l4 = May I pick it up at the shop myself?

# 说话：小凌（骗子） → 关师傅（老人）
# 原文：不用跑，装个小软件，我远远地帮您点。
four-things-q5-l5 = Save yourself the walk. Install a little app, and I'll tap it all for you from here.

# 原文：装上了，您的手机就由他来点。
four-things-q5-l5-flag = Once it is installed, he works your phone.

# 原文：这句是平常话。来要钥匙的，一句要证件，一句要您的手机。
four-things-q5-why = This line is everyday talk. Those that want a key ask for your ID, and for your phone.

# 原文：照片不发，软件不装，米不要了。
four-things-q5-next = Send no picture, install no app, and leave the rice.

# 原文：您去社区窗口办老年证，人家要身份证复印件。怎么办？
four-things-q6-ask = At the neighbourhood office, for your senior card, they need a copy of your ID. What do you do?

# 原文：什么也不交，扭头回家
four-things-q6-o1 = Give nothing and go home

# 原文：护着证件，是好习惯。这回是您自己上门去办，写明用途就能交。
four-things-q6-o1-why = Guarding your ID is a good habit. Here you came yourself: write what it is for, and hand it in.

# 原文：写明“只供办老年证”再交
four-things-q6-o2 = Write "senior card only" on it

# 原文：写清做什么用，别人拿去也难派别的用场。
four-things-q6-o2-why = With its purpose on it, a copy is hard to use for anything else.

# 原文：把原件留下，改天来取
four-things-q6-o3 = Leave my ID, fetch it later

# 原文：原件看完就收回来。离了手，心里不踏实。
four-things-q6-o3-why = Once seen, take the ID back. Out of your hands, it would leave you uneasy.

# 原文：先问一声，为什么要它
four-things-q6-o4 = Ask first what they need it for

# 原文：该问。问明白了，写上用途再交。
four-things-q6-o4-why = Do ask. When it is clear, write the purpose on it and hand it in.

# 原文：往后交复印件，都写上做什么用。
four-things-q6-next = From now on, write on each copy what it is for.

# 原文：大爷，来取包裹呀？取件码您念一念，4位数的，我去架子上找。念不清也不要紧，您报个姓，我照单子查。
four-things-q7-show = Come for a parcel, sir? Read me your pick-up code, 4 figures, and I'll look on the shelf. If it's hard to read, your surname will do. I have a list.

# 原文：是您自己走到店里来的。取件码只管拿这一件包裹，动不了您的钱。
four-things-q7-why = You came to the shop yourself. A pick-up code fetches this one parcel, and cannot touch your money.

# 原文：只念取件码那一条，别的短信不用给他看。
four-things-q7-next = Read out that code. Your other messages need not be seen.

# 原文：验证码已经念给人家了，先后怎么排？
four-things-q8-ask = You have read a code to someone. What first, what next?

# 原文：挂断，后面的都不念
four-things-q8-i1 = Hang up, read out no more

# 原文：打卡背面的电话，挂失
four-things-q8-i2 = Ring the card's number: block it

# 原文：打{hotline-police}报警
four-things-q8-i3 = Ring {hotline-police}

# 原文：去柜台，把密码改掉
four-things-q8-i4 = Change the PIN at the counter

# 原文：码说出去了，钱不一定就没了。先锁住卡，再报警，再换钥匙。钱已经走了的，先打{hotline-police}。
four-things-q8-why = A code told need not mean the money is gone. Lock the card, tell the police, then change the key. If money has gone, ring {hotline-police} first.

# 原文：卡背面的电话，今天就抄在本子上。
four-things-q8-next = Copy the number on your card into your notebook today.

# 原文：您家大门的钥匙，除了家里人，还给过谁？
four-things-guide-opening = The key to your front door: who has had it, outside the family?

# 原文：先看谁找谁：自己上门去办，证件可以给看；找上门来要的，先不给。
four-things-guide-p1 = See who came to whom. At a counter you walked to, you may show your ID. If they came to you, give nothing yet.

# 原文：收到验证码，先看短信写着办什么。嘴上说取消，短信写转出，就信短信。
four-things-guide-p2 = A code comes? See what the message says it is for. He says "cancel", it says "pay out": believe the message.

# 原文：孙子帮我付钱，要验证码，也不能说？
four-things-guide-a1 = My grandson pays something for me and wants the code. Not even him?

# 原文：请他坐到您身边来，您自己按。隔着电话，先打他原来的号码核一核。
four-things-guide-a1-answer = Have him sit beside you, and key it in yourself. If it is by phone, ring his old number first and check.

# 原文：营业厅柜台也叫我报过验证码，那是骗子吗？
four-things-guide-a2 = At the phone shop they asked me to read a code, too. Was that a swindler?

# 原文：您自己走进去的，多半不是。看清短信写着办什么，自己按进去最好。
four-things-guide-a2-answer = You walked in yourself, so most likely not. See what the message says it is for. Best is to key it in yourself.

# 原文：密码记不住怎么办？
four-things-guide-a3 = What if I can't remember my PIN?

# 原文：写在本子里，和卡分开放。别写在卡上，也别存在手机里。
four-things-guide-a3-answer = Write it in a notebook, and keep that apart from the card. Not on the card, and not in a phone message.

# 原文：有人怕麻烦，把密码交给儿女管。不评论谁家对不对，只说一句：知道密码的人越少越好。
four-things-guide-watch = Some find it a bother, and leave their PIN to a son or daughter. Don't judge any family. Just say: the fewer who know it, the better.

## items/recovery-scams.toml

# 原文：是阎师傅吧？我是分局专案组的。骗您28000元的那伙人抓着了，您排第6个退。财务要看看您的卡能不能收款，请先转500元试一笔。收到了，一块儿退您。下午5点封账，您今天方便吗？
recovery-scams-fake-refund-office-a-show = Mr Yan? This is the case team at the district police. We have caught the people who took your 28,000 yuan. You are number 6 to be paid back. Accounts must see if your card can take money, so please send 500 yuan to try it. It comes back with the rest. The books close at 5 today. Is that all right?

# 原文：退钱给您，没有先转500元试卡的道理。人抓没抓着，去当初报案的地方就能问。
recovery-scams-fake-refund-office-a-why = Nobody who pays you back needs 500 yuan first to try your card. Whether anyone was caught, you can ask where you reported it.

# 原文：钱不转，拿着报案的单子去所里问。
recovery-scams-fake-refund-office-a-next = Send nothing. Take your police report and ask at the station.

# 原文：【反诈返还】常女士，您去年被骗的9600元已列入返还名单，编号0052。请在7日内从下面的网址装上返还软件，传身份证照片，填银行卡号和短信里的数字。逾期不办，款项另行处理。
recovery-scams-fake-refund-office-b-show = {"["}Anti-Scam Refunds] Mrs Chang, the 9,600 yuan you lost last year are on the refund list, number 0052. Within 7 days, install the refund app from the link below, send a photo of your ID card, and fill in your bank card number and the figures we text you. After that, the money will be dealt with otherwise.

# 原文：装软件、填短信里的数字，是来拿您剩下的钱。真退钱，派出所当面就能办。
recovery-scams-fake-refund-office-b-why = An app and the figures from a text: that is for taking the money you have left. A true refund is done face to face at the station.

# 原文：短信留着，去派出所时给民警看看。
recovery-scams-fake-refund-office-b-next = Keep the text, and show it to the officer at the station.

# 原文：翁老师，法院执行局的。您那个案子判下来了，钱能分回一多半。按规矩先交300元执行费，礼拜三上午开视频，举着身份证和银行卡照一圈。大厅窗口排到下月了，我这儿能替您办。
recovery-scams-fake-refund-office-c-show = Mrs Weng, this is the court's enforcement office. Your case is decided, and you get back more than half. The rule is 300 yuan as a fee first. Then on Wednesday morning, on video, hold up your ID card and your bank card. Our counter is booked until next month, but I can do it for you.

# 原文：钱还没见着，先收300元，银行卡也要照给他看。法院大厅开着门，当面能问。
recovery-scams-fake-refund-office-c-why = No money yet, but 300 yuan to pay, and he wants to see your bank card. The court's doors are open, and you can ask there.

# 原文：视频不开，带证件到法院大厅问一声。
recovery-scams-fake-refund-office-c-next = No video call. Take your ID to the court and ask in the hall.

# 原文：是江大妈吧？我是城关派出所的小文。您上月报的案，5000元那笔，缺一张银行转账单，请您去柜台打。礼拜四9点带来，再补两句笔录。走不动的话，我和居委会的人上您家，您看行吗？
recovery-scams-come-in-person-a-show = Mrs Jiang? This is Wen, from Chengguan police station. The 5,000 yuan you reported last month: we still need the bank's transfer slip. Please get it printed at the counter. Could you bring it on Thursday at 9, and add a few words to your statement? If walking is hard, I'll come to you, with someone from the residents' committee. Would that suit?

# 原文：要的是一张转账单，没要钱，也没要密码。人就在派出所，您走过去，当面就能问。
recovery-scams-come-in-person-a-why = He wants a transfer slip, no money and no PIN. He is at the police station, and you can walk there and ask.

# 原文：去柜台打转账单，礼拜四带着去。
recovery-scams-come-in-person-a-next = Get the slip at the bank counter, and take it along on Thursday.

# 原文：【桥南派出所】包先生，您9月报的案追回3200元。请本人带身份证和报案回执，15日前到所里二楼签字领取，逾期另约。家里人代领的，带上两个人的证件。有疑问，到一楼值班室当面问。
recovery-scams-come-in-person-b-show = {"["}Qiaonan Police Station] Mr Bao, in the case you reported in September, 3,200 yuan were recovered. Please come yourself by the 15th, with ID card and report slip, and sign for it upstairs; or fix a later day. Family may come with both ID cards. Questions: ask at the duty room downstairs.

# 原文：领钱要带证件，到所里当面签字。短信没叫您点什么，也没提什么手续费。
recovery-scams-come-in-person-b-why = To get money, you bring ID and sign at the station. The text has nothing to tap, and not a word about a fee.

# 原文：找出报案回执，和身份证放一块儿。
recovery-scams-come-in-person-b-next = Find the report slip, and put it with your ID card.

# 原文：路师傅，我是法院的书记员。骗您8000元的那个案子，17日上午开庭，您想听就带身份证来，不来也不影响判。通知书已经寄到您家，盖着红章。能退多少要等判完，眼下谁都说不准。
recovery-scams-come-in-person-c-show = Mr Lu, this is the clerk of the criminal court. The case about your 8,000 yuan is heard on the 17th, in the morning. If you'd like to listen, bring your ID card. If you don't come, the ruling is the same. A notice with a red stamp is on its way to you. How much comes back, nobody can say before the ruling.

# 原文：来不来由您，盖章的通知书也寄到家了。不收您一分钱，也没许您一个准数。
recovery-scams-come-in-person-c-why = To come or not is up to you, and a stamped notice is in the post. He takes no money, and promises no sum.

# 原文：等通知书到了，拿着去法院大厅对一对。
recovery-scams-come-in-person-c-next = When the notice comes, check it at the court.

# 原文：古阿姨您好，我是办追款的华律师，证件照片发您了。您那35000元我查到了，在外省一个账户里，能追。取证费1980元，追不回全退，先打我个人账户。派出所那头先别催，免得惊动对方。
recovery-scams-paid-recovery-a-show = Hello, Auntie Gu, this is Mr Hua, the recovery lawyer. You have a photo of my licence. I've found your 35,000 yuan, in an account in another province, and it can be got back. Collecting evidence costs 1,980 yuan, all returned if we fail. Pay it to my own account. And don't press the police just now, it might warn the other side.

# 原文：“全退”只在嘴上，1980元先进了他个人的账户。叫您别催派出所，是怕警察知道。
recovery-scams-paid-recovery-a-why = "All returned" is talk, but 1,980 yuan go to his own account. He wants the police left alone because he fears them.

# 原文：钱先不打，请女儿陪您到派出所问。
recovery-scams-paid-recovery-a-next = Pay nothing yet. Ask at the police station, with your daughter.

# 原文：受骗老人互助社通知：凭转账截图登记，集体追款，已有46位拿回本钱。登记费200元，请带身份证和银行卡，由本社保管，追完发还。礼拜二9点，东街茶馆二楼办。地方小，家属请勿陪同。
recovery-scams-paid-recovery-b-show = Notice from the Mutual Help Club of Cheated Seniors. Sign up with your transfer screenshot and recover together: 46 people have their money back. The fee is 200 yuan. Bring your ID card and bank card; we keep them until it is done. Tuesday at 9, upstairs at the East Street teahouse. The room is small: no family, please.

# 原文：收费在先，证件和卡还要交出去。不让家里人陪，是怕有人当场问住他。
recovery-scams-paid-recovery-b-why = A fee first, and your ID and card handed over. No family, as one of them might ask him a hard question.

# 原文：证件留在家，把通知拿给居委会看。
recovery-scams-paid-recovery-b-next = Leave your cards at home. Show the notice to the residents' committee.

# 原文：谭叔，您的事我听说了，憋屈吧。我侄子是弄电脑的，能把骗子那账户锁上。您往那账户里再打1000元，他顺着就摸进去了，10分钟连本带利倒回来。不收辛苦钱，就在这儿用手机办。
recovery-scams-paid-recovery-c-show = Uncle Tan, I heard what happened. It must hurt. My nephew works with computers, and he can lock the swindler's account. Pay another 1,000 yuan into it, he follows the money in, and in 10 minutes it all comes back, with interest. He charges nothing. We can do it here, on your phone.

# 原文：再往骗子的账户打钱，只会再丢1000元。能锁账户的，是公安和银行。
recovery-scams-paid-recovery-c-why = Paying into the swindler's account only loses another 1,000 yuan. Accounts are locked by the police and the bank.

# 原文：手机揣好，到派出所问有没有这办法。
recovery-scams-paid-recovery-c-next = Put the phone away, and ask the police if there is such a way.

# 原文：荣老师您好，我是社区值班的律师，您前天给我留了条子。16000元能追多少，我说不准，得靠公安。我帮您把经过写清楚，您先去报案，不收费。明天下午我在居委会二楼，带上截图来。
recovery-scams-no-promises-a-show = Hello, Mrs Rong, I'm the lawyer on duty in your neighbourhood. You left me a note two days ago. How much of the 16,000 yuan comes back I can't say; that is for the police. I'll help you write down what happened. Please report it first. It's free. Tomorrow afternoon I'm upstairs at the residents' committee. Bring the screenshots.

# 原文：他不打包票，也不收费，先请您去报案。人就坐在居委会二楼，上楼就见得着。
recovery-scams-no-promises-a-why = He promises nothing, charges nothing, and sends you to the police first. You can go upstairs and see him.

# 原文：截图先存好，明天下午去居委会二楼。
recovery-scams-no-promises-a-next = Save the screenshots, and go upstairs tomorrow afternoon.

# 原文：报案回执：温女士，您报的被骗5600元一案，城东所已登记，编号尾数073。办案的民警姓甘，有进展就打您留的电话。材料没齐的，10日前补来。有人自称替本所收费，请到所里核对。
recovery-scams-no-promises-b-show = Report slip: Mrs Wen, your report about 5,600 yuan is on file at Chengdong police station; the number ends in 073. The officer in charge is Mr Gan. If there is news, he will ring the number you left. Missing papers: please bring them by the 10th. If anyone asks for a fee in our name, check with us at the station.

# 原文：是您报案后拿到的纸，哪个所、谁来办，上头都写着。拿不准，到所里就能核对。
recovery-scams-no-promises-b-why = You were given this slip when you reported. The station and the officer are on it. If in doubt, you can check there.

# 原文：把回执夹进存折，复印一张给儿子。
recovery-scams-no-promises-b-next = Put the slip in your bank book, and give your son a copy.

# 原文：成大爷，卡给您停了，新卡今天能拿，密码您自己设。账上2300元没动。早上转走的4000元，我们这儿追不回，得公安来办。流水单打好盖了章。报案越早越好，出大门往左就是派出所。
recovery-scams-no-promises-c-show = Mr Cheng, your card is stopped. You can have a new one today, and set the PIN yourself. The 2,300 yuan in it are safe. The 4,000 yuan sent this morning we can't get back; that needs the police. Here is the statement, with our stamp. Sooner is better: out of the front door, and the police station is on the left.

# 原文：能办的、办不了的都讲明，密码请您自己设。他没说替您追，指的是派出所的路。
recovery-scams-no-promises-c-why = What can and can't be done is said plainly, and you set the PIN. He doesn't offer to recover it; he shows you the way to the police.

# 原文：拿上流水单，出大门往左，去报案。
recovery-scams-no-promises-c-next = Take the statement, turn left at the front door, and report it.

# 原文：柳姐，我也在那平台赔了40000元，一宿一宿睡不着。有人介绍了网安的杨队，3天给我追回一多半，截图您看。他走的内线，比打{hotline-antifraud}管用。名片我推给您，提我的名，只收您1500元。
recovery-scams-second-bite-a-show = Liu, my dear, I lost 40,000 yuan on that platform too, and couldn't sleep. Then I was told of Captain Yang of the cyber police. In 3 days he got me back more than half. Look at the screenshot. He has inside lines, better than ringing {hotline-antifraud}. I'll send you his card. Say I sent you, and it's only 1,500 yuan.

# 原文：截图谁都能做，一起吃亏的人也能装。真的警察追款，不走内线，也不收您1500元。
recovery-scams-second-bite-a-why = Anyone can make a screenshot, and anyone can play a fellow victim. Real police use no inside lines, and never charge 1,500 yuan.

# 原文：名片先不加，拨{hotline-antifraud}问问有没有这事。
recovery-scams-second-bite-a-next = Don't add the card. Ring {hotline-antifraud} and ask about it.

# 原文：您好，理财平台清退部的，是毕师傅吗？上头要求月底退清，您有20000元本金。怕打不到您卡上，得核对手机银行。您装个清退软件，开着共享，我一步步教，不收费。您看现在得空吗？
recovery-scams-second-bite-b-show = Hello, this is the closing-down team of your investment platform. Is that Mr Bi? All must be paid out by month's end, and you have 20,000 yuan in. To be sure it reaches your card, we need to check your bank app. Please install our refund app and keep sharing on. I'll take you through it, free of charge. Have you got a moment?

# 原文：说是不收费，要看的是您的手机银行。退到原来的卡，用不着装软件、开共享。
recovery-scams-second-bite-b-why = No charge, but he wants to see your bank app. To pay into your old card, nobody needs an app or your screen.

# 原文：挂断，请儿子查查那家平台还在不在。
recovery-scams-second-bite-b-next = Hang up. Ask your son to see if that platform still exists.

# 原文：【追损公示】第三批集体追款本周五登记截止，投资群、假客服的受害人都能参加。请从下面的网址填姓名、被骗数目、收款卡号和取款密码，由法务起诉。每户垫50元案卷费，不成退还。
recovery-scams-second-bite-c-show = {"["}Recovery Notice] The third group claim closes this Friday, for victims of investment groups and fake customer service. Use the link below to give your name, the sum lost, your card number and your PIN. Our lawyers will go to court. Each household pays 50 yuan for the file, returned if we fail.

# 原文：给您打钱，用不着取款密码。50元不多，填上去的那些够他再骗一回。
recovery-scams-second-bite-c-why = Paying you needs no PIN. 50 yuan is little, but what you fill in is enough for him to cheat you again.

# 原文：不填，截个图，下回一并交给民警。
recovery-scams-second-bite-c-next = Fill in nothing. Take a screenshot for the police.

# 原文：安奶奶，我是警务室的小汤。上回那30000元拦住了，这阵子睡得好些没有？听说群里有人加您，说交1000元能追款，先放一放，图留着给我看。礼拜三上午我在警务室，遛弯过来坐坐。
recovery-scams-follow-up-a-show = Granny An, this is young Tang from the police post. We stopped those 30,000 yuan. Are you sleeping better? I hear someone in your chat group says he can recover money for 1,000 yuan. Please leave it for now, and keep the picture for me. On Wednesday morning I'm at the post. Drop in when you take your walk.

# 原文：他劝您别花钱追款，人就在警务室坐着。没叫您转钱，也没叫您报什么号码。
recovery-scams-follow-up-a-why = He asks you not to pay for recovery, and he is there at the post. He wants no transfer and no numbers.

# 原文：礼拜三遛弯时，把手机上的图给他看。
recovery-scams-follow-up-a-next = On Wednesday's walk, show him the picture on your phone.

# 原文：您好，反诈中心回访，是项阿姨吗？上月假客服骗您转过2000元，他叫您装的那个软件，删了没有？后来又找过您没有？我不问余额和密码。信不过我，您挂了自己拨{hotline-antifraud}，问今天的回访。
recovery-scams-follow-up-b-show = Hello, this is the Anti-Scam Centre. Is that Auntie Xiang? Last month a fake customer service had you send 2,000 yuan. The app he made you install, is it off your phone? Has he been in touch again? I don't ask for your balance or PIN. If you don't trust me, hang up, ring {hotline-antifraud} and ask about today's call.

# 原文：只问软件删没删，那人还找不找您。密码他不问，还请您自己拨回去核对。
recovery-scams-follow-up-b-why = He only asks if the app is gone and if that man came back. No PIN, and he asks you to ring back and check.

# 原文：挂了拨{hotline-antifraud}，问今天有没有回访。
recovery-scams-follow-up-b-next = Hang up, ring {hotline-antifraud}, and ask about today's call.

# 原文：【城西银行】麦先生，您昨天在柜台挂失的存折已停用，里头7460元没有动过。补新折请本人带身份证来，本周都可以办。您问的那880元，是挂失前转走的，请尽早报案，流水在窗口打。
recovery-scams-follow-up-c-show = {"["}West City Bank] Mr Mai, the bank book you reported lost at the counter yesterday is now stopped. The 7,460 yuan in it are untouched. For a new one, please come this week with your ID card. The 880 yuan you asked about went out before that. Please report it soon; the counter prints the statement.

# 原文：挂失是您昨天在柜台办的，对得上。补折、打流水都去窗口，没要您的密码。
recovery-scams-follow-up-c-why = You reported it yourself yesterday, so it fits. New book and statement are done at the counter; no PIN is wanted.

# 原文：带身份证去窗口补折，流水打两份。
recovery-scams-follow-up-c-next = Take your ID for a new book, and print the statement twice.

## scenarios/fake-recovery-lawyer.toml：一位律师的来电

# 原文：一位律师的来电
fake-recovery-lawyer-title = A lawyer on the phone

# 原文：电话里的人说是律师，谈起您三月里丢的那笔钱。
fake-recovery-lawyer-about = The caller says he is a lawyer, and speaks of the money you lost in March.

# 原文：追钱的事，我去派出所问。
fake-recovery-lawyer-say = About that money, I'll ask at the police station.

# 原文：先不交钱，拿着报案的单子，去派出所问。
fake-recovery-lawyer-next = Pay nothing. Take your police report, and ask at the station.

# 原文：方律师
fake-recovery-lawyer-people-scammer = Mr Fang

# 原文：旁白
fake-recovery-lawyer-people-narrator = Narrator

# 原文：民警
fake-recovery-lawyer-people-official = Officer

# 原文：大军
fake-recovery-lawyer-people-family = Jun

# 原文：尚大爷
fake-recovery-lawyer-people-elder = Mr Shang

# 原文：您是尚大爷，79岁，送了一辈子信。三月里，骗子骗走您20000元，您报了警，没敢告诉女儿。
fake-recovery-lawyer-experiencer-intro = You are Mr Shang, 79, a postman all your life. In March a swindler took 20,000 yuan from you. You went to the police, but dared not tell your daughter.

# 原文：您是女婿大军，来给老丈人送豆角。他正接电话，看见您，声音一下子低了。
fake-recovery-lawyer-helper-intro = You are Jun, his son-in-law, bringing beans. He is on the phone. He sees you, and his voice drops.

# 原文：您在旁边听着尚大爷接电话。猜一猜，来电的人下一步要什么。
fake-recovery-lawyer-observer-intro = You listen while Mr Shang is on the phone. Guess what the caller will want next.

# 说话：方律师（骗子）
# 原文：尚大爷吧？三月里那20000元，我能追回来。
fake-recovery-lawyer-e1-l1 = Mr Shang? Those 20,000 yuan from March: I can get them back.

# 说话：方律师（骗子）
# 原文：我是追损中心的律师，姓方。
fake-recovery-lawyer-e1-l2 = I'm a lawyer at the Loss Recovery Centre. My name is Fang.

# 原文：那20000元还没消息，卡里还有15000元。
fake-recovery-lawyer-e1-money = No news yet of the 20,000 yuan. On your card are 15,000 yuan.

# 原文：三月的事，您没跟家里人讲过。
fake-recovery-lawyer-e1-trust = You never told your family about March.

# 原文：他知道这件事。您先怎么接？
fake-recovery-lawyer-e1-ask = He knows about it. What do you say first?

# 原文：“真的？能追回来多少呀？”
fake-recovery-lawyer-e1-o1 = "Really? How much can you get?"

# 原文：您盼着钱回来。先问他是谁，从哪儿听来的。
fake-recovery-lawyer-e1-o1-why = You hope for your money. First ask who he is, and who told him.

# 原文：“这事你从哪儿听来的？”
fake-recovery-lawyer-e1-o2 = "Who told you about this?"

# 原文：问到根上了。这件事，外人本不该知道。
fake-recovery-lawyer-e1-o2-why = That goes to the root. No outsider should know of it.

# 原文：“案子在派出所办着呢。”
fake-recovery-lawyer-e1-o3 = "The police have the case."

# 原文：追钱的正路，您已经走上了。听听他怎么接这句。
fake-recovery-lawyer-e1-o3-why = You are on the right road already. Hear what he says to that.

# 说话：方律师（骗子）
# 原文：全数追回！对方账户，我们冻住了。
fake-recovery-lawyer-e2-l1 = All of it! We've frozen the other side's account.

# 说话：方律师（骗子）
# 原文：先交2000元保全费，三天就到账。
fake-recovery-lawyer-e2-l2 = Pay a protection fee of 2,000 yuan first. In three days it's on your card.

# 原文：卡里的15000元没动。
fake-recovery-lawyer-e2-money = The 15,000 yuan on your card are untouched.

# 原文：一听“三天”，您的手心热了。
fake-recovery-lawyer-e2-trust = At "three days", your palms grow warm.

# 原文：先交2000元，您呢？
fake-recovery-lawyer-e2-ask = 2,000 yuan first. And you?

# 原文：“钱没回来，先不交。”
fake-recovery-lawyer-e2-o1 = "Nothing back, nothing paid."

# 原文：事没办，先收钱，光这一条就该停一停。
fake-recovery-lawyer-e2-o1-why = Money before anything is done: this alone is reason to stop.

# 原文：“交2000元，换回20000元，我交。”
fake-recovery-lawyer-e2-o2 = "2,000 yuan for 20,000 yuan? I'll pay."

# 原文：这账听着合算。可20000元在他嘴上，2000元在您手里。
fake-recovery-lawyer-e2-o2-why = It sounds a good bargain. But 20,000 yuan are his words, and 2,000 yuan your money.

# 原文：“等等，我拿笔记一记。”
fake-recovery-lawyer-e2-o3 = "Wait, I'll write that down."

# 原文：慢一步，把他的话记下来，回头好给民警看。
fake-recovery-lawyer-e2-o3-why = A step slower, and his words are on paper for the police.

# 说话：方律师（骗子）
# 原文：我们跟公安联网，您的案子我这儿都有。
fake-recovery-lawyer-e3-l1 = We're linked to the police. I have your case right here.

# 说话：方律师（骗子）
# 原文：派出所案子多，排到您得好几年。
fake-recovery-lawyer-e3-l2 = They've so many cases. It'll be years before your turn.

# 原文：从哪儿听来的，他没说，先说派出所慢。
fake-recovery-lawyer-e3-trust = Who told him, he does not say. He says the police are slow.

# 原文：他这样讲，您怎么想？
fake-recovery-lawyer-e3-ask = What do you make of it?

# 原文：“你报个地址，我找你去。”
fake-recovery-lawyer-e3-o1 = "What is your address? I'll come."

# 原文：送信的人认门牌。真有这家，地址说得出来。
fake-recovery-lawyer-e3-o1-why = A postman knows house numbers. A real office has one.

# 原文：等了三个月，太慢，不如交给他
fake-recovery-lawyer-e3-o2 = Three months are long. I'll pay

# 原文：等着心焦，人之常情。可慢归慢，那头是真警察，不收钱。
fake-recovery-lawyer-e3-o2-why = Waiting is hard. But slow or not, those are real police, and they charge nothing.

# 原文：“我先去派出所问一声。”
fake-recovery-lawyer-e3-o3 = "I'll ask the police first."

# 原文：案子办到哪儿了，民警那儿最清楚。
fake-recovery-lawyer-e3-o3-why = They know best how far your case has come.

# 说话：方律师（骗子）
# 原文：冻结函发您手机上了，盖着红章。
fake-recovery-lawyer-e4-l1 = The freezing order is on your phone, with a red stamp.

# 说话：方律师（骗子）
# 原文：这事保密。您一问派出所，那边就把钱转走了。
fake-recovery-lawyer-e4-l2 = It's confidential. Ask the police, and they'll move the money away.

# 原文：卡里的15000元没动。
fake-recovery-lawyer-e4-money = The 15,000 yuan on your card are untouched.

# 原文：到这会儿，他也没报过地址。
fake-recovery-lawyer-e4-trust = An address he still has not given.

# 原文：他不让您问派出所，怎么办？
fake-recovery-lawyer-e4-ask = He won't have you ask the police. What now?

# 原文：保密就保密，别坏了大事
fake-recovery-lawyer-e4-o1 = Keep it secret, not to spoil it

# 原文：怕坏事，是您小心。可不许您问警察的，正该去问警察。
fake-recovery-lawyer-e4-o1-why = You are careful. But whoever forbids the police is just the one to ask them about.

# 原文：打给女婿大军，念给他听
fake-recovery-lawyer-e4-o2 = Ring Jun, and read it to him

# 原文：三个月没说出口的话，说出来，肩上就轻了。
fake-recovery-lawyer-e4-o2-why = Three months unsaid. Once said, your shoulders are lighter.

# 原文：挂断，找出报案的单子
fake-recovery-lawyer-e4-o3 = Hang up, find the police report

# 原文：单子上有派出所的名字。照着找去，走不岔。
fake-recovery-lawyer-e4-o3-why = The name of the station is on it. It leads you right.

# 说话：旁白（旁白） → 方律师（骗子）
# 原文：要先交2000元保全费。您打开手机银行，收款的是个人，姓甘。
fake-recovery-lawyer-e5-l1 = A protection fee of 2,000 yuan comes first. You open the bank on your phone. The payee is a person, by the name of Gan.

# 说话：方律师（骗子） → 旁白（旁白）
# 原文：那是我们财务，您点就行。
fake-recovery-lawyer-e5-l2 = That's our accounts office. Just tap.

# 原文：2000元还没出去。
fake-recovery-lawyer-e5-money = The 2,000 yuan have not gone yet.

# 原文：律师姓方，收款的姓甘。您呢？
fake-recovery-lawyer-e5-ask = The lawyer is Fang, the payee is Gan. And you?

# 原文：“我明天上门去交。”
fake-recovery-lawyer-e5-o1 = "I'll come and pay tomorrow."

# 原文：要当面交，他就没处躲。真有单位，不怕您来。
fake-recovery-lawyer-e5-o1-why = Face to face, he cannot hide. A real office would be glad to see you.

# 原文：退出来，不转了
fake-recovery-lawyer-e5-o2 = Go back, and don't pay

# 原文：信封上的名字对不上，这封信就不能投。
fake-recovery-lawyer-e5-o2-why = When the name does not match, the letter is not delivered.

# 原文：他说是财务，那就转过去吧
fake-recovery-lawyer-e5-o3 = Accounts, he says: so I pay

# 原文：走到这一步，手容易跟着话走。进了个人的卡，就难追了。
fake-recovery-lawyer-e5-o3-why = By now the hand follows the voice. On one person's card, money is hard to get back.

# 说话：方律师（骗子）
# 原文：您不转，那20000元可就没了！
fake-recovery-lawyer-e8-l1 = If you don't pay, the 20,000 yuan are gone!

# 说话：方律师（骗子）
# 原文：今天最后一天，是您自己不要的。
fake-recovery-lawyer-e8-l2 = Today's the last day. It's you who threw it away.

# 原文：2000元还没出去。
fake-recovery-lawyer-e8-money = The 2,000 yuan have not gone yet.

# 原文：刚才客客气气，这会儿话硬了。
fake-recovery-lawyer-e8-trust = So polite before, so hard now.

# 原文：他拿那20000元压您，怎么办？
fake-recovery-lawyer-e8-ask = He presses you with the 20,000 yuan. What now?

# 原文：挂断，走去派出所
fake-recovery-lawyer-e8-o1 = Hang up, walk to the police

# 原文：那笔钱有没有指望，民警才说得准。
fake-recovery-lawyer-e8-o1-why = Whether there is hope, only the police can tell.

# 原文：“那我先转一半，行不行？”
fake-recovery-lawyer-e8-o2 = "May I pay half of it first?"

# 原文：舍不得那笔钱，谁都懂。一半出去，他还要另一半。
fake-recovery-lawyer-e8-o2-why = It is hard to let that money go. After one half, he wants the other.

# 原文：挂断，给大军打电话
fake-recovery-lawyer-e8-o3 = Hang up, and ring Jun

# 原文：一个人拿不定的事，就两个人拿。
fake-recovery-lawyer-e8-o3-why = What one cannot decide, two can.

# 说话：旁白（旁白） → 方律师（骗子）
# 原文：钱出去了，方律师又来电话。
fake-recovery-lawyer-e9-l1 = The money has gone, and Mr Fang rings again.

# 说话：方律师（骗子） → 旁白（旁白）
# 原文：还要验一验卡，把手机上六个数念给我。
fake-recovery-lawyer-e9-l2 = We must check your card. Read me the six figures on your phone.

# 原文：出去了一笔，卡里大头还在。
fake-recovery-lawyer-e9-money = One sum has gone; most of it is still on your card.

# 原文：您觉着，这条路越走越不对。
fake-recovery-lawyer-e9-trust = You feel this road is not right.

# 原文：那六个数，念不念？
fake-recovery-lawyer-e9-ask = The six figures: read them out?

# 原文：不念，马上拨{hotline-police}
fake-recovery-lawyer-e9-o1 = No, and ring {hotline-police} at once

# 原文：码不出口，卡里的就守住了。早报一分钟，多一分指望。
fake-recovery-lawyer-e9-o1-why = Unsaid, the code keeps the card safe. Each minute sooner gives more hope.

# 原文：念给他，好把钱早些退回来
fake-recovery-lawyer-e9-o2 = Yes, so that the money comes

# 原文：您想早些了结。可这六个数，管的是往外转钱。
fake-recovery-lawyer-e9-o2-why = You want it over. But these six figures send money out.

# 原文：挂断，叫大军来陪着报警
fake-recovery-lawyer-e9-o3 = Hang up, ask Jun to come along

# 原文：有人陪着，话说得清，手也不抖。
fake-recovery-lawyer-e9-o3-why = With someone near, words come clearly and hands are steady.

# 说话：旁白（旁白）
# 原文：手机一响，卡里的钱也转走了。
fake-recovery-lawyer-e10-l1 = The phone buzzes: the money on your card has gone too.

# 说话：旁白（旁白）
# 原文：大军正好来送豆角，看您脸色不对。
fake-recovery-lawyer-e10-l2 = Jun comes in with beans, and sees your face.

# 原文：15000元都出去了。
fake-recovery-lawyer-e10-money = All 15,000 yuan have gone.

# 原文：大军放下豆角，坐到您旁边。
fake-recovery-lawyer-e10-trust = Jun puts down the beans and sits by you.

# 原文：您怎么跟他说？
fake-recovery-lawyer-e10-ask = What do you tell him?

# 原文：“没什么，天热，歇会儿就好。”
fake-recovery-lawyer-e10-o1 = "It's the heat. I'll have a rest."

# 原文：这话难出口。大军看出来了，还是陪您报了警。
fake-recovery-lawyer-e10-o1-why = It is hard to say. Jun saw it all the same, and went to the police with you.

# 原文：把手机递给他看
fake-recovery-lawyer-e10-o2 = Hand him the phone to look

# 原文：说不出口，就让他看。一样是开口。
fake-recovery-lawyer-e10-o2-why = If words won't come, let him read. That is telling, too.

# 原文：“又有人骗我，快帮我。”
fake-recovery-lawyer-e10-o3 = "I've been cheated again. Help me."

# 原文：这一句最难，也最管用。
fake-recovery-lawyer-e10-o3-why = The hardest words, and the ones that help most.

# 说话：民警（真的工作人员）
# 原文：案子还在追。追钱不收费，也不归什么中心管。
fake-recovery-lawyer-e6-l1 = We're still on your case. It costs nothing, and no such centre deals with it.

# 说话：民警（真的工作人员）
# 原文：有了结果，我们请您本人来。
fake-recovery-lawyer-e6-l2 = When there's a result, we'll ask you to come.

# 原文：卡里的15000元一分没少。
fake-recovery-lawyer-e6-money = The 15,000 yuan on your card are all there.

# 原文：民警给您倒了水，没嫌您跑一趟。
fake-recovery-lawyer-e6-trust = The officer brought you water, and was glad you came.

# 原文：您再跟民警说什么？
fake-recovery-lawyer-e6-ask = What else do you tell the officer?

# 原文：把来电的话，从头讲一遍
fake-recovery-lawyer-e6-o1 = The whole call, from the start

# 原文：他专找丢过钱的人。您这一讲，能护住别人。
fake-recovery-lawyer-e6-o1-why = He looks for people who have lost money. Your story protects others.

# 原文：“没别的，不给你们添麻烦了。”
fake-recovery-lawyer-e6-o2 = "That's all, I won't trouble you."

# 原文：民警说，这可不算麻烦。他问了来电的号码，记下了。
fake-recovery-lawyer-e6-o2-why = You are considerate. The officer asked for the number all the same, and noted it.

# 原文：“他要是再打来呢？”
fake-recovery-lawyer-e6-o3 = "And if he rings again?"

# 原文：问得好。不交钱，再来所里问，两步就够。
fake-recovery-lawyer-e6-o3-why = Well asked. Pay nothing, and come and ask: two steps are enough.

# 说话：大军（家人）
# 原文：爸，三月那事，您一个人憋到现在？
fake-recovery-lawyer-e7-l1 = Dad, you've carried this alone since March?

# 说话：大军（家人）
# 原文：咱俩去趟派出所，当面问问？
fake-recovery-lawyer-e7-l2 = Shall we go and ask at the police station?

# 原文：卡里的15000元没动。
fake-recovery-lawyer-e7-money = The 15,000 yuan on your card are untouched.

# 原文：他没有追问三月的事。
fake-recovery-lawyer-e7-trust = He does not question you about March.

# 原文：您怎么答他？
fake-recovery-lawyer-e7-ask = What do you answer?

# 原文：“不去了。你也别告诉小琴。”
fake-recovery-lawyer-e7-o1 = "No. And don't tell Qin."

# 原文：不想女儿担心，是疼她。派出所不去也罢，大军陪您拉黑了那个号码。
fake-recovery-lawyer-e7-o1-why = You want to spare your daughter. You stay at home, and Jun helps you block that number.

# 原文：“好，你陪我走一趟。”
fake-recovery-lawyer-e7-o2 = "Yes, come with me."

# 原文：有他在边上，您就问得出口。
fake-recovery-lawyer-e7-o2-why = With him beside you, you can ask.

# 原文：“我把单子带上。”
fake-recovery-lawyer-e7-o3 = "I'll bring the report."

# 原文：单子在手，去了一查就有。
fake-recovery-lawyer-e7-o3-why = With the paper in hand, they find it at once.

# 说话：旁白（旁白）
# 原文：晚饭桌上，大军盛饭，女儿小琴夹菜。
fake-recovery-lawyer-e11-l1 = At supper Jun fills the bowls, and your daughter Qin serves you.

# 说话：旁白（旁白）
# 原文：三月的事，小琴还不知道。
fake-recovery-lawyer-e11-l2 = About March, Qin knows nothing yet.

# 原文：15000元都在。
fake-recovery-lawyer-e11-money = All 15,000 yuan are there.

# 原文：茄子烧豆角，是您爱吃的。
fake-recovery-lawyer-e11-trust = Aubergine and beans, your favourite.

# 原文：讲不讲，您自己定。
fake-recovery-lawyer-e11-ask = To tell or not is for you to say.

# 原文：“小琴，爸跟你说件事。”
fake-recovery-lawyer-e11-o1 = "Qin, there's something to tell."

# 原文：开了头，后头就好讲了。是骗子不好，不是您不好。
fake-recovery-lawyer-e11-o1-why = Once begun, the rest is easy. The swindler is to blame, not you.

# 原文：“过阵子再说吧。”
fake-recovery-lawyer-e11-o2 = "Another day, perhaps."

# 原文：什么时候讲都行。只是憋着的人，夜里最难睡。
fake-recovery-lawyer-e11-o2-why = Any day is good. Only, what is held in keeps one awake.

# 原文：让大军先起个头
fake-recovery-lawyer-e11-o3 = Let Jun begin

# 原文：自己开不了口，就请人搭把手。
fake-recovery-lawyer-e11-o3-why = If you can't begin, have someone lend a hand.

# 说话：尚大爷（老人） → 旁白（旁白）
# 原文：……2000元，我想想办法。
fake-recovery-lawyer-h1-l1 = … 2,000 yuan. I'll see what I can do.

# 说话：旁白（旁白） → 尚大爷（老人）
# 原文：他看见您，把一张单子塞到枕头底下。
fake-recovery-lawyer-h1-l2 = He sees you, and pushes a paper under the pillow.

# 原文：他卡里有15000元，还没动。
fake-recovery-lawyer-h1-money = On his card are 15,000 yuan, still untouched.

# 原文：他有事瞒着，怕您知道。
fake-recovery-lawyer-h1-trust = He hides something, and fears that you will know.

# 原文：您先怎么开口？
fake-recovery-lawyer-h1-ask = How do you begin?

# 原文：“爸，什么2000元？”
fake-recovery-lawyer-h1-o1 = "Dad, what 2,000 yuan?"

# 原文：急着问，他就急着藏。先坐下，豆角可以慢慢择。
fake-recovery-lawyer-h1-o1-why = Ask fast, and he hides fast. Sit down first; the beans can wait.

# 原文：“您忙您的，我来择豆角。”
fake-recovery-lawyer-h1-o2 = "Go on. I'll trim the beans."

# 原文：不问，也不走。有您在边上，他心里有底。
fake-recovery-lawyer-h1-o2-why = You don't ask, and don't go. With you near, he is steadier.

# 原文：“爸，您坐，我给您倒水。”
fake-recovery-lawyer-h1-o3 = "Sit down, Dad. Some water?"

# 原文：先看见他这个人，再问他的事。
fake-recovery-lawyer-h1-o3-why = First see the man, then ask about the matter.

# 说话：尚大爷（老人） → 旁白（旁白）
# 原文：没什么！买点东西。
fake-recovery-lawyer-h2-l1 = It's nothing! Something I'm buying.

# 说话：旁白（旁白） → 尚大爷（老人）
# 原文：他转过身，背对着您。
fake-recovery-lawyer-h2-l2 = He turns his back on you.

# 原文：他不想叫您看见那张单子。
fake-recovery-lawyer-h2-trust = He does not want you to see that paper.

# 原文：他不肯讲，您怎么办？
fake-recovery-lawyer-h2-ask = He won't tell. What do you do?

# 原文：当着他，打电话给小琴
fake-recovery-lawyer-h2-o1 = Ring Qin in front of him

# 原文：想找个帮手，是好意。可他最怕的，就是女儿知道。
fake-recovery-lawyer-h2-o1-why = You want a helper. But what he fears most is that his daughter knows.

# 原文：“是我问急了。我烧壶水。”
fake-recovery-lawyer-h2-o2 = "I asked too fast. I'll make tea."

# 原文：您退半步，他就不用防着您。
fake-recovery-lawyer-h2-o2-why = You step back, and he need not be on guard.

# 原文：去枕头底下，把单子翻出来
fake-recovery-lawyer-h2-o3 = Look under the pillow

# 原文：您是担心他。可背着人翻，他就更不肯讲了。
fake-recovery-lawyer-h2-o3-why = You worry about him. But search behind his back, and he will tell even less.

# 说话：方律师（骗子） → 尚大爷（老人）、旁白（旁白）
# 原文：您可千万别告诉家里人。
fake-recovery-lawyer-h3-l1 = Whatever you do, don't tell your family.

# 说话：尚大爷（老人） → 方律师（骗子）、旁白（旁白）
# 原文：我……我女婿在呢。
fake-recovery-lawyer-h3-l2 = I … my son-in-law is here.

# 说话：旁白（旁白） → 方律师（骗子）、尚大爷（老人）
# 原文：那头一下子把电话挂了。
fake-recovery-lawyer-h3-l3 = At once the caller hangs up.

# 原文：2000元还没出去。
fake-recovery-lawyer-h3-money = The 2,000 yuan have not gone yet.

# 原文：他看着您，嘴动了动。
fake-recovery-lawyer-h3-trust = He looks at you, and his lips move.

# 原文：您说哪一句？
fake-recovery-lawyer-h3-ask = What do you say?

# 原文：“爸，怎么回事，我听着。”
fake-recovery-lawyer-h3-o1 = "What is it, Dad? I'm listening."

# 原文：您只说听着，他才肯往下讲。
fake-recovery-lawyer-h3-o1-why = Say only that you are listening, and he goes on.

# 原文：“一听我在就挂，骗子吧？”
fake-recovery-lawyer-h3-o2 = "He hung up? A swindler, then."

# 原文：话在理上。可他正要开口，您先下了断语，他又咽回去了。
fake-recovery-lawyer-h3-o2-why = True enough. But he was about to speak, and swallows it again.

# 原文：不说话，给他续上水
fake-recovery-lawyer-h3-o3 = Say nothing, fill his cup

# 原文：等一等。憋久了的话，自己会出来。
fake-recovery-lawyer-h3-o3-why = Wait. What was held in so long comes out by itself.

# 说话：尚大爷（老人） → 旁白（旁白）
# 原文：你们都来审我，是不是？
fake-recovery-lawyer-h4-l1 = So you've all come to question me?

# 说话：旁白（旁白） → 尚大爷（老人）
# 原文：他把单子捏成一团，手在抖。
fake-recovery-lawyer-h4-l2 = He crumples the paper in his hand, and his hand shakes.

# 原文：他不是气您，是怕。
fake-recovery-lawyer-h4-trust = He is not angry with you. He is afraid.

# 原文：怎么把话接回来？
fake-recovery-lawyer-h4-ask = How do you mend it?

# 原文：“爸，我不对。不说也行。”
fake-recovery-lawyer-h4-o1 = "Sorry, Dad. You needn't tell."

# 原文：不逼他，门才会自己开一条缝。
fake-recovery-lawyer-h4-o1-why = Don't push, and the door opens a little by itself.

# 原文：“您说清楚，我们才好帮您呀。”
fake-recovery-lawyer-h4-o2 = "Tell us, or how can we help?"

# 原文：是实话。可听着像过堂，他更张不开嘴。
fake-recovery-lawyer-h4-o2-why = True. But it sounds like an interrogation, and he closes up.

# 原文：把单子抚平还他，不看
fake-recovery-lawyer-h4-o3 = Smooth the paper, unread

# 原文：不看，就是信他。他把单子又推了回来。
fake-recovery-lawyer-h4-o3-why = Not to look is to trust. He pushes the paper back to you.

# 说话：旁白（旁白）
# 原文：他进了里屋，关上门。电话又响了。
fake-recovery-lawyer-h5-l1 = He goes into the next room and shuts the door. The phone rings again.

# 说话：旁白（旁白）
# 原文：您听见他说：“今天就得交？”
fake-recovery-lawyer-h5-l2 = You hear him say: "It has to be today?"

# 原文：2000元还没出去。
fake-recovery-lawyer-h5-money = The 2,000 yuan have not gone yet.

# 原文：隔着门，您怎么办？
fake-recovery-lawyer-h5-ask = You stand at the door. What do you do?

# 原文：“您再转，我可不管了！”
fake-recovery-lawyer-h5-o1 = "Pay, and I'm done with you!"

# 原文：是急话。可他听见的，是没人管他了。
fake-recovery-lawyer-h5-o1-why = Said in distress. What he hears is that nobody will help him.

# 原文：给他留脸面，改天再来
fake-recovery-lawyer-h5-o2 = Spare him, come another day

# 原文：脸面是留住了。可那头今天就要钱，您再等一等，别走远。
fake-recovery-lawyer-h5-o2-why = That is tactful. But they want the money today, so wait, and stay near.

# 原文：“爸，有事咱一起扛。”
fake-recovery-lawyer-h5-o3 = "We'll carry it together, Dad."

# 原文：他开了门，眼圈红红的。
fake-recovery-lawyer-h5-o3-why = He opens the door, and his eyes are red.

# 说话：尚大爷（老人）
# 原文：三月里，骗子骗走我20000元，我没敢讲。
fake-recovery-lawyer-h6-l1 = In March a swindler took 20,000 yuan from me. I dared not say.

# 说话：尚大爷（老人）
# 原文：这位方律师说能追，先交2000元。
fake-recovery-lawyer-h6-l2 = This Mr Fang can get it back, for 2,000 yuan first.

# 原文：这话，他憋了三个月。
fake-recovery-lawyer-h6-trust = He has held this in for three months.

# 原文：您头一句说什么？
fake-recovery-lawyer-h6-ask = What are your first words?

# 原文：“这三个月，您难受坏了。”
fake-recovery-lawyer-h6-o1 = "Three hard months for you."

# 原文：先接住人，再接住事。
fake-recovery-lawyer-h6-o1-why = First hold the man, then the matter.

# 原文：“20000元！您怎么没早说呢？”
fake-recovery-lawyer-h6-o2 = "20,000 yuan! Why not tell us?"

# 原文：数目是吓人。可他最怕听的，就是这一句。
fake-recovery-lawyer-h6-o2-why = The sum is a shock. But these are the words he feared most.

# 原文：“报过警了？那就好。”
fake-recovery-lawyer-h6-o3 = "You told the police? Good."

# 原文：报过警，就是走在正路上。这话说得他腰直了些。
fake-recovery-lawyer-h6-o3-why = He was on the right road. At this he sits up a little.

# 说话：旁白（旁白） → 尚大爷（老人）
# 原文：他低下头，老花镜滑到了鼻尖。
fake-recovery-lawyer-h7-l1 = He bows his head, and his glasses slip.

# 说话：尚大爷（老人） → 旁白（旁白）
# 原文：我就怕你们这么说。
fake-recovery-lawyer-h7-l2 = That's just what I was afraid of.

# 原文：话重了，还补得回来。
fake-recovery-lawyer-h7-trust = It was hard, but it can be mended.

# 原文：您补一句什么？
fake-recovery-lawyer-h7-ask = What do you add?

# 原文：挨着他坐下，拍拍背
fake-recovery-lawyer-h7-o1 = Sit close, pat his back

# 原文：不说话，也是一句话。他慢慢抬起头。
fake-recovery-lawyer-h7-o1-why = No words are words, too. Slowly he looks up.

# 原文：“我也是心疼那20000元。”
fake-recovery-lawyer-h7-o2 = "It's 20,000 yuan, it hurts."

# 原文：他比谁都心疼。这句一说，他更想把它追回来了。
fake-recovery-lawyer-h7-o2-why = It hurts him most. Now he wants it back even more.

# 原文：“怪我嘴快，是他们坏。”
fake-recovery-lawyer-h7-o3 = "I spoke too soon. They did this."

# 原文：先说是他们坏，他心里就松了些。
fake-recovery-lawyer-h7-o3-why = Say first that they were bad, and his heart grows lighter.

# 说话：尚大爷（老人） → 旁白（旁白）
# 原文：他有盖红章的函。这2000元，交不交？
fake-recovery-lawyer-h8-l1 = He has a paper with a red stamp. Do I pay the 2,000 yuan?

# 说话：旁白（旁白） → 尚大爷（老人）
# 原文：他把手机递给您看。
fake-recovery-lawyer-h8-l2 = He hands you the phone.

# 原文：2000元还没出去。
fake-recovery-lawyer-h8-money = The 2,000 yuan have not gone yet.

# 原文：肯递手机，就是信您。
fake-recovery-lawyer-h8-trust = He hands it over: he trusts you.

# 原文：您怎么帮他看？
fake-recovery-lawyer-h8-ask = How do you help him look?

# 原文：“假的，赶紧删了。”
fake-recovery-lawyer-h8-o1 = "It's false, delete it."

# 原文：函别删，民警用得着。他心里还挂着，光说假不够。
fake-recovery-lawyer-h8-o1-why = Keep it for the police. He still hopes, and "false" alone is not enough.

# 原文：“他姓方，收款的姓谁？”
fake-recovery-lawyer-h8-o2 = "He is Fang. Who is the payee?"

# 原文：不说真假，只请老邮递员认一认名字。
fake-recovery-lawyer-h8-o2-why = No true or false: you have the old postman look at the names.

# 原文：“咱拿给民警看看？”
fake-recovery-lawyer-h8-o3 = "Shall we show the police?"

# 原文：真假让民警说，你们爷俩不用争。
fake-recovery-lawyer-h8-o3-why = The police will tell, and you two need not argue.

# 说话：旁白（旁白） → 尚大爷（老人）
# 原文：他的手，停在转账那一页。
fake-recovery-lawyer-h9-l1 = His finger rests on the payment page.

# 说话：尚大爷（老人） → 旁白（旁白）
# 原文：万一是真的呢？就2000元。
fake-recovery-lawyer-h9-l2 = What if it's true? It's only 2,000 yuan.

# 原文：2000元还没出去，还来得及。
fake-recovery-lawyer-h9-money = The 2,000 yuan have not gone; there is time.

# 原文：他放不下的，是那20000元。
fake-recovery-lawyer-h9-trust = What he cannot let go is the 20,000 yuan.

# 原文：您轻轻说哪一句？
fake-recovery-lawyer-h9-ask = What do you say, gently?

# 原文：“那就转吧，当买个指望。”
fake-recovery-lawyer-h9-o1 = "Pay, then, to buy some hope."

# 原文：顺着他，是心软。可这一转，动的是他剩下的养老钱。
fake-recovery-lawyer-h9-o1-why = Kindly meant. But it is what he has left for his old age.

# 原文：“我也盼是真的。去问问？”
fake-recovery-lawyer-h9-o2 = "I hope so too. Shall we ask?"

# 原文：站到他那边，再一起往派出所走。
fake-recovery-lawyer-h9-o2-why = Stand by his side, then walk to the police together.

# 原文：“爸，收款的名字对吗？”
fake-recovery-lawyer-h9-o3 = "Dad, is the payee's name right?"

# 原文：问得轻，他才肯低头去看。
fake-recovery-lawyer-h9-o3-why = Ask gently, and he looks.

# 说话：尚大爷（老人）
# 原文：收款的姓甘。他不是姓方吗？
fake-recovery-lawyer-h10-l1 = The payee is Gan. Isn't he called Fang?

# 说话：尚大爷（老人）
# 原文：名字对不上，信就不能投。
fake-recovery-lawyer-h10-l2 = If the name doesn't match, the letter isn't delivered.

# 原文：2000元还没出去。
fake-recovery-lawyer-h10-money = The 2,000 yuan have not gone yet.

# 原文：这话，是他自己说出来的。
fake-recovery-lawyer-h10-trust = He said it himself.

# 原文：您接哪一句？
fake-recovery-lawyer-h10-ask = What do you say?

# 原文：“那您刚才还差点就转了？”
fake-recovery-lawyer-h10-o1 = "And you nearly paid just now?"

# 原文：他刚看出来，别往回拽他。
fake-recovery-lawyer-h10-o1-why = He has only just seen it. Don't pull him back.

# 原文：“到底是送了一辈子信。”
fake-recovery-lawyer-h10-o2 = "There speaks a postman."

# 原文：夸在实处。下回他自己也会看。
fake-recovery-lawyer-h10-o2-why = True praise. Next time he will look by himself.

# 原文：“这封信，退给派出所吧。”
fake-recovery-lawyer-h10-o3 = "Return it to the police, then."

# 原文：顺着他的话说，他听了一笑，拿起了单子。
fake-recovery-lawyer-h10-o3-why = In his own words. He smiles and takes the report.

# 说话：旁白（旁白） → 尚大爷（老人）
# 原文：他摘下眼镜，擦了半天。
fake-recovery-lawyer-h13-l1 = He takes off his glasses and wipes them a long time.

# 说话：尚大爷（老人） → 旁白（旁白）
# 原文：老了，连信封都不会看了。
fake-recovery-lawyer-h13-l2 = I'm old. I can't even read an envelope.

# 原文：他在怪自己。
fake-recovery-lawyer-h13-trust = He blames himself.

# 原文：怎么说，他好受些？
fake-recovery-lawyer-h13-ask = What would ease him?

# 原文：“可名字是您看出来的呀。”
fake-recovery-lawyer-h13-o1 = "But you saw the name."

# 原文：他听了，又把眼镜戴上了。
fake-recovery-lawyer-h13-o1-why = He hears it, and puts his glasses on again.

# 原文：“往后手机我替您管着吧。”
fake-recovery-lawyer-h13-o2 = "I'll keep your phone for you."

# 原文：您想护着他。可管走了，他更觉得不中用，改教他两步更好。
fake-recovery-lawyer-h13-o2-why = You want to protect him. But he would feel useless. Teach him two steps instead.

# 原文：“他们编得细，谁都得看两遍。”
fake-recovery-lawyer-h13-o3 = "So finely made, all look twice."

# 原文：不是他眼拙，是那头花了心思。
fake-recovery-lawyer-h13-o3-why = His eyes are good. They took great pains.

# 说话：民警（真的工作人员） → 尚大爷（老人）
# 原文：追钱不收费，案子还在办。您来得好。
fake-recovery-lawyer-h11-l1 = It costs nothing, and the case goes on. Good that you came.

# 说话：尚大爷（老人） → 民警（真的工作人员）
# 原文：大军，小琴那儿，怎么讲呢？
fake-recovery-lawyer-h11-l2 = Jun, how do I tell Qin?

# 原文：15000元都在。
fake-recovery-lawyer-h11-money = All 15,000 yuan are there.

# 原文：他腰板直了，又犯了难。
fake-recovery-lawyer-h11-trust = He stands straight, and has a new worry.

# 原文：您怎么答他？
fake-recovery-lawyer-h11-ask = What do you answer?

# 原文：“您别管，我替您讲。”
fake-recovery-lawyer-h11-o1 = "Leave it, I'll tell her."

# 原文：您想替他挡一挡。这话让他自己讲，讲完才算过去了。
fake-recovery-lawyer-h11-o1-why = You want to shield him. But told by himself, it is behind him.

# 原文：“您定。您讲，我在边上。”
fake-recovery-lawyer-h11-o2 = "As you like. I'll be there."

# 原文：主意是他的，伴是您。
fake-recovery-lawyer-h11-o2-why = He decides, and you are at his side.

# 原文：“先吃豆角，吃完慢慢讲。”
fake-recovery-lawyer-h11-o3 = "Beans first, then tell slowly."

# 原文：不催他。饭桌上的话，最好开头。
fake-recovery-lawyer-h11-o3-why = No rush. At table it is easiest to begin.

# 说话：旁白（旁白）
# 原文：2000元出去了。那头又要手机上的六个数。
fake-recovery-lawyer-h12-l1 = The 2,000 yuan have gone. Now they want six figures from his phone.

# 原文：2000元出去了，13000元还在。
fake-recovery-lawyer-h12-money = 2,000 yuan gone, 13,000 yuan still there.

# 原文：他抬头看您，手停住了。
fake-recovery-lawyer-h12-trust = He looks up at you, and stops.

# 原文：您头一句说什么？
fake-recovery-lawyer-h12-ask = What are your first words?

# 原文：“数别念，咱马上报警。”
fake-recovery-lawyer-h12-o1 = "Don't read them. Police, now."

# 原文：先守住码，再去报警，一句话两件事。
fake-recovery-lawyer-h12-o1-why = Keep the code, then tell the police: two things in one.

# 原文：“别转别转，刚才不该听您的！”
fake-recovery-lawyer-h12-o2 = "Stop! I shouldn't have listened!"

# 原文：这会儿谁也别怪谁。先把码守住，赶紧报警。
fake-recovery-lawyer-h12-o2-why = Said in distress. Whose idea it was can wait: keep the code, tell the police.

# 原文：“有我呢，咱拨{hotline-police}。”
fake-recovery-lawyer-h12-o3 = "I'm here. We ring {hotline-police}."

# 原文：有人在，他的手就不抖了。
fake-recovery-lawyer-h12-o3-why = With you there, his hands are steady.

# 说话：旁白（旁白） → 尚大爷（老人）
# 原文：{hotline-police}接通了。
fake-recovery-lawyer-h14-l1 = {hotline-police} answers.

# 说话：尚大爷（老人） → 旁白（旁白）
# 原文：我……我又让人骗了。
fake-recovery-lawyer-h14-l2 = I … I've been cheated again.

# 原文：13000元还在。
fake-recovery-lawyer-h14-money = 13,000 yuan are still there.

# 原文：您在旁边怎么帮？
fake-recovery-lawyer-h14-ask = How do you help?

# 原文：写下时间、账号，给他看
fake-recovery-lawyer-h14-o1 = Write down time and account

# 原文：他说，您递条子。这件事，是他自己办成的。
fake-recovery-lawyer-h14-o1-why = He speaks, you hand him notes. He did it himself.

# 原文：拿过话筒，您替他都说了
fake-recovery-lawyer-h14-o2 = Take the phone, tell it all

# 原文：替他说也快。他自己说完，心里那块石头才落地。
fake-recovery-lawyer-h14-o2-why = That is quick. But once he has told it himself, the stone is off his heart.

# 原文：一只手搭在他肩上
fake-recovery-lawyer-h14-o3 = Put a hand on his shoulder

# 原文：不用说话，他知道您在。
fake-recovery-lawyer-h14-o3-why = No words needed. He knows you are there.

# 说话：方律师（骗子）
# 原文：尚大爷，三月里那20000元，我能追回来。
fake-recovery-lawyer-o1-l1 = Mr Shang, those 20,000 yuan from March: I can get them back.

# 原文：大爷卡里还有15000元。
fake-recovery-lawyer-o1-money = On Mr Shang's card are 15,000 yuan.

# 原文：丢钱的事，他怎么会知道？
fake-recovery-lawyer-o1-ask = How can he know of the loss?

# 原文：公安把案子告诉他了
fake-recovery-lawyer-o1-o1 = The police told him

# 原文：公安不会把案子讲给外人听。再听一句。
fake-recovery-lawyer-o1-o1-why = They don't tell outsiders. Hear some more.

# 原文：多半从骗子那头传出来
fake-recovery-lawyer-o1-o2 = Most likely from the swindlers

# 原文：知道大爷丢了多少的，除了警察，就是骗他的人。
fake-recovery-lawyer-o1-o2-why = Besides the police, those who know are those who took it.

# 原文：网上查得到谁家丢了钱
fake-recovery-lawyer-o1-o3 = Such losses can be found online

# 原文：网上查不到这个。再听一句。
fake-recovery-lawyer-o1-o3-why = They can't be. Hear some more.

# 说话：尚大爷（老人） → 方律师（骗子）
# 原文：你是哪家律所？门牌多少号？
fake-recovery-lawyer-o2-l1 = Which law firm are you? What house number?

# 说话：方律师（骗子） → 尚大爷（老人）
# 原文：我们是追损中心，全国联网。
fake-recovery-lawyer-o2-l2 = We're the Loss Recovery Centre, linked nationwide.

# 原文：大爷问的是门牌。
fake-recovery-lawyer-o2-trust = Mr Shang asked for a house number.

# 原文：他答了没有？
fake-recovery-lawyer-o2-ask = Did he get an answer?

# 原文：答了，中心比律所还大
fake-recovery-lawyer-o2-o1 = Yes, a centre is bigger than a firm

# 原文：名头再大，也要有个门。他说不出门在哪儿。
fake-recovery-lawyer-o2-o1-why = However grand the name, it needs a door. He can't say where.

# 原文：没答，换了个大名头
fake-recovery-lawyer-o2-o2 = No, he got a grander name

# 原文：问门牌，答名头，就是没门可进。
fake-recovery-lawyer-o2-o2-why = Asked for a door, he gives a name: there is no door.

# 说话：方律师（骗子）
# 原文：对方账户冻住了，三天到账。
fake-recovery-lawyer-o3-l1 = The other account is frozen. You'll have it in three days.

# 原文：猜猜他下一句。
fake-recovery-lawyer-o3-ask = Guess his next line.

# 原文：“先交2000元保全费。”
fake-recovery-lawyer-o3-o1 = "A fee of 2,000 yuan first."

# 原文：先给个大指望，再要一笔小钱。
fake-recovery-lawyer-o3-o1-why = First a great hope, then a small sum.

# 原文：“请您来派出所一趟。”
fake-recovery-lawyer-o3-o2 = "Please come to the station."

# 原文：这是真民警的话。听听他怎么说。
fake-recovery-lawyer-o3-o2-why = A real officer says that. Hear what he says.

# 原文：“您耐心等着，有信儿通知您。”
fake-recovery-lawyer-o3-o3 = "Please wait, we'll tell you."

# 原文：不要钱、请人等，那是真办事的。听听他怎么说。
fake-recovery-lawyer-o3-o3-why = No money, and patience: that is how real offices speak. Hear what he says.

# 说话：方律师（骗子） → 尚大爷（老人）
# 原文：先交2000元保全费，交了就给您打款。
fake-recovery-lawyer-o4-l1 = Pay the 2,000 yuan first, and I release it.

# 说话：尚大爷（老人） → 方律师（骗子）
# 原文：追回来再交，行不行？
fake-recovery-lawyer-o4-l2 = May I pay when I have it?

# 说话：方律师（骗子） → 尚大爷（老人）
# 原文：不行，规定就是先交。
fake-recovery-lawyer-o4-l3 = No. The rule is to pay first.

# 原文：先交后追，哪儿不对？
fake-recovery-lawyer-o4-ask = Pay first: what is amiss?

# 原文：收多了，少收一点就行
fake-recovery-lawyer-o4-o1 = It's too much, less would do

# 原文：少收也一样。钱先出了门，事就没有下文。
fake-recovery-lawyer-o4-o1-why = Less is the same. Once paid, nothing follows.

# 原文：没开发票给大爷
fake-recovery-lawyer-o4-o2 = He gave no invoice

# 原文：发票他也画得出来。要紧的是先后反了。
fake-recovery-lawyer-o4-o2-why = He could draw one. It is the order that is upside down.

# 原文：事没办，先把钱要走
fake-recovery-lawyer-o4-o3 = Nothing done, and money taken

# 原文：对。先收钱的“追款”，追的是您手里的钱。
fake-recovery-lawyer-o4-o3-why = Yes. "Recovery" for money first is after the money you have.

# 说话：方律师（骗子） → 尚大爷（老人）
# 原文：这事保密，别去问派出所。
fake-recovery-lawyer-o5-l1 = This is confidential. Don't ask the police.

# 说话：尚大爷（老人） → 方律师（骗子）
# 原文：派出所也不能问？
fake-recovery-lawyer-o5-l2 = Not even the police?

# 原文：大爷皱起了眉头。
fake-recovery-lawyer-o5-trust = Mr Shang frowns.

# 原文：您猜大爷往哪边走？
fake-recovery-lawyer-o5-ask = Which way will Mr Shang go?

# 原文：他偏要去派出所问
fake-recovery-lawyer-o5-o1 = He asks the police all the same

# 原文：不许问的地方，正该去问。往下看看。
fake-recovery-lawyer-o5-o1-why = Where you may not ask, do ask. Let us see.

# 原文：他怕坏了事，想先交
fake-recovery-lawyer-o5-o2 = He fears to spoil it, and pays

# 原文：三个月没睡好，谁都想早些了结。往下看看。
fake-recovery-lawyer-o5-o2-why = After three months awake, anyone wants it over. Let us see.

# 说话：旁白（旁白）
# 原文：收款的姓甘，不姓方。大爷的手停住了。
fake-recovery-lawyer-o7-l1 = The payee is Gan, not Fang. Mr Shang's hand stops.

# 原文：2000元还没出去，还来得及。
fake-recovery-lawyer-o7-money = The 2,000 yuan have not gone; there is time.

# 原文：您能递句话，递哪句？
fake-recovery-lawyer-o7-ask = If you could say a word, which?

# 原文：“您这都第二回了呀！”
fake-recovery-lawyer-o7-o1 = "This is the second time!"

# 原文：“第二回”三个字，最扎心。他一慌，手就按下去了。
fake-recovery-lawyer-o7-o1-why = "The second time" hurts most. In distress, he presses the key.

# 原文：“信封上的名字，对吗？”
fake-recovery-lawyer-o7-o2 = "Does the envelope's name match?"

# 原文：用他的老行当问他，他一听就懂。
fake-recovery-lawyer-o7-o2-why = You ask in his own trade, and he understands at once.

# 原文：不出声，怕他难堪
fake-recovery-lawyer-o7-o3 = None, to spare him

# 原文：怕他难堪，是体贴。轻轻一句问话，倒不会叫他难堪。
fake-recovery-lawyer-o7-o3-why = Tactful. But a gentle question would not embarrass him.

# 说话：旁白（旁白）
# 原文：2000元出去了。方律师又要手机上的六个数。
fake-recovery-lawyer-o8-l1 = The 2,000 yuan have gone. Mr Fang wants six figures from the phone.

# 原文：13000元还在卡里。
fake-recovery-lawyer-o8-money = 13,000 yuan are still on the card.

# 原文：要这六个数，想干什么？
fake-recovery-lawyer-o8-ask = What are the six figures for?

# 原文：把剩下的钱也转走
fake-recovery-lawyer-o8-o1 = To move the rest as well

# 原文：验证码管的是往外转。一念，门就开了。
fake-recovery-lawyer-o8-o1-why = The code sends money out. Read it, and the door is open.

# 原文：核对身份，好把钱打给大爷
fake-recovery-lawyer-o8-o2 = To check who he is, and pay him

# 原文：收钱用不着验证码。
fake-recovery-lawyer-o8-o2-why = To receive money, no code is needed.

# 说话：旁白（旁白）
# 原文：大爷没念。他问，这会儿怎么办。
fake-recovery-lawyer-o10-l1 = Mr Shang did not read it out. He asks what to do now.

# 原文：13000元还在。
fake-recovery-lawyer-o10-money = 13,000 yuan are still there.

# 原文：您请他先做什么？
fake-recovery-lawyer-o10-ask = What should he do first?

# 原文：求他把2000元退回来
fake-recovery-lawyer-o10-o1 = Beg for the 2,000 yuan back

# 原文：他不会退，只会再要一笔。先报警。
fake-recovery-lawyer-o10-o1-why = He won't pay, he will ask for more. The police first.

# 原文：拨{hotline-police}，说清账号
fake-recovery-lawyer-o10-o2 = Ring {hotline-police}, tell the account

# 原文：几点、多少、转给谁，说清这三样。
fake-recovery-lawyer-o10-o2-why = When, how much, to whom: these three.

# 原文：先等三天，看看到没到账
fake-recovery-lawyer-o10-o3 = Wait three days, see if it comes

# 原文：等三天，钱就走远了。报了警，再等也不迟。
fake-recovery-lawyer-o10-o3-why = In three days the money is far away. Report it, then wait.

# 说话：民警（真的工作人员） → 尚大爷（老人）
# 原文：追钱不收费。有了结果，请您本人来。
fake-recovery-lawyer-o9-l1 = It costs nothing. When there's a result, we'll ask you to come.

# 说话：尚大爷（老人） → 民警（真的工作人员）
# 原文：那律师，是不是都信不得？
fake-recovery-lawyer-o9-l2 = Then lawyers can't be trusted, can they?

# 原文：大爷这一问，问得认真。
fake-recovery-lawyer-o9-trust = Mr Shang asks in earnest.

# 原文：您怎么答他？
fake-recovery-lawyer-o9-ask = What do you answer?

# 原文：“律师都信不得。”
fake-recovery-lawyer-o9-o1 = "No lawyer can be trusted."

# 原文：好律师很多，坐在律所里等人去问。信不得的，是找上门先收钱的。
fake-recovery-lawyer-o9-o1-why = Good lawyers are many, in offices where you can ask. Not those who come unasked, for money first.

# 原文：“先收钱帮人追款的，别信。”
fake-recovery-lawyer-o9-o2 = "Not recovery for a fee first."

# 原文：分得清。不冤枉好律师，也不放过坏人。
fake-recovery-lawyer-o9-o2-why = Well told apart: fair to good lawyers, and no way for bad ones.

# 原文：“口才好的，都要防着。”
fake-recovery-lawyer-o9-o3 = "Beware of all smooth talkers."

# 原文：口才好不好，不作数。看他先要什么。
fake-recovery-lawyer-o9-o3-why = Smooth or not proves nothing. See what he wants first.

# 说话：尚大爷（老人）
# 原文：那我回家，怎么跟女儿讲呢？
fake-recovery-lawyer-o11-l1 = And how do I tell my daughter at home?

# 原文：15000元都在。
fake-recovery-lawyer-o11-money = All 15,000 yuan are there.

# 原文：您会怎么劝他？
fake-recovery-lawyer-o11-ask = What would you advise?

# 原文：“照实讲，是他们骗人。”
fake-recovery-lawyer-o11-o1 = "As it was: they cheated."

# 原文：骗人的该低头，挨骗的不用。
fake-recovery-lawyer-o11-o1-why = Those who cheat should bow their heads, not the cheated.

# 原文：“不讲也罢，省得她操心。”
fake-recovery-lawyer-o11-o2 = "Don't, and spare her the worry."

# 原文：不讲也行，由他定。只是有人分担，夜里好睡些。
fake-recovery-lawyer-o11-o2-why = That is his choice. Only, shared, it lets one sleep.

# 原文：“先吃饭，吃完慢慢讲。”
fake-recovery-lawyer-o11-o3 = "Eat first, then tell slowly."

# 原文：不急这一会儿。肚子暖了，话也好讲。
fake-recovery-lawyer-o11-o3-why = It can wait that long. With a warm meal, words come easily.

# 原文：小琴听完，先给爸夹了一筷子豆角，说：“钱慢慢追，人没事就好。”15000元一分没少。第二天，尚大爷把报案的单子压在了玻璃板下。
fake-recovery-lawyer-told-text = Qin listened, and gave Dad some beans first. "The money can take its time," she said. "You are safe." All 15,000 yuan were there. The next day, the police report lay under the glass on his desk.

# 原文：钱一分没少。过了些日子，尚大爷一边剥毛豆，一边把三月的事讲给了小琴。小琴说：“爸，往后有事，先给我打电话。”
fake-recovery-lawyer-told-late-text = The money was all there. Some days later, shelling soya beans, Mr Shang told Qin about March. "Dad," said Qin, "next time, ring me first."

# 原文：钱出去了一笔，是骗子拿尚大爷的盼头再骗一回。验证码没念，大头还守着。这不丢人，现在报警正来得及。
fake-recovery-lawyer-paid-text = Some money went: the swindlers used Mr Shang's hope to cheat him again. The code stayed unsaid, and most is safe. It is no shame, and just the time to tell the police.

# 原文：马上打{hotline-police}：几点、多少钱、对方账号户名。
fake-recovery-lawyer-paid-i1 = Ring {hotline-police} at once: when, how much, whose account.

# 原文：打银行卡背面的电话，请银行帮着拦，看住剩下的钱。
fake-recovery-lawyer-paid-i2 = Ring the number on the card: ask the bank to stop it, and to guard the rest.

# 原文：红章的函、通话记录都留着，别删。
fake-recovery-lawyer-paid-i3 = Keep the stamped paper and the list of calls.

# 原文：去派出所，跟三月那件案子一起说清。
fake-recovery-lawyer-paid-i4 = At the police station, tell it together with the case from March.

# 原文：再有人说交钱能追款，一律不理，去派出所问。
fake-recovery-lawyer-paid-i5 = Whoever offers recovery for a fee: don't answer, ask the police.

# 原文：卡里的钱出去了，是骗子连着骗了两回。这不怪您。钱走得快，报警就要更快，有大军陪着您。
fake-recovery-lawyer-paid-all-text = The money on the card has gone: swindlers cheated twice in a row. It is not your fault. Jun is with you. Money travels fast, so tell the police now.

# 原文：马上打{hotline-police}：几点、多少钱、对方账号户名。
fake-recovery-lawyer-paid-all-i1 = Ring {hotline-police} at once: when, how much, whose account.

# 原文：打银行卡背面的电话，挂失，请银行帮着拦。
fake-recovery-lawyer-paid-all-i2 = Ring the number on the card: block it, and ask the bank to stop the payment.

# 原文：短信、红章的函、通话记录都留着，别删。
fake-recovery-lawyer-paid-all-i3 = Keep messages, the stamped paper and the list of calls.

# 原文：让家里人陪着，去派出所说清楚，吃饭睡觉都有个伴。
fake-recovery-lawyer-paid-all-i4 = Go to the police with family, and have company for meals and nights.

# 原文：再有人说交钱能追款，一律不理。
fake-recovery-lawyer-paid-all-i5 = Whoever offers recovery for a fee: don't answer.

## scenarios/real-police-statement.toml：派出所打来的电话

# 原文：派出所打来的电话
real-police-statement-title = A call from the police

# 原文：来电的人自称派出所的，说您秋天丢的钱有了信儿。
real-police-statement-about = The caller says he is from the police station. There is news of the money you lost in autumn.

# 原文：谢谢，我自己到所里问。
real-police-statement-say = Thank you, I'll ask at the station myself.

# 原文：照报案单子上的电话问，或者走到派出所当面问。
real-police-statement-next = Ring the number on your police report, or walk to the station and ask.

# 原文：小鲁
real-police-statement-people-official = Young Lu

# 原文：旁白
real-police-statement-people-narrator = Narrator

# 原文：阿萍
real-police-statement-people-friend = Ping

# 原文：向奶奶
real-police-statement-people-elder = Granny Xiang

# 原文：您是向奶奶，76岁，从前在药房抓药。秋天骗子骗走您18000元，您当天就报了警。今天电话响了。
real-police-statement-experiencer-intro = You are Granny Xiang, 76, who used to make up herbal medicines. In autumn a swindler took 18,000 yuan from you. You told the police the same day. Today the phone rings.

# 原文：您是理发师傅阿萍。向奶奶围着围布，头发刚剪了一半，她的手机响了。
real-police-statement-helper-intro = You are Ping, the hairdresser. Granny Xiang sits in your cape, her hair half cut, and her phone rings.

# 原文：您在旁边听着这个来电。猜一猜下一句，也分一分真假。
real-police-statement-observer-intro = You listen to this call. Guess the next line, and tell real from false.

# 说话：小鲁（真的工作人员）
# 原文：向奶奶您好，我是城南派出所的小鲁。
real-police-statement-e1-l1 = Hello, Granny Xiang, this is Young Lu, from South City police station.

# 说话：小鲁（真的工作人员）
# 原文：您那件案子，冻住的12000元有信儿了。
real-police-statement-e1-l2 = About your case: there's news of the 12,000 yuan that were frozen.

# 原文：秋天丢的钱，您早不敢想了。
real-police-statement-e1-money = You had long stopped hoping for the money lost in autumn.

# 原文：您刚听人说过：帮您追款的，都是骗子。
real-police-statement-e1-trust = You have just been told: all who offer recovery are swindlers.

# 原文：您先怎么接？
real-police-statement-e1-ask = What do you say first?

# 原文：“我怎么知道你是谁？”
real-police-statement-e1-o1 = "How do I know who you are?"

# 原文：问得直，也不失礼。真民警不怕这一问。
real-police-statement-e1-o1-why = Plain and polite. A real officer does not mind.

# 原文：“又来骗我！”把电话挂断
real-police-statement-e1-o2 = "Cheating me again!" and hang up

# 原文：丢过钱，警觉是好事。听清他要什么，再挂也不迟。
real-police-statement-e1-o2-why = After a loss, being alert is good. Hear what he wants, and then hang up.

# 原文：“你说，要我做什么？”
real-police-statement-e1-o3 = "Go on. What do I have to do?"

# 原文：分真假，就看他要您做什么。
real-police-statement-e1-o3-why = Real or false: it shows in what he wants of you.

# 说话：旁白（旁白）
# 原文：您挂了。水壶开了，您坐着没动。
real-police-statement-e2-l1 = You hung up. The kettle boils, and you sit still.

# 说话：旁白（旁白）
# 原文：12000元要是回来，漏水的热水器就能换了。
real-police-statement-e2-l2 = If the 12,000 yuan come back, a new water heater can replace the one that leaks.

# 原文：他没有再打来催您。
real-police-statement-e2-trust = He has not rung again to press you.

# 原文：心里放不下，怎么办？
real-police-statement-e2-ask = It stays on your mind. What do you do?

# 原文：照来电的号码，打回去问问他
real-police-statement-e2-o1 = Ring back on his number

# 原文：接的还是刚才那个人。要核实，号码得自己找。
real-police-statement-e2-o1-why = The same man would answer. To check, find the number yourself.

# 原文：不管它，就当没接过
real-police-statement-e2-o2 = Leave it, as if he never rang

# 原文：不理它，也丢不了钱。可要是真的，12000元还等着您呢。
real-police-statement-e2-o2-why = Nothing is lost by that. But if it is true, 12,000 yuan are waiting for you.

# 原文：找出报案那天的单子
real-police-statement-e2-o3 = Find the police report

# 原文：单子是您亲手从派出所拿回来的，上头的电话靠得住。
real-police-statement-e2-o3-why = You brought it from the station yourself. The number on it can be trusted.

# 说话：小鲁（真的工作人员）
# 原文：请您本人来所里，做份笔录，签个字。
real-police-statement-e3-l1 = Please come to the station yourself for a statement, and sign it.

# 说话：小鲁（真的工作人员）
# 原文：带上身份证。卡号、密码，电话里都别说。
real-police-statement-e3-l2 = Bring your ID card. Don't tell card number or PIN on the phone.

# 原文：他没叫您交一分钱。
real-police-statement-e3-money = He has not asked for any money.

# 原文：请您去的是派出所，不是别处。
real-police-statement-e3-trust = You are asked to the police station, nowhere else.

# 原文：听了这几句，您怎么办？
real-police-statement-e3-ask = You have heard him. What do you do?

# 原文：“笔录在电话里做，不行吗？”
real-police-statement-e3-o1 = "Can't we do it by phone?"

# 原文：您想省一趟腿。可真民警不在电话里做笔录，他也说不行。
real-police-statement-e3-o1-why = You would like to save the walk. But real police take no statements by phone, and he says so.

# 原文：“好，我走去所里问一声。”
real-police-statement-e3-o2 = "Good, I'll walk there and ask."

# 原文：走到派出所，真假就不用猜了。
real-police-statement-e3-o2-why = At the station, there is nothing left to guess.

# 原文：“我照单子上的电话核一下。”
real-police-statement-e3-o3 = "I'll check with my report."

# 原文：抓药要对方子，这也一样。对上了再信。
real-police-statement-e3-o3-why = Herbs are weighed by the prescription. When it agrees, trust it.

# 说话：小鲁（真的工作人员）
# 原文：您别急着信我。先挂了，照报案的单子问问。
real-police-statement-e4-l1 = Don't just believe me. Hang up, and ring the number on your report.

# 说话：小鲁（真的工作人员）
# 原文：到所里不找我，问值班民警也行。
real-police-statement-e4-l2 = At the station, ask any officer on duty, not only me.

# 原文：他到现在什么也没要。
real-police-statement-e4-money = So far he has asked for nothing.

# 原文：他不催，还请您去查他。
real-police-statement-e4-trust = He does not press, and wants you to check.

# 原文：您怎么办？
real-police-statement-e4-ask = What do you do?

# 原文：挂断，照单子上的电话打
real-police-statement-e4-o1 = Hang up, ring the report's number

# 原文：自己找的号码，谁也做不了假。
real-police-statement-e4-o1-why = A number you found yourself, nobody can fake.

# 原文：“话越好听，越不能信。”
real-police-statement-e4-o2 = "Fine words are not to be trusted."

# 原文：好听难听都不算数，要看他要什么。他只是请您去查。
real-police-statement-e4-o2-why = Fine or not proves nothing: see what he wants. He only asks you to check.

# 原文：走一趟派出所，当面问
real-police-statement-e4-o3 = Walk to the station and ask

# 原文：当面问，最清楚，也不花钱。
real-police-statement-e4-o3-why = Face to face is clearest, and free.

# 说话：旁白（旁白）
# 原文：单子夹在药方本里。您照着上头的电话打。
real-police-statement-e5-l1 = The report is in your book of prescriptions. You ring the number on it.

# 说话：旁白（旁白）
# 原文：那头说：“是有这件事，小鲁在办。”
real-police-statement-e5-l2 = They say: "Yes, that's right. Young Lu has the case."

# 原文：12000元冻着，等您本人去办。
real-police-statement-e5-money = 12,000 yuan are frozen, and wait for you.

# 原文：号码是您自己找的，两头对上了。
real-police-statement-e5-trust = You found the number yourself, and both sides agree.

# 原文：对上了，您呢？
real-police-statement-e5-ask = It agrees. And now?

# 原文：“我腿慢，下午去行吗？”
real-police-statement-e5-o1 = "I walk slowly. This afternoon?"

# 原文：真办事，时间可以商量。那头说，行，不急。
real-police-statement-e5-o1-why = With real offices, the time can be agreed. Yes, they say, no rush.

# 原文：“那要带些什么？”
real-police-statement-e5-o2 = "What should I bring?"

# 原文：问清楚，少跑一趟。那头说，带身份证就够。
real-police-statement-e5-o2-why = Asked once, walked once. Your ID card is enough, they say.

# 原文：“这头的电话，也靠不住吧？”
real-police-statement-e5-o3 = "Can I trust this line, either?"

# 原文：单子是您从所里拿的，号码是您自己拨的。查到这一步，可以信了。
real-police-statement-e5-o3-why = You got the report at the station and dialled yourself. Checked this far, it can be trusted.

# 说话：旁白（旁白） → 阿萍（朋友）
# 原文：过了两天，楼下理发的阿萍来送梳子。
real-police-statement-e6-l1 = Two days later, Ping, the hairdresser downstairs, brings you a comb.

# 说话：阿萍（朋友） → 旁白（旁白）
# 原文：向奶奶，您怎么没精神？
real-police-statement-e6-l2 = Granny Xiang, you look low. What is it?

# 原文：秋天的事，阿萍知道一点。
real-police-statement-e6-trust = Ping knows a little of what happened in autumn.

# 原文：这个电话，说不说给她？
real-police-statement-e6-ask = Do you tell her of the call?

# 原文：“没事，这两天没睡好罢了。”
real-police-statement-e6-o1 = "It's nothing, I slept badly."

# 原文：怕人操心，是您体贴。可这件事，问一声就清楚了。
real-police-statement-e6-o1-why = You want to spare her. But one question would make this clear.

# 原文：“有个电话，我拿不准。”
real-police-statement-e6-o2 = "A call, and I'm not sure of it."

# 原文：说出来，就有人帮着掂量。
real-police-statement-e6-o2-why = Once said, someone helps you to weigh it.

# 原文：“陪我走趟派出所好不好？”
real-police-statement-e6-o3 = "Will you come to the station?"

# 原文：有个伴，那扇门就好进了。
real-police-statement-e6-o3-why = With a companion, that door is easy to enter.

# 说话：阿萍（朋友）
# 原文：他要您转钱、报密码没有？
real-police-statement-e10-l1 = Did he want money, or a password?

# 原文：您把那天的话，从头想了一遍。
real-police-statement-e10-trust = You go through that call again.

# 原文：您怎么答？
real-police-statement-e10-ask = What do you answer?

# 原文：“没有，只请我去所里。”
real-police-statement-e10-o1 = "No, only that I come there."

# 原文：一问一答，心里就亮了一半。
real-police-statement-e10-o1-why = One question, one answer, and half of it is clear.

# 原文：“没要，那是还没到时候呢。”
real-police-statement-e10-o2 = "Not yet. That comes later."

# 原文：防着后手，也有道理。那就更该照单子打一个，问个准信。
real-police-statement-e10-o2-why = To think ahead is sensible. So ring the number on the report, and be sure.

# 说话：旁白（旁白）
# 原文：您放下电话，又坐了一会儿。
real-police-statement-e9-l1 = You put down the phone and sit a while.

# 说话：旁白（旁白）
# 原文：派出所离您家，只有两站路。
real-police-statement-e9-l2 = The police station is only two stops away.

# 原文：12000元还冻着，跑不了。
real-police-statement-e9-money = The 12,000 yuan are frozen, and cannot run away.

# 原文：信不过电话，还有什么办法？
real-police-statement-e9-ask = You don't trust the phone. What else is there?

# 原文：等他们把钱送上门来
real-police-statement-e9-o1 = Wait till they bring the money

# 原文：想省腿脚。可这钱要您本人签字，没有送上门的。
real-police-statement-e9-o1-why = It would save the walk. But you have to sign for it, and nobody brings it.

# 原文：坐两站车，当面去问
real-police-statement-e9-o2 = Go two stops, and ask there

# 原文：电话里分不清的，走到门口就清了。
real-police-statement-e9-o2-why = What is unclear by phone is clear at the door.

# 原文：打{hotline-antifraud}问一声
real-police-statement-e9-o3 = Ring {hotline-antifraud} and ask

# 原文：问得好。那头说，您去所里当面核实，最稳当。
real-police-statement-e9-o3-why = Well asked. It is safest, they say, to check at the station in person.

# 说话：旁白（旁白） → 小鲁（真的工作人员）
# 原文：值班民警查了查，把小鲁请了出来。
real-police-statement-e7-l1 = The officer on duty looks it up, and fetches Young Lu.

# 说话：小鲁（真的工作人员） → 旁白（旁白）
# 原文：向奶奶，您来核实，太好了。
real-police-statement-e7-l2 = Granny Xiang, you've come to check. Very good.

# 原文：一分钱也没要您的。
real-police-statement-e7-money = Nobody has asked you for a yuan.

# 原文：人站在跟前，穿着警服。
real-police-statement-e7-trust = He stands before you, in uniform.

# 原文：您先说哪一句？
real-police-statement-e7-ask = What do you say first?

# 原文：“先前疑你，别见怪。”
real-police-statement-e7-o1 = "Forgive me for doubting you."

# 原文：他不见怪。疑一疑、核一核，他盼的就是这样。
real-police-statement-e7-o1-why = He does not mind. Doubting and checking is just what he hopes for.

# 原文：“你们打电话来，真吓人一跳。”
real-police-statement-e7-o2 = "You gave me such a fright!"

# 原文：您说的是实话。小鲁说，往后他先报所里的座机。
real-police-statement-e7-o2-why = You say what is true. From now on, says Young Lu, he will give the station's number first.

# 原文：“那18000元，都能回来吗？”
real-police-statement-e7-o3 = "Will all 18,000 yuan come back?"

# 原文：问得实在。他说，先还冻住的12000元，剩下的接着追。
real-police-statement-e7-o3-why = A fair question. First the 12,000 yuan frozen, he says, and they go after the rest.

# 说话：小鲁（真的工作人员）
# 原文：剩下的6000元，我们接着追，不打包票。
real-police-statement-e11-l1 = We go on looking for the other 6,000 yuan, but I can't promise.

# 说话：小鲁（真的工作人员）
# 原文：有人说交钱能帮您追，别理他。
real-police-statement-e11-l2 = If someone offers to recover it for a fee, don't answer.

# 原文：12000元能回来，6000元还在追。
real-police-statement-e11-money = 12,000 yuan come back; 6,000 yuan are still being looked for.

# 原文：他没有说满话。
real-police-statement-e11-trust = He does not say more than he knows.

# 原文：他不打包票，您怎么想？
real-police-statement-e11-ask = He won't promise. What do you think?

# 原文：不说满话，倒叫人踏实
real-police-statement-e11-o1 = No big words: that's reassuring

# 原文：骗子才拍胸脯。真办事的，有几分说几分。
real-police-statement-e11-o1-why = It is swindlers who swear to it. Real officers say as much as is so.

# 原文：要不，再找个人帮着去追
real-police-statement-e11-o2 = Find someone else to help

# 原文：想追回来，天经地义。追钱归公安，别处先收钱的，都别给。
real-police-statement-e11-o2-why = Of course you want it back. That is for the police; pay no one else who wants money first.

# 说话：旁白（旁白） → 小鲁（真的工作人员）
# 原文：笔录写好了，小鲁请您看一遍再签名。
real-police-statement-e8-l1 = The statement is written. Young Lu asks you to read it before you sign.

# 说话：小鲁（真的工作人员） → 旁白（旁白）
# 原文：钱退回您原来那张卡，办好了告诉您。
real-police-statement-e8-l2 = The money goes back to your own card. We'll tell you when.

# 原文：12000元在走手续，不收一分钱。
real-police-statement-e8-money = The 12,000 yuan are on their way, without any charge.

# 原文：签名以前，您怎么做？
real-police-statement-e8-ask = Before you sign, what do you do?

# 原文：“不看了，我信得过你们。”
real-police-statement-e8-o1 = "No need to read, I trust you."

# 原文：信得过，也看一遍。小鲁还是一句句念给您听了。
real-police-statement-e8-o1-why = You trust him, but do read it. Young Lu read it to you all the same, line by line.

# 原文：戴上眼镜，一行行看
real-police-statement-e8-o2 = Glasses on, read every line

# 原文：抓药看方子，签字看笔录。看清了再落笔。
real-police-statement-e8-o2-why = Read a prescription before the herbs, a statement before you sign.

# 原文：“这句没听懂，再念念？”
real-police-statement-e8-o3 = "Not clear. Once more, please?"

# 原文：没懂就问。他念了两遍，您听明白了。
real-police-statement-e8-o3-why = Ask when it is not clear. He read it twice, and then it was.

# 说话：向奶奶（老人） → 旁白（旁白）
# 原文：派出所？我那钱有信儿了？
real-police-statement-h1-l1 = The police? Is there news of my money?

# 说话：旁白（旁白） → 向奶奶（老人）
# 原文：她把手机拿远了些，看看您。
real-police-statement-h1-l2 = She holds the phone away and looks at you.

# 原文：秋天丢钱的事，她只跟您讲过。
real-police-statement-h1-trust = She has told only you what happened in autumn.

# 原文：您停下剪刀，先说哪句？
real-police-statement-h1-ask = You stop cutting. What do you say?

# 原文：“听他要什么，我在呢。”
real-police-statement-h1-o1 = "Hear what he wants. I'm here."

# 原文：电话还在她手里，您只是在边上。
real-police-statement-h1-o1-why = The phone stays in her hand, and you are near.

# 原文：“准是骗子，快把它挂了！”
real-police-statement-h1-o2 = "A swindler! Hang up, quick!"

# 原文：您怕她再疼一回。可她刚亮起来的眼睛，一下又暗了。
real-police-statement-h1-o2-why = You fear she will be hurt again. But the light in her eyes goes out.

# 原文：“要不要开免提，一块听？”
real-police-statement-h1-o3 = "Speaker on, and both listen?"

# 原文：问她一声，她点点头。两个人听，就不慌。
real-police-statement-h1-o3-why = You ask, and she nods. Two listen calmly.

# 说话：旁白（旁白） → 向奶奶（老人）
# 原文：她挂了，半天不说话。碎头发落在围布上。
real-police-statement-h2-l1 = She hung up and is silent. Hair falls on the cape.

# 说话：向奶奶（老人） → 旁白（旁白）
# 原文：阿萍，那钱，真没指望了？
real-police-statement-h2-l2 = Ping, is there really no hope for that money?

# 原文：她信您，可心里凉了。
real-police-statement-h2-trust = She believes you, but her heart is cold.

# 原文：怎么把话圆回来？
real-police-statement-h2-ask = How do you mend it?

# 原文：“那点钱，您就忘了它吧。”
real-police-statement-h2-o1 = "Forget that little money."

# 原文：想叫她宽心。可那是她一点点攒的，忘不掉。
real-police-statement-h2-o1-why = You want to ease her. But she saved it bit by bit, and cannot forget.

# 原文：“怪我嘴快。咱去问问？”
real-police-statement-h2-o2 = "I spoke too soon. Shall we ask?"

# 原文：先说是自己嘴快，她就不用怪自己了。
real-police-statement-h2-o2-why = Say that you spoke too fast, and she need not blame herself.

# 原文：“报案的单子还在吗？”
real-police-statement-h2-o3 = "Do you have the police report?"

# 原文：一张单子，能把断了的线接上。
real-police-statement-h2-o3-why = One sheet of paper can tie the broken thread.

# 说话：小鲁（真的工作人员）
# 原文：请您本人来所里做笔录，带身份证。
real-police-statement-h3-l1 = Please come to the station for a statement, with your ID card.

# 说话：小鲁（真的工作人员）
# 原文：电话里什么也不用报，也不收钱。
real-police-statement-h3-l2 = Tell nothing on the phone. There's no charge.

# 原文：她捏着围布，等您说话。
real-police-statement-h3-trust = She holds the cape, and waits for you to speak.

# 原文：听着怎么样？
real-police-statement-h3-ask = How does it sound?

# 原文：“没要钱，咱去所里问问？”
real-police-statement-h3-o1 = "No money. Let's ask there?"

# 原文：看的是他要什么。这一问，谁也不冤枉。
real-police-statement-h3-o1-why = You looked at what he wants. Asking is fair to everyone.

# 原文：“跟报案的单子对一对？”
real-police-statement-h3-o2 = "Does it match your report?"

# 原文：对上了再信，她心里就有了准。
real-police-statement-h3-o2-why = When it matches, trust it. That gives her firm ground.

# 原文：“警察哪会打电话，别信他。”
real-police-statement-h3-o3 = "Police don't ring. It's false."

# 原文：真民警也打电话，请人到所里来。在电话里办案、要钱的，才是假的。
real-police-statement-h3-o3-why = Real police do ring, to ask you to the station. False ones settle cases by phone, and want money.

# 说话：向奶奶（老人） → 旁白（旁白）
# 原文：那我谁也不信，钱也不要了。
real-police-statement-h4-l1 = Then I believe nobody. Let the money go.

# 说话：旁白（旁白） → 向奶奶（老人）
# 原文：她要扯围布，头发才剪了一半。
real-police-statement-h4-l2 = She pulls at the cape, her hair half cut.

# 原文：她不是不要，是怕再落空。
real-police-statement-h4-trust = She does want it. She fears to hope in vain.

# 原文：怎么留住她？
real-police-statement-h4-ask = How do you keep her?

# 原文：“不要就不要，图个清静。”
real-police-statement-h4-o1 = "Let it go, and have peace."

# 原文：清静要紧。可这一句，把她的盼头也关上了。
real-police-statement-h4-o1-why = Peace matters. But this closes the door on her hope.

# 原文：“剪完这半边，我陪您去。”
real-police-statement-h4-o2 = "This half first, then I'll come."

# 原文：先把手头的事做完，气就顺了。
real-police-statement-h4-o2-why = Finish what is in hand, and she will calm down.

# 原文：“我说满了，我也没问过呀。”
real-police-statement-h4-o3 = "I said too much. I never asked."

# 原文：认一句“我也不知道”，比嘴硬强。
real-police-statement-h4-o3-why = To own that you don't know is better than to insist.

# 说话：旁白（旁白） → 向奶奶（老人）
# 原文：她从布包里取出单子，上头印着派出所的电话。
real-police-statement-h6-l1 = She takes the report from her cloth bag. The station's number is on it.

# 说话：向奶奶（老人） → 旁白（旁白）
# 原文：字小，我看不清。
real-police-statement-h6-l2 = Such small print. I can't read it.

# 原文：她肯去找单子，就是还想问。
real-police-statement-h6-trust = She looked for it, so she wants to ask.

# 原文：这个电话，怎么打？
real-police-statement-h6-ask = How is the call made?

# 原文：您打过去，替她把话问了
real-police-statement-h6-o1 = You ring, and ask for her

# 原文：快是快。可案子是她的，她开口，人家才好答。
real-police-statement-h6-o1-why = Quick. But it is her case, and they can answer only her.

# 原文：照刚才的来电，拨回去问
real-police-statement-h6-o2 = Ring back the caller's number

# 原文：拨回去还是那个人。要核，就核单子上的。
real-police-statement-h6-o2-why = That reaches the same man. Check on the number in the report.

# 原文：您念数，她来按
real-police-statement-h6-o3 = You read, and she dials

# 原文：慢一点不要紧。她按过一遍，往后自己也会。
real-police-statement-h6-o3-why = Slow is fine. Done once, she can do it alone.

# 说话：小鲁（真的工作人员） → 向奶奶（老人）
# 原文：您别打我这个。打单子上的，那才算核实。
real-police-statement-h8-l1 = Don't ring me here. Ring the number on your report, that is checking.

# 说话：向奶奶（老人） → 小鲁（真的工作人员）
# 原文：他倒教我来查他。
real-police-statement-h8-l2 = He teaches me how to check on him.

# 原文：她笑了一下，又看看您。
real-police-statement-h8-trust = She smiles a little, and looks at you again.

# 原文：您怎么说？
real-police-statement-h8-ask = What do you say?

# 原文：“肯让人查的，多半是真。”
real-police-statement-h8-o1 = "Glad to be checked: likely real."

# 原文：经得起查的人，才敢请您去查。
real-police-statement-h8-o1-why = Only those who can stand a check ask for one.

# 原文：“谁知道他是不是装大方？”
real-police-statement-h8-o2 = "Perhaps he only acts generous?"

# 原文：疑到这儿，只差去看一眼。走到所里，装不了。
real-police-statement-h8-o2-why = One look is all that is missing. At the station, nobody can act.

# 说话：旁白（旁白） → 向奶奶（老人）
# 原文：那头说：“有这件事，小鲁在办，请本人来。”
real-police-statement-h7-l1 = They say: "Yes, that's right. Young Lu has it, and asks her to come."

# 说话：向奶奶（老人） → 旁白（旁白）
# 原文：真的呀！可我……怕进那个门。
real-police-statement-h7-l2 = So it's true! But … I'm afraid of that door.

# 原文：12000元冻着，等她去办。
real-police-statement-h7-money = 12,000 yuan are frozen, and wait for her.

# 原文：钱的事落了地，她又怕起别的来。
real-police-statement-h7-trust = The money is settled, and now she fears something else.

# 原文：她怕的是什么？您怎么说？
real-police-statement-h7-ask = What does she fear? What do you say?

# 原文：“您是去领自己的钱呀。”
real-police-statement-h7-o1 = "You fetch your own money."

# 原文：这么一说，进那个门，就是去办自己的事了。
real-police-statement-h7-o1-why = Now she goes there about something of her own.

# 原文：“怕什么，又不是您犯了事。”
real-police-statement-h7-o2 = "Why? You've done nothing."

# 原文：话没有错，有点硬。她怕的，是再讲一遍那件伤心事。
real-police-statement-h7-o2-why = True, and a little hard. She fears to tell that sad story again.

# 原文：“我关半天门，陪您去。”
real-police-statement-h7-o3 = "I close the shop and come too."

# 原文：不劝她别怕，只陪她走。
real-police-statement-h7-o3-why = You don't talk her fear away, you walk with her.

# 说话：向奶奶（老人） → 旁白（旁白）
# 原文：要当着人再讲一遍，我说不出口。
real-police-statement-h9-l1 = To tell it all again before people: I can't.

# 说话：旁白（旁白） → 向奶奶（老人）
# 原文：她低着头，理着围布上的头发。
real-police-statement-h9-l2 = She bows her head and picks hair off the cape.

# 原文：原来她怕的是这个。
real-police-statement-h9-trust = So this is what she feared.

# 原文：您怎么说？
real-police-statement-h9-ask = What do you say?

# 原文：“慢慢讲，我坐您边上。”
real-police-statement-h9-o1 = "Slowly. I'll sit beside you."

# 原文：有个熟人在边上，话就好出口。
real-police-statement-h9-o1-why = With a friend near, words come more easily.

# 原文：“您讲了，别人就少丢钱。”
real-police-statement-h9-o2 = "Your story saves others money."

# 原文：她抬起头。能帮上人，她就愿意讲。
real-police-statement-h9-o2-why = She looks up. If it helps others, she will tell it.

# 原文：“讲不出口，那就别去了。”
real-police-statement-h9-o3 = "If you can't, then don't go."

# 原文：体谅她，是对的。可钱是她的，缓一缓再问问她。
real-police-statement-h9-o3-why = You feel for her. But it is her money; ask again in a while.

# 说话：旁白（旁白） → 向奶奶（老人）
# 原文：您接着剪头发，镜子里，她一直不作声。
real-police-statement-h10-l1 = You go on cutting. In the mirror she is silent.

# 说话：向奶奶（老人） → 旁白（旁白）
# 原文：那热水器，天天漏。
real-police-statement-h10-l2 = That water heater drips every day.

# 原文：12000元还冻着。
real-police-statement-h10-money = The 12,000 yuan are still frozen.

# 原文：她心里，是想去的。
real-police-statement-h10-trust = In her heart, she would like to go.

# 原文：您接哪一句？
real-police-statement-h10-ask = What do you say?

# 原文：“我陪您去，讲多讲少随您。”
real-police-statement-h10-o1 = "I'll come. Tell what you like."

# 原文：话讲到哪儿，由她。路，您陪着。
real-police-statement-h10-o1-why = How much she tells is hers. The way, you share.

# 原文：“热水器我找人给您修修。”
real-police-statement-h10-o2 = "I'll have your heater mended."

# 原文：您是热心。可她心里想的，还是那笔钱。
real-police-statement-h10-o2-why = Kind of you. But what is on her mind is still that money.

# 说话：旁白（旁白） → 小鲁（真的工作人员）、向奶奶（老人）
# 原文：剪完头发，到了派出所，小鲁搬来两把椅子。
real-police-statement-h5-l1 = Her hair is done. At the station, Young Lu brings two chairs.

# 说话：小鲁（真的工作人员） → 旁白（旁白）、向奶奶（老人）
# 原文：向奶奶，您来核实是对的。慢慢讲，不急。
real-police-statement-h5-l2 = You did well to check, Granny Xiang. Take your time.

# 说话：向奶奶（老人） → 旁白（旁白）、小鲁（真的工作人员）
# 原文：阿萍，你坐我边上。
real-police-statement-h5-l3 = Ping, sit beside me.

# 原文：12000元还冻着，不收一分钱。
real-police-statement-h5-money = The 12,000 yuan are still frozen, without any charge.

# 原文：她做笔录，您怎么帮？
real-police-statement-h5-ask = She makes her statement. How do you help?

# 原文：坐着，不插话
real-police-statement-h5-o1 = Sit, and don't interrupt

# 原文：有您在边上，她自己讲得清。
real-police-statement-h5-o1-why = With you near, she tells it clearly herself.

# 原文：她漏了一句，您抢着补上
real-police-statement-h5-o2 = Add quickly what she left out

# 原文：您记性好。可这是她的笔录，等一等，她自己会想起来。
real-police-statement-h5-o2-why = You remember well. But the statement is hers; wait, and it will come to her.

# 原文：把老花镜递给她
real-police-statement-h5-o3 = Hand her the reading glasses

# 原文：一副眼镜，就够了。她一行行看了，才签名。
real-police-statement-h5-o3-why = A pair of glasses is enough. She read every line and then signed.

# 说话：旁白（旁白） → 向奶奶（老人）
# 原文：出了门，太阳正好。
real-police-statement-h11-l1 = Outside, the sun is shining.

# 说话：向奶奶（老人） → 旁白（旁白）
# 原文：阿萍，往后再来电话，我信还是不信？
real-police-statement-h11-l2 = Ping, the next time they ring, do I believe it or not?

# 原文：她这一回，是问怎么办，不是问怕不怕。
real-police-statement-h11-trust = This time she asks what to do, not what to fear.

# 原文：您怎么答？
real-police-statement-h11-ask = What do you answer?

# 原文：“往后都来问我，我替您听。”
real-police-statement-h11-o1 = "Ask me, I'll listen for you."

# 原文：您的心她懂。可您不在的时候呢？教她两步更长久。
real-police-statement-h11-o1-why = She knows you mean it. But when you are away? Two steps last longer.

# 原文：“看他要什么，再自己去问。”
real-police-statement-h11-o2 = "See what he wants, then ask."

# 原文：两步，好记。真的假的都用得上。
real-police-statement-h11-o2-why = Two steps, easy to keep, for real and false alike.

# 原文：“往后一概别信，最省心。”
real-police-statement-h11-o3 = "Believe none, it's simplest."

# 原文：今天要是不信，12000元就错过了。她听了直摇头。
real-police-statement-h11-o3-why = Then today's 12,000 yuan would be lost. She shakes her head.

# 说话：小鲁（真的工作人员）
# 原文：向奶奶，我是城南派出所的小鲁。
real-police-statement-o1-l1 = Granny Xiang, this is Young Lu, from South City police station.

# 说话：小鲁（真的工作人员）
# 原文：您那件案子，冻住的钱有信儿了。
real-police-statement-o1-l2 = About your case: there's news of the money that was frozen.

# 原文：12000元冻着，向奶奶还不知道。
real-police-statement-o1-money = 12,000 yuan are frozen, and Granny Xiang does not know yet.

# 原文：头一句，能断定真假吗？
real-police-statement-o1-ask = Can his first words tell real from false?

# 原文：能，说帮人追款的都是骗子
real-police-statement-o1-o1 = Yes, all recovery is a swindle

# 原文：追款的骗子是有。可警察办案，也真会打电话找人。听他要什么。
real-police-statement-o1-o1-why = There are such swindlers. But police at work do ring people. Hear what he wants.

# 原文：还不能，听他要什么
real-police-statement-o1-o2 = Not yet, hear what he wants

# 原文：自称是谁，不作数。要什么，才作数。
real-police-statement-o1-o2-why = Who he says he is proves nothing. What he wants does.

# 原文：能，说得出案子就是真警察
real-police-statement-o1-o3 = Yes, he knows the case: police

# 原文：案子骗子也可能知道。听他要什么。
real-police-statement-o1-o3-why = Swindlers may know it, too. Hear what he wants.

# 说话：向奶奶（老人） → 小鲁（真的工作人员）
# 原文：秋天那件案子，你也知道？
real-police-statement-o2-l1 = You know about that case in autumn?

# 说话：小鲁（真的工作人员） → 向奶奶（老人）
# 原文：是我们所立的案，材料在我手上。
real-police-statement-o2-l2 = Our station took it on. I have the papers.

# 原文：向奶奶捏着药方本，没有挂。
real-police-statement-o2-trust = Granny Xiang holds her prescription book, and stays on the phone.

# 原文：这两句，够不够？
real-police-statement-o2-ask = Are these two lines enough?

# 原文：够了，材料在他手里
real-police-statement-o2-o1 = Yes, he has the papers

# 原文：在不在，电话里看不见。还得听他往下要什么。
real-police-statement-o2-o1-why = By phone, nobody can see that. Hear what he wants.

# 原文：不够，还得往下听
real-police-statement-o2-o2 = No, go on listening

# 原文：不急着信，也不急着挂。
real-police-statement-o2-o2-why = Not quick to believe, not quick to hang up.

# 说话：向奶奶（老人）
# 原文：那你要我做什么？
real-police-statement-o3-l1 = And what do I have to do?

# 原文：要是骗子，下一句多半是什么？
real-police-statement-o3-ask = From a swindler, what would come next?

# 原文：“请您本人到所里来。”
real-police-statement-o3-o1 = "Please come to the station."

# 原文：骗子最怕您去派出所。听听他怎么说。
real-police-statement-o3-o1-why = A swindler fears that most. Hear what he says.

# 原文：“先交一笔手续费。”
real-police-statement-o3-o2 = "A handling fee first."

# 原文：对。先收钱的，就不是警察。看看他要不要。
real-police-statement-o3-o2-why = Yes. Money first is not the police. See if he wants any.

# 原文：“不急，您改天来也行。”
real-police-statement-o3-o3 = "No rush, any day will do."

# 原文：骗子才不肯等您改天。听听他怎么说。
real-police-statement-o3-o3-why = A swindler would not wait. Hear what he says.

# 说话：小鲁（真的工作人员）
# 原文：请您本人来所里，带身份证，做份笔录。
real-police-statement-o4-l1 = Please come to the station with your ID card, for a statement.

# 说话：小鲁（真的工作人员）
# 原文：电话里什么都别报，也不收钱。
real-police-statement-o4-l2 = Tell nothing on the phone. There's no charge.

# 原文：他没要一分钱。
real-police-statement-o4-money = He has not asked for any money.

# 原文：这几句里，哪一样最要紧？
real-police-statement-o4-ask = What matters most here?

# 原文：他说得又快又清楚
real-police-statement-o4-o1 = He speaks fast and clearly

# 原文：快慢分不出真假，骗子也有说得快的。
real-police-statement-o4-o1-why = Speed proves nothing; swindlers can be fast, too.

# 原文：请她到派出所当面办
real-police-statement-o4-o2 = She is to come to the station

# 原文：派出所的门，骗子冒充不了。
real-police-statement-o4-o2-why = The door of a police station cannot be faked.

# 说话：小鲁（真的工作人员） → 向奶奶（老人）
# 原文：您不放心，先挂了，照报案的单子问问。
real-police-statement-o5-l1 = If you're not sure, hang up, and ring the number on your report.

# 说话：向奶奶（老人） → 小鲁（真的工作人员）
# 原文：你就不怕我去问？
real-police-statement-o5-l2 = You don't mind if I ask?

# 原文：他不怕，说明什么？
real-police-statement-o5-ask = He does not mind. What does it show?

# 原文：他经得起人查
real-police-statement-o5-o1 = He can stand a check

# 原文：真的不怕查。可光听他说还不够，真去查一查。
real-police-statement-o5-o1-why = The real do not mind. But words are not enough: do check.

# 原文：他拿准了向奶奶不会去
real-police-statement-o5-o2 = He's sure that she won't go

# 原文：这么想也有道理。那就真去一趟，一查就知道。
real-police-statement-o5-o2-why = That may be, too. So do go, and you will know.

# 说话：旁白（旁白）
# 原文：向奶奶把单子翻出来，手指点着上头的电话。
real-police-statement-o6-l1 = Granny Xiang finds the report, her finger on the number.

# 原文：打哪个号码，才算核实？
real-police-statement-o6-ask = Which number is a true check?

# 原文：刚才来电的那个号码
real-police-statement-o6-o1 = The one that just rang

# 原文：那头还是他自己。单子上的，才是另一头。
real-police-statement-o6-o1-why = The same man would answer. The report's number is another source.

# 原文：报案单子上印的号码
real-police-statement-o6-o2 = The one on the police report

# 原文：单子是她自己拿回来的，没经过来电的人。
real-police-statement-o6-o2-why = She brought it home herself. It never passed through the caller.

# 说话：旁白（旁白） → 向奶奶（老人）
# 原文：她照单子上的电话打，那头说：“小鲁在办。”
real-police-statement-o7-l1 = She rings the number on her report. They say: "Young Lu has it."

# 说话：向奶奶（老人） → 旁白（旁白）
# 原文：对上了。可我心里，还是打鼓。
real-police-statement-o7-l2 = It agrees. But I'm still uneasy.

# 原文：她丢过一回钱，胆子小了。
real-police-statement-o7-trust = She has lost money once, and is timid now.

# 原文：您会跟她说哪一句？
real-police-statement-o7-ask = What would you tell her?

# 原文：“丢过一回，再别信人了。”
real-police-statement-o7-o1 = "Once cheated, trust no one."

# 原文：怕她再吃亏，是好心。可查清的也不信，好事就进不了门。
real-police-statement-o7-o1-why = Kindly meant. But if even what is checked is not trusted, good news cannot come in.

# 原文：“打鼓就走一趟，当面看。”
real-police-statement-o7-o2 = "Uneasy? Go and see for yourself."

# 原文：怕，也能往前走。走到跟前，鼓就停了。
real-police-statement-o7-o2-why = One can walk on, even afraid. On the spot, fear stops.

# 原文：“对上了还怕，太小心了。”
real-police-statement-o7-o3 = "It agrees, you're too careful."

# 原文：她小心，是有缘故的。别催她，陪她多走一步。
real-police-statement-o7-o3-why = She has reason to be careful. Don't push, walk one step more with her.

# 说话：旁白（旁白） → 向奶奶（老人）
# 原文：向奶奶把单子又夹回药方本里。
real-police-statement-o8-l1 = Granny Xiang puts the report back in her book.

# 说话：向奶奶（老人） → 旁白（旁白）
# 原文：要是真的，我不去，钱就不回来了吧？
real-police-statement-o8-l2 = If it's true and I don't go, it won't come back, will it?

# 原文：12000元还冻着。
real-police-statement-o8-money = The 12,000 yuan are still frozen.

# 原文：她问您，您怎么答？
real-police-statement-o8-ask = She asks you. What do you answer?

# 原文：“不急，哪天去问都行。”
real-police-statement-o8-o1 = "No rush, ask any day."

# 原文：门一直开着。她听了，第二天一早就去了。
real-police-statement-o8-o1-why = The door stays open. The next morning she went.

# 原文：“钱财身外物，别想它了。”
real-police-statement-o8-o2 = "Money isn't all, forget it."

# 原文：话是豁达。可那是她的钱，她有权去问。
real-police-statement-o8-o2-why = A wise saying. But it is her money, and she has a right to ask.

# 说话：小鲁（真的工作人员） → 向奶奶（老人）
# 原文：向奶奶，笔录您看清了再签。
real-police-statement-o9-l1 = Granny Xiang, read the statement before you sign.

# 说话：向奶奶（老人） → 小鲁（真的工作人员）
# 原文：钱退到哪儿？
real-police-statement-o9-l2 = Where does the money go?

# 说话：小鲁（真的工作人员） → 向奶奶（老人）
# 原文：您原来那张卡。不收费，也别给人密码。
real-police-statement-o9-l3 = To your own card, without any charge. And give no one your PIN.

# 原文：真的和冒充的，差在哪儿？
real-police-statement-o9-ask = Real and false: what is the difference?

# 原文：真的穿了一身警服
real-police-statement-o9-o1 = The real one wears a uniform

# 原文：衣裳买得到。要紧的是人在派出所里，不要钱、不要密码。
real-police-statement-o9-o1-why = Clothes can be bought. What counts: at the station, no money, no PIN.

# 原文：在所里办，不要钱和密码
real-police-statement-o9-o2 = At the station, no money, no PIN

# 原文：三样都合上，就可以放心。
real-police-statement-o9-o2-why = When all three agree, be at ease.

# 原文：真的说话更和气些
real-police-statement-o9-o3 = The real one speaks more kindly

# 原文：和气不作数，骗子更会和气。
real-police-statement-o9-o3-why = Kind words prove nothing. Swindlers have plenty.

# 说话：向奶奶（老人）
# 原文：老姐妹问我，警察来电接不接，我怎么讲？
real-police-statement-o10-l1 = My old friends ask if they should answer when the police ring. What do I say?

# 原文：您请她讲哪一句？
real-police-statement-o10-ask = Which line should she tell them?

# 原文：“警察来电，都是假的。”
real-police-statement-o10-o1 = "All such calls are false."

# 原文：都当假的，真来还钱的也给挂了。
real-police-statement-o10-o1-why = Then they hang up on those who bring money back.

# 原文：“能接，不转钱，去所里问。”
real-police-statement-o10-o2 = "Answer, pay nothing, ask there."

# 原文：三句话，真的假的都不怕。
real-police-statement-o10-o2-why = Three steps, good for real and false.

# 原文：“接了就照他说的办。”
real-police-statement-o10-o3 = "Answer, and do as he says."

# 原文：先别照办。真的，也肯等您去问。
real-police-statement-o10-o3-why = Not yet. A real officer waits until you have asked.

# 原文：半个月后，12000元回到了向奶奶原来那张卡上。她换了新热水器，给小鲁送去一包枸杞，小鲁没收，说心意领了。
real-police-statement-done-text = Half a month later, 12,000 yuan were back on Granny Xiang's old card. She has a new water heater. She took Young Lu a bag of goji berries; he thanked her for the thought, and did not take it.

# 原文：半个月后，12000元回来了，向奶奶换了热水器。她又来剪头发，进门就说：“看他要什么，再去问，我背下来了。”
real-police-statement-friends-text = Half a month later, 12,000 yuan were back, and Granny Xiang had a new water heater. She came for a haircut: "See what he wants, then ask. I know it by heart."

# 原文：来电的是真民警。小心没有错，冒充警察的骗子也真有。钱还冻在那儿，跑不了，现在去问正好。
real-police-statement-missed-text = The caller was a real officer. Nobody blames you for care: swindlers do play police. The money is still frozen and cannot run away. Now is a good time to ask.

# 原文：找出报案的单子，照上头的电话打。
real-police-statement-missed-i1 = Find the police report, and ring the number on it.

# 原文：或者带上身份证，走到派出所问值班民警。
real-police-statement-missed-i2 = Or take your ID card to the station, and ask the officer on duty.

# 原文：跟他说一声：“上回我没敢信。”
real-police-statement-missed-i3 = Tell him: "Last time I didn't dare to believe it."

# 原文：笔录看清了再签；有人叫您先交钱，别给。
real-police-statement-missed-i4 = Read the statement before you sign. If anyone wants money first, don't pay.

# 原文：来电的是真民警。您是怕她再吃亏，她懂。钱还冻着，话也圆得回来，陪她走一趟就好。
real-police-statement-missed-two-text = The caller was a real officer. You feared for her, and she knows it. The money is still frozen, and words can be mended. Just go with her.

# 原文：跟她说一句：“是我太小心了，咱去问问。”
real-police-statement-missed-two-i1 = Tell her: "I was too careful. Let's go and ask."

# 原文：单子找出来，您念数，她来按。
real-police-statement-missed-two-i2 = Find the report: you read the number, she dials.

# 原文：陪她到派出所，她讲，您坐在边上。
real-police-statement-missed-two-i3 = Go with her to the station. She speaks, you sit beside her.

# 原文：告诉她：讲多讲少随她，没人笑话。
real-police-statement-missed-two-i4 = Say that she may tell as much as she likes, and nobody laughs.

## cases/recovery-scams.toml

# 原文：说能帮您追回钱
topic-recovery-scams-name = "I can get your money back"

# 原文：夜里找到的律师
lawyer-on-the-screen-title = A lawyer found at night

# 原文：丢了10万元新台币以后，台湾的老简夜里总睡不着。钱是给了一个网上认识的人，案也报了，心里还是堵。
# 他捧着手机找，有没有人能把钱追回来。还真跳出一条：律师专办，协助追回。
# “律师”说得头头是道：先付订金，才好调资料。追回来的，比订金多得多。他要的订金，折成人民币有几千元。老简犹豫了一晚，还是汇了。
# 一天一天过去，那边没有下文。他上网一查，同样的话，别人也听过。
lawyer-on-the-screen-story =
    Mr Jian, of Taiwan, had lost 100,000 New Taiwan dollars, and slept badly ever since. The money went to someone he met online. He had told the police, but his heart was heavy.
    He searched on his phone: could anyone get it back? And there it was: lawyers, experts in recovery.
    The "lawyer" had an answer to everything. A deposit first, to see the files; far more would come back than he paid. In yuan it was a few thousand. Mr Jian held off for one night, and then he paid.
    Days went by, and nothing came. He searched online, and found that others had been told the very same words.

# 原文：订金没有回来。他又去报了一次案，警员说，这种人专找丢过钱的下手，不怪您。后来睡不着的夜里，他不看手机了，起来打给女儿。
lawyer-on-the-screen-ending = The deposit did not come back. He went to the police again. "They pick people who have lost money," said the officer. "It is not your doing." On nights when he can't sleep, he leaves the phone screen dark now. He gets up and rings his daughter.

# 原文：说能替您追钱的广告和电话，先关掉、挂断。
lawyer-on-the-screen-you1 = Adverts or calls that offer to get money back: close them, hang up.

# 原文：想知道案子到哪一步，去报案的地方问，不花钱。
lawyer-on-the-screen-you2 = How is your case? Ask where you reported it. It costs nothing.

# 原文：谁说“先付钱，包追回”，打{hotline-antifraud}问一声。
lawyer-on-the-screen-you3 = "Pay first, it's sure to come back"? Ring {hotline-antifraud} and ask.

# 原文：根据台湾警政署反诈骗专线的提醒、《中时新闻网》报道（台湾雅虎新闻转载）整理，人名和细节改过
lawyer-on-the-screen-source = Based on warnings of the anti-fraud hotline of Taiwan's National Police Agency, and a China Times report carried by Yahoo News Taiwan; names and details changed

# 原文：柜台前的火气
fee-to-win-it-back-title = Anger at the counter

# 原文：“转我自己的钱，你们推三阻四做什么？”81岁的费婆婆在柜台前真动了气，说要投诉。
# 柜员没有顶嘴，请她先坐下，悄悄打了{hotline-police}。民警来了，听她慢慢讲。
# 她退休后学炒股，亏了一截。网上有人说，能帮她把亏的拿回来，只要先交2万多元信息费。她怕去晚了，拿着存折就来了。
# 民警问：“他要真能帮您赚，为什么不从赚的里头扣？”费婆婆没答，把存折慢慢装回了包里。
fee-to-win-it-back-story =
    "It's my own money. Why all these questions?" Granny Fei, 81, was truly angry at the counter, and spoke of complaining.
    The teller did not answer back. She asked her to sit down, and quietly rang {hotline-police}. An officer came, and listened without hurrying her.
    Retired, she had learnt to buy shares, and had lost money. Someone online would win it back, for an information fee of over 20,000 yuan. She was afraid of being late, so here she was with her bank book.
    "If he can really earn it for you," asked the officer, "why not take his fee from that?" Granny Fei did not answer. Slowly she put the bank book back in her bag.

# 原文：民警陪她到警务站又坐了半晌，钱没有转。股票亏的那一截还亏着，她说，亏就亏在明处吧。
fee-to-win-it-back-ending = The officer sat with her at the police post for a good while, and no money was sent. What the shares had lost stayed lost. "At least I know where that went," she said.

# 原文：问他一句：能不能从追回来的里头扣？
fee-to-win-it-back-you1 = Ask one thing: can you take it from what comes back?

# 原文：帮人赚回、追回的，先收钱的都不办。
fee-to-win-it-back-you2 = Whoever wins or gets back money, and wants a fee first: say no.

# 原文：柜员多问几句，您坐下说说，也就几分钟。
fee-to-win-it-back-you3 = If a teller asks more, sit down and talk. It is only a few minutes.

# 原文：根据武汉经开区警方劝阻一位81岁老人的经过、极目新闻2022年3月31日报道整理，人名和细节改过
fee-to-win-it-back-source = Based on how police in the Wuhan Economic Development Zone dissuaded a person aged 81, reported by Jimu News, 31 March 2022; names and details changed

# 原文：来领四百元
come-and-collect-title = Come and collect your 400 yuan

# 原文：车站边上，一个体面的男人说自己是校长，借了毛大爷400元，等车来了就还。车来了，人没来。毛大爷报了案，也没指望什么。
# 两个月后，手机响了：“这里是派出所，您那400元追回来了，请您来领。”
# 毛大爷先问：“要手续费吗？”“不要。”“要卡号吗？”“不要，当面给现金，您带身份证就行。”他说声好，挂了，心里还是不信。
# 第二天他自己走到报案的那家派出所，问值班的：“昨天的电话，是你们打的？”
come-and-collect-story =
    By the station, a well-dressed man said he was a headmaster. He borrowed 400 yuan of Mr Mao, till his bus came. The bus came, the man did not. Mr Mao told the police, and hoped for little.
    Two months later his phone rang. "Police station here. Your 400 yuan have been found. Please come and collect them."
    "Is there a fee?" asked Mr Mao first. "No." "Do you want my card number?" "No, it's cash. Just bring your ID card." He said yes, hung up, and still had his doubts.
    The next day he walked to the station where he had reported it. "That call yesterday," he asked at the desk, "was it you?"

# 原文：是真的。一共九位老人，7000多元，当面点给大家。毛大爷拿着四张票子，绕到鞋铺，给老伴买了双软底鞋。
come-and-collect-ending = It was. Nine old people had over 7,000 yuan counted into their hands. With his four notes, Mr Mao went round by the shoe shop. He bought his wife a pair with soft soles.

# 原文：接到追回钱的电话，先问：要不要我先给钱？
come-and-collect-you1 = A call about money found? Ask first: do I have to pay anything?

# 原文：电话里先不答应，自己去报案的那家派出所问。
come-and-collect-you2 = Settle nothing on the phone. Ask where you reported it, in person.

# 原文：报案回执收好，上头有经办的人和电话。
come-and-collect-you3 = Keep your report slip. The officer's name and number are on it.

# 原文：根据四川自贡警方2022年6月9日集中发还被骗钱款、新浪四川6月16日报道整理，人名和细节改过
come-and-collect-source = Based on money returned to victims by the police of Zigong, Sichuan, on 9 June 2022, reported by Sina Sichuan, 16 June; names and details changed

## sessions/01-money-gone.toml：一只手，报五样

# 原文：一只手，报五样
hall-money-gone-title = One hand, five things

# 原文：钱转走了先做什么，练到手上。丢过钱的人也请得来：不问数目，不追问当时。讲义先印好，一人一张。
hall-money-gone-guide-about = What to do first when money has gone, till the hands know it. People who have lost money are welcome: nobody asks how much, or why. Print the handout first, one for each.

# 原文：灶上的火还开着，先做什么？
hall-money-gone-s1-text = The stove is still on. What first?

# 原文：大家好，先活动活动手。伸出来，张开，收拢，再张开。今天这只手有大用场，先叫它醒一醒。
# 今天不举手，伸手指头。说一号伸一根，说二号伸两根，放在胸前就行，我走过来看。
# 手指头不听使唤的，跟旁边的人说个号，请他替您伸。
hall-money-gone-guide-s1-say =
    Hello, everyone. Let's move our hands a little. Stretch one out, open it, close it, open it again. It has a big job today, so let's wake it up.
    Today we don't put hands up, we put fingers out. One finger for number one, two for number two. Hold them at your chest, and I'll walk round and look.
    If your fingers won't obey, tell your neighbour the number. They will hold it out for you.

# 原文：您走到楼下，想起灶上还开着火。头一件事做什么？
hall-money-gone-guide-s1-ask = You are downstairs, and remember the stove is still on. What do you do first?

# 原文：对，先关火，别的回头再说。钱叫人转走了也一样：先断开那头，再报警。
# 咱们念顺口溜。念到“五根指头”，大家一起晃晃手。
hall-money-gone-guide-s2-say =
    Right, the stove first, the rest later. It's the same when someone has your money. First cut him off, then ring the police.
    Now we read the rhyme together. At "one hand to show", everyone waves a hand.

# 原文：讲施奶奶的事。腊八那天，她家锅里正熬着粥。
# 打电话那一段，请两位来念。念接警员的那位，慢一点，真的接警员就是这么有耐心。
# 她在板凳上坐了五分钟。换了谁，都得坐一坐。骗人的是那个小于，该脸红的也是他。
hall-money-gone-guide-s3-say =
    Now, Granny Shi. It was the day of Laba, and the porridge was on the stove.
    For the phone call, I'd like two people to read. Whoever reads the operator, a little slowly please. The real ones are just as patient.
    She sat on the stool for 5 minutes. Anyone would have to sit down. The cheat was Young Yu, and he is the one who should blush.

# 原文：施奶奶那五分钟，心里在想什么？
hall-money-gone-guide-s3-ask = Those 5 minutes, what was Granny Shi thinking?

# 原文：一根指头一样事。我念一样，大家弯一根。无名指平日最清闲，今天派大用：钱到了谁手里。
# 两人一对，一位当接警员，一位报给他听。身份证号别念真的，念“号码”两个字就好。
# 漏一样、两样都不要紧。先打通电话，想起一样说一样。
hall-money-gone-guide-s4-say =
    One finger for each thing. I read one, you bend one. The ring finger has an easy life, but today it works: who got the money.
    Now in pairs: one is the operator, the other tells. Don't say your real ID number. The word "number" is enough.
    One or two forgotten is no matter. Ring first, and tell things as they come back to you.

# 原文：哪根手指头最容易忘？
hall-money-gone-guide-s4-ask = Which finger is the easiest to forget?

# 原文：电话打通了，先说哪一句？伸手指头。
# 跟旁边的人说说，再伸一回。改主意也好，不改也好。
hall-money-gone-guide-s5-say =
    They have answered. What do you say first? Show me your fingers.
    Talk to your neighbour, then show them again. Change your mind or keep it, both are fine.

# 原文：又有个电话打进来，说丢了的钱有信儿了。您是向奶奶，从前在药房抓药。咱们替她接。
# 心里打鼓，是应该的。先听他要什么，再说信不信。走岔了能退回来，换一条路走。
# 演完了再说这一段：小鲁不要钱，还请人去查他。肯这样办事的民警，值得说一声谢谢。
hall-money-gone-guide-s6-say =
    The phone rings again: there is news of the lost money. You are Granny Xiang, who used to make up herbal medicines. Let's answer for her.
    A pounding heart is only natural. Hear what he wants, then say if you believe him. If we take a wrong turn, we go back and try another road.
    Afterwards, say this. Young Lu wants no money, and asks people to check on him. Police who work like that deserve a thank you.

# 原文：再看两件事，都找到丢过钱的人头上。一根是骗局，两根是真的，三根先问一问。
# 还是那一句：看他要什么，看他请您去哪儿。
hall-money-gone-guide-s7-say =
    Two more things, both aimed at people who have lost money. One finger is a scam, two are real, three mean ask first.
    It's the same rule: see what he wants, and where he asks you to go.

# 原文：这几步不用背，印好的纸带回去，压在玻璃板底下。
# 常有人问：过了半小时，还报不报？报。过了一夜，也报。
hall-money-gone-guide-s8-say =
    No need to learn these steps. Take the printed sheet home, and put it under the glass on your table.
    People often ask: after half an hour, do I still report it? Yes. After a whole night, yes.

# 原文：伸出那只手，一起念。念完把手收拢，就当握住了。
# 再跟左右的人握一握手。手凉的，多握一会儿。
# 心里有事的，下课到门口那把椅子坐坐，我陪您。不问多少钱，要报案，我陪您去。
hall-money-gone-guide-s9-say =
    Hold out that hand, and read together. Then close it, as if you held the words in it.
    Now shake hands to the left and the right. If a hand is cold, hold it a little longer.
    If something weighs on you, sit on the chair by the door afterwards. I'll sit with you. I won't ask how much. If you want to report it, I'll go with you.

## sessions/02-three-numbers.toml：消保赛：三根线

# 原文：消保赛：三根线
hall-three-numbers-title = Safe Money Contest: three lines

# 原文：两桌到六桌，一桌四到八位。每桌一张红纸、一支粗笔。眼睛不好的请同桌念给他听。
hall-three-numbers-guide-about = Two to six tables, four to eight people each. A sheet of red paper and a thick pen for each table. If eyes are poor, the table reads it out.

# 原文：您家冰箱门上，贴着什么？
hall-three-numbers-s1-text = What is stuck on your fridge?

# 原文：今天叫“消保赛”。消保，就是护住咱们花钱、存钱的人。两桌能开，六桌也能开。
# 屏幕上给每一桌起了名字，从红鲤鱼队起。先喊一声，让大家认认。
# 轮到哪一桌，哪一桌先商量。慢慢来，多久都等。不排先后，守住一件，全场拍手。
# 要数手的时候，我一号一号地问。抬不起胳膊的，问到您那一号，敲一下桌子。
hall-three-numbers-guide-s1-say =
    Today is our Safe Money Contest. It keeps safe people who spend and save, like us. Two tables will do, and so will six.
    Each table has a name on the screen, starting with the Red Carp. Call it out once, so that we know you.
    When it's your table's turn, talk it over first. Take your time; we wait as long as you like. Nobody is first or last. Each thing kept safe, we all clap.
    For counting hands, I ask one number after another. If your arm won't go up, knock on the table at your number.

# 原文：您家冰箱门上贴着什么？我家贴着孩子画的我，像个土豆。
hall-three-numbers-guide-s1-ask = What is stuck on your fridge? On mine, the child has drawn me. I look like a potato.

# 原文：左边几桌念一句，右边几桌接一句。念完换一换，再来一遍。
hall-three-numbers-guide-s2-say = The tables on the left read one line, the tables on the right the next. Then we change over, and do it once more.

# 原文：汤奶奶当过话务员，两百多个分机不翻本子。这三根线，咱们跟她学着插。
# 现在您也当一回话务员。我说“钱走了”，您答“第一根”。我说“拿不准”，您答“第二根”。
# 我说“受了委屈”，您答“第三根”。答串了线也热闹，重插就是。
hall-three-numbers-guide-s3-say =
    Granny Tang worked the switchboard, over 200 lines, and never looked one up. Let's learn from her how to plug in these three.
    Now you are at the switchboard. I say "money gone", you say "line one". I say "not sure", you say "line two".
    I say "badly treated", you say "line three". A crossed line is good fun, too. Just plug in again.

# 原文：两件事，先自己想，举手或者敲桌子。再跟同桌说说，再来一回。
# 两件看完，我多说一句。反诈专线的人天天打电话，常叫人一听就挂断。他们不恼，第二天照样打。
hall-three-numbers-guide-s4-say =
    Two things now. First think for yourself, hand up or a knock. Then talk at your table, and we do it again.
    When both are done, one word more. The people on the anti-scam line ring all day, and are often hung up on. They don't mind. The next day they ring again.

# 原文：同桌里谁想的跟您不一样？请他说说为什么。
hall-three-numbers-guide-s4-ask = Who at your table thinks differently? Ask them to tell you why.

# 原文：也有人冒充他们。请两位来念，一位念“来电的人”，一位念汤奶奶。念到带叹号的地方，停一停。四处疑点，一桌念一处。
# 您要是把真的挂断过，别往心里去。小心本来是好事，自己再打过去问就行。
hall-three-numbers-guide-s5-say =
    Some only pretend to be them. Two readers, please: one is "the caller", one is Granny Tang. At each line with an exclamation mark, we stop. Four red flags, one for each table to read.
    If you ever hung up on the real ones, never mind. Being careful is good. Ring them yourself and ask, and all is well.

# 原文：轮到的那一桌，先商量，再一起说。一号，是骗局；二号，是真的；三号，先问一问。
# 说“先问一问”，也算守住了。认出真的，跟认出骗局一样了不起。
# 六件事轮着来，有的桌多一件，有的桌少一件，不比多少。别桌有好主意，等这一桌说完再添。
# 谁听着像自己遇过的事，喝口水，不用说。想说的，下课找我，我陪您打电话。
# 都看完了，屏幕上写着守住了多少。一起拍拍手，拍不响的跺跺脚。
hall-three-numbers-guide-s6-say =
    When it's your table's turn, talk it over, then say it together. One is a scam, two is real, three is ask first.
    "Ask first" counts as kept safe, too. Knowing a real one is as fine as spotting a scam.
    Six things go round. Some tables get one more, some one fewer. We don't compare. If another table has a good idea, add it when they have finished.
    Does one sound like your own story? Drink some water, you need not speak. If you'd like to, find me afterwards, and we ring together.
    At the end, the screen shows how many we kept safe. Let's clap together, or stamp our feet.

# 原文：说话最少的那位，您怎么看？
hall-three-numbers-guide-s6-ask = You who have said the least: what do you think?

# 原文：每桌一张红纸，写三个号码，越大越好。手抖的请同桌代写，写好传给大家看一圈。
hall-three-numbers-guide-s7-say = Red paper for each table. Write the three numbers, as large as you can. If your hand shakes, a neighbour writes. Then pass it round for all to see.

# 原文：全场先一起念一遍。
# 再一桌一桌站起来念，坐着念也行。这一桌念完，别的桌答一声：“接通了！”
# 最后一位一位来，挑您最用得上的那半句，说给大家听。红纸抽个签，归一位带回家。没抽着的，照着再写一张。
hall-three-numbers-guide-s8-say =
    First we all read it together.
    Then table by table, standing up, or sitting if you like. When one has read, the others answer: "You're through!"
    Last, one by one: pick the part that is most use to you, and say it. Draw lots for the red paper, to take home. If you didn't win it, write one of your own.

## 没有人用的译文：原文已经不在了，留着备用

# 旧名：fake-recovery-lawyer-e1-o1-why

# 旧名：fake-recovery-lawyer-e9-o2-why

# 旧名：fake-recovery-lawyer-e10-o1-why

# 旧名：fake-recovery-lawyer-e7-o2-why

# 旧名：fake-recovery-lawyer-h3-o1-why

# 旧名：fake-recovery-lawyer-h7-o3-why

# 旧名：fake-recovery-lawyer-h13-o1-why

# 旧名：real-police-statement-e3-o1-why

# 旧名：real-police-statement-h2-o2-why
