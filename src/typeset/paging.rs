//! Where pages end.
use super::galley::{Galley, Lines, Place, Slug, SlugKind};
use super::gate::Gate;
use super::spacing::Spacing;

/// At most 90 hanzi of text to read on a page (a narrow letter counts as a quarter of one).
pub(super) const MOST_WEIGHT: u32 = 90 * 4;

/// How good a place is to turn the page at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Cut {
    /// Through a passage that should stay whole.
    Torn,
    /// Between a passage and the one it should stay with.
    Parted,
    /// Between two lines of a text.
    Line,
    /// Behind a sentence, a paragraph or a passage.
    Sentence,
}

/// Blocks on their way to pages of so many rows.
#[derive(Debug)]
pub(super) struct Paging<'g, 'b> {
    pub(super) galleys: &'g [Galley<'b>],
    pub(super) rows: u16,
    pub(super) spacing: Spacing,
    /// How much text a page may hold, in quarters of a hanzi.
    pub(super) most: u32,
}

impl<'g, 'b> Paging<'g, 'b> {
    /// The pages of what stands between two places, as the place where each ends and its spacing.
    pub(super) fn pages(&mut self, from: Place, end: Place) -> Vec<(Place, Spacing)> {
        let choices = self.choices(from, end);
        let Some((first, last)) = choices.filter(|(first, last)| self.hold_together(from, *first, *last)) else {
            return self.flow_lists(from, end);
        };
        let mut pages = self.flow_to_choices(from, first, last);
        let from = pages.last().map_or(from, |(end, _)| *end);
        // What follows the choices comes onto their page as far as it has room.
        let cut = self.page_end(from, end).max(last);
        pages.push((cut, self.spacing));
        pages.extend(self.flow(cut, end));
        pages
    }

    /// Page after page; the entries of lists stand close where that saves one.
    fn flow_lists(&self, from: Place, end: Place) -> Vec<(Place, Spacing)> {
        let pages = self.flow(from, end);
        let inside = self.galleys.get(from.galley..end.galley).unwrap_or_default();
        if pages.len() < 2 || !inside.iter().any(|galley| galley.block.listed) {
            return pages;
        }
        let close = Self { spacing: self.spacing.with_close_entries(), ..*self };
        let closer = close.flow(from, end);
        if closer.len() < pages.len() { closer } else { pages }
    }

    /// Page after page, each as full as good cuts allow.
    fn flow(&self, mut from: Place, end: Place) -> Vec<(Place, Spacing)> {
        let mut pages = Vec::new();
        while from < end {
            from = self.page_end(from, end);
            pages.push((from, self.spacing));
        }
        pages
    }

    /// The pages before the one that holds the choices; that one begins with as much of the text
    /// before the choices as it has room for.
    fn flow_to_choices(&self, mut from: Place, first: Place, last: Place) -> Vec<(Place, Spacing)> {
        let mut pages = Vec::new();
        while from < first && !self.fits(from, last) {
            let end = self.page_end(from, first);
            if end < first {
                pages.push((end, self.spacing));
                from = end;
                continue;
            }
            let context = self.beginnings(from, first).into_iter().find(|place| self.fits(*place, last));
            from = context.unwrap_or(first);
            pages.push((from, self.spacing));
        }
        pages
    }

    /// The first choice between two places, and the place behind the last.
    fn choices(&self, from: Place, end: Place) -> Option<(Place, Place)> {
        let inside = from.galley..end.galley;
        let is_choice = |index: &usize| self.galleys.get(*index).is_some_and(|galley| galley.block.choice.is_some());
        let first = inside.clone().find(is_choice)?;
        let last = inside.rev().find(is_choice)?;
        Some((Place { galley: first, glyph: 0 }, Place { galley: last + 1, glyph: 0 }))
    }

    /// `true` if a page can hold all choices; gives up the rows between them if that helps, also
    /// when it brings the question onto their page.
    fn hold_together(&mut self, from: Place, first: Place, last: Place) -> bool {
        let held = self.fits(first, last);
        if held && self.fits(from, last) {
            return true;
        }
        let close = Self { spacing: self.spacing.with_close_choices(), ..*self };
        if close.fits(from, last) || !held && close.fits(first, last) {
            self.spacing = close.spacing;
            return true;
        }
        held
    }

    /// `true` if what stands between two places has room on one page.
    pub(super) fn fits(&self, from: Place, end: Place) -> bool {
        let lines = Lines::between(self.galleys, from, end);
        let weight: u32 = lines.clone().map(|slug| self.weight(slug, usize::MAX)).sum();
        weight <= self.most && self.spacing.height(self.galleys, lines) <= self.rows
    }

