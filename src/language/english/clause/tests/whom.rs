//! Who is meant, where the sentence says it by the way.

use super::*;

/// The force that is meant, and whom it is for.
fn told(sentence: &str) -> (Option<Force>, Option<&str>) {
    let (act, modal, [_, whom, ..]) = read_as(sentence);
    (act.or_else(|| modal.first().copied()), whom)
}

#[test]
fn who_is_of_a_view_speaks() {
    for (sentence, speaker, matter) in [
        (
            "The two sides are of the view that lakes matter.",
            Some("two sides"),
            "lakes matter",
        ),
        (
            "Access to water is essential for health.",
            None,
            "Access to water",
        ),
    ] {
        let clause = read(&sentence.into()).unwrap_or_else(|| panic!("{sentence} has a cue"));
        let text = |range: Option<std::ops::Range<usize>>| range.map(|range| &sentence[range]);
        assert_eq!(text(clause.speaker), speaker, "{sentence}");
        assert_eq!(text(clause.matter), Some(matter), "{sentence}");
    }
}

#[test]
fn whom_it_is_for() {
    use Force::*;
    for (sentence, force, whom) in [
        ("Urged States to pay;", Call, Some("States")),
        (
            "The participants recommended that a group of legal experts be set up to study limits.",
            Recommendation,
            None,
        ),
        (
            "Both leaders welcomed the new line and urged airlines of both countries to keep fares low.",
            Call,
            Some("airlines of both countries"),
        ),
        (
            "We welcome the Charter of Wells, and we encourage all towns to sign it.",
            Call,
            Some("all towns"),
        ),
        (
            "They welcomed the offer and the work of the Office.",
            Call,
            None,
        ),
        (
            "We call on consumers, who have more power than they know, to ask.",
            Call,
            Some("consumers"),
        ),
        (
            "We thank the dockers of Porto, who opened their hall to us.",
            Appreciation,
            Some("dockers of Porto"),
        ),
        (
            "They paid tribute to the work of Ms Lee.",
            Appreciation,
            None,
        ),
        (
            "The Assembly pays tribute to the rescue teams and thanks the Union for its care.",
            Appreciation,
            Some("rescue teams"),
        ),
        ("Norlandia will offer forty places.", Commitment, None),
        (
            "Japan thanked Arvonia for its help.",
            Appreciation,
            Some("Arvonia"),
        ),
        ("Sailing crews may lead parties on the ice.", Right, None),
        (
            "Auction houses may be asked to say where it came from.",
            Call,
            Some("Auction houses"),
        ),
        (
            "States are called upon, as a matter of urgency, to ratify it.",
            Call,
            Some("States"),
        ),
        (
            "The Conference notes with concern the loss of parcels and recommends that operators publish it.",
            Recommendation,
            Some("operators"),
        ),
        (
            "The Conference entrusts the Working Group on Nets with a study of the matter.",
            Call,
            Some("Working Group on Nets"),
        ),
        (
            "The delegates accepted with gratitude the invitation of Ghana.",
            Appreciation,
            None,
        ),
        (
            "They concurred on the need to publish depths.",
            Recognition,
            None,
        ),
        (
            "It is suggested that customs offices accept electronic forms.",
            Recommendation,
            Some("customs offices"),
        ),
        (
            "The Lindorian side commended Arvonia for this achievement.",
            Appreciation,
            Some("Arvonia"),
        ),
        (
            "Both sides spoke highly of their talks.",
            Appreciation,
            None,
        ),
        (
            "Chief Judges of the coast are called on to publish their rules.",
            Call,
            Some("Chief Judges of the coast"),
        ),
        (
            "Customs services are encouraged to share lists.",
            Call,
            Some("Customs services"),
        ),
        ("The Board is mandated to report.", Call, Some("Board")),
        (
            "Urge mining companies operating in the basin to wet their roads;",
            Call,
            Some("mining companies operating in the basin"),
        ),
        (
            "Invite the Basin Bank, in consultation with its donors, to fund the plan;",
            Call,
            Some("Basin Bank"),
        ),
        (
            "We call on and encourage all States to join.",
            Call,
            Some("all States"),
        ),
        ("Legal aid shall be free.", Obligation, None),
        ("Judges shall be independent.", Obligation, Some("Judges")),
        (
            "The Board was of the view that courts should act.",
            Recommendation,
            Some("courts"),
        ),
        ("Pilots were urged to rest.", Call, Some("Pilots")),
        (
            "directed their officers to meet;",
            Call,
            Some("their officers"),
        ),
        (
            "The Heads reiterated their call on States to act.",
            Call,
            Some("States"),
        ),
        (
            "thanked their host for the welcome.",
            Appreciation,
            Some("their host"),
        ),
        (
            "We urge the Mayors, acting through their League, to fund the plan.",
            Call,
            Some("Mayors"),
        ),
        (
            "Request the Executive Secretary:",
            Call,
            Some("Executive Secretary"),
        ),
        (
            "We request that the Secretary-General report on progress.",
            Call,
            Some("Secretary-General"),
        ),
        (
            "We urge that all States ratify it.",
            Call,
            Some("all States"),
        ),
        ("We call for States to ratify it.", Call, Some("States")),
        ("We call for efforts to ratify it.", Call, None),
        ("RECOMMENDS that States:", Recommendation, Some("States")),
        (
            "We recommend that all courts, regardless of size, adopt a code.",
            Recommendation,
            Some("all courts"),
        ),
        (
            "The Congress recommends that the legislator take care.",
            Recommendation,
            Some("legislator"),
        ),
        (
            "We propose that the Secretariat study the matter.",
            Recommendation,
            Some("Secretariat"),
        ),
        (
            "We propose that the court report be public.",
            Recommendation,
            None,
        ),
        (
            "It is recommended that courts appoint liaison judges.",
            Recommendation,
            Some("courts"),
        ),
        (
            "The Union recommends to States that they act.",
            Recommendation,
            Some("States"),
        ),
        (
            "We commend Kenya for hosting the Forum.",
            Appreciation,
            Some("Kenya"),
        ),
        (
            "Our thanks go to the Bar of Cork.",
            Appreciation,
            Some("Bar of Cork"),
        ),
        (
            "The delegates appreciated the good organization of the Forum by the Bar of Cork.",
            Appreciation,
            Some("Bar of Cork"),
        ),
        (
            "that courts should sit on each island;",
            Recommendation,
            Some("courts"),
        ),
        ("that no fee shall be charged;", Prohibition, None),
        ("In no case shall a child be held.", Prohibition, None),
        ("Nothing in it may be read as a licence.", Prohibition, None),
        (
            "Courts have a responsibility to act.",
            Obligation,
            Some("Courts"),
        ),
        (
            "Boards, where the parties so agree, may appoint the judge.",
            Right,
            None,
        ),
        (
            "States have, in accordance with the Charter, the right to fish.",
            Right,
            None,
        ),
    ] {
        assert_eq!(told(sentence), (Some(force), whom), "{sentence}");
    }
}

