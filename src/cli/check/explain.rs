//! `leling check --explain`: a rule's page, or the list of all rules.
use std::io::Write;
use std::process::ExitCode;

use crate::cli::{USAGE, say};
use crate::content::{Said, Tongue, both, page, pages, similar_rules};

/// Prints the page of `rule`, or all rules with a line for each; fails for a name that is no rule's.
pub(super) fn run(rule: Option<&str>, tongue: Tongue) -> ExitCode {
    let text = match rule {
        None => all(tongue),
        Some(name) => {
            let Some(page) = page(name.trim(), tongue) else {
                say(unknown(name).told(tongue));
                return ExitCode::from(USAGE);
            };
            page.plain(tongue)
        }
    };
    let mut out = std::io::stdout().lock();
    // A reader that stops reading (`| head`) has seen enough.
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    ExitCode::SUCCESS
}

/// Every rule in the order of its pages: name, severity, what is looked at.
fn all(tongue: Tongue) -> String {
    let name = pages(tongue).map(|page| page.rule.len()).max().unwrap_or_default();
    let severity = pages(tongue).map(|page| page.severity.chars().count()).max().unwrap_or_default();
    let line =
        |page: crate::content::Page| format!("{:name$}  {:severity$}  {}\n", page.rule, page.severity, page.summary);
    pages(tongue).map(line).collect()
}

fn unknown(name: &str) -> Said {
    let typed: String = name.chars().filter(|c| !c.is_control()).take(40).collect();
    match similar_rules(name).join(" ") {
        near if near.is_empty() => both!(
            "没有“{typed}”这条规则。规则都有哪些：leling check --explain",
            "There is no rule “{typed}”. For all of them: leling check --explain",
        ),
        near => both!("没有“{typed}”这条规则。是不是：{near}", "There is no rule “{typed}”. Did you mean: {near}"),
    }
}
