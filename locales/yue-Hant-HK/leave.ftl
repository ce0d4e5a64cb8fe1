### 离开
leave-title = 係咪要走喇？
leave-note = 今次學到邊度，都同你留住。閂咗之後，下次由頭學過。
leave-stay = 再學多陣
leave-go = 離開
