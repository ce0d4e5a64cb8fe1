### 共用文字嘅粤语（简体）：地区、红旗、数字。
### 只改等号右边；原文一变，这一条就退回原文，要重新译。
### 共用文字嘅粤语（简体）：新红旗、帮我睇下、补救。
### 只改等号右边；原文一变，这一条就退回原文，要重新译。

## regions/AU.toml：澳大利亚

# 原文：全天
region-au-hotline-police-hours = 全日24个钟

# 原文：全天
region-au-hotline-antifraud-hours = 全日24个钟

## regions/CA.toml：加拿大

# 原文：全天
region-ca-hotline-police-hours = 全日24个钟

## regions/CN.toml：中国内地

# 草稿 976a9fea
# 原文：中国内地
region-cn-name = 中国内地

# 原文：元
region-cn-currency = 蚊

# 草稿 26442e77
# 原文：报警
region-cn-hotline-police-name = 报警

# 原文：钱转走了，或者有人逼您，先打它，越早越好。
region-cn-hotline-police-purpose = 钱转咗走，或者有人逼你，打呢度先，越早越好。

# 原文：全天
region-cn-hotline-police-hours = 全日24个钟

# 原文：我叫……，钱被骗子转走了。……点，从我……银行的……账户转了……元，对方账号是……，户名是……。
region-cn-hotline-police-say = 我叫……，啲钱畀骗子转走咗。……点，喺我……银行嘅……账户转咗……蚊，对方账号系……，户名系……。

# 原文：幺幺零
region-cn-hotline-police-spoken = 一一零

# 草稿 8d5debea
# 原文：公安部2016年10月17日公布的报案须知
region-cn-hotline-police-source = 公安部2016年10月17日公布的报案须知

# 草稿 d07e4a06
# 原文：反诈专线
region-cn-hotline-antifraud-name = 反诈专线

# 原文：拿不准是不是骗局，打来问问；它打给您，也请接。
region-cn-hotline-antifraud-purpose = 唔肯定系咪骗局，打嚟问下；佢打畀你，都要听。

# 原文：个别地方只在部分时段有人接
region-cn-hotline-antifraud-hours = 有啲地方分时段先有人听

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。
region-cn-hotline-antifraud-say = 我收到个电话，话……，我唔肯定，唔该帮我睇下。

# 原文：九六幺幺零
region-cn-hotline-antifraud-spoken = 九六一一零

# 草稿 5a091d54
# 原文：《中国妇女报》2023年3月24日、《商丘日报》2024年3月12日报道
region-cn-hotline-antifraud-source = 《中国妇女报》2023年3月24日、《商丘日报》2024年3月12日报道

# 草稿 a0d34742
# 原文：银行保险投诉
region-cn-hotline-finance-name = 银行保险投诉

# 原文：银行、保险公司让您受了委屈，找公司说不通，就打它。
region-cn-hotline-finance-purpose = 银行、保险公司亏待咗你，同公司讲唔掂，就打呢度。

# 原文：工作日白天，各地时间略有不同
region-cn-hotline-finance-hours = 工作日日头，各地时间有少少唔同

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。
region-cn-hotline-finance-say = 我要投诉……公司。我已经揾过佢哋，投诉单号系……，我嘅要求系……。

# 原文：幺二三七八
region-cn-hotline-finance-spoken = 一二三七八

# 草稿 2c84c33f
# 原文：人民银行等三部门2023年6月2日联合公告，《广州日报》刊载
region-cn-hotline-finance-source = 人民银行等三部门2023年6月2日联合公告，《广州日报》刊载

# 草稿 077c626b
# 原文：社保查询
region-cn-hotline-social-insurance-name = 社保查询

# 原文：有人说您社保卡、养老金要停，先问问是真是假。
region-cn-hotline-social-insurance-purpose = 有人话你社保卡、养老金会停，问下系真定假先。

# 原文：多在工作日
region-cn-hotline-social-insurance-hours = 多数喺工作日

# 原文：我收到消息，说我的社保卡要停用，请问是真的吗？
region-cn-hotline-social-insurance-say = 我收到消息，话我张社保卡会停用，请问系咪真嘅？

# 原文：幺二三三三
region-cn-hotline-social-insurance-spoken = 一二三三三

# 草稿 53633c46
# 原文：青岛市社保中心提醒，大众日报客户端2021年10月29日报道
region-cn-hotline-social-insurance-source = 青岛市社保中心提醒，大众日报客户端2021年10月29日报道

# 草稿 feb5b321
# 原文：法律咨询
region-cn-hotline-legal-aid-name = 法律咨询

# 原文：合同、欠款、赔偿弄不明白，有人帮您出主意。
region-cn-hotline-legal-aid-purpose = 合同、欠款、赔偿搞唔清，有人帮你谂办法。

# 原文：多数地方全天
region-cn-hotline-legal-aid-hours = 多数地方全日都得

# 原文：我想问一件事：我和……签了……，现在……，我该怎么办？
region-cn-hotline-legal-aid-say = 我想问件事：我同……签咗……，而家……，我应该点做？

# 原文：幺二三四八
region-cn-hotline-legal-aid-spoken = 一二三四八

# 草稿 d92e5353
# 原文：廊坊市司法局，《河北法制报》2023年1月19日报道
region-cn-hotline-legal-aid-source = 廊坊市司法局，《河北法制报》2023年1月19日报道

# 草稿 abfb88b7
# 原文：消费投诉
region-cn-hotline-consumer-name = 消费投诉

# 原文：买保健品、办卡、买东西吃了亏，可以打来投诉。
region-cn-hotline-consumer-purpose = 买保健品、办卡、买嘢蚀咗底，可以打嚟投诉。

# 原文：我在……买了……，花了……元，东西和说的不一样，我要投诉。
region-cn-hotline-consumer-say = 我喺……买咗……，使咗……蚊，啲嘢同讲嘅唔同，我要投诉。

# 原文：幺二三幺五
region-cn-hotline-consumer-spoken = 一二三一五

