//! The screen of a class: one thing at a time, in large letters, moved on by the volunteer.
use super::cards;
use super::ending;
use super::hall_end::{place_board, place_end, place_figure, place_take_home};
use super::item::{self, Asked as Question};
use super::progress::bar_of;
use super::rationale;
use super::scene;
use super::{Cx, Deed, Enter, Sheet, Signal, Start, Step};
use crate::model::{CleanText, Part, Show};
use crate::session::{Asked, Beat, Count, Counted, HallEvent, Judgement, Run, Slide, options};
use crate::theme::Tone;
use crate::typeset::{Block, Role};

/// The screen of a class. What it shows follows from what happened in the session ([`Run`]); hands that
/// are being typed are all that is its own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HallScreen {
    /// The hands being counted, and on which slide.
    count: Option<(usize, Count)>,
}

impl HallScreen {
    pub(super) fn sheet(&self, cx: &Cx<'_>) -> Sheet {
        let Some(run) = cx.hall else { return Sheet::new(cx.text.hall_title()) };
        cx.learn(&run.plan().sheet.pack);
        cx.learn(&run.plan().lesson.pack);
        if run.is_dark() {
            let mut sheet = Sheet::new(CleanText::default());
            sheet.remark(cx.text.hall_dark());
            return sheet;
        }
        let place = cx.say(&run.plan().sheet.title);
        match run.slide() {
            Slide::Title => title(cx, run),
            Slide::Words => words(cx, run, place),
            Slide::Card(index) => {
                let mut sheet = Sheet::new(place);
                if let Some(card) = run.plan().card(index) {
                    cards::place(cx, &mut sheet, card);
                }
                sheet
            }
            Slide::Vote { asked, again } => self.vote(cx, run, asked, again),
            Slide::Talk(asked) => talk(cx, run, asked),
            Slide::Result(asked) => result(cx, run, asked),
            Slide::Why(asked) => why(cx, run, asked),
            Slide::Call => call(cx, run, place),
            Slide::Turn(case) => turn(cx, run, case),
            Slide::Board => place_board(cx, run, place),
            Slide::Figure => place_figure(cx, run, place),
            Slide::TakeHome => place_take_home(cx, run, place),
            Slide::End => place_end(cx, place),
        }
    }

    pub(super) fn update(&mut self, deed: Deed, cx: &Cx<'_>) -> Step {
        let Some(run) = cx.hall else { return Step::Close };
        // Whatever is pressed makes it light again, and nothing else.
        if run.is_dark() {
            return Step::Happen(HallEvent::Dark(false));
        }
        let counting = self.counting(run);
        match (deed, run.slide()) {
            (Deed::WentOn, Slide::Vote { .. }) => self.enter(run, counting),
            (Deed::Back, Slide::Vote { .. }) => self.back(run, counting),
            (Deed::Chose(pick), Slide::Turn(_)) => Step::Happen(HallEvent::Answered { slide: run.at(), pick }),
            (_, Slide::Call) => in_call(deed, run),
            (Deed::WentOn, Slide::End) => Step::Happen(HallEvent::Closed),
            (Deed::WentOn, _) => on(run),
            (Deed::Back, _) => back(run),
            (Deed::Chose(_), _) => Step::Stay,
        }
    }

    pub(super) fn heed(&mut self, signal: Signal, cx: &Cx<'_>) -> Step {
        let Some(run) = cx.hall else { return Step::Stay };
        match (signal, run.slide()) {
            (Signal::Dimmed, _) => Step::Happen(HallEvent::Dark(!run.is_dark())),
            (Signal::Typed(digit), Slide::Vote { asked, .. }) => {
                let counting = self.counting(run);
                self.typed(run, asked, counting, digit)
            }
            (Signal::Typed(_), _) => Step::Stay,
        }
    }

    /// Another slide begins: whoever comes back to this one begins to count anew.
    pub(crate) fn forget_count(&mut self) {
        self.count = None;
    }

    /// Whether hands are being counted on the slide that is shown.
    pub(super) fn is_counting(&self, run: &Run) -> bool {
        self.count_on(run).is_some()
    }

    fn count_on(&self, run: &Run) -> Option<&Count> {
        self.count.as_ref().filter(|(slide, _)| *slide == run.at()).map(|(_, count)| count)
    }

    /// The hands being counted on the slide that is shown; taken out, so that those of another slide are
    /// forgotten.
    fn counting(&mut self, run: &Run) -> Option<Count> {
        self.count.take().filter(|(slide, _)| *slide == run.at()).map(|(_, count)| count)
    }

    fn typed(&mut self, run: &Run, asked: Asked, counting: Option<Count>, digit: u8) -> Step {
        let Some(item) = run.plan().item(asked) else { return Step::Stay };
        let begins = counting.is_none();
        let mut count = counting.unwrap_or_else(|| Count::new(item));
        let taken = count.digit(digit);
        self.count = Some((run.at(), count));
        match (taken, begins) {
            // Two digits are enough for a hall.
            (false, _) => Step::Stay,
            (true, true) => Step::Turn(Start::First),
            (true, false) => Step::Turn(Start::Here),
        }
    }

