### 一课学完
summary-title = 呢一课学完喇
summary-well = 你做得好嘅：
summary-read = 由头到尾，你都睇晒。
summary-spotted = 认得出“{ $flag }”。
summary-fair = 真嘅嘢，你冇错怪到。
summary-asked = 唔肯定嘅时候，识得问人先。
summary-again = 下次留意多啲：
summary-take-home = 带一句说话返屋企：
summary-reply = 你可以噉应佢：
summary-next = 下一课：{ $lesson }
summary-repeat = 呢课再睇一次
summary-home = 返首页
summary-repeat-ask = 由头再睇一次？
summary-repeat-note = 头先拣嘅会收起，由第一页重新开始。
summary-repeat-yes = 由头再睇
summary-repeat-no = 暂时唔使喇