# 草稿 8d78297f
# 原文：龙岩市市场监督管理局，《闽西日报》2025年5月13日报道
region-cn-hotline-consumer-source = 龙岩市市场监督管理局，《闽西日报》2025年5月13日报道

# 原文：50万元
region-cn-figure-deposit-cover = 50万蚊

## regions/HK.toml：香港

# 草稿 18be0e8c
# 原文：香港
region-hk-name = 香港

# 草稿 76dd0ba3
# 原文：港元
region-hk-currency = 港纸

# 草稿 26442e77
# 原文：報警
region-hk-hotline-police-name = 报警

# 草稿 5b1e7e04
# 原文：錢已轉走，或者有人逼您，先打這裡，愈早愈好。
region-hk-hotline-police-purpose = 钱过咗数，或者有人逼你，打呢度先，愈早愈好。

# 草稿 d2f9eabd
# 原文：我叫……，錢被騙徒轉走了。……點，從我……銀行的……戶口轉走……元，對方戶口號碼是……，戶名是……。
region-hk-hotline-police-say = 我叫……，啲钱畀骗徒转走咗。……点，喺我……银行嘅……户口过咗……蚊，对方户口号码系……，户名系……。

# 草稿 37434599
# 原文：九九九
region-hk-hotline-police-spoken = 九九九

# 草稿 7a6399ef
# 原文：香港警務處2020年新聞稿
region-hk-hotline-police-source = 香港警务处2020年新闻稿

# 草稿 7acaa744
# 原文：防騙易熱線
region-hk-hotline-antifraud-name = 防骗易热线

# 原文：懷疑遇上騙局，打來問一問，有警員幫您看清楚。
region-hk-hotline-antifraud-purpose = 怀疑撞正骗局，打嚟问下，有警员帮你睇清楚。

# 草稿 05ac5e3d
# 原文：全日24小時
region-hk-hotline-antifraud-hours = 全日24个钟

# 原文：我接到一個電話，說……，我拿不定主意，請幫我看看。
region-hk-hotline-antifraud-say = 我收到个电话，话……，我唔肯定，唔该帮我睇下。

# 草稿 f7f46448
# 原文：一八二二二
region-hk-hotline-antifraud-spoken = 一八二二二

# 草稿 a602cf61
# 原文：香港警務處2020年新聞稿、《星島日報》2026年2月3日報道
region-hk-hotline-antifraud-source = 香港警务处2020年新闻稿、《星岛日报》2026年2月3日报道

# 草稿 307f56b0
# 原文：金融騙局查詢
region-hk-hotline-finance-name = 金融骗局查询

# 草稿 dd54d9da
# 原文：保險、投資懷疑有詐，先打來問；一般投訴，另找監管機構。
region-hk-hotline-finance-purpose = 保险、投资惊有诈，打嚟问先；一般投诉，另外揾监管机构。

# 草稿 05ac5e3d
# 原文：全日24小時
region-hk-hotline-finance-hours = 全日24个钟

# 原文：有人叫我買……，說回報有……，我拿不定主意，請幫我看看是不是騙局。
region-hk-hotline-finance-say = 有人叫我买……，话回报有……，我唔肯定，唔该帮我睇下系咪骗局。

# 草稿 f7f46448
# 原文：一八二二二
region-hk-hotline-finance-spoken = 一八二二二

# 草稿 a602cf61
# 原文：香港警務處2020年新聞稿、《星島日報》2026年2月3日報道
region-hk-hotline-finance-source = 香港警务处2020年新闻稿、《星岛日报》2026年2月3日报道

# 草稿 a9e271c8
# 原文：80萬港元
region-hk-figure-deposit-cover = 80万港纸

## regions/MO.toml：澳门

# 原文：全天
region-mo-hotline-police-hours = 全日24个钟

# 原文：我叫……，钱被骗子转走了。……点，从我……银行的……账户转了……元，对方账号是……，户名是……。
region-mo-hotline-police-say = 我叫……，啲钱畀骗子转走咗。……点，喺我……银行嘅……账户转咗……蚊，对方账号系……，户名系……。

# 原文：全天
region-mo-hotline-antifraud-hours = 全日24个钟

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。
region-mo-hotline-antifraud-say = 我收到个电话，话……，我唔肯定，唔该帮我睇下。

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。
region-mo-hotline-finance-say = 我要投诉……公司。我已经揾过佢哋，投诉单号系……，我嘅要求系……。

# 原文：全天
region-mo-hotline-emergency-hours = 全日24个钟

# 草稿 37434599
# 原文：九九九
region-mo-hotline-emergency-spoken = 九九九

# 原文：我在……买了……，花了……元，东西和说的不一样，我要投诉。
region-mo-hotline-consumer-say = 我喺……买咗……，使咗……蚊，啲嘢同讲嘅唔同，我要投诉。

## regions/MY.toml：马来西亚

# 原文：全天
region-my-hotline-police-hours = 全日24个钟

# 草稿 37434599
# 原文：九九九
region-my-hotline-police-spoken = 九九九

# 原文：全天
region-my-hotline-antifraud-hours = 全日24个钟

# 原文：银行、保险公司让您受了委屈，找公司说不通，就打它。
region-my-hotline-finance-purpose = 银行、保险公司亏待咗你，同公司讲唔掂，就打呢度。

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。
region-my-hotline-finance-say = 我要投诉……公司。我已经揾过佢哋，投诉单号系……，我嘅要求系……。

# 原文：15天
region-my-figure-cooling-off-days = 15日

## regions/SG.toml：新加坡

# 原文：全天
region-sg-hotline-police-hours = 全日24个钟

# 草稿 37434599
# 原文：九九九
region-sg-hotline-police-spoken = 九九九

# 原文：全天
region-sg-hotline-antifraud-hours = 全日24个钟

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。
region-sg-hotline-antifraud-say = 我收到个电话，话……，我唔肯定，唔该帮我睇下。

# 原文：全天
region-sg-hotline-finance-hours = 全日24个钟

## regions/UK.toml：英国

# 原文：全天
region-uk-hotline-police-hours = 全日24个钟

# 草稿 37434599
# 原文：九九九
region-uk-hotline-police-spoken = 九九九

