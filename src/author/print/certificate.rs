//! A certificate for each table of a contest: one sheet each, to be filled in and handed over.
//!
//! They are all alike. Who kept what safe is told on the board of the hall and celebrated there; on paper
//! it would rank the tables for years.
use unicode_width::UnicodeWidthStr as _;

use super::{Handout, Paper, Part, Reader, Section};
use crate::model::{CleanText, Lesson, RunSheet};

/// Certificates for the first `tables` tables, one section each; `sheet` is the session they played in,
/// if it is to be named.
pub fn certificates(reader: &Reader<'_>, sheet: Option<&RunSheet>, tables: u8) -> Handout {
    let text = reader.text;
    let lesson = sheet.and_then(|sheet| reader.library.lesson(&sheet.lesson));
    let packs = sheet.iter().map(|sheet| &sheet.pack).chain(lesson.iter().map(|lesson| &lesson.pack));
    packs.for_each(|pack| reader.learn(pack));
    let session = sheet.map_or_else(|| text.print_certificate_contest(), |sheet| reader.say(&sheet.title));
    Handout {
        tag: text.tag().to_string(),
        title: text.print_section(text.print_certificate().as_str(), session.as_str()),
        contents: text.print_contents(),
        sections: (1..=usize::from(tables)).map(|table| section(reader, lesson.as_deref(), &session, table)).collect(),
        foot: reader.foot(),
        paper: Paper::Certificates,
    }
}

fn section(reader: &Reader<'_>, lesson: Option<&Lesson>, session: &CleanText, table: usize) -> Section {
    let text = reader.text;
    let mut parts = vec![
        Part::Heading(text.team_name(table)),
        Part::Text(text.print_certificate_in(session.as_str())),
        Part::Text(text.print_certificate_for()),
        Part::Text(text.print_certificate_joy()),
    ];
    parts.extend(lesson.map(|lesson| Part::Verse(clauses(&reader.say(&lesson.take_home)))));
    parts.extend([
        Part::Blank(vec![text.print_certificate_sentence()]),
        Part::Blank(vec![text.print_certificate_volunteer(), text.print_pact_date()]),
    ]);
    Section { title: text.print_certificate(), parts }
}

/// A line of the sentence holds so many narrow letters, half as many hanzi.
const LINE: usize = 32;

/// A sentence in lines that end where one draws breath, as it is said aloud together.
fn clauses(sentence: &CleanText) -> Vec<CleanText> {
    let mut lines: Vec<String> = Vec::new();
    for clause in sentence.split_inclusive(['，', '。', '；', '：', '！', '？', ',', ';', ':']) {
        match lines.last_mut() {
            Some(line) if line.width() + clause.trim_end().width() <= LINE => line.push_str(clause),
            _ => lines.push(clause.trim_start().to_owned()),
        }
    }
    lines.iter().map(|line| CleanText::lossy(line.trim_end())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_broken_where_one_draws_breath() {
        for (sentence, lines) in [
            ("电话里办案要钱，挂断，去派出所当面问。", &["电话里办案要钱，挂断，", "去派出所当面问。"][..]),
            ("不急，先问人。", &["不急，先问人。"]),
            ("Hang up, wait, and ask somebody at home first.", &["Hang up, wait,", "and ask somebody at home first."]),
            ("一句没有停顿的话长得一行也放不下可是也不拆开。", &["一句没有停顿的话长得一行也放不下可是也不拆开。"]),
        ] {
            let seen = clauses(&CleanText::lossy(sentence));
            assert_eq!(seen.iter().map(CleanText::as_str).collect::<Vec<_>>(), lines);
        }
    }
}
