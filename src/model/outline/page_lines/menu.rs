//! The menu of a page, above the text that the page gives.

use super::super::paragraphs::{bullet, is_unended};
use super::is_of_page;
use crate::language::Language;
use crate::source::{Source, Span, width};

/// How many lines above a text are the menu of its page, with what the page says above it:
/// "- Home", "- News", or "Home" and "News" above a line that names an instrument.
pub(in super::super) fn menu(source: &Source, language: &dyn Language, spans: &[Span]) -> usize {
    const STEP: usize = 24;
    /// Fewer lines may be a title that was broken.
    const LINES: usize = 4;
    const ABOVE: usize = 8;
    let text = |at: usize| spans.get(at).map_or("", |span| source.text(*span));
    let of_page = |at: &usize| language.is_notice(text(*at)) || is_of_page(text(*at));
    let above = (0..spans.len().min(ABOVE)).take_while(of_page).count();
    let listed = |at: &usize| {
        let item = text(*at);
        let words = item.get(bullet(item)..).unwrap_or_default();
        words.len() < item.len() && width(words) <= STEP * 2 && is_unended(words)
    };
    let bullets = above + (above..spans.len()).take_while(listed).count();
    if bullets > above + 1 {
        let further = bullets < spans.len() && bullet(text(bullets)) == 0;
        return if further { bullets } else { 0 };
    }
    let short = |at: &usize| {
        let line = text(*at);
        width(line) <= STEP
            && is_unended(line.trim_end_matches('?'))
            && line.contains(char::is_lowercase)
            && language.marker(line).is_none()
            && language.dateline(line).is_none()
    };
    let names = |at: usize| language.kind(text(at)).is_some();
    let lines = above + (above..spans.len()).take_while(short).count();
    let below = lines + (lines..spans.len()).take_while(of_page).count();
    // The title may be as short as the lines above it.
    let end = match names(below) {
        true => below,
        false => (above..lines).rposition(names).map_or(0, |at| above + at),
    };
    // "Home" and "About us" are names of pages by themselves.
    let own = (0..above).filter(short).count() + end.saturating_sub(above);
    if end > above + 1 && own >= LINES {
        end
    } else {
        0
    }
}

#[cfg(test)]
mod tests {
    use crate::model::testing::declaration;

    #[test]
    fn a_menu_above_the_title_is_the_page_s() {
        let title = |above: &str| {
            let text =
                format!("{above}\n\nLake Declaration\n\nWe agree:\n\n1. We act.\n\n2. We rest.\n");
            let found = declaration(&text);
            let unread = found
                .diagnostics
                .iter()
                .filter(|it| it.passage.is_some())
                .count();
            let first = found.versions.into_iter().next();
            (
                first
                    .and_then(|version| version.title)
                    .map(|it| it.text.to_string()),
                unread,
            )
        };
        let expected = (Some("Lake Declaration".to_owned()), 0);
        for above in [
            "- Home\n- Declarations\n- Lake Declaration",
            "Start\nNews\nDeclarations\nPartners\nJobs",
        ] {
            assert_eq!(title(above), expected, "{above}");
        }
    }
}
