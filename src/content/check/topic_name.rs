//! `topic-name`: the topic of practice items is what their file is called.
//!
//! Items are known by it, so two files of one topic would have items of one name.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::raw::Practice;
use super::super::rule::Rule;

pub(in super::super) const RULE: Rule = Rule::error("topic-name");

pub(super) fn check(practice: &Practice, doc: &Doc) {
    let Some(topic) = practice.topic.as_ref().filter(|topic| topic.words.as_str() != practice.file) else { return };
    let what = format!("topic 和文件名不一样：{}.toml", practice.file);
    let fault = Fault::new(&RULE, topic.span.clone(), what);
    doc.tell(fault.help(format!("改成 topic = \"{}\"，或者给文件改名", practice.file)));
}
