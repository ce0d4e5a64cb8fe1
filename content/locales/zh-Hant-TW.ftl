### 共用文字的台灣書面語：地區、疑點、數字。
### 只改等号右边；原文一变，这一条就退回原文，要重新译。
### 共用文字的台灣書面語：新疑點、幫我看看、補救。
### 只改等号右边；原文一变，这一条就退回原文，要重新译。

## regions/AU.toml：澳大利亚

# 原文：澳大利亚
region-au-name = 澳洲

# 原文：澳元
region-au-currency = 澳幣

# 原文：紧急报警
region-au-hotline-police-name = 緊急報案

# 原文：坏人就在门口，或者有人逼您，打它。不是急事，打131-444。钱转走了，先打银行。
region-au-hotline-police-purpose = 壞人就在門口，或者有人逼您，打這裡。不是急事，打131-444。錢轉走了，先打銀行。

# 原文：全天
region-au-hotline-police-hours = 全天24小時

# 原文：我在……，有人逼我给钱，他还没有走。英语说不来，就说：Mandarin, please.
region-au-hotline-police-say = 我在……，有人逼我給錢，他還沒有走。英文不會說，就說：Mandarin, please.

# 原文：零零零
region-au-hotline-police-spoken = 零零零

# 原文：澳大利亚网络安全中心网站（cyber.gov.au）2023年4月11日
region-au-hotline-police-source = 澳洲網路安全中心網站（cyber.gov.au）2023年4月11日

# 原文：网络安全热线
region-au-hotline-antifraud-name = 網路安全專線

# 原文：在电话、手机、网上碰到骗局，打来问问，有人教您怎么止住。
region-au-hotline-antifraud-purpose = 在電話、手機、網路上遇到騙局，打來問問，有人教您怎麼止住。

# 原文：全天
region-au-hotline-antifraud-hours = 全天24小時

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。英语说不来，就说：Mandarin, please.
region-au-hotline-antifraud-say = 我接到一通電話，說……，我不確定，請幫我看看。英文不會說，就說：Mandarin, please.

# 原文：一三零零，二九二，三七一
region-au-hotline-antifraud-spoken = 一三零零，二九二，三七一

# 原文：澳大利亚网络安全中心网站（cyber.gov.au）2023年4月11日
region-au-hotline-antifraud-source = 澳洲網路安全中心網站（cyber.gov.au）2023年4月11日

# 原文：金融投诉局
region-au-hotline-finance-name = 金融申訴局

# 原文：银行、保险公司让您受了委屈，找公司说不通，就打它，不收钱。
region-au-hotline-finance-purpose = 銀行、保險公司讓您受了委屈，找公司說不通，就打這裡，不收錢。

# 原文：墨尔本时间9点到5点
region-au-hotline-finance-hours = 墨爾本時間9點到5點

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。英语说不来，就说：Mandarin, please.
region-au-hotline-finance-say = 我要申訴……公司。我先找過他們，申訴單號是……，我的要求是……。英文不會說，就說：Mandarin, please.

# 原文：一八零零，九三一，六七八
region-au-hotline-finance-spoken = 一八零零，九三一，六七八

# 原文：澳大利亚金融投诉局网站（afca.org.au）
region-au-hotline-finance-source = 澳洲金融申訴局網站（afca.org.au）

# 原文：身份资料求助
region-au-hotline-idcare-name = 身分資料求助

# 原文：证件、密码给了骗子，打来问怎么补救。
region-au-hotline-idcare-purpose = 證件、密碼給了騙子，打來問怎麼補救。

# 原文：我把……告诉了骗子，现在该怎么办？英语说不来，就说：Mandarin, please.
region-au-hotline-idcare-say = 我把……告訴了騙子，現在該怎麼辦？英文不會說，就說：Mandarin, please.

# 原文：一八零零，五九五，一六零
region-au-hotline-idcare-spoken = 一八零零，五九五，一六零

# 原文：澳大利亚网络安全中心网站（cyber.gov.au）
region-au-hotline-idcare-source = 澳洲網路安全中心網站（cyber.gov.au）

# 原文：电话翻译
region-au-hotline-interpreter-name = 電話翻譯

# 原文：英语说不来，先打它，请人替您翻译。
region-au-hotline-interpreter-purpose = 英文不會說，先打這裡，請人替您翻譯。

# 原文：我说普通话，请帮我接……，电话是……。
region-au-hotline-interpreter-say = 我說國語，請幫我接……，電話是……。

# 原文：一三一，四五零
region-au-hotline-interpreter-spoken = 一三一，四五零

# 原文：澳大利亚金融投诉局网站（afca.org.au）
region-au-hotline-interpreter-source = 澳洲金融申訴局網站（afca.org.au）

# 原文：25万澳元
region-au-figure-deposit-cover = 25萬澳幣

# 原文：14到30天
region-au-figure-cooling-off-days = 14到30天

## regions/CA.toml：加拿大

# 原文：加拿大
region-ca-name = 加拿大

# 原文：加元
region-ca-currency = 加幣

# 原文：紧急报警
region-ca-hotline-police-name = 緊急報案

# 原文：坏人就在门口，或者有人逼您，打它。钱转走了，先打银行，再打本地警察局。
region-ca-hotline-police-purpose = 壞人就在門口，或者有人逼您，打這裡。錢轉走了，先打銀行，再打本地警察局。

# 原文：全天
region-ca-hotline-police-hours = 全天24小時

# 原文：我在……，有人逼我给钱，他还没有走。英语说不来，就说：Mandarin, please.
region-ca-hotline-police-say = 我在……，有人逼我給錢，他還沒有走。英文不會說，就說：Mandarin, please.

# 原文：九一一
region-ca-hotline-police-spoken = 九一一

# 原文：加拿大卑诗省 E-Comm 911 网站、尼亚加拉警察局网站
region-ca-hotline-police-source = 加拿大卑詩省 E-Comm 911 網站、尼亞加拉警察局網站

# 原文：反诈中心
region-ca-hotline-antifraud-name = 反詐中心

# 原文：碰上骗局、上了当，打它报一声。
region-ca-hotline-antifraud-purpose = 遇到騙局、上了當，打這裡通報。

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。英语说不来，就说：Mandarin, please.
region-ca-hotline-antifraud-say = 我接到一通電話，說……，我不確定，請幫我看看。英文不會說，就說：Mandarin, please.

# 原文：一，八八八，四九五，八五零一
region-ca-hotline-antifraud-spoken = 一，八八八，四九五，八五零一

# 原文：加拿大反诈中心网站（antifraudcentre-centreantifraude.ca）
region-ca-hotline-antifraud-source = 加拿大反詐中心網站（antifraudcentre-centreantifraude.ca）

# 原文：金融消费局
region-ca-hotline-finance-name = 金融消費局

# 原文：银行、保险公司让您受了委屈，找公司说不通，打来问怎么投诉。
region-ca-hotline-finance-purpose = 銀行、保險公司讓您受了委屈，找公司說不通，打來問怎麼申訴。

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。英语说不来，就说：Mandarin, please.
region-ca-hotline-finance-say = 我要申訴……公司。我先找過他們，申訴單號是……，我的要求是……。英文不會說，就說：Mandarin, please.

# 原文：一，八六六，四六一，三二二二
region-ca-hotline-finance-spoken = 一，八六六，四六一，三二二二

# 原文：加拿大金融消费局网站（canada.ca）
region-ca-hotline-finance-source = 加拿大金融消費局網站（canada.ca）

# 原文：10万加元
region-ca-figure-deposit-cover = 10萬加幣

# 原文：10天
region-ca-figure-cooling-off-days = 10天

## regions/CN.toml：中国内地

# 原文：中国内地
region-cn-name = 中國大陸

# 原文：元
region-cn-currency = 人民幣

# 原文：报警
region-cn-hotline-police-name = 報案

# 原文：钱转走了，或者有人逼您，先打它，越早越好。
region-cn-hotline-police-purpose = 錢已經轉走，或者有人逼您，先打這裡，愈早愈好。

# 原文：全天
region-cn-hotline-police-hours = 全天24小時

# 原文：我叫……，钱被骗子转走了。……点，从我……银行的……账户转了……元，对方账号是……，户名是……。
region-cn-hotline-police-say = 我叫……，錢被詐騙集團轉走了。……點，從我……銀行的……帳戶轉了……元，對方帳號是……，戶名是……。

# 原文：幺幺零
region-cn-hotline-police-spoken = 一一零

# 原文：公安部2016年10月17日公布的报案须知
region-cn-hotline-police-source = 公安部2016年10月17日公布的報案須知

# 原文：反诈专线
region-cn-hotline-antifraud-name = 反詐騙專線

# 原文：拿不准是不是骗局，打过去问问；它打给您，也请接。
region-cn-hotline-antifraud-purpose = 不確定是不是詐騙，打過去問問；它打給您，也請接聽。

# 原文：个别地方不是全天有人接
region-cn-hotline-antifraud-hours = 少數地方不是全天有人接聽

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。
region-cn-hotline-antifraud-say = 我接到一通電話，說……，我不確定，請幫我看看。

# 原文：九六幺幺零
region-cn-hotline-antifraud-spoken = 九六一一零

# 原文：《中国妇女报》2023年3月24日、《商丘日报》2024年3月12日报道
region-cn-hotline-antifraud-source = 《中國婦女報》2023年3月24日、《商丘日報》2024年3月12日報導

# 原文：银行保险投诉
region-cn-hotline-finance-name = 銀行保險申訴

# 原文：银行、保险公司让您受了委屈，找公司说不通，就打它。
region-cn-hotline-finance-purpose = 銀行、保險公司讓您受委屈，跟公司講不通，就打這裡。

# 原文：工作日白天，各地时间略有不同
region-cn-hotline-finance-hours = 上班日白天，各地時間略有不同

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。
region-cn-hotline-finance-say = 我要申訴……公司。我先找過他們，案號是……，我的要求是……。

# 原文：幺二三七八
region-cn-hotline-finance-spoken = 一二三七八

# 原文：人民银行等三部门2023年6月2日联合公告，《广州日报》刊载
region-cn-hotline-finance-source = 人民銀行等三部門2023年6月2日聯合公告，《廣州日報》刊載

# 原文：社保查询
region-cn-hotline-social-insurance-name = 社保查詢

# 原文：有人说您社保卡、养老金要停，先问问是真是假。
region-cn-hotline-social-insurance-purpose = 有人說您的社保卡、養老金要停，先問問是真是假。

# 原文：多在工作日
region-cn-hotline-social-insurance-hours = 多在上班日

# 原文：我收到消息，说我的社保卡要停用，请问是真的吗？
region-cn-hotline-social-insurance-say = 我收到訊息，說我的社保卡要停用，請問是真的嗎？

# 原文：幺二三三三
region-cn-hotline-social-insurance-spoken = 一二三三三

# 原文：青岛市社保中心提醒，大众日报客户端2021年10月29日报道
region-cn-hotline-social-insurance-source = 青島市社保中心提醒，大眾日報客戶端2021年10月29日報導

# 原文：法律咨询
region-cn-hotline-legal-aid-name = 法律諮詢

# 原文：合同、欠款、赔偿弄不明白，有人帮您出主意。
region-cn-hotline-legal-aid-purpose = 合約、欠款、賠償弄不懂，有人幫您出主意。

# 原文：多数地方全天
region-cn-hotline-legal-aid-hours = 多數地方全天24小時

# 原文：我想问一件事：我和……签了……，现在……，我该怎么办？
region-cn-hotline-legal-aid-say = 我想請教一件事：我和……簽了……，現在……，我該怎麼辦？

# 原文：幺二三四八
region-cn-hotline-legal-aid-spoken = 一二三四八

# 原文：廊坊市司法局，《河北法制报》2023年1月19日报道
region-cn-hotline-legal-aid-source = 廊坊市司法局，《河北法制報》2023年1月19日報導

# 原文：消费投诉
region-cn-hotline-consumer-name = 消費申訴

# 原文：买保健品、办卡、买东西吃了亏，可以打它投诉。
region-cn-hotline-consumer-purpose = 買保健品、辦卡、買東西吃了虧，可以打它申訴。

# 原文：我在……买了……，花了……元，东西和说的不一样，我要投诉。
region-cn-hotline-consumer-say = 我在……買了……，花了……元，東西和說的不一樣，我要申訴。

# 原文：幺二三幺五
region-cn-hotline-consumer-spoken = 一二三一五

# 原文：龙岩市市场监督管理局，《闽西日报》2025年5月13日报道
region-cn-hotline-consumer-source = 龍岩市市場監督管理局，《閩西日報》2025年5月13日報導

# 原文：50万元
region-cn-figure-deposit-cover = 50萬元人民幣

## regions/HK.toml：香港

# 原文：香港
region-hk-name = 香港

# 原文：港元
region-hk-currency = 港幣

# 原文：報警
region-hk-hotline-police-name = 報警

# 原文：錢已轉走，或者有人逼您，先打這裡，愈早愈好。
region-hk-hotline-police-purpose = 錢已轉走，或者有人逼您，先打這裡，愈早愈好。

# 原文：我叫……，錢被騙徒轉走了。……點，從我……銀行的……戶口轉走……元，對方戶口號碼是……，戶名是……。
region-hk-hotline-police-say = 我叫……，錢被騙子轉走了。……點，從我……銀行的……帳戶轉走……元，對方帳號是……，戶名是……。

# 原文：九九九
region-hk-hotline-police-spoken = 九九九

# 原文：香港警務處2020年新聞稿
region-hk-hotline-police-source = 香港警務處2020年新聞稿

# 原文：防騙易熱線
region-hk-hotline-antifraud-name = 防騙易熱線

# 原文：懷疑遇上騙局，打來問一問，有警員幫您看清楚。
region-hk-hotline-antifraud-purpose = 懷疑遇上騙局，打來問一問，有警員幫您看清楚。

# 原文：全日24小時
region-hk-hotline-antifraud-hours = 全天24小時

# 原文：我接到一個電話，說……，我拿不定主意，請幫我看看。
region-hk-hotline-antifraud-say = 我接到一通電話，說……，我不確定，請幫我看看。

# 原文：一八二二二
region-hk-hotline-antifraud-spoken = 一八二二二

