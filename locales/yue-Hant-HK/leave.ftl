### 离开
leave-title = 係咪要走喇？
leave-note = 而家閂咗，學到邊度就唔記得喇。下次由頭學過，唔緊要㗎。
leave-stay = 再學多陣
leave-go = 離開
