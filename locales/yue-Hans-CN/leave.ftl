### 离开
leave-title = 系咪要走喇？
leave-note = 今次学到边度，都同你留住。闩咗之后，下次由头学过。
leave-stay = 再学多阵
leave-go = 离开
