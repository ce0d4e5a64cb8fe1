//! A page for whoever leads the class.
use super::lesson::take_home;
use super::{Part, Reader, Section};
use crate::model::{Asked, Lesson};

/// The page, where the author wrote one.
pub(super) fn section(reader: &Reader<'_>, lesson: &Lesson) -> Option<Section> {
    let guide = lesson.guide.as_ref()?;
    let text = reader.text;
    let mut parts = vec![Part::Text(text.print_about(usize::from(lesson.minutes)))];
    parts.extend([Part::Heading(text.print_guide_opening()), Part::Strong(reader.say(&guide.opening))]);
    parts.push(Part::Heading(text.print_guide_points()));
    parts.extend(guide.points.iter().enumerate().map(|(index, point)| reader.step(index, reader.say(point))));
    parts.push(Part::Heading(text.print_guide_asked()));
    parts.extend(guide.asked.iter().map(|asked| question(reader, asked)));
    parts.push(Part::Heading(text.print_guide_watch()));
    parts.push(Part::Text(reader.say(&guide.watch)));
    parts.push(take_home(reader, lesson));
    Some(Section { title: reader.title(&text.print_guide(), &lesson.title), parts })
}

fn question(reader: &Reader<'_>, asked: &Asked) -> Part {
    let text = reader.text;
    Part::Whole(vec![
        Part::Strong(text.print_guide_question(reader.say(&asked.question).as_str())),
        Part::Text(text.print_guide_answer(reader.say(&asked.answer).as_str())),
    ])
}
