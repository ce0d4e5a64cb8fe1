//! What each screen shows and what it does; one file a screen.
//!
//! A screen says *what* is on it, as a [`Sheet`] of passages and choices; where pages are cut, how
//! letters are drawn and where the finger stands is the same for all of them and is decided by
//! `typeset` and `app`.
mod attract;
mod call;
mod calls;
mod cards;
mod case;
mod cases;
mod colours;
mod courses;
mod cx;
mod ending;
mod exercise;
mod eyes;
mod gate;
mod group;
mod guard;
mod hall;
mod hall_end;
mod help;
mod home;
mod hotline;
mod item;
mod keeping;
mod language;
mod leave;
mod lesson;
mod look;
mod more;
mod notes;
mod practice;
mod progress;
mod rationale;
mod region;
mod renew;
mod rescue;
mod review;
mod ring;
mod ruler;
mod scene;
mod sessions;
mod settings;
mod sheet;
mod slip;
mod step;
mod still;
mod summary;
mod tally;
mod today;
mod trouble;

pub use self::attract::AttractScreen;
pub use self::call::CallScreen;
pub use self::calls::CallsScreen;
pub use self::cards::FLAG_SIGN;
pub use self::case::CaseScreen;
pub use self::cases::CasesScreen;
pub use self::colours::ColoursScreen;
pub use self::courses::CoursesScreen;
pub use self::cx::{Cx, Packs};
pub use self::exercise::ExerciseScreen;
pub use self::eyes::EyesScreen;
pub use self::gate::GateScreen;
pub use self::guard::GuardScreen;
pub use self::hall::HallScreen;
pub use self::help::{HelpScreen, cap_name};
pub use self::home::HomeScreen;
pub use self::hotline::HotlineScreen;
pub use self::language::LanguageScreen;
pub use self::leave::LeaveScreen;
pub use self::lesson::LessonScreen;
pub use self::look::LookScreen;
pub use self::more::MoreScreen;
pub use self::notes::NotesScreen;
pub use self::practice::PracticeScreen;
pub use self::progress::{CELLS, ProgressScreen};
pub use self::region::RegionScreen;
pub use self::renew::{as_lesson, call, cases_of, lesson};
pub use self::rescue::RescueScreen;
pub use self::review::ReviewScreen;
pub use self::ruler::RulerScreen;
pub use self::sessions::SessionsScreen;
pub use self::settings::SettingsScreen;
pub use self::sheet::{Enter, Sheet};
pub use self::slip::SlipScreen;
pub use self::step::{Deed, Signal, Start, Step};
pub use self::still::StillScreen;
pub use self::today::TodayScreen;
pub use self::trouble::TroubleScreen;
use crate::model::CleanText;

/// Every screen there is. ("Too small" has no state and belongs to the frame.)
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Screen {
    /// Where everything starts.
    Home(HomeScreen),
    /// The lessons on offer.
    Courses(CoursesScreen),
    /// One lesson, from its first page to its end.
    Lesson(LessonScreen),
    /// The calls on offer.
    Calls(CallsScreen),
    /// One call, from the choice of a part to its end.
    Call(CallScreen),
    /// What can be practised.
    Exercise(ExerciseScreen),
    /// What to make of something that is happening.
    Look(LookScreen),
    /// What to do when it has happened.
    Rescue(RescueScreen),
    /// Real or a scam?
    Practice(PracticeScreen),
    /// What was learnt comes back.
    Review(ReviewScreen),
    /// What happened to people: the lists.
    Cases(CasesScreen),
    /// What happened to somebody.
    Case(CaseScreen),
    /// What the day brings.
    Today(TodayScreen),
    /// How far the learner is.
    Progress(ProgressScreen),
    /// What is wanted seldom.
    More(MoreScreen),
    /// Whom to ring.
    Hotline(HotlineScreen),
    /// Which language.
    Language(LanguageScreen),
    /// Where the reader lives.
    Region(RegionScreen),
    /// What can be set.
    Settings(SettingsScreen),
    /// Which letters can be read.
    Eyes(EyesScreen),
    /// Which colours.
    Colours(ColoursScreen),
    /// How large they look in a hall.
    Ruler(RulerScreen),
    /// How soon the same key counts again.
    Guard(GuardScreen),
    /// What the keys do.
    Help(HelpScreen),
    /// Whether to leave.
    Leave(LeaveScreen),
    /// What could not be opened.
    Trouble(TroubleScreen),
    /// The sessions of a hall on offer.
    Sessions(SessionsScreen),
    /// What a class sees.
    Hall(HallScreen),
    /// What whoever takes the class says.
    Notes(NotesScreen),
    /// What a kiosk shows while nobody uses it.
    Attract(AttractScreen),
    /// Whether whoever used a kiosk is still there.
    Still(StillScreen),
    /// Four digits from a slip of paper.
    Slip(SlipScreen),
    /// Where a volunteer ends a kiosk.
    Gate(GateScreen),
}

