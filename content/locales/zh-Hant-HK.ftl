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

### 共用文字的香港書面語：新紅旗、幫我看看、補救。
### 只改等号右边；原文一变，这一条就退回原文，要重新译。

## red-flags.toml

# 原文：叫您把钱转到“安全账户”
flag-safe-account-name = 叫您把錢轉到「安全戶口」

# 原文：世上没有“安全账户”。公安不会叫您转钱，钱转过去就进了骗子手里。
flag-safe-account-why = 世上沒有「安全戶口」。警察不會叫您轉賬，錢一轉過去，就落入騙徒手中。

# 原文：要您开屏幕共享、装软件
flag-screen-share-name = 要您分享螢幕、安裝程式

# 原文：您在手机上看见什么，他就看见什么。密码、验证码也在里头。
flag-screen-share-why = 您在手機上看到甚麼，他就看到甚麼。密碼、驗證碼也在內。

# 原文：在电话里办案，要您保密
flag-police-by-phone-name = 在電話裡辦案，要您保密

# 原文：公安不在电话、视频里办案。真有事，可以去派出所当面问。
flag-police-by-phone-why = 警察不會在電話、視像裡辦案。真有其事，可以到警署當面問。

# 原文：叫您点来路不明的链接、扫码
flag-unknown-link-name = 叫您按不明連結、掃二維碼

# 原文：链接后头是什么，看不见。真有这件事，去窗口也能办。
flag-unknown-link-why = 連結背後是甚麼，看不到。真有這件事，到櫃位也能辦。

# 原文：生号码打来，自称是亲人熟人
flag-stranger-claims-kin-name = 陌生號碼自稱是親友

# 原文：声音、相片都能仿。打他原来的号码，一问就清楚。
flag-stranger-claims-kin-why = 聲音、相片都可以仿造。打他原來的號碼，一問便知。

# 原文：天上掉下来的便宜
flag-too-good-name = 天上掉下來的便宜

# 原文：便宜总要有人出钱。他先许您大的，再要您小的。
flag-too-good-why = 便宜總要有人付錢。他先答應您大的，再向您要小的。

# 原文：说什么病都能治
flag-miracle-cure-name = 說甚麼病都能醫好

# 原文：没有一样东西包治百病。保健品不能代替药。
flag-miracle-cure-why = 沒有一樣東西能醫百病。保健品不能代替藥物。

# 原文：派人上门取现金、黄金
flag-cash-pickup-name = 派人上門拿現金、黃金

# 原文：电话里叫您备好现金、黄金，再派人来拿，这是骗子的办法。人一走，就难找了。
flag-cash-pickup-why = 電話裡叫您備好現金、黃金，再派人來拿，這是騙徒的手法。人一走，就難找了。

# 原文：拉您私下加好友、进群
flag-leave-platform-name = 拉您私下加好友、入群組

# 原文：在正规地方买卖，有记录，有人管。到了私下，出了事没处说理。
flag-leave-platform-why = 在正規平台買賣，有紀錄，有人管。到了私下，出了事無處申訴。

# 原文：借您的卡、账户过一下钱
flag-lend-card-name = 借您的卡、戶口過一過賬

# 原文：法律写明，银行卡和账户不许出借。过的常是骗来的钱，查起来先找您。
flag-lend-card-why = 法律寫明，銀行卡和戶口不可出借。過賬的常是騙來的錢，追查起來先找您。

# 原文：名头很大，却不让您查
flag-claims-authority-name = 名堂很大，卻不讓您查證

# 原文：真的不怕查。不让查的，名头再大也不作数。
flag-claims-authority-why = 真的不怕查證。不讓查的，名堂再大也不作數。

## check.toml

# 原文：他要您转钱、交钱吗？
check-money-ask = 他要您轉賬、付錢嗎？

# 原文：手续费、借钱、借您的卡过钱，都算。在柜台存进自己折子的，不算。
check-money-hint = 手續費、借錢、借您的卡過賬，都算。在櫃位存入自己戶口，不算。

# 原文：他要您说出密码、验证码，或者开屏幕共享吗？
check-codes-ask = 他要您說出密碼、驗證碼，或者分享螢幕嗎？

# 原文：叫您把银行卡往手机上贴，也算。取快递的码，不算。
check-codes-hint = 叫您把銀行卡貼近手機，也算。取包裹的號碼，不算。

# 原文：他叫您瞒着家里人，或者别去问公司、银行吗？
check-secret-ask = 他叫您瞞着家人，或者別去問公司、銀行嗎？

# 原文：教您编话应付银行，也算。提醒您密码别外传，不算。
check-secret-hint = 教您編話應付銀行，也算。提醒您密碼不要外傳，不算。

# 原文：他催您马上办、当场签，不让您先去问吗？
check-hurry-ask = 他催您馬上辦、當場簽，不讓您先去問嗎？

# 原文：让您慢慢想、改天再办的，不算。
check-hurry-hint = 讓您慢慢想、改天再辦的，不算。

# 原文：他叫您点链接、扫码、装软件，或者进群吗？
check-link-ask = 他叫您按連結、掃碼、裝程式，或者入群組嗎？

# 原文：加陌生人做好友，也算。买菜付钱、医院窗口贴的码，不算。
check-link-hint = 加陌生人做好友，也算。買菜付錢、醫院櫃位貼的碼，不算。

# 原文：他要您把证件、银行卡、房本，或大笔钱、黄金交给个人吗？
check-hand-over-ask = 他要您把證件、銀行卡、樓契，或大筆錢、黃金交給個人嗎？

# 原文：保单也算，借给他也算。在窗口给人看一看、当面还您的，不算。
check-hand-over-hint = 保單也算，借給他也算。在櫃位給人看一看、當面還您的，不算。

# 原文：他许您一个大好处吗？
check-promise-ask = 他答應給您很大的好處嗎？

# 原文：包赚、高利息、包治病、白领钱，都算。先送礼、再请您听课，也算。
check-promise-hint = 包賺、高息、包醫好、白領錢，都算。先送禮、再請您聽講座，也算。

# 原文：他是谁，您自己核实过了吗？
check-i-checked-ask = 他是誰，您自己查證過了嗎？

# 原文：自己下的单，常去的柜台、医院，家人原来的号码，都算。广告上的、他给的号码、刚认识的人，不算。
check-i-checked-hint = 自己下的單，常去的櫃位、醫院，家人原來的號碼，都算。廣告上的、他給的號碼、剛認識的人，不算。

