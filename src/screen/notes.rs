//! The screen of whoever takes the class: what to say, what people ask, how much time there is, what
//! comes next. The class does not see it.
use super::hall::{HallScreen, table};
use super::hall_end::said_of;
use super::{Cx, Deed, Enter, Sheet, Signal, Step};
use super::{item, rationale};
use crate::model::{Card, CleanText, Phrase, RunStep, Show};
use crate::session::{Asked, HallEvent, Judgement, Plan, Rehearsal, Run, Slide, wants_several};
use crate::theme::Tone;
use crate::typeset::{Block, Role};

/// The notes. What stands there follows from what happened in the hall; hands can be counted here as well.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NotesScreen {
    /// The screen of the class as it would be here: it counts the hands.
    class: HallScreen,
}

impl NotesScreen {
    pub(super) fn sheet(&self, cx: &Cx<'_>) -> Sheet {
        let Some(run) = cx.hall.filter(|run| run.is_under_way()) else {
            let mut sheet = Sheet { enter: Enter::Close, ..Sheet::new(cx.text.notes_title()) };
            let away = cx.hall.is_some_and(|run| run.is_away() && !run.is_closed());
            sheet.text(if away { cx.text.notes_away() } else { cx.text.notes_waiting() });
            place_phone(cx, &mut sheet);
            return sheet;
        };
        let plan = run.plan();
        cx.learn(&plan.sheet.pack);
        cx.learn(&plan.lesson.pack);
        if self.class.is_counting(run) && !run.is_dark() {
            return self.class.sheet(cx);
        }
        let mut sheet = Sheet::new(cx.text.notes_step(run.step() + 1, plan.sheet.steps.len()));
        (sheet.takes_digits, sheet.dense) = (takes_digits(run), true);
        place_time(cx, &mut sheet, run);
        if run.is_dark() {
            let text = if cx.plain { cx.text.notes_dark_phone() } else { cx.text.notes_dark() };
            sheet.push(Block { tone: Tone::Warning, text, ..Block::default() });
        }
        if run.slide() == Slide::Title {
            sheet.text(cx.say(&plan.sheet.about));
        }
        place_now(cx, &mut sheet, run);
        if let Some(step) = run.run_step() {
            place_step(cx, &mut sheet, step);
        }
        place_hands(cx, &mut sheet, run);
        if run.slide() == Slide::Figure {
            place_figure(cx, &mut sheet, run);
        }
        // A call is one slide, and long: what follows it is told when it is over.
        let in_call = run.slide() == Slide::Call && !run.call().is_some_and(Rehearsal::is_over);
        if run.at() < plan.last() && !in_call {
            place(&mut sheet, cx.text.notes_next(), shown(cx, run, run.at() + 1));
        }
        // A telephone has no keys, and is no news to itself.
        if !cx.plain {
            sheet.remark(cx.text.notes_keys());
        }
        place_guide(cx, &mut sheet, plan);
        if !cx.plain {
            place_phone(cx, &mut sheet);
        }
        sheet
    }

    /// Another slide begins: hands that were being counted are forgotten.
    pub(crate) fn forget_count(&mut self) {
        self.class.forget_count();
    }

    pub(super) fn update(&mut self, deed: Deed, cx: &Cx<'_>) -> Step {
        let Some(run) = cx.hall.filter(|run| run.is_under_way()) else { return Step::Close };
        match deed {
            // The class sees all of it before anything else: its pages are turned from here as well.
            Deed::WentOn if self.turns_pages(run) && run.has_more_pages() => Step::Happen(run.turned(true)),
            Deed::Back if self.turns_pages(run) && run.page().0 > 0 => Step::Happen(run.turned(false)),
            Deed::WentOn if answers(run) > 0 => Step::Say(cx.text.notes_digit()),
            // The notes stay open where the class goes back to the sessions on offer.
            Deed::Back if run.at() == 0 && !run.is_dark() => Step::Stay,
            _ => self.class.update(deed, cx),
        }
    }

    /// Whether the pages of the class are turned from here: not while it is dark, nor while hands are counted.
    fn turns_pages(&self, run: &Run) -> bool {
        !run.is_dark() && !self.class.is_counting(run)
    }

