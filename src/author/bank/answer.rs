//! Which options an answer means: letters, numbers, or what they say.
use super::judgement::{judgement, narrow};
use super::options::letter;
use super::{Answer, Kind, Why};

/// Options that a question has at most.
pub(super) const OPTIONS_AT_MOST: usize = 5;

/// What stands between several answers.
const BETWEEN: &[char] = &[',', '，', '、', ';', '；', '/', '|', '+', '&', '和', '及', '\n'];

/// The places in `options` that `answer` means, in their order. Options that are not there are empty texts.
///
/// # Errors
///
/// Says what cannot be made out.
pub(super) fn which(answer: &str, options: &[String]) -> Result<Vec<usize>, Why> {
    let said = narrow(answer);
    let said = ["正确答案", "参考答案", "答案", "应选", "选"]
        .iter()
        .fold(said.as_str(), |said, word| said.trim_start_matches(word));
    let said = said.trim_start_matches(':').trim_matches(|c: char| c.is_whitespace() || "[]()【】。.".contains(c));
    if said.is_empty() {
        return Err(Why::new("没有答案", "没有写答案"));
    }
    // Bad is a word, BAD is three letters, and A means the first option even where another one says A.
    let shouted = said.chars().count() == 1 || !said.contains(char::is_lowercase);
    let there = |found: &Vec<usize>| found.iter().all(|index| options.get(*index).is_some_and(|text| !text.is_empty()));
    let letters = by_letters(said).filter(there);
    let found = letters.clone().filter(|_| shouted).or_else(|| one(said, options).map(|index| vec![index]));
    let found = found.or(letters).or_else(|| by_numbers(said)).or_else(|| by_parts(said, options));
    let mut found = found.ok_or_else(|| outside(answer, options))?;
    found.sort_unstable();
    found.dedup();
    if there(&found) { Ok(found) } else { Err(outside(answer, options)) }
}

/// The steps in the order that `answer` says: `BADC`.
pub(super) fn in_order(answer: &str, steps: &[String]) -> Result<Vec<String>, Why> {
    let said = narrow(answer);
    if said.is_empty() {
        return Ok(steps.to_vec());
    }
    let order = by_letters(&said).or_else(|| by_numbers(&said)).unwrap_or_default();
    let mut sorted = order.clone();
    sorted.sort_unstable();
    if sorted.iter().copied().eq(0..steps.len()) {
        Ok(order.iter().filter_map(|index| steps.get(*index).cloned()).collect())
    } else {
        Err(outside(answer, steps))
    }
}

fn outside(answer: &str, options: &[String]) -> Why {
    let count = options.iter().filter(|option| !option.is_empty()).count();
    let answer: String = narrow(answer).chars().take(20).collect();
    Why::new("答案不在选项里", format!("答案“{answer}”不在选项里，选项有 {count} 个"))
}

/// The option that says `said`, or that judges alike (正确 for √).
fn one(said: &str, options: &[String]) -> Option<usize> {
    let plain = |text: &str| narrow(text).chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    let wanted = plain(said);
    let same = |option: &String| !wanted.is_empty() && plain(option) == wanted;
    options.iter().position(same).or_else(|| {
        let judged = judgement(said)?;
        options.iter().position(|option| judgement(option) == Some(judged))
    })
}

fn by_letters(said: &str) -> Option<Vec<usize>> {
    let letters: Vec<char> = said.chars().filter(|c| !c.is_whitespace() && !BETWEEN.contains(c)).collect();
    let index = |c: &char| letter(*c).filter(|c| *c <= 'H').map(|c| usize::from(c as u8 - b'A'));
    letters.iter().map(index).collect::<Option<Vec<_>>>().filter(|found| !found.is_empty())
}

fn by_numbers(said: &str) -> Option<Vec<usize>> {
    let parts = said.split(|c: char| c.is_whitespace() || BETWEEN.contains(&c)).filter(|part| !part.is_empty());
    let index = |part: &str| part.parse::<usize>().ok()?.checked_sub(1).filter(|index| *index < 9);
    parts.map(index).collect::<Option<Vec<_>>>().filter(|found| !found.is_empty())
}