# 原文：他叫您瞒着人，又催您、哄您，或者要密码。正经人用不着这样。
check-r1-why = 他叫您瞞着人，又催您、哄您，或者要密碼。正當的人用不着這樣。

# 原文：现在就挂断。人在跟前，请他走，不走就打{hotline-police}。
check-r1-s1 = 現在就掛線。人在面前，請他走，不走就打{ hotline-police }。

# 原文：钱不转，码不说，字不签，东西不给。
check-r1-s2 = 錢不轉，碼不說，字不簽，東西不給。

# 原文：打给一个家里人，把他的话原样说一遍。
check-r1-s3 = 打給一位家人，把他的話原原本本說一遍。

# 原文：钱或密码给过了，马上打{hotline-police}。没给，打{hotline-antifraud}问问。
check-r1-s4 = 錢或密碼已經給了，立刻打{ hotline-police }。未給，打{ hotline-antifraud }問問。

# 原文：人是您认得准的，可他叫您瞒着旁人。好事也不怕多一个人知道。
check-r2-why = 人是您認得清楚的，可是他叫您瞞着別人。好事也不怕多一個人知道。

# 原文：今天先不答应，钱和证件都不动。
check-r2-s1 = 今天先不要答應，錢和證件都不動。

# 原文：找一个信得过的家里人，悄悄说一声。
check-r2-s2 = 找一位信得過的家人，悄悄說一聲。

# 原文：问清楚：做什么用，什么时候还？请他写下来。
check-r2-s3 = 問清楚：用來做甚麼，甚麼時候還？請他寫下來。

# 原文：心里还是不踏实，打{hotline-antifraud}问问。
check-r2-s4 = 心裡還是不踏實，打{ hotline-antifraud }問問。

# 原文：又要您的东西，又叫您瞒着人，多半是骗局。家里人一知道，他就骗不成了。
check-r3-why = 又要您的東西，又叫您瞞着人，多半是騙局。家人一知道，他就騙不成了。

# 原文：先挂断，或者走开。用不着跟他解释。
check-r3-s1 = 先掛線，或者走開。不必向他解釋。

# 原文：钱不转，证件不给，链接不点。
check-r3-s2 = 錢不轉，證件不給，連結不按。

# 原文：他说是家里人，就打家里人原来的号码。
check-r3-s3 = 他說是家人，就打家人原來的號碼。

# 原文：钱或密码给过了，马上打{hotline-police}。没给，打{hotline-antifraud}问问。
check-r3-s4 = 錢或密碼已經給了，立刻打{ hotline-police }。未給，打{ hotline-antifraud }問問。

# 原文：地方是您信得过的。可是密码、验证码，只能您自己按，不念给人听。
check-r4-why = 地方是您信得過的。可是密碼、驗證碼，只可以自己按，不要讀給人聽。

# 原文：先看短信上写的，是不是您要办的这件事。
check-r4-s1 = 先看短訊上寫的，是不是您要辦的這件事。

# 原文：是，就自己按进去。密码用手遮着。
check-r4-s2 = 是，就自己按進去。密碼用手遮住。

# 原文：要开屏幕共享，先挂断，自己拨老号码问清楚。
check-r4-s3 = 要分享螢幕，先掛線，自己打原來的號碼問清楚。

# 原文：说不清楚就不办，回家问问家里人。
check-r4-s4 = 說不清楚就不辦，回家問問家人。

# 原文：密码、验证码、屏幕，给出一样，他就能动您的钱。他说自己是谁都一样。
check-r5-why = 密碼、驗證碼、螢幕，給出一樣，他就能動您的錢。他自稱是誰也一樣。

# 原文：屏幕正给他看着，马上关机。没有，就先挂断。
check-r5-s1 = 螢幕正給他看着，立刻關機。沒有，就先掛線。

# 原文：密码、验证码，一个数也不说。
check-r5-s2 = 密碼、驗證碼，一個數字也不說。

# 原文：用别的电话打银行卡背面的号码，问账户动过没有。
check-r5-s3 = 用別的電話打銀行卡背面的號碼，問戶口動過沒有。

# 原文：已经说了，请银行挂失，再打{hotline-police}。
check-r5-s4 = 已經說了，請銀行停用那張卡，再打{ hotline-police }。

# 原文：地方您认得，可又要钱、又许大好处，就得慢一点。嘴上许的不算数。
check-r6-why = 地方您認得，可是又要錢、又許大好處，就要慢一點。口頭答應的不算數。

# 原文：今天不交钱，不签字。
check-r6-s1 = 今天不付錢，不簽名。

# 原文：请他写下来：最坏亏多少，中途能不能取？
check-r6-s2 = 請他寫下來：最壞會蝕多少，中途能不能取回？

# 原文：材料带回家，和家里人一起看。
check-r6-s3 = 把文件帶回家，和家人一起看。

# 原文：请家里人查一查，他有没有许可。查不到，就不交。
check-r6-s4 = 請家人查一查，他有沒有牌照。查不到，就不付錢。

# 原文：先掏钱，后得大好处，骗局多半是这个样子。好处在嘴上，钱是真出去的。
check-r7-why = 先付錢，後得大好處，騙局多半是這個樣子。好處在嘴上，錢是真的出去。

# 原文：一分也不交，说是小钱也不交。
check-r7-s1 = 一毫子也不付，說是小數目也不付。

# 原文：电话就挂断。在会场，就起身回家。
check-r7-s2 = 在電話裡，就掛線。在會場，就起身回家。

# 原文：把他许的好处，一样样说给家里人听。
check-r7-s3 = 把他許的好處，一樣一樣說給家人聽。

# 原文：交过了，马上打{hotline-police}。没交，打{hotline-antifraud}问问。
check-r7-s4 = 已經付了，立刻打{ hotline-police }。未付，打{ hotline-antifraud }問問。

# 原文：他是谁还没核实，就要拿您的钱、您的东西，不是催就是哄。一离手，就难追了。
check-r8-why = 他是誰還未查證，就要您的錢、您的東西，不是催就是哄。一離手，就難追回。

# 原文：证件、卡、房本、现金、黄金，都留在自己手里。
check-r8-s1 = 證件、卡、樓契、現金、黃金，都留在自己手上。

# 原文：不签字，也不跟他去别处办手续。
check-r8-s2 = 不簽名，也不跟他到別處辦手續。

# 原文：自己去柜台、窗口问，有没有这回事。
check-r8-s3 = 自己到櫃位問，有沒有這回事。

