### 共用文字嘅粵語（繁體）：地區、紅旗、數字。
### 只改等号右边；原文一变，这一条就退回原文，要重新译。

## regions/CN.toml

# 原文：中国内地
region-cn-name = 中國內地

# 原文：元
region-cn-currency = 人民幣

# 原文：报警
region-cn-hotline-police-name = 報警

# 原文：钱转走了，或者有人逼您，先打它，越早越好。
region-cn-hotline-police-purpose = 錢過咗數，或者有人逼你，打呢度先，愈早愈好。

# 原文：全天
region-cn-hotline-police-hours = 全日24個鐘

# 原文：我叫……，钱被骗子转走了。……点，从我……银行的……账户转了……元，对方账号是……，户名是……。
region-cn-hotline-police-say = 我叫……，啲錢畀騙徒轉走咗。……點，喺我……銀行嘅……戶口過咗……蚊，對方戶口號碼係……，戶名係……。

# 原文：幺幺零
region-cn-hotline-police-spoken = 一一零

# 原文：公安部2016年10月17日公布的报案须知
region-cn-hotline-police-source = 公安部2016年10月17日公布的報案須知

# 原文：反诈专线
region-cn-hotline-antifraud-name = 反詐專線

# 原文：拿不准是不是骗局，打来问问；它打给您，也请接。
region-cn-hotline-antifraud-purpose = 唔肯定係咪騙局，打嚟問吓；佢打畀你，都要聽。

# 原文：个别地方只在部分时段有人接
region-cn-hotline-antifraud-hours = 有啲地方分時段先有人聽

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。
region-cn-hotline-antifraud-say = 我收到個電話，話……，我唔肯定，唔該幫我睇吓。

# 原文：九六幺幺零
region-cn-hotline-antifraud-spoken = 九六一一零

# 原文：《中国妇女报》2023年3月24日、《商丘日报》2024年3月12日报道
region-cn-hotline-antifraud-source = 《中國婦女報》2023年3月24日、《商丘日報》2024年3月12日報道

# 原文：银行保险投诉
region-cn-hotline-finance-name = 銀行保險投訴

# 原文：银行、保险公司让您受了委屈，找公司说不通，就打它。
region-cn-hotline-finance-purpose = 銀行、保險公司虧待咗你，同公司傾唔掂，就打呢度。

# 原文：工作日白天，各地时间略有不同
region-cn-hotline-finance-hours = 工作日日頭，各地時間有少少唔同

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。
region-cn-hotline-finance-say = 我要投訴……公司。我已經搵過佢哋，個案編號係……，我嘅要求係……。

# 原文：幺二三七八
region-cn-hotline-finance-spoken = 一二三七八

# 原文：人民银行等三部门2023年6月2日联合公告，《广州日报》刊载
region-cn-hotline-finance-source = 人民銀行等三部門2023年6月2日聯合公告，《廣州日報》刊載

# 原文：社保查询
region-cn-hotline-social-insurance-name = 社保查詢

# 原文：有人说您社保卡、养老金要停，先问问是真是假。
region-cn-hotline-social-insurance-purpose = 有人話你社保卡、養老金會停，問吓係真定假先。

# 原文：多在工作日
region-cn-hotline-social-insurance-hours = 多數喺工作日

# 原文：我收到消息，说我的社保卡要停用，请问是真的吗？
region-cn-hotline-social-insurance-say = 我收到訊息，話我張社保卡會停用，請問係咪真㗎？

# 原文：幺二三三三
region-cn-hotline-social-insurance-spoken = 一二三三三

# 原文：青岛市社保中心提醒，大众日报客户端2021年10月29日报道
region-cn-hotline-social-insurance-source = 青島市社保中心提醒，大眾日報客戶端2021年10月29日報道

# 原文：法律咨询
region-cn-hotline-legal-aid-name = 法律諮詢

# 原文：合同、欠款、赔偿弄不明白，有人帮您出主意。
region-cn-hotline-legal-aid-purpose = 合約、欠款、賠償搞唔清，有人幫你諗辦法。

# 原文：多数地方全天
region-cn-hotline-legal-aid-hours = 多數地方全日都得

