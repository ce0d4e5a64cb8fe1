//! What the command line means: open the app, check packs, or look at the terminal.
mod check;
mod clock;
mod colours;
mod doctor;
#[cfg(feature = "author")]
mod export;
mod facts;
mod forget;
mod hall;
#[cfg(feature = "author")]
mod import;
mod kiosk;
mod memory;
#[cfg(feature = "author")]
mod new;
mod open;
mod phone;
mod plain;
#[cfg(feature = "author")]
mod preview;
#[cfg(feature = "author")]
mod print;
mod report;
#[cfg(feature = "author")]
mod translate;
mod window;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::store::data_folder;
use crate::theme::Palette;
use crate::typeset::{Mosaic, Size};

/// 乐龄学堂：大字课堂，学会认骗局，守住养老钱。
///
/// 后面什么也不写，就打开学堂。Opens the lessons; `leling check` looks through packs for authors.
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
    /// 字的大小：standard large larger largest (size of the letters)
    #[arg(long, value_name = "SIZE", value_parser = size)]
    size: Option<Size>,
    /// 用哪种颜色：yellow-on-black white-on-black black-on-white black-on-cream (colours)
    #[arg(long, value_name = "NAME", value_parser = palette)]
    theme: Option<Palette>,
    /// 用哪种笔画：native sized octants sextants quadrants half-blocks spaces (how letters are drawn)
    #[arg(long, value_name = "FACE", value_parser = face)]
    face: Option<Wanted>,
    /// 另开一个大字窗口 (in a terminal window of its own, with large letters)
    #[arg(long)]
    window: bool,
    /// 大字窗口占满整个屏幕 (like --window, over the whole screen)
    #[arg(long)]
    full_screen: bool,
    /// 不画大字，一行一行地说：给读屏软件、串口和管道 (a numbered dialogue of plain lines: for screen readers,
    /// serial lines and pipes; also with ACCESSIBLE=1 or TERM=dumb)
    #[arg(long, conflicts_with_all = ["window", "full_screen"])]
    plain: bool,
    /// 学到哪儿、自己加的课，都放在这个文件夹 (the folder for what was learnt and for packs of one's own)
    #[arg(long, value_name = "DIR", global = true)]
    data: Option<PathBuf>,
    /// The file that a launcher waits for.
    #[arg(long, value_name = "FILE", hide = true, global = true)]
    opened: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// 检查课文：不写文件夹，就检查自带的课 (check packs and print what is wrong)
    ///
    /// 没有要改的，结束时是 0；有要改的，是 1；命令写得不对，是 2。
    /// Exit code 0: nothing to mend; 1: something; 2: the command line cannot be followed.
    Check(check::Options),
    /// 看看这台电脑：终端会画什么字，设置在哪里 (what was found here, and what follows for the letters)
    Doctor {
        /// 老年人用得了吗：一条条标准，哪条做到了、哪个测试守着 (what an older reader needs, and the tests that hold it)
        #[arg(long)]
        standards: bool,
        /// 同样的内容，给程序读 (the same for programs)
        #[arg(long, requires = "standards")]
        json: bool,
    },
    /// 课文里说的事实、电话、数字，出处和核对的日子，最早的在前 (every fact with source and date, oldest first)
    Facts,
    /// 把学到哪儿都忘掉：先问一遍再删 (delete everything that was kept; asks once)
    Forget {
        /// 不用问，直接删 (do not ask)
        #[arg(long)]
        yes: bool,
    },
    /// 印在纸上：大字课文、题目、带课的人看的、全家约定、复习卡 (handouts in large print)
    #[cfg(feature = "author")]
    Print(print::Wish),
    /// 开始写一包课：做好一个能用的样子，照着改 (a pack to begin with)
    #[cfg(feature = "author")]
    New {
        /// 放在哪个文件夹，也是这包课的名字，如 我的课 (the folder to make)
        folder: PathBuf,
        /// 英文名字，和别的包不一样，如 fake-parcels (its id)
        #[arg(long, value_name = "ID", value_parser = new::id)]
        id: Option<String>,
    },
    /// 试看自己写的课：一存盘，画面就更新 (a pack in the real app, read again on each save)
    #[cfg(feature = "author")]
    Preview {
        /// 课文的文件夹，或者里头的一个文件 (a pack, a folder of packs, or a file of a pack)
        folder: PathBuf,
        #[command(flatten)]
        looks: preview::Looks,
    },
    /// 把题库搬进资料包：Excel、WPS、CSV、GIFT、Aiken、Anki、Word 存的 .txt (bring question banks into a pack, as new lessons)
    #[cfg(feature = "author")]
    Import {
        /// 题库的文件，可以写好几个 (files with questions)
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// 放进哪个资料包的文件夹；没有就新建一个 (the folder of the pack; made if there is none)
        #[arg(long, value_name = "PACK")]
        to: PathBuf,
    },
    /// 把题目写出去，给 Excel（.csv）或 Moodle（.gift）用 (write questions for other programs)
    #[cfg(feature = "author")]
    Export {
        /// 资料包的文件夹或名字，或者一课的文件或名字 (a pack or a lesson, by its folder, file or id)
        #[arg(value_name = "PACK|LESSON")]
        what: String,
        /// 写成哪个文件，.csv 或 .gift 结尾 (the new file)
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
    },
    /// 在大厅里给一个班上课：大字一屏一件事，数一数举手的，两个键往下走 (a class in a hall: its screen)
    ///
    /// 往下：回车、空格、下翻页；退一步：点、上翻页；黑屏：星号、B、F5。断了电，再打开还在那一步。
    Hall {
        /// 哪一次课；不写就在里面选 (which session; chosen on the screen if left out)
        session: Option<String>,
        /// 讲稿也给手机看：在大厅自己的网络上听哪个端口，例如 8765；不写就不上网
        /// (the notes on a telephone, over the hall's own network: a port, or an address of this machine)
        #[arg(long, value_name = "ADDR")]
        listen: Option<phone::Address>,
    },
    /// 自助机：大家轮着用，没有人守着；用完就忘，怎么按都出不去 (a kiosk: locked, and wiped after each person)
    ///
    /// 出去：按 7 9 7 9 0 8 0 8，再按 settings.toml 里写好的密码。怎么布置，见 kiosk/README.md。
    Kiosk(kiosk::Options),
    /// 讲课的人看的：说什么、问什么、还剩几分钟；另开一个窗口运行 (the notes for whoever takes the class)
    Notes {
        /// 讲稿也给手机看：在大厅自己的网络上听哪个端口，例如 8765；不写就不上网
        /// (the notes on a telephone, over the hall's own network: a port, or an address of this machine)
        #[arg(long, value_name = "ADDR")]
        listen: Option<phone::Address>,
    },
    /// 学到哪儿了，写出来 (how far the learner is, on standard output)
    Report {
        /// 写成哪种样子：text csv json (how it is written)
        #[arg(long, value_name = "FORMAT", default_value = "text")]
        format: report::Format,
    },
    /// 译文：写好、更新给人译的文件 (files for translators, written and brought up to date)
    ///
    /// 译好的一句不丢：原文没变就不动，挪了地方就跟着走，原文变了就留在旁边给您看。
    #[cfg(feature = "author")]
    Translate(translate::Wish),
}

