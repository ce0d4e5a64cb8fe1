//! Text out of HTML, as Moodle and Anki keep it. Nothing is shown as HTML, so nothing needs to be understood.

/// Tags behind which a new line begins.
const BREAKS: &[&str] = &["br", "/p", "/div", "/li", "/tr", "/h1", "/h2", "/h3"];

/// Pictures and sounds cannot be shown; who relies on them has to know.
const MEDIA: &[&str] = &["<img", "[sound:", "<video", "<audio"];

/// Whether a text brings a picture or a sound along.
pub(super) fn has_media(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    MEDIA.iter().any(|mark| lower.contains(mark))
}

/// `text` without its tags, its entities as letters.
pub(super) fn stripped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        let (before, here) = rest.split_at(at);
        out.push_str(before);
        let (said, behind) = if here.starts_with('<') { tag(here) } else { entity(here) };
        out.push_str(&said);
        rest = behind;
    }
    out.push_str(rest);
    out.trim().to_owned()
}

/// What the tag at the start of `here` says, and what stands behind it. A `<` before anything but a letter is
/// a sign: 3<5.
fn tag(here: &str) -> (String, &str) {
    let name = here.get(1..).unwrap_or("");
    let end = here.find('>');
    match end.filter(|_| name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!')) {
        Some(end) => {
            let inside = here.get(1..end).unwrap_or("").to_ascii_lowercase();
            let name = inside.split([' ', '\n', '\t']).next().unwrap_or("").trim_end_matches('/');
            let said = if BREAKS.contains(&name) { "\n" } else { "" };
            (said.to_owned(), here.get(end + 1..).unwrap_or(""))
        }
        None => ("<".to_owned(), name),
    }
}

fn entity(here: &str) -> (String, &str) {
    let known = [
        ("&nbsp;", " "),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&apos;", "'"),
        ("&amp;", "&"),
    ];
    for (name, said) in known {
        if let Some(behind) = here.strip_prefix(name) {
            return (said.to_owned(), behind);
        }
    }
    numbered(here).unwrap_or_else(|| ("&".to_owned(), here.get(1..).unwrap_or("")))
}

fn numbered(here: &str) -> Option<(String, &str)> {
    let (number, behind) = here.strip_prefix("&#")?.split_once(';')?;
    let number = match number.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16).ok()?,
        None => number.parse().ok()?,
    };
    Some((char::from_u32(number)?.to_string(), behind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_go_and_letters_stay() {
        for (text, expected) in [
            ("<p>您好，<b>快</b>转账</p>", "您好，快转账"),
            ("一<br>二<br/>三", "一\n二\n三"),
            ("<p>一</p><p>二</p>", "一\n二"),
            ("3<5，5>3", "3<5，5>3"),
            ("A&amp;B&nbsp;&lt;x&gt;&#39;&#20013;&#x4e2d;", "A&B <x>'中中"),
            ("&unknown; &", "&unknown; &"),
            ("<没完", "<没完"),
            ("<a href=\"x", "<a href=\"x"),
        ] {
            assert_eq!(stripped(text), expected, "{text}");
        }
        assert!(has_media("看<IMG src=a.png>") && has_media("[sound:a.mp3]") && !has_media("看图"));
    }

    proptest::proptest! {
        #[test]
        fn no_text_panics(text in "([<>&;#/x0-9]|br|nbsp|.){0,60}") {
            stripped(&text);
        }
    }
}
