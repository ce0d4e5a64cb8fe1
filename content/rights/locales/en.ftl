### 《会维权、有底气》，英语。
### 只改等号右边；等号左边和 { } 里面照抄。原文一变，这一条就退回原文，要重新译。
### 上面写着“待译”的还没译：改了等号右边就算译好；不用改的，删掉“# 待译”那一行。
### 上面写着“草稿”的是电脑转换的：看过、改过就算译好；不用改的，删掉“# 草稿”那一行。

## pack.toml

# 原文：会维权、有底气
pack-name = Know your rights

## lessons/01-eight-rights.toml：我的八项权利

# 原文：我的八项权利
eight-rights-title = My eight rights

# 原文：听不懂就问，不想要就不买，不用不好意思。
eight-rights-take-home = Not clear? Ask. Not wanted? Don't buy. No need to feel shy.

# 原文：讲明白了我再签，别的不搭。
eight-rights-reply = I'll sign when it is clear, and take nothing extra.

# 原文：小江
eight-rights-people-scammer = Young Jiang

# 原文：尹奶奶
eight-rights-people-elder = Granny Yin

# 原文：话要讲明我来选，
# 合同公道钱安全。
# 被坑能赔学本领，
# 敬老守密不外传。
eight-rights-c1-text =
    Tell me clearly, let me choose,
    Fair terms, safe money, amends for what I lose.
    Teach me what I need to know,
    Respect my years, and keep my secrets so.

# 原文：从前这条街上的棉袄，一多半是尹奶奶做的。她最拿手的是盘扣，一件八粒，少扣一粒，风就往里钻。
# 立秋那天，她去银行办卡。柜台边的小江说，办卡要搭一份保险，一年200元。
# 尹奶奶不恼，一句一句慢慢问。问到第三句，小江改了口：不搭也能办。
# 值班经理听见，搬来一把椅子，又拿来一张大字的说明。尹奶奶摸摸领口，笑了：“这就扣上了。”
eight-rights-c2-text =
    Most padded jackets in this street used to be Granny Yin's work. Her best were the knotted buttons, eight to a jacket: leave one open, and the wind gets in.
    At the Start of Autumn, she went to the bank for a card. With a card, said Young Jiang at the counter, comes insurance, 200 yuan a year.
    Granny Yin was not cross. She asked, slowly, one question after another. At the third, Young Jiang said: it can be done without.
    The manager heard it, and brought her a chair, and the terms in large print. Granny Yin touched her collar, and smiled: "Now it's buttoned."

# 说话：小江（骗子） → 尹奶奶（老人）
# 原文：奶奶，办这张卡，得搭一份保险。
eight-rights-c3-l1 = Granny, with this card you have to take insurance.

# 原文：捆着卖不行。买不买，您自己选。
eight-rights-c3-l1-flag = Tying things together is not allowed. You choose what you buy.

# 说话：尹奶奶（老人） → 小江（骗子）
# 原文：搭的是什么？会不会亏？
eight-rights-c3-l2 = What is it? Could I lose money?

# 说话：小江（骗子） → 尹奶奶（老人）
# 原文：讲了您也听不懂，签个名就行。
eight-rights-c3-l3 = It's too much for you to follow. Just sign.

# 原文：讲到您听懂，是他该做的。嫌您老，也不行。
eight-rights-c3-l3-flag = Explaining it until it is clear is his job. Nor may he look down on age.

# 说话：尹奶奶（老人） → 小江（骗子）
# 原文：你念慢一点，我听得懂。
eight-rights-c3-l4 = Read it slowly, and I'll follow.

# 说话：小江（骗子） → 尹奶奶（老人）
# 原文：那您留个孩子的电话，我们跟他说。
eight-rights-c3-l5 = Then leave your son's number. We'll explain it to him.

# 原文：用不着的号码，可以不留。
eight-rights-c3-l5-flag = A number that is not needed need not be left.

# 说话：尹奶奶（老人） → 小江（骗子）
# 原文：孩子的号码不留。不搭保险，卡能不能办？
eight-rights-c3-l6 = No, not his number. Can I have the card without insurance?

# 说话：小江（骗子） → 尹奶奶（老人）
# 原文：……能办。
eight-rights-c3-l7 = … You can.

# 说话：尹奶奶（老人） → 小江（骗子）
# 原文：那就只办卡，别的不搭。
eight-rights-c3-l8 = Then just the card, please, and nothing with it.

# 原文：八项权利，就像八粒盘扣，从领口往下数。
# 头一粒，讲明白：会不会亏、要扣多少，得说清。第二粒，自己选：买不买我定，不许捆着卖。
# 第三粒，要公道：合同不许欺负人。第四粒，钱安全：我的钱，他们要看好。
# 第五粒，能讨赔：他们不守规矩，害我吃了亏，我可以要赔。第六粒，学本领：防骗的知识，他们该讲给我听。
# 第七粒，受尊重：不许嫌我老、嫌我慢。第八粒，守秘密：我的证件、电话，不许乱传。
# 扣子扣好了，也不是穿上就发财。讲明白了、自己愿意买的，赚了亏了，自己担。
eight-rights-c4-text =
    The eight rights are like eight buttons. Count from the collar down.
    One, told clearly: could I lose, what is taken off? Two, my choice: I decide, nothing is tied on.
    Three, fairness: no contract may bully me. Four, safety: they guard my money.
    Five, amends: if they break rules and I lose by it, I may claim. Six, learning: they should teach me about scams.
    Seven, respect: nobody minds that I am old or slow. Eight, secrecy: my papers and number go nowhere else.
    Done up, the jacket does not make you rich. What was made clear, and you chose to buy, gains or loses on your own account.

# 原文：八项权利，规矩里都有名字。知情权、自主选择权、公平交易权、财产安全权。依法求偿权、受教育权、受尊重权、信息安全权。
eight-rights-c5-text = In the rules, all eight have names: to be informed, to choose freely, to fair dealing, to safety of property; to redress by law, to education, to respect, and to safety of information.

# 原文：《银行保险机构消费者权益保护管理办法》（银保监会令2022年第9号），2023年3月1日起施行
eight-rights-c5-source = Measures for Consumer Protection by Banks and Insurers (CBIRC Order No. 9 of 2022), in force since 1 March 2023

# 原文：卖保险，不许硬搭着卖，也不许事先替您打好勾。
eight-rights-c6-text = Whoever sells insurance may not force extras on you, nor tick a box for you.

# 原文：《保险销售行为管理办法》，2024年3月1日起施行
eight-rights-c6-source = Administrative Measures for Insurance Sales Conduct, in force since 1 March 2024

# 原文：2026年2月起，把高风险的产品卖给65岁以上的客户，银行、保险公司得格外当心。他们多问您几句，是守规矩，不是嫌您老。
eight-rights-c7-text = Since February 2026, banks and insurers must take special care when they sell high-risk products to people over 65. A few more questions are the rule, and not a slight on your age.

# 原文：《金融机构产品适当性管理办法》（金融监管总局令2025年第7号），2026年2月1日起施行
eight-rights-c7-source = Measures for the Suitability of Financial Products (NFRA Order No. 7 of 2025), in force since 1 February 2026

# 原文：没听懂，就请他再讲一遍。
eight-rights-c8-i1 = Not clear? Have it told again.

# 原文：不想买，就说“我只办这一样”。
eight-rights-c8-i2 = Don't want it? Say "just this one, please".

# 原文：签字之前，看清多少钱、交几年。
eight-rights-c8-i3 = Before signing, see how much and for how many years.

# 原文：叫您留号码，先问做什么用。
eight-rights-c8-i4 = Asked for a number? First ask what for.

# 原文：说不通，请值班经理来；还不行，打{hotline-finance}。
eight-rights-c8-i5 = No agreement? Ask for the duty manager. Still none? Ring {hotline-finance}.

# 原文：老话说，七次量衣一次裁。签字就是下剪刀，多量几回不耽误。
eight-rights-c9-text = An old saying: measure seven times, cut once. Signing is the cut, so take your time to measure.

# 原文：这句话，碍着了哪两项权利？
eight-rights-q1-ask = Which two rights does this line offend?

# 原文：奶奶，讲细了您也听不懂，签个名就行。
eight-rights-q1-show = The details are too much for you, Granny. Just sign.

# 原文：守秘密：信息安全权
eight-rights-q1-o1 = Secrecy: safe information

# 原文：这一项管证件和电话不外传。这句话没要这些。
eight-rights-q1-o1-why = That one is about papers and numbers. This line asks for none.

# 原文：讲明白：知情权
eight-rights-q1-o2 = Told clearly: to be informed

# 原文：会不会亏、扣多少，签字之前都得讲清楚。
eight-rights-q1-o2-why = Whether you could lose, and what is taken off, must be clear before you sign.

# 原文：受尊重：受尊重权
eight-rights-q1-o3 = Respect: for my years

# 原文：嫌人年纪大、听不懂，就是不尊重人。
eight-rights-q1-o3-why = To tell you that you are too old to follow shows no respect.

# 原文：钱安全：财产安全权
eight-rights-q1-o4 = Safety: of my money

# 原文：这一项管他们把您的钱看好。这句还没动到钱。
eight-rights-q1-o4-why = That one has them guard your money. This line has not touched it yet.

# 原文：说一句：“你慢慢讲，我听得懂。”
eight-rights-q1-next = Say it once: "Tell me slowly, and I'll follow."

# 原文：办卡时人家这样说，您怎么回？
eight-rights-q2-ask = You ask for a card and hear this. What do you answer?

# 原文：办这张卡，得一起买份保险，一年200元。
eight-rights-q2-show = With this card you have to take insurance, 200 yuan a year.

# 原文：“行吧，200元不算多。”
eight-rights-q2-o1 = "All right, 200 yuan isn't much."

# 原文：人家开了口，谁都不好推。可搭着卖不合规矩，再便宜也可以不买。
eight-rights-q2-o1-why = It is hard to refuse. But tying is against the rules: however cheap it is, you need not buy.

# 原文：“那这张卡我也不办了。”
eight-rights-q2-o2 = "Then I don't want the card."

# 原文：不办，也由您定。可卡是您要用的，不搭保险也该给办。
eight-rights-q2-o2-why = You may leave it. But you need the card, and they should give it without insurance.

# 原文：“请你们经理过来一下。”
eight-rights-q2-o3 = "May I see your manager?"

# 原文：请经理来也行。当着他的面，说您只办卡。
eight-rights-q2-o3-why = That will do, too. Tell the manager that you only want the card.

# 原文：“我只办卡，别的不搭。”
eight-rights-q2-o4 = "Just the card, please."

# 原文：买不买由您选。这一句客客气气，意思也说全了。
eight-rights-q2-o4-why = The choice is yours. This is polite, and says it all.

# 原文：把“我只办这一样”念两遍。
eight-rights-q2-next = Say twice: "Just this one, please."

# 原文：尹女士，这款理财不是存款，去年亏过，最坏会亏本钱。您过了65岁，我得多问几句。说明书您带回家看，看懂了再来。
eight-rights-q3-show = Ms Yin, this is not a deposit. It lost money last year, and at worst you lose part of what you put in. As you are over 65, I must ask a few more questions. Take the terms home, and come back when they are clear.

# 原文：是什么、会不会亏，他都讲在前头，还让您带回家看。这就是把扣子扣好了。
eight-rights-q3-why = What it is, and that it can lose, comes first. You even take it home. That is a button done up.

# 原文：说明书带回家，请家里人念一遍。
eight-rights-q3-next = Take the terms home, and have the family read them to you.

# 原文：尹女士，我们是老年维权中心。您那份保险，讲没讲清都能退。您先交300元建档费，投诉的话写好了，看懂了照着念。
eight-rights-q4-show = Ms Yin, this is the Seniors' Rights Centre. Your policy can be refunded, whether they made it clear or not. Pay 300 yuan to open a file first. The complaint is written for you: read it and repeat it.

# 原文：权利是您自己的，用它不花钱。讲清了却要您说没讲清，出了事您来担。
eight-rights-q4-why = Your rights are your own and cost nothing. If it was clear, and you say it was not, you answer for it.

# 原文：钱不交，自己打保单上的电话问。
eight-rights-q4-next = Pay nothing. Ring the number on your policy yourself.

# 原文：小江哪句话，不该这么说？
eight-rights-q5-ask = Which of Young Jiang's lines should not be said?

# 说话：小江（骗子） → 尹奶奶（老人）
# 原文：奶奶，您坐，我给您倒杯水。
eight-rights-q5-l1 = Do sit down, Granny. I'll bring you some water.

# 说话：尹奶奶（老人） → 小江（骗子）
# 原文：这款理财，最坏会怎么样？
eight-rights-q5-l2 = With this investment, what is the worst?

# 说话：小江（骗子） → 尹奶奶（老人）
# 原文：人家都不问，就您问得细，放心吧。
eight-rights-q5-l3 = Nobody else asks so much. Don't you worry.

# 原文：会不会亏，您有权问清楚，问多细都行。
eight-rights-q5-l3-flag = Could it lose? You have a right to ask, down to the last detail.

# 说话：尹奶奶（老人） → 小江（骗子）
# 原文：我带回家看看再定。
eight-rights-q5-l4 = I'll take it home first, and then decide.

# 说话：小江（骗子） → 尹奶奶（老人）
# 原文：勾我都替您打好了，签个字就完。
eight-rights-q5-l5 = I've ticked it all for you. Just sign.

# 原文：替您打勾，就是替您做主。
eight-rights-q5-l5-flag = To tick for you is to decide for you.

# 原文：这句是平常话，倒水是好意。不该说的，一句不让问，一句替您做主。
eight-rights-q5-why = This is everyday talk, and the water is kindly meant. The lines to mind stop your questions, and decide for you.

# 原文：把勾一个一个看过，再拿笔。
eight-rights-q5-next = Look at each tick before you take the pen.

# 原文：尹奶奶的理财亏了800元。买时讲明会亏，她看懂才签的。怎么看才公道？
eight-rights-q6-ask = Granny Yin's investment lost 800 yuan. She had been told it could, and signed. What is fair?

# 原文：买亏了，银行就该赔
eight-rights-q6-o1 = It lost, so the bank should pay

# 原文：亏了钱，心里不好受。要他赔，得是他不守规矩，比如瞒着没讲。
eight-rights-q6-o1-why = A loss hurts. But the bank pays only if it broke rules, such as hiding something.

# 原文：讲明白的，赚亏自己担
eight-rights-q6-o2 = It was clear, so the loss is hers

# 原文：该讲的讲了，该问的问了，这笔买卖就是公道的。
eight-rights-q6-o2-why = Told what had to be told, asked what she wished: the deal was fair.

# 原文：请人代办，去闹一闹
eight-rights-q6-o3 = Have an agent make a fuss

# 原文：代办的先收钱，还教人说假话。真有委屈，自己照实投诉。
eight-rights-q6-o3-why = Agents take money first and teach lies. With a true grievance, complain yourself, and truthfully.

# 原文：翻出说明书，再看一遍
eight-rights-q6-o4 = Read the terms once more

# 原文：看一遍，心里有数。真有没讲的，再去找他们。
eight-rights-q6-o4-why = Then you know where you stand. If something was left out, go back to them.

# 原文：签过的说明书，收进一个袋子里。
eight-rights-q6-next = Keep the terms you signed in one bag.

# 原文：【城南银行】尹女士，您昨天要求删去联系人电话，我们已经删了。往后有事只找您本人。不是您要求的，请打卡背面的电话。
eight-rights-q7-show = {"["}South City Bank] Ms Yin, yesterday you asked us to delete your contact's number. It is done, and we shall ring only you. If it was not you, ring the number on your card.

# 原文：照您的意思办，办完说一声，还留了核对的路。守秘密，就该这样。
eight-rights-q7-why = They did as you asked, told you so, and left you a way to check. That is how secrets are kept.

# 原文：想再核一核，打卡背面的电话。
eight-rights-q7-next = To be sure, ring the number on your card.

# 原文：柜台上有人要您搭着买。先后怎么排？
eight-rights-q8-ask = At the counter they tie on an extra. What first, what next?

# 原文：说：我只办这一样
eight-rights-q8-i1 = Say: just this one, please

# 原文：他还要搭，请值班经理
eight-rights-q8-i2 = They insist? The duty manager

# 原文：经理不管，打银行客服
eight-rights-q8-i3 = No help? The bank's own line

# 原文：还不行，打{hotline-finance}
eight-rights-q8-i4 = Still none? Ring {hotline-finance}

