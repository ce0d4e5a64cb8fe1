//! `leling doctor`: says what was found on this machine and what follows for the letters, for the
//! volunteer who is asked why they look as they do.
//!
//! Each thing is said in Chinese, then in English.
mod standards;
mod words;

use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use super::{Open, colours, open, plain};
use crate::content::Library;
use crate::locale::{self, LocaleInfo};
use crate::store::{FILE, Settings, config_folder};
use crate::term::probe::{Ability, NotAsked, Reason, Surroundings, judge};
use crate::term::{self, Answers};
use crate::theme::Depth;

/// The same thing in Chinese and in English.
type Said = (String, String);

/// Prints what was found. Standard output need not be a terminal; then the terminal is not asked.
pub(super) fn run(options: &Open) -> ExitCode {
    let surroundings = Surroundings::here();
    let mut report = vec![said(
        &format!("乐龄学堂 {} 的自查", env!("CARGO_PKG_VERSION")),
        &format!("leling {}: what was found", env!("CARGO_PKG_VERSION")),
    )];
    report.extend(plain::is_wanted(options.plain).then(words::plain));
    report.extend(terminal(&surroundings));
    report.push(window());
    report.push(theme(options));
    report.extend(language(options));
    report.extend(settings(options));
    report.push(lessons(options));
    let written = write(&report);
    if written.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn said(chinese: &str, english: &str) -> Said {
    (chinese.to_owned(), english.to_owned())
}

/// Prints what an older reader needs and which of it holds.
pub(super) fn run_standards(json: bool) -> ExitCode {
    if standards::print(json).is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Says it, without anything that could command a terminal: names of folders and what the
/// environment says come from outside.
fn write(report: &[Said]) -> io::Result<()> {
    let plain = |text: &str| text.replace(char::is_control, " ");
    let text: String = report
        .iter()
        .flat_map(|(chinese, english)| [plain(chinese), "\n    ".into(), plain(english), "\n".into()])
        .collect();
    put(&text)
}

fn put(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    // A reader that stops reading (`| head`) has seen enough.
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error),
        _ => Ok(()),
    }
}

fn variable(name: &str) -> String {
    std::env::var_os(name).map(|value| value.to_string_lossy().into_owned()).unwrap_or_default()
}

/// What the terminal is and what it draws.
fn terminal(surroundings: &Surroundings) -> Vec<Said> {
    if !(term::stdout_is_terminal() && term::keyboard_is_there()) {
        return vec![words::reason(&Reason::NotAsked(NotAsked::NoTerminal))];
    }
    match term::survey(surroundings) {
        Ok(answers) => {
            let ability = judge(&answers.replies, surroundings);
            let mut lines: Vec<Said> = answered_in(&answers, surroundings).into_iter().collect();
            lines.extend(ability.reasons.iter().map(words::reason));
            lines.extend(chosen(&ability));
            lines
        }
        Err(error) => {
            vec![said(&format!("终端问不了：{error}"), &format!("The terminal cannot be asked: {error}"))]
        }
    }
}

fn answered_in(answers: &Answers, surroundings: &Surroundings) -> Option<Said> {
    let (took, patience) = (answers.took.as_millis(), surroundings.patience());
    match (answers.replies.complete, answers.took.is_zero()) {
        (_, true) | (false, _) => None,
        (true, _) if answers.took < patience => {
            Some(said(&format!("终端答完用了 {took} 毫秒。"), &format!("The terminal answered within {took} ms.")))
        }
        _ => Some(said(
            &format!(
                "终端过了 {took} 毫秒才答完。学堂只等 {} 毫秒：先用保险的画法，等它答了再换。",
                patience.as_millis()
            ),
            &format!(
                "The terminal answered after {took} ms. The lessons wait {} ms, begin with what is safe, and change when it has.",
                patience.as_millis()
            ),
        )),
    }
}

fn chosen(ability: &Ability) -> Vec<Said> {
    let mut lines = vec![words::seams(ability.seams)];
    let best = ability.mosaics.first().map(|family| words::family(*family));
    lines.extend(if ability.sized { Some(words::sized()) } else { best }.map(|(chinese, english)| {
        said(
            &format!("所以大字这样画：{chinese}。用 + 和 − 可以换大小。"),
            &format!("So large letters are made of {english}. + and − change their size."),
        )
    }));
    lines
}

fn window() -> Said {
    // Without a terminal the size would be a usual one that somebody made up.
    match term::window_size().filter(|_| term::stdout_is_terminal()) {
        Some(size) => said(
            &format!("窗口横着 {} 格，竖着 {} 格。", size.width, size.height),
            &format!("The window has {} columns and {} rows.", size.width, size.height),
        ),
        None => said("窗口多大问不出来。", "Nothing tells the size of the window."),
    }
}