    fn enter(&mut self, run: &Run, counting: Option<Count>) -> Step {
        let Some(mut count) = counting else { return on(run) };
        match count.enter() {
            Counted::Skipped => on(run),
            Counted::Done(hands) => Step::Happen(HallEvent::Hands { slide: run.at(), hands }),
            Counted::More => {
                self.count = Some((run.at(), count));
                Step::Turn(Start::First)
            }
        }
    }

    fn back(&mut self, run: &Run, counting: Option<Count>) -> Step {
        let Some(mut count) = counting else { return back(run) };
        if count.back() {
            self.count = Some((run.at(), count));
        }
        Step::Turn(Start::First)
    }

    /// The question, and while hands are counted their numbers instead.
    fn vote(&self, cx: &Cx<'_>, run: &Run, asked: Asked, again: bool) -> Sheet {
        let Some(question) = question(run, asked) else { return Sheet::default() };
        if let Some(count) = self.count_on(run) {
            return counted(cx, &question, count);
        }
        learn(cx, run, asked);
        let mut sheet = item::sheet(cx, &question);
        // Hands choose, not the finger.
        for block in &mut sheet.blocks {
            block.choice = None;
        }
        (sheet.enter, sheet.done_offered, sheet.takes_back) = (Enter::GoOn, false, false);
        let text = if again { cx.text.hall_again() } else { cx.text.hall_vote() };
        sheet.push(Block { tone: Tone::Good, text, keep_with_next: true, ..Block::default() });
        if let Some(hands) = run.hands(run.at()) {
            let sum: u16 = hands.iter().map(|hands| u16::from(*hands)).sum();
            sheet.remark(cx.text.hall_count(sum));
        } else {
            sheet.remark(cx.text.hall_vote_hint());
        }
        sheet.takes_digits = true;
        sheet
    }
}

/// One slide on.
fn on(run: &Run) -> Step {
    Step::Happen(HallEvent::At(run.at() + 1))
}

/// One slide back; before the first one there is the choice of a session.
fn back(run: &Run) -> Step {
    run.at().checked_sub(1).map_or(Step::Close, |at| Step::Happen(HallEvent::At(at)))
}

/// In the call the class decides; after its last word the session goes on.
fn in_call(deed: Deed, run: &Run) -> Step {
    let Some(call) = run.call() else { return on(run) };
    match deed {
        Deed::Chose(option) => Step::Happen(HallEvent::Chose(option)),
        Deed::Back if call.moment() == Beat::Opening => back(run),
        Deed::Back => Step::Happen(HallEvent::WentBack),
        _ if call.is_over() => on(run),
        Deed::WentOn => Step::Happen(HallEvent::WentOn),
    }
}

/// What is asked, as screens of questions take it.
fn question(run: &Run, asked: Asked) -> Option<Question<'_>> {
    let (index, total) = run.plan().number(asked);
    Some(Question { item: run.plan().item(asked)?, index, total, picks: &[] })
}

/// Has the translations of a case read.
fn learn(cx: &Cx<'_>, run: &Run, asked: Asked) {
    if let Some(case) = run.plan().case(asked) {
        cx.shows(case);
    }
}

/// What the tables are called: each is to know itself before it is its turn.
fn place_tables(cx: &Cx<'_>, sheet: &mut Sheet, run: &Run) {
    if run.plan().contest() == 0 || run.step() > 0 {
        return;
    }
    for index in 0..run.board().len() {
        sheet.push(Block { text: table(cx, index), tight: index > 0, ..Block::default() });
    }
}

fn title(cx: &Cx<'_>, run: &Run) -> Sheet {
    let mut sheet = Sheet::new(cx.text.hall_welcome());
    sheet.heading(cx.say(&run.plan().sheet.title));
    sheet.text(cx.title(&run.plan().lesson));
    place_tables(cx, &mut sheet, run);
    sheet
}

fn words(cx: &Cx<'_>, run: &Run, place: CleanText) -> Sheet {
    let mut sheet = Sheet::new(place);
    if let Some(Show::Words(text)) = run.run_step().map(|step| &step.show) {
        sheet.push(Block { role: Role::Headline, text: cx.say(text), ..Block::default() });
    }
    place_tables(cx, &mut sheet, run);
    sheet
}

fn counted(cx: &Cx<'_>, question: &Question<'_>, count: &Count) -> Sheet {
    let mut sheet = Sheet { takes_digits: true, takes_back: true, ..Sheet::new(question.place(cx)) };
    let now = count.choice();
    for choice in 0..now {
        let text = cx.text.hall_hands(choice + 1, count.hands(choice).unwrap_or(0));
        sheet.push(Block { text, tight: true, ..Block::default() });
    }
    if count.is_whole() {
        sheet.push(Block { tone: Tone::Good, text: cx.text.hall_hands_sum(count.sum()), ..Block::default() });
    } else {
        let typed = count.hands(now).map(|typed| typed.to_string()).unwrap_or_default();
        let text = cx.text.hall_hands_now(now + 1, typed.as_str());
        sheet.push(Block { tone: Tone::Heading, text, tight: true, keep_with_next: true, ..Block::default() });
        // The question is not there any more: what this number stood for is.
        if let Some(words) = item::option(cx, question.item, now) {
            sheet.push(Block { text: words, tight: true, ..Block::default() });
        }
    }
    sheet.remark(cx.text.hall_undo_hint());
    sheet
}

