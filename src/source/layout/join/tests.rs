//! Lines that were broken, and lines that were not.

use super::super::Segment;
use crate::source::{Input, read};

fn segments(text: &str) -> Vec<(String, Segment)> {
    let input = Input {
        name: "x.txt".into(),
        bytes: text.into(),
    };
    let source = read(&[input]).expect("the text is UTF-8 and no blank");
    source
        .segments
        .iter()
        .map(|segment| (source.text(segment.span).to_owned(), *segment))
        .collect()
}

fn texts(text: &str) -> Vec<String> {
    segments(text).into_iter().map(|(text, _)| text).collect()
}

#[test]
fn a_wrapped_paragraph_is_one_segment_with_its_line_ends() {
    let english = "The Lake Conference was held in the town of\nEstuary. It was attended by the judges of\nall five lakes. They agreed on what follows.";
    let chinese = "湖畔会议在河口镇举行，来自五湖的法官出席了会议，\n与会者就加强司法合作和信息交流达成了以下的共识，\n并表示赞赏。";
    assert_eq!(
        texts(&format!("{english}\n{chinese}\n")),
        [english, chinese]
    );
    assert_eq!(
        texts(&format!("{chinese}\n\n{english}")),
        [chinese, english]
    );
}

#[test]
fn the_first_line_again_is_a_paragraph_of_its_own() {
    let (title, place) = ("Resolution of River Judges", "at Wells, Arvonia, 2006");
    let whole = format!("{title}\n{place}\n{title}\n\n1. Judges should rest.\n");
    let both = format!("{title}\n{place}");
    assert_eq!(texts(&whole), [&*both, title, "1. Judges should rest."]);
}

#[test]
fn a_long_line_above_a_wrapped_text() {
    let above = "据某报讯，湖泊国与河流国的部长们在湖城会晤，就加强水文数据的共享、船员的培训和港口的管理等交换了意见，以下为某部公布的全文：";
    let items = [
        "1、湖泊国与河流国的部长于2021年3月4日在湖城会晤，两\n国的港务局局长出席。",
        "2、部长们回顾了两国自2009年以来在水文数据方面取得的\n进展，并重申，两国应当继续共享水位的观测结果，以推\n进两国航运。",
    ];
    let whole = format!("{above}\n{}\n{}", items[0], items[1]);
    assert_eq!(texts(&whole), [above, items[0], items[1]]);
}

#[test]
fn one_language_wrapped_and_the_other_not() {
    let english = "The Lake Conference was held in the town of\nEstuary and was attended by the judges of all\nfive lakes.";
    let chinese = "湖畔会议在河口镇举行，来自五湖的法官出席了会议，与会者就加强司法合作和信息交流达成了以下的共识。";
    assert_eq!(
        texts(&format!("{english}\n{chinese}\n1. We agree.\n一、同意。")),
        [english, chinese, "1. We agree.", "一、同意。"]
    );
}

#[test]
fn a_block_that_was_broken_to_a_width_of_its_own() {
    let long = format!("We count {}fish.", "boats and nets and ".repeat(9));
    let pasted =
        "Every keeper of a lake takes part\nin what is decided on its boats,\nand says so.";
    assert_eq!(
        texts(&format!("{long}\n\n{pasted}\n\n{long}")),
        [&*long, pasted, &*long]
    );
    let names = "Every keeper of lakes looks up to\nAnne River.";
    let found = texts(&format!("{pasted}\n\n{names}\n\n{long}\n\n{pasted}"));
    assert_eq!(found, [pasted, names, &*long, pasted]);
    // Lines of a list are not.
    let listed = "the keepers of lakes\nfish\nthe towns that keep a harbour\nboats";
    let found = texts(&format!("{long}\n\n{listed}\n\n{long}"));
    assert_eq!(found.len(), 6);
}

#[test]
fn a_mark_that_went_over_to_the_next_line() {
    let text = "一、各国应当共享地图和水位数据\n。";
    assert_eq!(texts(text), [text]);
    let text = "湖畔会议在河口镇举行\n，法官出席了会议。";
    assert_eq!(texts(text), [text]);
}

