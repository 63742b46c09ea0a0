//! English titles: whether a line goes on with one, and which lines only look like one.

use super::super::scan::first_of;
use super::kinds;
use super::lines::{begins_with, is_one_of};
use super::notices::RELEASES;

/// Whether a line of a title goes on with the one above it.
pub(super) fn goes_on(before: &str, after: &str) -> bool {
    const BINDS: &[&str] = words! {
        "of" "on" "for" "to" "and" "with" "concerning" "regarding" "against" "between" "towards"
        "among" "including"
    };
    const TELLS_MORE: &[&str] =
        words! { "as" "adopted" "issued" "signed" "held" "done" "made" "released" "agreed" };
    const LEAVES_OPEN: &[&str] = words! {
        "the" "a" "an" "in" "by" "at" "first" "second" "third" "fourth" "fifth" "sixth" "seventh"
        "eighth" "ninth" "tenth" "annual" "joint" "international" "world" "high-level"
    };
    let is = |word: Option<&str>, list: &[&str]| word.is_some_and(|word| is_one_of(word, list));
    let last = before.split_whitespace().next_back();
    let ordinal = last.is_some_and(|word| {
        let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        digits.len() + 2 == word.len()
            && digits.bytes().all(|b| b.is_ascii_digit())
            && word.len() > 2
    });
    // "AT THE END OF THE THIRTY-FOURTH", "REGULAR MEETING".
    let tens = last.and_then(|word| word.rsplit_once('-'));
    let counted = tens.is_some_and(|(tens, unit)| {
        tens.to_ascii_lowercase().ends_with("ty") && is(Some(unit), LEAVES_OPEN)
    });
    let first = after.split_whitespace().next();
    // "made at Lisbon" tells more of the text; "made by Persons in Care" of its matter.
    let made = after.starts_with("made by ");
    // "COMMUNIQUÉ", "issued at the conclusion of the Meeting": nothing else names it.
    let alone = || !before.contains(' ') && kinds::kind(before).is_some();
    // "JOINT STATEMENT", "BY THE LAKE MINISTERS"; "By Ada Pond" is whoever wrote it.
    let by = || {
        ["BY THE ", "By the ", "AT THE ", "At the "]
            .iter()
            .any(|words| after.starts_with(words))
            && before.split(' ').nth(3).is_none()
            && kinds::kind(before).is_some()
    };
    after.starts_with(char::is_lowercase) && (!is(first, TELLS_MORE) || made || alone())
        || is(first, BINDS)
        || is(last, BINDS)
        || is(last, LEAVES_OPEN)
        || ordinal
        || counted
        || is_rest_of_name(before, after)
        || by()
        // "Outcome Document of the Lake Forum:", "“Wells for Life”".
        || before.ends_with(':')
}

/// "DECLARATIONS AND RESOLUTIONS", "Final Documents": a heading over several texts.
pub(super) fn is_collective(title: &str) -> bool {
    const TEXTS: &[&str] = words! {
        "declarations" "resolutions" "statements" "recommendations" "documents" "texts"
        "communiqués" "communiques" "decisions" "releases"
    };
    const WITH: &[&str] = words! {
        "and" "the" "of" "conference" "joint" "final" "outcome" "official" "adopted" "press"
        "other" "congress" "summit" "meeting" "assembly" "public" "policy" "general" "news"
    };
    if title.len() > 80 {
        return false;
    }
    let lower = title.to_lowercase();
    let mut words = lower
        .split([' ', '&', ',', '/'])
        .filter(|word| !word.is_empty());
    let text = |word: &&str| TEXTS.contains(word);
    words.clone().any(|word| text(&word)) && words.all(|word| text(&word) || WITH.contains(&word))
}

