//! Files to model: packs, lessons, items, regions, red flags; and what is wrong with them.
