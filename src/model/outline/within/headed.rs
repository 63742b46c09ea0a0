//! Lists below the text of chapters: a heading, a paragraph, and (a), (b) below it; then the
//! next heading, its paragraph, and (a), (b) anew. Each paragraph is a view with its list.

use super::super::paragraphs::is_heading;
use super::{Lists, Within};

/// So many chapters at least are of that form.
const LEAST: usize = 2;

/// Where the views begin.
pub(super) fn views(lists: &Lists, declared: bool) -> Option<Within> {
    let mut outer = lists.numbers.values().filter(|number| number.level == 0);
    if outer.any(|number| !number.marker.style.is_inner()) {
        return None;
    }
    let all = 1..lists.formulas.paragraphs.len();
    let begins = all.filter(|at| lists.is_listed(*at) && !lists.is_listed(at - 1));
    let begins: Vec<usize> = begins.collect();
    let first = begins.first().filter(|_| begins.len() >= LEAST)? - 1;
    // Every list stands below such a paragraph, or the form is another.
    let headed = |at: &usize| {
        *at > 1 && lists.ends_sentence(at - 1) && is_heading(lists.formulas.text(at - 2))
    };
    if !begins.iter().all(headed) || (0..first).any(|at| lists.is_listed(at)) {
        return None;
    }
    let opening = (0..first).find(|at| lists.opens(*at));
    (opening.is_some() || declared).then(|| Within {
        opening,
        first: opening.map_or(first, |opening| opening + 1),
    })
}

#[cfg(test)]
mod tests {
    use crate::model::testing::views_of;

    #[test]
    fn the_text_of_a_chapter_holds_its_list() {
        let text = "Lake Declaration\n\nThe Lake Congress, held in Cork on 3 May 2021, declares \
            the following.\n\nWells\n\nWells are old.\n\n(a) Mayors should map wells.\n\n\
            (b) Wells must be clean.\n\nRivers\n\nWe commit to keep rivers clean.\n\n\
            (a) Mayors should count fish.\n\n(b) States must not dam rivers.\n";
        let views = |text: &str| -> Vec<usize> {
            views_of(text).map(|view| view.statements.len()).collect()
        };
        assert_eq!(views(text), [3, 3]);
        let bullets = text.replace("(a)", "•").replace("(b)", "•");
        assert_eq!(views(&bullets), [3, 3]);
    }
}