# 原文：先自己说，再请他们自己人管，最后才找外头。一步一步，不用吵。
eight-rights-q8-why = Speak up first, then ask their own people, and only then go outside. Step by step, without a quarrel.

# 原文：卡背面的客服电话，抄在本子上。
eight-rights-q8-next = Copy the number on your card into your notebook.

# 原文：去银行办事，哪一回让您心里不舒服了？
eight-rights-guide-opening = At a bank, when did something leave you unhappy?

# 原文：八项不用背名字，记住八粒扣子的大白话就行。
eight-rights-guide-p1 = No need to learn eight names. The eight buttons, in plain words, will do.

# 原文：有权利不等于稳赚。讲明白了、自己愿意买的，赚亏自己担。
eight-rights-guide-p2 = Rights don't mean sure gains. What was made clear, and you chose to buy, gains or loses on your own account.

# 原文：人家态度不好，也能投诉吗？
eight-rights-guide-a1 = If someone was rude to me, may I complain of that, too?

# 原文：能，受尊重是一项权利。先跟值班经理说，照实说哪天、哪句话。
eight-rights-guide-a1-answer = You may. Respect is one of the rights. Tell the duty manager first, truthfully: which day, which words.

# 原文：已经搭着买了，还能退吗？
eight-rights-guide-a2 = I've bought the extra already. Can I still return it?

# 原文：先打保单上的电话，问反悔期过了没有。不是您自己愿意买的，照实投诉。
eight-rights-guide-a2-answer = Ring the number on the policy: is it still cooling-off? If it was not your own choice, complain, truthfully.

# 原文：65岁以上，是不是就不能买理财了？
eight-rights-guide-a3 = Over 65, are we not allowed to buy investments?

# 原文：能买。只是风险高的，他们要格外当心，多问您几句。
eight-rights-guide-a3-answer = You are. Only with high risk, they must take special care, and ask you a few more questions.

# 原文：别把柜员说成坏人，多数人是好意。有人在柜台受过气，让他说完，再问一句：那时候您想听什么话？
eight-rights-guide-watch = Don't make villains of tellers; most mean well. If someone was hurt at a counter, let them tell it to the end. Then ask: what would you have liked to hear?

## lessons/02-complaint-steps.toml：投诉三步走

# 原文：投诉三步走
complaint-steps-title = Three steps of complaining

# 原文：先找公司，再找监管，后请调解，都照实说。
complaint-steps-take-home = First the firm, then the regulator, then mediation. Always the truth.

# 原文：投诉我自己来，照实说，不花钱。
complaint-steps-reply = I complain myself. It's the truth, and it's free.

# 原文：小孟
complaint-steps-people-scammer = Young Meng

# 原文：鲍师傅
complaint-steps-people-elder = Mr Bao

# 原文：有理不用高声嚷，
# 先找公司说端详。
# 说不通来找监管，
# 调解法院在后方。
complaint-steps-c1-text =
    If you are right, no need to shout:
    First let the firm hear you out.
    Next the regulator, if they won't mend;
    Mediation and the courts are there in the end.

# 原文：寒露那天下雨，鲍师傅在家对存折，对出一个小数：每月3元，扣了两年，一共72元。
# 鲍师傅是木匠，差一分也要弄明白。他打卡背面的电话，问这3元是什么。
# 原来办卡那天，页面上有一份意外险，早就替他打好了勾。
# 鲍师傅不嚷：“勾不是我打的。请退钱，请取消，再给我一个单号。”
# 第11天，银行回了话。72元退了，还道了歉。老两口添了几块钱，买了只烤鸭。
complaint-steps-c2-text =
    One rainy October day, Mr Bao went through his bank book and found something small: 3 yuan a month, for two years, 72 yuan in all.
    Mr Bao is a joiner, and likes to know every hair's breadth. He rang the number on his card: what are these 3 yuan?
    They were for accident insurance. The day he got the card, a box on the page had been ticked for him.
    Mr Bao did not shout. "That tick isn't mine. Please pay it back, cancel it, and give me a complaint number."
    On day 11 the bank answered, with 72 yuan and an apology. He and his wife added a little, and bought a roast duck.

# 原文：他说，投诉像做木活，一步是一步。
# 先画线，就是找公司。打卡背面、保单上的电话，说“我要投诉”，记下单号。
# 再下锯，就是找监管，打{hotline-finance}。它查公司违没违规，催公司办。合同上谁对谁错，它不替您断。
# 后刨光，就是请人调解。谈成了写下来，两边都得照办。
# 还谈不成，有法院。状子不会写，打{hotline-legal-aid}问。
complaint-steps-c3-text =
    To complain, he says, is like joinery: one step after another.
    Mark the line first: the firm. Ring the number on the card or policy, say "I want to complain", and note the complaint number.
    Then the saw: the regulator, {hotline-finance}. It looks whether the firm broke rules, and presses it to act. Who is right about a contract, it does not decide.
    Last the plane: mediation. A neutral person helps both agree, and what is written down binds both.
    If that fails to bring agreement, there are the courts. How to write to them? Ask {hotline-legal-aid}.

# 说话：小孟（骗子） → 鲍师傅（老人）
# 原文：大爷，您在投诉吧？我们代办，能赔7200元。
complaint-steps-c4-l1 = You're complaining, Uncle? We'll do it for you, and get you 7,200 yuan.

# 原文：扣了72元，张口就是7200元，拿大数来钓您。
complaint-steps-c4-l1-flag = They took 72 yuan, he says 7,200 yuan. The big figure is bait.

# 说话：鲍师傅（老人） → 小孟（骗子）
# 原文：扣了我72元，哪来的7200元？
complaint-steps-c4-l2 = They took 72 yuan. Where do 7,200 yuan come from?

# 说话：小孟（骗子） → 鲍师傅（老人）
# 原文：您就说他们逼您签的字，气得住了院。
complaint-steps-c4-l3 = Just say they forced you to sign, and it upset you so much you were in hospital.

# 原文：没有的事教您说。话是您说的，要您来担。
complaint-steps-c4-l3-flag = He teaches what never happened. The words are yours, and you answer for them.

# 说话：鲍师傅（老人） → 小孟（骗子）
# 原文：字我没签，院也没住。
complaint-steps-c4-l4 = I didn't sign, and I wasn't in hospital.

# 说话：小孟（骗子） → 鲍师傅（老人）
# 原文：先交300元材料费，卡和身份证放我这儿。
complaint-steps-c4-l5 = It's 300 yuan for the paperwork first. Leave your card and ID with me.

# 原文：事没办，先收钱，还要扣下您的证件。
complaint-steps-c4-l5-flag = Nothing done yet, and he wants money and your papers.

# 说话：鲍师傅（老人） → 小孟（骗子）
# 原文：打个电话的事，不用花钱。
complaint-steps-c4-l6 = It takes a phone call, and that costs nothing.

# 说话：小孟（骗子） → 鲍师傅（老人）
# 原文：那公司再来电话，您可别接。
complaint-steps-c4-l7 = Well, if the firm rings again, don't answer.

# 原文：不让您跟公司说话，钱就由他去要、由他去分。
complaint-steps-c4-l7-flag = Kept from the firm, you leave the claiming and the sharing to him.

# 说话：鲍师傅（老人） → 小孟（骗子）
# 原文：他们回我的话，我正等着听呢。
complaint-steps-c4-l8 = It's their answer that I'm waiting for.

# 原文：许您一个大数，比吃的亏多得多
complaint-steps-c5-i1 = Promises far more than you lost

# 原文：教您编话，还替您备好假证明
complaint-steps-c5-i2 = Teaches you a story, with false papers to go with it

# 原文：先收材料费，要扣您的证件
complaint-steps-c5-i3 = Takes a fee first, and keeps your papers

# 原文：不让您接公司的电话
complaint-steps-c5-i4 = Won't let you take the firm's calls

# 原文：公司收到投诉，事情简单的，15天内办完，告诉您结果。复杂的，30天。特别复杂的，最多60天。
complaint-steps-c6-text = A simple complaint must be settled within 15 days, and you are told the result. A difficult one, 30 days. A very difficult one, 60 days at most.

# 原文：《银行业保险业消费投诉处理管理办法》，2020年3月1日起施行；新华社2020年1月17日报道
complaint-steps-c6-source = Administrative Measures for Handling Consumer Complaints in Banking and Insurance, in force since 1 March 2020; Xinhua, 17 January 2020

# 原文：公司手里已经有的材料，不许再叫您交。您走动不便，可以写张委托书，请家里人代您投诉。
complaint-steps-c7-text = What the firm already has on file, you need not hand in again. If walking is hard, you may authorise someone in the family, in writing, to complain for you.

# 原文：《银行业保险业消费投诉处理管理办法》第十三条、第十四条
complaint-steps-c7-source = Administrative Measures for Handling Consumer Complaints in Banking and Insurance, Articles 13 and 14

# 原文：人民调解委员会帮人调解，不收一分钱。谈成的协议，两边都要照办。30天内两边一起去法院确认，就更牢靠了。
complaint-steps-c8-text = People's mediation committees charge nothing. What is agreed there binds both sides. Have a court confirm it together within 30 days, and it stands firmer still.

# 原文：《中华人民共和国人民调解法》第四条、第三十一条、第三十三条
complaint-steps-c8-source = People's Mediation Law of the People's Republic of China, Articles 4, 31 and 33

# 原文：老话说，有理走遍天下。带上单据和单号，走到哪儿都说得清。
complaint-steps-c9-text = An old saying: with right on your side, you can walk anywhere. With receipts and a complaint number, you can make it plain anywhere.

# 原文：先理一理：哪天，什么事，多少钱，要他怎么办。
complaint-steps-c10-i1 = Put in order: which day, what, how much, what you ask.

# 原文：打公司的电话，说“我要投诉”，记下单号。
complaint-steps-c10-i2 = Ring the firm, say "I want to complain", note the number.

# 原文：到日子没信儿，或者不满意，打{hotline-finance}。
complaint-steps-c10-i3 = No answer in time, or not a good one? Ring {hotline-finance}.

# 原文：还谈不拢，请人调解。
complaint-steps-c10-i4 = Still no agreement? Ask for mediation.

# 原文：调解不成，打{hotline-legal-aid}，问怎么上法院。
complaint-steps-c10-i5 = No settlement? Ask {hotline-legal-aid} about the courts.

# 原文：卡里每月少3元，弄不明白。第一步找谁？
complaint-steps-q1-ask = Each month 3 yuan leave your card, you don't know why. Where first?

# 原文：打{hotline-finance}投诉
complaint-steps-q1-o1 = Complain to {hotline-finance}

# 原文：它也管这事，可它会先问您找过银行没有。先要一个单号。
complaint-steps-q1-o1-why = It can help. But it will ask if you went to the bank first. Get a complaint number.

# 原文：打卡背面电话，问银行
complaint-steps-q1-o2 = The bank, on my card's number

# 原文：账是银行记的，一问就知道扣的是什么。多半一个电话就办好。
complaint-steps-q1-o2-why = The bank keeps the books and can tell. Most often one call settles it.

# 原文：网上搜个电话打过去
complaint-steps-q1-o3 = A number found on the web

# 原文：搜来的号码，真假难分。卡背面印的，才是银行自己的。
complaint-steps-q1-o3-why = Numbers found there may be false. The one on the card is the bank's own.

# 原文：请女儿一起看看账单
complaint-steps-q1-o4 = My daughter, to look with me

# 原文：看明白了再打，话好说。打的还是卡背面的电话。
complaint-steps-q1-o4-why = With the statement clear, the call is easier. Still ring the number on the card.

# 原文：找出卡，把背面的电话念一遍。
complaint-steps-q1-next = Find your card, and read out the number on it.

# 原文：打通了公司的电话，先后怎么说？
complaint-steps-q2-ask = The firm answers. What do you say first, and what next?

# 原文：我是谁，我要投诉
complaint-steps-q2-i1 = Who I am: I want to complain

# 原文：哪一天，什么事，多少钱
complaint-steps-q2-i2 = Which day, what, how much

# 原文：我要你们怎么办
complaint-steps-q2-i3 = What I ask you to do

# 原文：请给单号，几号回话
complaint-steps-q2-i4 = A number, and the day you answer

# 原文：先说清事，再说要求。末了记下单号和日子，往后好查。
complaint-steps-q2-why = First the facts, then the request. Note number and day at the end, to check later.

# 原文：拿张纸，先把这四句写下来。
complaint-steps-q2-next = Write these four lines on paper first.

# 原文：鲍师傅，城南银行管投诉的。那个勾是页面替您打的，我们不对。72元两天内退回您原来的卡，打卡背面电话，报单号能查。
complaint-steps-q3-show = Mr Bao, the complaints desk of South City Bank. The page ticked that box for you, and we are sorry. 72 yuan go back to the same card within two days. Ring the number on your card with your complaint number, and you can check.

# 原文：您投诉的，他来回话。钱原路退回，还请您自己打电话查。
complaint-steps-q3-why = You complained, and this is the answer. The money goes back the way it came, and you are asked to check.

# 原文：过两天看看卡，72元到了没有。
complaint-steps-q3-next = In two days, see if the 72 yuan are there.

# 原文：鲍师傅，我是投诉加急处的。您那件要等30天，交120元转加急，三天办完。钱打到小孟卡上，办完凭单号退回您120元。
complaint-steps-q4-show = Mr Bao, this is the express complaints office. Your case takes 30 days. For 120 yuan it is done in three. Pay it to Young Meng's card, and afterwards you get 120 yuan back on your case number.

# 原文：投诉没有花钱加急这回事。钱进的是小孟个人的卡，进去就出不来了。
complaint-steps-q4-why = No complaint goes faster for money. It goes to Young Meng's own card, and does not come out again.

# 原文：不交钱，打公司的电话报单号问。
complaint-steps-q4-next = Pay nothing. Ring the firm with your complaint number.

# 原文：客服这样说，您怎么看合适？
complaint-steps-q5-ask = Customer service says this. How do you take it?

# 原文：您这件事比较复杂，15天办不完，要延到30天。到时候一定给您回话。
complaint-steps-q5-show = Yours is a difficult case. It cannot be done in 15 days and will take 30. You will certainly hear from us.

# 原文：合规定，记下日子等
complaint-steps-q5-o1 = It's the rule: note the day

# 原文：复杂的可以办到30天。日子写在纸上，到期就好问。
complaint-steps-q5-o1-why = A difficult case may take 30 days. With the day on paper, it is easy to ask.

# 原文：这是存心拖着不办
complaint-steps-q5-o2 = They are delaying on purpose

# 原文：等着让人心焦。可复杂的事办30天，规定里是许的。
complaint-steps-q5-o2-why = Waiting is tiresome. But the rules allow 30 days for a difficult case.

# 原文：找代办，催得快些
complaint-steps-q5-o3 = An agent would be quicker

# 原文：代办快不了，还要抽您的钱。公司该几天办，不看谁来催。
complaint-steps-q5-o3-why = An agent is no quicker, and takes a share. The firm's days are the same for all.

# 原文：到期没信儿，再往上找
complaint-steps-q5-o4 = If nothing comes, go higher

# 原文：主意对。到期没回话，就打{hotline-finance}。
complaint-steps-q5-o4-why = Good. If no answer comes by that day, ring {hotline-finance}.

# 原文：在挂历上，把那天圈起来。
complaint-steps-q5-next = Put a ring round that day on the calendar.

# 原文：投诉之前，手边备好哪几样？
complaint-steps-q6-ask = Before you complain, which things do you have at hand?

# 原文：一段更惨的说法
complaint-steps-q6-o1 = A sadder story

# 原文：受了委屈，照实说就够重了。编的话，一查就站不住。
complaint-steps-q6-o1-why = The truth has weight enough. A made-up story falls when it is checked.

# 原文：打过电话的日子和单号
complaint-steps-q6-o2 = Days of calls, and numbers

# 原文：往后找监管，头一句就问这个。
complaint-steps-q6-o2-why = It is the first thing the regulator asks.

# 原文：扣钱的短信和账单
complaint-steps-q6-o3 = Messages and statements

# 原文：哪天、扣了多少，一目了然。
complaint-steps-q6-o3-why = Which day, how much: it is all there to see.

# 原文：给代办人的授权书
complaint-steps-q6-o4 = A letter for an agent

# 原文：用不着找代办。走动不便，写给家里人就行。
complaint-steps-q6-o4-why = No agent is needed. If walking is hard, authorise your family.

# 原文：合同，或者页面的照片
complaint-steps-q6-o5 = The contract, or a photo

