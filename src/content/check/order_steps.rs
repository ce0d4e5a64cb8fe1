//! `order-steps`: three to five different steps to put in order.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::{Kind, Lesson};
use super::super::rule::Rule;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::error("order-steps").about_absence();

pub(super) fn check(lesson: &Lesson, _: &Known, doc: &Doc) {
    for item in &lesson.items {
        let Some(Kind::Order { steps: Some(steps), .. }) = &item.kind else { continue };
        if !(3..=5).contains(&steps.len()) {
            let number = steps.len();
            let what = both!(
                "排顺序要有 3 到 5 步，这里有 {number} 步",
                "there have to be 3 to 5 steps to put in order, here: {number}",
            );
            let help =
                both!("items 里一步一项，按对的顺序写", "in items stands a step for each entry, in the right order");
            doc.tell(Fault::new(&RULE, item.span.clone(), what).help(help));
        }
        for (index, step) in steps.iter().enumerate() {
            if !step.words.is_empty() && steps.iter().take(index.min(5)).any(|earlier| earlier.words == step.words) {
                let what = both!(
                    "这一步和前面的一样，排不出先后",
                    "this step is the same as one before, so there is no order",
                );
                let help = both!("每一步写得不一样", "word each step differently");
                doc.tell(Fault::new(&RULE, step.span.clone(), what).help(help));
            }
        }
    }
}
