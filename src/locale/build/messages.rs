//! Part of the build script: one method of `Text` per message of the base language.
//!
//! Mistakes in the base language stop the build, since nothing stands behind it. Mistakes in the
//! other locales are warnings: the message before them in the chain answers.
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use fluent_syntax::ast::{Entry, Message, Pattern, PatternElement};

use crate::files_under;
use crate::signature::Signature;

/// The language whose messages become methods.
const BASE: &str = "zh-Hans-CN";

/// What came out of the `.ftl` files.
#[derive(Default)]
pub(crate) struct Interface {
    /// Rust: `impl Text`, `MESSAGES` and `GIVEN`.
    pub(crate) code: String,
    /// What is wrong with the base language.
    pub(crate) mistakes: Vec<String>,
    /// What is wrong with the other locales.
    pub(crate) warnings: Vec<String>,
}

/// A message as a method.
struct Method {
    file: String,
    signature: Signature,
    /// The text, with `{name}` where a value comes in.
    text: String,
    /// What its author says about it.
    comment: String,
}

/// The messages of one locale, and the terms its messages may use.
#[derive(Default)]
struct Catalogue {
    messages: BTreeMap<String, Method>,
    terms: BTreeSet<String>,
}

/// Reads all locales; `given` are the ids that get their value at run time.
pub(crate) fn write(locales: &Path, given: &[String]) -> Interface {
    let mut out = Interface::default();
    let base = read(&locales.join(BASE), &mut out.mistakes);
    for (id, method) in &base.messages {
        method.mistakes(id, &base, given, &mut out.mistakes);
    }
    collisions(&base, given, &mut out.mistakes);
    for folder in folders(locales).into_iter().filter(|name| name != BASE) {
        let other = read(&locales.join(folder), &mut out.warnings);
        for (id, method) in &other.messages {
            compare(id, method, &other, base.messages.get(id), given, &mut out.warnings);
        }
    }
    out.code = code(&base, given);
    out
}

fn folders(locales: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(locales).into_iter().flatten().flatten().filter(|entry| entry.path().is_dir());
    let mut names: Vec<_> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn read(folder: &Path, faults: &mut Vec<String>) -> Catalogue {
    let mut found = Catalogue::default();
    for path in files_under(folder, &["ftl"]).unwrap_or_default() {
        let file = path.display().to_string();
        let source = std::fs::read_to_string(&path).unwrap_or_else(|error| {
            faults.push(format!("{file}: {error}"));
            String::new()
        });
        let source = source.replace("\r\n", "\n");
        let resource = fluent_syntax::parser::parse(source.as_str()).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                let line = source.bytes().take(error.pos.start).filter(|byte| *byte == b'\n').count() + 1;
                faults.push(format!("{file}:{line}: {}", error.kind));
            }
            resource
        });
        for entry in &resource.body {
            match entry {
                Entry::Term(term) => {
                    found.terms.insert(format!("-{}", term.id.name));
                }
                Entry::Message(message) => found.take(&file, message, faults),
                _ => {}
            }
        }
    }
    found
}

impl Catalogue {
    fn take(&mut self, file: &str, message: &Message<&str>, faults: &mut Vec<String>) {
        let id = message.id.name;
        let Some(value) = message.value.as_ref().filter(|_| message.attributes.is_empty()) else {
            faults.push(format!("{file}: “{id}”: a message has one text and no .attributes"));
            return;
        };
        let method = Method {
            file: file.to_owned(),
            signature: Signature::of(value),
            text: plain(value),
            comment: message.comment.as_ref().map(|comment| comment.content.join("\n")).unwrap_or_default(),
        };
        if self.messages.insert(id.to_owned(), method).is_some() {
            faults.push(format!("{file}: “{id}” is there twice"));
        }
    }
}

