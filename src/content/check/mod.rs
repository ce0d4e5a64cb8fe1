//! The rules, one named rule per file.
//!
//! A rule's name is shared by its file, its bad example under `tests/packs/bad` and its test.
//! Rules about the form of a file stand with the code that reads it; [`rules`] lists all.
pub(super) mod braces_paired;
pub(super) mod breakable;
pub(super) mod calm_promises_nothing;
pub(super) mod catch_all;
pub(super) mod dialect_catchwords;
pub(super) mod dialect_letters;
pub(super) mod dialect_mandarin;
pub(super) mod distractor_chosen;
pub(super) mod enough_items;
pub(super) mod fact_age;
pub(super) mod fact_sourced;
pub(super) mod figure_by_hand;
pub(super) mod flags_fit;
pub(super) mod forbidden_words;
pub(super) mod form_length;
pub(super) mod genuine_item;
pub(super) mod genuine_share;
pub(super) mod glyph_known;
pub(super) mod helper_path;
pub(super) mod hotline_by_hand;
mod in_dialect;
pub(super) mod key_length;
pub(super) mod key_position;
pub(super) mod known_flags;
pub(super) mod known_hotlines;
pub(super) mod known_lessons;
pub(super) mod known_questions;
pub(super) mod look;
pub(super) mod medium_given;
pub(super) mod multi_keys;
pub(super) mod no_blame;
pub(super) mod no_haste;
pub(super) mod number_form;
pub(super) mod one_key;
pub(super) mod opens_with_rhyme;
pub(super) mod option_count;
pub(super) mod order_steps;
pub(super) mod overlay_figures;
pub(super) mod overlay_glyphs;
pub(super) mod overlay_missing;
pub(super) mod overlay_original;
pub(super) mod overlay_placeholders;
pub(super) mod overlay_same;
pub(super) mod overlay_script;
pub(super) mod overlay_stale;
pub(super) mod page_length;
pub(super) mod parallel_forms;
pub(super) mod placeholder_known;
pub(super) mod practice_kind;
pub(super) mod question_count;
pub(super) mod rationale_present;
pub(super) mod reading_level;
pub(super) mod region_complete;
pub(super) mod region_known;
pub(super) mod rescue_count;
pub(super) mod right_or_good;
pub(super) mod rule_reached;
mod run_sheet;
pub(super) mod safe_end;
pub(super) mod scene_known;
pub(super) mod scene_reached;
pub(super) mod sentence_length;
pub(super) mod sentence_median;
pub(super) mod six_decisions;
pub(super) mod speaker_known;
pub(super) mod spot_flags;
pub(super) mod spot_lines;
pub(super) mod step_count;
pub(super) mod steps_at_end;
pub(super) mod take_home_present;
pub(super) mod title_length;
pub(super) mod to_be_written;
pub(super) mod tone_leak;
pub(super) mod topic_name;
pub(super) mod way_out;
pub(super) mod why_says_more;

use std::borrow::Cow;
use std::ops::Range;

pub(super) use self::medium_given::MEDIA;
use self::reading_level::Letters;
use self::sentence_median::Sentences;
pub use self::to_be_written::MARK as TO_BE_WRITTEN;
use super::doc::{self, Doc};
use super::finding::Fault;
use super::known::Known;
use super::overlay::Overlay;
use super::raw::{self, Item, Lesson, Practice, Rescue, Scenario, Triage, Use};
use super::rule::Rule;
use super::said::Called;
use super::words::Text;
use super::{decode, folder, syntax, table};
use crate::wording::{Hit, hits, sentences};

/// Looks at a lesson and tells what is wrong with it.
type LessonRule = fn(&Lesson, &Known, &Doc);
/// Looks at the questions and rules of "help me look".
type TriageRule = fn(&Triage, &Known, &Doc);
/// Looks at one question, of a lesson or of practice.
type ItemRule = fn(&Item, &Known, &Doc);
/// Looks at a file of practice items.
type PracticeRule = fn(&Practice, &Doc);
/// Looks at a scenario and tells what is wrong with it.
type ScenarioRule = fn(&Scenario, &Known, &Doc);
/// Looks at one text of any file.
type TextRule = fn(&Text, Use, &Known, &Doc);
/// Looks at a file of translations.
type OverlayRule = fn(&Overlay, &mut Vec<Fault>);
/// Says what is wrong with a word at a place, if anything is where the word is used.
type WordRule = fn(&Hit, Use, &Range<usize>) -> Option<Fault>;

