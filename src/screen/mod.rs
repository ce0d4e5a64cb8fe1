//! What each screen shows and what it does; one file a screen.
