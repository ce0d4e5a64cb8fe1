### Shared texts in English: regions, red flags, figures.
### 只改等号右边；原文一变，这一条就退回原文，要重新译。
### Shared texts in English: new red flags, help me look, rescue.
### 只改等号右边；原文一变，这一条就退回原文，要重新译。
### Shared texts in English: more regions.

## regions/AU.toml：澳大利亚

# 原文：澳大利亚
region-au-name = Australia

# 原文：澳元
region-au-currency = Australian dollars

# 原文：紧急报警
region-au-hotline-police-name = Police, emergency

# 原文：坏人就在门口，或者有人逼您，打它。不是急事，打131-444。钱转走了，先打银行。
region-au-hotline-police-purpose = A swindler at the door, or someone forcing you? Ring here. If it is not urgent, ring 131-444. Money gone? Ring your bank first.

# 原文：全天
region-au-hotline-police-hours = Day and night

# 原文：我在……，有人逼我给钱，他还没有走。英语说不来，就说：Mandarin, please.
region-au-hotline-police-say = I am at …. Someone is forcing me to pay. He is still here.

# 原文：零零零
region-au-hotline-police-spoken = zero zero zero

# 原文：澳大利亚网络安全中心网站（cyber.gov.au）2023年4月11日
region-au-hotline-police-source = Australian Cyber Security Centre (cyber.gov.au), 11 April 2023

# 原文：网络安全热线
region-au-hotline-antifraud-name = Cyber Security Hotline

# 原文：在电话、手机、网上碰到骗局，打来问问，有人教您怎么止住。
region-au-hotline-antifraud-purpose = A scam by telephone, mobile or internet? Ring and ask. They tell you how to stop it.

# 原文：全天
region-au-hotline-antifraud-hours = Day and night

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。英语说不来，就说：Mandarin, please.
region-au-hotline-antifraud-say = I had a call saying …. I am not sure about it. Please help me look at it.

# 原文：一三零零，二九二，三七一
region-au-hotline-antifraud-spoken = one three zero zero, two nine two, three seven one

# 原文：澳大利亚网络安全中心网站（cyber.gov.au）2023年4月11日
region-au-hotline-antifraud-source = Australian Cyber Security Centre (cyber.gov.au), 11 April 2023

# 原文：金融投诉局
region-au-hotline-finance-name = Financial Complaints Authority

# 原文：银行、保险公司让您受了委屈，找公司说不通，就打它，不收钱。
region-au-hotline-finance-purpose = A bank or an insurer treated you badly and will not listen? Ring here, free of charge.

# 原文：墨尔本时间9点到5点
region-au-hotline-finance-hours = 9 to 5 Melbourne time

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。英语说不来，就说：Mandarin, please.
region-au-hotline-finance-say = I want to complain about …. I went to them first. My complaint number is …. What I ask for is ….

# 原文：一八零零，九三一，六七八
region-au-hotline-finance-spoken = one eight zero zero, nine three one, six seven eight

# 原文：澳大利亚金融投诉局网站（afca.org.au）
region-au-hotline-finance-source = Australian Financial Complaints Authority (afca.org.au)

# 原文：身份资料求助
region-au-hotline-idcare-name = IDCARE

# 原文：证件、密码给了骗子，打来问怎么补救。
region-au-hotline-idcare-purpose = Gave papers or codes to a swindler? Ask here what to do.

# 原文：我把……告诉了骗子，现在该怎么办？英语说不来，就说：Mandarin, please.
region-au-hotline-idcare-say = I gave … to a swindler. What should I do now?

# 原文：一八零零，五九五，一六零
region-au-hotline-idcare-spoken = one eight zero zero, five nine five, one six zero

# 原文：澳大利亚网络安全中心网站（cyber.gov.au）
region-au-hotline-idcare-source = Australian Cyber Security Centre (cyber.gov.au)

# 原文：电话翻译
region-au-hotline-interpreter-name = Interpreters

# 原文：英语说不来，先打它，请人替您翻译。
region-au-hotline-interpreter-purpose = English is hard? Ring here first for an interpreter.

# 原文：我说普通话，请帮我接……，电话是……。
region-au-hotline-interpreter-say = I speak …. Please connect me to …, telephone ….

# 原文：一三一，四五零
region-au-hotline-interpreter-spoken = one three one, four five zero

# 原文：澳大利亚金融投诉局网站（afca.org.au）
region-au-hotline-interpreter-source = Australian Financial Complaints Authority (afca.org.au)

# 原文：25万澳元
region-au-figure-deposit-cover = 250,000 Australian dollars

# 原文：14到30天
region-au-figure-cooling-off-days = 14 to 30 days

## regions/CA.toml：加拿大

# 原文：加拿大
region-ca-name = Canada

# 原文：加元
region-ca-currency = Canadian dollars

# 原文：紧急报警
region-ca-hotline-police-name = Police, emergency

# 原文：坏人就在门口，或者有人逼您，打它。钱转走了，先打银行，再打本地警察局。
region-ca-hotline-police-purpose = A swindler at the door, or someone forcing you? Ring here. Money gone? Ring your bank first, then your local police.

# 原文：全天
region-ca-hotline-police-hours = Day and night

# 原文：我在……，有人逼我给钱，他还没有走。英语说不来，就说：Mandarin, please.
region-ca-hotline-police-say = I am at …. Someone is forcing me to pay. He is still here.

# 原文：九一一
region-ca-hotline-police-spoken = nine one one

# 原文：加拿大卑诗省 E-Comm 911 网站、尼亚加拉警察局网站
region-ca-hotline-police-source = E-Comm 911 (British Columbia) and Niagara police websites

# 原文：反诈中心
region-ca-hotline-antifraud-name = Canadian Anti-Fraud Centre

# 原文：碰上骗局、上了当，打它报一声。
region-ca-hotline-antifraud-purpose = Meeting a scam, or harmed by one? Report it here.

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。英语说不来，就说：Mandarin, please.
region-ca-hotline-antifraud-say = I had a call saying …. I am not sure about it. Please help me look at it.

# 原文：一，八八八，四九五，八五零一
region-ca-hotline-antifraud-spoken = one, eight eight eight, four nine five, eight five zero one

# 原文：加拿大反诈中心网站（antifraudcentre-centreantifraude.ca）
region-ca-hotline-antifraud-source = Canadian Anti-Fraud Centre (antifraudcentre-centreantifraude.ca)

# 原文：金融消费局
region-ca-hotline-finance-name = Financial Consumer Agency

# 原文：银行、保险公司让您受了委屈，找公司说不通，打来问怎么投诉。
region-ca-hotline-finance-purpose = A bank or an insurer treated you badly and will not listen? Ask here how to complain.

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。英语说不来，就说：Mandarin, please.
region-ca-hotline-finance-say = I want to complain about …. I went to them first. My complaint number is …. What I ask for is ….

# 原文：一，八六六，四六一，三二二二
region-ca-hotline-finance-spoken = one, eight six six, four six one, three two two two

# 原文：加拿大金融消费局网站（canada.ca）
region-ca-hotline-finance-source = Financial Consumer Agency of Canada (canada.ca)

# 原文：10万加元
region-ca-figure-deposit-cover = 100,000 Canadian dollars

# 原文：10天
region-ca-figure-cooling-off-days = 10 days

## regions/CN.toml：中国内地

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

# 原文：拿不准是不是骗局，打过去问问；它打给您，也请接。
region-cn-hotline-antifraud-purpose = Not sure if it is a scam? Ring and ask. If this number rings you, do pick up.

# 原文：个别地方不是全天有人接
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

# 原文：买保健品、办卡、买东西吃了亏，可以打它投诉。
region-cn-hotline-consumer-purpose = Cheated over health products, prepaid cards or shopping? Complain here.

# 原文：我在……买了……，花了……元，东西和说的不一样，我要投诉。
region-cn-hotline-consumer-say = I bought … from … for … yuan. It is not what they told me. I want to complain.

# 原文：幺二三幺五
region-cn-hotline-consumer-spoken = one two three one five

# 原文：龙岩市市场监督管理局，《闽西日报》2025年5月13日报道
region-cn-hotline-consumer-source = Longyan market regulator, in Minxi Daily, 13 May 2025

# 原文：50万元
region-cn-figure-deposit-cover = 500,000 yuan

## regions/HK.toml：香港

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

# 原文：21日
region-hk-figure-cooling-off-days = 21 days

## regions/MO.toml：澳门

# 原文：澳门
region-mo-name = Macao

# 原文：澳门元
region-mo-currency = Macao patacas

# 原文：司警报案
region-mo-hotline-police-name = Judiciary Police

# 原文：钱转走了，或者有人逼您，先打它，越早越好。要救护、救火，打999。
region-mo-hotline-police-purpose = Money gone, or someone forcing you? Ring here first. The sooner the better. For an ambulance or a fire, ring 999.

# 原文：全天
region-mo-hotline-police-hours = Day and night

# 原文：我叫……，钱被骗子转走了。……点，从我……银行的……账户转了……元，对方账号是……，户名是……。
region-mo-hotline-police-say = My name is …. A swindler has moved my money. At … o'clock, … patacas left my … account at … Bank. It went to account …, in the name of ….

# 原文：九九三
region-mo-hotline-police-spoken = nine nine three

# 原文：中新社2006年12月28日报道；澳门新闻局2026年1月14日警情通告
region-mo-hotline-police-source = China News Service, 28 December 2006; Macao Government Information Bureau notice, 14 January 2026

# 原文：防诈骗查询热线
region-mo-hotline-antifraud-name = Anti-fraud enquiry line

# 原文：拿不准是不是骗局，打来问问。
region-mo-hotline-antifraud-purpose = Not sure if it is a scam? Ring and ask.

# 原文：全天
region-mo-hotline-antifraud-hours = Day and night

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。
region-mo-hotline-antifraud-say = I had a call saying …. I am not sure about it. Please help me look at it.

# 原文：八八零零，七七七七
region-mo-hotline-antifraud-spoken = eight eight zero zero, seven seven seven seven

# 原文：澳门新闻局2026年1月14日警情通告；《现代澳门日报》2017年8月18日报道
region-mo-hotline-antifraud-source = Macao Government Information Bureau notice, 14 January 2026; Today Macao Daily, 18 August 2017

# 原文：金管局投诉
region-mo-hotline-finance-name = Monetary Authority complaints

# 原文：银行让您受了委屈，找银行说不通，就打它。保险的事打8395-2280。
region-mo-hotline-finance-purpose = A bank treated you badly and will not listen? Ring here. For insurance, ring 8395-2280.

# 原文：周一到周五，上午9点到1点，下午2点半到5点半
region-mo-hotline-finance-hours = Monday to Friday, 9 to 1 and 2.30 to 5.30

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。
region-mo-hotline-finance-say = I want to complain about …. I went to them first. My complaint number is …. What I ask for is ….

# 原文：二八五六，八八五六
region-mo-hotline-finance-spoken = two eight five six, eight eight five six

# 原文：澳门政府网站，金融管理局2019年10月25日更新；金管局2022年10月公告
region-mo-hotline-finance-source = gov.mo, Monetary Authority of Macao, updated 25 October 2019; Monetary Authority notice, October 2022

# 原文：紧急求助
region-mo-hotline-emergency-name = Emergency

# 原文：有人受伤、着火，或者坏人就在门口，打它。
region-mo-hotline-emergency-purpose = Someone hurt, a fire, or a swindler at the door? Ring here.

# 原文：全天
region-mo-hotline-emergency-hours = Day and night

# 原文：我在……，门口有人……，请马上来人。
region-mo-hotline-emergency-say = I am at …. Someone at my door is …. Please send somebody.

# 原文：九九九
region-mo-hotline-emergency-spoken = nine nine nine

# 原文：澳门治安警察局网站：紧急求助服务
region-mo-hotline-emergency-source = Macao Public Security Police website: emergency service

# 原文：消费者委员会
region-mo-hotline-consumer-name = Consumer Council

# 原文：买东西、办卡吃了亏，可以打来投诉。
region-mo-hotline-consumer-purpose = Cheated in a shop or with a prepaid card? Complain here.

# 原文：白天9点到6点；别的时候可以录音留话
region-mo-hotline-consumer-hours = 9 to 6; at other times leave a message

# 原文：我在……买了……，花了……元，东西和说的不一样，我要投诉。
region-mo-hotline-consumer-say = I bought … from … for … patacas. It is not what they told me. I want to complain.

# 原文：八九八八，九三一五
region-mo-hotline-consumer-spoken = eight nine eight eight, nine three one five

# 原文：澳门政府网站2020年12月、2022年12月公告
region-mo-hotline-consumer-source = gov.mo notices, December 2020 and December 2022

