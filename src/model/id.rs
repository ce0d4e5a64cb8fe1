//! Names that files refer to each other by.
use std::fmt;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Takes `id` as it is; the reader of packs has checked its form.
            pub fn new(id: impl Into<String>) -> Self {
                Self(id.into())
            }

            /// The name as files write it.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

ids! {
    /// A pack: `surrender-scams`.
    PackId
    /// A lesson within all packs: `surrender-four-losses`.
    LessonId
    /// A scenario within all packs, where no lesson is called the same: `grandson-call`.
    ScenarioId
    /// An item within all packs: the lesson's id and its own, `surrender-four-losses-q3`; of practice
    /// its topic, set and form, `fake-kin-new-number-b`.
    ItemId
    /// What practice items are about, the name of their file: `fake-kin`.
    TopicId
    /// Practice items of one kind of situation, within their topic: `new-number`.
    SetId
    /// A case within all packs, where no lesson or scenario is called the same: `voice-on-the-phone`.
    CaseId
    /// A run-sheet within all packs, where nothing else is called the same: `hall-fake-police`.
    RunSheetId
    /// A red flag of the catalogue: `keep-secret`.
    FlagId
    /// A hotline of a region: `police`; text writes it `{hotline-police}`.
    HotlineId
    /// A region: `CN`.
    RegionId
    /// A rescue of `rescue.toml`: `transferred`.
    RescueId
}
