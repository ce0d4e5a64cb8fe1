### 《共用的文字》，东北话（东北官话）。
### 只改等号右边；等号左边和 { } 里面照抄。原文一变，这一条就退回原文，要重新译。
### 上面写着“待译”的还没译：改了等号右边就算译好；不用改的，删掉“# 待译”那一行。
### 上面写着“草稿”的是电脑转换的：看过、改过就算译好；不用改的，删掉“# 草稿”那一行。

## regions/AU.toml：澳大利亚

# 原文：全天
region-au-hotline-police-hours = 全天

# 原文：全天
region-au-hotline-antifraud-hours = 全天

## regions/CA.toml：加拿大

# 原文：全天
region-ca-hotline-police-hours = 全天

## regions/CN.toml：中国内地

# 原文：中国内地
region-cn-name = 中国内地

# 原文：元
region-cn-currency = 元

# 原文：报警
region-cn-hotline-police-name = 报警

# 原文：钱转走了，或者有人逼您，先打它，越早越好。
region-cn-hotline-police-purpose = 钱转走了，或者有人逼你，先打它，越早越好。

# 原文：全天
region-cn-hotline-police-hours = 全天

# 原文：我叫……，钱被骗子转走了。……点，从我……银行的……账户转了……元，对方账号是……，户名是……。
region-cn-hotline-police-say = 我叫……，钱让骗子转走了。……点，打我……银行的……账户转了……元，对方账号是……，户名是……。

# 原文：幺幺零
region-cn-hotline-police-spoken = 幺幺零

# 原文：反诈专线
region-cn-hotline-antifraud-name = 反诈专线

# 原文：拿不准是不是骗局，打来问问；它打给您，也请接。
region-cn-hotline-antifraud-purpose = 拿不准是不是骗局，打来问问；它打给你，也接着。

# 原文：个别地方只在部分时段有人接
region-cn-hotline-antifraud-hours = 个别地方不是全天有人接

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。
region-cn-hotline-antifraud-say = 我接了个电话，说……，我拿不准，你帮我听听。

# 原文：九六幺幺零
region-cn-hotline-antifraud-spoken = 九六幺幺零

# 原文：银行保险投诉
region-cn-hotline-finance-name = 银行保险投诉

# 原文：银行、保险公司让您受了委屈，找公司说不通，就打它。
region-cn-hotline-finance-purpose = 银行、保险公司让你受了委屈，找公司说不通，就打它。

# 原文：工作日白天，各地时间略有不同
region-cn-hotline-finance-hours = 工作日白天，各地时间略有不同

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。
region-cn-hotline-finance-say = 我要投诉……公司。我先找过他们，投诉单号是……，我要他们……。

# 原文：幺二三七八
region-cn-hotline-finance-spoken = 幺二三七八

# 原文：社保查询
region-cn-hotline-social-insurance-name = 社保查询

# 原文：有人说您社保卡、养老金要停，先问问是真是假。
region-cn-hotline-social-insurance-purpose = 有人说你社保卡、养老金要停，先问问是真是假。

# 原文：多在工作日
region-cn-hotline-social-insurance-hours = 多在工作日

# 原文：我收到消息，说我的社保卡要停用，请问是真的吗？
region-cn-hotline-social-insurance-say = 我收着条消息，说我社保卡要停用，问问是真的不？

# 原文：幺二三三三
region-cn-hotline-social-insurance-spoken = 幺二三三三

# 原文：法律咨询
region-cn-hotline-legal-aid-name = 法律咨询

# 原文：合同、欠款、赔偿弄不明白，有人帮您出主意。
region-cn-hotline-legal-aid-purpose = 合同、欠款、赔偿整不明白，有人帮你出主意。

# 原文：多数地方全天
region-cn-hotline-legal-aid-hours = 多数地方全天

# 原文：我想问一件事：我和……签了……，现在……，我该怎么办？
region-cn-hotline-legal-aid-say = 我想问个事儿：我和……签了……，现在……，我该咋办？

# 原文：幺二三四八
region-cn-hotline-legal-aid-spoken = 幺二三四八

# 原文：消费投诉
region-cn-hotline-consumer-name = 消费投诉

# 原文：买保健品、办卡、买东西吃了亏，可以打来投诉。
region-cn-hotline-consumer-purpose = 买保健品、办卡、买东西吃了亏，能打来投诉。

# 原文：我在……买了……，花了……元，东西和说的不一样，我要投诉。
region-cn-hotline-consumer-say = 我在……买了……，花了……元，东西和说的不一样，我要投诉。

# 原文：幺二三幺五
region-cn-hotline-consumer-spoken = 幺二三幺五

# 原文：50万元
region-cn-figure-deposit-cover = 50万元

## regions/MO.toml：澳门

# 原文：全天
region-mo-hotline-police-hours = 全天

# 原文：我叫……，钱被骗子转走了。……点，从我……银行的……账户转了……元，对方账号是……，户名是……。
region-mo-hotline-police-say = 我叫……，钱让骗子转走了。……点，打我……银行的……账户转了……元，对方账号是……，户名是……。

