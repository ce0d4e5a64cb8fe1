//! What was set for a kiosk, and what is to be said about it: nothing that makes no sense is used.
use std::time::Duration;

use crate::app::{CODE_LENGTHS, IDLE_LIMITS, Rules};
use crate::model::CleanText;
use crate::store::KioskSettings;

/// Something in Chinese and in English.
pub(super) type Said = (String, String);

/// Seconds on the command line.
pub(super) fn idle(text: &str) -> Result<u16, String> {
    text.trim().parse().ok().and_then(sensible).ok_or_else(|| {
        let (chinese, english) = silly_idle(text);
        format!("{chinese}\n{english}")
    })
}

fn sensible(seconds: i64) -> Option<u16> {
    let wanted = u64::try_from(seconds).ok().map(Duration::from_secs)?;
    IDLE_LIMITS.contains(&wanted).then(|| u16::try_from(seconds).ok()).flatten()
}

fn silly_idle(written: &str) -> Said {
    let (least, most) = (IDLE_LIMITS.start().as_secs(), IDLE_LIMITS.end().as_secs());
    let written = CleanText::lossy(written);
    (
        format!(
            "没人按键多少秒后从头来，要写 {least} 到 {most}，{written} 不行：太短，老人一页还没看完；太长，后面的人看见前面的。"
        ),
        format!(
            "Seconds without a key must be {least} to {most}, not {written}: a page takes time to read, and the next visitor is not to see the last one's."
        ),
    )
}

/// The rules, and what was not used of the settings.
pub(super) fn rules(asked: Option<u16>, settings: &KioskSettings) -> (Rules, Vec<Said>) {
    let (mut rules, mut said) = (Rules::default(), Vec::new());
    let set = settings.idle.as_ref().map(|idle| match idle {
        Ok(seconds) => sensible(*seconds).ok_or_else(|| seconds.to_string()),
        Err(written) => Err(written.clone()),
    });
    match (asked, set) {
        (Some(seconds), _) | (None, Some(Ok(seconds))) => rules.idle = Duration::from_secs(seconds.into()),
        (None, Some(Err(written))) => {
            let (chinese, english) = silly_idle(&written);
            let usual = rules.idle.as_secs();
            said.push((
                format!("settings.toml 里的 kiosk_idle：{chinese}先按 {usual} 秒。"),
                format!("kiosk_idle in settings.toml: {english} Until it is mended, {usual} seconds are used."),
            ));
        }
        (None, None) => {}
    }
    match &settings.code {
        Some(code) if is_code(code) => rules.code = Some(code.clone()),
        Some(_) => said.push((
            format!(
                "settings.toml 里的 kiosk_code 不能用：密码要 {} 到 {} 个数字，写在引号里。现在等于没有设。",
                CODE_LENGTHS.start(),
                CODE_LENGTHS.end()
            ),
            format!(
                "kiosk_code in settings.toml cannot be used: a code has {} to {} digits, in quotation marks. \
                 There is no code now.",
                CODE_LENGTHS.start(),
                CODE_LENGTHS.end()
            ),
        )),
        None => {}
    }
    (rules, said)
}

fn is_code(code: &str) -> bool {
    CODE_LENGTHS.contains(&code.len()) && code.chars().all(|c| c.is_ascii_digit())
}

/// Whether a code is one of the first that anybody tries: all digits alike, or in a row.
pub(super) fn is_easy(code: &str) -> bool {
    let digits: Vec<i16> = code.chars().filter_map(|c| c.to_digit(10)?.try_into().ok()).collect();
    let steps = || digits.iter().zip(digits.iter().skip(1)).map(|(one, next)| next - one);
    (-1..=1).any(|step| steps().all(|found| found == step))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(code: Option<&str>, idle: Option<Result<i64, String>>) -> KioskSettings {
        KioskSettings { code: code.map(str::to_owned), idle }
    }

    #[test]
    fn silly_times_are_refused_with_the_reason() {
        for silly in ["0", "5", "119", "3601", "-120", "99999999999", "12o", "", "two"] {
            let why = idle(silly).unwrap_err();
            assert!(why.contains("120 到 3600") && why.contains(silly), "{silly}: {why}");
        }
        assert_eq!((idle("120"), idle(" 300 "), idle("3600")), (Ok(120), Ok(300), Ok(3600)));
    }

    #[test]
    fn what_makes_no_sense_in_the_file_is_told_and_not_used() {
        for (idle, used, remarks) in
            [(None, 120, 0), (Some(Ok(300)), 300, 0), (Some(Ok(5)), 120, 1), (Some(Err("\"a\"".into())), 120, 1)]
        {
            let (rules, said) = rules(None, &settings(None, idle));
            assert_eq!((rules.idle.as_secs(), said.len()), (used, remarks));
        }
        assert_eq!(rules(Some(600), &settings(None, Some(Ok(5)))).0.idle.as_secs(), 600);
        for code in ["123", "123456789", "12a4", "", "１２３４", "true"] {
            let (rules, said) = rules(None, &settings(Some(code), None));
            assert_eq!((rules.code, said.len()), (None, 1), "{code}");
        }
        assert_eq!(rules(None, &settings(Some("0246"), None)).0.code.as_deref(), Some("0246"));
    }

    #[test]
    fn codes_that_anybody_tries_are_known() {
        for (code, easy) in
            [("1234", true), ("0000", true), ("87654321", true), ("2468", false), ("1357", false), ("1233", false)]
        {
            assert_eq!(is_easy(code), easy, "{code}");
        }
    }
}
