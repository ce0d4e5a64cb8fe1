//! `order-steps`: three to five different steps to put in order.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::{Kind, Lesson};
use super::super::rule::Rule;

pub(in super::super) const RULE: Rule = Rule::error("order-steps").about_absence();

pub(super) fn check(lesson: &Lesson, _: &Known, doc: &Doc) {
    for item in &lesson.items {
        let Some(Kind::Order { steps: Some(steps), .. }) = &item.kind else { continue };
        if !(3..=5).contains(&steps.len()) {
            let what = format!("排顺序要有 3 到 5 步，这里有 {} 步", steps.len());
            doc.tell(Fault::new(&RULE, item.span.clone(), what).help("items 里一步一项，按对的顺序写"));
        }
        for (index, step) in steps.iter().enumerate() {
            if !step.words.is_empty() && steps.iter().take(index.min(5)).any(|earlier| earlier.words == step.words) {
                let fault = Fault::new(&RULE, step.span.clone(), "这一步和前面的一样，排不出先后");
                doc.tell(fault.help("每一步写得不一样"));
            }
        }
    }
}