# 原文：全天
region-mo-hotline-antifraud-hours = 全天

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。
region-mo-hotline-antifraud-say = 我接了个电话，说……，我拿不准，你帮我听听。

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。
region-mo-hotline-finance-say = 我要投诉……公司。我先找过他们，投诉单号是……，我要他们……。

# 原文：全天
region-mo-hotline-emergency-hours = 全天

# 原文：我在……买了……，花了……元，东西和说的不一样，我要投诉。
region-mo-hotline-consumer-say = 我在……买了……，花了……元，东西和说的不一样，我要投诉。

## regions/MY.toml：马来西亚

# 原文：全天
region-my-hotline-police-hours = 全天

# 原文：全天
region-my-hotline-antifraud-hours = 全天

# 原文：银行、保险公司让您受了委屈，找公司说不通，就打它。
region-my-hotline-finance-purpose = 银行、保险公司让你受了委屈，找公司说不通，就打它。

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。
region-my-hotline-finance-say = 我要投诉……公司。我先找过他们，投诉单号是……，我要他们……。

# 原文：15天
region-my-figure-cooling-off-days = 15天

## regions/SG.toml：新加坡

# 原文：全天
region-sg-hotline-police-hours = 全天

# 原文：全天
region-sg-hotline-antifraud-hours = 全天

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。
region-sg-hotline-antifraud-say = 我接了个电话，说……，我拿不准，你帮我听听。

# 原文：全天
region-sg-hotline-finance-hours = 全天

## regions/UK.toml：英国

# 原文：全天
region-uk-hotline-police-hours = 全天

# 原文：30天
region-uk-figure-cooling-off-days = 30天

## regions/US.toml：美国

# 原文：全天
region-us-hotline-police-hours = 全天

## figures.toml

# 原文：一块钱左右
figure-deposit-rate-100 = 一块钱左右

# 原文：30天
figure-surrender-refund-days = 30天

# 原文：15天
figure-cooling-off-days = 15天

# 原文：50万元
figure-mainland-deposit-cover = 50万元

## red-flags.toml

# 原文：叫您瞒着家里人
flag-keep-secret-name = 让你瞒着家里人

# 原文：正经买卖不怕人问。越不让问，越要问。
flag-keep-secret-why = 正经买卖不怕人问。越不让问，越得问。

# 原文：催您马上决定
flag-hurry-name = 催你马上拿主意

# 原文：今天能办的事，明天也能办。骗子怕您回家想一想。
flag-hurry-why = 今儿个能办的事儿，明儿个也能办。骗子怕你回家寻思。

# 原文：说是保本，利息又高
flag-guaranteed-high-return-name = 说是保本，利息又高

# 原文：利息越高，本钱越危险。两样都保的，多半两样都落空。
flag-guaranteed-high-return-why = 利息越高，本钱越悬乎。两样都保的，多半两样都落空。

# 原文：钱要打到个人账户，或者交现金
flag-private-account-name = 钱要打到个人账户，要不就交现金

# 原文：正规机构收钱，都进机构自己的账户，都有凭证。
flag-private-account-why = 正规机构收钱，都进机构自个儿的账户，都有凭证。

# 原文：事没办，先收钱
flag-fee-first-name = 事儿没办，先收钱

# 原文：定金、保证金、手续费，骗子拿到手，事情就没有下文了。
flag-fee-first-why = 定金、保证金、手续费，骗子拿到手，就没下文了。

# 原文：要您的密码、验证码、银行卡号
flag-wants-codes-name = 要你的密码、验证码、银行卡号

# 原文：这几样在谁手里，钱就在谁手里。
flag-wants-codes-why = 这几样在谁手里，钱就在谁手里。

# 原文：要拿走您的身份证、银行卡和保单
flag-wants-documents-name = 要拿走你的身份证、银行卡和保单

# 原文：证件和卡凑齐了，骗子就能顶着您的名字办事。
flag-wants-documents-why = 证件和卡凑齐了，骗子就能顶着你的名儿办事。

# 原文：教您说假话
flag-teaches-lies-name = 教你说瞎话

# 原文：话是您说的，出了事，他全推到您身上。
flag-teaches-lies-why = 话是你说的，出了事儿，他全推你身上。

# 原文：不让您和公司直接联系
flag-no-direct-contact-name = 不让你和公司直接联系

# 原文：您自己一问，他的话就对不上了。
flag-no-direct-contact-why = 你自个儿一问，他的话就对不上了。

# 原文：说自己有内部渠道
flag-inside-channel-name = 说他有内部门路

# 原文：正规的办法人人能用，用不着走后门。
flag-inside-channel-why = 正规的办法谁都能用，用不着走后门。

# 原文：先送东西，再劝您掏钱
flag-free-gifts-name = 先送东西，再劝你掏钱

# 原文：鸡蛋米面是钩子，他们要钓的是您的存款。
flag-free-gifts-why = 鸡蛋米面是钩儿，他们要钓的是你的存款。

