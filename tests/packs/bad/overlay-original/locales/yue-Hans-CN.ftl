# 原文：防骗八课
pack-name = 八堂课防呃

calls-q1-o1 = 收咗线先，再问个女。
