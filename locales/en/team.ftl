### 大厅里比赛，一桌一队：一种颜色、一种动物
team-name = { $n ->
        [1] Red Carp
        [2] Yellow Oriole
        [3] Green Peacock
        [4] Blue Whale
        [5] White Crane
       *[6] Purple Swallow
    }