# 原文：香港警務處2020年新聞稿、《星島日報》2026年2月3日報道
region-hk-hotline-antifraud-source = 香港警務處2020年新聞稿、《星島日報》2026年2月3日報導

# 原文：金融騙局查詢
region-hk-hotline-finance-name = 金融騙局查詢

# 原文：保險、投資懷疑有詐，先打來問；一般投訴，另找監管機構。
region-hk-hotline-finance-purpose = 保險、投資怕有詐，先打來問；一般申訴，另找主管機關。

# 原文：全日24小時
region-hk-hotline-finance-hours = 全天24小時

# 原文：有人叫我買……，說回報有……，我拿不定主意，請幫我看看是不是騙局。
region-hk-hotline-finance-say = 有人叫我買……，說報酬有……，我不確定，請幫我看看是不是騙局。

# 原文：一八二二二
region-hk-hotline-finance-spoken = 一八二二二

# 原文：香港警務處2020年新聞稿、《星島日報》2026年2月3日報道
region-hk-hotline-finance-source = 香港警務處2020年新聞稿、《星島日報》2026年2月3日報導

# 原文：80萬港元
region-hk-figure-deposit-cover = 80萬港幣

# 原文：21日
region-hk-figure-cooling-off-days = 21日

## regions/MO.toml：澳门

# 原文：澳门
region-mo-name = 澳門

# 原文：澳门元
region-mo-currency = 澳門幣

# 原文：司警报案
region-mo-hotline-police-name = 司警報案

# 原文：钱转走了，或者有人逼您，先打它，越早越好。要救护、救火，打999。
region-mo-hotline-police-purpose = 錢轉走了，或者有人逼您，先打這裡，愈早愈好。要救護、救火，打999。

# 原文：全天
region-mo-hotline-police-hours = 全天24小時

# 原文：我叫……，钱被骗子转走了。……点，从我……银行的……账户转了……元，对方账号是……，户名是……。
region-mo-hotline-police-say = 我叫……，錢被詐騙集團轉走了。……點，從我……銀行的……帳戶轉了……元，對方帳號是……，戶名是……。

# 原文：九九三
region-mo-hotline-police-spoken = 九九三

# 原文：中新社2006年12月28日报道；澳门新闻局2026年1月14日警情通告
region-mo-hotline-police-source = 中新社2006年12月28日報導；澳門新聞局2026年1月14日警情通告

# 原文：防诈骗查询热线
region-mo-hotline-antifraud-name = 防詐騙查詢專線

# 原文：拿不准是不是骗局，打来问问。
region-mo-hotline-antifraud-purpose = 不確定是不是騙局，打來問問。

# 原文：全天
region-mo-hotline-antifraud-hours = 全天24小時

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。
region-mo-hotline-antifraud-say = 我接到一通電話，說……，我不確定，請幫我看看。

# 原文：八八零零，七七七七
region-mo-hotline-antifraud-spoken = 八八零零，七七七七

# 原文：澳门新闻局2026年1月14日警情通告；《现代澳门日报》2017年8月18日报道
region-mo-hotline-antifraud-source = 澳門新聞局2026年1月14日警情通告；《現代澳門日報》2017年8月18日報導

# 原文：金管局投诉
region-mo-hotline-finance-name = 金管局申訴

# 原文：银行让您受了委屈，找银行说不通，就打它。保险的事打8395-2280。
region-mo-hotline-finance-purpose = 銀行讓您受了委屈，找銀行說不通，就打這裡。保險的事打8395-2280。

# 原文：周一到周五，上午9点到1点，下午2点半到5点半
region-mo-hotline-finance-hours = 週一到週五，上午9點到1點，下午2點半到5點半

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。
region-mo-hotline-finance-say = 我要申訴……公司。我先找過他們，案號是……，我的要求是……。

# 原文：二八五六，八八五六
region-mo-hotline-finance-spoken = 二八五六，八八五六

# 原文：澳门政府网站，金融管理局2019年10月25日更新；金管局2022年10月公告
region-mo-hotline-finance-source = 澳門政府網站，金融管理局2019年10月25日更新；金管局2022年10月公告

# 原文：紧急求助
region-mo-hotline-emergency-name = 緊急求助

# 原文：有人受伤、着火，或者坏人就在门口，打它。
region-mo-hotline-emergency-purpose = 有人受傷、著火，或者壞人就在門口，打這裡。

# 原文：全天
region-mo-hotline-emergency-hours = 全天24小時

# 原文：我在……，门口有人……，请马上来人。
region-mo-hotline-emergency-say = 我在……，門口有人……，請馬上來人。

# 原文：九九九
region-mo-hotline-emergency-spoken = 九九九

# 原文：澳门治安警察局网站：紧急求助服务
region-mo-hotline-emergency-source = 澳門治安警察局網站：緊急求助服務

# 原文：消费者委员会
region-mo-hotline-consumer-name = 消費者委員會

# 原文：买东西、办卡吃了亏，可以打来投诉。
region-mo-hotline-consumer-purpose = 買東西、辦卡吃了虧，可以打來申訴。

# 原文：白天9点到6点；别的时候可以录音留话
region-mo-hotline-consumer-hours = 白天9點到6點；別的時候可以錄音留話

# 原文：我在……买了……，花了……元，东西和说的不一样，我要投诉。
region-mo-hotline-consumer-say = 我在……買了……，花了……元，東西和說的不一樣，我要申訴。

# 原文：八九八八，九三一五
region-mo-hotline-consumer-spoken = 八九八八，九三一五

# 原文：澳门政府网站2020年12月、2022年12月公告
region-mo-hotline-consumer-source = 澳門政府網站2020年12月、2022年12月公告

# 原文：50万澳门元
region-mo-figure-deposit-cover = 50萬澳門幣

# 原文：21天
region-mo-figure-cooling-off-days = 21天

## regions/MY.toml：马来西亚

# 原文：马来西亚
region-my-name = 馬來西亞

# 原文：令吉
region-my-currency = 令吉

# 原文：紧急求助
region-my-hotline-police-name = 緊急求助

# 原文：坏人就在门口，或者有人逼您，打它。
region-my-hotline-police-purpose = 壞人就在門口，或者有人逼您，打這裡。

# 原文：全天
region-my-hotline-police-hours = 全天24小時

# 原文：我在……，有人逼我给钱，他还没有走。
region-my-hotline-police-say = 我在……，有人逼我給錢，他還沒有走。

# 原文：九九九
region-my-hotline-police-spoken = 九九九

# 原文：《马来邮报》2025年11月20日报道
region-my-hotline-police-source = 《馬來郵報》2025年11月20日報導

# 原文：反诈骗中心
region-my-hotline-antifraud-name = 反詐騙中心

# 原文：钱转走了，先打它，越早越好，银行好把钱拦住。
region-my-hotline-antifraud-purpose = 錢轉走了，先打這裡，愈早愈好，銀行好把錢攔住。

# 原文：全天
region-my-hotline-antifraud-hours = 全天24小時

# 原文：我叫……，钱被骗子转走了。……点，从我……银行的……账户转了……令吉，对方账号是……，户名是……。
region-my-hotline-antifraud-say = 我叫……，錢被騙子轉走了。……點，從我……銀行的……帳戶轉了……令吉，對方帳號是……，戶名是……。

# 原文：九九七
region-my-hotline-antifraud-spoken = 九九七

# 原文：《马来邮报》2026年3月3日报道
region-my-hotline-antifraud-source = 《馬來郵報》2026年3月3日報導

# 原文：国家银行热线
region-my-hotline-finance-name = 國家銀行專線

# 原文：银行、保险公司让您受了委屈，找公司说不通，就打它。
region-my-hotline-finance-purpose = 銀行、保險公司讓您受委屈，跟公司講不通，就打這裡。

# 原文：周一到周五，9点到5点
region-my-hotline-finance-hours = 週一到週五，9點到5點

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。
region-my-hotline-finance-say = 我要申訴……公司。我先找過他們，案號是……，我的要求是……。

# 原文：一，三零零，八八，五四六五
region-my-hotline-finance-spoken = 一，三零零，八八，五四六五

# 原文：马来西亚中小企业银行网站的投诉指引
region-my-hotline-finance-source = 馬來西亞中小企業銀行網站的申訴指引

# 原文：金融纠纷调解
region-my-hotline-ombudsman-name = 金融糾紛調解

# 原文：公司给了最后答复，您还是不服，请它来调解，不收钱。
region-my-hotline-ombudsman-purpose = 公司給了最後答覆，您還是不服，請它來調解，不收錢。

# 原文：周一到周五，8点半到5点半
region-my-hotline-ombudsman-hours = 週一到週五，8點半到5點半

# 原文：……公司给我的答复我不服，我想请你们调解。
region-my-hotline-ombudsman-say = ……公司給我的答覆我不服，我想請你們調解。

# 原文：零三，二二七二，二八一一
region-my-hotline-ombudsman-spoken = 零三，二二七二，二八一一

# 原文：马来西亚渣打银行网站的投诉指引（2025年起由 FMOS 受理）
region-my-hotline-ombudsman-source = 馬來西亞渣打銀行網站的申訴指引（2025年起由 FMOS 受理）

# 原文：25万令吉
region-my-figure-deposit-cover = 25萬令吉

# 原文：15天
region-my-figure-cooling-off-days = 15天

## regions/SG.toml：新加坡

# 原文：新加坡
region-sg-name = 新加坡

# 原文：新元
region-sg-currency = 新加坡幣

# 原文：警察
region-sg-hotline-police-name = 警察

# 原文：坏人就在门口，或者有人逼您，打它。钱转走了，先打银行，再去报警。
region-sg-hotline-police-purpose = 壞人就在門口，或者有人逼您，打這裡。錢轉走了，先打銀行，再去報案。

# 原文：全天
region-sg-hotline-police-hours = 全天24小時

# 原文：我在……，有人逼我给钱，他还没有走。
region-sg-hotline-police-say = 我在……，有人逼我給錢，他還沒有走。

# 原文：九九九
region-sg-hotline-police-spoken = 九九九

# 原文：新加坡警察部队网站2019年1月30日
region-sg-hotline-police-source = 新加坡警察部隊網站2019年1月30日

# 原文：防诈热线
region-sg-hotline-antifraud-name = 防詐專線

# 原文：拿不准，打来问问。被骗了，它能帮您接通七家大银行。它不能代您报警。
region-sg-hotline-antifraud-purpose = 不確定，打來問問。被騙了，它能幫您接通七家大銀行。它不能代您報案。

# 原文：全天
region-sg-hotline-antifraud-hours = 全天24小時

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。
region-sg-hotline-antifraud-say = 我接到一通電話，說……，我不確定，請幫我看看。

# 原文：一七九九
region-sg-hotline-antifraud-spoken = 一七九九

# 原文：scamshield.gov.sg；亚洲新闻台2024年9月27日报道
region-sg-hotline-antifraud-source = scamshield.gov.sg；亞洲新聞台2024年9月27日報導

# 原文：金融骗局查询
region-sg-hotline-finance-name = 金融騙局查詢

# 原文：保险、投资怕有诈，先打来问。一般投诉，去金融业纠纷调解中心。
region-sg-hotline-finance-purpose = 保險、投資怕有詐，先打來問。一般申訴，去金融業糾紛調解中心。

# 原文：全天
region-sg-hotline-finance-hours = 全天24小時

# 原文：有人叫我买……，说能赚……，我拿不准，请帮我看看是不是骗局。
region-sg-hotline-finance-say = 有人叫我買……，說能賺……，我不確定，請幫我看看是不是騙局。

# 原文：一七九九
region-sg-hotline-finance-spoken = 一七九九

# 原文：scamshield.gov.sg；新加坡金融业纠纷调解中心网站
region-sg-hotline-finance-source = scamshield.gov.sg；新加坡金融業糾紛調解中心網站

# 原文：警察热线
region-sg-hotline-police-hotline-name = 警察專線

# 原文：不是急事，要问警察，打它。
region-sg-hotline-police-hotline-purpose = 不是急事，要問警察，打這裡。

# 原文：我要报一件被骗的事：……点，……，少了……元。
region-sg-hotline-police-hotline-say = 我要報一件被騙的事：……點，……，少了……元。

# 原文：一八零零，二五五，零零零零
region-sg-hotline-police-hotline-spoken = 一八零零，二五五，零零零零

# 原文：新加坡警察部队网站2019年1月30日
region-sg-hotline-police-hotline-source = 新加坡警察部隊網站2019年1月30日

# 原文：10万新元
region-sg-figure-deposit-cover = 10萬新加坡幣

# 原文：14天
region-sg-figure-cooling-off-days = 14天

## regions/TW.toml：台灣

# 原文：台灣
region-tw-name = 台灣

# 原文：台幣
region-tw-currency = 新台幣

# 原文：報案
region-tw-hotline-police-name = 報案

# 原文：錢已經轉走，或者有人逼您，先打這裡，愈早愈好。
region-tw-hotline-police-purpose = 錢已經轉走，或者有人逼您，先打這裡，愈早愈好。

# 原文：我叫……，錢被詐騙集團轉走了。……點，從我……銀行的……帳戶轉了……元，對方帳號是……，戶名是……。
region-tw-hotline-police-say = 我叫……，錢被詐騙集團轉走了。……點，從我……銀行的……帳戶轉了……元，對方帳號是……，戶名是……。

# 原文：一一零
region-tw-hotline-police-spoken = 一一零

# 原文：防詐中心提醒，Yahoo奇摩新聞2026年1月22日刊載
region-tw-hotline-police-source = 防詐中心提醒，Yahoo奇摩新聞2026年1月22日刊載

# 原文：反詐騙諮詢專線
region-tw-hotline-antifraud-name = 反詐騙諮詢專線

# 原文：不確定是不是詐騙，打來問一問，有人幫您看清楚。
region-tw-hotline-antifraud-purpose = 不確定是不是詐騙，打來問一問，有人幫您看清楚。

# 原文：全年無休
region-tw-hotline-antifraud-hours = 全年無休

# 原文：我接到一通電話，說……，我不確定，請幫我看看。
region-tw-hotline-antifraud-say = 我接到一通電話，說……，我不確定，請幫我看看。

# 原文：一六五
region-tw-hotline-antifraud-spoken = 一六五

