### 离开
leave-title = 敢欲離開？
leave-note = 這擺學到佗位，攏共你留咧。關起來了後，後擺對頭學起。
leave-stay = 閣學一時仔
leave-go = 離開
