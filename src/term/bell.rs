//! Who wakes the loop: the terminal alone, or the terminal and somebody outside who rings.
use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use super::events::{Events, Happened};
use crate::input::Event;

/// Wakes the program from another thread; it is then told [`Event::Changed`].
#[derive(Debug, Clone)]
pub struct Bell(Sender<io::Result<Happened>>);

impl Bell {
    /// Rings. When the program is over, nobody hears it.
    pub fn ring(&self) {
        let _ = self.0.send(Ok(Happened::Event(Event::Changed)));
    }
}

/// A bell, and where it is heard.
#[derive(Debug)]
pub(super) struct Porch {
    sender: Sender<io::Result<Happened>>,
    receiver: Receiver<io::Result<Happened>>,
}

impl Porch {
    pub(super) fn new() -> Self {
        let (sender, receiver) = channel();
        Self { sender, receiver }
    }

    pub(super) fn bell(&self) -> Bell {
        Bell(self.sender.clone())
    }
}

/// What the loop listens to.
///
/// Without a bell the loop reads the terminal itself. With one, a thread reads it: the library that
/// reads keys can only be woken by the terminal, and both it and the loop sleep until something comes.
#[derive(Debug)]
pub(super) enum Ears {
    /// The terminal alone.
    Alone(Box<Events>),
    /// The terminal, read by a thread, and the bell.
    Beside(Receiver<io::Result<Happened>>),
}

impl Ears {
    /// Listens to the terminal, and to the porch if there is one.
    ///
    /// # Errors
    ///
    /// When the system has no thread left.
    pub(super) fn open(mut events: Events, porch: Option<Porch>) -> io::Result<Self> {
        let Some(Porch { sender, receiver }) = porch else { return Ok(Self::Alone(Box::new(events))) };
        thread::Builder::new().name("ears".into()).spawn(move || {
            loop {
                let happened = events.next();
                let ends = happened.is_err();
                if sender.send(happened).is_err() || ends {
                    break;
                }
            }
        })?;
        Ok(Self::Beside(receiver))
    }

    /// Sleeps until something happens.
    ///
    /// # Errors
    ///
    /// When the terminal cannot be read.
    pub(super) fn next(&mut self) -> io::Result<Happened> {
        match self {
            Self::Alone(events) => events.next(),
            Self::Beside(receiver) => {
                receiver.recv().unwrap_or_else(|_| Err(io::Error::other("nobody reads the terminal any more")))
            }
        }
    }
}
