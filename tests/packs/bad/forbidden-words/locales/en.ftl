# 原文：错误，转出去就难追回。
calls-q1-o1-why =
    Once it is sent,
    it is hard to get back. Wrong!