# 原文：东西给过了，马上打{hotline-police}。卡给了人，再请银行挂失。
check-r8-s4 = 東西已經給了，立刻打{ hotline-police }。卡給了人，再請銀行停用。

# 原文：人和地方您认得准，多半是平常事。也有账号被人偷了去的，再对一句才稳当。
check-r9-why = 人和地方您認得清楚，多半是平常事。不過帳號也會被盜用，多問一句才穩當。

# 原文：不在跟前的，打电话问他本人：是你发的吗？
check-r9-s1 = 人不在面前，打電話問他本人：是您發的嗎？

# 原文：是，就照着办。软件从应用市场里装。
check-r9-s2 = 是，就照辦。程式從應用程式商店安裝。

# 原文：群里有人劝您投钱、买药，就退出来。
check-r9-s3 = 群組裡有人勸您投錢、買藥，就退出。

# 原文：要交钱、要填密码，就停下，跟家里人说一声。
check-r9-s4 = 要付錢、要填密碼，就停下，跟家人說一聲。

# 原文：链接和码后头是什么，您看不见。真有这件事，不点也能办。
check-r10-why = 連結和二維碼背後是甚麼，您看不到。真有這件事，不按也能辦。

# 原文：先不点，不扫，不装，也不在上面交钱。
check-r10-s1 = 先不要按，不掃，不裝，也不在上面付錢。

# 原文：自己打卡背面、单子上的号码问。
check-r10-s2 = 自己打卡背面、單據上的號碼問。

# 原文：熟人发来的，打电话问他本人。
check-r10-s3 = 熟人發來的，打電話問他本人。

# 原文：要装软件，等家里人在跟前，从应用市场装。
check-r10-s4 = 要裝程式，等家人在旁，從應用程式商店裝。

# 原文：也许真要用。可是钱和东西一离手，去了哪里就难说了。
check-r11-why = 也許真的要用。可是錢和東西一離手，去了哪裡就難說了。

# 原文：先不给，留在自己手里。
check-r11-s1 = 先不給，留在自己手上。

# 原文：问清楚：做什么用，什么时候还？请他写下来。
check-r11-s2 = 問清楚：用來做甚麼，甚麼時候還？請他寫下來。

# 原文：打单位、家里人原来的号码，再问一遍。
check-r11-s3 = 打那間機構、家人原來的號碼，再問一遍。

# 原文：用证件，您本人拿着去。借钱，先跟家里人说一声。
check-r11-s4 = 要用證件，您親自拿去。要借錢，先跟家人說一聲。

# 原文：好处有真有假，听上去一个样。真的补贴，明天去问也还在。
check-r12-why = 好處有真有假，聽起來一樣。真的津貼，明天去問也還在。

# 原文：先不报名，不交钱，不留卡号。
check-r12-s1 = 先不報名，不付錢，不留卡號。

# 原文：问清楚是哪家单位办的。
check-r12-s2 = 問清楚是哪間機構辦的。

# 原文：自己打那家单位的号码，或者去窗口问。
check-r12-s3 = 自己打那間機構的號碼，或者到櫃位問。

# 原文：要去听课，只带耳朵，不带钱和证件。
check-r12-s4 = 要去聽講座，只帶耳朵，不帶錢和證件。

# 原文：地方是您核实过的，只是催得紧。救人的事要快，买卖的事不用急。
check-r13-why = 地方是您查證過的，只是催得急。救人的事要快，買賣的事不用急。

# 原文：请他讲明白：为什么非得现在办？
check-r13-s1 = 請他講明白：為甚麼非要現在辦？

# 原文：看病救急的，听医生的，单子收好。
check-r13-s2 = 急症救人的，聽醫生的話，單據收好。

# 原文：买东西、买保险、存钱的，今天先不定。
check-r13-s3 = 購物、買保險、存錢的，今天先不決定。

# 原文：材料带回家，跟家里人商量了再说。
check-r13-s4 = 把文件帶回家，跟家人商量過再說。

# 原文：他不给您时间，或者不让您问人。正经事经得起等，也经得起问。
check-r14-why = 他不給您時間，或者不讓您問人。正經事等得起，也問得起。

# 原文：钱先不动，字先不签。
check-r14-s1 = 錢先不動，字先不簽。

# 原文：告诉他：“我问过家里人，再给您回话。”
check-r14-s2 = 告訴他：「我問過家人，再答覆你。」

# 原文：家里人，打他原来的号码。单位，打卡背面、单子上的号码。
check-r14-s3 = 家人，打他原來的號碼。機構，打卡背面、單據上的號碼。

# 原文：对不上，或者打不通，打{hotline-antifraud}问问。
check-r14-s4 = 對不上，或者打不通，打{ hotline-antifraud }問問。

# 原文：人和地方您核实过，他不催，也不叫您瞒人。这样付钱，看着平常。
check-r15-why = 人和地方您查證過，他不催，也不叫您瞞着人。這樣付錢，看來平常。

# 原文：付钱前看一眼：收钱的是谁，多少钱？
check-r15-s1 = 付錢前看一眼：收錢的是誰，多少錢？

# 原文：单子、收据收好。
check-r15-s2 = 單據、收據收好。

# 原文：数目大的，跟家里人说一声，明天再付也不晚。
check-r15-s3 = 數目大的，跟家人說一聲，明天再付也不遲。

# 原文：他要是改口要密码，或者叫您瞒人，就停下，再来看一遍。
check-r15-s4 = 他若改口要密碼，或者叫您瞞着人，就停下，再來看一遍。

# 原文：有一样您说不准，偏偏是要紧的一样。先弄清楚这一样，再往下办。
check-r16-why = 有一樣您說不準，偏偏是要緊的一樣。先弄清楚這一樣，再辦下去。

# 原文：钱先不动。手机收到的数字，先别念给他听。
check-r16-s1 = 錢先不動。手機收到的數字，先不要讀給他聽。

# 原文：问他：“我能先问问家里人吗？”他拦着，就挂断。
check-r16-s2 = 問他：「我可以先問問家人嗎？」他攔阻，就掛線。

# 原文：翻开短信，看那串数字是做什么用的。
check-r16-s3 = 打開短訊，看那串數字是做甚麼用的。

# 原文：还是不明白，就先不办，打{hotline-antifraud}问问。
check-r16-s4 = 還是不明白，就先不辦，打{ hotline-antifraud }問問。

# 原文：他要钱，可他是谁，您还没核实。也许是真的，问一声再给不迟。
check-r17-why = 他要錢，可是他是誰，您還未查證。也許是真的，問一聲再給也不遲。

