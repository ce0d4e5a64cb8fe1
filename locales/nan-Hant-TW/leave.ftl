### 离开
leave-title = 敢欲離開？
leave-note = 這馬關起來，學到佗位就袂記得矣。後擺對頭學起，嘛無要緊。
leave-stay = 閣學一時仔
leave-go = 離開
