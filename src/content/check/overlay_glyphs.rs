//! `overlay-glyphs`: every letter of a translation can be drawn, large and by old terminals.
//!
//! Dialects have letters beyond the basic plane (U+FFFF), which many fonts end with; an everyday
//! spelling is read by more people.
use super::super::finding::Fault;
use super::super::overlay::Overlay;
use super::super::rule::Rule;
use crate::content::both;
use crate::wording::is_drawn_everywhere;

pub(in super::super) const RULE: Rule = Rule::warning("overlay-glyphs");

pub(super) fn check(overlay: &Overlay, found: &mut Vec<Fault>) {
    for made in &overlay.messages {
        let mut told: Vec<char> = Vec::new();
        for line in overlay.lines(made) {
            for (at, c) in line.words.char_indices() {
                if c.is_whitespace() || is_drawn_everywhere(c) || told.contains(&c) {
                    continue;
                }
                told.push(c);
                let (code, at) = (u32::from(c), line.at + at);
                let what = both!(
                    "“{c}”（U+{code:04X}）有的终端画不出来，是一个空框",
                    "{c} (U+{code:04X}) cannot be drawn everywhere; it may be an empty box"
                );
                let help = both!("换一个常用的写法；表情符号也不要用", "take an everyday spelling; no emoji either");
                found.push(Fault::new(&RULE, at..at + c.len_utf8(), what).help(help));
            }
        }
    }
}