# 原文：钱先不动。告诉他：“我问清楚再给。”
check-r17-s1 = 錢先不動。告訴他：「我問清楚再給。」

# 原文：他说是家里人、熟人，就打原来的号码。
check-r17-s2 = 他說是家人、朋友，就打原來的號碼。

# 原文：他说是单位的，就打卡背面、单子上的号码。
check-r17-s3 = 他說是機構的人，就打卡背面、單據上的號碼。

# 原文：对上了再给，收好单据。对不上，打{hotline-antifraud}。
check-r17-s4 = 對得上才給，收好單據。對不上，打{ hotline-antifraud }。

# 原文：有一样您还说不准，不要紧。先弄清楚这一样，再定。
check-r18-why = 有一樣您還說不準，不要緊。先弄清楚這一樣，再決定。

# 原文：告诉他：“我先弄明白，再给您回话。”
check-r18-s1 = 告訴他：「我先弄明白，再答覆你。」

# 原文：请他慢慢说：要我做什么，给谁，多少钱？
check-r18-s2 = 請他慢慢說：要我做甚麼，給誰，多少錢？

# 原文：拿张纸记下来，念给家里人听。
check-r18-s3 = 拿張紙寫下來，讀給家人聽。

# 原文：还是不明白，就先不办，打{hotline-antifraud}问问。
check-r18-s4 = 還是不明白，就先不辦，打{ hotline-antifraud }問問。

# 原文：他没要钱，没要密码，也没催您，看着平常。可我们没见着他，还得您自己对一对。
check-r19-why = 他沒要錢，沒要密碼，也沒催您，看來平常。可是我們沒見過他，還得您自己對一對。

# 原文：说是家里人，打他原来的号码。说是单位，打卡背面的号码。
check-r19-s1 = 說是家人，打他原來的號碼。說是機構，打卡背面的號碼。

# 原文：有空去一趟柜台、窗口，当面办。
check-r19-s2 = 有空到櫃位一趟，當面辦。

# 原文：他往后要钱、要密码、叫您瞒人，就停下，再来看一遍。
check-r19-s3 = 他日後要錢、要密碼、叫您瞞着人，就停下，再來看一遍。

## rescue.toml

# 原文：钱转出去了
rescue-transferred-what = 錢轉了出去

# 原文：马上打{hotline-police}，再打银行。一刻也别等。
rescue-transferred-first = 立刻打{ hotline-police }，再打銀行。一刻也不要等。

# 原文：身边有人，请他同时打银行卡背面的号码。
rescue-transferred-s1 = 身邊有人，請他同時打銀行卡背面的號碼。

# 原文：跟{hotline-police}说：几点，多少钱，从哪张卡出去的。
rescue-transferred-s2 = 跟{ hotline-police }說：幾點，多少錢，從哪張卡轉出。

# 原文：再说对方的账号、户名。转账记录留着，别删。
rescue-transferred-s3 = 再說對方的戶口號碼、戶名。轉賬紀錄留着，不要刪。

# 原文：请银行挂失这张卡，问一问这笔钱还能不能拦。
rescue-transferred-s4 = 請銀行停用這張卡，問問這筆錢還能不能攔截。

# 原文：他再来电话，不接，一分钱也不再给。
rescue-transferred-s5 = 他再來電，不接，一毫子也不再給。

# 原文：有人说能替您追钱，要先收费，那是第二个骗局。
rescue-transferred-s6 = 有人說能替您追回，要先收費，那是第二個騙局。

# 原文：越早越好，可是过了半天、一天，也照样要报。是骗子骗人，您不丢人。
rescue-transferred-comfort = 愈早愈好，可是過了半天、一天，也照樣要報。騙人的是騙徒，受騙不是您的錯。

# 原文：《反电信网络诈骗法》第二十条；公安部2016年10月17日公布的报案须知；《星岛日报》2026年2月3日报道
rescue-transferred-source = 《反電信網絡詐騙法》第二十條；公安部2016年10月17日公布的報案須知；《星島日報》2026年2月3日報道

# 原文：密码、验证码告诉他了
rescue-codes-told-what = 密碼、驗證碼告訴了他

# 原文：马上打银行卡背面的号码，请银行挂失。
rescue-codes-told-first = 立刻打銀行卡背面的號碼，請銀行停用那張卡。

# 原文：身边有人，请他同时打{hotline-police}。
rescue-codes-told-s1 = 身邊有人，請他同時打{ hotline-police }。

# 原文：就您一个人，打完银行，接着打{hotline-police}。
rescue-codes-told-s2 = 只有您一個人，打完銀行，接着打{ hotline-police }。

# 原文：他再问什么，都不答。来电话，不接。
rescue-codes-told-s3 = 他再問甚麼，都不答。來電，不接。

# 原文：查查账。少了钱，记下几点、多少，告诉{hotline-police}。
rescue-codes-told-s4 = 查查戶口。少了錢，記下幾點、多少，告訴{ hotline-police }。

# 原文：去柜台，或者换一部手机，把密码都改了。
rescue-codes-told-s5 = 到櫃位，或者換一部手機，把密碼全改了。

# 原文：手机上付钱的软件，密码也一起改。
rescue-codes-told-s6 = 手機付款的程式，密碼也一併改。

# 原文：码说出去了，钱不一定就没了。您现在动手，正是时候。
rescue-codes-told-comfort = 碼說了出去，錢不一定就沒了。您現在動手，正是時候。

# 原文：《反电信网络诈骗法》第二十条；公安部2016年10月17日公布的报案须知；新华社2025年12月10日报道
rescue-codes-told-source = 《反電信網絡詐騙法》第二十條；公安部2016年10月17日公布的報案須知；新華社2025年12月10日報道

# 原文：装了软件、开了屏幕共享
rescue-screen-shared-what = 裝了程式、分享了螢幕

# 原文：马上关机，或者开飞行模式。先断开他，再做别的。
rescue-screen-shared-first = 立刻關機，或者開飛行模式。先截斷他，再做別的。

# 原文：关不掉，就请身边的人拔出电话卡，关了家里的网。
rescue-screen-shared-s1 = 關不了，就請身邊的人拔出電話卡，關掉家裡的網絡。

# 原文：借别人的电话，或者用座机，打{hotline-police}。
rescue-screen-shared-s2 = 借別人的電話，或者用家裡的座機，打{ hotline-police }。

