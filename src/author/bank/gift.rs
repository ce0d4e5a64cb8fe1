//! Moodle's GIFT: choices, choices with weights, true or false. What a pack has no kind for is refused by name.
//!
//! Questions are apart by empty lines. A tag in a comment above a question, `// [tag:leling]`, says that we
//! wrote it: then its general feedback is the next step, and other tags tell what GIFT has no place for.
use super::answer::chosen;
use super::kinds::medium;
use super::letters::{Letter, behind_format, behind_title, cut, find, letters, trim};
use super::{Answer, Bank, Kind, Question, Why, html};
use crate::model::Truth;

/// Marks our own questions.
pub(super) const OURS: &str = "leling";

/// The questions of a text.
pub(super) fn read(file: &str, text: &str) -> Bank {
    let mut bank = Bank::default();
    let (mut block, mut tags, mut begun) = (String::new(), Vec::new(), 0);
    for (number, line) in (1..).zip(text.lines().chain([""])) {
        let said = line.trim();
        if said.is_empty() {
            if !block.is_empty() {
                let read = question(&block, &tags);
                bank.take(format!("{file}，第 {begun} 行"), read);
            }
            (block, tags) = (String::new(), Vec::new());
        } else if let Some(comment) = said.strip_prefix("//") {
            tags.extend(tags_in(comment));
        } else if !said.starts_with("$CATEGORY:") {
            if block.is_empty() {
                begun = number;
            }
            block.push_str(line);
            block.push('\n');
        }
    }
    bank
}

fn tags_in(comment: &str) -> Vec<String> {
    let tags = comment.split("[tag:").skip(1).filter_map(|rest| rest.split_once(']'));
    tags.map(|(tag, _)| tag.trim().to_owned()).collect()
}

fn question(block: &str, tags: &[String]) -> Result<Question, Why> {
    let letters = letters(block);
    let body = behind_title(trim(&letters));
    let (html, body) = behind_format(body);
    let text = |letters: &[Letter]| {
        let text: String = letters.iter().map(|(c, _)| *c).collect();
        let marked = html && text.contains(['<', '&']);
        if marked { html::stripped(&text) } else { text.trim().to_owned() }
    };
    if html && html::has_media(&body.iter().map(|(c, _)| *c).collect::<String>()) {
        return Err(Why::new("带图片或声音", "图片和声音放不进来，改成文字"));
    }
    let open = find(body, '{').ok_or_else(|| Why::new("没有答案", "没有花括号里的答案"))?;
    let (before, rest) = body.split_at(open);
    let close = find(rest, '}').ok_or_else(|| Why::new("没有答案", "花括号没有关上"))?;
    let behind = text(rest.get(close + 1..).unwrap_or_default());
    let gap = if behind.is_empty() { String::new() } else { format!("____{behind}") };
    let (inside, general) = cut(rest.get(1..close).unwrap_or_default(), "####");
    let general = general.map(&text).unwrap_or_default();
    let kind = answers(trim(inside), &text)?;
    Ok(told(kind, text(before) + &gap, general, tags))
}

/// The question with what its tags say.
fn told(mut kind: Kind, ask: String, general: String, tags: &[String]) -> Question {
    let told = |name: &str| tags.iter().find_map(|tag| tag.strip_prefix(OURS)?.strip_prefix(name));
    let ours = tags.iter().any(|tag| tag == OURS);
    let shown = told(":as=").map(medium);
    let (ask, shown_text) = match (shown, ask.split_once("\n\n")) {
        (Some(_), Some((ask, shown))) => (ask.to_owned(), shown.to_owned()),
        (Some(_), None) => (String::new(), ask),
        (None, _) => (ask, String::new()),
    };
    if tags.iter().any(|tag| tag.strip_prefix(OURS) == Some(":real-or-scam")) {
        kind = case(kind);
    }
    if !ours {
        explain(&mut kind, &general);
    }
    let flags = tags.iter().filter_map(|tag| Some(tag.strip_prefix(OURS)?.strip_prefix(":flag=")?.to_owned()));
    let others: Vec<&str> = tags.iter().filter(|tag| !tag.starts_with(OURS)).map(String::as_str).collect();
    Question {
        ask,
        shown: shown_text,
        medium: shown.flatten(),
        kind,
        flags: flags.collect(),
        next: if ours { general } else { String::new() },
        remarks: if others.is_empty() { Vec::new() } else { vec![format!("标签：{}", others.join("、"))] },
        ..Question::default()
    }
}

