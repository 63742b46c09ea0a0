//! Lines that begin a part of an English text: its preamble, an annex, the signatures, or
//! what a web page has below it.

use super::Section;
use super::lines::{begins_with, is_one_of};
use super::notices::is_below;

/// What a line of signatures begins with.
const SIGNED: &[&str] = &[
    "done at ",
    "done in ",
    "in witness whereof",
    "given at ",
    "given under ",
    "passed and adopted",
    "passed and approved",
    "passed, approved",
    "passed, adopted",
    "approved and adopted",
    "adopted and approved",
    "introduced and passed",
];

/// The longest heading that names a part, in bytes.
const PART: usize = 48;

/// The part that a heading names as a whole: "[Overview] of the Forum", "Main points of
/// [consensus]".
fn named(line: &str) -> Option<Section> {
    const BACKGROUND: &[&str] = &["background", "introduction", "overview"];
    const CONTENT: &[&str] = words! {
        "content" "contents" "consensus" "outcomes" "results" "conclusions" "agreements"
    };
    const MAIN: &[&str] = &["main ", "key ", "principal "];
    const POINTS: &[&str] = &["points of ", "elements of "];
    if is_one_of(line, &["our commitments"]) {
        return Some(Section::Content);
    }
    let (before, _) = line.rsplit_once(' ').unwrap_or_default();
    let whose = before.len().checked_sub(" of the".len());
    let whose = whose.filter(|at| {
        let of = before.get(*at..).unwrap_or_default();
        is_one_of(of, &[" of the", " to the"])
    });
    let bare = whose.map_or(line, |at| line.get(..at).unwrap_or_default());
    let without = |line, words: &[&str]| {
        let word = words.iter().find(|word| begins_with(line, word));
        word.and_then(|word| line.get(word.len()..))
    };
    let main = without(bare, MAIN);
    let points = without(main.unwrap_or(bare), POINTS);
    let content = is_one_of(points.or(main).unwrap_or(bare), CONTENT);
    // "Contents" and "Results" alone head other things.
    let whole = main.or(points).is_some() || is_one_of(bare, &["consensus", "outcomes"]);
    match is_one_of(bare, BACKGROUND) {
        true => Some(Section::Background),
        false => (content && whole).then_some(Section::Content),
    }
}

/// The part that a line begins.
pub(super) fn section(line: &str) -> Option<Section> {
    let after = line.trim_start_matches(char::is_alphabetic);
    let word = line.get(..line.len() - after.len()).unwrap_or_default();
    let is = |words: &[&str]| is_one_of(word, words);
    // Most lines begin with other letters.
    let part = match line.as_bytes().first().map(u8::to_ascii_lowercase) {
        Some(b'p') if is(&["preamble"]) => Some(Section::Preamble),
        Some(b'a' | b's') if is(&["annex", "appendix", "schedule"]) => Some(Section::Annex),
        Some(b's') if is(&["signed", "signatures", "signatories"]) => Some(Section::Signatures),
        Some(b'(' | b'/') if begins_with(line, "(signed)") || line.starts_with("/s/ ") => {
            Some(Section::Signatures)
        }
        Some(b'f') if is(&["for"]) && (line.contains("(signed)") || line.contains("(Signed)")) => {
            Some(Section::Signatures)
        }
        Some(b't') if is(&["this"]) && (line.contains("equally authentic") || is_copied(line)) => {
            Some(Section::Signatures)
        }
        Some(b't' | b'l' | b'a' | b'w' | b'c' | b'o' | b'p' | b'e' | b's')
            if is_list_of_names(line) =>
        {
            Some(Section::Signatory)
        }
        Some(b'c') if is(&["certified"]) && (line.ends_with(':') || is_true_copy(line)) => {
            Some(Section::Signatory)
        }
        Some(b'f') if line.starts_with("For the ") && is_name(line) => {
            let signed = is_signed_by(line).then_some(Section::Signatures);
            signed.or(line.ends_with(':').then_some(Section::Signatory))
        }
        Some(b'd' | b'i' | b'g' | b'p' | b'a')
            if SIGNED.iter().any(|words| begins_with(line, words)) =>
        {
            Some(Section::Signatures)
        }
        _ => None,
    };
    let short = line.len() <= PART;
    part.or_else(|| short.then(|| named(line))?)
        .or_else(|| is_greeting(line).then_some(Section::Signatures))
        .or_else(|| is_below(line).then_some(Section::Page))
}

/// "This Communiqué was done in two copies in English": what was signed, not agreed.
fn is_copied(line: &str) -> bool {
    [" was done in ", " is done in ", " done in duplicate"]
        .iter()
        .any(|done| line.contains(done))
        && [" copies", " duplicate", " originals"]
            .iter()
            .any(|copies| line.contains(copies))
}

