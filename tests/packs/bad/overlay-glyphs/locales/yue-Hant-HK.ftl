# 原文：那个电话
pack-name = 𠮶個電話
