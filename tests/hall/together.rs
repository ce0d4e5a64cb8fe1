//! The class and the notes over one journal: whoever takes the class by the notes alone shows the class
//! every page, and each knows where the other is.
use leling::app::{App, Effect};
use leling::model::Moment;
use leling::session::{HallEvent, Happened, Rehearsal, Run, Slide};
use leling::typeset::{Ability, Size};

use crate::common::{app_with, picture, press};
use crate::{EVERYTHING, pack, plan};

const CLASS: (u16, u16) = (38, 8);
const NOTES: (u16, u16) = (80, 24);

struct Hall {
    class: App,
    notes: App,
}

impl Hall {
    fn open() -> Self {
        let opened = HallEvent::Opened { sheet: EVERYTHING.to_owned(), tables: 3 };
        let opened = [Happened { at: 0, what: opened }];
        let app = |(columns, rows)| {
            let mut app = app_with("zh-Hans-CN", columns, rows, &[pack()], false);
            app.set_clock(Moment(0));
            app
        };
        let (mut class, mut notes) = (app(CLASS), app(NOTES));
        notes.use_letters(Ability::default(), Some(Size::Standard));
        class.be_class(&opened, Some(EVERYTHING));
        let _ = press(&mut class, "enter");
        notes.be_notes(&opened);
        let mut hall = Self { class, notes };
        hall.tell_page();
        hall
    }

    fn happen(&mut self, what: HallEvent) {
        let happened = [Happened { at: 0, what }];
        let _ = self.class.happen(&happened);
        let _ = self.notes.happen(&happened);
    }

    fn tell_page(&mut self) {
        while let Some(page) = self.class.page_of_class() {
            self.happen(page);
        }
    }

    fn press(&mut self, on_notes: bool, key: &str) {
        let app = if on_notes { &mut self.notes } else { &mut self.class };
        for effect in press(app, key) {
            if let Effect::Happen(what) = effect {
                self.happen(what);
            }
        }
        self.tell_page();
    }

    fn run(&self) -> &Run {
        self.notes.run().unwrap()
    }

    fn class_picture(&self) -> String {
        picture(&self.class, CLASS.0, CLASS.1)
    }

    fn notes_picture(&self) -> String {
        picture(&self.notes, NOTES.0, NOTES.1)
    }

    /// Both say on which page the class is.
    fn agree(&self) {
        let (page, pages) = self.run().page();
        let (class, notes) = (self.class_picture(), self.notes_picture());
        if pages > 1 {
            let wanted = format!("第 {} 页，共 {pages} 页", page + 1);
            let shown = class.lines().next().unwrap_or_default();
            // A narrow screen has room for its place or for the number.
            assert!(!shown.contains("页，共") || shown.contains(&wanted), "{wanted}\n{class}");
            assert!(notes.contains(&wanted), "{wanted}\n{notes}");
        }
    }
}

#[test]
fn the_notes_alone_lead_the_class_through_every_page() {
    let plan = plan();
    let mut hall = Hall::open();
    let mut turned = 0;
    for _ in 0..2_000 {
        hall.agree();
        let before = (hall.run().at(), hall.run().call().map(Rehearsal::moment));
        let (page, pages) = hall.run().page();
        // A digit chooses nothing that the class has not seen.
        let chooses = hall.run().choices() > 0 && hall.run().slide() == Slide::Call
            || matches!(hall.run().slide(), Slide::Turn(_));
        hall.press(true, if chooses { "1" } else { "enter" });
        if hall.run().is_closed() {
            break;
        }
        let after = (hall.run().at(), hall.run().call().map(Rehearsal::moment));
        if page + 1 < pages {
            assert_eq!((after, hall.run().page()), (before, (page + 1, pages)), "on page {page} of {pages}");
            turned += 1;
        } else {
            assert_ne!(after, before, "{:?} leads nowhere", plan.slide(before.0));
            assert_eq!(hall.run().page().0, 0);
        }
    }
    assert!(hall.run().is_closed() && turned > 20, "{turned} pages were turned");
}

#[test]
fn the_notes_go_back_by_pages_as_well() {
    let mut hall = Hall::open();
    while hall.run().at() == 0 || hall.run().page().1 < 2 {
        hall.press(true, "enter");
    }
    let at = hall.run().at();
    hall.press(true, "enter");
    assert_eq!((hall.run().at(), hall.run().page().0), (at, 1));
    // The screen goes dark and light again on the same page.
    hall.press(true, "*");
    assert!(hall.notes_picture().contains("按回车就亮"));
    hall.press(true, "enter");
    assert_eq!((hall.run().at(), hall.run().page().0), (at, 1));
    hall.agree();
    hall.press(true, ".");
    assert_eq!((hall.run().at(), hall.run().page().0), (at, 0));
    hall.press(true, ".");
    assert_eq!(hall.run().at(), at - 1);
}

#[test]
fn what_was_said_of_one_slide_is_gone_with_the_next() {
    let mut hall = Hall::open();
    while hall.run().choices() == 0 || hall.run().slide() != Slide::Call || hall.run().has_more_pages() {
        hall.press(true, "enter");
    }
    // Enter chooses nothing, and says what does.
    hall.press(true, "enter");
    assert!(hall.notes_picture().contains("先按数字：大家选几号，就按几。"));
    hall.press(true, "1");
    assert!(!hall.notes_picture().contains("先按数字"));
}

#[test]
fn the_notes_tell_the_answer_and_the_class_does_not() {
    let plan = plan();
    let vote = plan.slides().position(|slide| matches!(slide, Slide::Vote { .. })).unwrap();
    let mut hall = Hall::open();
    hall.happen(HallEvent::At(vote));
    hall.tell_page();
    assert!(hall.notes_picture().contains("答案，先别说"), "{}", hall.notes_picture());
    assert!(!hall.class_picture().contains("答案"));
}

#[test]
fn a_class_that_left_for_another_session_has_no_notes() {
    let mut hall = Hall::open();
    assert!(hall.class.attends());
    // What `leling hall` writes down when its screen leaves the session.
    hall.press(false, ".");
    assert!(!hall.class.attends());
    hall.happen(HallEvent::Away(true));
    assert!(hall.notes_picture().contains("回到了选课那一页"), "{}", hall.notes_picture());
    hall.press(true, "enter");
    assert_eq!(hall.run().at(), 0, "nothing moves on");
    hall.press(false, "enter");
    assert!(hall.class.attends());
    hall.happen(HallEvent::Away(false));
    assert!(hall.notes_picture().contains("第 1 步"));
}

#[test]
fn a_dark_screen_keeps_the_hands_that_are_being_counted_and_another_slide_does_not() {
    let plan = plan();
    let vote = plan.slides().position(|slide| matches!(slide, Slide::Vote { .. })).unwrap();
    for on_notes in [true, false] {
        let mut hall = Hall::open();
        hall.happen(HallEvent::At(vote));
        hall.tell_page();
        for key in ["1", "2", "*"] {
            hall.press(on_notes, key);
        }
        assert!(hall.run().is_dark() && !hall.class_picture().contains("12"));
        hall.press(on_notes, "enter");
        let counting = "1 号：有几只手？12";
        let shown = |hall: &Hall| if on_notes { hall.notes_picture() } else { hall.class_picture() };
        assert!(shown(&hall).contains(counting), "{}", shown(&hall));
        hall.happen(HallEvent::At(vote + 1));
        hall.happen(HallEvent::At(vote));
        assert!(!shown(&hall).contains(counting), "{}", shown(&hall));
    }
}
