//! One function per message, in the language of the reader, with explicit fallbacks.
