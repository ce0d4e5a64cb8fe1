//! Words that blame whoever was deceived. The swindler is the subject of the sentence.
use super::{Instead, Row};

const SUBJECT: Instead = (
    "骗子骗人，是骗子不好：让骗子做主语，如“他专挑这时候下手”",
    "the swindler is to blame: let him be the subject, as in “he chose his moment”; being deceived is no shame",
);
const NO_SHAME: Instead =
    ("改说“上当不丢人”，接着说下一步怎么办", "say that being deceived is no shame, and what to do next");
const SAY_WHAT_HELPS: Instead = (
    "不问“怎么不”；改说下一步能做什么，如“先打电话问一问”",
    "do not ask “why didn't you”; say what helps now, as in “ring first and ask”",
);

pub(super) const ROWS: &[Row] = &[
    (
        &["贪心", "貪心", "贪便宜", "貪便宜", "贪小便宜", "貪小便宜", "贪图", "貪圖", "贪财", "貪財", "贪念", "貪念"],
        &[],
        SUBJECT,
    ),
    (&["贪平", "貪平", "贪小失大", "貪小失大"], &[], SUBJECT),
    (&["糊涂", "糊塗"], &["不糊涂", "不糊塗", "没糊涂", "沒糊塗", "唔糊涂", "唔糊塗", "糊涂账", "糊塗帳"], SUBJECT),
    (&["懵懂", "没脑子", "沒腦子", "没头脑", "沒頭腦", "缺心眼", "愚昧"], &[], SUBJECT),
    (&["傻"], &["不傻", "唔傻", "傻眼", "装傻", "裝傻"], SUBJECT),
    (
        &["蠢", "笨"],
        &["不蠢", "不笨", "唔蠢", "笨重", "笨办法", "笨辦法", "笨鸟先飞", "蠢蠢欲动", "蠢蠢欲動", "笨鳥先飛"],
        SUBJECT,
    ),
    (&["戆", "戇", "憨大", "憨头", "瓜娃子", "瓜兮兮", "瓜得很", "哈戳戳"], &["不戆", "不戇", "勿戆"], SUBJECT),
    (&["轻信", "輕信"], &["不轻信", "不輕信", "别轻信", "別輕信", "要轻信", "要輕信", "勿轻信", "勿輕信"], SUBJECT),
    (&["太容易相信", "太容易信", "太相信", "太大意", "太不小心"], &["别太相信", "別太相信", "要太相信"], SUBJECT),
    (&["活该", "活該", "抵死", "自找的", "自作自受", "咎由自取"], &["抵死不"], NO_SHAME),
    (
        &["丢人", "丟人", "丢脸", "丟臉", "没面子"],
        &[
            "不丢人",
            "不丟人",
            "不丢脸",
            "不丟臉",
            "不算丢人",
            "唔丢脸",
            "唔丟臉",
            "怕丢人",
            "怕丟人",
            "怕丢脸",
            "怕丟臉",
            "冇咩丢人",
            "没啥丢人",
            "没什么丢人",
            "沒什麼丟人",
            "没得啥子丢人",
            "丢人的是骗子",
            "丟人的是騙子",
        ],
        NO_SHAME,
    ),
    (
        &["怪您", "怪你"],
        &[
            "不怪您",
            "不怪你",
            "唔怪您",
            "唔怪你",
            "错怪您",
            "错怪你",
            "錯怪您",
            "錯怪你",
            "难怪您",
            "难怪你",
            "難怪您",
            "難怪你",
            "别怪您",
            "别怪你",
            "不能怪您",
            "不能怪你",
            "不会怪您",
            "不会怪你",
            "没人怪您",
            "没人怪你",
        ],
        NO_SHAME,
    ),
    (
        &["谁让您", "谁让你", "谁叫您", "谁叫你", "誰讓您", "誰讓你", "誰叫您", "誰叫你", "边个叫你", "邊個叫你"],
        &[],
        NO_SHAME,
    ),
    (
        &[
            "您怎么不",
            "你怎么不",
            "您怎麼不",
            "你怎麼不",
            "您怎么就",
            "你怎么就",
            "您怎麼就",
            "你怎麼就",
            "早该想到",
            "早該想到",
        ],
        &[],
        SAY_WHAT_HELPS,
    ),
    (&["犯了错", "犯了錯", "犯错误", "犯錯誤"], &[], SUBJECT),
    (&["greedy", "greed", "stupid", "foolish", "gullible", "silly", "naive", "idiot", "careless"], &[], SUBJECT),
    (&["your fault", "your own fault"], &["not your fault", "not your own fault"], SUBJECT),
    (&["should have known", "how could you", "why didn't you", "why did you not"], &[], SUBJECT),
];
