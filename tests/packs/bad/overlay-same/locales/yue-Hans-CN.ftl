# 原文：防骗八课
pack-name = 防骗八课