# 原文：30天
region-uk-figure-cooling-off-days = 30日

## regions/US.toml：美国

# 原文：全天
region-us-hotline-police-hours = 全日24个钟

## figures.toml

# 原文：一块钱左右
figure-deposit-rate-100 = 一蚊左右

# 原文：30天
figure-surrender-refund-days = 30日

# 原文：15天
figure-cooling-off-days = 15日

# 原文：50万元
figure-mainland-deposit-cover = 50万蚊

## red-flags.toml

# 原文：叫您瞒着家里人
flag-keep-secret-name = 叫你瞒住屋企人

# 原文：正经买卖不怕人问。越不让问，越要问。
flag-keep-secret-why = 正当生意唔怕人问。越唔畀你问，越要问。

# 原文：催您马上决定
flag-hurry-name = 催你即刻决定

# 原文：今天能办的事，明天也能办。骗子怕您回家想一想。
flag-hurry-why = 今日做得嘅事，听日一样做得。骗子最惊你返屋企谂清楚。

# 原文：说是保本，利息又高
flag-guaranteed-high-return-name = 话保本，利息又高

# 原文：利息越高，本钱越危险。两样都保的，多半两样都落空。
flag-guaranteed-high-return-why = 利息越高，本钱越危险。两样都包你有，多数两样都冇。

# 原文：钱要打到个人账户，或者交现金
flag-private-account-name = 叫你转钱去私人账户，或者畀现金

# 原文：正规机构收钱，都进机构自己的账户，都有凭证。
flag-private-account-why = 正规机构收钱，入嘅系机构自己个账户，实有单据。

# 原文：事没办，先收钱
flag-fee-first-name = 未做嘢，先收钱

# 原文：定金、保证金、手续费，骗子拿到手，事情就没有下文了。
flag-fee-first-why = 定金、保证金、手续费，骗子一到手，件事就冇下文。

# 原文：要您的密码、验证码、银行卡号
flag-wants-codes-name = 要你嘅密码、验证码、银行卡号

# 原文：这几样在谁手里，钱就在谁手里。
flag-wants-codes-why = 呢几样喺边个手，啲钱就喺边个手。

# 原文：要拿走您的身份证、银行卡和保单
flag-wants-documents-name = 要拎走你嘅身份证、银行卡同保单

# 原文：证件和卡凑齐了，骗子就能顶着您的名字办事。
flag-wants-documents-why = 证件同卡凑齐咗，骗子就可以冒你个名做嘢。

# 原文：教您说假话
flag-teaches-lies-name = 教你讲大话

# 原文：话是您说的，出了事，他全推到您身上。
flag-teaches-lies-why = 啲话系你讲嘅，出咗事，佢推晒畀你。

# 原文：不让您和公司直接联系
flag-no-direct-contact-name = 唔畀你自己揾公司

# 原文：您自己一问，他的话就对不上了。
flag-no-direct-contact-why = 你自己一问，佢就穿煲。

# 原文：说自己有内部渠道
flag-inside-channel-name = 话自己有内部门路

# 原文：正规的办法人人能用，用不着走后门。
flag-inside-channel-why = 正路嘅办法人人用得，唔使走后门。

# 原文：先送东西，再劝您掏钱
flag-free-gifts-name = 先送嘢，再氹你畀钱

# 原文：鸡蛋米面是钩子，他们要钓的是您的存款。
flag-free-gifts-why = 鸡蛋白米系鱼钩，佢哋要钓嘅系你嘅存款。

# 原文：拉熟人进来有提成
flag-bring-friends-name = 拉熟人入嚟有佣收

# 原文：拿后来人的本钱，给先来人当利息。没人再来，就全塌了。
flag-bring-friends-why = 攞后嚟嘅人啲本钱，畀先嚟嘅人做利息。冇人再嚟，就冧晒。

# 原文：没有金融牌照，却收大家的钱
flag-no-licence-name = 冇金融牌照，又收大家啲钱

# 原文：收大家的钱要国家许可。查不到许可，就不能收。
flag-no-licence-why = 收大家啲钱要国家批准。查唔到许可，就唔收得。

# 原文：把别的东西说成存款
flag-called-a-deposit-name = 将第二啲嘢讲成存款

# 原文：保险和理财都不是存款，保不保本、能不能取，都不一样。
flag-called-a-deposit-why = 保险同理财都唔系存款，保唔保本、攞唔攞得返，都唔同。

# 原文：叫您在空白处签字，或者替您填
flag-blank-signature-name = 叫你喺空白位签名，或者帮你填

# 原文：您签了字，他后填的每一句都算您说的。
flag-blank-signature-why = 你签咗名，佢之后填嘅每一句都当系你讲嘅。

# 原文：劝您退旧保单，买新保单
flag-swap-policies-name = 劝你退旧保单，买新保单

# 原文：旧保障断了，新保障要重新等，中间出事可能没人赔。
flag-swap-policies-why = 旧保障断咗，新保障要由头等过，中间出事可能冇人赔。

# 原文：把说不准的收益说成一定有
flag-false-certainty-name = 将未必有嘅收益讲成实有

# 原文：写进合同的才算数，嘴上说的不算数。
flag-false-certainty-why = 写入合同先算数，口讲唔算数。

# 原文：把您一个人留下来劝
flag-pressure-alone-name = 留低你一个人嚟劝

# 原文：一屋子人围着劝，您一个人就不好意思摇头。
flag-pressure-alone-why = 成屋人围住劝，你一个人就唔好意思拧头。

# 原文：叫您把钱转到“安全账户”
flag-safe-account-name = 叫你转钱去“安全账户”

# 原文：世上没有“安全账户”。公安不会叫您转钱，钱转过去就进了骗子手里。
flag-safe-account-why = 世上冇“安全账户”呢样嘢。警察唔会叫你转钱，啲钱一转，就落咗骗子手。

# 原文：要您开屏幕共享、装软件
flag-screen-share-name = 要你开屏幕共享、装软件

# 原文：您在手机上看见什么，他就看见什么。密码、验证码也在里头。
flag-screen-share-why = 你喺手机见到乜，佢就见到乜。密码、验证码一样畀佢睇晒。