# 原文：聯合新聞網2025年12月4日報導
region-tw-hotline-antifraud-source = 聯合新聞網2025年12月4日報導

# 原文：金融服務專線
region-tw-hotline-finance-name = 金融服務專線

# 原文：銀行、保險公司讓您受委屈，跟公司講不通，就打這裡。
region-tw-hotline-finance-purpose = 銀行、保險公司讓您受委屈，跟公司講不通，就打這裡。

# 原文：上班時間
region-tw-hotline-finance-hours = 上班時間

# 原文：我要申訴……公司。我先找過他們，案號是……，我的要求是……。
region-tw-hotline-finance-say = 我要申訴……公司。我先找過他們，案號是……，我的要求是……。

# 原文：一九九八
region-tw-hotline-finance-spoken = 一九九八

# 原文：金融監督管理委員會網站2013年6月公告
region-tw-hotline-finance-source = 金融監督管理委員會網站2013年6月公告

# 原文：300萬台幣
region-tw-figure-deposit-cover = 300萬新台幣

# 原文：10日
region-tw-figure-cooling-off-days = 10日

## regions/UK.toml：英国

# 原文：英国
region-uk-name = 英國

# 原文：英镑
region-uk-currency = 英鎊

# 原文：紧急报警
region-uk-hotline-police-name = 緊急報案

# 原文：坏人就在门口，或者有人逼您，打它。不是急事，打101。
region-uk-hotline-police-purpose = 壞人就在門口，或者有人逼您，打這裡。不是急事，打101。

# 原文：全天
region-uk-hotline-police-hours = 全天24小時

# 原文：我在……，有人逼我给钱，他还没有走。英语说不来，就说：Mandarin, please.
region-uk-hotline-police-say = 我在……，有人逼我給錢，他還沒有走。英文不會說，就說：Mandarin, please.

# 原文：九九九
region-uk-hotline-police-spoken = 九九九

# 原文：英国埃塞克斯、多塞特警察局网站
region-uk-hotline-police-source = 英國艾塞克斯、多塞特警察局網站

# 原文：接通您的银行
region-uk-hotline-antifraud-name = 接通您的銀行

# 原文：钱转走了，或者有人自称银行，打它接您的银行。打不通，打卡背面的号码。
region-uk-hotline-antifraud-purpose = 錢轉走了，或者有人自稱銀行，打這裡接您的銀行。打不通，打卡背面的號碼。

# 原文：我是你们的客户，有人打电话叫我转钱。我要问，账户动过没有？英语说不来，就说：Mandarin, please.
region-uk-hotline-antifraud-say = 我是你們的客戶，有人打電話叫我匯款。我要問，帳戶動過沒有？英文不會說，就說：Mandarin, please.

# 原文：一五九
region-uk-hotline-antifraud-spoken = 一五九

# 原文：stopscamsuk.org.uk，据2025年6月29日转载
region-uk-hotline-antifraud-source = stopscamsuk.org.uk，據2025年6月29日轉載

# 原文：报告诈骗
region-uk-hotline-report-fraud-name = 通報詐騙

# 原文：上了当，钱已经问过银行，再打它报案。苏格兰打101。
region-uk-hotline-report-fraud-purpose = 上了當，錢已經問過銀行，再打這裡報案。蘇格蘭打101。

# 原文：周一到周五，8点到8点
region-uk-hotline-report-fraud-hours = 週一到週五，8點到8點

# 原文：我要报案：……点，有人自称……，我转了……英镑给……。英语说不来，就说：Mandarin, please.
region-uk-hotline-report-fraud-say = 我要報案：……點，有人自稱……，我轉了……英鎊給……。英文不會說，就說：Mandarin, please.

# 原文：零三零零，一二三，二零四零
region-uk-hotline-report-fraud-spoken = 零三零零，一二三，二零四零

# 原文：英国政府新闻2025年12月4日，wired-gov 刊载；伦敦警察局2025年12月通知
region-uk-hotline-report-fraud-source = 英國政府新聞2025年12月4日，wired-gov 刊載；倫敦警察局2025年12月通知

# 原文：金融申诉专员
region-uk-hotline-finance-name = 金融申訴專員

# 原文：银行、保险公司让您受了委屈，找公司说不通，就打它，不收钱。
region-uk-hotline-finance-purpose = 銀行、保險公司讓您受了委屈，找公司說不通，就打這裡，不收錢。

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。英语说不来，就说：Mandarin, please.
region-uk-hotline-finance-say = 我要申訴……公司。我先找過他們，申訴單號是……，我的要求是……。英文不會說，就說：Mandarin, please.

# 原文：零八零零，零二三，四五六七
region-uk-hotline-finance-spoken = 零八零零，零二三，四五六七

# 原文：英国公司网站的投诉指引（Financial Ombudsman Service）
region-uk-hotline-finance-source = 英國公司網站的申訴指引（Financial Ombudsman Service）

# 原文：12万英镑
region-uk-figure-deposit-cover = 12萬英鎊

# 原文：30天
region-uk-figure-cooling-off-days = 30天

## regions/US.toml：美国

# 原文：美国
region-us-name = 美國

# 原文：美元
region-us-currency = 美元

# 原文：紧急报警
region-us-hotline-police-name = 緊急報案

# 原文：坏人就在门口，或者有人逼您，打它。钱转走了，先打银行卡背面的号码。
region-us-hotline-police-purpose = 壞人就在門口，或者有人逼您，打這裡。錢轉走了，先打金融卡背面的號碼。

# 原文：全天
region-us-hotline-police-hours = 全天24小時

# 原文：我在……，有人逼我给钱，他还没有走。英语说不来，就说：Mandarin, please.
region-us-hotline-police-say = 我在……，有人逼我給錢，他還沒有走。英文不會說，就說：Mandarin, please.

# 原文：九一一
region-us-hotline-police-spoken = 九一一

# 原文：美国联邦通信委员会网站（fcc.gov）；911.gov
region-us-hotline-police-source = 美國聯邦通訊委員會網站（fcc.gov）；911.gov

# 原文：长者防诈热线
region-us-hotline-antifraud-name = 長者防詐專線

# 原文：六十岁以上，碰上骗局、上了当，打它，有专人帮您报案，不收钱。
region-us-hotline-antifraud-purpose = 六十歲以上，遇到騙局、上了當，打這裡，有專人幫您報案，不收錢。

# 原文：周一到周五，美东时间10点到6点
region-us-hotline-antifraud-hours = 週一到週五，美東時間10點到6點

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。英语说不来，就说：Mandarin, please.
region-us-hotline-antifraud-say = 我接到一通電話，說……，我不確定，請幫我看看。英文不會說，就說：Mandarin, please.

# 原文：八三三，三七二，八三一一
region-us-hotline-antifraud-spoken = 八三三，三七二，八三一一

# 原文：美国司法部网站（ovc.ojp.gov）
region-us-hotline-antifraud-source = 美國司法部網站（ovc.ojp.gov）

# 原文：消费者金融保护局
region-us-hotline-finance-name = 消費者金融保護局

# 原文：银行、信用卡、贷款的事，找公司说不通，就打它。
region-us-hotline-finance-purpose = 銀行、信用卡、貸款的事，找公司說不通，就打這裡。

# 原文：周一到周五，美东时间8点到8点
region-us-hotline-finance-hours = 週一到週五，美東時間8點到8點

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。英语说不来，就说：Mandarin, please.
region-us-hotline-finance-say = 我要申訴……公司。我先找過他們，申訴單號是……，我的要求是……。英文不會說，就說：Mandarin, please.

# 原文：八五五，四一一，二三七二
region-us-hotline-finance-spoken = 八五五，四一一，二三七二

# 原文：美国消费者金融保护局网站和手册（consumerfinance.gov）
region-us-hotline-finance-source = 美國消費者金融保護局網站和手冊（consumerfinance.gov）

# 原文：退休人协会热线
region-us-hotline-aarp-name = 退休人協會專線

# 原文：拿不准是不是骗局，打来问问，不是会员也行，不收钱。
region-us-hotline-aarp-purpose = 不確定是不是騙局，打來問問，不是會員也行，不收錢。

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。英语说不来，就说：Mandarin, please.
region-us-hotline-aarp-say = 我接到一通電話，說……，我不確定，請幫我看看。英文不會說，就說：Mandarin, please.

# 原文：八七七，九零八，三三六零
region-us-hotline-aarp-spoken = 八七七，九零八，三三六零

# 原文：AARP 网站2025年9月30日
region-us-hotline-aarp-source = AARP 網站2025年9月30日

# 原文：25万美元
region-us-figure-deposit-cover = 25萬美元

# 原文：10到30天
region-us-figure-cooling-off-days = 10到30天

## figures.toml

# 原文：一块钱左右
figure-deposit-rate-100 = 一元左右

# 原文：30天
figure-surrender-refund-days = 30天

# 原文：15天
figure-cooling-off-days = 15天

# 原文：50万元
figure-mainland-deposit-cover = 50萬元人民幣

## red-flags.toml

# 原文：叫您瞒着家里人
flag-keep-secret-name = 叫您瞞著家人

# 原文：正经买卖不怕人问。越不让问，越要问。
flag-keep-secret-why = 正當的買賣不怕人問。愈不讓問，愈要問。

# 原文：催您马上决定
flag-hurry-name = 催您馬上決定

# 原文：今天能办的事，明天也能办。骗子怕您回家想一想。
flag-hurry-why = 今天能辦的事，明天也能辦。騙子最怕您回家想一想。

# 原文：说是保本，利息又高
flag-guaranteed-high-return-name = 說是保本，利息又高

# 原文：利息越高，本钱越危险。两样都保的，多半两样都落空。
flag-guaranteed-high-return-why = 利息愈高，本金愈危險。兩樣都保證的，多半兩頭落空。

# 原文：钱要打到个人账户，或者交现金
flag-private-account-name = 要匯到個人帳戶，或者交現金

# 原文：正规单位收钱，进的是单位的账户，也给您凭证。
flag-private-account-why = 正規單位收錢，進的是單位的帳戶，也給您收據。

# 原文：事没办，先收钱
flag-fee-first-name = 事還沒辦，先收錢

# 原文：定金、保证金、手续费，骗子拿到手，事情就没有下文了。
flag-fee-first-why = 訂金、保證金、手續費，騙子一到手，事情就沒下文了。

# 原文：要您的密码、验证码、银行卡号
flag-wants-codes-name = 要您的密碼、驗證碼、卡號

# 原文：这几样在谁手里，钱就在谁手里。
flag-wants-codes-why = 這幾樣在誰手上，錢就在誰手上。

# 原文：要拿走您的身份证、银行卡和保单
flag-wants-documents-name = 要拿走您的身分證、金融卡和保單

# 原文：证件和卡凑齐了，骗子就能顶着您的名字办事。
flag-wants-documents-why = 證件和卡湊齊了，騙子就能冒您的名辦事。

# 原文：教您说假话
flag-teaches-lies-name = 教您說假話

# 原文：话是您说的，出了事，他全推到您身上。
flag-teaches-lies-why = 話是您說的，出了事，他全推到您身上。

# 原文：不让您和公司直接联系
flag-no-direct-contact-name = 不讓您直接聯絡公司

# 原文：您自己一问，他的话就对不上了。
flag-no-direct-contact-why = 您自己一問，他的話就兜不攏了。

# 原文：说自己有内部渠道
flag-inside-channel-name = 說自己有內部管道

# 原文：正规的办法人人能用，用不着走后门。
flag-inside-channel-why = 正規的辦法人人能用，用不著走後門。

# 原文：先送东西，再劝您掏钱
flag-free-gifts-name = 先送東西，再勸您掏錢

# 原文：鸡蛋米面是钩子，他们要钓的是您的存款。
flag-free-gifts-why = 雞蛋、白米是魚鉤，他們要釣的是您的存款。

# 原文：拉熟人进来有提成
flag-bring-friends-name = 拉熟人進來有抽成

# 原文：后来的人交的本钱，给先来的人当利息。没人再来，就全塌了。
flag-bring-friends-why = 後來的人交的本錢，給先來的人當利息。沒人再來，就全垮了。

# 原文：没有金融牌照，却收大家的钱
flag-no-licence-name = 沒有金融執照，卻收大家的錢

# 原文：收大家的钱要国家许可。查不到许可，就不能收。
flag-no-licence-why = 收大家的錢要政府許可。查不到許可，就不能收。

# 原文：把别的东西说成存款
flag-called-a-deposit-name = 把別的商品說成存款

# 原文：保险和理财都不是存款，保不保本、能不能取，都不一样。
flag-called-a-deposit-why = 保險和理財都不是存款，保不保本、能不能領，都不一樣。

# 原文：叫您在空白单子上签字，或者替您填
flag-blank-signature-name = 叫您在空白單子上簽名，或者幫您填

# 原文：您签了字，他后填的每一句都算您说的。
flag-blank-signature-why = 您簽了名，他後填的每一句都算您說的。

# 原文：劝您退旧保单，买新保单
flag-swap-policies-name = 勸您把舊保單解約，買新保單

# 原文：旧保障断了，新保障还得等些日子才管用，中间出事可能没人赔。
flag-swap-policies-why = 舊保障斷了，新保障還得等些日子才管用，中間出事可能沒人賠。

# 原文：把说不准的收益说成一定有
flag-false-certainty-name = 把說不準的收益說成一定有

# 原文：写进合同的才算数，嘴上说的不算数。
flag-false-certainty-why = 寫進契約的才算數，嘴上說的不算數。

# 原文：把您一个人留下来劝
flag-pressure-alone-name = 把您一個人留下來勸

# 原文：一屋子人围着劝，您一个人就不好意思摇头。
flag-pressure-alone-why = 一屋子人圍著勸，您一個人就不好意思搖頭。

# 原文：叫您把钱转到“安全账户”
flag-safe-account-name = 叫您把錢轉到「安全帳戶」

# 原文：世上没有“安全账户”。公安不会叫您转钱，钱转过去就进了骗子手里。
flag-safe-account-why = 世上沒有「安全帳戶」。警察不會叫您轉帳，錢轉過去就進了騙子手裡。

# 原文：要您开屏幕共享、装软件
flag-screen-share-name = 要您分享螢幕、裝軟體

