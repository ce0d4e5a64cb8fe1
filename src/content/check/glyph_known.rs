//! `glyph-known`: every letter can be drawn large. One that cannot is an empty box on the screen.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::Use;
use super::super::rule::Rule;
use super::super::words::Text;
use crate::content::both;
use crate::wording::has_shape;

pub(in super::super) const RULE: Rule = Rule::warning("glyph-known");

pub(super) fn check(text: &Text, _: Use, _: &Known, doc: &Doc) {
    let mut told: Vec<char> = Vec::new();
    for c in text.words.chars().filter(|c| *c != '\n' && !has_shape(*c) && !c.is_whitespace()) {
        if told.contains(&c) || doc.is_full() {
            continue;
        }
        told.push(c);
        let code = u32::from(c);
        let what = both!(
            "“{c}”（U+{code:04X}）画不成大字，屏幕上是一个空框",
            "{c} (U+{code:04X}) cannot be drawn large; it is an empty box on the screen"
        );
        let fault = Fault::new(&RULE, doc.find(&text.span, c.encode_utf8(&mut [0; 4])), what);
        doc.tell(fault.help(both!("换一个字；表情符号也不要用", "take another letter; no emoji either")));
    }
}
