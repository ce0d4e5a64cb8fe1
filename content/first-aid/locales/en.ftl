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

# 原文：这张叫“哄”。心一软，就不好意思说不了。
four-cards-c3-l7-flag = This one is "Coax". When the heart melts, it is hard to say no.

# 说话：廖师傅（老人） → 小卓（骗子）
# 原文：小伙子，牌都出完了？我停一停再说。
four-cards-c3-l8 = Have you played all your cards, young man? I'll stop a moment first.

# 原文：吓，让您心里一慌。钓，让您心里一热。催，让您心里一急。哄，让您心里一软。
# 慌、热、急、软，人人都有，这不是毛病。骗子专挑人人都有的心下手。
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

# 原文：不付钱。想问，走去家电城的柜台。
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

# 原文：又催又瞒。先跟家里说一声，真事也耽误不了。
four-cards-q5-o5-why = Rushed, and hidden too. A true matter can wait for a word at home.

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

# 原文：名字一喊出口，谁都能顺着答应。让他自己说，冒充的人说不上来。
four-cards-q7-o3-why = Anyone can say yes to a name. Let the caller say it; a stranger cannot.

# 原文：叫来老伴，两个人一起听
four-cards-q7-o4 = Call my husband, and listen together

# 原文：两个人听，心里稳一些。听完，还是打孩子原来的号码。
four-cards-q7-o4-why = Two listen more calmly than one. Then still ring the child's own number.

# 原文：把孩子们的号码，抄成大字贴在电话旁。
four-cards-q7-next = Write the children's numbers large, and put them by the phone.

# 原文：电话里一句话，说得您心里发急。先后怎么办？
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

# 原文：号码前头多了两个0。真的反诈专线，前头没有。
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

# 原文：不让您自己打，因为一打就问穿了。
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

# 原文：反诈专线管三件事：劝阻、咨询、举报。到2023年，29个省区市开通了它。有的地方只在部分时段有人接。打不通，就打{hotline-police}，或者去派出所。
three-numbers-c6-text = The anti-scam line does three things: it warns, answers questions and takes reports. By 2023, 29 regions had it. In some places it is open at certain hours only. If nobody answers, ring {hotline-police} or go to the police station.

# 原文：《中国妇女报》2023年3月24日等报道
three-numbers-c6-source = China Women's News, 24 March 2023, and other reports

# 原文：2025年8月，杭州富阳有位大妈，正照“客服”的话摆弄手机。老伴在旁边越听越不对，提笔在她的纸上写了两个号码：{hotline-police}、{hotline-antifraud}。他跑去派出所报了警，200万元保住了。
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

# 原文：这件事，打哪个号码最对路？
three-numbers-q2-ask = Which number fits this best?

# 原文：邻居拉您办养老会员卡，交10000元，一年返1200元。钱还没交，您心里打鼓。
three-numbers-q2-show = A neighbour wants you to take a care-home card: pay 10,000 yuan, get 1,200 yuan back each year. You have not paid, and feel uneasy.

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

# 原文：菜场买的鱼，称少了二两
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

# 原文：有人自称反诈中心，您拿不准。先后怎么办？
three-numbers-q7-ask = "Anti-Scam Centre," says the caller. You are not sure. What first, what next?

# 原文：什么都不答应，先挂断
three-numbers-q7-i1 = Agree to nothing, hang up

# 原文：换一部电话
three-numbers-q7-i2 = Take a different phone

# 原文：自己打{hotline-antifraud}问
three-numbers-q7-i3 = Ask {hotline-antifraud} yourself

# 原文：打不通，去派出所问
three-numbers-q7-i4 = No answer? Ask at the police

# 原文：挂断了，就离开他了。自己打出去的电话，才找得到真的人。
three-numbers-q7-why = Hang up, and you are rid of him. The call you make yourself reaches the real people.

# 原文：把三个号码存进手机，也写在红纸上。
three-numbers-q7-next = Save the three numbers in your phone, and on red paper.

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

# 原文：钱转走了别怕难，
# 断开那头就报案。
# 五根指头报五样，
# 再请银行把门关。
money-gone-c1-text =
    Money gone? Don't despair.
    Cut him off; the police are there.
    Five facts to tell, one hand to show,
    Then let the bank and its people know.

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

# 原文：他还看着您的手机，先关机；关不动，就取出电话卡，断了家里的网。
money-gone-c6-i1 = Is he still watching your phone? Switch it off. If it won't, take out the SIM card and cut the internet at home.

# 原文：马上打{hotline-police}，说钱转给骗子了。
money-gone-c6-i2 = Ring {hotline-police} at once: my money went to a swindler.

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

# 原文：钱刚转走，他还在手机里看着。先后怎么办？
money-gone-q1-ask = Money has just gone, and he still sees your phone. What first, what next?

# 原文：关掉手机，断开他
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

