### 离开
leave-title = Do you want to leave?
leave-note = If you close now, your place is not kept. Next time you start from the beginning, and that is no trouble.
leave-stay = Stay a little longer
leave-go = Leave
