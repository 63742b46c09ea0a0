use super::*;
use crate::source::{Input, read};
use proptest::prelude::*;

fn fold(text: &str) -> (Source, Span) {
    let source = read(&[Input {
        name: "t".into(),
        bytes: text.as_bytes().to_vec(),
    }])
    .expect("the text is UTF-8 and no blank");
    let span = Span {
        file: 0,
        start: 0,
        end: source.files[0].text.len(),
    };
    (source, span)
}

#[test]
fn wrapped_justified_and_letter_spaced() {
    for (text, expected) in [
        ("hosted\nby  the   Court", "hosted by the Court"),
        ("代 表 们 声 明 如 下 ：", "代表们声明如下："),
        ("最高人民法院\n举办", "最高人民法院举办"),
        ("a\u{a0}b c", "a b c"),
        ("nos vues\u{a0}:", "nos vues\u{a0}:"),
        (
            "partici\u{ad}pants\u{200b} of\u{ad}\nfered",
            "participants offered",
        ),
        ("rea\u{fb03}rmed", "reaffirmed"),
        (
            "from 1 to 3 July 2019¹, 40 judges²³ of “lakes”⁴",
            "from 1 to 3 July 2019, 40 judges of “lakes”",
        ),
        ("2019年7月1日¹至3日", "2019年7月1日至3日"),
        (
            "We agree\n> to meet > 5 times",
            "We agree to meet > 5 times",
        ),
        (
            "lamps (¹) and wells(²), 5 (m²) of (¹) it",
            "lamps and wells, 5 (m²) of it",
        ),
        (
            "The Forum[1] met in 2019[12]; see [3] and (“[4]”).[5]",
            "The Forum met in 2019; see [3] and (“[4]”).",
        ),
        ("港口论坛[1]达成共识[2]。", "港口论坛达成共识。"),
        (
            "五港大會(huì)在東營(yíng)召開(kāi)(全文)，SPC(法院)出席(see)。",
            "五港大會在東營召開(全文)，SPC(法院)出席(see)。",
        ),
        (
            "the partici-\npants of long-\nterm, short-\nand mid-term talks",
            "the participants of long-term, short- and mid-term talks",
        ),
        ("[1] Courts[a] act", "[1] Courts[a] act"),
        (
            "The **Lake Forum** was ***held***.",
            "The Lake Forum was held.",
        ),
        ("one ** two * three *four*", "one ** two * three four"),
        (
            "*Recalling* the *Lake Accord*,",
            "Recalling the Lake Accord,",
        ),
        ("法官应当*每年两次*会晤。", "法官应当每年两次会晤。"),
        ("Kosovo* and * a star", "Kosovo* and * a star"),
        ("300 km² and 10⁶ or 5 米²", "300 km² and 10⁶ or 5 米²"),
        ("We agree to\n2/10\nmeet again.", "We agree to meet again."),
        (
            "我们同意在每年春天\n第2页\n举行会议。",
            "我们同意在每年春天举行会议。",
        ),
        ("代表来自\n90\n个国家", "代表来自90个国家"),
        ("代表来自 90 个国家", "代表来自 90 个国家"),
    ] {
        let (source, span) = fold(text);
        assert_eq!(Folded::new(&source, span).text(), expected);
    }
}

#[test]
fn what_is_found_stands_where_it_stood() {
    let (source, span) = fold("It was hosted\n  by the  High \n Court of X.");
    let folded = Folded::new(&source, span);
    let at = folded
        .text()
        .find("High Court")
        .expect("each gap is one space");
    assert_eq!(source.text(folded.at(&(at..at + 10))), "High \n Court");
    let at = folded
        .text()
        .find("hosted by")
        .expect("each line end is one space");
    assert_eq!(source.text(folded.at(&(at..at + 9))), "hosted\n  by");
}

#[test]
fn a_word_cut_at_every_line_ends_where_it_is_no_word() {
    let (source, span) = fold(&"ab-\n".repeat(500));
    let folded = Folded::new(&source, span);
    let longest = folded.text().split(['-', ' ']).map(str::len).max();
    assert!(
        longest.is_some_and(|letters| (100..=2 * marks::LONGEST).contains(&letters)),
        "{longest:?} letters"
    );
}

proptest! {
    #[test]
    fn what_is_found_is_whole_characters_of_the_source(text in "[a-cﬁﬄ法 \n]{1,30}") {
        prop_assume!(!text.trim().is_empty());
        let (source, span) = fold(&text);
        let folded = Folded::new(&source, span);
        let ends: Vec<usize> = folded.text().char_indices().map(|(at, _)| at).collect();
        for (at, &start) in ends.iter().enumerate() {
            for &end in ends.iter().skip(at + 1) {
                let (found, there) = (&folded.text()[start..end], folded.at(&(start..end)));
                prop_assert!(source.text(there).is_empty() == (there.start == there.end));
                let words = value(&source, there);
                prop_assert!(words.contains(found.trim()), "{found:?} of {words:?}");
            }
        }
    }
    #[test]
    fn folding_changes_white_space_only(text in "[a-c法院 \n\u{a0}\u{3000}]{1,40}") {
        prop_assume!(!text.trim().is_empty());
        let (source, span) = fold(&text);
        let folded = Folded::new(&source, span);
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        prop_assert_eq!(bare(folded.text()), bare(source.text(span)));
        for (start, c) in folded.text().char_indices().filter(|(_, c)| !c.is_whitespace()) {
            let there = folded.at(&(start..start + c.len_utf8()));
            let expected = c.to_string();
            prop_assert_eq!(source.text(there), expected.as_str());
        }
    }
}