# 原文：我想问一件事：我和……签了……，现在……，我该怎么办？
region-cn-hotline-legal-aid-say = 我想問件事：我同……簽咗……，而家……，我應該點做？

# 原文：幺二三四八
region-cn-hotline-legal-aid-spoken = 一二三四八

# 原文：廊坊市司法局，《河北法制报》2023年1月19日报道
region-cn-hotline-legal-aid-source = 廊坊市司法局，《河北法制報》2023年1月19日報道

# 原文：消费投诉
region-cn-hotline-consumer-name = 消費投訴

# 原文：买保健品、办卡、买东西吃了亏，可以打来投诉。
region-cn-hotline-consumer-purpose = 買保健品、辦卡、買嘢蝕咗底，可以打嚟投訴。

# 原文：我在……买了……，花了……元，东西和说的不一样，我要投诉。
region-cn-hotline-consumer-say = 我喺……買咗……，使咗……蚊，啲嘢同講嘅唔同，我要投訴。

# 原文：幺二三幺五
region-cn-hotline-consumer-spoken = 一二三一五

# 原文：龙岩市市场监督管理局，《闽西日报》2025年5月13日报道
region-cn-hotline-consumer-source = 龍岩市市場監督管理局，《閩西日報》2025年5月13日報道

# 原文：50万元
region-cn-figure-deposit-cover = 50萬人民幣

## regions/HK.toml

# 原文：錢已轉走，或者有人逼您，先打這裡，愈早愈好。
region-hk-hotline-police-purpose = 錢過咗數，或者有人逼你，打呢度先，愈早愈好。

# 原文：我叫……，錢被騙徒轉走了。……點，從我……銀行的……戶口轉走……元，對方戶口號碼是……，戶名是……。
region-hk-hotline-police-say = 我叫……，啲錢畀騙徒轉走咗。……點，喺我……銀行嘅……戶口過咗……蚊，對方戶口號碼係……，戶名係……。

# 原文：懷疑遇上騙局，打來問一問，有警員幫您看清楚。
region-hk-hotline-antifraud-purpose = 懷疑撞正騙局，打嚟問吓，有警員幫你睇清楚。

# 原文：全日24小時
region-hk-hotline-antifraud-hours = 全日24個鐘

# 原文：我接到一個電話，說……，我拿不定主意，請幫我看看。
region-hk-hotline-antifraud-say = 我收到個電話，話……，我唔肯定，唔該幫我睇吓。

# 原文：保險、投資懷疑有詐，先打來問；一般投訴，另找監管機構。
region-hk-hotline-finance-purpose = 保險、投資驚有詐，打嚟問先；一般投訴，另外搵監管機構。

# 原文：全日24小時
region-hk-hotline-finance-hours = 全日24個鐘

# 原文：有人叫我買……，說回報有……，我拿不定主意，請幫我看看是不是騙局。
region-hk-hotline-finance-say = 有人叫我買……，話回報有……，我唔肯定，唔該幫我睇吓係咪騙局。

# 原文：80萬港元
region-hk-figure-deposit-cover = 80萬港紙

## red-flags.toml

# 原文：叫您瞒着家里人
flag-keep-secret-name = 叫你瞞住屋企人

# 原文：正经买卖不怕人问。越不让问，越要问。
flag-keep-secret-why = 正當生意唔怕人問。愈唔畀你問，愈要問。

# 原文：催您马上决定
flag-hurry-name = 催你即刻決定

# 原文：今天能办的事，明天也能办。骗子怕您回家想一想。
flag-hurry-why = 今日做得嘅嘢，聽日一樣做得。騙徒最驚你返屋企諗清楚。

# 原文：说是保本，利息又高
flag-guaranteed-high-return-name = 話保本，利息又高

# 原文：利息越高，本钱越危险。两样都保的，多半两样都落空。
flag-guaranteed-high-return-why = 利息愈高，本金愈危險。兩樣都包你有，多數兩樣都冇。

# 原文：钱要打到个人账户，或者交现金
flag-private-account-name = 叫你過數去私人戶口，或者畀現金

# 原文：正规机构收钱，都进机构自己的账户，都有凭证。
flag-private-account-why = 正規機構收錢，入嘅係機構自己個戶口，實有單據。

# 原文：事没办，先收钱
flag-fee-first-name = 未做嘢，先收錢

