//! What follows from what was found: who gets out, what is too small, and what to do.
use super::facts::{Facts, Process};
use crate::cli::kiosk::rules::{Said, is_easy};
use crate::term::probe::Name;

/// How much a finding weighs, from the lightest to the heaviest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// As it should be.
    Fine,
    /// Worth a look.
    Mind,
    /// Somebody could not read it.
    Small,
    /// A visitor would get out.
    Out,
}

/// Something that is the case here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Finding {
    pub(super) weight: Weight,
    pub(super) what: Said,
    /// What to do about it.
    pub(super) mend: Option<Said>,
}

type Both<'s> = (&'s str, &'s str);

fn finding(weight: Weight, (chinese, english): Both<'_>, mend: Option<Both<'_>>) -> Finding {
    let mend = mend.map(|(chinese, english)| (chinese.to_owned(), english.to_owned()));
    Finding { weight, what: (chinese.to_owned(), english.to_owned()), mend }
}

fn fine(what: Both<'_>) -> Finding {
    finding(Weight::Fine, what, None)
}

/// Everything there is to say. The heaviest comes last: that is what stays on a small screen.
pub(super) fn judge(facts: &Facts) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(code(facts));
    findings.push(rights(facts));
    findings.extend(around(facts));
    findings.extend(terminal(facts));
    findings.extend(bindings(facts));
    findings.extend(screens(facts));
    findings.extend(letters(facts));
    findings.push(pad(facts));
    findings.push(watchdog(facts));
    findings.sort_by_key(|finding| finding.weight);
    findings
}

fn code(facts: &Facts) -> Vec<Finding> {
    let remark = |remark: &Said| Finding { weight: Weight::Mind, what: remark.clone(), mend: None };
    let mut findings: Vec<Finding> = facts.remarks.iter().map(remark).collect();
    findings.push(match &facts.rules.code {
        Some(code) if is_easy(code) => finding(
            Weight::Out,
            ("密码太好猜：数字全一样，或者挨着排。", "The code is easily guessed: all digits alike, or in a row."),
            Some((
                "在 settings.toml 的 kiosk_code 里换四到八个不相干的数字。",
                "Set kiosk_code in settings.toml to four to eight other digits.",
            )),
        ),
        Some(_) => fine((
            "密码设了。按 7 9 7 9 0 8 0 8，再按密码，就出来。",
            "There is a code. 7 9 7 9 0 8 0 8, then the code, leads out.",
        )),
        None => finding(
            Weight::Mind,
            (
                "没有设密码：谁也出不去，志愿者也不行，只能从别的机器上停它。",
                "There is no code: nobody gets out, volunteers included, but by SIGTERM (systemctl stop).",
            ),
            Some((
                "在 settings.toml 里加一行 kiosk_code = \"密码\"，密码是四到八个数字。",
                "Add the line kiosk_code = \"CODE\", four to eight digits, to settings.toml.",
            )),
        ),
    });
    findings
}

fn rights(facts: &Facts) -> Finding {
    if facts.root {
        return finding(
            Weight::Out,
            ("是用 root 开的：万一出去了，什么都能动。", "It runs as root: whoever gets out can do anything."),
            Some((
                "另建一个普通用户 leling，用它来开（kiosk/README.md 里有）。",
                "Make an ordinary user leling and run it as that one (see kiosk/README.md).",
            )),
        );
    }
    fine(("不是用 root 开的。", "It does not run as root."))
}

/// What one comes to when the kiosk or its terminal ends.
const SHELLS: [&str; 9] = ["sh", "bash", "dash", "zsh", "fish", "ksh", "ash", "csh", "tcsh"];

