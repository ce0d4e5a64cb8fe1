# 原文：示例地
region-zz-name = 样子地方
