//! When and where, as sentences tell it by the way.

use super::*;
use crate::language::english::places::place;

#[test]
fn a_meeting_that_opened_and_closed() {
    let sentence = "The Forum opened in Cork on September 3, 2020 and closed on September 5.";
    let found = period(&sentence.into()).expect("the sentence tells the days");
    let told = (&sentence[found.range], found.end.to_string());
    let expected = "September 3, 2020 and closed on September 5";
    assert_eq!(told, (expected, "2020-09-05".to_owned()));
}

#[test]
fn days_of_a_visit() {
    let sentence = "At the invitation of the Lake Court, a delegation paid an official visit to Arvonia from 10 to 14 June 2023.";
    let found = visit(&sentence.into()).map(|found| &sentence[found.range]);
    assert_eq!(found, Some("10 to 14 June 2023"));
    let places = |sentence: &str| {
        let found = visited(&sentence.into()).expect("a visit goes somewhere");
        let text = |range: Option<Range<usize>>| range.map(|range| sentence[range].to_owned());
        (text(found.city), text(found.country))
    };
    let country = (None, Some("Arvonia".to_owned()));
    let invited = "At the invitation of the Chief Justice of Arvonia, Ms Lee paid an official visit to Arvonia.";
    assert_eq!(places(invited), country);
    let invited =
        "Judges of Umbra visited Arvonia in May at the invitation of the Supreme Court of Arvonia.";
    assert_eq!(places(invited), country);
    let invited = "Judges visited Arvon in May at the invitation of the University of Arvon.";
    assert_eq!(places(invited), (Some("Arvon".into()), None));
    let invited = "At the invitation of the Mayor of Arvon, Ms Lee visited Arvon, Finland.";
    assert_eq!(
        places(invited),
        (Some("Arvon".into()), Some("Finland".into()))
    );
    let invited = "At the invitation of Queen Ada, Ms Lee is paying a state visit to the UK from 10 to 14 June 2023.";
    assert_eq!(places(invited), (None, Some("UK".into())));
    assert!(visit(&invited.into()).is_some());
    let sentence = "The President is on a state visit to Arvonia from 10 to 14 June 2023 at the invitation of the Government of Arvonia.";
    let found = visit(&sentence.into()).map(|found| &sentence[found.range]);
    assert_eq!(found, Some("10 to 14 June 2023"));
    assert_eq!(places(sentence), country);
    let first = "At the invitation of Ms Lee, Premier of Arvonia, Mr Roe, Premier of Umbra, paid his first official visit to Arvonia on 10 June 2023.";
    let found = visit(&first.into()).map(|found| &first[found.range]);
    assert_eq!(found, Some("10 June 2023"));
    assert_eq!(places(first), country);
    let museum = "The judges visited the museum, which was opened on 3 May 1980.";
    assert_eq!(visit(&museum.into()), None);
}

#[test]
fn places_that_stand_elsewhere() {
    for (sentence, city, country) in [
        (
            "On 3 May 2021, in Ottawa, Canada, the pilots of the lakes were convened.",
            Some("Ottawa"),
            Some("Canada"),
        ),
        (
            "The participants in the Fifth Lake Forum (Kampala, Uganda, 3-5 May 2021),",
            Some("Kampala"),
            Some("Uganda"),
        ),
        (
            "We, ports of 24 countries, assembled at the World Port Forum (Kampala, Uganda, 3-5 May 2021), declare:",
            Some("Kampala"),
            Some("Uganda"),
        ),
        (
            "The Fifth Lake Forum (Kampala, 3-5 May 2021) brought together 60 judges.",
            Some("Kampala"),
            None,
        ),
        (
            "It was held in Hangzhou, capital of Zhejiang Province, China, on 3 May 2021.",
            Some("Hangzhou"),
            Some("China"),
        ),
        (
            "It was held in Sanya City of Hainan Province, China, on 3 May 2021.",
            Some("Sanya City"),
            Some("China"),
        ),
        (
            "It was held in Mongolia's capital, Ulaanbaatar, on 3 May 2021.",
            Some("Ulaanbaatar"),
            Some("Mongolia"),
        ),
        (
            "It was held on the island of Bali, Indonesia, on 3 May 2021.",
            Some("Bali"),
            Some("Indonesia"),
        ),
        (
            "It was held in St. Petersburg, Russian Federation, on 3 May 2021.",
            Some("St. Petersburg"),
            Some("Russian Federation"),
        ),
        (
            "It was held in Dar es Salaam, United Republic of Tanzania, on 3 May 2021.",
            Some("Dar es Salaam"),
            Some("United Republic of Tanzania"),
        ),
    ] {
        let found = place(&sentence.into()).unwrap_or_else(|| panic!("{sentence} names a place"));
        let text = |range: Option<Range<usize>>| range.and_then(|range| sentence.get(range));
        assert_eq!(
            (text(found.city), text(found.country)),
            (city, country),
            "{sentence}"
        );
    }
    for none in [
        "In Europe, the Forum was held online.",
        "In January, the Forum was held online.",
        "The Forum follows the Cork Summit (Cork, 3 May 2010) and its plan.",
        "Recalling the Cork Summit (Cork, 3 May 2010),",
        "The Convention (Geneva, 3 May 1951) binds all.",
    ] {
        assert_eq!(place(&none.into()), None, "{none}");
    }
}

#[test]
fn the_line_of_a_news_agency() {
    let sentence: Words =
        "Cork, May 3, 2021 (LNA) -- The two sides today issued a joint communiqué.".into();
    let day = period(&sentence).map(|period| period.start.to_string());
    assert_eq!(day.as_deref(), Some("2021-05-03"));
    let city = super::super::places::place(&sentence).and_then(|place| place.city);
    assert_eq!(city, Some(0..4));
    assert_eq!(
        period(&"Cork, May 3, 2021 (LNA) -- It rained.".into()),
        None
    );
}