# 原文：写在纸上的，比嘴上说的管用。
complaint-steps-q6-o5-why = What is written counts for more than what was said.

# 原文：找个信封，把单据都装进去。
complaint-steps-q6-next = Take an envelope, and put all the papers in.

# 原文：小孟哪句话，是想借您的名字赚钱？
complaint-steps-q7-ask = Which of Young Meng's lines would earn money with your name?

# 说话：小孟（骗子） → 鲍师傅（老人）
# 原文：鲍师傅，您那72元退了没有？
complaint-steps-q7-l1 = Mr Bao, have you had your 72 yuan back?

# 说话：鲍师傅（老人） → 小孟（骗子）
# 原文：退了，还道了歉。
complaint-steps-q7-l2 = I have, and an apology.

# 说话：小孟（骗子） → 鲍师傅（老人）
# 原文：太少。我帮您再闹一回，赔的钱三七分。
complaint-steps-q7-l3 = That's too little. I'll make another fuss for you, and I take three parts in ten.

# 原文：事情已经办妥了，他是想拿您的事去挣钱。
complaint-steps-q7-l3-flag = It is all settled. He wants to earn on your case.

# 说话：鲍师傅（老人） → 小孟（骗子）
# 原文：怎么个闹法？
complaint-steps-q7-l4 = What sort of fuss?

# 说话：小孟（骗子） → 鲍师傅（老人）
# 原文：说您气病了，医院证明我这儿有。
complaint-steps-q7-l5 = You say it made you ill. I've a hospital paper here.

# 原文：证明是假的，用的却是您的名字。
complaint-steps-q7-l5-flag = The paper is false, and the name on it is yours.

# 原文：这句只是问一问。想借名字赚钱的，一句要分钱，一句拿假证明。
complaint-steps-q7-why = This is only a question. He wants to earn where he shares the money, and where he has a false paper.

# 原文：说一句“不用了”，挂断。
complaint-steps-q7-next = Say "no, thank you", and hang up.

# 原文：鲍师傅，街道调解委员会的。您和保险公司那件事，约在周五下午两点谈，不收钱。带上单据，改日子到一楼来说一声。
complaint-steps-q8-show = Mr Bao, the neighbourhood mediation committee. You and the insurer can meet on Friday at two. It is free. Please bring your papers. For another day, just tell us, ground floor.

# 原文：人民调解不收钱，就在街道当面谈。改不改日子，也由您。
complaint-steps-q8-why = People's mediation is free, and you meet face to face, close to home. You may change the day.

# 原文：周五前，到街道一楼问一声。
complaint-steps-q8-next = Before Friday, ask at the office, ground floor.

# 原文：买东西、办事情吃了小亏，您一般怎么办？
complaint-steps-guide-opening = If you lose a little in buying or in some errand, what do you do?

# 原文：先找公司要单号，再找监管，再请调解，还有法院。哪一步都不用花钱请人代办。
complaint-steps-guide-p1 = First the firm, with a complaint number. Then the regulator, then mediation, and there are the courts. No step needs a paid agent.

# 原文：投诉要照实说。真话就够有分量，编的话反而坏事。
complaint-steps-guide-p2 = Complain with the truth. It weighs enough. Made-up stories only spoil it.

# 原文：为了几块钱投诉，会不会让人笑？
complaint-steps-guide-a1 = To complain about a few yuan: won't people laugh?

# 原文：不会。页面替人打的勾，扣的不是一个人，您说一声，帮了好多人。
complaint-steps-guide-a1-answer = No. A box ticked for people takes from many, not from one. When you speak up, you help them all.

# 原文：监管能判他赔我吗？
complaint-steps-guide-a2 = Can the regulator order them to pay me?

# 原文：它查公司违没违规，督促公司办。赔多少谈不拢，靠调解和法院。
complaint-steps-guide-a2-answer = It sees if the firm broke the rules, and presses it to act. If you can't agree on the sum, there are mediation and the courts.

# 原文：我不会写，怎么投诉？
complaint-steps-guide-a3 = I'm no good at writing. How do I complain?

# 原文：打电话说就行。走动不便，写张委托书，请家里人代办。
complaint-steps-guide-a3-answer = Just say it on the phone. If walking is hard, authorise someone in the family, in writing.

# 原文：有人的投诉没办成，心里有气。先听完，再一起看走到了哪一步。别说“这点钱算了吧”。
complaint-steps-guide-watch = Someone's complaint came to nothing, and they are bitter. Listen to the end, then see together how far it got. Don't say "it's only a little money".

## lessons/03-family-pact.toml：全家约定，上当不丢人

# 原文：全家约定，上当不丢人
family-pact-title = A family pact

# 原文：上当不丢人，开口有人帮。
family-pact-take-home = Being cheated is no shame. Speak up, and there is help.

# 原文：你先说出咱家的暗号。
family-pact-reply = First tell me our family word.

# 原文：小秦
family-pact-people-scammer = Young Qin

# 原文：万奶奶
family-pact-people-elder = Granny Wan

# 原文：全家坐下约三条，
# 暗号限额名单牢。
# 真要上当别闷着，
# 开口就有人撑腰。
family-pact-c1-text =
    Sit down, all, and let us agree:
    A word, a limit, a list of three.
    And if we are cheated, speak up straight:
    There's help at this table, never too late.

# 原文：万奶奶半年没睡好觉了。夏至那阵子，她交了8000元“养老床位定金”，收钱的人不见了，电话也停了。
# 她谁也没告诉。每回路过转钱的那家银行，都绕到马路对面走。
# 冬至，一家人包饺子。一个饺子她捏了半天，忽然说：“我让人骗过。”
# 屋里静了一会儿。儿子万平放下擀面杖：“妈，我也让人骗过，3000元，一直没敢说。”
# 孙女小葵洗了手，把挂历纸翻到背面：“咱们写几条吧。”
family-pact-c2-text =
    For half a year Granny Wan had slept badly. About the Summer Solstice she paid 8,000 yuan to reserve a care-home bed. Then the people were gone, and their phone was dead.
    She told no one. When she came near that bank, she crossed the road.
    At the Winter Solstice the family made dumplings. She turned one in her hands for a long time. "I've been cheated," she said.
    The room went quiet. Her son Ping put down the rolling pin. "So have I, Mum. 3,000 yuan. I never dared to say."
    Granddaughter Kui washed her hands, and turned over a calendar sheet: "Let's write some rules."

# 原文：第一条，暗号。来电要钱，先问一句：咱家的猫爱睡哪儿？答案只有家里人知道。
# 第二条，限额。问问银行，能不能把每天转账的数调小，大钱隔一天再到账。
# 第三条，名单。三个人的号码写成大字，贴在电话旁。拿不准，挨个儿打。
# 第四条，是万奶奶加的：谁上了当，谁先开口，别人一句埋怨也不说。
# 那天夜里，万奶奶一觉睡到天亮。第二天，万平请了半天假，陪她去报了案。
family-pact-c3-text =
    Rule one, a word. If a caller wants money, ask: where does our cat like to sleep? Only family know.
    Rule two, a limit. Ask the bank: can the daily sum be made smaller, and large sums arrive a day later?
    Rule three, a list. Three people's numbers, large, by the phone. Not sure? Ring them in turn.
    Rule four is Granny Wan's: whoever is cheated speaks first, and nobody says one word of blame.
    That night she slept until morning. The next day Ping took half a day off, and went with her to the police.

# 说话：小秦（骗子） → 万奶奶（老人）
# 原文：万阿姨，您被骗的8000元，我们追回来了。
family-pact-c4-l1 = Mrs Wan, your 8,000 yuan: we've got them back.

# 原文：自己找上门，说能替您追钱，这是第二个骗局。
family-pact-c4-l1-flag = He comes unasked, and offers to get money back: the second swindle.

# 说话：万奶奶（老人） → 小秦（骗子）
# 原文：你怎么知道我被骗过？
family-pact-c4-l2 = How do you know that I was cheated?

# 说话：小秦（骗子） → 万奶奶（老人）
# 原文：骗子抓着了，本子上有您的名字和电话。
family-pact-c4-l3 = We've caught them. Your name and number are in their book.

# 原文：知道这些，不等于是警察。也许就是骗子那头漏出来的。
family-pact-c4-l3-flag = Knowing this does not make him police. Perhaps the swindlers told him.

# 说话：万奶奶（老人） → 小秦（骗子）
# 原文：那钱怎么给我？
family-pact-c4-l4 = And how do I get it?

# 说话：小秦（骗子） → 万奶奶（老人）
# 原文：先交400元手续费。别跟家里说，省得挨骂。
family-pact-c4-l5 = A fee of 400 yuan first. Don't tell the family, they'd only scold.

# 原文：先收钱，又叫您瞒着。他就盼着您不敢开口。
family-pact-c4-l5-flag = Money first, and hide it. He hopes that you won't dare to speak.

# 说话：万奶奶（老人） → 小秦（骗子）
# 原文：家里人早知道了，没人骂我。我去问警察。
family-pact-c4-l6 = They've known for a while, and nobody scolds. I'll ask the police.

# 说话：小秦（骗子） → 万奶奶（老人）
# 原文：哎，您先别去……
family-pact-c4-l7 = Oh, don't go there just yet …

# 原文：自己找上门，说能替您追钱
family-pact-c5-i1 = Comes unasked, and says he can get your money back

# 原文：说得出您被骗了多少，好让您信
family-pact-c5-i2 = Knows how much you lost, so that you believe him

# 原文：先收手续费、保证金、登记费
family-pact-c5-i3 = Wants a fee, a bond or a registration charge first

# 原文：叫您别跟家里人说
family-pact-c5-i4 = Tells you not to tell the family

# 原文：公安部公布过一个数：2023年，电信诈骗的受害人平均37岁。18到40岁的，占了六成多。骗子什么年纪的人都骗。
family-pact-c6-text = A figure from the Ministry of Public Security: in 2023, people cheated by phone and online were 37 years old on average. More than six in ten were 18 to 40. Swindlers cheat all ages.

# 原文：公安部2024年6月25日公布，中新社报道
family-pact-c6-source = Ministry of Public Security, 25 June 2024, reported by China News Service

# 原文：2026年2月，香港警方提醒：有骗子冒充反诈骗中心，说钱追回来了，催人“办理回款”。他们报得出姓名、证件号，也是假的。真的警员，只会约人到警署见面。
family-pact-c7-text = In February 2026 the Hong Kong police warned of false anti-scam officers: your money is recovered, they say, come and claim it. They know name and ID number, and are still false. Real officers meet you only at a police station.

# 原文：香港警务处，《星岛日报》2026年2月3日报道
family-pact-c7-source = Hong Kong Police Force, in Sing Tao Daily, 3 February 2026

# 原文：老话说，冬至大如年。一家人坐齐了，心里的话最好开口。
family-pact-c8-text = An old saying: Winter Solstice is as great as New Year. With all the family at the table, hearts open easily.

# 原文：约个暗号：谁都能问，只有家里人答得上。
family-pact-c9-i1 = Agree a word: anyone may ask, only family can answer.

# 原文：问问银行：每天转账的数能不能调小，大钱能不能晚一天到。
family-pact-c9-i2 = Ask the bank: can the daily sum be smaller, and large sums come a day later?

# 原文：三个求助的号码，写成大字贴在电话旁。
family-pact-c9-i3 = Three numbers for help, large, by the phone.

# 原文：说好了：谁上当谁先开口，先救钱，不埋怨。
family-pact-c9-i4 = Agree: whoever is cheated speaks first. Save the money, don't blame.

# 原文：心里过不去，跟家里人说，也可以打心理援助热线。号码请家里人查好写上。
family-pact-c9-i5 = Heavy at heart? Tell the family, or ring a helpline for troubled minds. Have the family find the number.

# 原文：家里约暗号，问哪一句好？
family-pact-q1-ask = A family word: which question is a good one?

# 原文：奶奶的生日是几号
family-pact-q1-o1 = When is Granny's birthday?

# 原文：生日写在好多表上，外人打听得到。
family-pact-q1-o1-why = Birthdays stand on many forms. Outsiders can find out.

# 原文：咱家住几号楼几层
family-pact-q1-o2 = Which house and floor is ours?

# 原文：送货的都知道您家地址，骗子也可能知道。
family-pact-q1-o2-why = Every delivery man knows the address. Swindlers may, too.

# 原文：咱家的猫爱睡哪儿
family-pact-q1-o3 = Where does our cat like to sleep?

# 原文：这种小事不上表、不上网，只有家里人答得上。
family-pact-q1-o3-why = So small a thing is on no form and not online. Only family know.

# 原文：孙女在哪个学校念书
family-pact-q1-o4 = Which school does Kui go to?

# 原文：学校的名字，常常在照片里就露出来了。
family-pact-q1-o4-why = The name of a school often shows in photos.

# 原文：今晚吃饭，一家人想一个暗号。
family-pact-q1-next = At supper tonight, think of a word together.

# 原文：奶奶，我是小葵，手机掉水里了，借同学的打。您先问暗号吧。对，睡米缸盖上。没别的事，车晚点，7点半到家，饺子给我留着。
family-pact-q2-show = Granny, it's Kui. My phone fell in the water, this is a friend's. Ask me our word first. Yes: on the lid of the rice jar. It's only that my train is late. I'm home at half past 7, keep me some dumplings.

# 原文：她请您问暗号，也答上了。不要钱，不要码，只是说一声晚点到家。
family-pact-q2-why = She has you ask the word, and knows it. No money, no code: only that she will be late.

# 原文：饺子留着，7点半等她敲门。
family-pact-q2-next = Keep her dumplings, and wait for her knock at half past 7.

# 原文：奶奶，我是小葵，手机掉水里了，借同学的打。暗号我想不起来了，回头再说。我撞了人，要赔6000元，您转给我同学，别告诉我爸。
family-pact-q3-show = Granny, it's Kui. My phone fell in the water, this is a friend's. I can't think of our word, later. I've knocked someone over and must pay 6,000 yuan. Send it to my friend, and don't tell Dad.

# 原文：暗号答不上，又要钱，又叫您瞒着。真的小葵，打她爸的电话就能问到。
family-pact-q3-why = She does not know the word, wants money, and has you hide it. Her dad's number leads to the real Kui.

# 原文：挂断，打小葵原来的号码，再打给她爸。
family-pact-q3-next = Hang up. Ring Kui's own number, and then her dad.

# 原文：家里有人上当了，哪几句说了好？
family-pact-q4-ask = Someone in the family was cheated. Which words do good?

# 原文：“人没事，比什么都强。”
family-pact-q4-o1 = "You are safe: that's what matters."

# 原文：先把人稳住，他才肯往下说。
family-pact-q4-o1-why = It calms, and makes it easier to go on telling.

# 原文：“早提醒过，就是不听。”
family-pact-q4-o2 = "I told you so, you never listen."

# 原文：这句一出口，往后再遇上，他就不敢说了。
family-pact-q4-o2-why = After this, the next time nothing would be said.

# 原文：“走，我陪你去报案。”
family-pact-q4-o3 = "Come, I'll go to the police with you."

# 原文：有人陪着，难开口的话也好开口。
family-pact-q4-o3-why = With someone at your side, hard things can be said.

# 原文：“我也差一点让人骗了。”
family-pact-q4-o4 = "I was nearly cheated once, too."

# 原文：您说出自己的事，他就不觉得只有他一个了。
family-pact-q4-o4-why = Your own story tells them they are not the only one.

# 原文：“这事别让外人知道。”
family-pact-q4-o5 = "Let no outsider hear of this."

# 原文：本意是护着他，可听着像是见不得人。上当不丢人。
family-pact-q4-o5-why = It is meant to protect, yet sounds like shame. Being cheated is no shame.

# 原文：挑一句顺口的，先练一遍。
family-pact-q4-next = Choose the one that comes easily, and say it once.

# 原文：半年前让人骗过，夜里还睡不着。怎么办好？
family-pact-q5-ask = You were cheated half a year ago, and still lie awake. What helps?

# 原文：不再提它，慢慢就忘
family-pact-q5-o1 = Not speak of it, and forget

# 原文：忘掉不容易，闷着更难受。说出来，有人跟您一起扛。
family-pact-q5-o1-why = Forgetting is hard, and silence weighs more. Speak, and others carry it with you.

# 原文：跟女儿说，再去报案
family-pact-q5-o2 = Tell my daughter, then report it

# 原文：说出来，心里就松一半。半年前的事，警察也管。
family-pact-q5-o2-why = Told, it weighs half. And the police take it up after half a year, too.