# 原文：拉熟人进来有提成
flag-bring-friends-name = 拉熟人进来有提成

# 原文：拿后来人的本钱，给先来人当利息。没人再来，就全塌了。
flag-bring-friends-why = 拿后来人的本钱，给先来的当利息。没人再来，就全塌了。

# 原文：没有金融牌照，却收大家的钱
flag-no-licence-name = 没有金融牌照，还收大伙儿的钱

# 原文：收大家的钱要国家许可。查不到许可，就不能收。
flag-no-licence-why = 收大伙儿的钱得国家许可。查不着许可，就不能收。

# 原文：把别的东西说成存款
flag-called-a-deposit-name = 把别的东西说成存款

# 原文：保险和理财都不是存款，保不保本、能不能取，都不一样。
flag-called-a-deposit-why = 保险和理财都不是存款，保不保本、能不能取，都不一样。

# 原文：叫您在空白处签字，或者替您填
flag-blank-signature-name = 让你在空白处签字，要不就替你填

# 原文：您签了字，他后填的每一句都算您说的。
flag-blank-signature-why = 你签了字，他后填的每一句都算你说的。

# 原文：劝您退旧保单，买新保单
flag-swap-policies-name = 劝你退旧保单，买新保单

# 原文：旧保障断了，新保障要重新等，中间出事可能没人赔。
flag-swap-policies-why = 旧保障断了，新保障得重新等，当间儿出事备不住没人赔。

# 原文：把说不准的收益说成一定有
flag-false-certainty-name = 把说不准的收益说成指定有

# 原文：写进合同的才算数，嘴上说的不算数。
flag-false-certainty-why = 写进合同的才算数，嘴上说的不算数。

# 原文：把您一个人留下来劝
flag-pressure-alone-name = 把你一个人留下来劝

# 原文：一屋子人围着劝，您一个人就不好意思摇头。
flag-pressure-alone-why = 一屋子人围着劝，你一个人就抹不开摇头。

# 原文：叫您把钱转到“安全账户”
flag-safe-account-name = 让你把钱转到“安全账户”

# 原文：世上没有“安全账户”。公安不会叫您转钱，钱转过去就进了骗子手里。
flag-safe-account-why = 压根儿就没有“安全账户”。公安不能让你转钱，钱转过去就到骗子手里了。

# 原文：要您开屏幕共享、装软件
flag-screen-share-name = 让你开屏幕共享、装软件

# 原文：您在手机上看见什么，他就看见什么。密码、验证码也在里头。
flag-screen-share-why = 你在手机上瞅见啥，他就瞅见啥。密码、验证码也在里头。

# 原文：在电话里办案，要您保密
flag-police-by-phone-name = 在电话里办案，让你保密

# 原文：公安不在电话、视频里办案。真有事，可以去派出所当面问。
flag-police-by-phone-why = 公安不在电话、视频里办案。真有事儿，能上派出所当面问。

# 原文：叫您点来路不明的链接、扫码
flag-unknown-link-name = 让你点来路不明的链接、扫码

# 原文：链接后头是什么，看不见。真有这件事，去窗口也能办。
flag-unknown-link-why = 链接后头是啥，瞅不见。真有这事儿，上窗口也能办。

# 原文：生号码打来，自称是亲人熟人
flag-stranger-claims-kin-name = 生号打来，说是亲人熟人

# 原文：声音、相片都能仿。打他原来的号码，一问就清楚。
flag-stranger-claims-kin-why = 声音、相片都能仿。打他原来的号，一问就清楚。

# 原文：天上掉下来的便宜
flag-too-good-name = 天上掉下来的便宜

# 原文：便宜总要有人出钱。他先许您大的，再要您小的。
flag-too-good-why = 便宜总得有人出钱。他先许你大的，再要你小的。

# 原文：说什么病都能治
flag-miracle-cure-name = 说啥病都能治

# 原文：没有一样东西包治百病。保健品不能代替药。
flag-miracle-cure-why = 没有一样东西包治百病。保健品不能顶药吃。

# 原文：派人上门取现金、黄金
flag-cash-pickup-name = 派人上门取现金、黄金

# 原文：电话里叫您备好现金、黄金，再派人来拿，这是骗子的办法。人一走，就难找了。
flag-cash-pickup-why = 电话里让你备好现金、黄金，再派人来拿，这是骗子的招儿。人一走，就不好找了。

# 原文：拉您私下加好友、进群
flag-leave-platform-name = 拉你私下加好友、进群

# 原文：在正规地方买卖，有记录，有人管。到了私下，出了事没处说理。
flag-leave-platform-why = 在正规地方买卖，有记录，有人管。到了私下，出事儿没地方说理。

# 原文：借您的卡、账户过一下钱
flag-lend-card-name = 借你的卡、账户过一下钱

# 原文：法律写明，银行卡和账户不许出借。过的常是骗来的钱，查起来先找您。
flag-lend-card-why = 法律写明，银行卡和账户不兴借人。过的常是骗来的钱，查起来先找你。

