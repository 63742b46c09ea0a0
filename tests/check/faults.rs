//! A file for each fault; the finding has the code and the place.

use super::{declaration, found, report};
use oxigraph::model::Term;
use softlaw::check::{Report, Severity, run};
use softlaw::declarations::DEFAULT;
use softlaw::graph::describe;
use softlaw::model::interpret;
use softlaw::source::{Input, read};

#[test]
fn the_bundled_declaration_has_three_findings() {
    let declaration = interpret(&read(&[DEFAULT.input()]).unwrap());
    let editor = DEFAULT.editor().unwrap();
    let graph = describe(&declaration, Some(&editor), &Default::default()).unwrap();
    let report = run(&declaration, &graph).unwrap();
    let lines: Vec<String> = report
        .findings
        .iter()
        .map(|f| format!("{} {}: {}", f.severity, f.code, f.message))
        .collect();
    assert_eq!(
        lines,
        [
            "note dates-contained: the Chinese date (2019年1月22日) is contained in the English range (January 20 to 23, 2019)",
            "warning count-only-in-one: only the English text says 92 participants",
            "warning views-end-early: the text announces views; it ends after view I",
        ]
    );
    assert_eq!(report.unread.chars, 0);
    assert!(report.unread.of > 1000);
}

#[test]
fn a_good_text_has_no_findings() {
    let report = report(&declaration(&["nothing-wrong.txt"]));
    assert_eq!(found(&report), [""; 0]);
    assert!(!report.has_warnings());
}

#[test]
fn a_note_is_no_warning() {
    let report = report(&declaration(&["one-language.txt"]));
    assert_eq!(found(&report), ["one-language"]);
    assert!(!report.has_warnings());
}

#[test]
fn fewer_rules_are_evaluated_where_nothing_is_compared() {
    let one = report(&declaration(&["one-language.txt"])).rules;
    let two = report(&declaration(&["nothing-wrong.txt"])).rules;
    assert!(0 < one && one < two, "{one} {two}");
}

#[test]
fn words_before_the_title_are_a_share_of_the_text() {
    let declaration = declaration(&["words-before-the-title.txt"]);
    let report = report(&declaration);
    assert_eq!(found(&report), ["unread-text"]);
    let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).count();
    let text = std::fs::read_to_string(format!("{}/words-before-the-title.txt", super::DATA));
    assert_eq!(report.unread.of, letters(&text.unwrap()));
    // The line below it is the web page's own, and known as such.
    let unread = "Website of the Harbour Office";
    assert_eq!(report.unread.chars, letters(unread));
    let place = report.findings[0].place.as_ref().unwrap();
    assert_eq!((place.line, place.column), (1, 1));
    assert_eq!((place.end_line, place.end_column), (1, 30));
}

#[test]
fn dates_in_two_files_have_a_place_in_each() {
    let [en, zh] = ["dates-in-two-files/en.txt", "dates-in-two-files/zh.txt"];
    let mut declaration = declaration(&[en, zh]);
    for (file, name) in declaration.files.iter_mut().zip([en, zh]) {
        file.name = name.into();
    }
    let report = report(&declaration);
    assert_eq!(found(&report), ["dates-conflicting"]);
    let finding = &report.findings[0];
    assert_eq!(finding.file, en);
    assert_eq!(finding.place.as_ref().unwrap().exact, "May 4, 2021");
    let [related] = finding.related.as_slice() else {
        panic!("one related place expected: {finding:?}");
    };
    assert_eq!(related.file, zh);
    assert_eq!((related.place.line, related.place.column), (3, 1));
    assert_eq!(related.place.exact, "2021年6月9日");
}

#[test]
fn every_place_holds_its_words() {
    let names = [
        "words-before-the-title.txt",
        "one-language.txt",
        "nothing-wrong.txt",
    ];
    let mut places = 0;
    for name in names {
        let text = std::fs::read_to_string(format!("{}/{name}", super::DATA)).unwrap();
        for finding in report(&declaration(&[name])).findings {
            let Some(place) = finding.place else { continue };
            let words: String = text
                .chars()
                .skip(place.start)
                .take(place.end - place.start)
                .collect();
            assert_eq!(words, place.exact, "{name}");
            let excerpt = place.excerpt();
            let shown: String = excerpt.text.chars().skip(excerpt.column - 1).collect();
            assert!(shown.starts_with(words.lines().next().unwrap()), "{name}");
            places += 1;
        }
    }
    assert!(places > 0);
}

/// The report on a text's graph without the quads whose subject and predicate end so.
fn without(name: &str, subject: &str, predicate: &str) -> Report {
    let declaration = declaration(&[name]);
    let mut graph = describe(&declaration, None, &Default::default()).unwrap();
    let before = graph.quads.len();
    graph.quads.retain(|quad| {
        let of_subject = quad.subject.to_string().ends_with(subject);
        !(of_subject && quad.predicate.as_str().ends_with(predicate))
    });
    assert!(graph.quads.len() < before, "nothing was broken");
    run(&declaration, &graph).unwrap()
}

