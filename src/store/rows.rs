//! Values as the tables write them.
use rusqlite::Row;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

use crate::model::{Day, ItemId, LessonId, Moment};
use crate::session::{Bookmark, Chapter, Leaf, Occasion, Outcome, Picked, Recall};

/// A value that goes by its name.
pub(super) struct Named<T>(pub(super) T);

impl ToSql for Named<Outcome> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.name().into())
    }
}

impl ToSql for Named<Occasion> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.name().into())
    }
}

impl FromSql for Named<Outcome> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let name = value.as_str()?;
        Outcome::ALL.into_iter().find(|outcome| outcome.name() == name).map(Named).ok_or(FromSqlError::InvalidType)
    }
}

/// The columns of a memory, in the order of [`recall`].
pub(super) const RECALL: &str = "stability, difficulty, last_on, due_on, seen, lapses, outcome";

/// Reads the columns [`RECALL`] from column `first` on.
pub(super) fn recall(row: &Row<'_>, first: usize) -> rusqlite::Result<Recall> {
    Ok(Recall {
        stability: row.get(first)?,
        difficulty: row.get(first + 1)?,
        last_on: Day(row.get(first + 2)?),
        due_on: Day(row.get(first + 3)?),
        seen: row.get(first + 4)?,
        lapses: row.get(first + 5)?,
        outcome: row.get::<_, Named<Outcome>>(first + 6)?.0,
    })
}

/// Reads a lesson begun: `lesson, at, part, block, byte, picked, finished`.
pub(super) fn leaf(row: &Row<'_>) -> rusqlite::Result<Leaf> {
    Ok(Leaf {
        lesson: LessonId::new(row.get::<_, String>(0)?),
        at: Moment(row.get(1)?),
        part: part(&row.get::<_, String>(2)?),
        bookmark: Bookmark { block: size(row, 3)?, byte: size(row, 4)? },
        picked: row.get::<_, String>(5)?.split_whitespace().filter_map(picked).collect(),
        finished: row.get(6)?,
    })
}

/// A count; what is no count is none.
pub(super) fn size(row: &Row<'_>, column: usize) -> rusqlite::Result<usize> {
    row.get::<_, i64>(column).map(|number| usize::try_from(number).unwrap_or(0))
}

/// A count, to be written.
pub(super) fn number(size: usize) -> i64 {
    i64::try_from(size).unwrap_or(i64::MAX)
}

const READING: &str = "reading";
const SUMMARY: &str = "summary";
const ITEM: &str = "item ";

/// Writes a part of a lesson: `reading`, `item l-q3`, `summary`.
pub(super) fn part_text(part: &Chapter) -> String {
    match part {
        Chapter::Reading => READING.into(),
        Chapter::Item(id) => format!("{ITEM}{id}"),
        Chapter::Summary => SUMMARY.into(),
    }
}

fn part(text: &str) -> Chapter {
    match text.strip_prefix(ITEM) {
        Some(id) => Chapter::Item(ItemId::new(id)),
        None if text == SUMMARY => Chapter::Summary,
        None => Chapter::Reading,
    }
}

/// Writes numbers: `2,0`.
pub(super) fn picks_text(picks: &[usize]) -> String {
    picks.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
}

fn picks(text: &str) -> Option<Vec<usize>> {
    text.split(',').filter(|pick| !pick.is_empty()).map(|pick| pick.parse().ok()).collect()
}

/// What stands between an item and its picks once they are confirmed, and before.
const CONFIRMED: char = '=';
const OPEN: char = '~';

/// Writes what was picked: `l-q1=0 l-q2~2,1`.
pub(super) fn picked_text(all: &[Picked]) -> String {
    let word = |picked: &Picked| {
        let sign = if picked.confirmed { CONFIRMED } else { OPEN };
        format!("{}{sign}{}", picked.item, picks_text(&picked.picks))
    };
    all.iter().map(word).collect::<Vec<_>>().join(" ")
}

fn picked(word: &str) -> Option<Picked> {
    let (at, sign) = word.char_indices().find(|(_, c)| matches!(*c, CONFIRMED | OPEN))?;
    let (item, rest) = word.split_at(at);
    let picks = picks(rest.strip_prefix(sign)?)?;
    Some(Picked { item: ItemId::new(item), picks, confirmed: sign == CONFIRMED })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_and_picks_read_as_they_were_written() {
        for written in [Chapter::Reading, Chapter::Item(ItemId::new("l-q3")), Chapter::Summary] {
            assert_eq!(part(&part_text(&written)), written);
        }
        let written = |item: &str, picks: &[usize], confirmed| Picked {
            item: ItemId::new(item),
            picks: picks.to_vec(),
            confirmed,
        };
        let all = [written("l-q1", &[0], true), written("l-q2", &[2, 1], false), written("l-q3", &[], true)];
        let text = picked_text(&all);
        assert_eq!(text, "l-q1=0 l-q2~2,1 l-q3=");
        assert_eq!(text.split_whitespace().filter_map(picked).collect::<Vec<_>>(), all);
    }

    #[test]
    fn what_cannot_be_read_was_not_picked() {
        for odd in ["l-q1", "l-q1=x", "l-q1=1,-2", "l-q1=99999999999999999999999"] {
            assert_eq!(picked(odd), None, "{odd}");
        }
    }
}
