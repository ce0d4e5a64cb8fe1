//! The page on a telephone: the notes in letters one reads at arm's length, brought up to date by itself.
use std::fmt::Write as _;

use crate::model::escaped_html as escaped;
use crate::theme::Tone;
use crate::typeset::Block;

/// How it looks; dark in a dark hall if the telephone is set so.
const STYLE: &str = include_str!("page.css");
/// How it is kept up to date.
const SCRIPT: &str = include_str!("page.js");

/// The whole page. `lost` is told while the computer does not answer.
pub(super) fn page(tag: &str, title: &str, lost: &str, news: &str) -> String {
    let [tag, title, lost] = [tag, title, lost].map(escaped);
    format!(
        "<!DOCTYPE html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>\n{STYLE}</style>\n<noscript><meta http-equiv=\"refresh\" content=\"5\"></noscript>\n</head>\n<body>\n\
         <p id=\"lost\" hidden>{lost}</p>\n<main id=\"now\">\n{news}</main>\n<script>\n{SCRIPT}</script>\n</body>\n</html>\n"
    )
}

/// What stands on the page now: where one is, and the passages of the notes.
pub(super) fn news<'b>(place: &str, blocks: impl IntoIterator<Item = &'b Block>) -> String {
    let mut out = format!("<h1>{}</h1>\n", escaped(place));
    for block in blocks {
        let class = match block.tone {
            Tone::Plain | Tone::Selected => "",
            Tone::Heading => " class=\"heading\"",
            Tone::Quiet => " class=\"quiet\"",
            Tone::Good => " class=\"good\"",
            Tone::Warning | Tone::Hotline => " class=\"warning\"",
        };
        let lead = match block.lead.trim() {
            "" => String::new(),
            lead => format!("<b>{}</b> ", escaped(lead)),
        };
        let lines: Vec<String> =
            block.text.lines().map(str::trim).filter(|line| !line.is_empty()).map(escaped).collect();
        if !lead.is_empty() || !lines.is_empty() {
            let _ = writeln!(out, "<p{class}>{lead}{}</p>", lines.join("<br>"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::CleanText;

    #[test]
    fn passages_are_paragraphs_and_what_means_something_in_html_stands_for_itself() {
        let block = |tone, lead: &str, text: &str| Block {
            tone,
            lead: CleanText::lossy(lead),
            text: CleanText::lossy(text),
            ..Block::default()
        };
        let blocks = [
            block(Tone::Heading, "", "用了 3 分钟"),
            block(Tone::Plain, "您说：", "一句。\n\n又一句。"),
            block(Tone::Quiet, "", "<script>alert('&')</script>"),
            block(Tone::Plain, "", ""),
        ];
        assert_eq!(
            news("第 1 步", &blocks),
            "<h1>第 1 步</h1>\n<p class=\"heading\">用了 3 分钟</p>\n<p><b>您说：</b> 一句。<br>又一句。</p>\n\
             <p class=\"quiet\">&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;</p>\n"
        );
        let whole = page("zh-Hans-CN", "<讲稿>", "连不上", "<h1>第 1 步</h1>\n");
        assert!(whole.contains("<title>&lt;讲稿&gt;</title>") && whole.contains("<h1>第 1 步</h1>"), "{whole}");
        // It needs nothing from anywhere.
        for word in ["http:", "https:", "src=", "href=", "@import", "url("] {
            assert!(!whole.contains(word), "{word}");
        }
    }
}
