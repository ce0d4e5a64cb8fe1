### Shared texts in English: regions, red flags, figures.
### 只改等号右边；原文一变，这一条就退回原文，要重新译。

## regions/CN.toml

# 原文：中国内地
region-cn-name = Mainland China

# 原文：元
region-cn-currency = yuan

# 原文：报警
region-cn-hotline-police-name = Police

# 原文：钱转走了，或者有人逼您，先打它，越早越好。
region-cn-hotline-police-purpose = Money gone, or someone forcing you? Ring here first. The sooner the better.

# 原文：全天
region-cn-hotline-police-hours = Day and night

# 原文：我叫……，钱被骗子转走了。……点，从我……银行的……账户转了……元，对方账号是……，户名是……。
region-cn-hotline-police-say = My name is …. A swindler has moved my money. At … o'clock, … yuan left my … account at … Bank. It went to account …, in the name of ….

# 原文：幺幺零
region-cn-hotline-police-spoken = one one zero

# 原文：公安部2016年10月17日公布的报案须知
region-cn-hotline-police-source = Ministry of Public Security, how to report, 17 October 2016

# 原文：反诈专线
region-cn-hotline-antifraud-name = Anti-scam line

# 原文：拿不准是不是骗局，打来问问；它打给您，也请接。
region-cn-hotline-antifraud-purpose = Not sure if it is a scam? Ring and ask. If this number rings you, do pick up.

# 原文：个别地方只在部分时段有人接
region-cn-hotline-antifraud-hours = In a few places, only at certain hours

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。
region-cn-hotline-antifraud-say = I had a call saying …. I am not sure about it. Please help me look at it.

# 原文：九六幺幺零
region-cn-hotline-antifraud-spoken = nine six one one zero

# 原文：《中国妇女报》2023年3月24日、《商丘日报》2024年3月12日报道
region-cn-hotline-antifraud-source = China Women's News, 24 March 2023; Shangqiu Daily, 12 March 2024

# 原文：银行保险投诉
region-cn-hotline-finance-name = Bank and insurance complaints

# 原文：银行、保险公司让您受了委屈，找公司说不通，就打它。
region-cn-hotline-finance-purpose = A bank or an insurer treated you badly and will not listen? Ring here.

# 原文：工作日白天，各地时间略有不同
region-cn-hotline-finance-hours = Working days, daytime; hours vary a little by place

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。
region-cn-hotline-finance-say = I want to complain about …. I went to them first. My complaint number is …. What I ask for is ….

# 原文：幺二三七八
region-cn-hotline-finance-spoken = one two three seven eight

# 原文：人民银行等三部门2023年6月2日联合公告，《广州日报》刊载
region-cn-hotline-finance-source = Joint notice of the People's Bank and two other bodies, 2 June 2023, in Guangzhou Daily

# 原文：社保查询
region-cn-hotline-social-insurance-name = Social insurance

# 原文：有人说您社保卡、养老金要停，先问问是真是假。
region-cn-hotline-social-insurance-purpose = Told that your social-insurance card or pension will stop? Ask here if it is true.

# 原文：多在工作日
region-cn-hotline-social-insurance-hours = Mostly on working days

# 原文：我收到消息，说我的社保卡要停用，请问是真的吗？
region-cn-hotline-social-insurance-say = I had a message that my social-insurance card will be stopped. Is that true?

# 原文：幺二三三三
region-cn-hotline-social-insurance-spoken = one two three three three

# 原文：青岛市社保中心提醒，大众日报客户端2021年10月29日报道
region-cn-hotline-social-insurance-source = Qingdao social insurance centre, in Dazhong Daily online, 29 October 2021

# 原文：法律咨询
region-cn-hotline-legal-aid-name = Legal advice

# 原文：合同、欠款、赔偿弄不明白，有人帮您出主意。
region-cn-hotline-legal-aid-purpose = Puzzled by a contract, a debt or a claim? Someone here will advise you.

