use super::*;

mod who;

fn read_as(sentence: &str) -> (Option<Force>, &'static [Force], [Option<String>; 4]) {
    let text = Text::new(sentence);
    let clause = read(&text).unwrap_or_else(|| panic!("{sentence} has a cue"));
    let words = |range: Option<Range<usize>>| range.map(|range| text.get(range).to_owned());
    (
        clause.act,
        clause.modal,
        [
            clause.speaker,
            clause.addressee,
            clause.action,
            clause.matter,
        ]
        .map(words),
    )
}

fn parts(parts: [Option<&str>; 4]) -> [Option<String>; 4] {
    parts.map(|part| part.map(str::to_owned))
}

#[test]
fn a_formula_alone_promises_what_follows() {
    let lead = "Les ministres sont convenus de ce qui suit :";
    assert!(read(&Text::new(lead)).is_none());
    assert!(promises(lead));
    assert!(!promises("Les ministres ont constaté ce qui suit :"));
    for (item, infinitive) in [
        ("Renforcer les greffes", true),
        ("Mettre en ligne les arrêts", true),
        ("Notre mer", false),
        ("La mer", false),
    ] {
        assert_eq!(is_infinitive(item), infinitive, "{item}");
    }
}

#[test]
fn every_force() {
    use Force::*;
    for (sentence, act, modal) in [
        ("Les États doivent agir.", None, &[Obligation][..]),
        ("Le greffe est tenu de publier.", None, &[Obligation]),
        ("Les frais ne doivent pas croître.", None, &[Prohibition]),
        ("Un greffe ne peut refuser.", None, &[Prohibition]),
        ("Nul ne peut être lésé.", None, &[Prohibition]),
        ("Il est interdit de fermer.", None, &[Prohibition]),
        ("Les juges devraient écouter.", None, &[Recommendation]),
        (
            "Les juges ne devraient pas tarder.",
            None,
            &[Recommendation],
        ),
        (
            "Il convient de publier les arrêts.",
            None,
            &[Recommendation],
        ),
        ("Les États s’engagent à agir.", Some(Commitment), &[]),
        ("Nous nous engageons à agir.", Some(Commitment), &[]),
        ("Nous sommes résolus à agir.", Some(Commitment), &[]),
        ("Nous partagerons les données.", Some(Commitment), &[]),
        ("Nous n’y mettrons aucun obstacle.", Some(Commitment), &[]),
        (
            "Le secrétariat du Réseau publiera un rapport.",
            Some(Commitment),
            &[],
        ),
        ("Les parties coopéreront.", Some(Commitment), &[]),
        ("Nous appelons les États à agir.", Some(Call), &[]),
        (
            "Les participants exhortent les États à agir.",
            Some(Call),
            &[],
        ),
        ("La Conférence invite le greffe à agir.", Some(Call), &[]),
        ("Encourageons les échanges.", Some(Call), &[]),
        ("Toute partie a le droit d’être entendue.", Some(Right), &[]),
        (
            "Les délégués reconnaissent que l’eau manque.",
            Some(Recognition),
            &[],
        ),
        (
            "Les délégués prennent note de l’étude.",
            Some(Recognition),
            &[],
        ),
        (
            "La formation revêt une grande importance.",
            Some(Recognition),
            &[],
        ),
        ("Les délégués remercient la Cour.", Some(Appreciation), &[]),
        ("Nous rendons hommage à la Cour.", Some(Appreciation), &[]),
        (
            "Les délégués recommandent une étude.",
            Some(Recommendation),
            &[],
        ),
    ] {
        let found = read_as(sentence);
        assert_eq!((found.0, found.1), (act, modal), "{sentence}");
    }
}