# 原文：50万澳门元
region-mo-figure-deposit-cover = 500,000 patacas

# 原文：21天
region-mo-figure-cooling-off-days = 21 days

## regions/MY.toml：马来西亚

# 原文：马来西亚
region-my-name = Malaysia

# 原文：令吉
region-my-currency = ringgit

# 原文：紧急求助
region-my-hotline-police-name = Emergency

# 原文：坏人就在门口，或者有人逼您，打它。
region-my-hotline-police-purpose = A swindler at the door, or someone forcing you? Ring here.

# 原文：全天
region-my-hotline-police-hours = Day and night

# 原文：我在……，有人逼我给钱，他还没有走。
region-my-hotline-police-say = I am at …. Someone is forcing me to pay. He is still here.

# 原文：九九九
region-my-hotline-police-spoken = nine nine nine

# 原文：《马来邮报》2025年11月20日报道
region-my-hotline-police-source = Malay Mail, 20 November 2025

# 原文：反诈骗中心
region-my-hotline-antifraud-name = National Scam Response Centre

# 原文：钱转走了，先打它，越早越好，银行好把钱拦住。
region-my-hotline-antifraud-purpose = Money gone? Ring here first. The sooner the better, so the bank can stop it.

# 原文：全天
region-my-hotline-antifraud-hours = Day and night

# 原文：我叫……，钱被骗子转走了。……点，从我……银行的……账户转了……令吉，对方账号是……，户名是……。
region-my-hotline-antifraud-say = My name is …. A swindler has moved my money. At … o'clock, … ringgit left my … account at … Bank. It went to account …, in the name of ….

# 原文：九九七
region-my-hotline-antifraud-spoken = nine nine seven

# 原文：《马来邮报》2026年3月3日报道
region-my-hotline-antifraud-source = Malay Mail, 3 March 2026

# 原文：国家银行热线
region-my-hotline-finance-name = Bank Negara (BNMLINK)

# 原文：银行、保险公司让您受了委屈，找公司说不通，就打它。
region-my-hotline-finance-purpose = A bank or an insurer treated you badly and will not listen? Ring here.

# 原文：周一到周五，9点到5点
region-my-hotline-finance-hours = Monday to Friday, 9 to 5

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。
region-my-hotline-finance-say = I want to complain about …. I went to them first. My complaint number is …. What I ask for is ….

# 原文：一，三零零，八八，五四六五
region-my-hotline-finance-spoken = one, three zero zero, eight eight, five four six five

# 原文：马来西亚中小企业银行网站的投诉指引
region-my-hotline-finance-source = SME Bank Malaysia website, complaints guide

# 原文：金融纠纷调解
region-my-hotline-ombudsman-name = Financial Markets Ombudsman

# 原文：公司给了最后答复，您还是不服，请它来调解，不收钱。
region-my-hotline-ombudsman-purpose = Not content with the company's final answer? They help to settle it, free of charge.

# 原文：周一到周五，8点半到5点半
region-my-hotline-ombudsman-hours = Monday to Friday, 8.30 to 5.30

# 原文：……公司给我的答复我不服，我想请你们调解。
region-my-hotline-ombudsman-say = I am not content with the answer of …. I would like you to help settle it.

# 原文：零三，二二七二，二八一一
region-my-hotline-ombudsman-spoken = zero three, two two seven two, two eight one one

# 原文：马来西亚渣打银行网站的投诉指引（2025年起由 FMOS 受理）
region-my-hotline-ombudsman-source = Standard Chartered Malaysia website, complaints guide (FMOS since 2025)

# 原文：25万令吉
region-my-figure-deposit-cover = 250,000 ringgit

# 原文：15天
region-my-figure-cooling-off-days = 15 days

## regions/SG.toml：新加坡

# 原文：新加坡
region-sg-name = Singapore

# 原文：新元
region-sg-currency = Singapore dollars

# 原文：警察
region-sg-hotline-police-name = Police

# 原文：坏人就在门口，或者有人逼您，打它。钱转走了，先打银行，再去报警。
region-sg-hotline-police-purpose = A swindler at the door, or someone forcing you? Ring here. Money gone? Ring your bank first, then report it to the police.

# 原文：全天
region-sg-hotline-police-hours = Day and night

# 原文：我在……，有人逼我给钱，他还没有走。
region-sg-hotline-police-say = I am at …. Someone is forcing me to pay. He is still here.

# 原文：九九九
region-sg-hotline-police-spoken = nine nine nine

# 原文：新加坡警察部队网站2019年1月30日
region-sg-hotline-police-source = Singapore Police Force website, 30 January 2019

# 原文：防诈热线
region-sg-hotline-antifraud-name = ScamShield Helpline

# 原文：拿不准，打来问问。被骗了，它能帮您接通七家大银行。它不能代您报警。
region-sg-hotline-antifraud-purpose = Not sure? Ring and ask. If you were scammed, they can connect you to seven large banks. They cannot make the police report for you.

# 原文：全天
region-sg-hotline-antifraud-hours = Day and night

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。
region-sg-hotline-antifraud-say = I had a call saying …. I am not sure about it. Please help me look at it.

# 原文：一七九九
region-sg-hotline-antifraud-spoken = one seven nine nine

# 原文：scamshield.gov.sg；亚洲新闻台2024年9月27日报道
region-sg-hotline-antifraud-source = scamshield.gov.sg; CNA, 27 September 2024

# 原文：金融骗局查询
region-sg-hotline-finance-name = Money scam enquiries

# 原文：保险、投资怕有诈，先打来问。一般投诉，去金融业纠纷调解中心。
region-sg-hotline-finance-purpose = Worried about an insurance or investment offer? Ask here. For other complaints, go to FIDReC.

# 原文：全天
region-sg-hotline-finance-hours = Day and night

# 原文：有人叫我买……，说能赚……，我拿不准，请帮我看看是不是骗局。
region-sg-hotline-finance-say = Someone wants me to buy …. They promise a return of …. Please help me see if it is a scam.

# 原文：一七九九
region-sg-hotline-finance-spoken = one seven nine nine

# 原文：scamshield.gov.sg；新加坡金融业纠纷调解中心网站
region-sg-hotline-finance-source = scamshield.gov.sg; FIDReC website

# 原文：警察热线
region-sg-hotline-police-hotline-name = Police hotline

# 原文：不是急事，要问警察，打它。
region-sg-hotline-police-hotline-purpose = Not urgent, but you need the police? Ring here.

# 原文：我要报一件被骗的事：……点，……，少了……元。
region-sg-hotline-police-hotline-say = I want to report a scam: at … o'clock, …; I lost … dollars.

# 原文：一八零零，二五五，零零零零
region-sg-hotline-police-hotline-spoken = one eight zero zero, two five five, zero zero zero zero

# 原文：新加坡警察部队网站2019年1月30日
region-sg-hotline-police-hotline-source = Singapore Police Force website, 30 January 2019

# 原文：10万新元
region-sg-figure-deposit-cover = 100,000 Singapore dollars

# 原文：14天
region-sg-figure-cooling-off-days = 14 days

## regions/TW.toml：台灣

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

# 原文：10日
region-tw-figure-cooling-off-days = 10 days

## regions/UK.toml：英国

# 原文：英国
region-uk-name = United Kingdom

# 原文：英镑
region-uk-currency = pounds

# 原文：紧急报警
region-uk-hotline-police-name = Police, emergency

# 原文：坏人就在门口，或者有人逼您，打它。不是急事，打101。
region-uk-hotline-police-purpose = A swindler at the door, or someone forcing you? Ring here. If it is not urgent, ring 101.

# 原文：全天
region-uk-hotline-police-hours = Day and night

# 原文：我在……，有人逼我给钱，他还没有走。英语说不来，就说：Mandarin, please.
region-uk-hotline-police-say = I am at …. Someone is forcing me to pay. He is still here.

# 原文：九九九
region-uk-hotline-police-spoken = nine nine nine

# 原文：英国埃塞克斯、多塞特警察局网站
region-uk-hotline-police-source = Essex Police and Dorset Police websites

# 原文：接通您的银行
region-uk-hotline-antifraud-name = Your bank

# 原文：钱转走了，或者有人自称银行，打它接您的银行。打不通，打卡背面的号码。
region-uk-hotline-antifraud-purpose = Money gone, or a caller says he is your bank? This connects you to your bank. If not, ring the number on your card.

# 原文：我是你们的客户，有人打电话叫我转钱。我要问，账户动过没有？英语说不来，就说：Mandarin, please.
region-uk-hotline-antifraud-say = I bank with you. Someone rang and told me to move money. Has anything happened on my account?

# 原文：一五九
region-uk-hotline-antifraud-spoken = one five nine

# 原文：stopscamsuk.org.uk，据2025年6月29日转载
region-uk-hotline-antifraud-source = stopscamsuk.org.uk, as told on 29 June 2025

# 原文：报告诈骗
region-uk-hotline-report-fraud-name = Report Fraud

# 原文：上了当，钱已经问过银行，再打它报案。苏格兰打101。
region-uk-hotline-report-fraud-purpose = You were scammed and have rung your bank? Report it here. In Scotland ring 101.

# 原文：周一到周五，8点到8点
region-uk-hotline-report-fraud-hours = Monday to Friday, 8 to 8

# 原文：我要报案：……点，有人自称……，我转了……英镑给……。英语说不来，就说：Mandarin, please.
region-uk-hotline-report-fraud-say = I want to report a fraud: at … o'clock someone saying he was … got … pounds from me.

# 原文：零三零零，一二三，二零四零
region-uk-hotline-report-fraud-spoken = zero three zero zero, one two three, two zero four zero

# 原文：英国政府新闻2025年12月4日，wired-gov 刊载；伦敦警察局2025年12月通知
region-uk-hotline-report-fraud-source = UK government news, wired-gov, 4 December 2025; Metropolitan Police notice, December 2025

# 原文：金融申诉专员
region-uk-hotline-finance-name = Financial Ombudsman

# 原文：银行、保险公司让您受了委屈，找公司说不通，就打它，不收钱。
region-uk-hotline-finance-purpose = A bank or an insurer treated you badly and will not listen? Ring here, free of charge.

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。英语说不来，就说：Mandarin, please.
region-uk-hotline-finance-say = I want to complain about …. I went to them first. My complaint number is …. What I ask for is ….

# 原文：零八零零，零二三，四五六七
region-uk-hotline-finance-spoken = zero eight zero zero, zero two three, four five six seven

# 原文：英国公司网站的投诉指引（Financial Ombudsman Service）
region-uk-hotline-finance-source = Complaints guides of UK companies (Financial Ombudsman Service)

# 原文：12万英镑
region-uk-figure-deposit-cover = 120,000 pounds

# 原文：30天
region-uk-figure-cooling-off-days = 30 days

## regions/US.toml：美国

# 原文：美国
region-us-name = United States

# 原文：美元
region-us-currency = US dollars

# 原文：紧急报警
region-us-hotline-police-name = Police, emergency

# 原文：坏人就在门口，或者有人逼您，打它。钱转走了，先打银行卡背面的号码。
region-us-hotline-police-purpose = A swindler at the door, or someone forcing you? Ring here. Money gone? Ring the number on your card first.

# 原文：全天
region-us-hotline-police-hours = Day and night

# 原文：我在……，有人逼我给钱，他还没有走。英语说不来，就说：Mandarin, please.
region-us-hotline-police-say = I am at …. Someone is forcing me to pay. He is still here.

# 原文：九一一
region-us-hotline-police-spoken = nine one one

# 原文：美国联邦通信委员会网站（fcc.gov）；911.gov
region-us-hotline-police-source = Federal Communications Commission (fcc.gov); 911.gov

# 原文：长者防诈热线
region-us-hotline-antifraud-name = Elder Fraud Hotline

# 原文：六十岁以上，碰上骗局、上了当，打它，有专人帮您报案，不收钱。
region-us-hotline-antifraud-purpose = For people of 60 and more: meeting a scam, or harmed by one? Someone helps you to report it, free of charge.

# 原文：周一到周五，美东时间10点到6点
region-us-hotline-antifraud-hours = Monday to Friday, 10 to 6 Eastern Time

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。英语说不来，就说：Mandarin, please.
region-us-hotline-antifraud-say = I had a call saying …. I am not sure about it. Please help me look at it.

# 原文：八三三，三七二，八三一一
region-us-hotline-antifraud-spoken = eight three three, three seven two, eight three one one

# 原文：美国司法部网站（ovc.ojp.gov）
region-us-hotline-antifraud-source = US Department of Justice (ovc.ojp.gov)

# 原文：消费者金融保护局
region-us-hotline-finance-name = Consumer Financial Protection Bureau

