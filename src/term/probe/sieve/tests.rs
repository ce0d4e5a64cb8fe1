//! Keys and answers in one stream, whole and in pieces.
use proptest::collection::vec;
use proptest::prelude::*;
use ratatui::crossterm::event::{Event, KeyEvent};

use super::*;

/// All that comes of bytes that arrive in these pieces, and behind which nothing comes.
fn sifted(pieces: &[&[u8]]) -> Vec<Found> {
    let mut sieve = Sieve::default();
    let mut found: Vec<Found> = pieces.iter().flat_map(|piece| sieve.sift(piece)).collect();
    found.extend(sieve.settle());
    found
}

fn keys(found: &[Found]) -> Vec<KeyEvent> {
    let key = |found: &Found| match found {
        Found::Event(Event::Key(key)) => Some(*key),
        _ => None,
    };
    found.iter().filter_map(key).collect()
}

fn typed(text: &str) -> Vec<(KeyCode, KeyModifiers)> {
    keys(&sifted(&[text.as_bytes()])).into_iter().map(|key| (key.code, key.modifiers)).collect()
}

#[test]
fn keys_are_read_as_the_terminals_send_them() {
    let (none, alt, ctrl) = (KeyModifiers::NONE, KeyModifiers::ALT, KeyModifiers::CONTROL);
    let cases = [
        ("1", KeyCode::Char('1'), none),
        ("骗", KeyCode::Char('骗'), none),
        ("\r", KeyCode::Enter, none),
        ("\t", KeyCode::Tab, none),
        ("\x7f", KeyCode::Backspace, none),
        ("\x03", KeyCode::Char('c'), ctrl),
        ("\x0c", KeyCode::Char('l'), ctrl),
        ("\x1b", KeyCode::Esc, none),
        ("\x1bx", KeyCode::Char('x'), alt),
        ("\x1b[", KeyCode::Char('['), alt),
        ("\x1bP", KeyCode::Char('P'), alt),
        ("\x1bO", KeyCode::Char('O'), alt),
        ("\x1b[A", KeyCode::Up, none),
        ("\x1bOA", KeyCode::Up, none),
        ("\x1b[1;5D", KeyCode::Left, ctrl),
        ("\x1b[H", KeyCode::Home, none),
        ("\x1b[2~", KeyCode::Insert, none),
        ("\x1b[3~", KeyCode::Delete, none),
        ("\x1b[5~", KeyCode::PageUp, none),
        ("\x1b[3;5~", KeyCode::Delete, ctrl),
        ("\x1bOP", KeyCode::F(1), none),
        ("\x1b[11~", KeyCode::F(1), none),
        ("\x1b[[A", KeyCode::F(1), none),
        ("\x1b[24~", KeyCode::F(12), none),
        ("\x1b[Z", KeyCode::BackTab, none),
        // A number pad in the mode that no program here asks for, but that one may have left behind.
        ("\x1bOp", KeyCode::Char('0'), none),
        ("\x1bOM", KeyCode::Enter, none),
        ("\x1bOk", KeyCode::Char('+'), none),
        // F3 with Ctrl looks like an answer from the first row.
        ("\x1b[1;5R", KeyCode::F(3), ctrl),
        ("\x1b[1;2R", KeyCode::F(3), KeyModifiers::SHIFT),
    ];
    for (bytes, code, modifiers) in cases {
        assert_eq!(typed(bytes), [(code, modifiers)], "{bytes:?}");
    }
}

#[test]
fn what_only_looks_like_an_answer_at_first_is_handed_on() {
    let chars = |text: &str| -> String {
        typed(text).into_iter().map(|(code, _)| if let KeyCode::Char(c) = code { c } else { '?' }).collect()
    };
    assert_eq!(chars("\x1bP1"), "P1");
    assert_eq!(chars("\x1bP>1"), "P>1");
    assert_eq!(chars("\x1bP>"), "P>");
    assert_eq!(chars("\x1b\x1b\x1b1"), "??1");
    assert_eq!(chars("\u{e9}\x1b\u{e9}2"), "éé2");
    assert_eq!(chars("\x1b["), "[");
    assert_eq!(typed("\x1b[[1").len(), 2, "the odd start is one key, the 1 another");
}

#[test]
fn a_version_that_breaks_off_takes_no_key_with_it() {
    let found = sifted(&[b"\x1bP>|xterm(3\r2"]);
    let codes: Vec<_> = keys(&found).into_iter().map(|key| key.code).collect();
    assert_eq!(codes, [KeyCode::Enter, KeyCode::Char('2')]);
    assert!(!found.iter().any(|found| matches!(found, Found::Reply(Reply::Version(_)))));
}

