//! Sizes on the grids of the standard.
