//! Places blocks on pages.
use super::galley::{Galley, Lines, Place, Slug};
use super::paging::{MOST_WEIGHT, Paging};
use super::spacing::Spacing;
use super::{Anchor, Block, Face, Faces, Layout, Page, Role};

/// A longer line is hard to find the next one from (WCAG 1.4.8).
const MOST_HANZI: u16 = 40;

/// Samples of all sizes stand this far from the edge.
const SAMPLE_MARGIN: u16 = 2;

/// Sets text in the letters and on the grid in force.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Typesetter {
    /// The letters of each role.
    pub faces: Faces,
    /// Cells the body is wide.
    pub columns: u16,
    /// Cells the body is high.
    pub rows: u16,
    /// Choices stand apart for fingers, where a page has room.
    pub fingers: bool,
    /// Pages hold as much as they have room for, instead of 90 hanzi at most.
    pub dense: bool,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "grows with the number of faces")]
impl Typesetter {
    /// A typesetter for a body of so many cells. Works for any size; below a hanzi or a row the
    /// letters stand out over the edge.
    pub fn new(faces: Faces, columns: u16, rows: u16) -> Self {
        Self { faces, columns, rows, ..Self::default() }
    }

    /// Moves choices apart for fingers, where a page has room.
    #[must_use]
    pub fn for_fingers(self, fingers: bool) -> Self {
        Self { fingers, ..self }
    }

    /// Fills pages as far as they have room, for somebody who has to find things at a glance.
    #[must_use]
    pub fn densely(self, dense: bool) -> Self {
        Self { dense, ..self }
    }

    /// Cuts `blocks` into lines and pages.
    ///
    /// A column of text is at most 40 hanzi wide and stands in the middle. No page is empty, save
    /// the only one of no text. Nothing is left out but blanks where lines end. All choices stand
    /// on one page if a page can hold them.
    ///
    /// Text goes through [`Block::for_face`] first; anchors and rows mean the text as given here.
    pub fn lay_out(&self, blocks: &[Block]) -> Layout {
        let rows = self.rows.max(1);
        let galleys = self.galleys(blocks, rows);
        let mut layout = Layout::default();
        for (from, end) in sections(&galleys) {
            self.lay_out_section(&galleys, from, end, &mut layout);
        }
        if layout.pages.is_empty() {
            layout.pages.push(Page::default());
        }
        if self.fingers {
            for page in &mut layout.pages {
                self.spread(blocks, page);
            }
        }
        layout.choices = galleys.iter().filter_map(|galley| Some((galley.block.choice?, galley.index))).collect();
        layout
    }

