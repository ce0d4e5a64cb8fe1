//! `steps-at-end`: where money is gone, or a genuine caller was wronged, the end says what to do now.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::Scenario;
use super::super::rule::Rule;
use crate::content::both;
use crate::model::EndKind;

pub(in super::super) const RULE: Rule = Rule::error("steps-at-end").about_absence();

pub(super) fn check(scenario: &Scenario, _: &Known, doc: &Doc) {
    for end in &scenario.ends {
        let (least, (zh, en)) = match end.kind {
            Some(EndKind::Rescue) => {
                (3, ("写怎么报警、怎么止损，最要紧的在前", "how to report it and save what can be saved"))
            }
            Some(EndKind::Mend) => {
                (3, ("写怎么跟真的来电的人补一句，最要紧的在前", "how to make up with the genuine caller"))
            }
            Some(EndKind::Safe) | None => (0, ("写眼下用得着的几步", "what is of use now")),
        };
        if !(least..=5).contains(&end.steps.len()) {
            let number = end.steps.len();
            let what = both!(
                "这个结尾要有 {least} 到 5 步，这里有 {number} 步",
                "this end has to have {least} to 5 steps, here: {number}",
            );
            let help = both!("在 steps = [\"…\", \"…\"] 里{zh}", "say in steps = [\"…\", \"…\"] {en}");
            doc.tell(Fault::new(&RULE, end.span.clone(), what).help(help));
        }
    }
}