# 原文：网上找人，追回那笔钱
family-pact-q5-o3 = Find someone online to get it back

# 原文：想追回来，是人之常情。网上替人追款的，多半要再骗一回。
family-pact-q5-o3-why = Anyone would want it back. Those who offer it online mostly cheat once more.

# 原文：打心理援助热线说说
family-pact-q5-o4 = Talk to a helpline

# 原文：跟他们说，不丢人。说完，也跟家里人讲一声。
family-pact-q5-o4-why = There is no shame in it. Afterwards, tell the family too.

# 原文：挑个吃饭的时候，跟家里人开口。
family-pact-q5-next = Choose a meal, and tell the family.

# 原文：小秦哪句话，是第二个骗局？
family-pact-q6-ask = Which of Young Qin's lines is the second swindle?

# 说话：小秦（骗子） → 万奶奶（老人）
# 原文：万阿姨，天冷了，您身体还好吧？
family-pact-q6-l1 = Mrs Wan, it's getting cold. Are you keeping well?

# 说话：万奶奶（老人） → 小秦（骗子）
# 原文：还好。你是哪一位？
family-pact-q6-l2 = I am. Who is speaking?

# 说话：小秦（骗子） → 万奶奶（老人）
# 原文：我是专替老人追款的，您那8000元能回来。
family-pact-q6-l3 = I get money back for older people. Your 8,000 yuan can be recovered.

# 原文：追款是警察的事。自己找上门的，图的是您剩下的钱。
family-pact-q6-l3-flag = That is for the police. Who comes unasked wants the money you have left.

# 说话：万奶奶（老人） → 小秦（骗子）
# 原文：要我做什么？
family-pact-q6-l4 = What do I have to do?

# 说话：小秦（骗子） → 万奶奶（老人）
# 原文：报一下卡号，再念念手机上那6位数。
family-pact-q6-l5 = Tell me your card number, and read me those 6 figures on your phone.

# 原文：给您退钱，用不着那6位数。
family-pact-q6-l5-flag = To pay you back, nobody needs those 6 figures.

# 原文：这句是平常的问候。要留心的，一句说能追款，一句来要码。
family-pact-q6-why = This is an everyday greeting. Mind the line that offers recovery, and the one that wants a code.

# 原文：不念码，去报案的地方当面问。
family-pact-q6-next = Read out no code. Ask where you reported it, in person.

# 原文：【城南银行】万女士，您昨天在柜台把每天转账限额改为5000元，今天起生效。要改回来，请本人来柜台。不是您改的，请打卡背面的电话。
family-pact-q7-show = {"["}South City Bank] Ms Wan, at the counter yesterday you set your daily limit to 5,000 yuan. It is in force from today. To change it, please come in person. If it was not you, ring the number on your card.

# 原文：是您自己去柜台改的，日子和数目都对得上。要核对，打卡背面的电话就行。
family-pact-q7-why = You set it yourself, and day and sum agree. To check, ring the number on your card.

# 原文：把新的限额，写在约定那张纸上。
family-pact-q7-next = Write the new limit on the family sheet.

# 原文：生号码打来，自称孙女，急着要钱。先后怎么排？
family-pact-q8-ask = A strange number: your granddaughter, in sudden need of money. What first, what next?

# 原文：问她家里的暗号
family-pact-q8-i1 = Ask her our family word

# 原文：不管答没答上，先挂断
family-pact-q8-i2 = Known or not, hang up

# 原文：打她原来的号码
family-pact-q8-i3 = Ring her own number

# 原文：问清不是她，打{hotline-police}
family-pact-q8-i4 = It wasn't she? {hotline-police}

# 原文：暗号先挡一道，老号码再核一道。两道都过了，才谈别的。
family-pact-q8-why = The word is one gate, her own number another. Only past both do you talk further.

# 原文：把孙女的号码，写在名单头一行。
family-pact-q8-next = Put your granddaughter's number first on the list.

# 原文：家里谁要是上了当，头一个会跟谁说？
family-pact-guide-opening = If someone at home is cheated, whom will they tell first?

# 原文：约定三样：暗号、限额、名单。今晚吃饭就能写。
family-pact-guide-p1 = Agree three things: a word, a limit, a list. You can write it at supper tonight.

# 原文：上当不丢人。先救钱，再安慰人，一句埋怨都不说。
family-pact-guide-p2 = Being cheated is no shame. Save the money, then comfort the person. Not one word of blame.

# 原文：暗号让外人听去了怎么办？
family-pact-guide-a1 = What if an outsider overhears our family word?

# 原文：换一个就是。过年的时候，一家人想个新的。
family-pact-guide-a1-answer = Change it. At New Year, think of a new one together.

# 原文：限额调小了，急着用钱怎么办？
family-pact-guide-a2 = The limit is small now. What if I need a lot of money soon?

# 原文：本人带证件去柜台，问问怎么办大笔的，也能再调回来。
family-pact-guide-a2-answer = Take your ID to the counter, and ask how to pay a large sum. You can have the limit raised again, too.

# 原文：过去好久的事，还能报案吗？
family-pact-guide-a3 = It was long ago. Can I still report it?

# 原文：能。带上记得的和留着的，去派出所说。说不全也不要紧。
family-pact-guide-a3-answer = You can. Take what you have kept and what you remember to the police. If it's not complete, no matter.

# 原文：今天会有人说起自己的事，也会有人一句不说。谢谢肯说的人，别问转了多少；不说的，下课留一留，陪他坐一会儿。
family-pact-guide-watch = Some will tell their own story today, some won't say a word. Thank those who speak, and don't ask how much. With the silent ones, stay a while afterwards.

## items/credit-and-complaints.toml

# 原文：【信用修复中心】池先生，您2024年那笔逾期还在，孩子买房贷款要受影响。按新办法25日前能申请抹掉，每笔980元，不成退款。请回复姓名和身份证号，专员替您申报，礼拜天也办。
credit-and-complaints-credit-cleaning-a-show = {"["}Credit Repair Centre] Mr Chi, that late payment of 2024 is still there, and will hurt your child's home loan. Under new rules you can apply by the 25th to have it wiped: 980 yuan each, returned if it fails. Reply with your name and ID number, and our officer applies for you. We work on Sundays, too.

# 原文：没记错的，还清满5年自己消。记错了的，申请改也不收钱，980元买不来什么。
credit-and-complaints-credit-cleaning-a-why = A true record goes by itself 5 years after you have paid up. A false entry is changed free of charge. 980 yuan buy nothing.

# 原文：不回短信，带身份证去银行查一份报告。
credit-and-complaints-credit-cleaning-a-next = No reply. Take your ID to the bank and get a credit report.

# 原文：辛阿姨，您儿子房贷批不下来，是前年晚还过2回。我们跟里头的人熟，您写份声明，就说那张卡是让人冒名办的。稿子是现成的，照着念就成。2600元转我同事的卡，下礼拜三改好，行吗？
credit-and-complaints-credit-cleaning-b-show = Auntie Xin, your son's home loan fails because he paid late 2 times, two years ago. We know people inside. Write a statement that someone else took out that card in his name. The text is ready, just read it out. Send 2600 yuan to my colleague's card, and it's changed by next Wednesday. All right?

# 原文：卡明明是儿子自己办的，照着稿子念，假话就算您的。钱还进了同事个人的卡。
credit-and-complaints-credit-cleaning-b-why = Your son took out that card himself; read their text, and the untruth is yours. And the money goes to one person's card.

# 原文：跟儿子说清，一道去银行柜台问问。
credit-and-complaints-credit-cleaning-b-next = Tell your son, and ask at the bank counter together.

# 原文：征信异议代办：查询、修改、保密一条龙。请带身份证、银行卡、电话卡的原件来店里，押7天就还您。办成了才收1200元，本月来办的打8折。腿脚不便的，可以上门取。旧货市场东口老田。
credit-and-complaints-credit-cleaning-c-show = Credit record service: look-up, correction, discretion, all in one. Bring your ID card, bank card and SIM card to the shop, and have them back after 7 days. 1200 yuan only if it works; this month you pay just 8 yuan in ten. If walking is hard, we collect. East end of the second-hand market, old Tian.

# 原文：三样原件凑齐了，别人就能顶着您的名字借钱。提异议自己去就行，不收费。
credit-and-complaints-credit-cleaning-c-why = With all three, others can borrow in your name. You can object to a record yourself, free of charge.

# 原文：三样都不交，单子拿给居委会看看。
credit-and-complaints-credit-cleaning-c-next = Hand over none. Show the leaflet to the residents' committee.

# 原文：【城南银行】连女士，您12日在柜台提的那笔2600元逾期异议已受理，编号218。20日内查清，书面答复您。到时请带身份证来网点取，也可以请家里人代取。急着用，先来打一张受理单。
credit-and-complaints-credit-by-the-book-a-show = {"["}South City Bank] Mrs Lian, the objection you made at our counter on the 12th, about a late payment of 2600 yuan, is in hand, number 218. We look into it within 20 days and answer in writing. Bring your ID card to the branch to collect it, or send someone from your family. If it is urgent, we can print a slip that it is in hand.

# 原文：异议是您自己在柜台提的，日子对得上。20天内书面答复，条例里写着，不花钱。
credit-and-complaints-credit-by-the-book-a-why = You made the objection yourself, and the day fits. An answer in writing in 20 days, free of charge: so the rules say.

# 原文：从12日往后数20天，在挂历上做记号。
credit-and-complaints-credit-by-the-book-a-next = Count 20 days from the 12th, and mark the calendar.

# 原文：车师傅，银行信用卡部的。您问的那笔1300元逾期，是我们扣款晚了1天，怪我们。记录改好了，道歉信寄到您家。过了10号，您自己去银行查一份，还不对，打卡背面的电话，我再给您查。
credit-and-complaints-credit-by-the-book-b-show = Mr Che, this is the bank's credit card office. The late payment of 1300 yuan you asked about: we took the money 1 day late. It was our doing. The record is put right, and a letter to say sorry is on its way. After the 10th, look it up at the bank yourself. If it's still wrong, ring the number on your card, would you?

# 原文：改好了才打来，一分钱没收。还请您自己去查一份报告，不怕您核对。
credit-and-complaints-credit-by-the-book-b-why = He rings when it is done, and takes no money. He asks you to look it up yourself, and does not fear it.

# 原文：过了10号打一份报告，看那一笔改没改。
credit-and-complaints-credit-by-the-book-b-next = After the 10th, print a report, and look at that line.

# 原文：大厅告示：信用报告每人每年免费查2次，带身份证来，在机器上自己打。逾期还清满5年的，不再显示。近日门口有人收300元替人删记录，那不是我们的人，证件请收好。机器开到5点。
credit-and-complaints-credit-by-the-book-c-show = Hall notice: everyone may see their credit report free of charge 2 times a year. Bring your ID card and print it at the machine yourself. Late payments no longer show 5 years after paying up. Someone at the door takes 300 yuan to delete records: not our staff. Please keep your cards. The machine runs until 5.

# 原文：一年免费两次，还清满5年不显示，条例里都写着。报告是自己打，证件不离手。
credit-and-complaints-credit-by-the-book-c-why = Two free reports a year, and nothing shown 5 years on: so the rules say. You print it yourself, and keep your ID.

# 原文：趁去取养老金，自己打一份报告看看。
credit-and-complaints-credit-by-the-book-c-next = When you draw your pension, print a report and look.

# 原文：您好，贺老师，净水器售后的。您昨天投诉的那笔年费，厂里有内部退费，能全退，只给10户。先交380元税，转到财务小谷的卡上，4点就退。投诉电话先别打了，再打这个名额就给别家。
credit-and-complaints-paid-complaint-a-show = Hello, Mr He, water filter service. The yearly fee you complained about yesterday: the factory has an inside refund, all of it, for 10 homes only. Please pay 380 yuan tax first, to the card of young Gu in accounts, and it comes back at 4. And ring the complaint line no more, or the place goes to another home.

# 原文：退钱给您，不会先要您交380元。叫您别再投诉，是怕厂里跟您对上话。
credit-and-complaints-paid-complaint-a-why = Whoever pays you back does not want 380 yuan first. "Complain no more": they fear that you reach the factory.

# 原文：投诉照打，问厂里有没有退费这回事。
credit-and-complaints-paid-complaint-a-next = Ring the complaint line all the same: is there such a refund?

# 原文：舒姨，投诉银行，您一个人说不过他们，我来办。话写好了：就说柜员按着您的手签的字。报上去少说赔15000元，咱俩对半。您那张手机卡先寄给我，来电话都我接。办成以前，一分钱不收。
credit-and-complaints-paid-complaint-b-show = Auntie Shu, alone you won't win against a bank. Let me do it. I've written it down: say that the clerk held your hand to make you sign. That's worth 15000 yuan at least, and we share it by halves. Post me your SIM card, and I'll take all the calls. Until it works, you pay nothing.

# 原文：没有的事照着说，查起来话都算您的。手机卡一寄走，银行就找不着您本人了。
credit-and-complaints-paid-complaint-b-why = It never happened, and it would count as your word. With the SIM card gone, the bank can't reach you.

# 原文：手机卡不寄，真有委屈自己照实说。
credit-and-complaints-paid-complaint-b-next = Keep the SIM. If you have a complaint, tell it as it was.

# 原文：闻大爷，健身房关门不退您2400元，找我们就对了，替200多位老人要回来过。委托书您先签，数目空着，回去问准了再填，办成了才收费。街口摆到礼拜六，请带身份证来，我拍一张。
credit-and-complaints-paid-complaint-c-show = Mr Wen, the gym closed and won't return your 2400 yuan? You've come to the right people; we've done it for over 200 seniors. Sign the power of attorney now. The sum stays blank, I'll fill it in when I know it. You pay only if it works. We're on this corner until Saturday. Bring your ID card, and I'll take a photo.

# 原文：数目空着就签名，他填多少都算您答应的。只摆到礼拜六，往后想找他也难。
credit-and-complaints-paid-complaint-c-why = Sign with the sum blank, and whatever he writes is what you agreed. After Saturday he will be hard to find.

# 原文：笔放下，拿着健身卡去居委会问问。
credit-and-complaints-paid-complaint-c-next = Put down the pen. Take the gym card to the residents' committee.

# 原文：您好，巩老师，供热公司的。您昨天投诉屋里冷，单号尾数406。我明早9点带师傅测温，不够度数的，1天退您8元。测温单您看清了再签，信不过就请居委会的人来看着。不方便，咱们另约。
credit-and-complaints-proper-channel-a-show = Hello, Mr Gong, your heating company. Yesterday you complained of cold rooms; your number ends in 406. Tomorrow at 9 I'll come with a fitter and measure. If it's too cold, you get 8 yuan back for each day. Read the sheet before you sign, with someone from the residents' committee if you like. Or another day?

# 原文：投诉是您提的，单号对得上。单子看清再签，还许您请人看着，没要您的钱。
credit-and-complaints-proper-channel-a-why = You made the complaint, and the number fits. Read, then sign, with a witness if you like, and nothing to pay.

# 原文：找出单号对一对，明早在家等着。
credit-and-complaints-proper-channel-a-next = Check the number, and be at home tomorrow morning.

# 原文：丛奶奶，我是街道调解室的小祖。您和装修队那4500元的事，对方肯来谈了，礼拜五下午，街道一楼。请带合同和收条，叫上女婿也行。谈成了写下来，看明白再签，谈不成还能去法院。
credit-and-complaints-proper-channel-b-show = Granny Cong, this is young Zu of the district mediation room. About the 4500 yuan with your builders: they are willing to talk, Friday afternoon, at the district office, ground floor. Please bring the contract and the receipt, and your son-in-law if you like. If you agree, we write it down: read, then sign. If not, you can still go to court.

# 原文：人民调解不收钱，就在街道当面谈。签不签字、去不去法院，都由您自己定。
credit-and-complaints-proper-channel-b-why = People's mediation is free, and face to face at the office. To sign, or go to court: both are up to you.

# 原文：合同和收条装进一个袋子，约上女婿。
credit-and-complaints-proper-channel-b-next = Put contract and receipt in a bag, and ask your son-in-law.

# 原文：夏大妈，养老院不退那7000元押金，来法律援助窗口就对了。表上打勾的材料，礼拜五前备齐，原件您留着，我复印。够不够条件，看了才知道。律师您见过面，觉得行，再签委托书，不收费。
credit-and-complaints-proper-channel-c-show = Mrs Xia, the care home won't return your deposit of 7000 yuan? The legal aid counter is the right place. Please bring what is ticked on this list by Friday. You keep the originals, I make copies. Whether you qualify we see then. Meet the lawyer first. If you are content, sign the power of attorney. It's free.

