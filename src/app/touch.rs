//! What a finger on the glass, or the button of a mouse, means: what a key would mean.
//!
//! One press points at a choice; the button on the foot line takes it. Nothing is dragged, held or
//! pressed twice.
use ratatui::layout::Position;

use super::{App, Outcome};
use crate::input::Action;
use crate::widget::FootKey;

impl App {
    /// Does what a press on this cell means, and makes the targets large from now on.
    pub(super) fn touch(&mut self, at: Position) -> Outcome {
        let meant = self.meant_at(at);
        let grows = !std::mem::replace(&mut self.fingers, true);
        if grows {
            self.measure();
            self.show();
        }
        let mut outcome = meant.map(|action| self.act(action)).unwrap_or_default();
        outcome.redraw |= grows;
        outcome
    }

    /// What a press on this cell would mean; `None` on empty space, where it means nothing.
    pub fn meant_at(&self, at: Position) -> Option<Action> {
        let frame = self.shown.frame?;
        if frame.foot.contains(at) {
            let offers = self.offers();
            let (hotline, hints) = (self.hotline_hint(), self.hints());
            return match self.foot_line(&hotline, &hints).key_at(frame.foot, at)? {
                FootKey::Hotline => Some(Action::Hotline),
                FootKey::Hint(index) => match offers.get(index)?.0 {
                    // "1 to 6" names keys; it is no button.
                    Action::Choose(_) => None,
                    action => Some(action),
                },
            };
        }
        let choice = self.page_view()?.choice_at(frame.body, at)?;
        u8::try_from(choice + 1).ok().map(Action::Choose)
    }
}
