//! Presses that nobody meant: a trembling finger hits the same key twice, a slow one holds it down.
use std::time::Duration;

use super::{Event, Key};

/// Drops a press of the same key that comes too soon after the last one.
///
/// It counts from the last press that was *seen*, so that a held key, which is a press every
/// thirtieth of a second in most terminals, is one press however long it is held. Moments are
/// counted from any fixed one; nothing here asks a clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guard {
    time: Duration,
    /// What was pressed last, and when.
    last: Option<(Pressed, Duration)>,
    /// What was pressed when the screen changed, and until when it does not count again.
    settling: Option<(Pressed, Duration)>,
}

/// What a press is compared by. Fingers that tremble over glass never hit the same cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pressed {
    Key(Key),
    Glass,
}

/// The guard time at home (standard O3).
pub const HOME: Duration = Duration::from_millis(120);
/// The longest guard time there is (standard O3).
pub const MOST: Duration = Duration::from_secs(1);

/// After a press that brought another screen, the same key counts again only after this: keys that
/// are held begin to repeat after 250 to 660 milliseconds on the desktops that were looked at.
const SETTLES: Duration = Duration::from_millis(700);

impl Default for Guard {
    fn default() -> Self {
        Self::new(HOME)
    }
}

impl Guard {
    /// A guard of this time, at most [`MOST`]; of no time, it lets everything pass.
    pub fn new(time: Duration) -> Self {
        Self { time: time.min(MOST), last: None, settling: None }
    }

    /// The time it was made for.
    pub fn time(&self) -> Duration {
        self.time
    }

    /// Whether an event at this moment was meant. To be asked once for each.
    pub fn lets_pass(&mut self, event: &Event, at: Duration) -> bool {
        let Some(pressed) = pressed(event) else { return true };
        let again = |(before, since): &(Pressed, Duration)| *before == pressed && at.saturating_sub(*since) < self.time;
        let bounced = self.last.as_ref().is_some_and(again);
        let settling = self.settling.is_some_and(|(before, until)| before == pressed && at < until);
        self.last = Some((pressed, at));
        !bounced && !settling
    }

    /// The event at this moment, which passed, brought another screen.
    pub fn screen_changed(&mut self, event: &Event, at: Duration) {
        let settles = if self.time.is_zero() { Duration::ZERO } else { SETTLES.max(self.time) };
        self.settling = pressed(event).map(|pressed| (pressed, at + settles));
    }
}

fn pressed(event: &Event) -> Option<Pressed> {
    match event {
        Event::Key(press) => Some(Pressed::Key(press.key)),
        Event::Touched(_) => Some(Pressed::Glass),
        Event::Resized(_) | Event::Pasted | Event::Changed => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Which of these presses, at these milliseconds, pass.
    fn passed(guard: Duration, presses: &[(char, u64)]) -> Vec<u64> {
        let mut guard = Guard::new(guard);
        let passes = |(key, at): &&(char, u64)| guard.lets_pass(&Key::Char(*key).into(), Duration::from_millis(*at));
        presses.iter().filter(passes).map(|(_, at)| *at).collect()
    }

    #[test]
    fn the_same_key_within_the_time_is_dropped_and_another_is_not() {
        assert_eq!(passed(HOME, &[('1', 0), ('1', 80), ('1', 300), ('2', 330)]), [0, 300, 330]);
    }

    #[test]
    fn a_held_key_is_one_press_for_as_long_as_the_guard_has_its_eye_on_it() {
        let held: Vec<(char, u64)> = (0..40).map(|n| ('1', 500 + n * 33)).collect();
        assert_eq!(passed(HOME, &held), [500]);
        assert_eq!(passed(Duration::from_millis(500), &[&[('1', 0), ('1', 400)], held.as_slice()].concat()), [0]);
    }

    #[test]
    fn no_guard_lets_everything_pass_and_there_is_a_longest_one() {
        assert_eq!(passed(Duration::ZERO, &[('1', 0), ('1', 0), ('1', 1)]), [0, 0, 1]);
        assert_eq!(Guard::new(Duration::from_secs(50)).time(), MOST);
    }

    #[test]
    fn a_key_held_while_the_screen_changes_does_not_act_on_the_new_one() {
        let enter: Event = Key::Enter.into();
        let at = Duration::from_millis;
        let mut guard = Guard::default();
        assert!(guard.lets_pass(&enter, at(0)));
        guard.screen_changed(&enter, at(0));
        // The first repeat after half a second, then one every thirtieth.
        for moment in std::iter::once(500).chain((0..20).map(|n| 533 + n * 33)) {
            assert!(!guard.lets_pass(&enter, at(moment)), "{moment}");
        }
        assert!(guard.lets_pass(&Key::Char('1').into(), at(1200)));
        assert!(guard.lets_pass(&enter, at(1500)));
    }

    #[test]
    fn changes_of_the_window_are_never_dropped() {
        let mut guard = Guard::default();
        let resized = Event::Resized(ratatui::layout::Size::new(80, 24));
        assert!(guard.lets_pass(&resized, HOME) && guard.lets_pass(&resized, HOME));
    }
}
