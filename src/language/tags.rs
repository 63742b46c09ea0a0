//! The BCP 47 tag of a language that has no file.
//!
//! In: an ISO 639-3 code. Out: the ISO 639-1 code where the language has one, as RFC
//! 5646, section 2.2.1, wants the shortest; else the code itself.

use crate::model::LanguageCode;

/// ISO 639-3 and ISO 639-1 of every language that can be told without a file of its own.
const SHORT: &str = "afr af aka ak amh am ara ar aze az bel be ben bn bul bg cat ca ces cs cmn zh \
    cym cy dan da deu de ell el eng en epo eo est et fin fi fra fr guj gu heb he hin hi hrv hr \
    hun hu hye hy ind id ita it jav jv jpn ja kan kn kat ka khm km kor ko lat la lav lv lit lt \
    mal ml mar mr mkd mk mya my nep ne nld nl nob nb ori or pan pa pes fa pol pl por pt ron ro \
    rus ru sin si slk sk slv sl sna sn spa es srp sr swe sv tam ta tel te tgl tl tha th tuk tk \
    tur tr ukr uk urd ur uzb uz vie vi yid yi zho zh zul zu";

/// The shortest tag: `de` for `deu`, `und` for what is undetermined.
pub fn tag(code: LanguageCode) -> String {
    let code = code.to_string();
    let mut words = SHORT.split_whitespace();
    let short = words.find(|word| **word == code).and(words.next());
    short.map_or(code.clone(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_that_can_be_told_has_the_shortest_tag() {
        let known = whatlang::Lang::all();
        assert!(!known.is_empty());
        for language in known {
            let code = LanguageCode::new(language.code());
            assert_eq!(tag(code).len(), 2, "{}", language.code());
        }
    }

    #[test]
    fn a_language_without_a_short_code_keeps_its_own() {
        assert_eq!(tag(LanguageCode::new("und")), "und");
        assert_eq!(tag(LanguageCode::new("deu")), "de");
        assert_eq!(tag(LanguageCode::new("new")), "new");
    }
}
