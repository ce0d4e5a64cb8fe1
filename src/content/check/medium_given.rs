//! `medium-given`: what is shown says how it reached the learner, by call, text or chat.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::rule::Rule;
use super::super::table::Table;
use crate::content::both;
use crate::model::Medium;

pub(in super::super) const RULE: Rule = Rule::error("medium-given").about_absence();

/// The words of `as`.
pub(in super::super) const MEDIA: &[(&str, Medium)] = &[
    ("call", Medium::Call),
    ("text", Medium::Text),
    ("chat", Medium::Chat),
    ("letter", Medium::Letter),
    ("talk", Medium::Talk),
    ("video", Medium::Video),
];

/// The `as` of a question.
pub(in super::super) fn read(table: &mut Table, doc: &Doc) -> Option<Medium> {
    match (table.has("show"), table.has("as")) {
        (true, true) => table.word("as", MEDIA),
        (true, false) => {
            let what = both!(
                "有 show，没有 as：看不出是电话还是短信",
                "there is a show and no as: nobody can tell whether it is a call or a text",
            );
            let help = both!(
                "加一行 as = \"call\"（电话）；还可以是 text 短信、chat 聊天、letter 信、talk 当面、video 视频",
                "add a line as = \"call\"; it can also be text, chat, letter, talk or video",
            );
            doc.tell(Fault::new(&RULE, table.span.clone(), what).help(help));
            None
        }
        (false, true) => {
            let medium = table.word("as", MEDIA);
            let what = both!("有 as，没有 show", "there is an as and no show");
            let help = both!("加上 show = \"…\"，或者删掉 as", "add show = \"…\", or delete as");
            doc.tell(Fault::new(&RULE, table.span.clone(), what).help(help));
            medium
        }
        (false, false) => {
            // Asked for all the same, so that a slip in the name finds it.
            let _ = table.text("as", super::super::words::Shape::Sentence);
            None
        }
    }
}
