//! `[guide]`: what a volunteer needs who takes a class through the lesson.
use super::super::table::Table;
use super::super::words::{Shape, Text};
use super::lesson::Use;
use crate::model::{self, Phrase};

/// The facilitator's part. What is missing in it has been told.
#[derive(Debug)]
pub(in super::super) struct Guide {
    opening: Option<Text>,
    points: Vec<Text>,
    asked: Vec<(Option<Text>, Option<Text>)>,
    watch: Option<Text>,
}

impl Guide {
    pub(super) fn read(mut table: Table) -> Self {
        let asked = |mut entry: Table| {
            let read = (entry.sentence("ask"), entry.needed("answer", Shape::Sentence));
            entry.finish();
            read
        };
        let guide = Self {
            opening: table.sentence("opening"),
            points: table.list("points").unwrap_or_default(),
            asked: table.tables("asked", ("大家问的", "what people ask")).into_iter().map(asked).collect(),
            watch: table.sentence("watch"),
        };
        table.finish();
        guide
    }

    pub(super) fn texts<'t>(&'t self, texts: &mut Vec<(&'t Text, Use)>) {
        let asked = self.asked.iter().flat_map(|(ask, answer)| ask.iter().chain(answer));
        let all = self.opening.iter().chain(&self.points).chain(asked).chain(&self.watch);
        texts.extend(all.map(|text| (text, Use::Hall)));
    }

    pub(super) fn model(&self, lesson: &str) -> Option<model::Guide> {
        let phrase = |part: String, text: &Text| Phrase::new(format!("{lesson}-guide-{part}"), text.words.clone());
        let points = (1..).zip(&self.points).map(|(number, point)| phrase(format!("p{number}"), point));
        let asked = (1..).zip(&self.asked).map(|(number, (ask, answer))| {
            Some(model::Asked {
                question: phrase(format!("a{number}"), ask.as_ref()?),
                answer: phrase(format!("a{number}-answer"), answer.as_ref()?),
            })
        });
        Some(model::Guide {
            opening: phrase("opening".into(), self.opening.as_ref()?),
            points: points.collect(),
            asked: asked.collect::<Option<_>>()?,
            watch: phrase("watch".into(), self.watch.as_ref()?),
        })
    }
}
