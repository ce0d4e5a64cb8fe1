//! What a key means.
