//! A sentence for authors, in Chinese and in English.

/// The languages findings are printed in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tongue {
    /// Mandarin, what authors read as a rule.
    #[default]
    Chinese,
    /// English.
    English,
}

/// What something in a file is called, in Chinese and in English: `("这道题", "this question")`.
pub(super) type Called = (&'static str, &'static str);

/// Names one after the other, as a sentence lists them in Chinese and in English.
pub(super) fn listed<S: AsRef<str>>(names: impl IntoIterator<Item = S>) -> (String, String) {
    let names: Vec<S> = names.into_iter().collect();
    let join = |mark: &str| names.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(mark);
    (join("、"), join(", "))
}

/// One sentence, said in both languages. The macro `both!` makes one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    chinese: String,
    english: String,
}

impl Said {
    /// The same thing, said twice.
    pub fn new(chinese: impl Into<String>, english: impl Into<String>) -> Self {
        Self { chinese: chinese.into(), english: english.into() }
    }

    /// The sentence in one of the two.
    pub fn told(&self, tongue: Tongue) -> &str {
        match tongue {
            Tongue::Chinese => &self.chinese,
            Tongue::English => &self.english,
        }
    }

    /// The sentence in Chinese.
    pub fn zh(&self) -> &str {
        self.told(Tongue::Chinese)
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.chinese.is_empty()
    }

    /// This, and then `more`.
    pub(super) fn then(mut self, more: &Self) -> Self {
        self.chinese.push_str(&more.chinese);
        self.english.push_str(&more.english);
        self
    }

    /// The same with both sentences passed through `change`.
    pub(super) fn map(self, change: impl Fn(String) -> String) -> Self {
        Self { chinese: change(self.chinese), english: change(self.english) }
    }
}

impl From<Called> for Said {
    fn from((chinese, english): Called) -> Self {
        Self::new(chinese, english)
    }
}

/// A [`Said`]: first the Chinese, then the English, each a format string over the names in scope.
///
/// ```ignore
/// both!("{key} 是空的", "{key} is empty")
/// ```
macro_rules! both {
    ($chinese:literal, $english:literal $(,)?) => {
        $crate::content::Said::new(format!($chinese), format!($english))
    };
}
pub(crate) use both;
