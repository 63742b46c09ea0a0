//! Lists inside views: a communiqué of paragraphs without numbers, of which one says
//! "We agree to:" and a list follows. The list belongs to that paragraph; the paragraphs
//! around it are views like it.
//!
//! In: a version's paragraphs and its numbers. Out: where the views begin, if it is such
//! a text. Where the list follows the formula itself, its items are the views.

mod headed;

use super::formulas::Formulas;
use super::numbers::Numbered;
use super::paragraphs::{is_heading, is_listed};
use super::unopened::{does, first_view};
use crate::source::Span;
use std::collections::BTreeMap;

/// So many paragraphs without a list must do something before the first lead-in, where no
/// formula says that the views have begun.
const BEFORE: usize = 2;

/// Where the views begin.
pub(super) struct Within {
    /// The formula, if there is one.
    pub(super) opening: Option<usize>,
    /// The first view.
    pub(super) first: usize,
}

/// The paragraphs of a version, with its numbers.
struct Lists<'s, 'a> {
    formulas: &'s Formulas<'a>,
    numbers: &'s BTreeMap<usize, &'s Numbered>,
}

/// `declared` says that the title names an instrument.
pub(super) fn views(
    formulas: &Formulas,
    numbers: &BTreeMap<usize, &Numbered>,
    declared: bool,
) -> Option<Within> {
    let lists = Lists { formulas, numbers };
    let leads = lists.lead_ins();
    let (Some(&lead), Some(&last)) = (leads.first(), leads.last()) else {
        return headed::views(&lists, declared);
    };
    // A list of the views begins at the formula, or without a lead-in.
    // At a colon any formula is one.
    if (0..lead).any(|at| lists.is_listed(at))
        || leads.iter().any(|at| formulas.at(*at).is_some())
        || lists.any_without(&leads)
    {
        return None;
    }
    // One list of numbers is the views, unless its parts only go on with the lead-in.
    let only = lists.only_plain();
    let parts = |first: usize| formulas.text(first).ends_with([';', '；', ',', '，']);
    if only.is_some_and(|first| !parts(first)) {
        return None;
    }
    if let Some(formula) = (0..lead).find(|at| lists.is_followed(*at) && lists.opens(*at)) {
        return Some(Within {
            opening: Some(formula),
            first: formula + 1,
        });
    }
    // Without a formula it is the views in any case.
    if !declared || only.is_some() {
        return None;
    }
    let all = formulas.paragraphs;
    let first = first_view(formulas.source, formulas.language, all)?;
    let before = (first..lead).filter(|at| lists.speaks(*at)).count();
    let after = (last + 1..all.len()).any(|at| lists.speaks(at));
    (before >= BEFORE && after).then_some(Within {
        opening: None,
        first,
    })
}

impl Lists<'_, '_> {
    /// Whether a paragraph is an item of a list.
    fn is_listed(&self, at: usize) -> bool {
        let source = self.formulas.source;
        let listed = |span: &Span| is_listed(source, *span);
        self.numbers.contains_key(&at) || self.formulas.paragraphs.get(at).is_some_and(listed)
    }

    fn ends_with_colon(&self, at: usize) -> bool {
        self.formulas.text(at).ends_with([':', '：'])
    }

    fn ends_sentence(&self, at: usize) -> bool {
        self.formulas.text(at).ends_with(['.', '。'])
    }

    /// The paragraphs that lead in to lists.
    fn lead_ins(&self) -> Vec<usize> {
        let leads = |at: &usize| {
            self.ends_with_colon(*at) && !self.is_listed(*at) && self.is_listed(at + 1)
        };
        (0..self.formulas.paragraphs.len()).filter(leads).collect()
    }

    /// Where lists with numbers of their own begin.
    fn numbered(&self) -> impl Iterator<Item = (usize, &Numbered)> {
        let all = self.numbers.iter().map(|(at, number)| (*at, *number));
        all.filter(|(_, number)| number.level == 0 && number.marker.value == 1)
    }

    /// Whether a list begins to which none of these leads in.
    fn any_without(&self, leads: &[usize]) -> bool {
        self.numbered().any(|(first, _)| {
            let above = first.checked_sub(1);
            above.is_none_or(|above| leads.binary_search(&above).is_err())
        })
    }

    /// The first item of the only list of plain numbers.
    fn only_plain(&self) -> Option<usize> {
        let plain = |(_, number): &(usize, &Numbered)| !number.marker.style.is_inner();
        let mut plain = self.numbered().filter(plain);
        let (first, _) = plain.next()?;
        plain.next().is_none().then_some(first)
    }

    /// Whether a paragraph is a formula that opens the views.
    fn opens(&self, at: usize) -> bool {
        let colon = self.ends_with_colon(at);
        (colon || self.ends_sentence(at))
            && self.formulas.at(at).is_some_and(|cue| colon || cue.ends)
    }

    /// Whether the first view stands below a paragraph, or its heading does.
    fn is_followed(&self, at: usize) -> bool {
        self.ends_sentence(at + 1)
            || is_heading(self.formulas.text(at + 1)) && self.ends_sentence(at + 2)
    }

