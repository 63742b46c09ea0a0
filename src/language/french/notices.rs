//! French lines that belong to a page and not to the text that it gives, and those that
//! begin a part of the text.

use super::text::Text;
use crate::language::Section;

/// Whether a line is the page's own.
pub(super) fn is_notice(line: &str) -> bool {
    const STARTS: &[&str] = &[
        "mis à jour|mise à jour|dernière mise à jour|actualisé~ le|source :|\
         source:|publié~ le|publié~ par|date de publication|imprimer|partager|copyright|\
         tous droits réservés|auteur :|auteur:|auteurs :|ce site utilise des cookies|\
         nous utilisons des cookies|en poursuivant votre navigation|mentions légales|\
         aller au contenu|accéder au contenu|télécharger le|télécharger en|\
         télécharger la|temps de lecture|haut de page|retour en haut|vous êtes ici|\
         vous êtes sur la page|article précédent|article suivant|crédit photo|crédits photo",
    ];
    let text = Text::new(line);
    let first = text.first(STARTS, 0);
    first.is_some_and(|cue| cue.start == 0) || is_page(&text.lower) || is_reader(&text.lower)
}

/// The names of pages, each alone on its line.
fn is_page(lower: &str) -> bool {
    const PAGES: &[&str] = &[
        "accueil",
        "actualités",
        "à propos",
        "contact",
        "contactez-nous",
        "rechercher",
        "recherche",
        "menu",
        "tout accepter",
        "tout refuser",
        "accepter",
        "plan du site",
        "politique de confidentialité",
        "se connecter",
        "s'abonner",
        "article",
        "facebook",
        "twitter",
        "linkedin",
        "whatsapp",
    ];
    PAGES.contains(&lower.trim())
}

/// "anne a écrit le 6 mai 2021 à 09:12 :": who posted it in a forum.
fn is_reader(lower: &str) -> bool {
    const LONGEST: usize = 80;
    lower.len() <= LONGEST
        && lower.ends_with(':')
        && lower.contains(" a écrit ")
        && lower.contains(|c: char| c.is_ascii_digit())
}

/// What a line opens.
pub(super) fn section(line: &str) -> Option<Section> {
    let lower = line.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric());
    match (words.next().unwrap_or_default(), words.next()) {
        ("préambule" | "preambule", _) => Some(Section::Preamble),
        ("annexe" | "annexes" | "appendice", _) => Some(Section::Annex),
        ("signataires" | "signatures" | "signature", _)
        | ("signé" | "signée", _)
        | ("ont" | "a", Some("signé"))
        | ("texte", Some("adopté"))
        | ("fait", Some("à" | "en" | "le")) => Some(Section::Signatures),
        _ => is_below(&lower).then_some(Section::Page),
    }
}

/// Whether a line begins what a page has below the text that it gives: "Articles liés".
fn is_below(lower: &str) -> bool {
    const LINES: &[&str] = &[
        "documents associés",
        "documents connexes",
        "documents liés",
        "articles liés",
        "articles similaires",
        "articles connexes",
        "à lire aussi",
        "lire aussi",
        "à lire également",
        "voir aussi",
        "sur le même sujet",
        "sur le même thème",
        "dans la même rubrique",
        "liens utiles",
        "liens connexes",
        "pour en savoir plus",
        "laisser un commentaire",
        "laissez un commentaire",
        "commentaires",
        "aucun commentaire",
        "enregistrer un commentaire",
        "article plus récent",
        "contact presse",
        "contacts presse",
    ];
    LINES.contains(&lower.trim_end_matches([':', ' ', '\u{A0}', '\u{202F}']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_a_page() {
        for line in [
            "Accueil",
            "Télécharger le PDF (214 Ko)",
            "anne a écrit le 6 mai 2021 à 09:12 :",
            "Ce site utilise des cookies pour mesurer ses visites.",
            "Vous êtes sur la page 1sur 13",
        ] {
            assert!(is_notice(line), "{line}");
        }
        for line in [
            "Les auteurs devraient signer.",
            "Accueil des réfugiés",
            "Contactés par la presse, les maires ont répondu.",
        ] {
            assert!(!is_notice(line), "{line}");
        }
    }

    #[test]
    fn what_stands_below_a_text() {
        assert_eq!(section("Documents associés :"), Some(Section::Page));
        assert_eq!(section("Signataires :"), Some(Section::Signatures));
        assert_eq!(section("Voir aussi les documents associés."), None);
    }
}