#[test]
fn answers_are_read() {
    let found =
        sifted(&[b"\x1bP>|foot(1.21.0)\x1b\\\x1b[?62;4c\x1b[>1;012100;0c\x1b[6;3R\x1b[6;19;10t\x1b[?2026;2$y\x1b[0n"]);
    assert_eq!(
        found,
        [
            Found::Reply(Reply::Version("foot(1.21.0)".into())),
            Found::Reply(Reply::Primary(vec![62, 4])),
            Found::Reply(Reply::Secondary(vec![1, 12_100, 0])),
            Found::Reply(Reply::Cursor { row: 6, column: 3 }),
            Found::Reply(Reply::Unasked),
            Found::Reply(Reply::Unasked),
            Found::End,
        ]
    );
}

#[test]
fn a_paste_is_told_and_its_text_dropped() {
    let pieces: [&[u8]; 4] = [b"a\x1b[200~1\r\x1b[0n", b"2\x1b[20", b"1", b"~b"];
    let found = sifted(&pieces);
    let pasted = Found::Event(Event::Paste(String::new()));
    let typed = |c| press(KeyCode::Char(c), KeyModifiers::NONE);
    assert_eq!(found, [typed('a'), pasted, typed('b')]);
}

/// Keys as they are sent, each whole, none of which could be taken for the start of another.
fn key_bytes() -> impl Strategy<Value = &'static [u8]> {
    prop::sample::select(vec![
        "1".as_bytes(),
        b"0",
        b"\r",
        b" ",
        b".",
        b"\x7f",
        b"\x03",
        b"\x1b[A",
        b"\x1bOB",
        b"\x1b[5~",
        b"\x1b[1;5C",
        b"\x1bx",
        "骗".as_bytes(),
        "é".as_bytes(),
        "𪜶".as_bytes(),
    ])
}

fn reply_bytes() -> impl Strategy<Value = &'static [u8]> {
    prop::sample::select(vec![
        b"\x1bP>|XTerm(379)\x1b\\".as_slice(),
        b"\x1bP>|VTE(8001)\x07",
        b"\x1b[?64;1;2;6;9;15c",
        b"\x1b[>41;379;0c",
        b"\x1b[2;5R",
        b"\x1b[6;1R",
        b"\x1b[0n",
        b"\x1b[4;703;1280t",
        b"\x1b[?2026;2$y",
    ])
}

/// Cuts bytes at these places.
fn cut<'a>(bytes: &'a [u8], places: &[prop::sample::Index]) -> Vec<&'a [u8]> {
    let mut places: Vec<usize> = places.iter().map(|place| place.index(bytes.len() + 1)).collect();
    places.extend([0, bytes.len()]);
    places.sort_unstable();
    places.windows(2).map(|pair| &bytes[pair[0]..pair[1]]).collect()
}

proptest! {
    #[test]
    fn keys_among_answers_are_handed_on_in_order_however_they_are_cut(
        parts in vec((any::<bool>(), key_bytes(), reply_bytes()), 0..12),
        places in vec(any::<prop::sample::Index>(), 0..6),
    ) {
        let chosen = |&(is_key, key, reply): &(bool, &'static [u8], &'static [u8])| if is_key { key } else { reply };
        let mixed: Vec<u8> = parts.iter().flat_map(chosen).copied().collect();
        let only_keys: Vec<KeyEvent> = parts
            .iter()
            .filter(|(is_key, ..)| *is_key)
            .flat_map(|(_, key, _)| keys(&sifted(&[key])))
            .collect();
        let found = sifted(&cut(&mixed, &places));
        prop_assert_eq!(keys(&found), only_keys);
        prop_assert_eq!(found.len(), parts.len(), "one thing for each part");
    }

    #[test]
    fn any_bytes_mean_the_same_however_they_are_cut(
        bytes in vec(prop_oneof![any::<u8>(), prop::sample::select(b"\x1b\x1b\x1b[[OP>|?;012Rcn~\\\r".to_vec())], 0..80),
        places in vec(any::<prop::sample::Index>(), 0..8),
    ) {
        prop_assert_eq!(sifted(&cut(&bytes, &places)), sifted(&[&bytes]));
    }

    #[test]
    fn letters_and_digits_outside_of_sequences_are_never_lost(text in "[a-zA-Z0-9 .,骗银]{0,40}") {
        let back: String = typed(&text)
            .into_iter()
            .filter_map(|(code, _)| if let KeyCode::Char(c) = code { Some(c) } else { None })
            .collect();
        prop_assert_eq!(back, text);
    }
}
