//! `figure-by-hand`: a number that changes is not typed into a sentence; the sentence names it, and
//! the number stands in one place, with its source.
//!
//! An amount alone says little (15 days are many things), so each figure lists in `near` the words
//! that make it the one meant, and only sentences with such a word are looked at. A warning: a
//! contract in a story may have just this number.
use super::super::doc::Doc;
use super::super::finding::{Fault, quoted};
use super::super::known::Known;
use super::super::raw::Use;
use super::super::rule::Rule;
use super::super::words::Text;
use crate::content::both;
use crate::wording::{amounts, may_have_amount, sentences};

pub(in super::super) const RULE: Rule = Rule::warning("figure-by-hand");

pub(super) fn check(text: &Text, used: Use, known: &Known, doc: &Doc) {
    if matches!(used, Use::Source | Use::Region) || !may_have_amount(&text.words) {
        return;
    }
    let meant = |near: &String| text.words.contains(near.as_str());
    // Few texts speak of any of them; only those are read for numbers.
    for figure in known.by_hand.iter().filter(|figure| figure.near.iter().any(meant)) {
        for sentence in
            sentences(&text.words).filter(|part| figure.near.iter().any(|near| part.contains(near.as_str())))
        {
            for (range, _) in amounts(sentence).into_iter().filter(|(_, amount)| *amount == figure.amount) {
                let typed = sentence.get(range).unwrap_or("");
                let (shown, id) = (quoted(typed), &figure.id);
                let what =
                    both!("“{shown}”是会变的数字，直接写在了文字里", "{shown} is a figure that changes, typed by hand");
                let fault = Fault::new(&RULE, doc.find(&text.span, typed), what);
                doc.tell(fault.help(both!(
                    "写成 {{figure-{id}}}；数字在 figures.toml 里改一处就够",
                    "write {{figure-{id}}}; the number stands in figures.toml alone"
                )));
            }
        }
    }
}
