//! Lines of a place and a date, and what only looks like one.

use super::super::English;
use super::*;
use crate::language::testing::assert_datelines;

#[test]
fn a_place_alone() {
    let place = |line| dateline(line).and_then(|found| found.place);
    for (line, city, country) in [
        ("(Valletta, Malta)", 1..9, 11..16),
        ("Place: Hotel Post, Porto, Lusia", 19..24, 26..31),
        ("[Place] Porto, Lusia", 8..13, 15..20),
        ("Venue: Valletta, Malta", 7..15, 17..22),
        ("Adopted unanimously in Valletta, Malta.", 23..31, 33..38),
        ("Held at the Town Hall, Valletta, Malta", 23..31, 33..38),
        (
            "Adopted on 3 May 2016 by the Lake Council at its ninth session in Valletta, Malta",
            66..74,
            76..81,
        ),
        (
            "Lake Headquarters, Valletta, Malta 3 May 2016",
            19..27,
            29..34,
        ),
    ] {
        let told = place(line).map(|found| (found.city, found.country));
        assert_eq!(told, Some((Some(city), Some(country))), "{line}");
    }
    assert_eq!(dateline("Date: 2016-05-03 10:15"), None);
    for line in [
        "Adopted unanimously in Tartu on 7 June 2019.",
        "Adopted by acclamation in Tartu on the seventh day of June, two thousand and nineteen.",
    ] {
        assert!(dateline(line).is_some(), "{line}");
    }
    let day = "Adopted in Tartu on 7 June 2019";
    for (written, told) in [
        (
            " in Estonian and English, both texts being equally authentic.",
            true,
        ),
        (", in the English and French languages.", true),
        (" in both Chinese and English", true),
        (" in two parts", false),
    ] {
        assert_eq!(
            dateline(&format!("{day}{written}")).is_some(),
            told,
            "{written}"
        );
    }
    for line in [
        "Chile, Peru",
        "Mary Pond, Secretary, 3 May 2016",
        "Approved Budget, 3 May 2016",
        "Joint Statement of the Mayors, Valletta, 3 May 2016",
        "Lake Forum, Annual Report, 3 May 2016",
        "Valletta, the sea",
        "Lake Forum, Malta",
        "Malta",
    ] {
        assert_eq!(place(line), None, "{line}");
    }
}

