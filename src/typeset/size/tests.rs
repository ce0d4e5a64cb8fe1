//! The faces at every grid of the standard, for every kind of terminal.
use std::fmt::Write as _;

use super::super::mosaic::Mosaic::{HalfBlocks, Octants, Quadrants, Sextants, Spaces};
use super::*;

/// Grids in cells; the body is what head and foot line leave.
const GRIDS: [(u16, u16); 14] = [
    (30, 6),
    (38, 8),
    (40, 10),
    (50, 10),
    (54, 11),
    (78, 16),
    (80, 24),
    (98, 21),
    (120, 30),
    (128, 28),
    (128, 37),
    (160, 45),
    (191, 56),
    (240, 67),
];

fn body((columns, rows): (u16, u16)) -> (u16, u16) {
    (columns, rows - if rows >= 12 { 4 } else { 2 })
}

fn abilities() -> [(&'static str, Ability); 8] {
    let able =
        |sized, mosaics: &[Mosaic], hanzi| Ability { sized, mosaics: mosaics.to_vec(), hanzi, ..Ability::default() };
    [
        ("nothing known", Ability::default()),
        ("sized and octants", able(true, &[Octants, Sextants, Quadrants, HalfBlocks], true)),
        ("sized alone", able(true, &[], true)),
        ("octants", able(false, &[Octants, Sextants, Quadrants, HalfBlocks], true)),
        ("sextants", able(false, &[Sextants, Quadrants, HalfBlocks], true)),
        ("quadrants", Ability { seams: Seams::Open, ..able(false, &[Quadrants, HalfBlocks], true) }),
        ("console with half blocks", able(false, &[HalfBlocks, Spaces], false)),
        ("console without", able(false, &[Spaces], false)),
    ]
}

fn every_case(mut check: impl FnMut(&str, &Ability, (u16, u16))) {
    for (name, ability) in abilities() {
        for grid in GRIDS {
            let (columns, rows) = body(grid);
            check(&format!("{name} at {}x{}", grid.0, grid.1), &ability, (columns, rows));
        }
    }
}

fn holds(face: Face, (columns, rows): (u16, u16), wanted: (u16, u16)) -> bool {
    Shelf { faces: vec![], bodies: vec![], spare: None, columns, rows }.holds(face, wanted)
}

fn name(face: Face) -> String {
    match face {
        Face::Native => "native".into(),
        Face::Sized(scale) => format!("sized {}", scale.rows()),
        Face::Mosaic(mosaic) => format!("{mosaic:?}"),
    }
}

#[test]
fn the_faces_at_every_grid() {
    let mut table = String::new();
    for (title, ability) in abilities() {
        writeln!(table, "── {title}").unwrap();
        for grid in GRIDS {
            let (columns, rows) = body(grid);
            let sizes: Vec<String> =
                Size::ALL.map(|size| name(choose_faces(&ability, Some(size), columns, rows).body)).into();
            let automatic = choose_faces(&ability, None, columns, rows);
            let roles = [automatic.headline, automatic.body, automatic.caption, automatic.digits].map(name).join(", ");
            writeln!(table, "{}x{}: {} | {roles}", grid.0, grid.1, sizes.join(" < ")).unwrap();
        }
    }
    insta::assert_snapshot!(table);
}

#[test]
fn text_is_never_set_in_letters_too_large_to_read_it() {
    every_case(|case, ability, grid| {
        for size in Size::ALL.map(Some).into_iter().chain([None]) {
            let faces = choose_faces(ability, size, grid.0, grid.1);
            let least = if ability.hanzi { (4, 2) } else { (2, 1) };
            let poor = !ability.hanzi && !faces.body.is_large();
            assert!(poor || holds(faces.body, grid, least), "{case}: {faces:?}");
            assert!(faces.headline == faces.body || holds(faces.headline, grid, (8, 4)), "{case}: {faces:?}");
        }
    });
}

#[test]
fn the_automatic_size_is_the_largest_that_is_comfortable() {
    every_case(|case, ability, grid| {
        let chosen = choose_faces(ability, None, grid.0, grid.1).body;
        assert!(!chosen.is_large() || !ability.hanzi || holds(chosen, grid, (12, 4)), "{case}: {chosen:?}");
        for face in faces(ability).into_iter().filter(|face| holds(*face, grid, (12, 4))) {
            let tall = matches!(face, Face::Mosaic(Sextants | Mosaic::DoubleSextants));
            assert!(tall || area(face) <= area(chosen), "{case}: {face:?} would hold 12 by 4 as well");
        }
    });
}

#[test]
fn the_roles_keep_their_order() {
    every_case(|case, ability, grid| {
        for (size, faces) in sizes(ability, grid.0, grid.1) {
            let [caption, body, headline, digits] = [faces.caption, faces.body, faces.headline, faces.digits].map(area);
            assert!(caption <= body && body <= headline && headline <= digits, "{case} {size:?}: {faces:?}");
        }
    });
}

#[test]
fn the_sizes_rise_by_five_thirds_and_each_step_is_a_step() {
    every_case(|case, ability, grid| {
        let sizes = sizes(ability, grid.0, grid.1);
        let bodies: Vec<Face> = sizes.iter().map(|(_, faces)| faces.body).collect();
        assert!(bodies.is_sorted_by_key(|face| area(*face)), "{case}: {bodies:?}");
        let (first, last) = (bodies[0], bodies[bodies.len() - 1]);
        let larger = faces(ability).into_iter().any(|face| face != first && holds(face, grid, LEAST));
        assert!(!larger || last.rows() * 3 >= first.rows() * 5, "{case}: {bodies:?}");
        for pair in bodies.windows(2) {
            let up = next_size(ability, grid, pair[0], true).unwrap();
            assert_eq!(choose_faces(ability, Some(up), grid.0, grid.1).body, pair[1], "{case}");
            let down = next_size(ability, grid, pair[1], false).unwrap();
            assert_eq!(choose_faces(ability, Some(down), grid.0, grid.1).body, pair[0], "{case}");
        }
        assert_eq!(next_size(ability, grid, last, true), None, "{case}");
    });
}

#[test]
fn a_number_stands_on_one_line_with_text_under_it() {
    every_case(|case, ability, grid| {
        let faces = choose_faces(ability, None, grid.0, grid.1);
        if faces.digits != faces.headline {
            assert!(faces.digits.width("800-820-3588 ") <= grid.0, "{case}: {faces:?}");
            assert!(faces.digits.rows() + 2 * faces.body.rows() < grid.1, "{case}: {faces:?}");
        }
    });
}

#[test]
fn a_console_without_hanzi_is_never_asked_for_them() {
    let (_, console) = &abilities()[6];
    for (columns, rows) in [(80, 25), (128, 48), (240, 67)] {
        let faces = choose_faces(console, None, columns, rows);
        for face in [faces.headline, faces.body, faces.caption, faces.digits, faces.bars] {
            assert!(face.is_large(), "{columns}x{rows}: {faces:?}");
        }
    }
}
