//! What a terminal is found to draw: the answers of fifteen real ones, and the conversation with
//! one that is played here.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a broken test should stop at once")]
use std::collections::BTreeMap;

use leling::term::probe::{
    Ability, Console, Doubt, Family, Ground, NotAsked, Reason, Replies, Seams, Surroundings, judge,
};
use serde::Deserialize;

#[cfg(target_os = "linux")]
#[path = "common/pty.rs"]
mod pty;
#[cfg(target_os = "linux")]
#[path = "detection/talk.rs"]
mod talk;

/// A terminal as it was measured.
#[derive(Debug, Clone, Deserialize)]
struct Measured {
    terminal: String,
    best_large_text: String,
    env: BTreeMap<String, String>,
    replies: BTreeMap<String, String>,
    cursor_advance: BTreeMap<String, u16>,
    cursor_advance_after_letter: BTreeMap<String, u16>,
    text_sizing_advance: BTreeMap<String, u16>,
}

impl Measured {
    /// What it would send: its answers as they were, and where the cursor would be.
    fn bytes(&self) -> String {
        let who = ["XTVERSION", "DA1", "DA2"].map(|question| self.replies[question].clone()).concat();
        let after_letter = |glyph: &str| self.cursor_advance_after_letter.get(glyph).map(|columns| columns + 3);
        let places = [
            (2, after_letter("oct")),
            (3, after_letter("sext")),
            (4, Some(2 * self.cursor_advance["half"] + 3)),
            (5, Some(self.text_sizing_advance["osc66_w2"] + 1)),
            (6, Some(self.text_sizing_advance["osc66_s2"] + 1)),
        ];
        let place = |(row, column): (u16, Option<u16>)| column.map(|column| format!("\x1b[{row};{column}R"));
        who + &places.into_iter().filter_map(place).collect::<String>() + "\x1b[0n"
    }

    fn surroundings(&self) -> Surroundings {
        Surroundings::given(|name| self.env.get(name).cloned())
    }

    fn ability(&self) -> Ability {
        judge(&Replies::read(self.bytes().as_bytes()), &self.surroundings())
    }
}

fn measured() -> Vec<Measured> {
    serde_json::from_str(include_str!("data/terminals.json")).unwrap()
}

fn terminal(name: &str) -> Measured {
    measured().into_iter().find(|measured| measured.terminal == name).unwrap()
}

fn best(ability: &Ability) -> &'static str {
    match (ability.sized, ability.mosaics[0]) {
        (true, _) => "text-sizing",
        (false, Family::Octants) => "octants",
        (false, Family::Sextants) => "sextants",
        (false, Family::Quadrants) => "quadrants",
        (false, Family::HalfBlocks) => "half-blocks",
        (false, Family::Spaces) => "spaces",
    }
}

#[test]
fn each_of_fifteen_terminals_gets_what_it_draws_best() {
    let measured = measured();
    assert_eq!(measured.len(), 15);
    for terminal in measured {
        let ability = terminal.ability();
        assert_eq!(best(&ability), terminal.best_large_text, "{}: {:#?}", terminal.terminal, ability.reasons);
        assert_eq!(ability.mosaics.last(), Some(&Family::Spaces), "{}", terminal.terminal);
        assert_eq!(ability.multiplexed, terminal.terminal.starts_with("tmux"), "{}", terminal.terminal);
    }
}

#[test]
fn the_answers_alone_do_where_the_environment_does_not_come_along() {
    for terminal in measured() {
        // Alacritty does not tell its name.
        if terminal.terminal != "alacritty 0.15.1" {
            let bare = Surroundings { term: "xterm-256color".into(), remote: true, ..Surroundings::default() };
            let ability = judge(&Replies::read(terminal.bytes().as_bytes()), &bare);
            assert_eq!(best(&ability), terminal.best_large_text, "{}", terminal.terminal);
        }
    }
}

#[test]
fn inside_tmux_nothing_inherited_counts() {
    for outer in measured() {
        for inner in ["tmux 3.3a in xterm 379", "tmux 3.5a in xterm 398"] {
            let mut inside = terminal(inner);
            for (name, value) in &outer.env {
                inside.env.entry(name.clone()).or_insert_with(|| value.clone());
            }
            inside.env.extend([("WT_SESSION", "1"), ("ALACRITTY_WINDOW_ID", "1")].map(|(n, v)| (n.into(), v.into())));
            assert_eq!(best(&inside.ability()), "quadrants", "{} in {}", inner, outer.terminal);
            // Nor do answers that somebody passes through.
            let through = Surroundings { multiplexed: true, ..outer.surroundings() };
            let ability = judge(&Replies::read(outer.bytes().as_bytes()), &through);
            assert_eq!(best(&ability), "quadrants", "{} through tmux", outer.terminal);
            assert_eq!(ability.seams, Seams::Open);
        }
    }
}

