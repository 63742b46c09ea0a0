//! French as a third language: read whole with English and with Chinese, without a
//! change to any stage but its own file.

use softlaw::model::{
    Aspect, Declaration, DivergenceKind, Force, InstrumentKind, LanguageCode, ProvisionKind, Quote,
    Statement, Unit, interpret,
};
use softlaw::source::{Input, read};
use std::fs;

const FRA: LanguageCode = LanguageCode::new("fra");
const ENG: LanguageCode = LanguageCode::new("eng");

fn instrument(names: &[&str]) -> Declaration {
    let input = |name: &&str| Input {
        name: (*name).to_owned(),
        bytes: fs::read(format!("tests/data/french/{name}")).expect("the file is there"),
    };
    let inputs: Vec<Input> = names.iter().map(input).collect();
    interpret(&read(&inputs).expect("the text is good"))
}

fn rivers() -> Declaration {
    instrument(&["rivers-fr.txt", "rivers-en.txt"])
}

fn registries() -> Declaration {
    instrument(&["registries.txt"])
}

/// The text of a list of quotes, by language.
fn says(quotes: &[Quote]) -> Vec<(&str, &str)> {
    quotes
        .iter()
        .map(|quote| (quote.language.as_str(), quote.text.as_str()))
        .collect()
}

/// The statements of the views, each with the number of its view.
fn views(declaration: &Declaration) -> Vec<(usize, &Statement)> {
    let views = declaration
        .provisions
        .iter()
        .filter(|provision| provision.kind == ProvisionKind::View);
    let found: Vec<_> = views
        .flat_map(|view| view.statements.iter().map(|s| (view.order, s)))
        .collect();
    assert!(!found.is_empty(), "there are views");
    found
}

