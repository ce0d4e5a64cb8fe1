# 原文：不能借给别人
pack-name = 賣使借予人