#[test]
fn datelines() {
    let lines = [
        (
            "Adopted at the 22nd Annual Meeting of the League of the Law Libraries of the Western Lakes, \
             Port Sorrel, 6 October 2017; amended at Kingsmere in 2021",
            Some("Port Sorrel"),
            None,
            "2017-10-06",
        ),
        (
            "Launched at the Global Mediation Days, Harrow, 4–6 October 2021",
            Some("Harrow"),
            None,
            "2021-10-04",
        ),
        (
            "Unanimously adopted by the participants on 8 May 2024.",
            None,
            None,
            "2024-05-08",
        ),
        (
            "Adopted in Porto on 3 May 2016 and last revised in 2019",
            Some("Porto"),
            None,
            "2016-05-03",
        ),
        (
            "Xiamen, China, 4 September 2017",
            Some("Xiamen"),
            Some("China"),
            "2017-09-04",
        ),
        (
            "(Adopted in Porto, Portugal on 3 May 2016)",
            Some("Porto"),
            Some("Portugal"),
            "2016-05-03",
        ),
        (
            "Adopted by the Assembly of the Garden League at its ninth session, Ghent, Belgium, 3 May 2016",
            Some("Ghent"),
            Some("Belgium"),
            "2016-05-03",
        ),
        (
            "Adopted unanimously at its 12th plenary session, Ghent, Belgium, 3 May 2016",
            Some("Ghent"),
            Some("Belgium"),
            "2016-05-03",
        ),
        (
            "Adopted by the Third Assembly (New Ghent, Belgium, 3 May 2016)",
            Some("New Ghent"),
            Some("Belgium"),
            "2016-05-03",
        ),
        (
            "Endorsed by the Ministers at their meeting in New Ghent, 3 May 2016",
            Some("New Ghent"),
            None,
            "2016-05-03",
        ),
        (
            "Issued at Porto, Portugal, on the occasion of the Lake Summit, 3 May 2016",
            Some("Porto"),
            Some("Portugal"),
            "2016-05-03",
        ),
        (
            "Garden Forum - Ghent (Belgium) - 3 May 2016",
            Some("Ghent"),
            Some("Belgium"),
            "2016-05-03",
        ),
        (
            "Concluded in Porto, Portugal, this 3rd day of May 2016",
            Some("Porto"),
            Some("Portugal"),
            "2016-05-03",
        ),
        (
            "Adopted unanimously by the Garden Assembly, Ghent, Belgium, 3 May 2016",
            Some("Ghent"),
            Some("Belgium"),
            "2016-05-03",
        ),
        (
            "Agreed at Porto on Tuesday, 3 May 2016.",
            Some("Porto"),
            None,
            "2016-05-03",
        ),
        (
            "Signed in Porto on 3 May 2016 by 41 rectors",
            Some("Porto"),
            None,
            "2016-05-03",
        ),
        (
            "Adopted as proposed by the Access Committee at the Annual Meeting in New Ghent on May 3, 2016.",
            Some("New Ghent"),
            None,
            "2016-05-03",
        ),
        (
            "(Adopted by the Assembly on 3 May 2016)",
            None,
            None,
            "2016-05-03",
        ),
        (
            "Adopted at the Third Garden Forum, Ghent, Belgium, 3 May 2016",
            Some("Ghent"),
            Some("Belgium"),
            "2016-05-03",
        ),
        (
            "Adopted at the Garden Meeting on Snow Leopards, Ghent, Belgium, 3 May 2016",
            Some("Ghent"),
            Some("Belgium"),
            "2016-05-03",
        ),
        (
            "adopted at the Third Garden Congress of the North, Ghent, Belgium, 3 May 2016",
            Some("Ghent"),
            Some("Belgium"),
            "2016-05-03",
        ),
        (
            "Date and place: Porto, Portugal, 3 May 2016",
            Some("Porto"),
            Some("Portugal"),
            "2016-05-03",
        ),
        ("Date: 3 May 2016", None, None, "2016-05-03"),
        (
            "Porto (Portugal), 3 May 2016",
            Some("Porto"),
            Some("Portugal"),
            "2016-05-03",
        ),
        (
            "Adopted by the Assembly of the League in Ghent, Belgium, on 3 May 2016",
            Some("Ghent"),
            Some("Belgium"),
            "2016-05-03",
        ),
        (
            "Adopted on 3 May 2016 at the Third Garden Forum, Ghent, Belgium",
            Some("Ghent"),
            Some("Belgium"),
            "2016-05-03",
        ),
        (
            "3 May 2016 – Ghent, Belgium",
            Some("Ghent"),
            Some("Belgium"),
            "2016-05-03",
        ),
        (
            "Adopted at the 4th Garden Assembly, Ghent, Belgium, 3 May 2016",
            Some("Ghent"),
            Some("Belgium"),
            "2016-05-03",
        ),
        (
            "Issued on 3 May 2016 at the close of the Garden Meeting of the North, Ghent, Belgium",
            Some("Ghent"),
            Some("Belgium"),
            "2016-05-03",
        ),
        (
            "Held in Ghent, Belgium, 3 to 5 May 2016",
            Some("Ghent"),
            Some("Belgium"),
            "2016-05-03",
        ),
        (
            "Ghent, 3 May 2016 (virtual)",
            Some("Ghent"),
            None,
            "2016-05-03",
        ),
        (
            "(Ghent, Belgium, mid-May 2016)",
            Some("Ghent"),
            Some("Belgium"),
            "2016-05",
        ),
        (
            "5th Garden Conference, Ghent (Lusia), 3 May 2016",
            Some("Ghent"),
            Some("Lusia"),
            "2016-05-03",
        ),
        (
            "Adopted at the 2nd Garden Forum · Ghent, Belgium · 3 May 2016",
            Some("Ghent"),
            Some("Belgium"),
            "2016-05-03",
        ),
        (
            "Adopted this 3rd day of May, 2016, at Ghent, Belgium.",
            Some("Ghent"),
            Some("Belgium"),
            "2016-05-03",
        ),
        (
            "adopted by the Garden League at its Meeting in Ghent (Lusia) on 3 May 2016",
            Some("Ghent"),
            Some("Lusia"),
            "2016-05-03",
        ),
        (
            "Done at Ghent on this third day of May 2016 in duplicate, both texts being equally authentic.",
            Some("Ghent"),
            None,
            "2016-05-03",
        ),
        (
            "Adopted in Ghent, Belgium, on the 3rd day of May in the year 2016.",
            Some("Ghent"),
            Some("Belgium"),
            "2016-05-03",
        ),
        (
            "Ghent, Belgium, 3 May 2016 (World Garden Day)",
            Some("Ghent"),
            Some("Belgium"),
            "2016-05-03",
        ),
        (
            "Delivered in Ghent, Belgium, on 3 May 2016 on behalf of 47 organisations",
            Some("Ghent"),
            Some("Belgium"),
            "2016-05-03",
        ),
        ("3 May 2016 - by Teleconference", None, None, "2016-05-03"),
        ("3 May 2016", None, None, "2016-05-03"),
        (
            "(Adopted at the fourth plenary session, held on May 3, 2016)",
            None,
            None,
            "2016-05-03",
        ),
        ("May 3, 2016, Porto", Some("Porto"), None, "2016-05-03"),
    ];
    assert_datelines(&English, &lines);
    assert_eq!(dateline("The forum was held on 3 May 2016."), None);
    assert_eq!(dateline("We met on 3 May 2016 and agreed."), None);
    assert_eq!(dateline("3 May 2016 at noon"), None);
    let title = "Decisions of the Council of Lake Wardens, Ghent, 3 May 2016";
    assert_eq!(dateline(title), None);
    for page in [
        "Updated 3 May 2016",
        "Posted on 3 May 2016",
        "Last updated: 3 May 2016",
    ] {
        assert_eq!(dateline(page), None, "{page}");
        assert!(is_page_date(&page.to_ascii_lowercase()), "{page}");
    }
}

#[test]
fn days_without_a_year() {
    let found = dateline("November 24 to 25, Ghent, Belgium");
    let place = found.and_then(|found| found.place);
    assert!(place.is_some_and(|place| place.city == Some(19..24)));
    assert_eq!(dateline("November rules, Ghent, Belgium"), None);
}