# 原文：名头很大，却不让您查
flag-claims-authority-name = 名头老大，就是不让你查

# 原文：真的不怕查。不让查的，名头再大也不作数。
flag-claims-authority-why = 真的不怕查。不让查的，名头再大也不作数。

## check.toml

# 原文：他要您转钱、交钱吗？
check-money-ask = 他让你转钱、交钱不？

# 原文：手续费、借钱、借您的卡过钱，都算。在柜台存进自己折子的，不算。
check-money-hint = 手续费、借钱、借你的卡过钱，都算。在柜台存进自个儿折子的，不算。

# 原文：他要您说出密码、验证码，或者开屏幕共享吗？
check-codes-ask = 他让你说密码、验证码，或者开屏幕共享不？

# 原文：叫您把银行卡往手机上贴，也算。取快递的码，不算。
check-codes-hint = 让你把银行卡往手机上贴，也算。取快递的码，不算。

# 原文：他叫您瞒着家里人，或者别去问公司、银行吗？
check-secret-ask = 他让你瞒着家里人，或者别去问公司、银行不？

# 原文：教您编话应付银行，也算。提醒您密码别外传，不算。
check-secret-hint = 教你编话应付银行，也算。提醒你密码别外传，不算。

# 原文：他催您马上办、当场签，不让您先去问吗？
check-hurry-ask = 他催你马上办、当场签，不让你先去问不？

# 原文：让您慢慢想、改天再办的，不算。
check-hurry-hint = 让你慢慢儿寻思、改天再办的，不算。

# 原文：他叫您点链接、扫码、装软件，或者进群吗？
check-link-ask = 他让你点链接、扫码、装软件，或者进群不？

# 原文：加陌生人做好友，也算。买菜付钱、医院窗口贴的码，不算。
check-link-hint = 加生人做好友，也算。买菜付钱、医院窗口贴的码，不算。

# 原文：他要您把证件、银行卡、房本，或大笔钱、黄金交给个人吗？
check-hand-over-ask = 他要你把证件、银行卡、房本，或大笔钱、黄金交给个人不？

# 原文：保单也算，借给他也算。在窗口给人看一看、当面还您的，不算。
check-hand-over-hint = 保单也算，借给他也算。在窗口给人看一眼、当面还你的，不算。

# 原文：他许您一个大好处吗？
check-promise-ask = 他许你一个大好处没有？

# 原文：包赚、高利息、包治病、白领钱，都算。先送礼、再请您听课，也算。
check-promise-hint = 包赚、高利息、包治病、白领钱，都算。先送礼、再让你听课，也算。

# 原文：他是谁，您自己核实过了吗？
check-i-checked-ask = 他是谁，你自个儿核实过没有？

# 原文：自己下的单，常去的柜台、医院，家人原来的号码，都算。广告上的、他给的号码、刚认识的人，不算。
check-i-checked-hint = 自个儿下的单，常去的柜台、医院，家里人原来的号，都算。广告上的、他给的号、刚认识的人，不算。

# 原文：他叫您瞒着人，又催您、哄您，或者要密码。正经人用不着这样。
check-r1-why = 他让你瞒着人，又催你、哄你，要不就要密码。正经人用不着这样。

# 原文：现在就挂断。人在跟前，请他走，不走就打{hotline-police}。
check-r1-s1 = 现在就撂电话。人在跟前，让他走，不走就打{hotline-police}。

# 原文：钱不转，码不说，字不签，东西不给。
check-r1-s2 = 钱不转，码不说，字不签，东西不给。

# 原文：打给一个家里人，把他的话原样说一遍。
check-r1-s3 = 打给一个家里人，把他的话原样学一遍。

# 原文：钱或密码给过了，马上打{hotline-police}。没给，打{hotline-antifraud}问问。
check-r1-s4 = 钱或密码给过了，马上打{hotline-police}。没给，打{hotline-antifraud}问问。

# 原文：人是您认得准的，可他叫您瞒着旁人。好事也不怕多一个人知道。
check-r2-why = 人是你认得准的，可他让你瞒着旁人。好事儿也不怕多一个人知道。

# 原文：今天先不答应，钱和证件都不动。
check-r2-s1 = 今儿个先不答应，钱和证件都不动。

# 原文：找一个信得过的家里人，悄悄说一声。
check-r2-s2 = 找个信得过的家里人，悄悄儿说一声。

# 原文：问清楚：做什么用，什么时候还？请他写下来。
check-r2-s3 = 问清楚：干啥用，多咱还？让他写下来。

# 原文：心里还是不踏实，打{hotline-antifraud}问问。
check-r2-s4 = 心里还是不踏实，打{hotline-antifraud}问问。

# 原文：又要您的东西，又叫您瞒着人，多半是骗局。家里人一知道，他就骗不成了。
check-r3-why = 又要你的东西，又让你瞒着人，多半是骗局。家里人一知道，他就骗不成了。

# 原文：先挂断，或者走开。用不着跟他解释。
check-r3-s1 = 先撂电话，要不就走开。用不着跟他解释。