const LESSON_RULES: &[(Rule, LessonRule)] = &[
    (one_key::RULE, one_key::check),
    (multi_keys::RULE, multi_keys::check),
    (option_count::RULE, option_count::check),
    (right_or_good::RULE, right_or_good::check),
    (spot_lines::RULE, spot_lines::check),
    (spot_flags::RULE, spot_flags::check),
    (order_steps::RULE, order_steps::check),
    (speaker_known::RULE, speaker_known::check),
    (opens_with_rhyme::RULE, opens_with_rhyme::check),
    (enough_items::RULE, enough_items::check),
    (genuine_item::RULE, genuine_item::check),
    (title_length::RULE, title_length::check),
    (region_known::RULE, region_known::check),
    (page_length::RULE, page_length::check),
    (take_home_present::RULE, take_home_present::check),
    (key_position::RULE, key_position::check),
    (key_length::RULE, key_length::check),
];

const ITEM_RULES: &[(Rule, ItemRule)] = &[
    (known_flags::RULE, known_flags::check),
    (flags_fit::RULE, flags_fit::check),
    (why_says_more::RULE, why_says_more::check),
    (distractor_chosen::RULE, distractor_chosen::check),
];

const TRIAGE_RULES: &[(Rule, TriageRule)] = &[
    (question_count::RULE, question_count::check),
    (known_questions::RULE, known_questions::check),
    (catch_all::RULE, catch_all::check),
    (rule_reached::RULE, rule_reached::check),
    (calm_promises_nothing::RULE, calm_promises_nothing::check),
];

/// About several kinds of files; those are listed by the functions below.
const SHARED_RULES: &[Rule] = &[
    known_hotlines::RULE,
    known_lessons::RULE,
    run_sheet::RULE,
    step_count::RULE,
    rescue_count::RULE,
    to_be_written::RULE,
];

const PRACTICE_RULES: &[(Rule, PracticeRule)] = &[
    (topic_name::RULE, topic_name::check),
    (practice_kind::RULE, practice_kind::check),
    (parallel_forms::RULE, parallel_forms::check),
    (genuine_share::RULE, genuine_share::check),
    (form_length::RULE, form_length::check),
    (tone_leak::RULE, tone_leak::check),
];

const SCENARIO_RULES: &[(Rule, ScenarioRule)] = &[
    (scene_known::RULE, scene_known::check),
    (scene_reached::RULE, scene_reached::check),
    (way_out::RULE, way_out::check),
    (helper_path::RULE, helper_path::check),
    (six_decisions::RULE, six_decisions::check),
    (safe_end::RULE, safe_end::check),
    (steps_at_end::RULE, steps_at_end::check),
];

/// Rules about lessons that hold for scenarios, too.
const LESSON_RULES_OF_SCENARIOS: &[ScenarioRule] = &[
    option_count::check_scenario,
    known_flags::check_scenario,
    flags_fit::check_scenario,
    speaker_known::check_scenario,
    region_known::check_scenario,
    title_length::check_scenario,
    page_length::check_scenario,
    why_says_more::check_scenario,
    key_position::check_scenario,
    key_length::check_scenario,
];

const TEXT_RULES: &[(Rule, TextRule)] = &[
    (placeholder_known::RULE, placeholder_known::check),
    (braces_paired::RULE, braces_paired::check),
    (hotline_by_hand::RULE, hotline_by_hand::check),
    (figure_by_hand::RULE, figure_by_hand::check),
    (glyph_known::RULE, glyph_known::check),
    (breakable::RULE, breakable::check),
];

/// About sentences, which are looked for once, and about the letters of a file.
const SENTENCE_RULES: &[Rule] = &[sentence_length::RULE, sentence_median::RULE, reading_level::RULE];

const WORD_RULES: &[(Rule, WordRule)] = &[
    (forbidden_words::RULE, forbidden_words::check),
    (no_blame::RULE, no_blame::check),
    (no_haste::RULE, no_haste::check),
];

/// About translations, wherever their original stands.
const OVERLAY_RULES: &[(Rule, OverlayRule)] = &[
    (overlay_original::RULE, overlay_original::check),
    (overlay_placeholders::RULE, overlay_placeholders::check),
    (overlay_figures::RULE, overlay_figures::check),
    (overlay_same::RULE, overlay_same::check),
];

/// About how a language is written: for translations, and for the interface.
const LANGUAGE_RULES: &[(Rule, OverlayRule)] = &[
    (dialect_mandarin::RULE, dialect_mandarin::check),
    (dialect_letters::RULE, dialect_letters::check),
    (dialect_catchwords::RULE, dialect_catchwords::check),
    (overlay_script::RULE, overlay_script::check),
    (overlay_glyphs::RULE, overlay_glyphs::check),
];

/// About texts and translations that lack each other.
const OVERLAY_PAIR_RULES: &[(Rule, OverlayRule)] =
    &[(overlay_stale::RULE, overlay_stale::check), (overlay_missing::RULE, overlay_missing::check)];

