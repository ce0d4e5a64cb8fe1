//! `leling check`: reads packs as the app does and prints what is wrong with them, for people or for
//! programs; without folders also looks through the words of the interface. Explains the rules, too.
mod explain;
mod json;

use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use super::clock;
use crate::content::{Checked, Severity, Tongue};
use crate::{content, locale};

/// What to check, and how to say what was found.
#[derive(Debug, Clone, clap::Args)]
pub(super) struct Options {
    /// 课文的文件夹 (folders with packs)
    folders: Vec<PathBuf>,
    /// 用哪种话说：zh 中文，en 英文 (in which language it is said; Chinese if it is not given)
    #[arg(long, value_name = "zh|en", value_parser = tongue)]
    lang: Option<Tongue>,
    /// 给程序读的：一个 JSON，两种话都有 (for programs: one JSON object with both languages)
    #[arg(long, conflicts_with = "explain")]
    json: bool,
    /// 说说一条规则：看什么、为什么、例子；不写名字，就都列出来 (what a rule is about, with examples; all of them
    /// without a name)
    #[arg(long, value_name = "RULE", num_args = 0..=1, conflicts_with = "folders")]
    #[expect(clippy::option_option, reason = "the option, and its value, may each be left out")]
    explain: Option<Option<String>>,
}

impl Options {
    /// The language asked for here, or else for the whole program. Nobody's surroundings decide: what a
    /// check prints in one place it prints everywhere.
    fn tongue(&self, of_program: Option<&str>) -> Tongue {
        let spoken = |tag: &str| if is(tag, "en") { Tongue::English } else { Tongue::Chinese };
        self.lang.unwrap_or_else(|| of_program.map_or(Tongue::Chinese, spoken))
    }
}

/// Does what the options say; `lang` is the language given for the whole program.
pub(super) fn run(options: &Options, lang: Option<&str>) -> ExitCode {
    let tongue = options.tongue(lang);
    match &options.explain {
        Some(rule) => explain::run(rule.as_deref(), tongue),
        None => look(options, tongue),
    }
}

/// Prints the findings; fails when there is anything to mend.
fn look(options: &Options, tongue: Tongue) -> ExitCode {
    let mut checked = content::check(&options.folders, clock::now().day().date());
    if options.folders.is_empty() {
        locale::files().for_each(|(file, source)| checked.look_through(&file, source));
    }
    let mut out = std::io::stdout().lock();
    let colour = out.is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let report = if options.json {
        json::written(&checked)
    } else {
        checked.report_in(tongue, colour) + &read(&checked, tongue) + "\n"
    };
    // A reader that stops reading (`| head`) has seen enough.
    let _ = out.write_all(report.as_bytes()).and_then(|()| out.flush());
    if to_mend(&checked) { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// How much was read: whoever put a lesson in the wrong place would take silence for praise.
fn read(checked: &Checked, tongue: Tongue) -> String {
    let Checked { lessons, items, practice, scenarios, cases, .. } = *checked;
    let all = [
        (lessons, "课", "lessons"),
        (items, "道题", "questions"),
        (practice, "件真还是假", "practice items"),
        (scenarios, "个来电", "calls"),
        (cases, "个真人真事", "true stories"),
    ];
    let there = all.into_iter().filter(|(count, ..)| *count > 0);
    let told: Vec<String> = there
        .map(|(count, chinese, english)| match tongue {
            Tongue::Chinese => format!("{count} {chinese}"),
            Tongue::English => format!("{english}: {count}"),
        })
        .collect();
    match (tongue, told.is_empty()) {
        (Tongue::Chinese, true) => "一课也没有读到。".to_owned(),
        (Tongue::English, true) => "Nothing was read.".to_owned(),
        (Tongue::Chinese, false) => format!("读到的：{}。", told.join("、")),
        (Tongue::English, false) => format!("Read: {}.", told.join(", ")),
    }
}

fn to_mend(checked: &Checked) -> bool {
    checked.findings.iter().any(|finding| finding.severity != Severity::Note)
}

fn tongue(tag: &str) -> Result<Tongue, String> {
    match tag {
        _ if is(tag, "zh") => Ok(Tongue::Chinese),
        _ if is(tag, "en") => Ok(Tongue::English),
        _ => Err("可以写 zh（中文）或 en（英文） (zh or en)".to_owned()),
    }
}

/// Whether `tag` names the language `main` or one of its kinds, such as en-GB.
fn is(tag: &str, main: &str) -> bool {
    tag.split(['-', '_']).next().is_some_and(|first| first.eq_ignore_ascii_case(main))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_given_to_check_goes_before_that_of_the_program() {
        let options = |lang: Option<&str>| Options {
            folders: Vec::new(),
            lang: lang.map(|lang| tongue(lang).unwrap()),
            json: false,
            explain: None,
        };
        for (here, program, told) in [
            (None, None, Tongue::Chinese),
            (Some("en"), None, Tongue::English),
            (Some("en_GB"), Some("zh-Hans-CN"), Tongue::English),
            (Some("zh-Hans-CN"), Some("en"), Tongue::Chinese),
            (None, Some("en"), Tongue::English),
            (None, Some("yue-Hans-CN"), Tongue::Chinese),
            (None, Some("enx"), Tongue::Chinese),
        ] {
            assert_eq!(options(here).tongue(program), told, "{here:?} {program:?}");
        }
        assert!(tongue("fr").is_err() && tongue("").is_err());
    }
}
