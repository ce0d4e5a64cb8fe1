//! Pages are drawn, black on white, and told to screen readers in the same order.
use std::num::NonZeroU16;

use krilla::Document;
use krilla::color::luma;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Node, SpanTag, Tag, TagGroup, TagKind, TagTree};
use krilla::text::KrillaGlyph;

use super::face::{Face, Faces};
use super::paging::{Page, Placed, foot_begins};
use super::setting::{BODY, Drawn, Edge, Frame, MARGIN, PAGE, Strip, Told, Words};
use super::{NoPdf, PartNumber};
use crate::author::print::{Handout, MARK};
use crate::model::CleanText;

/// The strokes of a font without bold letters are made so much thicker, in parts of the size.
const THICKER: f32 = 0.035;

/// The file.
pub(super) fn file(
    handout: &Handout,
    faces: &Faces,
    foot: &[Strip],
    pages: &[Page],
    number: impl Fn(usize, usize) -> CleanText,
) -> Result<Vec<u8>, NoPdf> {
    let mut document = Document::new();
    let mut told = Telling::default();
    for (index, page) in pages.iter().enumerate() {
        let settings = PageSettings::from_wh(PAGE.0, PAGE.1).ok_or_else(|| NoPdf::Failed("A4".to_owned()))?;
        let mut sheet = document.start_page_with(settings);
        let mut surface = sheet.surface();
        frames(&mut surface, page);
        for placed in page {
            strip(&mut surface, faces, placed, Some(&mut told));
        }
        let last = index + 1 == pages.len();
        paint_foot(&mut surface, faces, foot, last.then_some(&mut told));
        page_number(&mut surface, faces, &number(index + 1, pages.len()));
        surface.finish();
        sheet.finish();
    }
    document.set_tag_tree(told.tree(&handout.tag));
    document.set_metadata(
        Metadata::new().title(handout.title.to_string()).language(handout.tag.clone()).creator(MARK.to_owned()),
    );
    let mut bytes = document.finish().map_err(|error| NoPdf::Failed(format!("{error:?}")))?;
    // What stands behind the end of the file changes nothing in it.
    bytes.extend_from_slice(format!("\n% {MARK}\n").as_bytes());
    Ok(bytes)
}

/// What has been told so far, part by part.
#[derive(Debug, Default)]
struct Telling {
    parts: Vec<(PartNumber, TagGroup)>,
}

impl Telling {
    fn tell(&mut self, strip: &Strip, leaf: impl Into<Node>) {
        if let Some((_, group)) = self.parts.last_mut().filter(|(part, _)| *part == strip.part) {
            group.push(leaf);
            return;
        }
        let kind: TagKind = match strip.told {
            Told::Heading(level) => {
                Tag::Hn(NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN), Some(said(strip))).into()
            }
            Told::Paragraph => Tag::P.into(),
        };
        let mut group = TagGroup::new(kind);
        group.push(leaf);
        self.parts.push((strip.part, group));
    }

    fn tree(self, tag: &str) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(tag.to_owned()));
        self.parts.into_iter().for_each(|(_, group)| tree.push(group));
        tree
    }
}

fn said(strip: &Strip) -> String {
    strip.words.iter().map(|words| words.text.as_str()).collect()
}

/// Draws a strip; one that is not told is there for the eyes alone.
fn strip(surface: &mut Surface<'_>, faces: &Faces, placed: &Placed, told: Option<&mut Telling>) {
    let Placed { y, strip } = placed;
    if !strip.words.is_empty() {
        let tag = if told.is_some() { ContentTag::Span(SpanTag::empty()) } else { artifact(ArtifactType::Footer) };
        let leaf = surface.start_tagged(tag);
        for words in &strip.words {
            paint_words(surface, faces, words, y + strip.base);
        }
        surface.end_tagged();
        if let Some(told) = told {
            told.tell(strip, leaf);
        }
    }
    if !strip.drawn.is_empty() {
        surface.start_tagged(artifact(ArtifactType::Layout));
        strip.drawn.iter().for_each(|drawn| draw(surface, *drawn, *y, strip));
        surface.end_tagged();
    }
}

fn artifact(kind: ArtifactType) -> ContentTag<'static> {
    ContentTag::Artifact(Artifact::with_kind(kind))
}

fn paint_words(surface: &mut Surface<'_>, faces: &Faces, words: &Words, y: f32) {
    let fonts = faces.of(words.hand);
    let font_of = |c: char| fonts.iter().position(|face| face.has(c));
    let mut x = words.x;
    let mut rest = words.text.as_str();
    while let Some(font) = rest.chars().next().map(font_of) {
        let end = rest.char_indices().find(|(_, c)| font_of(*c) != font).map_or(rest.len(), |(at, _)| at);
        let (run, behind) = rest.split_at(end);
        if let Some(face) = font.and_then(|font| fonts.get(font)) {
            x += paint_run(surface, face, run, words.hand.size, Point::from_xy(x, y));
        }
        rest = behind;
    }
}

