use super::*;

fn text(sentence: &str, range: Option<Range<usize>>) -> Option<&str> {
    range.map(|range| &sentence[range])
}

#[test]
fn places() {
    for (sentence, city, country) in [
        (
            "The Forum was held in Wuzhen, Zhejiang, from 9 to 11 March 2022.",
            "Wuzhen",
            None,
        ),
        (
            "The Forum was held in Xiamen, Fujian Province, P. R. China, from 9 to 11 March 2022.",
            "Xiamen",
            Some("P. R. China"),
        ),
        (
            "The Forum was held in Bobo (Burkina Faso), from 9 to 11 March 2022.",
            "Bobo",
            Some("Burkina Faso"),
        ),
        (
            "The Forum was held in Abidjan, Côte d'Ivoire, from 9 to 11 March 2022.",
            "Abidjan",
            Some("Côte d'Ivoire"),
        ),
        (
            "The Forum was held at the Grand Royal in Porto, Portugal between 9 and 11 May 2014.",
            "Porto",
            Some("Portugal"),
        ),
        (
            "The ministers met in Washington, D.C., on 3 May 2016 for a meeting.",
            "Washington, D.C.",
            None,
        ),
        (
            "The Forum was held in Porto Portugal from 3 to 5 May 2016.",
            "Porto",
            Some("Portugal"),
        ),
        (
            "HELD AT THE GRAND HOTEL, PORTO PORTUGAL, 3RD MAY, 2016",
            "PORTO",
            Some("PORTUGAL"),
        ),
        (
            "The Forum was held in Mount Northern Ireland in May.",
            "Mount",
            Some("Northern Ireland"),
        ),
        (
            "During the week of 3 to 5 May 2016, in Porto, Lakeside, Portugal, 127 pilots convened to study tides.",
            "Porto",
            Some("Portugal"),
        ),
        (
            "Tavira, 21-22 September 2021 – Officials of 17 States met in Portugal's capital.",
            "Tavira",
            Some("Portugal"),
        ),
        (
            "Tavira, 3 May 2021 — Officials of 17 States met in Porto, Portugal.",
            "Porto",
            Some("Portugal"),
        ),
        (
            "It was convened in Porto, Portugal from January 20",
            "Porto",
            Some("Portugal"),
        ),
        (
            "The Summit was held in Ninghai, Lake Province, on October 15 and 16, 2020.",
            "Ninghai",
            None,
        ),
        (
            "It was held in Kunming, Yunnan of the PRC.",
            "Kunming",
            Some("PRC"),
        ),
        (
            "It was held in Nanby, Westmark Autonomous Region of the Kingdom of Arvonia, online",
            "Nanby",
            Some("Kingdom of Arvonia"),
        ),
        (
            "It was held in Siem, the Kingdom of Cambo from 6 to 7 November 2019.",
            "Siem",
            Some("Kingdom of Cambo"),
        ),
        (
            "It was held at the Grand Hotel, Lisbon, Portugal, on 3 May 2021.",
            "Lisbon",
            Some("Portugal"),
        ),
        (
            "It took place in the ancient city of Fez, Morocco.",
            "Fez",
            Some("Morocco"),
        ),
        (
            "We met in Geneva (Switzerland).",
            "Geneva",
            Some("Switzerland"),
        ),
        (
            "It was held from 3 to 14 June 1992 in Rio de Janeiro, Brazil.",
            "Rio de Janeiro",
            Some("Brazil"),
        ),
        (
            "It was held in September 1995 in Lagos and closed.",
            "Lagos",
            None,
        ),
        (
            "We met at the Fourth Conference of Pilots of the Isles, hosted by the Court of Cork in Cork, Ireland.",
            "Cork",
            Some("Ireland"),
        ),
        (
            "The President held talks with King Osric II in Torvale and met Prime Minister Pike.",
            "Torvale",
            None,
        ),
        (
            "The sides held talks in Torvale, the capital of Arvonia, on 12 June 2023.",
            "Torvale",
            Some("Arvonia"),
        ),
        (
            "The leaders, following the meeting of the Council of Isles in Torvale, Finland, on 4 July 2023, declare:",
            "Torvale",
            Some("Finland"),
        ),
        (
            "Scholars met at Glenmore Castle, near Perth, on 3 May 2018.",
            "Perth",
            None,
        ),
        (
            "The judges, who had last met in Malta in 2019, held their annual Conference at the Old Customs House in Douglas, Finland, in 2023.",
            "Douglas",
            Some("Finland"),
        ),
        (
            "Judges assembled in Cork, in the Republic of Ireland.",
            "Cork",
            Some("Republic of Ireland"),
        ),
        (
            "We met in Cork, Co. Kerry, Ireland, on 3 May 2021.",
            "Cork",
            Some("Ireland"),
        ),
        (
            "On 3-5 May 2021 the city of Cork, Ireland hosted the Third Lake Conference.",
            "Cork",
            Some("Ireland"),
        ),
        (
            "They met in the capital of Arvonia, Torvale.",
            "Torvale",
            Some("Arvonia"),
        ),
        (
            "On 3 May 2018, Cork, Ireland, hosted the Tenth Meeting of Pilots.",
            "Cork",
            Some("Ireland"),
        ),
        (
            "As a follow-up to the Summit held in Varna in May 2005, pilots held their Fifth Meeting in Cork, Ireland on 3 May 2008.",
            "Cork",
            Some("Ireland"),
        ),
        (
            "THE SECOND MEETING OF PILOTS WAS HELD IN NEW CORK FROM 4 - 8 MAY 1980.",
            "NEW CORK",
            None,
        ),
        (
            "It took place in Xi'an, the People's Republic of China, on 4 May",
            "Xi'an",
            Some("People's Republic of China"),
        ),
    ] {
        let found = place(&sentence.into()).unwrap_or_else(|| panic!("{sentence} names a place"));
        assert_eq!(
            (text(sentence, found.city), text(sentence, found.country)),
            (Some(city), country),
            "{sentence}"
        );
    }
    for none in [
        "The report was held in high regard.",
        "It was held online on 3 May, attended by judges in Europe.",
        "The Tenth Meeting will be held in Varna in 2019.",
        "Judge Ann Lee, of the Lake Court, hosted the Forum.",
        "Recalling the Lamp Conference held in Varna, Bulgaria, in May 2010,",
    ] {
        assert_eq!(place(&none.into()), None, "{none}");
    }
    for sentence in [
        "It was held in the Kingdom of Arvonia.",
        "We met in Thailand.",
    ] {
        let found = place(&sentence.into()).expect("a country alone is a place");
        assert_eq!(found.city, None, "{sentence}");
        assert!(found.country.is_some(), "{sentence}");
    }
}
