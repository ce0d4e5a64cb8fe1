//! A talk on standard input and output: lines in, lines out, and never a control sequence.
//!
//! For screen readers, serial lines and pipes. Neither end need be a terminal; the terminal, if
//! there is one, stays as it is, so that a signal or a closed window ends the program as usual.
use std::io::{self, BufRead, BufReader};

use super::{apology, outlet, stdout_is_terminal, watch, window_size};
use crate::model::CleanText;
use crate::typeset::{Face, break_lines};

/// What talks.
pub trait Dialogue {
    /// What is said before anything was typed.
    fn open(&mut self) -> Vec<CleanText>;

    /// Takes a line, without what ended it, and answers.
    fn hear(&mut self, line: &str) -> Answer;
}

/// What follows a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// These lines are said, and the next line is waited for.
    Say(Vec<CleanText>),
    /// These lines are said last; the program ends with this exit code.
    Part(Vec<CleanText>, u8),
}

/// Talks until the program parts or nothing more can be heard, and returns the exit code.
///
/// The end of the input, and an output that nobody reads any more, end it quietly with 0; a terminal
/// that vanished with 129.
///
/// # Errors
///
/// When the input cannot be read or the output cannot be written.
pub fn converse(dialogue: &mut dyn Dialogue) -> io::Result<u8> {
    apology::prepare_plain();
    let mut input = Lines::new(BufReader::new(io::stdin()));
    match talk(dialogue, &mut input, &mut |lines| outlet::write(text_of(lines, columns()).as_bytes())) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(0),
        Err(error) if outlet::is_gone(&error) => Ok(watch::TERMINAL_GONE),
        ended => ended,
    }
}

fn talk(
    dialogue: &mut dyn Dialogue,
    input: &mut Lines<impl BufRead>,
    say: &mut dyn FnMut(&[CleanText]) -> io::Result<()>,
) -> io::Result<u8> {
    say(&dialogue.open())?;
    while let Some(line) = input.next()? {
        match dialogue.hear(&line) {
            Answer::Say(lines) => say(&lines)?,
            Answer::Part(lines, code) => {
                say(&lines)?;
                return Ok(code);
            }
        }
    }
    Ok(0)
}

/// The width of the terminal that is written to. Without one lines are left whole: whoever reads
/// them knows better where to break them.
fn columns() -> Option<u16> {
    // A line that fills the last column is followed by a blank one on some old terminals.
    window_size().filter(|_| stdout_is_terminal()).map(|size| size.width.saturating_sub(1).max(1))
}

/// The lines of an answer as they are written, with a blank line before them: one answer is apart
/// from the next, and from what was typed.
fn text_of(lines: &[CleanText], columns: Option<u16>) -> String {
    let mut text = String::from("\n");
    for line in lines {
        let Some(columns) = columns else {
            text.extend([line.as_str(), "\n"]);
            continue;
        };
        let ranges = break_lines(line, columns, |grapheme| Face::Native.cells(grapheme));
        for words in ranges.into_iter().filter_map(|range| line.get(range)) {
            text.extend([words.trim_end(), "\n"]);
        }
    }
    text
}

/// More of a line than this is not kept: no row of keys is so long.
const LONGEST: usize = 1024;

/// Cuts input into lines. A serial line may end them with a carriage return alone.
#[derive(Debug)]
struct Lines<R> {
    input: R,
    /// The line before ended with a carriage return, to which a line feed may belong.
    returned: bool,
}

impl<R: BufRead> Lines<R> {
    fn new(input: R) -> Self {
        Self { input, returned: false }
    }

    /// The next line, without its end; `None` at the end of the input.
    ///
    /// # Errors
    ///
    /// When the input cannot be read.
    fn next(&mut self) -> io::Result<Option<String>> {
        let mut line = Vec::new();
        while let Some(byte) = self.byte()? {
            let returned = std::mem::replace(&mut self.returned, byte == b'\r');
            match byte {
                b'\n' if returned && line.is_empty() => {}
                b'\n' | b'\r' => return Ok(Some(String::from_utf8_lossy(&line).into_owned())),
                _ if line.len() < LONGEST => line.push(byte),
                _ => {}
            }
        }
        Ok((!line.is_empty()).then(|| String::from_utf8_lossy(&line).into_owned()))
    }

    fn byte(&mut self) -> io::Result<Option<u8>> {
        loop {
            match self.input.fill_buf() {
                Ok(bytes) => {
                    let byte = bytes.first().copied();
                    self.input.consume(usize::from(byte.is_some()));
                    return Ok(byte);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines_of(bytes: &[u8]) -> Vec<String> {
        let mut lines = Lines::new(bytes);
        std::iter::from_fn(|| lines.next().unwrap()).collect()
    }

    #[test]
    fn lines_end_in_every_way_a_line_can_end() {
        let cases: [(&[u8], &[&str]); 7] = [
            (b"2\n\n", &["2", ""]),
            (b"2\r\n\r\n", &["2", ""]),
            (b"2\r\r0\r", &["2", "", "0"]),
            (b"2\n0", &["2", "0"]),
            (b"", &[]),
            (b"\n", &[""]),
            (b"\xff\n", &["\u{fffd}"]),
        ];
        for (bytes, lines) in cases {
            assert_eq!(lines_of(bytes), lines, "{bytes:?}");
        }
    }

    #[test]
    fn a_line_without_end_takes_no_memory() {
        let long = vec![b'2'; 100_000];
        assert_eq!(lines_of(&long)[0].len(), LONGEST);
    }

    #[test]
    fn lines_are_broken_by_our_own_rules_where_the_width_is_known() {
        let line = [CleanText::lossy("请打 96110，问问清楚。")];
        assert_eq!(text_of(&line, None), "\n请打 96110，问问清楚。\n");
        assert_eq!(text_of(&line, Some(8)), "\n请打\n96110，\n问问\n清楚。\n");
    }

    /// Says what it hears.
    struct Echo;

    impl Dialogue for Echo {
        fn open(&mut self) -> Vec<CleanText> {
            vec![CleanText::lossy("?")]
        }

        fn hear(&mut self, line: &str) -> Answer {
            let lines = vec![CleanText::lossy(line)];
            if line == "end" { Answer::Part(lines, 3) } else { Answer::Say(lines) }
        }
    }

    fn talked(input: &str, mut room: usize) -> (io::Result<u8>, Vec<String>) {
        let mut said = Vec::new();
        let code = talk(&mut Echo, &mut Lines::new(input.as_bytes()), &mut |lines| {
            room = room.checked_sub(1).ok_or(io::ErrorKind::BrokenPipe)?;
            said.extend(lines.iter().map(ToString::to_string));
            Ok(())
        });
        (code, said)
    }

    #[test]
    fn a_talk_ends_by_itself_by_the_end_of_input_and_by_a_closed_output() {
        let (code, said) = talked("a\nend\nb\n", 9);
        assert_eq!((code.unwrap(), said), (3, vec!["?".to_owned(), "a".into(), "end".into()]));
        let (code, said) = talked("a", 9);
        assert_eq!((code.unwrap(), said.len()), (0, 2));
        let (code, said) = talked("a\nb\nc\n", 2);
        assert_eq!((code.unwrap_err().kind(), said.len()), (io::ErrorKind::BrokenPipe, 2));
    }
}
