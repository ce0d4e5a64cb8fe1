//! The pages that explain the rules: `content/RULES.md` and `content/RULES.en.md`, read as they are.
//!
//! A page is what stands under `### rule-name`: one line with severity and summary, then why, a bad
//! example and a good one. A test holds that every rule has its page and every page its rule.
use super::check::rules;
use super::nearest::nearest;
use super::said::Tongue;

/// A rule's page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// The rule's name.
    pub rule: &'static str,
    /// How bad a breach is, as the page calls it.
    pub severity: &'static str,
    /// What is looked at, one sentence.
    pub summary: &'static str,
    /// Why, and the examples, in Markdown.
    body: &'static str,
}

const fn source(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::Chinese => include_str!("../../content/RULES.md"),
        Tongue::English => include_str!("../../content/RULES.en.md"),
    }
}

/// All pages in the order of the file.
pub fn pages(tongue: Tongue) -> impl Iterator<Item = Page> {
    let parts = source(tongue).split("\n### ").skip(1);
    // The heading of the next group is not part of a page.
    parts.filter_map(|part| Page::read(part.split("\n## ").next()?))
}

/// The page of the rule called `name`.
pub fn page(name: &str, tongue: Tongue) -> Option<Page> {
    pages(tongue).find(|page| page.rule == name)
}

/// Names suggested for one that is no rule's.
const NAMES_AT_MOST: usize = 5;

/// Names of rules that may have been meant by `typed`: the nearest one, then those that share a word with it.
pub fn similar_rules(typed: &str) -> Vec<&'static str> {
    let typed = typed.trim().to_ascii_lowercase().replace('_', "-");
    let near = nearest(&typed, rules().map(|rule| rule.name));
    let mut names: Vec<&'static str> = near.into_iter().collect();
    let shares =
        |name: &str| name.split('-').any(|word| word.len() > 2 && typed.split('-').any(|part| alike(word, part)));
    for rule in rules().filter(|rule| shares(rule.name)) {
        if !names.contains(&rule.name) && names.len() < NAMES_AT_MOST {
            names.push(rule.name);
        }
    }
    names
}

/// Whether two words are the same but for a plural.
fn alike(a: &str, b: &str) -> bool {
    a.trim_end_matches('s') == b.trim_end_matches('s')
}

impl Page {
    fn read(part: &'static str) -> Option<Self> {
        let (rule, rest) = part.split_once('\n')?;
        let (first, body) = rest.trim_start().split_once('\n')?;
        let (severity, summary) = first.strip_prefix("**")?.split_once("**")?;
        let summary = summary.trim_start_matches(['：', ':', ' ']);
        Some(Self { rule: rule.trim(), severity, summary, body: body.trim() })
    }

    /// The examples that are TOML, the bad one first.
    pub fn examples(&self) -> Vec<&'static str> {
        self.body.split("```toml\n").skip(1).filter_map(|rest| Some(rest.split_once("\n```")?.0)).collect()
    }

    /// The page for a terminal: without fences, examples set off.
    pub fn plain(&self, tongue: Tongue) -> String {
        let colon = if tongue == Tongue::Chinese { "：" } else { ": " };
        let mut out = format!("{}\n\n{}{colon}{}\n\n", self.rule, self.severity, self.summary);
        let mut code = false;
        for line in self.body.lines() {
            if line.starts_with("```") {
                code = !code;
                continue;
            }
            out.push_str(if code && !line.is_empty() { "    " } else { "" });
            out.push_str(line);
            out.push('\n');
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_into_its_parts() {
        let page = Page::read("a-b\n\n**error**: One line.\n\nWhy.\n\nBad:\n\n```toml\nx = 1\n\ny = 2\n```\n\nGood:\n\n```toml\nx = 2\n```\n").unwrap();
        assert_eq!((page.rule, page.severity, page.summary), ("a-b", "error", "One line."));
        assert_eq!(page.examples(), ["x = 1\n\ny = 2", "x = 2"]);
        let plain = "a-b\n\nerror: One line.\n\nWhy.\n\nBad:\n\n    x = 1\n\n    y = 2\n\nGood:\n\n    x = 2\n";
        assert_eq!(page.plain(Tongue::English), plain);
        for broken in ["", "a-b", "a-b\n\nno severity\n", "a-b\n\n**error\n"] {
            assert_eq!(Page::read(broken), None, "{broken:?}");
        }
    }

    #[test]
    fn a_mistyped_name_finds_the_rules_that_may_be_meant() {
        assert_eq!(similar_rules("one-kye"), ["one-key"]);
        assert_eq!(similar_rules("One_Key").first(), Some(&"one-key"));
        let of_flags = similar_rules("flag");
        assert!(["known-flags", "flags-fit", "spot-flags"].iter().all(|name| of_flags.contains(name)), "{of_flags:?}");
        assert!(similar_rules("zzzz").is_empty());
        assert!(similar_rules(&"x-".repeat(100_000)).is_empty());
    }
}