    fn galleys<'b>(&self, blocks: &'b [Block], rows: u16) -> Vec<Galley<'b>> {
        let (x, width) = self.column(Role::Body);
        let mut galleys = Vec::with_capacity(blocks.len());
        let mut new_page = false;
        for (index, block) in blocks.iter().enumerate() {
            let (x, columns) = match block.sample {
                // A sample of another size has a column of its own.
                Some(_) => {
                    // One below the other, at the left edge.
                    let (x, columns) = self.column_of(self.faces.of_block(block));
                    (x.min(SAMPLE_MARGIN), columns)
                }
                None => (x, width.min(self.column(block.role).1)),
            };
            new_page |= block.new_page;
            let Some(mut galley) = Galley::new((index, block), self.faces.of_block(block), (x, columns), rows) else {
                continue;
            };
            galley.new_page = std::mem::take(&mut new_page);
            galleys.push(galley);
        }
        for index in 0..galleys.len() {
            let from = Place { galley: index, glyph: 0 };
            let whole = self.paging(&galleys).fits(from, Place { galley: index + 1, glyph: 0 });
            if let Some(galley) = galleys.get_mut(index) {
                // Half a passage now is better than all of it on the next page, where pages are full.
                galley.cuttable |= !whole || self.dense && galley.block.choice.is_none();
            }
        }
        galleys
    }

    /// Where the column of a role begins, and how wide it is, in cells.
    pub fn column(&self, role: Role) -> (u16, u16) {
        self.column_of(self.faces.of(role))
    }

    fn column_of(&self, face: Face) -> (u16, u16) {
        let margin = match self.columns {
            60.. => 2,
            40.. => 1,
            _ => 0,
        };
        // A margin is not worth a large letter on every line.
        let margin = if face.is_large() { margin.min(self.columns % face.hanzi() / 2) } else { margin };
        let width = (self.columns - 2 * margin).min(face.hanzi().saturating_mul(MOST_HANZI)).max(1);
        (self.columns.saturating_sub(width) / 2, width)
    }

    fn paging<'g, 'b>(&self, galleys: &'g [Galley<'b>]) -> Paging<'g, 'b> {
        let rows = self.rows.max(1);
        let most = if self.dense { u32::MAX } else { MOST_WEIGHT };
        Paging { galleys, rows, spacing: Spacing::plain(rows), most }
    }

    fn lay_out_section(&self, galleys: &[Galley<'_>], from: Place, end: Place, layout: &mut Layout) {
        let rows = self.rows.max(1);
        let mut paging = self.paging(galleys);
        let mut begin = from;
        for (cut, spacing) in paging.pages(from, end) {
            let slugs: Vec<Slug> = Lines::between(galleys, begin, cut).collect();
            if let Some(galley) = galleys.get(begin.galley).filter(|_| !slugs.is_empty()) {
                layout.pages.push(spacing.page(galleys, &slugs, rows, self.dense));
                layout.starts.push(Anchor { block: galley.index, byte: galley.passage.byte(begin.glyph) });
            }
            begin = cut;
        }
    }
}