/// Rules about the form of files; the code that reads a file applies them.
const FORM_RULES: &[Rule] = &[
    decode::NOT_UTF8,
    decode::FILE_TOO_LARGE,
    decode::UNREADABLE,
    folder::OUTSIDE_FOLDER,
    folder::PACK_TOO_LARGE,
    folder::NO_CONTENT,
    folder::NO_MANIFEST,
    folder::ODD_NAME,
    doc::MORE_FINDINGS,
    syntax::SYNTAX,
    table::UNKNOWN_KEY,
    table::MISSING_KEY,
    table::WRONG_TYPE,
    table::EMPTY_TEXT,
    table::OUT_OF_RANGE,
    table::UNKNOWN_WORD,
    doc::UNCLEAN_TEXT,
    raw::ID_FORM,
    raw::DUPLICATE_ID,
    raw::SCRIPT_FORM,
    raw::DAY_FORM,
    fact_sourced::RULE,
    fact_age::RULE,
    fact_age::FUTURE,
    medium_given::RULE,
    number_form::RULE,
    rationale_present::RULE,
    region_complete::RULE,
];

/// Every rule there is.
pub fn rules() -> impl Iterator<Item = Rule> {
    let about_items = ITEM_RULES.iter().map(|(rule, _)| *rule).chain(PRACTICE_RULES.iter().map(|(rule, _)| *rule));
    let about_content = LESSON_RULES.iter().map(|(rule, _)| *rule).chain(about_items);
    let about_content = about_content.chain(SCENARIO_RULES.iter().map(|(rule, _)| *rule));
    let about_content = about_content.chain(TEXT_RULES.iter().map(|(rule, _)| *rule));
    FORM_RULES
        .iter()
        .chain(SENTENCE_RULES)
        .chain(SHARED_RULES)
        .copied()
        .chain(TRIAGE_RULES.iter().map(|(rule, _)| *rule))
        .chain(about_content)
        .chain(WORD_RULES.iter().map(|(rule, _)| *rule))
        .chain(OVERLAY_RULES.iter().chain(LANGUAGE_RULES).chain(OVERLAY_PAIR_RULES).map(|(rule, _)| *rule))
}

/// What a lesson as a whole is called.
const THIS_LESSON: Called = ("这一课", "this lesson");

/// Applies the rules to a lesson and to its texts.
pub(super) fn lesson(lesson: &Lesson, known: &Known, doc: &Doc) {
    for (_, rule) in LESSON_RULES {
        rule(lesson, known, doc);
    }
    to_be_written::check(doc);
    items(&lesson.items, known, doc);
    let all = lesson.texts();
    let known = known_in(&lesson.regions, known);
    each_text(all.iter().copied(), &known, doc).check(THIS_LESSON, doc);
}

/// Applies the rules to "help me look" and to its texts.
pub(super) fn triage(triage: &Triage, known: &Known, doc: &Doc) {
    for (_, rule) in TRIAGE_RULES {
        rule(triage, known, doc);
    }
    known_flags::check_triage(triage, known, doc);
    for rule in &triage.rules {
        known_hotlines::check(&rule.ring, known, doc);
        step_count::check(rule.steps.as_ref(), &step_count::IN_DOUBT, &rule.span, doc);
    }
    each_text(triage.texts(), known, doc);
}

/// Applies the rules to the rescues and to their texts; `span` is where to point when there are none.
pub(super) fn rescues(rescues: &[Rescue], span: &Range<usize>, known: &Known, doc: &Doc) {
    rescue_count::check(rescues, span, doc);
    for rescue in rescues {
        title_length::check_rescue(rescue, doc);
        known_hotlines::check(&rescue.ring, known, doc);
        step_count::check(rescue.steps.as_ref(), &step_count::AFTERWARDS, &rescue.span, doc);
    }
    each_text(rescues.iter().flat_map(Rescue::texts), known, doc);
}

/// Applies the rules to a run-sheet and to its texts.
pub(super) fn run_sheet(sheet: &raw::RunSheet, known: &Known, doc: &Doc) {
    run_sheet::check(sheet, doc);
    title_length::check_run_sheet(sheet, doc);
    region_known::regions(&sheet.regions, known, doc);
    to_be_written::check(doc);
    let known = known_in(&sheet.regions, known);
    each_text(sheet.texts(), &known, doc);
}

/// Applies the rules to a file of cases and to its texts.
pub(super) fn cases(cases: &raw::Cases, known: &Known, doc: &Doc) {
    topic_name::check_cases(cases, doc);
    each_text(cases.texts(), known, doc);
    for case in &cases.all {
        title_length::check_case(case, doc);
        region_known::regions(&case.regions, known, doc);
        known_flags::check_case(case, known, doc);
        page_length::check_case(case, doc);
        let within = known.within(case.regions.iter().map(|region| region.words.as_str()));
        each_text(case.texts(), &within, doc).check(("这个案例", "this case"), doc);
    }
}

