//! The names of bodies in a list: "the Court of X, the Ministry of Y and UNODC".

use super::super::super::phrases::Phrases;
use super::super::super::scan::{some, trim};
use super::super::conference::titled;
use super::super::facts::article_off;
use std::ops::Range;

/// What joins two names.
static JOINTS: Phrases<&str> = Phrases::new(&[
    ", and ",
    " and ",
    " together with ",
    " jointly with ",
    " as well as ",
    ", in cooperation with ",
    ", in co-operation with ",
    ", in collaboration with ",
    ", in partnership with ",
    ", in conjunction with ",
    " in cooperation with ",
    " in co-operation with ",
    " in collaboration with ",
    " in partnership with ",
    " in conjunction with ",
    ", jointly with ",
    ", together with ",
    ", ",
]);

/// Words for bodies.
static BODIES: Phrases<&str> = Phrases::new(words! {
    "Academy" "Administration" "Agency" "Alliance" "Assembly" "Association" "Authority" "Bank"
    "Bar" "Bench" "Board" "Bureau" "Center" "Centre" "Chamber" "Chancellery" "Clinic" "College"
    "Commission" "Commissioner" "Committee" "Company" "Confederation" "Consortium" "Corporation"
    "Council" "Court" "Courts" "Department" "Directorate" "Embassy" "Faculty" "Federation"
    "Foundation" "Fund" "Government" "Governments" "Group" "Guild" "Institute" "Institution"
    "Judiciary" "League" "Ministry" "Ministries" "Municipality" "Museum" "Network" "Office"
    "Observatory" "Ombudsman" "Organization" "Organisation" "Parliament" "Police" "Procuratorate"
    "Programme" "Registry" "School" "Secretariat" "Senate" "Service" "Society" "Tribunal" "Trust"
    "Union" "University" "Library" "Archives" "Hospital"
});

/// The names of a list.
pub(super) fn split(sentence: &str, list: Range<usize>, both: bool) -> Vec<Range<usize>> {
    let end = list.end;
    let mut rest = list;
    let mut names = Vec::new();
    loop {
        let (name, next) = one(sentence, rest, both);
        let name = article_off(sentence, trim(sentence, name, &['.', ',']));
        names.extend(some(name));
        match next {
            Some(next) => rest = next..end,
            None => return names,
        }
    }
}

/// The first name of a list, and where the next one begins.
fn one(sentence: &str, list: Range<usize>, both: bool) -> (Range<usize>, Option<usize>) {
    let text = sentence.get(..list.end).unwrap_or_default();
    let mut from = list.start;
    while let Some((joint, &words)) = JOINTS.first_in(text, from) {
        let (left, right) = (
            text.get(list.start..joint.start).unwrap_or_default(),
            text.get(joint.end..).unwrap_or_default(),
        );
        from = joint.end;
        let article = right.starts_with("the ");
        let capital = article || right.starts_with(char::is_uppercase);
        let own = JOINTS
            .first_in(right, 0)
            .and_then(|(next, _)| right.get(..next.start))
            .unwrap_or(right);
        // "the Ministry of X and UNODC": letters alone are a body's.
        let bodies = is_body(left) && (is_body(own) || is_acronym(own));
        // "the Court of X, the Lake Forum and the Court of Y": a name, not "the oldest one".
        let named = right.strip_prefix("the ");
        let named = is_body(left) && named.is_some_and(|name| name.starts_with(char::is_uppercase));
        let comma = words == ", ";
        let next = match comma {
            // "the Court of X, the Ministry of Y and …"; "Tokyo, Japan" is one.
            true => {
                capital
                    && (bodies
                        || named
                        || article && (is_body(own) || left.trim_end().ends_with(')')))
            }
            false => {
                capital
                    && (bodies
                        || article
                        || both
                        || left.trim_end().ends_with(')')
                        || !matches!(words, " and " | ", and "))
            }
        };
        if next {
            return (list.start..joint.start, Some(joint.end));
        }
        // After a comma that joins no names the sentence goes on otherwise.
        if words.starts_with(',') {
            return (list.start..joint.start, None);
        }
    }
    (list, None)
}

/// "UNODC", "the WCO".
fn is_acronym(name: &str) -> bool {
    let letters = name.trim_matches([' ', '.', ',']);
    (3..8).contains(&letters.len()) && letters.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether a name has a word for a body, "THE LAKE CENTRE" too.
pub(in super::super) fn is_body(name: &str) -> bool {
    match name.contains(char::is_lowercase) {
        true => BODIES.word_in(name, 0).is_some(),
        false => BODIES.word_in(&titled(name), 0).is_some(),
    }
}