/// A statement of ours that is judged as a case.
fn case(kind: Kind) -> Kind {
    match kind {
        Kind::Choice(answers) if answers.len() == 2 => {
            let genuine = answers.first().is_some_and(|answer| answer.right);
            let truth = if genuine { Truth::Real } else { Truth::Scam };
            Kind::RealOrScam { truth, why: answers.into_iter().map(|answer| answer.why).next().unwrap_or_default() }
        }
        kind => kind,
    }
}

/// Gives `why` to every answer without a reason of its own.
fn explain(kind: &mut Kind, why: &str) {
    if let Kind::Choice(answers) | Kind::Multi(answers) = kind {
        answers.iter_mut().filter(|answer| answer.why.is_empty()).for_each(|answer| why.clone_into(&mut answer.why));
    }
}

/// What stands between the braces.
fn answers(inside: &[Letter], text: &impl Fn(&[Letter]) -> String) -> Result<Kind, Why> {
    let foreign = |name: &str| Err(Why::new("这里没有这种题型", format!("“{name}”这种题这里没有，改成单选或者判断")));
    if inside.is_empty() {
        return foreign("问答题");
    }
    if inside.first() == Some(&('#', false)) {
        return foreign("数字题");
    }
    if let Some(kind) = judged(inside, text) {
        return Ok(kind);
    }
    let mut items = items(inside);
    let wrong_ones = items.iter().any(|item| item.first() == Some(&('~', false)));
    if !wrong_ones && items.iter().any(|item| cut(item, "->").1.is_some()) {
        return foreign("配对题");
    }
    if !wrong_ones && items.len() > 1 {
        return foreign("填空题");
    }
    // Right is what is marked so, or what weighs anything where nothing is.
    let weights: Vec<Option<f64>> = items.iter_mut().map(weight).collect();
    let marked = |item: &[Letter]| item.first() == Some(&('=', false));
    let whole =
        items.iter().zip(&weights).any(|(item, weight)| marked(item) || weight.is_some_and(|weight| weight >= 100.0));
    let answers = items.iter().zip(&weights).map(|(item, weight)| {
        let (said, why) = cut(item.get(1..).unwrap_or_default(), "#");
        let weight = weight.unwrap_or(if marked(item) { 100.0 } else { 0.0 });
        let right = if whole { weight >= 100.0 } else { weight > 0.0 };
        Answer {
            text: text(said),
            right,
            good: whole && weight > 0.0 && !right,
            why: why.map(text).unwrap_or_default(),
        }
    });
    chosen(answers.filter(|answer| !answer.text.is_empty()).collect())
}

/// `T#why not#why`: the first reason is for whoever is wrong.
fn judged(inside: &[Letter], text: &impl Fn(&[Letter]) -> String) -> Option<Kind> {
    let (said, whys) = cut(inside, "#");
    let right = match text(said).to_uppercase().as_str() {
        "T" | "TRUE" => true,
        "F" | "FALSE" => false,
        _ => return None,
    };
    let (for_wrong, for_right) = whys.map_or((String::new(), None), |whys| {
        let (first, second) = cut(whys, "#");
        (text(first), second.map(text))
    });
    let for_right = for_right.unwrap_or_else(|| for_wrong.clone());
    let answer = |said: &str, is_right: bool| {
        let why = if is_right { for_right.clone() } else { for_wrong.clone() };
        Answer { text: said.to_owned(), right: is_right, good: false, why }
    };
    Some(Kind::Choice(vec![answer("对", right), answer("不对", !right)]))
}

