//! Splits lines into stretches of one language, by script.
//!
//! A line that holds an English text and its Chinese version has one place where
//! Latin letters give way to Han characters (or the other way round). The place is
//! the one that leaves the least of the wrong script on either side; a line in which
//! no place does clearly better than none is one stretch, so a Chinese sentence with
//! "SPC" in it, or an English one with 法院 in brackets, stays whole.

use super::Span;
use unicode_script::UnicodeScript;

/// The writing system of a segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Script {
    /// Chinese characters.
    Han,
    /// Latin, Cyrillic, Arabic …: letters.
    Letters,
    /// Neither: digits and marks alone.
    Common,
}

/// A stretch of one line in one script, without the white space around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Segment {
    /// What it is written in.
    pub script: Script,
    /// Where it stands; never empty.
    pub span: Span,
    /// Whether an empty line, or the start of the file, comes before its line.
    pub after_blank: bool,
}

/// A Han character says about as much as this many Latin letters.
const HAN_WEIGHT: usize = 2;

/// Appends the segments of a decoded file.
pub(super) fn split(file: usize, text: &str, segments: &mut Vec<Segment>) {
    let mut start = 0;
    let mut after_blank = true;
    for line in text.split(['\n', '\r']) {
        let span = trimmed(
            text,
            Span {
                file,
                start,
                end: start + line.len(),
            },
        );
        start += line.len() + 1;
        if span.start == span.end {
            // The empty piece between CR and LF is no empty line, but the line
            // before it can't have been empty either, unless it set this already.
            after_blank |= !text.get(..start - 1).unwrap_or_default().ends_with('\r');
            continue;
        }
        let content = text.get(span.start..span.end).unwrap_or_default();
        let at = boundary(content).unwrap_or(content.len());
        for part in [0..at, at..content.len()] {
            let span = trimmed(text, span.part(&part));
            if span.start < span.end {
                segments.push(Segment {
                    script: script_of(text.get(span.start..span.end).unwrap_or_default()),
                    span,
                    after_blank,
                });
            }
        }
        after_blank = false;
    }
}

fn trimmed(text: &str, span: Span) -> Span {
    let blank = |c: char| c.is_whitespace() || c == '\u{FEFF}';
    let content = text.get(span.start..span.end).unwrap_or_default();
    let left = content.trim_start_matches(blank);
    let start = span.start + content.len() - left.len();
    Span {
        start,
        end: start + left.trim_end_matches(blank).len(),
        ..span
    }
}

fn class(c: char) -> Script {
    if c.is_ascii() {
        return if c.is_ascii_alphabetic() {
            Script::Letters
        } else {
            Script::Common
        };
    }
    match c.script() {
        unicode_script::Script::Han => Script::Han,
        unicode_script::Script::Common | unicode_script::Script::Inherited => Script::Common,
        _ => Script::Letters,
    }
}

/// The script that most of a text is in.
pub fn script_of(text: &str) -> Script {
    let (han, letters) = weigh(text);
    match (han, letters) {
        (0, 0) => Script::Common,
        _ if han * HAN_WEIGHT >= letters => Script::Han,
        _ => Script::Letters,
    }
}

fn weigh(text: &str) -> (usize, usize) {
    text.chars()
        .fold((0, 0), |(han, letters), c| match class(c) {
            Script::Han => (han + 1, letters),
            Script::Letters => (han, letters + 1),
            Script::Common => (han, letters),
        })
}

