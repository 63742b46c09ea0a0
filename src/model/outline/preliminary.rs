//! Numbered lists before the views that no formula sets apart: what was on the agenda, and
//! recitals with numbers of their own.

use super::super::joint::without_joint;
use super::numbers::Numbered;
use super::operative::Paragraphs;
use crate::language::Words;
use std::ops::Range;

/// The first item of the list below such a one.
pub(super) fn below(all: &Paragraphs) -> Option<usize> {
    let is_first = |number: &&&Numbered| number.level == 0 && number.marker.value == 1;
    let mut lists = all.number_of.values().filter(is_first);
    let (list, next) = (lists.next()?.paragraph, lists.next()?.paragraph);
    (is_agenda(all, list) || are_recitals(all, list..next)).then_some(next)
}

/// Whether "Agenda:" stands above a list.
fn is_agenda(all: &Paragraphs, list: usize) -> bool {
    let lead = list.checked_sub(1).map_or("", |lead| all.text(lead));
    lead.ends_with(':') && all.language.leads_to_topics(&Words::from(lead))
}

/// "A. whereas wells are few;" and the like, and above "1. Calls on towns to dig"; or what
/// stands above them says so: "Whereas:".
fn are_recitals(all: &Paragraphs, list: Range<usize>) -> bool {
    let lead = list.start.checked_sub(1).map_or("", |lead| all.text(lead));
    if lead.ends_with(':') && all.language.leads_to_motives(lead) {
        return true;
    }
    let mut items = all
        .number_of
        .range(list)
        .filter(|(_, item)| item.level == 0);
    items.all(|(at, item)| {
        let words = all.text(*at).get(item.marker.range.end..);
        let words = words.unwrap_or_default().trim();
        let words = without_joint(all.language, words).unwrap_or(words);
        all.language.recites(&Words::from(words))
    })
}

#[cfg(test)]
mod tests {
    use crate::model::testing::views_of;

    fn views(text: &str) -> Vec<String> {
        let numbers = views_of(text).flat_map(|view| view.number);
        numbers.map(|number| number.text.to_string()).collect()
    }

    #[test]
    fn recitals_with_numbers_of_their_own() {
        for (one, other) in [("A.", "B."), ("(1)", "(2)"), ("a)", "b)")] {
            let text = format!(
                "Lake Resolution\n\nThe Lake Congress,\n\nhaving regard to its statute,\n\n\
                 {one} whereas wells are few;\n\n{other} having heard the towns;\n\n\
                 1. Calls on towns to dig wells;\n\n2. Thanks the hosts.\n"
            );
            assert_eq!(views(&text), ["1.", "2."], "{one}");
        }
        let chinese = "湖泊决议\n\n湖泊大会，\n\n（一）鉴于水井很少；\n（二）考虑到水价很高；\n\n\
            一、呼吁各城镇挖井。\n二、感谢东道主。\n";
        assert_eq!(views(chinese), ["一、", "二、"]);
        let french = "Résolution du lac\n\nLe Congrès,\n\nA. vu ses statuts ;\nB. considérant que \
            les puits sont rares ;\n\n1. appelle les villes à creuser des puits ;\n\
            2. remercie ses hôtes.\n";
        assert_eq!(views(french), ["1.", "2."]);
    }

    #[test]
    fn recitals_below_whereas() {
        for formula in ["HAVE ADOPTED THIS DECLARATION:", "Therefore:"] {
            let text = format!(
                "Lake Declaration\n\nTHE LAKE TOWNS,\n\nWhereas:\n\n(1) Wells are few.\n\n\
                 (2) Water is dear.\n\n{formula}\n\n1. Towns shall dig wells.\n\n\
                 2. Towns should keep them.\n"
            );
            assert_eq!(views(&text), ["1.", "2."], "{formula}");
        }
    }

    #[test]
    fn two_lists_of_views() {
        let text = "Lake Resolution\n\nThe Lake Congress,\n\nA. Towns should dig wells.\n\n\
            B. Towns should keep them.\n\n1. We thank the hosts.\n\n2. We will meet again.\n";
        assert_eq!(views(text).len(), 4);
    }
}
