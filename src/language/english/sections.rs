//! Lines that begin a part of an English text: its preamble, an annex, the signatures.

use super::Section;

/// What a line of signatures begins with.
const SIGNED: &[&str] = &["done at ", "done in ", "in witness whereof"];

/// The part that a line begins.
pub(super) fn section(line: &str) -> Option<Section> {
    let word = line
        .split(|c: char| !c.is_alphabetic())
        .next()
        .unwrap_or_default();
    match word.to_ascii_lowercase().as_str() {
        "preamble" => Some(Section::Preamble),
        "annex" | "appendix" | "schedule" => Some(Section::Annex),
        "signed" | "signatures" | "signatories" => Some(Section::Signatures),
        "for" if line.contains("(signed)") || line.contains("(Signed)") => {
            Some(Section::Signatures)
        }
        "this" if line.contains("equally authentic") => Some(Section::Signatures),
        "done" | "in" if SIGNED.iter().any(|words| begins_with(line, words)) => {
            Some(Section::Signatures)
        }
        _ => None,
    }
}

/// Whether a line begins with words, in either case.
fn begins_with(line: &str, words: &str) -> bool {
    line.get(..words.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_signatures() {
        for line in [
            "Done at Cork on this 3rd day of May 2021",
            "DONE at Cork",
            "IN WITNESS WHEREOF we have signed",
            "Signed in Cork",
            "For Party A: (signed)   For Party B: (signed)",
            "This Statement is made in English and Welsh, both texts being equally authentic.",
        ] {
            assert_eq!(section(line), Some(Section::Signatures), "{line}");
        }
        for line in ["Done well, it saves time.", "In witness of the old times"] {
            assert_eq!(section(line), None, "{line}");
        }
    }
}
