//! The declaration that comes with softlaw, fact by fact, and each fact back to the
//! bytes that say it.

#[path = "declaration/facts.rs"]
mod facts;
#[path = "declaration/graph.rs"]
mod graph;
#[path = "query/harness.rs"]
#[allow(dead_code)]
mod harness;
#[path = "declaration/places.rs"]
mod places;
#[path = "declaration/questions.rs"]
mod questions;

use softlaw::declarations::DEFAULT;
use softlaw::graph::{Graph, describe};
use softlaw::model::{Declaration, LanguageCode, Quote, interpret};
use softlaw::source::read;

const ENG: LanguageCode = LanguageCode::new("eng");
const ZHO: LanguageCode = LanguageCode::new("zho");

fn declaration() -> Declaration {
    interpret(&read(&[DEFAULT.input()]).expect("the bundled text is good"))
}

fn described() -> Graph {
    let editor = DEFAULT.editor().expect("the editor's file is good");
    describe(&declaration(), Some(&editor), &Default::default()).expect("they fit each other")
}

/// The text of a list of quotes, by language.
fn says(quotes: &[Quote]) -> Vec<(&str, &str)> {
    quotes
        .iter()
        .map(|quote| (quote.language.as_str(), quote.text.as_str()))
        .collect()
}