/// What the environment says about colours (terminals are not asked about them), and which are used.
fn theme(options: &Open) -> Said {
    let depth = colours::depth_here();
    let settings = config_folder().map(|folder| Settings::load(&folder).settings).unwrap_or_default();
    let name = colours::theme(options.theme, &settings, depth).palette().name();
    let (count, why) = (words::depth(depth), words::environment(variable));
    let used = match depth {
        Depth::Monochrome => said("只用粗体和反白", "only bold and reversed letters are used"),
        _ => said(&format!("用 {name}"), &format!("theme {name}")),
    };
    said(&format!("颜色：{}，{}（{why}）。", count.0, used.0), &format!("Colours: {}; {} ({why}).", count.1, used.1))
}

/// The language that would be used, and whether Chinese can be shown in it.
fn language(options: &Open) -> Vec<Said> {
    let system = locale::system_locales();
    let overrides = options.data_folder().map(|folder| folder.join("locales"));
    let offered = locale::offered(overrides.as_deref());
    let saved = config_folder().map(|folder| Settings::load(&folder).settings).unwrap_or_default().language;
    let told = if system.is_empty() { "-".to_owned() } else { system.join(", ") };
    let mut lines = Vec::new();
    match locale::choose(options.lang.as_deref(), saved.as_deref(), &system, &offered) {
        Ok(choice) => {
            lines.push(said(
                &format!("电脑的语言：{told}；学堂会用 {}。", choice.tag),
                &format!("The computer's language: {told}; the lessons will use {}.", choice.tag),
            ));
            let info = offered.iter().find(|info| info.tag == choice.tag);
            lines.extend(info.and_then(LocaleInfo::note_for_volunteers));
        }
        Err(unknown) => {
            lines.push(said(&unknown.to_string(), &format!("There is no language called {}.", unknown.asked)));
        }
    }
    let charset = ["LC_ALL", "LC_CTYPE", "LANG"].map(variable).into_iter().find(|value| !value.is_empty());
    lines.extend(charset.filter(|value| !says_unicode(value)).map(|value| {
        said(
            &format!("电脑没说用 UTF-8（{value}）。要是汉字成了乱码，请在终端的设置里把编码改成 UTF-8。"),
            &format!(
                "The locale is not UTF-8 ({value}). If letters are garbled, set the terminal's encoding to UTF-8."
            ),
        )
    }));
    lines
}

fn says_unicode(locale: &str) -> bool {
    let lower = locale.to_ascii_lowercase();
    lower.ends_with("utf-8") || lower.ends_with("utf8")
}

fn settings(options: &Open) -> Vec<Said> {
    let at = |chinese: &str, english: &str, folder: Option<&Path>| match folder {
        Some(folder) => {
            let there = if folder.exists() { ("", "") } else { ("（还没有）", " (not there yet)") };
            let path = folder.display();
            said(&format!("{chinese}：{path}{}", there.0), &format!("{english}: {path}{}", there.1))
        }
        None => said(&format!("{chinese}：没有地方放。"), &format!("{english}: there is no place for it.")),
    };
    let (config, data) = (config_folder(), options.data_folder());
    let file = config.as_deref().map(|folder| folder.join("settings.toml"));
    let mut lines = vec![
        at("设置放在", "Settings are in", file.as_deref()),
        at("学到哪儿记在", "What was learnt is in", data.as_deref().map(|folder| folder.join(FILE)).as_deref()),
        at("自己加的课和语言放在", "Packs and languages of your own belong in", data.as_deref()),
    ];
    let trouble = config.and_then(|folder| Settings::load(&folder).trouble);
    lines.extend(trouble.map(|trouble| said(&trouble, "The settings file cannot be read and is left alone.")));
    lines
}

fn lessons(options: &Open) -> Said {
    let library = Library::open(&open::folders(options));
    let count: usize = library.packs().iter().map(|pack| library.lessons(&pack.id).entries.len()).sum();
    let (packs, troubles) = (library.packs().len(), library.troubles().len());
    let faults = if troubles == 0 {
        said("没发现毛病", "no faults found")
    } else {
        said(&format!("有 {troubles} 处毛病，用 leling check 看"), &format!("{troubles} faults; see leling check"))
    };
    said(
        &format!("课文：{packs} 套，{count} 课，{}。", faults.0),
        &format!("Lessons: {count} in {packs} packs, {}.", faults.1),
    )
}
