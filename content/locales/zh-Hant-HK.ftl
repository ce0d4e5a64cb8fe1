### 共用文字的香港書面語：地區、紅旗、數字。
### 只改等号右边；原文一变，这一条就退回原文，要重新译。

## regions/CN.toml

# 原文：中国内地
region-cn-name = 中國內地

# 原文：元
region-cn-currency = 人民幣

# 原文：报警
region-cn-hotline-police-name = 報警

# 原文：钱转走了，或者有人逼您，先打它，越早越好。
region-cn-hotline-police-purpose = 錢已轉走，或者有人逼您，先打這裡，愈早愈好。

# 原文：全天
region-cn-hotline-police-hours = 全日24小時

# 原文：我叫……，钱被骗子转走了。……点，从我……银行的……账户转了……元，对方账号是……，户名是……。
region-cn-hotline-police-say = 我叫……，錢被騙徒轉走了。……點，從我……銀行的……戶口轉走……元，對方戶口號碼是……，戶名是……。

# 原文：幺幺零
region-cn-hotline-police-spoken = 一一零

# 原文：公安部2016年10月17日公布的报案须知
region-cn-hotline-police-source = 公安部2016年10月17日公布的報案須知

# 原文：反诈专线
region-cn-hotline-antifraud-name = 反詐專線

# 原文：拿不准是不是骗局，打来问问；它打给您，也请接。
region-cn-hotline-antifraud-purpose = 不肯定是不是騙局，打來問一問；它打給您，也請接聽。

# 原文：个别地方只在部分时段有人接
region-cn-hotline-antifraud-hours = 個別地方只在部分時段有人接聽

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。
region-cn-hotline-antifraud-say = 我接到一個電話，說……，我拿不定主意，請幫我看看。

# 原文：九六幺幺零
region-cn-hotline-antifraud-spoken = 九六一一零

# 原文：《中国妇女报》2023年3月24日、《商丘日报》2024年3月12日报道
region-cn-hotline-antifraud-source = 《中國婦女報》2023年3月24日、《商丘日報》2024年3月12日報道

# 原文：银行保险投诉
region-cn-hotline-finance-name = 銀行保險投訴

# 原文：银行、保险公司让您受了委屈，找公司说不通，就打它。
region-cn-hotline-finance-purpose = 銀行、保險公司虧待了您，跟公司說不通，就打這裡。

# 原文：工作日白天，各地时间略有不同
region-cn-hotline-finance-hours = 工作日日間，各地時間略有不同

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。
region-cn-hotline-finance-say = 我要投訴……公司。我先找過他們，個案編號是……，我的要求是……。

# 原文：幺二三七八
region-cn-hotline-finance-spoken = 一二三七八

# 原文：人民银行等三部门2023年6月2日联合公告，《广州日报》刊载
region-cn-hotline-finance-source = 人民銀行等三部門2023年6月2日聯合公告，《廣州日報》刊載

# 原文：社保查询
region-cn-hotline-social-insurance-name = 社保查詢

# 原文：有人说您社保卡、养老金要停，先问问是真是假。
region-cn-hotline-social-insurance-purpose = 有人說您的社保卡、養老金會停，先問問是真是假。

# 原文：我收到消息，说我的社保卡要停用，请问是真的吗？
region-cn-hotline-social-insurance-say = 我收到訊息，說我的社保卡會停用，請問是真的嗎？

# 原文：幺二三三三
region-cn-hotline-social-insurance-spoken = 一二三三三

# 原文：青岛市社保中心提醒，大众日报客户端2021年10月29日报道
region-cn-hotline-social-insurance-source = 青島市社保中心提醒，大眾日報客戶端2021年10月29日報道

# 原文：法律咨询
region-cn-hotline-legal-aid-name = 法律諮詢

# 原文：合同、欠款、赔偿弄不明白，有人帮您出主意。
region-cn-hotline-legal-aid-purpose = 合約、欠款、賠償弄不清楚，有人替您出主意。

# 原文：多数地方全天
region-cn-hotline-legal-aid-hours = 多數地方全日

# 原文：我想问一件事：我和……签了……，现在……，我该怎么办？
region-cn-hotline-legal-aid-say = 我想請教一件事：我和……簽了……，現在……，我應該怎麼辦？

# 原文：幺二三四八
region-cn-hotline-legal-aid-spoken = 一二三四八

# 原文：廊坊市司法局，《河北法制报》2023年1月19日报道
region-cn-hotline-legal-aid-source = 廊坊市司法局，《河北法制報》2023年1月19日報道

# 原文：消费投诉
region-cn-hotline-consumer-name = 消費投訴

# 原文：买保健品、办卡、买东西吃了亏，可以打来投诉。
region-cn-hotline-consumer-purpose = 買保健品、辦卡、購物吃了虧，可以打來投訴。

# 原文：我在……买了……，花了……元，东西和说的不一样，我要投诉。
region-cn-hotline-consumer-say = 我在……買了……，用了……元，貨品和說的不一樣，我要投訴。

# 原文：幺二三幺五
region-cn-hotline-consumer-spoken = 一二三一五

# 原文：龙岩市市场监督管理局，《闽西日报》2025年5月13日报道
region-cn-hotline-consumer-source = 龍岩市市場監督管理局，《閩西日報》2025年5月13日報道