# 原文：您在手机上看见什么，他就看见什么。密码、验证码也在里头。
flag-screen-share-why = 您在手機上看見什麼，他就看見什麼。密碼、驗證碼也在裡面。

# 原文：在电话里办案，要您保密
flag-police-by-phone-name = 在電話裡辦案，要您保密

# 原文：公安不在电话、视频里办案。真有事，可以去派出所当面问。
flag-police-by-phone-why = 警察不在電話、視訊裡辦案。真有這件事，可以到派出所當面問。

# 原文：叫您点来路不明的链接、扫码
flag-unknown-link-name = 叫您點來路不明的連結、掃碼

# 原文：链接后头是什么，看不见。真有这件事，去窗口也能办。
flag-unknown-link-why = 連結後面是什麼，看不見。真有這件事，到櫃檯也能辦。

# 原文：生号码打来，自称是亲人熟人
flag-stranger-claims-kin-name = 陌生號碼打來，自稱是親友

# 原文：声音、相片都能仿。打他原来的号码，一问就清楚。
flag-stranger-claims-kin-why = 聲音、照片都能仿冒。打他原來的號碼，一問就清楚。

# 原文：天上掉下来的便宜
flag-too-good-name = 天上掉下來的便宜

# 原文：便宜总要有人出钱。他先许您大的，再要您小的。
flag-too-good-why = 便宜總要有人出錢。他先答應您大的，再跟您要小的。

# 原文：说什么病都能治
flag-miracle-cure-name = 說什麼病都治得好

# 原文：没有一样东西包治百病。保健品不能代替药。
flag-miracle-cure-why = 沒有一樣東西能治百病。保健食品不能代替藥。

# 原文：派人上门取现金、黄金
flag-cash-pickup-name = 派人上門拿現金、黃金

# 原文：电话里叫您备好现金、黄金，再派人来拿，这是骗子的办法。人一走，就难找了。
flag-cash-pickup-why = 電話裡叫您備好現金、黃金，再派人來拿，這是騙子的手法。人一走，就難找了。

# 原文：拉您私下加好友、进群
flag-leave-platform-name = 拉您私下加好友、進群組

# 原文：在正规地方买卖，有记录，有人管。到了私下，出了事没处说理。
flag-leave-platform-why = 在正規的地方買賣，有紀錄，有人管。到了私下，出了事沒地方說理。

# 原文：借您的卡、账户过一下钱
flag-lend-card-name = 借您的卡、帳戶過一下錢

# 原文：法律写明，银行卡和账户不许出借。过的常是骗来的钱，查起来先找您。
flag-lend-card-why = 法律寫明，金融卡和帳戶不許出借。過的常是騙來的錢，查起來先找您。

# 原文：名头很大，却不让您查
flag-claims-authority-name = 名頭很大，卻不讓您查證

# 原文：真的不怕查。不让查的，名头再大也不作数。
flag-claims-authority-why = 真的不怕查證。不讓查的，名頭再大也不算數。

## check.toml

# 原文：他要您转钱、交钱吗？
check-money-ask = 他要您匯款、繳錢嗎？

# 原文：手续费、借钱、借您的卡过钱，都算。在柜台存进自己折子的，不算。
check-money-hint = 手續費、借錢、借您的卡過錢，都算。在櫃檯存進自己帳戶的，不算。

# 原文：他要您说出密码、验证码，或者开屏幕共享吗？
check-codes-ask = 他要您說出密碼、驗證碼，或者分享螢幕嗎？

# 原文：叫您把银行卡往手机上贴，也算。取快递的码，不算。
check-codes-hint = 叫您把卡貼到手機上，也算。領包裹的取貨碼，不算。

# 原文：他叫您瞒着家里人，或者别去问公司、银行吗？
check-secret-ask = 他叫您瞞著家人，或者別去問公司、銀行嗎？

# 原文：教您编话应付银行，也算。提醒您密码别外传，不算。
check-secret-hint = 教您編話應付行員，也算。提醒您密碼別外傳，不算。

# 原文：他催您马上办、当场签，不让您先去问吗？
check-hurry-ask = 他催您馬上辦、當場簽，不讓您先去問嗎？

# 原文：让您慢慢想、改天再办的，不算。
check-hurry-hint = 讓您慢慢想、改天再辦的，不算。

# 原文：他叫您点链接、扫码、装软件，或者进群吗？
check-link-ask = 他叫您點連結、掃碼、裝軟體，或者進群組嗎？

# 原文：加陌生人做好友，也算。买菜付钱的码、医院窗口的码，不算。
check-link-hint = 加陌生人好友，也算。買菜付錢的碼、醫院櫃檯的碼，不算。

# 原文：他要您把证件、银行卡、房本，或大笔钱、黄金交给个人吗？
check-hand-over-ask = 他要您把證件、卡片、房屋權狀，或大筆錢、黃金交給個人嗎？

# 原文：保单也算，借给他也算。在窗口给人看一看、当面还您的，不算。
check-hand-over-hint = 保單也算，借給他也算。在櫃檯給人看一看、當面還您的，不算。

# 原文：他许您一个大好处吗？
check-promise-ask = 他答應給您很大的好處嗎？

# 原文：包赚、高利息、包治病、白领钱，都算。先送礼、再请您听课，也算。
check-promise-hint = 穩賺、高利息、包治病、白領錢，都算。先送禮、再請您聽課，也算。

# 原文：他是谁，您自己核实过了吗？
check-i-checked-ask = 他是誰，您自己查證過了嗎？

# 原文：自己下的单，常去的柜台、医院，家人原来的号码，都算。广告上的、他给的号码、刚认识的人，不算。
check-i-checked-hint = 自己下的單，常去的櫃檯、醫院，家人原來的號碼，都算。廣告上的、他給的號碼、剛認識的人，不算。

# 原文：他叫您瞒着人，又催您、哄您，或者要密码。正经人用不着这样。
check-r1-why = 他叫您瞞著人，又催您、哄您，或者要密碼。正當的人用不著這樣。

# 原文：现在就挂断。人在跟前，请他走，不走就打{hotline-police}。
check-r1-s1 = 現在就掛電話。人在面前，請他走，不走就打{ hotline-police }。

# 原文：钱不转，码不说，字不签，东西不给。
check-r1-s2 = 錢不匯，碼不說，名不簽，東西不給。

# 原文：打给一个家里人，把他的话原样说一遍。
check-r1-s3 = 打給一個家人，把他的話照原樣說一遍。

# 原文：钱或密码给过了，马上打{hotline-police}。没给，打{hotline-antifraud}问问。
check-r1-s4 = 錢或密碼給過了，馬上打{ hotline-police }。還沒給，打{ hotline-antifraud }問問。

# 原文：人是您认得准的，可他叫您瞒着旁人。好事也不怕多一个人知道。
check-r2-why = 人是您認得清楚的，可是他叫您瞞著別人。好事也不怕多一個人知道。

# 原文：今天先不答应，钱和证件都不动。
check-r2-s1 = 今天先不答應，錢和證件都不動。

# 原文：找一个信得过的家里人，悄悄说一声。
check-r2-s2 = 找一個信得過的家人，悄悄說一聲。

# 原文：问清楚：做什么用，什么时候还？请他写下来。
check-r2-s3 = 問清楚：做什麼用，什麼時候還？請他寫下來。

# 原文：心里还是不踏实，打{hotline-antifraud}问问。
check-r2-s4 = 心裡還是不踏實，打{ hotline-antifraud }問問。

# 原文：又要您的东西，又叫您瞒着人，多半是骗局。家里人一知道，他就骗不成了。
check-r3-why = 又要您的東西，又叫您瞞著人，多半是詐騙。家人一知道，他就騙不成了。

# 原文：先挂断，或者走开。用不着跟他解释。
check-r3-s1 = 先掛電話，或者走開。不必跟他解釋。

# 原文：钱不转，证件不给，链接不点。
check-r3-s2 = 錢不匯，證件不給，連結不點。

# 原文：他说是家里人，就打家里人原来的号码。
check-r3-s3 = 他說是家人，就打家人原來的號碼。

# 原文：钱或密码给过了，马上打{hotline-police}。没给，打{hotline-antifraud}问问。
check-r3-s4 = 錢或密碼給過了，馬上打{ hotline-police }。還沒給，打{ hotline-antifraud }問問。

# 原文：地方是您信得过的。可是密码、验证码，只能您自己按，不念给人听。
check-r4-why = 地方是您信得過的。可是密碼、驗證碼，只能自己按，不念給人聽。

# 原文：先看短信上写的，是不是您要办的这件事。
check-r4-s1 = 先看簡訊上寫的，是不是您要辦的這件事。

# 原文：是，就自己按进去。密码用手遮着。
check-r4-s2 = 是，就自己按進去。密碼用手遮著。

# 原文：要开屏幕共享，先挂断，自己拨老号码问清楚。
check-r4-s3 = 要分享螢幕，先掛電話，自己打原來的號碼問清楚。

# 原文：说不清楚就不办，回家问问家里人。
check-r4-s4 = 說不清楚就不辦，回家問問家人。

# 原文：密码、验证码、屏幕，给出一样，他就能动您的钱。他说自己是谁都一样。
check-r5-why = 密碼、驗證碼、螢幕，給出一樣，他就能動您的錢。他說自己是誰都一樣。

# 原文：屏幕正给他看着，马上关机。没有，就先挂断。
check-r5-s1 = 螢幕正給他看著，馬上關機。沒有，就先掛電話。

# 原文：密码、验证码，一个数也不说。
check-r5-s2 = 密碼、驗證碼，一個數字也不說。

# 原文：用别的电话打银行卡背面的号码，问账户动过没有。
check-r5-s3 = 用別的電話打卡片背面的號碼，問帳戶動過沒有。

# 原文：已经说了，请银行挂失，再打{hotline-police}。
check-r5-s4 = 已經說了，請銀行停卡，再打{ hotline-police }。

# 原文：地方您认得，可又要钱、又许大好处，就得慢一点。嘴上许的不算数。
check-r6-why = 地方您認得，可是又要錢、又許大好處，就得慢一點。嘴上說的不算數。

# 原文：今天不交钱，不签字。
check-r6-s1 = 今天不繳錢，不簽名。

# 原文：请他写下来：最坏亏多少，中途能不能取？
check-r6-s2 = 請他寫下來：最壞賠多少，中途能不能領回？

# 原文：材料带回家，和家里人一起看。
check-r6-s3 = 資料帶回家，和家人一起看。

# 原文：请家里人查一查，他有没有许可。查不到，就不交。
check-r6-s4 = 請家人查一查，他有沒有執照。查不到，就不繳。

# 原文：先掏钱，后得大好处，骗局多半是这个样子。好处在嘴上，钱是真出去的。
check-r7-why = 先掏錢，後得大好處，騙局多半是這個樣子。好處在嘴上，錢是真的出去。

# 原文：一分也不交，说是小钱也不交。
check-r7-s1 = 一毛錢也不繳，說是小錢也不繳。

# 原文：电话就挂断。在会场，就起身回家。
check-r7-s2 = 在電話裡，就掛掉。在會場，就起身回家。

# 原文：把他许的好处，一样样说给家里人听。
check-r7-s3 = 把他答應的好處，一樣一樣說給家人聽。

# 原文：交过了，马上打{hotline-police}。没交，打{hotline-antifraud}问问。
check-r7-s4 = 繳過了，馬上打{ hotline-police }。還沒繳，打{ hotline-antifraud }問問。

# 原文：他是谁还没核实，就要拿您的钱、您的东西，不是催就是哄。一离手，就难追了。
check-r8-why = 他是誰還沒查證，就要您的錢、您的東西，不是催就是哄。一離手，就難追了。

# 原文：证件、卡、房本、现金、黄金，都留在自己手里。
check-r8-s1 = 證件、卡片、權狀、現金、黃金，都留在自己手裡。

# 原文：不签字，也不跟他去别处办手续。
check-r8-s2 = 不簽名，也不跟他去別處辦手續。

# 原文：自己去柜台、窗口问，有没有这回事。
check-r8-s3 = 自己到櫃檯問，有沒有這回事。

# 原文：东西给过了，马上打{hotline-police}。卡给了人，再请银行挂失。
check-r8-s4 = 東西給過了，馬上打{ hotline-police }。卡給了人，再請銀行停卡。

# 原文：人和地方您认得准，多半是平常事。也有账号被人偷了去的，再问一句才稳当。
check-r9-why = 人和地方您認得清楚，多半是平常事。不過帳號也會被盜，多問一句才穩當。

# 原文：不在跟前的，打电话问他本人：是你发的吗？
check-r9-s1 = 人不在跟前，打電話問他本人：是你傳的嗎？

# 原文：是，就照着办。软件从应用市场里装。
check-r9-s2 = 是，就照著辦。軟體從手機的應用程式商店裝。

# 原文：群里有人劝您投钱、买药，就退出来。
check-r9-s3 = 群組裡有人勸您投資、買藥，就退出來。

# 原文：要交钱、要填密码，就停下，跟家里人说一声。
check-r9-s4 = 要繳錢、要填密碼，就停下來，跟家人說一聲。

# 原文：链接和码后头是什么，您看不见。真有这件事，不点也能办。
check-r10-why = 連結和 QR Code 後面是什麼，您看不見。真有這件事，不點也能辦。

# 原文：先不点，不扫，不装，也不在上面交钱。
check-r10-s1 = 先不點，不掃，不裝，也不在上面繳錢。

# 原文：自己打卡背面、单子上的号码问。
check-r10-s2 = 自己打卡片背面、單據上的號碼問。

# 原文：熟人发来的，打电话问他本人。
check-r10-s3 = 熟人傳來的，打電話問他本人。

# 原文：要装软件，等家里人在跟前，从应用市场装。
check-r10-s4 = 要裝軟體，等家人在跟前，從應用程式商店裝。

# 原文：也许真要用。可是钱和东西一离手，去了哪里就难说了。
check-r11-why = 也許真的要用。可是錢和東西一離手，去了哪裡就難說了。

# 原文：先不给，留在自己手里。
check-r11-s1 = 先不給，留在自己手裡。

# 原文：问清楚：做什么用，什么时候还？请他写下来。
check-r11-s2 = 問清楚：做什麼用，什麼時候還？請他寫下來。

