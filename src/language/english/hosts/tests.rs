use super::*;

#[test]
fn hosts_with_and_without_an_acronym() {
    let sentence = "It was hosted by the High Court (HC) of Freedonia, and attended by many.";
    let found = hosts(&sentence.into());
    assert_eq!(found.len(), 1);
    let host = found.first().expect("one host was found");
    assert_eq!(
        &sentence[host.range.clone()],
        "High Court (HC) of Freedonia"
    );
    let text = |range: &Option<Range<usize>>| range.clone().map(|range| &sentence[range]);
    assert_eq!(text(&host.bracket), Some(" (HC)"));
    assert_eq!(text(&host.acronym), Some("HC"));
    let bracket = hosts(&"organised by the Ministry (of the sea) in May".into());
    assert_eq!(bracket.len(), 1);
    assert!(bracket.iter().all(|host| host.acronym.is_none()));
}

#[test]
fn bodies_that_gave_it_together() {
    for (sentence, expected) in [
        (
            "It was hosted by the Court of X, the Lake Forum and the Snow League in May.",
            &["Court of X", "Lake Forum", "Snow League"][..],
        ),
        (
            "On 3 May the Lake Week, which the Sea Chamber convened together with the Snow League, brought together 9 judges in Cork.",
            &["Sea Chamber", "Snow League"],
        ),
        (
            "Themed “Tides”, the Forum was sponsored by the Sea Bar and undertaken by the Porto Municipal Government.",
            &["Sea Bar", "Porto Municipal Government"],
        ),
        (
            "On 15 May 2022, the United States hosted the Lake Meeting in Bern.",
            &["United States"],
        ),
        (
            "On 15 May 2022, Cork, Ireland hosted the Lake Meeting.",
            &[],
        ),
        (
            "Some 120 pilots took part in the two-day Forum, which the Sea Bar hosted.",
            &["Sea Bar"],
        ),
        (
            "The Symposium convened in Osaka under the joint sponsorship of the Sea Bar and the Snow League.",
            &["Sea Bar", "Snow League"],
        ),
        (
            "The Forum welcomed the work undertaken by the Sea Bar.",
            &[],
        ),
        ("Hosts: Court of X and Sea Bar.", &["Court of X", "Sea Bar"]),
        (
            "It was co-hosted by the Ministry of Justice of Lusia and UNODC in May.",
            &["Ministry of Justice of Lusia", "UNODC"],
        ),
        (
            "The Forum was sponsored by the Court of X, organized by the Sea Bar, and co-organized by the Snow League.",
            &["Court of X", "Sea Bar", "Snow League"],
        ),
        (
            "We recall the Lake Forum, which the Sea Chamber hosted in 2012.",
            &[],
        ),
        (
            "Hosted by the Court of X, the Lake Forum was held in May.",
            &["Court of X"],
        ),
        (
            "Jointly organized by the Court of X and the Sea Bar, the Forum brought together 140 judges.",
            &["Court of X", "Sea Bar"],
        ),
        (
            "Organized by the Sea Bar, the Summit attracted over 30 lawyers from 5 countries.",
            &["Sea Bar"],
        ),
        (
            "It was hosted by the Court of X, the oldest of the lakes, in May.",
            &["Court of X"],
        ),
        (
            "It was hosted by the High Court of X and the Ministry of Sea in May.",
            &["High Court of X", "Ministry of Sea"][..],
        ),
        (
            "It was co-hosted by the High Court (HC), the Sea Bar and Lake University.",
            &["High Court (HC)", "Sea Bar", "Lake University"],
        ),
        (
            "It was organized in Cork by the High Court of X, in cooperation with the Sea Bar, in May.",
            &["High Court of X", "Sea Bar"],
        ),
        (
            "The High Court of X and the Sea Bar jointly organized the Forum in Cork.",
            &["High Court of X", "Sea Bar"],
        ),
        ("Funds were held in trust by the High Court of X.", &[]),
        (
            "Under the auspices of the Ministry of Sea, the High Court of X hosted the Forum in May.",
            &["High Court of X"],
        ),
        (
            "The guest attended a State Banquet hosted by President Marden.",
            &[],
        ),
        (
            "It was organized by the Ministry of Justice and Home Affairs.",
            &["Ministry of Justice and Home Affairs"],
        ),
        (
            "It was hosted by the National Archives of X, the University of Elm and the Elm Council in Elm.",
            &["National Archives of X", "University of Elm", "Elm Council"],
        ),
        (
            "It was hosted by the High Court, attended by many, and closed.",
            &["High Court"],
        ),
        (
            "It was hosted by the Hill Court of X (hereinafter referred to as “the HC”) and organized by the Hill Academy.",
            &["Hill Court of X", "Hill Academy"],
        ),
        (
            "It was organised by the Ministry of Sea, in cooperation with the Lake Bar.",
            &["Ministry of Sea", "Lake Bar"],
        ),
        (
            "The Forum on Wells jointly held by the Ministry of Sea of X and X Law Society, with Mr. Y as Chair, met.",
            &["Ministry of Sea of X", "X Law Society"],
        ),
        (
            "The Hill Court of X hosted the Forum in May.",
            &["Hill Court of X"],
        ),
        (
            "On 7-8 May 2019 the Ministry of Sea of X hosted the Forum in Cork.",
            &["Ministry of Sea of X"],
        ),
        (
            "It was organised by the Sea Bar and drew about 400 participants.",
            &["Sea Bar"],
        ),
        ("It is held by many that rain helps.", &[]),
        ("Recalling the Lamp Forum hosted by the Sea Bar,", &[]),
        (
            "It was hosted by the Lake Society together with Rowan Hall.",
            &["Lake Society", "Rowan Hall"],
        ),
    ] {
        let found: Vec<_> = hosts(&sentence.into())
            .into_iter()
            .map(|host| &sentence[host.range])
            .collect();
        assert_eq!(found, expected, "{sentence}");
    }
}

#[test]
fn how_it_was_hosted_is_no_part_of_a_name() {
    let sentence =
        "The Summit of River Courts was hosted by the Republic of Arvonia through video link.";
    let found = hosts(&sentence.into());
    let names: Vec<_> = found
        .iter()
        .map(|host| &sentence[host.range.clone()])
        .collect();
    assert_eq!(names, ["Republic of Arvonia"]);
}

#[test]
fn what_ends_the_name_of_a_host() {
    for (sentence, host) in [
        (
            "The Forum was hosted by the Lake League and strongly supported by the Sea Bank.",
            "Lake League",
        ),
        (
            "COMMUNIQUÉ OF THE WORKSHOP ORGANIZED BY THE LAKE CENTRE HELD AT THE POST HOTEL, PORTO",
            "LAKE CENTRE",
        ),
        (
            "The Lake Centre organized a two-day workshop on wells in Porto.",
            "Lake Centre",
        ),
    ] {
        let found = hosts(&sentence.into());
        let names: Vec<&str> = found
            .iter()
            .map(|host| &sentence[host.range.clone()])
            .collect();
        assert_eq!(names, [host], "{sentence}");
    }
    assert!(hosts(&"The Lake Court hosted a dinner.".into()).is_empty());
}
