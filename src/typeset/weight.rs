//! Bolder letters that keep their gaps.
//!
//! Unifont's strokes are one dot thin. Widening every stroke by a dot closes 407 of the 6,763 hanzi
//! of GB 2312 (骗 账 赢 become blobs); widening only where a gap stays open closes none and still
//! brings the ink from 29.8 % to 39 % (measured over GB 2312; `tests/glyphs.rs` holds it).
use super::glyph::Bitmap;

/// Widens each stroke to the right by one dot where the dot behind it, and those diagonally behind
/// it, are empty.
#[must_use]
pub fn embolden(bitmap: &Bitmap) -> Bitmap {
    let keep = if bitmap.width == 16 { u16::MAX } else { 0xff00 };
    let mut rows = bitmap.rows;
    let above = |y: usize| y.checked_sub(1).and_then(|y| bitmap.rows.get(y)).copied().unwrap_or(0);
    for (y, row) in rows.iter_mut().enumerate() {
        let ink = *row;
        let below = bitmap.rows.get(y + 1).copied().unwrap_or(0);
        let candidates = (ink >> 1) & !ink;
        let near = ink | above(y) | below;
        *row = (ink | (candidates & !(near << 1))) & keep;
    }
    Bitmap { width: bitmap.width, rows }
}

/// Doubles the width and widens every stroke by one of the new, half as wide dots.
///
/// Returns rows of up to 32 dots, bit 31 leftmost. A gap of one dot is two half dots wide here, so
/// it stays open by itself.
#[must_use]
pub fn widen(bitmap: &Bitmap) -> [u32; 16] {
    let keep = if bitmap.width == 16 { u32::MAX } else { 0xffff_0000 };
    bitmap.rows.map(|row| {
        let doubled = spread(row);
        (doubled | (doubled >> 1)) & keep
    })
}

/// Every bit twice: the Morton spread of 16 bits, then each neighbour filled.
fn spread(row: u16) -> u32 {
    let mut x = u32::from(row);
    x = (x | (x << 8)) & 0x00ff_00ff;
    x = (x | (x << 4)) & 0x0f0f_0f0f;
    x = (x | (x << 2)) & 0x3333_3333;
    x = (x | (x << 1)) & 0x5555_5555;
    x | (x << 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bitmap(rows: [u16; 3]) -> Bitmap {
        let mut all = [0; 16];
        all[..3].copy_from_slice(&rows);
        Bitmap { width: 16, rows: all }
    }

    #[test]
    fn a_stroke_grows_where_nothing_is_near() {
        assert_eq!(embolden(&bitmap([0b1000_0000_0000_0000, 0, 0])).rows[0], 0b1100_0000_0000_0000);
    }

    #[test]
    fn a_gap_of_one_dot_stays_open() {
        assert_eq!(embolden(&bitmap([0b1010_0000_0000_0000, 0, 0])).rows[0], 0b1011_0000_0000_0000);
    }

    #[test]
    fn a_gap_towards_a_stroke_diagonally_behind_stays_open() {
        let grown = embolden(&bitmap([0b0010_0000_0000_0000, 0b1000_0000_0000_0000, 0]));
        assert_eq!(grown.rows[1], 0b1000_0000_0000_0000);
    }

    #[test]
    fn nothing_grows_over_the_edge_of_a_half_width_letter() {
        let half = Bitmap { width: 8, rows: [0x0100; 16] };
        assert_eq!(embolden(&half), half);
        assert_eq!(widen(&half)[0], 0x0003_0000);
    }

    #[test]
    fn doubling_keeps_every_dot_and_adds_half_of_one() {
        assert_eq!(widen(&bitmap([0b1000_0000_0000_0001, 0, 0]))[0], 0xe000_0003);
    }
}
