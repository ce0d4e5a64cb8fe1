//! Every text of a pack, and of what packs share, that can be translated.
use std::rc::Rc;

use super::library::Library;
use crate::model::{Pack, Phrase, Tells};

/// The texts of a pack, its name included.
pub(super) fn of_pack(library: &Library, pack: &Pack) -> Vec<Phrase> {
    let mut all = Vec::new();
    add(pack, &mut all);
    add_each(&library.lessons(&pack.id).entries, &mut all);
    add_each(&library.practice(&pack.id).entries, &mut all);
    add_each(&library.scenarios(&pack.id).entries, &mut all);
    add_each(&library.cases(&pack.id).entries, &mut all);
    add_each(&library.run_sheets(&pack.id).entries, &mut all);
    all
}

/// The texts that stand outside packs: regions, red flags, figures, "help me look", the rescues, the year.
pub(super) fn shared(library: &Library) -> Vec<Phrase> {
    let mut all = Vec::new();
    library.figures().iter().for_each(|figure| add(figure, &mut all));
    let regions: Vec<_> = library.region_ids().iter().filter_map(|id| library.region(id)).collect();
    add_each(&regions, &mut all);
    library.red_flags().for_each(|flag| add(flag, &mut all));
    library.triage().iter().for_each(|triage| add(triage.as_ref(), &mut all));
    library.rescues().iter().for_each(|rescue| add(rescue, &mut all));
    add(library.calendar().as_ref(), &mut all);
    library.plan().iter().for_each(|week| add(week, &mut all));
    all
}

fn add_each<T: Tells>(told: &[Rc<T>], all: &mut Vec<Phrase>) {
    for told in told {
        add(told.as_ref(), all);
    }
}

fn add(told: &impl Tells, all: &mut Vec<Phrase>) {
    told.tell(&mut |text| {
        if !text.phrase.base.is_empty() {
            all.push(text.phrase.clone());
        }
    });
}