/// Where a line passes from one script to the other, if it does.
fn boundary(line: &str) -> Option<usize> {
    if line.is_ascii() {
        return None;
    }
    let (han, letters) = weigh(line);
    let unsplit = (han * HAN_WEIGHT).min(letters);
    if han < 2 || letters < 2 {
        return None;
    }
    // Cost of a split: what stands on the wrong side of it, for each order.
    let (mut han_left, mut letters_left, mut depth) = (0, 0, 0i32);
    let mut latin_first = Candidate::default();
    let mut han_first = Candidate::default();
    for (at, c) in line.char_indices() {
        if depth <= 0 {
            let right = (han - han_left, letters - letters_left);
            // The last of equal places before the Han text …
            latin_first.offer(at, han_left * HAN_WEIGHT + right.1, true);
            // … and the first of equal places after it.
            han_first.offer(at, letters_left + right.0 * HAN_WEIGHT, false);
        }
        match class(c) {
            Script::Han => han_left += 1,
            Script::Letters => letters_left += 1,
            Script::Common => {}
        }
        match c {
            '(' | '（' | '[' | '【' => depth += 1,
            ')' | '）' | ']' | '】' => depth -= 1,
            _ => {}
        }
    }
    let good = |cost: usize| cost * 8 <= unsplit;
    let at = if latin_first.cost <= han_first.cost {
        good(latin_first.cost).then(|| back_over_openers(line, latin_first.at))
    } else {
        good(han_first.cost).then(|| on_over_closers(line, han_first.at))
    }?;
    let (left, right) = line.split_at_checked(at)?;
    let latin = if script_of(left) == Script::Han {
        right
    } else {
        left
    };
    let ended = left.ends_with(|c: char| c.is_whitespace() || c.is_ascii_punctuation())
        || left.ends_with([
            '。', '：', '；', '！', '？', '”', '’', '】', '）', '》', '…',
        ])
        || right.starts_with(char::is_whitespace);
    let whole = script_of(left) != script_of(right) && latin.split_whitespace().nth(1).is_some();
    (ended && whole).then_some(at)
}

#[derive(Clone, Copy)]
struct Candidate {
    at: usize,
    cost: usize,
}

impl Default for Candidate {
    fn default() -> Self {
        Self {
            at: 0,
            cost: usize::MAX,
        }
    }
}

impl Candidate {
    fn offer(&mut self, at: usize, cost: usize, later: bool) {
        if cost < self.cost || (later && cost == self.cost) {
            *self = Self { at, cost };
        }
    }
}

/// Digits, opening quotes and a printed number belong to the Han text after them.
fn back_over_openers(line: &str, at: usize) -> usize {
    let opens = |c: char| c.is_numeric() || "“‘\"'(（[【《「『〈".contains(c);
    let left = line.get(..at).unwrap_or_default();
    let kept = left.trim_end_matches(opens);
    // "… in enforcement. 1. 有力": the number is the item's, if a sentence ends before it.
    let words = kept.trim_end();
    if kept.len() == left.len() || words.len() < kept.len() {
        let token = words.rsplit(char::is_whitespace).next().unwrap_or_default();
        let digits = token.trim_matches(['(', '（', ')', '）', '.', '．', '、']);
        let before = words.get(..words.len() - token.len()).unwrap_or_default();
        if digits.len() < token.len()
            && (1..=3).contains(&digits.len())
            && digits.bytes().all(|b| b.is_ascii_digit())
            && before
                .trim_end()
                .ends_with(['.', ';', ':', '”', '"', '?', '!'])
        {
            return before.len();
        }
    }
    kept.len()
}

/// Closing punctuation belongs to the Han text before it.
fn on_over_closers(line: &str, at: usize) -> usize {
    let closes = |c: char| "。．.，,；;：:、！!？?”’\"'）)】]》」』〉…—".contains(c);
    let right = line.get(at..).unwrap_or_default();
    at + right.len() - right.trim_start_matches(closes).len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Vec<&str> {
        let mut segments = Vec::new();
        split(0, text, &mut segments);
        segments
            .iter()
            .map(|s| &text[s.span.start..s.span.end])
            .collect()
    }

    #[test]
    fn english_then_chinese_with_a_no_break_space() {
        assert_eq!(
            parts("It met in 2 cities.\u{a0}2019年1月22日,会议举行。"),
            ["It met in 2 cities.", "2019年1月22日,会议举行。"]
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

    #[test]
    fn line_ends_of_every_kind() {
        assert_eq!(parts("a b\r\nc d\re f\n\n g"), ["a b", "c d", "e f", "g"]);
    }
}
