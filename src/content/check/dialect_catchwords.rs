//! `dialect-catchwords`: people speak as at home, not as on the stage.
//!
//! Each of these words is fine now and then; they are counted in a message and in a lesson. The
//! limits are well above what the program's own translations have.
use super::super::finding::Fault;
use super::super::overlay::Overlay;
use super::super::rule::Rule;
use super::in_dialect::is_in_the_dialect;
use crate::content::both;
use crate::wording::{Dialect, Kind, Made, hanzi};

pub(in super::super) const RULE: Rule = Rule::warning("dialect-catchwords");

/// So many in one message are too many …
const IN_MESSAGE: usize = 4;
/// … unless it has as many hanzi for each.
const HANZI_FOR_EACH: usize = 7;
/// A lesson shorter than this has no habit; in hanzi.
const LESSON: usize = 200;
/// Of a hundred hanzi of a lesson.
const OF_HUNDRED: usize = 4;

pub(super) fn check(overlay: &Overlay, found: &mut Vec<Fault>) {
    let Some(dialect) = Dialect::of(overlay.tag) else { return };
    let count = |made: &Made| {
        let hits = dialect.hits(&made.words).into_iter();
        (hits.filter(|hit| hit.word.kind == Kind::Catchword).count(), hanzi(&made.words))
    };
    let (chinese, english) = dialect.name();
    let spoken: Vec<&Made> = overlay.messages.iter().filter(|made| is_in_the_dialect(made)).collect();
    for section in spoken.chunk_by(|one, other| one.section == other.section) {
        let (mut all, mut length) = (0, 0);
        for made in section {
            let (words, hanzi) = count(made);
            (all, length) = (all + words, length + hanzi);
            if words < IN_MESSAGE || words * HANZI_FOR_EACH <= hanzi {
                continue;
            }
            let what = both!(
                "这一句里{chinese}的口头禅有 {words} 个，像在演小品",
                "{words} catchwords of {english} in one sentence sound like a comedian"
            );
            let help = both!("留一两个，别的照家里人说话那样说", "keep one or two, and say the rest as at home");
            found.push(Fault::new(&RULE, made.at..made.at + made.id.len(), what).help(help));
        }
        let Some(first) = section.first().filter(|_| length >= LESSON && all * 100 > OF_HUNDRED * length) else {
            continue;
        };
        let what = both!(
            "这一课{chinese}的口头禅太多：{length} 个字里有 {all} 个",
            "too many catchwords of {english} in this lesson: {all} in {length} hanzi"
        );
        let help = both!("每一百个字里，有一两个就够", "one or two in a hundred hanzi will do");
        found.push(Fault::new(&RULE, first.at..first.at + first.id.len(), what).help(help));
    }
}
