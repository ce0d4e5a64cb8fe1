//! The stack of screens: event in, effect out.
