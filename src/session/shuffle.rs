//! The order in which the steps of an `order` item are shown.
use crate::model::ItemId;

/// A fixed arrangement of `count` steps: the same item looks the same each time it is opened, in
/// every room, and never gives its answer away by standing in the right order.
pub fn shown_order(id: &ItemId, count: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    // FNV-1a: the arrangement must not change between versions of the standard library.
    let mut seed = id
        .as_str()
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    for last in (1..count).rev() {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let bound = u64::try_from(last + 1).unwrap_or(1);
        let other = usize::try_from((seed >> 33) % bound).unwrap_or(0);
        order.swap(last, other);
    }
    if order.iter().copied().eq(0..count) {
        order.rotate_left(1.min(count));
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_arrangement_holds_all_steps_and_is_never_the_answer() {
        for count in 2..=6 {
            for n in 0..200 {
                let order = shown_order(&ItemId::new(format!("lesson-q{n}")), count);
                let mut sorted = order.clone();
                sorted.sort_unstable();
                assert!(sorted.iter().copied().eq(0..count));
                assert!(!order.iter().copied().eq(0..count), "{order:?}");
            }
        }
    }

    #[test]
    fn the_same_item_is_always_shown_alike() {
        let id = ItemId::new("four-losses-q4");
        assert_eq!(shown_order(&id, 4), shown_order(&id, 4));
    }
}