/// "The signatories:", "List of signatories".
fn is_list_of_names(line: &str) -> bool {
    const LISTS: &[&str] = words! {
        "the signatories" "list of signatories" "attest" "attested" "attested to" "witnessed"
        "the undersigned" "list of participants" "the signatory states"
        "list of endorsing organisations" "list of endorsing organizations"
        "countries represented" "states represented" "organisations represented"
        "organizations represented" "participating countries" "participating organisations"
        "participating organizations" "endorsing organisations" "endorsing organizations"
        "signatory organisations" "signatory organizations" "endorsed by" "sponsors"
        "co-sponsors" "cosponsors" "co-signatories"
    };
    is_one_of(line.trim_end_matches(':'), LISTS) || endorses(line)
}

/// "The following organisations endorse this statement:", "Signed by the following members:".
fn endorses(line: &str) -> bool {
    const LONGEST: usize = 120;
    const DID: &[&str] = words! {
        "endorse this" "endorse the" "endorsed this" "endorsed the" "have endorsed" "sign this"
        "signed this" "have signed" "support this" "endorsed by the" "signed by the"
        "supported by the"
    };
    const WHO: &[&str] =
        words! { "organi" "members" "associations" "networks" "individuals" "groups" };
    line.len() < LONGEST && line.ends_with(':') && line.contains("following") && {
        let lower = line.to_ascii_lowercase();
        DID.iter().any(|did| lower.contains(did)) && WHO.iter().any(|who| lower.contains(who))
    }
}

/// "Certified true copy", "CERTIFIED A TRUE COPY OF THE ORIGINAL".
fn is_true_copy(line: &str) -> bool {
    const LINE: usize = 80;
    line.len() < LINE && line.to_ascii_lowercase().contains("true copy")
}

/// "For the World Congress: A. Pond": whoever signed stands on the line.
fn is_signed_by(line: &str) -> bool {
    const NAME: std::ops::RangeInclusive<usize> = 2..=5;
    let signatory = line.split_once(": ");
    signatory.is_some_and(|(_, name)| NAME.contains(&name.split(' ').count()))
}

/// "For the World Congress:": a name and no more.
fn is_name(line: &str) -> bool {
    const SMALL: &[&str] = &["the", "of", "and", "for"];
    const WORDS: usize = 12;
    let mut words = line.trim_end_matches(':').split(' ').skip(2);
    let named = |word: &str| SMALL.contains(&word) || word.starts_with(char::is_uppercase);
    words.clone().count() < WORDS && words.all(named)
}

/// "With kind regards,": what a letter ends with.
fn is_greeting(line: &str) -> bool {
    const GREETINGS: &[&str] = words! {
        "regards" "with regards" "kind regards" "best regards" "with kind regards"
        "with best regards" "sincerely" "yours sincerely" "yours faithfully" "sincerely yours"
        "respectfully" "in solidarity" "yours in solidarity" "best wishes" "with best wishes"
    };
    line.strip_suffix(',')
        .is_some_and(|words| is_one_of(words, GREETINGS))
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
            "PASSED AND ADOPTED by the Council of Cork on 3 May 2021",
            "Signed in Cork",
            "(signed) A. Pond     (signed) B. Lake",
            "For Party A: (signed)   For Party B: (signed)",
            "This Joint Communiqué was done in two copies in English on 10 May 2022.",
            "For the Lake Commission: A. Pond",
            "This Statement is made in English and Welsh, both texts being equally authentic.",
        ] {
            assert_eq!(section(line), Some(Section::Signatures), "{line}");
        }
        for line in [
            "For the World Congress:",
            "For the Government of Arvonia:",
            "CERTIFIED a true copy:",
            "Certified true copy",
            "Co-sponsors:",
            "COUNTRIES REPRESENTED:",
            "Participating organisations",
            "The following organisations endorse this statement:",
        ] {
            assert_eq!(section(line), Some(Section::Signatory), "{line}");
        }
        for line in [
            "3 Comments",
            "2 thoughts on “Lake Declaration”",
            "1 response to Lake Declaration",
            "Leave a Reply",
            "Related articles",
        ] {
            assert_eq!(section(line), Some(Section::Page), "{line}");
        }
        for (line, part) in [
            ("Overview", Section::Background),
            ("BACKGROUND OF THE INITIATIVE", Section::Background),
            ("Overview of the Roundtable", Section::Background),
            ("Main points of consensus", Section::Content),
            ("Key outcomes of the Forum", Section::Content),
            ("MAIN CONTENT", Section::Content),
        ] {
            assert_eq!(section(line), Some(part), "{line}");
        }
        for line in [
            "Contents",
            "Results of the election",
            "Overview of the work of courts",
            "Key players",
            "For the courts:",
            "For the governments of the region we propose:",
            "Certified guides lead.",
            "3 comments were received by the Office.",
            "12 responses are needed",
        ] {
            assert_eq!(section(line), None, "{line}");
        }
        for line in [
            "This was done in two days.",
            "Done well, it saves time.",
            "In witness of the old times",
        ] {
            assert_eq!(section(line), None, "{line}");
        }
    }
}