#[test]
fn titles() {
    let declaration = rivers();
    assert_eq!(declaration.kind, InstrumentKind::Declaration);
    let told: Vec<_> = declaration
        .versions
        .iter()
        .map(|version| {
            let title = version.title.as_ref().expect("both have a title");
            let status = version.status.as_ref().expect("both have a tag");
            (
                version.tag.as_str(),
                title.text.as_str(),
                status.text.as_str(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (
                "fr",
                "Déclaration de Port-Clair du Forum mondial des juges de l’eau",
                "En vigueur"
            ),
            (
                "en",
                "Port-Clair Declaration of the World Forum of Water Judges",
                "In force"
            ),
        ]
    );
}

#[test]
fn the_french_account() {
    let declaration = rivers();
    let conference = declaration.conference.expect("the text names one");
    assert_eq!(
        says(&conference.name),
        [
            ("fra", "Forum mondial des juges de l’eau"),
            ("eng", "World Forum of Water Judges")
        ]
    );
    let account = conference.accounts.first().expect("French comes first");
    assert_eq!(account.language, FRA);
    let period = account.period.as_ref().expect("it gives dates");
    assert_eq!(
        [period.start.to_string(), period.end.to_string()],
        ["2019-01-20", "2019-01-23"]
    );
    let place = account.place.as_ref().expect("it gives a place");
    let words = |quote: &Option<Quote>| quote.as_ref().map(|q| q.text.to_string());
    assert_eq!(words(&place.city).as_deref(), Some("Port-Clair"));
    assert_eq!(words(&place.country).as_deref(), Some("Sénégal"));
    let counts: Vec<_> = account
        .counts
        .iter()
        .map(|count| (count.number, count.unit, count.approximate))
        .collect();
    assert_eq!(
        counts,
        [
            (92, Unit::Participants, false),
            (29, Unit::Countries, false),
            (2, Unit::InternationalOrganizations, false)
        ]
    );
    let host = conference.host.expect("both name a host");
    assert_eq!(
        says(&host.name),
        [
            ("fra", "Haute Cour des rivières de Valmont"),
            ("eng", "High Court of Rivers of Valmont")
        ]
    );
    assert_eq!(says(&host.acronym), [("fra", "HCR"), ("eng", "HCR")]);
}

#[test]
fn theme_topics_aim_and_proviso() {
    let declaration = rivers();
    let conference = declaration.conference.expect("the text names one");
    let theme = conference.theme.expect("it has a theme");
    assert_eq!(
        says(&theme.name),
        [("fra", "Un droit pour l’eau"), ("eng", "One law for water")]
    );
    let topics: Vec<_> = theme.topics.iter().map(|topic| says(&topic.name)).collect();
    assert_eq!(
        topics,
        [
            [("fra", "l’accès au juge"), ("eng", "access to a judge")],
            [("fra", "le coût des procès"), ("eng", "the cost of trials")],
            [
                ("fra", "la formation des greffiers"),
                ("eng", "the training of clerks")
            ],
        ]
    );
    assert_eq!(
        says(&declaration.objective),
        [("fra", "bâtir la confiance"), ("eng", "building trust")]
    );
    assert_eq!(
        says(&declaration.proviso),
        [
            ("fra", "sous réserve du droit interne de chaque État"),
            ("eng", "subject to the domestic law of each State")
        ]
    );
}

#[test]
fn forces_and_alignment_with_english() {
    let declaration = rivers();
    let told: Vec<_> = views(&declaration)
        .into_iter()
        .map(|(view, statement)| (view, statement.force, says(&statement.cue)))
        .collect();
    let both = |fra, eng| vec![("fra", fra), ("eng", eng)];
    assert_eq!(
        told,
        [
            (
                1,
                Some(Force::Recognition),
                both("revêt une grande importance", "is of great importance")
            ),
            (
                1,
                Some(Force::Commitment),
                both("devraient s’engager à", "should commit themselves to")
            ),
            (
                2,
                Some(Force::Prohibition),
                both("ne doivent pas", "shall not")
            ),
            (
                2,
                Some(Force::Right),
                both("a le droit d’", "has the right to")
            ),
            (2, Some(Force::Obligation), both("doivent", "should")),
            (3, Some(Force::Call), both("appellent", "call on")),
            (
                3,
                Some(Force::Appreciation),
                both("ont également remercié", "thanked")
            ),
            (
                3,
                Some(Force::Appreciation),
                both(
                    "ont exprimé leur profonde gratitude",
                    "expressed their gratitude"
                )
            ),
        ]
    );
    // Three French sentences stand for four English ones: the last for two.
    let all = views(&declaration);
    let (_, last) = all
        .iter()
        .rfind(|(view, _)| *view == 2)
        .expect("view 2 has statements");
    assert_eq!(
        says(&last.text),
        [
            (
                "fra",
                "Les greffes doivent répondre sous trente jours, et leurs réponses sont motivées."
            ),
            (
                "eng",
                "Registries should answer within thirty days. Their answers state the reasons."
            )
        ]
    );
}

#[test]
fn who_is_called_on_and_thanked() {
    let declaration = rivers();
    let all = views(&declaration);
    let of = |force| {
        let found = all.iter().rev().find(|(_, s)| s.force == Some(force));
        found.map(|(_, s)| *s).expect("there is one")
    };
    let call = of(Force::Call);
    assert_eq!(
        says(&call.addressee),
        [("fra", "tous les États"), ("eng", "all States")]
    );
    assert_eq!(
        says(&call.action),
        [
            ("fra", "ratifier la Convention des rivières"),
            ("eng", "ratify the Convention of Rivers")
        ]
    );
    let thanks = of(Force::Appreciation);
    assert_eq!(
        says(&thanks.addressee),
        [("fra", "HCR de Valmont"), ("eng", "HCR of Valmont")]
    );
    assert_eq!(
        says(&thanks.matter),
        [("fra", "l’accueil du Forum"), ("eng", "hosting the Forum")]
    );
}

#[test]
fn divergences_from_english() {
    let declaration = rivers();
    let told: Vec<_> = declaration
        .divergences
        .iter()
        .map(|d| (d.kind, d.aspect, d.message.as_str(), d.languages.as_slice()))
        .collect();
    assert_eq!(
        told,
        [
            (
                DivergenceKind::Conflicting,
                Aspect::Count(Unit::Countries),
                "French says 29 pays, English says 30 countries",
                &[FRA, ENG][..]
            ),
            (
                DivergenceKind::Conflicting,
                Aspect::Force,
                "French says doivent, English says should",
                &[FRA, ENG]
            ),
        ]
    );
    assert_eq!(declaration.diagnostics, []);
}

#[test]
fn french_and_chinese_on_one_line() {
    let declaration = registries();
    let tags: Vec<_> = declaration
        .versions
        .iter()
        .map(|v| v.tag.as_str())
        .collect();
    assert_eq!(tags, ["fr", "zh-Hans"]);
    let conference = declaration.conference.as_ref().expect("both name it");
    assert_eq!(
        says(&conference.name),
        [("fra", "Conférence sur les greffes"), ("zho", "书记官会议")]
    );
    let periods: Vec<_> = conference
        .accounts
        .iter()
        .filter_map(|account| account.period.as_ref())
        .map(|period| (period.start.to_string(), period.end.to_string()))
        .collect();
    let days = ("2021-05-26".to_owned(), "2021-05-27".to_owned());
    assert_eq!(periods, [days.clone(), days]);
    let host = conference.host.as_ref().expect("both name a host");
    assert_eq!(
        says(&host.name),
        [("fra", "Cour des lacs"), ("zho", "湖区法院")]
    );
    let divergences: Vec<_> = declaration
        .divergences
        .iter()
        .map(|d| (d.kind, d.message.as_str()))
        .collect();
    assert_eq!(
        divergences,
        [
            (
                DivergenceKind::Approximate,
                "French says Plus de 160 personnes, Chinese says 168名代表"
            ),
            (
                DivergenceKind::OnlyInOne,
                "only the French text says “Les arrêts sont courts.”"
            ),
        ]
    );
}

#[test]
fn french_settles_what_a_chinese_modal_means() {
    let declaration = registries();
    let told: Vec<_> = views(&declaration)
        .into_iter()
        .map(|(view, s)| (view, s.force, s.put_as, says(&s.cue)))
        .collect();
    let both = |fra, zho| vec![("fra", fra), ("zho", zho)];
    assert_eq!(
        told,
        [
            (
                1,
                Some(Force::Commitment),
                Some(Force::Recommendation),
                both("devraient s’engager à", "应致力于")
            ),
            // A second sentence, which only French has.
            (1, None, None, vec![]),
            (
                2,
                Some(Force::Prohibition),
                None,
                both("ne doivent pas", "不得")
            ),
            // 应当 alone may be either.
            (3, Some(Force::Obligation), None, both("doivent", "应当")),
            (
                4,
                Some(Force::Appreciation),
                None,
                both("ont exprimé leur reconnaissance", "表示赞赏")
            ),
        ]
    );
    assert_eq!(declaration.diagnostics, []);
}

#[test]
fn every_quote_is_in_the_bytes() {
    let bytes = fs::read("tests/data/french/rivers-fr.txt").expect("the file is there");
    let declaration = rivers();
    let mut seen = 0;
    for (_, statement) in views(&declaration) {
        let lists = [
            &statement.text,
            &statement.cue,
            &statement.speaker,
            &statement.addressee,
            &statement.action,
            &statement.matter,
        ];
        for quote in lists.into_iter().flatten().filter(|q| q.language == FRA) {
            for passage in &quote.passages {
                let (start, end) = passage.bytes;
                assert_eq!(&bytes[start..end], quote.text.as_bytes());
                seen += 1;
            }
        }
    }
    assert!(seen > 20, "{seen} quotes");
}

#[test]
fn neighbours_of_french_are_not_taken_for_it() {
    for (code, text) in [
        (
            "spa",
            "Declaración del Puerto de la Luz\n\nLos participantes de la conferencia, reunidos en la ciudad, \
             reconocen que los tribunales deben cooperar entre sí y con las organizaciones para que la justicia \
             no se demore en los procesos que afectan a las personas.\n",
        ),
        (
            "ita",
            "Dichiarazione del Porto\n\nI partecipanti della conferenza, riuniti nella città, riconoscono che i \
             tribunali devono cooperare fra loro e con le organizzazioni internazionali perché la giustizia non \
             tardi nei processi che riguardano le persone.\n",
        ),
        (
            "fra",
            "Déclaration du Port\n\nLes participants à la conférence, réunis dans la ville, reconnaissent que les \
             tribunaux doivent coopérer entre eux et avec les organisations internationales.\n",
        ),
    ] {
        let input = Input {
            name: code.to_owned(),
            bytes: text.as_bytes().to_vec(),
        };
        let declaration = interpret(&read(&[input]).expect("the text is good"));
        let told: Vec<_> = declaration
            .versions
            .iter()
            .map(|v| v.language.as_str())
            .collect();
        assert_eq!(told, [code]);
    }
}
