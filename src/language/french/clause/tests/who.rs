//! Who speaks, and who is asked, in French clauses.

use super::*;

#[test]
fn who_does_what() {
    for (sentence, expected) in [
        (
            "Les tribunaux devraient s’engager à bâtir la confiance.",
            [None, Some("tribunaux"), Some("bâtir la confiance"), None],
        ),
        (
            "Nous, participants au Forum, nous engageons à publier les arrêts.",
            [
                Some("participants au Forum"),
                None,
                Some("publier les arrêts"),
                None,
            ],
        ),
        (
            "Les ministres se félicitent des progrès accomplis et encouragent la Commission à agir.",
            [Some("ministres"), Some("Commission"), Some("agir"), None],
        ),
        (
            "Les ministres se félicitent des progrès accomplis.",
            [Some("ministres"), None, Some("progrès accomplis"), None],
        ),
        (
            "Nous tenons à la liberté des ports, et nous sommes résolus à publier les cartes.",
            [Some("nous"), None, Some("publier les cartes"), None],
        ),
        (
            "INVITE l’ensemble des ports à :",
            [None, Some("ensemble des ports"), None, None],
        ),
        (
            "Nous partagerons les données.",
            [Some("Nous"), None, Some("partagerons les données"), None],
        ),
        (
            "Nous appelons tous les États à la ratifier et à l’appliquer.",
            [
                Some("Nous"),
                Some("tous les États"),
                Some("la ratifier et à l'appliquer"),
                None,
            ],
        ),
        (
            "Nous appelons tous les États à ratifier la convention.",
            [
                Some("Nous"),
                Some("tous les États"),
                Some("ratifier la convention"),
                None,
            ],
        ),
        (
            "La Conférence invite les parties au litige à se concerter.",
            [
                Some("Conférence"),
                Some("parties au litige"),
                Some("se concerter"),
                None,
            ],
        ),
        (
            "Les délégués ont exprimé leur profonde gratitude à la Haute Cour pour l’accueil du Forum.",
            [
                Some("délégués"),
                Some("Haute Cour"),
                None,
                Some("l'accueil du Forum"),
            ],
        ),
        (
            "Les délégués remercient le greffe d’avoir organisé la visite.",
            [
                Some("délégués"),
                Some("greffe"),
                None,
                Some("avoir organisé la visite"),
            ],
        ),
        (
            // Who is to hear them is not said.
            "Dans tous les cas, les parties doivent être entendues.",
            [None, None, Some("être entendues"), None],
        ),
        (
            "La formation des juges revêt une grande importance.",
            [None, None, None, Some("formation des juges")],
        ),
        (
            "Les participants, réunis à Oran, ont pris note de l’étude.",
            [Some("participants"), None, None, Some("l'étude")],
        ),
        (
            "Toute partie a le droit d’être entendue.",
            [None, None, Some("être entendue"), None],
        ),
    ] {
        assert_eq!(read_as(sentence).2, parts(expected), "{sentence}");
    }
}

#[test]
fn thanks_to_nobody() {
    let (act, _, found) = read_as("Nous exprimons notre gratitude.");
    assert_eq!(act, Some(Force::Appreciation));
    assert_eq!(found, parts([Some("Nous"), None, None, None]));
}

#[test]
fn who_has_a_right_does_not_speak() {
    let (act, _, found) = read_as("Toute partie a le droit d’être entendue.");
    assert_eq!(act, Some(Force::Right));
    assert_eq!(found[0], None);
}

#[test]
fn who_is_asked_and_who_is_not() {
    let whom = |sentence: &str| {
        let (act, _, [_, whom, ..]) = read_as(sentence);
        (act, whom)
    };
    for (sentence, act, expected) in [
        (
            "Les États parties sont invités à ratifier la Charte.",
            Force::Call,
            Some("États parties"),
        ),
        (
            "La Conférence prie le Secrétariat de rédiger un rapport.",
            Force::Call,
            Some("Secrétariat"),
        ),
        (
            "Le Forum recommande aux facultés d’enseigner la médiation.",
            Force::Recommendation,
            Some("facultés"),
        ),
        (
            "Nous remercions vivement la Ville de Brume pour son accueil.",
            Force::Appreciation,
            Some("Ville de Brume"),
        ),
        (
            "Le Président est autorisé à écrire aux gouvernements.",
            Force::Right,
            None,
        ),
        (
            "Les participants conviennent de créer un réseau.",
            Force::Commitment,
            None,
        ),
    ] {
        let expected = (Some(act), expected.map(str::to_owned));
        assert_eq!(whom(sentence), expected, "{sentence}");
    }
    for sentence in [
        "Les documents doivent être conservés dix ans.",
        "Aucun avocat ne doit plaider deux fois.",
    ] {
        assert_eq!(whom(sentence), (None, None), "{sentence}");
    }
    assert_eq!(
        whom("Les juges doivent être indépendants.").1,
        Some("juges".to_owned())
    );
}