# 原文：银行、信用卡、贷款的事，找公司说不通，就打它。
region-us-hotline-finance-purpose = A bank, a card or a loan, and the company will not listen? Ring here.

# 原文：周一到周五，美东时间8点到8点
region-us-hotline-finance-hours = Monday to Friday, 8 to 8 Eastern Time

# 原文：我要投诉……公司。我先找过他们，投诉单号是……，我的要求是……。英语说不来，就说：Mandarin, please.
region-us-hotline-finance-say = I want to complain about …. I went to them first. My complaint number is …. What I ask for is ….

# 原文：八五五，四一一，二三七二
region-us-hotline-finance-spoken = eight five five, four one one, two three seven two

# 原文：美国消费者金融保护局网站和手册（consumerfinance.gov）
region-us-hotline-finance-source = Consumer Financial Protection Bureau website and handbook (consumerfinance.gov)

# 原文：退休人协会热线
region-us-hotline-aarp-name = AARP Fraud Helpline

# 原文：拿不准是不是骗局，打来问问，不是会员也行，不收钱。
region-us-hotline-aarp-purpose = Not sure if it is a scam? Ring and ask. Free, also for those who are not members.

# 原文：我接到一个电话，说……，我拿不准，请帮我看看。英语说不来，就说：Mandarin, please.
region-us-hotline-aarp-say = I had a call saying …. I am not sure about it. Please help me look at it.

# 原文：八七七，九零八，三三六零
region-us-hotline-aarp-spoken = eight seven seven, nine zero eight, three three six zero

# 原文：AARP 网站2025年9月30日
region-us-hotline-aarp-source = AARP website, 30 September 2025

# 原文：25万美元
region-us-figure-deposit-cover = 250,000 US dollars

# 原文：10到30天
region-us-figure-cooling-off-days = 10 to 30 days

## figures.toml

# 原文：一块钱左右
figure-deposit-rate-100 = about one yuan

# 原文：30天
figure-surrender-refund-days = 30 days

# 原文：15天
figure-cooling-off-days = 15 days

# 原文：50万元
figure-mainland-deposit-cover = 500,000 yuan

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

# 原文：正规单位收钱，进的是单位的账户，也给您凭证。
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

# 原文：后来的人交的本钱，给先来的人当利息。没人再来，就全塌了。
flag-bring-friends-why = Newcomers' money is paid to the first ones as interest. When no one new comes, it all falls down.

# 原文：没有金融牌照，却收大家的钱
flag-no-licence-name = Collects people's money without a licence

# 原文：收大家的钱要国家许可。查不到许可，就不能收。
flag-no-licence-why = Taking the public's money needs the state's licence. If you find none, they may not take it.

# 原文：把别的东西说成存款
flag-called-a-deposit-name = Calls something else a deposit

# 原文：保险和理财都不是存款，保不保本、能不能取，都不一样。
flag-called-a-deposit-why = Insurance and investments are not deposits. You may not get it all back, or not when you want it.

# 原文：叫您在空白单子上签字，或者替您填
flag-blank-signature-name = Has you sign blanks, or fills them in for you

# 原文：您签了字，他后填的每一句都算您说的。
flag-blank-signature-why = Once you have signed, every word he adds later counts as yours.

# 原文：劝您退旧保单，买新保单
flag-swap-policies-name = Urges you to drop an old policy for a new one

# 原文：旧保障断了，新保障还得等些日子才管用，中间出事可能没人赔。
flag-swap-policies-why = The old cover ends and the new one makes you wait. In between, perhaps nobody pays.

# 原文：把说不准的收益说成一定有
flag-false-certainty-name = Calls uncertain gains certain

# 原文：写进合同的才算数，嘴上说的不算数。
flag-false-certainty-why = What is written in the contract counts. What is said does not.

# 原文：把您一个人留下来劝
flag-pressure-alone-name = Keeps you behind alone and presses you

# 原文：一屋子人围着劝，您一个人就不好意思摇头。
flag-pressure-alone-why = With a roomful of people urging you, it is hard to say no alone.

# 原文：叫您把钱转到“安全账户”
flag-safe-account-name = Has you move money to a “safe account”

# 原文：世上没有“安全账户”。公安不会叫您转钱，钱转过去就进了骗子手里。
flag-safe-account-why = There is no such thing as a “safe account”. The police never ask you to move money. Once moved, it is in a swindler's hands.

# 原文：要您开屏幕共享、装软件
flag-screen-share-name = Wants your screen shared or an app installed

# 原文：您在手机上看见什么，他就看见什么。密码、验证码也在里头。
flag-screen-share-why = Whatever you see on your phone, he sees too. That goes for passwords and codes.

# 原文：在电话里办案，要您保密
flag-police-by-phone-name = “Police” by phone, who want it kept secret

# 原文：公安不在电话、视频里办案。真有事，可以去派出所当面问。
flag-police-by-phone-why = The police do not handle cases by phone or video. If it is real, you can ask at the police station.

# 原文：叫您点来路不明的链接、扫码
flag-unknown-link-name = Has you tap a strange link or scan a code

# 原文：链接后头是什么，看不见。真有这件事，去窗口也能办。
flag-unknown-link-why = You cannot see what is behind a link. If the matter is real, the counter can deal with it too.

# 原文：生号码打来，自称是亲人熟人
flag-stranger-claims-kin-name = A strange number that says it is family

# 原文：声音、相片都能仿。打他原来的号码，一问就清楚。
flag-stranger-claims-kin-why = Voices and pictures can be copied. Ring his old number and you will know.

# 原文：天上掉下来的便宜
flag-too-good-name = A bargain fallen from the sky

# 原文：便宜总要有人出钱。他先许您大的，再要您小的。
flag-too-good-why = Somebody always pays for a bargain. First he promises you much, then he asks you for a little.

# 原文：说什么病都能治
flag-miracle-cure-name = Says it cures everything

# 原文：没有一样东西包治百病。保健品不能代替药。
flag-miracle-cure-why = Nothing cures every illness. Health products do not take the place of medicine.

# 原文：派人上门取现金、黄金
flag-cash-pickup-name = Sends someone to collect cash or gold

# 原文：电话里叫您备好现金、黄金，再派人来拿，这是骗子的办法。人一走，就难找了。
flag-cash-pickup-why = A call tells you to have cash or gold ready, then someone comes for it: that is how swindlers work. Once he has gone, he is hard to find.

# 原文：拉您私下加好友、进群
flag-leave-platform-name = Draws you into private chats and groups

# 原文：在正规地方买卖，有记录，有人管。到了私下，出了事没处说理。
flag-leave-platform-why = Proper places keep records and have someone in charge. In private, there is nobody to complain to.

# 原文：借您的卡、账户过一下钱
flag-lend-card-name = Borrows your card or account to pass money

# 原文：法律写明，银行卡和账户不许出借。过的常是骗来的钱，查起来先找您。
flag-lend-card-why = The law says bank cards and accounts must not be lent. It is often stolen money, and they will come to you first.

# 原文：名头很大，却不让您查
flag-claims-authority-name = A grand title, but you may not check it

# 原文：真的不怕查。不让查的，名头再大也不作数。
flag-claims-authority-why = What is real does not mind a check. If you may not check it, the title counts for nothing.

## check.toml

# 原文：他要您转钱、交钱吗？
check-money-ask = Does he want you to send or pay money?

# 原文：手续费、借钱、借您的卡过钱，都算。在柜台存进自己折子的，不算。
check-money-hint = A fee, a loan, money passed through your card: all count. Paying into your own account at the counter does not.

# 原文：他要您说出密码、验证码，或者开屏幕共享吗？
check-codes-ask = Does he want you to tell a password or code, or share your screen?

# 原文：叫您把银行卡往手机上贴，也算。取快递的码，不算。
check-codes-hint = Holding your bank card to a phone counts too. A code to pick up a parcel does not.

# 原文：他叫您瞒着家里人，或者别去问公司、银行吗？
check-secret-ask = Does he tell you to hide it from family, or not to ask the company or bank?

# 原文：教您编话应付银行，也算。提醒您密码别外传，不算。
check-secret-hint = A story to tell the bank counts too. A reminder to keep your password to yourself does not.

# 原文：他催您马上办、当场签，不让您先去问吗？
check-hurry-ask = Does he want it done or signed now, with no time to ask anyone?

# 原文：让您慢慢想、改天再办的，不算。
check-hurry-hint = If you may think it over, or come another day, it does not count.

# 原文：他叫您点链接、扫码、装软件，或者进群吗？
check-link-ask = Does he want you to tap a link, scan a code, install an app or join a group?

# 原文：加陌生人做好友，也算。买菜付钱的码、医院窗口的码，不算。
check-link-hint = Adding a stranger as a friend counts too. Paying at the market and codes at the hospital counter do not.

# 原文：他要您把证件、银行卡、房本，或大笔钱、黄金交给个人吗？
check-hand-over-ask = Does he want papers, a bank card, deeds, or a lot of money or gold given to a person?

# 原文：保单也算，借给他也算。在窗口给人看一看、当面还您的，不算。
check-hand-over-hint = A policy counts, and so does a loan to him. Showing something at a counter and getting it straight back does not.

# 原文：他许您一个大好处吗？
check-promise-ask = Does he promise you something very good?

# 原文：包赚、高利息、包治病、白领钱，都算。先送礼、再请您听课，也算。
check-promise-hint = Sure profit, high interest, a sure cure, money for nothing: all count. So does a gift first, then a talk to listen to.

# 原文：他是谁，您自己核实过了吗？
check-i-checked-ask = Have you checked yourself who he is?

# 原文：自己下的单，常去的柜台、医院，家人原来的号码，都算。广告上的、他给的号码、刚认识的人，不算。
check-i-checked-hint = Your own order, a counter or hospital you know, your family's old number: all count. A number from an advert or from him, or someone you just met, does not.

# 原文：他叫您瞒着人，又催您、哄您，或者要密码。正经人用不着这样。
check-r1-why = He wants it hidden, and he rushes you, tempts you or asks for a password. Honest people have no need of that.

# 原文：现在就挂断。人在跟前，请他走，不走就打{hotline-police}。
check-r1-s1 = Hang up now. If he is with you, ask him to leave. If he won't, ring { hotline-police }.

# 原文：钱不转，码不说，字不签，东西不给。
check-r1-s2 = Send no money, tell no code, sign nothing, hand nothing over.

# 原文：打给一个家里人，把他的话原样说一遍。
check-r1-s3 = Ring one of your family and repeat just what he said.

# 原文：钱或密码给过了，马上打{hotline-police}。没给，打{hotline-antifraud}问问。
check-r1-s4 = Already gave money or a password? Ring { hotline-police } at once. If not, ring { hotline-antifraud } and ask.

# 原文：人是您认得准的，可他叫您瞒着旁人。好事也不怕多一个人知道。
check-r2-why = You know this person well, yet he wants it hidden from the others. A good thing does not mind one more person knowing.

# 原文：今天先不答应，钱和证件都不动。
check-r2-s1 = Promise nothing today. Leave your money and papers where they are.

# 原文：找一个信得过的家里人，悄悄说一声。
check-r2-s2 = Find someone in the family you trust, and tell them quietly.

# 原文：问清楚：做什么用，什么时候还？请他写下来。
check-r2-s3 = Ask: what is it for, and when does it come back? Have him write it down.

# 原文：心里还是不踏实，打{hotline-antifraud}问问。
check-r2-s4 = Still uneasy? Ring { hotline-antifraud } and ask.

# 原文：又要您的东西，又叫您瞒着人，多半是骗局。家里人一知道，他就骗不成了。
check-r3-why = He wants something of yours and wants it hidden: most likely a swindle. Once your family knows, it will not work.

# 原文：先挂断，或者走开。用不着跟他解释。
check-r3-s1 = Hang up, or walk away. You owe him no explanation.

# 原文：钱不转，证件不给，链接不点。
check-r3-s2 = No money, no papers, no tapping on links.

# 原文：他说是家里人，就打家里人原来的号码。
check-r3-s3 = If he says he is family, ring that person's old number.

# 原文：钱或密码给过了，马上打{hotline-police}。没给，打{hotline-antifraud}问问。
check-r3-s4 = Already gave money or a password? Ring { hotline-police } at once. If not, ring { hotline-antifraud } and ask.

# 原文：地方是您信得过的。可是密码、验证码，只能您自己按，不念给人听。
check-r4-why = It is a place you trust. Even so, passwords and codes are for your own fingers. Don't read them out.

# 原文：先看短信上写的，是不是您要办的这件事。
check-r4-s1 = First read the message: is it about the thing you came to do?

# 原文：是，就自己按进去。密码用手遮着。
check-r4-s2 = If it is, key it in yourself. Cover a password with your hand.

