//! Splits a line into its stretches of one language, by script.
//!
//! A line that holds an English text and its Chinese version has one place where
//! Latin letters give way to Han characters (or the other way round). The place is
//! the one that leaves the least of the wrong script on either side; a line in which
//! no place does clearly better than none is one stretch, so a Chinese sentence with
//! "SPC" in it, or an English one with 法院 in brackets, stays whole.

mod scan;

use crate::source::bytes;
use crate::source::script::{HAN_WEIGHT, Script, class_at, heavier, weigh};
use scan::Scan;

/// Where a line passes from one script to the other, or else its end; and the scripts of
/// what stands before and after.
pub(super) fn split(line: &str) -> (usize, Script, Script) {
    let beyond = bytes::positions(line.as_bytes(), |byte| byte >= 0xC0);
    let first_han = beyond
        .into_iter()
        .find(|at| class_at(line, *at) == Script::Han);
    let parts = line.split_at_checked(first_han.unwrap_or(line.len()));
    let (before, after) = parts.unwrap_or((line, ""));
    // No Han character is among what stands before the first.
    let ((_, before), (han, after)) = (weigh(before), weigh(after));
    let whole = (han, before + after);
    let once = first_han.filter(|_| after == 0);
    let at = boundary(line, whole, once);
    at.unwrap_or((line.len(), heavier(whole), Script::Common))
}

/// `once` is where the Han characters begin, if all the letters stand before them.
fn boundary(
    line: &str,
    whole: (usize, usize),
    once: Option<usize>,
) -> Option<(usize, Script, Script)> {
    let (han, letters) = whole;
    let unsplit = (han * HAN_WEIGHT).min(letters);
    if han < 2 || letters < 2 {
        return None;
    }
    if let Some(at) = bracketed(line, whole) {
        let of = |part: Option<&str>| heavier(weigh(part.unwrap_or_default()));
        return Some((at, of(line.get(..at)), of(line.get(at..))));
    }
    if let Some(at) = once.filter(|at| is_outside(line, *at)) {
        let at = back_over_openers(line, at);
        let parts = line.split_at_checked(at)?;
        return is_split(parts, (0, letters), (han, 0)).then_some((
            at,
            Script::Letters,
            Script::Han,
        ));
    }
    let (at, before) = Scan::of(line, whole).cheapest(unsplit)?;
    let after = (han - before.0, letters - before.1);
    is_split(line.split_at_checked(at)?, before, after)
        .then(|| (at, heavier(before), heavier(after)))
}

/// Whether no bracket is open at a place.
fn is_outside(line: &str, at: usize) -> bool {
    let before = line.get(..at).unwrap_or_default();
    let marks = |byte| bytes::is_one_of(byte, [b'(', b')', b'[', b']', 0xE3, 0xEF]);
    let depth: i32 = bytes::positions(before.as_bytes(), marks)
        .map(|at| bracket(line, at))
        .sum();
    depth <= 0
}

