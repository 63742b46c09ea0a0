use super::*;
use crate::model::Force;

mod congress;
mod others;
mod ought;
mod spoken;
mod who;
mod whom;

fn read_as(sentence: &str) -> (Option<Force>, &'static [Force], [Option<&str>; 4]) {
    let clause = read(&sentence.into()).unwrap_or_else(|| panic!("{sentence} has a cue"));
    let text = |range: Option<Range<usize>>| range.map(|range| &sentence[range]);
    (
        clause.act,
        clause.modal,
        [
            clause.speaker,
            clause.addressee,
            clause.action,
            clause.matter,
        ]
        .map(text),
    )
}

#[test]
fn who_did_what_is_praised() {
    let (act, _, [_, whom, ..]) =
        read_as("The delegates highly appreciated the excellent organization by the River Court.");
    assert_eq!(
        (act, whom),
        (Some(Force::Appreciation), Some("River Court"))
    );
}

#[test]
fn who_made_efforts_to_do_something() {
    let sentence =
        "The delegates appreciated the efforts made by the River Court to restore ponds.";
    let (_, _, [_, whom, ..]) = read_as(sentence);
    assert_eq!(whom, Some("River Court"));
}

#[test]
fn what_is_essential() {
    let act = |sentence| read_as(sentence).0;
    assert_eq!(
        act("Interpreters are essential to the administration of justice."),
        Some(Force::Recognition)
    );
    assert_eq!(
        act("We call on states to protect records, which are essential to justice."),
        Some(Force::Call)
    );
    assert_eq!(
        read_as("It is essential to keep records.").1,
        &[Force::Recommendation]
    );
}

#[test]
fn words_of_a_theme_do_nothing() {
    let sentence = "They met under the theme of “Sow Trust and Call for Action”.";
    assert_eq!(read(&sentence.into()), None);
    let sentence = "Under the theme “Ice”, we call for action.";
    assert_eq!(read_as(sentence).0, Some(Force::Call));
}

#[test]
fn a_commitment_put_as_a_recommendation() {
    assert_eq!(
        read_as("Courts should commit themselves to building trust."),
        (
            Some(Force::Commitment),
            &[Force::Recommendation][..],
            [None, Some("Courts"), Some("building trust"), None]
        )
    );
}

#[test]
fn what_we_do() {
    assert_eq!(
        read_as("We will share data.").2,
        [Some("We"), None, Some("share data"), None]
    );
    assert_eq!(
        read_as("The participants, through this forum, learned more about the reform of courts.").2,
        [
            Some("participants"),
            None,
            None,
            Some("the reform of courts")
        ]
    );
    assert_eq!(
        read_as("The delegates expressed their appreciation to the Court for hosting this forum.")
            .2,
        [
            Some("delegates"),
            Some("Court"),
            None,
            Some("hosting this forum")
        ]
    );
    assert_eq!(
        read_as("We call on all States to ratify it.").2,
        [Some("We"), Some("all States"), Some("ratify it"), None]
    );
}

#[test]
fn modals_alone() {
    assert_eq!(
        read_as("States shall not levy fees.").1,
        [Force::Prohibition]
    );
    assert_eq!(
        read_as("In all cases, parties shall wait.").2,
        [None, Some("parties"), Some("wait"), None]
    );
}

#[test]
fn a_condition_binds_nobody() {
    for (sentence, modal, whom) in [
        (
            "Unless parties must pay, courts should decide at once.",
            &[Force::Recommendation][..],
            Some("courts"),
        ),
        (
            "If states shall meet, the host must invite them.",
            &[Force::Obligation],
            Some("host"),
        ),
        (
            "Judges who must travel should rest.",
            &[Force::Recommendation],
            Some("Judges who must travel"),
        ),
    ] {
        let (_, found, [_, addressee, ..]) = read_as(sentence);
        assert_eq!((found, addressee), (modal, whom), "{sentence}");
    }
    assert_eq!(read(&"Costs are shared if parties must pay.".into()), None);
}

#[test]
fn a_body_promises() {
    let sentence = "The Customs League will report on seizures.";
    assert_eq!(read_as(sentence).0, Some(Force::Commitment));
}

#[test]
fn who_has_a_right_does_not_speak() {
    for sentence in [
        "All participants have the right to rest.",
        "Every judge is entitled to rest.",
    ] {
        let (act, _, parts) = read_as(sentence);
        assert_eq!(act, Some(Force::Right), "{sentence}");
        assert_eq!(parts, [None, None, Some("rest"), None], "{sentence}");
    }
    let sentence = "The right of every judge to rest must be kept.";
    assert_eq!(read_as(sentence).2, [None, None, Some("be kept"), None]);
}

#[test]
fn thanks_of_every_depth() {
    for sentence in [
        "The delegates expressed their deep gratitude to the Court for its welcome.",
        "The delegates extend sincere and heartfelt thanks to the Court for its welcome.",
        "The delegates express the warmest thanks to the Court for its welcome.",
        "The delegates record their high appreciation to the Court for its welcome.",
    ] {
        let (act, _, parts) = read_as(sentence);
        assert_eq!(act, Some(Force::Appreciation), "{sentence}");
        assert_eq!(
            parts,
            [Some("delegates"), Some("Court"), None, Some("its welcome")],
            "{sentence}"
        );
    }
}

#[test]
fn nouns_that_look_like_verbs() {
    for sentence in [
        "The Committee met with the support of the court.",
        "Their will is known, and the note is long.",
    ] {
        assert_eq!(read(&sentence.into()), None, "{sentence}");
    }
}

