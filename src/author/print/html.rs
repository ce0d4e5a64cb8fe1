//! A handout as one HTML file that a browser prints on A4: nothing is fetched, nothing runs.
use std::fmt::Write as _;

use super::{Foot, Handout, MARK, Paper, Part, Section};
use crate::model::{CleanText, escaped_html as escaped};

/// How it looks; the file says why.
const STYLE: &str = include_str!("print.css");

/// The file.
///
/// Its body is a table of one cell, because the foot of a table is what browsers repeat on each page,
/// and leave room for.
pub fn html(handout: &Handout) -> String {
    let (title, tag) = (escaped(&handout.title), escaped(&handout.tag));
    let class = match handout.paper {
        Paper::Handouts => "",
        Paper::Certificates => " class=\"certificates\"",
    };
    let mut out = format!(
        "<!DOCTYPE html>\n<!-- {MARK} -->\n<html lang=\"{tag}\" xml:lang=\"{tag}\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n\
         <meta charset=\"utf-8\" />\n<meta name=\"viewport\" content=\"width=device-width\" />\n<title>{title}</title>\n\
         <style>\n{STYLE}</style>\n</head>\n<body{class}>\n<table role=\"presentation\">\n"
    );
    foot(&mut out, &handout.foot);
    out.push_str("<tbody><tr><td>\n");
    if handout.has_front() {
        front(&mut out, handout);
    }
    for (index, part) in handout.sections.iter().enumerate() {
        section(&mut out, index, part);
    }
    out.push_str("</td></tr></tbody>\n</table>\n</body>\n</html>\n");
    out
}

fn foot(out: &mut String, foot: &Foot) {
    let class = if foot.is_in_columns() { "columns" } else { "flow" };
    let _ = write!(out, "<tfoot><tr><td><footer class=\"{class}\">\n<p>{}</p>\n<ul>", escaped(&foot.lead));
    for [name, number, spoken] in &foot.numbers {
        let _ = write!(out, "\n<li>{} <b>{}</b> <span>{}</span></li>", escaped(name), escaped(number), escaped(spoken));
    }
    out.push_str("\n</ul>\n</footer></td></tr></tfoot>\n");
}

/// What stands in front: the title, and what is in the file.
fn front(out: &mut String, handout: &Handout) {
    let (title, contents) = (escaped(&handout.title), escaped(&handout.contents));
    let _ = writeln!(out, "<header>\n<h1>{title}</h1>\n<nav>\n<h2>{contents}</h2>\n<ol>");
    for (index, section) in handout.sections.iter().enumerate() {
        let _ = writeln!(out, "<li><a href=\"#s{}\">{}</a></li>", index + 1, escaped(&section.title));
    }
    out.push_str("</ol>\n</nav>\n</header>\n");
}

fn section(out: &mut String, index: usize, section: &Section) {
    let _ = writeln!(out, "<section id=\"s{}\">\n<h2>{}</h2>", index + 1, escaped(&section.title));
    parts(out, &section.parts);
    out.push_str("</section>\n");
}

fn parts(out: &mut String, all: &[Part]) {
    for one in all {
        part(out, one);
    }
}