# 原文：多数地方全天
region-cn-hotline-legal-aid-hours = Day and night in most places

# 原文：我想问一件事：我和……签了……，现在……，我该怎么办？
region-cn-hotline-legal-aid-say = I have a question. I signed … with …. Now …. What should I do?

# 原文：幺二三四八
region-cn-hotline-legal-aid-spoken = one two three four eight

# 原文：廊坊市司法局，《河北法制报》2023年1月19日报道
region-cn-hotline-legal-aid-source = Langfang justice bureau, in Hebei Legal Daily, 19 January 2023

# 原文：消费投诉
region-cn-hotline-consumer-name = Consumer complaints

# 原文：买保健品、办卡、买东西吃了亏，可以打来投诉。
region-cn-hotline-consumer-purpose = Cheated over health products, prepaid cards or shopping? Complain here.

# 原文：我在……买了……，花了……元，东西和说的不一样，我要投诉。
region-cn-hotline-consumer-say = I bought … from … for … yuan. It is not what they told me. I want to complain.

# 原文：幺二三幺五
region-cn-hotline-consumer-spoken = one two three one five

# 原文：龙岩市市场监督管理局，《闽西日报》2025年5月13日报道
region-cn-hotline-consumer-source = Longyan market regulator, in Minxi Daily, 13 May 2025

# 原文：50万元
region-cn-figure-deposit-cover = 500,000 yuan

## regions/HK.toml

# 原文：香港
region-hk-name = Hong Kong

# 原文：港元
region-hk-currency = Hong Kong dollars

# 原文：報警
region-hk-hotline-police-name = Police

# 原文：錢已轉走，或者有人逼您，先打這裡，愈早愈好。
region-hk-hotline-police-purpose = Money gone, or someone forcing you? Ring here first. The sooner the better.

# 原文：我叫……，錢被騙徒轉走了。……點，從我……銀行的……戶口轉走……元，對方戶口號碼是……，戶名是……。
region-hk-hotline-police-say = My name is …. A swindler has moved my money. At … o'clock, … dollars left my … account at … Bank. It went to account …, in the name of ….

# 原文：九九九
region-hk-hotline-police-spoken = nine nine nine

# 原文：香港警務處2020年新聞稿
region-hk-hotline-police-source = Hong Kong Police Force press release, 2020

# 原文：防騙易熱線
region-hk-hotline-antifraud-name = Anti-Scam Helpline

# 原文：懷疑遇上騙局，打來問一問，有警員幫您看清楚。
region-hk-hotline-antifraud-purpose = Think it may be a scam? Ring and ask. Police officers will help you.

# 原文：全日24小時
region-hk-hotline-antifraud-hours = Day and night

# 原文：我接到一個電話，說……，我拿不定主意，請幫我看看。
region-hk-hotline-antifraud-say = I had a call saying …. I am not sure about it. Please help me look at it.

# 原文：一八二二二
region-hk-hotline-antifraud-spoken = one eight two two two

# 原文：香港警務處2020年新聞稿、《星島日報》2026年2月3日報道
region-hk-hotline-antifraud-source = Hong Kong Police Force press release, 2020; Sing Tao Daily, 3 February 2026

# 原文：金融騙局查詢
region-hk-hotline-finance-name = Money scam enquiries

# 原文：保險、投資懷疑有詐，先打來問；一般投訴，另找監管機構。
region-hk-hotline-finance-purpose = Worried about an insurance or investment offer? Ask here. For other complaints, find the regulator.

# 原文：全日24小時
region-hk-hotline-finance-hours = Day and night

# 原文：有人叫我買……，說回報有……，我拿不定主意，請幫我看看是不是騙局。
region-hk-hotline-finance-say = Someone wants me to buy …. They promise a return of …. Please help me see if it is a scam.

# 原文：一八二二二
region-hk-hotline-finance-spoken = one eight two two two