/// Who started it: a shell is what one falls back to.
fn around(facts: &Facts) -> Vec<Finding> {
    let Some(parents) = &facts.parents else {
        return vec![finding(
            Weight::Mind,
            ("查不到是谁打开学堂的。", "Nobody tells what started this."),
            Some((
                "请自己看：学堂关上以后，屏幕上要什么都没有。",
                "Look for yourself: when the lessons end, nothing must be left on the screen.",
            )),
        )];
    };
    let is_shell = |process: &Process| SHELLS.contains(&process.name.trim_start_matches('-'));
    // A shell that does nothing but start this program, and cannot be typed into, is none.
    let is_typed_into = |process: &Process| !process.arguments.iter().any(|argument| argument.starts_with("-c"));
    let shell = parents.first().filter(|process| is_shell(process) && is_typed_into(process));
    let mut findings = Vec::new();
    findings.push(match shell {
        Some(shell) => finding(
            Weight::Out,
            (
                &format!("是从 {} 里打开的：学堂一关，就回到它那里，谁都能打命令。", shell.name),
                &format!("It was started from {}: when it ends, anybody can type commands there.", shell.name),
            ),
            Some((
                "用 kiosk 文件夹里的 leling-kiosk.service 开机就开；要试，写 exec leling kiosk。",
                "Let kiosk/leling-kiosk.service start it; to try it, type exec leling kiosk.",
            )),
        ),
        None => fine(("学堂后面没有命令行。", "There is no shell behind it.")),
    });
    if facts.remote {
        findings.push(finding(
            Weight::Mind,
            (
                "是从别的机器连过来看的，和摆在那里时不一样。",
                "This looks through a connection; the machine itself may differ.",
            ),
            Some((
                "在那台机器上运行 leling-kiosk-session --doctor。",
                "Run leling-kiosk-session --doctor on the machine itself.",
            )),
        ));
    }
    findings
}

fn terminal(facts: &Facts) -> Vec<Finding> {
    if !facts.terminal_is_there {
        return vec![finding(
            Weight::Mind,
            (
                "这里不是终端窗口，窗口和字的事查不了。",
                "There is no terminal here: nothing can be said of the window and its letters.",
            ),
            Some((
                "在自助机的屏幕上运行：leling-kiosk-session --doctor。",
                "Run leling-kiosk-session --doctor on the kiosk's screen.",
            )),
        )];
    }
    let mut findings = Vec::new();
    if facts.multiplexed {
        findings.push(finding(
            Weight::Out,
            (
                "隔着 tmux、screen 一类的：它们的快捷键能另开一个命令行。",
                "Inside tmux, screen or the like, whose keys open a shell.",
            ),
            Some(("不要在里头开。", "Do not start it inside one.")),
        ));
    }
    if facts.console {
        findings.push(finding(
            Weight::Out,
            (
                "这是 Linux 的文字屏幕：按住 Ctrl 和 Alt 再按 F2，就换到登录的地方；它也没有汉字。",
                "This is a Linux console: Ctrl-Alt-F2 leads to a login, and it has no Chinese letters.",
            ),
            Some(("用 cage 和 foot 开，见 kiosk/README.md。", "Use cage and foot, see kiosk/README.md.")),
        ));
    }
    match &facts.terminal {
        Some(Name::Foot) => {}
        // A console says so itself.
        None if facts.console => {}
        None => findings.push(finding(
            Weight::Mind,
            (
                "终端没说自己是谁：它有没有快捷键和菜单能出去，这里查不到。",
                "The terminal does not say who it is: whether its own keys or menus lead out cannot be found out.",
            ),
            Some((
                "用 foot 和 kiosk/foot.ini，快捷键都关掉了。",
                "Use foot with kiosk/foot.ini, where all keys are off.",
            )),
        )),
        Some(other) => findings.push(finding(
            Weight::Out,
            (
                &format!("终端是 {other}：它有自己的快捷键和菜单，能另开窗口。"),
                &format!("The terminal is {other}, whose own keys and menus open other windows."),
            ),
            Some((
                "用 foot 和 kiosk/foot.ini，快捷键都关掉了；在 Windows 上见 kiosk/windows-terminal.json。",
                "Use foot with kiosk/foot.ini, where all keys are off; on Windows see kiosk/windows-terminal.json.",
            )),
        )),
    }
    findings
}

