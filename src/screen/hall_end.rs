//! The last slides of a session: what the tables kept safe, how well the class tells scams and real
//! matters apart, the sentence to take home.
use super::hall::table;
use super::{Cx, Sheet};
use crate::model::CleanText;
use crate::session::{Leans, Learnt, Run};
use crate::theme::Tone;
use crate::typeset::{Block, Role};

/// What was kept safe; of a table that kept nothing, that it looked at it with all.
pub(super) fn place_board(cx: &Cx<'_>, run: &Run, place: CleanText) -> Sheet {
    let mut sheet = Sheet::new(place);
    sheet.heading(cx.text.hall_board());
    let board = run.board();
    let played: Vec<_> = board.iter().enumerate().filter(|(_, (_, turns))| *turns > 0).collect();
    let all = !played.is_empty() && played.iter().all(|(_, (safe, turns))| safe == turns);
    let text = if all { cx.text.hall_board_all(played.len()) } else { cx.text.hall_board_some() };
    sheet.push(Block { role: Role::Headline, tone: Tone::Good, text, ..Block::default() });
    for (index, (safe, turns)) in played {
        let name = table(cx, index);
        let text = match *safe {
            0 => cx.text.hall_board_tried(name.as_str(), *turns),
            safe => cx.text.hall_board_row(name.as_str(), safe),
        };
        sheet.push(Block { text, tight: true, ..Block::default() });
    }
    sheet
}

/// What may be said of the class, in words to read out.
pub(super) fn place_figure(cx: &Cx<'_>, run: &Run, place: CleanText) -> Sheet {
    let learnt = run.learnt();
    let mut sheet = Sheet::new(place);
    sheet.heading(cx.text.hall_figure());
    sheet.push(Block { tone: Tone::Good, text: said_of(cx, &learnt), ..Block::default() });
    if let [Some((scam_before, real_before)), Some((scam_after, real_after))] = learnt.of_ten {
        for text in
            [cx.text.hall_figure_scam(scam_before, scam_after), cx.text.hall_figure_real(real_before, real_after)]
        {
            sheet.push(Block { text, ..Block::default() });
        }
    }
    sheet
}

/// What may be said of the class, as far as the interval goes and no further.
pub(super) fn said_of(cx: &Cx<'_>, learnt: &Learnt) -> CleanText {
    if learnt.growth().is_none() {
        return cx.text.hall_figure_none();
    }
    match (learnt.has_grown(), learnt.leans()) {
        (Some(true), Leans::Neither) => cx.text.hall_figure_grown(),
        (Some(true), Leans::Suspicious) => cx.text.hall_figure_grown_suspicious(),
        (Some(true), Leans::Trusting) => cx.text.hall_figure_grown_trusting(),
        (None, Leans::Neither) => cx.text.hall_figure_unsure(),
        (_, Leans::Suspicious) => cx.text.hall_figure_suspicious(),
        (_, Leans::Trusting) => cx.text.hall_figure_trusting(),
        (Some(false), Leans::Neither) => cx.text.hall_figure_less(),
    }
}

pub(super) fn place_take_home(cx: &Cx<'_>, run: &Run, place: CleanText) -> Sheet {
    let lesson = &run.plan().lesson;
    let mut sheet = Sheet::new(place);
    let remark =
        |text| Block { role: Role::Caption, tone: Tone::Quiet, text, keep_with_next: true, ..Block::default() };
    sheet.push(remark(cx.text.hall_take_home()));
    sheet.push(Block { role: Role::Headline, tone: Tone::Good, text: cx.say(&lesson.take_home), ..Block::default() });
    if let Some(reply) = &lesson.reply {
        sheet.push(remark(cx.text.hall_reply()));
        let text = cx.text.call_quoted(cx.say(reply).as_str());
        sheet.push(Block { role: Role::Headline, text, ..Block::default() });
    }
    sheet
}

pub(super) fn place_end(cx: &Cx<'_>, place: CleanText) -> Sheet {
    let mut sheet = Sheet::new(place);
    sheet.heading(cx.text.hall_end());
    sheet.text(cx.text.hall_end_note());
    sheet
}
