//! One sitting, and what is remembered of it.