# 原文：施奶奶，我是派出所的小纪，管您这件案子。周四上午您带上身份证和转账单，来所里做笔录，不收钱。不放心，先来所里问一声。
money-gone-q4-show = Granny Shi, this is Young Ji from the police station, about your case. On Thursday morning, please bring your ID card and the payment slip for your statement. There's no charge. If in doubt, come and ask here first.

# 原文：请您到派出所当面办，不收钱，也不要密码。真假去所里一问就知道。
money-gone-q4-why = You are asked to come in person. No charge, no password, and one question at the station makes sure.

# 原文：把转账单放进袋子，周四带去。
money-gone-q4-next = Put the slip in a bag for Thursday.

# 原文：报警的时候，哪几样要说给警察听？
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
# 原文：阿姨，您还在电话旁边吗？
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

# 原文：不接了，马上打{hotline-police}。
money-gone-q7-next = Don't answer any more. Ring {hotline-police} at once.

# 原文：【城南银行】施女士，您尾号2207的卡，今天下午3点已按您的电话挂失。补卡请带身份证到网点。不是您办的，请打卡背面的电话。
money-gone-q8-show = {"["}South City Bank] Ms Shi, your card ending in 2207 was blocked at 3 o'clock this afternoon, as you asked by phone. For a new card, please bring your ID card to a branch. If it was not you, ring the number on your card.

# 原文：挂失是您自己打电话办的。补卡去网点，有疑问打卡背面的电话，样样都能核对。
money-gone-q8-why = You rang to block it. A new card at the branch, questions to the number on the card: it can all be checked.

# 原文：过两天带上身份证，去网点补卡。
money-gone-q8-next = In a few days, take your ID card to the branch for a new one.

## lessons/04-four-things.toml：四样东西不离手

# 原文：四样东西不离手
four-things-title = Four things to keep

# 原文：密码自己按，来码不外念，证件看完收，屏幕不共享。
four-things-take-home = Key in your own PIN, read no code out, take your ID back, share no screen.

# 原文：当面办不了的事，我不办。
four-things-reply = What can't be done at the counter, I won't do.

# 原文：小凌
four-things-people-scammer = Young Ling

# 原文：关师傅
four-things-people-elder = Mr Guan

# 原文：四把钥匙腰上拴，
# 密码证件收得严。
# 短信来码不外念，
# 屏幕不给生人看。
four-things-c1-text =
    Four keys upon my belt I wear:
    PIN and papers, kept with care,
    A code I read to none at all,
    A screen no stranger sees when strangers call.

# 原文：关师傅在中学看了30年传达室，腰上42把钥匙，走一步响一步。校长来借，也得在本子上签名。
# 退休那天，钥匙都交了。他跟老伴说，家里还有四把，看不见，可比铜的要紧。
# 密码，是大门的钥匙。验证码，是用一回就换的钥匙。
# 证件，是您的名字，谁拿着谁就能冒充您。屏幕，是窗帘，一拉开，屋里全看见了。
four-things-c2-text =
    For 30 years Mr Guan kept the gate of a school. He had 42 keys on his belt, and they rang at every step. Even the headmaster had to sign for one.
    When he retired, he gave them all back. "We've four more at home," he told his wife. "You can't see them, but they matter more than brass."
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

# 原文：建设银行2025年6月提醒了四个“不”。陌生来电，不轻信。可疑软件，不安装。陌生人叫开“碰一碰”，不听。陌生人要远程操作，不听。
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

# 原文：在电话旁贴一行字：密码、来码、屏幕不给人。
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

# 原文：小凌说，念给他就能“取消扣费”。您怎么办？
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

# 原文：写着“转出”，挂断
four-things-q4-o3 = It says "sending": hang up

# 原文：他嘴上说取消，短信写着转出。短信才是真话。
four-things-q4-o3-why = He says cancel, the message says send. The message speaks true.

# 原文：先给孙子看看短信
four-things-q4-o4 = Show my grandson the message

# 原文：好，请孙子坐到身边来看。看完，这条也不念给外人。
four-things-q4-o4-why = Good, have him sit beside you. And still, no outsider hears this code.

# 原文：收到来码，先看它写着办什么。
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

# 原文：念取件码那条，别的短信不用给看。
four-things-q7-next = Read out that code. Your other messages need not be seen.

# 原文：验证码已经念给人家了，先后怎么办？
four-things-q8-ask = You have read a code to someone. What first, what next?

# 原文：挂断，后面的都不念
four-things-q8-i1 = Hang up, read out no more

# 原文：打卡背面的电话，挂失
four-things-q8-i2 = Ring the card's number: block it

# 原文：打{hotline-police}报警
four-things-q8-i3 = Ring {hotline-police}

# 原文：去柜台，把密码改掉
four-things-q8-i4 = Change the PIN at the counter

# 原文：码说出去了，钱不一定就没了。先锁住卡，再报警，再换钥匙。
four-things-q8-why = A code told need not mean the money is gone. Lock the card, tell the police, then change the key.

# 原文：卡背面的电话，今天就抄在本子上。
four-things-q8-next = Copy the number on your card into your notebook today.
