//! A handout as PDF, with the Chinese fonts of this machine.
//!
//! ```text
//! fonts    which fonts this machine has, and which of them suits the text
//! face     the letters of one font
//! certificate  the same for a sheet to be handed over, set in the middle
//! setting  parts in reading order become strips, as wide as a page
//! paging   strips are put on pages: no question split, no heading alone
//! paint    pages are drawn, and told to screen readers in the same order
//! ```
//!
//! The letters in use are embedded, so the file looks the same on every machine. Lines end where
//! they end on the screen ([`break_lines`](crate::typeset::break_lines)).
mod certificate;
mod face;
mod fonts;
mod paging;
mod paint;
mod setting;

use std::collections::BTreeSet;
use std::fmt;

pub use self::fonts::Fonts;

use self::paging::Page;
use self::setting::Setting;
use super::{Handout, Paper, Section};
use crate::model::CleanText;

/// Why there is no PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoPdf {
    /// No font of this machine has Chinese letters.
    NoFont,
    /// No font of this machine has these letters.
    NoLetters(String),
    /// The file could not be made.
    Failed(String),
}

impl fmt::Display for NoPdf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoFont => f.write_str(
                "这台电脑上没有能用的中文字体，PDF 写不出来。\n\
                 装上一种再来：Debian、Ubuntu 装 fonts-noto-cjk 或 fonts-wqy-microhei；Fedora 装 google-noto-sans-cjk-fonts；\
                 或者把 .ttf、.otf、.ttc 的中文字体放进 ~/.local/share/fonts。Windows 和 macOS 自带。\n\
                 不装也行：不写 --pdf，就得到一份网页，浏览器能打印，也能存成 PDF。\n\
                 No Chinese font was found. Install one (fonts-noto-cjk), or leave out --pdf for HTML.",
            ),
            Self::NoLetters(letters) => write!(
                f,
                "这台电脑上的字体里没有这些字：{letters}\n\
                 装上 fonts-noto-cjk 再来；或者不写 --pdf，用网页打印。\n\
                 No font has these letters. Install fonts-noto-cjk, or leave out --pdf for HTML."
            ),
            Self::Failed(what) => write!(f, "PDF 没能写出来：{what}\nThe PDF could not be made."),
        }
    }
}

impl std::error::Error for NoPdf {}

/// The file. `page` says which page it is, and of how many.
///
/// # Errors
///
/// When no font has the letters.
pub fn pdf(handout: &Handout, fonts: &Fonts, page: impl Fn(usize, usize) -> CleanText) -> Result<Vec<u8>, NoPdf> {
    let numbers = page(1234, 5678).to_string() + &page(9, 0);
    let letters: BTreeSet<char> = handout.words().iter().flat_map(|text| text.chars()).chain(numbers.chars()).collect();
    let faces = fonts.faces(&handout.tag, &letters)?;
    let setting = Setting::new(&faces);
    let foot = setting.foot(&handout.foot);
    let (pages, _) = pages(handout, &setting, paging::room(&foot));
    paint::file(handout, &faces, &foot, &pages, page)
}

/// The pages, and on which of them each section begins. The table in front is set twice: it cannot
/// know the numbers before the sections behind it have been put on pages.
fn pages(handout: &Handout, setting: &Setting<'_>, room: f32) -> (Vec<Page>, Vec<usize>) {
    let set = |section: &Section| match handout.paper {
        Paper::Handouts => setting.section(section),
        Paper::Certificates => setting.certificate(section, room),
    };
    let sections: Vec<Vec<Page>> = handout.sections.iter().map(|section| paging::pages(set(section), room)).collect();
    let front = |begins: &[usize]| {
        let groups = if handout.has_front() { setting.front(handout, begins) } else { Vec::new() };
        paging::pages(groups, room)
    };
    let mut before = front(&vec![0; sections.len()]).len();
    let mut begins = Vec::new();
    for pages in &sections {
        begins.push(before + 1);
        before += pages.len();
    }
    let all = front(&begins).into_iter().chain(sections.into_iter().flatten()).collect();
    (all, begins)
}

/// The parts of a page of `Strip`s are named by numbers that no other part has.
type PartNumber = usize;