/// "The Lake Forum concluded with a Joint Initiative": what a page tells of an instrument,
/// which its verb stands before.
pub(super) fn is_headline(title: &str) -> bool {
    const TELLS: &[&str] = words! {
        " concluded " " concludes " " ends " " ended " " closes " " closed " " issued " " issues "
        " issue " " adopted " " adopts " " adopt " " released " " releases " " release " " signed "
        " signs " " sign " " announced " " announces " " announce " " unveiled " " unveils "
        " passed " " passes " " launched " " launches " " published " " publishes " " endorsed "
        " endorses " " endorse "
    };
    // The subject of a message that was sent on, on a mailing list too: "Lakes> Fwd: …".
    const SENT_ON: [&str; 4] = ["Fwd: ", "FW: ", "Fw: ", "Re: "];
    if RELEASES.of(title).is_some() || SENT_ON.iter().any(|sent| title.contains(sent)) {
        return true;
    }
    let verb = first_of(title, TELLS, 0).and_then(|(verb, _)| title.get(..verb.start));
    verb.is_some_and(|before| kinds::kind(before).is_none())
}

/// "WE, the mayors of the North", "RECALLING the Charter of 2001": words that no title
/// begins with, where the line has small letters too.
pub(super) fn begins_text(line: &str) -> bool {
    const SHORTEST: usize = 40;
    let first = line.split(' ').next().unwrap_or_default();
    let participle = || {
        first.len() > 6
            && first.ends_with("ING")
            && first.bytes().all(|byte| byte.is_ascii_uppercase())
            && line.contains(char::is_lowercase)
    };
    let we = || matches!(first, "WE," | "We,") && line.len() >= SHORTEST;
    line.starts_with(|c: char| c.is_ascii_uppercase()) && (we() || participle())
}

/// "Adoption of the outcome document": the item of an agenda under which the text stands.
pub(super) fn is_agenda(title: &str) -> bool {
    const STARTS: &[&str] = words! {
        "adoption of the" "consideration of the" "approval of the"
    };
    STARTS.iter().any(|words| begins_with(title, words))
}

/// "Council of the Steppe Cooperation", "Organization": the last word of a name alone.
fn is_rest_of_name(before: &str, after: &str) -> bool {
    const LAST: &[&str] = words! {
        "organization" "organisation" "association" "conference" "congress" "meeting"
        "convention" "cooperation" "community" "countries" "union" "states" "partnership"
        "federation" "agreement" "authorities"
    };
    // "Joint Statement", "Association": a name needs more than a word before it.
    is_one_of(after, LAST) && before.split(' ').count() > 3
}

#[cfg(test)]
mod tests {
    use super::{begins_text, goes_on, is_agenda, is_collective, is_headline};

    #[test]
    fn headlines_tell_of_a_text() {
        assert!(is_headline(
            "The Lake Forum concluded with a Joint Initiative"
        ));
        assert!(!is_headline(
            "Joint Statement issued after the Visit to Lusia"
        ));
        assert!(is_headline("PRESS RELEASE No. 12/2021"));
        assert!(is_headline("Lakes> Fwd: Outcome Document of the Ministers"));
        assert!(is_agenda("Adoption of the outcome document"));
        assert!(!is_agenda("Declaration on the Adoption of the Code"));
        assert!(!is_headline("Lake Declaration"));
    }

    #[test]
    fn the_first_line_of_a_text_is_no_title() {
        assert!(begins_text(
            "WE, the Mayors of the Towns of the North and the South"
        ));
        assert!(begins_text("RECALLING the Charter of the Lakes of 2001"));
        assert!(!begins_text("MEETING OF THE MAYORS OF THE LAKES"));
        assert!(!begins_text("We, the Lakes"));
    }

    #[test]
    fn headings_over_several_texts() {
        for title in [
            "DECLARATIONS AND RESOLUTIONS",
            "Final Documents",
            "Joint Statements",
        ] {
            assert!(is_collective(title), "{title}");
        }
        for title in ["Lake Declarations", "Declaration", "Resolutions on Wells"] {
            assert!(!is_collective(title), "{title}");
        }
    }

    #[test]
    fn the_last_word_of_a_name() {
        let before = "Communiqué of the Council of the Lake Cooperation";
        assert!(goes_on(before, "Organization"));
        assert!(!goes_on("Joint Statement", "Organization"));
        assert!(goes_on("REPORT OF THE THIRTY-FOURTH", "REGULAR MEETING"));
        assert!(!goes_on(before, "Lake Organization"));
    }
}