# 原文：原件您自己留着，见过律师再签字。够不够条件，他不先打包票，也不收费。
credit-and-complaints-proper-channel-c-why = You keep the originals, and meet the lawyer before you sign. No promise that you qualify, and no charge.

# 原文：照着那张表，把收据一样样找齐。
credit-and-complaints-proper-channel-c-next = Go by that list, and find the receipts one by one.

# 原文：祖大爷，我卖柿子的，收款码坏了。您那张码借我贴摊上，晚上9点收摊，您把钱取出来给我，1天80元，再送您几个柿子吃。都是买菜的零碎钱。您在家喝茶就行，您要不乐意，我问别家去。
credit-and-complaints-rent-your-name-a-show = Mr Zu, I sell persimmons, and my payment code is broken. Lend me yours for the stall. At 9 in the evening I pack up, you draw the money for me, and you get 80 yuan for each day, and some persimmons. It's only small change from shoppers. You drink your tea at home. If you'd rather not, I'll ask next door.

# 原文：收款码连着您的账户，法律不许出借。过的什么钱，您在家里看不见。
credit-and-complaints-rent-your-name-a-why = The code leads to your account, and the law forbids lending it. At home, you can't see what money passes through.

# 原文：码不借，请他自己去银行办一个。
credit-and-complaints-rent-your-name-a-next = Don't lend it. He can get one of his own at the bank.

# 原文：贾先生，低息贷款部的。您的50000元批了，就差流水不够。请把银行卡寄来，密码写在纸条上，我们替您走7天账，礼拜天前快递寄还您本人。流水一够当天放款。地址请您记一下，行吗？
credit-and-complaints-rent-your-name-b-show = Mr Jia, low-interest loans here. Your 50000 yuan are approved; only your account needs more movement. Please post us your bank card, with the PIN on a slip. We move money through it for 7 days, and you have it back by courier before Sunday. Then you get the loan the same day. Will you note the address?

# 原文：卡和密码一寄走，别人就拿您的名字过钱。银行放款，不会叫您把卡寄出去。
credit-and-complaints-rent-your-name-b-why = With card and PIN, others pass money in your name. No bank has you post your card for a loan.

# 原文：卡不寄，真要用钱就去柜台问贷款。
credit-and-complaints-rent-your-name-b-next = Don't post it. If you need a loan, ask at the counter.

# 原文：各位阿姨，给大家找个省心的活。名下开张新电话卡，插在我发的那个小盒子里。放窗台通上电，1个月给300元，公司放广告用的。身份证都自己收着。营业厅问起来，就说自己用，别说租的。
credit-and-complaints-rent-your-name-c-show = Dear ladies, here is an easy job. Get a new SIM card in your name, and put it in the little box I give you. On the window sill, plugged in, it earns 300 yuan for each month; the company plays adverts with it. You keep your ID card. If the phone shop asks, say it's for yourself, not that it's rented.

# 原文：电话卡也不许出租，那盒子常拿去打骗人的电话。教您说假话，是不敢照实讲。
credit-and-complaints-rent-your-name-c-why = SIM cards may not be rented out either, and such boxes often ring people to cheat them. An honest job needs no untruth.

# 原文：电话卡不办，送来的盒子也不收。
credit-and-complaints-rent-your-name-c-next = No new SIM card, and don't take the box.

# 原文：苑大爷，您这张卡两天进出了9笔，都是外地的，是自家的买卖吗？您照实说，不怪您。要是借人用过，今天就停了它，您那2150元退休金挪到新卡上。身份证我看一眼就还，单子看清再签。
credit-and-complaints-asked-to-be-sure-a-show = Mr Yuan, 9 payments passed through this card in two days, all from far away. Is it a business of yours? Just tell me, nobody blames you. If someone borrowed it, we stop it today, and your pension of 2150 yuan goes to a new card. I look at your ID and give it back. Read the form before you sign.

# 原文：钱挪到您自己的新卡，证件看一眼就还。多问这一句，是怕别人拿您的卡过账。
credit-and-complaints-asked-to-be-sure-a-why = Your money goes to your own new card, and your ID comes straight back. She asks in case others use your card.

# 原文：照实告诉柜员，这卡给谁用过。
credit-and-complaints-asked-to-be-sure-a-next = Tell the clerk plainly who has used this card.

# 原文：崔师傅，银行打来的。您儿子在柜台，说您住院，要替您取18000元定期。是您的意思吗？是的话，请写张委托书，让他带两个人的身份证来。拿不准，这笔先不办，打卡背面的电话说一声。
credit-and-complaints-asked-to-be-sure-b-show = Mr Cui, this is the bank. Your son is at our counter. He says you're in hospital, and wants to draw your deposit of 18000 yuan. Is that your wish? If so, please write a power of attorney, and let him bring both your ID cards. If you're not sure, we leave it. Ring the number on your card and tell us.

# 原文：取不取等您一句话，钱还没动。没问密码，您还能自己打卡背面的电话核对。
credit-and-complaints-asked-to-be-sure-b-why = The money waits for your word. No PIN asked, and you can check on the number on your card.

# 原文：给儿子打个电话，问问取钱做什么。
credit-and-complaints-asked-to-be-sure-b-next = Ring your son, and ask what the money is for.

# 原文：各位邻居，我是社区民警小谭。有人80元1天租收款码，昨天6栋有位老哥的卡停了，退休金也取不出来。借出去的，今天3点到居委会来，律师也在，咱们一起理一理。没借的，先别应他。
credit-and-complaints-asked-to-be-sure-c-show = Dear neighbours, this is Tan, your local police officer. Someone rents payment codes for 80 yuan a day. Yesterday a neighbour in block 6 had his card stopped, and can't draw his pension. If you lent yours, come to the residents' committee at 3 today. A lawyer is there, too. If you haven't, please don't.

# 原文：请借过的人当面来理，没向谁要钱。地方就在居委会，走几步路便能去问。
credit-and-complaints-asked-to-be-sure-c-why = Those who lent one may come and sort it out; nobody asks for money. The committee is a few steps away.

# 原文：碰见老邻居，提一句收款码别外借。
credit-and-complaints-asked-to-be-sure-c-next = Tell your neighbours: don't lend out your payment code.

## scenarios/real-mediator.toml：调解员来电

# 原文：调解员来电
real-mediator-title = The mediator rings

# 原文：来电的人说是街道调解的，约您谈保险赔款的事。
real-mediator-about = The caller says he is a mediator at the district office, and asks you to talk about an insurance claim.

# 原文：谢谢，我到街道一楼问一声。
real-mediator-say = Thank you, I'll ask on the ground floor.

# 原文：照公司回信上的电话问，或者走到街道一楼当面问。
real-mediator-next = Ring the number in the insurer's letter, or ask at the district office, ground floor.

# 原文：老史
real-mediator-people-official = Mr Shi

# 原文：旁白
real-mediator-people-narrator = Narrator

# 原文：大勇
real-mediator-people-friend = Dayong

# 原文：武师傅
real-mediator-people-elder = Mr Wu

# 原文：您是武师傅，77岁，老瓦匠。冬天摔断手腕，您觉着保险赔少了，投诉过。今天电话响了。
real-mediator-experiencer-intro = You are Mr Wu, 77, an old bricklayer. In winter you broke your wrist. You think the insurer paid too little, and complained. Today the phone rings.

# 原文：您是徒弟大勇，拎着苹果来看师傅。他手腕还绑着，正对着电话发火。
real-mediator-helper-intro = You are Dayong, who learned the trade from him, with apples for your old master. His wrist is in a splint, and he is shouting at the phone.

# 原文：武师傅接电话，您在一边剥花生。听一听，这人是真是假。
real-mediator-observer-intro = Mr Wu is on the phone, while you shell peanuts. Listen: is this man true or false?

# 说话：老史（真的工作人员）
# 原文：武师傅，我是街道调解委员会的老史。
real-mediator-e1-l1 = Mr Wu, this is Shi, of the district mediation committee.

# 说话：老史（真的工作人员）
# 原文：您跟保险公司那件事，约您周四谈谈，不收钱。
real-mediator-e1-l2 = About you and the insurer: could we talk on Thursday? It's free.

# 原文：看手花了5000元，公司赔了2000元。
real-mediator-e1-money = The wrist cost 5,000 yuan; they paid 2,000 yuan.

# 原文：上个月，有个“代办”收您300元，没了下文。
real-mediator-e1-trust = Last month an "agent" took 300 yuan, and that was that.

# 原文：您先怎么接？
real-mediator-e1-ask = What do you say first?

# 原文：“街道几楼？我去问问。”
real-mediator-e1-o1 = "Which floor? I'll come and ask."

# 原文：先问地方。街道就在前头，走几步就能看见。
real-mediator-e1-o1-why = First the place. The office is near, a few steps and you see it.

# 原文：“你怎么知道我的事？”
real-mediator-e1-o2 = "How do you know about it?"

# 原文：问来由。真有来由的，说得清是谁转来的。
real-mediator-e1-o2-why = Ask how it came to him. If it is true, he can say who passed it on.

# 原文：“又来收代办费！”把电话挂断
real-mediator-e1-o3 = "Another fee, is it!" Hang up

# 原文：上回的气还没消，难怪您。他说不收钱，听一听也不亏。
real-mediator-e1-o3-why = You are still cross from last time, no wonder. He says it is free; listening costs nothing.

# 说话：旁白（旁白）
# 原文：您挂了。公司的回信，夹在工具箱里。
real-mediator-e2-l1 = You hang up. The insurer's letter is in your toolbox.

# 说话：旁白（旁白）
# 原文：您想起来，信上写过“可以请街道调解”。
real-mediator-e2-l2 = You remember what it says: "You may ask the district for mediation."

# 原文：他没有再打来催。
real-mediator-e2-trust = He has not rung again.

# 原文：心里有点嘀咕，怎么办？
real-mediator-e2-ask = You begin to wonder. What do you do?

# 原文：不理他，谁来都是一个样
real-mediator-e2-o1 = Leave it, they are all the same

# 原文：灰心，也难怪。可这件事，您还没得着一个说法呢。
real-mediator-e2-o1-why = You have lost heart, no wonder. But you still have no answer in this matter.

# 原文：慢慢走去街道看看
real-mediator-e2-o2 = Walk slowly to the office

# 原文：手不方便，腿方便。当面看最准。
real-mediator-e2-o2-why = The hand is bad, the legs are good. Seeing is surest.

# 原文：打回信上的电话
real-mediator-e2-o3 = Ring the number in the letter

# 原文：信是公司寄来的，电话靠得住。
real-mediator-e2-o3-why = The letter came from the insurer, so the number is sound.

# 说话：老史（真的工作人员）
# 原文：您投诉过，公司愿意调解，材料转到了我们这儿。
real-mediator-e3-l1 = You complained, the insurer agreed to mediation, and the papers came to us.

# 说话：老史（真的工作人员）
# 原文：您不放心，打回信上的电话，报单号就能查。
real-mediator-e3-l2 = If you're uneasy, ring the number in their letter, and give your case number.

# 原文：他说得出来由，还请您去查。
real-mediator-e3-trust = He can say how it came, and asks you to check.

# 原文：您怎么办？
real-mediator-e3-ask = What do you do?

# 原文：“话编得还挺圆，我可不信。”
real-mediator-e3-o1 = "A smooth tale. I don't believe it."

# 原文：圆不圆，不靠耳朵听。他请您查，查一下就知道。
real-mediator-e3-o1-why = Smooth or not, ears can't tell. He asks you to check: do, and you know.

# 原文：挂断，打回信上的电话
real-mediator-e3-o2 = Hang up, ring the letter's number

# 原文：砌墙要吊线，听话要对证。
real-mediator-e3-o2-why = A wall needs a plumb line, words need a check.

# 原文：“你先说，要我带什么？”
real-mediator-e3-o3 = "First, what should I bring?"

# 原文：听他要什么。要单子，还是要钱，差得远。
real-mediator-e3-o3-why = Hear what he wants: papers or money, a great difference.

# 说话：老史（真的工作人员）
# 原文：药费单、保单、回信就行。不用交钱，别带存折。
real-mediator-e7-l1 = The bills, the policy and the letter will do. Pay nothing, and leave your bank book.

# 说话：老史（真的工作人员）
# 原文：要改日子，到一楼说一声。
real-mediator-e7-l2 = For another day, just tell us on the ground floor.

# 原文：他没要一分钱。
real-mediator-e7-money = He has not asked for one yuan.

# 原文：连存折也叫您别带。
real-mediator-e7-trust = He even tells you to leave the bank book.

# 原文：您怎么接？
real-mediator-e7-ask = What do you say?

# 原文：“我先到一楼对一对。”
real-mediator-e7-o1 = "I'll come and check first."

# 原文：先看门，再进门。他说，好，等您来。
real-mediator-e7-o1-why = First see the door, then go in. Good, he says, I'll be here.

# 原文：“不要钱，那你到底图个什么？”
real-mediator-e7-o2 = "Free? What do you get by it?"

# 原文：问得直。白给的事，是该问一问来路。
real-mediator-e7-o2-why = Asked straight. With a free thing, one should ask where it comes from.

# 原文：“我问问公司去。”
real-mediator-e7-o3 = "I'll ask the insurer."

# 原文：两头一对，就知道墙直不直。
real-mediator-e7-o3-why = Check at both ends, and you know if the wall is straight.

# 说话：老史（真的工作人员）
# 原文：人民调解不收钱，法律写着。
real-mediator-e8-l1 = People's mediation is free. The law says so.

# 说话：老史（真的工作人员）
# 原文：谈不拢也不碍事，您照样能去法院。
real-mediator-e8-l2 = If it fails, no harm done. You can still go to court.

# 原文：他没恼，一条条答。
real-mediator-e8-trust = He is not cross, and answers point by point.

# 原文：听他这么说，您呢？
real-mediator-e8-ask = You hear this. And you?

# 原文：“这话实在，我去看看。”
real-mediator-e8-o1 = "Plain words. I'll come and see."

# 原文：不收钱，不拦您去法院，这就站得正。
real-mediator-e8-o1-why = Free, and court still open to you: that stands straight.

# 原文：“白给的东西，能有好货？”
real-mediator-e8-o2 = "Can free goods be good goods?"

# 原文：您是怕再吃亏。好不好，去一楼看一眼再说。
real-mediator-e8-o2-why = You fear another loss. Good or not, look at the ground floor first.

# 原文：“我再核一核。”
real-mediator-e8-o3 = "I'll check once more."

# 原文：听着实在，也核一核，两样不误。
real-mediator-e8-o3-why = It sounds sound, and you check as well: nothing lost.

# 说话：旁白（旁白）
# 原文：回信上的电话通了，您报了单号。
real-mediator-e5-l1 = They answer on the letter's number. You give your case number.

# 说话：旁白（旁白）
# 原文：那头说：“对，转到街道了，老史在办。”
real-mediator-e5-l2 = They say: "Yes, it went to the district. Mr Shi has it."

# 原文：电话是公司信上印的，对上了。
real-mediator-e5-trust = The number is printed in the letter, and it matches.

# 原文：对上了，您呢？
real-mediator-e5-ask = It matches. And you?

# 原文：“那好，周四我去。”
real-mediator-e5-o1 = "Good, I'll be there on Thursday."

# 原文：查清了，就放心去谈。
real-mediator-e5-o1-why = Checked, you can go and talk in peace.

# 原文：“去之前，备些什么？”
real-mediator-e5-o2 = "What should I get ready?"

# 原文：料备齐了，墙才砌得快。那头一样样告诉了您。
real-mediator-e5-o2-why = With all bricks at hand, a wall goes up fast. They tell you one by one.

# 原文：“你们两头，不会串好的吧？”
real-mediator-e5-o3 = "Are you two in it together?"

# 原文：信是早寄来的，电话是您拨的。再不放心，一楼的门开着。
real-mediator-e5-o3-why = The letter came long ago, and you dialled. Still uneasy? The ground floor is open.

# 说话：旁白（旁白）
# 原文：您坐在门槛上，看那封信。
real-mediator-e9-l1 = You sit on the doorstep, with that letter.

# 说话：旁白（旁白）
# 原文：街道离这儿，也就一袋烟的路。
real-mediator-e9-l2 = The office is as far as one pipe of tobacco.

