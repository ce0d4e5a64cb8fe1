//! The app as a talk of plain lines, for who asks for it and where nothing can be drawn.
use std::env;

use super::clock;
use super::open::Session;
use crate::app::Effect;
use crate::model::CleanText;
use crate::term::{Answer, Dialogue};

/// Whether lines are to be said instead of letters drawn: somebody asks for it, on the command line
/// or by `ACCESSIBLE` (any value but an empty one and 0), or the terminal knows no commands.
pub(super) fn is_wanted(asked: bool) -> bool {
    let variable = |name: &str| env::var_os(name).map(|value| value.to_string_lossy().into_owned());
    asked || is_wanted_by(variable)
}

fn is_wanted_by(variable: impl Fn(&str) -> Option<String>) -> bool {
    let accessible = variable("ACCESSIBLE").is_some_and(|value| !matches!(value.trim(), "" | "0"));
    accessible || variable("TERM").is_some_and(|term| term == "dumb")
}

impl Dialogue for Session {
    fn open(&mut self) -> Vec<CleanText> {
        self.memory.open_for_lines(&mut self.app);
        self.talk.say(&self.app)
    }

    fn hear(&mut self, line: &str) -> Answer {
        self.app.set_clock(clock::now());
        for effect in self.talk.hear(&mut self.app, line) {
            match effect {
                Effect::Leave => return Answer::Part(self.talk.farewell(&self.app), 0),
                // Waited for, so that the answer can say that it failed.
                Effect::Save(settings) => {
                    self.save(settings);
                    self.finish_saving();
                }
                Effect::Record(attempt) => self.memory.record(attempt),
                Effect::Keep(leaf) => self.memory.put(leaf),
                // Nothing of a hall happens at home.
                Effect::Happen(_) => {}
            }
        }
        self.memory.catch_up(&mut self.app);
        Answer::Say(self.talk.say(&self.app))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_lines_are_said_to_who_asks_and_where_nothing_can_be_drawn() {
        let cases: [(&[(&str, &str)], bool); 8] = [
            (&[], false),
            (&[("TERM", "xterm-256color")], false),
            (&[("TERM", "dumb")], true),
            (&[("ACCESSIBLE", "1"), ("TERM", "xterm-kitty")], true),
            (&[("ACCESSIBLE", "yes")], true),
            (&[("ACCESSIBLE", "0"), ("TERM", "xterm")], false),
            (&[("ACCESSIBLE", "")], false),
            (&[("ACCESSIBLE", "0"), ("TERM", "dumb")], true),
        ];
        for (variables, plain) in cases {
            let given = |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, v)| (*v).to_owned());
            assert_eq!(is_wanted_by(given), plain, "{variables:?}");
        }
    }
}
