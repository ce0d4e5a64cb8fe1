//! Words that turn a lesson into an exam. Nobody comes here to be marked.
use super::{Instead, Row};

const LEARN: Instead = ("改说“练一练”“看看这道题”", "say “question” or “have a look”");
const NEARLY: Instead =
    ("改说“差一点，再看看”“这个不用选”", "say “nearly” or “have another look”, and give the reason");
const NOT_RIGHT: Instead = ("改说“不对”“不一样”，说清楚哪里不对", "say that it is not so, and in what");
const NO_MARKS: Instead = (
    "不计分，也不比高低；改说学会了什么，如“认出了两处疑点”",
    "no marks, no ranks: say what was learnt, as in “you saw two red flags”",
);
const DID_NOT_WORK: Instead = ("改说“没办成”“再来一次”", "say “it did not work”, “try again”");

pub(super) const ROWS: &[Row] = &[
    (&["考试", "考試", "测验", "測驗", "试卷", "試卷", "考卷", "考题", "考題", "考核"], &[], LEARN),
    (&["exam", "exams", "examination", "quiz"], &[], LEARN),
    (&["test", "tests"], &["eye test", "blood test", "medical test", "hearing test", "health test"], LEARN),
    (&["错误", "錯誤"], &[], NOT_RIGHT),
    (&["答错", "答錯", "选错", "選錯", "拣错", "揀錯"], &["没选错", "沒選錯", "没答错", "沒答錯"], NEARLY),
    (&["您错了", "您錯了", "你错了", "你錯了"], &[], NEARLY),
    (
        &["wrong"],
        &[
            "nothing wrong",
            "wrong number",
            "wrong person",
            "wrong hands",
            "wrong with",
            "go wrong",
            "goes wrong",
            "went wrong",
            "gone wrong",
            "something is wrong",
            "what is wrong",
            "what's wrong",
        ],
        NEARLY,
    ),
    (&["incorrect", "mistake", "mistakes"], &["by mistake"], NEARLY),
    (&["及格", "成绩", "成績", "满分", "滿分", "扣分", "打分", "计分", "計分", "名次", "排名"], &[], NO_MARKS),
    (&["正确率", "正確率"], &[], NO_MARKS),
    (
        &["得分"],
        // 得 often belongs to the word before it: 觉得分 is no score.
        &[
            "觉得分",
            "覺得分",
            "懂得分",
            "值得分",
            "舍得分",
            "捨得分",
            "记得分",
            "記得分",
            "晓得分",
            "曉得分",
            "得分清",
            "得分开",
            "得分開",
            "得分成",
            "得分辨",
            "得分别",
            "得分批",
            "得分期",
            "得分两",
            "得分兩",
        ],
        NO_MARKS,
    ),
    (&["分数", "分數"], &["百分数", "百分數", "部分数", "部分數", "信用分数", "信用分數"], NO_MARKS),
    (
        &["失败", "失敗"],
        &["投资失败", "投資失敗", "生意失败", "生意失敗", "转账失败", "轉帳失敗", "支付失败", "付款失败"],
        DID_NOT_WORK,
    ),
    (&["fail", "fails", "failed", "failure"], &["without fail"], DID_NOT_WORK),
    (&["score", "scores", "scored", "ranking"], &[], NO_MARKS),
];