/// Whether a line is two of the scripts that they have, of so many Han characters and
/// letters each.
fn is_split((left, right): (&str, &str), before: (usize, usize), after: (usize, usize)) -> bool {
    let (first, second) = (heavier(before), heavier(after));
    if first == second {
        return false;
    }
    let latin = if first == Script::Han { right } else { left };
    let ended = left.ends_with(|c: char| c.is_whitespace() || c.is_ascii_punctuation())
        || left.ends_with([
            '。', '：', '；', '！', '？', '”', '’', '】', '）', '》', '…',
        ])
        || right.starts_with(char::is_whitespace)
        || right.starts_with(['(', '（']) && right.ends_with([')', '）']);
    // A title without any separator: 共识Consensus of the Forum.
    let title_after = || {
        right.starts_with(|c: char| c.is_ascii_uppercase())
            && !left.contains(|c: char| c.is_ascii_alphabetic())
            && right.is_ascii()
            && right.split_whitespace().nth(2).is_some()
    };
    // Or the other way round: Consensus of the Forum共识.
    let title_before = || {
        left.ends_with(|c: char| c.is_ascii_lowercase())
            && left.is_ascii()
            && left.split_whitespace().nth(2).is_some()
            && !right.contains(|c: char| c.is_ascii_alphabetic())
            && right.chars().nth(3).is_some()
    };
    // 一、背景 Background: a numbered heading of one word.
    let numbered = || {
        let word = right.trim();
        let mut letters = word.bytes();
        letters
            .next()
            .is_some_and(|first| first.is_ascii_uppercase())
            && letters.len() >= HEADING
            && letters.all(|letter| letter.is_ascii_lowercase())
            && is_numbered_heading(left.trim_end())
    };
    // One word alone is another sentence between two that end alike: 倡议：Propose:
    let ends = [':', '：', '.', '。', ';', '；'];
    let sentence =
        || latin.trim().len() > 4 && left.trim_end().ends_with(ends) && right.ends_with(ends);
    (ended || title_after() || title_before())
        && (latin.split_whitespace().nth(1).is_some() || sentence() || numbered())
}

/// The shortest heading of one word has so many more letters: "Background".
const HEADING: usize = 5;

/// 一、倡议背景: whether words are a short heading with its number.
fn is_numbered_heading(words: &str) -> bool {
    const LONGEST: usize = 14;
    let (number, heading) = words.split_once('、').unwrap_or_default();
    let counts = |c: char| "一二三四五六七八九十".contains(c);
    !number.is_empty()
        && number.chars().all(counts)
        && heading.chars().nth(LONGEST).is_none()
        && class_at(heading, 0) == Script::Han
        && heading.chars().all(char::is_alphabetic)
}

/// Where the bracket begins that ends a title and holds all of it in the other language:
/// "Lake Declaration (湖畔宣言)". It is about as long; a name in brackets is not.
fn bracketed(line: &str, (han, letters): (usize, usize)) -> Option<usize> {
    const SHORTEST: usize = 4;
    let inner = line.strip_suffix([')', '）'])?;
    let at = inner.rfind(['(', '（'])?;
    let (title, bracket) = line.split_at_checked(at)?;
    let (inside, outside) = (weigh(bracket), weigh(title));
    let apart = matches!((inside, outside), ((_, 0), (0, _)) | ((0, _), (_, 0)));
    let alike = han * HAN_WEIGHT * 2 >= letters && letters * 2 >= han * HAN_WEIGHT;
    let title = !title.contains(['。', '.', ';', '；', ':', '：', ',', '，'])
        && !bracket.contains(|c: char| c.is_numeric());
    (apart && alike && title && han >= SHORTEST && letters >= 2 * SHORTEST).then_some(at)
}

/// A range without brackets around all of it, and without white space inside of them.
pub(super) fn without_brackets(
    text: &str,
    range: std::ops::Range<usize>,
) -> std::ops::Range<usize> {
    let words = text.get(range.clone()).unwrap_or_default();
    let inner = words.strip_prefix(['(', '（']);
    match inner.and_then(|inner| Some((inner, inner.strip_suffix([')', '）'])?))) {
        Some((from, inner)) => {
            let start = range.end - from.len() + inner.len() - inner.trim_start().len();
            start..start + inner.trim().len()
        }
        None => range,
    }
}

/// What the character at a byte adds to the depth of brackets.
fn bracket(line: &str, at: usize) -> i32 {
    match line.get(at..).and_then(|rest| rest.chars().next()) {
        Some('(' | '（' | '[' | '【') => 1,
        Some(')' | '）' | ']' | '】') => -1,
        _ => 0,
    }
}