# 原文：香港警務處2020年新聞稿、《星島日報》2026年2月3日報道
region-hk-hotline-finance-source = Hong Kong Police Force press release, 2020; Sing Tao Daily, 3 February 2026

# 原文：80萬港元
region-hk-figure-deposit-cover = 800,000 Hong Kong dollars

## regions/TW.toml

# 原文：台灣
region-tw-name = Taiwan

# 原文：台幣
region-tw-currency = NT dollars

# 原文：報案
region-tw-hotline-police-name = Police

# 原文：錢已經轉走，或者有人逼您，先打這裡，愈早愈好。
region-tw-hotline-police-purpose = Money gone, or someone forcing you? Ring here first. The sooner the better.

# 原文：我叫……，錢被詐騙集團轉走了。……點，從我……銀行的……帳戶轉了……元，對方帳號是……，戶名是……。
region-tw-hotline-police-say = My name is …. A swindler has moved my money. At … o'clock, … dollars left my … account at … Bank. It went to account …, in the name of ….

# 原文：一一零
region-tw-hotline-police-spoken = one one zero

# 原文：防詐中心提醒，Yahoo奇摩新聞2026年1月22日刊載
region-tw-hotline-police-source = Anti-fraud centre notice, on Yahoo News Taiwan, 22 January 2026

# 原文：反詐騙諮詢專線
region-tw-hotline-antifraud-name = Anti-fraud hotline

# 原文：不確定是不是詐騙，打來問一問，有人幫您看清楚。
region-tw-hotline-antifraud-purpose = Not sure if it is a scam? Ring and ask. Someone will help you see.

# 原文：全年無休
region-tw-hotline-antifraud-hours = Every day of the year

# 原文：我接到一通電話，說……，我不確定，請幫我看看。
region-tw-hotline-antifraud-say = I had a call saying …. I am not sure about it. Please help me look at it.

# 原文：一六五
region-tw-hotline-antifraud-spoken = one six five

# 原文：聯合新聞網2025年12月4日報導
region-tw-hotline-antifraud-source = udn.com news, 4 December 2025

# 原文：金融服務專線
region-tw-hotline-finance-name = Financial services line

# 原文：銀行、保險公司讓您受委屈，跟公司講不通，就打這裡。
region-tw-hotline-finance-purpose = A bank or an insurer treated you badly and will not listen? Ring here.

# 原文：上班時間
region-tw-hotline-finance-hours = Office hours

# 原文：我要申訴……公司。我先找過他們，案號是……，我的要求是……。
region-tw-hotline-finance-say = I want to complain about …. I went to them first. My case number is …. What I ask for is ….

# 原文：一九九八
region-tw-hotline-finance-spoken = one nine nine eight

# 原文：金融監督管理委員會網站2013年6月公告
region-tw-hotline-finance-source = Financial Supervisory Commission website, notice of June 2013

# 原文：300萬台幣
region-tw-figure-deposit-cover = 3 million NT dollars

## red-flags.toml

# 原文：叫您瞒着家里人
flag-keep-secret-name = Tells you to keep it from your family

# 原文：正经买卖不怕人问。越不让问，越要问。
flag-keep-secret-why = Honest business does not mind questions. The more they say don't ask, the more you should ask.

# 原文：催您马上决定
flag-hurry-name = Rushes you to decide

# 原文：今天能办的事，明天也能办。骗子怕您回家想一想。
flag-hurry-why = What can be done today can be done tomorrow. Swindlers fear you will go home and think.

# 原文：说是保本，利息又高
flag-guaranteed-high-return-name = Promises no loss and high interest

# 原文：利息越高，本钱越危险。两样都保的，多半两样都落空。
flag-guaranteed-high-return-why = The higher the interest, the greater the danger. When both are promised, you often end with neither.

# 原文：钱要打到个人账户，或者交现金
flag-private-account-name = Money to a private account, or in cash

# 原文：正规机构收钱，都进机构自己的账户，都有凭证。
flag-private-account-why = Proper firms take money into the firm's own account and give you a receipt.

