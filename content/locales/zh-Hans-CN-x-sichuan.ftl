### 共用文字的四川话：地区、红旗、数字。
### 只改等号右边；原文一变，这一条就退回原文，要重新译。

## regions/CN.toml

# 原文：元
region-cn-currency = 块钱

# 原文：钱转走了，或者有人逼您，先打它，越早越好。
region-cn-hotline-police-purpose = 钱遭转走咯，要不就是有人逼你，先打它，越早越好。

# 原文：全天
region-cn-hotline-police-hours = 白天晚上都有人接

# 原文：我叫……，钱被骗子转走了。……点，从我……银行的……账户转了……元，对方账号是……，户名是……。
region-cn-hotline-police-say = 我叫……，钱遭骗子转走咯。……点，从我……银行的……账户转了……块钱，对方账号是……，户名是……。

# 原文：拿不准是不是骗局，打来问问；它打给您，也请接。
region-cn-hotline-antifraud-purpose = 拿不准是不是骗局，打来问一哈；它打给你，也要接哈。

# 原文：个别地方只在部分时段有人接
region-cn-hotline-antifraud-hours = 有些地方要分时间才有人接

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。
region-cn-hotline-antifraud-say = 我接到个电话，说……，我拿不准，麻烦你帮我看一哈。

# 原文：银行、保险公司让您受了委屈，找公司说不通，就打它。
region-cn-hotline-finance-purpose = 银行、保险公司让你怄了气，找公司说不通，就打它。

# 原文：工作日白天，各地时间略有不同
region-cn-hotline-finance-hours = 工作日白天，各地时间有点儿不一样

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。
region-cn-hotline-finance-say = 我要投诉……公司。我先找过他们咯，投诉单号是……，我想喊他们……。

# 原文：社保查询
region-cn-hotline-social-insurance-name = 问社保

# 原文：有人说您社保卡、养老金要停，先问问是真是假。
region-cn-hotline-social-insurance-purpose = 有人说你社保卡、养老金要停，先问哈是真的还是假的。

# 原文：多在工作日
region-cn-hotline-social-insurance-hours = 多半在工作日

# 原文：我收到消息，说我的社保卡要停用，请问是真的吗？
region-cn-hotline-social-insurance-say = 我收到个消息，说我的社保卡要停，请问是不是真的哦？

# 原文：合同、欠款、赔偿弄不明白，有人帮您出主意。
region-cn-hotline-legal-aid-purpose = 合同、欠账、赔钱的事搞不清楚，有人帮你出主意。

# 原文：多数地方全天
region-cn-hotline-legal-aid-hours = 多数地方白天晚上都有人接

# 原文：我想问一件事：我和……签了……，现在……，我该怎么办？
region-cn-hotline-legal-aid-say = 我想问个事：我跟……签了……，现在……，我该咋个办？

# 原文：买保健品、办卡、买东西吃了亏，可以打来投诉。
region-cn-hotline-consumer-purpose = 买保健品、办卡、买东西吃咯亏，打来投诉就是。

# 原文：我在……买了……，花了……元，东西和说的不一样，我要投诉。
region-cn-hotline-consumer-say = 我在……买了……，花了……块钱，东西跟说的不一样，我要投诉。

# 原文：50万元
region-cn-figure-deposit-cover = 50万块钱

## red-flags.toml

# 原文：叫您瞒着家里人
flag-keep-secret-name = 喊你瞒倒屋头的人

# 原文：正经买卖不怕人问。越不让问，越要问。
flag-keep-secret-why = 正经买卖不怕问。越不准你问，越要问。

# 原文：催您马上决定
flag-hurry-name = 催你马上拿主意

# 原文：今天能办的事，明天也能办。骗子怕您回家想一想。
flag-hurry-why = 今天办得成的事，明天也办得成。骗子就怕你回屋头想一哈。

# 原文：说是保本，利息又高
flag-guaranteed-high-return-name = 说是保本，利息还高得很

# 原文：利息越高，本钱越危险。两样都保的，多半两样都落空。
flag-guaranteed-high-return-why = 利息越高，本钱越悬。两样都给你包完，多半两样都没得。

# 原文：钱要打到个人账户，或者交现金
flag-private-account-name = 喊你把钱打到私人账户，要不就交现金