# 原文：打单位、家里人原来的号码，再问一遍。
check-r11-s3 = 打那個單位、家人原來的號碼，再問一遍。

# 原文：用证件，您本人拿着去。借钱，先跟家里人说一声。
check-r11-s4 = 要用證件，您本人拿著去。要借錢，先跟家人說一聲。

# 原文：好处有真有假，听上去一个样。真的补贴，明天去问也还在。
check-r12-why = 好處有真有假，聽起來一個樣。真的補助，明天去問也還在。

# 原文：先不报名，不交钱，不留卡号。
check-r12-s1 = 先不報名，不繳錢，不留卡號。

# 原文：问清楚是哪家单位办的。
check-r12-s2 = 問清楚是哪個單位辦的。

# 原文：自己打那家单位的号码，或者去窗口问。
check-r12-s3 = 自己打那個單位的號碼，或者到櫃檯問。

# 原文：要去听课，只带耳朵，不带钱和证件。
check-r12-s4 = 要去聽課，只帶耳朵，不帶錢和證件。

# 原文：地方是您核实过的，只是催得紧。救人的事要快，买卖的事不用急。
check-r13-why = 地方是您查證過的，只是催得緊。救人的事要快，買賣的事不用急。

# 原文：请他讲明白：为什么非得现在办？
check-r13-s1 = 請他講明白：為什麼非得現在辦？

# 原文：看病救急的，听医生的，单子收好。
check-r13-s2 = 看急診救人的，聽醫生的，單據收好。

# 原文：买东西、买保险、存钱的，今天先不定。
check-r13-s3 = 買東西、買保險、存錢的，今天先不決定。

# 原文：材料带回家，跟家里人商量了再说。
check-r13-s4 = 資料帶回家，跟家人商量了再說。

# 原文：他不给您时间，或者不让您问人。正经事经得起等，也经得起问。
check-r14-why = 他不給您時間，或者不讓您問人。正經事經得起等，也經得起問。

# 原文：钱先不动，字先不签。
check-r14-s1 = 錢先不動，名先不簽。

# 原文：告诉他：“我问过家里人，再给您回话。”
check-r14-s2 = 告訴他：「我問過家人，再回你話。」

# 原文：家里人，打他原来的号码。单位，打卡背面、单子上的号码。
check-r14-s3 = 家人，打他原來的號碼。單位，打卡片背面、單據上的號碼。

# 原文：对不上，或者打不通，打{hotline-antifraud}问问。
check-r14-s4 = 對不上，或者打不通，打{ hotline-antifraud }問問。

# 原文：人和地方您核实过，他不催，也不叫您瞒人。这样付钱，看着平常。
check-r15-why = 人和地方您查證過，他不催，也不叫您瞞著人。這樣付錢，看起來平常。

# 原文：付钱前看一眼：收钱的是谁，多少钱？
check-r15-s1 = 付錢前看一眼：收錢的是誰，多少錢？

# 原文：单子、收据收好。
check-r15-s2 = 單據、收據收好。

# 原文：数目大的，跟家里人说一声，明天再付也不晚。
check-r15-s3 = 數目大的，跟家人說一聲，明天再付也不晚。

# 原文：他要是改口要密码，或者叫您瞒人，就停下，再来看一遍。
check-r15-s4 = 他要是改口要密碼，或者叫您瞞著人，就停下來，再看一遍。

# 原文：有一样您说不准，偏偏是要紧的一样。先弄清楚这一样，再往下办。
check-r16-why = 有一樣您說不準，偏偏是要緊的一樣。先弄清楚這一樣，再往下辦。

# 原文：钱先不动。手机收到的数字，先别念给他听。
check-r16-s1 = 錢先不動。手機收到的數字，先別念給他聽。

# 原文：问他：“我能先问问家里人吗？”他拦着，就挂断。
check-r16-s2 = 問他：「我能先問問家人嗎？」他攔著，就掛電話。

# 原文：翻开短信，看那串数字是做什么用的。
check-r16-s3 = 打開簡訊，看那串數字是做什麼用的。

# 原文：还是不明白，就先不办，打{hotline-antifraud}问问。
check-r16-s4 = 還是不明白，就先不辦，打{ hotline-antifraud }問問。

# 原文：他要钱，可他是谁，您还没核实。也许是真的，问一声再给不迟。
check-r17-why = 他要錢，可是他是誰，您還沒查證。也許是真的，問一聲再給不遲。

# 原文：钱先不动。告诉他：“我问清楚再给。”
check-r17-s1 = 錢先不動。告訴他：「我問清楚再給。」

# 原文：他说是家里人、熟人，就打原来的号码。
check-r17-s2 = 他說是家人、熟人，就打原來的號碼。

# 原文：他说是单位的，就打卡背面、单子上的号码。
check-r17-s3 = 他說是單位的人，就打卡片背面、單據上的號碼。

# 原文：对上了再给，收好单据。对不上，打{hotline-antifraud}。
check-r17-s4 = 對得上再給，收好單據。對不上，打{ hotline-antifraud }。

# 原文：有一样您还说不准，不要紧。先弄清楚这一样，再定。
check-r18-why = 有一樣您還說不準，不要緊。先弄清楚這一樣，再決定。

# 原文：告诉他：“我先弄明白，再给您回话。”
check-r18-s1 = 告訴他：「我先弄明白，再回你話。」

# 原文：请他慢慢说：要我做什么，给谁，多少钱？
check-r18-s2 = 請他慢慢說：要我做什麼，給誰，多少錢？

# 原文：拿张纸记下来，念给家里人听。
check-r18-s3 = 拿張紙記下來，念給家人聽。

# 原文：还是不明白，就先不办，打{hotline-antifraud}问问。
check-r18-s4 = 還是不明白，就先不辦，打{ hotline-antifraud }問問。

# 原文：他没要钱，没要密码，也没催您，看着平常。可我们没见着他，还得您自己对一对。
check-r19-why = 他沒要錢，沒要密碼，也沒催您，看起來平常。可是我們沒見過他，還得您自己對一對。

# 原文：说是家里人，打他原来的号码。说是单位，打卡背面的号码。
check-r19-s1 = 說是家人，打他原來的號碼。說是單位，打卡片背面的號碼。

# 原文：有空去一趟柜台、窗口，当面办。
check-r19-s2 = 有空到櫃檯一趟，當面辦。

# 原文：他往后要钱、要密码、叫您瞒人，就停下，再来看一遍。
check-r19-s3 = 他以後要錢、要密碼、叫您瞞著人，就停下來，再看一遍。

## rescue.toml

# 原文：钱转出去了
rescue-transferred-what = 錢匯出去了

# 原文：马上打{hotline-police}，再打银行。一刻也别等。
rescue-transferred-first = 馬上打{ hotline-police }，再打銀行。一刻也別等。

# 原文：身边有人，请他同时打银行卡背面的号码。
rescue-transferred-s1 = 身邊有人，請他同時打卡片背面的號碼。

# 原文：跟{hotline-police}说：几点，多少钱，从哪张卡出去的。
rescue-transferred-s2 = 跟{ hotline-police }說：幾點，多少錢，從哪張卡出去的。

# 原文：再说对方的账号、户名。转账记录留着，别删。
rescue-transferred-s3 = 再說對方的帳號、戶名。轉帳紀錄留著，別刪。

# 原文：请银行挂失这张卡，问问这笔钱还拦不拦得住。
rescue-transferred-s4 = 請銀行停用這張卡，問問這筆錢還攔不攔得住。

# 原文：他再来电话，不接，一分钱也不再给。
rescue-transferred-s5 = 他再打來，不接，一毛錢也不再給。

# 原文：有人说能替您追钱，要先收费，那是第二个骗局。
rescue-transferred-s6 = 有人說能幫您追錢，要先收費，那是第二個騙局。

# 原文：越早越好，可是过了半天、一天，也照样要报。是骗子骗人，您不丢人。
rescue-transferred-comfort = 愈早愈好，可是過了半天、一天，也照樣要報案。是騙子騙人，您不丟臉。

# 原文：《反电信网络诈骗法》第二十条；公安部2016年10月17日公布的报案须知；《星岛日报》2026年2月3日报道
rescue-transferred-source = 《反電信網路詐騙法》第二十條；公安部2016年10月17日公布的報案須知；《星島日報》2026年2月3日報導

# 原文：密码、验证码告诉他了
rescue-codes-told-what = 密碼、驗證碼告訴他了

# 原文：马上打银行卡背面的号码，请银行挂失。
rescue-codes-told-first = 馬上打卡片背面的號碼，請銀行停卡。

# 原文：身边有人，请他同时打{hotline-police}。
rescue-codes-told-s1 = 身邊有人，請他同時打{ hotline-police }。

# 原文：就您一个人，打完银行，接着打{hotline-police}。
rescue-codes-told-s2 = 只有您一個人，打完銀行，接著打{ hotline-police }。

# 原文：他再问什么，都不答。来电话，不接。
rescue-codes-told-s3 = 他再問什麼，都不答。打來，不接。

# 原文：查查账。少了钱，记下几点、多少，告诉{hotline-police}。
rescue-codes-told-s4 = 查查帳戶。少了錢，記下幾點、多少，告訴{ hotline-police }。

# 原文：去柜台，或者换一部手机，把密码都改了。
rescue-codes-told-s5 = 到櫃檯，或者換一支手機，把密碼都改了。

# 原文：手机上付钱的软件，密码也一起改。
rescue-codes-told-s6 = 手機上付錢的軟體，密碼也一起改。

# 原文：码说出去了，钱不一定就没了。您现在动手，正是时候。
rescue-codes-told-comfort = 碼說出去了，錢不一定就沒了。您現在動手，正是時候。

# 原文：《反电信网络诈骗法》第二十条；公安部2016年10月17日公布的报案须知；新华社2025年12月10日报道
rescue-codes-told-source = 《反電信網路詐騙法》第二十條；公安部2016年10月17日公布的報案須知；新華社2025年12月10日報導

# 原文：装了软件、开了屏幕共享
rescue-screen-shared-what = 裝了軟體、分享了螢幕

# 原文：马上关机，或者开飞行模式。先断开那头，再做别的。
rescue-screen-shared-first = 馬上關機，或者開飛航模式。先斷開那頭，再做別的。

# 原文：关不掉，就请身边的人拔出电话卡，关了家里的网。
rescue-screen-shared-s1 = 關不掉，就請身邊的人拔出 SIM 卡，關掉家裡的網路。

# 原文：借别人的电话，或者用座机，打{hotline-police}。
rescue-screen-shared-s2 = 借別人的電話，或者用室內電話，打{ hotline-police }。

# 原文：接着打银行，几张卡都挂失。号码在卡背面。
rescue-screen-shared-s3 = 接著打銀行，每張卡都停用。號碼在卡片背面。

# 原文：这部手机先别开，等警察或者家里人来了再说。
rescue-screen-shared-s4 = 這支手機先別開，等警察或者家人來了再說。

# 原文：密码去柜台改，或者换一部手机改。
rescue-screen-shared-s5 = 密碼到櫃檯改，或者換一支手機改。

# 原文：青岛就有人先断网、再挂失，保住了一百多万元。您也来得及。
rescue-screen-shared-comfort = 青島就有人先斷網、再停卡，保住了一百多萬元人民幣。您也來得及。

# 原文：新华社2025年12月10日报道青岛民警断网止付
rescue-screen-shared-source = 新華社2025年12月10日報導青島警察斷網止付

# 原文：签了字，交了材料或保单
rescue-signed-what = 簽了名，交了資料或保單

# 原文：先停手：不再签字，不再给东西，不再交钱。
rescue-signed-first = 先停手：不再簽名，不再給東西，不再繳錢。

# 原文：银行卡、密码也给了的，先请银行挂失，再打{hotline-police}。
rescue-signed-s1 = 卡片、密碼也給了的，先請銀行停卡，再打{ hotline-police }。

# 原文：身份证、房本被拿走，或者是被逼着签的，打{hotline-police}。
rescue-signed-s2 = 身分證、權狀被拿走，或者是被逼著簽的，打{ hotline-police }。

# 原文：保单给了人，打保险公司的电话，或者去柜台，说您自己来办。
rescue-signed-s3 = 保單給了人，打保險公司的電話，或者到櫃檯，說您自己來辦。

# 原文：新买的保险，打电话问公司：还在不在反悔期？退了能拿回多少？
rescue-signed-s4 = 新買的保險，打電話問公司：還能撤銷契約嗎？解約能拿回多少？

# 原文：合同、收据、聊天记录都留好，和家里人一起看。
rescue-signed-s5 = 契約、收據、對話紀錄都留好，和家人一起看。

# 原文：和公司说不通，打{hotline-finance}。
rescue-signed-s6 = 跟公司講不通，打{ hotline-finance }。

# 原文：签了字，也还有办法。编谎话的是他，您照实说就行。
rescue-signed-comfort = 簽了名，也還有辦法。說謊的是他，您照實說就好。

# 原文：《中华人民共和国保险法》第十五条、第四十七条；《保险销售行为管理办法》第三十九条
rescue-signed-source = 《中華人民共和國保險法》第十五條、第四十七條；《保險銷售行為管理辦法》第三十九條

# 原文：现金、金条给了来人
rescue-cash-given-what = 現金、金條給了來人

# 原文：马上打{hotline-police}，说钱刚刚给出去。
rescue-cash-given-first = 馬上打{ hotline-police }，說錢剛剛給出去。

# 原文：说清楚：几点，在哪儿，给了多少，人往哪边走的。
rescue-cash-given-s1 = 說清楚：幾點，在哪裡，給了多少，人往哪邊走的。

# 原文：衣裳、口音、车牌，记得多少说多少。
rescue-cash-given-s2 = 衣服、口音、車牌，記得多少說多少。

# 原文：别自己去追。关好门，等警察来。
rescue-cash-given-s3 = 別自己去追。關好門，等警察來。

# 原文：寄出去的，把快递单号也报给{hotline-police}。
rescue-cash-given-s4 = 寄出去的，把宅配單號也告訴{ hotline-police }。

# 原文：通话和聊天的记录、收条都留着，别删别扔。
rescue-cash-given-s5 = 通話和對話的紀錄、收據都留著，別刪別丟。