/// Applies the rules to the days and months of the year and to their texts.
pub(super) fn calendar(themes: &[raw::Theme], known: &Known, doc: &Doc) {
    for theme in themes {
        title_length::check_theme(theme, doc);
        region_known::regions(&theme.regions, known, doc);
        page_length::check_theme(theme, doc);
        let within = known.within(theme.regions.iter().map(|region| region.words.as_str()));
        each_text(theme.texts(), &within, doc);
    }
}

/// Applies the rules to a file of practice items and to its texts.
pub(super) fn practice(practice: &Practice, known: &Known, doc: &Doc) {
    for (_, rule) in PRACTICE_RULES {
        rule(practice, doc);
    }
    to_be_written::check(doc);
    items(practice.items(), known, doc);
    region_known::regions(practice.regions(), known, doc);
    let mut all = Sentences::default();
    for case in &practice.cases {
        let known = known_in(practice.regions_of(case), known);
        all.join(each_text(case.texts(), &known, doc));
    }
    all.check(("这份题目", "this file"), doc);
}

/// What texts may refer to that hold in `regions` alone; in every region if there are none.
fn known_in<'k>(regions: &[Text], known: &'k Known) -> Cow<'k, Known> {
    if regions.is_empty() {
        return Cow::Borrowed(known);
    }
    Cow::Owned(known.within(regions.iter().map(|region| region.words.as_str())))
}

/// Applies the rules about questions, wherever they stand.
fn items<'i>(items: impl IntoIterator<Item = &'i Item>, known: &Known, doc: &Doc) {
    for item in items {
        for (_, rule) in ITEM_RULES {
            rule(item, known, doc);
        }
        page_length::question(item, doc);
    }
}

/// What is wrong with a file of translations; `whole` says whether every text they may be of is known.
pub(super) fn overlay(overlay: &Overlay, whole: bool) -> Vec<Fault> {
    let mut found = Vec::new();
    let pairs = OVERLAY_PAIR_RULES.iter().filter(|_| whole);
    OVERLAY_RULES.iter().chain(LANGUAGE_RULES).chain(pairs).for_each(|(_, rule)| rule(overlay, &mut found));
    found
}

/// What is not written so in the language of a file.
pub(super) fn in_language(overlay: &Overlay) -> Vec<Fault> {
    let mut found = Vec::new();
    for (_, rule) in LANGUAGE_RULES {
        rule(overlay, &mut found);
    }
    found
}

/// Applies the rules to a scenario and to its texts.
pub(super) fn scenario(scenario: &Scenario, known: &Known, doc: &Doc) {
    let scenes = scenario.scenes.iter().filter_map(|scene| scene.id.as_ref());
    raw::tell_duplicates(scenes.chain(scenario.ends.iter().filter_map(|end| end.id.as_ref())), doc);
    for rule in SCENARIO_RULES.iter().map(|(_, rule)| rule).chain(LESSON_RULES_OF_SCENARIOS) {
        rule(scenario, known, doc);
    }
    to_be_written::check(doc);
    let known = known_in(&scenario.regions, known);
    each_text(scenario.texts(), &known, doc).check(("这个场景", "this scenario"), doc);
}

/// Applies the rules about texts to `texts`.
pub(super) fn texts<'t>(texts: impl IntoIterator<Item = (&'t Text, Use)>, known: &Known, doc: &Doc) {
    each_text(texts, known, doc);
}

/// The same; gives back their sentences.
fn each_text<'t>(texts: impl IntoIterator<Item = (&'t Text, Use)>, known: &Known, doc: &Doc) -> Sentences<'t> {
    let (mut all, mut letters) = (Sentences::default(), Letters::default());
    for (text, used) in texts.into_iter().take_while(|_| !doc.is_full()) {
        for (_, rule) in TEXT_RULES {
            rule(text, used, known, doc);
        }
        letters.add(text, used, known);
        if !matches!(used, Use::Source | Use::Name) {
            for sentence in sentences(&text.words).map(str::trim).filter(|sentence| !sentence.is_empty()) {
                sentence_length::check(sentence, text, doc);
                all.add(sentence, text);
            }
        }
        for hit in hits(&text.words) {
            words(&hit, used, doc.find(&text.span, hit.found())).for_each(|fault| doc.tell(fault));
        }
    }
    letters.check(doc);
    all
}

/// Applies the rules about words to a word found in a text; `place` is where the file has it.
pub(super) fn words(hit: &Hit, used: Use, place: Range<usize>) -> impl Iterator<Item = Fault> {
    WORD_RULES.iter().filter_map(move |(_, rule)| rule(hit, used, &place))
}