# 原文：钱不转，证件不给，链接不点。
check-r3-s2 = 钱不转，证件不给，链接不点。

# 原文：他说是家里人，就打家里人原来的号码。
check-r3-s3 = 他说是家里人，就打家里人原来的号。

# 原文：钱或密码给过了，马上打{hotline-police}。没给，打{hotline-antifraud}问问。
check-r3-s4 = 钱或密码给过了，马上打{hotline-police}。没给，打{hotline-antifraud}问问。

# 原文：地方是您信得过的。可是密码、验证码，只能您自己按，不念给人听。
check-r4-why = 地方是你信得过的。可密码、验证码，只能你自个儿按，不念给人听。

# 原文：先看短信上写的，是不是您要办的这件事。
check-r4-s1 = 先瞅短信上写的，是不是你要办的这件事儿。

# 原文：是，就自己按进去。密码用手遮着。
check-r4-s2 = 是，就自个儿按进去。密码用手挡着。

# 原文：要开屏幕共享，先挂断，自己拨老号码问清楚。
check-r4-s3 = 要开屏幕共享，先撂电话，自个儿打老号问清楚。

# 原文：说不清楚就不办，回家问问家里人。
check-r4-s4 = 说不清楚就不办，回家问问家里人。

# 原文：密码、验证码、屏幕，给出一样，他就能动您的钱。他说自己是谁都一样。
check-r5-why = 密码、验证码、屏幕，给出一样，他就能动你的钱。他说他是谁都一样。

# 原文：屏幕正给他看着，马上关机。没有，就先挂断。
check-r5-s1 = 屏幕正给他看着，马上关机。没有，就先撂电话。

# 原文：密码、验证码，一个数也不说。
check-r5-s2 = 密码、验证码，一个数也不说。

# 原文：用别的电话打银行卡背面的号码，问账户动过没有。
check-r5-s3 = 使别的电话打银行卡背面的号，问账户动没动过。

# 原文：已经说了，请银行挂失，再打{hotline-police}。
check-r5-s4 = 已经说了，让银行挂失，再打{hotline-police}。

# 原文：地方您认得，可又要钱、又许大好处，就得慢一点。嘴上许的不算数。
check-r6-why = 地方你认得，可又要钱、又许大好处，就得慢点儿。嘴上许的不算数。

# 原文：今天不交钱，不签字。
check-r6-s1 = 今儿个不交钱，不签字。

# 原文：请他写下来：最坏亏多少，中途能不能取？
check-r6-s2 = 让他写下来：最坏亏多少，半道儿能取不？

# 原文：材料带回家，和家里人一起看。
check-r6-s3 = 材料拿回家，和家里人一块儿看。

# 原文：请家里人查一查，他有没有许可。查不到，就不交。
check-r6-s4 = 让家里人查查，他有没有许可。查不着，就不交。

# 原文：先掏钱，后得大好处，骗局多半是这个样子。好处在嘴上，钱是真出去的。
check-r7-why = 先掏钱，后得大好处，骗局多半是这个样儿。好处在嘴上，钱可是真出去了。

# 原文：一分也不交，说是小钱也不交。
check-r7-s1 = 一分也不交，说是小钱也不交。

# 原文：电话就挂断。在会场，就起身回家。
check-r7-s2 = 电话就撂了。在会场，就起身回家。

# 原文：把他许的好处，一样样说给家里人听。
check-r7-s3 = 他许的好处，一样样说给家里人听。

# 原文：交过了，马上打{hotline-police}。没交，打{hotline-antifraud}问问。
check-r7-s4 = 交过了，马上打{hotline-police}。没交，打{hotline-antifraud}问问。

# 原文：他是谁还没核实，就要拿您的钱、您的东西，不是催就是哄。一离手，就难追了。
check-r8-why = 他是谁还没核实，就要拿你的钱、你的东西，不是催就是哄。一离手，就难追了。

# 原文：证件、卡、房本、现金、黄金，都留在自己手里。
check-r8-s1 = 证件、卡、房本、现金、黄金，都留自个儿手里。

# 原文：不签字，也不跟他去别处办手续。
check-r8-s2 = 不签字，也不跟他上别处办手续。

# 原文：自己去柜台、窗口问，有没有这回事。
check-r8-s3 = 自个儿上柜台、窗口问，有没有这回事。

# 原文：东西给过了，马上打{hotline-police}。卡给了人，再请银行挂失。
check-r8-s4 = 东西给过了，马上打{hotline-police}。卡给了人，再让银行挂失。

# 原文：人和地方您认得准，多半是平常事。也有账号被人偷了去的，再对一句才稳当。
check-r9-why = 人和地方你认得准，多半是平常事儿。也有账号让人偷了去的，再对一句才稳当。

# 原文：不在跟前的，打电话问他本人：是你发的吗？
check-r9-s1 = 不在跟前的，打电话问他本人：是你发的不？

# 原文：是，就照着办。软件从应用市场里装。
check-r9-s2 = 是，就照着办。软件打应用市场里装。

