//! The clock on the wall: the only place that asks it.
use chrono::Local;

use crate::model::Moment;

/// The present moment where the learner lives.
pub(super) fn now() -> Moment {
    Moment(Local::now().naive_local().and_utc().timestamp())
}