# 原文：接着打银行，几张卡都挂失。号码在卡背面。
rescue-screen-shared-s3 = 接着打銀行，每張卡都停用。號碼在卡背面。

# 原文：这部手机先别开，等警察或者家里人来了再说。
rescue-screen-shared-s4 = 這部手機先不要開，等警察或者家人來了再說。

# 原文：密码去柜台改，或者换一部手机改。
rescue-screen-shared-s5 = 密碼到櫃位改，或者換一部手機改。

# 原文：青岛就有人先断网、再挂失，保住了一百多万元。您也来得及。
rescue-screen-shared-comfort = 青島就有人先斷網、再停用卡，保住了一百多萬元人民幣。您也來得及。

# 原文：新华社2025年12月10日报道青岛民警断网止付
rescue-screen-shared-source = 新華社2025年12月10日報道青島警察斷網止付

# 原文：签了字，交了材料或保单
rescue-signed-what = 簽了名，交了文件或保單

# 原文：先停手：不再签字，不再给东西，不再交钱。
rescue-signed-first = 先停手：不再簽名，不再給東西，不再付錢。

# 原文：银行卡、密码也给了的，先请银行挂失，再打{hotline-police}。
rescue-signed-s1 = 銀行卡、密碼也給了的，先請銀行停用，再打{ hotline-police }。

# 原文：身份证、房本被拿走，或者是被逼着签的，打{hotline-police}。
rescue-signed-s2 = 身份證、樓契被拿走，或者是被迫簽的，打{ hotline-police }。

# 原文：保单给了人，打保险公司，或者去柜台，说您自己来办。
rescue-signed-s3 = 保單給了人，打保險公司，或者到櫃位，說您自己來辦。

# 原文：新买的保险，打保险公司问：还在不在反悔期？退能拿回多少？
rescue-signed-s4 = 新買的保險，打保險公司問：還在冷靜期嗎？退保能取回多少？

# 原文：合同、收据、聊天都留好，和家里人一起看。
rescue-signed-s5 = 合約、收據、對話都留好，和家人一起看。

# 原文：和公司说不通，打{hotline-finance}。
rescue-signed-s6 = 跟公司說不通，打{ hotline-finance }。

# 原文：签了字，也还有办法。编谎话的是他，您照实说就行。
rescue-signed-comfort = 簽了名，也還有辦法。說謊的是他，您照實說就行。

# 原文：《中华人民共和国保险法》第十五条、第四十七条；《保险销售行为管理办法》第三十九条
rescue-signed-source = 《中華人民共和國保險法》第十五條、第四十七條；《保險銷售行為管理辦法》第三十九條

# 原文：现金、金条给了来人
rescue-cash-given-what = 現金、金條給了來人

# 原文：马上打{hotline-police}，说钱刚刚给出去。
rescue-cash-given-first = 立刻打{ hotline-police }，說錢剛剛給了出去。

# 原文：说清楚：几点，在哪儿，给了多少，人往哪边走的。
rescue-cash-given-s1 = 說清楚：幾點，在哪裡，給了多少，人往哪邊走。

# 原文：衣裳、口音、车牌，记得多少说多少。
rescue-cash-given-s2 = 衣着、口音、車牌，記得多少說多少。

# 原文：别自己去追。关好门，等警察来。
rescue-cash-given-s3 = 不要自己去追。關好門，等警察來。

# 原文：寄出去的，把快递单号也报给{hotline-police}。
rescue-cash-given-s4 = 寄出去的，把速遞單號也告訴{ hotline-police }。

# 原文：通话记录、聊天、收条都留着，别删别扔。
rescue-cash-given-s5 = 通話紀錄、對話、收條都留着，不要刪不要丟。

# 原文：还没给的，都停下。他再来电话，不接。
rescue-cash-given-s6 = 還未給的，都停下。他再來電，不接。

# 原文：有位76岁的老人报警早，5万元当天就追了回来。开口就有人帮您。
rescue-cash-given-comfort = 有位76歲的長者報警早，5萬元人民幣當天就追了回來。開口就有人幫您。

# 原文：荆楚网2025年9月18日报道；湖北反诈中心提醒，光明网2024年10月24日刊载
rescue-cash-given-source = 荊楚網2025年9月18日報道；湖北反詐中心提醒，光明網2024年10月24日刊載

### 共用文字（香港繁體）：其他地區。

## regions/MO.toml

# 原文：澳门
region-mo-name = 澳門

# 原文：澳门元
region-mo-currency = 澳門元

# 原文：司警报案
region-mo-hotline-police-name = 司警報案

# 原文：钱转走了，或者有人逼您，先打它，越早越好。要救护、救火，打999。
region-mo-hotline-police-purpose = 錢轉走了，或者有人逼您，先打這裡，愈早愈好。要救護、救火，打999。

# 原文：我叫……，钱被骗子转走了。……点，从我……银行的……账户转了……元，对方账号是……，户名是……。
region-mo-hotline-police-say = 我叫……，錢被騙徒轉走了。……點，從我……銀行的……戶口轉了……元，對方帳號是……，戶名是……。

# 原文：中新社2006年12月28日报道；澳门新闻局2026年1月14日警情通告
region-mo-hotline-police-source = 中新社2006年12月28日報道；澳門新聞局2026年1月14日警情通告

# 原文：防诈骗查询热线
region-mo-hotline-antifraud-name = 防詐騙查詢熱線

# 原文：拿不准是不是骗局，打来问问。
region-mo-hotline-antifraud-purpose = 不肯定是不是騙局，打來問問。

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。
region-mo-hotline-antifraud-say = 我接到一個電話，說……，我拿不定主意，請幫我看看。

# 原文：澳门新闻局2026年1月14日警情通告；《现代澳门日报》2017年8月18日报道
region-mo-hotline-antifraud-source = 澳門新聞局2026年1月14日警情通告；《現代澳門日報》2017年8月18日報道

# 原文：金管局投诉
region-mo-hotline-finance-name = 金管局投訴

# 原文：银行让您受了委屈，找银行说不通，就打它。保险的事打8395-2280。
region-mo-hotline-finance-purpose = 銀行讓您受了委屈，找銀行說不通，就打這裡。保險的事打8395-2280。

# 原文：周一到周五，上午9点到1点，下午2点半到5点半
region-mo-hotline-finance-hours = 週一到週五，上午9點到1點，下午2點半到5點半

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。
region-mo-hotline-finance-say = 我要投訴……公司。我先找過他們，投訴單號是……，我的要求是……。