# 原文：群里有人劝您投钱、买药，就退出来。
check-r9-s3 = 群里有人劝你投钱、买药，就退出来。

# 原文：要交钱、要填密码，就停下，跟家里人说一声。
check-r9-s4 = 要交钱、要填密码，就停下，跟家里人吱一声。

# 原文：链接和码后头是什么，您看不见。真有这件事，不点也能办。
check-r10-why = 链接和码后头是啥，你瞅不见。真有这事儿，不点也能办。

# 原文：先不点，不扫，不装，也不在上面交钱。
check-r10-s1 = 先不点，不扫，不装，也不在上头交钱。

# 原文：自己打卡背面、单子上的号码问。
check-r10-s2 = 自个儿打卡背面、单子上的号问。

# 原文：熟人发来的，打电话问他本人。
check-r10-s3 = 熟人发来的，打电话问他本人。

# 原文：要装软件，等家里人在跟前，从应用市场装。
check-r10-s4 = 要装软件，等家里人在跟前，打应用市场装。

# 原文：也许真要用。可是钱和东西一离手，去了哪里就难说了。
check-r11-why = 备不住真要用。可钱和东西一离手，上哪儿去了就难说了。

# 原文：先不给，留在自己手里。
check-r11-s1 = 先不给，留自个儿手里。

# 原文：问清楚：做什么用，什么时候还？请他写下来。
check-r11-s2 = 问清楚：干啥用，多咱还？让他写下来。

# 原文：打单位、家里人原来的号码，再问一遍。
check-r11-s3 = 打单位、家里人原来的号，再问一遍。

# 原文：用证件，您本人拿着去。借钱，先跟家里人说一声。
check-r11-s4 = 用证件，你本人拿着去。借钱，先跟家里人吱一声。

# 原文：好处有真有假，听上去一个样。真的补贴，明天去问也还在。
check-r12-why = 好处有真有假，听着一个样。真的补贴，明儿个去问也还在。

# 原文：先不报名，不交钱，不留卡号。
check-r12-s1 = 先不报名，不交钱，不留卡号。

# 原文：问清楚是哪家单位办的。
check-r12-s2 = 问清楚是哪家单位办的。

# 原文：自己打那家单位的号码，或者去窗口问。
check-r12-s3 = 自个儿打那家单位的号，要不上窗口问。

# 原文：要去听课，只带耳朵，不带钱和证件。
check-r12-s4 = 要去听课，就带耳朵，不带钱和证件。

# 原文：地方是您核实过的，只是催得紧。救人的事要快，买卖的事不用急。
check-r13-why = 地方是你核实过的，就是催得紧。救人的事儿得快，买卖的事儿不用急。

# 原文：请他讲明白：为什么非得现在办？
check-r13-s1 = 让他讲明白：为啥非得现在办？

# 原文：看病救急的，听医生的，单子收好。
check-r13-s2 = 看病救急的，听大夫的，单子收好。

# 原文：买东西、买保险、存钱的，今天先不定。
check-r13-s3 = 买东西、买保险、存钱的，今儿个先不定。

# 原文：材料带回家，跟家里人商量了再说。
check-r13-s4 = 材料拿回家，跟家里人商量完再说。

# 原文：他不给您时间，或者不让您问人。正经事经得起等，也经得起问。
check-r14-why = 他不给你工夫，要不就不让你问人。正经事儿等得起，也问得起。

# 原文：钱先不动，字先不签。
check-r14-s1 = 钱先不动，字先不签。

# 原文：告诉他：“我问过家里人，再给您回话。”
check-r14-s2 = 跟他说：“我问过家里人，再给你回话。”

# 原文：家里人，打他原来的号码。单位，打卡背面、单子上的号码。
check-r14-s3 = 家里人，打他原来的号。单位，打卡背面、单子上的号。

# 原文：对不上，或者打不通，打{hotline-antifraud}问问。
check-r14-s4 = 对不上，或者打不通，打{hotline-antifraud}问问。

# 原文：人和地方您核实过，他不催，也不叫您瞒人。这样付钱，看着平常。
check-r15-why = 人和地方你核实过，他不催，也不让你瞒人。这么付钱，瞅着平常。

# 原文：付钱前看一眼：收钱的是谁，多少钱？
check-r15-s1 = 付钱前瞅一眼：收钱的是谁，多少钱？

# 原文：单子、收据收好。
check-r15-s2 = 单子、收据收好。

# 原文：数目大的，跟家里人说一声，明天再付也不晚。
check-r15-s3 = 数目大的，跟家里人吱一声，明儿个再付也不晚。

# 原文：他要是改口要密码，或者叫您瞒人，就停下，再来看一遍。
check-r15-s4 = 他要是改口要密码，或者让你瞒人，就停下，再来看一遍。

# 原文：有一样您说不准，偏偏是要紧的一样。先弄清楚这一样，再往下办。
check-r16-why = 有一样你说不准，偏偏是要紧的一样。先整明白这一样，再往下办。

