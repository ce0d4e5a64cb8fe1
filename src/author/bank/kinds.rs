//! What kinds of question are called, and the ways in which something reaches a learner.
use super::judgement::narrow;
use crate::model::Medium;

/// The kind a question should have, by the name its author gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    Any,
    Single,
    Several,
    Judged,
    RealOrScam,
    Order,
    /// There is no such kind here.
    Foreign,
}

const KINDS: &[(Wanted, &[&str])] = &[
    (Wanted::Order, &["排序", "顺序", "order"]),
    (Wanted::RealOrScam, &["真假", "真还是假", "辨别", "识骗", "real-or-scam"]),
    (Wanted::Judged, &["判断", "是非", "对错", "true", "judge"]),
    (Wanted::Several, &["多选", "不定项", "多项", "multi", "checkbox"]),
    (Wanted::Single, &["单选", "单项", "single", "choice", "radio"]),
    (
        Wanted::Foreign,
        &[
            "填空",
            "简答",
            "问答",
            "论述",
            "主观",
            "匹配",
            "连线",
            "配对",
            "计算",
            "作文",
            "找马脚",
            "spot",
            "essay",
            "match",
            "blank",
            "short",
        ],
    ),
];

const MEDIA: &[(Medium, &[&str])] = &[
    (Medium::Call, &["电话", "来电", "call"]),
    (Medium::Text, &["短信", "text", "sms"]),
    (Medium::Chat, &["微信", "聊天", "群", "qq", "chat"]),
    (Medium::Video, &["视频", "直播", "video"]),
    (Medium::Letter, &["信", "传单", "合同", "邮件", "海报", "letter", "mail"]),
    (Medium::Talk, &["当面", "上门", "面对面", "柜台", "talk"]),
];

/// The kind that people call `kind`.
pub(super) fn wanted(kind: &str) -> Wanted {
    let kind = narrow(kind).to_lowercase();
    let known = KINDS.iter().find(|(_, words)| words.iter().any(|word| kind.contains(word)));
    known.map_or(Wanted::Any, |(wanted, _)| *wanted)
}

/// The medium that people call `word`.
pub(super) fn medium(word: &str) -> Option<Medium> {
    let word = narrow(word).to_lowercase();
    MEDIA.iter().find(|(_, words)| words.iter().any(|known| word.contains(known))).map(|(medium, _)| *medium)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_and_media_go_by_many_names() {
        for (word, expected) in [
            ("单选题", Wanted::Single),
            ("单项选择", Wanted::Single),
            ("多选", Wanted::Several),
            ("不定项选择题", Wanted::Several),
            ("选择题", Wanted::Any),
            ("判断题", Wanted::Judged),
            ("真还是假", Wanted::RealOrScam),
            ("True/False", Wanted::Judged),
            ("multiple choice", Wanted::Several),
            ("简答题", Wanted::Foreign),
            ("", Wanted::Any),
        ] {
            assert_eq!(wanted(word), expected, "{word}");
        }
        for (word, expected) in
            [("来电", Some(Medium::Call)), ("微信群", Some(Medium::Chat)), ("call", Some(Medium::Call)), ("", None)]
        {
            assert_eq!(medium(word), expected, "{word}");
        }
    }
}
