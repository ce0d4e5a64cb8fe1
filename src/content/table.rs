//! Walking a TOML table: every name is asked for once, every value keeps its place, and whatever
//! is missing, unknown or of the wrong kind is told without stopping.
use std::ops::{Range, RangeInclusive};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::doc::Doc;
use super::finding::{Fault, quoted};
use super::nearest::nearest;
use super::rule::Rule;
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

/// A table of a file.
#[derive(Debug)]
pub(super) struct Table<'t> {
    doc: &'t Doc<'t>,
    map: &'t DeTable<'t>,
    /// Its header, or the whole `{ … }`.
    pub(super) span: Range<usize>,
    /// What an author calls it: 课文, 这道题.
    called: &'static str,
    asked: Vec<&'static str>,
    /// Names that have to be there, with an example of what to write.
    needed: Vec<(&'static str, &'static str)>,
}

impl<'t> Table<'t> {
    /// The outermost table of a file.
    pub(super) fn root(doc: &'t Doc<'t>, map: &'t DeTable<'t>, called: &'static str) -> Self {
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
            self.wrong(key, value, "文字，两头有引号");
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
            let all = words.iter().map(|(word, _)| format!("\"{word}\"")).collect::<Vec<_>>().join("、");
            let near = nearest(&text.words, words.iter().map(|(word, _)| *word));
            let fault = Fault::new(&UNKNOWN_WORD, text.span, format!("{key} 不能写“{}”", quoted(&text.words)));
            let fault = if let Some(near) = near { fault.label(format!("是不是想写 {near}？")) } else { fault };
            self.doc.tell(fault.help(format!("可以写：{all}")));
        }
        found
    }

    /// A whole number that may be left out.
    pub(super) fn number(&mut self, key: &'static str, limits: RangeInclusive<i64>) -> Option<i64> {
        let value = self.get(key)?;
        let DeValue::Integer(number) = value.get_ref() else {
            self.wrong(key, value, "数字，不加引号");
            return None;
        };
        let read = i64::from_str_radix(&number.as_str().replace('_', ""), number.radix()).ok();
        let read = read.filter(|number| limits.contains(number));
        if read.is_none() {
            let what = format!("{key} 要在 {} 和 {} 之间", limits.start(), limits.end());
            self.doc.tell(Fault::new(&OUT_OF_RANGE, value.span(), what));
        }
        read
    }

    /// `true` or `false`; `false` when left out.
    pub(super) fn yes(&mut self, key: &'static str) -> bool {
        let Some(value) = self.get(key) else { return false };
        let DeValue::Boolean(yes) = value.get_ref() else {
            self.wrong(key, value, " true 或 false，不加引号");
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
            None => self.wrong(key, value, "日期，如 2026-03-01"),
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
                self.wrong(key, value, "列表，如 [\"…\", \"…\"]");
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
            self.wrong(key, entry, "文字的列表，每一项两头有引号");
            return None;
        };
        let text = shaped(text, Shape::Sentence);
        if text.is_empty() {
            self.doc.tell(
                Fault::new(&EMPTY_TEXT, entry.span(), format!("{key} 里有一项是空的")).help("写上内容，或者删掉这一项"),
            );
            return None;
        }
        self.doc.clean(text, entry.span())
    }

    /// The lines of a script that has to be there, each with its own place; empty ones left out.
    pub(super) fn script(&mut self, key: &'static str) -> Option<(Vec<Text>, Range<usize>)> {
        self.need(key, "\"\"\" … \"\"\"");
        let value = self.get(key)?;
        let DeValue::String(text) = value.get_ref() else {
            self.wrong(key, value, "文字，用 \"\"\" 开头和结尾");
            return None;
        };
        if text.trim().is_empty() {
            self.doc.tell(
                Fault::new(&EMPTY_TEXT, value.span(), format!("{key} 是空的")).help("一行一句，写成“谁：说的话”"),
            );
            return None;
        }
        Some((self.doc.lines(text, &value.span()), value.span()))
    }

    /// The tables of a list: `[[key]]` or `key = [{ … }, { … }]`.
    pub(super) fn tables(&mut self, key: &'static str, called: &'static str) -> Vec<Table<'t>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let DeValue::Array(array) = value.get_ref() else {
            self.wrong(
                key,
                value,
                if key == "options" {
                    "列表，如 [{ text = \"…\", why = \"…\" }]"
                } else {
                    "列表，标题左右各两个方括号"
                },
            );
            return Vec::new();
        };
        let mut tables = Vec::with_capacity(array.len());
        for entry in array {
            match entry.get_ref() {
                DeValue::Table(map) => tables.push(self.inner(map, entry.span(), called)),
                _ => self.wrong(key, entry, "列表，每一项写成 { … }"),
            }
        }
        tables
    }

    /// A sub-table that may be left out: `[key]`.
    pub(super) fn child(&mut self, key: &'static str, called: &'static str) -> Option<Table<'t>> {
        let value = self.get(key)?;
        let DeValue::Table(map) = value.get_ref() else {
            self.wrong(key, value, "标题，写成 [名字]，下面一行一个");
            return None;
        };
        Some(self.inner(map, value.span(), called))
    }

    /// The sub-tables of a sub-table, such as `[roles.helper]`, with what their names stand for.
    pub(super) fn parts<T: Copy>(
        &mut self,
        key: &'static str,
        called: &'static str,
        words: &[(&'static str, T)],
    ) -> Vec<(T, Table<'t>)> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let DeValue::Table(map) = value.get_ref() else {
            self.wrong(key, value, "标题，写成 [roles.helper]，下面一行一个");
            return Vec::new();
        };
        let mut parts = Vec::new();
        for (name, value) in map {
            let word = words.iter().find(|(word, _)| *word == name.get_ref().as_ref());
            match (word, value.get_ref()) {
                (Some((_, part)), DeValue::Table(map)) => parts.push((*part, self.inner(map, value.span(), called))),
                (Some((word, _)), _) => self.wrong(word, value, "标题，写成 [roles.helper]，下面一行一个"),
                (None, _) => {
                    self.tell_unknown_word(name.get_ref(), name.span(), called, words.iter().map(|(word, _)| *word));
                }
            }
        }
        parts
    }

    fn inner(&self, map: &'t DeTable<'t>, span: Range<usize>, called: &'static str) -> Table<'t> {
        Table { doc: self.doc, map, span, called, asked: Vec::new(), needed: Vec::new() }
    }

    /// Tells that `word` is none of `words`.
    pub(super) fn tell_unknown_word<'w>(
        &self,
        word: &str,
        span: Range<usize>,
        called: &str,
        words: impl Iterator<Item = &'w str> + Clone,
    ) {
        let fault = Fault::new(&UNKNOWN_WORD, span, format!("没有“{}”这种{called}", quoted(word)));
        let near = nearest(word, words.clone());
        let fault = if let Some(near) = near { fault.label(format!("是不是想写 {near}？")) } else { fault };
        self.doc.tell(fault.help(format!("可以写：{}", words.collect::<Vec<_>>().join("、"))));
    }

    /// The names and texts of a sub-table, in the order of the file.
    pub(super) fn pairs(&mut self, key: &'static str) -> Vec<(&'t str, Range<usize>, Option<Text>)> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let DeValue::Table(map) = value.get_ref() else {
            self.wrong(key, value, "标题，写成 [people]，下面一行一个");
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
            let fault =
                Fault::new(&UNKNOWN_KEY, key.span(), format!("{}里没有“{}”这个名字", self.called, quoted(name)));
            self.doc.tell(match nearest(name, self.asked.iter().copied()) {
                Some(near) => {
                    // It is not missing, only misspelt.
                    self.needed.retain(|(key, _)| *key != near);
                    fault.label(format!("是不是想写 {near}？"))
                }
                None => fault.help(format!("这里可以写：{}", self.asked.join("、"))),
            });
        }
        self.give_up();
    }

    /// Tells of the names that are missing; for a table nothing more can be made of.
    pub(super) fn give_up(self) {
        for (key, example) in self.needed.iter().filter(|(key, _)| !self.has(key)) {
            let fault = Fault::new(&MISSING_KEY, self.span.clone(), format!("{}少了 {key}", self.called));
            self.doc.tell(fault.help(format!("加一行 {key} = {example}")));
        }
    }

    /// Says that `key` has to be there, and what it may look like.
    pub(super) fn need(&mut self, key: &'static str, example: &'static str) {
        self.needed.push((key, example));
    }

    fn tell_empty(&self, key: &str, span: Range<usize>) {
        let needed = self.needed.iter().any(|(needed, _)| *needed == key);
        let help = if needed { "写上内容" } else { "写上内容；用不着的话，把这一行删掉" };
        self.doc.tell(Fault::new(&EMPTY_TEXT, span, format!("{key} 是空的")).help(help));
    }

    fn wrong(&self, key: &str, value: &Spanned<DeValue>, wanted: &str) {
        let found = match value.get_ref() {
            DeValue::String(_) => "文字",
            DeValue::Integer(_) | DeValue::Float(_) => "数字",
            DeValue::Boolean(_) => "true 或 false",
            DeValue::Datetime(_) => "日期",
            DeValue::Array(_) => "列表",
            DeValue::Table(_) => "一组名字",
        };
        let fault = Fault::new(&WRONG_TYPE, value.span(), format!("{} 应当是{wanted}", quoted(key)));
        self.doc.tell(fault.label(format!("这里是{found}")));
    }
}
