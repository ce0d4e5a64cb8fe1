//! `region-complete`: a region has the hotlines and figures that lessons rely on, and one screen
//! of hotlines at most.
use std::ops::Range;

use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::{BASIC_FIGURES, BASIC_HOTLINES};
use super::super::raw::{HOTLINES_AT_MOST, Region};
use super::super::rule::Rule;

pub(in super::super) const RULE: Rule = Rule::error("region-complete").about_absence();

pub(in super::super) fn check(region: &Region, span: &Range<usize>, doc: &Doc) {
    let tell = |what: String, help: String| doc.tell(Fault::new(&RULE, span.clone(), what).help(help));
    let (hotlines, figures) = (region.hotline_ids(), region.figure_ids());
    for id in BASIC_HOTLINES {
        if !hotlines.contains(id) {
            tell(format!("这个地区少了电话 {id}"), format!("加一段 [[hotline]]，写 id = \"{id}\""));
        }
    }
    for id in BASIC_FIGURES {
        if !figures.contains(id) {
            tell(format!("这个地区少了数字 {id}"), format!("加一段 [[figure]]，写 id = \"{id}\""));
        }
    }
    if hotlines.len() > HOTLINES_AT_MOST {
        let what = format!("电话有 {} 个，一屏放不下", hotlines.len());
        tell(what, format!("最要紧的留 {HOTLINES_AT_MOST} 个，最急的放在前面"));
    }
}
