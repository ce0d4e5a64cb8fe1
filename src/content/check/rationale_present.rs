//! `rationale-present`: every answer says why.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::rule::Rule;
use super::super::table::Table;
use super::super::words::{Shape, Text};

pub(in super::super) const RULE: Rule = Rule::error("rationale-present").about_absence();

/// The `why` of an option or a question.
pub(in super::super) fn read(table: &mut Table, doc: &Doc, called: &str) -> Option<Text> {
    if !table.has("why") {
        let fault = Fault::new(&RULE, table.span.clone(), format!("{called}没有说为什么"));
        doc.tell(fault.label("少了 why").help("加上 why = \"…\"，答完以后给人看；选错了的人最需要它"));
    }
    table.text("why", Shape::Sentence)
}
