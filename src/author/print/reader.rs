//! Whose handout it is: in which language, with whose hotlines.
use super::{Foot, Part};
use crate::content::Library;
use crate::locale::{SHARED, Text};
use crate::model::{
    CleanText, Item, ItemKind, Lesson, Line, Medium, Pack, PackId, Phrase, Region, Role, Script, Shown,
};

/// Language, content and place of whoever reads the handout.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    /// The words in the reader's language.
    pub text: &'a Text,
    /// The packs.
    pub library: &'a Library,
    /// Where the reader lives.
    pub region: &'a Region,
}

/// The sign of a red flag, the same as on the screen.
const FLAG_SIGN: char = '！';

impl Reader<'_> {
    /// Has the translations of a pack read, and those that all packs share.
    pub fn learn(&self, pack: &PackId) {
        self.text.learn(SHARED, &mut |tag| self.library.shared_overlay(tag));
        self.text.learn(pack.as_str(), &mut |tag| self.library.overlay(pack, tag));
    }

    /// A text of a pack in the reader's language.
    pub fn say(&self, phrase: &Phrase) -> CleanText {
        self.text.say(phrase)
    }

    /// The title of a section: its kind, and what it is about.
    pub(super) fn title(&self, kind: &CleanText, of: &Phrase) -> CleanText {
        self.text.print_section(kind.as_str(), self.say(of).as_str())
    }

    /// Who wrote a pack, under which licence.
    pub(super) fn by(&self, pack: &Pack) -> CleanText {
        let authors = CleanText::join(&pack.authors, &self.text.lesson_and());
        self.text.print_by(authors.as_str(), pack.licence.as_str())
    }

    /// Whom to ring.
    pub(super) fn foot(&self) -> Foot {
        let numbers = self.region.hotlines.iter().map(|hotline| {
            let spoken = self.text.hotline_spoken(self.say(&hotline.spoken).as_str());
            [self.say(&hotline.name), hotline.number.clone(), spoken]
        });
        Foot { lead: self.text.print_ring(), numbers: numbers.collect() }
    }

    /// The names of the regions a lesson holds in, if it does not hold everywhere.
    pub(super) fn only_in(&self, lesson: &Lesson) -> Option<Part> {
        let regions = lesson.regions.iter().filter_map(|id| self.library.region(id));
        let names: Vec<CleanText> = regions.map(|region| self.say(&region.name)).collect();
        let names = CleanText::join(&names, &self.text.lesson_and());
        (!lesson.regions.is_empty()).then(|| Part::Text(self.text.lesson_only_in(names.as_str())))
    }

    /// A line of a conversation, without what gives it away.
    pub(super) fn line(&self, script: &Script, line: &Line) -> Part {
        let who = match script.speaker(line) {
            Some(person) if person.role != Role::Narrator => self.text.lesson_speaker(self.say(&person.name).as_str()),
            _ => CleanText::default(),
        };
        Part::Speech(who, self.say(&line.text))
    }

    /// The same in one sentence.
    pub(super) fn line_in_words(&self, script: &Script, line: &Line) -> CleanText {
        let words = self.say(&line.text);
        match script.speaker(line) {
            Some(person) => self.text.item_line(self.say(&person.name).as_str(), words.as_str()),
            None => words,
        }
    }

    /// A red flag: sign, word and bold letters say the same.
    pub(super) fn flag(&self, words: CleanText) -> Part {
        Part::Flag(CleanText::from(FLAG_SIGN).followed_by(&self.text.lesson_flag_lead()), words)
    }

    /// Something with its number in front, counted from 0.
    pub(super) fn step(&self, index: usize, words: CleanText) -> Part {
        Part::Step(self.text.frame_number(index + 1), words)
    }

    /// What is asked; where the author left it out, what the kind asks by itself.
    pub(super) fn stem(&self, item: &Item) -> CleanText {
        let own = self.say(&item.stem);
        match item.kind {
            _ if !own.is_empty() => own,
            ItemKind::Spot { .. } => self.text.item_spot(),
            ItemKind::Order { .. } => self.text.item_order(),
            _ => self.text.item_real_or_scam(),
        }
    }

    /// What is shown with a question: how it came, and what it says.
    pub(super) fn shown(&self, shown: &Shown) -> Vec<Part> {
        let how = match shown.medium {
            Medium::Call => self.text.item_call(),
            Medium::Text => self.text.item_text(),
            Medium::Chat => self.text.item_chat(),
            Medium::Letter => self.text.item_letter(),
            Medium::Talk => self.text.item_talk(),
            Medium::Video => self.text.item_video(),
        };
        vec![Part::Text(how), Part::Boxed(vec![Part::Text(self.say(&shown.text))])]
    }
}
