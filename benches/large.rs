//! How long a page of large letters takes: into the buffer, and on to the terminal.
//!
//! `cargo bench --bench large`. Beside it in the same run `tui-big-text`, which draws Latin letters
//! of 8 by 8 dots and no hanzi: once a screen full of them, once as many letters as ours.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement that fails is to stop")]
use divan::{Bencher, black_box};
use leling::term::Canvas;
use leling::typeset::{Face, Mosaic, Scale, Seams};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Style};
use ratatui::widgets::Widget as _;
use tui_big_text::{BigText, PixelSize};

const STYLE: Style = Style::new().fg(Color::White).bg(Color::Black);
const FACES: [Face; 8] = [
    Face::Mosaic(Mosaic::Octants),
    Face::Mosaic(Mosaic::Sextants),
    Face::Mosaic(Mosaic::Quadrants),
    Face::Mosaic(Mosaic::HalfBlocks),
    Face::Mosaic(Mosaic::DoubleOctants),
    Face::Mosaic(Mosaic::Spaces),
    Face::Sized(Scale::TWO),
    Face::Sized(Scale::FOUR),
];

fn main() {
    for area in [LARGE, MIDDLE, SMALL] {
        for face in FACES {
            let mut canvas = Canvas::new(area.as_size());
            let mut send = |page| {
                let bytes = canvas.frame(|area, buf| show(face, page, area, buf)).len();
                canvas.sent();
                bytes
            };
            let (first, second, same) = (send(0), send(1), send(1));
            println!("{area} {face:?}: first page {first} bytes, another {second}, the same {same}");
        }
    }
    divan::main();
}

const LARGE: Rect = Rect::new(0, 0, 240, 67);
const MIDDLE: Rect = Rect::new(0, 0, 128, 37);
const SMALL: Rect = Rect::new(0, 0, 80, 24);

/// Hanzi of GB 2312 in no order, as many as fill any page, another stretch of them for each page.
fn hanzi(page: usize) -> impl Iterator<Item = char> {
    (0..).map(move |index: usize| {
        let index = (page * 997 + index).wrapping_mul(2_654_435_761) % 6_763;
        let bytes = [0xb0 + u8::try_from(index / 94).unwrap(), 0xa1 + u8::try_from(index % 94).unwrap()];
        encoding_rs::GBK.decode(&bytes).0.chars().next().unwrap()
    })
}

/// The lines of a page filled to the edges.
fn lines(face: Face, page: usize, area: Rect) -> Vec<String> {
    let pitch = face.rows() + face.leading();
    let mut hanzi = hanzi(page);
    let line = |_| hanzi.by_ref().take(usize::from(area.width / face.hanzi())).collect();
    (0..(area.height + face.leading()) / pitch).map(line).collect()
}

fn draw(face: Face, lines: &[String], area: Rect, buf: &mut Buffer) {
    for (y, line) in (0..).step_by(usize::from(face.rows() + face.leading())).zip(lines) {
        face.draw(line, Position { x: 0, y }, area, STYLE, Seams::Joined, buf);
    }
}

fn show(face: Face, page: usize, area: Rect, buf: &mut Buffer) -> Option<Position> {
    draw(face, &lines(face, page, area), area, buf);
    None
}

/// Letters into a buffer of 240 by 67 that was just reset.
#[divan::bench(args = FACES)]
fn page_into_the_buffer(bencher: Bencher<'_, '_>, face: Face) {
    let lines = lines(face, 0, LARGE);
    let mut buf = Buffer::empty(LARGE);
    bencher.bench_local(|| {
        buf.reset();
        draw(face, black_box(&lines), LARGE, &mut buf);
    });
}

/// The reset alone, which is part of the figures above.
#[divan::bench]
fn reset(bencher: Bencher<'_, '_>) {
    let mut buf = Buffer::empty(LARGE);
    bencher.bench_local(|| black_box(&mut buf).reset());
}

/// A page that differs from the one before, drawn and turned into bytes.
#[divan::bench(args = FACES)]
fn changed_frame(bencher: Bencher<'_, '_>, face: Face) {
    let pages = [0, 1].map(|page| lines(face, page, LARGE));
    let mut canvas = Canvas::new(LARGE.as_size());
    let mut turn = pages.iter().cycle();
    bencher.bench_local(|| {
        let page = turn.next().unwrap();
        let bytes = canvas.frame(|area, buf| {
            draw(face, page, area, buf);
            None
        });
        black_box(bytes.len());
        canvas.sent();
    });
}

/// A page drawn again, which sends nothing.
#[divan::bench(args = FACES)]
fn unchanged_frame(bencher: Bencher<'_, '_>, face: Face) {
    let page = lines(face, 0, LARGE);
    let mut canvas = Canvas::new(LARGE.as_size());
    bencher.bench_local(|| {
        let bytes = canvas.frame(|area, buf| {
            draw(face, &page, area, buf);
            None
        });
        black_box(bytes.len());
        canvas.sent();
    });
}

/// Columns and rows of Latin letters: the screen full, or as many as ours has hanzi.
#[divan::bench(args = [(60, 33), (30, 13)])]
fn tui_big_text_octants(bencher: Bencher<'_, '_>, (columns, rows): (usize, usize)) {
    let letters = ('A'..='Z').cycle();
    let lines: Vec<String> = (0..rows).map(|row| letters.clone().skip(row).take(columns).collect()).collect();
    let lines: Vec<_> = lines.iter().map(|line| line.as_str().into()).collect();
    let text = BigText::builder().pixel_size(PixelSize::Octant).style(STYLE).lines(lines).build();
    let mut buf = Buffer::empty(LARGE);
    bencher.bench_local(|| {
        buf.reset();
        black_box(&text).render(LARGE, &mut buf);
    });
}