    fn weight(&self, slug: Slug, upto: usize) -> u32 {
        match (slug.kind, self.galleys.get(slug.galley)) {
            (SlugKind::Words { line, .. }, Some(galley)) => galley.weight(line.from, line.to.min(upto)),
            _ => 0,
        }
    }

    /// Where the page that begins at `from` ends; always behind `from`.
    fn page_end(&self, from: Place, end: Place) -> Place {
        let mut lines = Lines::between(self.galleys, from, end);
        let mut turn = Turn::default();
        let (mut height, mut weight) = (0_u16, 0_u32);
        let mut before = None;
        while let Some(slug) = lines.next() {
            let gap = before.map_or(0, |before| self.spacing.gap(self.galleys, before, slug));
            let rows = self.galleys.get(slug.galley).map_or(1, |galley| galley.rows);
            height = height.saturating_add(gap).saturating_add(rows);
            let too_high = height > self.rows && before.is_some();
            if too_high {
                return turn.place().unwrap_or_else(|| lines.place());
            }
            let well_filled = |weight: u32| height.saturating_mul(3) >= self.rows || weight * 3 >= self.most;
            for place in self.sentences(slug) {
                let upto = weight + self.weight(slug, place.glyph);
                if upto <= self.most {
                    turn.note(Cut::Sentence, place, well_filled(upto));
                }
            }
            weight += self.weight(slug, usize::MAX);
            if weight > self.most && before.is_some() {
                return turn.place().unwrap_or_else(|| lines.place());
            }
            turn.note(self.cut_behind(slug, lines.place()), lines.place(), well_filled(weight));
            before = Some(slug);
        }
        end
    }

    /// The places inside a line at which a sentence begins and the page may be turned.
    fn sentences(&self, slug: Slug) -> impl Iterator<Item = Place> + use<'g, 'b> {
        let galley = self.galleys.get(slug.galley).filter(|galley| galley.cuttable);
        let inside = match slug.kind {
            SlugKind::Words { line, .. } => line.from + 1..line.to,
            SlugKind::Lead(_) => 0..0,
        };
        let glyphs = galley.map(|galley| galley.passage.glyphs.iter().enumerate().take(inside.end).skip(inside.start));
        let begins =
            glyphs.into_iter().flatten().filter(|(_, glyph)| glyph.begins_sentence && glyph.gate == Gate::Free);
        begins.map(move |(glyph, _)| Place { galley: slug.galley, glyph })
    }

    /// How good it is to turn the page between a line and what stands at `next`.
    fn cut_behind(&self, slug: Slug, next: Place) -> Cut {
        let Some(galley) = self.galleys.get(slug.galley) else { return Cut::Line };
        if next.galley != slug.galley {
            return if galley.block.keep_with_next && self.can_keep(slug.galley) { Cut::Parted } else { Cut::Sentence };
        }
        if matches!(slug.kind, SlugKind::Lead(_)) || !galley.cuttable {
            return Cut::Torn;
        }
        if galley.passage.sentence_begins(next.glyph) { Cut::Sentence } else { Cut::Line }
    }

    /// `true` if a page can hold this galley and the next, or at least the beginning of the next.
    fn can_keep(&self, galley: usize) -> bool {
        let from = Place { galley, glyph: 0 };
        let next_is_cut = self.galleys.get(galley + 1).is_some_and(|next| next.cuttable);
        next_is_cut || self.fits(from, Place { galley: galley + 2, glyph: 0 })
    }

    /// All places behind `from` at which a passage or a sentence begins, from first to last.
    fn beginnings(&self, from: Place, end: Place) -> Vec<Place> {
        let mut found = Vec::new();
        let mut lines = Lines::between(self.galleys, from, end);
        while let Some(slug) = lines.next() {
            found.extend(self.sentences(slug));
            if lines.place() < end && self.cut_behind(slug, lines.place()) == Cut::Sentence {
                found.push(lines.place());
            }
        }
        found
    }
}

/// The places met so far at which a page could be turned.
#[derive(Debug, Default)]
struct Turn {
    /// The last sentence that leaves the page at least a third full: an emptier page is worse than a sentence
    /// that goes on overleaf.
    sentence: Option<Place>,
    /// The last place of the best kind there is.
    best: Option<(Cut, Place)>,
}

impl Turn {
    fn note(&mut self, cut: Cut, place: Place, well_filled: bool) {
        if cut == Cut::Sentence && well_filled {
            self.sentence = Some(place);
        }
        // Between lines is as good as behind a sentence that leaves the page nearly empty.
        let rank = cut.min(Cut::Line);
        if self.best.is_none_or(|(best, _)| rank >= best) {
            self.best = Some((rank, place));
        }
    }

    fn place(&self) -> Option<Place> {
        self.sentence.or(self.best.map(|(_, place)| place))
    }
}