# 原文：在电话里办案，要您保密
flag-police-by-phone-name = 喺电话度办案，叫你保密

# 原文：公安不在电话、视频里办案。真有事，可以去派出所当面问。
flag-police-by-phone-why = 警察唔会喺电话、视频度办案。真有件事，可以去派出所当面问。

# 原文：叫您点来路不明的链接、扫码
flag-unknown-link-name = 叫你揿来历不明嘅链接、扫码

# 原文：链接后头是什么，看不见。真有这件事，去窗口也能办。
flag-unknown-link-why = 条链接后面系乜，睇唔到。真有件事，去柜台一样办得到。

# 原文：生号码打来，自称是亲人熟人
flag-stranger-claims-kin-name = 陌生号码打嚟，话系你亲友

# 原文：声音、相片都能仿。打他原来的号码，一问就清楚。
flag-stranger-claims-kin-why = 把声、啲相都扮得到。打返佢原本嗰个电话，一问就知。

# 原文：天上掉下来的便宜
flag-too-good-name = 天上跌落嚟嘅着数

# 原文：便宜总要有人出钱。他先许您大的，再要您小的。
flag-too-good-why = 着数实要有人畀钱。佢应承你大嘅先，跟住问你攞细嘅。

# 原文：说什么病都能治
flag-miracle-cure-name = 话乜嘢病都医得好

# 原文：没有一样东西包治百病。保健品不能代替药。
flag-miracle-cure-why = 冇一样嘢医得晒百病。保健品代替唔到药。

# 原文：派人上门取现金、黄金
flag-cash-pickup-name = 派人上门攞现金、黄金

# 原文：电话里叫您备好现金、黄金，再派人来拿，这是骗子的办法。人一走，就难找了。
flag-cash-pickup-why = 电话叫你预备好现金、黄金，再派人嚟攞，骗子就系噉做。个人一走，就好难揾返。

# 原文：拉您私下加好友、进群
flag-leave-platform-name = 拉你私底下加好友、入群

# 原文：在正规地方买卖，有记录，有人管。到了私下，出了事没处说理。
flag-leave-platform-why = 喺正规地方买卖，有记录，有人管。去到私底下，出咗事都唔知揾边个。

# 原文：借您的卡、账户过一下钱
flag-lend-card-name = 借你张卡、你个账户过下钱

# 原文：法律写明，银行卡和账户不许出借。过的常是骗来的钱，查起来先找您。
flag-lend-card-why = 法律写明，银行卡同账户唔准借畀人。过嘅好多时系呃返嚟嘅钱，查起上嚟第一个揾你。

# 原文：名头很大，却不让您查
flag-claims-authority-name = 个名头好大，又唔畀你查

# 原文：真的不怕查。不让查的，名头再大也不作数。
flag-claims-authority-why = 真嘅唔怕人查。唔畀查嘅，名头再大都唔算数。

## check.toml

# 原文：他要您转钱、交钱吗？
check-money-ask = 佢系咪要你转钱、畀钱？

# 原文：手续费、借钱、借您的卡过钱，都算。在柜台存进自己折子的，不算。
check-money-hint = 手续费、借钱、借你张卡转钱，都计。喺柜台存入自己账户，唔计。

# 原文：他要您说出密码、验证码，或者开屏幕共享吗？
check-codes-ask = 佢系咪要你讲密码、验证码，或者开屏幕共享？

# 原文：叫您把银行卡往手机上贴，也算。取快递的码，不算。
check-codes-hint = 叫你将银行卡贴住部手机，都计。攞快递嘅码，唔计。

# 原文：他叫您瞒着家里人，或者别去问公司、银行吗？
check-secret-ask = 佢系咪叫你瞒住屋企人，或者唔好去问公司、银行？

# 原文：教您编话应付银行，也算。提醒您密码别外传，不算。
check-secret-hint = 教你作嘢应付银行，都计。提你唔好将密码话畀人知，唔计。

# 原文：他催您马上办、当场签，不让您先去问吗？
check-hurry-ask = 佢系咪催你即刻办、即刻签，唔畀你去问先？

# 原文：让您慢慢想、改天再办的，不算。
check-hurry-hint = 畀你慢慢谂、第日先办嘅，唔计。

# 原文：他叫您点链接、扫码、装软件，或者进群吗？
check-link-ask = 佢系咪叫你揿链接、扫码、装软件，或者入群？

# 原文：加陌生人做好友，也算。买菜付钱、医院窗口贴的码，不算。
check-link-hint = 加陌生人做好友，都计。买餸畀钱、医院柜台贴嘅码，唔计。

# 原文：他要您把证件、银行卡、房本，或大笔钱、黄金交给个人吗？
check-hand-over-ask = 佢系咪要你将证件、银行卡、房产证，或者大笔钱、黄金交畀私人？

# 原文：保单也算，借给他也算。在窗口给人看一看、当面还您的，不算。
check-hand-over-hint = 保单都计，借畀佢都计。喺柜台畀人睇下、当面还返你嘅，唔计。

# 原文：他许您一个大好处吗？
check-promise-ask = 佢系咪应承畀你好大嘅着数？

# 原文：包赚、高利息、包治病、白领钱，都算。先送礼、再请您听课，也算。
check-promise-hint = 包赚、高息、包医好、白攞钱，都计。先送礼、再请你听讲座，都计。

# 原文：他是谁，您自己核实过了吗？
check-i-checked-ask = 佢系边个，你自己核实过未？

# 原文：自己下的单，常去的柜台、医院，家人原来的号码，都算。广告上的、他给的号码、刚认识的人，不算。
check-i-checked-hint = 自己落嘅单，成日去嘅柜台、医院，屋企人原本嘅电话，都计。广告上面嘅、佢畀嘅电话、啱啱识嘅人，唔计。

# 原文：他叫您瞒着人，又催您、哄您，或者要密码。正经人用不着这样。
check-r1-why = 佢叫你瞒住人，又催你、氹你，或者要密码。正经人唔使噉做。

