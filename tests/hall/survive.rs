//! A whole session on two screens, each killed again and again: nothing that was confirmed is lost, and
//! whoever starts again is where the session is.
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::thread;
use std::time::{Duration, Instant};

use leling::session::{Asked, HallEvent, Happened, Judgement, Plan, Run, Slide, options};

use leling::typeset::{Ability, Size};

use crate::common::{app_with, picture, press};
use crate::pty::{Session, command, signal};
use crate::{EVERYTHING, pack, plan};

/// How often a screen is killed.
const KILLS: usize = 50;
/// Whoever starts again is where the session is after this time.
const BACK: Duration = Duration::from_secs(5);
/// How many tables play.
const TABLES: u8 = 4;
/// A key is taken in by then; only one that does nothing at all is waited for so long.
const TAKEN: Duration = Duration::from_secs(2);
/// The grid of a TV seen from afar, and a window beside it.
const CLASS: (u16, u16) = (54, 11);
const NOTES: (u16, u16) = (80, 24);
/// What moves on. Equal keys that follow each other fast are one to a guarded screen, so they take turns.
const ON: [&str; 3] = ["\r", " ", "\x1b[6~"];

/// Chance from a number: the same walk each time, but for what the machine makes of it.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }

    /// Whether something happens that does so in so many of a hundred cases.
    fn is(&mut self, of_hundred: u64) -> bool {
        self.below(100) < of_hundred
    }
}

/// The hands raised on a slide: any numbers, but the same whenever they are counted there.
fn raised(slide: usize, choices: usize) -> Vec<u8> {
    (0..choices).map(|choice| u8::try_from((slide * 37 + choice * 29 + 5) % 60).unwrap()).collect()
}

