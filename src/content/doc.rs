//! One TOML file being read: its text and what has been found wrong in it so far.
use std::cell::RefCell;
use std::ops::Range;

use toml::de::DeTable;

use super::finding::{Fault, Finding};
use super::rule::{Rule, Severity};
use super::said::both;
use super::words::Text;
use super::{place, syntax};
use crate::model::{CleanText, Date};

/// A file has more findings than are worth listing.
pub(super) const MORE_FINDINGS: Rule = Rule::error("more-findings");

/// A character that a terminal could obey or that misleads a reader.
pub(super) const UNCLEAN_TEXT: Rule = Rule::error("unclean-text");

/// Findings listed for one file; nobody mends more in one go, and a hostile file cannot make the
/// list endless.
const FINDINGS_AT_MOST: usize = 100;

/// Typing slips listed for one file: one missing quotation mark brings several.
const SLIPS_AT_MOST: usize = 8;

/// Slips looked at to choose those from; a hostile file has one for every byte.
const SLIPS_LOOKED_AT: usize = 200;

/// A file, and the findings about it.
#[derive(Debug)]
pub(super) struct Doc<'s> {
    file: &'s str,
    pub(super) source: &'s str,
    /// Lines with a typing slip, because of which the file was parsed only in part.
    slips: RefCell<Vec<Range<usize>>>,
    findings: RefCell<Vec<Finding>>,
    /// When facts were looked up, and where the file says so.
    dates: RefCell<Vec<Dated>>,
}

/// A day a file names, and where.
pub(super) type Dated = (Date, Range<usize>);

impl<'s> Doc<'s> {
    pub(super) fn new(file: &'s str, source: &'s str) -> Self {
        Self { file, source, slips: RefCell::default(), findings: RefCell::default(), dates: RefCell::default() }
    }