# 原文：澳门政府网站，金融管理局2019年10月25日更新；金管局2022年10月公告
region-mo-hotline-finance-source = 澳門政府網站，金融管理局2019年10月25日更新；金管局2022年10月公告

# 原文：紧急求助
region-mo-hotline-emergency-name = 緊急求助

# 原文：有人受伤、着火，或者坏人就在门口，打它。
region-mo-hotline-emergency-purpose = 有人受傷、着火，或者壞人就在門口，打這裡。

# 原文：我在……，门口有人……，请马上来人。
region-mo-hotline-emergency-say = 我在……，門口有人……，請馬上來人。

# 原文：澳门治安警察局网站：紧急求助服务
region-mo-hotline-emergency-source = 澳門治安警察局網站：緊急求助服務

# 原文：消费者委员会
region-mo-hotline-consumer-name = 消費者委員會

# 原文：买东西、办卡吃了亏，可以打来投诉。
region-mo-hotline-consumer-purpose = 買東西、辦卡吃了虧，可以打來投訴。

# 原文：白天9点到6点；别的时候可以录音留话
region-mo-hotline-consumer-hours = 白天9點到6點；別的時候可以錄音留話

# 原文：我在……买了……，花了……元，东西和说的不一样，我要投诉。
region-mo-hotline-consumer-say = 我在……買了……，花了……元，東西和說的不一樣，我要投訴。

# 原文：澳门政府网站2020年12月、2022年12月公告
region-mo-hotline-consumer-source = 澳門政府網站2020年12月、2022年12月公告

# 原文：50万澳门元
region-mo-figure-deposit-cover = 50萬澳門元

## regions/SG.toml

# 原文：坏人就在门口，或者有人逼您，打它。钱转走了，先打银行，再去报警。
region-sg-hotline-police-purpose = 壞人就在門口，或者有人逼您，打這裡。錢轉走了，先打銀行，再去報警。

# 原文：我在……，有人逼我给钱，他还没有走。
region-sg-hotline-police-say = 我在……，有人逼我給錢，他還沒有走。

# 原文：新加坡警察部队网站2019年1月30日
region-sg-hotline-police-source = 新加坡警察部隊網站2019年1月30日

# 原文：防诈热线
region-sg-hotline-antifraud-name = 防詐熱線

# 原文：拿不准，打来问问。被骗了，它能帮您接通七家大银行。它不能代您报警。
region-sg-hotline-antifraud-purpose = 拿不定主意，打來問問。被騙了，它能幫您接通七家大銀行。它不能代您報警。

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。
region-sg-hotline-antifraud-say = 我接到一個電話，說……，我拿不定主意，請幫我看看。

# 原文：scamshield.gov.sg；亚洲新闻台2024年9月27日报道
region-sg-hotline-antifraud-source = scamshield.gov.sg；亞洲新聞台2024年9月27日報道

# 原文：金融骗局查询
region-sg-hotline-finance-name = 金融騙局查詢

# 原文：保险、投资怕有诈，先打来问。一般投诉，去金融业纠纷调解中心。
region-sg-hotline-finance-purpose = 保險、投資怕有詐，先打來問。一般投訴，去金融業糾紛調解中心。

# 原文：有人叫我买……，说能赚……，我拿不准，请帮我看看是不是骗局。
region-sg-hotline-finance-say = 有人叫我買……，說能賺……，我拿不定主意，請幫我看看是不是騙局。

# 原文：scamshield.gov.sg；新加坡金融业纠纷调解中心网站
region-sg-hotline-finance-source = scamshield.gov.sg；新加坡金融業糾紛調解中心網站

# 原文：警察热线
region-sg-hotline-police-hotline-name = 警察熱線

# 原文：不是急事，要问警察，打它。
region-sg-hotline-police-hotline-purpose = 不是急事，要問警察，打這裡。

# 原文：我要报一件被骗的事：……点，……，少了……元。
region-sg-hotline-police-hotline-say = 我要報一件被騙的事：……點，……，少了……元。

# 原文：新加坡警察部队网站2019年1月30日
region-sg-hotline-police-hotline-source = 新加坡警察部隊網站2019年1月30日

# 原文：10万新元
region-sg-figure-deposit-cover = 10萬新元

## regions/MY.toml

# 原文：马来西亚
region-my-name = 馬來西亞

# 原文：紧急求助
region-my-hotline-police-name = 緊急求助

# 原文：坏人就在门口，或者有人逼您，打它。
region-my-hotline-police-purpose = 壞人就在門口，或者有人逼您，打這裡。

# 原文：我在……，有人逼我给钱，他还没有走。
region-my-hotline-police-say = 我在……，有人逼我給錢，他還沒有走。

# 原文：《马来邮报》2025年11月20日报道
region-my-hotline-police-source = 《馬來郵報》2025年11月20日報道

# 原文：反诈骗中心
region-my-hotline-antifraud-name = 反詐騙中心

# 原文：钱转走了，先打它，越早越好，银行好把钱拦住。
region-my-hotline-antifraud-purpose = 錢轉走了，先打這裡，愈早愈好，銀行好把錢攔住。

# 原文：我叫……，钱被骗子转走了。……点，从我……银行的……账户转了……令吉，对方账号是……，户名是……。
region-my-hotline-antifraud-say = 我叫……，錢被騙徒轉走了。……點，從我……銀行的……戶口轉了……令吉，對方帳號是……，戶名是……。

# 原文：《马来邮报》2026年3月3日报道
region-my-hotline-antifraud-source = 《馬來郵報》2026年3月3日報道

# 原文：国家银行热线
region-my-hotline-finance-name = 國家銀行熱線

# 原文：银行、保险公司让您受了委屈，找公司说不通，就打它。
region-my-hotline-finance-purpose = 銀行、保險公司讓您受了委屈，找公司說不通，就打這裡。

# 原文：周一到周五，9点到5点
region-my-hotline-finance-hours = 週一到週五，9點到5點

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。
region-my-hotline-finance-say = 我要投訴……公司。我先找過他們，投訴單號是……，我的要求是……。

# 原文：马来西亚中小企业银行网站的投诉指引
region-my-hotline-finance-source = 馬來西亞中小企業銀行網站的投訴指引

# 原文：金融纠纷调解
region-my-hotline-ombudsman-name = 金融糾紛調解

# 原文：公司给了最后答复，您还是不服，请它来调解，不收钱。
region-my-hotline-ombudsman-purpose = 公司給了最後答覆，您還是不服，請它來調解，不收錢。

