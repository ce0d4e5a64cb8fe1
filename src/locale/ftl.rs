//! Reads one `.ftl` file, as much of it as can be trusted.
use std::collections::HashSet;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::Entry;
use fluent_syntax::parser::{ErrorKind, ParserError};

use super::issue::Issue;
use super::signature::Signature;
use super::source::{LARGEST_FILE, normalise, too_large};

/// What could be read of a file, and what was wrong with it.
#[derive(Debug, Clone)]
pub(crate) struct Parsed {
    /// The file: `zh-Hans-CN/home.ftl`.
    pub(crate) file: String,
    /// The entries that could be read.
    pub(crate) resource: Arc<FluentResource>,
    /// Messages, and terms with a leading `-`, of which a part may be missing.
    pub(crate) poisoned: HashSet<String>,
    /// What is wrong.
    pub(crate) issues: Vec<Issue>,
}

impl Parsed {
    fn nothing(file: &str, issue: Issue) -> Self {
        Self { file: file.to_owned(), resource: resource("").0, poisoned: HashSet::new(), issues: vec![issue] }
    }
}

/// Reads `source`. Faults in one message leave the others alone.
///
/// A message right before unreadable text may have lost its second half: `可以转账` with an
/// unindented second line `那是骗子讲的` would say the contrary of what was meant. It is poisoned.
pub(crate) fn parse(file: &str, source: String) -> Parsed {
    if source.len() as u64 > LARGEST_FILE {
        return Parsed::nothing(file, Issue::of_file(file, too_large()));
    }
    let source = normalise(source);
    if let Some(line) = overgrown(&source) {
        let what = "这一条太长或者括号太多，整个文件没有用";
        return Parsed::nothing(file, Issue { file: file.to_owned(), line, column: 0, what: what.to_owned() });
    }
    let (resource, errors) = resource(&source);
    let mut issues = explained(file, resource.source(), &errors);
    issues.extend(slips(file, resource.source()));
    if let Some(id) = resource.entries().find_map(with_long_number) {
        let line = line_of(resource.source(), &id);
        let what = format!("“{id}”里的数太长，整个文件没有用");
        return Parsed::nothing(file, Issue { line, ..Issue::of_file(file, what) });
    }
    let poisoned = cut_short(&resource);
    Parsed { file: file.to_owned(), resource, poisoned, issues }
}

/// Takes `source` as it is, for text that was looked through when the program was built.
pub(crate) fn trust(file: &str, source: String) -> Parsed {
    let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource);
    Parsed { file: file.to_owned(), resource: Arc::new(resource), poisoned: HashSet::new(), issues: Vec::new() }
}

/// The line on which a message begins; 0 when it is not there.
pub(crate) fn line_of(source: &str, id: &str) -> usize {
    let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    source.lines().position(begins).map_or(0, |index| index + 1)
}

fn resource(source: &str) -> (Arc<FluentResource>, Vec<ParserError>) {
    match FluentResource::try_new(source.to_owned()) {
        Ok(resource) => (Arc::new(resource), Vec::new()),
        Err((resource, errors)) => (Arc::new(resource), errors),
    }
}

/// Brackets and commas of one entry. Every bracket is a level of recursion in the parser, every
/// comma may repeat a whole message; the resolver gives up after 100 placeables anyway.
const MOST_MARKS: usize = 100;
/// Bytes of one entry; a full screen of large letters has a hundred.
const LONGEST_ENTRY: usize = 16 * 1024;

/// The line of the first entry that is too long or too deeply nested to be parsed safely.
///
/// An entry begins where the parser cannot be inside another one: at `name =` and at a comment.
fn overgrown(source: &str) -> Option<usize> {
    let (mut marks, mut length) = (0, 0);
    for (index, line) in source.split('\n').enumerate() {
        if line.starts_with('#') || begins_entry(line) {
            (marks, length) = (0, 0);
        }
        length += line.len() + 1;
        if !line.starts_with('#') {
            marks += line.bytes().filter(|byte| matches!(byte, b'{' | b'(' | b',')).count();
        }
        if marks > MOST_MARKS || length > LONGEST_ENTRY {
            return Some(index + 1);
        }
    }
    None
}