# 原文：要开屏幕共享，先挂断，自己拨老号码问清楚。
check-r4-s3 = If they want to see your screen, hang up and ask on the number you know.

# 原文：说不清楚就不办，回家问问家里人。
check-r4-s4 = If they cannot explain it, leave it, and ask your family at home.

# 原文：密码、验证码、屏幕，给出一样，他就能动您的钱。他说自己是谁都一样。
check-r5-why = Password, code or screen: give him one, and he can reach your money. It does not matter who he says he is.

# 原文：屏幕正给他看着，马上关机。没有，就先挂断。
check-r5-s1 = Is he looking at your screen? Switch the phone off now. If not, just hang up.

# 原文：密码、验证码，一个数也不说。
check-r5-s2 = Not one figure of a password or code.

# 原文：用别的电话打银行卡背面的号码，问账户动过没有。
check-r5-s3 = From another phone, ring the number on the back of your bank card. Ask if anything has moved.

# 原文：已经说了，请银行挂失，再打{hotline-police}。
check-r5-s4 = Already told him? Have the bank block the card, then ring { hotline-police }.

# 原文：地方您认得，可又要钱、又许大好处，就得慢一点。嘴上许的不算数。
check-r6-why = You know the place, but it wants money and promises a lot: go slowly. Promises spoken out loud do not count.

# 原文：今天不交钱，不签字。
check-r6-s1 = Pay nothing and sign nothing today.

# 原文：请他写下来：最坏亏多少，中途能不能取？
check-r6-s2 = Have them write it down: what is the most I can lose? Can I take it out early?

# 原文：材料带回家，和家里人一起看。
check-r6-s3 = Take the papers home and read them with your family.

# 原文：请家里人查一查，他有没有许可。查不到，就不交。
check-r6-s4 = Ask your family to look for his licence. If there is none, do not pay.

# 原文：先掏钱，后得大好处，骗局多半是这个样子。好处在嘴上，钱是真出去的。
check-r7-why = Money from you now, great gains later: most swindles look like this. The gains are words, the money is real.

# 原文：一分也不交，说是小钱也不交。
check-r7-s1 = Pay nothing, not even “a small sum”.

# 原文：电话就挂断。在会场，就起身回家。
check-r7-s2 = On the phone, hang up. In a hall, stand up and go home.

# 原文：把他许的好处，一样样说给家里人听。
check-r7-s3 = Tell your family every promise he made, one by one.

# 原文：交过了，马上打{hotline-police}。没交，打{hotline-antifraud}问问。
check-r7-s4 = Already paid? Ring { hotline-police } at once. If not, ring { hotline-antifraud } and ask.

# 原文：他是谁还没核实，就要拿您的钱、您的东西，不是催就是哄。一离手，就难追了。
check-r8-why = You have not checked who he is, and he wants your money or your things, with a push or a promise. Once gone, they are hard to get back.

# 原文：证件、卡、房本、现金、黄金，都留在自己手里。
check-r8-s1 = Papers, cards, deeds, cash, gold: keep them all in your own hands.

# 原文：不签字，也不跟他去别处办手续。
check-r8-s2 = Sign nothing, and go nowhere with him to arrange anything.

# 原文：自己去柜台、窗口问，有没有这回事。
check-r8-s3 = Go to the counter yourself and ask if this is real.

# 原文：东西给过了，马上打{hotline-police}。卡给了人，再请银行挂失。
check-r8-s4 = Already handed over? Ring { hotline-police } at once. If it was a card, have the bank block it next.

# 原文：人和地方您认得准，多半是平常事。也有账号被人偷了去的，再问一句才稳当。
check-r9-why = You know the person or the place, so most likely all is well. But accounts do get stolen: one more word makes sure.

# 原文：不在跟前的，打电话问他本人：是你发的吗？
check-r9-s1 = If he is not beside you, ring and ask: was it you who sent this?

# 原文：是，就照着办。软件从应用市场里装。
check-r9-s2 = If so, go ahead. Install apps only from the app store.

# 原文：群里有人劝您投钱、买药，就退出来。
check-r9-s3 = If someone in a group urges you to invest or buy medicine, leave the group.

# 原文：要交钱、要填密码，就停下，跟家里人说一声。
check-r9-s4 = If it asks for money or a password, stop and tell your family.

# 原文：链接和码后头是什么，您看不见。真有这件事，不点也能办。
check-r10-why = You cannot see what is behind a link or a code. If the matter is real, it can be done without tapping.

# 原文：先不点，不扫，不装，也不在上面交钱。
check-r10-s1 = Don't tap, don't scan, don't install, and pay nothing there.

# 原文：自己打卡背面、单子上的号码问。
check-r10-s2 = Ring the number on your card or on your bill yourself and ask.

# 原文：熟人发来的，打电话问他本人。
check-r10-s3 = If a friend sent it, ring your friend and ask.

# 原文：要装软件，等家里人在跟前，从应用市场装。
check-r10-s4 = If you need an app, wait for your family and use the app store.

# 原文：也许真要用。可是钱和东西一离手，去了哪里就难说了。
check-r11-why = Perhaps it is really needed. But once money and papers leave your hands, who knows where they go?

# 原文：先不给，留在自己手里。
check-r11-s1 = Don't give it yet. Keep it in your own hands.

# 原文：问清楚：做什么用，什么时候还？请他写下来。
check-r11-s2 = Ask: what is it for, and when does it come back? Have him write it down.

# 原文：打单位、家里人原来的号码，再问一遍。
check-r11-s3 = Ask once more on the old number of the office or of your family.

# 原文：用证件，您本人拿着去。借钱，先跟家里人说一声。
check-r11-s4 = If papers are needed, take them there yourself. If it is a loan, tell your family first.

# 原文：好处有真有假，听上去一个样。真的补贴，明天去问也还在。
check-r12-why = Some good things are true and some are not, and they sound alike. True help will still be there tomorrow.

# 原文：先不报名，不交钱，不留卡号。
check-r12-s1 = Don't sign up, don't pay, and leave no card number yet.

# 原文：问清楚是哪家单位办的。
check-r12-s2 = Ask which office is behind it.

# 原文：自己打那家单位的号码，或者去窗口问。
check-r12-s3 = Ring that office yourself, or ask at its counter.

# 原文：要去听课，只带耳朵，不带钱和证件。
check-r12-s4 = If you go to the talk, take your ears, not your money or papers.

# 原文：地方是您核实过的，只是催得紧。救人的事要快，买卖的事不用急。
check-r13-why = You have checked the place, it is only pressing. Saving a life is urgent. Buying and selling is not.

# 原文：请他讲明白：为什么非得现在办？
check-r13-s1 = Ask them to explain: why must it be now?

# 原文：看病救急的，听医生的，单子收好。
check-r13-s2 = In a medical emergency, listen to the doctor, and keep the slips.

# 原文：买东西、买保险、存钱的，今天先不定。
check-r13-s3 = Shopping, insurance, savings: don't decide today.

# 原文：材料带回家，跟家里人商量了再说。
check-r13-s4 = Take the papers home and talk it over with your family.

# 原文：他不给您时间，或者不让您问人。正经事经得起等，也经得起问。
check-r14-why = He gives you no time, or will not let you ask. Honest business can wait, and can be asked about.

# 原文：钱先不动，字先不签。
check-r14-s1 = Leave the money where it is, and sign nothing yet.

# 原文：告诉他：“我问过家里人，再给您回话。”
check-r14-s2 = Tell him: “I'll ask my family and get back to you.”

# 原文：家里人，打他原来的号码。单位，打卡背面、单子上的号码。
check-r14-s3 = Family? Ring the old number. An office? Ring the number on your card or bill.

# 原文：对不上，或者打不通，打{hotline-antifraud}问问。
check-r14-s4 = If it does not match, or nobody answers, ring { hotline-antifraud } and ask.

# 原文：人和地方您核实过，他不催，也不叫您瞒人。这样付钱，看着平常。
check-r15-why = You have checked who it is. He does not rush you or ask you to hide it. Paying like this looks ordinary.

# 原文：付钱前看一眼：收钱的是谁，多少钱？
check-r15-s1 = Before you pay, take one look: who gets it, and how much?

# 原文：单子、收据收好。
check-r15-s2 = Keep the receipt.

# 原文：数目大的，跟家里人说一声，明天再付也不晚。
check-r15-s3 = If it is a large sum, tell your family. Tomorrow is soon enough to pay.

# 原文：他要是改口要密码，或者叫您瞒人，就停下，再来看一遍。
check-r15-s4 = If he now asks for a password, or wants it hidden, stop and look here again.

# 原文：有一样您说不准，偏偏是要紧的一样。先弄清楚这一样，再往下办。
check-r16-why = You are not sure about one thing, and it is the one that matters. Get it clear first, then go on.

# 原文：钱先不动。手机收到的数字，先别念给他听。
check-r16-s1 = Leave your money where it is. Don't read out any number your phone receives.

# 原文：问他：“我能先问问家里人吗？”他拦着，就挂断。
check-r16-s2 = Ask him: “May I ask my family first?” If he objects, hang up.

# 原文：翻开短信，看那串数字是做什么用的。
check-r16-s3 = Open the message and see what that number is for.

# 原文：还是不明白，就先不办，打{hotline-antifraud}问问。
check-r16-s4 = Still not clear? Leave it, ring { hotline-antifraud } and ask.

# 原文：他要钱，可他是谁，您还没核实。也许是真的，问一声再给不迟。
check-r17-why = He wants money, and you have not checked who he is. It may be true. Ask first: it is not too late to pay after.

# 原文：钱先不动。告诉他：“我问清楚再给。”
check-r17-s1 = Leave your money where it is. Tell him: “I'll ask first, then pay.”

# 原文：他说是家里人、熟人，就打原来的号码。
check-r17-s2 = If he says he is family or a friend, ring the old number.

# 原文：他说是单位的，就打卡背面、单子上的号码。
check-r17-s3 = If he says he is from an office, ring the number on your card or bill.

# 原文：对上了再给，收好单据。对不上，打{hotline-antifraud}。
check-r17-s4 = If it matches, pay and keep the receipt. If not, ring { hotline-antifraud }.

# 原文：有一样您还说不准，不要紧。先弄清楚这一样，再定。
check-r18-why = There is one thing you are not sure about. Never mind. Get that clear first, then decide.

# 原文：告诉他：“我先弄明白，再给您回话。”
check-r18-s1 = Tell him: “Let me get this clear first. I'll get back to you.”

# 原文：请他慢慢说：要我做什么，给谁，多少钱？
check-r18-s2 = Ask him to say slowly: what must I do, for whom, and how much?

# 原文：拿张纸记下来，念给家里人听。
check-r18-s3 = Write it on paper and read it to your family.

# 原文：还是不明白，就先不办，打{hotline-antifraud}问问。
check-r18-s4 = Still not clear? Leave it, ring { hotline-antifraud } and ask.

# 原文：他没要钱，没要密码，也没催您，看着平常。可我们没见着他，还得您自己对一对。
check-r19-why = No money asked, no password, no rush: it looks ordinary. But we have not met him, so please check it yourself.

# 原文：说是家里人，打他原来的号码。说是单位，打卡背面的号码。
check-r19-s1 = Family? Ring the old number. An office? Use your card's number.

# 原文：有空去一趟柜台、窗口，当面办。
check-r19-s2 = Or go to the counter when you have time, and do it there.

# 原文：他往后要钱、要密码、叫您瞒人，就停下，再来看一遍。
check-r19-s3 = If he later wants money or a password, or wants it hidden, stop and look here again.

## rescue.toml

# 原文：钱转出去了
rescue-transferred-what = My money has been sent

# 原文：马上打{hotline-police}，再打银行。一刻也别等。
rescue-transferred-first = Ring { hotline-police } at once, then the bank. Don't wait a minute.

# 原文：身边有人，请他同时打银行卡背面的号码。
rescue-transferred-s1 = Is someone with you? Have them ring the number on your bank card at the same time.

# 原文：跟{hotline-police}说：几点，多少钱，从哪张卡出去的。
rescue-transferred-s2 = Tell { hotline-police }: what time, how much, from which card.

# 原文：再说对方的账号、户名。转账记录留着，别删。
rescue-transferred-s3 = Then the account it went to, and the name. Keep the record, delete nothing.

# 原文：请银行挂失这张卡，问问这笔钱还拦不拦得住。
rescue-transferred-s4 = Have the bank block the card, and ask if the money can still be stopped.

# 原文：他再来电话，不接，一分钱也不再给。
rescue-transferred-s5 = If he rings again, don't answer. Pay him nothing more.

# 原文：有人说能替您追钱，要先收费，那是第二个骗局。
rescue-transferred-s6 = Someone offers to get it back, for a fee first? That is the second swindle.