# 原文：周一到周五，8点半到5点半
region-my-hotline-ombudsman-hours = 週一到週五，8點半到5點半

# 原文：……公司给我的答复我不服，我想请你们调解。
region-my-hotline-ombudsman-say = ……公司給我的答覆我不服，我想請你們調解。

# 原文：马来西亚渣打银行网站的投诉指引（2025年起由 FMOS 受理）
region-my-hotline-ombudsman-source = 馬來西亞渣打銀行網站的投訴指引（2025年起由 FMOS 受理）

# 原文：25万令吉
region-my-figure-deposit-cover = 25萬令吉

## regions/UK.toml

# 原文：英国
region-uk-name = 英國

# 原文：英镑
region-uk-currency = 英鎊

# 原文：紧急报警
region-uk-hotline-police-name = 緊急報警

# 原文：坏人就在门口，或者有人逼您，打它。不是急事，打101。
region-uk-hotline-police-purpose = 壞人就在門口，或者有人逼您，打這裡。不是急事，打101。

# 原文：我在……，有人逼我给钱，他还没有走。英语说不来，就说：Mandarin, please.
region-uk-hotline-police-say = 我在……，有人逼我給錢，他還沒有走。英語說不來，就說：Cantonese, please.

# 原文：英国埃塞克斯、多塞特警察局网站
region-uk-hotline-police-source = 英國埃塞克斯、多塞特警察局網站

# 原文：接通您的银行
region-uk-hotline-antifraud-name = 接通您的銀行

# 原文：钱转走了，或者有人自称银行，打它接您的银行。打不通，打卡背面的号码。
region-uk-hotline-antifraud-purpose = 錢轉走了，或者有人自稱銀行，打這裡接您的銀行。打不通，打卡背面的號碼。

# 原文：我是你们的客户，有人打电话叫我转钱。我要问，账户动过没有？英语说不来，就说：Mandarin, please.
region-uk-hotline-antifraud-say = 我是你們的客戶，有人打電話叫我轉錢。我要問，戶口動過沒有？英語說不來，就說：Cantonese, please.

# 原文：stopscamsuk.org.uk，据2025年6月29日转载
region-uk-hotline-antifraud-source = stopscamsuk.org.uk，據2025年6月29日轉載

# 原文：报告诈骗
region-uk-hotline-report-fraud-name = 報告詐騙

# 原文：上了当，钱已经问过银行，再打它报案。苏格兰打101。
region-uk-hotline-report-fraud-purpose = 上了當，錢已經問過銀行，再打這裡報案。蘇格蘭打101。

# 原文：周一到周五，8点到8点
region-uk-hotline-report-fraud-hours = 週一到週五，8點到8點

# 原文：我要报案：……点，有人自称……，我转了……英镑给……。英语说不来，就说：Mandarin, please.
region-uk-hotline-report-fraud-say = 我要報案：……點，有人自稱……，我轉了……英鎊給……。英語說不來，就說：Cantonese, please.

# 原文：英国政府新闻2025年12月4日，wired-gov 刊载；伦敦警察局2025年12月通知
region-uk-hotline-report-fraud-source = 英國政府新聞2025年12月4日，wired-gov 刊載；倫敦警察局2025年12月通知

# 原文：金融申诉专员
region-uk-hotline-finance-name = 金融申訴專員

# 原文：银行、保险公司让您受了委屈，找公司说不通，就打它，不收钱。
region-uk-hotline-finance-purpose = 銀行、保險公司讓您受了委屈，找公司說不通，就打這裡，不收錢。

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。英语说不来，就说：Mandarin, please.
region-uk-hotline-finance-say = 我要投訴……公司。我先找過他們，投訴單號是……，我的要求是……。英語說不來，就說：Cantonese, please.

# 原文：英国公司网站的投诉指引（Financial Ombudsman Service）
region-uk-hotline-finance-source = 英國公司網站的投訴指引（Financial Ombudsman Service）

# 原文：12万英镑
region-uk-figure-deposit-cover = 12萬英鎊

## regions/US.toml

# 原文：美国
region-us-name = 美國

# 原文：紧急报警
region-us-hotline-police-name = 緊急報警

# 原文：坏人就在门口，或者有人逼您，打它。钱转走了，先打银行卡背面的号码。
region-us-hotline-police-purpose = 壞人就在門口，或者有人逼您，打這裡。錢轉走了，先打銀行卡背面的號碼。

# 原文：我在……，有人逼我给钱，他还没有走。英语说不来，就说：Mandarin, please.
region-us-hotline-police-say = 我在……，有人逼我給錢，他還沒有走。英語說不來，就說：Cantonese, please.

# 原文：美国联邦通信委员会网站（fcc.gov）；911.gov
region-us-hotline-police-source = 美國聯邦通信委員會網站（fcc.gov）；911.gov

# 原文：长者防诈热线
region-us-hotline-antifraud-name = 長者防詐熱線

# 原文：六十岁以上，碰上骗局、上了当，打它，有专人帮您报案，不收钱。
region-us-hotline-antifraud-purpose = 六十歲以上，碰上騙局、上了當，打這裡，有專人幫您報案，不收錢。

# 原文：周一到周五，美东时间10点到6点
region-us-hotline-antifraud-hours = 週一到週五，美東時間10點到6點

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。英语说不来，就说：Mandarin, please.
region-us-hotline-antifraud-say = 我接到一個電話，說……，我拿不定主意，請幫我看看。英語說不來，就說：Cantonese, please.

# 原文：美国司法部网站（ovc.ojp.gov）
region-us-hotline-antifraud-source = 美國司法部網站（ovc.ojp.gov）

# 原文：消费者金融保护局
region-us-hotline-finance-name = 消費者金融保護局

# 原文：银行、信用卡、贷款的事，找公司说不通，就打它。
region-us-hotline-finance-purpose = 銀行、信用卡、貸款的事，找公司說不通，就打這裡。

# 原文：周一到周五，美东时间8点到8点
region-us-hotline-finance-hours = 週一到週五，美東時間8點到8點

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。英语说不来，就说：Mandarin, please.
region-us-hotline-finance-say = 我要投訴……公司。我先找過他們，投訴單號是……，我的要求是……。英語說不來，就說：Cantonese, please.

# 原文：美国消费者金融保护局网站和手册（consumerfinance.gov）
region-us-hotline-finance-source = 美國消費者金融保護局網站和手冊（consumerfinance.gov）

# 原文：退休人协会热线
region-us-hotline-aarp-name = 退休人協會熱線