# 原文：还没给的，都停下。他再来电话，不接。
rescue-cash-given-s6 = 還沒給的，都停下來。他再打來，不接。

# 原文：有位76岁的老人报警早，5万元当天就追了回来。开口就有人帮您。
rescue-cash-given-comfort = 有位76歲的長輩報案早，5萬元人民幣當天就追了回來。開口就有人幫您。

# 原文：荆楚网2025年9月18日报道；湖北反诈中心提醒，光明网2024年10月24日刊载
rescue-cash-given-source = 荊楚網2025年9月18日報導；湖北反詐中心提醒，光明網2024年10月24日刊載

## calendar.toml

# 原文：1·10 人民警察节
day-police-day-title = 1·10 人民警察節

# 原文：一月十号，正合报警电话的数。今天说说，真民警怎么找您。
day-police-day-why = 一月十號，正合報案電話的數。今天說說，真警察怎麼找您。

# 原文：真警察，在所里，
# 办案当面问仔细。
# 电话那头要转钱，
# 穿着警服也不依。
day-police-day-rhyme =
    真警察，在所裡，
    辦案當面問仔細。
    電話那頭要匯款，
    穿著警服也不依。

# 原文：国务院2020年7月11日批复，国函〔2020〕98号，自2021年起
day-police-day-source = 國務院2020年7月11日批覆，國函〔2020〕98號，自2021年起

# 原文：3·15 消费者权益日
day-consumer-day-title = 3·15 消費者權益日

# 原文：买东西的人也有个节，就在今天。您有八样权利，数一数。
day-consumer-day-why = 買東西的人也有個節，就在今天。您有八樣權利，數一數。

# 原文：上街买菜挑得多，
# 花大钱更要琢磨。
# 听懂再签不着急，
# 不想要的照直说。
day-consumer-day-rhyme =
    上街買菜挑得多，
    花大錢更要琢磨。
    聽懂再簽不著急，
    不想要的照直說。

# 原文：国际消费者联盟组织1983年定下，每年3月15日
day-consumer-day-source = 國際消費者聯盟組織1983年定下，每年3月15日

# 原文：5·15 经济犯罪宣传日
day-economic-crime-day-title = 5·15 經濟犯罪宣傳日

# 原文：民警今天常上街，讲假理财、假币和银行卡。碰上了，站着听一会儿。
day-economic-crime-day-why = 警察今天常上街，講假理財、假幣和金融卡。遇到了，站著聽一會兒。

# 原文：执照写的是卖茶，
# 收您的钱拿去花。
# 收存款的是银行，
# 茶铺给息别信它。
day-economic-crime-day-rhyme =
    執照寫的是賣茶，
    收您的錢拿去花。
    收存款的是銀行，
    茶鋪給息別信它。

# 原文：公安部定下，2010年起每年5月15日；中国警察网2015年5月14日报道
day-economic-crime-day-source = 公安部定下，2010年起每年5月15日；中國警察網2015年5月14日報導

# 原文：6·15 防范非法集资
day-fundraising-day-title = 6·15 防範非法集資

# 原文：六月里到处有人宣传，十五日这天最热闹，教您认出非法集资。
day-fundraising-day-why = 六月裡到處有人宣傳，十五日這天最熱鬧，教您認出非法集資。

# 原文：利息月月送上门，
# 掏钱的是后来人。
# 等到后头没人来，
# 本钱哪里再去寻？
day-fundraising-day-rhyme =
    利息月月送上門，
    掏錢的是後來人。
    等到後頭沒人來，
    本錢哪裡再去尋？

# 原文：金融监管总局2025年6月的通知：6月15日是防范非法金融活动集中宣传日。往年叫防范非法集资宣传月
day-fundraising-day-source = 金融監管總局2025年6月的通知：6月15日是防範非法金融活動集中宣傳日。往年叫防範非法集資宣傳月

# 原文：7·8 保险公众宣传日
day-insurance-day-title = 7·8 保險公眾宣傳日

# 原文：保险公司今天常摆桌子答疑。家里的老保单，正好拿去问问。
day-insurance-day-why = 保險公司今天常擺桌子答疑。家裡的老保單，正好拿去問問。

# 原文：翻出箱底老保单，
# 搬把椅子门前看。
# 保些什么交几年，
# 抄在本上不犯难。
day-insurance-day-rhyme =
    翻出箱底老保單，
    搬把椅子門前看。
    保些什麼交幾年，
    抄在本上不為難。

# 原文：2013年起每年7月8日；中国经济网2017年7月4日报道
day-insurance-day-source = 2013年起每年7月8日；中國經濟網2017年7月4日報導

# 原文：金融教育宣传周
day-finance-week-title = 金融教育宣傳週

# 原文：银行里外，这一周常有人讲利息、讲防骗，不花钱听。日子年年会挪，看当年通知。
day-finance-week-why = 銀行裡外，這一週常有人講利息、講防騙，不花錢聽。日子年年會挪，看當年通知。

# 原文：九月学堂开了课，
# 爷爷奶奶也来坐。
# 百块利息算一算，
# 高得离谱先别乐。
day-finance-week-rhyme =
    九月學堂開了課，
    爺爺奶奶也來坐。
    百塊利息算一算，
    高得離譜先別樂。

# 原文：金融监管总局、人民银行、证监会2025年9月15日至21日办；《中国消费者报》2025年9月18日报道
day-finance-week-source = 金融監管總局、人民銀行、證監會2025年9月15日至21日辦；《中國消費者報》2025年9月18日報導

# 原文：双十一，买完之后
day-double-eleven-title = 雙十一，買完之後

# 原文：包裹在路上，“客服”的电话也在路上。退货退款，走原来的路。
day-double-eleven-why = 包裹在路上，「客服」的電話也在路上。退貨退款，走原來的路。

# 原文：网上买件新棉袄，
# 来电说它质量糟。
# 真要退钱原路退，
# 屏幕不用给他瞧。
day-double-eleven-rhyme =
    網路買件新棉襖，
    來電說它品質糟。
    真要退錢原路退，
    螢幕不用給他瞧。

# 原文：各家网店自己定的促销日子，不是节日
day-double-eleven-source = 各家網路商店自己定的促銷日子，不是節日

# 原文：12·1 反诈有了法
day-antifraud-law-day-title = 12·1 反詐有了法

# 原文：2022年的今天，反诈的法律开始施行。银行柜台多问几句，是照着法办。
day-antifraud-law-day-why = 2022年的今天，反詐的法律開始施行。銀行櫃檯多問幾句，是照著法辦。

# 原文：柜台多问您几句，
# 不是为难是留意。
# 一句一句照实答，
# 钱还好好在手里。
day-antifraud-law-day-rhyme =
    櫃檯多問您幾句，
    不是為難是留意。
    一句一句照實答，
    錢還好好在手裡。

# 原文：《中华人民共和国反电信网络诈骗法》，2022年12月1日起施行
day-antifraud-law-day-source = 《中華人民共和國反電信網絡詐騙法》，2022年12月1日起施行

# 原文：12·4 国家宪法日
day-constitution-day-title = 12·4 國家憲法日

# 原文：法律给每个人留了说理的地方。心里有委屈，今天学学怎么走。
day-constitution-day-why = 法律給每個人留了說理的地方。心裡有委屈，今天學學怎麼走。

# 原文：单据一张不乱丢，
# 哪天说理有来由。
# 公司不理找监管，
# 再请调解不用愁。
day-constitution-day-rhyme =
    單據一張不亂丟，
    哪天說理有來由。
    公司不理找監管，
    再請調解不用愁。

# 原文：全国人大常委会2014年11月1日决定
day-constitution-day-source = 全國人大常委會2014年11月1日決定

# 原文：春节，全家坐一桌
day-spring-festival-title = 春節，全家坐一桌

# 原文：一年里人最齐的一天。趁着热闹，定一句自家人才懂的暗号。
day-spring-festival-why = 一年裡人最齊的一天。趁著熱鬧，定一句自家人才懂的暗號。

# 原文：大年初一拜年早，
# 孩子围着要红包。
# 趁着全家都坐齐，
# 暗号说定记得牢。
day-spring-festival-rhyme =
    大年初一拜年早，
    孩子圍著要紅包。
    趁著全家都坐齊，
    暗號說定記得牢。

# 原文：元宵，看灯猜谜
day-lantern-festival-title = 元宵，看燈猜謎

# 原文：街上猜谜有糖吃，图个热闹。手机里也有人“发糖”，先看是谁。
day-lantern-festival-why = 街上猜謎有糖吃，圖個熱鬧。手機裡也有人「發糖」，先看是誰。

# 原文：元宵看灯把谜猜，
# 猜着奖品揣回来。
# 手机里头送红包，
# 蓝字先别去点开。
day-lantern-festival-rhyme =
    元宵看燈把謎猜，
    猜著獎品揣回來。
    手機裡頭送紅包，
    藍字先別去點開。

# 原文：端午，一起包粽子
day-dragon-boat-title = 端午，一起包粽子

# 原文：社区请人包粽子，多半是真热闹。包完要卖“神药”，那是另一回事。
day-dragon-boat-why = 社區請人包粽子，多半是真熱鬧。包完要賣「神藥」，那是另一回事。

# 原文：端午楼下包粽忙，
# 青叶红枣摆满筐。
# 讲起神药您就走，
# 提串粽子回家尝。
day-dragon-boat-rhyme =
    端午樓下包粽忙，
    青葉紅棗擺滿筐。
    講起神藥您就走，
    提串粽子回家嘗。

# 原文：七夕，说说知心话
day-double-seventh-title = 七夕，說說知心話

# 原文：牛郎织女一年也要见一面。老来想有个伴，是好事。
day-double-seventh-why = 牛郎織女一年也要見一面。老來想有個伴，是好事。

# 原文：牛郎织女年年会，
# 隔着天河也相对。
# 网上知心没见面，
# 钱字先往后头推。
day-double-seventh-rhyme =
    牛郎織女年年會，
    隔著天河也相對。
    網路知心沒見面，
    錢字先往後頭推。

# 原文：中秋，分月饼
day-mid-autumn-title = 中秋，分月餅

# 原文：送月饼、送月饼券的多起来了。谁送的，打个电话就知道。
day-mid-autumn-why = 送月餅、送月餅券的多起來了。誰送的，打個電話就知道。

# 原文：切开月饼一小牙，
# 院里品品桂花茶。
# 快递寄来月饼券，
# 没买没订不扫它。
day-mid-autumn-rhyme =
    切開月餅一小牙，
    院裡品品桂花茶。
    宅配寄來月餅券，
    沒買沒訂不掃它。

# 原文：重阳，登高看菊花
day-double-ninth-title = 重陽，登高看菊花

# 原文：老人的节日。体检的通知、出游的传单，这几天都来得勤。
day-double-ninth-why = 老人的節日。體檢的通知、出遊的傳單，這幾天都來得勤。

# 原文：重阳登高看菊黄，
# 走累歇在半山冈。
# 低价团里多进店，
# 不如约伴走一趟。
day-double-ninth-rhyme =
    重陽登高看菊黃，
    走累歇在半山岡。
    低價團裡多進店，
    不如約伴走一趟。

# 原文：腊八，一碗热粥
day-laba-title = 臘八，一碗熱粥

# 原文：邻居端碗粥，是情分。端完粥拉您去“听课”，先问问讲什么。
day-laba-why = 鄰居端碗粥，是情分。端完粥拉您去「聽課」，先問問講什麼。

# 原文：腊八熬粥豆子香，
# 邻居端来一碗尝。
# 街坊情分是真暖，
# 拉去听课先想想。
day-laba-rhyme =
    臘八熬粥豆子香，
    鄰居端來一碗嘗。
    街坊情分是真暖，
    拉去聽課先想想。

# 原文：小年前后，要账电话
day-little-new-year-title = 小年前後，討債電話

# 原文：扫房、吃糖瓜，等孩子回家。年底要账的电话，有真也有假。
day-little-new-year-why = 掃房、吃糖瓜，等孩子回家。年底討債的電話，有真也有假。

# 原文：糖瓜粘嘴过小年，
# 有人来电讨旧欠。
# 翻开自家小账本，
# 没这笔账不掏钱。
day-little-new-year-rhyme =
    糖瓜粘嘴過小年，
    有人來電討舊欠。
    翻開自家小帳本，
    沒這筆帳不掏錢。

# 原文：立春，卷张春饼
day-li-chun-title = 立春，捲張春餅

# 原文：春饼一卷，就算开了春。多年没信儿的老友，过年前后常来问好。
day-li-chun-why = 春餅一捲，就算開了春。多年沒消息的老友，過年前後常來問好。

# 原文：春饼薄薄卷韭黄，
# 老友来信问短长。
# 信里要是提借钱，
# 先听声音再商量。
day-li-chun-rhyme =
    春餅薄薄捲韭黃，
    老友來信問短長。
    信裡要是提借錢，
    先聽聲音再商量。

# 原文：雨水，出门带把伞
day-yu-shui-title = 雨水，出門帶把傘

# 原文：天上的雨落得勤了。家里的保单，也是一把遮雨的伞。
day-yu-shui-why = 天上的雨落得勤了。家裡的保單，也是一把遮雨的傘。

# 原文：春雨细细路面滑，
# 出门带伞就不怕。
# 保单也是一把伞，
# 谁劝您拆别理他。
day-yu-shui-rhyme =
    春雨細細路面滑，
    出門帶傘就不怕。
    保單也是一把傘，
    誰勸您拆別理他。

# 原文：惊蛰，吃个梨
day-jing-zhe-title = 驚蟄，吃個梨

# 原文：雷一响，虫子醒。有的电话也像打雷，专门吓人一跳。
day-jing-zhe-why = 雷一響，蟲子醒。有的電話也像打雷，專門嚇人一跳。

# 原文：春雷轰隆响一声，
# 虫儿出洞草儿青。
# 电话吓人先挂掉，
# 削个梨子静一静。
day-jing-zhe-rhyme =
    春雷轟隆響一聲，
    蟲兒出洞草兒青。
    電話嚇人先掛掉，
    削個梨子靜一靜。

# 原文：春分，竖个鸡蛋
day-chun-fen-title = 春分，豎個雞蛋

