use super::*;
use crate::language::testing::text;

#[test]
fn meetings_whose_day_stands_first() {
    let day = "From 3 to 5 May 2016, in Porto, 127 pilots gathered to study tides.";
    assert_eq!(held(&day.into()).map(|cue| &day[cue]), Some("gathered"));
    for other in [
        "The pilots, gathered to study tides, thank the town.",
        "On tides, the pilots met to learn.",
    ] {
        assert_eq!(held(&other.into()), None, "{other}");
    }
}

#[test]
fn a_name_behind_the_head_of_its_page() {
    let sentence = "Fenwick May 2021 FORUM COMMUNIQUÉ The Ninth Marsh Forum was held in Fenwick.";
    assert_eq!(
        text(sentence, conference(&sentence.into())),
        Some("Ninth Marsh Forum")
    );
}

#[test]
fn meetings_that_ended() {
    let ended = "The 3rd Roundtable on Dust concluded in Harare, Zimbabwe, on April 30, 2015.";
    assert!(held(&ended.into()).is_some());
    let guided = "Guided by the Lake Office and hosted by the Sea Bar, the Forum was successfully concluded in Dali on 12 October 2021.";
    assert!(held(&guided.into()).is_some());
    for other in [
        "The Accord of the Lake Forum concluded in Cork on 3 May 2015 lists them.",
        "The office closed in May.",
    ] {
        assert_eq!(held(&other.into()), None, "{other}");
    }
}

#[test]
fn meetings_that_a_recital_recalls() {
    for recalled in [
        "The Lake Assembly, recalling its resolution of 3 May 2016, noting the Act of the Forum held at Porto in May 2015, act.",
        "The Informal Dialogue on Wells that took place in Cork in May 2015;",
    ] {
        assert_eq!(held(&recalled.into()), None, "{recalled}");
    }
    for own in [
        "The participants of the Forum that took place in Cork in May 2015 agreed.",
        "We, the keepers, noting the Act of the Forum held at Porto, met in Cork.",
        "Keepers from ten lakes met September 4th-7th 2012.",
    ] {
        assert!(held(&own.into()).is_some(), "{own}");
    }
}

#[test]
fn the_name_of_a_state_ends_no_title() {
    let title = "Joint Statement on the Selva-Republic of Lusia Wells Ministers Meeting";
    assert_eq!(conference_in_title(title), None);
}

#[test]
fn meetings_without_a_place() {
    let sentence = "The Ministers met via videoconference on 20 May 2020.";
    assert!(held(&sentence.into()).is_some());
    let house = "They met in Cork at the Lake Conference Centre on 3 May.";
    assert_eq!(conference(&house.into()), None);
}

#[test]
fn names_at_the_end_of_a_meeting() {
    let title = "COMMUNIQUÉ ISSUED AT THE END OF THE LAKE WORKSHOP ORGANIZED BY THE LAKE CENTRE";
    let name = conference_in_title(title);
    assert_eq!(text(title, name), Some("LAKE WORKSHOP"));
}

