//! "Help me look": a few questions about what somebody wants, and what to make of the answers.
use super::{CleanText, FlagId, HotlineId, Phrase};

/// The questions, and the advice that follows from their answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Triage {
    /// What is asked, in order.
    pub questions: Vec<Question>,
    /// The first advice whose condition holds is given; the last one has none.
    pub advice: Vec<Advice>,
}

/// A question about what the other side wants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its name in the file; conditions refer to it.
    pub id: CleanText,
    /// What is asked.
    pub ask: Phrase,
    /// What counts as a yes and what does not.
    pub hint: Option<Phrase>,
    /// The red flags a yes may be a sign of.
    pub flags: Vec<FlagId>,
}

/// What somebody answers to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reply {
    /// That is so.
    Yes,
    /// That is not so.
    No,
    /// Who can say.
    Unsure,
}

impl Reply {
    /// All of them, in the order of their numbers on the screen.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Unsure];
}

/// How alarming a matter is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Nothing stands out. No promise that it is safe.
    Calm,
    /// Wait, and find out first.
    Check,
    /// Most likely a swindle: stop at once.
    Stop,
}

/// What to make of certain answers, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// The answers it is given for.
    pub when: Condition,
    /// How alarming they are.
    pub level: Level,
    /// Why.
    pub why: Phrase,
    /// What to do, in order.
    pub steps: Vec<Phrase>,
    /// Whom to ring, the first first.
    pub ring: Vec<HotlineId>,
}

/// Which answers an advice is for. Questions are named by their place in the list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Condition {
    /// All of these are answered with yes.
    pub all: Vec<usize>,
    /// At least one of these is, where there are any.
    pub any: Vec<usize>,
    /// All of these are answered with no.
    pub none: Vec<usize>,
    /// "Who can say" counts as a yes; otherwise it is neither yes nor no.
    pub unsure_is_yes: bool,
}

impl Condition {
    /// Whether it holds for any answers whatever.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty() && self.any.is_empty() && self.none.is_empty()
    }

    /// Whether it holds for `replies`, one for each question. A question without one counts as neither.
    pub fn holds(&self, replies: &[Reply]) -> bool {
        let reply = |question: &usize| replies.get(*question).copied();
        let is_yes = |question: &usize| match reply(question) {
            Some(Reply::Yes) => true,
            Some(Reply::Unsure) => self.unsure_is_yes,
            Some(Reply::No) | None => false,
        };
        self.all.iter().all(is_yes)
            && (self.any.is_empty() || self.any.iter().any(is_yes))
            && self.none.iter().all(|question| reply(question) == Some(Reply::No))
    }
}

impl Triage {
    /// The advice for `replies`: the first that fits.
    pub fn advise(&self, replies: &[Reply]) -> Option<&Advice> {
        self.advice.iter().find(|advice| advice.when.holds(replies))
    }
}

/// Every way to answer `questions` questions, one after the other; three to the power of it.
pub fn every_reply(questions: usize) -> impl Iterator<Item = Vec<Reply>> {
    let all = u32::try_from(questions).ok().and_then(|power| 3_usize.checked_pow(power)).unwrap_or(0);
    (0..all).map(move |number| {
        let digit = |place: usize| number / 3_usize.pow(u32::try_from(place).unwrap_or(0)) % 3;
        (0..questions).map(|place| Reply::ALL.get(digit(place)).copied().unwrap_or(Reply::No)).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::Reply::{No, Unsure, Yes};
    use super::*;

    #[test]
    fn a_condition_holds_for_the_answers_it_names() {
        let condition = |all: &[usize], any: &[usize], none: &[usize], unsure_is_yes| Condition {
            all: all.to_vec(),
            any: any.to_vec(),
            none: none.to_vec(),
            unsure_is_yes,
        };
        for (wanted, replies, holds) in [
            (condition(&[0], &[], &[], false), [Yes, No, No], true),
            (condition(&[0], &[], &[], false), [Unsure, No, No], false),
            (condition(&[0], &[], &[], true), [Unsure, No, No], true),
            (condition(&[0], &[1, 2], &[], false), [Yes, No, No], false),
            (condition(&[0], &[1, 2], &[], false), [Yes, No, Yes], true),
            (condition(&[0], &[1, 2], &[], true), [Yes, Unsure, No], true),
            (condition(&[], &[], &[2], false), [Yes, Yes, No], true),
            // Not to know is not a no, whatever else it counts as.
            (condition(&[], &[], &[2], false), [Yes, Yes, Unsure], false),
            (condition(&[], &[], &[2], true), [Yes, Yes, Unsure], false),
            (condition(&[], &[], &[], false), [Unsure, Unsure, Unsure], true),
            (condition(&[7], &[], &[], false), [Yes, Yes, Yes], false),
        ] {
            assert_eq!(wanted.holds(&replies), holds, "{wanted:?} {replies:?}");
        }
    }

    #[test]
    fn every_way_to_answer_comes_once() {
        let all: std::collections::BTreeSet<Vec<Reply>> = every_reply(4).collect();
        assert_eq!((all.len(), every_reply(4).count(), every_reply(0).count()), (81, 81, 1));
    }
}
