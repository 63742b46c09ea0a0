//! Who says what a sentence does.

use super::*;

/// The force of a sentence, and whom it is for.
fn said(sentence: &str) -> (Option<Force>, Option<&str>) {
    let clause = read(&sentence.into());
    let whom = clause.as_ref().and_then(|c| c.addressee.clone());
    let whom = whom.map(|range| &sentence[range]);
    (clause.and_then(|clause| clause.act), whom)
}

#[test]
fn one_person_thanks_another() {
    for (sentence, whom) in [
        (
            "Chief Justice Marn thanked Chief Justice Petrel for the hospitality shown.",
            Some("Chief Justice Petrel"),
        ),
        (
            "We take this opportunity to thank the translators.",
            Some("translators"),
        ),
        (
            "The Minister of Wells, Ms Lee, thanked the divers for their help.",
            Some("divers"),
        ),
    ] {
        assert_eq!(said(sentence), (Some(Force::Appreciation), whom));
    }
    // What is thought of a person is another verb's.
    assert_eq!(
        said("Mr Lee was the Minister who Cork thanked often.").0,
        None
    );
}

#[test]
fn states_hold_and_stand_for() {
    for (sentence, force) in [
        (
            "The Member States consider it necessary to act.",
            Force::Recognition,
        ),
        (
            "The Member States advocate respect for treaties.",
            Force::Call,
        ),
        (
            "The BAC also welcomes and supports the work of bars.",
            Force::Call,
        ),
        (
            "Our steadfast commitment to open wells will not waver.",
            Force::Commitment,
        ),
        ("We recommit today to building wells.", Force::Commitment),
    ] {
        assert_eq!(said(sentence).0, Some(force), "{sentence}");
    }
}

#[test]
fn whoever_is_urged_can_act() {
    for (sentence, whom) in [
        (
            "Ministers tasked officials with the preparation of a plan.",
            Some("officials"),
        ),
        (
            "We demand that dam owners publish their levels.",
            Some("dam owners"),
        ),
        (
            "URGE, that customs administrations:",
            Some("customs administrations"),
        ),
        (
            "We urge bars everywhere actively to help.",
            Some("bars everywhere"),
        ),
        ("We call upon the leadership to act.", Some("leadership")),
        (
            "and invite every firm of the region to join.",
            Some("every firm of the region"),
        ),
        ("We urge the adoption of a law to help.", None),
        ("We urge investment in ports to help.", None),
    ] {
        assert_eq!(said(sentence), (Some(Force::Call), whom), "{sentence}");
    }
}

#[test]
fn whose_work_is_praised() {
    for (sentence, whom) in [
        (
            "COMMENDS the nurses of the isles for their work;",
            Some("nurses of the isles"),
        ),
        (
            "Endorsed the plan and thanked the registrars for drafting it.",
            Some("registrars"),
        ),
        ("We commend the efforts of courts for their openness.", None),
    ] {
        assert_eq!(
            said(sentence),
            (Some(Force::Appreciation), whom),
            "{sentence}"
        );
    }
    let demand = "STRONGLY CONDEMNS attacks and DEMANDS that armed groups leave them.";
    assert_eq!(said(demand), (Some(Force::Call), Some("armed groups")));
    assert_eq!(said("Courts of the isles and thanks to them.").0, None);
}

#[test]
fn what_is_agreed_after_a_scene() {
    for sentence in [
        "The Ministers agreed that, facing low water, the River States should share dredgers.",
        "The Ministers agreed that facing low water, the River States should share dredgers.",
    ] {
        let (_, modal, [_, whom, ..]) = read_as(sentence);
        assert_eq!(
            (modal, whom),
            (&[Force::Recommendation][..], Some("River States"))
        );
    }
}

#[test]
fn who_has_to_act() {
    let modal = |sentence: &str| read(&sentence.into()).map(|clause| clause.modal);
    let must = Some(&[Force::Obligation][..]);
    assert_eq!(modal("They have to verify the deeds."), must);
    assert_eq!(modal("Every notary has to keep a list."), must);
    assert_eq!(
        modal("Although notaries have powers they are required to rest."),
        must
    );
    let they = "Although notaries have powers they are required to rest.";
    let whom = read(&they.into()).and_then(|clause| clause.addressee);
    assert_eq!(whom.map(|range| &they[range]), Some("they"));
    assert_eq!(modal("It is the work that states have to do."), None);
    assert_eq!(modal("It is the model which all courts should keep."), None);
    assert_eq!(modal("If they must pay."), None);
    assert_eq!(modal("The costs have to do with it."), None);
}

#[test]
fn who_is_asked_below_a_lead_in() {
    for (item, lead, whom) in [
        ("hospitals to keep rooms;", "We call on:", Some("hospitals")),
        (
            "ferrymen and anglers to slow down;",
            "We urge:",
            Some("ferrymen and anglers"),
        ),
        (
            "states appoint one clerk;",
            "They recommended that",
            Some("states"),
        ),
        ("courts: to publish judgments;", "We ask:", Some("courts")),
        ("plans to build a wall;", "We support:", None),
        ("measures to slow down;", "We call on:", None),
    ] {
        let found = asked(item, lead).map(|(whom, _)| &item[whom]);
        assert_eq!(found, whom, "{item}");
    }
}