fn begins_entry(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let rest = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && rest.trim_start_matches(' ').starts_with('=')
}

/// Messages that unreadable text follows which is not plainly an entry of its own.
fn cut_short(resource: &FluentResource) -> HashSet<String> {
    let mut poisoned = HashSet::new();
    let mut last = None;
    for entry in resource.entries() {
        match entry {
            Entry::Message(message) => last = Some(message.id.name.to_owned()),
            Entry::Term(term) => last = Some(format!("-{}", term.id.name)),
            Entry::Junk { content } if !looks_like_entry(content) => poisoned.extend(last.clone()),
            _ => last = None,
        }
    }
    // The parser passes over `#好` silently, though it may have been the second line of a text.
    let mut before = None;
    for line in resource.source().lines() {
        if is_torn_comment(line) {
            poisoned.extend(before.map(str::to_owned));
        } else if begins_entry(line) {
            before = line.split(['=', ' ']).next();
        } else if line.trim().is_empty() {
            before = None;
        }
    }
    poisoned
}

fn looks_like_entry(junk: &str) -> bool {
    let line = junk.lines().next().unwrap_or_default();
    begins_entry(&line.replacen('＝', "=", 1))
}

fn is_torn_comment(line: &str) -> bool {
    let rest = line.trim_start_matches('#');
    line.starts_with('#') && !rest.is_empty() && !rest.starts_with(' ')
}

/// The id of an entry in which a number would make the plural rules panic. Any other message may
/// refer to it, so its file cannot be used.
fn with_long_number(entry: &Entry<&str>) -> Option<String> {
    let (id, value, attributes) = match entry {
        Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
        Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
        _ => return None,
    };
    let mut patterns = value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value));
    patterns.any(|pattern| Signature::of(pattern).long_number.is_some()).then_some(id)
}

fn explained(file: &str, source: &str, errors: &[ParserError]) -> Vec<Issue> {
    errors
        .iter()
        .map(|error| Issue::at(file, source, error.pos.start, explain(&error.kind, source, error.pos.start)))
        .collect()
}

fn explain(kind: &ErrorKind, source: &str, at: usize) -> String {
    let here = source.get(source.floor_char_boundary(at)..).unwrap_or_default().chars().next();
    match kind {
        ErrorKind::ExpectedToken('=') if here == Some('＝') => "全角等号“＝”请改成半角 =".to_owned(),
        ErrorKind::ExpectedToken('=') => "名称后面要有半角等号 =（名称只能用英文字母、数字、- 和 _）".to_owned(),
        ErrorKind::ExpectedToken('}') => "少了一个半角 }".to_owned(),
        ErrorKind::ExpectedToken(mark) => format!("这里要有一个半角 {mark}"),
        ErrorKind::ExpectedCharRange { .. } if matches!(here, Some('\t' | '　')) => {
            "行首要用半角空格，不能用 Tab 或全角空格".to_owned()
        }
        ErrorKind::ExpectedCharRange { .. } => {
            "这一行看不懂：文字要接在“名称 = ”后面，第二行起每行开头空 4 个半角空格；名称只能用英文字母、数字、- 和 _"
                .to_owned()
        }
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
            format!("“{entry_id} =”后面没有文字（下一行的缩进要用半角空格，行首不能是 [ * .）")
        }
        ErrorKind::UnbalancedClosingBrace => "多了一个 }，或者少了一个 {".to_owned(),
        ErrorKind::MissingDefaultVariant => "选择项里要有一个带 * 的默认项".to_owned(),
        ErrorKind::MultipleDefaultVariants => "带 * 的默认项只能有一个".to_owned(),
        ErrorKind::UnterminatedStringLiteral => "引号没有收尾".to_owned(),
        ErrorKind::ForbiddenCallee => "函数名要全用大写英文字母".to_owned(),
        _ => "{ } 里面写得不对（照原文抄下来就好）".to_owned(),
    }
}

