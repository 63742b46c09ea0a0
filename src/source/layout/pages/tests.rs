use super::super::lines::lines;
use super::*;

fn aside(text: &str) -> Vec<(NoiseKind, &str)> {
    let mut lines = lines(text);
    set_aside(text, &mut lines);
    lines
        .iter()
        .filter_map(|line| Some((line.noise?, line.text(text))))
        .collect()
}

#[test]
fn a_table_of_contents_is_none_of_the_text() {
    for line in ["I. Vision ........ 1", "Lakes . . . . . 12", "愿景……3"] {
        assert!(super::is_contents(line), "{line}");
    }
    for line in [
        "We agree... 1",
        "See page 1",
        "....... 3",
        "1.5",
        "It ended in 2019.",
    ] {
        assert!(!super::is_contents(line), "{line}");
    }
}

#[test]
fn page_numbers_of_every_form() {
    for number in [
        "2/10",
        "- 2 -",
        "— 2 —",
        "Page 2",
        "Page 2 of 10",
        "第2页",
        "第 2 页 共 10 页",
        "2 / 10",
    ] {
        let text = format!("We agree\n{number}\nto act.");
        assert_eq!(aside(&text), [(NoiseKind::PageNumber, number)]);
    }
    for other in [
        "12/10",
        "1. Page",
        "第2条",
        "-2",
        "2019/1/2",
        "Page one",
        "第2页的内容",
    ] {
        assert_eq!(
            aside(&format!("We agree.\n{other}\nTo act.")),
            [],
            "{other}"
        );
    }
}

#[test]
fn the_number_of_the_document_beside_that_of_the_page() {
    for foot in ["2/10                16-178", "16-178                2/10"] {
        let text = format!("We agree\n{foot}\nto act.");
        assert_eq!(aside(&text), [(NoiseKind::RunningHead, foot)]);
    }
    let row = "We agree.\n16-178                12/10\nTo act.";
    assert_eq!(aside(row), []);
}

#[test]
fn a_number_alone_numbers_a_page_only_where_one_ends() {
    use NoiseKind::PageNumber;
    assert_eq!(aside("We agree to\n1\nact together."), [(PageNumber, "1")]);
    assert_eq!(
        aside("We agree.\n1\u{c}We act.\n2"),
        [(PageNumber, "1"), (PageNumber, "2")]
    );
    assert_eq!(aside("Views\n1\nWe agree.\n2\nWe act."), []);
    let centred = format!("We agree.\n\n{}1\n\nWe act.", " ".repeat(40));
    assert_eq!(aside(&centred), [(PageNumber, "1")]);
}

#[test]
fn running_heads_after_the_first_page() {
    let text =
        "Lake Declaration\nWe agree.\u{c}Lake Declaration\nWe act.\u{c}Lake Declaration\nWe end.";
    assert_eq!(
        aside(text),
        [(NoiseKind::RunningHead, "Lake Declaration"); 2]
    );
}

#[test]
fn footnotes_at_the_foot_of_a_page() {
    let text = "We agree.¹\n_____\n¹ As in the\nlake accord.\u{c}We act.";
    assert_eq!(
        aside(text),
        [
            (NoiseKind::Rule, "_____"),
            (NoiseKind::Footnote, "¹ As in the"),
            (NoiseKind::Footnote, "lake accord."),
        ]
    );
    assert_eq!(aside("We agree.\n[1] We act."), []);
}

#[test]
fn a_footnote_with_a_plain_number_that_the_page_refers_to() {
    let text = "Forty came.[1]\nWe agree.\n\n1  With ten\nguests.\n1/2\nWe act.\n2/2";
    assert!(aside(text).contains(&(NoiseKind::Footnote, "1  With ten")));
    assert!(aside(text).contains(&(NoiseKind::Footnote, "guests.")));
    let page = "Forty came.[1]\nWe agree.\n\n1  With ten guests.\n\nWe act.";
    assert_eq!(aside(page), [(NoiseKind::Footnote, "1  With ten guests.")]);
    assert_eq!(aside("We agree.\n\n1  We act.\n\n2  We rest."), []);
}

#[test]
fn a_footnote_whose_number_is_raised_in_print_alone() {
    let notes = [
        (NoiseKind::Footnote, "1"),
        (NoiseKind::Footnote, "With ten guests."),
    ];
    let page = "We met in Oulu.1 We agree.\n\nWe act.\n\n1\n   With ten guests.";
    assert_eq!(aside(page), notes);
    assert!(aside(&format!("{page}\u{c}We end.")).starts_with(&notes));
    assert_eq!(
        aside("We met in Oulu.1 We agree.\n\n1 With ten\nguests."),
        [
            (NoiseKind::Footnote, "1 With ten"),
            (NoiseKind::Footnote, "guests.")
        ]
    );
    let end = "We met.[1] We agree.[2]\n\n[1] In Oulu.\n[2] With guests.";
    assert_eq!(aside(end).len(), 2);
    assert_eq!(aside("We met.1 We agree.\n\n1 We act.\n\nWe end."), []);
    assert_eq!(aside("We met.\n\n1 We act.\n\n2 We rest."), []);
}

#[test]
fn a_footnote_of_a_star() {
    let page = "We met in Oulu*, and in Bern.\n\nWe act.\n\n* As it was then called.\n\nWe end.";
    let note = (NoiseKind::Footnote, "* As it was then called.");
    assert_eq!(aside(page), [note]);
    for list in [
        "We agree:\n\n* Courts act.\n\nWe end.",
        "We met in Oulu*.\n\n* Courts act.\n\n* Ports act.",
        "We met in *Oulu* today.\n\n* Courts act.",
    ] {
        assert_eq!(aside(list), [], "{list}");
    }
}

#[test]
fn a_line_of_a_sentence_that_comes_again_is_no_watermark() {
    let item = "1. We will not refuse to keep\nthe maps open to everyone. We\nshall act.\n\n";
    assert_eq!(aside(&format!("T\n\nA.\nB.\nC.\n{}", item.repeat(4))), []);
}

#[test]
fn lines_that_come_again_and_again() {
    let text = format!("T\nA.\nB.\nC.\nD.\n{}", "Lake law\nE.\nF.\nG.\n".repeat(3));
    assert_eq!(aside(&text), [(NoiseKind::Watermark, "Lake law"); 3]);
    assert_eq!(
        aside("T\nT\nA.\nhttps://x.example\nB.\nhttps://x.example").len(),
        2
    );
    assert_eq!(aside("A.\nB.\n????\nC."), [(NoiseKind::Lost, "????")]);
    let names = "T\nA.\nB.\nC.\nD.\nRowan\nJudge\nHazel\nJudge\nAlder\nJudge";
    assert_eq!(aside(names), []);
}