# 原文：钱先不动。手机收到的数字，先别念给他听。
check-r16-s1 = 钱先不动。手机收着的数字，先别念给他听。

# 原文：问他：“我能先问问家里人吗？”他拦着，就挂断。
check-r16-s2 = 问他：“我先问问家里人行不？”他拦着，就撂电话。

# 原文：翻开短信，看那串数字是做什么用的。
check-r16-s3 = 翻开短信，瞅瞅那串数字是干啥使的。

# 原文：还是不明白，就先不办，打{hotline-antifraud}问问。
check-r16-s4 = 还是不明白，就先不办，打{hotline-antifraud}问问。

# 原文：他要钱，可他是谁，您还没核实。也许是真的，问一声再给不迟。
check-r17-why = 他要钱，可他是谁，你还没核实。兴许是真的，问一声再给也赶趟。

# 原文：钱先不动。告诉他：“我问清楚再给。”
check-r17-s1 = 钱先不动。跟他说：“我问清楚再给。”

# 原文：他说是家里人、熟人，就打原来的号码。
check-r17-s2 = 他说是家里人、熟人，就打原来的号。

# 原文：他说是单位的，就打卡背面、单子上的号码。
check-r17-s3 = 他说是单位的，就打卡背面、单子上的号。

# 原文：对上了再给，收好单据。对不上，打{hotline-antifraud}。
check-r17-s4 = 对上了再给，收好单据。对不上，打{hotline-antifraud}。

# 原文：有一样您还说不准，不要紧。先弄清楚这一样，再定。
check-r18-why = 有一样你还说不准，不要紧。先整明白这一样，再定。

# 原文：告诉他：“我先弄明白，再给您回话。”
check-r18-s1 = 跟他说：“我先弄明白，再给你回话。”

# 原文：请他慢慢说：要我做什么，给谁，多少钱？
check-r18-s2 = 让他慢慢儿说：要我干啥，给谁，多少钱？

# 原文：拿张纸记下来，念给家里人听。
check-r18-s3 = 拿张纸记下来，念给家里人听。

# 原文：还是不明白，就先不办，打{hotline-antifraud}问问。
check-r18-s4 = 还是不明白，就先不办，打{hotline-antifraud}问问。

# 原文：他没要钱，没要密码，也没催您，看着平常。可我们没见着他，还得您自己对一对。
check-r19-why = 他没要钱，没要密码，也没催你，瞅着平常。可我们没见着他，还得你自个儿对一对。

# 原文：说是家里人，打他原来的号码。说是单位，打卡背面的号码。
check-r19-s1 = 说是家里人，打他原来的号。说是单位，打卡背面的号。

# 原文：有空去一趟柜台、窗口，当面办。
check-r19-s2 = 有空去一趟柜台、窗口，当面办。

# 原文：他往后要钱、要密码、叫您瞒人，就停下，再来看一遍。
check-r19-s3 = 他往后要钱、要密码、让你瞒人，就停下，再来看一遍。

## rescue.toml

# 原文：钱转出去了
rescue-transferred-what = 钱转出去了

# 原文：马上打{hotline-police}，再打银行。一刻也别等。
rescue-transferred-first = 马上打{hotline-police}，再打银行。一会儿也别等。

# 原文：身边有人，请他同时打银行卡背面的号码。
rescue-transferred-s1 = 边儿上有人，让他同时打银行卡背面的号。

# 原文：跟{hotline-police}说：几点，多少钱，从哪张卡出去的。
rescue-transferred-s2 = 跟{hotline-police}说：几点，多少钱，打哪张卡出去的。

# 原文：再说对方的账号、户名。转账记录留着，别删。
rescue-transferred-s3 = 再说对方的账号、户名。转账记录留着，别删。

# 原文：请银行挂失这张卡，问一问这笔钱还能不能拦。
rescue-transferred-s4 = 让银行挂失这张卡，问问这笔钱还能不能拦住。

# 原文：他再来电话，不接，一分钱也不再给。
rescue-transferred-s5 = 他再来电话，不接，一分钱也不再给。

# 原文：有人说能替您追钱，要先收费，那是第二个骗局。
rescue-transferred-s6 = 有人说能替你追钱，要先收费，那是第二个骗局。

# 原文：越早越好，可是过了半天、一天，也照样要报。是骗子骗人，您不丢人。
rescue-transferred-comfort = 越早越好，可就算过了半天、一天，也照样得报。是骗子骗人，你不磕碜。

# 原文：密码、验证码告诉他了
rescue-codes-told-what = 密码、验证码告诉他了

# 原文：马上打银行卡背面的号码，请银行挂失。
rescue-codes-told-first = 马上打银行卡背面的号，让银行挂失。

# 原文：身边有人，请他同时打{hotline-police}。
rescue-codes-told-s1 = 边儿上有人，让他同时打{hotline-police}。

# 原文：就您一个人，打完银行，接着打{hotline-police}。
rescue-codes-told-s2 = 就你一个人，打完银行，接着打{hotline-police}。