    pub(super) fn heed(&mut self, signal: Signal, cx: &Cx<'_>) -> Step {
        let Some(run) = cx.hall.filter(|run| run.is_under_way()) else { return Step::Stay };
        let Signal::Typed(digit) = signal else { return self.class.heed(signal, cx) };
        let Some(pick) = usize::from(digit).checked_sub(1) else { return self.class.heed(signal, cx) };
        // Nobody has chosen what nobody has seen.
        if pick < answers(run) && run.has_more_pages() {
            return Step::Happen(run.turned(true));
        }
        match run.slide() {
            Slide::Call if pick < answers(run) => Step::Happen(HallEvent::Chose(pick)),
            Slide::Turn(_) if pick < answers(run) => Step::Happen(HallEvent::Answered { slide: run.at(), pick }),
            _ => self.class.heed(signal, cx),
        }
    }
}

/// Whether digits say something on this slide: hands, what is decided in the call, what a table said.
fn takes_digits(run: &Run) -> bool {
    answers(run) > 0 || !run.is_dark() && matches!(run.slide(), Slide::Vote { .. })
}

/// How many answers one digit can choose from here: what is decided in the call, what a table said.
fn answers(run: &Run) -> usize {
    match run.slide() {
        _ if run.is_dark() => 0,
        Slide::Call => run.choices(),
        Slide::Turn(_) => Judgement::ALL.len(),
        _ => 0,
    }
}

/// Where a telephone finds the notes.
pub(super) fn place_phone(cx: &Cx<'_>, sheet: &mut Sheet) {
    if let Some(address) = cx.phone {
        sheet.remark(cx.text.phone_address(address));
    }
}

/// A caption, and what stands behind it.
fn place(sheet: &mut Sheet, caption: CleanText, text: CleanText) {
    if text.is_empty() {
        return;
    }
    let lead = caption.followed_by(&CleanText::lossy("："));
    sheet.push(Block { lead, text, ..Block::default() });
}

/// What the class sees, on which of its pages; what is asked there, and what only the notes say: the answer.
fn place_now(cx: &Cx<'_>, sheet: &mut Sheet, run: &Run) {
    let (page, pages) = run.page();
    let mut now = vec![shown(cx, run, run.at())];
    if pages > 1 {
        now.push(cx.text.frame_page(page + 1, pages));
    }
    place(sheet, cx.text.notes_now(), CleanText::join(&now, &CleanText::lossy(" · ")));
    let asked = match run.slide() {
        Slide::Vote { asked, .. } | Slide::Talk(asked) | Slide::Result(asked) => asked,
        Slide::Turn(case) => Asked::Contest(case),
        _ => return,
    };
    let Some(item) = run.plan().item(asked) else { return };
    if let Some(case) = run.plan().case(asked) {
        cx.shows(case);
    }
    sheet.push(Block { text: item::stem(cx, item), tight: true, ..Block::default() });
    place(sheet, cx.text.notes_answer(), rationale::key(cx, item));
    if !cx.plain && matches!(run.slide(), Slide::Vote { .. }) && !wants_several(item) && run.hands(run.at()).is_none() {
        sheet.remark(cx.text.hall_vote_hint());
    }
}

fn place_time(cx: &Cx<'_>, sheet: &mut Sheet, run: &Run) {
    let (all, step) = run.seconds(cx.now.0);
    let (used, planned) = (all / 60, i64::from(run.plan().sheet.minutes()));
    sheet.push(Block {
        tone: Tone::Heading,
        text: cx.text.notes_minutes(used, (planned - used).max(0)),
        ..Block::default()
    });
    if let Some(now) = run.run_step() {
        let text = cx.text.notes_step_minutes(step / 60, now.minutes);
        sheet.push(Block { role: Role::Caption, tone: Tone::Quiet, text, tight: true, ..Block::default() });
    }
}

fn place_step(cx: &Cx<'_>, sheet: &mut Sheet, step: &RunStep) {
    place(sheet, cx.text.notes_say(), cx.say(&step.say));
    if let Some(ask) = &step.ask {
        place(sheet, cx.text.notes_ask(), cx.say(ask));
        if let Some(seconds) = step.wait {
            sheet.remark(cx.text.notes_wait(seconds));
        }
    }
}

/// The hands for what is asked now, first and second time.
fn place_hands(cx: &Cx<'_>, sheet: &mut Sheet, run: &Run) {
    let (Slide::Vote { asked, .. } | Slide::Talk(asked) | Slide::Result(asked) | Slide::Why(asked)) = run.slide()
    else {
        return;
    };
    let titles = [cx.text.hall_first(), cx.text.hall_second()];
    for (hands, title) in run.hands_for(asked).into_iter().zip(titles) {
        let Some(hands) = hands else { continue };
        let each = hands.iter().enumerate().map(|(choice, hands)| cx.text.hall_hands(choice + 1, *hands));
        let caption = CleanText::join([&cx.text.notes_hands(), &title], &CleanText::lossy(" · "));
        place(sheet, caption, CleanText::join(&each.collect::<Vec<_>>(), &CleanText::lossy("  ")));
    }
}

