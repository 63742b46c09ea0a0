//! Lines that begin a part of an English text: its preamble, an annex, the signatures.

use super::Section;

/// What a line of signatures begins with.
const SIGNED: &[&str] = &["done at ", "done in ", "in witness whereof"];

/// The part that a line begins.
pub(super) fn section(line: &str) -> Option<Section> {
    // Most lines begin with other letters.
    let first = line.as_bytes().first().map(u8::to_ascii_lowercase);
    if !matches!(first, Some(b'p' | b'a' | b's' | b't' | b'd' | b'i')) {
        return None;
    }
    let after = line.trim_start_matches(char::is_alphabetic);
    let word = line.get(..line.len() - after.len()).unwrap_or_default();
    let is = |words: &[&str]| words.iter().any(|known| known.eq_ignore_ascii_case(word));
    if is(&["preamble"]) {
        Some(Section::Preamble)
    } else if is(&["annex", "appendix", "schedule"]) {
        Some(Section::Annex)
    } else if is(&["signed", "signatures", "signatories"])
        || is(&["this"]) && line.contains("equally authentic")
        || is(&["done", "in"]) && SIGNED.iter().any(|words| begins_with(line, words))
    {
        Some(Section::Signatures)
    } else {
        None
    }
}

/// Whether a line begins with words of ASCII letters, in either case.
pub(super) fn begins_with(line: &str, words: &str) -> bool {
    line.get(..words.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(words))
}

/// Those words of a list, in lower case, that begin with the letter that a line begins with.
pub(super) fn alike<'w>(line: &str, list: &[&'w str]) -> impl Iterator<Item = &'w str> {
    let first = line.as_bytes().first().map(u8::to_ascii_lowercase);
    let list = list.iter().copied();
    list.filter(move |words| words.as_bytes().first().copied() == first)
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
            "This Statement is made in English and Welsh, both texts being equally authentic.",
        ] {
            assert_eq!(section(line), Some(Section::Signatures), "{line}");
        }
        for line in ["Done well, it saves time.", "In witness of the old times"] {
            assert_eq!(section(line), None, "{line}");
        }
    }
}
