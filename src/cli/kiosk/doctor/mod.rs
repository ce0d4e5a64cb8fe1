//! `leling kiosk --doctor`: what on this machine would let a visitor out, what makes the letters too
//! small, and what to do about it, in plain words.
mod facts;
mod foot;
mod judge;

use std::io::{self, Write as _};
use std::process::ExitCode;

use self::facts::Facts;
use self::judge::{Finding, Weight, judge};
use super::notify;
use super::rules::Said;
use crate::cli::Open;

/// Looks, tells, and returns 1 when something would let a visitor out.
pub(super) fn run(open: &Open, idle: Option<u16>) -> ExitCode {
    // In the place of the kiosk it has begun, as far as systemd is concerned.
    notify::tell("READY=1");
    let findings = judge(&Facts::here(open, idle));
    let out = findings.iter().any(|finding| finding.weight == Weight::Out);
    let mut text = line(&(
        "自助机的自查：布置得怎么样，人会不会出去，字够不够大。".to_owned(),
        "What was found about this kiosk: whether a visitor gets out, whether the letters are large enough.".to_owned(),
    ));
    for finding in &findings {
        text.push_str(&told(finding));
    }
    text.push_str(&line(&summary(&findings)));
    match put(&text) {
        Ok(()) if !out => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

/// A finding as lines: what is the case, and what to do.
fn told(finding: &Finding) -> String {
    let (chinese, english) = match finding.weight {
        Weight::Out => ("会让人出去", "lets a visitor out"),
        Weight::Small => ("字不够大", "letters too small"),
        Weight::Mind => ("留意", "mind"),
        Weight::Fine => ("没问题", "fine"),
    };
    let what = (format!("[{chinese}] {}", finding.what.0), format!("[{english}] {}", finding.what.1));
    let mend = finding.mend.as_ref().map(|mend| (format!("  怎么办：{}", mend.0), format!("what to do: {}", mend.1)));
    [Some(what), mend].iter().flatten().map(line).collect()
}

fn summary(findings: &[Finding]) -> Said {
    let count = |weight| findings.iter().filter(|finding| finding.weight == weight).count();
    match (count(Weight::Out), count(Weight::Small)) {
        (0, 0) => (
            "没有查到会让人出去的地方。电源、USB 口、电源键在不在人手边，要您自己看一眼。".to_owned(),
            "Nothing was found that lets a visitor out. Plugs, USB ports and the power button you have to look at yourself."
                .to_owned(),
        ),
        (0, small) => (
            format!("没有查到会让人出去的地方；有 {small} 处字不够大。"),
            format!("Nothing was found that lets a visitor out; in {small} respects the letters are too small."),
        ),
        (out, _) => (
            format!("有 {out} 处会让人出去，改好了再摆出去。"),
            format!("In {out} respects a visitor gets out. Mend that before the machine is set up."),
        ),
    }
}

/// A line in Chinese, then one in English, without anything that could command a terminal.
fn line((chinese, english): &Said) -> String {
    let plain = |text: &str| text.replace(char::is_control, " ");
    format!("{}\n    {}\n", plain(chinese), plain(english))
}

fn put(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        // A reader that stops reading has seen enough.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error),
        _ => Ok(()),
    }
}
