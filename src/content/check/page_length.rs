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
use super::super::words::Text;
use crate::wording::{hanzi, is_longer};

pub(in super::super) const RULE: Rule = Rule::warning("page-length");

const LONGEST: usize = 90;

/// Looks at the cards and at what is said anywhere in a lesson.
pub(super) fn check(lesson: &Lesson, _: &Known, doc: &Doc) {
    for body in lesson.cards.iter().filter_map(|card| card.body.as_ref()) {
        match body {
            Body::Rhyme(text) => tell(&[text], &text.span, "这首顺口溜", "留最要紧的几句", doc),
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
        tell(&texts, &scene.span, "问的话和选项加起来", "都缩短一点，让人一眼看得全", doc);
    }
}

pub(super) fn check_case(case: &RetoldCase, doc: &Doc) {
    case.story.iter().chain(&case.ending).for_each(|text| paragraphs(text, doc));
}

pub(super) fn check_theme(theme: &Theme, doc: &Doc) {
    theme.rhyme.iter().for_each(|rhyme| tell(&[rhyme], &rhyme.span, "这首顺口溜", "留最要紧的几句", doc));
}

fn lines<'s>(scripts: impl Iterator<Item = &'s Script>, doc: &Doc) {
    for line in scripts.flat_map(|script| &script.lines) {
        let texts: Vec<&Text> = std::iter::once(&line.said).chain(&line.flag).collect();
        tell(&texts, &line.said.span, "这句话和它的说明", "话分成两次说，说明只说一件事", doc);
    }
}

fn paragraphs(text: &Text, doc: &Doc) {
    for paragraph in text.words.split('\n').filter(|paragraph| is_longer(paragraph, LONGEST)) {
        // The file may break its lines anywhere; a few letters are enough to find the place.
        let begin: String = paragraph.chars().take(4).collect();
        let fault = Fault::new(&RULE, doc.find(&text.span, &begin), said("这一段", hanzi(paragraph)));
        doc.tell(fault.label("从这里起").help("在意思转弯的地方空一行，分成两段"));
    }
}

/// The same for a question of a lesson or of practice.
pub(super) fn question(item: &Item, doc: &Doc) {
    let mut texts: Vec<&Text> = item.ask.iter().chain(&item.show).collect();
    let asked = texts.len();
    texts.extend(item.choices());
    let what = if texts.len() > asked { "题目和选项加起来" } else { "题目" };
    tell(&texts, &item.span, what, "给人看的话和选项都缩短一点，让人一眼看得全", doc);
}

fn tell(texts: &[&Text], place: &Range<usize>, what: &str, help: &str, doc: &Doc) {
    // Most texts need no counting.
    if texts.iter().map(|text| text.words.chars().count()).sum::<usize>() <= LONGEST {
        return;
    }
    let length: usize = texts.iter().map(|text| hanzi(&text.words)).sum();
    if length > LONGEST {
        doc.tell(Fault::new(&RULE, place.clone(), said(what, length)).help(help));
    }
}

fn said(what: &str, length: usize) -> String {
    format!("{what}有 {length} 个字，超过 {LONGEST} 个，一页放不下")
}
