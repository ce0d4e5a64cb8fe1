//! `catch-all`: the last rule of "help me look" is for everything else, so that no answers are left
//! without a word.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::Triage;
use super::super::rule::Rule;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::error("catch-all").about_absence();

pub(super) fn check(triage: &Triage, _: &Known, doc: &Doc) {
    let span = match triage.rules.last() {
        Some(last) if last.catches_all() => return,
        Some(last) => last.span.clone(),
        None => triage.span.clone(),
    };
    let what = both!("有的回答，一条规则也合不上", "for some answers no rule fits");
    let help = both!(
        "最后一条 [[rule]] 不写 all、any、none，别的都算它",
        "let the last [[rule]] have no all, any, none, so that it is for everything else",
    );
    doc.tell(Fault::new(&RULE, span, what).help(help));
}