#[test]
fn a_broken_graph_is_an_error_with_its_subject() {
    let report = without("nothing-wrong.txt", "/view_1/st_1>", "#wasQuotedFrom");
    let mut codes = found(&report);
    codes.dedup();
    assert_eq!(codes, ["claim-without-passage", "shape-violated"]);
    for finding in &report.findings {
        assert_eq!(finding.severity, Severity::Error);
        assert!(
            finding.message.starts_with("view_1/st_1"),
            "{}",
            finding.message
        );
        let subject = finding.subject.as_deref().unwrap();
        assert!(subject.ends_with("/view_1/st_1"), "{subject}");
    }
    assert!(report.has_warnings());
}

#[test]
fn a_broken_shape_has_the_place_that_its_node_was_read_from() {
    let report = without("dates-in-two-files/en.txt", ">", "dcat#endDate");
    let finding = report
        .findings
        .iter()
        .find(|f| f.code == "shape-violated")
        .unwrap();
    assert_eq!(finding.place.as_ref().unwrap().exact, "May 4, 2021");
    assert!(
        finding.message.ends_with(
            "/period: A period has exactly one end: a day, a month or a year; \
             dcat:endDate is missing"
        ),
        "{}",
        finding.message
    );
}

#[test]
fn a_broken_shape_has_the_place_of_what_is_nearest_to_its_node() {
    // An account quotes nothing itself; its period does.
    let report = without("dates-in-two-files/en.txt", "/account/eng>", "#statedIn");
    let finding = report
        .findings
        .iter()
        .find(|f| f.code == "shape-violated")
        .unwrap();
    assert_eq!(finding.place.as_ref().unwrap().exact, "May 4, 2021");
}

#[test]
fn a_statement_of_two_sentences_apart_has_its_passages() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/data/source/page-numbers-alone.txt"
    );
    let input = Input {
        name: "source.txt".into(),
        bytes: std::fs::read(path).unwrap(),
    };
    let declaration = interpret(&read(&[input]).unwrap());
    let mut statements = declaration.provisions.iter().flat_map(|p| &p.statements);
    assert!(
        statements.any(|s| s.text.iter().any(|quote| quote.passages.len() > 1)),
        "no statement has two passages"
    );
    let graph = describe(&declaration, None, &Default::default()).unwrap();
    assert_eq!(
        found(&run(&declaration, &graph).unwrap()),
        ["one-language", "no-conference", "no-views", "set-aside"]
    );
}

#[test]
fn ligatures_and_the_figures_of_notes_are_in_their_passage() {
    let text = "Lake Declaration of the Lake Forum\n\nThe Lake Forum was held in Velmar on 3 May \
                2021¹.\n\n1. We will open the o\u{FB03}ces\u{200B} of the courts².\n";
    let input = Input {
        name: "lake.txt".into(),
        bytes: text.into(),
    };
    let declaration = interpret(&read(&[input]).unwrap());
    let graph = describe(&declaration, None, &Default::default()).unwrap();
    assert_eq!(found(&run(&declaration, &graph).unwrap()), ["one-language"]);
}

#[test]
fn topics_without_a_theme_break_no_shape() {
    let text = "Harbour Declaration\n\nThe Lake Forum was held in Velmar on 3 May 2021. \
                The topics included ice, snow and rain.\n";
    let input = Input {
        name: "topics.txt".into(),
        bytes: text.into(),
    };
    let declaration = interpret(&read(&[input]).unwrap());
    let theme = declaration.conference.as_ref().unwrap().theme.as_ref();
    assert_eq!(theme.unwrap().topics.len(), 3);
    let graph = describe(&declaration, None, &Default::default()).unwrap();
    assert_eq!(
        found(&run(&declaration, &graph).unwrap()),
        ["one-language", "no-views"]
    );
}

#[test]
fn words_that_their_passage_does_not_hold_are_an_error() {
    let declaration = declaration(&["nothing-wrong.txt"]);
    let mut graph = describe(&declaration, None, &Default::default()).unwrap();
    let mut broken = 0;
    for quad in &mut graph.quads {
        let is_text = quad.predicate.as_str().ends_with("ns#text");
        if let Term::Literal(words) = &quad.object
            && is_text
            && words.value() == "States shall help the courts."
        {
            let other = "States should help the courts.";
            quad.object =
                oxigraph::model::Literal::new_language_tagged_literal_unchecked(other, "en").into();
            broken += 1;
        }
    }
    assert!(broken > 0, "nothing was broken");
    let report = run(&declaration, &graph).unwrap();
    assert_eq!(found(&report), ["claim-without-passage"]);
    assert_eq!(
        report.findings[0].message,
        "view_2/st_1 has words in en that no passage holds"
    );
}
