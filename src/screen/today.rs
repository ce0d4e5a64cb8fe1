//! What the day, the solar term or the month brings: a rhyme, a lesson, practice, a call.
use std::rc::Rc;

use super::cards::place_rhyme;
use super::{CallScreen, Cx, Deed, Enter, LessonScreen, PracticeScreen, Screen, Sheet, Step};
use crate::model::{CleanText, Lesson, Scenario, Theme, TopicId};

/// What is on today.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TodayScreen;

/// What can be done about it.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Offer {
    Learn(Rc<Lesson>),
    Practise(TopicId),
    Answer(Rc<Scenario>),
}

impl TodayScreen {
    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn sheet(self, cx: &Cx<'_>) -> Sheet {
        let mut sheet = Sheet { enter: Enter::Open, preselected: Some(0), ..Sheet::new(cx.text.today_title()) };
        let calendar = cx.library.calendar();
        // At midnight a day may end while it is looked at.
        let Some(theme) = cx.theme_today(&calendar) else {
            sheet.text(cx.text.courses_empty());
            return Sheet { preselected: None, enter: Enter::Close, ..sheet };
        };
        sheet.heading(cx.say(&theme.title));
        sheet.text(cx.say(&theme.why));
        place_rhyme(cx, &mut sheet, &theme.rhyme);
        if let Some((source, _)) = &theme.source {
            sheet.remark(cx.text.lesson_source(cx.say(source).as_str()));
        }
        let offers = offers(cx, theme);
        for offer in &offers {
            sheet.choice(cx, label(offer, cx));
        }
        if offers.is_empty() { Sheet { preselected: None, enter: Enter::Close, ..sheet } } else { sheet }
    }

    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn update(self, deed: Deed, cx: &Cx<'_>) -> Step {
        let Deed::Chose(index) = deed else { return Step::Close };
        let calendar = cx.library.calendar();
        let offers = cx.theme_today(&calendar).map(|theme| offers(cx, theme)).unwrap_or_default();
        match offers.into_iter().nth(index) {
            Some(Offer::Learn(lesson)) => Step::Open(Screen::Lesson(LessonScreen::open(lesson, cx.desk))),
            Some(Offer::Practise(topic)) => Step::Open(Screen::Practice(PracticeScreen::about(topic, cx))),
            Some(Offer::Answer(call)) => Step::Open(Screen::Call(CallScreen::open(call, cx.desk))),
            None => Step::Stay,
        }
    }
}

/// What there is here of what the day asks for.
fn offers(cx: &Cx<'_>, theme: &Theme) -> Vec<Offer> {
    let topic = theme.practice(cx.today).filter(|topic| cx.practice().iter().any(|case| case.topic == **topic));
    let call = theme.scenario.as_ref().and_then(|id| cx.calls().into_iter().find(|call| call.id == *id));
    let lesson = cx.lesson_of(theme).map(Offer::Learn);
    let topic = topic.cloned().map(Offer::Practise);
    lesson.into_iter().chain(topic).chain(call.map(Offer::Answer)).collect()
}

fn label(offer: &Offer, cx: &Cx<'_>) -> CleanText {
    match offer {
        Offer::Learn(lesson) => cx.text.today_lesson(cx.title(lesson).as_str()),
        Offer::Practise(topic) => match cx.topic(topic) {
            Some(topic) => cx.text.today_practice(cx.say(&topic.name).as_str()),
            None => cx.text.exercise_practice(),
        },
        Offer::Answer(call) => cx.text.today_call(cx.say(&call.title).as_str()),
    }
}
