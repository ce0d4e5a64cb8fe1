//! What is said instead of drawn: the screen on top as lines, from where one is to what the keys do.
use super::App;
use crate::model::CleanText;
use crate::screen::FLAG_SIGN;
use crate::typeset::{Block, Row, native};

/// Everything there is to say about the page on top, in the order in which it is said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Told {
    /// Where one is, with the page if there are several.
    place: CleanText,
    /// An answer to the key pressed last.
    notice: Option<CleanText>,
    /// What is to be heard before choosing: a group of lines for each passage.
    passages: Vec<Vec<CleanText>>,
    /// The choices with their numbers, and the headings between them.
    choices: Vec<CleanText>,
    /// Which choice is selected, in words, or that one has to be.
    chosen: Option<CleanText>,
    /// What the keys do; it ends with the hotline.
    keys: CleanText,
}

impl App {
    /// What there is to say now.
    pub(super) fn told(&self) -> Told {
        let page = self.top().place.page(&self.shown);
        let rows = self.shown.layout.pages.get(page).map_or(&[][..], |page| &page.rows);
        let blocks = rows.iter().filter_map(|row: &Row| self.shown.sheet.blocks.get(row.block));
        // What stands between choices belongs to those behind it.
        let (passages, choices) = split_at_first_choice(blocks.collect());
        let lines = |block: &Block| self.lines_of(block);
        Told {
            place: self.told_place(page),
            notice: self.notice.clone().map(native),
            passages: passages.into_iter().map(lines).collect(),
            chosen: self.chosen(&choices),
            choices: choices.into_iter().flat_map(lines).collect(),
            keys: self.told_keys(),
        }
    }

    fn told_place(&self, page: usize) -> CleanText {
        let place = self.shown.sheet.place.clone();
        match self.shown.layout.pages.len() {
            0 | 1 => place,
            pages => CleanText::join([&place, &self.text.frame_page(page + 1, pages)], &self.text.plain_join()),
        }
    }

    /// A passage as lines, its paragraphs apart, what stands before it in words.
    fn lines_of(&self, block: &Block) -> Vec<CleanText> {
        let lead = self.spoken_lead(&block.lead);
        let text = block.text.lines().map(str::trim).filter(|line| !line.is_empty());
        let mut lines: Vec<CleanText> = text.map(|line| CleanText::lossy(&line.replace("  ", " "))).collect();
        match lines.first_mut() {
            Some(first) => *first = lead.followed_by(first),
            None if !lead.is_empty() => lines.push(lead),
            None => {}
        }
        lines
    }

    /// What stands before a passage, as it is to be heard: a sign is its word, and what was only set
    /// apart by blanks is set apart by a mark.
    fn spoken_lead(&self, lead: &CleanText) -> CleanText {
        let words = lead.trim();
        if let Some(word) = words.strip_prefix(FLAG_SIGN) {
            // The sign without its word, or with it.
            return if word.is_empty() { self.text.lesson_flag_lead() } else { spaced(lead, word) };
        }
        if !words.is_empty() && lead.ends_with("  ") { self.text.lesson_speaker(words) } else { spaced(lead, words) }
    }

    fn chosen(&self, choices: &[&Block]) -> Option<CleanText> {
        if choices.is_empty() {
            return None;
        }
        let finger = self.top().place.finger;
        let block = choices.iter().find(|block| finger.is_some() && block.choice == finger);
        let words = block.and_then(|block| self.lines_of(block).into_iter().next());
        Some(match words {
            Some(words) => self.text.plain_chosen(words.as_str()),
            None => self.text.notice_choose_first(),
        })
    }

    /// What the keys do here, on one line. The hotline comes last, in the same words everywhere.
    fn told_keys(&self) -> CleanText {
        let hints = self.hints().into_iter().chain([self.hotline_hint()]);
        let offers: Vec<CleanText> =
            hints.map(|hint| self.text.plain_offer(hint.key.as_str(), hint.what.as_str())).collect();
        CleanText::join(&offers, &self.text.plain_join())
    }
}

fn split_at_first_choice(mut blocks: Vec<&Block>) -> (Vec<&Block>, Vec<&Block>) {
    let first = blocks.iter().position(|block| block.choice.is_some()).unwrap_or(blocks.len());
    let choices = blocks.split_off(first);
    (blocks, choices)
}

/// `words` of a lead, with the blank behind them if it has one.
fn spaced(lead: &CleanText, words: &str) -> CleanText {
    let blank = if lead.ends_with(' ') && !words.is_empty() { " " } else { "" };
    CleanText::lossy(&format!("{words}{blank}"))
}

impl Told {
    /// All of it: for a screen that is new.
    pub(super) fn whole(&self) -> Vec<CleanText> {
        self.with_remark(None)
    }

    /// All of it, with a remark behind where one is.
    pub(super) fn with_remark(&self, remark: Option<CleanText>) -> Vec<CleanText> {
        let mut lines = vec![self.place.clone()];
        lines.extend(remark);
        lines.extend(self.notice.clone());
        lines.extend(self.passages.iter().flatten().cloned());
        self.end(true, lines)
    }

    /// What is new after `before` was told: all of it on another screen, else the answer, what has
    /// changed (a figure, a tick), and what is selected now.
    ///
    /// Who pressed a key that does nothing here hears the choices again, so as not to have to look
    /// for them further up.
    pub(super) fn news(&self, before: &Self) -> Vec<CleanText> {
        if !self.is_same_page(before) || self == before && self.chosen.is_none() {
            return self.whole();
        }
        let mut lines: Vec<CleanText> = self.notice.clone().into_iter().collect();
        let pairs = self.passages.iter().zip(&before.passages);
        lines.extend(pairs.filter(|(now, then)| now != then).flat_map(|(now, _)| now.clone()));
        let answers = self.notice.is_some();
        if !answers {
            let pairs = self.choices.iter().zip(&before.choices);
            // What is selected is told anyway.
            lines.extend(pairs.filter(|(now, then)| now != then && !self.is_chosen(now)).map(|(now, _)| now.clone()));
        }
        self.end(answers, lines)
    }

    fn is_chosen(&self, choice: &CleanText) -> bool {
        self.chosen.as_ref().is_some_and(|chosen| chosen.ends_with(choice.as_str()))
    }

    /// The same screen with at most a figure, a tick or the selection changed.
    fn is_same_page(&self, before: &Self) -> bool {
        let same = self.place == before.place && self.passages.len() == before.passages.len();
        let opens_alike = match (self.passages.first(), before.passages.first()) {
            (Some(now), Some(then)) => now == then,
            _ => self.choices == before.choices,
        };
        same && self.choices.len() == before.choices.len() && opens_alike
    }

    fn end(&self, with_choices: bool, mut lines: Vec<CleanText>) -> Vec<CleanText> {
        if with_choices {
            lines.extend(self.choices.iter().cloned());
        }
        // "Choose one first" may be the answer already.
        lines.extend(self.chosen.clone().filter(|_| self.notice != self.chosen));
        lines.push(self.keys.clone());
        lines
    }
}
