//! `to-be-written`: a place that somebody left for the author, marked `请补：`, still waits.
//!
//! What is brought in from a question bank lacks reasons and next steps. It is complete in form, so that the
//! lesson can be opened and tried; each place that still has to be written is named until it is. Comments
//! count: there the mark stands where a line is missing. A warning: the lesson works.
use super::super::doc::Doc;
use super::super::finding::{Fault, quoted};
use super::super::rule::Rule;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::warning("to-be-written");

/// The mark. With its colon: 申请补贴 is no mark.
pub const MARK: &str = "请补：";

pub(in super::super) fn check(doc: &Doc) {
    for (at, _) in doc.source.match_indices(MARK) {
        let behind = doc.source.get(at..).unwrap_or("");
        let marked = behind.split(['\n', '"', '\'']).next().unwrap_or("").trim_end();
        let said = quoted(marked.trim_start_matches(MARK).trim());
        let what = both!("这里还没写：{said}", "still to be written: {said}");
        doc.tell(
            Fault::new(&RULE, at..at + marked.len(), what)
                .help(both!("写好以后，把“请补：”也删掉", "write it and delete the mark 请补： too",)),
        );
    }
}
