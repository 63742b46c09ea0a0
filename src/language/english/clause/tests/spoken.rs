//! Turns of speech of congresses and summits, each with its force and whom it is for.

use super::*;

/// The force that is meant, and whom it is for.
fn told(sentence: &str) -> (Option<Force>, Option<&str>) {
    let (act, modal, [_, whom, ..]) = read_as(sentence);
    (act.or_else(|| modal.first().copied()), whom)
}

#[test]
fn what_is_asked_and_of_whom() {
    use Force::*;
    for (sentence, force, whom) in [
        ("Delegates encouraged one another to sign it.", Call, None),
        ("We insist that the boats be repaired.", Call, None),
        ("We insist that no fee be charged to pilots.", Call, None),
        (
            "Decides that the rules shall enter into force.",
            Commitment,
            None,
        ),
        (
            "Other ports are welcome to join it.",
            Call,
            Some("Other ports"),
        ),
        (
            "We want governments to keep their promises.",
            Call,
            Some("governments"),
        ),
        ("We need our leaders to act.", Call, Some("our leaders")),
        ("Will allocate funds to registers;", Commitment, None),
        (
            "He invited Minister Marin to visit Selva.",
            Call,
            Some("Minister Marin"),
        ),
        (
            "We invite every city in Selva, large or small, to join.",
            Call,
            Some("every city in Selva"),
        ),
        (
            "The Forum recommends these principles to all courts and calls on its members to use them.",
            Recommendation,
            Some("all courts"),
        ),
        (
            "The Selvan side accepted this offer with gratitude.",
            Appreciation,
            None,
        ),
        (
            "Our thanks go to the City of Lund, the host of the Summit, and to its pilots.",
            Appreciation,
            Some("City of Lund"),
        ),
        (
            "Media organisations are requested not to publish names.",
            Call,
            Some("Media organisations"),
        ),
        (
            "The visiting President extended an invitation to Prime Minister Lund to visit Selva.",
            Call,
            Some("Prime Minister Lund"),
        ),
        (
            "We expect the Council to listen.",
            Recommendation,
            Some("Council"),
        ),
        (
            "We recommend to our members to use the clause.",
            Recommendation,
            Some("our members"),
        ),
        (
            "Members are under an obligation to report it.",
            Obligation,
            Some("Members"),
        ),
        (
            "It shall be the duty of masters to help.",
            Obligation,
            Some("masters"),
        ),
        (
            "In order to achieve this, governments will have to act.",
            Obligation,
            Some("governments"),
        ),
        (
            "Governments, parliaments and courts alike must act.",
            Obligation,
            Some("Governments, parliaments and courts"),
        ),
        ("It shall be unlawful to sell eggs.", Prohibition, None),
        (
            "In no case may a child be questioned alone.",
            Prohibition,
            None,
        ),
    ] {
        assert_eq!(told(sentence), (Some(force), whom), "{sentence}");
    }
}

#[test]
fn what_is_promised_or_known() {
    use Force::*;
    for (sentence, force) in [
        ("We promise never to forget them.", Commitment),
        ("They undertake not to sue.", Commitment),
        ("We nevertheless decided to proceed.", Commitment),
        ("Selva and Kestria will set up a fund.", Commitment),
        ("It was decided that a group would be created.", Commitment),
        (
            "They agreed that each Partner would name a person.",
            Commitment,
        ),
        (
            "They agreed that the next Forum would be held in Cork.",
            Recognition,
        ),
        (
            "We jointly declare that we will uphold the law.",
            Commitment,
        ),
        ("Experts pointed out that ice is thin.", Recognition),
        ("Experts drew attention to the lack of maps.", Recognition),
        ("It was noted that funds are scarce.", Recognition),
        ("We consider it essential to ask the pilots.", Recognition),
        ("We declare that water is a human right.", Recognition),
        ("We are grateful that the host has paid.", Appreciation),
        (
            "The Director is hereby authorised to sign the lease.",
            Right,
        ),
    ] {
        assert_eq!(told(sentence).0, Some(force), "{sentence}");
    }
    for sentence in [
        "As the Chair noted, no country can do it alone.",
        "It is not for courts to decide what parents should teach.",
        "A second forum is to be held in 2026.",
        "We need a fund to act.",
    ] {
        assert_eq!(read(&sentence.into()), None, "{sentence}");
    }
}