/// Several that are written out, with letters before them or without.
fn by_parts(said: &str, options: &[String]) -> Option<Vec<usize>> {
    let of_part = |part: &str| {
        one(part, options).or_else(|| {
            let mut letters = part.trim().chars();
            let index = usize::from(letter(letters.next()?)? as u8 - b'A');
            ".、:),".contains(letters.next()?).then_some(index)
        })
    };
    let by = |separators: &[char]| {
        let parts = said.split(separators).map(str::trim).filter(|part| !part.is_empty());
        parts.map(of_part).collect::<Option<Vec<_>>>().filter(|found| found.len() > 1)
    };
    by(&['\n', '|', ';', '；']).or_else(|| by(BETWEEN)).or_else(|| of_part(said).map(|index| vec![index]))
}

/// A question with these answers: with one right answer, or with several.
///
/// # Errors
///
/// Too many options, or none that is right.
pub(super) fn chosen(mut answers: Vec<Answer>) -> Result<Kind, Why> {
    let right = answers.iter().filter(|answer| answer.right).count();
    // One has to be wrong; the author will find one more.
    if right == answers.len() && right > 0 && answers.len() < OPTIONS_AT_MOST {
        answers.push(Answer::default());
    }
    match (answers.len(), right) {
        (count, _) if count > OPTIONS_AT_MOST => {
            Err(Why::new("选项个数不对", format!("选项有 {count} 个，最多 {OPTIONS_AT_MOST} 个")))
        }
        (_, 0) => Err(Why::new("没有答案", "没有一个选项是对的")),
        (count, right) if right == count => {
            Err(Why::new("选项都是对的", "选项都是对的，没得选；去掉一个，或者换一个不对的"))
        }
        (_, 1) => Ok(Kind::Choice(answers)),
        _ => Ok(Kind::Multi(answers)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn answers_are_understood_in_many_forms() {
        let four = options(&["马上转账", "挂断电话", "问问女儿，再说", "报警"]);
        for (answer, expected) in [
            ("B", &[1][..]),
            ("b", &[1]),
            ("Ｂ", &[1]),
            ("答案：B。", &[1]),
            ("【B】", &[1]),
            ("BD", &[1, 3]),
            ("D、B", &[1, 3]),
            ("Ｂ，Ｄ", &[1, 3]),
            ("B C D", &[1, 2, 3]),
            ("2", &[1]),
            ("2,4", &[1, 3]),
            ("挂断电话", &[1]),
            ("挂断电话。", &[1]),
            ("B.挂断电话", &[1]),
            ("挂断电话；报警", &[1, 3]),
            ("问问女儿，再说", &[2]),
            ("B.挂断电话；D.报警", &[1, 3]),
        ] {
            assert_eq!(which(answer, &four).as_deref(), Ok(expected), "{answer}");
        }
        for (answer, sort) in
            [("E", "答案不在选项里"), ("", "没有答案"), ("随便", "答案不在选项里"), ("0", "答案不在选项里")]
        {
            assert_eq!(which(answer, &four).unwrap_err().sort, sort, "{answer}");
        }
        assert_eq!(which("√", &options(&["正确", "错误"])).as_deref(), Ok(&[0][..]));
        assert_eq!(which("2", &options(&["2", "1"])).as_deref(), Ok(&[0][..]), "what an option says comes first");
        assert_eq!(which("A", &options(&["B", "A"])).as_deref(), Ok(&[0][..]));
        assert_eq!(which("Bad", &options(&["Good", "So-so", "Fine", "Bad"])).as_deref(), Ok(&[3][..]));
        assert!(which("B", &options(&["一", "", "三"])).is_err());
    }

    #[test]
    fn steps_are_put_in_the_order_of_the_answer() {
        let steps = options(&["一", "二", "三"]);
        assert_eq!(in_order("CAB", &steps).unwrap(), ["三", "一", "二"]);
        assert_eq!(in_order("", &steps).unwrap(), steps);
        assert!(in_order("AB", &steps).is_err() && in_order("ABD", &steps).is_err());
    }
}