#[test]
fn names_of_conferences() {
    for (sentence, name) in [
        (
            "The Harbour Law Forum was convened in Porto, Portugal.",
            "Harbour Law Forum",
        ),
        (
            "On 26 May 2021 the Second Meeting of the Courts of Alba, Lusia and Selva took place in Cork.",
            "Second Meeting of the Courts of Alba, Lusia and Selva",
        ),
        (
            "On May 26, 2021, the Second Forum on Water Courts was held online.",
            "Second Forum on Water Courts",
        ),
        (
            "The nurses gathered in Cork on 3 May 2016 at the Lake Forum on Heat in Schools.",
            "Lake Forum on Heat in Schools",
        ),
        (
            "We, the participants of the River Summit, met in Cork, Ireland.",
            "River Summit",
        ),
        (
            "We, the judges of Selva at the 7th Council of Lake Judges (“CLJ”) Meeting in Cork:",
            "7th Council of Lake Judges (“CLJ”) Meeting",
        ),
        (
            "We met on 2 May 2022 at the Lake Headquarters for the Harbour Ministers' Meeting of the Forum during the 74th Session of the Assembly.",
            "Harbour Ministers' Meeting of the Forum",
        ),
        (
            "On 2 May 2022, the third Lake Forum was held in Cork.",
            "third Lake Forum",
        ),
        (
            "The plenary sessions of the third Lake Forum were held in Cork.",
            "third Lake Forum",
        ),
        (
            "On 2 May 2022, the Lake Office held the third Lake Forum in Cork.",
            "third Lake Forum",
        ),
        (
            "We, the judges, met in Cork on 20 July 2022 for the twenty-first Lake Forum.",
            "twenty-first Lake Forum",
        ),
        (
            "The Lake Office hosted the EU-U.S. Meeting on Wells in Bern.",
            "EU-U.S. Meeting on Wells",
        ),
    ] {
        assert_eq!(text(sentence, conference(&sentence.into())), Some(name));
    }
    assert_eq!(conference(&"The exhibition was held in Rome.".into()), None);
    for (sentence, name) in [
        (
            "We, the Ministers, met on 3 May at the Fifth Harbour Meeting in Cork.",
            Some("Fifth Harbour Meeting"),
        ),
        (
            "On 3 May 2021 the Ministry of Lakes hosted the Lake Meeting at the Town Hall in Cork.",
            Some("Lake Meeting"),
        ),
        (
            "The ministers met in Cork for the Lake Dialogue on Digital Justice, hosted by the Lake Office.",
            Some("Lake Dialogue on Digital Justice"),
        ),
        (
            "We, gathered in Cork for the Second Lake Forum on Legal Aid in Rural Areas, held in May,",
            Some("Second Lake Forum on Legal Aid in Rural Areas"),
        ),
        (
            "The Lake Office hosted the Second Forum on Access to Justice in Cork on 3 May 2021.",
            Some("Second Forum on Access to Justice"),
        ),
        (
            "At the seventh Lake Meeting, held in Cork on 3 May, delegations reviewed dredging.",
            Some("seventh Lake Meeting"),
        ),
        (
            "We, the Ministers, met at the Lake Meeting on 3 May in Cork.",
            Some("Lake Meeting"),
        ),
        (
            "The 3rd Lake Forum (hereinafter referred to as “the Forum”) was held in Cork.",
            Some("3rd Lake Forum"),
        ),
        (
            "We, the Ministers, met with the Mayor of Cork at the Lake Ministers’ Meeting held on 3 May 2021 in Cork.",
            Some("Lake Ministers’ Meeting"),
        ),
        (
            "We, the delegates at the 2018 Lake Forum held by the Lake Office in Cork,",
            Some("2018 Lake Forum"),
        ),
        (
            "We, the Speakers of the Assembly of Lusia and Assembly of Tessaria gathered in \
             Cork for the 18th Speakers’ Conference,",
            Some("18th Speakers’ Conference"),
        ),
        ("The Assembly,", None),
        (
            "The plenary sessions of the Meeting were held at the Grand Hotel, Cork.",
            None,
        ),
        (
            "The annual Lake Forum was held in Cork.",
            Some("Lake Forum"),
        ),
        (
            "Ministers thanked Arvonia for the success of the 10th Lake Summit, held in Cork.",
            None,
        ),
        (
            "The Assembly of Signal Keepers,",
            Some("Assembly of Signal Keepers"),
        ),
        (
            "Recalling the Lamp Conference held in Varna in May 2010,",
            None,
        ),
    ] {
        assert_eq!(
            text(sentence, conference(&sentence.into())),
            name,
            "{sentence}"
        );
    }
}

#[test]
fn names_without_whoever_gave_them() {
    for (sentence, name) in [
        (
            "The Conference on Open Wells organized by the Lake Union was held in Cork.",
            "Conference on Open Wells",
        ),
        (
            "The Courts of the Lakes approved this text during the Elm Meeting held in Cork.",
            "Elm Meeting",
        ),
        (
            "The Third Lake Forum convened for the first time by video on 3 May 2016.",
            "Third Lake Forum",
        ),
    ] {
        let found = text(sentence, conference(&sentence.into()));
        assert_eq!(found, Some(name), "{sentence}");
    }
}

#[test]
fn names_in_titles() {
    for (title, name) in [
        ("Declaration of the River Summit", Some("River Summit")),
        (
            "Statement of the Co-Chairs of the Forum on Wells",
            Some("Forum on Wells"),
        ),
        (
            "STATEMENT OF THE WELL CONFERENCE ON ROPES",
            Some("WELL CONFERENCE ON ROPES"),
        ),
        (
            "Principles Adopted at the Judges Symposium held in Cork",
            Some("Judges Symposium"),
        ),
        (
            "Signed at the Lake Summit, hosted by the City of Lund",
            Some("Lake Summit"),
        ),
        (
            "STATEMENT BY THE CHIEFS OF THE ISLES AT THEIR THIRD MEETING",
            Some("THIRD MEETING"),
        ),
        ("Declaration on Wells", None),
    ] {
        assert_eq!(text(title, conference_in_title(title)), name, "{title}");
    }
}

#[test]
fn a_counted_meeting_that_gives_a_statement() {
    for (title, name) in [
        (
            "Statement by the 7th Congress of the Lake Pilots",
            Some("7th Congress of the Lake Pilots"),
        ),
        (
            "Statement by the Ministers attending the Lake Meeting",
            None,
        ),
    ] {
        assert_eq!(text(title, conference_in_title(title)), name, "{title}");
    }
    let sentence = "We, the delegates at the virtual 9th Congress of the Lake Pilots, held on 4 May 2021, act.";
    assert_eq!(
        text(sentence, conference(&sentence.into())),
        Some("9th Congress of the Lake Pilots")
    );
    let conducted = "On 3 May 2017, officials conducted the Workshop on Wells in Cork.";
    assert!(held(&conducted.into()).is_some());
}
