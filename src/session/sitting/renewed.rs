//! A lesson whose author has changed it meanwhile, and going to any part of it without answering.
use std::rc::Rc;

use super::super::{follow, options};
use super::{Attempt, Sitting, Stage};
use crate::model::{Item, Lesson};

impl Sitting {
    /// The same sitting over the lesson as it is written now: at the same item as far as it still
    /// exists, with the answers that can still have been given.
    #[must_use]
    pub fn renewed(&self, lesson: Rc<Lesson>) -> Self {
        let mut renewed = Self { finished: self.finished, ..Self::new(lesson) };
        let lesson = Rc::clone(&renewed.lesson);
        let (old, new) = (signs(&self.lesson), signs(&lesson));
        for (index, attempt) in self.attempts.iter().enumerate() {
            let to = follow(&old, &new, index);
            let fits = |item: &&Item| attempt.answer.picks.iter().all(|pick| *pick < options(item));
            if let (Some(place), Some(_)) = (renewed.attempts.get_mut(to), lesson.items.get(to).filter(fits)) {
                place.clone_from(attempt);
            }
        }
        renewed.stage = match self.stage {
            Stage::Asking(_) | Stage::Explaining(_) if new.is_empty() => Stage::Reading,
            Stage::Asking(index) | Stage::Explaining(index) => renewed.at_item(follow(&old, &new, index)),
            stage => stage,
        };
        renewed
    }

    /// Goes to a part of the lesson. An item is asked anew.
    pub fn go_to(&mut self, stage: Stage) {
        if let Stage::Asking(index) | Stage::Explaining(index) = stage {
            let Some(attempt) = self.attempts.get_mut(index) else { return };
            *attempt = Attempt::default();
            self.stage = Stage::Asking(index);
        } else {
            self.stage = stage;
        }
    }
}

/// What items are told apart by: their names follow from their numbers.
fn signs(lesson: &Lesson) -> Vec<(&str, &str)> {
    lesson
        .items
        .iter()
        .map(|item| (item.stem.base.as_str(), item.shown.as_ref().map_or("", |shown| shown.text.base.as_str())))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{choice, item_of};
    use super::*;
    use crate::model::{CleanText, ItemKind, LessonId, PackId, Phrase, Standing};

    fn lesson(stems: &[&str]) -> Rc<Lesson> {
        let phrase = |text: &str| Phrase::new("k", CleanText::lossy(text));
        let item = |stem: &&str| {
            let choices = vec![choice(Standing::Key), choice(Standing::Distractor)];
            Item { stem: phrase(stem), ..item_of(ItemKind::Choice(choices)) }
        };
        Rc::new(Lesson {
            id: LessonId::new("l"),
            pack: PackId::new("p"),
            title: phrase("t"),
            minutes: 5,
            cards: Vec::new(),
            items: stems.iter().map(item).collect(),
            take_home: phrase("h"),
            reply: None,
            regions: Vec::new(),
            guide: None,
        })
    }

    #[test]
    fn a_sitting_stays_at_its_item_when_items_come_and_go_before_it() {
        let mut sitting = Sitting::new(lesson(&["a", "b", "c"]));
        sitting.go_on();
        sitting.confirm(Some(1));
        sitting.go_on();
        assert_eq!(sitting.stage(), Stage::Asking(1));
        let cases: [(&[&str], Stage); 5] = [
            (&["a", "b", "c"], Stage::Asking(1)),
            (&["new", "a", "b", "c"], Stage::Asking(2)),
            (&["b", "c"], Stage::Asking(0)),
            (&["a", "b changed", "c"], Stage::Asking(1)),
            (&[], Stage::Reading),
        ];
        for (stems, stage) in cases {
            assert_eq!(sitting.renewed(lesson(stems)).stage(), stage, "{stems:?}");
        }
        sitting.go_to(Stage::Explaining(0));
        assert_eq!((sitting.stage(), sitting.outcome(0)), (Stage::Asking(0), None), "asked anew");
        sitting.go_to(Stage::Asking(9));
        assert_eq!(sitting.stage(), Stage::Asking(0), "there is none");
    }
}