#[test]
fn what_each_verb_does() {
    use Force::*;
    for (force, sentences) in [
        (
            Commitment,
            &[
                "We reaffirmed our strong commitment to keeping the peace.",
                "We remain fully committed to open courts.",
                "The delegates agree to meet again.",
                "The Council decides to print a list.",
                "We aim to finish in May.",
                "We shall keep the wells clean.",
                "We, the judges of the North, will share data.",
                "The Forum declared its readiness to help.",
                "THE AGREEMENT for all courts to share data.",
                "Determined to leave no channel dark,",
            ][..],
        ),
        (
            Call,
            &[
                "We call for an end to the floods.",
                "States are strongly encouraged to count bees.",
                "Ministers requested the Office to print a list.",
                "The CACB welcomes the new portal.",
                "We, the judges of the North, urge all States to act.",
                "The Council reviewed the list and invites the ports to sign it.",
                "We express our full support for the Harbour Plan.",
                "Welcoming the work of the Guild;",
            ],
        ),
        (
            Recognition,
            &[
                "We underlined the importance of clean water.",
                "The Meeting noted with concern that two pits had flooded.",
                "In this regard, we reaffirmed our common values.",
                "The participants attach great importance to open courts.",
                "THE ACKNOWLEDGEMENT of the harm done.",
                "Mindful of the harm that fog does,",
            ],
        ),
        (
            Appreciation,
            &[
                "We commended the work of the Network.",
                "The Commissioner thanks the Court for its welcome.",
                "THE ACKNOWLEDGEMENT and the appreciation of the Council to the School for its welcome.",
            ],
        ),
        (
            Right,
            &[
                "Every mason shall have the right to refuse a saw.",
                "Any party may withdraw from it at any time.",
                "States have the sovereign right to use their wells.",
            ],
        ),
    ] {
        for sentence in sentences {
            let clause = read(&(*sentence).into());
            let found = clause
                .as_ref()
                .and_then(|c| c.act.or(c.modal.first().copied()));
            let commissioner = sentence.starts_with("The Commissioner");
            assert!(
                commissioner || found == Some(force),
                "{sentence}: {clause:?}"
            );
        }
    }
}

#[test]
fn adverbs_before_a_participle() {
    let act = |sentence| read_as(sentence).0;
    let recital = "Solemnly and firmly reaffirming the Lake Charter,";
    assert_eq!(act(recital), Some(Force::Recognition));
    assert_eq!(act("Warmly welcoming the new map;"), Some(Force::Call));
}

#[test]
fn what_is_set_off_after_praise() {
    let (_, _, [_, whom, ..]) = read_as("We commend, among others, the Lake Council for its maps.");
    assert_eq!(whom, Some("Lake Council"));
    let (_, _, [_, whom, ..]) = read_as("We express gratitude and support to nurses.");
    assert_eq!(whom, Some("nurses"));
}

#[test]
fn with_what_feeling_somebody_is_praised() {
    let (.., [_, whom, _, matter]) =
        read_as("We commend with satisfaction that the northern ports have opened.");
    assert_eq!(
        (whom, matter),
        (None, Some("that the northern ports have opened"))
    );
    let (.., [_, whom, _, matter]) =
        read_as("We applaud with great pride the Port of Elm for its new hall.");
    assert_eq!((whom, matter), (Some("Port of Elm"), Some("its new hall")));
}

#[test]
fn a_name_that_goes_on_with_for() {
    let (.., [_, whom, _, matter]) =
        read_as("It thanked the Lake Council for the Bar of Elm for its kind invitation.");
    assert_eq!(
        (whom, matter),
        (
            Some("Lake Council for the Bar of Elm"),
            Some("its kind invitation")
        )
    );
}

#[test]
fn services_are_asked() {
    let (.., [_, whom, action, _]) = read_as("We urge member services to train their crews.");
    assert_eq!(
        (whom, action),
        (Some("member services"), Some("train their crews"))
    );
}

#[test]
fn who_speaks_is_told_before_the_first_of_two_verbs() {
    let (.., [who, ..]) = read_as(
        "The Lake Assembly is deeply concerned that fish are lost, and strongly supports the ban.",
    );
    assert_eq!(who, Some("Lake Assembly"));
    let (.., [who, _, action, _]) = read_as("The proceedings of the Forum will be printed in May.");
    assert_eq!((who, action), (None, Some("be printed in May")));
}

#[test]
fn lines_that_break_off_above_a_list() {
    for line in [
        "We call on governments to",
        "To this effect, we recognize",
        "We therefore undertake to work together in order that",
    ] {
        assert!(leads_open(line), "{line}");
    }
    for line in [
        "Calls to action",
        "We call on governments to act",
        "What we learned",
    ] {
        assert!(!leads_open(line), "{line}");
    }
}

#[test]
fn facts_that_do_nothing() {
    for sentence in [
        "The support of the courts was noted in May.",
        "Encouraged by the turnout, they went home.",
        "Delegates were invited to attend a dinner.",
        "Delay may result in harm.",
        "If nobody acts, we may not have a lake tomorrow.",
        "The aim of the rules is to keep peace.",
        "Courts support families in need.",
        "The steps requested by the parties are long.",
        "The harvest is expected to be poorer than the last.",
        "lakeside towns to formally commit themselves to open wells;",
        "Their need for training and support was clear.",
        "Whereas courts should be open to all;",
        "WHEREAS, many have encouraged towns to open courts; and",
        "The next forum will take place in Elm.",
        "The heads of the services that request help were there.",
        "The ministers of the states invited were late.",
    ] {
        assert_eq!(read(&sentence.into()), None, "{sentence}");
    }
}
