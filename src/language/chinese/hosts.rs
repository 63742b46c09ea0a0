//! Who gave a conference, in a Chinese sentence: 由某国法院（MC）和某国司法部共同主办.
//!
//! The name of one body ends and the next begins at 、, 和, 与 and 及 where what stands
//! on either side ends as bodies do: 国家发展和改革委员会 stays one.

use super::super::scan::{first_of, pieces, some, trim};
use super::Words;
use super::{COMMAS, NameMention, party};
use std::ops::Range;

/// Every body that the sentence says gave the conference, in order.
pub(super) fn hosts(sentence: &Words) -> Vec<NameMention> {
    let Some(all) = names(sentence) else {
        return Vec::new();
    };
    let split = bodies(sentence, all).into_iter();
    split.filter_map(|range| mention(sentence, range)).collect()
}

/// The names one by one.
fn bodies(sentence: &str, all: Range<usize>) -> Vec<Range<usize>> {
    const JOINTS: &[&str] = &["以及", "、", "和", "与", "與", "及", "暨"];
    let end = all.end;
    let text = sentence.get(..end).unwrap_or_default();
    let body = |range: Range<usize>| {
        let words = sentence.get(range).unwrap_or_default().trim_end();
        // 某国法院（MC）: the bracket belongs to the name.
        let bare = words
            .rfind(['（', '('])
            .filter(|_| words.ends_with(['）', ')']));
        let bare = bare.map_or(words, |open| words.get(..open).unwrap_or_default());
        bare.chars().count() > 2 && party::ends_name(bare)
    };
    let mut found = Vec::new();
    let mut start = all.start;
    let mut from = all.start;
    while let Some((joint, _)) = first_of(text, JOINTS, from) {
        from = joint.end;
        let next = first_of(text, JOINTS, from).map_or(end, |(next, _)| next.start);
        if body(start..joint.start) && body(joint.end..next) {
            found.extend(some(trim(sentence, start..joint.start, &[])));
            start = joint.end;
        }
    }
    found.extend(some(trim(sentence, start..end, &[])));
    found
}

/// 由中华人民共和国最高人民法院举办.
fn names(sentence: &str) -> Option<Range<usize>> {
    pieces(sentence, 0..sentence.len(), COMMAS)
        .into_iter()
        .find_map(|piece| {
            let text = sentence.get(piece.clone())?;
            let by = text.find('由')?;
            let start = by + '由'.len_utf8();
            let (verb, _) = first_of(
                text,
                &[
                    "共同", "联合", "聯合", "举办", "舉辦", "主办", "主辦", "承办", "承辦", "主持",
                    "召开", "召開",
                ],
                start,
            )?;
            some(trim(
                sentence,
                piece.start + start..piece.start + verb.start,
                &[],
            ))
        })
}

/// A name with its bracketed acronym.
fn mention(sentence: &str, range: Range<usize>) -> Option<NameMention> {
    let text = sentence.get(range.clone())?;
    let open = text.find(['(', '（']);
    let close = text.find([')', '）']);
    let bracket = open.zip(close).filter(|(open, close)| open < close);
    let acronym = bracket.and_then(|(open, close)| {
        let inner = text.get(open..close)?.trim_start_matches(['(', '（']);
        some(range.start + close - inner.len()..range.start + close)
    });
    Some(NameMention {
        bracket: bracket.and_then(|(open, close)| {
            let closer = text.get(close..)?.chars().next()?;
            Some(range.start + open..range.start + close + closer.len_utf8())
        }),
        acronym,
        range,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_with_an_acronym() {
        let sentence = "大会由某国高等法院（HC）主办，为期两天。";
        let found = hosts(&sentence.into());
        let host = found.first().expect("a host");
        let text = |range: &Option<Range<usize>>| range.clone().map(|range| &sentence[range]);
        assert_eq!(&sentence[host.range.clone()], "某国高等法院（HC）");
        assert_eq!(text(&host.acronym), Some("HC"));
        assert_eq!(text(&host.bracket), Some("（HC）"));
    }

    #[test]
    fn bodies_that_gave_it_together() {
        for (sentence, expected) in [
            (
                "大会由某国最高法院和海洋部共同主办。",
                &["某国最高法院", "海洋部"][..],
            ),
            (
                "论坛由某国法院（MC）、河流大学及湖泊律师协会联合举办。",
                &["某国法院（MC）", "河流大学", "湖泊律师协会"],
            ),
            (
                "大会由国家发展和改革委员会主办。",
                &["国家发展和改革委员会"],
            ),
        ] {
            let found: Vec<_> = hosts(&sentence.into())
                .into_iter()
                .map(|host| &sentence[host.range])
                .collect();
            assert_eq!(found, expected, "{sentence}");
        }
    }
}
