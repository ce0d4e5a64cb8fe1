//! "Help me look", asked question by question: what was answered, and what to make of it.
use std::rc::Rc;

use crate::model::{Advice, FlagId, Level, Question, Reply, Triage, every_reply};

/// A matter somebody is asking about.
///
/// The questions end early once the matter is certain to be a swindle, whatever the answers still to
/// come: who has a swindler on the telephone has no time for more of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inquiry {
    triage: Rc<Triage>,
    /// One for each question answered; those behind the one being asked are from an earlier time.
    replies: Vec<Option<Reply>>,
    /// The question being asked, counted from 0.
    at: usize,
    /// The questions are over.
    weighed: bool,
}

/// What came of an inquiry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict<'t> {
    /// How alarming it is, why, and what to do.
    pub advice: &'t Advice,
    replies: &'t [Option<Reply>],
    triage: &'t Triage,
}

impl Inquiry {
    /// Begins with the first question.
    pub fn new(triage: Rc<Triage>) -> Self {
        let replies = vec![None; triage.questions.len()];
        Self { triage, replies, at: 0, weighed: false }
    }

    /// The question being asked, with its place; `None` when they are over.
    pub fn question(&self) -> Option<(usize, &Question)> {
        self.triage.questions.get(self.at).filter(|_| !self.weighed).map(|question| (self.at, question))
    }

    /// How many questions there are at most.
    pub fn questions(&self) -> usize {
        self.triage.questions.len()
    }

    /// What the question being asked was answered with before.
    pub fn reply(&self) -> Option<Reply> {
        self.replies.get(self.at).copied().flatten()
    }

    /// Answers the question being asked and goes on to the next, or to the end.
    pub fn answer(&mut self, reply: Reply) {
        let Some(place) = self.replies.get_mut(self.at).filter(|_| !self.weighed) else { return };
        *place = Some(reply);
        let given = self.replies.get(..=self.at).unwrap_or_default();
        if self.at + 1 == self.replies.len() || is_certain(&self.triage, given) {
            self.weighed = true;
        } else {
            self.at += 1;
        }
    }

    /// One step back; its answer is kept. `false` on the first question.
    pub fn go_back(&mut self) -> bool {
        if std::mem::take(&mut self.weighed) {
            return true;
        }
        let before = self.at.checked_sub(1);
        self.at = before.unwrap_or(0);
        before.is_some()
    }

    /// Forgets the answers and begins again.
    pub fn restart(&mut self) {
        *self = Self::new(Rc::clone(&self.triage));
    }

    /// The same matter with the questions as they are written now: what was answered stays, up to the
    /// first question that is new.
    #[must_use]
    pub fn renewed(&self, triage: Rc<Triage>) -> Self {
        let mut renewed = Self::new(triage);
        let asked = if self.weighed { self.at + 1 } else { self.at };
        let given: Vec<_> = self.triage.questions.iter().zip(&self.replies).take(asked).collect();
        while let Some((_, question)) = renewed.question() {
            let same = given.iter().find(|(old, _)| old.id == question.id);
            let Some(reply) = same.and_then(|(_, reply)| **reply) else { break };
            renewed.answer(reply);
        }
        renewed
    }

    /// Whether something was answered and the questions are not over.
    pub fn is_underway(&self) -> bool {
        !self.weighed && self.replies.iter().any(Option::is_some)
    }

    /// What came of it, when the questions are over.
    pub fn verdict(&self) -> Option<Verdict<'_>> {
        let given = self.replies.get(..=self.at).filter(|_| self.weighed)?;
        weigh(&self.triage, given)
    }
}

/// What to make of `replies` to the first questions; the others count as not known.
pub fn weigh<'t>(triage: &'t Triage, replies: &'t [Option<Reply>]) -> Option<Verdict<'t>> {
    let advice = triage.advise(&filled(triage, replies))?;
    Some(Verdict { advice, replies, triage })
}

/// Whether no answer still to come can make the matter anything but a swindle.
fn is_certain(triage: &Triage, given: &[Option<Reply>]) -> bool {
    let known: Vec<Reply> = given.iter().map(|reply| reply.unwrap_or(Reply::Unsure)).collect();
    // Whoever said yes to nothing cannot have said what makes it certain; most stop here.
    if !known.contains(&Reply::Yes) {
        return false;
    }
    let left = triage.questions.len().saturating_sub(known.len());
    every_reply(left).all(|rest| {
        let replies: Vec<Reply> = known.iter().copied().chain(rest).collect();
        triage.advise(&replies).is_some_and(|advice| advice.level == Level::Stop)
    })
}