# 原文：现在就挂断。人在跟前，请他走，不走就打{hotline-police}。
check-r1-s1 = 而家就收线。人喺面前，请佢走，唔走就打{ hotline-police }。

# 原文：钱不转，码不说，字不签，东西不给。
check-r1-s2 = 唔转钱，唔讲码，唔签名，唔畀嘢。

# 原文：打给一个家里人，把他的话原样说一遍。
check-r1-s3 = 打畀一个屋企人，将佢啲说话原原本本讲一次。

# 原文：钱或密码给过了，马上打{hotline-police}。没给，打{hotline-antifraud}问问。
check-r1-s4 = 畀咗钱或者密码，即刻打{ hotline-police }。未畀，打{ hotline-antifraud }问下。

# 原文：人是您认得准的，可他叫您瞒着旁人。好事也不怕多一个人知道。
check-r2-why = 个人你认得清楚，但系佢叫你瞒住其他人。好事唔怕多个人知。

# 原文：今天先不答应，钱和证件都不动。
check-r2-s1 = 今日唔好应承，钱同证件都唔郁。

# 原文：找一个信得过的家里人，悄悄说一声。
check-r2-s2 = 揾个信得过嘅屋企人，静静讲声。

# 原文：问清楚：做什么用，什么时候还？请他写下来。
check-r2-s3 = 问清楚：攞嚟做乜，几时还？请佢写低。

# 原文：心里还是不踏实，打{hotline-antifraud}问问。
check-r2-s4 = 个心仲系唔踏实，打{ hotline-antifraud }问下。

# 原文：又要您的东西，又叫您瞒着人，多半是骗局。家里人一知道，他就骗不成了。
check-r3-why = 又要你啲嘢，又叫你瞒住人，多数系骗局。屋企人一知，佢就呃唔到。

# 原文：先挂断，或者走开。用不着跟他解释。
check-r3-s1 = 收线先，或者行开。唔使同佢解释。

# 原文：钱不转，证件不给，链接不点。
check-r3-s2 = 唔转钱，唔畀证件，唔揿链接。

# 原文：他说是家里人，就打家里人原来的号码。
check-r3-s3 = 佢话系屋企人，就打返屋企人原本嗰个电话。

# 原文：钱或密码给过了，马上打{hotline-police}。没给，打{hotline-antifraud}问问。
check-r3-s4 = 畀咗钱或者密码，即刻打{ hotline-police }。未畀，打{ hotline-antifraud }问下。

# 原文：地方是您信得过的。可是密码、验证码，只能您自己按，不念给人听。
check-r4-why = 个地方你信得过。不过密码、验证码，净系可以自己揿，唔好读畀人听。

# 原文：先看短信上写的，是不是您要办的这件事。
check-r4-s1 = 睇清楚个短信先，系咪讲紧你要办嗰件事。

# 原文：是，就自己按进去。密码用手遮着。
check-r4-s2 = 系，就自己揿入去。密码用手遮住。

# 原文：要开屏幕共享，先挂断，自己拨老号码问清楚。
check-r4-s3 = 要开屏幕共享，收线先，自己打返原本嗰个电话问清楚。

# 原文：说不清楚就不办，回家问问家里人。
check-r4-s4 = 讲唔清楚就唔办，返屋企问下屋企人。

# 原文：密码、验证码、屏幕，给出一样，他就能动您的钱。他说自己是谁都一样。
check-r5-why = 密码、验证码、屏幕，畀咗一样，佢就郁到你啲钱。佢话自己系边个都一样。

# 原文：屏幕正给他看着，马上关机。没有，就先挂断。
check-r5-s1 = 佢睇紧你个屏幕，即刻关机。唔系嘅话，收线先。

# 原文：密码、验证码，一个数也不说。
check-r5-s2 = 密码、验证码，一个数字都唔好讲。

# 原文：用别的电话打银行卡背面的号码，问账户动过没有。
check-r5-s3 = 用第二个电话打银行卡背面嘅号码，问账户有冇郁过。

# 原文：已经说了，请银行挂失，再打{hotline-police}。
check-r5-s4 = 已经讲咗，请银行挂失，再打{ hotline-police }。

# 原文：地方您认得，可又要钱、又许大好处，就得慢一点。嘴上许的不算数。
check-r6-why = 地方你识，但系又要钱、又应承大着数，就要慢啲嚟。口讲嘅唔算数。

# 原文：今天不交钱，不签字。
check-r6-s1 = 今日唔畀钱，唔签名。

# 原文：请他写下来：最坏亏多少，中途能不能取？
check-r6-s2 = 请佢写低：最多蚀几多，中途攞唔攞得返？

# 原文：材料带回家，和家里人一起看。
check-r6-s3 = 啲文件攞返屋企，同屋企人一齐睇。

# 原文：请家里人查一查，他有没有许可。查不到，就不交。
check-r6-s4 = 请屋企人查下，佢有冇许可。查唔到，就唔畀。

# 原文：先掏钱，后得大好处，骗局多半是这个样子。好处在嘴上，钱是真出去的。
check-r7-why = 畀钱先，后面先至有大着数，骗局多数系呢个样。着数喺把口，钱就真系冇咗。

# 原文：一分也不交，说是小钱也不交。
check-r7-s1 = 一分钱都唔畀，话系小数目都唔畀。

# 原文：电话就挂断。在会场，就起身回家。
check-r7-s2 = 喺电话度，就收线。喺会场，就起身返屋企。

# 原文：把他许的好处，一样样说给家里人听。
check-r7-s3 = 佢应承嘅着数，逐样讲畀屋企人听。

# 原文：交过了，马上打{hotline-police}。没交，打{hotline-antifraud}问问。
check-r7-s4 = 畀咗，即刻打{ hotline-police }。未畀，打{ hotline-antifraud }问下。

# 原文：他是谁还没核实，就要拿您的钱、您的东西，不是催就是哄。一离手，就难追了。
check-r8-why = 佢系边个都未核实，就要你啲钱、你啲嘢，唔系催就系氹。一离手，就好难追返。