# 原文：还差一步，您怎么走？
real-mediator-e9-ask = One step is missing. Which way?

# 原文：去一楼，亲眼看看
real-mediator-e9-o1 = To the ground floor, to see it

# 原文：墙直不直，站到跟前一看便知。
real-mediator-e9-o1-why = Is the wall straight? Stand before it, and you see.

# 原文：不去了，省得再生气
real-mediator-e9-o2 = Stay here, and be spared more

# 原文：气是生够了。可不去，这口气也下不来。
real-mediator-e9-o2-why = You have had enough. But if you stay, it stays with you.

# 说话：旁白（旁白） → 大勇（朋友）
# 原文：徒弟大勇来看您，拎着苹果。
real-mediator-e6-l1 = Dayong, your old apprentice, comes to see you, with apples.

# 说话：大勇（朋友） → 旁白（旁白）
# 原文：师傅，手还疼不？保险那事咋样了？
real-mediator-e6-l2 = Master, does it still hurt? How is it with the insurance?

# 原文：大勇跟了您二十年。
real-mediator-e6-trust = Dayong worked with you for twenty years.

# 原文：跟他怎么说？
real-mediator-e6-ask = What do you tell him?

# 原文：“别提了，这事就这么算了。”
real-mediator-e6-o1 = "Don't ask. I've given it up."

# 原文：心灰了，不想提。可您要的是个理，理还没有讲呢。
real-mediator-e6-o1-why = You have lost heart. But you wanted what is right, and nobody has talked of it yet.

# 原文：“有个电话，说要调解。”
real-mediator-e6-o2 = "Someone rang about mediation."

# 原文：说出来，就多一个人帮您掂量。
real-mediator-e6-o2-why = Once told, another can weigh it with you.

# 原文：“陪我上街道走一趟。”
real-mediator-e6-o3 = "Come to the office with me."

# 原文：师徒俩走一趟，顺便晒晒太阳。
real-mediator-e6-o3-why = Master and man take a walk, in the sun.

# 说话：大勇（朋友） → 武师傅（老人）
# 原文：他要钱没有？要您的卡没有？
real-mediator-e11-l1 = Did he want money? Did he want your card?

# 说话：武师傅（老人） → 大勇（朋友）
# 原文：都没要，就叫我去街道一楼。
real-mediator-e11-l2 = Neither. He said, come to the ground floor.

# 原文：您说着，自己也听出点什么。
real-mediator-e11-trust = As you say it, you hear something yourself.

# 原文：您怎么办？
real-mediator-e11-ask = What do you do?

# 原文：先打回信上的电话
real-mediator-e11-o1 = Ring the letter's number first

# 原文：信上的电话，谁也换不了。
real-mediator-e11-o1-why = The number in the letter nobody can change.

# 原文：那就去一楼，看一眼
real-mediator-e11-o2 = To the ground floor, for a look

# 原文：看一眼，比猜一晚上强。
real-mediator-e11-o2-why = One look is better than guessing all night.

# 原文：现在没要，怕后头有大的
real-mediator-e11-o3 = Nothing now, but later something big

# 原文：防着后手，也对。可一直猜，就一直悬着，问一句就落地。
real-mediator-e11-o3-why = Good to be on guard. But guessing leaves it in the air; asking settles it.

# 说话：旁白（旁白） → 老史（真的工作人员）
# 原文：街道一楼，挂着牌子：人民调解委员会。
real-mediator-e4-l1 = Ground floor, with a sign: People's Mediation Committee.

# 说话：老史（真的工作人员） → 旁白（旁白）
# 原文：武师傅？您来查我，查得好。请坐。
real-mediator-e4-l2 = Mr Wu? You've come to check on me. Quite right. Please sit.

# 原文：一分钱也没要。
real-mediator-e4-money = Not one yuan was asked for.

# 原文：门开着，好几个街坊在里头。
real-mediator-e4-trust = The door is open, and neighbours are in there.

# 原文：您怎么说？
real-mediator-e4-ask = What do you say?

# 原文：“牌子也能挂假的吧？”
real-mediator-e4-o1 = "A sign can be false, too, eh?"

# 原文：您还怕着上回的事。老史没恼，请您随便问。
real-mediator-e4-o1-why = Last time still frightens you. Mr Shi is not cross; ask what you like, he says.

# 原文：“调解，怎么个谈法？”
real-mediator-e4-o2 = "Mediation: how does it go?"

# 原文：他说，您讲您的，公司讲公司的，他帮着对条款。
real-mediator-e4-o2-why = You say your side, he explains, they say theirs, and he helps with the terms.

# 原文：“我嗓门大，别见怪。”
real-mediator-e4-o3 = "I was loud. Don't mind me."

# 原文：他说，嗓门大好，谈事听得清。
real-mediator-e4-o3-why = Loud is good, he says, one hears it well.

# 说话：旁白（旁白）
# 原文：隔壁窗口的大姐探出头来。
real-mediator-e12-l1 = A woman at the next counter looks out.

# 说话：旁白（旁白）
# 原文：“老史在这儿十几年了，我家的事也是他调的。”
real-mediator-e12-l2 = "Mr Shi has been here over ten years. He settled ours, too."

# 原文：街坊都认得他。
real-mediator-e12-trust = The neighbours all know him.

# 原文：您怎么办？
real-mediator-e12-ask = What do you do?

# 原文：“那我坐下听听。”
real-mediator-e12-o1 = "Then I'll sit and listen."

# 原文：听听不花钱。听完了，周四来不来，还是您定。
real-mediator-e12-o1-why = Listening is free. Thursday or not is still up to you.

# 原文：“我还是先回去再想想。”
real-mediator-e12-o2 = "I'll go home and think about it."

# 原文：想想也好。老史把日子写在纸条上，请您带着。
real-mediator-e12-o2-why = Do think. Mr Shi writes the day on a slip for you.

# 说话：旁白（旁白） → 老史（真的工作人员）
# 原文：周四，公司的人也来了，带着条款。
real-mediator-e10-l1 = Thursday. The insurer's man has come, with the terms.

# 说话：旁白（旁白） → 老史（真的工作人员）
# 原文：公司的人说：骨折再赔2200元。护具那项，条款里没有。
real-mediator-e10-l2 = He says: 2,200 yuan more for the fracture; the splint isn't in the terms.

# 说话：老史（真的工作人员） → 旁白（旁白）
# 原文：武师傅，您看看，不急着答。
real-mediator-e10-l3 = Mr Wu, have a look. You needn't answer at once.

# 原文：前头赔了2000元，这回再赔2200元。
real-mediator-e10-money = Paid before: 2,000 yuan. Now: 2,200 yuan more.

# 原文：您怎么答？
real-mediator-e10-ask = What do you answer?

# 原文：“请把条款念给我听。”
real-mediator-e10-o1 = "Please read me the terms."

# 原文：砌墙看图纸，讲理看条款。
real-mediator-e10-o1-why = For a wall, the plan; for what is right, the terms.

# 原文：“少一分钱也不行！”
real-mediator-e10-o2 = "Not one yuan less will do!"

# 原文：憋了一冬，难怪您急。急的话先放一放，单子摆出来更有力。
real-mediator-e10-o2-why = A winter of it, no wonder you are hot. Let it cool; bills on the table are stronger.

# 原文：“护具为什么不赔？”
real-mediator-e10-o3 = "Why not pay for the splint?"

# 原文：问到点子上，就要请他指出是哪一条。
real-mediator-e10-o3-why = To the point. Ask him to show you which clause.

# 说话：老史（真的工作人员）
# 原文：喝口水。您要多少，凭哪张单子，咱一张张摆。
real-mediator-e14-l1 = Have some water. How much you want, and by which bill: let's lay them out.

# 原文：公司的人没走，也在等您。
real-mediator-e14-trust = The insurer's man is still there, waiting for you.

# 原文：您怎么办？
real-mediator-e14-ask = What do you do?

# 原文：“不谈了，我走！”
real-mediator-e14-o1 = "I've done. I'm going!"

# 原文：谈不拢能走，这是您的权利。老史送到门口，说哪天想谈，再来。
real-mediator-e14-o1-why = You may go, it is your right. Mr Shi sees you out: any day you like, come back.

# 原文：“行，砌墙也得吊线。”
real-mediator-e14-o2 = "Right, a wall needs its line."

# 原文：把单子一张张摆开，气就顺了。
real-mediator-e14-o2-why = Lay out the bills, one by one, and the heat passes.

# 说话：旁白（旁白） → 老史（真的工作人员）
# 原文：一条条念完。再赔2200元，写成一张协议。
real-mediator-e13-l1 = Clause by clause it is read. 2,200 yuan more, written down as an agreement.

# 说话：老史（真的工作人员） → 旁白（旁白）
# 原文：签了，两边都得照办。带回家看两天，也行。
real-mediator-e13-l2 = Once signed, it binds both. You may take it home for two days.

# 原文：签名以前，您怎么做？
real-mediator-e13-ask = Before you sign, what do you do?

# 原文：从头看一遍，看清再签
real-mediator-e13-o1 = Read it all, and then sign

# 原文：看清了，落笔就稳，心里也不悬着。
real-mediator-e13-o1-why = Seen clearly, your hand is steady, and so is your mind.

# 原文：“不看了，签在哪儿？”
real-mediator-e13-o2 = "No need. Where do I sign?"

# 原文：信得过他，也要看一遍。老史还是念给您听了，才递过笔。
real-mediator-e13-o2-why = You trust him, but do read it. Mr Shi read it to you all the same, and then gave you the pen.

# 原文：带回家，给大勇也看看
real-mediator-e13-o3 = Take it home for Dayong to see

# 原文：肯让您带走的，不怕您看。大勇看了，说写得清楚。
real-mediator-e13-o3-why = What may go home fears no reading. Dayong read it: clear, he said.

# 说话：武师傅（老人） → 旁白（旁白）
# 原文：又来骗我300元？没门！
real-mediator-h1-l1 = Another 300 yuan from me? Never!

# 说话：旁白（旁白） → 武师傅（老人）
# 原文：他挂了电话，手腕碰着桌角，疼得吸气。
real-mediator-h1-l2 = He hangs up, knocks his wrist on the table, and gasps.

# 原文：看手花了5000元，公司赔了2000元。
real-mediator-h1-money = The wrist cost 5,000 yuan; they paid 2,000 yuan.

# 原文：他气的，怕不只是这个电话。
real-mediator-h1-trust = It may not be just the call that hurts him.

# 原文：您先怎么办？
real-mediator-h1-ask = What do you do first?

# 原文：“手抬高，我给您倒水。”
real-mediator-h1-o1 = "Arm up. I'll get you water."

# 原文：先顾人，再顾事。他坐了下来。
real-mediator-h1-o1-why = First the man, then the matter. He sits down.

# 原文：“师傅，您怎么又骂人呀？”
real-mediator-h1-o2 = "Master, why shout at people?"

# 原文：您是好意。可他手正疼着，一听这话，火就转到您身上了。
real-mediator-h1-o2-why = You mean well. But his hand hurts, and now his heat turns on you.

# 原文：“谁呀？把您气成这样。”
real-mediator-h1-o3 = "Who was it, to upset you so?"

# 原文：先听来龙去脉，不急着断。
real-mediator-h1-o3-why = First hear how it came, and don't judge.

# 说话：武师傅（老人）
# 原文：骂骗子，还骂不得？上回那300元，你给我要回来？
real-mediator-h2-l1 = Mayn't I shout at a swindler? Can you get me those 300 yuan back?

# 原文：他心里的疙瘩，是那300元。
real-mediator-h2-trust = It is those 300 yuan that rankle.

# 原文：您怎么接？
real-mediator-h2-ask = What do you say?

# 原文：“那300元，我也气。”
real-mediator-h2-o1 = "Those 300 yuan make me cross, too."

# 原文：先跟他气到一块儿，话才能往一块儿说。
real-mediator-h2-o1-why = First be cross with him, then you can talk with him.

# 原文：“没问清就说您，是我不对。”
real-mediator-h2-o2 = "I spoke before I asked. Sorry."

# 原文：徒弟认一句，师傅的火就下去一半。
real-mediator-h2-o2-why = You own up, and half his heat is gone.

# 原文：“300元，您还惦记着呢。”
real-mediator-h2-o3 = "Still thinking of 300 yuan?"

# 原文：300元事小，让人耍了他咽不下。这句听着，像笑他小气。
real-mediator-h2-o3-why = 300 yuan are little; being fooled is not. It sounds as if he were petty.

# 说话：旁白（旁白） → 武师傅（老人）
# 原文：他喝了水，看看手腕。
real-mediator-h3-l1 = He drinks, and looks at his wrist.

# 说话：武师傅（老人） → 旁白（旁白）
# 原文：看手花了5000元，赔2000元。我要的是个理。
real-mediator-h3-l2 = The wrist cost 5,000 yuan, they paid 2,000 yuan. I want what's right.

# 原文：他说的是“理”。
real-mediator-h3-trust = He says "what's right".

# 原文：您接哪一句？
real-mediator-h3-ask = What do you say?

# 原文：“为这点钱，别气坏身子。”
real-mediator-h3-o1 = "It isn't worth your health."

# 原文：您心疼他。可他要的是理，您说成了钱。
real-mediator-h3-o1-why = You feel for him. But he wants what is right, and you made it money.

# 原文：“理在哪儿，咱一样样摆。”
real-mediator-h3-o2 = "Then let's lay it out."

# 原文：顺着他的“理”走，就走到正路上了。
real-mediator-h3-o2-why = Follow his "right", and you come to the right road.

# 原文：“来电说的，就是这事？”
real-mediator-h3-o3 = "Was that what the call was about?"

# 原文：把话头轻轻带回来，他就讲了。
real-mediator-h3-o3-why = Gently back to the call, and he tells you.

# 说话：武师傅（老人）
# 原文：说是街道调解的，约我周四谈，不要钱。
real-mediator-h4-l1 = Mediation at the district, he says, on Thursday, and free.

# 说话：武师傅（老人）
# 原文：不要钱的，我不信。
real-mediator-h4-l2 = Free? I don't believe it.

# 原文：那头没要钱。
real-mediator-h4-money = The caller wanted no money.

# 原文：上回吃的亏，他还记着。
real-mediator-h4-trust = He still feels last time's loss.

# 原文：您问哪一句？
real-mediator-h4-ask = What do you ask?

# 原文：“公司那封回信呢？”
real-mediator-h4-o1 = "And the insurer's letter?"

# 原文：信上写过什么，一对就知道。
real-mediator-h4-o1-why = What the letter says can be compared.

# 原文：“不要钱的，准有鬼。”
real-mediator-h4-o2 = "Free? There's a catch."

# 原文：顺着他说，他更不去了。先看看他要什么，再下断语。
real-mediator-h4-o2-why = If you agree, he won't go at all. See what he wants first, then judge.

# 原文：“没要钱，那要您啥了？”
real-mediator-h4-o3 = "No money? Then what did he want?"

# 原文：看他要什么，这一问最见分晓。
real-mediator-h4-o3-why = What he wants: this question shows it best.

# 说话：旁白（旁白） → 武师傅（老人）
# 原文：他用左手拿起瓦刀，擦了又擦。
real-mediator-h5-l1 = With his left hand he takes his trowel, and wipes it again and again.

# 说话：武师傅（老人） → 旁白（旁白）
# 原文：我一辈子没讹过人一分钱，就要个公道。
real-mediator-h5-l2 = I never took a yuan that wasn't mine. I only want it fair.

# 原文：这句话，说得很重。
real-mediator-h5-trust = He says it with all his weight.

# 原文：您怎么说？
real-mediator-h5-ask = What do you say?

# 原文：“公道这东西，能值几个钱呀。”
real-mediator-h5-o1 = "Fair? What is that worth today?"

# 原文：想叫他看开。可公道是他一辈子的脸面，这句凉了他的心。
real-mediator-h5-o1-why = You want to ease him. But fairness is his pride; it chills his heart.

# 原文：“您的墙直，这事也讲直。”
real-mediator-h5-o2 = "Your walls are straight; so be this."

# 原文：说到他的手艺，他放下瓦刀，去找那封信了。
real-mediator-h5-o2-why = It touches his craft. He puts down the trowel, and looks for that letter.

# 原文：“您要的是公道，我懂。”
real-mediator-h5-o3 = "You want it fair. I see that."

# 原文：听您说懂，他就往下讲了。
real-mediator-h5-o3-why = You see it, so he goes on.