fn filled(triage: &Triage, replies: &[Option<Reply>]) -> Vec<Reply> {
    let given = |question| replies.get(question).copied().flatten().unwrap_or(Reply::Unsure);
    (0..triage.questions.len()).map(given).collect()
}

impl<'t> Verdict<'t> {
    /// The red flags of the questions answered with yes, in order: for each question the flags it may
    /// be a sign of, without those named before.
    pub fn flags(&self) -> Vec<Vec<&'t FlagId>> {
        let mut named: Vec<&FlagId> = Vec::new();
        let answered = self.triage.questions.iter().zip(self.replies);
        let yes = answered.filter(|(_, reply)| **reply == Some(Reply::Yes));
        let new = |(question, _): (&'t Question, _)| {
            let flags: Vec<&FlagId> = question.flags.iter().filter(|flag| !named.contains(flag)).collect();
            named.extend(&flags);
            flags
        };
        yes.map(new).filter(|flags| !flags.is_empty()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Reply::{No, Unsure, Yes};
    use super::*;
    use crate::model::{CleanText, Condition, Phrase};

    fn phrase() -> Phrase {
        Phrase::new("k", CleanText::default())
    }

    fn triage() -> Rc<Triage> {
        let question = |flags: &[&str]| Question {
            id: CleanText::default(),
            ask: phrase(),
            hint: None,
            flags: flags.iter().map(|flag| FlagId::new(*flag)).collect(),
        };
        let advice = |level, all: &[usize]| Advice {
            when: Condition { all: all.to_vec(), ..Condition::default() },
            level,
            why: phrase(),
            steps: Vec::new(),
            ring: Vec::new(),
        };
        Rc::new(Triage {
            questions: vec![question(&["a", "b"]), question(&["b", "c"]), question(&["a"])],
            advice: vec![advice(Level::Check, &[2]), advice(Level::Stop, &[0, 1]), advice(Level::Calm, &[])],
        })
    }

    fn level(inquiry: &Inquiry) -> Option<Level> {
        inquiry.verdict().map(|verdict| verdict.advice.level)
    }

    #[test]
    fn the_questions_go_on_while_an_answer_may_change_the_level() {
        let mut inquiry = Inquiry::new(triage());
        inquiry.answer(Yes);
        inquiry.answer(Yes);
        assert_eq!(inquiry.question().map(|(at, _)| at), Some(2), "a yes to the third would make it a check");
        inquiry.answer(No);
        assert_eq!((level(&inquiry), inquiry.question()), (Some(Level::Stop), None));
    }

    #[test]
    fn the_questions_end_as_soon_as_it_is_certain() {
        let mut sure = Triage::clone(&triage());
        sure.advice.remove(0);
        let mut inquiry = Inquiry::new(Rc::new(sure));
        inquiry.answer(Yes);
        inquiry.answer(Yes);
        assert_eq!(level(&inquiry), Some(Level::Stop));
        assert!(inquiry.go_back());
        assert_eq!((inquiry.reply(), inquiry.verdict()), (Some(Yes), None));
    }

    #[test]
    fn a_step_back_keeps_the_answer_and_an_old_one_ahead_decides_nothing() {
        let mut inquiry = Inquiry::new(triage());
        assert!(!inquiry.go_back() && !inquiry.is_underway());
        inquiry.answer(Yes);
        inquiry.answer(Unsure);
        assert!(inquiry.go_back() && inquiry.go_back() && inquiry.is_underway());
        assert_eq!(inquiry.reply(), Some(Yes));
        inquiry.answer(No);
        assert_eq!(inquiry.reply(), Some(Unsure));
        inquiry.answer(No);
        inquiry.answer(No);
        assert_eq!(level(&inquiry), Some(Level::Calm));
        inquiry.answer(Yes);
        assert_eq!(level(&inquiry), Some(Level::Calm), "what is over takes no answer");
        inquiry.restart();
        assert_eq!(inquiry, Inquiry::new(triage()));
    }

    #[test]
    fn a_flag_is_named_once_with_the_first_question_it_is_a_sign_for() {
        let triage = triage();
        let flags = |replies: &[Reply]| {
            let replies: Vec<_> = replies.iter().copied().map(Some).collect();
            let flags = weigh(&triage, &replies).unwrap().flags();
            flags.iter().map(|group| group.iter().map(|flag| flag.as_str()).collect()).collect::<Vec<String>>()
        };
        assert_eq!(flags(&[Yes, Yes, Yes]), ["ab", "c"]);
        assert_eq!(flags(&[Unsure, Yes, Yes]), ["bc", "a"]);
        assert_eq!(flags(&[No, No, No]), Vec::<String>::new());
    }
}
