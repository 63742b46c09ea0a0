//! Paragraphs of English resolutions, told by how they begin: "BE IT RESOLVED that",
//! "URGES all States to".

use super::lines::is_one_of;

/// Whether a paragraph says what a body resolves.
pub(super) fn resolves(paragraph: &str) -> bool {
    resolved(paragraph) || operates(paragraph)
}

/// "NOW, THEREFORE, BE IT RESOLVED that", "Further resolved, That".
fn resolved(paragraph: &str) -> bool {
    // So many words may stand up to "resolved".
    const LONGEST: usize = 8;
    const BEFORE: &[&str] = words! {
        "now" "therefore" "be" "it" "is" "also" "further" "finally" "hereby" "and" "lastly"
    };
    if !paragraph.starts_with(['N', 'T', 'B', 'R', 'F', 'A', 'I', 'L']) {
        return false;
    }
    let mut words = paragraph.split_whitespace().take(LONGEST);
    let bare = |word: &str| word.trim_matches([',', ':']).to_ascii_lowercase();
    let found = words.by_ref().find_map(|word| {
        let plain = bare(word);
        match plain.as_str() {
            "resolved" => Some(true),
            plain if BEFORE.contains(&plain) => None,
            _ => Some(false),
        }
    });
    found == Some(true) && words.next().is_some_and(|word| bare(word) == "that")
}

/// "URGES all States to map their springs;": what an assembly does, told without its name.
fn operates(paragraph: &str) -> bool {
    const FIRST: &[&str] = words! { "further" "also" "strongly" "solemnly" "again" };
    const VERBS: &[&str] = words! {
        "adopts" "approves" "authorises" "authorizes" "condemns" "deplores" "encourages" "invites"
        "urges"
    };
    // With the word after them.
    const LEADING: &[(&str, &[&str])] = &[
        ("agrees", &["to"]),
        ("appeals", &["to"]),
        ("calls", &["on", "upon"]),
        ("commends", &["the"]),
        ("declares", &["that"]),
        ("decides", &["to", "that"]),
        ("demands", &["that"]),
        ("directs", &["the"]),
        ("expresses", &["its"]),
        ("instructs", &["the"]),
        ("notes", &["that", "with"]),
        ("recommends", &["that", "to"]),
        ("requests", &["all", "its", "member", "members", "the"]),
        ("resolves", &["that", "to"]),
        ("supports", &["the"]),
        ("thanks", &["the"]),
        ("welcomes", &["the"]),
    ];
    // A line of a page ends otherwise.
    if !paragraph.ends_with([';', '.', ','])
        || !paragraph.starts_with(|c: char| c.is_ascii_uppercase())
    {
        return false;
    }
    // "We, the Ministers,", "Welcome the new map,": what many do.
    const MANY: &[&str] = words! {
        "acknowledge" "adopt" "affirm" "agree" "appeal" "approve" "ask" "call" "commend" "commit"
        "condemn" "congratulate" "decide" "declare" "deplore" "direct" "emphasise" "emphasize"
        "encourage" "endorse" "express" "highlight" "instruct" "invite" "note" "pledge" "propose"
        "reaffirm" "recall" "recognise" "recognize" "recommend" "reiterate" "request" "resolve" "stress"
        "support" "thank" "underline" "underscore" "undertake" "urge" "welcome"
    };
    let words = paragraph.split(' ').map(|word| word.trim_end_matches(','));
    let mut words = words.skip_while(|word| is_one_of(word, FIRST));
    let (first, next) = (
        words.next().unwrap_or_default(),
        words.next().unwrap_or_default(),
    );
    let many = !paragraph.ends_with('.') && is_one_of(first, MANY);
    let leads = |(verb, after): &(&str, &[&str])| {
        verb.eq_ignore_ascii_case(first) && is_one_of(next, after)
    };
    many || is_one_of(first, VERBS) || LEADING.iter().any(leads)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_of_resolutions() {
        for line in [
            "NOW, THEREFORE, BE IT RESOLVED that courts act;",
            "BE IT FURTHER RESOLVED THAT courts act;",
            "RESOLVED, That courts act.",
            "Further Resolved, That courts act.",
            "AND BE IT FINALLY RESOLVED: That courts act.",
        ] {
            assert!(resolved(line), "{line}");
        }
        for line in [
            "Resolved to act, the courts met.",
            "The Council resolved that courts act.",
            "It is not resolved that courts act.",
        ] {
            assert!(!resolved(line), "{line}");
        }
    }

    #[test]
    fn what_an_assembly_does() {
        for line in [
            "URGES, as a matter of priority, all States to act;",
            "Further requests the Secretary-General to report;",
            "Decides to meet again.",
            "Notes with concern that springs are dry;",
            "Deplores the loss of springs.",
            "Welcome the work on the map, and instruct the officials to go on,",
            "RECALL the Charter of Springs;",
            "REITERATE that springs belong to all;",
            "COMMIT to sharing the map every quarter;",
            "EXPRESS their concern at the loss of springs;",
        ] {
            assert!(operates(line), "{line}");
        }
        for line in [
            "Urges ministers to act",
            "Support families in need.",
            "Requests for leave must be made in writing.",
            "Noting that it urges States to act,",
            "calls on States to act;",
        ] {
            assert!(!operates(line), "{line}");
        }
    }
}