/// Draws letters of one font; gives how far they go.
fn paint_run(surface: &mut Surface<'_>, face: &Face, run: &str, size: f32, at: Point) -> f32 {
    let glyph = |(begin, c): (usize, char)| {
        let (id, wide) = face.letter(c)?;
        Some(KrillaGlyph::new(id, wide, 0.0, 0.0, 0.0, begin..begin + c.len_utf8(), None))
    };
    let glyphs: Vec<KrillaGlyph> = run.char_indices().filter_map(glyph).collect();
    surface.set_fill(Some(black()));
    surface.set_stroke(face.thicken.then(|| stroke(size * THICKER, None)));
    surface.draw_glyphs(at, &glyphs, face.font.clone(), run, size, false);
    glyphs.iter().map(|glyph| glyph.x_advance * size).sum()
}

fn black() -> Fill {
    Fill { paint: luma::Color::black().into(), opacity: NormalizedF32::ONE, rule: FillRule::default() }
}

fn stroke(width: f32, dash: Option<StrokeDash>) -> Stroke {
    Stroke { paint: luma::Color::black().into(), width, dash, ..Stroke::default() }
}

fn draw(surface: &mut Surface<'_>, drawn: Drawn, y: f32, strip: &Strip) {
    surface.set_fill(None);
    surface.set_stroke(Some(stroke(1.6, None)));
    match drawn {
        Drawn::Box(x) => {
            let top = y + (strip.height - 20.0) / 2.0;
            outline(surface, Rect::from_xywh(x + 1.0, top, 20.0, 20.0));
        }
        Drawn::Line(from, to) => line(surface, (from, to), y + strip.base + 4.0),
    }
}

fn outline(surface: &mut Surface<'_>, rect: Option<Rect>) {
    let mut path = PathBuilder::new();
    if let Some(rect) = rect {
        path.push_rect(rect);
    }
    if let Some(path) = path.finish() {
        surface.draw_path(&path);
    }
}

fn line(surface: &mut Surface<'_>, (from, to): (f32, f32), y: f32) {
    let mut path = PathBuilder::new();
    path.move_to(from, y);
    path.line_to(to, y);
    if let Some(path) = path.finish() {
        surface.draw_path(&path);
    }
}

/// The frames on a page, each around the strips that stand in it.
fn frames(surface: &mut Surface<'_>, page: &Page) {
    let mut seen: Vec<(Frame, f32, f32, usize)> = Vec::new();
    for placed in page {
        let bottom = placed.y + placed.strip.height;
        for (depth, frame) in placed.strip.frames.iter().enumerate() {
            match seen.iter_mut().find(|(other, ..)| other.number == frame.number) {
                Some((_, _, end, _)) => *end = bottom,
                None => seen.push((*frame, placed.y, bottom, depth)),
            }
        }
    }
    surface.start_tagged(artifact(ArtifactType::Layout));
    for (frame, top, bottom, depth) in seen {
        // An outer frame keeps off the inner ones.
        let air = if depth == 0 { 6.0 } else { 3.0 };
        let right = PAGE.0 - MARGIN - if depth == 0 { 0.0 } else { 10.0 };
        let rect = Rect::from_ltrb(frame.left, top - air, right, bottom + air / 2.0);
        let dash = (frame.edge == Edge::Dashed).then(|| StrokeDash { array: vec![6.0, 4.0], offset: 0.0 });
        surface.set_fill(None);
        surface.set_stroke(Some(stroke(1.6, dash)));
        outline(surface, rect);
        match frame.edge {
            Edge::Plain | Edge::Dashed => {}
            Edge::Bar => {
                surface.set_stroke(None);
                surface.set_fill(Some(black()));
                outline(surface, Rect::from_ltrb(frame.left, top - air, frame.left + 8.0, bottom + air / 2.0));
            }
            Edge::Double => {
                surface.set_stroke(Some(stroke(4.0, None)));
                let out = 6.0;
                let outer = Rect::from_ltrb(frame.left - out, top - air - out, right + out, bottom + air / 2.0 + out);
                outline(surface, outer);
            }
        }
    }
    surface.end_tagged();
}

/// The hotlines. They stand on every page for the eyes, and are told once, at the end.
fn paint_foot(surface: &mut Surface<'_>, faces: &Faces, foot: &[Strip], mut told: Option<&mut Telling>) {
    let mut y = foot_begins(foot);
    surface.start_tagged(artifact(ArtifactType::Layout));
    surface.set_fill(None);
    surface.set_stroke(Some(stroke(2.4, None)));
    line(surface, (MARGIN, PAGE.0 - MARGIN), y);
    surface.end_tagged();
    for one in foot {
        y += one.above;
        strip(surface, faces, &Placed { y, strip: one.clone() }, told.as_deref_mut());
        y += one.height;
    }
}

fn page_number(surface: &mut Surface<'_>, faces: &Faces, words: &CleanText) {
    let x = (PAGE.0 - faces.width(words, BODY)) / 2.0;
    surface.start_tagged(artifact(ArtifactType::PageNumber));
    paint_words(
        surface,
        faces,
        &Words { x, text: words.to_string(), hand: BODY },
        PAGE.1 - MARGIN / 2.0 - BODY.size * 0.3,
    );
    surface.end_tagged();
}
