//! Walking a TOML table: every name is asked for once, every value keeps its place, and whatever
//! is missing, unknown or of the wrong kind is told without stopping.
use std::ops::{Range, RangeInclusive};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::doc::Doc;
use super::finding::{Fault, quoted};
use super::nearest::{meant, nearest};
use super::rule::Rule;
use super::said::{Called, Said, both, listed};
use super::words::{Shape, Text, shaped};
use crate::model::Date;

/// A name nobody knows.
pub(super) const UNKNOWN_KEY: Rule = Rule::error("unknown-key");
/// A name that has to be there is not.
pub(super) const MISSING_KEY: Rule = Rule::error("missing-key").about_absence();
/// A number where a text should be, and the like.
pub(super) const WRONG_TYPE: Rule = Rule::error("wrong-type");
/// A text or a list without anything in it.
pub(super) const EMPTY_TEXT: Rule = Rule::error("empty-text");
/// A number outside its limits.
pub(super) const OUT_OF_RANGE: Rule = Rule::error("out-of-range");
/// A word that is none of those on offer.
pub(super) const UNKNOWN_WORD: Rule = Rule::error("unknown-word");

/// What `roles` should be.
const ROLE_HEADING: Called =
    ("标题，写成 [roles.helper]，下面一行一个", "a heading like [roles.helper], with a line for each below");

/// A table of a file.
#[derive(Debug)]
pub(super) struct Table<'t> {
    doc: &'t Doc<'t>,
    map: &'t DeTable<'t>,
    /// Its header, or the whole `{ … }`.
    pub(super) span: Range<usize>,
    /// What an author calls it: 课文, 这道题.
    called: Called,
    asked: Vec<&'static str>,
    /// Names that have to be there, with an example of what to write.
    needed: Vec<(&'static str, &'static str)>,
}

impl<'t> Table<'t> {
    /// The outermost table of a file.
    pub(super) fn root(doc: &'t Doc<'t>, map: &'t DeTable<'t>, called: Called) -> Self {
        Self { doc, map, span: doc.first_line(), called, asked: Vec::new(), needed: Vec::new() }
    }

    /// Whether `key` is there.
    pub(super) fn has(&self, key: &str) -> bool {
        self.map.contains_key(key)
    }

    fn get(&mut self, key: &'static str) -> Option<&'t Spanned<DeValue<'t>>> {
        self.asked.push(key);
        self.map.get(key)
    }

    /// A text that may be left out. An empty one is told.
    pub(super) fn text(&mut self, key: &'static str, shape: Shape) -> Option<Text> {
        let value = self.get(key)?;
        let span = value.span();
        let DeValue::String(text) = value.get_ref() else {
            self.wrong(key, value, ("文字，两头有引号", "a text between quotation marks"));
            return None;
        };
        let text = shaped(text, shape);
        if text.is_empty() {
            self.tell_empty(key, span);
            return None;
        }
        self.doc.clean(text, span)
    }

    /// A text that has to be there.
    pub(super) fn needed(&mut self, key: &'static str, shape: Shape) -> Option<Text> {
        self.need(key, "\"…\"");
        self.text(key, shape)
    }

    /// A sentence that has to be there.
    pub(super) fn sentence(&mut self, key: &'static str) -> Option<Text> {
        self.needed(key, Shape::Sentence)
    }