impl Screen {
    /// What is on the screen.
    pub fn sheet(&self, cx: &Cx<'_>) -> Sheet {
        match self {
            Self::Home(screen) => screen.sheet(cx),
            Self::Courses(screen) => screen.sheet(cx),
            Self::Lesson(screen) => screen.sheet(cx),
            Self::Calls(screen) => screen.sheet(cx),
            Self::Call(screen) => screen.sheet(cx),
            Self::Exercise(screen) => screen.sheet(cx),
            Self::Look(screen) => screen.sheet(cx),
            Self::Rescue(screen) => screen.sheet(cx),
            Self::Practice(screen) => screen.sheet(cx),
            Self::Review(screen) => screen.sheet(cx),
            Self::Cases(screen) => screen.sheet(cx),
            Self::Case(screen) => screen.sheet(cx),
            Self::Today(screen) => screen.sheet(cx),
            Self::Progress(screen) => screen.sheet(cx),
            Self::More(screen) => screen.sheet(cx),
            Self::Hotline(screen) => screen.sheet(cx),
            Self::Language(screen) => screen.sheet(cx),
            Self::Region(screen) => screen.sheet(cx),
            Self::Settings(screen) => screen.sheet(cx),
            Self::Eyes(screen) => screen.sheet(cx),
            Self::Colours(screen) => screen.sheet(cx),
            Self::Ruler(screen) => screen.sheet(cx),
            Self::Guard(screen) => screen.sheet(cx),
            Self::Help(screen) => screen.sheet(cx),
            Self::Leave(screen) => screen.sheet(cx),
            Self::Trouble(screen) => screen.sheet(cx),
            Self::Sessions(screen) => screen.sheet(cx),
            Self::Hall(screen) => screen.sheet(cx),
            Self::Notes(screen) => screen.sheet(cx),
            Self::Attract(screen) => screen.sheet(cx),
            Self::Still(screen) => screen.sheet(cx),
            Self::Slip(screen) => screen.sheet(cx),
            Self::Gate(screen) => screen.sheet(cx),
        }
    }

    /// Does what the learner did.
    pub fn update(&mut self, deed: Deed, cx: &Cx<'_>) -> Step {
        match self {
            Self::Home(screen) => screen.update(deed, cx),
            Self::Courses(screen) => screen.update(deed, cx),
            Self::Lesson(screen) => screen.update(deed, cx),
            Self::Calls(screen) => screen.update(deed, cx),
            Self::Call(screen) => screen.update(deed, cx),
            Self::Exercise(screen) => screen.update(deed, cx),
            Self::Look(screen) => screen.update(deed),
            Self::Rescue(screen) => screen.update(deed, cx),
            Self::Practice(screen) => screen.update(deed, cx),
            Self::Review(screen) => screen.update(deed, cx),
            Self::Cases(screen) => screen.update(deed, cx),
            Self::Case(screen) => screen.update(deed, cx),
            Self::Today(screen) => screen.update(deed, cx),
            Self::Progress(screen) => screen.update(deed),
            Self::More(screen) => screen.update(deed, cx),
            Self::Hotline(screen) => screen.update(deed, cx),
            Self::Language(screen) => screen.update(deed, cx),
            Self::Region(screen) => screen.update(deed, cx),
            Self::Settings(screen) => screen.update(deed),
            Self::Eyes(screen) => screen.update(deed, cx),
            Self::Colours(screen) => screen.update(deed, cx),
            Self::Ruler(screen) => screen.update(deed),
            Self::Guard(screen) => screen.update(deed),
            Self::Help(screen) => screen.update(deed),
            Self::Leave(screen) => screen.update(deed),
            Self::Trouble(screen) => screen.update(deed),
            Self::Sessions(screen) => screen.update(deed, cx),
            Self::Hall(screen) => screen.update(deed, cx),
            Self::Notes(screen) => screen.update(deed, cx),
            Self::Attract(screen) => screen.update(deed),
            Self::Still(screen) => screen.update(deed),
            Self::Slip(screen) => screen.update(deed, cx),
            Self::Gate(screen) => screen.update(deed),
        }
    }

    /// Does what only some screens are told: what a volunteer in a hall did, a digit where digits are
    /// numbers.
    pub fn heed(&mut self, signal: Signal, cx: &Cx<'_>) -> Step {
        match self {
            Self::Hall(screen) => screen.heed(signal, cx),
            Self::Notes(screen) => screen.heed(signal, cx),
            Self::Slip(screen) => screen.heed(signal),
            _ => Step::Stay,
        }
    }

    /// What is said when the finger comes to the choice of that number, counted from 0.
    pub fn preview(&self, choice: usize, cx: &Cx<'_>) -> Option<CleanText> {
        match self {
            Self::Language(screen) => screen.preview(choice, cx),
            _ => None,
        }
    }

    /// Whether both are the same kind of screen, whatever is on it.
    pub fn is_like(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}
