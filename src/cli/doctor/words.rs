//! What was found about the terminal, as sentences.
use super::{Said, said};
use crate::term::probe::{Doubt, Evidence, Family, Ground, NotAsked, Proof, Reason, Seams, Terminal};
use crate::theme::Depth;

/// How many colours there are.
pub(super) fn depth(depth: Depth) -> Said {
    match depth {
        Depth::Monochrome => said("没有", "none"),
        Depth::EightGrounds => said("16 种字色，8 种底色", "16 for letters, 8 behind them"),
        Depth::Sixteen => said("16 种", "16"),
        Depth::Indexed => said("256 种", "256"),
        Depth::Full => said("16777216 种", "16777216"),
    }
}

/// What the environment says about colours; each name with what it stands for.
pub(super) fn environment(variable: impl Fn(&str) -> String) -> String {
    let told = |name: &&str| Some(format!("{name}={}", variable(name))).filter(|told| !told.ends_with('='));
    let told: Vec<String> = ["TERM", "COLORTERM", "NO_COLOR"].iter().filter_map(told).collect();
    if told.is_empty() { "TERM=".to_owned() } else { told.join(", ") }
}

/// A reason as a sentence.
pub(super) fn reason(reason: &Reason) -> Said {
    match reason {
        Reason::NotAsked(why) => not_asked(*why),
        Reason::Silent => said(
            "终端没有按时答完；没答上来的，都当作不会。",
            "The terminal did not finish answering in time; what it did not say is taken for a no.",
        ),
        Reason::Multiplexed => said(
            "外面还隔着一层（tmux、screen 之类），看不见真正的终端。",
            "Something is in between (tmux, screen or the like) and hides the real terminal.",
        ),
        Reason::Known(terminal) => known(terminal),
        Reason::Unknown => said("终端没说自己是谁。", "The terminal did not say who it is."),
        Reason::Sized => verdict(true, &sized(), &said("试过了，行", "tried, and it works")),
        Reason::NotSized(doubt) => verdict(false, &sized(), &doubted(doubt)),
        Reason::Trusted(which, ground) => verdict(true, &family(*which), &trusted(ground)),
        Reason::Doubted(which, doubt) => verdict(false, &family(*which), &doubted(doubt)),
    }
}

fn verdict(good: bool, what: &Said, why: &Said) -> Said {
    let (mark, word) = if good { ("能用", "yes") } else { ("不用", "no") };
    said(&format!("[{mark}] {}：{}。", what.0, why.0), &format!("[{word}] {}: {}.", what.1, why.1))
}

/// Large letters of the terminal's own.
pub(super) fn sized() -> Said {
    said("终端自己放大的字", "the terminal's own letters, enlarged (OSC 66)")
}

/// What a family is called.
pub(super) fn family(family: Family) -> Said {
    match family {
        Family::Octants => said("八分块（一格八点）", "octants (eight dots a cell)"),
        Family::Sextants => said("六分块（一格六点）", "sextants (six dots a cell)"),
        Family::Quadrants => said("四分块（一格四点）", "quadrants (four dots a cell)"),
        Family::HalfBlocks => said("半块（一格两点）", "half blocks (two dots a cell)"),
        Family::Spaces => said("涂色的空格（一格一点）", "coloured spaces (one dot a cell)"),
    }
}

/// What happens between full cells.
pub(super) fn seams(seams: Seams) -> Said {
    match seams {
        Seams::Joined => said("满格之间没有缝。", "Full cells touch."),
        Seams::Open => said(
            "满格之间可能有缝，满格改用涂色的空格。",
            "Full cells may not touch; they are drawn as coloured spaces.",
        ),
    }
}

/// Nothing is drawn, whatever the terminal can.
pub(super) fn plain() -> Said {
    said(
        "学堂不画大字，一行一行地说（--plain、ACCESSIBLE 或 TERM=dumb）。",
        "The lessons are told in plain lines and nothing is drawn (--plain, ACCESSIBLE or TERM=dumb).",
    )
}

fn not_asked(why: NotAsked) -> Said {
    match why {
        NotAsked::Dumb => said("TERM=dumb，没有去问终端。", "TERM=dumb: the terminal was not asked."),
        NotAsked::Console => said(
            "这是 Linux 的文字屏幕，没有汉字；所有的字都要画出来。",
            "This is a Linux console. It has no Chinese letters: all text is drawn.",
        ),
        NotAsked::System => said("这种系统上不问终端。", "On this system the terminal is not asked."),
        NotAsked::NoTerminal => said(
            "这里不是终端窗口，没法问它会画什么。请在终端窗口里直接运行 leling doctor。",
            "This is no terminal, so that it cannot be asked what it draws. Run leling doctor in a terminal window.",
        ),
    }
}

fn known(Terminal { name, version, by }: &Terminal) -> Said {
    let by = match by {
        Evidence::Name => said("它自己说的", "its own word"),
        Evidence::Attributes => said("从它的特征认出来的", "by what only it answers"),
        Evidence::Both => said("环境变量这么说，特征也对得上", "by the environment, and its answers agree"),
        Evidence::Environment => said("只有环境变量这么说，不作数", "by the environment alone, which proves nothing"),
    };
    let who = format!("{name} {version}");
    let who = who.trim_end();
    said(&format!("终端是 {who}（{}）。", by.0), &format!("The terminal is {who} ({}).", by.1))
}

fn trusted(ground: &Ground) -> Said {
    match ground {
        Ground::Since(version, Proof::Seen) => {
            said(&format!("{version} 版起就会，我们看过"), &format!("drawn since version {version}, as we have seen"))
        }
        Ground::Since(version, Proof::Told) => said(
            &format!("{version} 版起就会，做终端的人这么说"),
            &format!("drawn since version {version}, as its makers say"),
        ),
        Ground::Everywhere => said("我们看过的终端都会", "every terminal we looked at draws it"),
        Ground::InFont => said("屏幕的字体里都有", "the console's font has all of it"),
        Ground::Colour => said("到哪儿都会", "works everywhere"),
    }
}

fn doubted(doubt: &Doubt) -> Said {
    match doubt {
        Doubt::NotListed => said("没听说这种终端会", "this terminal is not known to draw it"),
        Doubt::TooOld(version) => said(&format!("{version} 版起才会"), &format!("drawn since version {version} only")),
        Doubt::Moved(None) => said("没量出宽窄", "its width could not be measured"),
        Doubt::Moved(Some(columns)) => said(
            &format!("两个该占两格，这里占了 {columns} 格"),
            &format!("two of them should take two columns and took {columns}"),
        ),
        Doubt::MovedFor { width, scale } => {
            let columns = |measured: &Option<u16>| measured.map_or("-".to_owned(), |columns| columns.to_string());
            said(
                &format!("试了不行（宽 {}，大 {}，都该是 2）", columns(width), columns(scale)),
                &format!("tried in vain (width {}, size {}, 2 each expected)", columns(width), columns(scale)),
            )
        }
        Doubt::Multiplexed => said("隔着一层，传不过去", "what is in between may not pass it on"),
        Doubt::NotInFont => said("屏幕的字体里没有", "the console's font lacks it"),
        Doubt::FontUnknown => said(
            "查不到屏幕的字体里有什么（装上 kbd 就能查）",
            "nobody could tell what the console's font has (the kbd package can)",
        ),
    }
}
