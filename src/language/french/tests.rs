use super::*;

#[test]
fn sentences_and_quotation_marks() {
    let text = "M. Roy cite l’art. 5 (al. 2). «\u{a0}Agissons\u{a0}! Ensemble.\u{a0}» Puis\u{a0}? Oui, cf. n° 3.";
    let found: Vec<_> = French
        .sentences(text)
        .into_iter()
        .map(|range| &text[range])
        .collect();
    assert_eq!(
        found,
        [
            "M. Roy cite l’art. 5 (al. 2).",
            "«\u{a0}Agissons\u{a0}!",
            "Ensemble.\u{a0}»",
            "Puis\u{a0}?",
            "Oui, cf. n° 3."
        ]
    );
}

#[test]
fn markers() {
    for (line, value, printed) in [
        ("Article premier", 1, "Article premier"),
        ("Article premier.\u{a0}– Les États", 1, "Article premier."),
        ("Article 1er. Les États", 1, "Article 1er."),
        ("ARTICLE 2\u{a0}: Les États", 2, "ARTICLE 2\u{a0}:"),
        ("Principe 3", 3, "Principe 3"),
        ("Section II Les États", 2, "Section II"),
        ("2° Les États", 2, "2°"),
        ("3. Les États", 3, "3."),
    ] {
        let marker = French
            .marker(line)
            .unwrap_or_else(|| panic!("{line} is numbered"));
        assert_eq!((marker.value, &line[marker.range]), (value, printed));
    }
    for line in [
        "1er mars 2020",
        "Article par article",
        "L’article 3",
        "M. Roy",
        "Il fait 30° à Oran",
        "2019",
    ] {
        assert_eq!(French.marker(line), None, "{line}");
    }
}

#[test]
fn titles() {
    for (title, kind, short) in [
        (
            "Déclaration d’Oran de la Conférence des greffes",
            InstrumentKind::Declaration,
            "Oran Conférence greffes",
        ),
        (
            "DECLARATION COMMUNE sur l’eau",
            InstrumentKind::JointStatement,
            "DECLARATION eau",
        ),
        (
            "Déclaration ministérielle conjointe",
            InstrumentKind::JointStatement,
            "ministérielle",
        ),
        (
            "Communiqué final du Sommet",
            InstrumentKind::Communique,
            "Sommet",
        ),
        ("Résolution 4", InstrumentKind::Resolution, "4"),
        (
            "Charte des greffes",
            InstrumentKind::Other,
            "Charte greffes",
        ),
    ] {
        assert_eq!(French.kind(title), Some(kind), "{title}");
        assert_eq!(French.short_title(title), short);
    }
    assert_eq!(French.kind("Conférence des greffes"), None);
    let title = "Déclaration d’Oran (Extraits)";
    let excerpt = French.excerpt(title).map(|range| &title[range]);
    assert_eq!(excerpt, Some("(Extraits)"));
}

#[test]
fn parts_of_the_page() {
    for (line, section) in [
        ("Préambule", Some(Section::Preamble)),
        ("ANNEXE II", Some(Section::Annex)),
        ("Signataires\u{a0}:", Some(Section::Signatures)),
        ("Fait à Oran, le 3 mai 2016", Some(Section::Signatures)),
        ("Fait important, la Cour agit.", None),
        ("Les annexes sont jointes.", None),
    ] {
        assert_eq!(French.section(line), section, "{line}");
    }
    assert!(French.is_notice("Mis à jour le 3 mai 2016"));
    assert_eq!(French.dateline("Publié le 3 mai 2016"), None);
    assert!(French.is_notice("Source\u{a0}: Journal"));
    assert!(!French.is_notice("La source : un fleuve"));
}

#[test]
fn openings() {
    for (sentence, announces) in [
        (
            "Les participants ont exprimé les vues suivantes\u{a0}:",
            true,
        ),
        ("Nous sommes convenus de ce qui suit\u{a0}:", true),
        ("Les États adoptent la déclaration suivante :", true),
        ("Nous déclarons solennellement :", false),
    ] {
        let cue = French
            .opening(&sentence.into())
            .unwrap_or_else(|| panic!("{sentence}"));
        assert_eq!(cue.announces, announces, "{sentence}");
    }
    assert_eq!(
        French.opening(&"Les greffes publient les arrêts.".into()),
        None
    );
}

#[test]
fn one_body_by_two_names() {
    assert!(French.stands_for("HC de Freedonie", "Haute Cour de Freedonie", Some("HC")));
    assert!(French.stands_for("Cour d’eau", "Cour d'eau", None));
    assert!(!French.stands_for("Cour de Ruritanie", "Haute Cour", Some("HC")));
}

proptest::proptest! {
    #[test]
    fn every_range_is_inside_on_boundaries(
        words in proptest::collection::vec(
            proptest::sample::select(vec![
                "l’", "à", "É", "«\u{a0}", "\u{202f}»", ",", ";", ":", ".", "(", ")", "(HC)", "1", "200", "1er",
                "mai", "2019", "du", "au", "et", "nous", "engageons", "s’est tenue", "organisée par",
                "thème", "sujets", "notamment", "participants", "pays", "quatre", "vingt", "doivent",
                "appellent", "pour", "en vue de", "sous réserve", "droit", "interne", "Oran", "\u{301}", "水",
            ]),
            0..24,
        ),
        glue in proptest::sample::select(vec!["", " ", "\u{a0}", "  "]),
    ) {
        let text = words.join(glue);
        let mut ranges = French.sentences(&text);
        ranges.extend(French.topics(&text.as_str().into()));
        ranges.extend(French.counts(&text.as_str().into()).into_iter().map(|count| count.range));
        ranges.extend([
            French.conference(&text.as_str().into()),
            French.conference_in_title(&text),
            French.theme(&text.as_str().into()),
            French.objective(&text.as_str().into()),
            French.proviso(&text.as_str().into()),
            French.excerpt(&text),
            French.marker(&text).map(|marker| marker.range),
            French.period(&text.as_str().into()).map(|period| period.range),
        ].into_iter().flatten());
        if let Some(clause) = French.clause(&text.as_str().into()) {
            ranges.push(clause.cue);
            ranges.extend([clause.speaker, clause.addressee, clause.action, clause.matter].into_iter().flatten());
        }
        for host in French.hosts(&text.as_str().into()) {
            ranges.push(host.range);
            ranges.extend([host.bracket, host.acronym].into_iter().flatten());
        }
        let dateline = French.dateline(&text).and_then(|line| line.place);
        for place in [French.place(&text.as_str().into()), dateline].into_iter().flatten() {
            ranges.extend([place.city, place.country].into_iter().flatten());
        }
        for range in ranges {
            proptest::prop_assert!(text.get(range.clone()).is_some(), "{range:?} of {text:?}");
        }
    }
}

#[test]
fn a_dash_between_a_town_and_its_country() {
    for line in ["ORAN - ALGÉRIE 22 MAI 2016", "ORAN (ALGÉRIE), 22 MAI 2016"] {
        let place = French.dateline(line).and_then(|found| found.place);
        let place = place.unwrap_or_default();
        let words = |range: Option<std::ops::Range<usize>>| range.and_then(|range| line.get(range));
        assert_eq!(words(place.city), Some("ORAN"), "{line}");
        assert_eq!(words(place.country), Some("ALGÉRIE"), "{line}");
    }
    let days = French
        .dateline("Oran, 3 - 5 mai 2016")
        .and_then(|found| found.period);
    assert!(days.is_some_and(|days| days.start != days.end));
}