# 原文：证件、卡、房本、现金、黄金，都留在自己手里。
check-r8-s1 = 证件、卡、房产证、现金、黄金，全部留喺自己手。

# 原文：不签字，也不跟他去别处办手续。
check-r8-s2 = 唔签名，亦唔好跟佢去第二度办手续。

# 原文：自己去柜台、窗口问，有没有这回事。
check-r8-s3 = 自己去柜台问，有冇呢件事。

# 原文：东西给过了，马上打{hotline-police}。卡给了人，再请银行挂失。
check-r8-s4 = 畀咗嘢佢，即刻打{ hotline-police }。畀咗张卡，再请银行挂失。

# 原文：人和地方您认得准，多半是平常事。也有账号被人偷了去的，再对一句才稳当。
check-r9-why = 个人、个地方你认得清楚，多数系平常事。不过啲账号会畀人偷，问多句先稳阵。

# 原文：不在跟前的，打电话问他本人：是你发的吗？
check-r9-s1 = 人唔喺面前，打电话问佢：系咪你传㗎？

# 原文：是，就照着办。软件从应用市场里装。
check-r9-s2 = 系，就照做。软件喺应用市场度装。

# 原文：群里有人劝您投钱、买药，就退出来。
check-r9-s3 = 群入面有人劝你投钱、买药，就退出。

# 原文：要交钱、要填密码，就停下，跟家里人说一声。
check-r9-s4 = 要畀钱、要填密码，就停手，同屋企人讲声。

# 原文：链接和码后头是什么，您看不见。真有这件事，不点也能办。
check-r10-why = 链接同二维码后面系乜，你睇唔到。真有件事，唔揿都办得到。

# 原文：先不点，不扫，不装，也不在上面交钱。
check-r10-s1 = 唔好揿，唔好扫，唔好装，亦唔好喺上面畀钱。

# 原文：自己打卡背面、单子上的号码问。
check-r10-s2 = 自己打卡背面、单上面嘅号码问。

# 原文：熟人发来的，打电话问他本人。
check-r10-s3 = 熟人传嚟嘅，打电话问佢本人。

# 原文：要装软件，等家里人在跟前，从应用市场装。
check-r10-s4 = 要装软件，等屋企人喺度，喺应用市场装。

# 原文：也许真要用。可是钱和东西一离手，去了哪里就难说了。
check-r11-why = 可能真系要用。不过钱同嘢一离手，去咗边就难讲喇。

# 原文：先不给，留在自己手里。
check-r11-s1 = 暂时唔好畀，留喺自己手。

# 原文：问清楚：做什么用，什么时候还？请他写下来。
check-r11-s2 = 问清楚：攞嚟做乜，几时还？请佢写低。

# 原文：打单位、家里人原来的号码，再问一遍。
check-r11-s3 = 打返嗰个单位、屋企人原本嘅电话，问多次。

# 原文：用证件，您本人拿着去。借钱，先跟家里人说一声。
check-r11-s4 = 要用证件，你自己攞去。要借钱，同屋企人讲声先。

# 原文：好处有真有假，听上去一个样。真的补贴，明天去问也还在。
check-r12-why = 着数有真有假，听落一样。真嘅补贴，听日去问都仲喺度。

# 原文：先不报名，不交钱，不留卡号。
check-r12-s1 = 暂时唔报名，唔畀钱，唔留卡号。

# 原文：问清楚是哪家单位办的。
check-r12-s2 = 问清楚系边个单位搞嘅。

# 原文：自己打那家单位的号码，或者去窗口问。
check-r12-s3 = 自己打嗰个单位嘅电话，或者去柜台问。

# 原文：要去听课，只带耳朵，不带钱和证件。
check-r12-s4 = 要去听讲座，净系带对耳仔，唔带钱同证件。

# 原文：地方是您核实过的，只是催得紧。救人的事要快，买卖的事不用急。
check-r13-why = 个地方你核实过，净系催得急。救人要快，买卖唔使急。

# 原文：请他讲明白：为什么非得现在办？
check-r13-s1 = 请佢讲明：点解一定要而家办？

# 原文：看病救急的，听医生的，单子收好。
check-r13-s2 = 睇急症救人嘅，听医生话，啲单收好。

# 原文：买东西、买保险、存钱的，今天先不定。
check-r13-s3 = 买嘢、买保险、存钱嘅，今日唔好决定。

# 原文：材料带回家，跟家里人商量了再说。
check-r13-s4 = 啲文件攞返屋企，同屋企人倾过先讲。

# 原文：他不给您时间，或者不让您问人。正经事经得起等，也经得起问。
check-r14-why = 佢唔畀时间你，或者唔畀你问人。正经事等得，亦问得。

# 原文：钱先不动，字先不签。
check-r14-s1 = 啲钱暂时唔好郁，名暂时唔好签。

# 原文：告诉他：“我问过家里人，再给您回话。”
check-r14-s2 = 同佢讲：“我问过屋企人，再复你。”

# 原文：家里人，打他原来的号码。单位，打卡背面、单子上的号码。
check-r14-s3 = 屋企人，打佢原本嘅电话。单位，打卡背面、单上面嘅号码。

# 原文：对不上，或者打不通，打{hotline-antifraud}问问。
check-r14-s4 = 对唔上，或者打唔通，打{ hotline-antifraud }问下。

# 原文：人和地方您核实过，他不催，也不叫您瞒人。这样付钱，看着平常。
check-r15-why = 个人、个地方你核实过，佢冇催，亦冇叫你瞒住人。噉样畀钱，睇落平常。

# 原文：付钱前看一眼：收钱的是谁，多少钱？
check-r15-s1 = 畀钱之前睇眼：边个收钱，几多钱？

# 原文：单子、收据收好。
check-r15-s2 = 啲单、收据收好。

# 原文：数目大的，跟家里人说一声，明天再付也不晚。
check-r15-s3 = 数目大嘅，同屋企人讲声，听日先畀都未迟。

# 原文：他要是改口要密码，或者叫您瞒人，就停下，再来看一遍。
check-r15-s4 = 佢如果转口要密码，或者叫你瞒住人，就停手，返嚟睇多次。

