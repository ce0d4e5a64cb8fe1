//! The only part that touches the terminal.
