//! Recitals that stand below each other without an empty line, where lines are broken to a
//! width: "… on the repair of dykes," and "Concerned that …".
//!
//! In: paragraphs. Out: the same, cut between two lines where the one above ends with a
//! comma or a semicolon, and a recital or the opening formula begins with the one below.

use super::titles::trimmed;
use crate::language::{Language, Words};
use crate::model::folded;
use crate::source::{Source, Span, bytes};

/// Cuts paragraphs at recitals; most hold one line.
pub(super) fn split_at_recitals(
    source: &Source,
    language: &dyn Language,
    paragraphs: Vec<Span>,
) -> Vec<Span> {
    let holds = |span: &Span| !breaks(source.text(*span)).is_empty();
    if !paragraphs.iter().any(holds) {
        return paragraphs;
    }
    let mut split = Vec::with_capacity(paragraphs.len());
    for whole in paragraphs {
        let text = source.text(whole);
        // No recital begins with what belongs to a page.
        let places = breaks(&folded::masked(source, whole));
        let ends = places.iter().skip(1).copied().chain([text.len()]);
        let mut start = 0;
        for (&at, end) in places.iter().zip(ends) {
            let piece = trimmed(source, whole.part(&(at..end)));
            let piece = folded::masked(source, piece);
            let words = Words::from(piece.as_ref());
            if language.recites(&words) || language.opening(&words).is_some() {
                split.push(trimmed(source, whole.part(&(start..at))));
                start = at;
            }
        }
        split.push(trimmed(source, whole.part(&(start..text.len()))));
    }
    split
}

/// Where lines begin with a capital below one that ends with a comma or a semicolon.
fn breaks(text: &str) -> Vec<usize> {
    let ends = bytes::positions(text.as_bytes(), |byte| byte == b'\n');
    let places = ends.filter_map(|end| {
        let above = text.get(..end)?.trim_end();
        let below = text.get(end..)?;
        let words = below.trim_start();
        let begins = above.ends_with([',', ';']) && words.starts_with(char::is_uppercase);
        begins.then(|| text.len() - words.len())
    });
    places.collect()
}

#[cfg(test)]
mod tests {
    use crate::model::testing::declaration;
    use crate::model::types::ProvisionKind;

    #[test]
    fn recitals_without_empty_lines() {
        let text = "Lake Declaration\n\n\
            The ministers of the lakes and rivers, meeting in Oulu on 3 May 2021,\n\
            Recalling the statements of the ports on the counting of fish, Vaasa,\n\
            Turku and Pori, and of all others,\n\
            Concerned that fish are counted in no lake of the north and by\n\
            nobody at all who could tell of it to the ministers of the ports,\n\
            Have agreed as follows:\n\n1. Ports should count fish.\n\n2. We will rest.\n";
        let provisions = declaration(text).provisions.into_iter();
        let count = |kind| provisions.clone().filter(|it| it.kind == kind).count();
        assert_eq!(count(ProvisionKind::Recital), 3);
        assert_eq!(count(ProvisionKind::Opening), 1);
    }
}
