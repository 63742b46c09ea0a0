//! Lines above the views that are no text: the title again, and marked headings.

use super::super::paragraphs;
use super::LayingOut;
use crate::source::Span;

impl LayingOut<'_> {
    /// "• Lake Declaration", below the lines of a page and above the text: whether a bullet
    /// stands before the title again.
    pub(super) fn is_title_again(&self, span: Span, text: &str) -> bool {
        let version = &self.version;
        let bullet = paragraphs::bullet(text);
        let above = bullet > 0 && !version.has_text();
        let title = version.titles.first().filter(|_| above);
        // Its words stand in the source as they do here.
        title.is_some_and(|title| {
            self.source.text(span).len() == text.len()
                && text.get(bullet..) == Some(self.source.text(*title))
        })
    }

    /// ——致会员的倡议书, below 护井先行——致会员的倡议书: the second line of the title again.
    pub(super) fn is_end_of_title(&self, text: &str) -> bool {
        let version = &self.version;
        let above = text.starts_with("——") && !version.has_text();
        let title = version.titles.first().filter(|_| above);
        title.is_some_and(|title| self.source.text(*title).ends_with(text))
    }

    /// "■ Background" above the views: one line with such a mark heads what follows, several
    /// are a list.
    pub(super) fn is_marked_heading(&self, at: usize, text: &str) -> bool {
        const MARKS: [char; 6] = ['■', '◆', '□', '◇', '▲', '★'];
        let words = text.trim_start_matches(MARKS);
        let text_at = |at: usize| self.all.spans.get(at).map(|span| self.source.text(*span));
        let listed = |at: Option<usize>| {
            let beside = at.and_then(text_at);
            beside.is_some_and(|beside| paragraphs::bullet(beside) > 0)
        };
        words.len() < text.len()
            && self.version.items.is_empty()
            && paragraphs::is_heading(words.trim_start())
            && !listed(Some(at + 1))
            && !listed(at.checked_sub(1))
    }
}

#[cfg(test)]
mod tests {
    use crate::model::testing::declaration;

    #[test]
    fn the_title_behind_a_bullet_is_the_title_again() {
        let text = "湖泊宣言\n\n[CLI Code] CLI.T.1\n\n• 湖泊宣言\n\n• 湖泊会议于2021年5月3日在湖城举行。\n\n\
            • 一、法院应当护井。\n\n• 二、我们将每年会晤。\n";
        let provisions = declaration(text).provisions;
        let statements = provisions.iter().flat_map(|it| &it.statements);
        let mut texts = statements.flat_map(|statement| &statement.text);
        assert!(!texts.any(|quote| quote.text == "湖泊宣言"));
    }

    #[test]
    fn the_second_line_of_the_title_is_no_text() {
        let text = "护井先行——致会员的倡议书\n\n护井先行\n\n——致会员的倡议书\n\n各位会员：\n\n\
            我们发出倡议：\n\n一、会员应当护井。\n\n二、会员不得填湖。\n";
        let provisions = declaration(text).provisions;
        let statements = provisions.iter().flat_map(|it| &it.statements);
        let mut texts = statements.flat_map(|statement| &statement.text);
        assert!(!texts.any(|quote| quote.text.contains("致会员的倡议书")));
    }
}