# 原文：有一样您说不准，偏偏是要紧的一样。先弄清楚这一样，再往下办。
check-r16-why = 有一样你讲唔准，偏偏系要紧嗰样。搞清楚呢样先，再办落去。

# 原文：钱先不动。手机收到的数字，先别念给他听。
check-r16-s1 = 啲钱暂时唔好郁。手机收到嘅数字，唔好读畀佢听。

# 原文：问他：“我能先问问家里人吗？”他拦着，就挂断。
check-r16-s2 = 问佢：“我问下屋企人先，得唔得？”佢唔畀，就收线。

# 原文：翻开短信，看那串数字是做什么用的。
check-r16-s3 = 打开个短信，睇下嗰串数字攞嚟做乜。

# 原文：还是不明白，就先不办，打{hotline-antifraud}问问。
check-r16-s4 = 仲系唔明，就暂时唔好办，打{ hotline-antifraud }问下。

# 原文：他要钱，可他是谁，您还没核实。也许是真的，问一声再给不迟。
check-r17-why = 佢要钱，但系佢系边个，你仲未核实。可能系真嘅，问声先畀都未迟。

# 原文：钱先不动。告诉他：“我问清楚再给。”
check-r17-s1 = 啲钱暂时唔好郁。同佢讲：“我问清楚先畀。”

# 原文：他说是家里人、熟人，就打原来的号码。
check-r17-s2 = 佢话系屋企人、熟人，就打返原本嗰个电话。

# 原文：他说是单位的，就打卡背面、单子上的号码。
check-r17-s3 = 佢话系单位嘅人，就打卡背面、单上面嘅号码。

# 原文：对上了再给，收好单据。对不上，打{hotline-antifraud}。
check-r17-s4 = 对得上先畀，收好张单。对唔上，打{ hotline-antifraud }。

# 原文：有一样您还说不准，不要紧。先弄清楚这一样，再定。
check-r18-why = 有一样你仲讲唔准，唔紧要。搞清楚呢样先，再决定。

# 原文：告诉他：“我先弄明白，再给您回话。”
check-r18-s1 = 同佢讲：“我搞清楚先，再复你。”

# 原文：请他慢慢说：要我做什么，给谁，多少钱？
check-r18-s2 = 请佢慢慢讲：要我做乜，畀边个，几多钱？

# 原文：拿张纸记下来，念给家里人听。
check-r18-s3 = 攞张纸写低，读畀屋企人听。

# 原文：还是不明白，就先不办，打{hotline-antifraud}问问。
check-r18-s4 = 仲系唔明，就暂时唔好办，打{ hotline-antifraud }问下。

# 原文：他没要钱，没要密码，也没催您，看着平常。可我们没见着他，还得您自己对一对。
check-r19-why = 佢冇要钱，冇要密码，亦冇催你，睇落平常。不过我哋冇见过佢，都系要你自己对一对。

# 原文：说是家里人，打他原来的号码。说是单位，打卡背面的号码。
check-r19-s1 = 话系屋企人，打佢本身嗰个号码。话系机构，打卡背面嘅号码。

# 原文：有空去一趟柜台、窗口，当面办。
check-r19-s2 = 得闲去柜台一次，当面办。

# 原文：他往后要钱、要密码、叫您瞒人，就停下，再来看一遍。
check-r19-s3 = 佢日后要钱、要密码、叫你瞒住人，就停手，返嚟睇多次。

## rescue.toml

# 原文：钱转出去了
rescue-transferred-what = 已经转咗钱

# 原文：马上打{hotline-police}，再打银行。一刻也别等。
rescue-transferred-first = 即刻打{ hotline-police }，再打银行。一刻都唔好等。

# 原文：身边有人，请他同时打银行卡背面的号码。
rescue-transferred-s1 = 身边有人，请佢同时打银行卡背面嘅号码。

# 原文：跟{hotline-police}说：几点，多少钱，从哪张卡出去的。
rescue-transferred-s2 = 同{ hotline-police }讲：几点，几多钱，喺边张卡转出去。

# 原文：再说对方的账号、户名。转账记录留着，别删。
rescue-transferred-s3 = 再讲对方嘅账号、户名。转钱记录留住，唔好删。

# 原文：请银行挂失这张卡，问一问这笔钱还能不能拦。
rescue-transferred-s4 = 请银行挂失，问下笔钱仲截唔截得到。

# 原文：他再来电话，不接，一分钱也不再给。
rescue-transferred-s5 = 佢再打嚟，唔好听，一分钱都唔好再畀。

# 原文：有人说能替您追钱，要先收费，那是第二个骗局。
rescue-transferred-s6 = 有人话帮你追返啲钱，要收费先，嗰个系第二个骗局。

# 原文：越早越好，可是过了半天、一天，也照样要报。是骗子骗人，您不丢人。
rescue-transferred-comfort = 越早越好，不过隔咗半日、一日，都一样要报。系骗子呃人，你唔使觉得丑。

# 草稿 9f21c482
# 原文：《反电信网络诈骗法》第二十条；公安部2016年10月17日公布的报案须知；《星岛日报》2026年2月3日报道
rescue-transferred-source = 《反电信网络诈骗法》第二十条；公安部2016年10月17日公布的报案须知；《星岛日报》2026年2月3日报道

# 原文：密码、验证码告诉他了
rescue-codes-told-what = 讲咗密码、验证码畀佢

# 原文：马上打银行卡背面的号码，请银行挂失。
rescue-codes-told-first = 即刻打银行卡背面嘅号码，请银行挂失。

# 原文：身边有人，请他同时打{hotline-police}。
rescue-codes-told-s1 = 身边有人，请佢同时打{ hotline-police }。

# 原文：就您一个人，打完银行，接着打{hotline-police}。
rescue-codes-told-s2 = 得你一个人，打完银行，跟住打{ hotline-police }。

# 原文：他再问什么，都不答。来电话，不接。
rescue-codes-told-s3 = 佢再问乜，都唔好答。打嚟，唔好听。

# 原文：查查账。少了钱，记下几点、多少，告诉{hotline-police}。
rescue-codes-told-s4 = 查下账户。少咗钱，记低几点、几多，话畀{ hotline-police }知。

