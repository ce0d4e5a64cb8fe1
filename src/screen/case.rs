//! One case from life: how it went, how it ended, and what to do if it were you.
use std::rc::Rc;

use super::cards::flag_sign;
use super::ring::place_steps;
use super::{Cx, Deed, Enter, LessonScreen, Screen, Sheet, Step};
use crate::model::{Case, Lesson};
use crate::theme::Tone;
use crate::typeset::{Block, Role};

/// A case being read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseScreen {
    case: Rc<Case>,
}

impl CaseScreen {
    /// Opens a case.
    pub fn open(case: Rc<Case>) -> Self {
        Self { case }
    }

    pub(super) fn sheet(&self, cx: &Cx<'_>) -> Sheet {
        let case = &self.case;
        cx.learn(&case.pack);
        let mut sheet = Sheet { enter: Enter::Close, ..Sheet::new(cx.say(&case.title)) };
        sheet.text(cx.say(&case.story));
        sheet.push(Block {
            tone: Tone::Heading,
            text: cx.text.cases_ending(),
            keep_with_next: true,
            ..Block::default()
        });
        sheet.text(cx.say(&case.ending));
        self.place_flags(cx, &mut sheet);
        sheet.push(Block {
            role: Role::Headline,
            tone: Tone::Good,
            text: cx.text.cases_you(),
            keep_with_next: true,
            new_page: true,
            ..Block::default()
        });
        place_steps(cx, &mut sheet, &case.you);
        sheet.remark(cx.text.lesson_source(cx.say(&case.source).as_str()));
        if let Some(lesson) = self.lesson(cx) {
            sheet.choice(cx, cx.text.today_lesson(cx.title(&lesson).as_str()));
            sheet.choice(cx, cx.text.cases_back());
            return Sheet { enter: Enter::Open, preselected: Some(0), ..sheet };
        }
        sheet
    }

    pub(super) fn update(&self, deed: Deed, cx: &Cx<'_>) -> Step {
        match (deed, self.lesson(cx)) {
            (Deed::Chose(0), Some(lesson)) => Step::Open(Screen::Lesson(LessonScreen::open(lesson, cx.desk))),
            _ => Step::Close,
        }
    }

    /// The lesson that goes with it, if it holds here.
    fn lesson(&self, cx: &Cx<'_>) -> Option<Rc<Lesson>> {
        self.case.lesson.as_ref().and_then(|id| cx.lesson(id))
    }

    fn place_flags(&self, cx: &Cx<'_>, sheet: &mut Sheet) {
        let flags: Vec<_> = self.case.flags.iter().filter_map(|flag| cx.library.red_flag(flag)).collect();
        if flags.is_empty() {
            return;
        }
        sheet.push(Block {
            tone: Tone::Heading,
            text: cx.text.lesson_flags(),
            keep_with_next: true,
            ..Block::default()
        });
        for flag in flags {
            let text = cx.say(&flag.name);
            sheet.push(Block { lead: flag_sign(), text, tone: Tone::Warning, tight: true, ..Block::default() });
        }
    }
}
