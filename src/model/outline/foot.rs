//! What the lines at the foot of a text are: who signed, a motto, a city above its date.

use super::{paragraphs, titles, unopened};
use crate::language::Language;
use crate::line_ends::lines;
use crate::model::folded::Folded;
use crate::model::types::RemainderKind;
use crate::source::{Source, Span};

/// Whether nothing but names stands below a line that ends with a colon: "For the Congress:".
pub(super) fn signed_below(source: &Source, paragraphs: &[Span], at: usize) -> bool {
    /// So many lines may hold who signed.
    const LINES: usize = 60;
    let below = paragraphs.get(at + 1..).unwrap_or_default();
    let name = |span: &Span| {
        let text = source.text(*span);
        paragraphs::bullet(text) == 0 && !text.ends_with(['.', '。', ';', '；'])
    };
    below.len() <= LINES && below.iter().all(name)
}

/// Whether names in columns stand there, and nothing but names below: "For the Court of
/// Arvonia        For the Court of Marvia".
pub(super) fn in_columns(source: &Source, paragraphs: &[Span], at: usize) -> bool {
    const GAP: &str = "    ";
    let text = paragraphs.get(at).map_or("", |span| source.text(*span));
    let mut columns = lines(text).map(|line| line.split(GAP).map(str::trim));
    let names = |text: &str| {
        text.starts_with(|c: char| c.is_uppercase() || c == '(') && !text.ends_with(['.', ';', ':'])
    };
    let first = columns.next().map(|line| line.filter(|it| !it.is_empty()));
    first.is_some_and(|line| line.clone().count() > 1 && line.clone().all(names))
        && columns.flatten().all(|it| it.is_empty() || names(it))
        && signed_below(source, paragraphs, at)
}

/// Whether a few words that do nothing are all that stands below a dateline: "For all our
/// relations."
pub(super) fn motto_below(
    source: &Source,
    language: &dyn Language,
    paragraphs: &[Span],
    at: usize,
) -> bool {
    const LONGEST: usize = 60;
    let Some([only]) = paragraphs.get(at + 1..) else {
        return false;
    };
    let text = source.text(*only);
    text.len() <= LONGEST
        && text.ends_with(['.', '。', '!', '！'])
        && paragraphs::bullet(text) == 0
        && language.marker(text).is_none()
        && !unopened::does(source, language, paragraphs, at + 1)
}

/// "Lisbon" alone above "3 May 2021": the dateline of both lines.
pub(super) fn below_its_city(
    source: &Source,
    language: &dyn Language,
    (above, kind): (Span, RemainderKind),
    line: Span,
) -> Option<Span> {
    let word = source.text(above);
    let one = word.starts_with(char::is_uppercase)
        && word.chars().skip(1).all(char::is_lowercase)
        && kind == RemainderKind::Heading;
    if !one || !titles::is_below(source, above, line) {
        return None;
    }
    let whole = above.to(&line);
    let found = language.dateline(Folded::new(source, whole).text())?;
    found.place.map(|_| whole)
}

/// Whether nothing but persons stands from a bullet on to the end: "- Ada Pond, Professor,
/// Lake University, Lusia".
pub(super) fn persons_below(source: &Source, paragraphs: &[Span], at: usize) -> bool {
    const LONGEST: usize = 160;
    const LEAST: usize = 3;
    let person = |span: &Span| {
        let text = source.text(*span);
        let name = text.get(paragraphs::bullet(text)..).unwrap_or_default();
        let mut first = name
            .split(',')
            .next()
            .unwrap_or_default()
            .split(' ')
            .take(2);
        name.len() < text.len()
            && name.len() <= LONGEST
            && name.contains(", ")
            && !name.ends_with(['.', '。', ';', '；', ',', ':'])
            && first.all(|word| word.starts_with(char::is_uppercase))
    };
    let below = paragraphs.get(at..).unwrap_or_default();
    below.len() >= LEAST && below.iter().all(person)
}

/// Whether nothing but the menu of a page stands from a bullet on to the end: "* Home",
/// "* News".
pub(super) fn menu_below(
    source: &Source,
    language: &dyn Language,
    paragraphs: &[Span],
    at: usize,
) -> bool {
    const STEP: usize = 40;
    const LEAST: usize = 3;
    let item = |span: &Span| {
        let text = source.text(*span);
        text.get(paragraphs::bullet(text)..).unwrap_or_default()
    };
    let step = |span: &Span| {
        let item = item(span);
        item.len() < source.text(*span).len() && item.len() <= STEP && paragraphs::is_unended(item)
    };
    let below = paragraphs.get(at..).unwrap_or_default();
    below.len() >= LEAST
        && below.iter().all(step)
        && below.iter().any(|span| language.is_notice(item(span)))
}

#[cfg(test)]
mod tests {
    use crate::model::testing::declaration;
    use crate::model::types::RemainderKind;

    #[test]
    fn a_menu_below_the_last_view_is_no_part_of_it() {
        let count = |below: &str| {
            let text = format!(
                "Lake Statement\n\nThe judges agreed as follows:\n\n1. Courts should act.\n\n\
                 2. Courts should rest.\n\n{below}"
            );
            let last = declaration(&text).provisions.pop();
            last.map_or(0, |last| last.statements.len())
        };
        assert_eq!(count("* Home\n* Courts\n* About us\n"), 1);
        assert_eq!(count("* Rest\n* Sleep\n* Silence\n"), 4);
    }

    #[test]
    fn names_in_columns_are_no_view() {
        let text = "Lake Statement\n\nThe judges agreed as follows:\n\n1. Courts should act.\n\n\
            2. Courts should rest.\n\n\
            For the Court of Arvonia        For the Court of Marvia\n\
            Ada Pond                        Bo Reed\n";
        let found = declaration(text);
        let last = found.provisions.last().expect("the text has views");
        assert_eq!(last.statements.len(), 1);
        let mut signed = found.remainder.iter();
        assert!(signed.any(|it| it.kind == RemainderKind::Signatures));
    }
}