# 原文：去柜台，或者换一部手机，把密码都改了。
rescue-codes-told-s5 = 去柜台，或者用第二部手机，将啲密码改晒。

# 原文：手机上付钱的软件，密码也一起改。
rescue-codes-told-s6 = 手机畀钱嘅软件，密码都一齐改。

# 原文：码说出去了，钱不一定就没了。您现在动手，正是时候。
rescue-codes-told-comfort = 个码讲咗出去，啲钱未必就冇咗。你而家郁手，啱啱好。

# 草稿 f7c3f1ea
# 原文：《反电信网络诈骗法》第二十条；公安部2016年10月17日公布的报案须知；新华社2025年12月10日报道
rescue-codes-told-source = 《反电信网络诈骗法》第二十条；公安部2016年10月17日公布的报案须知；新华社2025年12月10日报道

# 原文：装了软件、开了屏幕共享
rescue-screen-shared-what = 装咗软件、开咗屏幕共享

# 原文：马上关机，或者开飞行模式。先断开他，再做别的。
rescue-screen-shared-first = 即刻关机，或者开飞行模式。截断佢先，再做其他。

# 原文：关不掉，就请身边的人拔出电话卡，关了家里的网。
rescue-screen-shared-s1 = 关唔到，就请身边嘅人拔走张电话卡，关咗屋企个网。

# 原文：借别人的电话，或者用座机，打{hotline-police}。
rescue-screen-shared-s2 = 借人个电话，或者用屋企电话，打{ hotline-police }。

# 原文：接着打银行，几张卡都挂失。号码在卡背面。
rescue-screen-shared-s3 = 跟住打银行，每张卡都停晒。号码喺卡背面。

# 原文：这部手机先别开，等警察或者家里人来了再说。
rescue-screen-shared-s4 = 部手机暂时唔好开，等警察或者屋企人嚟到先讲。

# 原文：密码去柜台改，或者换一部手机改。
rescue-screen-shared-s5 = 密码去柜台改，或者用第二部手机改。

# 原文：青岛就有人先断网、再挂失，保住了一百多万元。您也来得及。
rescue-screen-shared-comfort = 青岛就有人断咗网先，再挂失，保住咗一百几万蚊。你都赶得切。

# 原文：新华社2025年12月10日报道青岛民警断网止付
rescue-screen-shared-source = 新华社2025年12月10日报道青岛警察断网止付

# 原文：签了字，交了材料或保单
rescue-signed-what = 签咗名，交咗文件或保单

# 原文：先停手：不再签字，不再给东西，不再交钱。
rescue-signed-first = 停手先：唔再签名，唔再畀嘢，唔再畀钱。

# 原文：银行卡、密码也给了的，先请银行挂失，再打{hotline-police}。
rescue-signed-s1 = 银行卡、密码都畀咗，请银行挂失先，再打{ hotline-police }。

# 原文：身份证、房本被拿走，或者是被逼着签的，打{hotline-police}。
rescue-signed-s2 = 身份证、房产证畀人攞走，或者系畀人逼住签，打{ hotline-police }。

# 原文：保单给了人，打保险公司，或者去柜台，说您自己来办。
rescue-signed-s3 = 保单畀咗人，打去保险公司，或者去柜台，话你自己嚟办。

# 原文：新买的保险，打保险公司问：还在不在反悔期？退能拿回多少？
rescue-signed-s4 = 新买嘅保险，打去保险公司问：仲喺唔喺反悔期？退保攞得返几多？

# 原文：合同、收据、聊天都留好，和家里人一起看。
rescue-signed-s5 = 合同、收据、聊天记录都留好，同屋企人一齐睇。

# 原文：和公司说不通，打{hotline-finance}。
rescue-signed-s6 = 同公司倾唔掂，打{ hotline-finance }。

# 原文：签了字，也还有办法。编谎话的是他，您照实说就行。
rescue-signed-comfort = 签咗名，都仲有办法。讲大话嘅系佢，你照实讲就得。

# 草稿 47270418
# 原文：《中华人民共和国保险法》第十五条、第四十七条；《保险销售行为管理办法》第三十九条
rescue-signed-source = 《中华人民共和国保险法》第十五条、第四十七条；《保险销售行为管理办法》第三十九条

# 原文：现金、金条给了来人
rescue-cash-given-what = 现金、金条畀咗上门嘅人

# 原文：马上打{hotline-police}，说钱刚刚给出去。
rescue-cash-given-first = 即刻打{ hotline-police }，话啲钱啱啱畀咗人。

# 原文：说清楚：几点，在哪儿，给了多少，人往哪边走的。
rescue-cash-given-s1 = 讲清楚：几点，喺边度，畀咗几多，个人行咗去边。

# 原文：衣裳、口音、车牌，记得多少说多少。
rescue-cash-given-s2 = 衫裤、口音、车牌，记得几多讲几多。

# 原文：别自己去追。关好门，等警察来。
rescue-cash-given-s3 = 唔好自己去追。闩好门，等警察嚟。

# 原文：寄出去的，把快递单号也报给{hotline-police}。
rescue-cash-given-s4 = 寄咗出去嘅，张快递单嘅号码都话畀{ hotline-police }知。

# 原文：通话记录、聊天、收条都留着，别删别扔。
rescue-cash-given-s5 = 通话记录、聊天记录、收条都留住，唔好删唔好掉。

# 原文：还没给的，都停下。他再来电话，不接。
rescue-cash-given-s6 = 仲未畀嘅，都停手。佢再打嚟，唔好听。

# 原文：有位76岁的老人报警早，5万元当天就追了回来。开口就有人帮您。
rescue-cash-given-comfort = 有位76岁嘅老人家报警早，5万蚊即日就追返。开声就有人帮你。

# 草稿 eeb8e689
# 原文：荆楚网2025年9月18日报道；湖北反诈中心提醒，光明网2024年10月24日刊载
rescue-cash-given-source = 荆楚网2025年9月18日报道；湖北反诈中心提醒，光明网2024年10月24日刊载
