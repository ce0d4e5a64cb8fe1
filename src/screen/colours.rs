//! Which colours: light letters on dark paper, or dark ones on light.
use super::{Cx, Deed, Enter, Sheet, Step};
use crate::model::CleanText;
use crate::theme::Palette;

/// The palettes that differ on this terminal, named in words; the one chosen stays.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ColoursScreen;

impl ColoursScreen {
    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn sheet(self, cx: &Cx<'_>) -> Sheet {
        let mut sheet = Sheet { enter: Enter::Open, ..Sheet::new(cx.text.colours_title()) };
        let palettes = cx.theme.palettes();
        if palettes.len() < 2 {
            sheet.text(cx.text.colours_none());
            return Sheet { enter: Enter::Close, ..sheet };
        }
        sheet.heading(cx.text.colours_question());
        sheet.preselected = palettes.iter().position(|palette| *palette == cx.theme.palette());
        for palette in palettes {
            sheet.choice(cx, name(cx, *palette));
        }
        sheet
    }

    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn update(self, deed: Deed, cx: &Cx<'_>) -> Step {
        match deed {
            Deed::Chose(row) => cx.theme.palettes().get(row).map_or(Step::Close, |palette| Step::Paint(*palette)),
            Deed::WentOn | Deed::Back => Step::Close,
        }
    }
}

/// What a palette is called.
pub(super) fn name(cx: &Cx<'_>, palette: Palette) -> CleanText {
    match palette {
        Palette::YellowOnBlack => cx.text.colours_yellow_on_black(),
        Palette::WhiteOnBlack => cx.text.colours_white_on_black(),
        Palette::BlackOnWhite => cx.text.colours_black_on_white(),
        Palette::BlackOnCream => cx.text.colours_black_on_cream(),
    }
}
