//! A table of contents that a text begins with.
//!
//! In: a version's paragraphs. Out: the same without those that only tell what is to come:
//! from "1. Preface" to the line above the "1. Preface" that heads a part, where nothing
//! but headings stands between.

use super::Draft;
use super::paragraphs::is_heading;
use crate::model::types::RemainderKind;
use crate::source::{Source, Span};

/// So many headings at least are a table.
const LEAST: usize = 3;
/// So many lines of a text at most come before it.
const REACH: usize = 16;

/// Sets the table of contents aside.
pub(super) fn set_aside(source: &Source, draft: &mut Draft) {
    let language = draft.version.language;
    let text = |span: &Span| source.text(*span);
    let begins = |span: &Span| {
        let text = text(span);
        language
            .marker(text)
            .is_some_and(|marker| marker.value == 1)
            && is_heading(text)
    };
    let Some(first) = draft.paragraphs.iter().take(REACH).position(begins) else {
        return;
    };
    let (before, rest) = draft.paragraphs.split_at(first);
    let Some((head, below)) = rest.split_first() else {
        return;
    };
    let headings = below.iter().take_while(|span| is_heading(text(span)));
    let head = text(head);
    let again = headings.map(text).position(|line| is_alike(line, head));
    let Some(length) = again.filter(|length| *length >= LEAST) else {
        return;
    };
    let (table, body) = rest.split_at(length + 1);
    let aside = table.iter().map(|span| (*span, RemainderKind::Notice));
    draft.version.aside.extend(aside);
    draft.paragraphs = [before, body].concat();
}

/// "1.Preface", "1. Preface": whether two lines differ in white space alone.
fn is_alike(line: &str, other: &str) -> bool {
    let words = |text| str::chars(text).filter(|c| !c.is_whitespace());
    words(line).eq(words(other))
}

#[cfg(test)]
mod tests {
    use crate::model::testing::declaration;
    use crate::model::types::RemainderKind;

    #[test]
    fn a_table_of_contents_holds_no_views() {
        let text = "河流行动计划\n\n2021年5月3日，河流论坛在绿港市举行，会议通过本行动计划。全文如下：\n\n\
            1.序言\n\n2.水质\n\n2.1 监测\n\n3.航运\n\n1. 序言\n\n\
            1.1 2021年5月，各方会晤。\n\n2. 水质\n\n2.1 监测\n\n各方将每月测量水质。\n";
        let read = declaration(text);
        let views = read.provisions.iter();
        let numbers = views.flat_map(|view| view.number.iter().map(|it| it.text.as_str()));
        assert_eq!(numbers.collect::<Vec<_>>(), ["1.", "2."]);
    }

    #[test]
    fn a_list_that_begins_again_is_no_table() {
        let text = "河流宣言\n\n1. 水质\n\n2. 航运\n\n各方将测量水质。\n\n1. 水质\n\n各方将每月测量水质。\n";
        let read = declaration(text);
        let told = read.remainder.iter();
        let told = told.filter(|it| it.kind == RemainderKind::Notice);
        assert_eq!(told.count(), 0);
    }
}
