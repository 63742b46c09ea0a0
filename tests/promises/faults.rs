//! Inputs that once broke a promise, each a file of `tests/data/promises` named by its
//! fault.

use crate::{checks, documents};
use softlaw::model::ProvisionKind;
use std::fs;

#[test]
fn every_fault_is_mended() {
    let mut names = Vec::new();
    for entry in fs::read_dir("tests/data/promises").unwrap() {
        let path = entry.unwrap().path();
        println!("{}", path.display());
        let bytes = fs::read(&path).unwrap();
        for extension in ["txt", "html", "csv"] {
            if let Some(source) = checks::read(&checks::files(&bytes, extension)) {
                let declaration = checks::interpret(&source);
                checks::quads(&declaration);
                documents::whole(&declaration);
            }
        }
        names.push(path);
    }
    assert!(!names.is_empty(), "there are faults to try");
}

#[test]
fn numbers_that_begin_again_are_further_views() {
    let text = "Lake Declaration of the Lake Forum\n湖泊论坛宣言\n\
        The participants expressed the following views:\n与会者表达了以下观点：\n\
        PART ONE\n1. Courts shall meet.\n1、法院必须开会。\n2. Courts shall rest.\n\
        2、法院必须休息。\nPART TWO\n1. Judges shall read.\n1、法官必须读书。\n\
        2. Judges shall write.\n2、法官必须写字。\n";
    let source = checks::read(&checks::files(text.as_bytes(), "txt")).unwrap();
    let declaration = checks::interpret(&source);
    let views: Vec<(String, String)> = declaration
        .provisions
        .iter()
        .filter(|provision| provision.kind == ProvisionKind::View)
        .map(|view| {
            let texts = &view.statements[0].text;
            (texts[0].text.to_string(), texts[1].text.to_string())
        })
        .collect();
    let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
    assert_eq!(
        views,
        [
            pair("Courts shall meet.", "法院必须开会。"),
            pair("Courts shall rest.", "法院必须休息。"),
            pair("Judges shall read.", "法官必须读书。"),
            pair("Judges shall write.", "法官必须写字。"),
        ]
    );
    assert_eq!(declaration.divergences, []);
}