#[test]
fn what_only_tells() {
    let visit =
        "The Prime Minister called on Ms Lee, President of Arvonia, and held talks with her.";
    assert!(read(&visit.into()).is_none());
    for sentence in [
        "Pilots were invited to attend the opening.",
        "Encouraged by these words, pilots rested",
        "Proposed Measures for Pilots",
        "The Court Ships Conference was convened in Velmar on May 4, 2021.",
        "will of the people",
        "A parliament that has the means to express the will of the people is a good.",
    ] {
        let clause = read(&sentence.into());
        assert_eq!(clause.and_then(|clause| clause.act), None, "{sentence}");
    }
}

#[test]
fn who_promises_is_bound() {
    for sentence in [
        "Decide to set up a network;",
        "Decide also to meet in 2030.",
        "Member States agree to act in good faith.",
        "We intend, wherever possible, to meet in person.",
        "decided to open their maps;",
        "will review progress in 2030;",
        "We shall not rest before that.",
        "The Heads of Courts agreed, subject to approval, to publish all maps.",
        "It was decided to set up a network.",
        "The sides expressed readiness to share their maps.",
    ] {
        assert_eq!(
            told(sentence),
            (Some(Force::Commitment), None),
            "{sentence}"
        );
    }
}

#[test]
fn who_is_tasked() {
    let (act, _, [_, whom, what, _]) = read_as("We task our ministers with preparing a report.");
    assert_eq!(act, Some(Force::Call));
    assert_eq!(
        (whom, what),
        (Some("our ministers"), Some("preparing a report"))
    );
}

#[test]
fn whom_a_call_is_for() {
    for (sentence, addressee, action) in [
        (
            "We call upon all States parties to the Slate Accord, and those with pits, to pay.",
            Some("all States parties to the Slate Accord, and those with pits"),
            "pay",
        ),
        (
            "We call on States, in accordance with their laws, to act.",
            Some("States"),
            "act",
        ),
        (
            "We encourage the use of boats to save time.",
            None,
            "the use of boats to save time",
        ),
        (
            "We welcome the efforts of courts to sit at night.",
            None,
            "the efforts of courts to sit at night",
        ),
        (
            "The Forum urges governments not to tax wills.",
            Some("governments"),
            "not to tax wills",
        ),
        (
            "Encourages States that have not yet done so to join the Accord;",
            Some("States that have not yet done so"),
            "join the Accord",
        ),
        (
            "The Heads of the Prison Services request their Ministers of Justice to add staff.",
            Some("their Ministers of Justice"),
            "add staff",
        ),
        (
            "The Prosecutors General encourage associations of banks to share leads.",
            Some("associations of banks"),
            "share leads",
        ),
    ] {
        let (act, _, [_, whom, what, _]) = read_as(sentence);
        assert_eq!(act, Some(Force::Call), "{sentence}");
        assert_eq!((whom, what), (addressee, Some(action)), "{sentence}");
    }
}