/// The answers, each with its `=` or `~`.
fn items(inside: &[Letter]) -> Vec<Vec<Letter>> {
    let mut items: Vec<Vec<Letter>> = Vec::new();
    for letter in inside {
        if matches!(letter, ('~' | '=', false)) {
            items.push(Vec::new());
        }
        items.last_mut().into_iter().for_each(|item| item.push(*letter));
    }
    items
}

/// Takes the weight out of an answer: `~%50%text`.
fn weight(item: &mut Vec<Letter>) -> Option<f64> {
    let text: String = item.iter().skip(1).map(|(c, _)| *c).collect();
    let (number, _) = text.strip_prefix('%')?.split_once('%')?;
    let weight = number.trim().parse::<f64>().ok().filter(|weight| weight.is_finite())?;
    item.drain(1..3 + number.chars().count());
    Some(weight)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(text: &str) -> String {
        let bank = read("a.gift", text);
        if let Some(refused) = bank.refused.first() {
            return format!("({}：{})", refused.why.sort, refused.why.what);
        }
        let Some(question) = bank.questions.first() else { return String::new() };
        let one = |answer: &Answer| {
            let mark = if answer.right {
                "*"
            } else if answer.good {
                "+"
            } else {
                ""
            };
            let why = if answer.why.is_empty() { String::new() } else { format!("#{}", answer.why) };
            format!("{}{mark}{why}", answer.text)
        };
        match &question.kind {
            Kind::Choice(all) => {
                format!("choice {} [{}]", question.ask, all.iter().map(one).collect::<Vec<_>>().join(" "))
            }
            Kind::Multi(all) => {
                format!("multi {} [{}]", question.ask, all.iter().map(one).collect::<Vec<_>>().join(" "))
            }
            kind => format!("{kind:?}"),
        }
    }

    #[test]
    fn questions_of_moodle_are_read() {
        for (text, expected) in [
            ("问 {=甲 ~乙 ~丙}", "choice 问 [甲* 乙 丙]"),
            ("::名字:: 问 {\n=甲#好\n~乙#不好\n}", "choice 问 [甲*#好 乙#不好]"),
            ("// 说明\n$CATEGORY: a/b\n问{~甲 =乙####总之}", "choice 问 [甲#总之 乙*#总之]"),
            ("问{~%50%甲 ~%50%乙 ~%-100%丙}", "multi 问 [甲* 乙* 丙]"),
            ("问{=甲 ~%50%乙 ~丙}", "choice 问 [甲* 乙+ 丙]"),
            ("话{T}", "choice 话 [对* 不对]"),
            ("话{FALSE#错了#对了}", "choice 话 [对#错了 不对*#对了]"),
            ("一 \\{二\\} \\~\\=\\#\\:\\\\ {=甲\\=乙 ~丙}", "choice 一 {二} ~=#:\\ [甲=乙* 丙]"),
            ("[html]<p>问&nbsp;</p> {=<b>甲</b> ~乙}", "choice 问 [甲* 乙]"),
            ("前 {=甲 ~乙} 后", "choice 前____后 [甲* 乙]"),
            ("问{=甲}", "choice 问 [甲* ]"),
            ("问{=甲 =乙}", "(这里没有这种题型：“填空题”这种题这里没有，改成单选或者判断)"),
            ("问{=甲 -> 乙 =丙 -> 丁}", "(这里没有这种题型：“配对题”这种题这里没有，改成单选或者判断)"),
            ("问{#3:1}", "(这里没有这种题型：“数字题”这种题这里没有，改成单选或者判断)"),
            ("问{}", "(这里没有这种题型：“问答题”这种题这里没有，改成单选或者判断)"),
            ("只是一段话", "(没有答案：没有花括号里的答案)"),
            ("问{=甲 ~乙", "(没有答案：花括号没有关上)"),
            ("问{~甲 ~乙}", "(没有答案：没有一个选项是对的)"),
            ("看<img src=a>{T}", "(带图片或声音：图片和声音放不进来，改成文字)"),
        ] {
            assert_eq!(picture(text), expected, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_panics(text in "([{}~=#:\\\\%/\n<>]|-?[0-9]{1,3}|\\[tag:leling|.){0,100}") {
            read("a.gift", &text);
        }
    }
}
