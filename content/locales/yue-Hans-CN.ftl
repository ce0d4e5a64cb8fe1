### 共用文字嘅粤语（简体）：地区、红旗、数字。
### 只改等号右边；原文一变，这一条就退回原文，要重新译。

## regions/CN.toml

# 原文：元
region-cn-currency = 蚊

# 原文：钱转走了，或者有人逼您，先打它，越早越好。
region-cn-hotline-police-purpose = 钱转咗走，或者有人逼你，打呢度先，越早越好。

# 原文：全天
region-cn-hotline-police-hours = 全日24个钟

# 原文：我叫……，钱被骗子转走了。……点，从我……银行的……账户转了……元，对方账号是……，户名是……。
region-cn-hotline-police-say = 我叫……，啲钱畀骗子转走咗。……点，喺我……银行嘅……账户转咗……蚊，对方账号系……，户名系……。

# 原文：幺幺零
region-cn-hotline-police-spoken = 一一零

# 原文：拿不准是不是骗局，打来问问；它打给您，也请接。
region-cn-hotline-antifraud-purpose = 唔肯定系咪骗局，打嚟问下；佢打畀你，都要听。

# 原文：个别地方只在部分时段有人接
region-cn-hotline-antifraud-hours = 有啲地方分时段先有人听

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。
region-cn-hotline-antifraud-say = 我收到个电话，话……，我唔肯定，唔该帮我睇下。

# 原文：九六幺幺零
region-cn-hotline-antifraud-spoken = 九六一一零

# 原文：银行、保险公司让您受了委屈，找公司说不通，就打它。
region-cn-hotline-finance-purpose = 银行、保险公司亏待咗你，同公司讲唔掂，就打呢度。

# 原文：工作日白天，各地时间略有不同
region-cn-hotline-finance-hours = 工作日日头，各地时间有少少唔同

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。
region-cn-hotline-finance-say = 我要投诉……公司。我已经揾过佢哋，投诉单号系……，我嘅要求系……。

# 原文：幺二三七八
region-cn-hotline-finance-spoken = 一二三七八

# 原文：有人说您社保卡、养老金要停，先问问是真是假。
region-cn-hotline-social-insurance-purpose = 有人话你社保卡、养老金会停，问下系真定假先。

# 原文：多在工作日
region-cn-hotline-social-insurance-hours = 多数喺工作日

# 原文：我收到消息，说我的社保卡要停用，请问是真的吗？
region-cn-hotline-social-insurance-say = 我收到消息，话我张社保卡会停用，请问系咪真嘅？

# 原文：幺二三三三
region-cn-hotline-social-insurance-spoken = 一二三三三

# 原文：合同、欠款、赔偿弄不明白，有人帮您出主意。
region-cn-hotline-legal-aid-purpose = 合同、欠款、赔偿搞唔清，有人帮你谂办法。

# 原文：多数地方全天
region-cn-hotline-legal-aid-hours = 多数地方全日都得

# 原文：我想问一件事：我和……签了……，现在……，我该怎么办？
region-cn-hotline-legal-aid-say = 我想问件事：我同……签咗……，而家……，我应该点做？

# 原文：幺二三四八
region-cn-hotline-legal-aid-spoken = 一二三四八

# 原文：买保健品、办卡、买东西吃了亏，可以打来投诉。
region-cn-hotline-consumer-purpose = 买保健品、办卡、买嘢蚀咗底，可以打嚟投诉。

# 原文：我在……买了……，花了……元，东西和说的不一样，我要投诉。
region-cn-hotline-consumer-say = 我喺……买咗……，使咗……蚊，啲嘢同讲嘅唔同，我要投诉。

# 原文：幺二三幺五
region-cn-hotline-consumer-spoken = 一二三一五

# 原文：50万元
region-cn-figure-deposit-cover = 50万蚊

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

## figures.toml

# 原文：一块钱左右
figure-deposit-rate-100 = 一蚊左右

# 原文：30天
figure-surrender-refund-days = 30日

# 原文：15天
figure-cooling-off-days = 15日

# 原文：50万元
figure-mainland-deposit-cover = 50万蚊
