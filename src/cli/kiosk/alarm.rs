//! Rings at a moment that somebody set, so that a program that sleeps does what is due.
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use crate::term::Bell;

/// An alarm clock. It sleeps while nothing is set, and it knows nothing of the clock on the wall.
#[derive(Debug, Clone, Default)]
pub(super) struct Alarm(Arc<Inside>);

#[derive(Debug, Default)]
struct Inside {
    next: Mutex<Option<Instant>>,
    set: Condvar,
}

impl Alarm {
    /// Rings at this moment and at no other; with none, not at all.
    pub(super) fn set(&self, next: Option<Instant>) {
        let mut inside = self.0.next.lock().unwrap_or_else(PoisonError::into_inner);
        if *inside != next {
            *inside = next;
            self.0.set.notify_one();
        }
    }

    /// Rings this bell from now on.
    pub(super) fn serve(&self, bell: Bell) {
        let alarm = Arc::clone(&self.0);
        // Without a thread nothing is due by itself; keys still work.
        let _ = thread::Builder::new().name("alarm".into()).spawn(move || {
            loop {
                alarm.wait();
                bell.ring();
            }
        });
    }
}

impl Inside {
    /// Sleeps until the moment that is set has come, and clears it.
    fn wait(&self) {
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let now = Instant::now();
            next = match *next {
                Some(at) if at <= now => {
                    *next = None;
                    return;
                }
                Some(at) => {
                    let waited = self.set.wait_timeout(next, at.saturating_duration_since(now));
                    waited.unwrap_or_else(PoisonError::into_inner).0
                }
                None => self.set.wait(next).unwrap_or_else(PoisonError::into_inner),
            };
        }
    }
}