# 原文：定金、保证金、手续费，骗子拿到手，事情就没有下文了。
flag-fee-first-why = 訂金、保證金、手續費，騙徒一到手，件事就冇下文。

# 原文：要您的密码、验证码、银行卡号
flag-wants-codes-name = 要你嘅密碼、驗證碼、銀行卡號碼

# 原文：这几样在谁手里，钱就在谁手里。
flag-wants-codes-why = 呢幾樣喺邊個手，啲錢就喺邊個手。

# 原文：要拿走您的身份证、银行卡和保单
flag-wants-documents-name = 要攞走你嘅身份證、銀行卡同保單

# 原文：证件和卡凑齐了，骗子就能顶着您的名字办事。
flag-wants-documents-why = 證件同卡湊齊咗，騙徒就可以冒你個名做嘢。

# 原文：教您说假话
flag-teaches-lies-name = 教你講大話

# 原文：话是您说的，出了事，他全推到您身上。
flag-teaches-lies-why = 啲話係你講嘅，出咗事，佢推晒畀你。

# 原文：不让您和公司直接联系
flag-no-direct-contact-name = 唔畀你自己搵公司

# 原文：您自己一问，他的话就对不上了。
flag-no-direct-contact-why = 你自己一問，佢就穿煲。

# 原文：说自己有内部渠道
flag-inside-channel-name = 話自己有內部門路

# 原文：正规的办法人人能用，用不着走后门。
flag-inside-channel-why = 正路嘅辦法人人用得，唔使走後門。

# 原文：先送东西，再劝您掏钱
flag-free-gifts-name = 先送嘢，再氹你畀錢

# 原文：鸡蛋米面是钩子，他们要钓的是您的存款。
flag-free-gifts-why = 雞蛋白米係魚鈎，佢哋要釣嘅係你嘅積蓄。

# 原文：拉熟人进来有提成
flag-bring-friends-name = 拉熟人入嚟有佣收

# 原文：拿后来人的本钱，给先来人当利息。没人再来，就全塌了。
flag-bring-friends-why = 攞後嚟嘅人啲本錢，畀先嚟嘅人做利息。冇人再嚟，就冧晒。

# 原文：没有金融牌照，却收大家的钱
flag-no-licence-name = 冇金融牌照，又收大家啲錢

# 原文：收大家的钱要国家许可。查不到许可，就不能收。
flag-no-licence-why = 收大家啲錢要有牌照。查唔到個牌，就唔收得。

# 原文：把别的东西说成存款
flag-called-a-deposit-name = 將第二啲嘢講成存款

# 原文：保险和理财都不是存款，保不保本、能不能取，都不一样。
flag-called-a-deposit-why = 保險同理財都唔係存款，保唔保本、攞唔攞得返，都唔同。

# 原文：叫您在空白处签字，或者替您填
flag-blank-signature-name = 叫你喺空白位簽名，或者幫你填

# 原文：您签了字，他后填的每一句都算您说的。
flag-blank-signature-why = 你簽咗名，佢之後填嘅每一句都當係你講嘅。

# 原文：劝您退旧保单，买新保单
flag-swap-policies-name = 勸你退舊保單，買新保單

# 原文：旧保障断了，新保障要重新等，中间出事可能没人赔。
flag-swap-policies-why = 舊保障斷咗，新保障要由頭等過，中間出事可能冇人賠。

# 原文：把说不准的收益说成一定有
flag-false-certainty-name = 將未必有嘅回報講成實有

# 原文：写进合同的才算数，嘴上说的不算数。
flag-false-certainty-why = 寫入合約先算數，口講唔算數。

# 原文：把您一个人留下来劝
flag-pressure-alone-name = 留低你一個人嚟勸

# 原文：一屋子人围着劝，您一个人就不好意思摇头。
flag-pressure-alone-why = 成屋人圍住勸，你一個人就唔好意思擰頭。

## figures.toml

# 原文：一块钱左右
figure-deposit-rate-100 = 一蚊左右

# 原文：30天
figure-surrender-refund-days = 30日

# 原文：15天
figure-cooling-off-days = 15日

# 原文：50万元
figure-mainland-deposit-cover = 50萬人民幣
