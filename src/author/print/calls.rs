//! The last page of every file: what to say on the telephone, and who wrote the lessons.
//!
//! It is short on purpose. A browser repeats the foot of a table on every page but the last, where it
//! comes behind the text; on a page that is nearly full it would stand alone on a page of its own.
use super::{Part, Reader, Section};
use crate::model::{Hotline, Pack};

/// So many hotlines, the most urgent ones: more would fill the page.
const HOTLINES: usize = 2;

/// The page.
pub(super) fn section(reader: &Reader<'_>, pack: &Pack) -> Section {
    let urgent = reader.region.hotlines.iter().take(HOTLINES);
    let mut parts: Vec<Part> = urgent.map(|hotline| call(reader, hotline)).collect();
    parts.push(Part::Text(reader.by(pack)));
    Section { title: reader.text.hotline_title(), parts }
}

fn call(reader: &Reader<'_>, hotline: &Hotline) -> Part {
    let text = reader.text;
    let name = text.item_line(reader.say(&hotline.name).as_str(), hotline.number.as_str());
    Part::Whole(vec![
        Part::Heading(name),
        Part::Text(reader.say(&hotline.purpose)),
        Part::Text(text.hotline_say()),
        Part::Strong(reader.say(&hotline.say)),
    ])
}
