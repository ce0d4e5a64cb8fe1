//! `practice-kind`: practice asks one thing, whether a case is real or a scam.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::raw::{Kind, Practice};
use super::super::rule::Rule;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::error("practice-kind");

pub(super) fn check(practice: &Practice, doc: &Doc) {
    for item in practice.items() {
        if !matches!(item.kind, None | Some(Kind::RealOrScam { .. })) {
            let what = both!("items 里的题只问真还是假", "questions in items ask one thing: real or scam");
            let help = both!(
                "写 type = \"real-or-scam\"；别的题放到 lessons 的一课里",
                "write type = \"real-or-scam\"; other questions belong to a lesson",
            );
            doc.tell(Fault::new(&RULE, item.span.clone(), what).help(help));
        }
    }
}