#[test]
fn a_word_that_goes_on_in_the_next_line() {
    let text = "The judges of the lakes, who were at-\ntending.";
    assert_eq!(texts(text), [text]);
}

#[test]
fn titles_and_items_stay_apart() {
    for text in [
        "湖畔宣言[现行有效]\n湖畔宣言[现行有效]\n与会者就加强司法合作达成共识。",
        "Lake Declaration\nof the Judges\nThe judges of all five lakes met in the town of Estuary.",
        "We agree to\n1. meet again\n2. share what we know\n3. act",
        "We will\n• meet again\n• share what\n• act",
    ] {
        assert_eq!(texts(text), text.split('\n').collect::<Vec<_>>());
    }
}

#[test]
fn recitals_of_much_the_same_length_stay_apart() {
    let text = "The judges of the five lakes, met in Estuary,\nRecalling the accords that the lakes have made in the past,\nRecognising the need of the people of the lakes for justice,\nThanking the host,\nDeclare:";
    assert_eq!(texts(text), text.split('\n').collect::<Vec<_>>());
}

#[test]
fn a_number_alone_goes_with_the_text_after_it() {
    assert_eq!(
        texts("Lake Declaration\n1.\nWe agree.\n2.\nWe act.\n"),
        ["Lake Declaration", "1.\nWe agree.", "2.\nWe act."]
    );
    assert_eq!(
        texts("湖畔宣言\n一、\n我们同意。"),
        ["湖畔宣言", "一、\n我们同意。"]
    );
}

#[test]
fn a_sentence_goes_on_after_a_page_end() {
    let found = segments("The judges of all five lakes agree to\n2/10\nmeet again. They\u{c}act.");
    let continues: Vec<_> = found
        .iter()
        .map(|(text, segment)| (text.as_str(), segment.continues))
        .collect();
    assert_eq!(
        continues,
        [
            ("The judges of all five lakes agree to", false),
            ("meet again. They", true),
            ("act.", true)
        ]
    );
}

#[test]
fn both_languages_wrapped_on_the_same_lines() {
    let text = "1. The judges of the five lakes agree to meet\nagain every year. 1. 五湖法官同意每年再次举行\n会议。";
    let found = texts(text);
    assert_eq!(
        found[0],
        "1. The judges of the five lakes agree to meet\nagain every year."
    );
}

#[test]
fn lines_that_hang_below_a_number() {
    let first = "  1. In this year we thanked Her Majesty Queen Adela";
    let item = "II of the Lakes for her long care of the harbour, and";
    let last = "Port Arvon for its dinner.";
    let text = format!("{first}\n     {item}\n     {last}\n  2. We act.\n");
    let long = format!(
        "{text}  3. {}.\n",
        "We will count all boats ".repeat(5).trim_end()
    );
    assert_eq!(texts(&long).len(), 3);
    let heading = "  1. Trade\n     We will open our markets to all.\n";
    assert_eq!(texts(heading).len(), 2);
}

#[test]
fn lines_that_are_cut_off_whatever_their_width() {
    for text in [
        "Reaffirming\nthat wells are open to all who live by the lakes and to their guests;",
        "Mindful of the loss of boats on all lakes, and\nmost of all on the northern ones",
    ] {
        assert_eq!(texts(text).len(), 1, "{text}");
    }
    for text in ["Open wells\nlow fees\nfree water", "WELLS\nopen to all"] {
        assert!(texts(text).len() > 1, "{text}");
    }
}

#[test]
fn a_sentence_that_is_broken_at_every_word() {
    let (first, second) = ("We count all fish of the lakes.", "They\nmust\nbe\nfree.");
    assert_eq!(texts(&format!("{first}\n{second}\n")), [first, second]);
    let list = ["maps", "boats", "bells"];
    assert_eq!(texts(&list.join("\n")), list);
}