/// What the parser takes as it is, but is surely a slip.
fn slips(file: &str, source: &str) -> Vec<Issue> {
    let mut issues = Vec::new();
    for (index, line) in source.lines().enumerate() {
        let mut say = |what: &str| {
            issues.push(Issue { file: file.to_owned(), line: index + 1, column: 0, what: what.to_owned() });
        };
        if is_torn_comment(line) {
            say("# 后面要空一格；如果这是上一条的第二行，行首要空 4 个半角空格");
        } else if !line.starts_with('#') && line.contains(['｛', '｝', '＄']) {
            say("全角的“｛｝＄”请改成半角 { } $");
        }
    }
    issues
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(parsed: &Parsed) -> Vec<String> {
        let trusted = |entry: &Entry<&str>| match entry {
            Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        };
        parsed.resource.entries().filter_map(trusted).filter(|id| !parsed.poisoned.contains(id)).collect()
    }

    #[test]
    fn slips_of_the_keyboard_are_explained_and_harm_one_message() {
        // source, messages that are left, what is said about which line and column
        let cases = [
            ("a ＝ 甲\nb = 乙\n", "b", "全角等号", (1, 3)),
            ("b = 乙\n\n甲 = x\nc = 丙\n", "c", "名称只能用英文", (3, 1)),
            ("a = 可以转账\n那是骗子讲的\nb = 乙\n", "b", "4 个半角空格", (2, 1)),
            ("a = 可以转账\n说 x=1 的是骗子\nb = 乙\n", "b", "4 个半角空格", (2, 1)),
            ("a = 可以转账\n\t那是骗子讲的\nb = 乙\n", "b", "Tab", (2, 1)),
            ("a = 可以转账\n　　那是骗子讲的\nb = 乙\n", "b", "全角空格", (2, 1)),
            ("a = 可以转账\n#这话是骗子讲的\nb = 乙\n", "b", "空一格", (2, 0)),
            ("a =\n\t甲\nb = 乙\n", "b", "没有文字", (1, 1)),
            ("a = 甲 { $x\nb = 乙\n", "b", "少了一个", (2, 1)),
            ("a = 甲 }\nb = 乙\n", "b", "多了一个 }", (1, 7)),
            ("a = 您好，｛$x｝\n", "a", "全角的", (1, 0)),
            ("a = { 12345678901234567890 ->\n    [one] 甲\n   *[other] 乙\n }\nb = 乙\n", "", "太长", (1, 0)),
        ];
        for (source, left, said, place) in cases {
            let parsed = parse("x.ftl", source.to_owned());
            assert_eq!(ids(&parsed).concat(), left, "{source}");
            let issue = parsed.issues.iter().find(|issue| issue.what.contains(said));
            let issue = issue.unwrap_or_else(|| panic!("{source}: {:?}", parsed.issues));
            assert_eq!((issue.line, issue.column), place, "{source}: {issue}");
        }
    }

    #[test]
    fn line_ends_and_marks_of_other_systems_do_no_harm() {
        for source in ["\u{feff}a = 甲\nb = 乙\n", "a = 甲\r\nb = 乙\r\n", "a = 甲\rb = 乙\r"] {
            let parsed = parse("x.ftl", source.to_owned());
            assert_eq!(ids(&parsed), ["a", "b"]);
            assert_eq!(parsed.issues, []);
        }
    }

    #[test]
    fn bombs_are_refused_before_the_parser_sees_them() {
        let deep = format!("a = {}", "{".repeat(300_000));
        let calls = format!("a = {{{}", "F(\n".repeat(300_000));
        let repeated = format!("a = {}\nb = {{ F({}) }}\n", "长".repeat(5000), "a,".repeat(5000));
        for source in [deep, calls, repeated, format!("a = {}", "长".repeat(400_000))] {
            let parsed = parse("x.ftl", source);
            assert!(ids(&parsed).is_empty());
            assert_eq!(parsed.issues.len(), 1);
        }
    }
}
