//! How large the letters can be: from pixels to points.
use super::screen::Screen;

/// The grid that is to fit: enough for a question with six choices, and nothing larger, as every
/// cell more makes the letters smaller.
const COLUMNS: u32 = 40;
const ROWS: u32 = 16;
/// Letters are never smaller than this, even where the grid then does not fit.
const SMALLEST: u32 = 24;
/// No terminal is asked for more; a hall's wall of screens stays within it.
const LARGEST: u32 = 240;

/// The cell of a font, in thousandths of its size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct CellShape {
    /// How wide a Latin letter is: half a hanzi, or a little more.
    pub(super) advance: u32,
    /// From one line to the next.
    pub(super) line: u32,
}

impl CellShape {
    /// `DejaVu Sans Mono` and most other fonts that terminals use by themselves.
    pub(super) const LATIN: Self = Self { advance: 602, line: 1164 };

    /// Width and height in pixels, rounded up as terminals do.
    fn pixels(self, points: u32, dpi: u32) -> (u32, u32) {
        let cell = |thousandths: u32| (points * dpi * thousandths).div_ceil(72 * 1000).max(1);
        (cell(self.advance), cell(self.line))
    }
}

/// The size of the letters, and the grid that it gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Letters {
    /// Size of the font.
    pub(super) points: u32,
    /// Cells from left to right.
    pub(super) columns: u32,
    /// Cells from top to bottom.
    pub(super) rows: u32,
}

/// The largest letters with which 40 x 16 cells fit on the screen, and never under 24 points.
///
/// Screens are wide and cells are tall, so it is nearly always the rows that set the size, and there
/// are more columns than asked for.
pub(super) fn largest(screen: Screen, shape: CellShape) -> Letters {
    (SMALLEST..=LARGEST)
        .rev()
        .map(|points| with(points, screen, shape))
        .find(|letters| letters.columns >= COLUMNS && letters.rows >= ROWS)
        .unwrap_or_else(|| with(SMALLEST, screen, shape))
}

fn with(points: u32, screen: Screen, shape: CellShape) -> Letters {
    let (width, height) = shape.pixels(points, screen.dpi);
    Letters { points, columns: (screen.width / width).max(1), rows: (screen.height / height).max(1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTO: CellShape = CellShape { advance: 500, line: 1448 };
    const WENQUANYI: CellShape = CellShape { advance: 500, line: 1170 };

    fn screen(width: u32, height: u32, dpi: u32) -> Screen {
        Screen { width, height, dpi }
    }

    #[test]
    fn the_size_follows_screen_density_and_font() {
        // width, height, dpi, shape: points, columns, rows
        let table = [
            (1920, 1080, 96, CellShape::LATIN, (43, 54, 16)),
            (1280, 720, 96, CellShape::LATIN, (28, 55, 16)),
            (1366, 768, 96, CellShape::LATIN, (30, 54, 16)),
            (1920, 1080, 96, NOTO, (34, 83, 16)),
            (1920, 1080, 96, WENQUANYI, (42, 68, 16)),
            (3840, 2160, 192, CellShape::LATIN, (43, 54, 16)),
            (3840, 2160, 96, CellShape::LATIN, (86, 54, 16)),
            (1024, 768, 96, CellShape::LATIN, (30, 40, 16)),
            // On its side the columns set the size.
            (1080, 1920, 96, CellShape::LATIN, (33, 40, 36)),
            // Too small a screen: the letters stay large, the grid does not.
            (800, 480, 96, CellShape::LATIN, (24, 40, 12)),
            (640, 480, 96, NOTO, (24, 40, 10)),
        ];
        for (width, height, dpi, shape, (points, columns, rows)) in table {
            let found = largest(screen(width, height, dpi), shape);
            assert_eq!(found, Letters { points, columns, rows }, "{width}x{height} at {dpi} dpi");
        }
    }

    #[test]
    fn no_larger_letters_would_leave_the_grid() {
        for (width, height) in [(1024, 768), (1280, 720), (1366, 768), (1600, 900), (1920, 1080), (2560, 1440)] {
            for advance in [500, 550, 602] {
                for dpi in [72, 96, 120] {
                    let shape = CellShape { advance, line: 1200 };
                    let found = largest(screen(width, height, dpi), shape);
                    let larger = with(found.points + 1, screen(width, height, dpi), shape);
                    assert!(larger.columns < COLUMNS || larger.rows < ROWS, "{width}x{height} {found:?} {larger:?}");
                    assert!(found.points == SMALLEST || (found.columns >= COLUMNS && found.rows >= ROWS));
                }
            }
        }
    }

    #[test]
    fn letters_are_never_under_24_points_nor_beyond_all_bounds() {
        assert_eq!(largest(screen(1, 1, 96), NOTO), Letters { points: 24, columns: 1, rows: 1 });
        assert_eq!(largest(screen(100_000, 100_000, 96), NOTO).points, 240);
    }
}
