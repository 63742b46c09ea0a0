//! Tags of languages in a graph that was read: oxigraph gives every tag in lower case.

use oxigraph::model::{Literal, Quad, Term};

/// A statement with the tag of its text as RFC 5646, section 2.1.1, writes tags: `zh-Hans`,
/// `pt-BR`.
pub(crate) fn as_written(quad: Quad) -> Quad {
    match &quad.object {
        Term::Literal(text) if text.language().is_some_and(|tag| tag.contains('-')) => {
            let tag = written(text.language().unwrap_or_default());
            let text = Literal::new_language_tagged_literal_unchecked(text.value(), tag);
            Quad {
                object: text.into(),
                ..quad
            }
        }
        _ => quad,
    }
}

/// Scripts of four letters begin with a capital and regions of two are capitals, unless
/// they stand first or behind a singleton.
fn written(tag: &str) -> String {
    let mut behind_singleton = true;
    let parts = tag.split('-').map(|part| {
        let first = std::mem::replace(&mut behind_singleton, part.len() == 1);
        match part.len() {
            4 if !first => match part.split_at_checked(1) {
                Some((head, rest)) => head.to_ascii_uppercase() + &rest.to_ascii_lowercase(),
                None => part.to_owned(),
            },
            2 if !first => part.to_ascii_uppercase(),
            _ => part.to_ascii_lowercase(),
        }
    });
    parts.collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn tags_as_they_are_written() {
        for tag in [
            "zh-Hans",
            "pt-BR",
            "zh-Hant-TW",
            "en",
            "mn-Cyrl-MN",
            "sgn-BE-FR",
            "en-x-ab",
        ] {
            assert_eq!(written(&tag.to_lowercase()), tag);
        }
    }
}
