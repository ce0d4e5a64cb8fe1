//! What a row of a table means: one question, or why not.
use super::heading::Column;
use super::judgement::{Judgement, judgement};
use super::kinds::{Wanted, medium, wanted};
use super::{Answer, Kind, Question, Why, answer, options};
use crate::model::Truth;

/// The cells of a row by what they hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Fields {
    pub(super) kind: String,
    pub(super) ask: String,
    pub(super) shown: String,
    pub(super) medium: String,
    /// By letter; those that are not there are empty.
    pub(super) options: Vec<String>,
    pub(super) answer: String,
    pub(super) good: String,
    pub(super) why: String,
    /// By letter.
    pub(super) whys: Vec<String>,
    pub(super) next: String,
    pub(super) flags: String,
    pub(super) level: String,
    pub(super) tags: String,
}

impl Fields {
    /// Puts a cell in its place.
    pub(super) fn put(&mut self, column: Column, cell: &str) {
        let put_at = |list: &mut Vec<String>, index: usize| {
            if !cell.is_empty() {
                list.resize(list.len().max(index + 1), String::new());
                list.get_mut(index).into_iter().for_each(|place| cell.clone_into(place));
            }
        };
        let field = match column {
            Column::Option(index) => return put_at(&mut self.options, index),
            Column::WhyOf(index) => return put_at(&mut self.whys, index),
            Column::Options => {
                self.options = options::listed(cell);
                return;
            }
            Column::Kind => &mut self.kind,
            Column::Ask => &mut self.ask,
            Column::Shown => &mut self.shown,
            Column::Medium => &mut self.medium,
            Column::Answer => &mut self.answer,
            Column::Good => &mut self.good,
            Column::Why => &mut self.why,
            Column::Next => &mut self.next,
            Column::Flags => &mut self.flags,
            Column::Level => &mut self.level,
            Column::Tags => &mut self.tags,
        };
        cell.clone_into(field);
    }

    /// Whether nothing is asked and nothing answered: an empty row, or a line of remarks.
    pub(super) fn is_empty(&self) -> bool {
        self.ask.is_empty() && self.shown.is_empty() && self.answer.is_empty() && self.options.is_empty()
    }

    /// The question that the row holds.
    ///
    /// # Errors
    ///
    /// Says why it is none.
    pub(super) fn question(mut self) -> Result<Question, Why> {
        if self.ask.is_empty() && self.shown.is_empty() {
            return Err(Why::new("没有题目", "题目是空的"));
        }
        let wanted = wanted(&self.kind);
        if wanted == Wanted::Foreign {
            let kind: String = self.kind.chars().take(12).collect();
            return Err(Why::new("这里没有这种题型", format!("“{kind}”这种题这里没有，改成单选或者判断")));
        }
        self.look_inside(wanted);
        let kind = self.kind(wanted)?;
        let judged = matches!(kind, Kind::RealOrScam { .. });
        if judged && self.shown.is_empty() {
            // What is judged is what is shown; "is this real?" need not be written.
            self.shown = std::mem::take(&mut self.ask);
        }
        let remark = |name: &str, value: &str| (!value.is_empty()).then(|| format!("{name}：{value}"));
        Ok(Question {
            place: String::new(),
            medium: medium(&self.medium),
            kind,
            flags: flags(&self.flags),
            next: self.next,
            remarks: [remark("难度", &self.level), remark("标签", &self.tags)].into_iter().flatten().collect(),
            ask: self.ask,
            shown: self.shown,
        })
    }

    /// Takes options and answer out of the question where they stand in it.
    fn look_inside(&mut self, wanted: Wanted) {
        if self.options.is_empty()
            && wanted != Wanted::RealOrScam
            && let Some((ask, options)) = options::marked(&self.ask)
        {
            (self.ask, self.options) = (ask, options);
        }
        if self.answer.is_empty()
            && let Some((ask, answer)) = options::answered(&self.ask)
        {
            (self.ask, self.answer) = (ask, answer);
        }
    }

    fn kind(&mut self, wanted: Wanted) -> Result<Kind, Why> {
        let judged = judgement(&self.answer);
        match (wanted, judged) {
            (Wanted::Order, _) => self.order(),
            (Wanted::RealOrScam, Some(judged)) => {
                let genuine = matches!(judged, Judgement::Statement(true) | Judgement::Case(Truth::Real));
                self.case(if genuine { Truth::Real } else { Truth::Scam })
            }
            (Wanted::RealOrScam, None) => Err(not_judged(&self.answer, "真的 或 骗局")),
            (_, Some(Judgement::Case(truth))) if self.options.is_empty() => self.case(truth),
            (_, Some(Judgement::Statement(right))) if self.options.is_empty() => Ok(self.statement(right)),
            (Wanted::Judged, None) if self.options.is_empty() => Err(not_judged(&self.answer, "对 或 错")),
            _ => self.choice(wanted),
        }
    }

    fn case(&mut self, truth: Truth) -> Result<Kind, Why> {
        if self.options.iter().any(|option| judgement(option).is_none() && !option.is_empty()) {
            return Err(Why::new("题型和选项对不上", "“真还是假”的题不用写选项"));
        }
        Ok(Kind::RealOrScam { truth, why: std::mem::take(&mut self.why) })
    }

    /// A statement is judged by choosing 对 or 不对: it is not a case that could be a scam.
    fn statement(&self, right: bool) -> Kind {
        let answer = |text: &str, right| Answer { text: text.into(), right, good: false, why: self.why.clone() };
        Kind::Choice(vec![answer("对", right), answer("不对", !right)])
    }

