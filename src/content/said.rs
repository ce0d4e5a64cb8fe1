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

/// One sentence, said in both languages. [`both!`](crate::content::both) makes one.
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

    /// The same with both sentences passed through `change`.
    pub(super) fn map(self, change: impl Fn(String) -> String) -> Self {
        Self { chinese: change(self.chinese), english: change(self.english) }
    }
}

impl From<&str> for Said {
    fn from(both: &str) -> Self {
        Self::new(both, both)
    }
}

impl From<String> for Said {
    fn from(both: String) -> Self {
        Self { chinese: both.clone(), english: both }
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