    /// Whether a paragraph without a list does something.
    fn speaks(&self, at: usize) -> bool {
        let Formulas {
            source,
            language,
            paragraphs,
            ..
        } = *self.formulas;
        !self.is_listed(at) && self.ends_sentence(at) && does(source, language, paragraphs, at)
    }
}

#[cfg(test)]
mod tests {
    use crate::model::testing::views_of;

    /// How many statements each view of a text has.
    fn views(text: &str) -> Vec<usize> {
        views_of(text).map(|view| view.statements.len()).collect()
    }

    #[test]
    fn lists_belong_to_the_paragraph_above() {
        let formula = "湖泊宣言\n\n湖泊会议于2021年5月3日在里斯本举行，并发表如下声明：\n\n我们认识到湖泊很浅。\n\n\
            我们同意在以下领域合作：\n——共享地图；\n——统计鱼类。\n\n各国应：\n1. 清理湖岸；\n2. 公布水位。\n\n我们感谢湖区政府。\n";
        assert_eq!(views(formula), [1, 3, 3, 1]);
        let headed = "Lake Call\n\nThe Lake Ministers met in Lisbon on 3 May 2021 and issued the following call:\n\n\
            What we see\n\nLakes are shallow.\n\nWhat we ask\n\nWe call on skippers to:\n• share maps;\n• count fish.\n\n\
            We thank the Lake Office.\n";
        assert_eq!(views(headed), [1, 3, 1]);
        let plain = "Lake Communiqué\n\nThe Lake Ministers met in Lisbon on 3 May 2021.\n\n\
            We recognise that lakes are shallow.\n\nWe urge skippers to report ice.\n\n\
            We agree to:\n• share maps;\n• count fish.\n\nWe thank the Lake Office.\n";
        assert_eq!(views(plain), [1, 1, 3, 1]);
    }

    #[test]
    fn lists_of_a_page_need_no_bullets() {
        let page = "<h1>Lake Call</h1><p>The Lake Ministers met in Lisbon on 3 May 2021 and issued the \
            following call:<p>Lakes are shallow.<p>We call on skippers to:<ul><li>share maps;\
            <li>count fish.</ul><p>States should:<ol><li>clean shores;<li>tell levels.</ol>\
            <p>We thank the Lake Office.";
        assert_eq!(views(page), [1, 3, 3, 1]);
    }

    #[test]
    fn a_lead_in_below_a_list_of_a_page_is_none_of_its_parts() {
        let page = "<h1>Lake Declaration</h1><p>The Lake Ministers, meeting in Lisbon, declare that:\
            <ul><li>lakes are shallow;<li>fish are few.</ul><p>Therefore, they agree:\
            <ul><li>to share maps;<li>to count fish.</ul>";
        assert_eq!(views(page), [1, 1, 1, 1]);
    }

    #[test]
    fn a_list_in_brackets_in_the_middle_is_inside() {
        let visit = "联合公报\n\n应南河国总理邀请，北山国总理于2019年5月20日至23日对南河国进行正式访问。\n\n\
            双方认为合作取得进展。\n\n双方决定建立伙伴关系。\n\n双方同意在以下领域合作：\n\
            （一）扩大贸易；\n（二）保护界河。\n\n双方感谢秘书处的协助。\n";
        assert_eq!(views(visit), [1, 1, 3, 1]);
    }

    #[test]
    fn a_list_that_the_text_leads_to_holds_the_views() {
        let recitals = "Lake Declaration\n\nThe Lake Ministers met in Lisbon on 3 May 2021.\n\n\
            We recognise that lakes are shallow.\n\nWe note that fish are few.\n\n\
            We agree to:\n1. share maps;\n2. count fish.\n";
        assert_eq!(views(recitals), [1, 1]);
        let formula = "湖泊宣言\n\n湖泊会议于2021年5月3日在里斯本举行。\n\n与会代表一致认为，湖泊很浅。\n\n\
            为此，提出以下三点倡议：\n一、共享地图。\n二、统计鱼类。\n三、清理湖岸。\n";
        assert_eq!(views(formula), [1, 1, 1]);
        let later = "湖泊宣言\n\n湖泊会议于2021年5月3日在里斯本举行，并发表如下声明：\n\n我们认识到湖泊很浅。\n\n\
            我们支持各国在以下领域合作：\n\n一、共享地图。各国互换测绘数据。\n\n二、统计鱼类。各国每年公布。\n";
        assert_eq!(views(later), [2, 2]);
    }

    /// No formula, no numbers, and nothing done: nothing is a view.
    #[test]
    fn a_report_has_no_views() {
        for report in [
            "河流论坛公报\n\n2021年5月3日至4日，河流论坛在里斯本举行。\n\n论坛开幕式上，市长致辞。\n\n\
             代表参观了船闸和博物馆。\n\n会后举行了音乐会。\n\n下届论坛的地点尚未确定。\n",
            "River Forum Communiqué\n\nThe River Forum was held in Lisbon on 3 and 4 May 2021.\n\n\
             The mayor opened the forum.\n\nThe guests saw the locks and the museum.\n\n\
             A concert followed.\n\nThe place of the next forum is not known.\n",
        ] {
            assert!(views(report).is_empty(), "{report}");
        }
    }
}