fn bindings(facts: &Facts) -> Vec<Finding> {
    let Some(foot) = &facts.foot else { return Vec::new() };
    let file = foot.file.as_ref().map_or_else(|| "foot.ini".to_owned(), |file| file.display().to_string());
    let listed = |names: &[&str]| names.join(", ");
    let mut findings = Vec::new();
    if !foot.out.is_empty() {
        findings.push(finding(
            Weight::Out,
            (
                &format!("foot 的快捷键还开着：{}，一按就出去了。", listed(&foot.out)),
                &format!("Keys of foot that lead out are on: {}.", listed(&foot.out)),
            ),
            Some((
                &format!("用 kiosk/foot.ini，或者在 {file} 的 [key-bindings] 里把它们写成 none。"),
                &format!("Use kiosk/foot.ini, or set them to none in [key-bindings] of {file}."),
            )),
        ));
    }
    if !foot.astray.is_empty() {
        findings.push(finding(
            Weight::Mind,
            (
                &format!("foot 的快捷键还开着：{}，按了会看不到学堂。", listed(&foot.astray)),
                &format!("Keys of foot that hide or shrink the lessons are on: {}.", listed(&foot.astray)),
            ),
            Some(("用 kiosk/foot.ini。", "Use kiosk/foot.ini.")),
        ));
    }
    if foot.out.is_empty() && foot.astray.is_empty() {
        findings.push(fine(("foot 的快捷键都关着。", "All keys of foot are off.")));
    }
    findings
}

/// Other screens that a key may lead to.
fn screens(facts: &Facts) -> Vec<Finding> {
    let mut findings = Vec::new();
    let cage = facts.parents.iter().flatten().find(|process| process.name == "cage");
    if let Some(desktop) = &facts.desktop {
        findings.push(finding(
            Weight::Out,
            (
                &format!("外面是一整个桌面（{desktop}）：Alt 加 Tab、Windows 键都能换到别的窗口。"),
                &format!("A whole desktop is around it ({desktop}): Alt-Tab or the Windows key lead to other windows."),
            ),
            Some(("不要开桌面，用 cage，见 kiosk/README.md。", "Use cage instead of a desktop, see kiosk/README.md.")),
        ));
    }
    match cage {
        Some(cage) if cage.arguments.iter().take_while(|word| *word != "--").any(|word| is_switching(word)) => {
            findings.push(finding(
                Weight::Out,
                (
                    "cage 是带 -s 开的：按住 Ctrl 和 Alt 再按 F2，就换到登录的地方。",
                    "cage was started with -s: Ctrl-Alt-F2 leads to a login.",
                ),
                Some(("去掉 -s。", "Leave -s out.")),
            ));
        }
        Some(_) => {
            findings.push(fine(("cage 不让换到别的屏幕。", "cage does not let anybody switch to another console.")));
        }
        None if facts.console || !facts.terminal_is_there => {}
        None => findings.push(finding(
            Weight::Mind,
            (
                "按住 Ctrl 和 Alt 再按 F2，会不会换到登录的地方，这里查不到。",
                "Whether Ctrl-Alt-F2 leads to a login cannot be found out here.",
            ),
            Some((
                "自己按一按试试；X 里头在配置里写 DontVTSwitch 和 DontZap，cage 不带 -s 就不会。",
                "Try it; in X set DontVTSwitch and DontZap; cage without -s does not do it.",
            )),
        )),
    }
    if facts.sysrq.is_some_and(|keys| keys != 0) {
        findings.push(finding(
            Weight::Mind,
            ("SysRq 的组合键开着，能关机、杀程序。", "The keys of SysRq are on; they can reboot or kill."),
            Some((
                "写一行 kernel.sysrq=0 到 /etc/sysctl.d/leling.conf。",
                "Write kernel.sysrq=0 to /etc/sysctl.d/leling.conf.",
            )),
        ));
    }
    findings
}

/// `-s` alone or among others, as in `-ds`.
fn is_switching(word: &str) -> bool {
    word.strip_prefix('-').is_some_and(|flags| !flags.starts_with('-') && flags.contains('s'))
}

