//! Which hanzi belong to the number before them: `5万元`, `12月1日`, `3小时`, `九六幺幺零`.

/// How far a number has been read when a letter arrives.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Number {
    /// No number stands before the letter.
    #[default]
    None,
    /// 第, which wants a number behind it.
    Ordinal,
    /// Figures, or a sign that belongs to them.
    Figures,
    /// Figures and this word of measure.
    Measured(char),
    /// A number written in hanzi, up to this letter.
    Spelt(char),
    /// A number and `～` or `—`: another number may follow.
    Span,
}

impl Number {
    /// The number as it stands behind `c`, and whether `c` belongs to what stood before it.
    ///
    /// `next` is the letter behind `c`: 5小时 is a measure, 5小孩 is none.
    pub(super) fn then(self, c: char, next: Option<char>) -> (Self, bool) {
        let after = match c {
            '0'..='9' => return (Self::Figures, self.wants_figures()),
            '%' | '％' | '‰' | '℃' | '°' if self != Self::None => Self::Measured(c),
            ',' | '.' | ':' if self != Self::None => Self::Figures,
            '～' | '~' | '—' | '–' | '－' | '-' if self != Self::None => Self::Span,
            '第' => Self::Ordinal,
            _ => return self.then_hanzi(c, next),
        };
        (after, false)
    }

    fn wants_figures(self) -> bool {
        match self {
            Self::Ordinal | Self::Figures | Self::Span => true,
            // 2万4千元, 4块5, 12月1日, 9点30分: one amount, one day, one moment.
            Self::Measured(before) => {
                matches!(
                    before,
                    '百' | '千' | '万' | '亿' | '萬' | '億' | '元' | '块' | '塊' | '月' | '点' | '时' | '分'
                )
            }
            Self::None | Self::Spelt(_) => false,
        }
    }

    fn then_hanzi(self, c: char, next: Option<char>) -> (Self, bool) {
        match self {
            Self::Figures if is_measure(c) || next.is_some_and(|next| is_compound(c, next)) => {
                (Self::Measured(c), true)
            }
            Self::Measured(before) if is_compound(before, c) || is_magnitude(before) && is_measure(c) => {
                (Self::Measured(c), true)
            }
            Self::Spelt(before) if belongs_to_spelt(before, c) => (Self::Spelt(c), true),
            Self::Ordinal if is_numeral(c) => (Self::Spelt(c), true),
            _ if is_numeral(c) || is_magnitude(c) && !matches!(c, '多' | '余' | '来') => (Self::Spelt(c), false),
            _ => (Self::None, false),
        }
    }
}

fn is_numeral(c: char) -> bool {
    matches!(c, '〇' | '零' | '一' | '二' | '两' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '幺' | '兩')
}

fn is_magnitude(c: char) -> bool {
    matches!(c, '十' | '百' | '千' | '万' | '亿' | '萬' | '億' | '多' | '余' | '来' | '餘' | '來')
}

/// 三千, 五万元, 一一〇, 两百多块; but not 三步 nor 一人, which part without harm.
fn belongs_to_spelt(before: char, c: char) -> bool {
    let counts = is_numeral(before) || is_magnitude(before);
    counts && (is_numeral(c) || is_magnitude(c) || matches!(c, '元' | '块' | '塊'))
}

/// Words of measure of one letter.
fn is_measure(c: char) -> bool {
    is_magnitude(c)
        || matches!(
            c,
            '元' | '块'
                | '角'
                | '毛'
                | '分'
                | '年'
                | '月'
                | '日'
                | '号'
                | '天'
                | '周'
                | '点'
                | '时'
                | '秒'
                | '刻'
                | '岁'
                | '次'
                | '人'
                | '个'
                | '位'
                | '名'
                | '家'
                | '户'
                | '条'
                | '张'
                | '份'
                | '套'
                | '件'
                | '台'
                | '部'
                | '只'
                | '支'
                | '盒'
                | '瓶'
                | '粒'
                | '片'
                | '笔'
                | '种'
                | '步'
                | '页'
                | '课'
                | '节'
                | '章'
                | '题'
                | '层'
                | '楼'
                | '级'
                | '期'
                | '句'
                | '字'
                | '度'
                | '倍'
                | '折'
                | '成'
                | '克'
                | '斤'
                | '两'
                | '米'
                | '里'
                | '路'
                | '届'
                | '起'
                | '轮'
                | '遍'
                | '回'
                | '塊'
                | '號'
                | '點'
                | '時'
                | '歲'
                | '個'
                | '戶'
                | '條'
                | '張'
                | '臺'
                | '隻'
                | '筆'
                | '種'
                | '頁'
                | '課'
                | '節'
                | '題'
                | '層'
                | '樓'
                | '級'
                | '蚊'
                | '文'
        )
}

/// Words of measure of two letters.
fn is_compound(first: char, second: char) -> bool {
    matches!(
        (first, second),
        ('小', '时' | '時')
            | ('分' | '秒', '钟' | '鐘')
            | ('个' | '個', '月')
            | ('公', '里' | '斤' | '分' | '克')
            | ('平', '方' | '米')
            | ('方' | '厘', '米')
            | ('毫', '升' | '米' | '克')
            | ('星', '期')
            | ('周', '岁' | '年')
            | ('块' | '塊', '钱' | '錢')
            | ('美' | '港' | '欧' | '歐' | '日' | '澳' | '加', '元')
            | ('英', '镑' | '鎊')
            | ('人', '次')
            | ('年', '级' | '級' | '代')
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text with `|` where a letter does not belong to the number before it.
    fn read(text: &str) -> String {
        let mut number = Number::None;
        let mut shown = String::new();
        let letters: Vec<char> = text.chars().collect();
        for (index, c) in letters.iter().enumerate() {
            let (after, belongs) = number.then(*c, letters.get(index + 1).copied());
            if index > 0 && !belongs {
                shown.push('|');
            }
            shown.push(*c);
            number = after;
        }
        shown
    }

    #[test]
    fn a_number_keeps_its_measure() {
        let cases = [
            ("转5万元走", "转|5万元|走"),
            ("15天后", "15天|后"),
            ("2022年12月1日起", "2022年|12月1日|起"),
            ("9点30分到", "9点30分|到"),
            ("3小时", "3小时"),
            ("3小孩", "3|小|孩"),
            ("第2页", "第2页"),
            ("第二步", "第二|步"),
            ("打九六幺幺零", "打|九六幺幺零"),
            ("五千多块", "五千多块"),
            ("不三不四", "不|三|不|四"),
            ("多要5元", "多|要|5元"),
            ("这2万4千元是", "这|2万4千元|是"),
            ("给4块5利息", "给|4块5|利|息"),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text), expected);
        }
    }
}
