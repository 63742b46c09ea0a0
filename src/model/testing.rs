//! What the tests of several parts of this stage share.

use super::interpret;
use super::types::{Declaration, Provision, ProvisionKind};
use crate::source::{Input, read};

/// What is read from a text that stands alone in a file.
pub(super) fn declaration(text: &str) -> Declaration {
    let (name, bytes) = ("text.txt".to_owned(), text.as_bytes().to_vec());
    interpret(&read(&[Input { name, bytes }]).expect("a text"))
}

/// The views of such a text.
pub(super) fn views_of(text: &str) -> impl Iterator<Item = Provision> {
    let provisions = declaration(text).provisions.into_iter();
    provisions.filter(|provision| provision.kind == ProvisionKind::View)
}
