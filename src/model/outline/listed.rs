//! Lines of a list without marks: "2. Present were:", and names below, one a line. Such a
//! line looks as a heading does, and heads nothing.

use super::operative::Paragraphs;
use super::paragraphs;

/// What was seen of the list above.
#[derive(Default)]
pub(super) struct Listed {
    /// Its last line.
    last: Option<usize>,
}

impl Listed {
    /// Whether a paragraph is a line of a list, asked in the order of the text. A line that
    /// stands alone below what leads in heads what follows, as one in capitals does.
    pub(super) fn has(&mut self, all: &Paragraphs, in_item: bool, at: usize) -> bool {
        /// No longer is a line of such a list, in bytes.
        const LONGEST: usize = 400;
        let text = |at: usize| all.spans.get(at).map(|span| all.source.text(*span));
        let plain = |at: usize| {
            let line = text(at).filter(|_| !all.number_of.contains_key(&at));
            line.is_some_and(|line| {
                line.len() <= LONGEST
                    && paragraphs::is_unended(line)
                    && !paragraphs::is_in_capitals(line)
            })
        };
        let above = at.checked_sub(1);
        let leads = || {
            let lead = above.and_then(text).unwrap_or_default();
            in_item && lead.trim_end().ends_with([':', '：'])
        };
        let goes_on = above.is_some() && self.last == above;
        let listed = plain(at) && (goes_on || leads() && plain(at + 1));
        self.last = listed.then_some(at).or(self.last);
        listed
    }
}

#[cfg(test)]
mod tests {
    use crate::model::testing::views_of;

    /// The words of the second view of a text.
    fn second(lines: &str) -> Vec<String> {
        let text =
            format!("Lake Statement\n\n1. The Forum met in Bern.\n\n2. {lines}\n\n3. We act.\n");
        let second = views_of(&text).nth(1);
        let view = second.unwrap_or_else(|| panic!("three views: {lines}"));
        let quotes = view.statements.into_iter().flat_map(|it| it.text);
        quotes.map(|quote| quote.text.to_string()).collect()
    }

    #[test]
    fn names_below_what_leads_in_to_them() {
        let names = "Present were:\nAnn Lee, President\nOtto Bey, Minister";
        assert_eq!(
            second(names),
            ["Present were:", "Ann Lee, President", "Otto Bey, Minister"]
        );
    }

    #[test]
    fn a_line_alone_heads_what_follows() {
        for lines in [
            "We will plant trees.\n\nHealth",
            "We note:\n\nHealth",
            "We note:\n\nHEALTH\n\nTRADE",
        ] {
            assert_eq!(second(lines).len(), 1, "{lines}");
        }
    }
}
