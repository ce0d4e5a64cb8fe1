//! `topic-name`: the topic of practice items and of cases is what their file is called.
//!
//! Items are known by it, so two files of one topic would have items of one name.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::raw::{Cases, Practice};
use super::super::rule::Rule;
use super::super::words::Text;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::error("topic-name");

pub(super) fn check(practice: &Practice, doc: &Doc) {
    tell(practice.topic.as_ref(), &practice.file, doc);
}

pub(super) fn check_cases(cases: &Cases, doc: &Doc) {
    tell(cases.topic.as_ref(), &cases.file, doc);
}

fn tell(topic: Option<&Text>, file: &str, doc: &Doc) {
    let Some(topic) = topic.filter(|topic| topic.words.as_str() != file) else { return };
    let what = both!("topic 和文件名不一样：{file}.toml", "the topic is not what the file is called: {file}.toml");
    let help =
        both!("改成 topic = \"{file}\"，或者给文件改名", "write topic = \"{file}\", or give the file another name");
    doc.tell(Fault::new(&RULE, topic.span.clone(), what).help(help));
}