    fn order(&mut self) -> Result<Kind, Why> {
        let steps: Vec<String> = self.options.iter().filter(|step| !step.is_empty()).cloned().collect();
        if !(3..=answer::OPTIONS_AT_MOST).contains(&steps.len()) {
            return Err(Why::new("选项个数不对", format!("排序题要有三到五步，这里有 {} 步", steps.len())));
        }
        Ok(Kind::Order { steps: answer::in_order(&self.answer, &steps)?, why: std::mem::take(&mut self.why) })
    }

    fn choice(&self, wanted: Wanted) -> Result<Kind, Why> {
        if self.options.is_empty() {
            return Err(if self.answer.is_empty() {
                Why::new("没有答案", "没有写答案")
            } else {
                Why::new("没有选项", "没有选项；要是判断题，答案写 对 或 错")
            });
        }
        let right = answer::which(&self.answer, &self.options)?;
        let good = if self.good.is_empty() { Vec::new() } else { answer::which(&self.good, &self.options)? };
        if wanted == Wanted::Single && right.len() > 1 {
            return Err(Why::new("单选题有几个答案", format!("单选题的答案写了 {} 个", right.len())));
        }
        let answers = self.options.iter().enumerate().filter(|(_, text)| !text.is_empty()).map(|(index, text)| {
            let why = self.whys.get(index).filter(|why| !why.is_empty()).unwrap_or(&self.why);
            let right = right.contains(&index);
            Answer { text: text.clone(), right, good: !right && good.contains(&index), why: why.clone() }
        });
        answer::chosen(answers.collect())
    }
}

fn not_judged(answer: &str, write: &str) -> Why {
    if answer.is_empty() {
        return Why::new("没有答案", format!("没有写答案，写 {write}"));
    }
    let answer: String = answer.chars().take(12).collect();
    Why::new("答案看不懂", format!("答案“{answer}”看不懂，写 {write}"))
}

fn flags(cell: &str) -> Vec<String> {
    let ids = cell.split([',', '，', '、', ';', '；', ' ', '\n']).map(str::trim).filter(|id| !id.is_empty());
    ids.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(kind: &str, ask: &str, options: &[&str], answer: &str) -> Fields {
        Fields {
            kind: kind.into(),
            ask: ask.into(),
            options: options.iter().map(|option| (*option).to_owned()).collect(),
            answer: answer.into(),
            ..Fields::default()
        }
    }

    /// A short picture of a question: `choice 问 [甲 乙*]`.
    fn picture(fields: Fields) -> String {
        let question = match fields.question() {
            Ok(question) => question,
            Err(why) => return format!("({})", why.sort),
        };
        let answers = |answers: &[Answer]| {
            let one = |answer: &Answer| format!("{}{}", answer.text, if answer.right { "*" } else { "" });
            answers.iter().map(one).collect::<Vec<_>>().join(" ")
        };
        match &question.kind {
            Kind::Choice(all) => format!("choice {} [{}]", question.ask, answers(all)),
            Kind::Multi(all) => format!("multi {} [{}]", question.ask, answers(all)),
            Kind::RealOrScam { truth, .. } => format!("case {} {truth:?}", question.shown),
            Kind::Order { steps, .. } => format!("order {} [{}]", question.ask, steps.join(" ")),
        }
    }

    #[test]
    fn a_row_becomes_the_question_it_means() {
        for (fields, expected) in [
            (row("单选题", "问", &["甲", "乙"], "B"), "choice 问 [甲 乙*]"),
            (row("", "问", &["甲", "乙", "丙"], "A、C"), "multi 问 [甲* 乙 丙*]"),
            (row("单选", "问", &["甲", "乙", "丙"], "AC"), "(单选题有几个答案)"),
            (row("多选题", "问", &["甲", "乙"], "AB"), "multi 问 [甲* 乙* ]"),
            (row("多选题", "问", &["甲", "乙"], "A"), "choice 问 [甲* 乙]"),
            (row("多选", "问", &["一", "二", "三", "四", "五"], "ABCDE"), "(选项都是对的)"),
            (row("单选", "问", &["一", "二", "三", "四", "五", "六"], "A"), "(选项个数不对)"),
            (row("判断题", "话", &[], "√"), "choice 话 [对* 不对]"),
            (row("判断题", "话", &[], "错"), "choice 话 [对 不对*]"),
            (row("判断题", "话", &["正确", "错误"], "B"), "choice 话 [正确 错误*]"),
            (row("判断题", "话", &["正确", "错误"], "×"), "choice 话 [正确 错误*]"),
            (row("判断题", "话", &[], "看情况"), "(答案看不懂)"),
            (row("判断题", "短信", &[], "骗局"), "case 短信 Scam"),
            (row("真还是假", "短信", &[], "对"), "case 短信 Real"),
            (row("填空题", "问", &[], "甲"), "(这里没有这种题型)"),
            (row("排序", "先后", &["一", "二", "三"], "BCA"), "order 先后 [二 三 一]"),
            (row("排序", "先后", &["一", "二"], ""), "(选项个数不对)"),
            (row("", "问", &[], ""), "(没有答案)"),
            (row("", "问", &[], "甲"), "(没有选项)"),
            (row("", "", &["甲"], "A"), "(没有题目)"),
            (row("", "怎么办（B）A. 转账 B. 挂断", &[], ""), "choice 怎么办（　） [转账 挂断*]"),
            (row("", "问", &["甲"], "A"), "choice 问 [甲* ]"),
        ] {
            let told = format!("{fields:?}");
            assert_eq!(picture(fields), expected, "{told}");
        }
    }
}
