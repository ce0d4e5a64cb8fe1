//! What the command line means: open the app, check packs, or look at the terminal.
mod check;
mod doctor;
mod open;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// 乐龄学堂：大字课堂，学会认骗局，守住养老钱。
///
/// 不带别的字就是打开学堂。Opens the lessons; `leling check` looks through packs for authors.
#[derive(Debug, Parser)]
#[command(name = "leling", version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    open: Open,
}

/// How the app is opened.
#[derive(Debug, Clone, Default, clap::Args)]
struct Open {
    /// 用哪种话，例如 zh-Hans-CN、yue-Hans-CN、en (language)
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// 再加一个放课文的文件夹，可以写好几次 (a folder with packs; may be repeated)
    #[arg(long, value_name = "DIR")]
    content: Vec<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// 检查课文：不写文件夹，就检查自带的课 (check packs and print what is wrong)
    Check {
        /// 课文的文件夹 (folders with packs)
        folders: Vec<PathBuf>,
    },
    /// 看看这台电脑：终端会画什么字，设置在哪里 (what was found here, and what follows for the letters)
    Doctor,
}

/// Exit code when there is no terminal to draw on, or the command line cannot be followed.
const USAGE: u8 = 2;

/// Does what the command line says.
pub fn run() -> ExitCode {
    // Learners type nothing behind the name; for them the command line need not even be described.
    if std::env::args_os().len() <= 1 {
        return open::run(&Open::default());
    }
    let arguments = Arguments::parse();
    match arguments.command {
        Some(Command::Check { folders }) => check::run(&folders),
        Some(Command::Doctor) => doctor::run(&arguments.open),
        None => open::run(&arguments.open),
    }
}

/// Says one thing to whoever started the program; a closed pipe is no reason to panic.
fn say(message: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{message}");
}
