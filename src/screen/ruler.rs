//! For halls: how large the letters look from the last row. A bar is measured with a ruler, the
//! distance is told, and the answer is in millimetres and minutes of arc.
use super::{Cx, Deed, Enter, Sheet, Start, Step};
use crate::model::CleanText;
use crate::theme::Tone;
use crate::typeset::{Block, Role};

/// Cells of the bar; it fits the smallest grid.
const BAR_CELLS: u16 = 20;
/// A hanzi of the terminal's own letters is so many cells wide; a large one so many times more.
const HANZI_CELLS: u16 = 2;
/// Smaller than this nobody should have to read (standard L2), in minutes of arc and millimetres.
const LEAST_MINUTES: f64 = 42.0;
const LEAST_MM: f64 = 4.8;
/// This is comfortable (standard L2).
const GOOD_MINUTES: f64 = 55.0;

/// Steps by which a figure is changed, for the first four choices; the fifth takes it as it is.
const LENGTH_STEPS: [i32; 4] = [10, 1, -1, -10];
const DISTANCE_STEPS: [i32; 2] = [1, -1];

/// What is being told.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Asks {
    #[default]
    Length,
    Distance,
    Nothing,
}

/// The measuring of a hall.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RulerScreen {
    asks: Asks,
    /// The bar, in centimetres.
    centimetres: u16,
    /// From the screen to the last row, in half metres.
    half_metres: u16,
}

impl Default for RulerScreen {
    /// A television of 55 inches, seen from five metres.
    fn default() -> Self {
        Self { asks: Asks::Length, centimetres: 40, half_metres: 10 }
    }
}

impl RulerScreen {
    pub(super) fn sheet(self, cx: &Cx<'_>) -> Sheet {
        let mut sheet = Sheet { enter: Enter::Open, ..Sheet::new(cx.text.ruler_title()) };
        match self.asks {
            Asks::Length => {
                sheet.heading(cx.text.ruler_bar());
                sheet.push(bar());
                sheet.text(cx.text.ruler_length(self.centimetres));
                steps(cx, &mut sheet, &LENGTH_STEPS.map(|step| (step, CleanText::from(size_of(step)))));
            }
            Asks::Distance => {
                sheet.heading(cx.text.ruler_far());
                sheet.text(cx.text.ruler_distance(metres(self.half_metres).as_str()));
                steps(cx, &mut sheet, &DISTANCE_STEPS.map(|step| (step, CleanText::lossy("0.5"))));
            }
            Asks::Nothing => self.place_answer(cx, &mut sheet),
        }
        sheet
    }

    pub(super) fn update(&mut self, deed: Deed) -> Step {
        let Deed::Chose(choice) = deed else { return self.back(deed) };
        let changed = |value: u16, step: i32, most: u16| {
            u16::try_from((i32::from(value) + step).clamp(1, i32::from(most))).unwrap_or(value)
        };
        let before = *self;
        match self.asks {
            Asks::Length => match LENGTH_STEPS.get(choice) {
                Some(step) => self.centimetres = changed(self.centimetres, *step, 500),
                None => self.asks = Asks::Distance,
            },
            Asks::Distance => match DISTANCE_STEPS.get(choice) {
                Some(step) => self.half_metres = changed(self.half_metres, *step, 60),
                None => self.asks = Asks::Nothing,
            },
            Asks::Nothing => return Step::Close,
        }
        if *self == before {
            return Step::Limit;
        }
        if choice < 4 && self.asks != Asks::Nothing { Step::Turn(Start::At(choice)) } else { Step::Turn(Start::First) }
    }

    fn back(&mut self, deed: Deed) -> Step {
        self.asks = match (self.asks, deed) {
            (Asks::Nothing, Deed::Back) => Asks::Distance,
            (Asks::Distance, Deed::Back) => Asks::Length,
            (Asks::Length, _) | (_, Deed::WentOn) => return Step::Close,
            (asks, Deed::Chose(_)) => asks,
        };
        Step::Turn(Start::First)
    }

    fn place_answer(self, cx: &Cx<'_>, sheet: &mut Sheet) {
        sheet.enter = Enter::Close;
        let millimetres = self.hanzi_mm(cx.hanzi_cells);
        let minutes = self.minutes(millimetres);
        let rounded = |value: f64| CleanText::lossy(&format!("{value:.0}"));
        let (mm, far) = (rounded(millimetres), metres(self.half_metres));
        sheet.text(cx.text.ruler_result(mm.as_str(), far.as_str(), rounded(minutes).as_str()));
        let (verdict, tone) = if minutes >= GOOD_MINUTES && millimetres >= LEAST_MM {
            (cx.text.ruler_good(), Tone::Good)
        } else if minutes >= LEAST_MINUTES && millimetres >= LEAST_MM {
            (cx.text.ruler_fair(), Tone::Good)
        } else {
            (cx.text.ruler_small(), Tone::Warning)
        };
        sheet.push(Block { role: Role::Headline, tone, text: verdict, ..Block::default() });
    }

    /// The width of a hanzi of so many cells, in millimetres. Hanzi are square, or nearly.
    fn hanzi_mm(self, cells: u16) -> f64 {
        f64::from(self.centimetres) * 10.0 * f64::from(cells.max(HANZI_CELLS)) / f64::from(BAR_CELLS)
    }

    /// The angle under which so many millimetres are seen from the last row, in minutes of arc.
    fn minutes(self, millimetres: f64) -> f64 {
        let far = f64::from(self.half_metres) * 500.0;
        2.0 * (millimetres / (2.0 * far)).atan().to_degrees() * 60.0
    }
}

fn bar() -> Block {
    let cells = "=".repeat(usize::from(BAR_CELLS));
    let text = CleanText::lossy(&cells);
    // In the terminal's own letters, whatever size is in force: its cells are what is measured.
    Block { text, tone: Tone::Selected, role: Role::Caption, native: true, ..Block::default() }
}

fn steps(cx: &Cx<'_>, sheet: &mut Sheet, steps: &[(i32, CleanText)]) {
    for (step, size) in steps {
        let words = if *step > 0 { cx.text.ruler_plus(size.as_str()) } else { cx.text.ruler_minus(size.as_str()) };
        sheet.choice(cx, words);
    }
    sheet.choice(cx, cx.text.ruler_done());
}

fn size_of(step: i32) -> usize {
    usize::try_from(step.abs()).unwrap_or(0)
}

fn metres(half: u16) -> CleanText {
    CleanText::lossy(&format!("{}", f64::from(half) / 2.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hall_is_measured_as_a_ruler_and_a_protractor_would() {
        // 20 cells are 60 cm, so a hanzi of 2 cells is 60 mm; from 5 m that is 41 minutes of arc.
        let hall = RulerScreen { asks: Asks::Nothing, centimetres: 60, half_metres: 10 };
        assert!((hall.hanzi_mm(2) - 60.0).abs() < 1e-9);
        assert!((hall.minutes(60.0) - 41.25).abs() < 0.05);
        assert!((hall.hanzi_mm(8) - 240.0).abs() < 1e-9);
    }

    #[test]
    fn figures_stay_within_what_a_hall_can_be() {
        let mut hall = RulerScreen { centimetres: 5, ..RulerScreen::default() };
        assert_eq!(hall.update(Deed::Chose(3)), Step::Turn(Start::At(3)));
        assert_eq!(hall.centimetres, 1);
    }
}
