//! Faults of structure, each a text and what must be read from it.

use crate::checks;
use softlaw::model::{
    Aspect, Declaration, DiagnosticCode, DivergenceKind, Force, ProvisionKind, Statement,
};

fn read(text: &str) -> Declaration {
    let files = checks::files(text.as_bytes(), "txt");
    let source = checks::read(&files).expect("it can be read");
    let declaration = checks::interpret(&source);
    checks::quads(&declaration);
    declaration
}

/// The views: the number as printed and the first language's words of each statement,
/// with the nested number before them.
fn views(declaration: &Declaration) -> Vec<(String, Vec<String>)> {
    let statement = |s: &Statement| {
        let number = s.number.first().map(|n| format!("{} ", n.text));
        number.unwrap_or_default() + &s.text[0].text
    };
    declaration
        .provisions
        .iter()
        .filter(|provision| provision.kind == ProvisionKind::View)
        .map(|view| {
            let number = view.number.first().map_or("", |n| &n.text);
            let statements = view.statements.iter().map(statement).collect();
            (number.to_owned(), statements)
        })
        .collect()
}

fn view(number: &str, statements: &[&str]) -> (String, Vec<String>) {
    let statements = statements.iter().map(|&s| s.to_owned()).collect();
    (number.to_owned(), statements)
}

const HEAD: &str = "Toll Statement of the Toll Forum\n\n\
    The Toll Forum was held in Velmar on 3 May 2021. The participants expressed the following views:\n";

#[test]
fn letters_under_numbers_are_nested() {
    let text = format!(
        "{HEAD}1. Keepers shall:\n(a) keep records;\n(b) answer letters.\nThey are paid.\n2. Gates should be open.\n"
    );
    let declaration = read(&text);
    assert_eq!(
        views(&declaration),
        [
            view(
                "1.",
                &[
                    "Keepers shall:",
                    "(a) keep records;",
                    "(b) answer letters.",
                    "They are paid."
                ]
            ),
            view("2.", &["Gates should be open."]),
        ]
    );
    let first = declaration
        .provisions
        .iter()
        .find(|p| p.kind == ProvisionKind::View);
    let forces: Vec<Option<Force>> = first.unwrap().statements.iter().map(|s| s.force).collect();
    let must = Some(Force::Obligation);
    assert_eq!(forces, [must, must, must, None]);
}

#[test]
fn the_ninth_letter_is_no_roman_one() {
    let letters: String = ('a'..='k')
        .map(|c| format!("({c}) part {c} stays;\n"))
        .collect();
    let declaration = read(&format!(
        "{HEAD}1. Keepers shall:\n{letters}2. Gates should be open.\n"
    ));
    let views = views(&declaration);
    assert_eq!(views.len(), 2);
    assert_eq!(views[0].1.len(), 12);
    assert_eq!(views[0].1[9], "(i) part i stays;");
}

#[test]
fn bullets_hold_circled_numbers() {
    let text = format!(
        "{HEAD}• Records.\n① Keepers shall write.\n② Keepers shall read.\n• Gates.\n① Gates shall be open.\n"
    );
    assert_eq!(
        views(&read(&text)),
        [
            view(
                "•",
                &[
                    "Records.",
                    "① Keepers shall write.",
                    "② Keepers shall read."
                ]
            ),
            view("•", &["Gates.", "① Gates shall be open."]),
        ]
    );
}

#[test]
fn bullets_before_numbers_are_views_too() {
    let text = format!(
        "{HEAD}• Keepers shall write.\n• Keepers shall read.\n1. Gates shall be open.\n2. Gates shall be wide.\n"
    );
    let numbers: Vec<String> = views(&read(&text)).into_iter().map(|(n, _)| n).collect();
    assert_eq!(numbers, ["•", "•", "1.", "2."]);
}

