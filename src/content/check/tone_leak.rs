//! `tone-leak`: genuine cases and scams of a file cannot be told apart by how long or how polite they
//! are.
//!
//! Where they can, a learner learns that, and is deceived by the next polite swindler. Each sign is
//! measured by how often a genuine case has more of it than a scam, over all pairs: one half means
//! the sign says nothing (the area under the ROC curve).
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::raw::{Case, Practice};
use super::super::rule::Rule;
use crate::content::both;
use crate::model::Truth;
use crate::wording::hanzi;

pub(in super::super) const RULE: Rule = Rule::warning("tone-leak");

/// Fewer of a kind say nothing about a habit.
const LEAST: usize = 4;

/// How far from one half, in hundredths: of 9 and 9 cases that were written without looking at the
/// sign one file in four strays as far, so an author who keeps within has looked.
const WITHIN: usize = 15;

/// What is counted in a text, and what it is called.
type Sign = (&'static str, &'static str, fn(&str) -> usize);

const SIGNS: [Sign; 4] = [
    ("长短", "length", hanzi),
    ("“！”的多少", "exclamation marks", |text| text.matches(['！', '!']).count()),
    ("“请”的多少", "the word 请 (please)", |text| text.matches('请').count()),
    ("“您”的多少", "the word 您 (you)", |text| text.matches('您').count()),
];

pub(super) fn check(practice: &Practice, doc: &Doc) {
    let shown = |wanted: Truth| -> Vec<&str> {
        let of_kind = practice.cases.iter().filter(|case| case.truth() == Some(wanted));
        of_kind.filter_map(|case: &Case| Some(case.item.show.as_ref()?.words.as_str())).collect()
    };
    let (genuine, scams) = (shown(Truth::Real), shown(Truth::Scam));
    if genuine.len() < LEAST || scams.len() < LEAST {
        return;
    }
    for (chinese, english, count) in SIGNS {
        let share = share(&genuine, &scams, count);
        if share.abs_diff(50) <= WITHIN {
            continue;
        }
        let (more, genuinely) = if share > 50 { ("真事", "genuine cases") } else { ("骗局", "scams") };
        let what = both!(
            "光看{chinese}就猜得出真假：{more}的更多",
            "{english} alone tells real from scam: {genuinely} have more"
        );
        let span = practice.topic.as_ref().map_or_else(|| practice.span.clone(), |topic| topic.span.clone());
        doc.tell(Fault::new(&RULE, span, what).help(both!(
            "真的和假的写得一样长、一样客气、一样急；改几道就够",
            "make both kinds as long, as polite and as pressing as each other; a few changes will do",
        )));
    }
}

/// Of a hundred pairs, how many have more of it in the genuine case; even ones count half.
fn share(genuine: &[&str], scams: &[&str], count: fn(&str) -> usize) -> usize {
    let (ours, theirs): (Vec<usize>, Vec<usize>) =
        (genuine.iter().map(|text| count(text)).collect(), scams.iter().map(|text| count(text)).collect());
    let half_points = |ours: usize| -> usize {
        theirs.iter().map(|theirs| 1 + usize::from(ours > *theirs) - usize::from(ours < *theirs)).sum()
    };
    let won: usize = ours.iter().map(|ours| half_points(*ours)).sum();
    (won * 100) / (2 * ours.len() * theirs.len()).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_share_is_one_half_when_a_sign_says_nothing() {
        for (genuine, scams, expected) in [
            (&["长长长", "短"][..], &["长长长", "短"][..], 50),
            (&["长长长", "长长"], &["短", "短"], 100),
            (&["短"], &["长长", "长长"], 0),
            (&["一二", "一"], &["一"], 75),
        ] {
            assert_eq!(share(genuine, scams, hanzi), expected);
        }
    }
}
