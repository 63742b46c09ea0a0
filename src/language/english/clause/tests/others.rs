//! What is said of others, or done by more verbs than one.

use super::*;

#[test]
fn determination_of_others() {
    for (sentence, force) in [
        (
            "Expresses the firm determination of the States to ensure it.",
            Some(Force::Commitment),
        ),
        (
            "The two Ministries intend to exchange judges.",
            Some(Force::Commitment),
        ),
        (
            "Arvonia, Selva and Lusia commend the Sea Bar for its work.",
            Some(Force::Appreciation),
        ),
    ] {
        assert_eq!(read_as(sentence).0, force, "{sentence}");
    }
    let (act, _, [who, ..]) = read_as("Boats will be lent by both sides for a year.");
    assert_eq!((act, who), (Some(Force::Commitment), Some("both sides")));
    assert!(read(&"A list will be kept by the secretariat.".into()).is_none());
    // What others are committed to is only spoken of.
    let stressed = read(&"They stressed the commitment of the parties to peace.".into());
    assert!(stressed.is_none_or(|clause| clause.act != Some(Force::Commitment)));
}

#[test]
fn a_second_verb_in_the_bare_form() {
    let (act, _, [_, whom, ..]) =
        read_as("EXPRESS our solidarity with the nurses, and urge all governments to help them.");
    assert_eq!((act, whom), (Some(Force::Call), Some("all governments")));
    let (_, _, [_, whom, ..]) =
        read_as("We propose that law firms along the route establish an office.");
    assert_eq!(whom, Some("law firms along the route"));
}

#[test]
fn whom_a_body_mandates() {
    let (act, _, [_, whom, what, _]) = read_as("MANDATES its President to bring it to the Court;");
    assert_eq!(
        (act, whom, what),
        (
            Some(Force::Call),
            Some("its President"),
            Some("bring it to the Court")
        )
    );
    let (_, modal, [_, whom, ..]) = read_as("Recalls that lawyers must be able to act.");
    assert_eq!((modal, whom), (&[Force::Obligation][..], Some("lawyers")));
}

#[test]
fn what_is_asked_for_and_what_is_reminded_of() {
    let (act, _, [who, _, what, _]) = read_as("We ask for the prompt repair of the pier.");
    assert_eq!((act, who), (Some(Force::Call), Some("We")));
    assert_eq!(what, Some("the prompt repair of the pier"));
    let (act, ..) = read_as("We remind that ferries carry lamps.");
    assert_eq!(act, Some(Force::Recognition));
}

#[test]
fn talks_that_were_agreed_on() {
    assert_eq!(
        read_as("They agreed on holding the session in Cork.").0,
        Some(Force::Commitment)
    );
    let need = read(&"They agreed on the need for talks.".into());
    assert!(need.is_none_or(|clause| clause.act != Some(Force::Commitment)));
    let (act, _, [_, whom, ..]) = read_as(
        "The States highly appreciate the work of Karsia and express gratitude to the Karsian side.",
    );
    assert_eq!(
        (act, whom),
        (Some(Force::Appreciation), Some("Karsian side"))
    );
    let (_, modal, [_, whom, ..]) = read_as("There is an urgent need for States to cooperate.");
    assert_eq!(
        (modal, whom),
        (&[Force::Recommendation][..], Some("States"))
    );
    assert!(read(&"There is a need for data.".into()).is_none());
}

#[test]
fn whom_a_body_advises_or_entrusts() {
    let (_, _, [_, whom, what, _]) =
        read_as("We recommend that the Assembly endorse this document at its next session.");
    assert_eq!(whom, Some("Assembly"));
    assert!(what.is_some_and(|what| what.starts_with("endorse")));
    let (_, _, [_, whom, ..]) =
        read_as("They tasked the veterinary services of both States with drawing up a list.");
    assert_eq!(whom, Some("veterinary services of both States"));
}

#[test]
fn who_is_and_shall_remain() {
    let (_, modal, [_, whom, ..]) =
        read_as("Arbitrators are and shall remain independent of those who appoint them.");
    assert_eq!(
        (modal, whom),
        (&[Force::Obligation][..], Some("Arbitrators"))
    );
    assert_eq!(
        read_as("The NU will provide 20 million euros to small businesses.").0,
        Some(Force::Commitment)
    );
}

#[test]
fn those_who_are_allowed_are_not_bound() {
    let (_, modal, [_, whom, ..]) = read_as("Notaries must be allowed to act online.");
    assert_eq!((modal, whom), (&[Force::Obligation][..], None));
    let right = read_as("Members have the right and the duty to speak out.").0;
    assert_eq!(right, Some(Force::Right));
}

#[test]
fn what_nobody_should_do_asks_nobody() {
    let (_, modal, [_, whom, what, _]) = read_as("We recommend that no diver work alone.");
    assert_eq!(modal, [Force::Recommendation]);
    assert_eq!((whom, what), (None, Some("no diver work alone")));
}

#[test]
fn who_speaks_behind_what_sets_the_scene() {
    for (sentence, speaker) in [
        (
            "On the basis of a survey of wells and springs, we intend to dig.",
            Some("we"),
        ),
        (
            "Now, therefore, resolved by the Council that we recommend maps to divers.",
            Some("we"),
        ),
        (
            "Porto (LNA) – The Lake Forum issued a text in which ministers affirmed the need for wells.",
            Some("ministers"),
        ),
        (
            "To reach that aim, President Marn urged towns to dig.",
            Some("President Marn"),
        ),
        (
            "Noting that wells are few, Minister Lee underlined that towns wait.",
            Some("Minister Lee"),
        ),
        (
            "In line with the Lake Plan: Our Way, he called for new wells.",
            Some("he"),
        ),
    ] {
        let (_, _, [who, ..]) = read_as(sentence);
        assert_eq!(who, speaker, "{sentence}");
    }
    for (sentence, speaker) in [
        ("All three reaffirmed the need for wells.", "All three"),
        (
            "NOW, THEREFORE, BE IT RESOLVED, that the City of Porto will dig wells.",
            "City of Porto",
        ),
        (
            "We, the divers of the North, join our efforts to keep wells and re-commit ourselves to digging.",
            "We",
        ),
        (
            "We the divers taking part in the Forum held in Cork, recognize that wells are few.",
            "We",
        ),
        ("We have been, are and will be the keepers of wells.", "We"),
        (
            "The young people of the North recognize the following:",
            "young people of the North",
        ),
    ] {
        let (_, _, [who, ..]) = read_as(sentence);
        assert_eq!(who, Some(speaker), "{sentence}");
    }
    // "Needs" is a noun here.
    let needs = "The Council praised towns that bring water and basic needs to the islands.";
    assert!(read(&needs.into()).is_none_or(|clause| clause.modal.is_empty()));
    // What they met for is no act.
    let met = "We met in Cork to hear of our wells, and to realize the six aims.";
    assert!(read(&met.into()).is_none());
}

#[test]
fn an_adverb_between_commas_is_nobody() {
    let (_, _, [_, whom, what, _]) =
        read_as("INVITES, further, the lake towns, Porto among them, not to drain ponds;");
    assert_eq!(whom, Some("lake towns, Porto among them"));
    assert_eq!(what, Some("not to drain ponds"));
    let (_, _, [.., matter]) = read_as("REAFFIRMS, further, that ponds are few;");
    assert_eq!(matter, Some("that ponds are few"));
}
