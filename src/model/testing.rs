//! What the tests of several parts of this stage share.

use super::interpret;
use super::types::{Declaration, Provision, ProvisionKind};
use crate::source::{Input, read};
use std::collections::BTreeSet;

/// What is read from a text that stands alone in a file.
pub(super) fn declaration(text: &str) -> Declaration {
    let (name, bytes) = ("text.txt".to_owned(), text.as_bytes().to_vec());
    let source = read(&[Input { name, bytes }]);
    interpret(&source.expect("the text is UTF-8 and no blank"))
}

/// The views of such a text.
pub(super) fn views_of(text: &str) -> impl Iterator<Item = Provision> {
    let provisions = declaration(text).provisions.into_iter();
    provisions.filter(|provision| provision.kind == ProvisionKind::View)
}

/// How many languages each view of a declaration has that stands in Chinese and in English,
/// by the lines of its views.
pub(super) fn languages(chinese: &[&str], english: &[&str]) -> Vec<usize> {
    let text = format!(
        "水井宣言\n\n与会者声明如下：\n\n{}\n\n\
        Well Declaration\n\nThe participants declare as follows:\n\n{}\n",
        chinese.join("\n\n"),
        english.join("\n\n")
    );
    views_of(&text)
        .map(|view| {
            let texts = view.statements.iter().flat_map(|statement| &statement.text);
            texts.map(|quote| quote.language).collect::<BTreeSet<_>>()
        })
        .map(|codes| codes.len())
        .collect()
}
