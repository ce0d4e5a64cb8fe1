//! `fact-sourced`: what is stated as a fact says who says so, and when somebody last looked it up.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::rule::Rule;
use super::super::table::Table;
use super::super::words::{Shape, Text};
use crate::content::both;
use crate::model::Date;

pub(in super::super) const RULE: Rule = Rule::error("fact-sourced").about_absence();

/// The `source` and `checked_on` of a table.
pub(in super::super) fn read(table: &mut Table, doc: &Doc) -> (Option<Text>, Option<Date>) {
    let missing = |key: &str, help| {
        let what =
            both!("少了 {key}：说到事实，要能查得到", "{key} is missing: what is stated as a fact can be looked up",);
        doc.tell(Fault::new(&RULE, table.span.clone(), what).help(help));
    };
    if !table.has("source") {
        let help = both!(
            "加一行 source = \"…\"，写明法律条文、机关或报纸",
            "add a line source = \"…\" that names the law, the authority or the newspaper",
        );
        missing("source", help);
    }
    if !table.has("checked_on") {
        let help = both!(
            "加一行 checked_on = 2026-03-01，写最后一次核对的日子",
            "add a line checked_on = 2026-03-01 with the day it was last looked up",
        );
        missing("checked_on", help);
    }
    (table.text("source", Shape::Sentence), table.date("checked_on"))
}
