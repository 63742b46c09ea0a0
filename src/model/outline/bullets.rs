//! Bullets inside bullets: which belong to the view above.

use super::paragraphs;
use crate::language::{Language, Words};
use crate::source::{Source, Span};

/// What tells one list from another: its bullet, and how deep it lies in the lists of a page.
type Kind = (Option<char>, usize);

/// The lists of views, and those inside one of them.
#[derive(Default)]
pub(super) struct Bullets {
    outer: Option<Kind>,
    inner: Option<Kind>,
}

impl Bullets {
    /// "• Countries are asked:", "o to share maps;": whether a paragraph has another bullet
    /// than the one above that leads in to it, or goes on with such a list.
    pub(super) fn is_inner(
        &mut self,
        (source, language): (&Source, &dyn Language),
        span: Span,
        above: Option<Span>,
    ) -> bool {
        let Some(kind) = list_of(source, span) else {
            return false;
        };
        if self.outer.is_none() || self.outer == Some(kind) {
            (self.outer, self.inner) = (Some(kind), None);
            return false;
        }
        let leads = |above: Span| {
            let led = source.text(above).ends_with([':', '：'])
                || leads_deeper(source, language, above, Some(&span));
            led && list_of(source, above) == self.outer
        };
        if above.is_some_and(leads) {
            self.inner = Some(kind);
        }
        self.inner == Some(kind)
    }
}

/// Whether an item of a list of a page does something, and leads in to the list inside of
/// it: "We undertake to train inspectors". One that does nothing is its heading.
pub(super) fn leads_deeper(
    source: &Source,
    language: &dyn Language,
    span: Span,
    below: Option<&Span>,
) -> bool {
    let depth = source.depth(span);
    let deeper = below.is_some_and(|below| source.depth(*below) > depth);
    depth.is_some() && deeper && language.clause(&Words::new(source.text(span))).is_some()
}

/// The kind of the list that a paragraph is an item of.
fn list_of(source: &Source, span: Span) -> Option<Kind> {
    let text = source.text(span);
    let mark = (paragraphs::bullet(text) > 0).then(|| text.chars().next());
    let depth = source.depth(span);
    match (mark, depth) {
        (None, None) => None,
        (mark, depth) => Some((mark.flatten(), depth.unwrap_or_default())),
    }
}

#[cfg(test)]
mod tests {
    use crate::model::testing::views_of;

    #[test]
    fn a_list_inside_of_an_item_of_a_page() {
        let text = |lead: &str| {
            format!(
                "<h1>Lamp Declaration</h1><p>The participants declare:</p><ol><li>We shall keep lamps.</li>\
                 <li>{lead}<ol type=a><li>in the north by 2024; and</li><li>in all ports.</li></ol></li>\
                 <li>We call on ports to store oil.</li></ol>"
            )
        };
        let statements = |lead: &str| -> Vec<usize> {
            views_of(&text(lead))
                .map(|view| view.statements.len())
                .collect()
        };
        assert_eq!(statements("We undertake to train inspectors"), [1, 3, 1]);
        assert_eq!(statements("We undertake to train inspectors:"), [1, 3, 1]);
        // A heading that does nothing leads in to nothing.
        assert_eq!(statements("Training"), [1, 1, 1, 1]);
    }

    #[test]
    fn another_bullet_below_a_colon_belongs_to_the_view_above() {
        let text = |second: &str| {
            format!(
                "Conclusions on Wells\n\nThe Chair drew the following conclusions:\n\n\
                 • States should set up a committee:\n\n{second} to count wells;\n\n\
                 {second} to clean them;\n\n• Towns must keep their wells.\n"
            )
        };
        let statements = |second: &str| -> Vec<usize> {
            let text = text(second);
            views_of(&text).map(|view| view.statements.len()).collect()
        };
        assert_eq!(statements("o"), [3, 1]);
        assert_eq!(statements("-"), [3, 1]);
        assert_eq!(statements("•"), [1, 1, 1, 1]);
    }
}