#[test]
fn a_number_printed_twice_is_kept_and_told() {
    let text = format!(
        "{HEAD}1. Keepers shall write.\n2. Keepers shall read.\n2. Gates shall be open.\n3. Gates shall be wide.\n"
    );
    let declaration = read(&text);
    assert_eq!(
        views(&declaration)[1],
        view("2.", &["Keepers shall read.", "2. Gates shall be open."])
    );
    let told = |d: &Declaration| {
        let out = DiagnosticCode::ItemsOutOfSequence;
        d.diagnostics.iter().any(|d| d.code == out)
    };
    assert!(told(&declaration));
    assert!(
        declaration
            .diagnostics
            .iter()
            .all(|d| d.code != DiagnosticCode::UnreadText)
    );
    // Where the next number shows it, the second two is the third view.
    let text = format!(
        "{HEAD}1. Keepers shall write.\n2. Keepers shall read.\n2. Gates shall be open.\n4. Gates shall be wide.\n"
    );
    let declaration = read(&text);
    assert_eq!(views(&declaration).len(), 4);
    assert!(told(&declaration));
}

#[test]
fn numbers_go_on_past_999() {
    let items: String = (1..=1003)
        .map(|n| format!("{n}. Gate {n} shall be open.\n"))
        .collect();
    let declaration = read(&format!("{HEAD}{items}"));
    let views = views(&declaration);
    assert_eq!(views.len(), 1003);
    assert_eq!(views[1002].0, "1003.");
}

#[test]
fn a_first_view_without_a_number() {
    let text = "Toll Statement\n\nThe participants expressed the following views:\n\
        1. Keepers shall write.\n2. Keepers shall read.\n3. Gates shall be open.\n\n\
        收费声明\n\n与会者表达了以下观点：\n看守人必须写字。\n二、看守人必须读书。\n三、大门必须敞开。\n";
    let declaration = read(text);
    let pairs: Vec<usize> = declaration
        .provisions
        .iter()
        .filter(|p| p.kind == ProvisionKind::View)
        .map(|view| view.statements[0].text.len())
        .collect();
    assert_eq!(pairs, [2, 2, 2]);
    assert_eq!(declaration.divergences, []);
}

#[test]
fn topics_in_one_version_alone() {
    let text = "Toll Statement\n\nThe Toll Forum was held in Velmar on 3 May 2021. The topics included tolls, gates and keepers.\n\n\
        收费声明\n\n2021年5月3日，收费论坛在维尔马举行。\n";
    let found: Vec<(Aspect, DivergenceKind)> = read(text)
        .divergences
        .iter()
        .map(|d| (d.aspect, d.kind))
        .collect();
    assert_eq!(found, [(Aspect::Topics, DivergenceKind::OnlyInOne)]);
}

#[test]
fn the_country_stands_in_the_dateline() {
    let text =
        "Toll Statement\n\nVelmar, Freedonia, 3 May 2021\n\nThe Toll Forum was held in Velmar.\n";
    let conference = read(text).conference.expect("a conference");
    let place = conference.accounts[0].place.as_ref().expect("a place");
    assert_eq!(place.city.as_ref().map(|c| c.text.as_str()), Some("Velmar"));
    assert_eq!(
        place.country.as_ref().map(|c| c.text.as_str()),
        Some("Freedonia")
    );
}

#[test]
fn a_page_date_is_no_dateline() {
    let text = "Toll Statement\n\nUpdated 3 May 2016\nSource: toll archive\n\nThe Toll Forum was held in Velmar.\n";
    let conference = read(text).conference.expect("a conference");
    assert_eq!(conference.accounts[0].period, None);
}

#[test]
fn joint_hosts_are_several() {
    let text = "Toll Statement\n\nThe Toll Forum was held in Velmar and hosted by the Toll Court (TC) and the Gate Ministry. \
        收费论坛由收费法院和大门部共同主办，在维尔马举行。\n";
    let conference = read(text).conference.expect("a conference");
    let names: Vec<Vec<&str>> = conference
        .hosts()
        .map(|host| host.name.iter().map(|n| n.text.as_str()).collect())
        .collect();
    assert_eq!(
        names,
        [["Toll Court", "收费法院"], ["Gate Ministry", "大门部"]]
    );
}

#[test]
fn a_language_without_a_file_is_named_in_messages() {
    let text = "Erklärung über Zölle\n\nWir haben uns in Velmar getroffen und miteinander besprochen, \
        wie die Zölle auf den Brücken künftig erhoben werden sollen.\n";
    let declaration = read(text);
    let said = |words: &str| {
        declaration
            .diagnostics
            .iter()
            .any(|d| d.message.contains(words))
    };
    assert!(said("German"), "{:?}", declaration.diagnostics);
}