/// Digits, opening quotes and a printed number belong to the Han text after them.
pub(super) fn back_over_openers(line: &str, at: usize) -> usize {
    let opens = |c: char| c.is_numeric() || "“‘\"'(（[【《「『〈".contains(c);
    let left = line.get(..at).unwrap_or_default();
    let kept = left.trim_end_matches(opens);
    // "22 October 2016（2016年": a figure before a bracket is none of what the bracket holds.
    let bracket = kept.strip_suffix(' ').and_then(|words| {
        let from = line.get(kept.len()..)?;
        let figure = from.len() - from.trim_start_matches(char::is_numeric).len();
        let open = kept.len() + figure;
        let holds = open <= at && line.get(open..)?.starts_with(['(', '（']);
        (figure > 0 && holds && words.ends_with(char::is_alphabetic)).then_some(open)
    });
    if let Some(at) = bracket {
        return at;
    }
    // "… in enforcement. 1. 有力": the number is the item's, if a sentence ends before it.
    let words = kept.trim_end();
    // "… in enforcement. 1.1有力": so is this.
    let decimal = decimal(left);
    let words = if decimal { left } else { words };
    if decimal || kept.len() == left.len() || words.len() < kept.len() {
        let token = words.rsplit(char::is_whitespace).next().unwrap_or_default();
        let digits = token.trim_matches(['(', '（', ')', '）', '.', '．', '、']);
        let before = words.get(..words.len() - token.len()).unwrap_or_default();
        let figure = decimal || digits.bytes().all(|b| b.is_ascii_digit());
        // "(a) … (a) 每": the line begins with the same letter.
        let letter = || {
            digits.bytes().all(|b| b.is_ascii_alphabetic()) && line.trim_start().starts_with(token)
        };
        // "1000. … 1000、港": a year, unless the line begins with the same number.
        let again = || {
            let rest = line.trim_start().trim_start_matches(['(', '（']);
            let rest = rest.strip_prefix(digits).unwrap_or_default();
            rest.starts_with(['.', '．', '、', ')', '）'])
        };
        let numbers = match digits.len() {
            1..=3 => figure || letter(),
            4..=7 => figure && again(),
            _ => false,
        };
        if (decimal || digits.len() < token.len())
            && numbers
            && before
                .trim_end()
                .ends_with(['.', ';', ':', '”', '"', '?', '!', '|', '/', '｜'])
        {
            return before.len();
        }
    }
    kept.len()
}