# 说话：武师傅（老人） → 旁白（旁白）
# 原文：啥也没要，就叫我带上药费单，去街道一楼。
real-mediator-h6-l1 = Nothing. Just come to the ground floor, with the bills.

# 说话：旁白（旁白） → 武师傅（老人）
# 原文：他说完，自己愣了愣。
real-mediator-h6-l2 = He hears himself, and stops.

# 原文：他自己听出来了。
real-mediator-h6-trust = He noticed it himself.

# 原文：您怎么办？
real-mediator-h6-ask = What do you do?

# 原文：“您看，骂着好人了吧。”
real-mediator-h6-o1 = "So you shouted at a good man."

# 原文：他刚转过弯，这一句又把他堵回去。
real-mediator-h6-o1-why = He was just coming round, and this blocks the way.

# 原文：“一楼我熟，陪您看看？”
real-mediator-h6-o2 = "I know the place. Shall we look?"

# 原文：不说真假，只说看看。他拿起了帽子。
real-mediator-h6-o2-why = Not true or false, just a look. He takes his cap.

# 原文：不说话，把帽子递给他
real-mediator-h6-o3 = Say nothing, hand him his cap

# 原文：徒弟懂师傅。他戴上帽子，自己往外走。
real-mediator-h6-o3-why = You know your master. He puts it on, and walks out.

# 说话：武师傅（老人） → 旁白（旁白）
# 原文：对，谁也不信。这事算了，当我白摔。
real-mediator-h7-l1 = Right, trust nobody. Leave it. I broke it for nothing.

# 说话：旁白（旁白） → 武师傅（老人）
# 原文：他嘴上说算了，眼睛看着那只手。
real-mediator-h7-l2 = He says "leave it", and looks at that hand.

# 原文：您的话，把他推远了。
real-mediator-h7-trust = Your words have pushed him away.

# 原文：怎么拉回来？
real-mediator-h7-ask = How do you bring him back?

# 原文：“摔是真摔，理不能白丢。”
real-mediator-h7-o1 = "It's truly broken; claim what's right."

# 原文：说到他心里。他想了想，那头倒真没要过什么。
real-mediator-h7-o1-why = It touches his heart. He thinks: that man truly asked for nothing.

# 原文：“算了也好，图个省心。”
real-mediator-h7-o2 = "Leave it, and have peace."

# 原文：省心是省心。可那口气，他要憋一冬又一冬。
real-mediator-h7-o2-why = Peace, yes. But he would hold it in, winter after winter.

# 原文：“我那话说过头了。”
real-mediator-h7-o3 = "I put that too strongly."

# 原文：自己说的，自己收。他去翻工具箱，找那封信。
real-mediator-h7-o3-why = You said it, you take it back. He looks in his toolbox for that letter.

# 说话：旁白（旁白） → 武师傅（老人）
# 原文：他把瓦刀收进箱子，盖上了。
real-mediator-h9-l1 = He puts the trowel in its box, and shuts the lid.

# 说话：武师傅（老人） → 旁白（旁白）
# 原文：你回吧，我歇会儿。
real-mediator-h9-l2 = You go home. I'll have a rest.

# 原文：他在赶您走，声音很低。
real-mediator-h9-trust = He sends you away, in a low voice.

# 原文：您怎么办？
real-mediator-h9-ask = What do you do?

# 原文：不走，去给他熬锅粥
real-mediator-h9-o1 = Stay, and cook him some porridge

# 原文：粥滚起来，话也就有了。他隔着门说，那头倒没要钱。
real-mediator-h9-o1-why = With porridge on the boil, talk comes. Through the door he says: he wanted no money.

# 原文：“我说岔了，再坐会儿？”
real-mediator-h9-o2 = "I put it badly. May I sit on?"

# 原文：认一句，留下来。工具箱又打开了，信也找了出来。
real-mediator-h9-o2-why = You own up, and stay. The toolbox opens again, and there is the letter.

# 原文：“那您好好歇着，我先走了。”
real-mediator-h9-o3 = "Have a good rest, then. I'm off."

# 原文：由他静一静，也是体贴。只是周四那天，他一个人不会去。
real-mediator-h9-o3-why = You let him have peace. Only, on Thursday, alone, he won't go.

# 说话：旁白（旁白）
# 原文：回信找出来了，沾着灰。
real-mediator-h8-l1 = Here is the letter, with brick dust on it.

# 说话：旁白（旁白）
# 原文：上头写着：可以请街道调解。底下印着电话。
real-mediator-h8-l2 = It says: you may ask the district for mediation. Below is a number.

# 原文：他凑近了看，眉头松了些。
real-mediator-h8-trust = He bends close, and his brow relaxes.

# 原文：下一步怎么走？
real-mediator-h8-ask = What next?

# 原文：您念号码，他来按
real-mediator-h8-o1 = I read the number, he dials

# 原文：他自己问来的，他自己信。
real-mediator-h8-o1-why = What he asks himself, he believes.

# 原文：“信上有，去一楼看看？”
real-mediator-h8-o2 = "It's here. To the ground floor?"

# 原文：信对上了，再看门，一步比一步实。
real-mediator-h8-o2-why = The letter matches; now see the door. Step by step it grows firm.

# 原文：您打过去，替他把事问清楚
real-mediator-h8-o3 = Ring, and ask it all for him

# 原文：您办事利索。可单号和脾气，都是他的，还得他来说。
real-mediator-h8-o3-why = You are quick. But case number and temper are his; he should speak.

# 说话：旁白（旁白） → 武师傅（老人）
# 原文：电话通了，他报了单号。
real-mediator-h12-l1 = They answer, and he gives his case number.

# 说话：旁白（旁白） → 武师傅（老人）
# 原文：那头说：“对，转到街道了，老史在办。”
real-mediator-h12-l2 = They say: "Yes, it went to the district. Mr Shi has it."

# 说话：武师傅（老人） → 旁白（旁白）
# 原文：还真是。可我刚把人骂了。
real-mediator-h12-l3 = So it is. And I shouted at him.

# 原文：核实过了，来电是真的。
real-mediator-h12-trust = It is checked: the call was real.

# 原文：您怎么说？
real-mediator-h12-ask = What do you say?

# 原文：“防着没错，核了就好。”
real-mediator-h12-o1 = "Care is fine, and you checked."

# 原文：他听了，点点头，说周四去。
real-mediator-h12-o1-why = He nods, and says he'll go on Thursday.

# 原文：“骂都骂了，要不别去了。”
real-mediator-h12-o2 = "You shouted. Perhaps don't go."

# 原文：怕他难为情，是好意。可人家等着他，他也等着一个理。
real-mediator-h12-o2-why = You spare him. But the man waits for him, and he waits for what is right.

# 原文：“周四我陪您，当面说。”
real-mediator-h12-o3 = "On Thursday we'll tell him so."

# 原文：有人陪着，这句话就好说。
real-mediator-h12-o3-why = With company, it is easy to say.

# 说话：旁白（旁白） → 老史（真的工作人员）、武师傅（老人）
# 原文：街道一楼，挂着牌子。老史迎了出来。
real-mediator-h10-l1 = The district office, ground floor, with its sign. Mr Shi comes out to meet you.

# 说话：老史（真的工作人员） → 旁白（旁白）、武师傅（老人）
# 原文：武师傅，来查我？查得好，请坐。
real-mediator-h10-l2 = Mr Wu, come to check on me? Quite right, please sit.

# 说话：武师傅（老人） → 旁白（旁白）、老史（真的工作人员）
# 原文：我……电话里嗓门大了。
real-mediator-h10-l3 = I … was loud on the phone.

# 原文：师傅的脸，有点红。
real-mediator-h10-trust = Your master's face is a little red.

# 原文：您在旁边怎么办？
real-mediator-h10-ask = You are beside him. What do you do?

# 原文：“师傅，快给人赔个不是。”
real-mediator-h10-o1 = "Master, do say you're sorry."

# 原文：理是该的。可当着人一催，师傅的脸往哪儿放？
real-mediator-h10-o1-why = He owes it. But pushed before others, where can he put his face?

# 原文：搬把椅子，扶他坐下
real-mediator-h10-o2 = Bring a chair, help him sit

# 原文：椅子一搬，电话里那一嗓子就翻过去了。
real-mediator-h10-o2-why = A chair, and that shout on the phone is over.

# 原文：“他上回让人骗怕了。”
real-mediator-h10-o3 = "He was cheated last time."

# 原文：替师傅说一句，老史点头：“难怪，我懂。”
real-mediator-h10-o3-why = You speak for him. Mr Shi nods: "No wonder. I see."

# 说话：武师傅（老人） → 旁白（旁白）
# 原文：你也来数落我，不给我留点脸。
real-mediator-h11-l1 = Now you scold me, too, and leave me no face.

# 说话：旁白（旁白） → 武师傅（老人）
# 原文：他扭过头，不看您。
real-mediator-h11-l2 = He turns away from you.

# 原文：他是难为情，不是气您。
real-mediator-h11-trust = He is ashamed, not cross with you.

# 原文：您怎么补？
real-mediator-h11-ask = How do you mend it?

# 原文：“该我赔不是，师傅。”
real-mediator-h11-o1 = "It's for me to be sorry, Master."

# 原文：徒弟先低头，师傅就好抬头。周四，他自己换了件干净衣裳。
real-mediator-h11-o1-why = You bow your head first, so he can lift his. On Thursday he put on a clean shirt.

# 原文：“换了我，也得骂两句。”
real-mediator-h11-o2 = "I'd have shouted, too."

# 原文：他笑出了声。到了周四，他自己先出了门。
real-mediator-h11-o2-why = He laughs aloud. On Thursday, he was first out of the door.

# 原文：“可我说的，也都是实话嘛。”
real-mediator-h11-o3 = "But what I said is only true."

# 原文：是实话，可他这会儿听不进。那个周四，他没有出门。
real-mediator-h11-o3-why = True, but he can't hear it now. That Thursday he did not go out.

# 说话：旁白（旁白） → 武师傅（老人）、老史（真的工作人员）
# 原文：周四，公司愿意再赔2200元，护具不赔。
real-mediator-h13-l1 = Thursday. The insurer will pay 2,200 yuan more, but not the splint.

# 说话：武师傅（老人） → 旁白（旁白）、老史（真的工作人员）
# 原文：大勇，这协议，签不签？
real-mediator-h13-l2 = Dayong, this agreement: do I sign?

# 说话：老史（真的工作人员） → 旁白（旁白）、武师傅（老人）
# 原文：不急，看明白再说。
real-mediator-h13-l3 = No hurry. Read it first.

# 原文：前头赔了2000元，这回再赔2200元。
real-mediator-h13-money = Paid before: 2,000 yuan. Now: 2,200 yuan more.

# 原文：您怎么答他？
real-mediator-h13-ask = What do you answer?

# 原文：“条款，咱再念一遍？”
real-mediator-h13-o1 = "Shall we read the terms again?"

# 原文：念清了，签不签，他心里就有数。
real-mediator-h13-o1-why = Read clearly, he knows himself whether to sign.

# 原文：“签了吧，拿到钱就行。”
real-mediator-h13-o2 = "Sign, and you have the money."

# 原文：您想早点了事。可他要的不光是钱，还有一个说法。
real-mediator-h13-o2-why = You want it done. But it isn't just money he wants, it is an answer.

# 原文：“您心里的理，够不够？”
real-mediator-h13-o3 = "Is it right by you, Master?"

# 原文：问到他最要紧的地方。
real-mediator-h13-o3-why = You ask what matters most to him.

# 说话：旁白（旁白） → 武师傅（老人）
# 原文：他拿着笔，没往下落。
real-mediator-h16-l1 = He holds the pen, and does not sign.

# 说话：武师傅（老人） → 旁白（旁白）
# 原文：我要的是理，你就看见钱。
real-mediator-h16-l2 = I want what's right, and you see only money.

# 原文：老史不催，给他续了水。
real-mediator-h16-trust = Mr Shi does not hurry, and pours him more water.

# 原文：您怎么接？
real-mediator-h16-ask = What do you say?

# 原文：“是我说快了，再念念。”
real-mediator-h16-o1 = "I was too quick. Read it again."

# 原文：慢下来，一条条念，他的笔就稳了。
real-mediator-h16-o1-why = Slowly, clause by clause, and his pen grows steady.

# 原文：“哪条没理，讲给我听。”
real-mediator-h16-o2 = "Which one isn't right? Tell me."

# 原文：让他讲。讲完了，心里也就平了。
real-mediator-h16-o2-why = Let him say it. Once said, his heart is level, too.

# 原文：“那您慢慢想，我先回去。”
real-mediator-h16-o3 = "Think it over. I'll go ahead."

# 原文：给他时间，是好的。他想了半天，说今天先不签。
real-mediator-h16-o3-why = You give him time. He thought for long, and said: not today.

# 说话：武师傅（老人）
# 原文：骨折的赔了。护具，条款里真没写。理，讲清了。
real-mediator-h15-l1 = The fracture is paid. The splint truly isn't in the terms. It's clear, and it's right.

# 原文：他长长出了口气。
real-mediator-h15-trust = He breathes out, long and deep.

# 原文：您怎么说？
real-mediator-h15-ask = What do you say?

# 原文：“您定，我来念，您来签。”
real-mediator-h15-o1 = "You decide. I read, you sign."

# 原文：主意是师傅的，您只打下手。
real-mediator-h15-o1-why = The say is your master's; you lend a hand.

# 原文：“要不再闹闹，多要点？”
real-mediator-h15-o2 = "Make a noise, and get more?"

# 原文：您想替他多争。可他一辈子没多要过人一分，摇了摇头，说再想两天。
real-mediator-h15-o2-why = You want more for him. But he never took too much; he shook his head, and thought two days more.

# 原文：“带回家看两天，也行。”
real-mediator-h15-o3 = "Or take it home for two days."

# 原文：肯让带回家的，就不怕看。两天后，他自己拿起了笔。
real-mediator-h15-o3-why = What may go home fears no reading. In two days he took up the pen himself.

# 说话：老史（真的工作人员）
# 原文：武师傅，约您周四谈保险那件事，不收钱。
real-mediator-o1-l1 = Mr Wu, could we talk about your claim on Thursday? It's free.

# 原文：看手花了5000元，公司赔了2000元。
real-mediator-o1-money = The wrist cost 5,000 yuan; they paid 2,000 yuan.

# 原文：不收钱的，都可疑吗？
real-mediator-o1-ask = Is all that is free suspicious?

# 原文：可疑，谁肯白干活
real-mediator-o1-o1 = Yes, who works for nothing?

# 原文：有人替公家干活，工钱不跟您要。再听一句。
real-mediator-o1-o1-why = Some work for the public, and are not paid by you. Hear one more line.

# 原文：不一定，看要什么
real-mediator-o1-o2 = Not always: see what he wants

# 原文：要钱要卡，还是要您去街道，一看便知。
real-mediator-o1-o2-why = Money and card, or you at the office: you will see.

# 原文：不可疑，街道来的都真
real-mediator-o1-o3 = No, the district is always true

# 原文：名头也能冒。再听一句。
real-mediator-o1-o3-why = Its name can be used, too. Hear one more line.

# 说话：旁白（旁白）
# 原文：上回那个“代办”，先收300元。
real-mediator-o2-l1 = That "agent" last time took 300 yuan first.

# 说话：旁白（旁白）
# 原文：他还教武师傅说，摔得走不了路。
real-mediator-o2-l2 = And he taught Mr Wu to say that he couldn't walk.

# 原文：两个比一比，先比什么？
real-mediator-o2-ask = Compare the two. By what first?

# 原文：谁说话更热心
real-mediator-o2-o1 = Who talks more warmly

# 原文：“代办”最热心。要比，就比收不收钱。
real-mediator-o2-o1-why = The "agent" was warmest. Compare whether they charge.

# 原文：收不收钱，教不教假话
real-mediator-o2-o2 = Fees, and untruths taught

# 原文：两样一比，就分开了。
real-mediator-o2-o2-why = By these two, they part at once.

# 说话：武师傅（老人） → 老史（真的工作人员）
# 原文：你怎么知道我的事？
real-mediator-o3-l1 = How do you know about it?

# 说话：老史（真的工作人员） → 武师傅（老人）
# 原文：您投诉过，公司转来的。不放心，可以去查。
real-mediator-o3-l2 = You complained, and the insurer passed it on. If you're uneasy, do check.

# 原文：真的会怕他去查吗？
real-mediator-o3-ask = Would a real one fear a check?