impl Open {
    /// The folder for what was learnt, and for packs and translations of one's own.
    fn data_folder(&self) -> Option<PathBuf> {
        self.data.clone().or_else(data_folder)
    }
}

/// Letters asked for on the command line, whatever the terminal says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wanted {
    /// The terminal's own.
    Native,
    /// The terminal's own, in several sizes.
    Sized,
    /// Drawn with block characters.
    Mosaic(Mosaic),
}

fn size(name: &str) -> Result<Size, String> {
    let all = Size::ALL.map(Size::name).join(" ");
    Size::named(name).ok_or_else(|| format!("没有这种大小，可以写 {all}"))
}

fn palette(name: &str) -> Result<Palette, String> {
    let all = Palette::ALL.map(Palette::name).join(" ");
    Palette::named(name).ok_or_else(|| format!("没有这种颜色，可以写 {all}"))
}

fn face(name: &str) -> Result<Wanted, String> {
    Ok(match name {
        "native" => Wanted::Native,
        "sized" => Wanted::Sized,
        "octants" => Wanted::Mosaic(Mosaic::Octants),
        "sextants" => Wanted::Mosaic(Mosaic::Sextants),
        "quadrants" => Wanted::Mosaic(Mosaic::Quadrants),
        "half-blocks" => Wanted::Mosaic(Mosaic::HalfBlocks),
        "spaces" => Wanted::Mosaic(Mosaic::Spaces),
        _ => return Err("没有这种笔画，可以写 native sized octants sextants quadrants half-blocks spaces".into()),
    })
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
        Some(Command::Check(options)) => check::run(&options, arguments.open.lang.as_deref()),
        Some(Command::Doctor { standards: true, json }) => doctor::run_standards(json),
        Some(Command::Doctor { .. }) => doctor::run(&arguments.open),
        Some(Command::Facts) => facts::run(&arguments.open),
        Some(Command::Forget { yes }) => forget::run(&arguments.open, yes),
        #[cfg(feature = "author")]
        Some(Command::Print(wish)) => print::run(&arguments.open, &wish),
        #[cfg(feature = "author")]
        Some(Command::New { folder, id }) => new::run(&folder, id.as_deref()),
        #[cfg(feature = "author")]
        Some(Command::Preview { folder, looks }) => preview::run(&looks.over(arguments.open), &folder),
        #[cfg(feature = "author")]
        Some(Command::Import { files, to }) => import::run(&arguments.open, &files, &to),
        #[cfg(feature = "author")]
        Some(Command::Export { what, to }) => export::run(&arguments.open, &what, &to),
        Some(Command::Hall { session, listen }) => hall::run(&arguments.open, session.as_deref(), listen),
        Some(Command::Kiosk(options)) => kiosk::run(&arguments.open, &options),
        Some(Command::Notes { listen }) => hall::run_notes(&arguments.open, listen),
        Some(Command::Report { format }) => report::run(&arguments.open, format),
        #[cfg(feature = "author")]
        Some(Command::Translate(wish)) => translate::run(&arguments.open, &wish),
        None if arguments.open.window || arguments.open.full_screen => open_window(&arguments.open),
        None => open::run(&arguments.open),
    }
}

/// Opens the app in a window of its own. What keeps it from opening is said here: in the window the
/// message would vanish with it.
fn open_window(open: &Open) -> ExitCode {
    match open::obstacle(open) {
        Some(obstacle) => {
            say(&obstacle);
            ExitCode::from(USAGE)
        }
        None => window::run(open.full_screen),
    }
}

/// Says one thing to whoever started the program; a closed pipe is no reason to panic.
fn say(message: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{message}");
}
