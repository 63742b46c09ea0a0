//! Every question of the catalogue, asked of the bundled declaration.

use super::{described, harness};
use std::path::Path;

#[test]
fn every_question_has_its_expected_answer() {
    let expected = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/declaration/answers");
    harness::run_all(&described(), &expected, &[("statement", "view_1/st_2")]);
}

#[test]
fn no_check_has_anything_to_say() {
    let catalogue = softlaw::query::Catalogue::bundled().expect("the headers are good");
    let graph = described();
    let checks: Vec<_> = catalogue.checks().collect();
    assert!(!checks.is_empty());
    for check in checks {
        let rows = harness::answer(
            &graph,
            &check.name,
            &[],
            softlaw::query::ResultsFormat::Tsv,
            None,
        );
        assert_eq!(rows.lines().count(), 1, "{}: {rows}", check.name);
    }
}