# 原文：越早越好，可是过了半天、一天，也照样要报。是骗子骗人，您不丢人。
rescue-transferred-comfort = The sooner the better. But half a day or a day later, report it all the same. The swindler did this. There is no shame in it for you.

# 原文：《反电信网络诈骗法》第二十条；公安部2016年10月17日公布的报案须知；《星岛日报》2026年2月3日报道
rescue-transferred-source = Anti-Telecom and Online Fraud Law, Article 20; Ministry of Public Security, how to report, 17 October 2016; Sing Tao Daily, 3 February 2026

# 原文：密码、验证码告诉他了
rescue-codes-told-what = I told a password or code

# 原文：马上打银行卡背面的号码，请银行挂失。
rescue-codes-told-first = Ring the number on your bank card at once. Have the card blocked.

# 原文：身边有人，请他同时打{hotline-police}。
rescue-codes-told-s1 = Is someone with you? Have them ring { hotline-police } at the same time.

# 原文：就您一个人，打完银行，接着打{hotline-police}。
rescue-codes-told-s2 = On your own? After the bank, ring { hotline-police } straight away.

# 原文：他再问什么，都不答。来电话，不接。
rescue-codes-told-s3 = Whatever he asks now, say nothing. If he rings, don't answer.

# 原文：查查账。少了钱，记下几点、多少，告诉{hotline-police}。
rescue-codes-told-s4 = Look at your account. If money is gone, note when and how much, and tell { hotline-police }.

# 原文：去柜台，或者换一部手机，把密码都改了。
rescue-codes-told-s5 = Change your passwords at the counter, or on another phone.

# 原文：手机上付钱的软件，密码也一起改。
rescue-codes-told-s6 = Change the password of the payment apps on your phone too.

# 原文：码说出去了，钱不一定就没了。您现在动手，正是时候。
rescue-codes-told-comfort = The code is out, but the money may still be there. You are acting at just the right time.

# 原文：《反电信网络诈骗法》第二十条；公安部2016年10月17日公布的报案须知；新华社2025年12月10日报道
rescue-codes-told-source = Anti-Telecom and Online Fraud Law, Article 20; Ministry of Public Security, how to report, 17 October 2016; Xinhua, 10 December 2025

# 原文：装了软件、开了屏幕共享
rescue-screen-shared-what = I installed an app or shared my screen

# 原文：马上关机，或者开飞行模式。先断开那头，再做别的。
rescue-screen-shared-first = Switch the phone off now, or use airplane mode. Cut him off first.

# 原文：关不掉，就请身边的人拔出电话卡，关了家里的网。
rescue-screen-shared-s1 = Won't switch off? Have someone take out the SIM card and turn off the Wi-Fi at home.

# 原文：借别人的电话，或者用座机，打{hotline-police}。
rescue-screen-shared-s2 = Borrow a phone, or use the landline, and ring { hotline-police }.

# 原文：接着打银行，几张卡都挂失。号码在卡背面。
rescue-screen-shared-s3 = Then ring your banks and block every card. The number is on the back.

# 原文：这部手机先别开，等警察或者家里人来了再说。
rescue-screen-shared-s4 = Leave this phone off until the police or your family are there.

# 原文：密码去柜台改，或者换一部手机改。
rescue-screen-shared-s5 = Change your passwords at the counter, or on another phone.

# 原文：青岛就有人先断网、再挂失，保住了一百多万元。您也来得及。
rescue-screen-shared-comfort = In Qingdao, someone cut the line first, then blocked the cards, and saved over a million yuan. You are in time too.

# 原文：新华社2025年12月10日报道青岛民警断网止付
rescue-screen-shared-source = Xinhua, 10 December 2025: Qingdao police cut the connection and stop the payment

# 原文：签了字，交了材料或保单
rescue-signed-what = I signed, or gave papers or a policy

# 原文：先停手：不再签字，不再给东西，不再交钱。
rescue-signed-first = Stop here: sign no more, give no more, pay no more.

# 原文：银行卡、密码也给了的，先请银行挂失，再打{hotline-police}。
rescue-signed-s1 = Bank card or password given too? Have the bank block it first, then ring { hotline-police }.

# 原文：身份证、房本被拿走，或者是被逼着签的，打{hotline-police}。
rescue-signed-s2 = ID card or deeds taken away, or forced to sign? Ring { hotline-police }.

# 原文：保单给了人，打保险公司的电话，或者去柜台，说您自己来办。
rescue-signed-s3 = Policy in someone's hands? Ring the insurer or go to its counter. Say you will handle it yourself.

# 原文：新买的保险，打电话问公司：还在不在反悔期？退了能拿回多少？
rescue-signed-s4 = A new insurance policy? Ask the insurer: am I in the cooling-off period? What would I get back?

# 原文：合同、收据、聊天记录都留好，和家里人一起看。
rescue-signed-s5 = Keep the contract, receipts and chats, and read them with your family.

# 原文：和公司说不通，打{hotline-finance}。
rescue-signed-s6 = If the company will not listen, ring { hotline-finance }.

# 原文：签了字，也还有办法。编谎话的是他，您照实说就行。
rescue-signed-comfort = Signed is not the end of it. He is the one who told lies. You need only tell the truth.

# 原文：《中华人民共和国保险法》第十五条、第四十七条；《保险销售行为管理办法》第三十九条
rescue-signed-source = Insurance Law of the People's Republic of China, Articles 15 and 47; Administrative Measures for Insurance Sales Conduct, Article 39

# 原文：现金、金条给了来人
rescue-cash-given-what = I gave cash or gold to someone who came

# 原文：马上打{hotline-police}，说钱刚刚给出去。
rescue-cash-given-first = Ring { hotline-police } at once. Say it has only just been handed over.

# 原文：说清楚：几点，在哪儿，给了多少，人往哪边走的。
rescue-cash-given-s1 = Say what time, where, how much, and which way he went.

# 原文：衣裳、口音、车牌，记得多少说多少。
rescue-cash-given-s2 = Clothes, accent, car number: tell whatever you remember.

# 原文：别自己去追。关好门，等警察来。
rescue-cash-given-s3 = Don't go after him. Shut the door and wait for the police.

# 原文：寄出去的，把快递单号也报给{hotline-police}。
rescue-cash-given-s4 = If you posted it, give { hotline-police } the parcel number too.

# 原文：通话和聊天的记录、收条都留着，别删别扔。
rescue-cash-given-s5 = Keep the call record, chats and slips. Delete and throw away nothing.

# 原文：还没给的，都停下。他再来电话，不接。
rescue-cash-given-s6 = Give nothing more. If he rings again, don't answer.

# 原文：有位76岁的老人报警早，5万元当天就追了回来。开口就有人帮您。
rescue-cash-given-comfort = A 76-year-old reported it early, and 50,000 yuan was back the same day. Speak up, and people will help you.

# 原文：荆楚网2025年9月18日报道；湖北反诈中心提醒，光明网2024年10月24日刊载
rescue-cash-given-source = Jingchu Net, 18 September 2025; Hubei anti-fraud centre, in Guangming Online, 24 October 2024

## calendar.toml

# 原文：1·10 人民警察节
day-police-day-title = 1·10 Police Day

# 原文：一月十号，正合报警电话的数。今天说说，真民警怎么找您。
day-police-day-why = The tenth of January has the figures of the police number. Today: how real officers find you.

# 原文：真警察，在所里，
# 办案当面问仔细。
# 电话那头要转钱，
# 穿着警服也不依。
day-police-day-rhyme =
    The real police, at the station they stay,
    They ask face to face, in an unhurried way.
    A voice on the phone wants your money to go?
    Uniform on or not, you tell him no.

# 原文：国务院2020年7月11日批复，国函〔2020〕98号，自2021年起
day-police-day-source = Approved by the State Council, 10 July 2020, Guohan [2020] No. 98; since 2021

# 原文：3·15 消费者权益日
day-consumer-day-title = 3·15 Consumer Rights Day

# 原文：买东西的人也有个节，就在今天。您有八样权利，数一数。
day-consumer-day-why = Those who buy have a day of their own: today. You have eight rights; count them.

# 原文：上街买菜挑得多，
# 花大钱更要琢磨。
# 听懂再签不着急，
# 不想要的照直说。
day-consumer-day-rhyme =
    You turn every turnip before you will pay,
    So take much more time on the big-money day.
    First let it be clear, then sign, without haste,
    And say a plain no to what's not to your taste.

# 原文：国际消费者联盟组织1983年定下，每年3月15日
day-consumer-day-source = Set in 1983 by the International Organization of Consumers Unions, 15 March each year

# 原文：5·15 经济犯罪宣传日
day-economic-crime-day-title = 5·15 Money Crime Awareness Day

# 原文：民警今天常上街，讲假理财、假币和银行卡。碰上了，站着听一会儿。
day-economic-crime-day-why = Officers are in the streets today, on false investments, false notes and bank cards. Stop and listen.

# 原文：执照写的是卖茶，
# 收您的钱拿去花。
# 收存款的是银行，
# 茶铺给息别信它。
day-economic-crime-day-rhyme =
    The licence allows him to sell you some tea;
    Your savings he spends, and as fast as can be.
    Deposits belong in a bank, understand;
    No tea shop pays interest into your hand.

# 原文：公安部定下，2010年起每年5月15日；中国警察网2015年5月14日报道
day-economic-crime-day-source = Set by the Ministry of Public Security, 15 May each year since 2010; China Police online, 14 May 2015

# 原文：6·15 防范非法集资
day-fundraising-day-title = 6·15 Against Illegal Fundraising

# 原文：六月里到处有人宣传，十五日这天最热闹，教您认出非法集资。
day-fundraising-day-why = June has its awareness month, busiest on the fifteenth: how to spot illegal fundraising.

# 原文：利息月月送上门，
# 掏钱的是后来人。
# 等到后头没人来，
# 本钱哪里再去寻？
day-fundraising-day-rhyme =
    Each month at your door comes the interest due;
    It's paid by the people who came after you.
    And when after them there is nobody more,
    Then where is the money you put in before?

# 原文：金融监管总局2025年6月的通知：6月15日是防范非法金融活动集中宣传日。往年叫防范非法集资宣传月
day-fundraising-day-source = Notice of the National Financial Regulatory Administration, June 2025: 15 June is the day against illegal financial activities. In earlier years it was the month against illegal fundraising

# 原文：7·8 保险公众宣传日
day-insurance-day-title = 7·8 Insurance Day

# 原文：保险公司今天常摆桌子答疑。家里的老保单，正好拿去问问。
day-insurance-day-why = Insurers often put out tables to answer questions today. A good day for the old policies at home.

# 原文：翻出箱底老保单，
# 搬把椅子门前看。
# 保些什么交几年，
# 抄在本上不犯难。
day-insurance-day-rhyme =
    Take out the old policy, chair by the door,
    And read it in daylight, an hour or more.
    What does it cover, how long do you pay?
    Put it down in your notebook, and keep it that way.

# 原文：2013年起每年7月8日；中国经济网2017年7月4日报道
day-insurance-day-source = 8 July each year since 2013; China Economic Net, 4 July 2017

# 原文：金融教育宣传周
day-finance-week-title = Money Lessons Week

# 原文：银行里外，这一周常有人讲利息、讲防骗，不花钱听。日子年年会挪，看当年通知。
day-finance-week-why = This week, banks often speak on interest and scams, free of charge. The days move; see this year's notice.

# 原文：九月学堂开了课，
# 爷爷奶奶也来坐。
# 百块利息算一算，
# 高得离谱先别乐。
day-finance-week-rhyme =
    September has opened its class once again,
    And grandmas and grandpas come in from the lane.
    What does a hundred bring in? Work it through:
    If it's ever so high, it is too good for you.

# 原文：金融监管总局、人民银行、证监会2025年9月15日至21日办；《中国消费者报》2025年9月18日报道
day-finance-week-source = Held by the National Financial Regulatory Administration, the People's Bank and the Securities Regulatory Commission, 15 to 21 September 2025; China Consumer News, 18 September 2025

# 原文：双十一，买完之后
day-double-eleven-title = Double Eleven: after the sale

# 原文：包裹在路上，“客服”的电话也在路上。退货退款，走原来的路。
day-double-eleven-why = Parcels are on the way, and so are "customer service" calls. Refunds go back the way you paid.

# 原文：网上买件新棉袄，
# 来电说它质量糟。
# 真要退钱原路退，
# 屏幕不用给他瞧。
day-double-eleven-rhyme =
    You bought a new jacket, it's warm and it's red;
    "It's faulty," a voice on the telephone said.
    A refund comes back by the way that you paid,
    And nobody's eyes on your screen need be laid.

