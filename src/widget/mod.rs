//! Draws text it is given; knows nothing of lessons.
