//! Every letter that can be shown has a shape, its weight, and looks like no other.
#![expect(clippy::unwrap_used, reason = "a broken test should stop at once")]
use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

use leling::typeset::Mosaic;
use leling::typeset::glyph::{Bitmap, GlyphSource as _, Unifont, letter};
use leling::typeset::weight::{Shape, embolden, enlarge, thin, widen};

/// A change of weight, and by how much it enlarges.
type Transform = (&'static str, fn(&Bitmap) -> Shape);
const TRANSFORMS: [Transform; 3] =
    [("octants and sextants", embolden), ("quadrants", widen), ("twice as large", enlarge)];

/// The 6,763 hanzi of GB 2312, through the code table of GBK: rows B0 to F7, columns A1 to FE.
fn gb2312() -> Vec<char> {
    let mut hanzi = Vec::new();
    for (high, low) in (0xb0..=0xf7_u8).flat_map(|high| (0xa1..=0xfe_u8).map(move |low| (high, low))) {
        let bytes = [high, low];
        let (text, _, faulty) = encoding_rs::GBK.decode(&bytes);
        // Five places at the end of row D7 hold no hanzi of GB 2312.
        hanzi.extend(text.chars().filter(|c| !faulty && ('\u{4e00}'..='\u{9fff}').contains(c)));
    }
    hanzi
}

fn all_hanzi() -> impl Iterator<Item = char> {
    ('\u{4e00}'..='\u{9fff}').chain('\u{3400}'..='\u{4dbf}')
}

fn shape_of(c: char, transform: fn(&Bitmap) -> Shape) -> Shape {
    transform(&Unifont.glyph(c).unwrap())
}

#[test]
fn every_hanzi_has_a_shape_of_full_width() {
    let drawn = |c: &char| Unifont.glyph(*c).is_some_and(|shape| shape.width == 16 && shape.ink() > 0);
    let everyday = gb2312();
    assert_eq!((everyday.len(), everyday.iter().filter(|c| drawn(c)).count()), (6_763, 6_763));
    assert_eq!((all_hanzi().count(), all_hanzi().filter(drawn).count()), (27_584, 27_584));
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|ending| ending == "ftl" || ending == "toml") {
            found.push(path);
        }
    }
    found
}

#[test]
fn every_letter_of_every_language_and_pack_has_a_shape() {
    let mut letters = BTreeSet::new();
    for path in ["locales", "content"].into_iter().flat_map(|folder| files(Path::new(folder))) {
        letters.extend(fs::read_to_string(path).unwrap().chars());
    }
    assert!(letters.len() > 1_000, "only {} letters were found", letters.len());
    // What the dialects are known to need, whether or not a text has used it yet.
    letters.extend("𪜶𠊎嘅喺咗嚟啲嗰冇唔佢哋㗎揾谂揿睇囝佗揣袂毋阮恁麼遽搿迭呒侬伐“”‘’…—·①☎✓✗⚠→￥".chars());
    let blank = |c: &char| c.is_whitespace();
    let missing: Vec<char> = letters.iter().filter(|c| !blank(c) && Unifont.glyph(**c).is_none()).copied().collect();
    assert_eq!(missing, []);
    for c in letters.iter().filter(|c| !blank(c)) {
        let shape = letter(&Unifont, c.encode_utf8(&mut [0; 4]));
        assert!(shape.ink() > 0, "{c} has no ink");
        for mosaic in Mosaic::ALL {
            assert!(mosaic.shape(c.encode_utf8(&mut [0; 4])).ink() >= shape.ink(), "{c} lost ink in {mosaic:?}");
        }
    }
}

#[test]
fn letters_are_bold() {
    let hanzi = gb2312();
    let ink = |transform: fn(&Bitmap) -> Shape| {
        let share = |shape: Shape| f64::from(shape.ink()) / f64::from(shape.columns * shape.rows);
        let sum: f64 = hanzi.iter().map(|c| share(shape_of(*c, transform))).sum();
        100.0 * sum / f64::from(u32::try_from(hanzi.len()).unwrap())
    };
    assert!((29.0..31.0).contains(&ink(thin)), "Unifont itself has {:.1} %", ink(thin));
    assert!(ink(embolden) >= 38.0, "octants and sextants: {:.1} %", ink(embolden));
    assert!(ink(widen) >= 38.0, "quadrants: {:.1} %", ink(widen));
    assert!(ink(enlarge) >= 38.0, "twice as large: {:.1} %", ink(enlarge));
}

/// Enclosed and open white regions of a letter; dots that touch at a corner only are apart.
fn regions(shape: &Shape) -> usize {
    let (columns, rows) = (i32::from(shape.columns), i32::from(shape.rows));
    let white = |x: i32, y: i32| match (u16::try_from(x), u16::try_from(y)) {
        (Ok(x), Ok(y)) => !shape.has(x, y),
        _ => true,
    };
    let mut seen = BTreeSet::new();
    let mut regions = 0;
    for start in (-1..=columns).flat_map(|x| (-1..=rows).map(move |y| (x, y))) {
        if !white(start.0, start.1) || !seen.insert(start) {
            continue;
        }
        regions += 1;
        let mut open = vec![start];
        while let Some((x, y)) = open.pop() {
            for (x, y) in [(x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)] {
                let inside = (-1..=columns).contains(&x) && (-1..=rows).contains(&y);
                if inside && white(x, y) && seen.insert((x, y)) {
                    open.push((x, y));
                }
            }
        }
    }
    regions
}

#[test]
fn no_enclosed_white_is_lost() {
    let hanzi = gb2312();
    for (name, transform) in TRANSFORMS {
        let lost: String =
            hanzi.iter().filter(|c| regions(&shape_of(**c, transform)) < regions(&shape_of(**c, thin))).collect();
        assert_eq!(lost, "", "{name}");
    }
}

#[test]
fn no_two_letters_look_the_same() {
    for (name, transform) in TRANSFORMS {
        let mut seen = HashMap::new();
        let mut pairs = Vec::new();
        for c in gb2312() {
            if let Some(other) = seen.insert(shape_of(c, transform), c) {
                pairs.push((other, c));
            }
        }
        assert_eq!(pairs, [], "{name}");
    }
}

#[test]
fn authors_are_told_of_just_the_letters_that_have_no_shape() {
    let blank = |c: char| c.is_whitespace() || c.is_control();
    let differ: Vec<char> = ('\0'..=char::MAX)
        .filter(|c| !blank(*c) && leling::wording::has_shape(*c) != Unifont.glyph(*c).is_some())
        .collect();
    assert_eq!(differ, []);
}
