# 原文：每一种
pack-name = 样样侪有
