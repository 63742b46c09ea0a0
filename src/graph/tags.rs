//! Language tags as people write them: `zh-hans` in, `zh-Hans` out.
//!
//! The parsers of RDF and of SPARQL give every tag in lower case. RFC 5646, section 2.1.1,
//! says how tags are usually written: a script of four letters with a capital, a
//! region of two letters in capitals, all else in lower case.

use oxigraph::model::{Literal, Term};

/// The same term, its tag as it is usually written.
pub(crate) fn recased(term: Term) -> Term {
    match &term {
        Term::Literal(literal) => match literal.language() {
            Some(tag) if tag.contains('-') => {
                Literal::new_language_tagged_literal_unchecked(literal.value(), usual(tag)).into()
            }
            _ => term,
        },
        _ => term,
    }
}

fn usual(tag: &str) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut extension = false;
    for part in tag.split('-') {
        let mut part = part.to_ascii_lowercase();
        let first = parts.is_empty();
        // What follows a single letter is an extension, in lower case.
        extension |= part.len() == 1;
        if !first && !extension {
            match part.len() {
                2 => part.make_ascii_uppercase(),
                4 => {
                    if let Some(letter) = part.get_mut(..1) {
                        letter.make_ascii_uppercase();
                    }
                }
                _ => {}
            }
        }
        parts.push(part);
    }
    parts.join("-")
}

#[cfg(test)]
mod tests {
    use super::usual;

    #[test]
    fn tags_are_written_as_rfc_5646_shows_them() {
        for tag in [
            "en",
            "zh-Hans",
            "zh-Hant-TW",
            "de-CH-1996",
            "en-x-twain",
            "mn-Cyrl-MN",
            "en-u-ca-gregory",
            "",
        ] {
            assert_eq!(usual(&tag.to_lowercase()), tag);
            assert_eq!(usual(&tag.to_uppercase()), tag);
        }
    }
}