fn part(out: &mut String, part: &Part) {
    let _ = match part {
        Part::Heading(text) => writeln!(out, "<h3>{}</h3>", escaped(text)),
        Part::Text(text) => return text.lines().for_each(|line| line_of(out, "", line)),
        Part::Strong(text) => return text.lines().for_each(|line| line_of(out, " class=\"strong\"", line)),
        Part::Verse(lines) => {
            let lines: Vec<String> = lines.iter().map(|line| escaped(line)).collect();
            writeln!(out, "<p class=\"verse\">{}</p>", lines.join("<br />\n"))
        }
        Part::Speech(who, words) => writeln!(out, "<p class=\"speech\"><b>{}</b>{}</p>", escaped(who), escaped(words)),
        Part::Flag(sign, words) => writeln!(out, "<p class=\"flag\"><b>{}</b>{}</p>", escaped(sign), escaped(words)),
        Part::Step(lead, words) => {
            writeln!(out, "<p class=\"step\"><b>{}</b><span>{}</span></p>", escaped(lead), escaped(words))
        }
        // An empty box says nothing aloud: the words tell what to do with it.
        Part::Tick(words) => {
            writeln!(out, "<p class=\"step\"><i class=\"box\"></i><span>{}</span></p>", escaped(words))
        }
        Part::Blank(labels) => {
            let blank = |label: &CleanText| format!("<span>{}</span><i class=\"line\"></i>", escaped(label));
            writeln!(out, "<p class=\"blank\">{}</p>", labels.iter().map(blank).collect::<String>())
        }
        Part::Boxed(inside) => return framed(out, "boxed", inside),
        Part::Card(inside) => return framed(out, "card", inside),
        Part::Whole(inside) => return framed(out, "whole", inside),
    };
}

fn line_of(out: &mut String, class: &str, line: &str) {
    let _ = writeln!(out, "<p{class}>{}</p>", escaped(line));
}

fn framed(out: &mut String, class: &str, inside: &[Part]) {
    let _ = writeln!(out, "<div class=\"{class}\">");
    parts(out, inside);
    out.push_str("</div>\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(text: &str) -> Handout {
        let text = || CleanText::lossy(text);
        let parts = vec![
            Part::Heading(text()),
            Part::Text(text()),
            Part::Strong(text()),
            Part::Verse(vec![text()]),
            Part::Speech(text(), text()),
            Part::Flag(text(), text()),
            Part::Step(text(), text()),
            Part::Tick(text()),
            Part::Blank(vec![text()]),
            Part::Boxed(vec![Part::Text(text())]),
            Part::Card(vec![Part::Text(text())]),
            Part::Whole(vec![Part::Text(text())]),
        ];
        let section = Section { title: text(), parts };
        let foot = Foot { lead: text(), numbers: vec![[text(), text(), text()]] };
        Handout {
            tag: "zh-Hans-CN".into(),
            title: text(),
            contents: text(),
            sections: vec![section.clone(), section.clone(), section],
            foot,
            paper: Paper::Handouts,
        }
    }

    /// Everything that is read in a file, without blanks and line ends.
    fn read(html: &str) -> String {
        let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
        let tree = roxmltree::Document::parse_with_options(html, options).unwrap();
        let words =
            tree.descendants().filter(|node| node.is_text() && node.parent().unwrap().tag_name().name() != "style");
        squeezed(&words.filter_map(|node| node.text()).collect::<String>())
    }

    fn squeezed(text: &str) -> String {
        text.chars().filter(|c| !c.is_whitespace()).collect()
    }

    #[test]
    fn what_means_something_in_html_is_read_as_it_was_written() {
        let handout = of("<script>\"&amp;'</td>");
        let page = html(&handout);
        // The title stands in the head once more.
        let times = handout.words().len() + 1;
        assert_eq!(page.matches("&lt;script&gt;&quot;&amp;amp;&#39;&lt;/td&gt;").count(), times);
        assert!(!page.contains("<script"));
        assert_eq!(read(&page).matches("<script>\"&amp;'</td>").count(), times);
    }

    proptest! {
        #[test]
        fn any_text_makes_a_file_that_can_be_read_again(text in "[ -~\u{80}-\u{2fff}\u{4e00}-\u{4fff}\n]{0,40}") {
            let handout = of(&text);
            let written: String = handout.words().into_iter().map(|words| squeezed(words)).collect();
            let mut seen: Vec<char> = read(&html(&handout)).chars().collect();
            let mut wanted: Vec<char> = format!("{written}{}", squeezed(&CleanText::lossy(&text))).chars().collect();
            seen.sort_unstable();
            wanted.sort_unstable();
            // The title stands in the head once more.
            prop_assert_eq!(seen, wanted);
        }
    }
}
