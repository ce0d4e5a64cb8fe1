//! How long the terminal makes the reader wait, against a bare ratatui program in the same run.
//!
//! `cargo bench --bench terminal`, on a machine that does nothing else: the ratios stand still
//! when the milliseconds do not. Both programs run in turns in a pseudo-terminal whose other end
//! takes what comes at once; what a real terminal needs to draw it is not in these figures.
#![cfg_attr(target_os = "linux", expect(clippy::unwrap_used, reason = "a measurement that fails is to stop"))]
#[cfg(target_os = "linux")]
mod bare;
#[cfg(target_os = "linux")]
mod library;
mod measure;
#[cfg(target_os = "linux")]
#[path = "../../tests/common/pty.rs"]
mod pty;

#[cfg(target_os = "linux")]
fn main() {
    let asked = |word: &str| std::env::args().any(|argument| argument == word);
    if asked("--bare") {
        bare::run().unwrap();
    } else if asked("--bench") {
        measure::compare();
    }
}

#[cfg(not(target_os = "linux"))]
fn main() {}
