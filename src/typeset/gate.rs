//! How willingly a line ends before a letter.
use super::letter::{Letter, is_narrow};
use super::number::Number;

/// How much is lost when a line ends before a letter; a line ends at the least loss it can.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Gate {
    /// Nothing is lost.
    Free,
    /// Two groups of a telephone number are parted, or a day from its month.
    Group,
    /// A number is parted from its measure.
    Number,
    /// A long address or card number is cut after one of its own marks.
    Joint,
    /// A line begins with a closing mark or ends with an opening one.
    Mark,
    /// A word is cut.
    Word,
    /// A number is cut behind one of its own marks.
    Figures,
    /// A run of digits is cut.
    Digits,
    /// Never: blanks hang on to the letter before them.
    Shut,
}

/// Reads the letters of a text one after the other and says how willingly a line ends before each.
#[derive(Debug, Clone, Default)]
#[expect(clippy::struct_excessive_bools, reason = "what was read so far is a handful of facts of their own")]
pub(super) struct Gates {
    before: Option<(char, Letter)>,
    blank: bool,
    /// The letter before is part of a run of narrow letters that hangs together.
    in_word: bool,
    number: Number,
    /// A `"` has been opened; a `'` likewise.
    open_double: bool,
    open_single: bool,
}

impl Gates {
    /// What `c` is to the line, and the gate before it; `next` is the character behind it.
    pub(super) fn before(&mut self, c: char, next: Option<char>) -> (Letter, Gate) {
        let letter = self.letter(c, next);
        match letter {
            Letter::Feed => {
                *self = Self::default();
                return (letter, Gate::Shut);
            }
            Letter::Blank => {
                self.blank = true;
                return (letter, Gate::Shut);
            }
            _ => {}
        }
        let (number, belongs) = self.number.then(c, next);
        let word_goes_on = is_wordy(c) && next.is_some_and(|next| next.is_ascii_alphanumeric());
        let gate = match self.before {
            None => Gate::Shut,
            Some(before) => self.between(before, (c, letter), belongs, word_goes_on),
        };
        self.in_word = match letter {
            Letter::Latin | Letter::Digit => true,
            Letter::Close => self.in_word && !self.blank && c.is_ascii(),
            Letter::Open => word_goes_on,
            _ => false,
        };
        self.before = Some((c, letter));
        self.blank = false;
        self.number = number;
        (letter, gate)
    }

    fn between(&self, (a, before): (char, Letter), (b, letter): (char, Letter), belongs: bool, goes_on: bool) -> Gate {
        let part_of_word = match letter {
            Letter::Latin | Letter::Digit => true,
            Letter::Open | Letter::Close => goes_on,
            _ => false,
        };
        if !self.blank && self.in_word && part_of_word {
            return within_word(a, b);
        }
        if !self.blank && is_money(a) && b.is_ascii_digit() {
            return Gate::Figures;
        }
        if !self.blank && a.is_ascii_digit() && is_rate(b) {
            return Gate::Word;
        }
        if before == Letter::Open || letter == Letter::Close || before == Letter::Glue || letter == Letter::Glue {
            return Gate::Mark;
        }
        match belongs {
            false => Gate::Free,
            true if self.blank || letter == Letter::Digit => Gate::Group,
            true => Gate::Number,
        }
    }

    /// `"` and `'` open and close by turns, save an apostrophe.
    fn letter(&mut self, c: char, next: Option<char>) -> Letter {
        let after_word = !self.blank && matches!(self.before, Some((_, Letter::Latin | Letter::Digit)));
        let before_word = next.is_some_and(|next| next.is_alphanumeric() && is_narrow(next));
        let open = match c {
            '\'' | '’' if after_word && before_word => return Letter::Latin,
            '"' => &mut self.open_double,
            '\'' => &mut self.open_single,
            _ => return Letter::of(c),
        };
        *open = !(*open || c == '\'' && after_word);
        if *open { Letter::Open } else { Letter::Close }
    }
}

/// ￥200 is one number, though its sign is an opening mark as well.
fn is_money(c: char) -> bool {
    matches!(c, '￥' | '＄' | '￡' | '¥' | '$' | '€' | '£' | '№')
}

/// 30％ is one word, though its sign is a closing mark as well.
fn is_rate(c: char) -> bool {
    matches!(c, '％' | '‰' | '℃' | '℉' | '°' | '%')
}

/// ASCII marks may stand inside a word (`a,b`, `f(x)`, `9:30`); full-width ones never do.
fn is_wordy(c: char) -> bool {
    c.is_ascii()
}

fn within_word(a: char, b: char) -> Gate {
    let digits =
        (a.is_ascii_digit() || matches!(a, '.' | ',' | ':')) && (b.is_ascii_digit() || matches!(b, '.' | ',' | ':'));
    match a {
        '.' | ',' | ':' if digits && b.is_ascii_digit() => Gate::Figures,
        _ if digits => Gate::Digits,
        '/' | '-' | '@' | '&' | '=' | '_' | '?' | '#' | '.'
            if !matches!(b, '/' | '-' | '@' | '&' | '=' | '_' | '?' | '#' | '.') =>
        {
            Gate::Joint
        }
        _ => Gate::Word,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text with a sign at each gate: `|` free, `~` number, `^` joint, nothing for the rest.
    fn gates(text: &str) -> String {
        let mut gates = Gates::default();
        let mut shown = String::new();
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            match gates.before(c, chars.peek().copied()).1 {
                Gate::Free => shown.push('|'),
                Gate::Number | Gate::Group => shown.push('~'),
                Gate::Joint => shown.push('^'),
                _ => {}
            }
            shown.push(c);
        }
        shown
    }

    #[test]
    fn a_line_may_end_where_nothing_is_torn() {
        let cases = [
            ("他说：“好。”他", "他|说：|“好。”|他"),
            ("唉……我——不", "唉……|我——|不"),
            ("《法》（新）", "《法》|（新）"),
            ("花￥200,000。", "花|￥200,000。"),
            ("约5万元、30%，50％以", "约|5~万~元、|30%，|50％|以"),
            ("号6222-0210-0112，", "号|6222-^0210-^0112，"),
            ("打0571 8888 6666问", "打|0571 ~8888 ~6666|问"),
            ("早9:30到", "早|9:30|到"),
            ("Wi-Fi和U盾", "Wi-^Fi|和|U|盾"),
            ("http://a-b.com/c?d=e。", "http://^a-^b.^com/^c?^d=^e。"),
            ("\"Your cat\" 这类\"好\"字", "\"Your |cat\" |这|类|\"好\"|字"),
            ("Don't 'go' on", "Don't |'go' |on"),
            ("第 2 页，共 3 页", "第 ~2 ~页，|共 |3 ~页"),
            ("装APP(新)吧,OK", "装|APP|(新)|吧,|OK"),
            ("f(x)y", "f(x)y"),
            ("10～20元", "10～~20~元"),
            ("好 。（ 好", "好 。|（ 好"),
        ];
        for (text, expected) in cases {
            assert_eq!(gates(text), expected);
        }
    }
}