fn place_figure(cx: &Cx<'_>, sheet: &mut Sheet, run: &Run) {
    let learnt = run.learnt();
    place(sheet, cx.text.hall_figure(), said_of(cx, &learnt));
    if let Some(growth) = learnt.growth() {
        let [value, low, high] = [growth.value, growth.low, growth.high].map(|figure| format!("{figure:.2}"));
        sheet.remark(cx.text.notes_growth(value, low, high));
    }
}

/// What people always ask, and whom it may hurt.
fn place_guide(cx: &Cx<'_>, sheet: &mut Sheet, plan: &Plan) {
    let Some(guide) = &plan.lesson.guide else { return };
    for asked in &guide.asked {
        place(sheet, cx.text.notes_asked(), cx.say(&asked.question));
        // A question without its answer at the end of a page helps nobody.
        if let Some(question) = sheet.last() {
            question.keep_with_next = true;
        }
        sheet.push(Block { text: cx.say(&asked.answer), tight: true, ..Block::default() });
    }
    place(sheet, cx.text.notes_watch(), cx.say(&guide.watch));
}

/// What the slide at a place shows, in a few words.
fn shown(cx: &Cx<'_>, run: &Run, at: usize) -> CleanText {
    let plan = run.plan();
    let said = |phrase: &Phrase| cx.say(phrase);
    match plan.slide(at) {
        Slide::Title => said(&plan.sheet.title),
        Slide::Words => match plan.run_step(at).map(|step| &step.show) {
            Some(Show::Words(text)) => said(text),
            _ => CleanText::default(),
        },
        Slide::Card(index) => card_words(cx, plan, index),
        Slide::Vote { asked, again } => {
            let vote = if again { cx.text.hall_again() } else { cx.text.hall_vote() };
            CleanText::join([&number(cx, plan, asked), &vote], &CleanText::lossy(" · "))
        }
        Slide::Talk(_) => cx.text.hall_talk(),
        Slide::Result(_) => cx.text.hall_result(),
        Slide::Why(asked) => CleanText::join([&number(cx, plan, asked), &cx.text.hall_why()], &CleanText::lossy(" · ")),
        Slide::Call => plan.call.as_ref().map(|call| said(&call.title)).unwrap_or_default(),
        Slide::Turn(case) => cx.text.hall_turn(table(cx, run.table(case)).as_str()),
        Slide::Board => cx.text.hall_board(),
        Slide::Figure => cx.text.hall_figure(),
        Slide::TakeHome => said(&plan.lesson.take_home),
        Slide::End => cx.text.hall_end(),
    }
}

fn number(cx: &Cx<'_>, plan: &Plan, asked: Asked) -> CleanText {
    let (index, total) = plan.number(asked);
    cx.text.item_place(index + 1, total)
}

/// The beginning of a card, so that one knows which it is.
fn card_words(cx: &Cx<'_>, plan: &Plan, index: usize) -> CleanText {
    let text = match plan.card(index) {
        Some(Card::Rhyme(text) | Card::Story(text) | Card::Saying(text)) => cx.say(text),
        Some(Card::Fact(fact)) => cx.say(&fact.text),
        Some(Card::Dialogue(_)) => cx.text.lesson_dialogue(),
        Some(Card::Flags(_)) => cx.text.lesson_flags(),
        Some(Card::Steps(_)) => cx.text.lesson_steps(),
        None => CleanText::default(),
    };
    CleanText::lossy(&beginning(text.as_str()))
}

/// The first sentence; of a long one, as much as ends at a mark.
fn beginning(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    if line.chars().count() <= SHORT {
        return line.trim_end_matches(COMMAS).to_owned();
    }
    let ends = |marks: &[char]| {
        let short = line.char_indices().take(SHORT);
        short.filter(|(_, c)| marks.contains(c)).map(|(at, c)| at + c.len_utf8()).last()
    };
    if let Some(whole) = ends(&['。', '！', '？', '.', '!', '?']).and_then(|end| line.get(..end)) {
        return whole.to_owned();
    }
    let cut = ends(&COMMAS).and_then(|end| line.get(..end));
    let cut = cut.map(|cut| cut.trim_end_matches(COMMAS)).map(str::to_owned);
    cut.unwrap_or_else(|| line.chars().take(SHORT).collect()) + "……"
}

/// Marks that what is shown of a card does not end with.
const COMMAS: [char; 5] = ['，', '、', '：', ',', ' '];

/// Letters of a card that are shown of it in the notes.
const SHORT: usize = 24;