impl Method {
    /// Names of variables, in the order of the comment that explains them: rewording the text does
    /// not change the order of arguments. A single one needs no comment.
    fn declared(&self) -> Vec<String> {
        let mut names = Vec::new();
        if let [only] = self.signature.variables.as_slice() {
            names.push(only.clone());
        }
        for part in self.comment.split('$').skip(1) {
            let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
            let name: String = part.chars().take_while(|c| is_name(*c)).collect();
            if !name.is_empty() && !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    fn mistakes(&self, id: &str, base: &Catalogue, given: &[String], out: &mut Vec<String>) {
        let file = &self.file;
        let declared = self.declared();
        for name in self.signature.variables.iter().filter(|name| !declared.contains(name)) {
            out.push(format!("{file}: “{id}”: say in a comment above what ${name} is (# ${name} …)"));
        }
        for name in declared.iter().filter(|name| !self.signature.variables.contains(name)) {
            out.push(format!("{file}: “{id}”: the comment speaks of ${name}, the text does not use it"));
        }
        for word in declared.iter().map(String::as_str).chain([id]).map(rust_name) {
            if KEYWORDS.contains(&word.as_str()) {
                out.push(format!("{file}: “{id}”: “{word}” is a word of Rust, take another name"));
            }
        }
        self.own_faults(id, base, given, out);
    }

    /// What can be wrong in any locale.
    fn own_faults(&self, id: &str, own: &Catalogue, given: &[String], out: &mut Vec<String>) {
        let file = &self.file;
        let known =
            |other: &String| own.messages.contains_key(other) || own.terms.contains(other) || given.contains(other);
        for other in self.signature.references.iter().filter(|other| !known(other)) {
            out.push(format!("{file}: “{id}” refers to “{other}”, which is not there"));
        }
        if let Some(number) = &self.signature.long_number {
            out.push(format!("{file}: “{id}”: the number {number} is too long"));
        }
    }
}

/// Ids that would meet in one method, or in one number to ring.
fn collisions(base: &Catalogue, given: &[String], out: &mut Vec<String>) {
    let mut names = BTreeMap::new();
    for (id, method) in &base.messages {
        if let Some(other) = names.insert(rust_name(id), id) {
            out.push(format!("{}: “{id}” and “{other}” would be one method", method.file));
        }
        if given.contains(id) {
            out.push(format!("{}: “{id}” is a number that a region gives, take another name", method.file));
        }
    }
}

fn compare(id: &str, method: &Method, own: &Catalogue, base: Option<&Method>, given: &[String], out: &mut Vec<String>) {
    let file = &method.file;
    let Some(base) = base else {
        out.push(format!("{file}: “{id}” is not in {BASE}"));
        return;
    };
    for name in method.signature.variables.iter().filter(|name| !base.signature.variables.contains(name)) {
        out.push(format!("{file}: “{id}” uses ${name}, which the program does not give"));
    }
    method.own_faults(id, own, given, out);
}

/// The text without Fluent's own marks, for the documentation of the method.
fn plain(pattern: &Pattern<&str>) -> String {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression } => {
                let alone = PatternElement::Placeable { expression: expression.clone() };
                let asked = Signature::of(&Pattern { elements: vec![alone] });
                let name = asked.variables.first().or(asked.references.first()).map_or("…", String::as_str);
                let _ = write!(out, "{{{name}}}");
            }
        }
    }
    out.replace('\n', " ")
}

fn code(base: &Catalogue, given: &[String]) -> String {
    let mut methods = String::new();
    let mut table = String::new();
    for (id, method) in &base.messages {
        methods.push_str(&method_code(id, method));
        let _ = writeln!(table, "    ({id:?}, &{:?}),", method.declared());
    }
    format!(
        "#[allow(clippy::all, clippy::pedantic, reason = \"written by the build script\")]\nimpl super::text::Text {{\n{methods}}}\n\
         /// Every message of the base language, in the order of the ids, and its variables.\n\
         pub(crate) static MESSAGES: &[(&str, &[&str])] = &[\n{table}];\n\
         /// Hotlines and figures that text may refer to.\n\
         pub(crate) static GIVEN: &[&str] = &{given:?};\n"
    )
}

fn method_code(id: &str, method: &Method) -> String {
    let names = method.declared();
    let (mut parameters, mut values) = (String::new(), String::new());
    for name in &names {
        let _ = write!(parameters, ", {}: impl Into<fluent_bundle::FluentValue<'a>>", rust_name(name));
        let _ = write!(values, "({name:?}, {}.into()), ", rust_name(name));
    }
    let lifetime = if names.is_empty() { "" } else { "<'a>" };
    // In a code span nothing is a link, a heading or a word clippy wants quoted.
    let mut code = format!("    /// `{}`\n", method.text.replace('`', "’"));
    for line in method.comment.lines() {
        let _ = writeln!(code, "    ///\n    /// `{}`", line.replace('`', "’"));
    }
    let _ = writeln!(
        code,
        "    #[must_use]\n    pub fn {}{lifetime}(&self{parameters}) -> crate::model::CleanText {{\n        self.message({id:?}, [{values}])\n    }}",
        rust_name(id)
    );
    code
}

fn rust_name(id: &str) -> String {
    id.replace('-', "_").to_ascii_lowercase()
}

/// Names that neither a method nor an argument can have.
const KEYWORDS: &[&str] = &[
    "as", "async", "await", "break", "const", "continue", "crate", "dyn", "else", "enum", "extern", "false", "fn",
    "for", "gen", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub", "ref", "return", "self",
    "static", "struct", "super", "trait", "true", "type", "unsafe", "use", "where", "while", "abstract", "become",
    "box", "do", "final", "macro", "override", "priv", "try", "typeof", "unsized", "virtual", "yield",
];
