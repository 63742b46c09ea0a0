use super::*;

fn codes(texts: &[&str]) -> Vec<String> {
    let stretches: Vec<_> = texts
        .iter()
        .map(|text| (crate::source::script_of(text), *text))
        .collect();
    detect(&stretches)
        .into_iter()
        .map(|d| d.map_or("-".to_owned(), |d| d.code.to_string()))
        .collect()
}

#[test]
fn by_script_and_by_common_words() {
    assert_eq!(
        codes(&[
            "Porto Declaration",
            "The delegates of the courts met in Porto.",
            "法院代表会议。",
            "2019"
        ]),
        ["eng", "eng", "zho", "-"]
    );
}

#[test]
fn one_word_does_not_outvote_the_rest() {
    assert_eq!(
        codes(&[
            "Erklärung des Forums",
            "The judges of the forum met in Berlin and agreed."
        ]),
        ["eng", "eng"]
    );
}

#[test]
fn a_few_words_that_another_language_has_too_tell_nothing() {
    let german = [
        "Erklärung des Rates",
        "Die Mitglieder des Rates und des Bundes haben den Bericht des Vorsitzenden gebilligt.",
        "Des Volkes Wille ist Gesetz, und des Landes Gerichte sollen ihn achten und schützen.",
    ];
    assert_eq!(codes(&german), ["deu", "deu", "deu"]);
    assert_eq!(
        codes(&[
            "The members of the council approved the report of the chair in the city.",
            german[1],
            "The will of the people is law, and the courts shall respect it.",
            german[2],
            german[0],
        ]),
        ["eng", "deu", "eng", "deu", "deu"]
    );
}

#[test]
fn a_list_of_names_is_no_language_of_its_own() {
    let names = [
        "Albania, Algeria, Andorra, Angola, Armenia, Azerbaijan, Bahamas, Bahrain, Belarus, Bolivia",
        "Mr. Hans Becker, Ms. Maria Rossi, Mr. Pedro Santos, Ms. Aino Virtanen, Mr. Lars Nilsson",
        "Chile, Colombia, Croatia, Denmark, Ecuador, Estonia, Finland, Georgia, Guatemala, Honduras",
    ];
    let first = "The members of the council met in the city of Oulu.";
    let lines = [&[first], &names[..]].concat();
    assert_eq!(codes(&lines), ["eng"; 4]);
}

#[test]
fn a_title_names_an_instrument_in_its_own_language() {
    let french = "La Conférence des greffiers s’est tenue à Dakar du 3 au 5 juin.";
    let english = "The Conference of Registrars was held in Dakar from 3 to 5 June.";
    assert_eq!(
        codes(&[
            "Déclaration de Sable-Rive de la Conférence des greffiers",
            "Sandridge Declaration, Conference of Registrars",
            english,
            french,
        ]),
        ["fra", "eng", "eng", "fra"]
    );
}

#[test]
fn a_language_without_a_file_is_named() {
    let text = "Os participantes da conferência, reunidos na cidade do Porto, reconhecem que os tribunais \
                devem cooperar entre si e com as organizações internacionais para que a justiça não demore.";
    assert_eq!(codes(&[text]), ["por"]);
}