/// The stretches of text that each begin a page.
fn sections(galleys: &[Galley<'_>]) -> Vec<(Place, Place)> {
    let begins = galleys.iter().enumerate().filter(|(index, galley)| *index == 0 || galley.new_page);
    let mut places: Vec<Place> = begins.map(|(galley, _)| Place { galley, glyph: 0 }).collect();
    places.push(Place { galley: galleys.len(), glyph: 0 });
    places.iter().copied().zip(places.iter().copied().skip(1)).collect()
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a test stops at the first surprise")]
mod tests {
    use super::super::Row;
    use super::*;
    use crate::model::CleanText;

    fn clean(text: &str) -> CleanText {
        CleanText::new(text).unwrap()
    }

    fn text(words: &str) -> Block {
        Block { text: clean(words), ..Block::default() }
    }

    fn choice(number: usize, words: &str) -> Block {
        Block { lead: clean(&format!("{}、", number + 1)), choice: Some(number), ..text(words) }
    }

    fn set(columns: u16, rows: u16, blocks: &[Block]) -> Layout {
        Typesetter::new(Faces::default(), columns, rows).lay_out(blocks)
    }

    /// The pages as a reader sees them, blank rows too.
    fn seen(layout: &Layout, blocks: &[Block]) -> Vec<Vec<String>> {
        let show = |page: &Page| {
            let mut lines = vec![String::new(); page.rows.last().map_or(0, |row| usize::from(row.y) + 1)];
            for row in &page.rows {
                lines[usize::from(row.y)] = line(row, &blocks[row.block]);
            }
            lines
        };
        layout.pages.iter().map(show).collect()
    }

    fn line(row: &Row, block: &Block) -> String {
        let lead = &block.lead[row.lead.clone()];
        let x = usize::from(row.x - Faces::default().of(block.role).width(lead));
        format!("{}{lead}{}", " ".repeat(x), &block.text[row.text.clone()])
    }

    #[test]
    fn a_lead_hangs_and_paragraphs_stand_apart() {
        let blocks = [Block { lead: clean("骗子："), ..text("请马上把钱转到安全账户。\n快！") }];
        let pages = seen(&set(20, 10, &blocks), &blocks);
        assert_eq!(pages, [["骗子：请马上把钱转到", "      安全账户。", "", "      快！"]]);
    }

    #[test]
    fn a_long_lead_has_a_line_to_itself() {
        let blocks = [Block { lead: clean("银行工作人员："), ..text("您好，您的卡被冻结了。") }];
        let pages = seen(&set(20, 10, &blocks), &blocks);
        assert_eq!(pages, [["银行工作人员：", "  您好，您的卡被冻", "  结了。"]]);
    }

    #[test]
    fn a_column_of_forty_hanzi_stands_in_the_middle() {
        let blocks = [text(&"好".repeat(85))];
        let rows = &set(160, 17, &blocks).pages[0].rows;
        assert_eq!(
            rows.iter().map(|row| (row.x, row.text.len())).collect::<Vec<_>>(),
            [(40, 120), (40, 120), (40, 15)]
        );
        assert_eq!(set(60, 17, &blocks).pages[0].rows[0].x, 2);
        assert_eq!(set(40, 17, &blocks).pages[0].rows[0].x, 1);
        assert_eq!(set(39, 17, &blocks).pages[0].rows[0].x, 0);
    }

    #[test]
    fn lines_stand_two_rows_apart_where_a_page_has_room() {
        let blocks = [text("一二三四五，六七八九十。\n好。")];
        let ys = |rows: u16| set(20, rows, &blocks).pages[0].rows.iter().map(|row| row.y).collect::<Vec<_>>();
        assert_eq!(ys(18), [0, 2, 5]);
        assert_eq!(ys(17), [0, 1, 3]);
        assert_eq!(ys(7), [0, 1, 2]);
    }

    #[test]
    fn a_tight_block_follows_without_a_blank_row() {
        let blocks = [text("问："), Block { tight: true, ..text("答。") }, text("完。")];
        let pages = seen(&set(20, 10, &blocks), &blocks);
        assert_eq!(pages, [["问：", "答。", "", "完。"]]);
    }

    #[test]
    fn a_page_ends_behind_a_sentence() {
        let blocks = [text("骗子先打电话来。他说您的卡有问题。您别信他的话，马上挂断。再打银行的电话。")];
        let pages = seen(&set(20, 3, &blocks), &blocks);
        let expected: [&[&str]; 2] =
            [&["骗子先打电话来。他说", "您的卡有问题。您别信", "他的话，马上挂断。"], &["再打银行的电话。"]];
        assert_eq!(pages, expected);
    }

    #[test]
    fn a_sentence_is_not_cut_where_the_page_is_a_third_full_without_it() {
        let source = Block { tight: true, keep_with_next: true, ..text("出处：银行的提醒") };
        let fact = Block {
            keep_with_next: true, ..text("有人照陌生人说的，把卡贴在手机背面，一笔就少了很多钱。")
        };
        let blocks =
            [text("实情是这样"), text("银行提醒过这一招。"), fact, source, Block { tight: true, ..text("核对过") }];
        let pages = seen(&set(36, 7, &blocks), &blocks);
        let expected: [&[&str]; 2] = [
            &["实情是这样", "", "银行提醒过这一招。"],
            &["有人照陌生人说的，把卡贴在手机背面，", "一笔就少了很多钱。", "出处：银行的提醒", "核对过"],
        ];
        assert_eq!(pages, expected);
    }

    #[test]
    fn entries_of_a_list_stand_close_where_that_saves_a_page() {
        let entry = |words: &str| Block { lead: clean("！"), listed: true, ..text(words) };
        let first = Block { listed: false, ..entry("叫您别挂") };
        let blocks = [text("记住"), first, entry("叫您转钱"), entry("叫您保密")];
        let seen = |rows: u16| seen(&set(20, rows, &blocks), &blocks);
        let open = ["记住", "", "！叫您别挂", "", "！叫您转钱", "", "！叫您保密"];
        assert_eq!(seen(7), [open]);
        assert_eq!(seen(6), [["记住", "", "！叫您别挂", "！叫您转钱", "！叫您保密"]]);
        // Two pages either way: then with the blank row.
        let few: [&[&str]; 2] = [&["记住", "", "！叫您别挂"], &["！叫您转钱", "", "！叫您保密"]];
        assert_eq!(seen(3), few);
    }

    #[test]
    fn a_page_holds_ninety_hanzi_of_text() {
        let blocks = [text(&"您别信他的话，马上挂断电话。".repeat(20))];
        let layout = set(80, 60, &blocks);
        for page in &layout.pages {
            let words: String = page.rows.iter().map(|row| &blocks[0].text[row.text.clone()]).collect();
            let hanzi = words.chars().filter(|c| !"，。".contains(*c)).count();
            assert!((45..=90).contains(&hanzi), "{hanzi}");
            assert!(words.ends_with('。'));
        }
    }

    #[test]
    fn a_dense_page_holds_as_much_as_it_has_room_for() {
        let blocks = [text(&"您别信他的话，马上挂断电话。".repeat(20))];
        let layout = Typesetter::new(Faces::default(), 80, 60).densely(true).lay_out(&blocks);
        assert_eq!(layout.pages.len(), 1);
    }

    #[test]
    fn choices_stay_on_one_page_with_the_question() {
        let story = "骗子先打电话来。他说您的卡有问题。您别信他的话，马上挂断。再打银行的电话。";
        let blocks = [
            text(story),
            text("您怎么办？"),
            choice(0, "马上转账"),
            choice(1, "挂断电话，自己打银行"),
            choice(2, "先问女儿"),
        ];
        let pages = seen(&set(20, 9, &blocks), &blocks);
        let expected: [&[&str]; 2] = [
            &["骗子先打电话来。他说", "您的卡有问题。您别信", "他的话，马上挂断。再", "打银行的电话。"],
            &["您怎么办？", "", "1、马上转账", "", "2、挂断电话，自己打", "   银行", "", "3、先问女儿"],
        ];
        assert_eq!(pages, expected);
    }

    #[test]
    fn choices_that_fill_a_page_begin_one() {
        let blocks = [text("您怎么办？"), choice(0, "一"), choice(1, "二"), choice(2, "三"), choice(3, "四")];
        let layout = set(30, 4, &blocks);
        assert_eq!(layout.pages.len(), 2);
        for number in 0..4 {
            assert_eq!(layout.page_of_choice(number), Some(1));
        }
        assert_eq!(layout.page_of_choice(4), None);
        let torn = set(30, 3, &blocks);
        assert_eq!((0..4).filter_map(|number| torn.page_of_choice(number)).collect::<Vec<_>>(), [0, 0, 1, 1]);
    }

    #[test]
    fn a_choice_whose_indent_has_no_room_is_found_on_its_page() {
        let blocks = [text("您怎么办？"), Block { new_page: true, ..choice(0, "    96110") }];
        let layout = set(11, 4, &blocks);
        assert_eq!(layout.start_of(1), Anchor { block: 1, byte: 4 });
        assert_eq!(layout.page_of_choice(0), Some(1));
    }

    #[test]
    fn a_heading_stays_with_what_it_heads() {
        let heading = Block { keep_with_next: true, role: Role::Headline, ..text("标题") };
        let fact = Block { lead: clean("答："), ..text("一二三四五六七八九十一二三。") };
        let blocks = [text("好。\n好。"), heading, fact];
        let layout = set(20, 6, &blocks);
        assert_eq!(layout.pages.len(), 2);
        assert_eq!(layout.start_of(1), Anchor { block: 1, byte: 0 });
    }

    #[test]
    fn a_block_can_begin_a_page() {
        let blocks =
            [text("一"), Block { new_page: true, ..text("二") }, Block { new_page: true, ..text("") }, text("三")];
        assert_eq!(set(30, 20, &blocks).pages.len(), 3);
    }

    #[test]
    fn an_empty_text_is_one_empty_page() {
        for blocks in [vec![], vec![text("")], vec![text("\n \n")]] {
            let layout = set(80, 24, &blocks);
            assert_eq!(layout.pages, [Page::default()]);
            assert_eq!(layout.page_of(Anchor { block: 3, byte: 9 }), 0);
            assert_eq!(layout.start_of(7), Anchor::default());
        }
    }
}
