//! `region-complete`: a region has the hotlines and figures that lessons rely on, and one screen
//! of hotlines at most.
use std::ops::Range;

use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::{BASIC_FIGURES, BASIC_HOTLINES};
use super::super::raw::{HOTLINES_AT_MOST, Region};
use super::super::rule::Rule;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::error("region-complete").about_absence();

pub(in super::super) fn check(region: &Region, span: &Range<usize>, doc: &Doc) {
    let tell = |what, help| doc.tell(Fault::new(&RULE, span.clone(), what).help(help));
    let (hotlines, figures) = (region.hotline_ids(), region.figure_ids());
    for id in BASIC_HOTLINES {
        if !hotlines.contains(id) {
            let what = both!("这个地区少了电话 {id}", "this region lacks the hotline {id}");
            tell(what, both!("加一段 [[hotline]]，写 id = \"{id}\"", "add a [[hotline]] with id = \"{id}\""));
        }
    }
    for id in BASIC_FIGURES {
        if !figures.contains(id) {
            let what = both!("这个地区少了数字 {id}", "this region lacks the figure {id}");
            tell(what, both!("加一段 [[figure]]，写 id = \"{id}\"", "add a [[figure]] with id = \"{id}\""));
        }
    }
    if hotlines.len() > HOTLINES_AT_MOST {
        let number = hotlines.len();
        let what = both!("电话有 {number} 个，一屏放不下", "there are {number} hotlines, more than fit a screen");
        tell(
            what,
            both!(
                "最要紧的留 {HOTLINES_AT_MOST} 个，最急的放在前面",
                "keep the {HOTLINES_AT_MOST} that matter most, the most urgent first",
            ),
        );
    }
}
