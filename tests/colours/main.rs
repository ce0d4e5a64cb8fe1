//! Every pair of colours computed: on every terminal, for every eye, and on screens as drawn.
#![expect(clippy::panic, reason = "a broken test should stop at once")]
#![expect(clippy::indexing_slicing, reason = "a broken test should stop at once")]
#[path = "../common/mod.rs"]
mod common;
mod maths;
mod screens;
mod stock;

use leling::theme::{Depth, Palette, Theme, Tone};
use ratatui::style::{Color, Modifier, Style};

use self::maths::EYES;
use self::stock::{place, seen};

/// Text, and its ground (standard L5, WCAG 1.4.6).
const TEXT: f64 = 7.0;
/// The finger's bar, key caps and bars, and what they lie on (standard L5, WCAG 1.4.11).
const BORDER: f64 = 3.0;
/// Tones that colour is to tell apart differ by several times what is just noticeable (2.3).
const APART: f64 = 18.0;

const COLOURED: [Depth; 4] = [Depth::EightGrounds, Depth::Sixteen, Depth::Indexed, Depth::Full];

fn themes() -> impl Iterator<Item = (Depth, Theme)> {
    let themes = |depth| Palette::ALL.map(|palette| (depth, Theme::new(palette, depth)));
    COLOURED.into_iter().flat_map(themes)
}

fn styles(theme: Theme) -> impl Iterator<Item = Style> {
    Tone::ALL.map(|tone| theme.tone(tone)).into_iter().chain([theme.paper(), theme.bar(), theme.key()])
}

/// Fails unless the letters of a style can be read by every eye.
fn assert_readable(style: Style, depth: Depth, what: &str) {
    for (terminal, (letter, ground)) in seen(style, depth) {
        for eye in &EYES {
            let contrast = eye.contrast(letter, ground);
            assert!(contrast >= TEXT, "{what} {style:?} on {terminal}, {}: {contrast:.2}", eye.name);
        }
    }
}

/// The same for letters made of blanks turned inside out: their ink is a ground, beside the paper.
fn assert_inked(style: Style, depth: Depth, what: &str) {
    let [plain, turned] =
        [style.remove_modifier(Modifier::REVERSED), style.add_modifier(Modifier::REVERSED)].map(|s| seen(s, depth));
    for ((terminal, (_, paper)), (_, (_, ink))) in plain.into_iter().zip(turned) {
        for eye in &EYES {
            let contrast = eye.contrast(ink, paper);
            assert!(contrast >= TEXT, "{what} {style:?} of blanks on {terminal}, {}: {contrast:.2}", eye.name);
        }
    }
}

#[test]
fn every_text_reaches_seven_to_one_on_every_terminal_for_every_eye() {
    for (depth, theme) in themes() {
        for style in styles(theme) {
            assert!(!seen(style, depth).is_empty(), "{theme:?}");
            assert_readable(style, depth, &format!("{theme:?}"));
            assert_inked(style, depth, &format!("{theme:?}"));
        }
    }
}

#[test]
fn the_finger_the_bars_and_the_key_caps_stand_out_three_to_one() {
    for (depth, theme) in themes() {
        let edges =
            [(theme.tone(Tone::Selected), theme.paper()), (theme.bar(), theme.paper()), (theme.key(), theme.bar())];
        for (upper, under) in edges {
            for ((terminal, (_, upper)), (_, (_, under))) in seen(upper, depth).into_iter().zip(seen(under, depth)) {
                for eye in &EYES {
                    let contrast = eye.contrast(upper, under);
                    assert!(contrast >= BORDER, "{theme:?} on {terminal}, {}: {contrast:.2}", eye.name);
                }
            }
        }
    }
}

#[test]
fn of_the_sixteen_only_the_safe_ones_are_used_and_always_with_black() {
    for (_, theme) in themes().filter(|(depth, _)| matches!(depth, Depth::EightGrounds | Depth::Sixteen)) {
        for style in styles(theme) {
            let pair = [style.fg, style.bg].map(|color| place(color.unwrap_or_default()));
            assert!(pair[0] != pair[1] && pair.contains(&0), "{theme:?} {style:?}");
        }
    }
}

#[test]
fn no_ground_is_bright_where_the_console_would_dull_it_or_blink() {
    for (_, theme) in themes().filter(|(depth, _)| *depth == Depth::EightGrounds) {
        let grounds = styles(theme).filter_map(|style| style.bg);
        assert!(grounds.into_iter().all(|ground| matches!(ground, Color::Black | Color::Gray)), "{theme:?}");
    }
}

/// On sixteen colours signs and words alone tell them apart; `screens` proves that they do.
#[test]
fn a_warning_is_told_from_all_else_by_every_eye_and_so_is_what_went_well_from_plain_text() {
    let pairs = [
        (Tone::Warning, Tone::Plain),
        (Tone::Warning, Tone::Good),
        (Tone::Warning, Tone::Hotline),
        (Tone::Warning, Tone::Heading),
        (Tone::Good, Tone::Plain),
        (Tone::Hotline, Tone::Plain),
    ];
    for (depth, theme) in themes().filter(|(depth, _)| matches!(depth, Depth::Indexed | Depth::Full)) {
        for (one, other) in pairs {
            let [(_, (first, _)), (_, (second, _))] = [one, other].map(|tone| seen(theme.tone(tone), depth)[0]);
            for eye in &EYES {
                let apart = eye.distance(first, second);
                assert!(apart >= APART, "{theme:?} {one:?} {other:?}, {}: {apart:.0}", eye.name);
            }
        }
    }
}

#[test]
fn no_style_blinks_hides_or_fades() {
    let without = Palette::ALL.map(|palette| (Depth::Monochrome, Theme::new(palette, Depth::Monochrome)));
    let bad = Modifier::SLOW_BLINK | Modifier::RAPID_BLINK | Modifier::HIDDEN | Modifier::DIM;
    for (_, theme) in themes().chain(without) {
        assert!(styles(theme).all(|style| !style.add_modifier.intersects(bad)), "{theme:?}");
    }
}
