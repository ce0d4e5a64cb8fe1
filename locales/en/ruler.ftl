### 大厅里量一量：横杠有多长，后排离多远，字看上去有多大
ruler-title = Measure
ruler-bar = Measure this bar with a ruler. How long is it?
ruler-length = It now says { $n } cm.
ruler-far = How far is the last person from the screen?
ruler-distance = It now says { $n } m.
ruler-plus = Add { $n }
ruler-minus = Take off { $n }
ruler-done = That is it
ruler-result = A letter is { $mm } mm high. From { $metres } m away, it looks { $minutes } arc minutes high.
ruler-good = Large enough. The back row can read it too.
ruler-fair = It can be read. One size larger would be easier for the back row.
ruler-small = The letters are too small. Please press + to enlarge them, or ask everyone to sit nearer.
