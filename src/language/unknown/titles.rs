//! What languages without a file call their instruments.
//!
//! A title is told among the lines of a page by such a word, in whatever form: "Erklärung"
//! ends "Schlusserklärung", and "деклараци" begins "Декларации".

use crate::language::TitleNotes;
use crate::model::InstrumentKind::{self, Communique, Declaration, JointStatement, Resolution};

/// In lower case. What says more stands before what is part of it.
const KINDS: &[(&str, InstrumentKind)] = &[
    ("declaración conjunta", JointStatement),
    ("declaração conjunta", JointStatement),
    ("dichiarazione congiunta", JointStatement),
    ("gemeinsame erklärung", JointStatement),
    ("совместное заявление", JointStatement),
    ("共同声明", JointStatement),
    ("공동성명", JointStatement),
    ("공동 성명", JointStatement),
    ("بيان مشترك", JointStatement),
    ("البيان المشترك", JointStatement),
    ("comunicado", Communique),
    ("comunicato", Communique),
    ("kommuniqu", Communique),
    ("коммюнике", Communique),
    ("コミュニケ", Communique),
    ("declaraci", Declaration),
    ("declaraç", Declaration),
    ("dichiarazion", Declaration),
    ("erklärung", Declaration),
    ("deklarac", Declaration),
    ("deklarat", Declaration),
    ("деклараци", Declaration),
    ("bildirge", Declaration),
    ("宣言", Declaration),
    ("선언", Declaration),
    ("إعلان", Declaration),
    ("resoluci", Resolution),
    ("resoluç", Resolution),
    ("risoluzion", Resolution),
    ("resolution", Resolution),
    ("резолюци", Resolution),
    ("決議", Resolution),
    ("결의", Resolution),
];

/// What databases print before a title.
pub(super) static NOTES: TitleNotes = TitleNotes {
    labels: &["[文書名]", "［文書名］", "【文書名】"],
    ..TitleNotes::NONE
};

/// No title is longer, in bytes.
const LONGEST: usize = 400;

/// What a title calls its instrument.
pub(super) fn kind(title: &str) -> Option<InstrumentKind> {
    if title.len() > LONGEST {
        return None;
    }
    let lower = title.to_lowercase();
    let mut kinds = KINDS.iter();
    kinds.find_map(|(word, kind)| lower.contains(word).then_some(*kind))
}

/// Whether a line is a word alone, as the heads of pages are: "Declaraciones".
pub(super) fn is_word(line: &str) -> bool {
    line.split_whitespace().nth(1).is_none() && line.contains(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_of_instruments() {
        for (title, found) in [
            ("Declaración Conjunta de los Lagos", Some(JointStatement)),
            ("DECLARAÇÃO DO LAGO", Some(Declaration)),
            ("Schlusserklärung des Seenforums", Some(Declaration)),
            ("Проект декларации об озёрах", Some(Declaration)),
            ("湖の宣言", Some(Declaration)),
            ("Foro de los Lagos", None),
        ] {
            assert_eq!(kind(title), found, "{title}");
        }
    }
}
