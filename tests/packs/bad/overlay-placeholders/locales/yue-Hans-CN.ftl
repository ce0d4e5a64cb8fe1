# 原文：遇事打{hotline-police}
pack-name = 有事搵{ hotline-finance }
