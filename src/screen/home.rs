//! The first screen: carry on, choose a lesson, practise, get help, set the language, leave.
use super::review::due_count;
use super::{
    CoursesScreen, Cx, Deed, Enter, ExerciseScreen, LeaveScreen, LessonScreen, LookScreen, MoreScreen, RescueScreen,
    Screen, Sheet, SlipScreen, Step, TroubleScreen,
};
use crate::model::{CleanText, Theme};
use crate::typeset::Block;

/// Where everything starts. It has no state of its own: what it offers follows from what was begun.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct HomeScreen;

/// The choices, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Offer {
    Learn,
    Courses,
    Exercise,
    Look,
    Rescue,
    More,
    Slip,
}

const OFFERS: [Offer; 6] = [Offer::Learn, Offer::Courses, Offer::Exercise, Offer::Look, Offer::Rescue, Offer::More];

/// At a kiosk nobody goes on where they were yesterday; some have a slip of paper.
const KIOSK: [Offer; 6] = [Offer::Courses, Offer::Exercise, Offer::Slip, Offer::Look, Offer::Rescue, Offer::More];

fn offers(cx: &Cx<'_>) -> [Offer; 6] {
    if cx.kiosk { KIOSK } else { OFFERS }
}

impl HomeScreen {
    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn sheet(self, cx: &Cx<'_>) -> Sheet {
        let mut sheet = Sheet {
            enter: Enter::Open,
            preselected: Some(0),
            opens_at_choices: true,
            ..Sheet::new(cx.text.home_title())
        };
        let calendar = cx.library.calendar();
        match cx.theme_today(&calendar) {
            Some(theme) => place_theme(cx, &mut sheet, theme),
            None => drop(sheet.heading(cx.text.home_motto())),
        }
        for offer in offers(cx) {
            sheet.choice(cx, label(offer, cx));
        }
        sheet
    }

    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn update(self, deed: Deed, cx: &Cx<'_>) -> Step {
        let Deed::Chose(index) = deed else {
            return if deed == Deed::Back { Step::Open(Screen::Leave(LeaveScreen)) } else { Step::Stay };
        };
        match offers(cx).get(index) {
            Some(Offer::Learn) => learn(cx),
            Some(Offer::Courses) => Step::Open(Screen::Courses(CoursesScreen::default())),
            Some(Offer::Exercise) => Step::Open(Screen::Exercise(ExerciseScreen)),
            Some(Offer::Look) => look(cx),
            Some(Offer::Rescue) => Step::Open(Screen::Rescue(RescueScreen::default())),
            Some(Offer::Slip) => Step::Open(Screen::Slip(SlipScreen::default())),
            Some(Offer::More) => Step::Open(Screen::More(MoreScreen)),
            None => Step::Stay,
        }
    }
}

/// What is on today: its name and its rhyme. On a small grid they have a page of their own before the choices,
/// which are shown first. What can be done about the day is the first line of the lessons.
fn place_theme(cx: &Cx<'_>, sheet: &mut Sheet, theme: &Theme) {
    sheet.heading(cx.say(&theme.title));
    for line in cx.say(&theme.rhyme).lines() {
        sheet.push(Block { text: CleanText::lossy(line), tight: true, keep_with_next: true, ..Block::default() });
    }
    if let Some(last) = sheet.last() {
        last.keep_with_next = false;
    }
}

fn label(offer: Offer, cx: &Cx<'_>) -> CleanText {
    match offer {
        Offer::Learn => match cx.desk.open_lesson() {
            Some(sitting) => cx.text.home_continue(cx.title(sitting.lesson()).as_str()),
            None if cx.desk.is_empty() => cx.text.home_begin(),
            None if cx.next_lesson().is_some() => cx.text.home_next(),
            None => cx.text.home_again(),
        },
        Offer::Courses => cx.text.home_courses(),
        Offer::Exercise => match due_count(cx) {
            0 => cx.text.home_exercise(),
            due => cx.text.home_exercise_due(due),
        },
        Offer::Look => cx.text.home_look(),
        Offer::Rescue => cx.text.home_rescue(),
        Offer::Slip => cx.text.slip_title(),
        Offer::More if cx.kiosk => cx.text.kiosk_more(),
        Offer::More => cx.text.home_more(),
    }
}

/// The matter put aside, else a new one.
fn look(cx: &Cx<'_>) -> Step {
    Step::Open(match LookScreen::open(cx) {
        Some(screen) => Screen::Look(screen),
        // The embedded questions can always be read; but for a screen that says why, nothing is left.
        None => Screen::Trouble(TroubleScreen::new(&cx.library.troubles())),
    })
}

/// The lesson last put aside, else the first one not finished, else the list.
fn learn(cx: &Cx<'_>) -> Step {
    if let Some(sitting) = cx.desk.open_lesson() {
        return Step::Open(Screen::Lesson(LessonScreen::resume(sitting.clone())));
    }
    match cx.next_lesson() {
        Some(lesson) => Step::Open(Screen::Lesson(LessonScreen::open(lesson, cx.desk))),
        None => Step::Open(Screen::Courses(CoursesScreen::default())),
    }
}
