//! The comparison as data.

use super::{NAMES, bundled, comparison};
use softlaw::compare::{About, Value};
use softlaw::model::{ProvisionKind, Unit};

#[test]
fn every_row_has_a_cell_for_every_version() {
    for comparison in NAMES.map(comparison).into_iter().chain([bundled()]) {
        let columns = comparison.versions.len();
        assert!(columns > 0);
        assert!(!comparison.facts.is_empty() && !comparison.provisions.is_empty());
        for fact in &comparison.facts {
            assert_eq!(fact.cells.len(), columns);
        }
        for part in &comparison.provisions {
            assert_eq!(part.number.len(), columns);
            assert!(!part.statements.is_empty());
            assert!(part.statements.iter().all(|row| row.cells.len() == columns));
        }
    }
}

#[test]
fn differences_stand_where_they_apply() {
    let comparison = comparison("harbour.txt");
    let codes: Vec<&str> = comparison
        .differences
        .iter()
        .map(|d| d.code.as_str())
        .collect();
    let number = |code: &str| codes.iter().position(|known| *known == code).unwrap() + 1;
    let fact = |about: About| comparison.facts.iter().find(|f| f.about == about).unwrap();
    for (about, code) in [
        (About::Dates, "dates-contained"),
        (About::Count(Unit::Participants), "count-approximate"),
        (About::Count(Unit::Countries), "count-conflicting"),
    ] {
        assert_eq!(fact(about).differences, [number(code)], "{about}");
    }
    for about in [About::Name, About::Place, About::Host] {
        assert_eq!(fact(about).differences, [0; 0], "{about}");
    }
    let views: Vec<_> = comparison
        .provisions
        .iter()
        .filter(|part| part.kind == ProvisionKind::View)
        .collect();
    assert_eq!(views.len(), 3);
    assert_eq!(views[0].differences, [0; 0]);
    assert_eq!(
        views[1].statements[0].differences,
        [number("force-conflicting")]
    );
    assert_eq!(views[2].differences, [number("items-language-ends")]);
    assert_eq!(views[2].number, [Some("3.".to_owned()), None]);
    assert_eq!(views[2].statements[0].cells[1], None);
    assert_eq!(codes.len(), 5);
}

#[test]
fn values_are_typed() {
    let comparison = comparison("harbour.txt");
    let values: Vec<Option<Value>> = comparison
        .facts
        .iter()
        .find(|fact| fact.about == About::Count(Unit::Participants))
        .map(|fact| fact.cells.iter().map(|cell| cell.as_ref()?.value).collect())
        .unwrap();
    let count = |number, approximate| {
        Some(Value::Count {
            number,
            approximate,
        })
    };
    assert_eq!(values, [count(160, true), count(168, false)]);
}

#[test]
fn a_mark_holds_the_words_that_differ() {
    let comparison = comparison("harbour.txt");
    let mut marked = Vec::new();
    for row in comparison
        .provisions
        .iter()
        .flat_map(|part| &part.statements)
    {
        for cell in row.cells.iter().flatten() {
            for mark in &cell.marks {
                assert!(row.differences.contains(&mark.difference));
                let words = cell
                    .text
                    .chars()
                    .skip(mark.start)
                    .take(mark.end - mark.start);
                marked.push(words.collect::<String>());
            }
        }
    }
    let expected = [
        "May 3 to 5, 2021",
        "over 160 participants",
        "12 countries",
        "2021年5月4日",
        "13个国家",
        "168名代表",
        "shall",
        "不得",
    ];
    assert_eq!(marked, expected);
}

#[test]
fn the_summary_says_what_differs() {
    assert_eq!(
        bundled().summary(),
        "2 divergences: dates-contained, count-only-in-one"
    );
    assert_eq!(comparison("agrees.txt").summary(), "the versions agree");
    let mut twice = bundled();
    let again = twice.differences[0].clone();
    twice.differences.push(again);
    assert_eq!(
        twice.summary(),
        "3 divergences: dates-contained (2), count-only-in-one"
    );
    assert_eq!(
        comparison("one-language.txt").summary(),
        "the text is in English alone; nothing is compared"
    );
}
