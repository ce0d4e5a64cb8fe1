//! The yardstick: about the least program that shows a page of text with ratatui as it comes.
use std::io::{self, stdout};

use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::crossterm::event::{self, Event, KeyCode};
use ratatui::crossterm::execute;
use ratatui::crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use ratatui::widgets::{Block, Paragraph};

/// Turns a page of text at each key until `q`.
pub(crate) fn run() -> io::Result<()> {
    enable_raw_mode()?;
    execute!(stdout(), EnterAlternateScreen)?;
    let mut terminal = Terminal::new(CrosstermBackend::new(stdout()))?;
    let mut page = 0;
    loop {
        terminal.draw(|frame| {
            let (width, height) = (usize::from(frame.area().width), usize::from(frame.area().height));
            let letter = |n: usize| char::from(b'a'.saturating_add(u8::try_from(n % 26).unwrap_or_default()));
            let line = |row: usize| (0..width).map(|column| letter(row + column + page)).collect::<String>();
            let text: Vec<_> = (0..height).map(|row| line(row).into()).collect();
            frame.render_widget(Paragraph::new(text).block(Block::bordered().title("READY")), frame.area());
        })?;
        #[expect(clippy::disallowed_methods, reason = "a program of its own, not a part of ours")]
        match event::read()? {
            Event::Key(key) if key.code == KeyCode::Char('q') => break,
            Event::Key(_) => page += 1,
            _ => {}
        }
    }
    execute!(stdout(), LeaveAlternateScreen)?;
    disable_raw_mode()
}
