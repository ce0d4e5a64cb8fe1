//! The typesetter's line breaking: nothing is lost, and no line is wider than it may be unless one letter is.
#![no_main]
use leling::typeset::break_lines;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (u8, &str)| {
    let (columns, text) = input;
    let cells = |grapheme: &str| u16::from(grapheme.chars().any(|c| c >= '\u{2e80}')) + 1;
    let lines = break_lines(text, u16::from(columns).max(2), cells);
    let mut end = 0;
    for line in &lines {
        assert!(line.start >= end && line.end <= text.len() && text.is_char_boundary(line.start));
        assert!(text[end..line.start].chars().all(char::is_whitespace), "something is lost between lines");
        end = line.end;
    }
});
