//! What an English figure counts: states, persons, or international organizations.

use super::super::super::word_set::WordSet;
use super::super::party::are_doers;
use crate::model::Unit;

static PERSONS: WordSet = WordSet::new(words! {
    "participants" "ministers" "delegates" "representatives" "persons" "people" "experts"
    "guests" "officials" "judges" "scholars" "attendees" "justices" "lawyers" "prosecutors"
    "practitioners" "professionals" "jurists" "academics" "students" "registrars" "notaries"
    "mediators" "arbitrators" "diplomats" "individuals" "leaders" "speakers" "ombudsmen"
    "researchers" "professors" "teachers" "journalists" "magistrates" "specialists" "attorneys"
    "advocates" "mayors" "physicians" "clerks" "presidents" "nurses" "secretaries" "midwives"
    "artisans" "craftsmen" "women" "deans" "youths" "children" "entrepreneurs" "chiefs"
    "bailiffs" "fellows" "principals" "trainees" "envoys" "consuls" "sheriffs" "wardens"
    "deputies" "chefs" "citizens" "graduates" "apprentices" "veterans"
});

/// How many words may stand before "organizations".
pub(super) const ORGANIZATIONS: usize = 5;

/// What a word counts; `after` gives the words that follow it.
pub(super) fn unit<'w>(word: &str, after: &dyn Fn(usize) -> &'w str) -> Option<Unit> {
    match word {
        "countries" | "nations" | "states" | "economies" | "governments" => Some(Unit::Countries),
        "international" | "intergovernmental" | "regional" => {
            are_organizations(word, after).then_some(Unit::InternationalOrganizations)
        }
        "heads" => (after(1) == "of").then_some(Unit::Participants),
        _ => are_persons(word).then_some(Unit::Participants),
    }
}

/// "judges", "ombudspersons".
fn are_persons(word: &str) -> bool {
    PERSONS.has(word) || are_doers(word) || word.ends_with("persons")
}

/// "3 international and regional organizations", told at the first of their kinds.
fn are_organizations<'w>(word: &str, after: &dyn Fn(usize) -> &'w str) -> bool {
    let joins = |word: &str| {
        matches!(
            word,
            "and" | "or" | "regional" | "international" | "intergovernmental" | "governmental"
        )
    };
    let joined = (1..ORGANIZATIONS)
        .take_while(|at| joins(after(*at)))
        .count();
    let regional = word == "regional" && joined == 0;
    !regional && is_organizations(after(joined + 1))
}

/// "organizations", or another word for such bodies.
pub(super) fn is_organizations(word: &str) -> bool {
    matches!(
        word,
        "organizations" | "organisations" | "bodies" | "institutions" | "agencies"
    )
}