fn talk(cx: &Cx<'_>, run: &Run, asked: Asked) -> Sheet {
    let Some(question) = question(run, asked) else { return Sheet::default() };
    let mut sheet = Sheet::new(question.place(cx));
    sheet.heading(cx.text.hall_talk());
    sheet.push(Block { text: cx.text.hall_talk_note(), tight: true, ..Block::default() });
    // Talk goes back and forth between the choices: they stay in sight.
    for index in 0..options(question.item) {
        if let Some(text) = item::option(cx, question.item, index) {
            sheet.push(Block { lead: cx.text.frame_number(index + 1), text, tight: index > 0, ..Block::default() });
        }
    }
    sheet
}

/// The hands of both votes, as calm bars.
fn result(cx: &Cx<'_>, run: &Run, asked: Asked) -> Sheet {
    let place = question(run, asked).map(|question| question.place(cx)).unwrap_or_default();
    let mut sheet = Sheet::new(place);
    let votes = run.hands_for(asked);
    if votes.iter().all(Option::is_none) {
        sheet.heading(cx.text.hall_result());
        sheet.text(cx.text.hall_not_counted());
        return sheet;
    }
    let titles = [cx.text.hall_first(), cx.text.hall_second()];
    // Both votes are measured by the same hand.
    let most = votes.iter().flatten().flat_map(|hands| hands.iter().copied()).max().unwrap_or(0);
    for (hands, title) in votes.into_iter().zip(titles) {
        let Some(hands) = hands else { continue };
        let text = CleanText::join([&cx.text.hall_result(), &title], &CleanText::lossy("："));
        let new_page = !sheet.blocks.is_empty();
        sheet.push(Block { tone: Tone::Heading, text, keep_with_next: true, new_page, ..Block::default() });
        for (choice, hands) in hands.iter().enumerate() {
            let (number, count) = (cx.text.frame_number(choice + 1), cx.text.hall_count(*hands));
            let line = if cx.plain { number } else { number.followed_by(&bar(*hands, most)) };
            sheet.push(Block { text: line.followed_by(&count), tight: true, ..Block::default() });
        }
    }
    sheet
}

/// Longer bars leave no room for their numbers on a line of the largest letters.
const LONGEST: usize = 6;

/// A bar in proportion to the longest one.
fn bar(hands: u8, most: u8) -> CleanText {
    CleanText::lossy(&(bar_of(hands.into(), most.into(), LONGEST) + " "))
}

fn why(cx: &Cx<'_>, run: &Run, asked: Asked) -> Sheet {
    learn(cx, run, asked);
    let mut sheet = question(run, asked).map(|question| rationale::for_all(cx, &question)).unwrap_or_default();
    if let Asked::Contest(case) = asked
        && let Some(kept) = run.kept(case)
    {
        let name = table(cx, run.table(case));
        // Nobody is shamed: what the table said was a help to all.
        let (tone, text) = if kept {
            (Tone::Good, cx.text.hall_kept(name.as_str()))
        } else {
            (Tone::Plain, cx.text.hall_differs(name.as_str()))
        };
        sheet.blocks.insert(0, Block { tone, text, ..Block::default() });
    }
    sheet
}

fn call(cx: &Cx<'_>, run: &Run, place: CleanText) -> Sheet {
    let Some(call) = run.call() else { return Sheet::new(place) };
    cx.learn(&call.scenario().pack);
    match call.moment() {
        Beat::Opening => {
            let mut sheet = Sheet::new(cx.say(&call.scenario().title));
            if let Some(opening) = call.scenario().opening(Part::Experiencer) {
                sheet.text(cx.say(&opening.intro));
            }
            sheet
        }
        Beat::Scene(_) => scene::sheet(cx, call),
        Beat::Reason { .. } => scene::reason_sheet(cx, call),
        Beat::End(_) => ending::sheet(cx, call),
        Beat::Aloud(_) | Beat::Review(_) => ending::aloud_sheet(cx, call),
    }
}

fn turn(cx: &Cx<'_>, run: &Run, case: usize) -> Sheet {
    let asked = Asked::Contest(case);
    let Some(question) = question(run, asked) else { return Sheet::default() };
    learn(cx, run, asked);
    let name = table(cx, run.table(case));
    let mut sheet = item::sheet(cx, &question);
    sheet.place = cx.text.hall_turn(name.as_str());
    let note = cx.text.hall_turn_note();
    sheet.blocks.insert(0, Block { role: Role::Caption, tone: Tone::Quiet, text: note, ..Block::default() });
    sheet.preselected = run.answer(case).map(Judgement::pick);
    sheet
}

/// What a table is called, counted from 0.
pub(super) fn table(cx: &Cx<'_>, table: usize) -> CleanText {
    cx.text.team_name(table + 1)
}