# 原文：他再问什么，都不答。来电话，不接。
rescue-codes-told-s3 = 他再问啥，都不答。来电话，不接。

# 原文：查查账。少了钱，记下几点、多少，告诉{hotline-police}。
rescue-codes-told-s4 = 查查账。少了钱，记下几点、多少，告诉{hotline-police}。

# 原文：去柜台，或者换一部手机，把密码都改了。
rescue-codes-told-s5 = 上柜台，要不换个手机，把密码都改了。

# 原文：手机上付钱的软件，密码也一起改。
rescue-codes-told-s6 = 手机上付钱的软件，密码也一块儿改。

# 原文：码说出去了，钱不一定就没了。您现在动手，正是时候。
rescue-codes-told-comfort = 码说出去了，钱不一定就没了。你现在动手，正赶趟。

# 原文：装了软件、开了屏幕共享
rescue-screen-shared-what = 装了软件、开了屏幕共享

# 原文：马上关机，或者开飞行模式。先断开他，再做别的。
rescue-screen-shared-first = 马上关机，要不开飞行模式。先断开他，再干别的。

# 原文：关不掉，就请身边的人拔出电话卡，关了家里的网。
rescue-screen-shared-s1 = 关不掉，就让边儿上的人把电话卡抠出来，家里的网关了。

# 原文：借别人的电话，或者用座机，打{hotline-police}。
rescue-screen-shared-s2 = 借别人的电话，要不用座机，打{hotline-police}。

# 原文：接着打银行，几张卡都挂失。号码在卡背面。
rescue-screen-shared-s3 = 接着打银行，几张卡都挂失。号在卡背面。

# 原文：这部手机先别开，等警察或者家里人来了再说。
rescue-screen-shared-s4 = 这个手机先别开，等警察或者家里人来了再说。

# 原文：密码去柜台改，或者换一部手机改。
rescue-screen-shared-s5 = 密码上柜台改，要不换个手机改。

# 原文：青岛就有人先断网、再挂失，保住了一百多万元。您也来得及。
rescue-screen-shared-comfort = 青岛就有人先断网、再挂失，保住了一百多万元。你也赶趟。

# 原文：签了字，交了材料或保单
rescue-signed-what = 签了字，交了材料或保单

# 原文：先停手：不再签字，不再给东西，不再交钱。
rescue-signed-first = 先停手：不再签字，不再给东西，不再交钱。

# 原文：银行卡、密码也给了的，先请银行挂失，再打{hotline-police}。
rescue-signed-s1 = 银行卡、密码也给了的，先让银行挂失，再打{hotline-police}。

# 原文：身份证、房本被拿走，或者是被逼着签的，打{hotline-police}。
rescue-signed-s2 = 身份证、房本让人拿走了，要不是被逼着签的，打{hotline-police}。

# 原文：保单给了人，打保险公司，或者去柜台，说您自己来办。
rescue-signed-s3 = 保单给了人，打保险公司，要不上柜台，说你自个儿来办。

# 原文：新买的保险，打保险公司问：还在不在反悔期？退能拿回多少？
rescue-signed-s4 = 新买的保险，打保险公司问：还在不在反悔期？退能拿回多少？

# 原文：合同、收据、聊天都留好，和家里人一起看。
rescue-signed-s5 = 合同、收据、聊天都留好，和家里人一块儿看。

# 原文：和公司说不通，打{hotline-finance}。
rescue-signed-s6 = 和公司说不通，打{hotline-finance}。

# 原文：签了字，也还有办法。编谎话的是他，您照实说就行。
rescue-signed-comfort = 签了字，也还有招儿。编瞎话的是他，你照实说就行。

# 原文：现金、金条给了来人
rescue-cash-given-what = 现金、金条给了来人

# 原文：马上打{hotline-police}，说钱刚刚给出去。
rescue-cash-given-first = 马上打{hotline-police}，说钱刚刚给出去。

# 原文：说清楚：几点，在哪儿，给了多少，人往哪边走的。
rescue-cash-given-s1 = 说清楚：几点，在哪儿，给了多少，人往哪边走了。

# 原文：衣裳、口音、车牌，记得多少说多少。
rescue-cash-given-s2 = 衣裳、口音、车牌，记得多少说多少。

# 原文：别自己去追。关好门，等警察来。
rescue-cash-given-s3 = 别自个儿去追。门关好，等警察来。

# 原文：寄出去的，把快递单号也报给{hotline-police}。
rescue-cash-given-s4 = 寄出去的，快递单号也报给{hotline-police}。

# 原文：通话记录、聊天、收条都留着，别删别扔。
rescue-cash-given-s5 = 通话记录、聊天、收条都留着，别删别扔。

# 原文：还没给的，都停下。他再来电话，不接。
rescue-cash-given-s6 = 还没给的，都停下。他再来电话，不接。

# 原文：有位76岁的老人报警早，5万元当天就追了回来。开口就有人帮您。
rescue-cash-given-comfort = 有位76岁的老人报警早，5万元当天就追回来了。张嘴就有人帮你。