# 原文：各家网店自己定的促销日子，不是节日
day-double-eleven-source = A sales day set by the online shops themselves, not a festival

# 原文：12·1 反诈有了法
day-antifraud-law-day-title = 12·1 The Anti-Fraud Law

# 原文：2022年的今天，反诈的法律开始施行。银行柜台多问几句，是照着法办。
day-antifraud-law-day-why = On this day in 2022 the law against fraud came into force. When the bank clerk asks more, it is by law.

# 原文：柜台多问您几句，
# 不是为难是留意。
# 一句一句照实答，
# 钱还好好在手里。
day-antifraud-law-day-rhyme =
    The clerk at the counter asks this and asks that,
    To care for your money, not just for a chat.
    So answer it plainly, each question, and then
    Your money is safe in your own hands again.

# 原文：《中华人民共和国反电信网络诈骗法》，2022年12月1日起施行
day-antifraud-law-day-source = Anti-Telecom and Online Fraud Law of the People's Republic of China, in force since 1 December 2022

# 原文：12·4 国家宪法日
day-constitution-day-title = 12·4 Constitution Day

# 原文：法律给每个人留了说理的地方。心里有委屈，今天学学怎么走。
day-constitution-day-why = The law gives everyone a place to be heard. If something weighs on you, learn the way today.

# 原文：单据一张不乱丢，
# 哪天说理有来由。
# 公司不理找监管，
# 再请调解不用愁。
day-constitution-day-rhyme =
    Keep every receipt, let not one go astray,
    You'll have what you need when you speak up one day.
    The firm will not hear you? The regulator may,
    And after that mediation's a way.

# 原文：全国人大常委会2014年11月1日决定
day-constitution-day-source = Decision of the Standing Committee of the National People's Congress, 1 November 2014

# 原文：春节，全家坐一桌
day-spring-festival-title = Spring Festival: all at one table

# 原文：一年里人最齐的一天。趁着热闹，定一句自家人才懂的暗号。
day-spring-festival-why = The fullest table of the year. While all are merry, choose a family password.

# 原文：大年初一拜年早，
# 孩子围着要红包。
# 趁着全家都坐齐，
# 暗号说定记得牢。
day-spring-festival-rhyme =
    A happy New Year! And the children all cheer,
    Red packets, red lanterns, and everyone near.
    While all are together, let a password be set,
    A word of our own that we shall not forget.

# 原文：元宵，看灯猜谜
day-lantern-festival-title = Lantern Festival: riddles

# 原文：街上猜谜有糖吃，图个热闹。手机里也有人“发糖”，先看是谁。
day-lantern-festival-why = Riddles in the street earn sweets, just for fun. On the phone, too, some hand out sweets: see who it is.

# 原文：元宵看灯把谜猜，
# 猜着奖品揣回来。
# 手机里头送红包，
# 蓝字先别去点开。
day-lantern-festival-rhyme =
    We guess at the riddles where lanterns are bright,
    And carry our prizes home into the night.
    Red packets may come by the phone in a link:
    Don't tap on the blue words, but stop first, and think.

# 原文：端午，一起包粽子
day-dragon-boat-title = Dragon Boat: rice dumplings

# 原文：社区请人包粽子，多半是真热闹。包完要卖“神药”，那是另一回事。
day-dragon-boat-why = Neighbours wrap rice dumplings together, mostly just for fun. Selling "wonder pills" after it is something else.

# 原文：端午楼下包粽忙，
# 青叶红枣摆满筐。
# 讲起神药您就走，
# 提串粽子回家尝。
day-dragon-boat-rhyme =
    We wrap the rice dumplings, we sit in a row,
    With dates and green leaves, and we chat as we go.
    They start on a wonder pill? Time to depart,
    With dumplings to taste, and a lightness of heart.

# 原文：七夕，说说知心话
day-double-seventh-title = Double Seventh: heart to heart

# 原文：牛郎织女一年也要见一面。老来想有个伴，是好事。
day-double-seventh-why = Once a year even the Herd Boy meets the Weaver Girl. To want company when older is a good thing.

# 原文：牛郎织女年年会，
# 隔着天河也相对。
# 网上知心没见面，
# 钱字先往后头推。
day-double-seventh-rhyme =
    The Herd Boy will meet her by starlight each year,
    Across the wide river of heaven, so near.
    A friend from the web whom you never have met?
    Leave money out of it, no, not just yet.

# 原文：中秋，分月饼
day-mid-autumn-title = Mid-Autumn: sharing mooncakes

# 原文：送月饼、送月饼券的多起来了。谁送的，打个电话就知道。
day-mid-autumn-why = Mooncakes and vouchers come in plenty now. Who sent them? One call will tell.

# 原文：切开月饼一小牙，
# 院里品品桂花茶。
# 快递寄来月饼券，
# 没买没订不扫它。
day-mid-autumn-rhyme =
    We cut up a mooncake, a small piece for each,
    With tea in the yard, and the moon within reach.
    A voucher by post that we never did buy?
    We don't scan the code, and we let it go by.

# 原文：重阳，登高看菊花
day-double-ninth-title = Double Ninth: chrysanthemums

# 原文：老人的节日。体检的通知、出游的传单，这几天都来得勤。
day-double-ninth-why = The festival of older people. Health check notices and tour leaflets come often these days.

# 原文：重阳登高看菊黄，
# 走累歇在半山冈。
# 低价团里多进店，
# 不如约伴走一趟。
day-double-ninth-rhyme =
    Up on the hill see the yellow blooms glow,
    Sit down when you're tired, and go when you go.
    On tours that are cheap there is shop after shop;
    Go out with a friend, and choose where you stop.

# 原文：腊八，一碗热粥
day-laba-title = Laba: a bowl of hot porridge

# 原文：邻居端碗粥，是情分。端完粥拉您去“听课”，先问问讲什么。
day-laba-why = A neighbour's bowl of porridge is kindness. Off to a "lecture" after it? Ask first what it is about.

# 原文：腊八熬粥豆子香，
# 邻居端来一碗尝。
# 街坊情分是真暖，
# 拉去听课先想想。
day-laba-rhyme =
    The porridge of Laba smells sweet in the pot,
    A neighbour comes by with a bowl, steaming hot.
    The kindness of neighbours is warm, and it's true;
    But asked to a lecture? Then think first, do.

# 原文：小年前后，要账电话
day-little-new-year-title = Little New Year: debt calls

# 原文：扫房、吃糖瓜，等孩子回家。年底要账的电话，有真也有假。
day-little-new-year-why = Sweeping, sweets, and waiting for the children. Calls about debts come now, some true, some false.

# 原文：糖瓜粘嘴过小年，
# 有人来电讨旧欠。
# 翻开自家小账本，
# 没这笔账不掏钱。
day-little-new-year-rhyme =
    With sweets that are sticky the Little Year's met,
    And somebody rings you about an old debt.
    Your own little book has the answer in store:
    If it isn't in there, then you pay nothing more.

# 原文：立春，卷张春饼
day-li-chun-title = Start of Spring: pancakes

# 原文：春饼一卷，就算开了春。多年没信儿的老友，过年前后常来问好。
day-li-chun-why = Roll a spring pancake, and spring has begun. Old friends, long silent, often write about now.

# 原文：春饼薄薄卷韭黄，
# 老友来信问短长。
# 信里要是提借钱，
# 先听声音再商量。
day-li-chun-rhyme =
    Thin pancakes for spring, with the chives rolled in tight;
    How are you, old friend? someone sits down to write.
    But if in that letter he asks for a loan,
    Then first hear his voice, and his own, on the phone.

# 原文：雨水，出门带把伞
day-yu-shui-title = Rain Water: take an umbrella

# 原文：天上的雨落得勤了。家里的保单，也是一把遮雨的伞。
day-yu-shui-why = Rain falls more often now. The policy at home is an umbrella, too.

# 原文：春雨细细路面滑，
# 出门带伞就不怕。
# 保单也是一把伞，
# 谁劝您拆别理他。
day-yu-shui-rhyme =
    The spring rain is fine, and the pavement is wet,
    But with your umbrella there's nothing to fret.
    Your policy, too, is a shelter from rain;
    Who tells you to drop it may tell you in vain.

# 原文：惊蛰，吃个梨
day-jing-zhe-title = Waking of Insects: eat a pear

# 原文：雷一响，虫子醒。有的电话也像打雷，专门吓人一跳。
day-jing-zhe-why = At the first thunder, insects wake. Some calls are like thunder, made to startle.

# 原文：春雷轰隆响一声，
# 虫儿出洞草儿青。
# 电话吓人先挂掉，
# 削个梨子静一静。
day-jing-zhe-rhyme =
    One clap of spring thunder, it rolls and is gone,
    The insects creep out, and the green carries on.
    A call that would scare you? Hang up on it there,
    And sit down in quiet, and peel you a pear.

# 原文：春分，竖个鸡蛋
day-chun-fen-title = Spring Equinox: stand an egg

# 原文：昼和夜差不多一样长了。存款、理财、保险，也该一样一样分开。
day-chun-fen-why = Day and night are about equal. Deposits, investments, insurance: keep them apart, one by one.

# 原文：春分昼夜一样长，
# 竖个鸡蛋稳当当。
# 存款保险分清楚，
# 一样东西一样账。
day-chun-fen-rhyme =
    The day and the night are of length just the same,
    We stand up an egg, a good springtime game.
    Deposit, insurance: keep each in its place,
    And each by its name, and each in its space.

# 原文：清明，去看看亲人
day-qing-ming-title = Clear and Bright: family graves

# 原文：扫墓的路上，常有人塞来卖墓地的传单。买来自家用，买来赚钱，是两回事。
day-qing-ming-why = On the way to the graves, some hand out leaflets for plots. For yourself or for profit: two different things.

# 原文：坟前添土草色新，
# 一枝柳条念亲人。
# 墓地不是摇钱树，
# 包涨包赚莫当真。
day-qing-ming-rhyme =
    Fresh earth on the grave, and the grass growing new,
    A green willow branch, and our thoughts are with you.
    A plot is no money tree, whatever they say;
    "It's certain to rise": let them talk, walk away.

# 原文：谷雨，看牡丹
day-gu-yu-title = Grain Rain: peonies

# 原文：花开得正好，约着出城的多。看花之前，先看一眼行程。
day-gu-yu-why = Flowers are at their best, and many plan a trip. Before the flowers, look at the programme.

# 原文：谷雨时节牡丹开，
# 邻居约您看花来。
# 先问路上几家店，
# 再把合同看明白。
day-gu-yu-rhyme =
    Grain Rain, and the peonies open today,
    The neighbours invite you to come and to stay.
    How many shops are there? First ask about those,
    And read through the contract, right down to the close.

# 原文：立夏，上秤称一称
day-li-xia-title = Start of Summer: on the scales

# 原文：有的地方立夏称人，看孩子长了几斤。利息也能称一称。
day-li-xia-why = In some places people are weighed today, to see how children grow. Interest can be weighed, too.

# 原文：立夏挂起大杆秤，
# 孙子坐筐笑出声。
# 利息也来称一称，
# 一百给几要问清。
day-li-xia-rhyme =
    The big summer scales are hung up in the lane,
    The grandson sits laughing, and swings up again.
    Put interest on them, and weigh it as well:
    How much on a hundred? Have somebody tell.

# 原文：小满，麦子灌浆
day-xiao-man-title = Grain Buds: wheat is filling

# 原文：麦粒还软，没到收的时候。手机上涨的数，也还没到手。
day-xiao-man-why = The grains are soft, not yet for harvest. A figure that grows on the phone is not in hand yet.

# 原文：小满麦粒刚灌浆，
# 不到收割不算粮。
# 屏上数字翻着跳，
# 取不到手也白忙。
day-xiao-man-rhyme =
    The wheat ears are filling, the grains are still sweet,
    Before they are cut they are not yet our wheat.
    The figures on screen leap about, up they climb;
    If they don't come out, it's a waste of your time.

# 原文：芒种，收麦插秧
day-mang-zhong-title = Grain in Ear: reap and plant

# 原文：地里忙，手机一响顾不上细看。短信里的蓝字，放一放再说。
day-mang-zhong-why = Busy in the fields, one hardly looks when the phone buzzes. Leave the blue words in a text for later.

# 原文：芒种时节两头忙，
# 收罢麦子插稻秧。
# 短信蓝字先别点，
# 歇晌再去问一趟。
day-mang-zhong-rhyme =
    The reaping, the planting, both come in one go:
    The wheat is brought in, and the rice is to sow.
    The blue words that came in a text on your phone
    Can wait till you've rested; then ask, not alone.

# 原文：夏至，一碗凉面
day-xia-zhi-title = Summer Solstice: cold noodles