#[test]
fn a_condition_binds_nobody() {
    let (_, modal, [_, whom, ..]) =
        read_as("Should Parliament proceed, judges must approve every request.");
    assert_eq!((modal, whom), (&[Force::Obligation][..], Some("judges")));
}

#[test]
fn nouns_that_stand_for_a_sentence() {
    for (sentence, force, whom) in [
        ("Their decision to set up teams.", Force::Commitment, None),
        (
            "Their firm commitment to answer requests.",
            Force::Commitment,
            None,
        ),
        (
            "Their request to the Ministries of Finance to fund houses.",
            Force::Call,
            Some("Ministries of Finance"),
        ),
        (
            "Our deepest gratitude to the Lake Office for its welcome.",
            Force::Appreciation,
            Some("Lake Office"),
        ),
    ] {
        assert_eq!(said(sentence), (Some(force), whom), "{sentence}");
    }
    assert_eq!(said("Their decision to leave was known.").0, None);
}

#[test]
fn everybody_is_nobody() {
    for sentence in ["Everyone must save water.", "Each of us must act."] {
        let (_, modal, [_, whom, ..]) = read_as(sentence);
        assert_eq!((modal, whom), (&[Force::Obligation][..], None));
    }
    let (_, modal, [_, whom, ..]) = read_as("Anyone may use the map.");
    assert_eq!((modal, whom), (&[Force::Right][..], None));
}

#[test]
fn who_speaks_in_an_item() {
    for (sentence, whom) in [
        (
            "It urged States that still charge a fee to abolish it.",
            Some("States that still charge a fee"),
        ),
        ("It also called on partners to pay.", Some("partners")),
    ] {
        assert_eq!(said(sentence), (Some(Force::Call), whom));
    }
    let (_, _, [speaker, whom, ..]) = read_as("to urge ministries to pay;");
    assert_eq!((speaker, whom), (None, Some("ministries")));
    let thanks = "wish to thank the Lake Office and its staff for their work;";
    assert_eq!(
        said(thanks),
        (Some(Force::Appreciation), Some("Lake Office and its staff"))
    );
    let (_, modal, [_, whom, ..]) =
        read_as("They are of the opinion that complainants ought not to pay.");
    assert_eq!(
        (modal, whom),
        (&[Force::Recommendation][..], Some("complainants"))
    );
    let (_, modal, [_, whom, ..]) = read_as("Whoever finds an error may say so.");
    assert_eq!((modal, whom), (&[Force::Right][..], None));
}

#[test]
fn who_speaks_before_what_is_set_off() {
    for (sentence, expected) in [
        (
            "We condemn the raid, which broke the peace, and reiterate our commitment to pay.",
            Some("We"),
        ),
        (
            "In this regard, the two sides reviewed the map, as agreed, and will print it.",
            Some("two sides"),
        ),
        (
            "The Ministers of the Lake Group met on 27 May, at the Hall in Cork, and reaffirmed their commitment to rest.",
            Some("Ministers of the Lake Group"),
        ),
        (
            "The ministers who met in Cork agreed to pay.",
            Some("ministers who met in Cork"),
        ),
        ("Ice melted, as foreseen, and should be removed.", None),
    ] {
        let (_, _, [speaker, ..]) = read_as(sentence);
        assert_eq!(speaker, expected, "{sentence}");
    }
}

#[test]
fn an_opportunity_is_taken_by_somebody() {
    let thanks = said("We take this opportunity to thank the Lake Office.");
    assert_eq!(thanks, (Some(Force::Appreciation), Some("Lake Office")));
    let thanks =
        said("The participants avail themselves of the opportunity to thank the Lake Office.");
    assert_eq!(thanks, (Some(Force::Appreciation), Some("Lake Office")));
    let was = "The meeting was an opportunity to reaffirm the old bond.";
    assert!(read(&was.into()).is_none());
    let gave =
        "The meeting provided an opportunity for keepers to reaffirm a shared commitment to rest.";
    assert!(read(&gave.into()).is_none());
    assert_eq!(
        said("China agrees to print the map.").0,
        Some(Force::Commitment)
    );
}

#[test]
fn who_is_congratulated_on_what() {
    let sentence = "China congratulated Arvonia on the 70th anniversary of its founding.";
    let expected = (Some(Force::Appreciation), Some("Arvonia"));
    assert_eq!(said(sentence), expected);
}

#[test]
fn the_month_permits_nothing() {
    for sentence in [
        "The Ministers met on 27 May, at the Hall.",
        "In May, judges read papers.",
    ] {
        assert!(read(&sentence.into()).is_none(), "{sentence}");
    }
    let (_, modal, _) = read_as("On 3 May, parties may leave.");
    assert_eq!(modal, [Force::Right]);
}

#[test]
fn who_is_authorized_may() {
    let clause = read(&"The President is authorized to write.".into());
    assert_eq!(clause.map(|c| c.modal), Some(&[Force::Right][..]));
}
