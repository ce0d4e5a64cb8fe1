### 离开
leave-title = Do you want to leave?
leave-note = For now, your place is kept. Once you close the program, you start from the beginning next time.
leave-stay = Stay a little longer
leave-go = Leave
