//! A talk with the app, line by line: a line of keys in, lines of text out. Nothing is drawn.
use super::told::Told;
use super::{App, Effect};
use crate::input::{Action, Event, KeyPress, keys_in_line, meaning};
use crate::model::CleanText;

/// What was said so far, as far as the next answer depends on it.
///
/// The app is to be plain ([`App::be_plain`]).
#[derive(Debug, Clone, Default)]
pub struct Talk {
    before: Option<Told>,
    again: bool,
}

impl Talk {
    /// Presses the keys of a line; tells what is to be done outside the app.
    ///
    /// A line with anything else in it does nothing, and [`Talk::say`] will say so.
    pub fn hear(&mut self, app: &mut App, line: &str) -> Vec<Effect> {
        self.again = false;
        let Some(keys) = keys_in_line(line) else {
            let _ = app.notify(app.text.plain_unknown());
            return Vec::new();
        };
        let mut effects = Vec::new();
        for key in keys {
            effects.extend(app.take(&Event::Key(KeyPress::plain(key))).effects);
            if effects.contains(&Effect::Leave) {
                break;
            }
            self.again = meaning(key).is_some_and(opens_a_screen);
        }
        effects
    }

    /// What there is to say now: a screen that is new is told whole, from where one is to what the
    /// keys do.
    pub fn say(&mut self, app: &App) -> Vec<CleanText> {
        let told = app.told();
        let lines = match &self.before {
            // How to answer is said once, at the beginning.
            None => told.with_remark(Some(app.text.plain_how())),
            Some(_) if self.again => told.whole(),
            Some(before) => told.news(before),
        };
        self.before = Some(told);
        lines
    }

    /// The last word, once the reader has left.
    pub fn farewell(&self, app: &App) -> Vec<CleanText> {
        vec![app.text.plain_bye()]
    }
}

/// Who presses one of these wants to hear the screen, even where it was open already.
fn opens_a_screen(action: Action) -> bool {
    matches!(action, Action::Hotline | Action::Language | Action::Help | Action::Home | Action::Speak)
}