    /// The tree of the file, as far as it can be made out; typing slips are told.
    pub(super) fn parse(&self) -> DeTable<'s> {
        if let Some(fault) = syntax::too_many_tables(self.source) {
            self.slip(0..0, fault);
            return DeTable::new();
        }
        let (tree, slips) = DeTable::parse_recoverable(self.source);
        if let Some(fault) = Some(&slips).filter(|slips| !slips.is_empty()).and_then(|_| syntax::unclosed(self.source))
        {
            let line = place::line_of(self.source, fault.span.start);
            self.slip(line, fault);
            return DeTable::new();
        }
        for slip in slips.iter().take(SLIPS_LOOKED_AT) {
            let line = place::line_of(self.source, slip.span().map_or(0, |span| span.start));
            // What follows on the same line is a consequence of the first slip there.
            if self.slips.borrow().len() < SLIPS_AT_MOST && !self.slips.borrow().contains(&line) {
                self.slip(line, syntax::explain(self.source, slip));
            }
        }
        tree.into_inner()
    }

    fn slip(&self, line: Range<usize>, fault: Fault) {
        self.slips.borrow_mut().push(line);
        self.findings.borrow_mut().push(fault.in_file(self.file, Some(self.source)));
    }

    /// Notes that something is wrong, unless that comes from a typing slip.
    pub(super) fn tell(&self, fault: Fault) {
        let slips = self.slips.borrow();
        let absent = fault.rule.about_absence && !slips.is_empty();
        if absent || slips.iter().any(|line| line.contains(&fault.span.start)) {
            return;
        }
        let mut findings = self.findings.borrow_mut();
        if findings.len() < FINDINGS_AT_MOST {
            findings.push(fault.in_file(self.file, Some(self.source)));
        } else if findings.len() == FINDINGS_AT_MOST {
            let what =
                both!("这个文件里还有别的问题，没有都列出来", "there is more to mend in this file than is listed");
            let help = both!("先改好上面这些，再检查一遍", "mend what stands above, then check again");
            findings.push(Fault::new(&MORE_FINDINGS, 0..0, what).help(help).in_file(self.file, None));
        }
    }

    /// Notes that the file names a day.
    pub(super) fn dated(&self, day: Date, span: Range<usize>) {
        self.dates.borrow_mut().push((day, span));
    }

    /// The days it names.
    pub(super) fn dates(&self) -> Vec<Dated> {
        self.dates.borrow().clone()
    }

    /// Whether there are so many findings that no more are listed.
    pub(super) fn is_full(&self) -> bool {
        self.findings.borrow().len() > FINDINGS_AT_MOST
    }

    /// Where `needle` stands within `span`; the whole of `span` when the file spells it otherwise,
    /// and when there are so many findings that nobody would see it.
    pub(super) fn find(&self, span: &Range<usize>, needle: &str) -> Range<usize> {
        if self.is_full() {
            return span.clone();
        }
        let found = self.source.get(span.clone()).and_then(|text| text.find(needle));
        found.map_or_else(|| span.clone(), |at| span.start + at..span.start + at + needle.len())
    }

    /// The line a place begins on, from 1.
    pub(super) fn line(&self, place: &Range<usize>) -> usize {
        place::line_and_column(self.source, place.start).0
    }

    /// `text` as clean text; tells of the first character that may not be shown.
    pub(super) fn clean(&self, text: String, span: Range<usize>) -> Option<Text> {
        match CleanText::new(text) {
            Ok(words) => Some(Text { words, span }),
            Err(unclean) => {
                let place = self.find(&span, unclean.found.encode_utf8(&mut [0; 4]));
                self.tell(self::unclean(place, unclean.found));
                None
            }
        }
    }

    /// The lines of `text` that say something, each with its place if the file spells it the same
    /// way; hollow ones stand for those that are not clean.
    pub(super) fn lines(&self, text: &str, span: &Range<usize>) -> Vec<Text> {
        let mut from = Some(span.start);
        let mut found = Vec::new();
        for line in text.split('\n').map(str::trim).filter(|line| !line.is_empty()) {
            // Once a line is spelt otherwise (with escapes), the places of the rest are not looked
            // for: searching in vain for each of many lines takes too long.
            let place = from.and_then(|from| {
                let at = from + self.source.get(from..span.end)?.find(line)?;
                Some(at..at + line.len())
            });
            from = place.as_ref().map(|place| place.end);
            let place = place.unwrap_or_else(|| span.clone());
            found.push(self.clean(line.to_owned(), place.clone()).unwrap_or_else(|| Text::hollow(place)));
        }
        found
    }

    /// The first line that says something: where to point when a name is missing from the file.
    pub(super) fn first_line(&self) -> Range<usize> {
        let mut start = 0;
        for line in self.source.split('\n') {
            let said = line.trim_end();
            if !said.is_empty() && !said.starts_with('#') {
                return start..start + said.len();
            }
            start += line.len() + 1;
        }
        0..0
    }

    /// Whether something was found that sets the file aside.
    pub(super) fn has_errors(&self) -> bool {
        self.findings.borrow().iter().any(|finding| finding.severity == Severity::Error)
    }

    /// The findings in the order of the file.
    pub(super) fn finish(self) -> Vec<Finding> {
        let mut findings = self.findings.into_inner();
        findings.sort_by_key(|finding| (finding.line == 0, finding.span.start));
        findings
    }
}

/// The fault of having `found` in a text.
pub(super) fn unclean(place: Range<usize>, found: char) -> Fault {
    let code = u32::from(found);
    let what = both!(
        "文字里有不能显示的字符 U+{code:04X}",
        "there is a character in the text that may not be shown, U+{code:04X}",
    );
    let fault = Fault::new(&UNCLEAN_TEXT, place, what).label(both!("在这里", "here"));
    fault.help(both!(
        "删掉它；从网页或聊天里粘贴来的文字常带着看不见的字符",
        "delete it; text pasted from web pages and chats often has invisible characters",
    ))
}
