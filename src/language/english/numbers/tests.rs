use super::*;
use crate::model::Unit;
use Unit::*;

#[test]
fn published_forms() {
    for (text, expected) in [
        (
            "attended by 92 participants from 29 countries and 2 international organizations.",
            vec![
                ("92 participants", 92, false, Participants),
                ("29 countries", 29, false, Countries),
                (
                    "2 international organizations",
                    2,
                    false,
                    InternationalOrganizations,
                ),
            ],
        ),
        (
            "It was attended by ministers of fifty-one Northern and Southern countries.",
            vec![(
                "fifty-one Northern and Southern countries",
                51,
                false,
                Countries,
            )],
        ),
        ("The two Premiers met in the old town hall.", vec![]),
        ("During the visit, the two Premiers met in Cork.", vec![]),
        (
            "Thirty-eight pilots from 6 ports discussed ladders.",
            vec![("Thirty-eight pilots", 38, false, Participants)],
        ),
        (
            "A total of 203 conservators from Japan and China registered.",
            vec![("203 conservators", 203, false, Participants)],
        ),
        ("Twelve journalists from 3 towns were arrested.", vec![]),
        (
            "It was attended by ministers from ten Northern and fifteen Southern nations.",
            vec![],
        ),
        (
            "It was attended by over 160 persons.",
            vec![("over 160 persons", 160, true, Participants)],
        ),
        (
            "attended by more than 1,200 legal experts",
            vec![("more than 1,200 legal experts", 1200, true, Participants)],
        ),
        (
            "More than 120 rangers from 14 member states and 3 international and regional organizations took part.",
            vec![
                ("More than 120 rangers", 120, true, Participants),
                ("14 member states", 14, false, Countries),
                (
                    "3 international and regional organizations",
                    3,
                    false,
                    InternationalOrganizations,
                ),
            ],
        ),
        (
            "310 delegates representing 35 States and 4 international organisations attended.",
            vec![
                ("310 delegates", 310, false, Participants),
                ("35 States", 35, false, Countries),
                (
                    "4 international organisations",
                    4,
                    false,
                    InternationalOrganizations,
                ),
            ],
        ),
        (
            "attended by close to 300 delegates from over 40 countries and regions",
            vec![
                ("close to 300 delegates", 300, true, Participants),
                ("over 40 countries", 40, true, Countries),
            ],
        ),
        (
            "Nearly 200 heads and drivers from 17 countries attended.",
            vec![
                ("Nearly 200 heads", 200, true, Unit::Participants),
                ("17 countries", 17, false, Unit::Countries),
            ],
        ),
        (
            "The Summit drew more than 300 lawyers from 14 countries.",
            vec![
                ("more than 300 lawyers", 300, true, Unit::Participants),
                ("14 countries", 14, false, Unit::Countries),
            ],
        ),
        (
            "Fifty-two wardens from 16 countries attended.",
            vec![
                ("Fifty-two wardens", 52, false, Participants),
                ("16 countries", 16, false, Countries),
            ],
        ),
        (
            "It was attended by over 300 shepherds from nineteen countries.",
            vec![
                ("over 300 shepherds", 300, true, Participants),
                ("nineteen countries", 19, false, Countries),
            ],
        ),
        (
            "The Summit took place in Ghent with 70 mayors from 30 countries.",
            vec![
                ("70 mayors", 70, false, Participants),
                ("30 countries", 30, false, Countries),
            ],
        ),
        (
            "120-odd planners from 8 countries attended.",
            vec![
                ("120-odd planners", 120, true, Participants),
                ("8 countries", 8, false, Countries),
            ],
        ),
        (
            "60+ planners from 8-plus countries attended.",
            vec![
                ("60+ planners", 60, true, Participants),
                ("8-plus countries", 8, true, Countries),
            ],
        ),
        (
            "27 heads of institutions attended.",
            vec![("27 heads", 27, false, Participants)],
        ),
        (
            "We, 33 mayors from 15 river countries, meeting in Linz, appeal:",
            vec![
                ("33 mayors", 33, false, Participants),
                ("15 river countries", 15, false, Countries),
            ],
        ),
        (
            "representatives of thirteen nations",
            vec![("thirteen nations", 13, false, Countries)],
        ),
        (
            "delegates of twenty-nine States",
            vec![("twenty-nine States", 29, false, Countries)],
        ),
        (
            "attended by one hundred and twenty participants from a hundred countries",
            vec![
                (
                    "one hundred and twenty participants",
                    120,
                    false,
                    Participants,
                ),
                ("a hundred countries", 100, false, Countries),
            ],
        ),
    ] {
        let found: Vec<_> = counts(&text.into())
            .into_iter()
            .map(|c| (&text[c.range], c.number, c.approximate, c.unit))
            .collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn figures_after_what_is_recalled() {
    let sentence =
        "Recalling the Forum held by 90 States, delegates of nine countries met in Cork.";
    let found = counts(&sentence.into());
    let found: Vec<u64> = found.iter().map(|count| count.number).collect();
    assert_eq!(found, [9]);
    assert!(counts(&"Recalling that 90 States attended,".into()).is_empty());
}

#[test]
fn figures_that_count_nobody() {
    for text in [
        "mayors of 12 local governments met",
        "We, the people of the lake, ask that 12 countries act.",
        "The participants deplore the killing of three foresters.",
        "participants discussed 3 reports of the United States",
        "Representatives of 34 insurers, together with their guests, met in Cork.",
        "It was attended by delegates of over 30 publishers.",
        "Article 5 of 12 treaties was attended",
        "29 countries signed",
        "The Forum was held in 12 countries.",
        "They attended a show of 40 ships from ports nearby.",
        "The 2020 Notaries Congress was attended by many.",
        "The delegates met at the 2021 Judges and Mayors Forum.",
        "In 2019 delegates from many towns met.",
        "On 20 August judges and delegates met.",
        "Principle 10 states that participants act.",
        "The Union of 60 judges' associations was represented.",
        "Recalling the Forum attended by 30 states,",
        "Over 100 countries have participated in this Initiative.",
        "In 2019, 12 states joined the Lake Accord as participants.",
    ] {
        assert_eq!(counts(&text.into()), [], "{text}");
    }
}

#[test]
fn governments_are_those_of_states() {
    let found = counts(&"Delegates of 14 governments met in Cork.".into());
    let found: Vec<_> = found
        .iter()
        .map(|count| (count.number, count.unit))
        .collect();
    assert_eq!(found, [(14, Unit::Countries)]);
}

#[test]
fn those_who_speak_are_counted() {
    for (sentence, number) in [
        ("We, the mayors of 54 cities in 17 countries,", 17),
        ("The conference was attended by 62 ombudspersons.", 62),
        ("62 judges participated in the Lake Network Conference.", 62),
    ] {
        let found = counts(&sentence.into());
        let found: Vec<u64> = found.iter().map(|count| count.number).collect();
        assert_eq!(found, [number], "{sentence}");
    }
}

#[test]
fn a_figure_in_brackets_behind_its_words() {
    let sentence = "It was attended by over forty-two (42) Member States.";
    let found = counts(&sentence.into());
    let found: Vec<_> = found
        .iter()
        .map(|count| (sentence.get(count.range.clone()), count.approximate))
        .collect();
    assert_eq!(found, [(Some("over forty-two (42) Member States"), true)]);
}
