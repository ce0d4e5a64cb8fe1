//! The bare Linux console: what is not in the map of its font is never drawn, on any page.