/// A page reads well on a grid of at least so many columns and rows.
const LEAST: (u16, u16) = (30, 8);
/// The terminal's own letters are large enough where a screen has no more rows than this: on a screen
/// 30 cm high they are a centimetre and a half.
const MOST_ROWS: u16 = 20;

fn letters(facts: &Facts) -> Vec<Finding> {
    let mut findings = Vec::new();
    if facts.lacks_hanzi {
        findings.push(finding(
            Weight::Small,
            ("没有中文字体，字会变成方框。", "No font has Chinese letters: they would be boxes."),
            Some(("装一个：apt install fonts-noto-cjk。", "Install one: apt install fonts-noto-cjk.")),
        ));
    }
    let Some(window) = facts.window else { return findings };
    let (columns, rows) = (window.width, window.height);
    let grid =
        (&*format!("窗口横 {columns} 格、竖 {rows} 格"), &*format!("The window has {columns} columns and {rows} rows"));
    if columns < LEAST.0 || rows < LEAST.1 {
        findings.push(finding(
            Weight::Small,
            (&format!("{}，太小了，一页放不下什么。", grid.0), &format!("{}: too few for a page.", grid.1)),
            Some((
                "把字调小一点：LELING_PIXELS，见 kiosk/README.md。",
                "Make the letters smaller: LELING_PIXELS, see kiosk/README.md.",
            )),
        ));
    } else if rows > MOST_ROWS * facts.rows_a_letter.unwrap_or(1) {
        findings.push(finding(
            Weight::Small,
            (
                &format!("{}，一个字只占 {} 行，坐着看太小。", grid.0, facts.rows_a_letter.unwrap_or(1)),
                &format!("{}, and a letter takes {} of them: too small.", grid.1, facts.rows_a_letter.unwrap_or(1)),
            ),
            Some((
                "用 leling-kiosk-session 开，它按屏幕算字号；或者加 --size largest。",
                "Start it by leling-kiosk-session, which works out the size for the screen, or add --size largest.",
            )),
        ));
    } else {
        findings.push(fine((&format!("{}，字够大。", grid.0), &format!("{}: the letters are large enough.", grid.1))));
    }
    findings
}

fn pad(facts: &Facts) -> Finding {
    match (facts.pad_is_digits, facts.num_lock) {
        (true, _) => fine(("小键盘按出来总是数字。", "The number pad always sends digits.")),
        (false, Some(true)) => fine(("Num Lock 亮着。", "NumLock is on.")),
        (false, state) => finding(
            Weight::Mind,
            if state.is_some() {
                ("Num Lock 没亮：小键盘的 5 按不出来。", "NumLock is off: 5 of a number pad sends nothing.")
            } else {
                (
                    "Num Lock 亮没亮查不到：不亮的话，小键盘的 5 按不出来。",
                    "Whether NumLock is on cannot be found out; if it is off, 5 of a number pad sends nothing.",
                )
            },
            Some((
                "用 leling-kiosk-session 开，它让小键盘总按数字；或者按一下 Num Lock。",
                "Start it by leling-kiosk-session, which makes the pad send digits, or press NumLock.",
            )),
        ),
    }
}