/// What a table says on a slide.
fn said(slide: usize) -> usize {
    slide % Judgement::ALL.len()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Which {
    Class,
    Notes,
}

struct Hall {
    home: tempfile::TempDir,
    plan: Rc<Plan>,
    class: Session,
    notes: Session,
    chance: Chance,
    kills: usize,
    /// The longest it took to be back.
    longest: Duration,
    turn: usize,
    /// Where keys are pressed for now.
    hand: Which,
    /// How often a screen that was killed showed just what was written down.
    compared: usize,
}

fn start(home: &Path, which: Which) -> Session {
    start_on(home, which, if which == Which::Class { CLASS } else { NOTES })
}

fn start_on(home: &Path, which: Which, grid: (u16, u16)) -> Session {
    let mut command = command(env!("CARGO_BIN_EXE_leling"), home);
    command.args(["--content", pack().to_str().unwrap(), "--face", "native"]);
    match which {
        Which::Class => command.args(["hall", EVERYTHING]),
        Which::Notes => command.arg("notes"),
    }
    Session::start(command, grid)
}

fn journal(home: &Path) -> PathBuf {
    home.join("leling").join("hall").join("session.jsonl")
}

/// What is written down, line by line; what is being written is not there yet.
fn written(home: &Path) -> Vec<Happened> {
    let text = fs::read_to_string(journal(home)).unwrap_or_default();
    text.split_inclusive('\n').filter_map(|line| serde_json::from_str(line.strip_suffix('\n')?).ok()).collect()
}

impl Hall {
    fn new(seed: u64) -> Self {
        let home = tempfile::tempdir().unwrap();
        let (class, notes) = (start(home.path(), Which::Class), start(home.path(), Which::Notes));
        let (chance, plan) = (Chance(seed), plan());
        Self {
            home,
            plan,
            class,
            notes,
            chance,
            kills: 0,
            longest: Duration::ZERO,
            turn: 0,
            hand: Which::Class,
            compared: 0,
        }
    }

    fn written(&self) -> Vec<Happened> {
        written(self.home.path())
    }

    /// The session as far as it is written down.
    fn run(&self) -> Option<Run> {
        let all = self.written();
        let opened = all.iter().rposition(|one| matches!(one.what, HallEvent::Opened { .. }))?;
        let mut happened = all.into_iter().skip(opened);
        let mut run = Run::new(Rc::clone(&self.plan), TABLES, happened.next()?.at);
        happened.for_each(|one| run.apply(&one));
        Some(run)
    }

    fn screen(&mut self, which: Which) -> &mut Session {
        match which {
            Which::Class => &mut self.class,
            Which::Notes => &mut self.notes,
        }
    }

    fn on(&mut self) -> String {
        self.turn += 1;
        ON.into_iter().cycle().nth(self.turn % ON.len()).unwrap_or_default().to_owned()
    }

    /// Presses keys on one of the screens, of which `meant` comes unless they turn a page first, and perhaps
    /// kills one of them meanwhile; waits until something came of it.
    fn press(&mut self, which: Which, keys: &[String], meant: &HallEvent) {
        let before = self.written().len();
        let shown = self.shown(which);
        let strikes = self.kills < KILLS && self.chance.is(60);
        let at = self.chance.below(u64::try_from(keys.len()).unwrap());
        for (index, key) in (0..).zip(keys) {
            self.screen(which).press(key);
            thread::sleep(Duration::from_millis(8));
            // What was being typed on the screen that was killed is gone; on the other one it goes on.
            if strikes && index == at && self.strike(which, meant) {
                return;
            }
        }
        let deadline = Instant::now() + TAKEN;
        while Instant::now() < deadline {
            self.screen(which).settle(Duration::from_millis(10));
            if self.written().len() > before {
                return self.follow(which);
            }
            // Another page, a number, another line selected: that is drawn and not written down.
            if self.shown(which) != shown {
                return;
            }
        }
    }

    fn shown(&mut self, which: Which) -> Vec<String> {
        lines(&self.screen(which).screen().contents())
    }

    /// The screen where keys were pressed shows what is written down, letter by letter, as the library draws
    /// it; and so does the one that is turned to next.
    fn follow(&mut self, which: Which) {
        self.wait_for_picture(which);
        let next = if self.chance.is(50) { Which::Class } else { Which::Notes };
        if next != which {
            self.wait_for_picture(next);
        }
        self.hand = next;
    }

    /// What is written may still grow: the class adds the page it is on.
    fn wait_for_picture(&mut self, which: Which) {
        let home = self.home.path().to_owned();
        let (mut known, mut wanted) = (usize::MAX, Vec::new());
        let is_there = |screen: &vt100::Screen| {
            let now = written(&home);
            if now.len() != known {
                (known, wanted) = (now.len(), picture_of(which, &now));
            }
            lines(&screen.contents()) == wanted
        };
        self.screen(which).wait_until(&format!("{which:?} as it is written down"), is_there);
    }

    /// Kills one screen or both, after some thousandths of a second, and starts them again. Tells whether
    /// it was the one where keys are pressed.
    fn strike(&mut self, pressed: Which, meant: &HallEvent) -> bool {
        thread::sleep(Duration::from_micros(self.chance.below(12_000)));
        let other = if pressed == Which::Class { Which::Notes } else { Which::Class };
        let whom = match self.chance.below(10) {
            0..6 => vec![pressed],
            6..8 => vec![other],
            _ => vec![pressed, other],
        };
        for which in &whom {
            let screen = self.screen(*which);
            signal(screen.pid, "KILL");
            let _ = screen.end(BACK);
            self.kills += 1;
            self.was_written(*which, meant);
        }
        let struck = whom.contains(&pressed);
        for which in whom {
            let since = Instant::now();
            let started = start(self.home.path(), which);
            *self.screen(which) = started;
            self.come_back(which);
            let took = since.elapsed();
            assert!(took < BACK, "{which:?} took {took:?}");
            self.longest = self.longest.max(took);
        }
        struck
    }

    /// What a screen showed before it was killed is written down: nothing is shown first.
    fn was_written(&mut self, which: Which, meant: &HallEvent) {
        let written = self.written();
        let mut meant_too = written.clone();
        meant_too.push(Happened { at: written.last().map_or(0, |last| last.at), what: meant.clone() });
        let shown = self.shown(which);
        let [now, then] = [&written, &meant_too].map(|written| picture_of(which, written));
        self.compared += usize::from(shown == now);
        // What the other screen has just written it need not have read.
        let behind = (1..=3).filter_map(|behind| written.get(..written.len().checked_sub(behind)?));
        let is_written =
            shown == now || shown == then && behind.into_iter().any(|part| shown == picture_of(which, part));
        assert!(
            shown != then || is_written,
            "{which:?} shows {meant:?}, which is not written down after {:?}\n{}",
            written.last(),
            shown.join("\n")
        );
    }

    /// Goes on at the same step, and shows what is to be shown there, letter by letter.
    fn come_back(&mut self, which: Which) {
        let offers = if self.run().is_some_and(|run| !run.is_closed()) { "接着讲" } else { "选一堂课" };
        if which == Which::Class {
            self.class.wait_for(offers);
            self.class.press("\r");
        }
        if which == Which::Notes || offers == "接着讲" {
            self.wait_for_picture(which);
        }
    }

    /// Does what is to be done now, on a screen drawn by lot.
    fn go_on(&mut self, run: &Run) {
        let (which, at) = (self.hand, run.at());
        if run.is_dark() {
            let on = self.on();
            return self.press(which, &[on], &HallEvent::Dark(false));
        }
        if self.chance.is(4) {
            return self.press(which, &["*".to_owned()], &HallEvent::Dark(true));
        }
        match run.slide() {
            Slide::Vote { asked, .. } => {
                let keys = self.count(asked, at);
                let hands = raised(at, options(self.plan.item(asked).unwrap()));
                self.press(which, &keys, &HallEvent::Hands { slide: at, hands });
            }
            Slide::Turn(_) => {
                let keys = self.choice(which, said(at));
                self.press(which, &keys, &HallEvent::Answered { slide: at, pick: said(at) });
            }
            Slide::Call if run.choices() > 0 => {
                let keys = self.choice(which, 0);
                self.press(which, &keys, &HallEvent::Chose(0));
            }
            Slide::Call => {
                let on = self.on();
                self.press(which, &[on], &HallEvent::WentOn);
            }
            Slide::End => {
                let on = self.on();
                self.press(which, &[on], &HallEvent::Closed);
            }
            _ if self.chance.is(6) && at > 0 => self.press(which, &[".".to_owned()], &HallEvent::At(at - 1)),
            _ => {
                let on = self.on();
                self.press(which, &[on], &HallEvent::At(at + 1));
            }
        }
    }

    /// The keys that count hands on a slide.
    fn count(&mut self, asked: Asked, slide: usize) -> Vec<String> {
        let mut keys = Vec::new();
        for hands in raised(slide, options(self.plan.item(asked).unwrap())) {
            keys.extend(hands.to_string().chars().map(String::from));
            keys.push(self.on());
        }
        keys.push(self.on());
        keys
    }

    /// On the screen of the class a number selects and Enter confirms; on the notes a number is enough.
    fn choice(&mut self, which: Which, pick: usize) -> Vec<String> {
        let mut keys = vec![(pick + 1).to_string()];
        keys.extend((which == Which::Class).then(|| self.on()));
        keys
    }

    /// Begins, plays and ends a session.
    fn play(&mut self) {
        let begun = self.written().len();
        if begun > 0 {
            // After the end all sessions are on offer.
            signal(self.class.pid, "KILL");
            let _ = self.class.end(BACK);
            self.class = start(self.home.path(), Which::Class);
            self.class.wait_for("选一堂课");
        }
        for _ in 0..20 {
            if self.written().len() > begun {
                break;
            }
            self.class.settle(Duration::from_millis(30));
            let asks = self.class.screen().contents().contains("分几桌");
            let keys = if asks { vec![TABLES.to_string(), self.on()] } else { vec![self.on()] };
            let opened = HallEvent::Opened { sheet: EVERYTHING.to_owned(), tables: TABLES };
            self.press(Which::Class, &keys, &opened);
        }
        let since = Instant::now();
        loop {
            let run = self.run().unwrap();
            if run.is_closed() {
                break;
            }
            assert!(
                since.elapsed() < Duration::from_mins(4),
                "stuck on {:?}:\n{}",
                run.slide(),
                self.class.screen().contents()
            );
            self.go_on(&run);
        }
    }
}

/// What a screen shows after all that is written down, as the library draws it.
fn picture_of(which: Which, written: &[Happened]) -> Vec<String> {
    let (columns, rows) = if which == Which::Class { CLASS } else { NOTES };
    let mut app = app_with("zh-Hans-CN", columns, rows, &[pack()], false);
    match which {
        // After the end all sessions are on offer.
        Which::Class if matches!(written.last(), Some(Happened { what: HallEvent::Closed, .. })) => {
            app.be_class(written, None);
        }
        Which::Class => {
            app.be_class(written, Some(EVERYTHING));
            let _ = press(&mut app, "enter");
        }
        Which::Notes => {
            app.use_letters(Ability::default(), Some(Size::Standard));
            app.be_notes(written);
        }
    }
    lines(&picture(&app, columns, rows))
}

/// What is to be compared: not the minutes.
fn lines(picture: &str) -> Vec<String> {
    let lines = picture.lines().map(str::trim_end).filter(|line| !line.is_empty() && !line.contains("分钟"));
    lines.map(str::to_owned).collect()
}

#[test]
fn a_session_killed_fifty_times_ends_with_the_hands_that_were_typed() {
    let mut hall = Hall::new(20_261_126);
    let mut sessions = 0;
    while hall.kills < KILLS {
        hall.play();
        sessions += 1;
        let run = hall.run().unwrap();
        let votes: BTreeMap<usize, Vec<u8>> = hall
            .plan
            .slides()
            .enumerate()
            .filter_map(|(slide, shown)| match shown {
                Slide::Vote { asked, .. } => Some((slide, raised(slide, options(hall.plan.item(asked)?)))),
                _ => None,
            })
            .collect();
        assert!(votes.len() > 10);
        for (slide, hands) in &votes {
            assert_eq!(run.hands(*slide), Some(hands.as_slice()), "on slide {slide}");
        }
        for case in 0..hall.plan.contest() {
            let slide = hall.plan.slides().position(|shown| shown == Slide::Turn(case)).unwrap();
            assert_eq!(run.answer(case), Judgement::of_pick(said(slide)), "table's turn {case}");
        }
        assert!(run.learnt().growth().is_some());
    }
    println!("{} kills in {sessions} sessions; back after {:?} at most", hall.kills, hall.longest);
    assert!(hall.compared > KILLS / 3, "{}", hall.compared);
}

/// Two windows with the screen of the class, of other sizes: each follows, and neither answers the other for
/// ever with the pages of its own grid.
#[test]
fn two_screens_of_a_class_do_not_answer_each_other() {
    let home = tempfile::tempdir().unwrap();
    let mut one = start(home.path(), Which::Class);
    one.wait_for("选一堂课");
    one.press("\r");
    one.wait_for("分几桌");
    one.press(" ");
    one.wait_for("红鲤鱼队");
    let mut two = start_on(home.path(), Which::Class, (38, 8));
    two.wait_for("接着讲");
    two.press("\r");
    let on = |screen: &mut Session| {
        for key in ["\x1b[6~", "\r", " "] {
            screen.press(key);
            screen.settle(Duration::from_millis(300));
        }
    };
    on(&mut one);
    on(&mut two);
    let before = written(home.path()).len();
    assert!(before > 4, "{before}");
    thread::sleep(Duration::from_secs(1));
    assert_eq!(written(home.path()).len(), before);
}