# 原文：拿不准是不是骗局，打来问问，不是会员也行，不收钱。
region-us-hotline-aarp-purpose = 不肯定是不是騙局，打來問問，不是會員也行，不收錢。

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。英语说不来，就说：Mandarin, please.
region-us-hotline-aarp-say = 我接到一個電話，說……，我拿不定主意，請幫我看看。英語說不來，就說：Cantonese, please.

# 原文：AARP 网站2025年9月30日
region-us-hotline-aarp-source = AARP 網站2025年9月30日

# 原文：25万美元
region-us-figure-deposit-cover = 25萬美元

## regions/AU.toml

# 原文：澳大利亚
region-au-name = 澳大利亞

# 原文：紧急报警
region-au-hotline-police-name = 緊急報警

# 原文：坏人就在门口，或者有人逼您，打它。不是急事，打131-444。钱转走了，先打银行。
region-au-hotline-police-purpose = 壞人就在門口，或者有人逼您，打這裡。不是急事，打131-444。錢轉走了，先打銀行。

# 原文：我在……，有人逼我给钱，他还没有走。英语说不来，就说：Mandarin, please.
region-au-hotline-police-say = 我在……，有人逼我給錢，他還沒有走。英語說不來，就說：Cantonese, please.

# 原文：澳大利亚网络安全中心网站（cyber.gov.au）2023年4月11日
region-au-hotline-police-source = 澳大利亞網絡安全中心網站（cyber.gov.au）2023年4月11日

# 原文：网络安全热线
region-au-hotline-antifraud-name = 網絡安全熱線

# 原文：在电话、手机、网上碰到骗局，打来问问，有人教您怎么止住。
region-au-hotline-antifraud-purpose = 在電話、手機、網上碰到騙局，打來問問，有人教您怎麼止住。

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。英语说不来，就说：Mandarin, please.
region-au-hotline-antifraud-say = 我接到一個電話，說……，我拿不定主意，請幫我看看。英語說不來，就說：Cantonese, please.

# 原文：澳大利亚网络安全中心网站（cyber.gov.au）2023年4月11日
region-au-hotline-antifraud-source = 澳大利亞網絡安全中心網站（cyber.gov.au）2023年4月11日

# 原文：金融投诉局
region-au-hotline-finance-name = 金融投訴局

# 原文：银行、保险公司让您受了委屈，找公司说不通，就打它，不收钱。
region-au-hotline-finance-purpose = 銀行、保險公司讓您受了委屈，找公司說不通，就打這裡，不收錢。

# 原文：墨尔本时间9点到5点
region-au-hotline-finance-hours = 墨爾本時間9點到5點

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。英语说不来，就说：Mandarin, please.
region-au-hotline-finance-say = 我要投訴……公司。我先找過他們，投訴單號是……，我的要求是……。英語說不來，就說：Cantonese, please.

# 原文：澳大利亚金融投诉局网站（afca.org.au）
region-au-hotline-finance-source = 澳大利亞金融投訴局網站（afca.org.au）

# 原文：身份资料求助
region-au-hotline-idcare-name = 身份資料求助

# 原文：证件、密码给了骗子，打来问怎么补救。
region-au-hotline-idcare-purpose = 證件、密碼給了騙徒，打來問怎麼補救。

# 原文：我把……告诉了骗子，现在该怎么办？英语说不来，就说：Mandarin, please.
region-au-hotline-idcare-say = 我把……告訴了騙徒，現在該怎麼辦？英語說不來，就說：Cantonese, please.

# 原文：澳大利亚网络安全中心网站（cyber.gov.au）
region-au-hotline-idcare-source = 澳大利亞網絡安全中心網站（cyber.gov.au）

# 原文：电话翻译
region-au-hotline-interpreter-name = 電話翻譯

# 原文：英语说不来，先打它，请人替您翻译。
region-au-hotline-interpreter-purpose = 英語說不來，先打這裡，請人替您翻譯。

# 原文：我说普通话，请帮我接……，电话是……。
region-au-hotline-interpreter-say = 我說粵語，請幫我接……，電話是……。

# 原文：澳大利亚金融投诉局网站（afca.org.au）
region-au-hotline-interpreter-source = 澳大利亞金融投訴局網站（afca.org.au）

# 原文：25万澳元
region-au-figure-deposit-cover = 25萬澳元

## regions/CA.toml

# 原文：紧急报警
region-ca-hotline-police-name = 緊急報警

# 原文：坏人就在门口，或者有人逼您，打它。钱转走了，先打银行，再打本地警察局。
region-ca-hotline-police-purpose = 壞人就在門口，或者有人逼您，打這裡。錢轉走了，先打銀行，再打本地警察局。

# 原文：我在……，有人逼我给钱，他还没有走。英语说不来，就说：Mandarin, please.
region-ca-hotline-police-say = 我在……，有人逼我給錢，他還沒有走。英語說不來，就說：Cantonese, please.

# 原文：加拿大卑诗省 E-Comm 911 网站、尼亚加拉警察局网站
region-ca-hotline-police-source = 加拿大卑詩省 E-Comm 911 網站、尼亞加拉警察局網站

# 原文：反诈中心
region-ca-hotline-antifraud-name = 反詐中心

# 原文：碰上骗局、上了当，打它报一声。
region-ca-hotline-antifraud-purpose = 碰上騙局、上了當，打這裡報一聲。

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。英语说不来，就说：Mandarin, please.
region-ca-hotline-antifraud-say = 我接到一個電話，說……，我拿不定主意，請幫我看看。英語說不來，就說：Cantonese, please.

# 原文：加拿大反诈中心网站（antifraudcentre-centreantifraude.ca）
region-ca-hotline-antifraud-source = 加拿大反詐中心網站（antifraudcentre-centreantifraude.ca）

# 原文：金融消费局
region-ca-hotline-finance-name = 金融消費局

# 原文：银行、保险公司让您受了委屈，找公司说不通，打来问怎么投诉。
region-ca-hotline-finance-purpose = 銀行、保險公司讓您受了委屈，找公司說不通，打來問怎麼投訴。

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。英语说不来，就说：Mandarin, please.
region-ca-hotline-finance-say = 我要投訴……公司。我先找過他們，投訴單號是……，我的要求是……。英語說不來，就說：Cantonese, please.

# 原文：加拿大金融消费局网站（canada.ca）
region-ca-hotline-finance-source = 加拿大金融消費局網站（canada.ca）

# 原文：10万加元
region-ca-figure-deposit-cover = 10萬加元
