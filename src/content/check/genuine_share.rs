//! `genuine-share`: of the sets of a file, two to three in five are genuine.
//!
//! Where most cases are scams, always saying "a scam" is the best answer, and nothing is learnt.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::raw::Practice;
use super::super::rule::Rule;
use crate::content::both;
use crate::model::Truth;

pub(in super::super) const RULE: Rule = Rule::warning("genuine-share").about_absence();

pub(super) fn check(practice: &Practice, doc: &Doc) {
    let truths = practice.sets().into_iter().filter_map(|(_, cases)| cases.iter().find_map(|case| case.truth()));
    let truths: Vec<Truth> = truths.collect();
    let (all, genuine) = (truths.len(), truths.iter().filter(|truth| **truth == Truth::Real).count());
    // 40 to 60 per cent.
    if all > 0 && !(2 * all..=3 * all).contains(&(5 * genuine)) {
        let what = both!(
            "{all} 组题里有 {genuine} 组是真的，真假要差不多各一半",
            "genuine sets: {genuine} of {all}; it should be about half",
        );
        let help = both!(
            "真事占四成到六成：见什么都说是骗局，不算会认骗局",
            "let four to six in ten be genuine: calling everything a scam is not telling scams apart",
        );
        doc.tell(Fault::new(&RULE, practice.span.clone(), what).help(help));
    }
}
