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
fn the_name_of_one_body_in_a_list_is_no_version() {
    let lines = [
        "The members of the council met in the city of Oulu and agreed.",
        "- Warden of the Wells",
        "- Commission nationale des eaux et des puits",
        "- Warden of the Lakes and the Rivers",
    ];
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

#[test]
fn short_lines_in_one_alphabet_speak_together() {
    let russian = [
        "Заявление о маяках",
        "Участники собрались в Белом Мысе с 10 по 12 мая.",
        "заявляют:",
        "Мы обязуемся делиться данными с соседними портами.",
    ];
    assert_eq!(codes(&russian), ["rus"; 4]);
    let short = "Cape Statement";
    let english = "The keepers of the lights met in the city of Oulu.";
    let beside = [short, russian[1], english, russian[2], russian[3]];
    assert_eq!(codes(&beside), ["eng", "rus", "eng", "rus", "rus"]);
}

#[test]
fn two_languages_of_one_alphabet_stay_apart() {
    let russian = "Мы обязуемся делиться данными с соседними портами и общественностью.";
    let ukrainian = "Ми зобов'язуємося ділитися даними із сусідніми портами та громадськістю.";
    let found = codes(&[russian, ukrainian, russian, ukrainian]);
    assert_eq!(found, ["rus", "ukr", "rus", "ukr"]);
}

#[test]
fn characters_beside_kana_are_japanese_where_none_is_a_chinese_sentence() {
    let japanese = [
        "世界灯台会議 宣言",
        "会議は次のとおり宣言する。",
        "第一条 守ること",
        "2022年5月12日",
    ];
    assert_eq!(codes(&japanese), ["jpn"; 4]);
    let both = ["会議は次のとおり宣言する。", "会议宣言如下：", "第一条"];
    assert_eq!(codes(&both), ["jpn", "zho", "zho"]);
    // A name, or the dot in one, makes no Japanese of Chinese.
    let chinese = [
        "斯蒂芬・霍金・史密斯代表",
        "“のぞみ”号列车于2019年首次从大阪开往东京。",
    ];
    assert_eq!(codes(&chinese), ["zho"; 2]);
}

#[test]
fn a_version_in_a_language_without_a_file_line_by_line() {
    let lines = [
        "Port Alba Declaration of the Conference of Keepers",
        "Declaración de Puerto Alba de la Conferencia de Fareros",
        "The keepers of the lights met in Port Alba and declare:",
        "Los fareros se reunieron en Puerto Alba y declaran:",
        "1. Keepers should preserve the records of each night.",
        "1. Los fareros deben conservar los registros de cada noche.",
        "2. We commit to sharing the data.",
        "2. Nos comprometemos a compartir los datos.",
    ];
    let found = codes(&lines);
    assert_eq!(
        found,
        ["eng", "spa", "eng", "spa", "eng", "spa", "eng", "spa"]
    );
    // Names are no version.
    let names = [
        lines[2],
        "Asociación de Pescadores de Puerto Alba;",
        "Federación Nacional de Armadores del Sur;",
        "Cámara de Comercio de Villa Marina;",
        "Sindicato de Trabajadores de la Pesca;",
        "Cofradía de Pescadores de San Telmo.",
        lines[4],
        lines[6],
    ];
    assert_eq!(codes(&names), ["eng"; 8]);
}