# 原文：昼和夜差不多一样长了。存款、理财、保险，也该一样一样分开。
day-chun-fen-why = 晝和夜差不多一樣長了。存款、理財、保險，也該一樣一樣分開。

# 原文：春分昼夜一样长，
# 竖个鸡蛋稳当当。
# 存款保险分清楚，
# 一样东西一样账。
day-chun-fen-rhyme =
    春分晝夜一樣長，
    豎個雞蛋穩當當。
    存款保險分清楚，
    一樣東西一樣帳。

# 原文：清明，去看看亲人
day-qing-ming-title = 清明，去看看親人

# 原文：扫墓的路上，常有人塞来卖墓地的传单。买来自家用，买来赚钱，是两回事。
day-qing-ming-why = 掃墓的路上，常有人塞來賣墓地的傳單。買來自家用，買來賺錢，是兩回事。

# 原文：坟前添土草色新，
# 一枝柳条念亲人。
# 墓地不是摇钱树，
# 包涨包赚莫当真。
day-qing-ming-rhyme =
    墳前添土草色新，
    一枝柳條念親人。
    墓地不是搖錢樹，
    包漲包賺莫當真。

# 原文：谷雨，看牡丹
day-gu-yu-title = 穀雨，看牡丹

# 原文：花开得正好，约着出城的多。看花之前，先看一眼行程。
day-gu-yu-why = 花開得正好，約著出城的多。看花之前，先看一眼行程。

# 原文：谷雨时节牡丹开，
# 邻居约您看花来。
# 先问路上几家店，
# 再把合同看明白。
day-gu-yu-rhyme =
    穀雨時節牡丹開，
    鄰居約您看花來。
    先問路上幾家店，
    再把契約看明白。

# 原文：立夏，上秤称一称
day-li-xia-title = 立夏，上秤稱一稱

# 原文：有的地方立夏称人，看孩子长了几斤。利息也能称一称。
day-li-xia-why = 有的地方立夏稱人，看孩子長了幾斤。利息也能稱一稱。

# 原文：立夏挂起大杆秤，
# 孙子坐筐笑出声。
# 利息也来称一称，
# 一百给几要问清。
day-li-xia-rhyme =
    立夏掛起大桿秤，
    孫子坐筐笑出聲。
    利息也來稱一稱，
    一百給幾要問清。

# 原文：小满，麦子灌浆
day-xiao-man-title = 小滿，麥子灌漿

# 原文：麦粒还软，没到收的时候。手机上涨的数，也还没到手。
day-xiao-man-why = 麥粒還軟，沒到收的時候。手機上漲的數，也還沒到手。

# 原文：小满麦粒刚灌浆，
# 不到收割不算粮。
# 屏上数字翻着跳，
# 取不到手也白忙。
day-xiao-man-rhyme =
    小滿麥粒剛灌漿，
    不到收割不算糧。
    手機數字翻著跳，
    取不到手也白忙。

# 原文：芒种，收麦插秧
day-mang-zhong-title = 芒種，收麥插秧

# 原文：地里忙，手机一响顾不上细看。短信里的蓝字，放一放再说。
day-mang-zhong-why = 地裡忙，手機一響顧不上細看。簡訊裡的藍字，放一放再說。

# 原文：芒种时节两头忙，
# 收罢麦子插稻秧。
# 短信蓝字先别点，
# 歇晌再去问一趟。
day-mang-zhong-rhyme =
    芒種時節兩頭忙，
    收罷麥子插稻秧。
    簡訊藍字先別點，
    歇晌再去問一趟。

# 原文：夏至，一碗凉面
day-xia-zhi-title = 夏至，一碗涼麵

# 原文：白天正是最长的时候，什么事都来得及。“最后一天”的话，听听就算了。
day-xia-zhi-why = 白天正是最長的時候，什麼事都來得及。「最後一天」的話，聽聽就算了。

# 原文：夏至白天长又长，
# 一碗凉面配蒜香。
# 他说今天末一天，
# 您把纸笔放一旁。
day-xia-zhi-rhyme =
    夏至白天長又長，
    一碗涼麵配蒜香。
    他說最後這一天，
    您把紙筆放一旁。

# 原文：小暑，快入伏了
day-xiao-shu-title = 小暑，快入伏了

# 原文：贴三伏贴的时候到了。医院里有，大夫会说您合不合适。
day-xiao-shu-why = 貼三伏貼的時候到了。醫院裡有，醫師會說您合不合適。

# 原文：小暑过后快入伏，
# 要贴膏药问大夫。
# 谁夸一贴百病除，
# 翻过盒子看清楚。
day-xiao-shu-rhyme =
    小暑過後快入伏，
    要貼膏藥問醫師。
    誰誇一貼百病除，
    翻過盒子看清楚。

# 原文：大暑，找地方乘凉
day-da-shu-title = 大暑，找地方乘涼

# 原文：山里凉快，有人请您去住几天，顺便看看床位。
day-da-shu-why = 山裡涼快，有人請您去住幾天，順便看看床位。

# 原文：大暑进山躲一躲，
# 床铺先去坐一坐。
# 住一月来交一月，
# 哪天想走不啰嗦。
day-da-shu-rhyme =
    大暑進山躲一躲，
    床鋪先去坐一坐。
    住一月來交一月，
    哪天想走不囉唆。

# 原文：立秋，抱个西瓜
day-li-qiu-title = 立秋，抱個西瓜

# 原文：立秋吃瓜，叫“咬秋”。一家人围着桌子，正好写三个号码。
day-li-qiu-why = 立秋吃瓜，叫「咬秋」。一家人圍著桌子，正好寫三個號碼。

# 原文：立秋抱回大西瓜，
# 一家分着笑哈哈。
# 三个号码写大字，
# 电话旁边高高挂。
day-li-qiu-rhyme =
    立秋抱回大西瓜，
    一家分著笑哈哈。
    三個號碼寫大字，
    電話旁邊高高掛。

# 原文：处暑，孩子要开学
day-chu-shu-title = 處暑，孩子要開學

# 原文：暑气退了，书包背上了。说要交学费的电话，也挑这时候来。
day-chu-shu-why = 暑氣退了，書包背上了。說要交學費的電話，也挑這時候來。

# 原文：处暑出伏凉几分，
# 孙儿背包进校门。
# 来电若说缺学费，
# 原来号码找本人。
day-chu-shu-rhyme =
    處暑出伏涼幾分，
    孫兒背包進校門。
    來電若說缺學費，
    原來號碼找本人。

# 原文：白露，早晚添衣
day-bai-lu-title = 白露，早晚添衣

# 原文：草叶上有了露水。贴身的衣裳、贴身的卡，都要收好。
day-bai-lu-why = 草葉上有了露水。貼身的衣裳、貼身的卡，都要收好。

# 原文：白露凉风添件褂，
# 贴身揣好小钱夹。
# 银行卡片自己用，
# 说破嘴皮不借他。
day-bai-lu-rhyme =
    白露涼風添件褂，
    貼身揣好小錢夾。
    金融卡片自己用，
    說破嘴皮不借他。

# 原文：秋分，晒新谷
day-qiu-fen-title = 秋分，曬新穀

# 原文：粮食进了院，补贴的消息也多。真补贴，用不着您先交钱。
day-qiu-fen-why = 糧食進了院，補貼的消息也多。真補貼，用不著您先繳錢。

# 原文：秋分新谷晒满院，
# 一粒一粒汗水换。
# 国家补贴不收费，
# 先要交钱莫去办。
day-qiu-fen-rhyme =
    秋分新穀曬滿院，
    一粒一粒汗水換。
    國家補貼不收費，
    先要繳錢莫去辦。

# 原文：寒露，烫烫脚
day-han-lu-title = 寒露，燙燙腳

# 原文：露水凉了，老话说别再光着脚。脚要暖，老屋也要守住。
day-han-lu-why = 露水涼了，老話說別再光著腳。腳要暖，老屋也要守住。

# 原文：寒露脚上添双袜，
# 热水烫烫解个乏。
# 房本锁在柜子里，
# 谁劝去押不接话。
day-han-lu-rhyme =
    寒露腳上添雙襪，
    熱水燙燙解個乏。
    權狀鎖進櫃子裡，
    誰勸去押不接話。

# 原文：霜降，柿子红了
day-shuang-jiang-title = 霜降，柿子紅了

# 原文：离年底近了，养老金认证的消息多。认证不收钱，您也不用慌。
day-shuang-jiang-why = 離年底近了，養老金認證的消息多。認證不收錢，您也不用慌。

# 原文：霜降柿子红满枝，
# 有人说您认证迟。
# 认证从来不收费，
# 窗口一问便得知。
day-shuang-jiang-rhyme =
    霜降柿子紅滿枝，
    有人說您認證遲。
    認證從來不收費，
    櫃檯一問便得知。

# 原文：立冬，炖锅热汤
day-li-dong-title = 立冬，燉鍋熱湯

# 原文：补身子的话，从这时候起听得多。吃饭是吃饭，吃药是吃药。
day-li-dong-why = 補身子的話，從這時候起聽得多。吃飯是吃飯，吃藥是吃藥。

# 原文：立冬炖锅萝卜汤，
# 热热乎乎暖肚肠。
# 谁把糖水夸成药，
# 听听大夫怎么讲。
day-li-dong-rhyme =
    立冬燉鍋蘿蔔湯，
    熱熱呼呼暖肚腸。
    誰把糖水誇成藥，
    聽聽醫師怎麼講。

# 原文：小雪，腌一缸菜
day-xiao-xue-title = 小雪，醃一缸菜

# 原文：两手是盐，电话响了也不用急着接。擦干了手再说。
day-xiao-xue-why = 兩手是鹽，電話響了也不用急著接。擦乾了手再說。

# 原文：小雪腌菜两手盐，
# 电话响了等擦干。
# 要您共享手机屏，
# 挂了接着压菜坛。
day-xiao-xue-rhyme =
    小雪醃菜兩手鹽，
    電話響了等擦乾。
    要您螢幕給他看，
    掛了接著壓菜罈。

# 原文：大雪，看雪上脚印
day-da-xue-title = 大雪，看雪上腳印

# 原文：雪地走过，总有脚印。钱转走了，也留得下一道印子。
day-da-xue-why = 雪地走過，總有腳印。錢轉走了，也留得下一道印子。

# 原文：大雪落地脚印深，
# 钱走也留一道痕。
# 报案先打{hotline-police}，
# 心里委屈找亲人。
day-da-xue-rhyme =
    大雪落地腳印深，
    錢走也留一道痕。
    報案先打{ hotline-police }，
    心裡委屈找親人。

# 原文：冬至，包饺子
day-dong-zhi-title = 冬至，包餃子

# 原文：夜最长的时候，一家人挨着坐。有话慢慢说，说什么都不埋怨。
day-dong-zhi-why = 夜最長的時候，一家人挨著坐。有話慢慢說，說什麼都不埋怨。

# 原文：冬至饺子煮一锅，
# 一家老小围着坐。
# 悄悄定下一句话，
# 来电要钱先对过。
day-dong-zhi-rhyme =
    冬至餃子煮一鍋，
    一家老小圍著坐。
    悄悄定下一句話，
    來電要錢先對過。

# 原文：小寒，手揣进兜里
day-xiao-han-title = 小寒，手揣進口袋

# 原文：银行大厅暖和，坐一会儿挺好。新年里，劝您买新产品的人也多。
day-xiao-han-why = 銀行大廳暖和，坐一會兒挺好。新年裡，勸您買新產品的人也多。

# 原文：小寒天冷手揣兜，
# 银行大厅暖悠悠。
# 有人递笔先不写，
# 没听明白不点头。
day-xiao-han-rhyme =
    小寒天冷手揣兜，
    銀行大廳暖悠悠。
    有人遞筆先不寫，
    沒聽明白不點頭。

# 原文：大寒，备年货
day-da-han-title = 大寒，備年貨

# 原文：门口的包裹一天比一天多。哪个不是自家买的，挑出来放一边。
day-da-han-why = 門口的包裹一天比一天多。哪個不是自家買的，挑出來放一邊。

# 原文：大寒备货近年关，
# 门口包裹堆成山。
# 不是自家买的件，
# 盒里的码别去管。
day-da-han-rhyme =
    大寒備貨近年關，
    門口包裹堆成山。
    不是自家買的件，
    盒裡的碼別去管。

# 原文：每月15日 消保主题日
day-fifteenth-title = 每月15日 消保主題日

# 原文：消保，就是护住花钱、存钱的人。翻翻保单和存单，一月学一样。
day-fifteenth-why = 消保，就是護住花錢、存錢的人。翻翻保單和存單，一月學一樣。

# 原文：每月十五翻翻柜，
# 保单合同排好队。
# 哪行字小看不清，
# 画个圈圈问一回。
day-fifteenth-rhyme =
    每月十五翻翻櫃，
    保單契約排好隊。
    哪行字小看不清，
    畫個圈圈問一回。

# 原文：乐龄学堂自己定的，取3·15的“15”。各家公司的消保日不一样，未查到统一规定
day-fifteenth-source = 樂齡學堂自己定的，取3·15的「15」。各家公司的消保日不一樣，未查到統一規定

# 原文：一月，收好四样东西
month-1-title = 一月，收好四樣東西

# 原文：打扫屋子翻箱倒柜，证件、存折都露了面。收的时候，记住放在哪儿。
month-1-why = 打掃屋子翻箱倒櫃，證件、存摺都露了面。收的時候，記住放在哪裡。

# 原文：年货一样一样装，
# 钥匙证件单独放。
# 密码只在心里头，
# 再熟也不往外讲。
month-1-rhyme =
    年貨一樣一樣裝，
    鑰匙證件單獨放。
    密碼只在心裡頭，
    再熟也不往外講。

# 原文：二月，孩子回城去
month-2-title = 二月，孩子回城去

# 原文：送走了孩子，家里静下来。夜里电话一响，心就跟着提起来。
month-2-why = 送走了孩子，家裡靜下來。夜裡電話一響，心就跟著提起來。

# 原文：火车开走屋里静，
# 夜里铃响格外清。
# 说是孙子先挂掉，
# 拨回老号听一听。
month-2-rhyme =
    火車開走屋裡靜，
    夜裡鈴響格外清。
    說是孫子先掛掉，
    撥回老號聽一聽。