# 原文：事没办，先收钱
flag-fee-first-name = Takes a fee before doing anything

# 原文：定金、保证金、手续费，骗子拿到手，事情就没有下文了。
flag-fee-first-why = Deposit, bond, handling fee: once they have it, you hear no more.

# 原文：要您的密码、验证码、银行卡号
flag-wants-codes-name = Wants your password, code or card number

# 原文：这几样在谁手里，钱就在谁手里。
flag-wants-codes-why = Whoever has these has your money.

# 原文：要拿走您的身份证、银行卡和保单
flag-wants-documents-name = Wants to take your ID card, bank card and policy

# 原文：证件和卡凑齐了，骗子就能顶着您的名字办事。
flag-wants-documents-why = With papers and card together, a swindler can act in your name.

# 原文：教您说假话
flag-teaches-lies-name = Teaches you to lie

# 原文：话是您说的，出了事，他全推到您身上。
flag-teaches-lies-why = You said the words. When it goes wrong, he puts it all on you.

# 原文：不让您和公司直接联系
flag-no-direct-contact-name = Keeps you from speaking to the company

# 原文：您自己一问，他的话就对不上了。
flag-no-direct-contact-why = Ask the company yourself, and his story falls apart.

# 原文：说自己有内部渠道
flag-inside-channel-name = Says he has an inside way

# 原文：正规的办法人人能用，用不着走后门。
flag-inside-channel-why = The proper way is open to everyone. No one needs a back door.

# 原文：先送东西，再劝您掏钱
flag-free-gifts-name = Gives gifts first, then asks you to pay

# 原文：鸡蛋米面是钩子，他们要钓的是您的存款。
flag-free-gifts-why = Eggs and rice are the hook. What they fish for is your savings.

# 原文：拉熟人进来有提成
flag-bring-friends-name = Pays you to bring in friends

# 原文：拿后来人的本钱，给先来人当利息。没人再来，就全塌了。
flag-bring-friends-why = Newcomers' money is paid to the first ones as interest. When no one new comes, it all falls down.

# 原文：没有金融牌照，却收大家的钱
flag-no-licence-name = Collects people's money without a licence

# 原文：收大家的钱要国家许可。查不到许可，就不能收。
flag-no-licence-why = Taking the public's money needs the state's licence. If you find none, they may not take it.

# 原文：把别的东西说成存款
flag-called-a-deposit-name = Calls something else a deposit

# 原文：保险和理财都不是存款，保不保本、能不能取，都不一样。
flag-called-a-deposit-why = Insurance and investments are not deposits. You may not get it all back, or not when you want it.

# 原文：叫您在空白处签字，或者替您填
flag-blank-signature-name = Has you sign blanks, or fills them in for you

# 原文：您签了字，他后填的每一句都算您说的。
flag-blank-signature-why = Once you have signed, every word he adds later counts as yours.

# 原文：劝您退旧保单，买新保单
flag-swap-policies-name = Urges you to drop an old policy for a new one

# 原文：旧保障断了，新保障要重新等，中间出事可能没人赔。
flag-swap-policies-why = The old cover ends and the new one makes you wait. In between, perhaps nobody pays.

# 原文：把说不准的收益说成一定有
flag-false-certainty-name = Calls uncertain gains certain

# 原文：写进合同的才算数，嘴上说的不算数。
flag-false-certainty-why = What is written in the contract counts. What is said does not.

# 原文：把您一个人留下来劝
flag-pressure-alone-name = Keeps you behind alone and presses you

# 原文：一屋子人围着劝，您一个人就不好意思摇头。
flag-pressure-alone-why = With a roomful of people urging you, it is hard to say no alone.

## figures.toml

# 原文：一块钱左右
figure-deposit-rate-100 = about one yuan

# 原文：30天
figure-surrender-refund-days = 30 days

# 原文：15天
figure-cooling-off-days = 15 days

# 原文：50万元
figure-mainland-deposit-cover = 500,000 yuan