# 原文：正规机构收钱，都进机构自己的账户，都有凭证。
flag-private-account-why = 正规单位收钱，都进单位自己的账户，都有单子。

# 原文：事没办，先收钱
flag-fee-first-name = 事情没办，先收钱

# 原文：定金、保证金、手续费，骗子拿到手，事情就没有下文了。
flag-fee-first-why = 定金、保证金、手续费，骗子拿到手，事情就没得下文咯。

# 原文：要您的密码、验证码、银行卡号
flag-wants-codes-name = 要你的密码、验证码、银行卡号

# 原文：这几样在谁手里，钱就在谁手里。
flag-wants-codes-why = 这几样在哪个手头，钱就在哪个手头。

# 原文：要拿走您的身份证、银行卡和保单
flag-wants-documents-name = 要拿走你的身份证、银行卡跟保单

# 原文：证件和卡凑齐了，骗子就能顶着您的名字办事。
flag-wants-documents-why = 证件跟卡都凑齐咯，骗子就好顶你的名字办事。

# 原文：教您说假话
flag-teaches-lies-name = 教你扯谎

# 原文：话是您说的，出了事，他全推到您身上。
flag-teaches-lies-why = 话是你说的，出了事，他全推到你身上。

# 原文：不让您和公司直接联系
flag-no-direct-contact-name = 不准你直接找公司

# 原文：您自己一问，他的话就对不上了。
flag-no-direct-contact-why = 你自己一问，他的话就对不上咯。

# 原文：说自己有内部渠道
flag-inside-channel-name = 说他有内部关系

# 原文：正规的办法人人能用，用不着走后门。
flag-inside-channel-why = 正规的办法哪个都用得，不消走后门。

# 原文：先送东西，再劝您掏钱
flag-free-gifts-name = 先送东西，再喊你拿钱

# 原文：鸡蛋米面是钩子，他们要钓的是您的存款。
flag-free-gifts-why = 鸡蛋米面是钩钩，他们要钓的是你的存款。

# 原文：拉熟人进来有提成
flag-bring-friends-name = 拉熟人进来有钱分

# 原文：拿后来人的本钱，给先来人当利息。没人再来，就全塌了。
flag-bring-friends-why = 拿后头人的本钱，给前头人当利息。没得人再来，就全垮咯。

# 原文：没有金融牌照，却收大家的钱
flag-no-licence-name = 没得金融牌照，还收大家的钱

# 原文：收大家的钱要国家许可。查不到许可，就不能收。
flag-no-licence-why = 收大家的钱要国家许可。查不到许可，就收不得。

# 原文：把别的东西说成存款
flag-called-a-deposit-name = 把别样东西说成存款

# 原文：保险和理财都不是存款，保不保本、能不能取，都不一样。
flag-called-a-deposit-why = 保险跟理财都不是存款，保不保本、取不取得出来，都不一样。

# 原文：叫您在空白处签字，或者替您填
flag-blank-signature-name = 喊你在空白的地方签字，要不就帮你填

# 原文：您签了字，他后填的每一句都算您说的。
flag-blank-signature-why = 你签了字，他后头填的每一句都算你说的。

# 原文：劝您退旧保单，买新保单
flag-swap-policies-name = 劝你退旧保单，买新保单

# 原文：旧保障断了，新保障要重新等，中间出事可能没人赔。
flag-swap-policies-why = 旧保障断咯，新保障要从头等起，中间出了事，怕是没得人赔。

# 原文：把说不准的收益说成一定有
flag-false-certainty-name = 把说不准的收益说成肯定有

# 原文：写进合同的才算数，嘴上说的不算数。
flag-false-certainty-why = 写进合同的才算数，嘴巴说的不算数。

# 原文：把您一个人留下来劝
flag-pressure-alone-name = 把你一个人留倒劝

# 原文：一屋子人围着劝，您一个人就不好意思摇头。
flag-pressure-alone-why = 一屋头的人围倒劝，你一个人就不好意思摇头。

## figures.toml

# 原文：一块钱左右
figure-deposit-rate-100 = 一块钱的样子

# 原文：50万元
figure-mainland-deposit-cover = 50万块钱
