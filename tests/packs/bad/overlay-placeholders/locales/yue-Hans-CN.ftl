# 原文：遇事打{hotline-police}
pack-name = 有事揾{ hotline-finance }
