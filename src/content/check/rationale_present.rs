//! `rationale-present`: every answer says why.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::rule::Rule;
use super::super::said::Called;
use super::super::table::Table;
use super::super::words::{Shape, Text};
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::error("rationale-present").about_absence();

/// The `why` of an option or a question.
pub(in super::super) fn read(table: &mut Table, doc: &Doc, (zh, en): Called) -> Option<Text> {
    if !table.has("why") {
        let what = both!("{zh}没有说为什么", "{en} does not say why");
        let fault = Fault::new(&RULE, table.span.clone(), what).label(both!("少了 why", "why is missing"));
        doc.tell(fault.help(both!(
            "加上 why = \"…\"，答完以后给人看；选错了的人最需要它",
            "add why = \"…\", which is shown after the answer; whoever picked another needs it most",
        )));
    }
    table.text("why", Shape::Sentence)
}
