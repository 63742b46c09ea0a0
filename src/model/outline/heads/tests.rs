//! Which lines above a text are titles.

use crate::model::testing::declaration;

#[test]
fn a_long_title_below_lines_of_a_page() {
    let title = "Joint Declaration of the Ministers of Fisheries of the Lake States on Stocks of \
        Freshwater Fish";
    let text = format!(
        "12.6.2031\n\nEN\n\nOfficial Journal of the Lake Union\n\nC 214/3\n\n{title}\n\n\
         THE MINISTERS,\n\nHAVE AGREED AS FOLLOWS:\n\n1. States shall count fish.\n\n\
         2. States shall report.\n"
    );
    let first = declaration(&text).versions.into_iter().next();
    let found = first.and_then(|version| version.title);
    assert_eq!(found.map(|quote| quote.text).as_deref(), Some(title));
}

#[test]
fn the_number_and_the_subject_of_a_resolution() {
    let items = "This Congress:\n\n1. Urges towns to dig.\n\n2. Thanks its hosts.\n";
    let title = |above: &str| {
        let version = declaration(&format!("{above}\n\n{items}")).versions;
        let version = version.into_iter().next();
        version.and_then(|it| Some(it.title?.text.to_string()))
    };
    for above in [
        "On Old Wells\n\nResolution 7: On Old Wells",
        "Lake Office\n\nResolution 7 - On Old Wells\n\nResolution 7\n\nOn Old Wells",
    ] {
        let found = title(above);
        assert!(
            found.is_some_and(|it| it.starts_with("Resolution 7")),
            "{above}"
        );
    }
    let several = "On Wells\n\nResolution 7: On Old Wells\n\nResolution 8: On New Wells";
    assert_eq!(title(several).as_deref(), Some("On Wells"));
}

#[test]
fn a_headline_above_what_is_read_out() {
    let text = "Lake towns vow to dig\n\nBy Ada Pond\n\nSix towns vowed on Monday to dig.\n\n\
        The Porto Declaration reads:\n\nWe met in Porto on 3 May 2016.\n\n\
        1. We will count fish.\n\n2. We will count boats.\n";
    let found = declaration(text).versions.into_iter().next();
    let title = found.and_then(|version| version.title);
    assert_eq!(
        title.map(|it| it.text).as_deref(),
        Some("Porto Declaration")
    );
}

#[test]
fn a_title_below_what_stands_below_a_picture() {
    let text = "The ministers of eleven countries enter the hall for the opening of the Fifth \
        Meeting on Inland Ferries. (Photo: L. Marsh)\n\nFerry Declaration\n\n\
        1. We will inspect ferries.\n\n2. Ports should help.\n";
    let first = declaration(text).versions.into_iter().next();
    let found = first.and_then(|version| version.title);
    assert_eq!(
        found.map(|quote| quote.text).as_deref(),
        Some("Ferry Declaration")
    );
}

#[test]
fn a_title_again_in_lines_of_capitals_and_one_with_its_stop() {
    use crate::model::types::ProvisionKind;
    let text = "Déclaration de Lille sur l’eau, les puits et les ports, le 3 mai 2021.\n\n\
        DÉCLARATION DE LILLE SUR\nL’EAU,\nLES PUITS ET LES PORTS\n\n\
        Nous, maires, nous sommes réunis à Lille le 3 mai 2021.\n\n\
        Nous déclarons ce qui suit :\n\n1. Les ports devraient agir.\n\n2. Nous agirons.\n";
    let found = declaration(text);
    let recital = |kind: ProvisionKind| kind == ProvisionKind::Recital;
    assert_eq!(
        found
            .provisions
            .iter()
            .filter(|it| recital(it.kind))
            .count(),
        1
    );
    let title = found
        .versions
        .into_iter()
        .next()
        .and_then(|version| version.title);
    let title = title.map(|quote| quote.text.to_string());
    let expected = "Déclaration de Lille sur l’eau, les puits et les ports, le 3 mai 2021";
    assert!(title.is_some_and(|title| expected.starts_with(&title)));
}

#[test]
fn a_title_cut_short_in_the_path_of_a_page() {
    let read = |first: &str| {
        let text = format!(
            "{first}\n\nAcuerdo de los ministros de pesca de los países del lago\n\n\
             Los ministros, reunidos en el puerto:\n\n1. Reafirmaron su amistad;\n\n\
             2. Acordaron una veda.\n"
        );
        let title = declaration(&text).versions.into_iter().next();
        title.and_then(|version| version.title.into_iter().next())
    };
    let whole = "Acuerdo de los ministros de pesca de los países del lago";
    let path = read("INICIO Noticias Acuerdo de los ministros de pesca de los...");
    assert_eq!(path.map(|quote| quote.text).as_deref(), Some(whole));
    let other = read("INICIO Noticias Las otras noticias de la semana...");
    assert_eq!(other.map(|quote| quote.text), None);
}