fn watchdog(facts: &Facts) -> Finding {
    if facts.watchdog {
        return fine(("死机了，systemd 会重新打开。", "systemd starts it anew when it hangs."));
    }
    finding(
        Weight::Mind,
        (
            "死机了没有人重新打开（出错关掉的，学堂自己会再开）。",
            "Nobody starts it anew when it hangs (after a crash it comes back by itself).",
        ),
        Some(("用 kiosk/leling-kiosk.service 开。", "Let kiosk/leling-kiosk.service start it.")),
    )
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use ratatui::layout::Size;

    use super::super::foot::Bindings;
    use super::*;
    use crate::app::Rules;

    fn process(words: &str) -> Process {
        let arguments: Vec<String> = words.split(' ').map(str::to_owned).collect();
        Process { name: arguments[0].clone(), arguments }
    }

    /// A machine as `kiosk/` sets it up.
    fn good() -> Facts {
        Facts {
            terminal_is_there: true,
            terminal: Some(Name::Foot),
            window: Some(Size::new(83, 16)),
            rows_a_letter: Some(1),
            parents: Some(vec![process("foot --config=/etc/leling/foot.ini"), process("cage -d -- foot -s")]),
            foot: Some(Bindings { file: Some(PathBuf::from("/etc/leling/foot.ini")), out: vec![], astray: vec![] }),
            pad_is_digits: true,
            watchdog: true,
            sysrq: Some(0),
            rules: Rules { code: Some("2468".into()), ..Rules::default() },
            ..Facts::default()
        }
    }

    fn heaviest(facts: &Facts) -> (Weight, String) {
        let last = judge(facts).pop().unwrap();
        (last.weight, last.what.1)
    }

    #[test]
    fn a_machine_that_was_set_up_well_has_nothing_to_mend() {
        let findings = judge(&good());
        assert!(findings.iter().all(|finding| finding.weight == Weight::Fine), "{findings:?}");
        assert!(findings.len() >= 7);
    }

    #[test]
    fn each_way_out_is_seen() {
        let shell = |words: &str| Some(vec![process(words), process("foot")]);
        let cases: [(&str, Facts); 11] = [
            ("root", Facts { root: true, ..good() }),
            ("bash", Facts { parents: shell("bash"), ..good() }),
            ("-bash", Facts { parents: shell("-bash"), ..good() }),
            ("tmux", Facts { multiplexed: true, ..good() }),
            ("console", Facts { console: true, terminal: None, ..good() }),
            ("kitty", Facts { terminal: Some(Name::Kitty), ..good() }),
            ("XFCE", Facts { desktop: Some("XFCE".into()), ..good() }),
            ("-s", Facts { parents: Some(vec![process("foot"), process("cage -ds -- foot")]), ..good() }),
            ("guessed", Facts { rules: Rules { code: Some("1234".into()), ..Rules::default() }, ..good() }),
            (
                "spawn-terminal",
                Facts { foot: Some(Bindings { file: None, out: vec!["spawn-terminal"], astray: vec![] }), ..good() },
            ),
            ("VTE", Facts { terminal: Some(Name::Vte), ..good() }),
        ];
        for (word, facts) in cases {
            let (weight, what) = heaviest(&facts);
            assert!(weight == Weight::Out && what.contains(word), "{word}: {what}");
        }
    }

    #[test]
    fn a_shell_that_only_starts_it_is_none() {
        let facts = Facts { parents: Some(vec![process("sh -c leling"), process("foot"), process("cage")]), ..good() };
        assert_eq!(heaviest(&facts).0, Weight::Fine);
    }

    #[test]
    fn letters_that_are_too_small_are_told_with_what_helps() {
        let window = |columns, rows, letter| Facts {
            window: Some(Size::new(columns, rows)),
            rows_a_letter: Some(letter),
            ..good()
        };
        for (facts, weight) in [
            (window(80, 24, 1), Weight::Small),
            (window(240, 67, 4), Weight::Fine),
            (window(240, 67, 1), Weight::Small),
            (window(54, 11, 1), Weight::Fine),
            (window(20, 5, 1), Weight::Small),
            (Facts { lacks_hanzi: true, ..good() }, Weight::Small),
        ] {
            let last = judge(&facts).pop().unwrap();
            assert_eq!(last.weight, weight, "{last:?}");
            assert_eq!(last.mend.is_some(), weight != Weight::Fine);
        }
    }

    #[test]
    fn whatever_is_not_fine_comes_with_what_to_do_in_both_languages() {
        let bad = Facts { lacks_hanzi: true, sysrq: Some(438), remote: true, root: true, ..Facts::default() };
        for finding in judge(&bad) {
            assert!(finding.weight == Weight::Fine || finding.mend.is_some(), "{finding:?}");
            for (chinese, english) in [Some(finding.what), finding.mend].into_iter().flatten() {
                let hanzi = |text: &str| text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
                assert!(hanzi(&chinese) && !hanzi(&english), "{chinese} / {english}");
            }
        }
    }
}
