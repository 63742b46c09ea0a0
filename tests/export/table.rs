//! Tables, read back by a reader of RFC 4180.

use crate::expected;
use crate::texts::{Text, bundled, text, texts};
use softlaw::export::{Table, table};
use softlaw::iri::Base;

fn written(texts: &[&Text], which: Table) -> String {
    let instruments: Vec<_> = texts
        .iter()
        .map(|text| (&text.declaration, text.editor.as_ref()))
        .collect();
    table(&instruments, &Base::default(), which)
}

/// Records of fields, as section 2 of RFC 4180 has them; panics on what it doesn't have.
fn read(csv: &str) -> Vec<Vec<String>> {
    let mut chars = csv.strip_prefix('\u{feff}').unwrap().chars().peekable();
    let mut records = Vec::new();
    let mut record = Vec::new();
    while chars.peek().is_some() {
        let mut field = String::new();
        if chars.next_if_eq(&'"').is_some() {
            loop {
                match chars.next().expect("a closing quote") {
                    '"' if chars.next_if_eq(&'"').is_some() => field.push('"'),
                    '"' => break,
                    c => field.push(c),
                }
            }
        } else {
            while let Some(c) = chars.next_if(|c| !matches!(c, ',' | '\r')) {
                assert!(!matches!(c, '"' | '\n'), "bare {c:?}");
                field.push(c);
            }
        }
        record.push(field);
        match chars.next() {
            Some(',') => {}
            Some('\r') => {
                assert_eq!(chars.next(), Some('\n'));
                records.push(std::mem::take(&mut record));
            }
            other => panic!("{other:?} after a field"),
        }
    }
    assert!(record.is_empty(), "the last record has no end");
    records
}

#[test]
fn the_bundled_declaration_is_written_so() {
    let bundled = bundled();
    expected("statements.csv", &written(&[&bundled], Table::Statements));
    expected("commitments.csv", &written(&[&bundled], Table::Commitments));
}

#[test]
fn a_row_is_a_statement_with_its_text_in_its_languages() {
    let texts = texts();
    let all: Vec<&Text> = texts.iter().collect();
    for which in [Table::Statements, Table::Commitments] {
        let records = read(&written(&all, which));
        let (heading, rows) = records.split_first().unwrap();
        let column = |name: &str| heading.iter().position(|h| h == name).unwrap();
        let statements: Vec<_> = texts
            .iter()
            .flat_map(|text| text.declaration.provisions.iter().map(move |p| (text, p)))
            .flat_map(|(text, p)| p.statements.iter().map(move |s| (text, s)))
            .filter(|(_, s)| which == Table::Statements || s.is_commitment())
            .collect();
        assert!(statements.len() > 20, "{}", statements.len());
        assert_eq!(rows.len(), statements.len());
        for (row, (text, statement)) in rows.iter().zip(statements) {
            assert_eq!(row.len(), heading.len());
            assert_eq!(row[column("order")], statement.order.to_string());
            for version in &text.declaration.versions {
                let cell = |name: &str| &row[column(&format!("{name}_{}", version.tag))];
                let quote = statement
                    .text
                    .iter()
                    .find(|quote| quote.language == version.language);
                let said = quote.map_or("", |quote| &quote.text);
                assert_eq!(cell("text").trim_start_matches('\''), said, "{}", text.name);
                let start = quote.map(|quote| quote.passages[0].start.to_string());
                assert_eq!(*cell("start"), start.unwrap_or_default());
            }
        }
    }
}

#[test]
fn a_text_that_begins_as_a_formula_is_made_text() {
    let words = "Lake Declaration of the Lake Forum\nThe Lake Forum was held in Bern on May 3, \
                 2021.\nThe participants expressed the following views:\n\
                 1. =cmd|' /C calc'!A1 shall \"open\", soon.\n2. Courts shall meet.\n";
    let csv = written(&[&text("lake.txt", words)], Table::Statements);
    let records = read(&csv);
    let column = records[0]
        .iter()
        .position(|name| name == "text_en")
        .unwrap();
    let cells: Vec<&str> = records.iter().map(|row| row[column].as_str()).collect();
    assert!(
        cells.contains(&"'=cmd|' /C calc'!A1 shall \"open\", soon."),
        "{cells:?}"
    );
    assert!(cells.contains(&"Courts shall meet."), "{cells:?}");
}

#[test]
fn an_item_in_an_item_has_its_number_beside_that_of_its_part() {
    let words = "Harbour Declaration\n\nThe participants agreed on the following:\n\
                 1. Ports should keep:\n(a) a list of ships;\n(b) a list of crews.\n\
                 2. Crews should be paid.\n";
    let csv = written(&[&text("harbour.txt", words)], Table::Statements);
    let records = read(&csv);
    let column = |name: &str| records[0].iter().position(|known| known == name).unwrap();
    let numbers: Vec<_> = records
        .iter()
        .skip(1)
        .map(|row| {
            (
                row[column("number_en")].as_str(),
                row[column("item_en")].as_str(),
            )
        })
        .collect();
    assert_eq!(
        numbers,
        [
            ("", ""),
            ("1.", ""),
            ("1.", "(a)"),
            ("1.", "(b)"),
            ("2.", "")
        ]
    );
}