# 原文：白天正是最长的时候，什么事都来得及。“最后一天”的话，听听就算了。
day-xia-zhi-why = The longest day: there is time for everything. "The last day" is only talk.

# 原文：夏至白天长又长，
# 一碗凉面配蒜香。
# 他说今天末一天，
# 您把纸笔放一旁。
day-xia-zhi-rhyme =
    The solstice day stretches, so long and so bright,
    Cold noodles with garlic, a bowl of delight.
    He says it's the last day, now what will you do?
    Just put down your pen, and your paper there, too.

# 原文：小暑，快入伏了
day-xiao-shu-title = Slight Heat: the dog days near

# 原文：贴三伏贴的时候到了。医院里有，大夫会说您合不合适。
day-xiao-shu-why = The season of summer plasters. Hospitals have them, and a doctor says if they suit you.

# 原文：小暑过后快入伏，
# 要贴膏药问大夫。
# 谁夸一贴百病除，
# 翻过盒子看清楚。
day-xiao-shu-rhyme =
    The dog days are coming, the heat starts to grow;
    A plaster for summer? The doctor will know.
    Who praises a plaster that cures every ill?
    Turn over the box, read the print, and sit still.

# 原文：大暑，找地方乘凉
day-da-shu-title = Great Heat: find some shade

# 原文：山里凉快，有人请您去住几天，顺便看看床位。
day-da-shu-why = It is cool in the hills. Some ask you there for a few days, and to look at beds.

# 原文：大暑进山躲一躲，
# 床铺先去坐一坐。
# 住一月来交一月，
# 哪天想走不啰嗦。
day-da-shu-rhyme =
    The Great Heat is here, to the hills we retreat;
    First sit on the bed there, and rest your two feet.
    You stay for a month, and a month's what you pay,
    And leave without fuss when you like, any day.

# 原文：立秋，抱个西瓜
day-li-qiu-title = Start of Autumn: watermelon

# 原文：立秋吃瓜，叫“咬秋”。一家人围着桌子，正好写三个号码。
day-li-qiu-why = Melon today is called "biting autumn". With the family at the table, write down three numbers.

# 原文：立秋抱回大西瓜，
# 一家分着笑哈哈。
# 三个号码写大字，
# 电话旁边高高挂。
day-li-qiu-rhyme =
    A big watermelon is carried in, cool,
    We share it, and laugh, and we eat till we're full.
    Three numbers in large print for all of us here,
    And hang them up high, with the telephone near.

# 原文：处暑，孩子要开学
day-chu-shu-title = Heat Ends: back to school

# 原文：暑气退了，书包背上了。说要交学费的电话，也挑这时候来。
day-chu-shu-why = The heat goes, the school bags are on. Calls for "school fees" choose this time, too.

# 原文：处暑出伏凉几分，
# 孙儿背包进校门。
# 来电若说缺学费，
# 原来号码找本人。
day-chu-shu-rhyme =
    The heat has an end, and the evenings are cool,
    The grandson goes in at the gate of his school.
    A call says that money for school must be found?
    Then ring his own number, and ask, safe and sound.

# 原文：白露，早晚添衣
day-bai-lu-title = White Dew: wrap up warm

# 原文：草叶上有了露水。贴身的衣裳、贴身的卡，都要收好。
day-bai-lu-why = Dew is on the grass. Clothes worn close, cards kept close: put both away well.

# 原文：白露凉风添件褂，
# 贴身揣好小钱夹。
# 银行卡片自己用，
# 说破嘴皮不借他。
day-bai-lu-rhyme =
    White Dew, and a breeze, put a waistcoat on, do,
    Your purse in the pocket that's nearest to you.
    Your bank card is yours, and for nobody's loan,
    However they ask you, in whatever tone.

# 原文：秋分，晒新谷
day-qiu-fen-title = Autumn Equinox: drying grain

# 原文：粮食进了院，补贴的消息也多。真补贴，用不着您先交钱。
day-qiu-fen-why = Grain comes in, and news of subsidies comes, too. For a true one, you pay nothing first.

# 原文：秋分新谷晒满院，
# 一粒一粒汗水换。
# 国家补贴不收费，
# 先要交钱莫去办。
day-qiu-fen-rhyme =
    New grain in the yard, in the autumn sun's heat,
    So hard was the work, and the bread will be sweet.
    The state's own support never comes with a fee;
    Who wants to be paid first, just let him be.

# 原文：寒露，烫烫脚
day-han-lu-title = Cold Dew: warm your feet

# 原文：露水凉了，老话说别再光着脚。脚要暖，老屋也要守住。
day-han-lu-why = The dew is cold; no more bare feet, they say. Keep your feet warm, and your old home safe.

# 原文：寒露脚上添双袜，
# 热水烫烫解个乏。
# 房本锁在柜子里，
# 谁劝去押不接话。
day-han-lu-rhyme =
    Cold Dew, and a pair of thick socks for your feet,
    A basin of water, and bask in the heat.
    The deeds are locked up in the cupboard, and stay;
    Who tells you to pledge them may talk all the day.

# 原文：霜降，柿子红了
day-shuang-jiang-title = Frost's Descent: red persimmons

# 原文：离年底近了，养老金认证的消息多。认证不收钱，您也不用慌。
day-shuang-jiang-why = Near year's end come notices of pension checks. They cost nothing, and there is no need to worry.

# 原文：霜降柿子红满枝，
# 有人说您认证迟。
# 认证从来不收费，
# 窗口一问便得知。
day-shuang-jiang-rhyme =
    The frost paints persimmons all red on the tree;
    "Your pension check's late!" says a caller to me.
    That check has no charge, it has always been free;
    The counter will tell you, just go there and see.

# 原文：立冬，炖锅热汤
day-li-dong-title = Start of Winter: hot soup

# 原文：补身子的话，从这时候起听得多。吃饭是吃饭，吃药是吃药。
day-li-dong-why = Talk of tonics begins about now. Food is food, and medicine is medicine.

# 原文：立冬炖锅萝卜汤，
# 热热乎乎暖肚肠。
# 谁把糖水夸成药，
# 听听大夫怎么讲。
day-li-dong-rhyme =
    Now winter begins, there is soup on the heat,
    With turnips, and warmth from your head to your feet.
    Who sells you sweet water and calls it a cure?
    The doctor can tell you, and then you'll be sure.

# 原文：小雪，腌一缸菜
day-xiao-xue-title = Light Snow: pickling

# 原文：两手是盐，电话响了也不用急着接。擦干了手再说。
day-xiao-xue-why = With salt on both hands, the phone can wait. Dry them first.

# 原文：小雪腌菜两手盐，
# 电话响了等擦干。
# 要您共享手机屏，
# 挂了接着压菜坛。
day-xiao-xue-rhyme =
    Light Snow, and we're pickling, there's salt on my hand;
    The phone can ring on till I'm dry, where I stand.
    You'd like me to share what my screen has to show?
    I hang up, and back to my pickles I go.

# 原文：大雪，看雪上脚印
day-da-xue-title = Heavy Snow: footprints

# 原文：雪地走过，总有脚印。钱转走了，也留得下一道印子。
day-da-xue-why = Who walks in snow leaves prints. Money sent away leaves a trace, too.

# 原文：大雪落地脚印深，
# 钱走也留一道痕。
# 报案先打{hotline-police}，
# 心里委屈找亲人。
day-da-xue-rhyme =
    The snow has come down, and the footprints are deep;
    And money that goes leaves a trace one can keep.
    Ring {hotline-police} first, and report it today,
    And tell your own family what's hard to say.

# 原文：冬至，包饺子
day-dong-zhi-title = Winter Solstice: dumplings

# 原文：夜最长的时候，一家人挨着坐。有话慢慢说，说什么都不埋怨。
day-dong-zhi-why = The longest night, and the family sits close. Talk slowly; whatever is said, nobody blames.

# 原文：冬至饺子煮一锅，
# 一家老小围着坐。
# 悄悄定下一句话，
# 来电要钱先对过。
day-dong-zhi-rhyme =
    The solstice has come, and the dumplings are in,
    The old and the young sit there, chin next to chin.
    One word, just for us, that we softly agree:
    If a call asks for money, the word is the key.

# 原文：小寒，手揣进兜里
day-xiao-han-title = Slight Cold: hands in pockets

# 原文：银行大厅暖和，坐一会儿挺好。新年里，劝您买新产品的人也多。
day-xiao-han-why = The bank's hall is warm, nice to sit a while. In the new year, many there offer new products.

# 原文：小寒天冷手揣兜，
# 银行大厅暖悠悠。
# 有人递笔先不写，
# 没听明白不点头。
day-xiao-han-rhyme =
    It's cold, and my hands to my pockets have flown;
    The hall of the bank has a warmth of its own.
    A pen is held out, but I don't sign as yet;
    Not clear means no nod, and I need not fret.

# 原文：大寒，备年货
day-da-han-title = Great Cold: New Year shopping

# 原文：门口的包裹一天比一天多。哪个不是自家买的，挑出来放一边。
day-da-han-why = More parcels at the door each day. What you did not buy, put to one side.

# 原文：大寒备货近年关，
# 门口包裹堆成山。
# 不是自家买的件，
# 盒里的码别去管。
day-da-han-rhyme =
    The year's at its end, and we shop and we store,
    And parcels are piled like a hill at the door.
    A box that is there, though we ordered no such?
    The code that's inside is not one that we touch.

# 原文：每月15日 消保主题日
day-fifteenth-title = Every 15th: our own paper day

# 原文：消保，就是护住花钱、存钱的人。翻翻保单和存单，一月学一样。
day-fifteenth-why = Consumer protection guards people who spend and save. Turn over policies and slips, learn one thing a month.

# 原文：每月十五翻翻柜，
# 保单合同排好队。
# 哪行字小看不清，
# 画个圈圈问一回。
day-fifteenth-rhyme =
    The fifteenth has come, so I look through my drawer,
    And line up the papers, some three or some four.
    A line that's so small I can hardly make out?
    I circle, and ask them what that's all about.

# 原文：乐龄学堂自己定的，取3·15的“15”。各家公司的消保日不一样，未查到统一规定
day-fifteenth-source = Set by this school, after the "15" of 15 March (3·15). Firms have consumer days of their own; no common rule was found

# 原文：一月，收好四样东西
month-1-title = January: four things put away

# 原文：打扫屋子翻箱倒柜，证件、存折都露了面。收的时候，记住放在哪儿。
month-1-why = Cleaning turns up ID cards and bank books. When you put them away, remember where.

# 原文：年货一样一样装，
# 钥匙证件单独放。
# 密码只在心里头，
# 再熟也不往外讲。
month-1-rhyme =
    For New Year we pack all the good things we've got,
    But cards and the keys have their own little spot.
    The PIN's in my head, it is there that it stays,
    From even the best friends, and all of my days.

# 原文：二月，孩子回城去
month-2-title = February: the children go back

# 原文：送走了孩子，家里静下来。夜里电话一响，心就跟着提起来。
month-2-why = The children have left, and the house is quiet. When the phone rings at night, the heart jumps.

# 原文：火车开走屋里静，
# 夜里铃响格外清。
# 说是孙子先挂掉，
# 拨回老号听一听。
month-2-rhyme =
    The train has gone off, and the house is so still,
    The phone in the night has a ring that is shrill.
    "It's me, Gran," he says; well, hang up, and then ring
    The number you know, and hear everything.

# 原文：三月，买东西多问问
month-3-title = March: ask before you buy

# 原文：燕子搭窝，先看房梁结不结实。花钱也一样，问明白不丢面子。
month-3-why = A swallow looks at the beam before it builds. With money it is the same; asking is no shame.

# 原文：燕子回来看旧窝，
# 先绕三圈才肯落。
# 您买东西也一样，
# 问上三句不嫌多。
month-3-rhyme =
    The swallow comes back to the nest on our wall,
    Three rounds in the air, before landing at all.
    When you go to buy, do the same as you should:
    To ask them three questions can do only good.

# 原文：四月，退保自己办
month-4-title = April: cancel it yourself

# 原文：天暖人出门，墙上“代办退保”的纸也多。自己打个电话就能问。
month-4-why = It is warm, people go out, and "We cancel policies" hangs on walls. You can ring and ask yourself.

# 原文：柳絮沾衣满街飘，
# 墙上又贴代办条。
# 退保自己打电话，
# 自己去办一样好。
month-4-rhyme =
    The willow fluff drifts over street, over wall,
    And "We'll cancel for you" is posted on all.
    To cancel a policy, ring them and see:
    You do it yourself, just as well as can be.

# 原文：五月，看得见取得出
month-5-title = May: seen is not drawn out

# 原文：樱桃红了，吃到嘴里才是甜的。手机上赚的钱，也要取得出来。
month-5-why = Cherries are red, but only sweet in the mouth. Gains on the phone must come out, too.

