//! The notes on a telephone, over the hall's own network, only where somebody asked for it (`--listen`).
//!
//! ```text
//! address   where to listen, as it is typed
//! serve     answers one telephone after the other; nothing that they send is kept or does anything
//! page      the notes as a page
//! ```
//!
//! It reads the journal as the other screens do, and writes nothing: whoever is on the network can look
//! and not touch. The screens go on without it, and it goes on while they are started again.
mod address;
mod page;
mod serve;

use std::io;
use std::net::TcpListener;
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

pub(super) use self::address::Address;
use self::address::to_type;
use self::serve::{Question, Wanted, serve};
use super::clock;
use crate::app::App;
use crate::session::Happened;
use crate::store::Journal;

/// Somebody who may listen, and does not answer yet.
#[derive(Debug)]
pub(super) struct Phone {
    listener: TcpListener,
    /// What to type on the telephone.
    pub(super) address: String,
}

impl Phone {
    /// Takes the address.
    ///
    /// # Errors
    ///
    /// When it is none of this machine's, or taken by another program.
    pub(super) fn listen(address: Address) -> io::Result<Self> {
        let listener = TcpListener::bind(address.0)?;
        let address = to_type(listener.local_addr()?);
        Ok(Self { listener, address })
    }

    /// Answers from now on until the program ends, with the notes of what happens in `journal`; `app` is
    /// made where it is used.
    pub(super) fn answer(self, journal: &Path, app: impl FnOnce() -> Option<App> + Send + 'static) {
        let (asked, questions) = channel();
        let (listener, journal) = (self.listener, journal.to_path_buf());
        // Without threads there is no telephone; the class goes on.
        let _ = thread::Builder::new().name("phones".into()).spawn(move || serve(&listener, &asked));
        let _ = thread::Builder::new().name("notes".into()).spawn(move || {
            if let Some(app) = app() {
                tell(&questions, app, &journal);
            }
        });
    }
}

fn tell(questions: &Receiver<Question>, mut app: App, journal: &Path) {
    let Ok((mut journal, happened)) = Journal::<Happened>::open(journal) else { return };
    app.set_clock(clock::now());
    app.be_plain();
    app.be_notes(&happened);
    for (wanted, reply) in questions {
        app.set_clock(clock::now());
        let _ = app.happen(&journal.catch_up().unwrap_or_default());
        let sheet = app.sheet();
        let news = page::news(&sheet.place, &sheet.blocks);
        let text = app.text();
        let answer = match wanted {
            Wanted::News => news,
            Wanted::Page => page::page(&app.language().to_string(), &text.notes_title(), &text.phone_lost(), &news),
        };
        // A telephone that has hung up misses nothing.
        let _ = reply.send(answer);
    }
}