#[test]
fn the_environment_of_another_terminal_raises_nothing() {
    let inherited: BTreeMap<String, String> = measured()
        .into_iter()
        .filter(|terminal| !terminal.terminal.starts_with("tmux"))
        .flat_map(|terminal| terminal.env)
        .filter(|(name, _)| name != "TERM")
        .chain([("ALACRITTY_WINDOW_ID".to_owned(), "1".to_owned()), ("WT_SESSION".to_owned(), "1".to_owned())])
        .collect();
    for mut terminal in measured() {
        terminal.env.extend(inherited.clone());
        // Version 0.11 answers like 0.15 but for the number, which is read.
        assert_eq!(best(&terminal.ability()), terminal.best_large_text, "{}", terminal.terminal);
    }
}

#[test]
fn a_wrong_width_overrules_the_list() {
    let cases = [
        ("VTE 0.80.1", "oct", "sextants"),
        ("VTE 0.70.6", "sext", "quadrants"),
        ("kitty 0.41.1", "oct", "text-sizing"),
    ];
    for (name, glyph, left) in cases {
        for width in [Some(0), Some(4), None] {
            let mut terminal = terminal(name);
            terminal.cursor_advance_after_letter.remove(glyph);
            terminal.cursor_advance_after_letter.extend(width.map(|width| (glyph.to_owned(), width)));
            assert_eq!(best(&terminal.ability()), left, "{name} with {width:?} for {glyph}");
        }
    }
}

#[test]
fn sizes_are_only_kittys_and_only_with_both_measures() {
    let kitty = terminal("kitty 0.41.1");
    for (measure, moved) in [("osc66_w2", 0), ("osc66_s2", 0), ("osc66_s2", 1), ("osc66_s2", 4)] {
        let mut kitty = kitty.clone();
        kitty.text_sizing_advance.insert(measure.into(), moved);
        assert_eq!(best(&kitty.ability()), "octants", "{measure} {moved}");
    }
    let mut ghostty = kitty.clone();
    ghostty.replies.insert("XTVERSION".into(), "\x1bP>|ghostty 1.2.0\x1b\\".into());
    assert_eq!(best(&ghostty.ability()), "octants", "it understands sizes and draws none");
    let mut unknown = kitty;
    unknown.replies.insert("XTVERSION".into(), "\x1bP>|kittens(9.9)\x1b\\".into());
    assert_eq!(best(&unknown.ability()), "quadrants");
}

#[test]
fn blocks_that_take_two_columns_leave_only_colours() {
    let mut vte = terminal("VTE 0.80.1");
    vte.cursor_advance.insert("half".into(), 2);
    for glyph in ["oct", "sext"] {
        vte.cursor_advance_after_letter.insert(glyph.into(), 4);
    }
    assert_eq!(vte.ability().mosaics, [Family::Spaces]);
}

#[test]
fn a_terminal_that_says_nothing_gets_blocks_that_all_draw() {
    for term in ["dumb", "xterm", "xterm-kitty", ""] {
        let surroundings = Surroundings { term: term.into(), ..Surroundings::default() };
        let ability = judge(&Replies::default(), &surroundings);
        assert_eq!(ability.mosaics, [Family::Quadrants, Family::HalfBlocks, Family::Spaces], "TERM={term}");
        assert!(!ability.sized);
        let told = if term == "dumb" { Reason::NotAsked(NotAsked::Dumb) } else { Reason::Silent };
        assert_eq!(ability.reasons[0], told, "TERM={term}");
    }
}

#[test]
fn a_console_draws_what_its_font_has() {
    let on = |font: Option<&str>| {
        let console = Console { mapped: font.map(|characters| characters.chars().collect()) };
        judge(
            &Replies::default(),
            &Surroundings { console: Some(console), term: "linux".into(), ..Surroundings::default() },
        )
    };
    // What Debian loads, what the kernel brings along, and what nobody could tell.
    assert_eq!(on(Some("AB█░▒")).mosaics, [Family::Spaces]);
    assert_eq!(on(Some("AB█▀▄▌▐░▒▓")).mosaics, [Family::HalfBlocks, Family::Spaces]);
    assert_eq!(on(Some("▀▄█▌▐▖▗▘▙▚▛▜▝▞▟")).mosaics[0], Family::Quadrants);
    let unknown = on(None);
    assert_eq!(unknown.mosaics, [Family::Spaces]);
    assert!(unknown.reasons.contains(&Reason::Doubted(Family::HalfBlocks, Doubt::FontUnknown)));
    let console = unknown.console.unwrap();
    assert!(console.draws('A') && !console.draws('▀') && !console.draws('汉'));
}

#[test]
fn every_family_has_its_reason() {
    for terminal in measured() {
        let ability = terminal.ability();
        for family in Family::BEST_FIRST {
            let about = |reason: &&Reason| matches!(reason, Reason::Trusted(which, _) | Reason::Doubted(which, _) if *which == family);
            let reasons: Vec<_> = ability.reasons.iter().filter(about).collect();
            assert_eq!(reasons.len(), 1, "{} and {family:?}", terminal.terminal);
            let trusted = matches!(reasons[0], Reason::Trusted(..));
            assert_eq!(trusted, ability.mosaics.contains(&family), "{} and {family:?}", terminal.terminal);
        }
    }
    let spaces = Reason::Trusted(Family::Spaces, Ground::Colour);
    assert!(terminal("st 0.9.2").ability().reasons.contains(&spaces));
}