#[test]
fn recitals() {
    use Force::*;
    for (recital, act, matter) in [
        (
            "Considérant que l’eau est rare,",
            Recognition,
            Some("que l'eau est rare"),
        ),
        (
            "Profondément convaincus de la valeur des lacs ;",
            Recognition,
            Some("la valeur des lacs"),
        ),
        (
            "Rappelant également la Charte des rives,",
            Recognition,
            Some("la Charte des rives"),
        ),
        ("Saluant le travail des greffes,", Call, None),
        ("Remerciant la Cour,", Appreciation, Some("la Cour")),
    ] {
        let (found, _, [_, _, _, what]) = read_as(recital);
        assert_eq!(found, Some(act), "{recital}");
        assert_eq!(what.as_deref(), matter, "{recital}");
    }
    for none in [
        "Considérant que l’eau est rare.",
        "Ayant entendu les experts,",
        "Réunis à Oran,",
    ] {
        assert!(read(&Text::new(none)).is_none(), "{none}");
    }
}

#[test]
fn lists_below_what_leads_in_to_them() {
    let text = Text::new("Nous nous engageons, pour notre part :");
    let clause = read(&text).expect("its verb promises");
    assert_eq!(clause.act, Some(Force::Commitment));
    assert_eq!(text.get(clause.cue), "nous engageons, pour notre part");
    let text = Text::new("Ils ont formulé les recommandations suivantes :");
    let advised = read(&text).and_then(|clause| clause.act);
    assert_eq!(advised, Some(Force::Recommendation));
    for (item, lead, expected) in [
        (
            "les villes à publier les cartes ;",
            "Appelons :",
            Some(("villes", "publier les cartes")),
        ),
        (
            "les communes et provinces, les associations de riverains et de pêcheurs ainsi \
             que les écoles de la vallée, à planter des saules ;",
            "Appellent :",
            Some((
                "communes et provinces, les associations de riverains et de pêcheurs ainsi \
                 que les écoles de la vallée",
                "planter des saules",
            )),
        ),
        (
            "les villes dont les ponts, les quais, les bacs et les digues sont tous les ans \
             à refaire à neuf ;",
            "Appellent :",
            None,
        ),
        ("les villes à publier les cartes ;", "Constatons :", None),
        ("la publication des cartes ;", "Appelons :", None),
    ] {
        let text = Text::new(item);
        let found = asked(&text, lead).map(|(whom, what)| (text.get(whom), text.get(what)));
        assert_eq!(found, expected, "{item}");
    }
}

#[test]
fn a_participle_above_motives() {
    for (lead, motives) in [
        ("réunis à Porto le 3 mai 2016, considérant que :", true),
        ("Persuadés que :", true),
        ("Rappelant :", true),
        ("Appellent :", false),
        (
            "Considérant la sécheresse, les maires demandent que :",
            false,
        ),
    ] {
        assert_eq!(leads_to_motives(lead), motives, "{lead}");
    }
}

#[test]
fn false_friends() {
    for sentence in [
        "L’appel du greffe est connu.",
        "La note de la Conférence est longue.",
        "L’engagement des juges est grand.",
        "Le droit de l’eau est ancien.",
        "La ville doit son nom à un fleuve.",
        "Un tel effort ne peut que réussir.",
        "Les lois qui encouragent le commerce sont rares.",
        "La volonté de s’engager à temps est là.",
        "La reconnaissance des jugements a progressé.",
        "La rivière s’appelle la Lente.",
        "Le devoir de mémoire demeure.",
    ] {
        assert_eq!(read(&Text::new(sentence)), None, "{sentence}");
    }
}

#[test]
fn a_condition_binds_nobody() {
    let sentence = "Si les parties doivent payer, les tribunaux devraient statuer.";
    let (_, modal, found) = read_as(sentence);
    assert_eq!(modal, [Force::Recommendation]);
    assert_eq!(
        found,
        parts([None, Some("tribunaux"), Some("statuer"), None])
    );
}

#[test]
fn what_comes_about_is_promised_by_nobody() {
    for sentence in [
        "Le prochain colloque du Réseau se tiendra à Oran.",
        "Les participants qui publieront leurs arrêts seront cités.",
        "La conférence sera suivie d'une réunion.",
    ] {
        assert!(read(&Text::new(sentence)).is_none(), "{sentence}");
    }
}