/// Whether words end with the number of an item such as 1.1.
fn decimal(words: &str) -> bool {
    let token = words.rsplit(char::is_whitespace).next().unwrap_or_default();
    let figure = |part: &str| {
        (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let parts = token.trim_end_matches('.').split_once('.');
    token.len() < words.len() && parts.is_some_and(|(whole, part)| figure(whole) && figure(part))
}

/// 运费的[2%]。: how long the figure is with which a Chinese sentence ends.
fn figure_at_end(right: &str) -> usize {
    let figure = |c: char| c.is_ascii_digit() || matches!(c, '.' | '%' | '‰' | '％');
    let rest = right.trim_start_matches(figure);
    match right.starts_with(|c: char| c.is_ascii_digit()) && rest.starts_with(['。', '；']) {
        true => right.len() - rest.len(),
        false => 0,
    }
}

/// Closing punctuation belongs to the Han text before it.
pub(super) fn on_over_closers(line: &str, at: usize) -> usize {
    let closes = |c: char| "。．.，,；;：:、！!？?”’\"'）)】]》」』〉…—".contains(c);
    let right = line.get(at..).unwrap_or_default();
    let right = right.get(figure_at_end(right)..).unwrap_or_default();
    line.len() - right.trim_start_matches(closes).len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(line: &str) -> Vec<&str> {
        match split(line).0 {
            at if at < line.len() => vec![line[..at].trim(), line[at..].trim()],
            _ => vec![line],
        }
    }

    #[test]
    fn english_then_chinese_with_a_no_break_space() {
        assert_eq!(
            parts("It met in 2 cities.\u{a0}2019年1月22日,会议举行。"),
            ["It met in 2 cities.", "2019年1月22日,会议举行。"]
        );
    }

    #[test]
    fn numbers_of_two_levels_before_chinese() {
        assert_eq!(
            parts("1.1 We meet again. 1.1我们每年再次举行会议。"),
            ["1.1 We meet again.", "1.1我们每年再次举行会议。"]
        );
        assert_eq!(
            parts("We met. It is version 1.1"),
            ["We met. It is version 1.1"]
        );
    }

    #[test]
    fn a_figure_before_a_bracket() {
        assert_eq!(
            parts("Oulu, Finland, 22 October 2016（2016年10月22日，芬兰奥卢）"),
            [
                "Oulu, Finland, 22 October 2016",
                "（2016年10月22日，芬兰奥卢）"
            ]
        );
    }

    #[test]
    fn figures_at_the_end_of_chinese() {
        assert_eq!(
            parts("一、费用不得超过运费的2%。1. The cost must not exceed 2 per cent."),
            [
                "一、费用不得超过运费的2%。",
                "1. The cost must not exceed 2 per cent."
            ]
        );
    }

    #[test]
    fn english_then_chinese_without_any_space() {
        assert_eq!(
            parts("They spoke of law.“法治”是主题。"),
            ["They spoke of law.", "“法治”是主题。"]
        );
    }

    #[test]
    fn chinese_then_english_without_any_space() {
        assert_eq!(
            parts("会议在广州举行。The meeting was held."),
            ["会议在广州举行。", "The meeting was held."]
        );
    }

    #[test]
    fn a_printed_number_goes_with_the_text_it_numbers() {
        assert_eq!(
            parts("1. We agree to act. 1. 我们同意行动。"),
            ["1. We agree to act.", "1. 我们同意行动。"]
        );
        assert_eq!(
            parts("1) We agree to act. | 1) 我们同意行动。"),
            ["1) We agree to act. |", "1) 我们同意行动。"]
        );
        assert_eq!(
            parts("(a) pay in time; (a) 按时支付；"),
            ["(a) pay in time;", "(a) 按时支付；"]
        );
        assert_eq!(
            parts("1000. We agree to act. 1000、我们同意行动。"),
            ["1000. We agree to act.", "1000、我们同意行动。"]
        );
    }

    #[test]
    fn a_title_with_the_other_one_in_brackets() {
        assert_eq!(
            parts("Lake Declaration（湖畔宣言）"),
            ["Lake Declaration", "（湖畔宣言）"]
        );
        assert_eq!(
            parts("湖畔论坛宣言 (Lake Forum Declaration)"),
            ["湖畔论坛宣言", "(Lake Forum Declaration)"]
        );
        for line in ["湖畔合作组织 (LCO)", "湖畔宣言 (2019年1月)"] {
            assert_eq!(parts(line), [line]);
        }
    }

    #[test]
    fn a_sentence_of_one_word() {
        assert_eq!(parts("倡议： Propose:"), ["倡议：", "Propose:"]);
        assert_eq!(parts("会议讨论了：Internet"), ["会议讨论了：Internet"]);
        assert_eq!(
            parts("一、倡议背景 Background"),
            ["一、倡议背景", "Background"]
        );
        assert_eq!(parts("一、推广 WTO"), ["一、推广 WTO"]);
    }

    #[test]
    fn titles_without_any_space() {
        assert_eq!(
            parts("湖畔论坛共识Consensus of the Forum"),
            ["湖畔论坛共识", "Consensus of the Forum"]
        );
        assert_eq!(
            parts("Consensus of the Forum湖畔论坛共识"),
            ["Consensus of the Forum", "湖畔论坛共识"]
        );
    }

    #[test]
    fn foreign_words_in_a_sentence_do_not_split_it() {
        for line in [
            "关于artificial intelligence的讨论。",
            "最高人民法院(Supreme People's Court)主办会议。",
            "与会者讨论了WTO和APEC的规则。",
            "The court (最高人民法院) hosted it.",
            "关于“artificial intelligence”的讨论十分深入。",
        ] {
            assert_eq!(parts(line), [line]);
        }
    }
}
