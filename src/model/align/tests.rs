use super::*;
use crate::model::likeness::marks_of;
use proptest::prelude::*;

fn languages() -> [&'static dyn Language; 2] {
    let of = |code: &str| {
        let mut all = crate::language::ALL.iter();
        let found = all.find(|language| language.code().to_string() == code);
        *found.expect("English and Chinese are read")
    };
    [of("eng"), of("zho")]
}

fn pairs(left: &[usize], right: &[usize]) -> Pairs {
    align(left, right, (0, 1), None, &|_, _| Vec::new())
}

#[test]
fn one_long_sentence_stands_for_three() {
    assert_eq!(pairs(&[300], &[30, 20, 25]), [(0..1, 0..3)]);
}

#[test]
fn the_two_that_were_joined_are_found_by_length() {
    let found = [(0..1, 0..1), (1..2, 1..3), (2..3, 3..4)];
    assert_eq!(pairs(&[100, 210, 90], &[40, 45, 42, 38]), found);
    assert_eq!(pairs(&[100, 210, 90], &[33, 35, 34, 31]), found);
}

#[test]
fn as_many_sentences_that_were_cut_at_other_places() {
    assert_eq!(
        pairs(&[60, 180, 170, 50], &[20, 30, 31, 75]),
        [(0..1, 0..1), (1..2, 1..3), (2..4, 3..4)]
    );
    assert_eq!(pairs(&[100, 40], &[25, 20]), [(0..1, 0..1), (1..2, 1..2)]);
}

#[test]
fn a_sentence_of_one_language_alone() {
    let pairs = |left: &[usize], right: &[usize]| {
        let marks = |_: usize, _: usize| Vec::new();
        let known = Known {
            ratio: 0.27,
            joining: 0.0,
        };
        align(left, right, (0, 1), Some(known), &marks)
    };
    assert_eq!(pairs(&[100, 90], &[27]), [(0..1, 0..1), (1..2, 1..1)]);
    assert_eq!(pairs(&[100, 90], &[50]), [(0..2, 0..1)]);
    assert_eq!(pairs(&[100, 30], &[30]), [(0..2, 0..1)]);
    assert_eq!(pairs(&[100], &[27, 25]), [(0..1, 0..1), (1..1, 1..2)]);
    assert_eq!(pairs(&[300], &[30, 20, 25]), [(0..1, 0..3)]);
}

#[test]
fn figures_and_acronyms_speak_for_a_pair() {
    let english = [
        "We met in Oulu on 5 May.",
        "The WTO came.",
        "In 2030 all of it ends.",
    ];
    let chinese = ["我们于5月5日会面，WTO参加了会议。", "2030年全部结束。"];
    let [en, zh] = languages();
    let marks = |language: &dyn Language, text: &str| {
        marks_of(language, text, language.clause(&text.into()).as_ref())
    };
    assert_eq!(marks(en, english[1]), marks(zh, "WTO"));
    let lengths = |texts: &[&str]| texts.iter().map(|t| t.chars().count()).collect::<Vec<_>>();
    let of = |side: usize, at: usize| match side {
        0 => marks(en, english[at]),
        _ => marks(zh, chinese[at]),
    };
    assert_eq!(
        align(&lengths(&english), &lengths(&chinese), (0, 1), None, &of),
        [(0..2, 0..1), (2..3, 1..2)]
    );
}

proptest! {
    #[test]
    fn every_sentence_is_in_exactly_one_group(
        left in prop::collection::vec(1usize..400, 0..90),
        right in prop::collection::vec(1usize..400, 0..90),
    ) {
        let marks = |_: usize, at: usize| vec![at as u64 % 7];
        let scale = Scale::new(&languages(), &[]);
        let groups = groups(&[left.clone(), right.clone()], &scale, &marks);
        for (side, length) in [left.len(), right.len()].into_iter().enumerate() {
            let mut next = 0;
            for group in &groups {
                prop_assert_eq!(group[side].start, next);
                next = group[side].end;
            }
            prop_assert_eq!(next, length);
        }
    }
}
