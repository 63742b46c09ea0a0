//! What ministers, congresses and networks ask and thank for, with what is set off.

use super::*;

/// The force that is meant, and whom it is for.
fn told(sentence: &str) -> (Option<Force>, Option<&str>) {
    let (act, modal, [_, whom, ..]) = read_as(sentence);
    (act.or_else(|| modal.first().copied()), whom)
}

#[test]
fn what_is_done_and_for_whom() {
    use Force::*;
    for (sentence, force, whom) in [
        (
            "Ministers invited Arvonia, represented by Ms Stone, to take the chair.",
            Call,
            Some("Arvonia"),
        ),
        (
            "President Lund thanked her for the invitation.",
            Appreciation,
            None,
        ),
        (
            "Ministers noted with gratitude the work done, and expressed particular thanks to Ms Holt for her care.",
            Appreciation,
            Some("Ms Holt"),
        ),
        (
            "We commend the members of the group, and direct the Office to go on.",
            Appreciation,
            Some("members of the group"),
        ),
        (
            "We urge, as a matter of priority, all States that lag to accede to it.",
            Call,
            Some("all States that lag"),
        ),
        (
            "We call, once again, on the parties to lay down their arms.",
            Call,
            Some("parties"),
        ),
        (
            "We note with deep concern the loss of reefs, and urge fishers to stay away.",
            Call,
            Some("fishers"),
        ),
        (
            "The Heads expressed their appreciation and deep gratitude to the people of Umbra.",
            Appreciation,
            Some("people of Umbra"),
        ),
        (
            "The Forum recommends to members the use of the clause.",
            Recommendation,
            Some("members"),
        ),
        (
            "We propose to establish a cooperation network for the protection of lakes.",
            Recommendation,
            None,
        ),
        ("Residents may choose who speaks for them.", Right, None),
        (
            "There is an urgent need to train inspectors.",
            Recommendation,
            None,
        ),
        (
            "Ministers acknowledged with thanks the support of donors.",
            Appreciation,
            None,
        ),
        ("Access to lakes is a right of everyone.", Right, None),
        (
            "The Conference of Rectors is requested to review it.",
            Call,
            Some("Conference of Rectors"),
        ),
        (
            "Mr Odu delivered a vote of thanks, in which he thanked the people of Umbra for their care.",
            Appreciation,
            Some("people of Umbra"),
        ),
        (
            "It is strongly recommended that Offices train divers.",
            Recommendation,
            Some("Offices"),
        ),
        (
            "Tankers with one hull shall be barred from all ports.",
            Prohibition,
            None,
        ),
        (
            "The Conferences encourage each court to use the forms.",
            Call,
            Some("each court"),
        ),
    ] {
        assert_eq!(told(sentence), (Some(force), whom), "{sentence}");
    }
}