# 原文：50万元
region-cn-figure-deposit-cover = 50萬元人民幣

## red-flags.toml

# 原文：叫您瞒着家里人
flag-keep-secret-name = 叫您瞞着家人

# 原文：正经买卖不怕人问。越不让问，越要问。
flag-keep-secret-why = 正當生意不怕人問。愈不讓問，愈要問。

# 原文：催您马上决定
flag-hurry-name = 催您立刻決定

# 原文：今天能办的事，明天也能办。骗子怕您回家想一想。
flag-hurry-why = 今天能辦的事，明天也能辦。騙徒最怕您回家想清楚。

# 原文：说是保本，利息又高
flag-guaranteed-high-return-name = 說是保本，利息又高

# 原文：利息越高，本钱越危险。两样都保的，多半两样都落空。
flag-guaranteed-high-return-why = 利息愈高，本金愈危險。兩樣都保證的，多半兩樣都落空。

# 原文：钱要打到个人账户，或者交现金
flag-private-account-name = 要轉賬到私人戶口，或者交現金

# 原文：正规机构收钱，都进机构自己的账户，都有凭证。
flag-private-account-why = 正規機構收款，都入機構自己的戶口，都有收據。

# 原文：事没办，先收钱
flag-fee-first-name = 事未辦，先收錢

# 原文：定金、保证金、手续费，骗子拿到手，事情就没有下文了。
flag-fee-first-why = 訂金、保證金、手續費，騙徒一到手，事情就沒有下文。

# 原文：要您的密码、验证码、银行卡号
flag-wants-codes-name = 要您的密碼、驗證碼、銀行卡號碼

# 原文：这几样在谁手里，钱就在谁手里。
flag-wants-codes-why = 這幾樣在誰手上，錢就在誰手上。

# 原文：要拿走您的身份证、银行卡和保单
flag-wants-documents-name = 要拿走您的身份證、銀行卡和保單

# 原文：证件和卡凑齐了，骗子就能顶着您的名字办事。
flag-wants-documents-why = 證件和卡湊齊了，騙徒就能冒您的名辦事。

# 原文：教您说假话
flag-teaches-lies-name = 教您說假話

# 原文：话是您说的，出了事，他全推到您身上。
flag-teaches-lies-why = 話是您說的，出了事，他全推到您身上。

# 原文：不让您和公司直接联系
flag-no-direct-contact-name = 不讓您直接聯絡公司

# 原文：您自己一问，他的话就对不上了。
flag-no-direct-contact-why = 您自己一問，他的話就對不上了。

# 原文：说自己有内部渠道
flag-inside-channel-name = 說自己有內部渠道

# 原文：正规的办法人人能用，用不着走后门。
flag-inside-channel-why = 正規的途徑人人可用，不必走後門。

# 原文：先送东西，再劝您掏钱
flag-free-gifts-name = 先送禮物，再勸您付錢

# 原文：鸡蛋米面是钩子，他们要钓的是您的存款。
flag-free-gifts-why = 雞蛋白米是魚鈎，他們要釣的是您的積蓄。

# 原文：拉熟人进来有提成
flag-bring-friends-name = 拉熟人加入有佣金

# 原文：拿后来人的本钱，给先来人当利息。没人再来，就全塌了。
flag-bring-friends-why = 拿後來者的本錢，給先來者當利息。沒有新人，就全倒了。

# 原文：没有金融牌照，却收大家的钱
flag-no-licence-name = 沒有金融牌照，卻收大家的錢

# 原文：收大家的钱要国家许可。查不到许可，就不能收。
flag-no-licence-why = 向公眾收錢要有牌照。查不到牌照，就不能收。

# 原文：把别的东西说成存款
flag-called-a-deposit-name = 把其他產品說成存款

# 原文：保险和理财都不是存款，保不保本、能不能取，都不一样。
flag-called-a-deposit-why = 保險和理財產品都不是存款，保不保本、能不能提取，都不一樣。

# 原文：叫您在空白处签字，或者替您填
flag-blank-signature-name = 叫您在空白處簽名，或者代您填

# 原文：您签了字，他后填的每一句都算您说的。
flag-blank-signature-why = 您簽了名，他後填的每一句都當是您說的。

# 原文：劝您退旧保单，买新保单
flag-swap-policies-name = 勸您退舊保單，買新保單

# 原文：旧保障断了，新保障要重新等，中间出事可能没人赔。
flag-swap-policies-why = 舊保障斷了，新保障要重新等，中間出事可能沒人賠。

# 原文：把说不准的收益说成一定有
flag-false-certainty-name = 把說不準的回報說成一定有

# 原文：写进合同的才算数，嘴上说的不算数。
flag-false-certainty-why = 寫進合約的才算數，口頭說的不算數。

# 原文：把您一个人留下来劝
flag-pressure-alone-name = 留下您一個人來勸

# 原文：一屋子人围着劝，您一个人就不好意思摇头。
flag-pressure-alone-why = 一屋子人圍着勸，您一個人就不好意思搖頭。

## figures.toml

# 原文：一块钱左右
figure-deposit-rate-100 = 一元左右

# 原文：50万元
figure-mainland-deposit-cover = 50萬元人民幣
