//! The theme of a conference in a Chinese sentence, and the topics that it lists.

use super::super::phrases::Phrases;
use super::super::quotes::quoted;
use super::super::scan::{pieces, some, trim};
use super::Words;
use std::ops::Range;

pub(super) fn theme(sentence: &Words) -> Option<Range<usize>> {
    static NOUNS: Phrases<&str> = Phrases::new(&["主题", "主題"]);
    let (word, _) = NOUNS.first_of(sentence, 0)?;
    // 主题为“…”, or the nearest quotation before 主题.
    let after = ["为", "為", "是", "：", ":"].iter().find_map(|is| {
        sentence
            .get(word.end..)?
            .strip_prefix(is)
            .map(|_| word.end + is.len())
    });
    after.and_then(|at| quoted(sentence, at)).or_else(|| {
        let before = sentence.get(..word.start)?;
        let open = before.rfind(['“', '"', '「', '『', '《'])?;
        // A closing ASCII quote looks like an opening one.
        let open = match before.get(open..)?.starts_with('"') {
            true => before.get(..open)?.rfind('"').unwrap_or(open),
            false => open,
        };
        quoted(sentence, open)
    })
}

/// 就…、…等议题; 包括…、…等.
pub(super) fn topics(sentence: &Words) -> Vec<Range<usize>> {
    static ENDS: Phrases<&str> = Phrases::new(&[
        "等议题",
        "等議題",
        "等问题",
        "等問題",
        "等方面",
        "等主题",
        "等主題",
        "等领域",
        "等領域",
        "等内容",
        "等內容",
    ]);
    let Some((end, _)) = ENDS.first_of(sentence, 0) else {
        return named_list(sentence);
    };
    let before = sentence.get(..end.start).unwrap_or_default();
    let clauses = pieces(sentence, 0..end.start, &['，', ',', '；', ';', '：', ':']);
    let list = ["就", "围绕", "圍繞", "包括", "涉及"]
        .iter()
        .filter_map(|cue| {
            clauses.iter().find_map(|clause| {
                let at = before
                    .get(clause.start..)?
                    .strip_prefix(*cue)
                    .map(|_| clause.start + cue.len())?;
                before.get(at..)?.contains('、').then_some(at)
            })
        });
    // 围绕“…”这一主题,就…: the list begins at the last cue.
    match list.max() {
        Some(start) => items(sentence, start..end.start),
        None => named_list(sentence),
    }
}

/// 议题包括：（一）…；（二）…。 主要议题有…、…和…。
fn named_list(sentence: &Words) -> Vec<Range<usize>> {
    static NOUNS: Phrases<&str> = Phrases::new(&["议题", "議題"]);
    const INTROS: &[&str] = &[
        "主要包括",
        "包括",
        "主要有",
        "有",
        "分别为",
        "分別為",
        "分别是",
        "为",
        "為",
        "是",
        "涵盖",
        "涵蓋",
        "涉及",
        "如下",
        "：",
        ":",
    ];
    let Some((noun, _)) = NOUNS.first_of(sentence, 0) else {
        return Vec::new();
    };
    let rest = sentence.get(noun.end..).unwrap_or_default();
    let Some(intro) = INTROS.iter().find(|intro| rest.starts_with(**intro)) else {
        return Vec::new();
    };
    let list = rest
        .get(intro.len()..)
        .unwrap_or_default()
        .trim_start_matches(['：', ':', '“', ' ']);
    let start = sentence.len() - list.len();
    let end = list.find(['。', '！']).unwrap_or(list.len());
    items(sentence, start..start + end)
}

/// The parts of a list, by semicolons or else by 、 and a last 和, without numbers.
fn items(sentence: &str, list: Range<usize>) -> Vec<Range<usize>> {
    let text = sentence.get(list.clone()).unwrap_or_default();
    let text = text.trim_end_matches(['等', '。', ' ']);
    let list = list.start..list.start + text.len();
    let semicolons = text.contains(['；', ';']);
    let separators: &[char] = if semicolons { &['；', ';'] } else { &['、'] };
    let mut items: Vec<Range<usize>> = Vec::new();
    for piece in pieces(sentence, list, separators) {
        let piece = trim(sentence, piece, &['，', ',']);
        let words = sentence.get(piece.clone()).unwrap_or_default();
        let number = super::numerals::without_number(words);
        // “一、冰、二、雪” has the numbers between the same marks.
        items.extend(some(piece.start + number..piece.end).filter(|_| {
            semicolons || super::numerals::number(words).is_none_or(|(_, end)| end < words.len())
        }));
    }
    if items.len() < 2 { Vec::new() } else { items }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(sentence: &str, range: Option<Range<usize>>) -> Option<&str> {
        range.map(|range| &sentence[range])
    }

    #[test]
    fn themes_and_topics() {
        let sentence = "与会代表围绕“水与法”这一主题,就冰的新发展、雪和雨、雾等议题,交流。";
        assert_eq!(text(sentence, theme(&sentence.into())), Some("水与法"));
        let found: Vec<_> = topics(&sentence.into())
            .into_iter()
            .map(|r| &sentence[r])
            .collect();
        assert_eq!(found, ["冰的新发展", "雪和雨", "雾"]);
        assert_eq!(
            text(
                "大会主题为“海与法”。",
                theme(&"大会主题为“海与法”。".into())
            ),
            Some("海与法")
        );
    }

    #[test]
    fn topics_after_their_name() {
        for sentence in [
            "会议议题包括：（一）冰的新发展；（二）雪和雨；（三）雾。",
            "主要议题有冰的新发展、雪和雨、雾。",
            "議題如下：①冰的新发展；②雪和雨；③雾。",
            "议题包括冰的新发展、雪和雨、雾等。",
        ] {
            let found: Vec<_> = topics(&sentence.into())
                .into_iter()
                .map(|r| &sentence[r])
                .collect();
            assert_eq!(found, ["冰的新发展", "雪和雨", "雾"], "{sentence}");
        }
        assert!(topics(&"该议题已有结论、意见。".into()).is_empty());
    }
}