# 原文：五月樱桃红溜溜，
# 摘到碗里才到口。
# 手机上头说您赚，
# 取不出来别再投。
month-5-rhyme =
    The cherries of May are all shiny and red,
    They're yours in the bowl, not the branch overhead.
    The phone says you're gaining, and higher you go;
    If nothing comes out, say to more of it: no.

# 原文：六月，坐车看山庄
month-6-title = June: a bus to the hills

# 原文：管接管送还管饭，车上坐的多是老街坊。看完不急，回家算算。
month-6-why = Bus and lunch are free, and the neighbours are on board. After the visit, no rush: do sums at home.

# 原文：六月日头晒得狠，
# 大巴拉您去山村。
# 山庄到底盖没盖，
# 多问几个当地人。
month-6-rhyme =
    The June sun is beating, the coach takes you high,
    To a home in the hills under wide-open sky.
    And is it all built, as they tell you today?
    Ask people who live there, and hear what they say.

# 原文：七月，出门避暑去
month-7-title = July: away from the heat

# 原文：城里热，出去走走是好事。合同带上，车牌发给家里人。
month-7-why = The city is hot, and a trip is a fine thing. Take the contract, send the family the number plate.

# 原文：七月城里像蒸笼，
# 想去山里吹凉风。
# 行程车牌发儿女，
# 玩得痛快又轻松。
month-7-rhyme =
    The city's a steamer, all July long,
    To hills and cool breezes is where we belong.
    The children have got the bus number, the plan,
    So now let's enjoy it, as well as we can.

# 原文：八月，跟孩子学手机
month-8-title = August: phone lessons

# 原文：放暑假了，小先生就在跟前。学会一样，顶用一年。
month-8-why = School is out, and a little teacher is at hand. One thing learned serves a year.

# 原文：暑假孙儿在跟前，
# 教您手机点一点。
# 飞行模式在哪儿，
# 画张小图贴旁边。
month-8-rhyme =
    It's holiday time, and the grandchild is here
    To show you your phone, till it's perfectly clear.
    Where's aeroplane mode? It is quickly found out;
    So draw a small picture, and leave it about.

# 原文：九月，粮款存哪儿
month-9-title = September: the harvest money

# 原文：卖了粮，手里有一笔整钱。劝您“换个地方放”的人，也闻着味儿来了。
month-9-why = The grain is sold, a round sum is in hand. Those who know "a better place" can smell it.

# 原文：九月玉米黄又黄，
# 卖了粮款进了账。
# 生人劝您挪地方，
# 这事先跟家里讲。
month-9-rhyme =
    September, and maize that is golden and dry,
    The money is in, and it's yours to put by.
    A stranger knows somewhere it ought to be shown?
    First talk it all over with those of your own.

# 原文：十月，老友聚一聚
month-10-title = October: old friends meet

# 原文：天高气爽，老同事、老战友爱挑这时候碰头。见了面，把号码抄准。
month-10-why = Clear skies; old colleagues and comrades like to meet now. Face to face, copy numbers right.

# 原文：十月桂花香满楼，
# 喊上几个老朋友。
# 号码当面抄一遍，
# 冒名来借您不愁。
month-10-rhyme =
    The scent of October is filling the street,
    So call up a few of the old friends to meet.
    You copy their numbers down, face to face, right;
    Who borrows in their name then gives you no fright.

# 原文：十一月，缴费的短信
month-11-title = November: texts about bills

# 原文：医保、取暖，几样钱凑到一块儿交。短信真假，窗口最清楚。
month-11-why = Health insurance, heating: several bills come together. True text or false, the counter knows best.

# 原文：北风吹得叶儿飞，
# 又到缴费这一回。
# 短信说要停您卡，
# 先到窗口问是谁。
month-11-rhyme =
    The north wind has come, and the leaves strew the ground,
    The season of bills has again come around.
    A text says your card will be stopped? Let it be:
    Go first to the counter, and ask, and you'll see.

# 原文：十二月，心里的疙瘩
month-12-title = December: what weighs on you

# 原文：日子到了年底，有的事还压在心里。说出来，就轻一半。
month-12-why = The year ends, and something may still weigh on you. Once told, it is half as heavy.

# 原文：挂历翻到末一张，
# 心里有事讲一讲。
# 谁说替您追回钱，
# 先收费的别搭腔。
month-12-rhyme =
    The calendar's down to its very last page;
    What weighs on you, tell it: that's right at our age.
    Who says he'll recover your money for you
    And wants a fee first: say no more, that will do.

## plan.toml

# 原文：备四张空白卡片。问一句：哪通电话让您心跳快了？
plan-1-1-note = Have four blank cards ready. Ask: which phone call made your heart beat faster?

# 原文：先查好去派出所的路。请一位认路的，给大家说怎么走。
plan-1-2-note = Look up the way to the police station. Someone who knows it tells the others.

# 原文：伸出一只手，五根指头数五样。问：头一个打给谁？
plan-1-3-note = One hand up, five fingers for five things. Ask: whom do you ring first?

# 原文：发一张红纸，回家写求助名单。暗号自己留着，别当众说。
plan-1-4-note = Red paper for all, to write the help list at home. The family word stays secret.

# 原文：粗笔写三个号码，一人带一张走。问：哪个来电要接？
plan-2-1-note = Three numbers with a thick pen, a sheet for each. Ask: which call do we answer?

# 原文：孩子刚回城，正想着呢。先请大家讲讲孙辈的趣事。
plan-2-2-note = The children have just gone back to town, and are missed. First, tales of grandchildren.

# 原文：再把那只手伸出来。五样里忘了哪样，大家一起补。
plan-2-3-note = That one hand again. If one of the five is forgotten, we all help.

# 原文：借一把旧伞，边讲边收起来。问：下雨了，拿什么挡？
plan-2-4-note = Borrow an old umbrella, and close it as you talk. Ask: it rains; what keeps us dry?

# 原文：号码贴在家里哪儿了？还没贴的，今天帮他写一张。
plan-3-1-note = Where at home are the numbers? If someone has none yet, write them a sheet today.

# 原文：摆一百颗豆子当一百块。请人数数，一年添几颗。
plan-3-2-note = A hundred beans for a hundred yuan. Count: how many more in a year?

# 原文：八样权利写八张纸条。抽一张，说一件自己遇过的事。
plan-3-3-note = Eight rights on eight slips. Draw one, and tell something of your own.

# 原文：伞还放老地方。问：上月说的四样亏，最怕哪一样？
plan-3-4-note = The umbrella in its old place. Ask: of last month's four losses, which is worst?

# 原文：清明雨多路滑，早些开门等人。问：扫墓路上，接过什么传单？
plan-4-1-note = At Qingming roads are slippery; open early. Ask: on the way to the graves, any leaflets?

# 原文：豆子带来再数一遍。换个高利息，看要添多少颗。
plan-4-2-note = Bring the beans and count again. With a higher rate, how many more?

# 原文：请两人演，一人接警，一人报五样。不催，慢慢来。
plan-4-3-note = Two people act: one is the police, one tells the five things. Take your time.

# 原文：找一份旧保单，遮住姓名。看反悔期写在哪一行。
plan-4-4-note = Find an old policy, and cover the name. On which line is the cooling-off period?

# 原文：画四级台阶。大家说说，走到哪一级还停得住脚。
plan-5-1-note = Draw four steps. On which one can we still stop? Let everyone say.

# 原文：编三件小事念出来。请大家伸指头：该打第几个？
plan-5-2-note = Make up three small stories, and read them. Fingers out: which number do we ring?

# 原文：三只盒子，一把纸条。读一条，问大家往哪只放。
plan-5-3-note = Three boxes, a handful of slips. Read one: which box does it go in?

# 原文：今天两人一对：一个来劝退保，一个来回话，再换。
plan-5-4-note = In pairs today: one urges to cancel, one answers. Then change over.

# 原文：攒几只空药盒、保健品盒。花镜多备两副，翻背面看。
plan-6-1-note = Collect empty medicine and tonic boxes. Spare glasses, too. Read the back.

# 原文：这回按一万块算。带个大键的计算器，轮着按一按。
plan-6-2-note = This time with ten thousand yuan. Bring a calculator with big keys, and pass it round.

# 原文：十五日有宣传，附近有摊就去看看。问：利息打哪儿来？
plan-6-3-note = On the fifteenth, if there's a stall nearby, go and see. Ask: where does interest come from?

# 原文：白布当银幕，上头写个大数。问：伸手一摸，摸着什么？
plan-6-4-note = A white cloth is the screen; write a big figure on it. Ask: reach out, and what do you touch?

# 原文：演的时候一句一停。问：这句话写在合同哪一页？
plan-7-1-note = When acting, stop after each line. Ask: which page of the contract is that on?

# 原文：带保单来，姓名遮住。放大镜摆桌子中间，抄三个数。
plan-7-2-note = Bring the policy, with the name covered. A magnifier on the table; copy three figures.

# 原文：在座也许有人丢过钱。不追问，下课陪他坐一会儿。
plan-7-3-note = Someone here may have lost money. Don't ask; sit with them a while afterwards.

# 原文：天热，趁早上凉快开课。问：去看养老院，头一眼看什么？
plan-7-4-note = It's hot: start early. Ask: visiting a care home, what do you look at first?

# 原文：换个地方贴号码，药盒上、门背后，请大家出主意。
plan-8-1-note = A new place for the numbers: pill box, back of the door? Let everyone suggest one.

# 原文：有人一个人过，说话轻一点。不问谁有伴，谁没伴。
plan-8-2-note = Some live alone, so speak gently. Don't ask who has a partner and who hasn't.

# 原文：请放暑假的孩子来。一老一小，一起找飞行模式。
plan-8-3-note = Invite children on holiday. Old and young in pairs: find flight mode together.

# 原文：正想退保的人，听他说完。不劝退，也不劝留。
plan-8-4-note = If someone is about to cancel, hear them out. Don't urge them either way.

# 原文：带一串钥匙。问：这一把给过谁？密码又给过谁？
plan-9-1-note = Bring a bunch of keys. Ask: who has had this one? And who has had your PIN?

# 原文：空快递盒里塞张彩色的券。看谁先问：这是谁寄的？
plan-9-2-note = A bright voucher in an empty parcel. Who is first to ask: who sent it?

# 原文：宣传周里，银行常有人讲课。想问什么，今天先写好。
plan-9-3-note = In the finance week banks often give talks. Write down your questions today.

# 原文：秋收人忙，晚饭后再讲。拿一张街道的真公告来看。
plan-9-4-note = At harvest time people are busy; meet after supper. Bring a real neighbourhood notice to look at.

# 原文：请四位老学员当先生，一人讲一级台阶，您在旁边听。
plan-10-1-note = Four who know it well are teachers today, one step each. You sit and listen.

# 原文：泡一壶菊花茶。说说哪趟出门最高兴，进了几家店。
plan-10-2-note = A pot of chrysanthemum tea. Your happiest trip: how many shops did it stop at?

# 原文：房子是大事，语气放平。正为房发愁的，课后单独聊。
plan-10-3-note = A home is a great matter; speak calmly. If one worries, talk alone afterwards.

# 原文：请带一本老通讯录。问：最想听谁的声音？回家就打。
plan-10-4-note = Bring an old address book. Ask: whose voice would you love to hear? Ring tonight.

# 原文：打听好社保窗口几点开门，写成大字，让大家抄走。
plan-11-1-note = Find out when the pension counter opens. Write it large, for all to copy.

# 原文：谁家刚收了包裹？请他说说，退货是怎么退的。
plan-11-2-note = Who has just had a parcel? Let them tell how one sends things back.

# 原文：熟人来借卡，最难开口。两人一对，练一句软和话。
plan-11-3-note = A friend wants your card: hard to say no. In pairs, practise a gentle answer.

# 原文：快到反诈法的日子了。说说银行柜员多问过您什么。
plan-11-4-note = The first of December is near. Which extra questions have bank tellers asked you?

# 原文：备些大信封，一人一个。单据今天就一样样收进去。
plan-12-1-note = Large envelopes, one each. Today the papers go in, one by one.

# 原文：年底短信多。请人念一条带蓝字的，手指先别点。
plan-12-2-note = Many texts at year's end. Read out one with blue letters; fingers off for now.

# 原文：冬至边包饺子边聊。问：家里的约定，写到第几条了？
plan-12-3-note = Winter Solstice: talk over dumplings. Ask: how many rules has your family pact now?

# 原文：倒杯热茶，收个尾。每位写下名字，说说落笔前看什么。
plan-12-4-note = Hot tea to finish. Each writes their name, and says: before signing, what do we look at?