    /// One of several words, which has to be there.
    pub(super) fn word<T: Copy>(&mut self, key: &'static str, words: &[(&'static str, T)]) -> Option<T> {
        self.need(key, "\"…\"");
        let text = self.text(key, Shape::Sentence)?;
        let found = words.iter().find(|(word, _)| *word == text.words.as_str()).map(|(_, value)| *value);
        if found.is_none() {
            let (zh, en) = listed(words.iter().map(|(word, _)| format!("\"{word}\"")));
            let near = nearest(&text.words, words.iter().map(|(word, _)| *word));
            let typed = quoted(&text.words);
            let what = both!("{key} 不能写“{typed}”", "{key} cannot be “{typed}”");
            let fault = Fault::new(&UNKNOWN_WORD, text.span, what);
            let fault = if let Some(near) = near { fault.label(meant(near)) } else { fault };
            self.doc.tell(fault.help(both!("可以写：{zh}", "it can be: {en}")));
        }
        found
    }

    /// A whole number that may be left out.
    pub(super) fn number(&mut self, key: &'static str, limits: RangeInclusive<i64>) -> Option<i64> {
        let value = self.get(key)?;
        self.whole(key, value, &limits)
    }

    fn whole(&self, key: &str, value: &Spanned<DeValue>, limits: &RangeInclusive<i64>) -> Option<i64> {
        let DeValue::Integer(number) = value.get_ref() else {
            self.wrong(key, value, ("数字，不加引号", "a number without quotation marks"));
            return None;
        };
        let read = i64::from_str_radix(&number.as_str().replace('_', ""), number.radix()).ok();
        let read = read.filter(|number| limits.contains(number));
        if read.is_none() {
            let (least, most) = (limits.start(), limits.end());
            let what = both!("{key} 要在 {least} 和 {most} 之间", "{key} has to be between {least} and {most}");
            self.doc.tell(Fault::new(&OUT_OF_RANGE, value.span(), what));
        }
        read
    }

    /// A list of whole numbers that has to be there: `[1, 2]`.
    pub(super) fn numbers(&mut self, key: &'static str, limits: RangeInclusive<i64>) -> Vec<usize> {
        self.need(key, "[1, 2]");
        let Some(value) = self.get(key) else { return Vec::new() };
        let DeValue::Array(array) = value.get_ref() else {
            self.wrong(key, value, ("数字的列表，如 [1, 2]", "a list of numbers, such as [1, 2]"));
            return Vec::new();
        };
        if array.is_empty() {
            self.tell_empty(key, value.span());
        }
        array.iter().filter_map(|entry| usize::try_from(self.whole(key, entry, &limits)?).ok()).collect()
    }

    /// `true` or `false`; `false` when left out.
    pub(super) fn yes(&mut self, key: &'static str) -> bool {
        let Some(value) = self.get(key) else { return false };
        let DeValue::Boolean(yes) = value.get_ref() else {
            self.wrong(key, value, (" true 或 false，不加引号", "true or false without quotation marks"));
            // It is plain what was meant; no rule need stumble over it too.
            return value.get_ref().as_str().is_some_and(|text| text.trim() == "true");
        };
        *yes
    }

    /// A day that may be left out; whether it has to be there is for the caller to say.
    pub(super) fn date(&mut self, key: &'static str) -> Option<Date> {
        let value = self.get(key)?;
        let day = match value.get_ref() {
            DeValue::Datetime(moment) if moment.time.is_none() => moment.date,
            // With quotation marks it means the same.
            DeValue::String(text) => text
                .trim()
                .parse::<toml::value::Datetime>()
                .ok()
                .filter(|moment| moment.time.is_none())
                .and_then(|moment| moment.date),
            _ => None,
        };
        let day = day.and_then(|day| Date::new(day.year, day.month, day.day));
        match day {
            Some(day) => self.doc.dated(day, value.span()),
            None => self.wrong(key, value, ("日期，如 2026-03-01", "a day, such as 2026-03-01")),
        }
        day
    }

    /// A list of texts that has to be there: `[ "…", "…" ]`, or `"""` with one on each line.
    pub(super) fn list(&mut self, key: &'static str) -> Option<Vec<Text>> {
        self.need(key, "[\"…\", \"…\"]");
        self.texts(key)
    }

    /// A list of texts that may be left out. An empty one is told; hollow texts stand for faulty ones.
    pub(super) fn texts(&mut self, key: &'static str) -> Option<Vec<Text>> {
        let value = self.get(key)?;
        let texts = match value.get_ref() {
            DeValue::Array(array) => {
                array.iter().map(|entry| self.entry(key, entry).unwrap_or_else(|| Text::hollow(entry.span()))).collect()
            }
            DeValue::String(text) => self.doc.lines(text, &value.span()),
            _ => {
                self.wrong(key, value, ("列表，如 [\"…\", \"…\"]", "a list, such as [\"…\", \"…\"]"));
                return None;
            }
        };
        let empty = match value.get_ref() {
            DeValue::Array(array) => array.is_empty(),
            DeValue::String(text) => text.trim().is_empty(),
            _ => false,
        };
        if empty {
            self.tell_empty(key, value.span());
            return None;
        }
        Some(texts)
    }

    fn entry(&self, key: &str, entry: &Spanned<DeValue>) -> Option<Text> {
        let DeValue::String(text) = entry.get_ref() else {
            self.wrong(key, entry, ("文字的列表，每一项两头有引号", "a list of texts between quotation marks"));
            return None;
        };
        let text = shaped(text, Shape::Sentence);
        if text.is_empty() {
            let what = both!("{key} 里有一项是空的", "an entry of {key} is empty");
            let help = both!("写上内容，或者删掉这一项", "fill it in, or delete the entry");
            self.doc.tell(Fault::new(&EMPTY_TEXT, entry.span(), what).help(help));
            return None;
        }
        self.doc.clean(text, entry.span())
    }

    /// The lines of a script that has to be there, each with its own place; empty ones left out.
    pub(super) fn script(&mut self, key: &'static str) -> Option<(Vec<Text>, Range<usize>)> {
        self.need(key, "\"\"\" … \"\"\"");
        let value = self.get(key)?;
        let DeValue::String(text) = value.get_ref() else {
            self.wrong(key, value, ("文字，用 \"\"\" 开头和结尾", "a text that begins and ends with \"\"\""));
            return None;
        };
        if text.trim().is_empty() {
            let help =
                both!("一行一句，写成“谁：说的话”", "a line for each thing said, 谁：说的话 (who, a colon, what)");
            self.doc.tell(Fault::new(&EMPTY_TEXT, value.span(), empty(key)).help(help));
            return None;
        }
        Some((self.doc.lines(text, &value.span()), value.span()))
    }

    /// The tables of a list: `[[key]]` or `key = [{ … }, { … }]`.
    pub(super) fn tables(&mut self, key: &'static str, called: Called) -> Vec<Table<'t>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let DeValue::Array(array) = value.get_ref() else {
            let wanted = if key == "options" {
                ("列表，如 [{ text = \"…\", why = \"…\" }]", "a list, such as [{ text = \"…\", why = \"…\" }]")
            } else {
                ("列表，标题左右各两个方括号", "a list, with two brackets on each side of its heading")
            };
            self.wrong(key, value, wanted);
            return Vec::new();
        };
        let mut tables = Vec::with_capacity(array.len());
        for entry in array {
            match entry.get_ref() {
                DeValue::Table(map) => tables.push(self.inner(map, entry.span(), called)),
                _ => self.wrong(key, entry, ("列表，每一项写成 { … }", "a list of entries like { … }")),
            }
        }
        tables
    }

    /// A sub-table that may be left out: `[key]`.
    pub(super) fn child(&mut self, key: &'static str, called: Called) -> Option<Table<'t>> {
        let value = self.get(key)?;
        let DeValue::Table(map) = value.get_ref() else {
            self.wrong(
                key,
                value,
                ("标题，写成 [名字]，下面一行一个", "a heading like [name], with a line for each below"),
            );
            return None;
        };
        Some(self.inner(map, value.span(), called))
    }

    /// The sub-tables of a sub-table, such as `[roles.helper]`, with what their names stand for.
    pub(super) fn parts<T: Copy>(
        &mut self,
        key: &'static str,
        called: Called,
        words: &[(&'static str, T)],
    ) -> Vec<(T, Table<'t>)> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let DeValue::Table(map) = value.get_ref() else {
            self.wrong(key, value, ROLE_HEADING);
            return Vec::new();
        };
        let mut parts = Vec::new();
        for (name, value) in map {
            let word = words.iter().find(|(word, _)| *word == name.get_ref().as_ref());
            match (word, value.get_ref()) {
                (Some((_, part)), DeValue::Table(map)) => parts.push((*part, self.inner(map, value.span(), called))),
                (Some((word, _)), _) => self.wrong(word, value, ROLE_HEADING),
                (None, _) => {
                    self.tell_unknown_word(name.get_ref(), name.span(), called, words.iter().map(|(word, _)| *word));
                }
            }
        }
        parts
    }

    fn inner(&self, map: &'t DeTable<'t>, span: Range<usize>, called: Called) -> Table<'t> {
        Table { doc: self.doc, map, span, called, asked: Vec::new(), needed: Vec::new() }
    }

    /// Tells that `word` is none of `words`.
    pub(super) fn tell_unknown_word<'w>(
        &self,
        word: &str,
        span: Range<usize>,
        called: Called,
        words: impl Iterator<Item = &'w str> + Clone,
    ) {
        let (typed, (zh, en)) = (quoted(word), called);
        let what = both!("没有“{typed}”这种{zh}", "there is no {en} “{typed}”");
        let near = nearest(word, words.clone());
        let fault = Fault::new(&UNKNOWN_WORD, span, what);
        let fault = if let Some(near) = near { fault.label(meant(near)) } else { fault };
        let (zh, en) = listed(words);
        self.doc.tell(fault.help(both!("可以写：{zh}", "it can be: {en}")));
    }

    /// The names and texts of a sub-table, in the order of the file.
    pub(super) fn pairs(&mut self, key: &'static str) -> Vec<(&'t str, Range<usize>, Option<Text>)> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let DeValue::Table(map) = value.get_ref() else {
            self.wrong(
                key,
                value,
                ("标题，写成 [people]，下面一行一个", "a heading like [people], with a line for each below"),
            );
            return Vec::new();
        };
        map.iter()
            .map(|(name, value)| (name.get_ref().as_ref(), name.span(), self.entry(name.get_ref(), value)))
            .collect()
    }

    /// Tells of every name that nobody asked for, and of those that are missing.
    pub(super) fn finish(mut self) {
        for (key, _) in self.map {
            let name: &str = key.get_ref();
            if self.asked.contains(&name) {
                continue;
            }
            let (typed, (zh, en)) = (quoted(name), self.called);
            let what = both!("{zh}里没有“{typed}”这个名字", "“{typed}” is no name that {en} has");
            let fault = Fault::new(&UNKNOWN_KEY, key.span(), what);
            self.doc.tell(if let Some(near) = nearest(name, self.asked.iter().copied()) {
                // It is not missing, only misspelt.
                self.needed.retain(|(key, _)| *key != near);
                fault.label(meant(near))
            } else {
                let (zh, en) = listed(&self.asked);
                fault.help(both!("这里可以写：{zh}", "names that can stand here: {en}"))
            });
        }
        self.give_up();
    }

    /// Tells of the names that are missing; for a table nothing more can be made of.
    pub(super) fn give_up(self) {
        for (key, example) in self.needed.iter().filter(|(key, _)| !self.has(key)) {
            let (zh, en) = self.called;
            let fault = Fault::new(&MISSING_KEY, self.span.clone(), both!("{zh}少了 {key}", "{en} lacks {key}"));
            self.doc.tell(fault.help(both!("加一行 {key} = {example}", "add a line {key} = {example}")));
        }
    }

    /// Says that `key` has to be there, and what it may look like.
    pub(super) fn need(&mut self, key: &'static str, example: &'static str) {
        self.needed.push((key, example));
    }

    fn tell_empty(&self, key: &str, span: Range<usize>) {
        let needed = self.needed.iter().any(|(needed, _)| *needed == key);
        let help = if needed {
            both!("写上内容", "fill it in")
        } else {
            both!("写上内容；用不着的话，把这一行删掉", "fill it in, or delete the line if it is not needed")
        };
        self.doc.tell(Fault::new(&EMPTY_TEXT, span, empty(key)).help(help));
    }

    fn wrong(&self, key: &str, value: &Spanned<DeValue>, (zh, en): Called) {
        let key = quoted(key);
        let fault = Fault::new(&WRONG_TYPE, value.span(), both!("{key} 应当是{zh}", "{key} should be {en}"));
        let (zh, en) = match value.get_ref() {
            DeValue::String(_) => ("文字", "a text"),
            DeValue::Integer(_) | DeValue::Float(_) => ("数字", "a number"),
            DeValue::Boolean(_) => ("true 或 false", "true or false"),
            DeValue::Datetime(_) => ("日期", "a day"),
            DeValue::Array(_) => ("列表", "a list"),
            DeValue::Table(_) => ("一组名字", "a group of names"),
        };
        self.doc.tell(fault.label(both!("这里是{zh}", "here is {en}")));
    }
}

fn empty(key: &str) -> Said {
    both!("{key} 是空的", "{key} is empty")
}