# 原文：不怕，查了更省事
real-mediator-o3-o1 = No, it makes things easier

# 原文：查清了，谈起来才快。
real-mediator-o3-o1-why = Once checked, the talk goes faster.

# 原文：怕，会劝他别查
real-mediator-o3-o2 = Yes, and he'd talk him out of it

# 原文：那是骗子的样子。听听老史怎么说。
real-mediator-o3-o2-why = That is how swindlers are. Hear what Mr Shi says.

# 说话：老史（真的工作人员）
# 原文：打回信上的电话，报单号。周四来不来，您自己定。
real-mediator-o4-l1 = Ring the number in the letter, give the case number. Thursday or not, as you like.

# 原文：“您自己定”，好在哪儿？
real-mediator-o4-ask = "As you like": what is good about it?

# 原文：说明他对这事不大上心
real-mediator-o4-o1 = It shows he hardly cares

# 原文：他把日子、地方都说清了，不是不上心。
real-mediator-o4-o1-why = He named day and place clearly; he does care.

# 原文：不催人，去留都自由
real-mediator-o4-o2 = No rush: free to come or not

# 原文：肯让您自己定的，才不是套。
real-mediator-o4-o2-why = Who lets you decide sets no trap.

# 说话：武师傅（老人）
# 原文：要交钱不要？
real-mediator-o5-l1 = Is there anything to pay?

# 原文：猜猜老史怎么答。
real-mediator-o5-ask = Guess Mr Shi's answer.

# 原文：“先交200元登记费。”
real-mediator-o5-o1 = "First 200 yuan to register."

# 原文：那就不是人民调解了。听听他的。
real-mediator-o5-o1-why = That would not be people's mediation. Hear what he says.

# 原文：“谈成了，抽您一成。”
real-mediator-o5-o2 = "If it works, one yuan in ten."

# 原文：抽成的是代办。听听他的。
real-mediator-o5-o2-why = Agents take a share. Hear what he says.

# 原文：“一分不收，法律写着。”
real-mediator-o5-o3 = "Nothing at all, by law."

# 原文：人民调解，不收任何费用。您猜得准。
real-mediator-o5-o3-why = People's mediation charges nothing. Well guessed.

# 说话：老史（真的工作人员）
# 原文：一分不收。谈不拢，您还能去法院。
real-mediator-o6-l1 = Nothing at all. If it fails, you can still go to court.

# 原文：听了这句，您怎么看？
real-mediator-o6-ask = What do you make of that?

# 原文：不收钱，也不拦人
real-mediator-o6-o1 = Free, and it blocks no road

# 原文：路给您留着，这就站得正。
real-mediator-o6-o1-why = The road is left open: that stands straight.

# 原文：话太好，还是不能信
real-mediator-o6-o2 = Too good; still not to be trusted

# 原文：好不好，不靠听。去一楼看一眼就知道。
real-mediator-o6-o2-why = Ears can't tell. One look at the ground floor can.

# 说话：武师傅（老人）
# 原文：我怎么查他最准？
real-mediator-o7-l1 = What's the surest way to check on him?

# 原文：您给他出个主意。
real-mediator-o7-ask = What do you advise?

# 原文：上网搜这个号码
real-mediator-o7-o1 = Look up his number online

# 原文：网上说什么的都有。试试看。
real-mediator-o7-o1-why = Online, people say all sorts. Try it and see.

# 原文：打公司回信上的电话
real-mediator-o7-o2 = Ring the number in the letter

# 原文：信是公司寄来的，号码换不了。
real-mediator-o7-o2-why = The insurer sent it; nobody can change that number.

# 原文：走到街道一楼看看
real-mediator-o7-o3 = Walk to the office and look

# 原文：门在那儿，人在那儿，看得见。
real-mediator-o7-o3-why = The door is there, the man is there, for all to see.

# 说话：旁白（旁白）
# 原文：网上有说真的，有说假的，越看越乱。
real-mediator-o8-l1 = Online, some say true, some say false. The more one reads, the less one knows.

# 原文：那怎么办？
real-mediator-o8-ask = What now?

# 原文：放下手机，去一楼看
real-mediator-o8-o1 = Put it down, and go and look

# 原文：走几步路，比看一百条都准。
real-mediator-o8-o1-why = A few steps are surer than a hundred comments.

# 原文：有人说假，那就当假
real-mediator-o8-o2 = Some say false: so it's false

# 原文：说的人，也没去过一楼。这样一来，武师傅的事就搁下了。
real-mediator-o8-o2-why = They have not been there, either. And so Mr Wu's matter was left.

# 说话：旁白（旁白） → 老史（真的工作人员）
# 原文：一查，老史是真的。周四谈好，再赔2200元。
real-mediator-o9-l1 = Checked: Mr Shi is real. On Thursday they agree on 2,200 yuan more.

# 说话：老史（真的工作人员） → 旁白（旁白）
# 原文：签了两边都要照办，您看清再签。
real-mediator-o9-l2 = Once signed, it binds both. Read it well, then sign.

# 原文：签以前，先做什么？
real-mediator-o9-ask = Before signing, what first?

# 原文：一条条念清楚
real-mediator-o9-o1 = Read it, clause by clause

# 原文：念清了，签下去就不悔。
real-mediator-o9-o1-why = Read clearly, it is signed without regret.

# 原文：快签，省得公司变卦
real-mediator-o9-o2 = Sign, before they change it

# 原文：您怕公司变卦。写清楚了，谁也变不了。
real-mediator-o9-o2-why = You fear a change. Once it is clearly written, nobody can.

# 说话：武师傅（老人）
# 原文：护具那项，条款里没有。我还争不争？
real-mediator-o10-l1 = The splint isn't in the terms. Should I fight for it?

# 原文：您怎么答他？
real-mediator-o10-ask = What do you answer?

# 原文：“照条款讲，该多少是多少。”
real-mediator-o10-o1 = "Go by the terms: what is due."

# 原文：不少要，也不多要，这就叫公道。
real-mediator-o10-o1-why = Not too little, not too much: that is fair.

# 原文：“争，闹大了就多给。”
real-mediator-o10-o2 = "Yes, a big noise brings more."

# 原文：闹不出条款里没有的钱，倒把该得的拖住了。
real-mediator-o10-o2-why = Noise can't bring what is not in the terms, and delays what is due.

# 原文：“想不通，先别签。”
real-mediator-o10-o3 = "If it isn't clear, don't sign."

# 原文：不想签就不签，这也是您的权利。问明白再来。
real-mediator-o10-o3-why = Not to sign is your right, too. Ask, and come again.

# 原文：2200元打到了武师傅自己的卡上，一分手续费也没收。手好以后，他给街道门口砌了个花坛，横平竖直。老史天天浇水。
real-mediator-agreed-text = 2,200 yuan reached Mr Wu's own card, with no fee at all. When the hand was well, he built a flower bed at the office door, straight and level. Mr Shi waters it every day.

# 原文：那天没签，谁也没怪谁。武师傅回家又看了两天条款，问了法律援助，心里透亮了。老史说，哪天想谈，一楼的门开着。
real-mediator-not-agreed-text = Nothing was signed that day, and nobody blamed anyone. At home Mr Wu read the terms for two days, asked at legal aid, and it was clear. Any day you like, said Mr Shi, our door is open.

# 原文：来电的是真调解员。上回让人骗过，难怪不敢信。事情还在那儿，补上一趟就好，不花一分钱。
real-mediator-missed-text = The caller was a real mediator. You were cheated last time, no wonder you didn't dare to believe it. The matter is still there; one visit will do, and it costs nothing.

# 原文：找出公司的回信，照上头的电话问一声。
real-mediator-missed-i1 = Find the insurer's letter, and ring the number in it.

# 原文：或者走到街道一楼，找调解委员会。
real-mediator-missed-i2 = Or go to the district office, ground floor: the mediation committee.

# 原文：说一句：“上回我没敢信，能再约吗？”
real-mediator-missed-i3 = Say: "Last time I didn't dare to believe it. Could we try again?"

# 原文：药费单、保单、回信，装进一个袋子带上。
real-mediator-missed-i4 = Put the bills, the policy and the letter in a bag.

# 原文：谈得拢看清再签，谈不拢还能去法院。
real-mediator-missed-i5 = If you agree, read and then sign; if not, you can go to court.

# 原文：来电的是真调解员。您是替师傅着想，他懂。日子过了也能再约，话说岔了也能补。
real-mediator-missed-two-text = The caller was a real mediator. You meant well by your master, and he knows it. A new day can be fixed, and words can be mended.

# 原文：跟师傅说一句：“那天我话说岔了。”
real-mediator-missed-two-i1 = Tell him: "I put it badly that day."

# 原文：回信找出来，您念号码，他来按。
real-mediator-missed-two-i2 = Find the letter: you read the number, he dials.

# 原文：陪他去街道一楼，再约个日子。
real-mediator-missed-two-i3 = Go to the office with him, and fix another day.

# 原文：谈的时候他来讲，您坐边上，帮着念条款。
real-mediator-missed-two-i4 = He does the talking; you sit by him, and help read the terms.

## cases/credit-and-complaints.toml

# 原文：借卡、征信、投诉
topic-credit-and-complaints-name = Lent cards, credit records, complaints

# 原文：茶楼里的后生
teahouse-friend-title = The young man in the teahouse

# 原文：一壶茶，两件点心，广州的范伯每天坐靠窗那桌。邻桌的后生常替他添水，喝着喝着，两人就熟了。
# 这天后生请他帮个小忙：去银行开张卡，借他“刷单”用，有茶钱给。范伯想，不偷不抢，一张卡罢了。
# 柜员问：“阿伯，卡是您自己用吗？”范伯照实说：“给朋友用。”后生在他身后咳了一声。
# 柜员放轻了声音：“卡上写的是您的名字。别人拿它收了骗来的钱，查起来先找您。”范伯回头一看，身后没有人了。
teahouse-friend-story =
    A pot of tea, two small dishes: every day Uncle Fan of Guangzhou sat by the window. The young man at the next table often filled his cup. In time they knew each other well.
    One day he asked a small favour. Would Uncle Fan open a card, and lend it to him for online orders? There was tea money in it. Nobody steals, thought Uncle Fan, and it's only a card.
    "Is the card for yourself, sir?" asked the teller. "For a friend," he said truthfully. Behind him, the young man coughed.
    The teller lowered her voice. "It has your name on it. If it takes in money from a swindle, you are asked first." Uncle Fan turned round. Nobody was there.

# 原文：卡没有开。柜员留他坐了坐，把手里几张卡都对了一遍，一张不少。那个后生，往后没在茶楼里见过。
teahouse-friend-ending = He opened no card. The teller asked him to stay, and they went through the cards he had. None was missing. The young man was not seen in the teahouse again.

# 原文：谁来借卡、借账户，就说：“我的卡不外借。”
teahouse-friend-you1 = If someone wants your card or account, say: "I don't lend my card."

# 原文：去开卡，给谁用就照实跟柜员说，她会替您看着。
teahouse-friend-you2 = Opening a card? Tell the teller truly whom it is for. She looks out for you.

# 原文：卡已经给了人，今天就去银行停掉，再去派出所说明。
teahouse-friend-you3 = Lent it already? Have the bank stop it today, then tell the police.

# 原文：根据民生银行广州荔湾一家网点2024年公布的劝阻案例整理，人名和细节改过
teahouse-friend-source = Based on a case published in 2024 by a branch of Minsheng Bank in Liwan, Guangzhou; names and details changed

# 原文：三千元的名额
three-thousand-for-a-place-title = A place for 3,000 yuan

# 原文：2026年开春，老茅接到一个电话。那人知道他前几年信用卡晚还过一回。说是国家出了新办法，能洗干净，名额不多，3000元包办。
# 儿子买房要他一起签字，老茅正为这一笔睡不好。他没答应，也没骂人：“你等等，我先去银行问问。”
# 那头急了：“银行能告诉你？这是内部的！”
# 柜台的姑娘替他查了，就那一笔，800多元，早还清了。新办法倒是真有：这几年里的，一万元以内，三月底前还清，自己就不显示了。“不用申请，也不要钱。”
three-thousand-for-a-place-story =
    In early spring of 2026 Mr Mao's phone rang. The man knew that he had once paid his credit card late, some years before. There was a new state rule to clean it, he said. Few places, 3,000 yuan for everything.
    His son was buying a home and needed his signature. That one late payment had cost Mr Mao some sleep. He neither agreed nor scolded. "Wait, I'll ask at the bank first."
    "The bank won't tell you! This is for insiders!" The man was quite upset.
    The girl at the counter looked it up: just the one, 800 yuan or so, long paid. The new rule was real. It was for late payments of those years, up to 10,000 yuan. Pay by the end of March, and it no longer shows. "Nothing to apply for, nothing to pay."

# 原文：到了日子，他打报告一看，那一笔果真不见了，一分钱没花。那个办法早过了日子，谁再说有名额，老茅就回一句：我问过银行了。
three-thousand-for-a-place-ending = When the day came, he had his report printed. The entry was gone, and it had cost nothing. The time for that rule is long over. If anyone still offers a place, Mr Mao says: I've asked the bank.

# 原文：征信上的事，去银行柜台问，不问打电话来的人。
three-thousand-for-a-place-you1 = About your credit record, ask at the bank, not the caller.

# 原文：自己的报告，一年能免费查两回，带上身份证。
three-thousand-for-a-place-you2 = Your own report is free twice a year. Take your ID card.

# 原文：先收钱、说包洗干净的，挂断，不用跟他争。
three-thousand-for-a-place-you3 = Money first, and "sure to be cleaned"? Hang up. No need to argue.

# 原文：人和事是编的，按人民银行2025年12月22日关于一次性信用修复的通知、《征信业管理条例》第十七条写成
three-thousand-for-a-place-source = People and events are made up, after the People's Bank notice on one-time credit repair, 22 December 2025, and the Regulation on the Credit Reporting Industry, Article 17

# 原文：上午打的电话
complaint-by-noon-title = A call in the morning

# 原文：保单是在外地买的，人早搬来了北京。老方想退，这边柜台说归那边管，那边的电话转来转去。找过几回，他都在纸上记着。
# 电线杆上有张小广告：“专业维权，只收三成。”他撕下一角，走到楼下又扔了。三成，够老伴吃好几个月的药。
# 第二天上午，他自己打了{hotline-finance}。保单号是多少，找过谁，哪天找的，他照着那张纸念，一句也没多添。
# 接电话的人说，记下了，这就转过去。老方想，等上一个月吧。
complaint-by-noon-story =
    Mr Fang bought his policy in another province, and later moved to Beijing. Now he wished to cancel. The counter here sent him there, and there they passed him from one to the next. He noted each try on a sheet.
    On a lamp post was a slip: "Experts for your rights. We take only three in ten." He tore off a corner. By his own door he threw it away. Three in ten paid for months of his wife's medicine.
    The next morning he rang {hotline-finance} himself. Policy number, whom he spoke to, on which day: he read it from his sheet, and added not one word.
    It was noted, they said, and would be passed on. It may take a month, thought Mr Fang.

# 原文：当天下午，保险公司就给他办了退保，代办费一分没花。也不是件件都这么快。可那张纸他留着，说下回谁家有事，照着这样记。
complaint-by-noon-ending = That same afternoon the insurer cancelled his policy, and he paid no agent. It is not always so quick. But he kept the sheet. If a neighbour needs it one day, this is how to note things down.

# 原文：先找公司，记下哪天找的谁、怎么答的。
complaint-by-noon-you1 = The firm first. Note which day, whom, and what they said.

# 原文：谈不拢，打{hotline-finance}，照实说，说清您要什么。
complaint-by-noon-you2 = No agreement? Ring {hotline-finance}. Tell the truth, and what you ask for.

# 原文：投诉自己打电话就行，不用交钱请人。
complaint-by-noon-you3 = Complaining takes a call of your own, and no one to pay.

# 原文：根据北京一位老人拨打投诉电话办成异地退保的报道（红网2019年12月2日转载）整理，人名和细节改过
complaint-by-noon-source = Based on a report about an older person in Beijing who rang the complaints line and cancelled a policy from elsewhere (carried by Rednet, 2 December 2019); names and details changed

## 没有人用的译文：原文已经不在了，留着备用

# 旧名：eight-rights-q2-o1-why

# 旧名：eight-rights-q2-o3-why

# 旧名：eight-rights-q6-o1-why

# 旧名：eight-rights-q6-o4-why

# 旧名：complaint-steps-c2-text

# 旧名：complaint-steps-c9-text
