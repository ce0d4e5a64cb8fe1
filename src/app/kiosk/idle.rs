//! How long nobody has pressed a key, and what follows from it.
use std::ops::RangeInclusive;
use std::time::Duration;

/// "Are you still there?" is asked at least so long before anything is forgotten (standard O6).
pub const WARNING: Duration = Duration::from_secs(20);

/// The times without a key that a kiosk may wait: a page is read in the shortest (standard O6), and
/// after the longest nobody is waiting in front of somebody else's answers.
pub const IDLE_LIMITS: RangeInclusive<Duration> = Duration::from_mins(2)..=Duration::from_hours(1);

/// What has to happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// Ask whether anybody is there.
    Warn,
    /// Forget the sitting.
    Forget,
}

/// Counts from the last key. Nothing is counted before the first.
#[derive(Debug, Clone)]
pub(super) struct Idle {
    limit: Duration,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// Nobody has pressed a key yet.
    Resting,
    /// Somebody did last at this moment.
    Awake(Duration),
    /// Asked at this moment whether anybody is there.
    Warned(Duration),
}

impl Idle {
    pub(super) fn new(limit: Duration) -> Self {
        Self { limit: limit.clamp(*IDLE_LIMITS.start(), *IDLE_LIMITS.end()), state: State::Resting }
    }

    /// Somebody is there.
    pub(super) fn touch(&mut self, at: Duration) {
        self.state = State::Awake(at);
    }

    /// The sitting is over.
    pub(super) fn rest(&mut self) {
        self.state = State::Resting;
    }

    /// Whether anybody has pressed a key since the sitting began.
    pub(super) fn is_awake(&self) -> bool {
        self.state != State::Resting
    }

    /// Whether it was asked, and not answered, if anybody is there.
    pub(super) fn is_warned(&self) -> bool {
        matches!(self.state, State::Warned(_))
    }

    /// When something has to happen, if at all.
    pub(super) fn due(&self) -> Option<Duration> {
        match self.state {
            State::Resting => None,
            State::Awake(at) => Some(at + self.limit.saturating_sub(WARNING)),
            State::Warned(at) => Some(at + WARNING),
        }
    }

    /// What has to happen at this moment. However late it is asked, the warning stands for its time.
    pub(super) fn tick(&mut self, at: Duration) -> Option<Next> {
        if self.due().is_none_or(|due| at < due) {
            return None;
        }
        let warned = self.is_warned();
        self.state = if warned { State::Resting } else { State::Warned(at) };
        Some(if warned { Next::Forget } else { Next::Warn })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn nothing_is_counted_before_the_first_key() {
        let mut idle = Idle::new(seconds(120));
        assert_eq!((idle.due(), idle.tick(seconds(9_999))), (None, None));
        idle.touch(seconds(9_999));
        assert_eq!(idle.due(), Some(seconds(9_999 + 100)));
    }

    #[test]
    fn the_question_comes_twenty_seconds_before_the_end_and_a_key_begins_anew() {
        let mut idle = Idle::new(seconds(120));
        idle.touch(seconds(10));
        assert_eq!(idle.tick(seconds(109)), None);
        assert_eq!(idle.tick(seconds(110)), Some(Next::Warn));
        assert_eq!(idle.tick(seconds(129)), None);
        idle.touch(seconds(129));
        assert_eq!(idle.due(), Some(seconds(229)));
        assert_eq!(idle.tick(seconds(229)), Some(Next::Warn));
        assert_eq!(idle.tick(seconds(249)), Some(Next::Forget));
        assert!(!idle.is_awake());
    }

    #[test]
    fn a_late_clock_never_shortens_the_warning() {
        let mut idle = Idle::new(seconds(120));
        idle.touch(seconds(0));
        assert_eq!(idle.tick(seconds(5_000)), Some(Next::Warn));
        assert_eq!(idle.tick(seconds(5_019)), None);
        assert_eq!(idle.tick(seconds(5_020)), Some(Next::Forget));
    }

    #[test]
    fn what_is_out_of_bounds_is_brought_within_them() {
        for (wanted, kept) in [(1, 120), (120, 120), (600, 600), (90_000, 3600)] {
            assert_eq!(Idle::new(seconds(wanted)).limit, seconds(kept));
        }
    }
}
