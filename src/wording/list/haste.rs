//! Words that hurry. Swindlers hurry people; the school has time.
use super::{Instead, Row};

const SLOWLY: Instead = (
    "改说“不急，慢慢看”；要救钱的时候，说“越早越好”",
    "say “take your time”; where money can be saved, “the sooner the better”",
);
const NO_CLOCK: Instead = ("题目不计时，把时间限制去掉", "nothing here is timed: leave it out");

pub(super) const ROWS: &[Row] = &[
    (&["快点", "快點", "快啲", "快些", "搞快", "麻溜", "麻利"], &["快点头", "快點頭", "手脚麻利", "手腳麻利"], SLOWLY),
    (&["赶快", "趕快", "赶紧", "趕緊", "抓紧", "抓緊"], &["不赶紧", "不用赶紧", "别赶紧", "抓紧扶手"], SLOWLY),
    (&["来不及", "來不及"], &[], SLOWLY),
    (
        &["倒计时", "倒計時", "限时", "限時", "计时", "計時", "超时", "超時", "逾時"],
        &["不计时", "不計時", "唔计时", "唔計時"],
        NO_CLOCK,
    ),
    (&["时间到", "時間到", "秒内", "秒內", "秒之内", "秒之內"], &[], NO_CLOCK),
    (&["hurry", "be quick"], &["no hurry", "not hurry", "never hurry"], SLOWLY),
    (&["countdown", "time is up", "seconds left", "against the clock"], &[], NO_CLOCK),
];
