//! `page-length`: what is read in one go has at most ninety hanzi.
//!
//! The program turns a page after ninety hanzi of text by itself, behind a sentence. It cannot do so
//! inside a verse, what one person says, or a question whose choices are compared with what is shown;
//! and a longer paragraph is parted where a machine thinks best. All these its author can mend. A
//! warning: nothing is lost, it only takes turning back.
use std::ops::Range;

use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::{Body, Item, Lesson, RetoldCase, Scenario, Script, Theme};
use super::super::rule::Rule;
use super::super::said::{Called, Said};
use super::super::words::Text;
use crate::content::both;
use crate::wording::{hanzi, is_longer};

pub(in super::super) const RULE: Rule = Rule::warning("page-length");

const LONGEST: usize = 90;

/// Looks at the cards and at what is said anywhere in a lesson.
pub(super) fn check(lesson: &Lesson, _: &Known, doc: &Doc) {
    for body in lesson.cards.iter().filter_map(|card| card.body.as_ref()) {
        match body {
            Body::Rhyme(text) => {
                let help = both!("留最要紧的几句", "keep the verses that matter most");
                tell(&[text], &text.span, ("这首顺口溜", "this rhyme"), help, doc);
            }
            Body::Story(text) | Body::Saying(text) | Body::Fact { text, .. } => paragraphs(text, doc),
            Body::Dialogue(_) | Body::Flags(_) | Body::Steps(_) => {}
        }
    }
    lines(lesson.scripts(), doc);
}

pub(super) fn check_scenario(scenario: &Scenario, _: &Known, doc: &Doc) {
    lines(scenario.scripts(), doc);
    for scene in &scenario.scenes {
        let texts: Vec<&Text> =
            scene.ask.iter().chain(scene.options.iter().filter_map(|option| option.text.as_ref())).collect();
        let help = both!("都缩短一点，让人一眼看得全", "shorten both, so that they are seen at a glance");
        tell(&texts, &scene.span, ("问的话和选项加起来", "the question together with its options"), help, doc);
    }
}

pub(super) fn check_case(case: &RetoldCase, doc: &Doc) {
    case.story.iter().chain(&case.ending).for_each(|text| paragraphs(text, doc));
}

pub(super) fn check_theme(theme: &Theme, doc: &Doc) {
    if let Some(rhyme) = &theme.rhyme {
        let help = both!("留最要紧的几句", "keep the lines that matter most");
        tell(&[rhyme], &rhyme.span, ("这首顺口溜", "this rhyme"), help, doc);
    }
}

fn lines<'s>(scripts: impl Iterator<Item = &'s Script>, doc: &Doc) {
    for line in scripts.flat_map(|script| &script.lines) {
        let texts: Vec<&Text> = std::iter::once(&line.said).chain(&line.flag).collect();
        let help =
            both!("话分成两次说，说明只说一件事", "let it be said in two turns, and let the ! line say one thing",);
        tell(&texts, &line.said.span, ("这句话和它的说明", "this line with what explains it"), help, doc);
    }
}

fn paragraphs(text: &Text, doc: &Doc) {
    for paragraph in text.words.split('\n').filter(|paragraph| is_longer(paragraph, LONGEST)) {
        // The file may break its lines anywhere; a few letters are enough to find the place.
        let begin: String = paragraph.chars().take(4).collect();
        let fault =
            Fault::new(&RULE, doc.find(&text.span, &begin), said(("这一段", "this paragraph"), hanzi(paragraph)));
        doc.tell(fault.label(both!("从这里起", "from here on")).help(both!(
            "在意思转弯的地方空一行，分成两段",
            "leave a line empty where the thought turns, to make two of it",
        )));
    }
}

/// The same for a question of a lesson or of practice.
pub(super) fn question(item: &Item, doc: &Doc) {
    let mut texts: Vec<&Text> = item.ask.iter().chain(&item.show).collect();
    let asked = texts.len();
    texts.extend(item.choices());
    let what = if texts.len() > asked {
        ("题目和选项加起来", "the question together with its options")
    } else {
        ("题目", "the question")
    };
    let help = both!(
        "给人看的话和选项都缩短一点，让人一眼看得全",
        "shorten what is shown and the options, so that they are seen at a glance",
    );
    tell(&texts, &item.span, what, help, doc);
}

fn tell(texts: &[&Text], place: &Range<usize>, what: Called, help: Said, doc: &Doc) {
    // Most texts need no counting.
    if texts.iter().map(|text| text.words.chars().count()).sum::<usize>() <= LONGEST {
        return;
    }
    let length: usize = texts.iter().map(|text| hanzi(&text.words)).sum();
    if length > LONGEST {
        doc.tell(Fault::new(&RULE, place.clone(), said(what, length)).help(help));
    }
}

fn said((zh, en): Called, length: usize) -> Said {
    both!(
        "{zh}有 {length} 个字，超过 {LONGEST} 个，一页放不下",
        "{en} has {length} hanzi, over {LONGEST}, and does not fit a page",
    )
}