# 原文：三月，买东西多问问
month-3-title = 三月，買東西多問問

# 原文：燕子搭窝，先看房梁结不结实。花钱也一样，问明白不丢面子。
month-3-why = 燕子搭窩，先看房樑穩不穩。花錢也一樣，問明白不丟面子。

# 原文：燕子回来看旧窝，
# 先绕三圈才肯落。
# 您买东西也一样，
# 问上三句不嫌多。
month-3-rhyme =
    燕子回來看舊窩，
    先繞三圈才肯落。
    您買東西也一樣，
    問上三句不嫌多。

# 原文：四月，退保自己办
month-4-title = 四月，解約自己辦

# 原文：天暖人出门，墙上“代办退保”的纸也多。自己打个电话就能问。
month-4-why = 天暖人出門，牆上「代辦解約」的紙也多。自己打個電話就能問。

# 原文：柳絮沾衣满街飘，
# 墙上又贴代办条。
# 退保自己打电话，
# 自己去办一样好。
month-4-rhyme =
    柳絮沾衣滿街飄，
    牆上又貼代辦條。
    解約自己打電話，
    自己去辦一樣好。

# 原文：五月，看得见取得出
month-5-title = 五月，看得見取得出

# 原文：樱桃红了，吃到嘴里才是甜的。手机上赚的钱，也要取得出来。
month-5-why = 櫻桃紅了，吃到嘴裡才是甜的。手機上賺的錢，也要取得出來。

# 原文：五月樱桃红溜溜，
# 摘到碗里才到口。
# 手机上头说您赚，
# 取不出来别再投。
month-5-rhyme =
    五月櫻桃紅溜溜，
    摘到碗裡才到口。
    手機上頭說您賺，
    取不出來別再投。

# 原文：六月，坐车看山庄
month-6-title = 六月，坐車看山莊

# 原文：管接管送还管饭，车上坐的多是老街坊。看完不急，回家算算。
month-6-why = 有接有送還供餐，車上坐的多是老街坊。看完不急，回家算算。

# 原文：六月日头晒得狠，
# 大巴拉您去山村。
# 山庄到底盖没盖，
# 多问几个当地人。
month-6-rhyme =
    六月日頭曬得狠，
    遊覽車載去山村。
    山莊到底蓋沒蓋，
    多問幾個當地人。

# 原文：七月，出门避暑去
month-7-title = 七月，出門避暑去

# 原文：城里热，出去走走是好事。合同带上，车牌发给家里人。
month-7-why = 城裡熱，出去走走是好事。契約帶上，車牌發給家人。

# 原文：七月城里像蒸笼，
# 想去山里吹凉风。
# 行程车牌发儿女，
# 玩得痛快又轻松。
month-7-rhyme =
    七月城裡像蒸籠，
    想去山裡吹涼風。
    行程車牌發兒女，
    玩得痛快又輕鬆。

# 原文：八月，跟孩子学手机
month-8-title = 八月，跟孩子學手機

# 原文：放暑假了，小先生就在跟前。学会一样，顶用一年。
month-8-why = 放暑假了，小先生就在跟前。學會一樣，受用一年。

# 原文：暑假孙儿在跟前，
# 教您手机点一点。
# 飞行模式在哪儿，
# 画张小图贴旁边。
month-8-rhyme =
    暑假孫兒在跟前，
    教您手機點一點。
    飛航模式在哪裡，
    畫張小圖貼旁邊。

# 原文：九月，粮款存哪儿
month-9-title = 九月，糧款存哪裡

# 原文：卖了粮，手里有一笔整钱。劝您“换个地方放”的人，也闻着味儿来了。
month-9-why = 賣了糧，手裡有一筆整錢。勸您「換個地方放」的人，也聞著味道來了。

# 原文：九月玉米黄又黄，
# 卖了粮款进了账。
# 生人劝您挪地方，
# 这事先跟家里讲。
month-9-rhyme =
    九月玉米黃又黃，
    賣了糧款進了帳。
    生人勸您挪地方，
    這事先跟家裡講。

# 原文：十月，老友聚一聚
month-10-title = 十月，老友聚一聚

# 原文：天高气爽，老同事、老战友爱挑这时候碰头。见了面，把号码抄准。
month-10-why = 天高氣爽，老同事、老戰友愛挑這時候碰頭。見了面，把號碼抄準。

# 原文：十月桂花香满楼，
# 喊上几个老朋友。
# 号码当面抄一遍，
# 冒名来借您不愁。
month-10-rhyme =
    十月桂花香滿樓，
    喊上幾個老朋友。
    號碼當面抄一遍，
    冒名來借您不愁。

# 原文：十一月，缴费的短信
month-11-title = 十一月，繳費的簡訊

# 原文：医保、取暖，几样钱凑到一块儿交。短信真假，窗口最清楚。
month-11-why = 醫保、取暖，幾樣錢湊在一起交。簡訊真假，櫃檯最清楚。

# 原文：北风吹得叶儿飞，
# 又到缴费这一回。
# 短信说要停您卡，
# 先到窗口问是谁。
month-11-rhyme =
    北風吹得葉兒飛，
    又到繳費這一回。
    簡訊說要停您卡，
    先到櫃檯問是誰。

# 原文：十二月，心里的疙瘩
month-12-title = 十二月，心裡的疙瘩

# 原文：日子到了年底，有的事还压在心里。说出来，就轻一半。
month-12-why = 日子到了年底，有的事還壓在心裡。說出來，就輕一半。

# 原文：挂历翻到末一张，
# 心里有事讲一讲。
# 谁说替您追回钱，
# 先收费的别搭腔。
month-12-rhyme =
    月曆翻到末一張，
    心裡有事講一講。
    誰說替您追回錢，
    先收費的別搭腔。

## plan.toml

# 原文：备四张空白卡片。问一句：哪通电话让您心跳快了？
plan-1-1-note = 備四張空白卡片。問一句：哪通電話讓您心跳快了？

# 原文：先查好去派出所的路。请一位认路的，给大家说怎么走。
plan-1-2-note = 先查好去派出所的路。請一位認路的，給大家說怎麼走。

# 原文：伸出一只手，五根指头数五样。问：头一个打给谁？
plan-1-3-note = 伸出一隻手，五根指頭數五樣。問：頭一個打給誰？

# 原文：发一张红纸，回家写求助名单。暗号自己留着，别当众说。
plan-1-4-note = 發一張紅紙，回家寫求助名單。暗號自己留著，別當眾說。

# 原文：粗笔写三个号码，一人带一张走。问：哪个来电要接？
plan-2-1-note = 粗筆寫三個號碼，一人帶一張走。問：哪個來電要接？

# 原文：孩子刚回城，正想着呢。先请大家讲讲孙辈的趣事。
plan-2-2-note = 孩子剛回城，正想念呢。先請大家講講孫輩的趣事。

# 原文：再把那只手伸出来。五样里忘了哪样，大家一起补。
plan-2-3-note = 再把那隻手伸出來。五樣裡忘了哪樣，大家一起補。

# 原文：借一把旧伞，边讲边收起来。问：下雨了，拿什么挡？
plan-2-4-note = 借一把舊傘，邊講邊收起來。問：下雨了，拿什麼擋？

# 原文：号码贴在家里哪儿了？还没贴的，今天帮他写一张。
plan-3-1-note = 號碼貼在家裡哪裡了？還沒貼的，今天幫他寫一張。

# 原文：摆一百颗豆子当一百块。请人数数，一年添几颗。
plan-3-2-note = 擺一百顆豆子當一百塊。請人數數，一年添幾顆。

# 原文：八样权利写八张纸条。抽一张，说一件自己遇过的事。
plan-3-3-note = 八樣權利寫八張紙條。抽一張，說一件自己遇過的事。

# 原文：伞还放老地方。问：上月说的四样亏，最怕哪一样？
plan-3-4-note = 傘還放老地方。問：上月說的四樣虧，最怕哪一樣？

# 原文：清明雨多路滑，早些开门等人。问：扫墓路上，接过什么传单？
plan-4-1-note = 清明雨多路滑，早些開門等人。問：掃墓路上，接過什麼傳單？

# 原文：豆子带来再数一遍。换个高利息，看要添多少颗。
plan-4-2-note = 豆子帶來再數一遍。換個高利息，看要添多少顆。

# 原文：请两人演，一人接警，一人报五样。不催，慢慢来。
plan-4-3-note = 請兩人演，一人接報案，一人報五樣。不催，慢慢來。

# 原文：找一份旧保单，遮住姓名。看反悔期写在哪一行。
plan-4-4-note = 找一份舊保單，遮住姓名。看契約撤銷期寫在哪一行。

# 原文：画四级台阶。大家说说，走到哪一级还停得住脚。
plan-5-1-note = 畫四級台階。大家說說，走到哪一級還停得住腳。

# 原文：编三件小事念出来。请大家伸指头：该打第几个？
plan-5-2-note = 編三件小事念出來。請大家伸指頭：該打第幾個？

# 原文：三只盒子，一把纸条。读一条，问大家往哪只放。
plan-5-3-note = 三個盒子，一把紙條。讀一條，問大家往哪個放。

# 原文：今天两人一对：一个来劝退保，一个来回话，再换。
plan-5-4-note = 今天兩人一對：一個來勸解約，一個來回話，再換。

# 原文：攒几只空药盒、保健品盒。花镜多备两副，翻背面看。
plan-6-1-note = 收集幾個空藥盒、保健食品盒。老花鏡多備兩副，翻背面看。

# 原文：这回按一万块算。带个大键的计算器，轮着按一按。
plan-6-2-note = 這回按一萬塊算。帶台按鍵大的計算機，輪著按一按。

# 原文：十五日有宣传，附近有摊就去看看。问：利息打哪儿来？
plan-6-3-note = 十五日有宣傳，附近有攤就去看看。問：利息從哪裡來？

# 原文：白布当银幕，上头写个大数。问：伸手一摸，摸着什么？
plan-6-4-note = 白布當銀幕，上頭寫個大數字。問：伸手一摸，摸到什麼？

# 原文：演的时候一句一停。问：这句话写在合同哪一页？
plan-7-1-note = 演的時候一句一停。問：這句話寫在契約哪一頁？

# 原文：带保单来，姓名遮住。放大镜摆桌子中间，抄三个数。
plan-7-2-note = 帶保單來，姓名遮住。放大鏡擺桌子中間，抄三個數字。

# 原文：在座也许有人丢过钱。不追问，下课陪他坐一会儿。
plan-7-3-note = 在座也許有人丟過錢。不追問，下課陪他坐一會兒。

# 原文：天热，趁早上凉快开课。问：去看养老院，头一眼看什么？
plan-7-4-note = 天熱，趁早上涼快開課。問：去看安養院，頭一眼看什麼？

# 原文：换个地方贴号码，药盒上、门背后，请大家出主意。
plan-8-1-note = 換個地方貼號碼，藥盒上、門背後，請大家出主意。

# 原文：有人一个人过，说话轻一点。不问谁有伴，谁没伴。
plan-8-2-note = 有人一個人過，說話輕一點。不問誰有伴，誰沒伴。

# 原文：请放暑假的孩子来。一老一小，一起找飞行模式。
plan-8-3-note = 請放暑假的孩子來。一老一小，一起找飛航模式。

# 原文：正想退保的人，听他说完。不劝退，也不劝留。
plan-8-4-note = 正想解約的人，聽他說完。不勸退，也不勸留。

# 原文：带一串钥匙。问：这一把给过谁？密码又给过谁？
plan-9-1-note = 帶一串鑰匙。問：這一把給過誰？密碼又給過誰？

# 原文：空快递盒里塞张彩色的券。看谁先问：这是谁寄的？
plan-9-2-note = 空的宅配盒裡塞張彩色的券。看誰先問：這是誰寄的？

# 原文：宣传周里，银行常有人讲课。想问什么，今天先写好。
plan-9-3-note = 宣傳週裡，銀行常有人講課。想問什麼，今天先寫好。

# 原文：秋收人忙，晚饭后再讲。拿一张街道的真公告来看。
plan-9-4-note = 秋收人忙，晚飯後再講。拿一張街道辦事處的真公告來看。

# 原文：请四位老学员当先生，一人讲一级台阶，您在旁边听。
plan-10-1-note = 請四位老學員當先生，一人講一級台階，您在旁邊聽。

# 原文：泡一壶菊花茶。说说哪趟出门最高兴，进了几家店。
plan-10-2-note = 泡一壺菊花茶。說說哪趟出門最高興，進了幾家店。

# 原文：房子是大事，语气放平。正为房发愁的，课后单独聊。
plan-10-3-note = 房子是大事，語氣放平。正為房發愁的，課後單獨聊。

# 原文：请带一本老通讯录。问：最想听谁的声音？回家就打。
plan-10-4-note = 請帶一本老通訊錄。問：最想聽誰的聲音？回家就打。

# 原文：打听好社保窗口几点开门，写成大字，让大家抄走。
plan-11-1-note = 打聽好社保櫃檯幾點開門，寫成大字，讓大家抄走。

# 原文：谁家刚收了包裹？请他说说，退货是怎么退的。
plan-11-2-note = 誰家剛收了包裹？請他說說，退貨是怎麼退的。

# 原文：熟人来借卡，最难开口。两人一对，练一句软和话。
plan-11-3-note = 熟人來借卡，最難開口。兩人一對，練一句委婉的話。

# 原文：快到反诈法的日子了。说说银行柜员多问过您什么。
plan-11-4-note = 快到反詐法的日子了。說說銀行行員多問過您什麼。

# 原文：备些大信封，一人一个。单据今天就一样样收进去。
plan-12-1-note = 備些大信封，一人一個。單據今天就一樣樣收進去。

# 原文：年底短信多。请人念一条带蓝字的，手指先别点。
plan-12-2-note = 年底簡訊多。請人念一條帶藍字的，手指先別點。

# 原文：冬至边包饺子边聊。问：家里的约定，写到第几条了？
plan-12-3-note = 冬至邊包餃子邊聊。問：家裡的約定，寫到第幾條了？

# 原文：倒杯热茶，收个尾。每位写下名字，说说落笔前看什么。
plan-12-4-note = 倒杯熱茶，收個尾。每位寫下名字，說說下筆前看什麼。
