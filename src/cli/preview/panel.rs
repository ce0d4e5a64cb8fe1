//! What the preview shows beside the learner's picture, in the terminal's own letters: a bar with what is
//! wrong, and pages of its own over everything.
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::content::{Finding, Severity};
use crate::model::CleanText;
use crate::theme::{Theme, Tone};
use crate::typeset::{Face, break_lines};

/// The lines of the bar in a window of this size: the first fault with its place and the way to mend
/// it, or how many reminders there are; none when all is well.
pub(super) fn bar(findings: &[Finding], columns: u16, rows: u16) -> Vec<String> {
    let Some(first) = findings.first() else { return Vec::new() };
    let others = findings.len() - 1;
    let more = if others == 0 { "按 e 看全文".to_owned() } else { format!("还有 {others} 处，按 e 看") };
    // Where a name is misspelt, the mark at its place says how it is spelt.
    let help = match &first.help {
        Some(help) => format!(" 办法：{}", help.zh()),
        None if first.label.is_empty() => String::new(),
        None => format!(" {}", first.label.zh()),
    };
    let text = match first.severity {
        Severity::Error => format!("！{}。{help} {more}", first.one_line()),
        Severity::Warning => format!("提醒：{}。{help} {more}", first.one_line()),
        Severity::Note => format!("留意：{}。{more}", first.one_line()),
    };
    let most = usize::from(match first.severity {
        // The learner's picture needs the room; the page with everything is a key away.
        Severity::Error => (rows / 4).clamp(1, 4),
        _ => 1,
    });
    let mut lines = broken(&text, columns);
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            *last = with_end(last, "…按 e 看", columns);
        }
    }
    lines
}

/// A line that ends with `end`, cut so that it fits.
fn with_end(line: &str, end: &str, columns: u16) -> String {
    let room = usize::from(columns).saturating_sub(end.width());
    let mut cut = String::new();
    for c in line.chars() {
        if cut.width() + c.to_string().width() > room {
            break;
        }
        cut.push(c);
    }
    cut + end
}

/// A text in lines of so many columns.
pub(super) fn broken(text: &str, columns: u16) -> Vec<String> {
    let clean = CleanText::lossy(text);
    let ranges = break_lines(&clean, columns.max(2), |letter| Face::Native.cells(letter));
    ranges.into_iter().filter_map(|line| clean.get(line)).map(str::to_owned).collect()
}

/// A printed report in lines that fit: those that do stay as they are, marks stand under their letters.
pub(super) fn fitted(report: &str, columns: u16) -> Vec<String> {
    let line = |line: &str| {
        if line.width() <= usize::from(columns) {
            vec![line.to_owned()]
        } else if line.chars().all(|c| matches!(c, ' ' | '|' | '^')) {
            // Under a sentence that goes on in the next line a row of marks says nothing more.
            vec![with_end(line, "", columns)]
        } else {
            broken(line, columns)
        }
    };
    report.lines().flat_map(line).collect()
}

/// Draws the bar over the whole of `area`, unlike the learner's foot line above it.
pub(super) fn draw_bar(lines: &[String], theme: Theme, area: Rect, buffer: &mut Buffer) {
    draw_lines(lines.iter().map(|line| (line.as_str(), false)), theme, area, buffer);
    buffer.set_style(area, theme.tone(Tone::Warning));
}

/// Draws the line at the top of a page of the preview's own.
pub(super) fn draw_head(line: &str, theme: Theme, area: Rect, buffer: &mut Buffer) {
    draw_lines(std::iter::once((line, false)), theme, area, buffer);
    buffer.set_style(area, theme.bar());
}

/// Draws lines from the top; the one that is chosen stands out.
pub(super) fn draw_lines<'l>(
    lines: impl Iterator<Item = (&'l str, bool)>,
    theme: Theme,
    area: Rect,
    buffer: &mut Buffer,
) {
    for (row, (line, chosen)) in area.rows().zip(lines) {
        let style = if chosen { theme.tone(Tone::Selected) } else { theme.paper() };
        buffer.set_style(row, style);
        buffer.set_stringn(row.x, row.y, line, usize::from(row.width), style);
    }
}

/// Draws the edge of a smaller window at the right of and under `inner`, and its size.
pub(super) fn draw_edge(inner: Rect, outer: Rect, theme: Theme, buffer: &mut Buffer) {
    let style = theme.tone(Tone::Quiet);
    let (right, bottom) = (inner.right(), inner.bottom());
    if right < outer.right() {
        for y in inner.top()..inner.bottom() {
            buffer.set_stringn(right, y, "│", 1, style);
        }
    }
    if bottom < outer.bottom() {
        let line = "─".repeat(usize::from(inner.width));
        buffer.set_stringn(inner.x, bottom, line, usize::from(inner.width), style);
    }
    if bottom + 1 < outer.bottom() {
        let text = format!("{}×{} 格，按 g 再换", inner.width, inner.height);
        buffer.set_stringn(inner.x, bottom + 1, text, usize::from(outer.width), style);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_bar_fits_and_says_where_what_and_how() {
        let checked = crate::content::check(&["tests/packs/bad/one-key".into()], None);
        let bar = |columns, rows| bar(&checked.findings, columns, rows);
        let all = bar(80, 24).join("");
        assert!(all.contains("第") && all.contains("行") && all.contains("办法") && all.contains("按 e"), "{all}");
        for (columns, rows) in [(30, 6), (40, 10), (80, 24), (160, 45)] {
            let lines = bar(columns, rows);
            assert!(!lines.is_empty() && lines.len() <= usize::from(rows / 4).max(1), "{lines:?}");
            assert!(lines.iter().all(|line| line.width() <= usize::from(columns)), "{lines:?}");
            assert!(lines.join("").contains("按 e"), "{lines:?}");
        }
        assert!(super::bar(&[], 80, 24).is_empty());
    }

    proptest! {
        #[test]
        fn no_report_is_wider_than_the_window(report in "\\PC{0,80}(\n\\PC{0,200}){0,3}", columns in 2_u16..100) {
            for line in fitted(&report, columns) {
                prop_assert!(line.width() <= usize::from(columns).max(2), "{line:?}");
            }
        }
    }
}
