### 出了问题
trouble-title = Some lessons do not open
trouble-note = You can go on with the others. Please show this page to the person who wrote the lessons.
trouble-none = Every lesson opens.
small-title = The window is too small
small-note = Please make the window larger. It is now { $columns } columns wide and { $rows } rows high.
