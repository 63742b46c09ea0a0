use super::*;

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
        read_as("In all cases, parties shall be heard.").2,
        [None, Some("parties"), Some("be heard"), None]
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
            "Judges who must travel should be paid.",
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
